#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "jumeau/city/solid.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/grid.hpp"

namespace jumeau::city {

/// Triangles, anticlockwise seen from above.
struct Mesh {
  std::vector<Vec3> at;
  std::vector<std::array<std::uint32_t, 3>> triangles;
  bool empty() const { return triangles.empty(); }
};

/// Middles of cells of a raster: columns and rows, the last ones included, and how many cells from one to the next.
struct Nodes {
  std::size_t first_column, last_column, first_row, last_row, stride;
};

/// Nothing where a cell is missing. Around it a skirt hangs down, so that no gap is seen between meshes of different
/// strides.
Mesh terrain_mesh(const Grid&, const Nodes&, double skirt_m);

/// A square of terrain; quarters that are twice as fine take its place.
struct TerrainTile {
  Nodes nodes;
  int level = 0;
  std::size_t column = 0, row = 0;  ///< among the tiles of its level, from the north-west
  std::vector<std::size_t> quarters;
  double error_m = 0.0;  ///< how far its surface may be off; 0 for the finest
};

/// The root comes first, and each tile before its quarters. No tile is without a known cell.
std::vector<TerrainTile> terrain_pyramid(const Grid&);

}  // namespace jumeau::city
