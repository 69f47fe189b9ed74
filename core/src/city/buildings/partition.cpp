#include "partition.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "../../geo/geos.hpp"
#include "../../geo/shapes.hpp"

namespace jumeau::city {

namespace {

constexpr double grid_m = 0.001;
constexpr double corner_m = 0.002;  ///< a cut that passes so near to a corner of the footprint goes through it

geos::Geometry line_of(std::span<const std::array<double, 2>> path, bool closed) {
  const std::size_t count = path.size() + (closed ? 1 : 0);
  geos::Sequence points(GEOSCoordSeq_create_r(geos::context(), static_cast<unsigned>(count), 2));
  for (std::size_t i = 0; i < count; ++i)
    GEOSCoordSeq_setXY_r(geos::context(), points.get(), static_cast<unsigned>(i), path[i % path.size()][0],
                         path[i % path.size()][1]);
  return geos::Geometry(GEOSGeom_createLineString_r(geos::context(), points.release()));
}

/// A cut bent through the corners that it nearly hits: else a sliver of a millimetre would remain between them.
std::vector<std::array<double, 2>> through_corners(const Segment& cut, const std::vector<Ring>& footprint) {
  const double length = cut.length(), x = (cut.bx - cut.ax) / length, y = (cut.by - cut.ay) / length;
  std::vector<std::pair<double, std::array<double, 2>>> hit;
  for (const Ring& ring : footprint)
    for (const auto& corner : ring) {
      const double dx = corner[0] - cut.ax, dy = corner[1] - cut.ay, along = dx * x + dy * y;
      if (along > 0.0 && along < length && std::abs(dx * y - dy * x) < corner_m) hit.push_back({along, corner});
    }
  std::ranges::sort(hit);
  std::vector<std::array<double, 2>> out{{cut.ax, cut.ay}};
  for (const auto& [along, corner] : hit) out.push_back(corner);
  out.push_back({cut.bx, cut.by});
  return out;
}

/// All lines, cut where they meet, on the grid.
geos::Geometry noded(const std::vector<Ring>& footprint, std::span<const Segment> cuts) {
  std::vector<geos::Geometry> lines;
  for (const Ring& ring : footprint) lines.push_back(line_of(ring, true));
  for (const Segment& cut : cuts) lines.push_back(line_of(through_corners(cut, footprint), false));
  const geos::Geometry all = geos::collection(GEOS_MULTILINESTRING, std::move(lines));
  return geos::Geometry(GEOSUnaryUnionPrec_r(geos::context(), all.get(), grid_m));
}

geos::Geometry footprint_of(const std::vector<Ring>& rings) {
  std::vector<geos::Geometry> lines;
  for (const Ring& ring : rings) lines.push_back(line_of(ring, true));
  const geos::Geometry all = geos::collection(GEOS_MULTILINESTRING, std::move(lines));
  return geos::Geometry(GEOSBuildArea_r(geos::context(), all.get()));
}

class Making {
public:
  void add(const GEOSGeometry* polygon) {
    Partition::Face face;
    face.rings.push_back(ring_of(GEOSGetExteriorRing_r(geos::context(), polygon), true));
    for (int i = 0; i < GEOSGetNumInteriorRings_r(geos::context(), polygon); ++i)
      face.rings.push_back(ring_of(GEOSGetInteriorRingN_r(geos::context(), polygon, i), false));
    GEOSArea_r(geos::context(), polygon, &face.area_m2);
    const geos::Geometry inside(GEOSPointOnSurface_r(geos::context(), polygon));
    GEOSGeomGetX_r(geos::context(), inside.get(), &face.inside[0]);
    GEOSGeomGetY_r(geos::context(), inside.get(), &face.inside[1]);
    out_.faces.push_back(std::move(face));
  }
  Partition finished() {
    number_vertices();
    for (std::size_t f = 0; f < out_.faces.size(); ++f)
      for (const auto& ring : out_.faces[f].rings)
        for (std::size_t i = 0; i < ring.size(); ++i)
          add_side(ring[i], ring[(i + 1) % ring.size()], static_cast<std::int32_t>(f));
    for (const auto& [ends, sides] : sides_) out_.edges.push_back({ends.first, ends.second, sides[0], sides[1]});
    return std::move(out_);
  }

private:
  std::vector<std::int32_t> ring_of(const GEOSGeometry* ring, bool anticlockwise) {
    const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(geos::context(), ring);
    unsigned count = 0;
    GEOSCoordSeq_getSize_r(geos::context(), points, &count);
    std::vector<std::int32_t> out;
    double area = 0.0, x0 = 0.0, y0 = 0.0, px = 0.0, py = 0.0;
    for (unsigned i = 0; i + 1 < count; ++i) {
      double x = 0.0, y = 0.0;
      GEOSCoordSeq_getXY_r(geos::context(), points, i, &x, &y);
      if (i == 0)
        x0 = x, y0 = y;
      else
        area += (px - x0) * (y - y0) - (x - x0) * (py - y0);
      px = x, py = y;
      out.push_back(vertex(x, y));
    }
    if ((area > 0.0) != anticlockwise) std::ranges::reverse(out);
    return out;
  }
  std::int32_t vertex(double x, double y) {
    const auto [found, added] = number_of_.try_emplace({x, y}, static_cast<std::int32_t>(number_of_.size()));
    if (added) out_.vertices.push_back({x, y});
    return found->second;
  }
  /// By place, so that no number depends on the order in which GEOS hands out faces.
  void number_vertices() {
    std::vector<std::int32_t> number(out_.vertices.size());
    std::int32_t next = 0;
    std::vector<std::array<double, 2>> sorted;
    for (const auto& [place, old] : number_of_) {
      number[static_cast<std::size_t>(old)] = next++;
      sorted.push_back({place.first, place.second});
    }
    out_.vertices = std::move(sorted);
    for (Partition::Face& face : out_.faces)
      for (auto& ring : face.rings) {
        for (std::int32_t& v : ring) v = number[static_cast<std::size_t>(v)];
        std::ranges::rotate(ring, std::ranges::min_element(ring));
      }
    std::ranges::sort(out_.faces, {}, [](const Partition::Face& face) { return face.rings; });
  }
  void add_side(std::int32_t from, std::int32_t to, std::int32_t face) {
    auto& sides = sides_.try_emplace(std::minmax(from, to), std::array<std::int32_t, 2>{-1, -1}).first->second;
    sides[from < to ? 0 : 1] = face;
  }

