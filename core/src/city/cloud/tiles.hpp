#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

#include "jumeau/geo/crs.hpp"

namespace jumeau::city {

/// A square of a lattice that every run shares: each place lies in one tile, whatever the cloud's box.
struct Tile {
  std::int64_t column, row;
  geo::Bounds box;
  /// Half-open, so that a point on a border has one owner.
  bool owns(double x, double y) const { return x >= box.min_x && x < box.max_x && y >= box.min_y && y < box.max_y; }
  geo::Bounds buffered(double metres) const {
    return {box.min_x - metres, box.min_y - metres, box.max_x + metres, box.max_y + metres};
  }
};

/// The tiles that meet a box, row by row.
inline std::vector<Tile> tiles_over(const geo::Bounds& box, double side_m) {
  std::vector<Tile> out;
  if (box.empty()) return out;
  const auto number = [&](double place) { return static_cast<std::int64_t>(std::floor(place / side_m)); };
  for (std::int64_t row = number(box.min_y); row <= number(box.max_y); ++row)
    for (std::int64_t column = number(box.min_x); column <= number(box.max_x); ++column) {
      const double x = static_cast<double>(column) * side_m, y = static_cast<double>(row) * side_m;
      out.push_back({column, row, {x, y, x + side_m, y + side_m}});
    }
  return out;
}

}  // namespace jumeau::city
