#include "jumeau/network/network.hpp"

#include <pybind11/stl.h>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/network/search.hpp"
#include "jumeau/network/snap.hpp"

namespace jumeau::python {

namespace {

using network::GraphOptions;
using network::Network;
using network::SearchOptions;
using network::Snapped;

struct NetworkHandle {
  std::shared_ptr<const Network> held;
};
struct SnappedHandle {
  std::vector<Snapped> all;
};

template <class E, std::size_t N>
E chosen(const Choice<E> (&choices)[N], const std::string& wanted) {
  std::string known;
  for (const Choice<E>& choice : choices) {
    if (wanted == choice.id) return choice.value;
    known += (known.empty() ? "" : ", ") + std::string(choice.id);
  }
  throw Error(Error::Code::bad_option, text("\"{0}\" cannot be chosen: it must be one of {1}.", wanted, known));
}

/// Defaults follow from the mode; None keeps them.
GraphOptions options_from(const std::string& mode, const std::string& cost, const py::dict& given) {
  GraphOptions out = network::graph_options(chosen(network::modes, mode), chosen(network::cost_choices, cost));
  out.oneway_field = given["oneway_field"].cast<std::string>();
  out.speed_field = given["speed_field"].cast<std::string>();
  out.level_field = given["level_field"].cast<std::string>();
  if (!given["default_speed_kmh"].is_none()) out.default_speed_kmh = given["default_speed_kmh"].cast<double>();
  if (!given["directed"].is_none()) out.directed = given["directed"].cast<bool>();
  return out;
}

py::tuple build(const TableHandle& lines, const std::string& mode, const std::string& cost, const py::dict& given,
                const py::object& listener) {
  const GraphOptions options = options_from(mode, cost, given);
  Messages said;
  auto built = watched(
      listener,
      [&](Monitor& monitor) {
        if (!lines.held->crs.empty() && !geo::metric(lines.held->crs))
          throw Error(Error::Code::bad_input,
                      text("The lines are in {0}: put them into a projected system in metres first.", lines.held->crs));
        return network::network_of(Shared<Table>(lines.held), options, monitor);
      },
      &said);
  py::list messages;
  for (const auto& [level, words] : said)
    messages.append(py::make_tuple(level == Level::warning ? "warning" : "info", sentence(words)));
  return py::make_tuple(NetworkHandle{std::move(built)}, messages);
}

py::dict findings_of(const NetworkHandle& self) {
  const network::Findings& found = self.held->findings();
  py::dict out;
  out["rows"] = found.rows, out["empty_rows"] = found.empty_rows, out["bad_positions"] = found.bad_positions;
  out["null_speeds"] = found.null_speeds, out["unreadable_speeds"] = found.unreadable_speeds;
  out["impossible_speeds"] = found.impossible_speeds, out["unknown_oneways"] = found.unknown_oneways;
  out["unreadable_levels"] = found.unreadable_levels, out["separated_places"] = found.separated_places;
  out["parallel_edges"] = found.parallel_edges;
  return out;
}

py::tuple edge_ends(const NetworkHandle& self) {
  const Network& net = *self.held;
  std::vector<std::int32_t> from, to;
  std::vector<double> length_m, cost;
  for (network::Edge e = 0; e < static_cast<network::Edge>(net.edges()); ++e) {
    from.push_back(net.ends(e).from), to.push_back(net.ends(e).to);
    length_m.push_back(net.length_m(e)), cost.push_back(net.cost(e));
  }
  return py::make_tuple(given_away(std::move(from)), given_away(std::move(to)), given_away(std::move(length_m)),
                        given_away(std::move(cost)));
}

py::array node_xy(const NetworkHandle& self) {
  const Network& net = *self.held;
  py::array_t<double> out({static_cast<py::ssize_t>(net.nodes()), static_cast<py::ssize_t>(2)});
  auto cells = out.mutable_unchecked<2>();
  for (network::Node n = 0; n < static_cast<network::Node>(net.nodes()); ++n)
    cells(n, 0) = net.x(n), cells(n, 1) = net.y(n);
  return out;
}

py::list islands_of(const NetworkHandle& self) {
  py::list out;
  for (const Network::Island& island : self.held->islands())
    out.append(py::make_tuple(island.length_m, island.nodes, island.edges));
  return out;
}

// ---- snapping

SnappedHandle snap(const NetworkHandle& self, const Plain<double>& xy, double max_distance_m,
                   const py::object& listener) {
  return {watched(listener,
                  [&](Monitor& monitor) { return network::snap(*self.held, span_of(xy), max_distance_m, monitor); })};
}

py::array places(const TableHandle& table) {
  std::vector<double> xy = network::places_of(*table.held);
  const auto rows = static_cast<py::ssize_t>(xy.size() / 2);
  return given_away(std::move(xy)).reshape({rows, static_cast<py::ssize_t>(2)});
}

/// One member of every snapped point, read where it lies.
template <class T>
py::array member_of(const py::object& self, T Snapped::* member) {
  const std::vector<Snapped>& all = self.cast<const SnappedHandle&>().all;
  const T* first = all.empty() ? nullptr : &(all.front().*member);
  py::array out(py::dtype::of<T>(), {static_cast<py::ssize_t>(all.size())}, {static_cast<py::ssize_t>(sizeof(Snapped))},
                first, self);
  py::detail::array_proxy(out.ptr())->flags &= ~py::detail::npy_api::NPY_ARRAY_WRITEABLE_;
  return out;
}

template <class T>
auto member(T Snapped::* which) {
  return [which](const py::object& self) { return member_of(self, which); };
}

SnappedHandle at_nodes(const NetworkHandle& self, const Plain<std::int64_t>& nodes) {
  SnappedHandle out;
  for (const std::int64_t n : span_of(nodes)) {
    if (n < 0 || n >= static_cast<std::int64_t>(self.held->nodes()))
      throw Error(Error::Code::bad_input, text("There is no node {0}: the network has {1}.", n, self.held->nodes()));
    out.all.push_back(network::at_node(*self.held, static_cast<network::Node>(n)));
  }
  return out;
}

// ---- searches

SearchOptions search_options(double limit, bool straight_ends, bool towards_sources) {
  return {limit, straight_ends, towards_sources};
}

py::tuple many_to_many(const NetworkHandle& self, const SnappedHandle& sources, const SnappedHandle& targets,
                       double limit, bool straight_ends, bool towards_sources, const py::object& listener) {
  network::Reached reached = watched(listener, [&](Monitor& monitor) {
    return network::many_to_many(*self.held, sources.all, targets.all,
                                 search_options(limit, straight_ends, towards_sources), monitor);
  });
  return py::make_tuple(given_away(std::move(reached.offsets)), given_away(std::move(reached.targets)),
                        given_away(std::move(reached.costs)));
}

py::tuple nearest(const NetworkHandle& self, const SnappedHandle& sources, const SnappedHandle& targets,
                  const Plain<std::int32_t>& category_of, std::size_t categories, std::size_t count, double limit,
                  bool straight_ends, bool towards_sources, const py::object& listener) {
  network::Nearest found = watched(listener, [&](Monitor& monitor) {
    return network::nearest(*self.held, sources.all, targets.all, span_of(category_of), categories, count,
                            search_options(limit, straight_ends, towards_sources), monitor);
  });
  const std::vector<py::ssize_t> shape{static_cast<py::ssize_t>(sources.all.size()),
                                       static_cast<py::ssize_t>(categories), static_cast<py::ssize_t>(count)};
  return py::make_tuple(given_away(std::move(found.targets)).reshape(shape),
                        given_away(std::move(found.costs)).reshape(shape));
}

py::array costs_from(const NetworkHandle& self, const SnappedHandle& source, double limit, bool straight_ends,
                     bool towards_sources, const py::object& listener) {
  if (source.all.size() != 1)
    throw Error(Error::Code::bad_input, text("One source is wanted, {0} are given.", source.all.size()));
  return given_away(watched(listener, [&](Monitor& monitor) {
    return network::costs_from(*self.held, source.all.front(), search_options(limit, straight_ends, towards_sources),
                               monitor);
  }));
}

py::tuple extents(const NetworkHandle& self, const SnappedHandle& sources, double limit, bool straight_ends,
                  const py::object& listener) {
  const std::vector<network::Extent> found = watched(listener, [&](Monitor& monitor) {
    return network::extents(*self.held, sources.all, search_options(limit, straight_ends, false), monitor);
  });
  std::vector<std::int64_t> nodes, edges;
  std::vector<double> length_m;
  for (const network::Extent& one : found)
    nodes.push_back(one.nodes), edges.push_back(one.edges), length_m.push_back(one.length_m);
  return py::make_tuple(given_away(std::move(nodes)), given_away(std::move(edges)), given_away(std::move(length_m)));
}

}  // namespace

void bind_network(py::module_& m) {
  py::class_<NetworkHandle>(m, "Network")
      .def_property_readonly("nodes", [](const NetworkHandle& self) { return self.held->nodes(); })
      .def_property_readonly("edges", [](const NetworkHandle& self) { return self.held->edges(); })
      .def_property_readonly("crs", [](const NetworkHandle& self) { return self.held->crs(); })
      .def_property_readonly("memory", [](const NetworkHandle& self) { return self.held->memory(); })
      .def_property_readonly("findings", &findings_of)
      .def_property_readonly("islands", &islands_of)
      .def_property_readonly("edge_ends", &edge_ends)
      .def_property_readonly("node_xy", &node_xy)
      .def("snap", &snap)
      .def("at_nodes", &at_nodes)
      .def("many_to_many", &many_to_many)
      .def("nearest", &nearest)
      .def("costs_from", &costs_from)
      .def("extents", &extents);
  m.def("build_network", &build);
  m.def("places", &places);
  py::class_<SnappedHandle>(m, "Snapped")
      .def("__len__", [](const SnappedHandle& self) { return self.all.size(); })
      .def_property_readonly("edge", member(&Snapped::edge))
      .def_property_readonly("along", member(&Snapped::along))
      .def_property_readonly("distance_m", member(&Snapped::distance_m))
      .def_property_readonly("x", member(&Snapped::x))
      .def_property_readonly("y", member(&Snapped::y))
      .def_property_readonly("row", member(&Snapped::row));
}

}  // namespace jumeau::python
