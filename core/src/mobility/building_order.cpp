#include "building_order.hpp"

#include <limits>
#include <queue>

namespace jumeau::mobility {

BuildingOrder::BuildingOrder(const std::vector<std::vector<std::size_t>>& cells_of, const std::vector<double>& people,
                             const std::vector<double>& capacity, const std::vector<std::uint8_t>& existing)
    : rank_of_hub(cells_of.size()), completed_by(people.size(), -1), allotment(cells_of, people, capacity) {
  std::vector<std::size_t> old, fresh;
  for (std::size_t hub = 0; hub < existing.size(); ++hub) (existing[hub] ? old : fresh).push_back(hub);
  build(old);
  build(fresh);
}

/// A hub never brings more later than now: only the one on top needs to be asked again (Minoux 1978).
void BuildingOrder::build(const std::vector<std::size_t>& hubs) {
  struct Offer {
    double gain;
    std::size_t hub, asked_at;  ///< rank
    bool operator<(const Offer& other) const { return gain != other.gain ? gain < other.gain : hub > other.hub; }
  };
  constexpr std::size_t never = static_cast<std::size_t>(-1);
  std::priority_queue<Offer> offers;
  for (const std::size_t hub : hubs) offers.push({std::numeric_limits<double>::infinity(), hub, never});
  while (!offers.empty()) {
    const Offer best = offers.top();
    offers.pop();
    const std::size_t rank = hub_of_rank.size();
    if (best.asked_at != rank) {
      offers.push({allotment.gain(best.hub), best.hub, rank});
      continue;
    }
    added.push_back(allotment.open(best.hub));
    rank_of_hub[best.hub] = rank;
    hub_of_rank.push_back(best.hub);
    for (std::size_t cell = 0; cell < completed_by.size(); ++cell)
      if (completed_by[cell] < 0 && allotment.complete(cell)) completed_by[cell] = static_cast<std::int64_t>(rank);
  }
}

}  // namespace jumeau::mobility
