#include "ways.hpp"

#include <algorithm>
#include <cmath>

#include "jumeau/mobility/work.hpp"

namespace jumeau {

siting::Effort effort_of(Work work, double gap) {
  siting::Effort out;
  out.gap = gap;
  const double more = work == Work::quick ? 0.1 : work == Work::thorough ? 10.0 : 1.0;
  for (std::int64_t* count : {&out.nodes, &out.pivots, &out.moves, &out.bound_steps, &out.regions})
    *count = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::llround(static_cast<double>(*count) * more)));
  return out;
}

namespace mobility {

siting::Costs ways_between(const network::Network& network, const std::vector<network::Snapped>& cells,
                           const std::vector<network::Snapped>& places, bool places_are_cells, double limit,
                           Monitor& monitor) {
  network::SearchOptions search;
  search.limit = limit;
  const network::Reached reached = network::many_to_many(network, cells, places, search, monitor);
  siting::Costs out;
  out.candidates = static_cast<std::int64_t>(places.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    const auto targets = reached.targets_of(cell);
    const auto costs = reached.costs_of(cell);
    bool itself = places_are_cells && cells[cell].on_network();
    const auto add_itself = [&] {
      out.add(static_cast<std::int64_t>(cell), 0.0);
      itself = false;
    };
    for (std::size_t i = 0; i < targets.size(); ++i) {
      const auto place = static_cast<std::size_t>(targets[i]);
      if (itself && place >= cell) add_itself();
      if (places_are_cells && place == cell) continue;
      out.add(targets[i], costs[i]);
    }
    if (itself) add_itself();
    out.end_point();
  }
  return out;
}

}  // namespace mobility
}  // namespace jumeau
