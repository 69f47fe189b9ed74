#include "shapes.hpp"

#include <vector>

namespace jumeau::geos {

namespace {

GEOSCoordSequence* sequence_of(const Geometries& all, Geometries::Range positions) {
  return GEOSCoordSeq_copyFromBuffer_r(context(), all.xy.data() + 2 * positions.first,
                                       static_cast<unsigned>(positions.size()), false, false);
}

std::vector<Geometry> points_of(const Geometries& all, Geometries::Range row) {
  std::vector<Geometry> out;
  for (auto i = row.first; i < row.last; ++i)
    out.push_back(made(GEOSGeom_createPointFromXY_r(context(), all.x(i), all.y(i))));
  return out;
}

std::vector<Geometry> lines_of(const Geometries& all, Geometries::Range row) {
  std::vector<Geometry> out;
  for (auto i = row.first; i < row.last; ++i)
    out.push_back(made(GEOSGeom_createLineString_r(context(), sequence_of(all, all.path(i)))));
  return out;
}

Geometry polygon_of(const Geometries& all, Geometries::Range part) {
  std::vector<Geometry> rings;
  for (auto i = part.first; i < part.last; ++i)
    rings.push_back(made(GEOSGeom_createLinearRing_r(context(), sequence_of(all, all.path(i)))));
  std::vector<GEOSGeometry*> holes;
  for (std::size_t i = 1; i < rings.size(); ++i) holes.push_back(rings[i].release());
  return made(
      GEOSGeom_createPolygon_r(context(), rings[0].release(), holes.data(), static_cast<unsigned>(holes.size())));
}

std::vector<Geometry> polygons_of(const Geometries& all, Geometries::Range row) {
  std::vector<Geometry> out;
  for (auto i = row.first; i < row.last; ++i)
    if (all.part(i).size() > 0) out.push_back(polygon_of(all, all.part(i)));
  return out;
}

void add_ring(const GEOSGeometry* ring, Geometries& to) {
  const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(context(), ring);
  unsigned size = 0;
  GEOSCoordSeq_getSize_r(context(), sequence, &size);
  const std::size_t first = to.xy.size();
  to.xy.resize(first + 2 * std::size_t{size});
  GEOSCoordSeq_copyToBuffer_r(context(), sequence, to.xy.data() + first, false, false);
  to.end_path();
}

void add_parts(const GEOSGeometry* geometry, Geometries& to) {
  if (answered(GEOSisEmpty_r(context(), geometry))) return;
  const int type = GEOSGeomTypeId_r(context(), geometry);
  if (type == GEOS_POLYGON) {
    add_ring(GEOSGetExteriorRing_r(context(), geometry), to);
    const int holes = GEOSGetNumInteriorRings_r(context(), geometry);
    for (int i = 0; i < holes; ++i) add_ring(GEOSGetInteriorRingN_r(context(), geometry, i), to);
    to.end_part();
  } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
    const int parts = GEOSGetNumGeometries_r(context(), geometry);
    for (int i = 0; i < parts; ++i) add_parts(GEOSGetGeometryN_r(context(), geometry, i), to);
  }
}

}  // namespace

void add_polygons(const GEOSGeometry* geometry, Geometries& to) {
  add_parts(geometry, to);
  to.end_row();
}

double area_m2(const GEOSGeometry* geometry) {
  double out = 0.0;
  GEOSArea_r(context(), geometry, &out);
  return out;
}

Geometry collection(int type, std::vector<Geometry> all) {
  std::vector<GEOSGeometry*> released;
  for (Geometry& one : all) released.push_back(one.release());
  return made(GEOSGeom_createCollection_r(context(), type, released.data(), static_cast<unsigned>(released.size())));
}

Geometry geometry_of(const Geometries& all, std::size_t row) {
  switch (all.shape) {
    case Shape::point: return collection(GEOS_MULTIPOINT, points_of(all, all.row(row)));
    case Shape::line: return collection(GEOS_MULTILINESTRING, lines_of(all, all.row(row)));
    case Shape::polygon: return collection(GEOS_MULTIPOLYGON, polygons_of(all, all.row(row)));
    case Shape::none: break;
  }
  return collection(GEOS_GEOMETRYCOLLECTION, {});
}

}  // namespace jumeau::geos
