#include "party_walls.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>
#include <numbers>
#include <optional>

#include "../../geo/shapes.hpp"
#include "../../parallel.hpp"
#include "jumeau/geo/crs.hpp"

namespace jumeau::city {

namespace {

constexpr double apart_m = 0.3;
const double least_cosine = std::cos(10.0 * std::numbers::pi / 180.0);
constexpr double grid_m = 0.0001;

/// A place on a wall: metres along it, and height; or on the ground.
using Place = std::array<double, 2>;
using Outline = std::vector<Place>;

/// An upright face.
struct Wall {
  const Solid* solid;
  std::int64_t face;
  std::size_t building;
  Place outwards;  ///< horizontal unit normal
};

Place ground(const Vec3& at) { return {at.x, at.y}; }
double dot(const Place& a, const Place& b) { return a[0] * b[0] + a[1] * b[1]; }

std::vector<Wall> walls_of(std::span<const Solid* const> solids, std::span<const std::size_t> building) {
  std::vector<Wall> out;
  for (std::size_t i = 0; i < solids.size(); ++i)
    for (std::int64_t face = 0; face < solids[i]->face_count(); ++face) {
      if (solids[i]->surfaces[static_cast<std::size_t>(face)] != Surface::wall) continue;
      const Vec3 area = vector_area(*solids[i], face);
      if (const double length = std::hypot(area.x, area.y); length > 0.0)
        out.push_back({solids[i], face, building[i], {area.x / length, area.y / length}});
    }
  return out;
}

/// Without the lines and points that are left where polygons only touch: GEOS intersects no mixture.
geos::Geometry areas_of(geos::Geometry from) {
  if (GEOSGeomTypeId_r(geos::context(), from.get()) != GEOS_GEOMETRYCOLLECTION) return from;
  std::vector<geos::Geometry> polygons;
  for (int i = 0; i < GEOSGetNumGeometries_r(geos::context(), from.get()); ++i) {
    const GEOSGeometry* part = GEOSGetGeometryN_r(geos::context(), from.get(), i);
    for (int k = 0; k < GEOSGetNumGeometries_r(geos::context(), part); ++k) {
      const GEOSGeometry* one = GEOSGetGeometryN_r(geos::context(), part, k);
      if (GEOSGeomTypeId_r(geos::context(), one) == GEOS_POLYGON)
        polygons.push_back(geos::made(GEOSGeom_clone_r(geos::context(), one)));
    }
  }
  return geos::collection(GEOS_MULTIPOLYGON, std::move(polygons));
}

/// The system of one wall: along it, upwards, and away from it.
class WallFrame {
public:
  explicit WallFrame(const Wall& wall)
      : origin_(wall.solid->vertex(wall.solid->ring_corners(wall.solid->face(wall.face).first)[0])),
        outwards_(wall.outwards),
        along_{-outwards_[1], outwards_[0]} {}

  double along(const Vec3& at) const { return dot({at.x - origin_.x, at.y - origin_.y}, along_); }
  Place seen(const Vec3& at) const { return {along(at), at.z - origin_.z}; }
  double off(const Vec3& at) const { return dot({at.x - origin_.x, at.y - origin_.y}, outwards_); }

  /// A wall seen along the normal of this one; nothing where it is no polygon then.
  geos::Geometry seen(const Wall& wall) const {
    const auto rings = wall.solid->face(wall.face);
    std::vector<geos::Geometry> polygons;
    for (auto ring = rings.first; ring < rings.last; ++ring) polygons.push_back(polygon_of(*wall.solid, ring));
    if (polygons.size() == 1 && geos::answered(GEOSisValid_r(geos::context(), polygons[0].get())))
      return std::move(polygons[0]);
    const geos::Geometry all = geos::collection(GEOS_MULTIPOLYGON, std::move(polygons));
    return areas_of(geos::made(GEOSMakeValid_r(geos::context(), all.get())));
  }

private:
  geos::Geometry polygon_of(const Solid& solid, std::int64_t ring) const {
    Outline places;
    for (const std::int64_t corner : solid.ring_corners(ring)) places.push_back(seen(solid.vertex(corner)));
    places.push_back(places.front());
    auto* sequence = GEOSCoordSeq_copyFromBuffer_r(geos::context(), places.front().data(),
                                                   static_cast<unsigned>(places.size()), false, false);
    geos::Geometry closed = geos::made(GEOSGeom_createLinearRing_r(geos::context(), sequence));
    return geos::made(GEOSGeom_createPolygon_r(geos::context(), closed.release(), nullptr, 0));
  }

