#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/city/export.hpp"

namespace jumeau::city {

/// A square of the plane: the largest of the features whose centre is in it, and four squares for the others.
struct Cell {
  double min_x = 0, min_y = 0, width_m = 0;
  int level = 0;
  std::int64_t column = 0, row = 0;        ///< among the cells of its level, from the south-west
  std::array<std::int64_t, 4> quarters{};  ///< 0: none, for the root is nobody's quarter
  std::vector<std::int64_t> features;      ///< ascending, at least one
  bool leaf() const { return quarters == std::array<std::int64_t, 4>{}; }
};

/// The root comes first, and each cell before its quarters. Features without vertices, or with coordinates that are not
/// numbers, are in none; where all are, there is no cell. The order of features changes no cell.
std::vector<Cell> quadtree(const Scene&, std::int64_t features_per_cell);

}  // namespace jumeau::city
