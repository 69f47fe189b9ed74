#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

#include "../../geo/draft.hpp"
#include "../../parallel.hpp"
#include "../vectors.hpp"
#include "extent.hpp"
#include "files.hpp"
#include "glb.hpp"
#include "jumeau/geo/heights.hpp"
#include "jumeau/version.hpp"
#include "orthophoto.hpp"
#include "quadtree.hpp"
#include "terrain_mesh.hpp"

namespace jumeau::city {

namespace fs = std::filesystem;

namespace {

constexpr double widths_per_error = 8;  // of a tile whose features are not shown
constexpr double radians = std::numbers::pi / 180;

/// What 3D Tiles call a region: longitudes and latitudes in degrees here, heights above the ellipsoid.
struct Region {
  double west = 180, south = 90, east = -180, north = -90, low = 1e9, high = -1e9;
  void include(const Region& other) {
    west = std::min(west, other.west), south = std::min(south, other.south), low = std::min(low, other.low);
    east = std::max(east, other.east), north = std::max(north, other.north), high = std::max(high, other.high);
  }
  Json json() const {
    return {{"region", {west * radians, south * radians, east * radians, north * radians, low, high}}};
  }
};

/// East, north and up at a place of the globe.
struct Frame {
  Vec3 east, north, up, origin;

  explicit Frame(const Region& around) {
    const double longitude = (around.west + around.east) / 2 * radians;
    const double latitude = (around.south + around.north) / 2 * radians;
    east = {-std::sin(longitude), std::cos(longitude), 0};
    up = {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
    north = cross(up, east);
    std::vector<double> at{longitude / radians, latitude / radians, around.low};
    geo::to_geocentric(at);
    origin = {at[0], at[1], at[2]};
  }
  Vec3 local(const Vec3& geocentric) const {
    const Vec3 from = geocentric - origin;
    return {dot(from, east), dot(from, north), dot(from, up)};
  }
  /// The same, as seen from another.
  Frame within(const Frame& outer) const {
    const auto turned = [&](const Vec3& v) { return Vec3{dot(v, outer.east), dot(v, outer.north), dot(v, outer.up)}; };
    Frame out = *this;
    out.east = turned(east), out.north = turned(north), out.up = turned(up), out.origin = outer.local(origin);
    return out;
  }
  /// By columns, as 3D Tiles want it.
  Json matrix() const {
    Json out = Json::array();
    const auto add = [&](const Vec3& column, double last) {
      for (const double it : {column.x, column.y, column.z, last}) out.push_back(it);
    };
    add(east, 0), add(north, 0), add(up, 0), add(origin, 1);
    return out;
  }
};

/// One vertex after the other, of all solids of some features.
std::vector<double> vertices_of(const Scene& scene, const std::vector<std::int64_t>& features) {
  std::vector<double> out;
  for (const std::int64_t feature : features)
    for (const Solid& solid : scene.solids[static_cast<std::size_t>(feature)])
      out.insert(out.end(), solid.xyz.begin(), solid.xyz.end());
  return out;
}

Region region_of(const std::vector<double>& geographic) {
  Region out;
  for (std::size_t i = 0; i < geographic.size(); i += 3) {
    const double x = geographic[i], y = geographic[i + 1], z = geographic[i + 2];
    out.include({x, y, x, y, z, z});
  }
  return out;
}

struct Tile {
  Region region;
  std::optional<Frame> frame;
  Written written;
};

/// What each thread has of its own.
struct Tools {
  geo::EllipsoidalHeights heights;
  std::optional<Orthophoto> orthophoto;
};

/// The ground under each feature.
std::vector<geo::Bounds> ground_of(const Scene& scene, const std::vector<std::int64_t>& features, double margin_m) {
  std::vector<geo::Bounds> out;
  for (const std::int64_t feature : features) {
    const auto extent = extent_of(scene.solids[static_cast<std::size_t>(feature)]);
    out.push_back(
        {extent->low.x - margin_m, extent->low.y - margin_m, extent->high.x + margin_m, extent->high.y + margin_m});
  }
  return out;
}

class Tileset {
public:
  Tileset(const Scene& scene, const Tiling& tiling)
      : scene_(scene),
        tiling_(tiling),
        table_(table_of(scene)),
        metadata_(table_),
        tree_(quadtree(scene, tiling.features_per_tile)),
        tiles_(tree_.size()),
        terrain_(scene.terrain ? terrain_pyramid(*scene.terrain) : std::vector<TerrainTile>{}),
        terrain_tiles_(terrain_.size()) {}

