#include "demand.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "../../parallel.hpp"

namespace jumeau::lanes {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double usual_trip_m = 2000.0;
constexpr std::size_t most_places = 30;

/// The crossing nearest along the street.
Node crossing_of(const network::Network& network, const network::Snapped& place) {
  const auto& ends = network.ends(place.edge);
  return 2.0 * place.along <= ends.cost ? ends.from : ends.to;
}

struct Crossing {
  double weight = 0.0, heaviest = -1.0;
  std::int64_t row = -1;  ///< of the heaviest

  void add(double more, std::int64_t of_row) {
    weight += more;
    if (more > heaviest) heaviest = more, row = of_row;
  }
};
using Crossings = std::map<Node, Crossing>;

Crossings crossings_of(const network::Network& network, const Places& places) {
  Crossings out;
  for (std::size_t i = 0; i < places.at.size(); ++i)
    if (places.at[i].on_network() && places.weights[i] > 0.0)
      out[crossing_of(network, places.at[i])].add(places.weights[i], static_cast<std::int64_t>(i));
  return out;
}

/// Squares of ground of the least size that leaves few enough.
Crossings put_together(const network::Network& network, const Crossings& all, std::size_t most) {
  Crossings out = all;
  for (double side_m = 100.0; out.size() > most; side_m *= 1.25) {
    std::map<std::pair<std::int64_t, std::int64_t>, std::pair<Node, Crossing>> squares;
    for (const auto& [node, crossing] : all) {
      const auto x = std::llround(std::floor(network.x(node) / side_m)),
                 y = std::llround(std::floor(network.y(node) / side_m));
      auto& [centre, sum] = squares.try_emplace({x, y}, node, Crossing{}).first->second;
      if (crossing.heaviest > sum.heaviest) centre = node, sum.heaviest = crossing.heaviest, sum.row = crossing.row;
      sum.weight += crossing.weight;
    }
    out.clear();
    for (const auto& [square, found] : squares) out[found.first] = found.second;
  }
  return out;
}

/// Trips of the people at one crossing.
std::vector<Trip> trips_from(std::int32_t origin, Node from, double people, const Crossings& places, double longest_m,
                             const Streets& streets, Search& search) {
  search.run(from, longest_m, [&](Edge e) { return streets.length_m[at(e)]; });
  std::vector<Trip> out;
  for (const auto& [node, place] : places) {
    if (node == from || !search.reached(node) || !(search.cost(node) > 0.0)) continue;
    out.push_back({origin, node, place.weight * std::exp(-search.cost(node) / usual_trip_m), search.cost(node)});
  }
  std::ranges::stable_sort(out, [](const Trip& a, const Trip& b) { return a.people > b.people; });
  if (out.size() > most_places) out.resize(most_places);
  double sum = 0.0;
  for (const Trip& trip : out) sum += trip.people;
  for (Trip& trip : out) trip.people *= people / sum;
  return out;
}

}  // namespace

Travel travel(const Streets& streets, const network::Network& network, const Places& people, const Places& places,
              const DemandOptions& options, Monitor& monitor) {
  Travel out;
  const Crossings cells = crossings_of(network, people), goals = crossings_of(network, places);
  const Crossings origins = put_together(network, cells, options.most_origins);
  out.cells = cells.size();
  std::vector<double> weights;
  for (const auto& [node, crossing] : origins) {
    out.demand.origins.push_back(node), weights.push_back(crossing.weight);
    out.row_of_origin.push_back(crossing.row);
  }
  out.row_of_node.assign(streets.nodes(), -1);
  for (const auto& [node, crossing] : goals) out.row_of_node[at(node)] = crossing.row;
  std::vector<std::vector<Trip>> trips(weights.size());
  parallel_for_each(
      weights.size(), monitor, [&] { return Search(streets); },
      [&](std::size_t i, Search& search) {
        trips[i] = trips_from(static_cast<std::int32_t>(i), out.demand.origins[i], weights[i], goals,
                              options.longest_trip_m, streets, search);
      });
  out.demand.detour = options.detour;
  for (const auto& of_origin : trips) {
    for (const Trip& trip : of_origin) out.people += trip.people;
    out.demand.trips.insert(out.demand.trips.end(), of_origin.begin(), of_origin.end());
    out.demand.first.push_back(static_cast<std::int64_t>(out.demand.trips.size()));
  }
  return out;
}

}  // namespace jumeau::lanes
