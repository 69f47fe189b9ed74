#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "jumeau/table.hpp"

namespace jumeau {

/// One band of cells. Missing cells are NaN in memory; `nodata` is what files write for them.
struct Grid {
  std::string name;
  std::string source;
  std::string crs;
  std::size_t columns = 0, rows = 0;
  /// x = t[0] + t[1] column + t[2] row, y = t[3] + t[4] column + t[5] row, at the corner of a cell (GDAL's order)
  std::array<double, 6> transform{0, 1, 0, 0, 0, -1};
  double nodata = -9999.0;
  std::vector<float> cells;  ///< row by row from the top

  float at(std::size_t column, std::size_t row) const { return cells[row * columns + column]; }
  float& at(std::size_t column, std::size_t row) { return cells[row * columns + column]; }
  static constexpr float missing() { return std::numeric_limits<float>::quiet_NaN(); }
};

/// Several layers that belong together, such as the contents of a GeoPackage.
struct Dataset {
  std::vector<Table> tables;
  std::vector<Grid> grids;

  const Table* table(std::string_view name) const;
};

}  // namespace jumeau
