#include "tin.hpp"

#include <CGAL/Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace jumeau::city {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using Vertex = CGAL::Triangulation_vertex_base_with_info_2<double, Kernel>;
using Delaunay = CGAL::Delaunay_triangulation_2<Kernel, CGAL::Triangulation_data_structure_2<Vertex>>;
using Point = Kernel::Point_2;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Corner {
  double x, y, z;
  friend auto operator<=>(const Corner&, const Corner&) = default;
};
Corner corner(Delaunay::Vertex_handle v) { return {v->point().x(), v->point().y(), v->info()}; }
double apart(const Corner& a, const Corner& b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Corners in order, so that the last bits do not depend on how the triangle is stored.
std::array<Corner, 3> corners_of(Delaunay::Face_handle face) {
  std::array<Corner, 3> out{corner(face->vertex(0)), corner(face->vertex(1)), corner(face->vertex(2))};
  std::ranges::sort(out);
  return out;
}

double radius_of(const std::array<Corner, 3>& t) {
  const double ax = t[1].x - t[0].x, ay = t[1].y - t[0].y, bx = t[2].x - t[0].x, by = t[2].y - t[0].y;
  const double twice_area = std::abs(ax * by - ay * bx);
  return twice_area > 0.0 ? apart(t[0], t[1]) * apart(t[1], t[2]) * apart(t[0], t[2]) / (2.0 * twice_area) : infinity;
}

Tin::Height in_triangle(const std::array<Corner, 3>& t, double x, double y) {
  const double ax = t[1].x - t[0].x, ay = t[1].y - t[0].y, bx = t[2].x - t[0].x, by = t[2].y - t[0].y;
  const double area = ax * by - ay * bx, dx = x - t[0].x, dy = y - t[0].y;
  const double u = (dx * by - dy * bx) / area, v = (ax * dy - ay * dx) / area;
  const double longest = std::max({apart(t[0], t[1]), apart(t[1], t[2]), apart(t[0], t[2])});
  return {t[0].z + u * (t[1].z - t[0].z) + v * (t[2].z - t[0].z), radius_of(t), longest};
}

/// On an edge both triangles give the same height but for the last bits: only its ends count.
Tin::Height on_edge(const Delaunay& all, Delaunay::Face_handle face, int opposite, double x, double y) {
  std::array<Corner, 2> ends{corner(face->vertex(Delaunay::cw(opposite))),
                             corner(face->vertex(Delaunay::ccw(opposite)))};
  std::ranges::sort(ends);
  const double length = apart(ends[0], ends[1]);
  const double share = std::hypot(x - ends[0].x, y - ends[0].y) / length;
  double radius = infinity;
  for (const Delaunay::Face_handle side : {face, face->neighbor(opposite)})
    if (!all.is_infinite(side)) radius = std::min(radius, radius_of(corners_of(side)));
  return {ends[0].z + share * (ends[1].z - ends[0].z), radius, length};
}

}  // namespace

struct Tin::Triangulation {
  Delaunay delaunay;
  mutable Delaunay::Face_handle last;
};

Tin::Tin(std::span<const double> x, std::span<const double> y, std::span<const double> z)
    : held_(std::make_unique<Triangulation>()) {
  std::vector<Corner> corners;
  for (std::size_t i = 0; i < x.size(); ++i) corners.push_back({x[i], y[i], z[i]});
  std::ranges::sort(corners);
  const auto same_place = [](const Corner& a, const Corner& b) { return a.x == b.x && a.y == b.y; };
  corners.erase(std::unique(corners.begin(), corners.end(), same_place), corners.end());
  std::vector<std::pair<Point, double>> points;
  for (const Corner& one : corners) points.emplace_back(Point(one.x, one.y), one.z);
  held_->delaunay.insert(points.begin(), points.end());
}

Tin::~Tin() = default;

Tin::Height Tin::at(double x, double y) const {
  const Delaunay& all = held_->delaunay;
  if (all.dimension() < 2) return {nan, infinity, infinity};
  Delaunay::Locate_type where{};
  int part = 0;
  const Delaunay::Face_handle face = all.locate(Point(x, y), where, part, held_->last);
  held_->last = face;
  switch (where) {
    case Delaunay::VERTEX: return {face->vertex(part)->info(), 0.0, 0.0};
    case Delaunay::EDGE: return on_edge(all, face, part, x, y);
    case Delaunay::FACE: return in_triangle(corners_of(face), x, y);
    default: return {nan, infinity, infinity};
  }
}

}  // namespace jumeau::city
