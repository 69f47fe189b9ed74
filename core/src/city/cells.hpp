#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "jumeau/geo/crs.hpp"
#include "jumeau/grid.hpp"

namespace jumeau::city {

/// Square cells of a lattice that every run shares: their borders are whole multiples of the side. Rows from the top.
struct CellFrame {
  double side_m = 1.0;
  std::int64_t first_column = 0, first_row = 0;  ///< of the lattice; first_row is the top one, rows count downwards
  std::size_t columns = 0, rows = 0;

  CellFrame(const geo::Bounds&, double side_m);

  struct Cell {
    std::size_t column, row;
  };
  /// Of a place within the frame; places beyond its border count as on it.
  Cell cell(double x, double y) const;
  /// row * columns + column; SIZE_MAX beyond the border.
  std::size_t index(double x, double y) const;
  double x(std::size_t column) const;  ///< of its middle
  double y(std::size_t row) const;
  geo::Bounds box() const;
  /// An empty raster of this frame: all cells missing.
  Grid grid(const char* name, const std::string& crs) const;
};

/// The cells of each number but 0, which share edges, as one polygon without holes, with the column number; in their
/// order. @throws Cancelled
Table polygons_of(const CellFrame&, const std::vector<std::int32_t>& numbers, Monitor&);

/// The marked cells as polygons with holes, one per group that shares edges, of at least `least_m2`, with the column
/// area_m2. @throws Cancelled
Table polygons_of(const CellFrame&, const std::vector<std::uint8_t>& marked, double least_m2, Monitor&);

}  // namespace jumeau::city
