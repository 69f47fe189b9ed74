#include <algorithm>
#include <cmath>
#include <map>

#include "../../geo/draft.hpp"
#include "extent.hpp"
#include "files.hpp"
#include "glb.hpp"
#include "jumeau/city/export.hpp"
#include "orthophoto.hpp"
#include "terrain_mesh.hpp"

namespace jumeau::city {

namespace {

constexpr double side_m = 1000.0;
constexpr int most_pixels = 4096;

/// What lies in one square; floats hold its coordinates from a common origin to less than a millimetre.
struct Neighbourhood {
  Vec3 origin;
  geo::Bounds ground;
  std::vector<std::int64_t> features;
  Mesh terrain;
};
/// By row and column, from the south-west.
using Neighbourhoods = std::map<std::pair<double, double>, Neighbourhood>;

Neighbourhood& at(Neighbourhoods& squares, const Vec3& place) {
  const double row = std::floor(place.y / side_m), column = std::floor(place.x / side_m);
  const auto [square, is_new] = squares.try_emplace({row, column});
  if (is_new) square->second.origin = {(column + 0.5) * side_m, (row + 0.5) * side_m, std::round(place.z)};
  return square->second;
}

void add_features(const Scene& scene, Neighbourhoods& to) {
  for (std::size_t i = 0; i < scene.size(); ++i) {
    const auto extent = extent_of(scene.solids[i]);
    if (!extent) continue;
    Neighbourhood& square = at(to, extent->middle());
    square.ground.include(extent->low.x, extent->low.y), square.ground.include(extent->high.x, extent->high.y);
    square.features.push_back(static_cast<std::int64_t>(i));
  }
}

/// Where squares begin along one side of a raster, and its last cell.
std::vector<std::size_t> cuts(double from, double side, std::size_t count) {
  std::vector<std::size_t> out{0};
  const auto square = [&](std::size_t i) {
    return std::floor((from + (static_cast<double>(i) + 0.5) * side) / side_m);
  };
  for (std::size_t i = 1; i < count; ++i)
    if (square(i) != square(i - 1)) out.push_back(i);
  if (out.back() + 1 < count) out.push_back(count - 1);
  return out;
}

void add_terrain(const Grid& grid, Neighbourhoods& to) {
  constexpr double least_cell_m = side_m / 1024;
  const auto& t = grid.transform;
  const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(least_cell_m / std::abs(t[1]))));
  const auto columns = cuts(t[0], t[1], grid.columns), rows = cuts(t[3], t[5], grid.rows);
  for (std::size_t row = 0; row + 1 < rows.size(); ++row)
    for (std::size_t column = 0; column + 1 < columns.size(); ++column) {
      Mesh mesh = terrain_mesh(grid, {columns[column], columns[column + 1], rows[row], rows[row + 1], stride}, 0.0);
      if (mesh.empty()) continue;
      Neighbourhood& square = at(to, mesh.at.front());
      for (const Vec3& node : mesh.at) square.ground.include(node.x, node.y);
      square.terrain = std::move(mesh);
    }
}

void draw(const Scene& scene, const Neighbourhood& square, const std::optional<Orthophoto>& orthophoto, Glb& glb,
          Steps& steps) {
  Atlas atlas{"", {std::nullopt}};
  if (orthophoto) atlas = orthophoto->atlas(std::span(&square.ground, 1), most_pixels);
  glb.begin_node(square.origin, std::move(atlas.jpeg));
  for (const std::int64_t feature : square.features) {
    steps.next();
    const std::vector<Solid>& solids = scene.solids[static_cast<std::size_t>(feature)];
    glb.add(feature, solids, solids, atlas.patches[0]);
  }
  glb.add_terrain(square.terrain, square.terrain.at, atlas.patches[0]);
  glb.end_node();
}

}  // namespace

Written write_glb(const Scene& scene, const std::filesystem::path& path, Monitor& monitor) {
  Neighbourhoods squares;
  add_features(scene, squares);
  if (scene.terrain) add_terrain(*scene.terrain, squares);
  std::optional<Orthophoto> orthophoto;
  if (!scene.orthophoto.empty()) orthophoto.emplace(scene.orthophoto, scene.crs);
  Glb glb;
  Steps steps(monitor, scene.size());
  for (const auto& [place, square] : squares) draw(scene, square, orthophoto, glb, steps);
  if (glb.written().triangles == 0) throw nothing_to_write(path);
  const Table table = table_of(scene);
  geo::Draft draft(path);
  put_file(glb.bytes(Metadata(table), scene.crs), draft.file());
  draft.keep();
  return glb.written();
}

}  // namespace jumeau::city
