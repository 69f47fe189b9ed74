#include "jumeau/network/pareto.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "network/pareto_search.hpp"
#include "parallel.hpp"

namespace jumeau::network {

namespace {

std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

void check_list(const std::vector<double>& given, int objectives, const char* name, double least) {
  if (given.empty()) return;
  if (given.size() != at(objectives))
    throw Error(Error::Code::bad_option,
                text("{0} holds {1} numbers: it must hold {2}, one per cost.", name, given.size(), objectives));
  for (const double one : given)
    if (!(one >= least))
      throw Error(Error::Code::bad_option, text("{0} is {1}: it must be at least {2}.", name, one, least));
}

void check(const CostGraph& graph, std::span<const NodePair> pairs, const ParetoOptions& options) {
  check_list(options.most, graph.objectives(), "most", 0.0);
  check_list(options.detour, graph.objectives(), "detour", 1.0);
  check_list(options.epsilon, graph.objectives(), "epsilon", 0.0);
  for (const double epsilon : options.epsilon)
    if (std::isinf(epsilon)) throw Error(Error::Code::bad_option, text("epsilon must be finite."));
  if (options.labels < 1 || options.labels > std::numeric_limits<std::int32_t>::max())
    throw Error(Error::Code::bad_option, text("The limit of labels is {0}: it must be 1 to {1}.", options.labels,
                                              std::numeric_limits<std::int32_t>::max()));
  for (const NodePair& pair : pairs)
    for (const std::int64_t node : {pair.source, pair.target})
      if (node < 0 || node >= graph.nodes())
        throw Error(Error::Code::bad_input, text("There is no node {0}: the network has {1}.", node, graph.nodes()));
}

/// A path in the given costs.
template <int D>
struct Route {
  std::array<double, D> cost{};
  std::vector<std::int64_t> arcs;
};

template <int D>
Route<D> route_of(const ReducedGraph& graph, const std::vector<std::int32_t>& links) {
  Route<D> out;
  for (const std::int32_t link : links)
    for (auto k = graph.first_arc[at(link)]; k < graph.first_arc[at(link) + 1]; ++k) {
      const std::int64_t arc = graph.arcs[at(k)];
      out.arcs.push_back(arc);
      for (std::size_t i = 0; i < D; ++i) out.cost[i] += graph.given_costs[at(arc) * D + i];
    }
  return out;
}

/// What rounding let through: over a limit, or dominated in the given costs. By ascending costs.
template <int D>
void sift(std::vector<Route<D>>& routes, const std::array<double, D>& most) {
  std::erase_if(routes,
                [&](const Route<D>& route) { return !std::ranges::equal(route.cost, most, std::less_equal<>{}); });
  std::ranges::stable_sort(routes, {}, &Route<D>::cost);
  Fronts<D, double> front;
  front.resize(1), front.clear(0);
  std::erase_if(routes, [&](const Route<D>& route) {
    if (front.dominated(0, route.cost)) return true;
    front.insert(0, route.cost);
    return false;
  });
}

template <int D>
ParetoSet set_of(const ReducedGraph& graph, const typename ParetoSearch<D>::Found& found,
                 const ParetoOptions& options) {
  std::vector<Route<D>> routes;
  routes.reserve(found.paths.size());
  for (const auto& links : found.paths) routes.push_back(route_of<D>(graph, links));
  if (graph.rounded || !found.complete) {
    std::array<double, D> most;
    most.fill(std::numeric_limits<double>::infinity());
    std::ranges::copy(options.most, most.begin());
    sift<D>(routes, most);
  }
  ParetoSet out;
  out.objectives = D;
  for (const Route<D>& route : routes) {
    out.costs.insert(out.costs.end(), route.cost.begin(), route.cost.end());
    out.arcs.insert(out.arcs.end(), route.arcs.begin(), route.arcs.end());
    out.first.push_back(std::ssize(out.arcs));
  }
  const bool thinned = std::ranges::any_of(options.epsilon, [](double epsilon) { return epsilon > 0.0; });
  out.complete = found.complete, out.labels = found.labels;
  out.exact = found.complete && !graph.rounded && !thinned;
  return out;
}

template <int D>
void search_all(const ReducedGraph& graph, std::span<const NodePair> pairs, const ParetoOptions& options,
                Monitor& monitor, std::vector<ParetoSet>& out) {
  parallel_for_each(
      pairs.size(), monitor, [&] { return ParetoSearch<D>(graph); },
      [&](std::size_t p, ParetoSearch<D>& search) {
        const auto found =
            search.run(static_cast<std::int32_t>(pairs[p].source), static_cast<std::int32_t>(pairs[p].target), options,
                       [&] { return monitor.cancelled(); });
        out[p] = set_of<D>(graph, found, options);
      });
}

void tell(const std::vector<ParetoSet>& sets, const ParetoOptions& options, Monitor& monitor) {
  const auto cut = std::ranges::count(sets, false, &ParetoSet::complete);
  if (cut > 0)
    monitor.warn(
        text("{0} of {1} sets of paths are not complete: their searches met the limit of {2} labels. Coarser "
             "steps, a shorter detour or fewer objectives make them smaller.",
             cut, sets.size(), options.labels));
}

}  // namespace

std::vector<ParetoSet> pareto(const CostGraph& graph, std::span<const NodePair> pairs, const ParetoOptions& options,
                              Monitor& monitor) {
  check(graph, pairs, options);
  std::vector<ParetoSet> out(pairs.size());
  using Search =
      void (*)(const ReducedGraph&, std::span<const NodePair>, const ParetoOptions&, Monitor&, std::vector<ParetoSet>&);
  static constexpr Search searches[most_objectives] = {search_all<1>, search_all<2>, search_all<3>,
                                                       search_all<4>, search_all<5>, search_all<6>};
  searches[graph.objectives() - 1](graph.reduced(), pairs, options, monitor, out);
  monitor.check();
  tell(out, options, monitor);
  return out;
}

}  // namespace jumeau::network
