#include "geometry_reader.hpp"

#include <cmath>
#include <memory>

namespace jumeau::geo {

Shape shape_of(OGRwkbGeometryType type) {
  switch (wkbFlatten(OGR_GT_GetLinear(type))) {
    case wkbPoint:
    case wkbMultiPoint: return Shape::point;
    case wkbLineString:
    case wkbMultiLineString:
    case wkbLinearRing: return Shape::line;
    case wkbPolygon:
    case wkbMultiPolygon:
    case wkbTriangle:
    case wkbTIN:
    case wkbPolyhedralSurface: return Shape::polygon;
    default: return Shape::none;
  }
}

bool GeometryReader::add(const OGRGeometry* given) {
  if (!given || given->IsEmpty()) return true;
  std::unique_ptr<OGRGeometry> straight;
  if (given->hasCurveGeometry(TRUE)) {
    straight.reset(given->getLinearGeometry());
    given = straight.get();
  }
  const Shape shape = shape_of(given->getGeometryType());
  if (shape == Shape::none) return false;
  if (into_.shape == Shape::none) into_.shape = shape;
  if (shape != into_.shape) return false;
  has_z_ = has_z_ || given->Is3D();
  walk(*given);
  return true;
}

void GeometryReader::walk(const OGRGeometry& geometry) {
  switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint: position(*geometry.toPoint()); break;
    case wkbLineString:
    case wkbLinearRing: path(*geometry.toLineString()); break;
    case wkbPolygon:
    case wkbTriangle: polygon(*geometry.toPolygon()); break;
    case wkbTIN:
    case wkbPolyhedralSurface:
      for (const auto* face : *geometry.toPolyhedralSurface()) polygon(*face);
      break;
    default:
      for (const auto* child : *geometry.toGeometryCollection()) walk(*child);
  }
}

void GeometryReader::position(const OGRPoint& point) {
  into_.add_position(point.getX(), point.getY(), point.Is3D() ? point.getZ() : NAN);
}

void GeometryReader::path(const OGRLineString& line) {
  for (int i = 0; i < line.getNumPoints(); ++i)
    into_.add_position(line.getX(i), line.getY(i), line.Is3D() ? line.getZ(i) : NAN);
  into_.end_path();
}

void GeometryReader::polygon(const OGRPolygon& polygon) {
  for (const auto* ring : polygon) path(*ring);
  into_.end_part();
}

}  // namespace jumeau::geo