  Vec3 origin_;
  Place outwards_, along_;
};

/// How far along a wall another one runs near to it.
struct Stretch {
  double from, to;
};
Stretch near_stretch(const WallFrame& frame, const Wall& other) {
  const auto corners = other.solid->ring_corners(other.solid->face(other.face).first);
  const auto along = [&](std::int64_t corner) { return frame.along(other.solid->vertex(corner)); };
  const auto [first, last] = std::ranges::minmax(corners, {}, along);
  const double from = along(first), to = along(last);
  const double off = frame.off(other.solid->vertex(first)),
               slope = (frame.off(other.solid->vertex(last)) - off) / (to - from);
  if (std::abs(slope) < 1e-12) return std::abs(off) <= apart_m ? Stretch{from, to} : Stretch{0.0, 0.0};
  const auto [a, b] = std::minmax({from + (-apart_m - off) / slope, from + (apart_m - off) / slope});
  return {std::max(from, a), std::min(to, b)};
}

/// Walls by place.
class NearWalls {
public:
  explicit NearWalls(const std::vector<Wall>& walls) : tree_(GEOSSTRtree_create_r(geos::context(), 10)) {
    for (const Wall& wall : walls)
      GEOSSTRtree_insert_r(geos::context(), tree_.get(), box_of(wall, 0.0).get(), const_cast<Wall*>(&wall));
    GEOSSTRtree_build_r(geos::context(), tree_.get());
  }
  std::vector<const Wall*> around(const Wall& wall) const {
    std::vector<const Wall*> out;
    const auto add = [](void* item, void* to) {
      static_cast<std::vector<const Wall*>*>(to)->push_back(static_cast<const Wall*>(item));
    };
    GEOSSTRtree_query_r(geos::context(), tree_.get(), box_of(wall, apart_m).get(), add, &out);
    return out;
  }

private:
  static geos::Geometry box_of(const Wall& wall, double more_m) {
    geo::Bounds box;
    for (const std::int64_t corner : wall.solid->ring_corners(wall.solid->face(wall.face).first)) {
      const auto [x, y] = ground(wall.solid->vertex(corner));
      if (box.empty()) box = {x, y, x, y};
      box.include(x, y);
    }
    return geos::made(GEOSGeom_createRectangle_r(geos::context(), box.min_x - more_m, box.min_y - more_m,
                                                 box.max_x + more_m, box.max_y + more_m));
  }

