#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

#include "../../geo/draft.hpp"
#include "../../parallel.hpp"
#include "../vectors.hpp"
#include "files.hpp"
#include "glb.hpp"
#include "jumeau/geo/heights.hpp"
#include "jumeau/version.hpp"
#include "quadtree.hpp"

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

class Tileset {
public:
  Tileset(const Scene& scene, const Tiling& tiling)
      : scene_(scene),
        tiling_(tiling),
        table_(table_of(scene)),
        metadata_(table_),
        tree_(quadtree(scene, tiling.features_per_tile)),
        tiles_(tree_.size()) {}

  Written write(const fs::path& folder, Monitor& monitor) {
    fs::create_directories(folder / "tiles");
    const auto lift = heights();
    const bool approximate = lift.by() == geo::EllipsoidalHeights::By::egm96;
    monitor.message(approximate ? Level::warning : Level::info, lift.words());
    parallel_for_each(
        tree_.size(), monitor, [&] { return heights(); },
        [&](std::size_t i, const geo::EllipsoidalHeights& mine) { write_cell(i, mine, folder); });
    Written out;
    for (std::size_t i = tree_.size(); i-- > 0;) {  // quarters come after their cell
      for (const std::int64_t quarter : tree_[i].quarters)
        if (quarter != 0) tiles_[i].region.include(tiles_[static_cast<std::size_t>(quarter)].region);
      out.include(tiles_[i].written);
    }
    const Json tileset{{"asset", {{"version", "1.1"}, {"generator", std::string("jumeau ") + version}}},
                       {"geometricError", error_m(tree_[0])},
                       {"root", json(0, nullptr)}};
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

  void write_cell(std::size_t i, const geo::EllipsoidalHeights& heights, const fs::path& folder) {
    const Cell& cell = tree_[i];
    std::vector<double> xyz = vertices_of(scene_, cell.features);
    heights.to_geographic(xyz);
    Tile& tile = tiles_[i];
    tile.region = region_of(xyz);
    geo::to_geocentric(xyz);
    const Frame frame(tile.region);
    tile.frame = frame;
    Glb glb;
    glb.begin_node({});
    const double* next = xyz.data();
    for (const std::int64_t feature : cell.features) {
      const std::vector<Solid>& solids = scene_.solids[static_cast<std::size_t>(feature)];
      std::vector<Solid> placed = solids;
      for (Solid& solid : placed) next = put_vertices(solid, frame, next);
      glb.add(feature, solids, placed);
    }
    glb.end_node();
    tile.written = glb.written();
    if (tile.written.triangles > 0) put_file(glb.bytes(metadata_, "EPSG:4978"), folder / name_of(cell));
  }

  static const double* put_vertices(Solid& solid, const Frame& frame, const double* geocentric) {
    for (std::size_t at = 0; at < solid.xyz.size(); at += 3, geocentric += 3) {
      const Vec3 local = frame.local({geocentric[0], geocentric[1], geocentric[2]});
      solid.xyz[at] = local.x, solid.xyz[at + 1] = local.y, solid.xyz[at + 2] = local.z;
    }
    return geocentric;
  }

  /// A transform is seen from that of the tile around.
  Json json(std::size_t i, const Frame* outer) const {
    const Cell& cell = tree_[i];
    const Tile& tile = tiles_[i];
    Json out{{"boundingVolume", tile.region.json()}, {"geometricError", cell.leaf() ? 0.0 : error_m(cell)}};
    if (i == 0) out["refine"] = "ADD";
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
  std::vector<Tile> tiles_;
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