  Written write(const fs::path& folder, Monitor& monitor) {
    fs::create_directories(folder / "tiles");
    const auto lift = heights();
    const bool approximate = lift.by() == geo::EllipsoidalHeights::By::egm96;
    monitor.message(approximate ? Level::warning : Level::info, lift.words());
    const auto tools = [&] {
      Tools out{heights(), {}};
      if (!scene_.orthophoto.empty()) out.orthophoto.emplace(scene_.orthophoto, scene_.crs);
      return out;
    };
    Part features(monitor, 0.0, terrain_.empty() ? 1.0 : 0.7), terrain(monitor, 0.7, 1.0);
    parallel_for_each(tree_.size(), features, tools,
                      [&](std::size_t i, const Tools& mine) { write_cell(i, mine, folder); });
    parallel_for_each(terrain_.size(), terrain, tools,
                      [&](std::size_t i, const Tools& mine) { write_terrain(i, mine, folder); });
    Written out;
    for (std::size_t i = tree_.size(); i-- > 0;) {  // quarters come after their cell
      for (const std::int64_t quarter : tree_[i].quarters)
        if (quarter != 0) tiles_[i].region.include(tiles_[static_cast<std::size_t>(quarter)].region);
      out.include(tiles_[i].written);
    }
    for (std::size_t i = terrain_.size(); i-- > 0;)
      for (const std::size_t quarter : terrain_[i].quarters)
        terrain_tiles_[i].region.include(terrain_tiles_[quarter].region);
    if (!terrain_.empty()) tiles_[0].region.include(terrain_tiles_[0].region);
    const Json tileset{{"asset", {{"version", "1.1"}, {"generator", std::string("jumeau ") + version}}},
                       {"geometricError", std::max(error_m(tree_[0]), terrain_.empty() ? 0.0 : terrain_[0].error_m)},
                       {"root", root()}};
    put_file(tileset.dump(), folder / "tileset.json");
    return out;
  }

  bool empty() const { return tree_.empty(); }

private:
  geo::EllipsoidalHeights heights() const {
    const std::vector<double> xyz = vertices_of(scene_, tree_[0].features);
    return {scene_.crs, tiling_.geoid, {xyz[0], xyz[1], xyz[2]}};
  }
  static double error_m(const Cell& cell) { return cell.width_m / widths_per_error; }
  static std::string name_of(const Cell& cell) {
    return "tiles/" + std::to_string(cell.level) + "-" + std::to_string(cell.column) + "-" + std::to_string(cell.row) +
           ".glb";
  }

  void write_cell(std::size_t i, const Tools& tools, const fs::path& folder) {
    constexpr int most_pixels = 2048;
    const Cell& cell = tree_[i];
    std::vector<double> xyz = vertices_of(scene_, cell.features);
    Tile& tile = tiles_[i];
    const Frame frame = place(xyz, tools, tile);
    Atlas atlas{"", std::vector<std::optional<Patch>>(cell.features.size())};
    if (tools.orthophoto)
      atlas = tools.orthophoto->atlas(ground_of(scene_, cell.features, tools.orthophoto->pixel_m()), most_pixels);
    Glb glb;
    glb.begin_node({}, std::move(atlas.jpeg));
    const double* next = xyz.data();
    for (std::size_t k = 0; k < cell.features.size(); ++k) {
      const std::vector<Solid>& solids = scene_.solids[static_cast<std::size_t>(cell.features[k])];
      std::vector<Solid> placed = solids;
      for (Solid& solid : placed) next = put_vertices(solid, frame, next);
      glb.add(cell.features[k], solids, placed, atlas.patches[k]);
    }
    glb.end_node();
    tile.written = glb.written();
    if (tile.written.triangles > 0) put_file(glb.bytes(metadata_, "EPSG:4978"), folder / name_of(cell));
  }
  static std::string name_of(const TerrainTile& tile) {
    return "tiles/terrain-" + std::to_string(tile.level) + "-" + std::to_string(tile.column) + "-" +
           std::to_string(tile.row) + ".glb";
  }
  void write_terrain(std::size_t i, const Tools& tools, const fs::path& folder) {
    constexpr int most_pixels = 1024;
    constexpr double least_skirt_m = 0.5;
    const Mesh mesh = terrain_mesh(*scene_.terrain, terrain_[i].nodes, std::max(least_skirt_m, terrain_[i].error_m));
    std::vector<double> xyz;
    geo::Bounds ground;
    for (const Vec3& at : mesh.at) xyz.insert(xyz.end(), {at.x, at.y, at.z}), ground.include(at.x, at.y);
    Tile& tile = terrain_tiles_[i];
    if (mesh.empty()) return;
    const Frame frame = place(xyz, tools, tile);
    Atlas atlas{"", {std::nullopt}};
    if (tools.orthophoto) atlas = tools.orthophoto->atlas(std::span(&ground, 1), most_pixels);
    std::vector<Vec3> placed;
    for (std::size_t at = 0; at < xyz.size(); at += 3)
      placed.push_back(frame.local({xyz[at], xyz[at + 1], xyz[at + 2]}));
    Glb glb;
    glb.begin_node({}, std::move(atlas.jpeg));
    glb.add_terrain(mesh, placed, atlas.patches[0]);
    glb.end_node();
    put_file(glb.bytes(metadata_, "EPSG:4978"), folder / name_of(terrain_[i]));
  }
  /// Brings positions onto the globe, and tells where that is.
  static Frame place(std::vector<double>& xyz, const Tools& tools, Tile& tile) {
    tools.heights.to_geographic(xyz);
    tile.region = region_of(xyz);
    geo::to_geocentric(xyz);
    tile.frame.emplace(tile.region);
    return *tile.frame;
  }

