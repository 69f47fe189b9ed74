#include "footprint.hpp"

#include <cmath>

#include "../../geo/shapes.hpp"

namespace jumeau::city {

namespace {

constexpr double least_m2 = 1e-4;

double ring_area_m2(std::span<const double> xy) {
  double twice = 0.0;
  for (std::size_t i = 0; i + 3 < xy.size(); i += 2)
    twice += (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
  return 0.5 * std::abs(twice);
}

/// In space, upright faces are as good as others.
bool is_upright(const Geometries& all, Geometries::Range paths) {
  return !all.z.empty() && paths.size() > 0 && ring_area_m2(all.path_xy(paths.first)) < least_m2;
}

bool is_finite(const Geometries& all, Geometries::Range paths) {
  for (auto path = paths.first; path < paths.last; ++path)
    for (const double value : all.path_xy(path))
      if (!std::isfinite(value)) return false;
  return true;
}

Geometries alone(const Geometries& all, Geometries::Range paths) {
  Geometries out;
  out.shape = Shape::polygon;
  for (auto path = paths.first; path < paths.last; ++path) {
    const auto xy = all.path_xy(path);
    out.xy.insert(out.xy.end(), xy.begin(), xy.end());
    out.end_path();
  }
  out.end_row();
  return out;
}

geos::Geometry repaired(const GEOSGeometry* shape) {
  GEOSMakeValidParams* params = GEOSMakeValidParams_create_r(geos::context());
  GEOSMakeValidParams_setMethod_r(geos::context(), params, GEOS_MAKE_VALID_STRUCTURE);
  GEOSGeometry* out = GEOSMakeValidWithParams_r(geos::context(), shape, params);
  GEOSMakeValidParams_destroy_r(geos::context(), params);
  return geos::made(out);
}

/// Null where there is nothing to be had.
geos::Geometry valid_part(const Geometries& all, Geometries::Range paths, bool& mended) {
  if (!is_finite(all, paths)) {
    mended = true;
    return {};
  }
  geos::Geometry out;
  try {
    out = geos::geometry_of(alone(all, paths), 0);
  } catch (const Error&) {  // a ring that is none, such as of two points
    mended = true;
    return {};
  }
  if (GEOSisValid_r(geos::context(), out.get()) == 1) return out;
  mended = true;
  return repaired(out.get());
}

}  // namespace

Covered covered_by(const Geometries& polygons, std::size_t row) {
  Covered out;
  std::vector<geos::Geometry> parts;
  const auto range = polygons.row(row);
  for (auto part = range.first; part < range.last; ++part) {
    const auto paths = polygons.part(part);
    if (is_upright(polygons, paths)) continue;
    if (geos::Geometry one = valid_part(polygons, paths, out.mended)) parts.push_back(std::move(one));
  }
  if (parts.empty()) return out;
  out.shape = parts.size() == 1
                  ? std::move(parts.front())
                  : geos::made(GEOSUnaryUnion_r(geos::context(),
                                                geos::collection(GEOS_GEOMETRYCOLLECTION, std::move(parts)).get()));
  if (geos::area_m2(out.shape.get()) < least_m2) out.shape.reset();
  return out;
}

}  // namespace jumeau::city
