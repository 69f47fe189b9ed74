#include "alpha_shape.hpp"

#include <CGAL/Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "../../geo/shapes.hpp"

namespace jumeau::city {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
/// What a triangle belongs to, from 1; 0: not of the shape, -1: of the shape, not numbered yet.
using FaceBase = CGAL::Triangulation_face_base_with_info_2<int, Kernel>;
using Delaunay = CGAL::Delaunay_triangulation_2<
    Kernel, CGAL::Triangulation_data_structure_2<CGAL::Triangulation_vertex_base_2<Kernel>, FaceBase>>;
using Face = Delaunay::Face_handle;
/// A side of a triangle of the shape with nothing of the shape beyond it; the shape is on its left.
using Side = std::pair<Face, int>;
using Ring = std::vector<Place>;

Place place(Delaunay::Vertex_handle vertex) { return {vertex->point().x(), vertex->point().y()}; }

double radius_of(Face face) {
  std::array<Place, 3> t{place(face->vertex(0)), place(face->vertex(1)), place(face->vertex(2))};
  std::ranges::sort(t);
  const auto apart = [](const Place& a, const Place& b) { return std::hypot(b[0] - a[0], b[1] - a[1]); };
  const double twice_area =
      std::abs((t[1][0] - t[0][0]) * (t[2][1] - t[0][1]) - (t[1][1] - t[0][1]) * (t[2][0] - t[0][0]));
  return apart(t[0], t[1]) * apart(t[1], t[2]) * apart(t[0], t[2]) / (2.0 * twice_area);
}

class AlphaShape {
public:
  AlphaShape(std::span<const Place> points, double radius_m) {
    std::vector<Kernel::Point_2> corners;
    for (const auto& [x, y] : points) corners.emplace_back(x, y);
    delaunay_.insert(corners.begin(), corners.end());
    for (const Face face : delaunay_.all_face_handles())
      face->info() = !delaunay_.is_infinite(face) && radius_of(face) <= radius_m ? -1 : 0;
    for (const Face face : delaunay_.finite_face_handles())
      if (face->info() < 0) number(face, ++groups_);
  }

  std::vector<geos::Geometry> polygons() {
    std::vector<std::vector<Ring>> rings(static_cast<std::size_t>(groups_));
    for (const Face face : delaunay_.finite_face_handles())
      for (int i = 0; i < 3; ++i)
        if (ends(face, i) && !std::exchange(walked_[{face, i}], true))
          rings[static_cast<std::size_t>(face->info() - 1)].push_back(ring_from({face, i}));
    std::vector<geos::Geometry> out;
    for (const std::vector<Ring>& group : rings) out.push_back(polygon_of(group));
    return out;
  }

private:
  bool ends(Face face, int i) const { return face->info() > 0 && face->neighbor(i)->info() == 0; }

  void number(Face first, int group) {
    std::vector<Face> next{first};
    first->info() = group;
    while (!next.empty()) {
      const Face face = next.back();
      next.pop_back();
      for (int i = 0; i < 3; ++i)
        if (face->neighbor(i)->info() < 0) face->neighbor(i)->info() = group, next.push_back(face->neighbor(i));
    }
  }

  /// The next side around the shape, keeping to triangles that share sides.
  Side after(Side side) const {
    auto [face, i] = side;
    int next = Delaunay::ccw(i);
    while (face->neighbor(next)->info() > 0) {
      const int mirrored = delaunay_.mirror_index(face, next);
      face = face->neighbor(next), next = Delaunay::ccw(mirrored);
    }
    return {face, next};
  }

  Ring ring_from(Side first) {
    Ring out;
    Side side = first;
    do {
      walked_[side] = true;
      out.push_back(place(side.first->vertex(Delaunay::ccw(side.second))));
      side = after(side);
    } while (side != first);
    out.push_back(out.front());
    return out;
  }

  /// All rings of a group by the even-odd rule: those that touch themselves come out right, too.
  static geos::Geometry polygon_of(const std::vector<Ring>& rings) {
    std::vector<geos::Geometry> lines;
    for (const Ring& ring : rings) {
      auto* sequence = GEOSCoordSeq_copyFromBuffer_r(geos::context(), ring.front().data(),
                                                     static_cast<unsigned>(ring.size()), false, false);
      geos::Geometry closed = geos::made(GEOSGeom_createLinearRing_r(geos::context(), sequence));
      lines.push_back(geos::made(GEOSGeom_createPolygon_r(geos::context(), closed.release(), nullptr, 0)));
    }
    const geos::Geometry all = geos::collection(GEOS_MULTIPOLYGON, std::move(lines));
    return geos::made(GEOSMakeValid_r(geos::context(), all.get()));
  }

  Delaunay delaunay_;
  int groups_ = 0;
  std::map<Side, bool> walked_;
};

}  // namespace

std::vector<geos::Geometry> alpha_shape(std::span<const Place> sorted, double radius_m) {
  return AlphaShape(sorted, radius_m).polygons();
}

}  // namespace jumeau::city
