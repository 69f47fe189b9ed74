#include "borders.hpp"

#include <CGAL/Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <map>

namespace jumeau::city {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using VertexBase = CGAL::Triangulation_vertex_base_with_info_2<std::int32_t, Kernel>;
using Delaunay = CGAL::Delaunay_triangulation_2<Kernel, CGAL::Triangulation_data_structure_2<VertexBase>>;
using Place = std::array<double, 2>;

/// A side of a triangle whose ends are on different planes, by the numbers of its points.
using Side = std::pair<std::int32_t, std::int32_t>;
struct Crossing {
  Place middle;
  std::array<std::int32_t, 2> planes;
  std::vector<Side> next;  ///< at most two: one in each triangle beside it
};

class Walk {
public:
  Walk(std::span<const Position> points, std::span<const std::int32_t> plane_of)
      : points_(points), plane_of_(plane_of) {
    std::vector<std::pair<Kernel::Point_2, std::int32_t>> places;
    for (std::size_t i = 0; i < points.size(); ++i)
      if (plane_of[i] >= 0)
        places.emplace_back(Kernel::Point_2(points[i][0], points[i][1]), static_cast<std::int32_t>(i));
    delaunay_.insert(places.begin(), places.end());
    for (auto face = delaunay_.finite_faces_begin(); face != delaunay_.finite_faces_end(); ++face) add(face);
  }

  /// Chains between ends first, then rings; in the order of their sides.
  std::vector<Border> borders() {
    std::vector<Border> out;
    for (const bool ends_only : {true, false})
      for (const auto& [side, crossing] : crossings_)
        if (!visited_[side] && (!ends_only || crossing.next.size() < 2)) out.push_back(chain(side));
    return out;
  }

private:
  std::int32_t plane(std::int32_t point) const { return plane_of_[static_cast<std::size_t>(point)]; }
  Side side(std::int32_t a, std::int32_t b) const { return std::minmax(a, b); }

  /// In a triangle of two planes the border goes from one side to another; where three meet it ends.
  void add(Delaunay::Finite_faces_iterator face) {
    std::vector<Side> crossed;
    for (int i = 0; i < 3; ++i) {
      const std::int32_t a = face->vertex(i)->info(), b = face->vertex((i + 1) % 3)->info();
      if (plane(a) == plane(b)) continue;
      const Side one = side(a, b);
      crossed.push_back(one);
      Crossing& crossing = crossings_[one];
      const Position &p = points_[static_cast<std::size_t>(one.first)],
                     &q = points_[static_cast<std::size_t>(one.second)];
      crossing.middle = {0.5 * (p[0] + q[0]), 0.5 * (p[1] + q[1])};
      const auto planes = std::minmax({plane(one.first), plane(one.second)});
      crossing.planes = {planes.first, planes.second};
    }
    if (crossed.size() != 2) return;
    crossings_[crossed[0]].next.push_back(crossed[1]);
    crossings_[crossed[1]].next.push_back(crossed[0]);
  }

  Border chain(Side at) {
    Border out{crossings_[at].planes, {}};
    for (bool goes_on = true; goes_on;) {
      visited_[at] = true;
      out.path.push_back(crossings_[at].middle);
      goes_on = false;
      for (const Side& next : crossings_[at].next)
        if (!visited_[next]) {
          at = next, goes_on = true;
          break;
        }
    }
    return out;
  }

  std::span<const Position> points_;
  std::span<const std::int32_t> plane_of_;
  Delaunay delaunay_;
  std::map<Side, Crossing> crossings_;
  std::map<Side, bool> visited_;
};

}  // namespace

std::vector<Border> borders(std::span<const Position> points, std::span<const std::int32_t> plane_of) {
  return Walk(points, plane_of).borders();
}

}  // namespace jumeau::city