  geos::Tree tree_;
};

bool faces(const Wall& wall, const Wall& other) {
  return wall.building != other.building && dot(wall.outwards, other.outwards) <= -least_cosine;
}

/// A wall that covers another one, and where along it.
struct Cover {
  const Wall* wall;
  Stretch stretch;
};

std::vector<Cover> covers_of(const Wall& wall, const WallFrame& frame, const NearWalls& all) {
  const auto corners = wall.solid->ring_corners(wall.solid->face(wall.face).first);
  const auto along = [&](std::int64_t corner) { return frame.along(wall.solid->vertex(corner)); };
  const auto [first, last] = std::ranges::minmax(corners, {}, along);
  std::vector<Cover> out;
  for (const Wall* other : all.around(wall)) {
    if (!faces(wall, *other)) continue;
    const Stretch near = near_stretch(frame, *other);
    if (const Stretch own{std::max(near.from, along(first)), std::min(near.to, along(last))}; own.from < own.to)
      out.push_back({other, own});
  }
  return out;
}

/// By their corners, so that the order of buildings does not matter.
void sort(std::vector<Cover>& covers) {
  const auto key = [](const Cover& cover) {
    std::vector<double> out;
    const Solid& solid = *cover.wall->solid;
    for (const std::int64_t corner : solid.ring_corners(solid.face(cover.wall->face).first)) {
      const Vec3 at = solid.vertex(corner);
      out.insert(out.end(), {at.x, at.y, at.z});
    }
    return out;
  };
  std::ranges::sort(covers, {}, key);
}

/// What all walls of a building with a flat roof are: one product instead of GEOS's overlay.
struct Rectangle {
  double x0, y0, x1, y1;
};

std::optional<Rectangle> rectangle(const WallFrame& frame, const Wall& wall) {
  const auto rings = wall.solid->face(wall.face);
  const auto corners = wall.solid->ring_corners(rings.first);
  if (rings.last - rings.first != 1 || corners.size() != 4) return std::nullopt;
  std::array<Place, 4> at;
  for (std::size_t i = 0; i < 4; ++i) at[i] = frame.seen(wall.solid->vertex(corners[i]));
  const auto& [a, b, c, d] = at;
  const bool upright = a[0] == b[0] && c[0] == d[0] && b[1] == c[1] && a[1] == d[1];
  const bool lying = a[1] == b[1] && c[1] == d[1] && b[0] == c[0] && a[0] == d[0];
  if (!upright && !lying) return std::nullopt;
  return Rectangle{std::min(a[0], c[0]), std::min(a[1], c[1]), std::max(a[0], c[0]), std::max(a[1], c[1])};
}

/// Of several: upright strips between all their sides, in each of which the heights are joined.
double united_area(std::vector<Rectangle> rectangles) {
  std::vector<double> sides;
  for (const Rectangle& one : rectangles) sides.push_back(one.x0), sides.push_back(one.x1);
  std::ranges::sort(sides);
  std::ranges::sort(rectangles, {}, &Rectangle::y0);
  double out = 0.0;
  for (std::size_t i = 0; i + 1 < sides.size(); ++i) {
    double height = 0.0, top = -std::numeric_limits<double>::infinity();
    for (const Rectangle& one : rectangles) {
      if (one.x0 > sides[i] || one.x1 < sides[i + 1] || one.y1 <= top) continue;
      height += one.y1 - std::max(one.y0, top), top = one.y1;
    }
    out += height * (sides[i + 1] - sides[i]);
  }
  return out;
}

/// Where the wall and all that cover it are rectangles.
std::optional<double> covered_by_rectangles_m2(const WallFrame& frame, const Wall& wall,
                                               const std::vector<Cover>& covers) {
  const auto own = rectangle(frame, wall);
  if (!own) return std::nullopt;
  std::vector<Rectangle> parts;
  for (const auto& [other, stretch] : covers) {
    const auto one = rectangle(frame, *other);
    if (!one) return std::nullopt;
    const Rectangle common{std::max({own->x0, one->x0, stretch.from}), std::max(own->y0, one->y0),
                           std::min({own->x1, one->x1, stretch.to}), std::min(own->y1, one->y1)};
    if (common.x0 < common.x1 && common.y0 < common.y1) parts.push_back(common);
  }
  return united_area(std::move(parts));
}

double covered_m2(const Wall& wall, const NearWalls& all) {
  const WallFrame frame(wall);
  std::vector<Cover> covers = covers_of(wall, frame, all);
  if (covers.empty()) return 0.0;
  sort(covers);
  if (const auto area = covered_by_rectangles_m2(frame, wall, covers)) return *area;
  const geos::Geometry own = frame.seen(wall);
  std::vector<geos::Geometry> parts;
  for (const auto& [other, stretch] : covers) {
    constexpr double far_m = 1e5;
    const geos::Geometry strip =
        geos::made(GEOSGeom_createRectangle_r(geos::context(), stretch.from, -far_m, stretch.to, far_m));
    const geos::Geometry seen =
        areas_of(geos::made(GEOSIntersectionPrec_r(geos::context(), frame.seen(*other).get(), strip.get(), grid_m)));
    parts.push_back(geos::made(GEOSIntersectionPrec_r(geos::context(), own.get(), seen.get(), grid_m)));
  }
  if (parts.size() == 1) return geos::area_m2(parts[0].get());
  const geos::Geometry several = geos::collection(GEOS_GEOMETRYCOLLECTION, std::move(parts));
  const geos::Geometry common = geos::made(GEOSUnaryUnionPrec_r(geos::context(), several.get(), grid_m));
  GEOSNormalize_r(geos::context(), common.get());
  return geos::area_m2(common.get());
}

}  // namespace

std::vector<double> party_walls_m2(std::span<const Solid* const> solids, std::span<const std::size_t> building,
                                   Monitor& monitor) {
  std::vector<double> out(solids.size(), 0.0);
  const std::vector<Wall> walls = walls_of(solids, building);
  if (walls.empty()) return out;
  const NearWalls all(walls);
  std::vector<double> of_wall(walls.size());
  parallel_for_each(
      walls.size(), monitor, [] { return 0; }, [&](std::size_t i, int) { of_wall[i] = covered_m2(walls[i], all); });
  std::size_t wall = 0;
  for (std::size_t i = 0; i < solids.size(); ++i)
    for (; wall < walls.size() && walls[wall].solid == solids[i]; ++wall) out[i] += of_wall[wall];
  return out;
}

}  // namespace jumeau::city
