#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "allotment.hpp"

namespace jumeau::mobility {

/// The order in which the chosen hubs bring most people each time: existing ones first, ties by hub.
struct BuildingOrder {
  std::vector<std::size_t> hub_of_rank, rank_of_hub;
  std::vector<double> added;               ///< by rank
  std::vector<std::int64_t> completed_by;  ///< by cell: the rank from which everybody there is served, or -1
  Allotment allotment;                     ///< all hubs open

  /// Arguments as for Allotment; `existing`: by hub.
  BuildingOrder(const std::vector<std::vector<std::size_t>>& cells_of, const std::vector<double>& people,
                const std::vector<double>& capacity, const std::vector<std::uint8_t>& existing);

private:
  void build(const std::vector<std::size_t>& hubs);
};

}  // namespace jumeau::mobility
