#pragma once

#include "jumeau/network/snap.hpp"
#include "plan.hpp"

namespace jumeau::lanes {

/// People or places that join the streets.
struct Places {
  std::vector<network::Snapped> at;
  std::vector<double> weights;  ///< people, or how much a place draws
};

struct DemandOptions {
  double longest_trip_m = 5000.0, detour = 1.4;
  std::size_t most_origins = 300;
};

/// Trips between crossings, and the rows of people and places that they stand for.
struct Travel {
  Demand demand;
  std::vector<std::int64_t> row_of_origin;
  std::vector<std::int64_t> row_of_node;  ///< of places; -1
  double people = 0.0;                    ///< with trips
  std::size_t cells = 0;                  ///< that were put together into origins
};

/// The people of each cell are shared among the places within reach by weight x exp(-distance / 2 km), the 30 heaviest.
/// Cells that share a crossing are one; beyond the limit of origins, those of a square of ground as well, at the
/// crossing where most people live. @throws Cancelled
Travel travel(const Streets&, const network::Network&, const Places& people, const Places& places, const DemandOptions&,
              Monitor&);

}  // namespace jumeau::lanes
