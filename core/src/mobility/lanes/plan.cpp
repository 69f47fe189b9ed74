#include "plan.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>

#include "../../parallel.hpp"

namespace jumeau::lanes {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

Streets streets_of(const network::Network& network) {
  Streets out;
  const std::size_t edges = network.edges();
  for (std::size_t e = 0; e < edges; ++e) {
    const auto& ends = network.ends(static_cast<Edge>(e));
    out.from.push_back(ends.from), out.to.push_back(ends.to);
    out.length_m.push_back(network.length_m(static_cast<Edge>(e)));
  }
  for (std::size_t n = 0; n < network.nodes(); ++n) {
    const auto node = static_cast<Node>(n);
    for (const Edge e : network.edges_at(node)) {
      const Node head = out.from[at(e)] == node ? out.to[at(e)] : out.from[at(e)];
      if (head != node) out.arcs.push_back({head, e});
    }
    out.first.push_back(static_cast<std::int64_t>(out.arcs.size()));
  }
  out.build_m.assign(edges, 0.0), out.effort.assign(edges, 1.0), out.price.assign(edges, 0.0);
  out.refused.assign(edges, 0), out.existing.assign(edges, 0);
  return out;
}

double Demand::longest_m(std::size_t origin) const {
  double out = 0.0;
  for (const Trip& trip : trips_of(origin)) out = std::max(out, detour * trip.shortest_m);
  return out;
}

Search::Search(const Streets& streets)
    : streets_(streets),
      cost_(streets.nodes(), infinity),
      metres_(streets.nodes(), infinity),
      by_(streets.nodes(), -1),
      before_(streets.nodes(), -1) {}

void Search::forget() {
  for (const Node n : touched_) cost_[at(n)] = metres_[at(n)] = infinity;
  touched_.clear(), heap_.clear();
}

void Search::path(Node to, std::vector<Edge>& edges) const {
  edges.clear();
  for (Node n = to; by_[at(n)] >= 0; n = before_[at(n)]) edges.push_back(by_[at(n)]);
}

double people_served(const Streets& streets, const Demand& demand, const Left& left, std::vector<std::uint8_t>* served,
                     Monitor& monitor) {
  std::vector<double> people(demand.origins.size(), 0.0);
  if (served) served->assign(demand.trips.size(), 0);
  parallel_for_each(
      demand.origins.size(), monitor, [&] { return Search(streets); },
      [&](std::size_t origin, Search& search) {
        constexpr double rounding = 1.0 + 1e-9;
        search.run(demand.origins[origin], demand.longest_m(origin) * rounding,
                   [&](Edge e) { return left[at(e)] > 0.0 ? infinity : streets.length_m[at(e)]; });
        for (auto t = demand.first[origin]; t < demand.first[origin + 1]; ++t) {
          const Trip& trip = demand.trips[at(t)];
          if (!(search.cost(trip.to) <= demand.detour * trip.shortest_m * rounding)) continue;
          people[origin] += trip.people;
          if (served) (*served)[at(t)] = 1;
        }
      });
  double out = 0.0;
  for (const double one : people) out += one;
  return out;
}

std::vector<double> flows(const Streets& streets, const Demand& demand, const std::function<double(Edge)>& cost,
                          Monitor& monitor) {
  // Summed in whole thousandths of a person, so that the order of the threads does not show.
  std::vector<std::atomic<std::int64_t>> thousandths(streets.edges());
  struct Local {
    Search search;
    std::vector<Edge> path;
  };
  parallel_for_each(
      demand.origins.size(), monitor, [&] { return Local{Search(streets), {}}; },
      [&](std::size_t origin, Local& local) {
        local.search.run(demand.origins[origin], infinity, cost);
        for (const Trip& trip : demand.trips_of(origin)) {
          if (!local.search.reached(trip.to)) continue;
          local.search.path(trip.to, local.path);
          for (const Edge e : local.path)
            thousandths[at(e)].fetch_add(std::llround(1000.0 * trip.people), std::memory_order_relaxed);
        }
      });
  std::vector<double> out;
  for (const auto& one : thousandths) out.push_back(static_cast<double>(one.load()) / 1000.0);
  return out;
}

}  // namespace jumeau::lanes
