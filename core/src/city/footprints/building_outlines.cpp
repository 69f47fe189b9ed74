#include "building_outlines.hpp"

#include <algorithm>
#include <cmath>

#include "../../geo/shapes.hpp"
#include "../cells.hpp"
#include "regular_outline.hpp"
#include "roof_patches.hpp"

namespace jumeau::city {

namespace {

constexpr double half_narrow_m = 0.5;  ///< what is narrower than twice this is no building

std::vector<const GEOSGeometry*> polygons_in(const GEOSGeometry* geometry) {
  std::vector<const GEOSGeometry*> out;
  for (int i = 0; i < GEOSGetNumGeometries_r(geos::context(), geometry); ++i) {
    const GEOSGeometry* part = GEOSGetGeometryN_r(geos::context(), geometry, i);
    if (GEOSGeomTypeId_r(geos::context(), part) == GEOS_POLYGON &&
        !geos::answered(GEOSisEmpty_r(geos::context(), part)))
      out.push_back(part);
  }
  return out;
}

geos::Geometry copy(const GEOSGeometry* geometry) { return geos::made(GEOSGeom_clone_r(geos::context(), geometry)); }

geos::Geometry polygon_of(const GEOSGeometry* ring) {
  return geos::made(GEOSGeom_createPolygon_r(geos::context(), copy(ring).release(), nullptr, 0));
}

/// Without holes of less than `least_m2`.
geos::Geometry without_small_holes(const GEOSGeometry* polygon, double least_m2) {
  std::vector<GEOSGeometry*> kept;
  for (int i = 0; i < GEOSGetNumInteriorRings_r(geos::context(), polygon); ++i) {
    const GEOSGeometry* hole = GEOSGetInteriorRingN_r(geos::context(), polygon, i);
    if (geos::area_m2(polygon_of(hole).get()) >= least_m2) kept.push_back(copy(hole).release());
  }
  GEOSGeometry* outer = copy(GEOSGetExteriorRing_r(geos::context(), polygon)).release();
  return geos::made(GEOSGeom_createPolygon_r(geos::context(), outer, kept.data(), static_cast<unsigned>(kept.size())));
}

geos::Geometry grown(const GEOSGeometry* geometry, double by_m) {
  constexpr int arcs = 4;
  return geos::made(GEOSBuffer_r(geos::context(), geometry, by_m, arcs));
}

/// Dents between the outermost points are filled, what is narrow is taken away: morphological closing, then opening.
geos::Geometry smoothed(const GEOSGeometry* polygon, double dent_m) {
  const auto closed = grown(grown(polygon, dent_m).get(), -dent_m);
  return grown(grown(closed.get(), -half_narrow_m).get(), half_narrow_m);
}

geos::Geometry geometry_of(const Outline& outline) {
  std::vector<geos::Geometry> rings;
  for (const auto& ring : outline.rings) {
    auto* sequence = GEOSCoordSeq_copyFromBuffer_r(geos::context(), ring.front().data(),
                                                   static_cast<unsigned>(ring.size()), false, false);
    rings.push_back(geos::made(GEOSGeom_createLinearRing_r(geos::context(), sequence)));
  }
  std::vector<GEOSGeometry*> holes;
  for (std::size_t i = 1; i < rings.size(); ++i) holes.push_back(rings[i].release());
  return geos::made(
      GEOSGeom_createPolygon_r(geos::context(), rings[0].release(), holes.data(), static_cast<unsigned>(holes.size())));
}

/// Area in common over area of both.
double agreement(const GEOSGeometry* a, const GEOSGeometry* b) {
  const double common = geos::area_m2(geos::made(GEOSIntersection_r(geos::context(), a, b)).get());
  return common / (geos::area_m2(a) + geos::area_m2(b) - common);
}

void regularise(const GEOSGeometry* ragged, double ragged_m, Building& building) {
  constexpr double least_agreement = 0.75;
  const Outline outline = regular_outline(ragged, ragged_m);
  geos::Geometry regular = geometry_of(outline);
  if (GEOSisValid_r(geos::context(), regular.get()) == 1 && agreement(regular.get(), ragged) >= least_agreement) {
    building.shape = std::move(regular), building.right_angled = outline.right_angled;
  } else {
    building.shape = geos::made(GEOSTopologyPreserveSimplify_r(geos::context(), ragged, 0.5 * ragged_m));
  }
  building.area_m2 = geos::area_m2(building.shape.get());
}

bool holds(const geos::Prepared& area, double x, double y) {
  return GEOSPreparedContainsXY_r(geos::context(), area.get(), x, y) == 1;
}

geo::Bounds box_of(const GEOSGeometry* geometry) {
  geo::Bounds out;
  GEOSGeom_getExtent_r(geos::context(), geometry, &out.min_x, &out.min_y, &out.max_x, &out.max_y);
  return out;
}

void measure(const std::vector<RoofPoint>& points, const RoofPatches& patches, Building& building) {
  const geos::Prepared area(GEOSPrepare_r(geos::context(), building.shape.get()));
  const CellFrame frame(box_of(building.shape.get()), 1.0);
  std::vector<std::uint8_t> has_point(frame.columns * frame.rows, 0);
  std::int64_t planar = 0;
  for (const RoofPoint& p : points) {
    const std::size_t cell = frame.index(p.x, p.y);
    if (cell >= has_point.size() || !holds(area, p.x, p.y)) continue;
    has_point[cell] = 1, ++building.points;
    planar += patches.on_plane(p.x, p.y, p.z);
  }
  double cells = 0.0, filled = 0.0;
  for (std::size_t row = 0; row < frame.rows; ++row)
    for (std::size_t column = 0; column < frame.columns; ++column)
      if (holds(area, frame.x(column), frame.y(row))) ++cells, filled += has_point[row * frame.columns + column];
  building.filled = cells > 0.0 ? filled / cells : 0.0;
  building.planar = building.points > 0 ? static_cast<double>(planar) / static_cast<double>(building.points) : 0.0;
}

/// How far from a wall the outermost points lie, by the distance between points.
double ragged_m(double points, double area_m2) { return std::clamp(2.0 * std::sqrt(area_m2 / points), 0.5, 1.5); }

}  // namespace

std::vector<Building> buildings_of(std::vector<RoofPoint> points, const Footprints::Options& options) {
  std::ranges::sort(points);
  std::vector<Place> places;
  RoofPatches patches;
  for (const RoofPoint& p : points) places.push_back({p.x, p.y}), patches.add(p.x, p.y, p.z);
  places.erase(std::unique(places.begin(), places.end()), places.end());
  patches.fit();
  const std::vector<geos::Geometry> shapes = alpha_shape(places, 0.5 * options.gap_m);
  double area = 0.0;
  for (const geos::Geometry& shape : shapes) area += geos::area_m2(shape.get());
  const double ragged = ragged_m(static_cast<double>(places.size()), area);
  std::vector<Building> out;
  for (const geos::Geometry& shape : shapes)
    for (const GEOSGeometry* part : polygons_in(shape.get())) {
      if (geos::area_m2(part) < 0.5 * options.area_m2) continue;
      const geos::Geometry whole = without_small_holes(part, options.hole_m2);
      const geos::Geometry pieces = smoothed(whole.get(), std::min(ragged, 0.45 * options.gap_m));
      for (const GEOSGeometry* piece : polygons_in(pieces.get())) {
        Building building;
        regularise(piece, ragged, building);
        if (building.area_m2 < options.area_m2) continue;
        measure(points, patches, building);
        out.push_back(std::move(building));
      }
    }
  std::ranges::sort(out, {}, [](const Building& building) {
    const geo::Bounds box = box_of(building.shape.get());
    return std::array{box.min_x, box.min_y, box.max_x, box.max_y};
  });
  return out;
}

}  // namespace jumeau::city
