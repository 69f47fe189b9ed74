#include "jumeau/network/pareto.hpp"

#include <pybind11/stl.h>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"
#include "jumeau/network/route_choice.hpp"

namespace jumeau::python {

namespace {

using network::CostGraph;
using network::NodePair;
using network::ParetoOptions;
using network::ParetoSet;

CostGraph graph_of(const Plain<std::int64_t>& arcs, const Plain<double>& costs, std::int64_t nodes,
                   const std::vector<double>& precision) {
  const py::gil_scoped_release unlocked;
  return {nodes, span_of(arcs), span_of(costs), static_cast<int>(costs.shape(1)), precision};
}

/// (costs, first, arcs, complete, exact, labels) of each set.
py::tuple parts_of(ParetoSet set) {
  const auto paths = static_cast<py::ssize_t>(set.size()), objectives = static_cast<py::ssize_t>(set.objectives);
  return py::make_tuple(given_away(std::move(set.costs)).reshape({paths, objectives}), given_away(std::move(set.first)),
                        given_away(std::move(set.arcs)), set.complete, set.exact, set.labels);
}

py::list pareto(const CostGraph& graph, const Plain<std::int64_t>& sources, const Plain<std::int64_t>& targets,
                const py::dict& given, const py::object& listener) {
  std::vector<NodePair> pairs;
  for (py::ssize_t p = 0; p < sources.size(); ++p) pairs.push_back({sources.at(p), targets.at(p)});
  const auto list = [&](const char* name) { return given[name].cast<std::vector<double>>(); };
  const ParetoOptions options{list("most"), list("detour"), list("epsilon"), given["labels"].cast<std::int64_t>()};
  std::vector<ParetoSet> sets =
      watched(listener, [&](Monitor& monitor) { return network::pareto(graph, pairs, options, monitor); });
  py::list out;
  for (ParetoSet& set : sets) out.append(parts_of(std::move(set)));
  return out;
}

const char* name_of(network::Reason reason) {
  using enum network::Reason;
  return reason == best ? "best" : reason == knee ? "knee" : "between";
}

py::list choose(const Plain<double>& costs, std::int64_t count) {
  py::list out;
  for (const network::Chosen& one : network::choose(span_of(costs), static_cast<int>(costs.shape(1)), count))
    out.append(py::make_tuple(one.path, name_of(one.reason), one.objective));
  return out;
}

}  // namespace

void bind_pareto(py::module_& m) {
  py::class_<CostGraph>(m, "CostGraph")
      .def(py::init(&graph_of))
      .def_property_readonly("objectives", &CostGraph::objectives)
      .def_property_readonly("nodes", &CostGraph::nodes)
      .def_property_readonly("junctions", &CostGraph::junctions)
      .def_property_readonly("links", &CostGraph::links)
      .def("pareto", &pareto);
  m.def("choose", &choose);
}

}  // namespace jumeau::python
