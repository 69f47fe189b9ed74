#include "grow.hpp"

#include <algorithm>
#include <utility>

#include "../../parallel.hpp"

namespace jumeau::lanes {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double infinity = std::numeric_limits<double>::infinity();

/// A route that would serve a trip, were its unquiet edges built.
struct Route {
  std::int64_t trip;
  std::vector<Edge> edges;  ///< of the whole way
};

/// Prices of a metre to build against a metre to ride.
constexpr double prices[] = {0.5, 2.0, 8.0};

double cost_to_build(const Streets& streets, const Left& left, Edge e) {
  return left[at(e)] > 0.0 && streets.refused[at(e)] ? infinity : left[at(e)] * streets.effort[at(e)];
}

/// For each trip that is not served, of the routes found the one with least to build.
std::vector<Route> routes_of(const Streets& streets, const Demand& demand, const Left& left, Monitor& monitor) {
  struct Best {
    double cost = infinity;
    std::vector<Edge> edges;
  };
  std::vector<Best> best(demand.trips.size());
  struct Local {
    Search search;
    std::vector<Edge> path;
  };
  parallel_for_each(
      demand.origins.size(), monitor, [&] { return Local{Search(streets), {}}; },
      [&](std::size_t origin, Local& local) {
        const double longest = demand.longest_m(origin);
        for (const double price : prices) {
          local.search.run(demand.origins[origin], longest * (1.0 + price),
                           [&](Edge e) { return streets.length_m[at(e)] + price * cost_to_build(streets, left, e); });
          for (auto t = demand.first[origin]; t < demand.first[origin + 1]; ++t) {
            const Trip& trip = demand.trips[at(t)];
            if (!local.search.reached(trip.to) || local.search.metres(trip.to) > demand.detour * trip.shortest_m)
              continue;
            const double cost = (local.search.cost(trip.to) - local.search.metres(trip.to)) / price;
            if (!(cost < best[at(t)].cost * (1.0 - 1e-9))) continue;
            local.search.path(trip.to, local.path);
            best[at(t)] = {cost, local.path};
          }
        }
      });
  std::vector<Route> out;
  for (std::size_t t = 0; t < best.size(); ++t)
    if (best[t].cost < infinity) out.push_back({static_cast<std::int64_t>(t), std::move(best[t].edges)});
  return out;
}

class Growth {
public:
  Growth(const Streets& streets, const Demand& demand, double budget)
      : streets_(streets),
        demand_(demand),
        budget_(budget),
        left_(streets.build_m),
        joined_(streets.nodes(), 0),
        in_network_(streets.existing) {
    for (std::size_t e = 0; e < streets.edges(); ++e)
      if (streets.existing[e]) join(static_cast<Edge>(e));
  }

  std::vector<Project> run(Monitor& monitor) {
    constexpr int rounds = 10;
    std::vector<Project> out;
    for (int round = 0; round < rounds; ++round) {
      Part part(monitor, round / double{rounds}, (round + 1) / double{rounds});
      grow_until(budget_ * (round + 1) / rounds, routes_of(streets_, demand_, left_, part), out);
    }
    return out;
  }

private:
  void join(Edge e) { joined_[at(streets_.from[at(e)])] = joined_[at(streets_.to[at(e)])] = 1; }

  double to_build(const Route& route) const {
    double out = 0.0;
    for (const Edge e : route.edges) out += left_[at(e)];
    return out;
  }
  double price_of(Edge e) const { return left_[at(e)] > 0.0 ? streets_.price[at(e)] : 0.0; }
  bool touches(const Route& route) const {
    return std::ranges::any_of(
        route.edges, [&](Edge e) { return joined_[at(streets_.from[at(e)])] || joined_[at(streets_.to[at(e)])]; });
  }

  void grow_until(double target, const std::vector<Route>& routes, std::vector<Project>& out) {
    while (spent_ < target) {
      const std::vector<double> carried = density(routes);
      const Route* best = best_of(routes, carried, Where::at_the_network);
      if (!best) best = best_of(routes, carried, Where::anywhere);
      if (!best) return;
      out.push_back(build(*best, routes));
    }
  }

  /// What a metre of each edge would carry: people along unfinished routes, who count the more the nearer theirs is to
  /// being finished.
  std::vector<double> density(const std::vector<Route>& routes) const {
    std::vector<double> out(streets_.edges(), 0.0);
    for (const Route& route : routes) {
      const double metres = to_build(route);
      if (!(metres > 0.0)) continue;
      const double share = demand_.trips[at(route.trip)].people / metres;
      for (const Edge e : route.edges)
        if (left_[at(e)] > 0.0) out[at(e)] += share;
    }
    return out;
  }

