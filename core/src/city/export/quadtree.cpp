#include "quadtree.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "../vectors.hpp"
#include "extent.hpp"
#include "jumeau/geo/crs.hpp"

namespace jumeau::city {

namespace {

constexpr int deepest = 24;  // levels; then features lie on top of each other

struct Centre {
  std::int64_t feature;
  double x, y, size_m3;  ///< of its box
};

/// Of equally large ones the south-western comes first, so that the order of features changes nothing.
bool larger(const Centre& a, const Centre& b) {
  return std::tuple(-a.size_m3, a.y, a.x, a.feature) < std::tuple(-b.size_m3, b.y, b.x, b.feature);
}

std::vector<Centre> centres_of(const Scene& scene) {
  std::vector<Centre> out;
  for (std::size_t i = 0; i < scene.size(); ++i) {
    const auto extent = extent_of(scene.solids[i]);
    if (!extent) continue;
    const Vec3 size = extent->high - extent->low, middle = extent->middle();
    out.push_back({static_cast<std::int64_t>(i), middle.x, middle.y, size.x * size.y * size.z});
  }
  return out;
}

Cell root_of(const std::vector<Centre>& centres) {
  geo::Bounds bounds;
  for (const Centre& centre : centres) bounds.include(centre.x, centre.y);
  Cell out;
  out.min_x = std::floor(bounds.min_x), out.min_y = std::floor(bounds.min_y);
  out.width_m = std::max(std::floor(bounds.max_x) + 1 - out.min_x, std::floor(bounds.max_y) + 1 - out.min_y);
  return out;
}

Cell quarter_of(const Cell& cell, int east, int north) {
  Cell out;
  out.width_m = cell.width_m / 2, out.level = cell.level + 1;
  out.min_x = cell.min_x + east * out.width_m, out.min_y = cell.min_y + north * out.width_m;
  out.column = 2 * cell.column + east, out.row = 2 * cell.row + north;
  return out;
}

void split(std::vector<Cell>& tree, std::size_t at, std::span<Centre> centres, std::int64_t features_per_cell) {
  const Cell cell = tree[at];
  const auto most = static_cast<std::size_t>(features_per_cell);
  const std::size_t own = cell.level == deepest ? centres.size() : std::min(centres.size(), most);
  std::ranges::nth_element(centres, centres.begin() + static_cast<std::ptrdiff_t>(own), larger);
  for (const Centre& centre : centres.first(own)) tree[at].features.push_back(centre.feature);
  std::ranges::sort(tree[at].features);
  centres = centres.subspan(own);
  const double x = cell.min_x + cell.width_m / 2, y = cell.min_y + cell.width_m / 2;
  for (int quarter = 0; quarter < 4; ++quarter) {
    const int east = quarter % 2, north = quarter / 2;
    const auto others = std::stable_partition(centres.begin(), centres.end(), [&](const Centre& centre) {
      return (centre.x >= x) == (east == 1) && (centre.y >= y) == (north == 1);
    });
    const auto count = static_cast<std::size_t>(others - centres.begin());
    if (count > 0) {
      tree[at].quarters[static_cast<std::size_t>(quarter)] = static_cast<std::int64_t>(tree.size());
      tree.push_back(quarter_of(cell, east, north));
      split(tree, tree.size() - 1, centres.first(count), features_per_cell);
    }
    centres = centres.subspan(count);
  }
}

}  // namespace

std::vector<Cell> quadtree(const Scene& scene, std::int64_t features_per_cell) {
  std::vector<Centre> centres = centres_of(scene);
  if (centres.empty()) return {};
  std::vector<Cell> out{root_of(centres)};
  split(out, 0, centres, features_per_cell);
  return out;
}

}  // namespace jumeau::city
