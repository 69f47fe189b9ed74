#include "jumeau/mobility/siting.hpp"

#include <pybind11/stl.h>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"

namespace jumeau::python {

namespace {

using siting::Costs;
using siting::Effort;
using siting::Sites;
using siting::Solution;

Costs dense_costs(const Plain<double>& matrix) {
  const py::gil_scoped_release unlocked;
  return siting::dense(span_of(matrix), matrix.shape(0), matrix.shape(1));
}

Costs sparse_costs(const Plain<std::int64_t>& first, const Plain<std::int64_t>& candidate, const Plain<double>& cost,
                   std::int64_t candidates) {
  return {candidates, copied(first), copied(candidate), copied(cost)};
}

/// Attributes of the same names, set by the package.
Sites sites_from(const py::dict& given) {
  Sites out;
  const auto whole = [&](const char* name) { return copied(given[name].cast<Plain<std::int64_t>>()); };
  const auto real = [&](const char* name) { return copied(given[name].cast<Plain<double>>()); };
  out.existing = whole("existing"), out.forbidden = whole("forbidden");
  out.price = real("price"), out.capacity = real("capacity");
  return out;
}

Effort effort_from(const py::dict& given) {
  Effort out;
  for (const auto& [key, value] : given) {
    const std::string name = key.cast<std::string>();
    if (name == "gap")
      out.gap = value.cast<double>();
    else if (name == "nodes")
      out.nodes = value.cast<std::int64_t>();
    else if (name == "pivots")
      out.pivots = value.cast<std::int64_t>();
    else if (name == "moves")
      out.moves = value.cast<std::int64_t>();
    else if (name == "bound_steps")
      out.bound_steps = value.cast<std::int64_t>();
    else if (name == "regions")
      out.regions = value.cast<std::int64_t>();
    else
      throw Error(
          Error::Code::bad_option,
          text("There is no effort \"{0}\". There are: gap, nodes, pivots, moves, bound_steps, regions.", name));
  }
  return out;
}

py::dict counters_of(const siting::Counters& counters) {
  py::dict out;
  out["points"] = counters.points, out["candidates"] = counters.candidates, out["nodes"] = counters.nodes;
  out["pivots"] = counters.pivots, out["moves"] = counters.moves, out["bound_steps"] = counters.bound_steps;
  return out;
}

py::object served_of(const std::vector<siting::Served>& served) {
  if (served.empty()) return py::none();
  std::vector<std::int64_t> point, site;
  std::vector<double> weight;
  for (const siting::Served& one : served)
    point.push_back(one.point), site.push_back(one.site), weight.push_back(one.weight);
  return py::make_tuple(given_away(std::move(point)), given_away(std::move(site)), given_away(std::move(weight)));
}

py::dict answer(const py::object& listener, const std::function<Solution(Monitor&)>& solve) {
  Messages said;
  Solution solution = watched(listener, solve, &said);
  py::list messages;
  for (const auto& [level, words] : said)
    messages.append(py::make_tuple(level == Level::warning ? "warning" : "info", sentence(words)));
  py::dict out;
  out["sites"] = given_away(std::move(solution.sites)), out["opened"] = solution.opened;
  out["objective"] = solution.objective, out["bound"] = solution.bound, out["gap"] = solution.gap;
  out["weight"] = solution.weight, out["covered"] = solution.covered;
  out["site_of"] = given_away(std::move(solution.site_of)), out["served"] = served_of(solution.served);
  out["counters"] = counters_of(solution.counters), out["messages"] = messages;
  return out;
}

py::dict partial_cover(const Costs& costs, const Plain<double>& weights, double radius, double share,
                       const py::dict& sites, const py::dict& effort, const py::object& listener) {
  return answer(listener, [&, open = sites_from(sites), hard = effort_from(effort)](Monitor& monitor) {
    return siting::partial_cover(costs, span_of(weights), radius, share, open, hard, monitor);
  });
}

py::dict max_cover(const Costs& costs, const Plain<double>& weights, double radius, std::int64_t count,
                   std::optional<double> budget, const py::dict& sites, const py::dict& effort,
                   const py::object& listener) {
  return answer(listener, [&, open = sites_from(sites), hard = effort_from(effort)](Monitor& monitor) {
    return siting::max_cover(costs, span_of(weights), radius, count, open, budget, hard, monitor);
  });
}

py::dict p_median(const Costs& costs, const Plain<double>& weights, std::int64_t count, const py::dict& sites,
                  const py::dict& effort, const py::object& listener) {
  return answer(listener, [&, open = sites_from(sites), hard = effort_from(effort)](Monitor& monitor) {
    return siting::p_median(costs, span_of(weights), count, open, hard, monitor);
  });
}

py::dict p_center(const Costs& costs, std::int64_t count, const py::dict& sites, const py::dict& effort,
                  const py::object& listener) {
  return answer(listener, [&, open = sites_from(sites), hard = effort_from(effort)](Monitor& monitor) {
    return siting::p_center(costs, count, open, hard, monitor);
  });
}

}  // namespace

void bind_siting(py::module_& m) {
  py::class_<Costs>(m, "Costs").def_static("dense", &dense_costs).def_static("sparse", &sparse_costs);
  m.def("partial_cover", &partial_cover);
  m.def("max_cover", &max_cover);
  m.def("p_median", &p_median);
  m.def("p_center", &p_center);
}

}  // namespace jumeau::python
