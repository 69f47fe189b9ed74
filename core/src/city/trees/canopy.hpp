#pragma once

#include <vector>

#include "../cells.hpp"

namespace jumeau::city {

/// Heights above the ground of the highest vegetation in each cell; 0 where there is none, NaN where the ground is not
/// known.
struct Canopy {
  CellFrame frame;
  std::vector<float> height_m;

  double at(std::int64_t column, std::int64_t row) const;  ///< NaN beyond the border
};

/// Cells without a point among cells that have one take the mean of these; then each is a weighted mean of the nine
/// around it (1 2 1, 2 4 2, 1 2 1), so that single twigs make no top.
Canopy smoothed(const Canopy&, double least_height_m);

/// Cells that are the highest within a circle of `window_m + window_per_m * height` across, and at least
/// `least_height_m`; of equal ones the first. Row by row. @throws Cancelled
std::vector<std::size_t> tops_of(const Canopy&, double least_height_m, double window_m, double window_per_m, Monitor&);

struct CrownRules {
  double least_height_m, seed_share, crown_share, radius_m;
};
/// Which top each cell belongs to, by number from 1; 0: to none. Seeded region growing after Dalponte and Coomes (2016,
/// doi:10.1111/2041-210X.12575), all crowns at once, cell by cell outwards. @throws Cancelled
std::vector<std::int32_t> crowns_of(const Canopy&, const std::vector<std::size_t>& tops, const CrownRules&, Monitor&);

}  // namespace jumeau::city