  Partition out_;
  std::map<std::pair<double, double>, std::int32_t> number_of_;
  std::map<std::pair<std::int32_t, std::int32_t>, std::array<std::int32_t, 2>> sides_;
};

}  // namespace

Partition partition_of(const std::vector<Ring>& footprint, std::span<const Segment> cuts) {
  const geos::Geometry area = footprint_of(footprint), lines = noded(footprint, cuts);
  if (!area || !lines || GEOSisEmpty_r(geos::context(), area.get()) != 0)
    throw Error(Error::Code::bad_input, text("The footprint is no polygon."));
  const geos::Prepared within(GEOSPrepare_r(geos::context(), area.get()));
  const GEOSGeometry* given[] = {lines.get()};
  const geos::Geometry polygons(GEOSPolygonize_r(geos::context(), given, 1));
  if (!polygons) throw Error(Error::Code::bad_input, text("The footprint is no polygon."));
  Making making;
  for (int i = 0; i < GEOSGetNumGeometries_r(geos::context(), polygons.get()); ++i) {
    const GEOSGeometry* face = GEOSGetGeometryN_r(geos::context(), polygons.get(), i);
    const geos::Geometry inside(GEOSPointOnSurface_r(geos::context(), face));
    if (GEOSPreparedContains_r(geos::context(), within.get(), inside.get()) == 1) making.add(face);
  }
  return making.finished();
}

}  // namespace jumeau::city