  enum class Where { at_the_network, anywhere };
  const Route* best_of(const std::vector<Route>& routes, const std::vector<double>& carried, Where where) const {
    const Route* best = nullptr;
    double best_score = 0.0;
    for (const Route& route : routes) {
      double price = 0.0, score = 0.0, effort = 0.0;
      for (const Edge e : route.edges)
        price += price_of(e), effort += left_[at(e)] * streets_.effort[at(e)], score += left_[at(e)] * carried[at(e)];
      if (!(score > 0.0) || spent_ + price > budget_ * (1.0 + 1e-12)) continue;
      if (where == Where::at_the_network && !touches(route)) continue;
      if (score / effort > best_score * (1.0 + 1e-12)) best = &route, best_score = score / effort;
    }
    return best;
  }

  Project build(const Route& chosen, const std::vector<Route>& routes) {
    std::vector<std::uint8_t> was_unfinished(routes.size());
    for (std::size_t i = 0; i < routes.size(); ++i) was_unfinished[i] = to_build(routes[i]) > 0.0;
    Project out;
    out.trip = chosen.trip, out.build_m = to_build(chosen);
    for (const Edge e : chosen.edges) {
      out.price += price_of(e);
      if (left_[at(e)] > 0.0)
        out.built.push_back(e);
      else if (!in_network_[at(e)])
        out.quiet.push_back(e);
      left_[at(e)] = 0.0, in_network_[at(e)] = 1;
      join(e);
    }
    std::ranges::sort(out.built), std::ranges::sort(out.quiet);
    spent_ += out.price;
    for (std::size_t i = 0; i < routes.size(); ++i)
      if (was_unfinished[i] && !(to_build(routes[i]) > 0.0)) out.people += demand_.trips[at(routes[i].trip)].people;
    return out;
  }

  const Streets& streets_;
  const Demand& demand_;
  double budget_, spent_ = 0.0;
  Left left_;
  std::vector<std::uint8_t> joined_, in_network_;  ///< by node, by edge
};

bool can_be_built(const Streets& streets, std::size_t e) { return streets.build_m[e] > 0.0 && !streets.refused[e]; }

std::vector<Edge> buildable(const Streets& streets) {
  std::vector<Edge> out;
  for (std::size_t e = 0; e < streets.edges(); ++e)
    if (can_be_built(streets, e)) out.push_back(static_cast<Edge>(e));
  return out;
}

/// A ride along an unquiet street feels so much longer (Steinacker et al.).
constexpr double dislike = 2.0;

}  // namespace

std::vector<Project> grown(const Streets& streets, const Demand& demand, double budget, Monitor& monitor) {
  return Growth(streets, demand, budget).run(monitor);
}

std::vector<Edge> by_betweenness(const Streets& streets, const Demand& demand, Monitor& monitor) {
  const auto passing = flows(streets, demand, [&](Edge e) { return streets.length_m[at(e)]; }, monitor);
  std::vector<Edge> out = buildable(streets);
  std::ranges::stable_sort(out, [&](Edge a, Edge b) { return passing[at(a)] > passing[at(b)]; });
  return out;
}

std::vector<Edge> by_percolation(const Streets& streets, const Demand& demand, double budget, Monitor& monitor) {
  std::vector<Edge> standing = buildable(streets), gone;
  std::vector<std::uint8_t> open(streets.edges(), 0);
  double price = 0.0;
  for (const Edge e : standing) open[at(e)] = 1, price += streets.price[at(e)];
  const auto cost = [&](Edge e) {
    const bool quiet = !(streets.build_m[at(e)] > 0.0) || open[at(e)];
    return streets.length_m[at(e)] * (quiet ? 1.0 : dislike);
  };
  // Each time a quarter of what stands goes, until what stands is what can be paid; then in one order.
  while (!standing.empty()) {
    const auto riding = flows(streets, demand, cost, monitor);
    std::ranges::stable_sort(standing, [&](Edge a, Edge b) { return riding[at(a)] < riding[at(b)]; });
    const double until = price > 1.2 * budget ? 0.75 * price : price > 0.05 * budget ? 0.85 * price : 0.0;
    std::size_t count = 0;
    for (; count < standing.size() && (price > until || until == 0.0); ++count) {
      const Edge e = standing[count];
      price -= streets.price[at(e)], open[at(e)] = 0;
      gone.push_back(e);
    }
    standing.erase(standing.begin(), standing.begin() + static_cast<std::ptrdiff_t>(count));
  }
  std::ranges::reverse(gone);
  return gone;
}

Left left_after(const Streets& streets, const std::vector<Edge>& order, double budget) {
  Left out = streets.build_m;
  double spent = 0.0;
  for (const Edge e : order)
    if (spent + streets.price[at(e)] <= budget) spent += streets.price[at(e)], out[at(e)] = 0.0;
  return out;
}

}  // namespace jumeau::lanes