  static const double* put_vertices(Solid& solid, const Frame& frame, const double* geocentric) {
    for (std::size_t at = 0; at < solid.xyz.size(); at += 3, geocentric += 3) {
      const Vec3 local = frame.local({geocentric[0], geocentric[1], geocentric[2]});
      solid.xyz[at] = local.x, solid.xyz[at + 1] = local.y, solid.xyz[at + 2] = local.z;
    }
    return geocentric;
  }

  Json root() const {
    Json out = json(0, nullptr);
    out["refine"] = "ADD";
    if (!terrain_.empty()) {
      out["children"].push_back(terrain_json(0, *tiles_[0].frame));
      out["children"].back()["refine"] = "REPLACE";
    }
    return out;
  }
  Json terrain_json(std::size_t i, const Frame& outer) const {
    const Tile& tile = terrain_tiles_[i];
    Json out{{"boundingVolume", tile.region.json()}, {"geometricError", terrain_[i].error_m}};
    const Frame* around = &outer;
    if (tile.frame) {
      out["transform"] = tile.frame->within(outer).matrix();
      out["content"] = {{"uri", name_of(terrain_[i])}};
      around = &*tile.frame;
    }
    for (const std::size_t quarter : terrain_[i].quarters) out["children"].push_back(terrain_json(quarter, *around));
    return out;
  }
  /// A transform is seen from that of the tile around.
  Json json(std::size_t i, const Frame* outer) const {
    const Cell& cell = tree_[i];
    const Tile& tile = tiles_[i];
    Json out{{"boundingVolume", tile.region.json()}, {"geometricError", cell.leaf() ? 0.0 : error_m(cell)}};
    out["transform"] = (outer ? tile.frame->within(*outer) : *tile.frame).matrix();
    if (tile.written.triangles > 0) out["content"] = {{"uri", name_of(cell)}};
    for (const std::int64_t quarter : cell.quarters)
      if (quarter != 0) out["children"].push_back(json(static_cast<std::size_t>(quarter), &*tile.frame));
    return out;
  }

  const Scene& scene_;
  const Tiling& tiling_;
  Table table_;
  Metadata metadata_;
  std::vector<Cell> tree_;
  std::vector<Tile> tiles_;  ///< of the tree's cells
  std::vector<TerrainTile> terrain_;
  std::vector<Tile> terrain_tiles_;
};

/// New, empty or a tileset.
void check_replaceable(const fs::path& folder) {
  std::error_code failed;
  if (!fs::exists(folder, failed)) return;
  if (fs::is_directory(folder, failed) && (fs::is_empty(folder, failed) || fs::exists(folder / "tileset.json", failed)))
    return;
  throw Error(Error::Code::unwritable,
              text("{0} cannot be written: it is there already and is neither empty nor a tileset.", folder.string()));
}

}  // namespace

Written write_3d_tiles(const Scene& scene, const fs::path& target, const Tiling& tiling, Monitor& monitor) {
  if (tiling.features_per_tile < 1) throw Error(Error::Code::bad_option, text("A tile holds at least one feature."));
  fs::path folder = fs::absolute(target).lexically_normal();
  if (!folder.has_filename()) folder = folder.parent_path();
  check_replaceable(folder);
  Tileset tileset(scene, tiling);
  if (tileset.empty()) throw nothing_to_write(target);
  const geo::Draft draft(folder.string() + ".new");
  const Written written = tileset.write(draft.file(), monitor);
  if (written.triangles == 0) throw nothing_to_write(target);
  geo::replace_folder(folder, draft.file(), draft.beside(".old"));
  return written;
}

}  // namespace jumeau::city
