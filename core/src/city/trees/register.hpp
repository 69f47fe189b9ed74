#pragma once

#include <vector>

#include "canopy.hpp"
#include "jumeau/table.hpp"

namespace jumeau::city {

/// What a row of a tree register is in the cloud.
struct RegisterRow {
  enum class Status { matched, under_crown, gone, unknown, no_geometry };
  Status status = Status::no_geometry;
  std::int64_t tree = -1;
  double distance_m = 0.0;
};
struct RegisterMatch {
  std::vector<RegisterRow> rows;
  std::int64_t ties = 0;  ///< pairs that were as near as another one with the same row or tree, both to be had
};

/// One to one, the nearest pairs first, at most (<=) `distance_m` apart. @param tops x, y, x, y, ...
RegisterMatch match(const Table& trees_register, const std::vector<double>& tops, const Canopy&, double distance_m,
                    double least_height_m);

}  // namespace jumeau::city
