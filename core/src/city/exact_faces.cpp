#include <CGAL/Constrained_Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Polygon_2_algorithms.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>
#include <CGAL/box_intersection_d.h>

#include <algorithm>

#include "exact.hpp"

namespace jumeau::city::exact {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;

Kernel::Point_2 point_of(const Vec2& at) { return {at.x, at.y}; }
Kernel::Point_3 point_of(const Vec3& at) { return {at.x, at.y, at.z}; }

}  // namespace

bool collinear(const Vec3& a, const Vec3& b, const Vec3& c) {
  return CGAL::collinear(point_of(a), point_of(b), point_of(c));
}

int turn(std::span<const Vec2> ring) {
  std::vector<Kernel::Point_2> points;
  points.reserve(ring.size());
  for (const Vec2& at : ring) points.push_back(point_of(at));
  if (!CGAL::is_simple_2(points.begin(), points.end(), Kernel())) return 0;
  return CGAL::orientation_2(points.begin(), points.end(), Kernel());
}

// ---- triangulation

namespace {

constexpr std::int32_t outside = 0, unknown = -1;

using Vertices = CGAL::Triangulation_vertex_base_with_info_2<std::int32_t, Kernel>;  // the corner
using Faces = CGAL::Constrained_triangulation_face_base_2<
    Kernel, CGAL::Triangulation_face_base_with_info_2<std::int32_t, Kernel>>;  // rings that are crossed from outside
using Delaunay =
    CGAL::Constrained_Delaunay_triangulation_2<Kernel, CGAL::Triangulation_data_structure_2<Vertices, Faces>,
                                               CGAL::No_constraint_intersection_requiring_constructions_tag>;

/// Counts for each face how many rings lie between it and the infinite: it is of the polygon where that is odd.
void count_rings(Delaunay& mesh) {
  for (const auto face : mesh.all_face_handles()) face->info() = unknown;
  std::vector<Delaunay::Face_handle> level{mesh.infinite_face()}, next;
  for (std::int32_t depth = outside; !level.empty(); ++depth) {
    while (!level.empty()) {
      const auto face = level.back();
      level.pop_back();
      if (face->info() != unknown) continue;
      face->info() = depth;
      for (int side = 0; side < 3; ++side)
        if (const auto beside = face->neighbor(side); beside->info() == unknown)
          (face->is_constrained(side) ? next : level).push_back(beside);
    }
    level.swap(next);
  }
}

}  // namespace

std::optional<std::vector<Triangle>> triangulated(std::span<const Vec2> corners, std::span<const std::size_t> ends) {
  Delaunay mesh;
  std::vector<Delaunay::Vertex_handle> vertices;
  vertices.reserve(corners.size());
  for (std::size_t i = 0; i < corners.size(); ++i) {
    vertices.push_back(mesh.insert(point_of(corners[i])));
    vertices.back()->info() = static_cast<std::int32_t>(i);
  }
  try {
    std::size_t first = 0;
    for (const std::size_t end : ends) {
      for (std::size_t i = first; i < end; ++i)
        mesh.insert_constraint(vertices[i], vertices[i + 1 < end ? i + 1 : first]);
      first = end;
    }
  } catch (const Delaunay::Intersection_of_constraints_exception&) {
    return std::nullopt;
  }
  if (mesh.dimension() < 2) return std::nullopt;
  count_rings(mesh);
  std::vector<Triangle> out;
  for (const auto face : mesh.finite_face_handles())
    if (face->info() % 2 == 1)
      out.push_back({face->vertex(0)->info(), face->vertex(1)->info(), face->vertex(2)->info()});
  return out;
}

// ---- intersections

namespace {

using Box = CGAL::Box_intersection_d::Box_with_handle_d<double, 3, const Triangle*>;

class Pairs {
public:
  explicit Pairs(std::span<const Vec3> points) {
    for (const Vec3& at : points) points_.push_back(point_of(at));
  }

  Box box(const Triangle& t) const {
    return {points_[at(t, 0)].bbox() + points_[at(t, 1)].bbox() + points_[at(t, 2)].bbox(), &t};
  }

  bool degenerate(const Triangle& t) const { return triangle(t).is_degenerate(); }

  bool cross(Triangle a, Triangle b) const {
    const int shared = bring_shared_to_front(a, b);
    if (shared == 0) return CGAL::do_intersect(triangle(a), triangle(b));
    if (shared == 1)
      return CGAL::do_intersect(opposite(a), triangle(b)) || CGAL::do_intersect(opposite(b), triangle(a));
    return shared == 3 || folded(a, b);
  }

private:
  static std::size_t at(const Triangle& t, std::size_t i) { return static_cast<std::size_t>(t[i]); }
  Kernel::Triangle_3 triangle(const Triangle& t) const {
    return {points_[at(t, 0)], points_[at(t, 1)], points_[at(t, 2)]};
  }
  Kernel::Segment_3 opposite(const Triangle& t) const { return {points_[at(t, 1)], points_[at(t, 2)]}; }

  /// Both triangles begin with the vertices they share, in the same order; their number.
  static int bring_shared_to_front(Triangle& a, Triangle& b) {
    int shared = 0;
    for (int i = 0; i < 3; ++i)
      for (int j = shared; j < 3; ++j)
        if (a[static_cast<std::size_t>(i)] == b[static_cast<std::size_t>(j)]) {
          std::swap(a[static_cast<std::size_t>(i)], a[static_cast<std::size_t>(shared)]);
          std::swap(b[static_cast<std::size_t>(j)], b[static_cast<std::size_t>(shared)]);
          ++shared;
          break;
        }
    return shared;
  }

  /// Two triangles with a common edge, in one plane, on the same side of that edge.
  bool folded(const Triangle& a, const Triangle& b) const {
    const auto &p = points_[at(a, 0)], &q = points_[at(a, 1)], &r = points_[at(a, 2)], &s = points_[at(b, 2)];
    return CGAL::coplanar(p, q, r, s) && CGAL::coplanar_orientation(p, q, r, s) == CGAL::POSITIVE;
  }

  std::vector<Kernel::Point_3> points_;
};

}  // namespace

std::vector<std::pair<std::int32_t, std::int32_t>> intersections(std::span<const Vec3> points,
                                                                 std::span<const Triangle> triangles) {
  const Pairs pairs(points);
  std::vector<Box> boxes;
  boxes.reserve(triangles.size());
  for (const Triangle& triangle : triangles)
    if (!pairs.degenerate(triangle)) boxes.push_back(pairs.box(triangle));
  std::vector<std::pair<std::int32_t, std::int32_t>> out;
  CGAL::box_self_intersection_d(boxes.begin(), boxes.end(), [&](const Box& a, const Box& b) {
    if (!pairs.cross(*a.handle(), *b.handle())) return;
    const auto i = static_cast<std::int32_t>(a.handle() - triangles.data());
    const auto j = static_cast<std::int32_t>(b.handle() - triangles.data());
    out.emplace_back(std::minmax(i, j));
  });
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace jumeau::city::exact
