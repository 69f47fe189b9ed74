#include "terrain_mesh.hpp"

#include <algorithm>
#include <cmath>

namespace jumeau::city {

namespace {

constexpr std::size_t cells_per_tile = 128;  ///< along a side
constexpr std::uint32_t none = 0xFFFFFFFF;

Vec3 place(const Grid& grid, std::size_t column, std::size_t row) {
  const auto& t = grid.transform;
  const double c = static_cast<double>(column) + 0.5, r = static_cast<double>(row) + 0.5;
  return {t[0] + t[1] * c + t[2] * r, t[3] + t[4] * c + t[5] * r, static_cast<double>(grid.at(column, row))};
}

std::vector<std::size_t> every(std::size_t first, std::size_t last, std::size_t stride) {
  std::vector<std::size_t> out;
  for (std::size_t i = first; i < last; i += stride) out.push_back(i);
  out.push_back(last);
  return out;
}

/// Nodes on a lattice, and the triangles between them.
class Meshing {
public:
  Meshing(const Grid& grid, const Nodes& nodes)
      : columns_(every(nodes.first_column, nodes.last_column, nodes.stride)),
        rows_(every(nodes.first_row, nodes.last_row, nodes.stride)) {
    for (const std::size_t row : rows_)
      for (const std::size_t column : columns_) {
        const Vec3 at = place(grid, column, row);
        vertex_.push_back(std::isfinite(at.z) ? static_cast<std::uint32_t>(out_.at.size()) : none);
        if (std::isfinite(at.z)) out_.at.push_back(at);
      }
    for (std::size_t row = 0; row + 1 < rows_.size(); ++row)
      for (std::size_t column = 0; column + 1 < columns_.size(); ++column) {
        add(node(column, row), node(column, row + 1), node(column + 1, row));
        add(node(column + 1, row), node(column, row + 1), node(column + 1, row + 1));
      }
  }

  /// Anticlockwise around the mesh, so that skirts look outwards.
  void hang(double skirt_m) {
    const std::size_t right = columns_.size() - 1, bottom = rows_.size() - 1;
    for (std::size_t i = 0; i < right; ++i)
      hang(node(i + 1, 0), node(i, 0), skirt_m), hang(node(i, bottom), node(i + 1, bottom), skirt_m);
    for (std::size_t i = 0; i < bottom; ++i)
      hang(node(0, i), node(0, i + 1), skirt_m), hang(node(right, i + 1), node(right, i), skirt_m);
  }
  Mesh finished() { return std::move(out_); }

private:
  std::uint32_t node(std::size_t column, std::size_t row) const { return vertex_[row * columns_.size() + column]; }
  void add(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    if (a != none && b != none && c != none) out_.triangles.push_back({a, b, c});
  }
  std::uint32_t again(std::uint32_t vertex, double lower_m) {
    Vec3 at = out_.at[vertex];
    at.z -= lower_m;
    out_.at.push_back(at);
    return static_cast<std::uint32_t>(out_.at.size() - 1);
  }
  /// With vertices of its own, so that the normals of the surface do not change.
  void hang(std::uint32_t a, std::uint32_t b, double skirt_m) {
    if (a == none || b == none) return;
    const std::uint32_t top_a = again(a, 0.0), top_b = again(b, 0.0);
    const std::uint32_t under_a = again(a, skirt_m), under_b = again(b, skirt_m);
    add(top_a, under_a, top_b), add(top_b, under_a, under_b);
  }

  std::vector<std::size_t> columns_, rows_;
  std::vector<std::uint32_t> vertex_;  ///< by node
  Mesh out_;
};

bool any_known(const Grid& grid, const Nodes& nodes) {
  for (std::size_t row = nodes.first_row; row <= nodes.last_row; ++row)
    for (std::size_t column = nodes.first_column; column <= nodes.last_column; ++column)
      if (!std::isnan(grid.at(column, row))) return true;
  return false;
}

/// A slope of a quarter, over the distance of nodes.
double error_of(const Grid& grid, std::size_t stride) {
  return stride == 1 ? 0.0 : 0.25 * static_cast<double>(stride) * std::abs(grid.transform[1]);
}

void split(const Grid& grid, std::vector<TerrainTile>& tiles, std::size_t at) {
  const TerrainTile tile = tiles[at];
  if (tile.nodes.stride == 1) return;
  const std::size_t stride = tile.nodes.stride / 2, side = cells_per_tile * stride;
  for (std::size_t quarter = 0; quarter < 4; ++quarter) {
    const std::size_t east = quarter % 2, south = quarter / 2;
    Nodes nodes{tile.nodes.first_column + east * side, 0, tile.nodes.first_row + south * side, 0, stride};
    if (nodes.first_column >= tile.nodes.last_column || nodes.first_row >= tile.nodes.last_row) continue;
    nodes.last_column = std::min(nodes.first_column + side, tile.nodes.last_column);
    nodes.last_row = std::min(nodes.first_row + side, tile.nodes.last_row);
    if (!any_known(grid, nodes)) continue;
    tiles[at].quarters.push_back(tiles.size());
    tiles.push_back({nodes, tile.level + 1, 2 * tile.column + east, 2 * tile.row + south, {}, error_of(grid, stride)});
    split(grid, tiles, tiles.size() - 1);
  }
}

}  // namespace

Mesh terrain_mesh(const Grid& grid, const Nodes& nodes, double skirt_m) {
  Meshing meshing(grid, nodes);
  if (skirt_m > 0.0) meshing.hang(skirt_m);
  return meshing.finished();
}

std::vector<TerrainTile> terrain_pyramid(const Grid& grid) {
  if (grid.columns < 2 || grid.rows < 2) return {};
  const Nodes all{0, grid.columns - 1, 0, grid.rows - 1, 1};
  if (!any_known(grid, all)) return {};
  std::size_t stride = 1;
  while (cells_per_tile * stride < std::max(all.last_column, all.last_row)) stride *= 2;
  std::vector<TerrainTile> out{{all, 0, 0, 0, {}, error_of(grid, stride)}};
  out.front().nodes.stride = stride;
  split(grid, out, 0);
  return out;
}

}  // namespace jumeau::city
