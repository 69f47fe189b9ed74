#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <string_view>

#include "geo/geos.hpp"
#include "shell.hpp"
#include "vectors.hpp"

namespace jumeau::city {

namespace {

using exact::Vec2;

geos::Geometry linear_ring(std::span<const Vec2> corners) {
  const auto size = static_cast<unsigned>(corners.size());
  GEOSCoordSequence* places = GEOSCoordSeq_create_r(geos::context(), size + 1, 2);
  for (unsigned i = 0; i <= size; ++i)
    GEOSCoordSeq_setXY_r(geos::context(), places, i, corners[i % size].x, corners[i % size].y);
  return geos::made(GEOSGeom_createLinearRing_r(geos::context(), places));
}

struct Reason {
  std::string words;
  Vec2 at;
};

/// Why a polygon is not valid in the plane; empty where it is.
Reason why_invalid(std::span<const Vec2> corners, std::span<const std::size_t> ends) {
  std::vector<GEOSGeometry*> holes;
  for (std::size_t ring = 1; ring < ends.size(); ++ring)
    holes.push_back(linear_ring(corners.subspan(ends[ring - 1], ends[ring] - ends[ring - 1])).release());
  const auto polygon =
      geos::made(GEOSGeom_createPolygon_r(geos::context(), linear_ring(corners.first(ends[0])).release(), holes.data(),
                                          static_cast<unsigned>(holes.size())));
  char* words = nullptr;
  GEOSGeometry* place = nullptr;
  if (geos::answered(GEOSisValidDetail_r(geos::context(), polygon.get(), 0, &words, &place))) return {};
  const geos::Geometry held(place);
  Reason out{words, corners[0]};
  GEOSFree_r(geos::context(), words);
  if (held)
    GEOSGeomGetX_r(geos::context(), held.get(), &out.at.x), GEOSGeomGetY_r(geos::context(), held.get(), &out.at.y);
  return out;
}

Rule rule_of(std::string_view reason) {
  struct Known {
    std::string_view words;
    Rule rule;
  };
  static constexpr Known known[] = {{"Duplicate Rings", Rule::duplicated_rings},
                                    {"Interior is disconnected", Rule::polygon_interior_disconnected},
                                    {"Hole lies outside shell", Rule::inner_ring_outside},
                                    {"Holes are nested", Rule::inner_rings_nested}};
  for (const Known& one : known)
    if (reason.find(one.words) != std::string_view::npos) return one.rule;
  return Rule::intersection_rings;
}

/// The faces of one shell, one after the other.
class FaceCheck {
public:
  FaceCheck(Shell& shell, const Tolerances& tolerances, Faults& faults)
      : shell_(shell), tolerances_(tolerances), faults_(faults) {}

  bool check(std::int64_t face) {
    face_ = face;
    return enough_points() && no_repeated_points() && (is_triangle() ? triangle() : polygon());
  }

  /// Without any check of points and planes.
  std::vector<exact::Triangle> triangles(std::int64_t face) {
    look_at(face);
    if (std::find(turns_.begin(), turns_.end(), 0) != turns_.end()) return {};
    const std::size_t before = shell_.triangles.size();
    triangulate();
    return {shell_.triangles.begin() + static_cast<std::ptrdiff_t>(before), shell_.triangles.end()};
  }

  std::vector<std::size_t> holes_turned_alike(std::int64_t face) {
    look_at(face);
    std::vector<std::size_t> out;
    for (std::size_t i = 1; i < turns_.size(); ++i)
      if (turns_[i] == turns_[0] && turns_[0] != 0) out.push_back(i);
    return out;
  }

private:
  Solid::Range rings() const { return shell_.faces.face(face_); }
  std::span<const std::int64_t> ring(std::int64_t i) const { return shell_.faces.ring_corners(i); }
  const Vec3& point(std::int64_t vertex) const { return shell_.points[static_cast<std::size_t>(vertex)]; }

  bool fault(Rule rule, const Vec3& at, double measure = NAN) {
    faults_.push_back({rule, -1, shell_.number, face_, -1, at + shell_.origin, measure});
    return false;
  }

  bool enough_points() {
    if (rings().size() == 0) return fault(Rule::too_few_points, {});
    for (std::int64_t i = rings().first; i < rings().last; ++i)
      if (ring(i).size() < 3) return fault(Rule::too_few_points, ring(i).empty() ? Vec3{} : point(ring(i)[0]));
    return true;
  }

  bool no_repeated_points() {
    for (std::int64_t i = rings().first; i < rings().last; ++i)
      for (std::size_t k = 0; k < ring(i).size(); ++k)
        if (ring(i)[k] == ring(i)[(k + 1) % ring(i).size()])
          return fault(Rule::consecutive_points_same, point(ring(i)[k]));
    return true;
  }

  bool is_triangle() const { return rings().size() == 1 && ring(rings().first).size() == 3; }

  bool triangle() {
    const auto corners = ring(rings().first);
    if (exact::collinear(point(corners[0]), point(corners[1]), point(corners[2])))
      return fault(Rule::ring_self_intersection, point(corners[0]));
    add_triangle(corners[0], corners[1], corners[2]);
    return true;
  }

  bool polygon() {
    look_at(face_);
    return planar() && simple() && opposite_holes() && valid_in_plane() && triangulate();
  }

  /// Projects a face to its plane.
  void look_at(std::int64_t face) {
    face_ = face;
    vertices_.clear(), points_.clear(), ends_.clear(), corners_.clear(), turns_.clear();
    for (std::int64_t i = rings().first; i < rings().last; ++i) {
      for (const std::int64_t vertex : ring(i)) vertices_.push_back(vertex), points_.push_back(point(vertex));
      ends_.push_back(vertices_.size());
    }
    plane_ = exact::fitted_plane(points_);
    for (const Vec3& at : points_) corners_.push_back(plane_.projected(at));
    for (std::size_t i = 0; i < ends_.size(); ++i) turns_.push_back(exact::turn(corners_of(i)));
  }
  std::span<const Vec2> corners_of(std::size_t ring) const {
    const std::size_t first = ring == 0 ? 0 : ends_[ring - 1];
    return std::span<const Vec2>(corners_).subspan(first, ends_[ring] - first);
  }

  bool planar() {
    const auto farthest = std::max_element(points_.begin(), points_.end(), [&](const Vec3& a, const Vec3& b) {
      return plane_.distance(a) < plane_.distance(b);
    });
    const double distance_m = plane_.distance(*farthest);
    return distance_m <= tolerances_.planarity_m ||
           fault(Rule::non_planar_polygon_distance_plane, *farthest, distance_m);
  }

  bool simple() {
    for (std::size_t i = 0; i < turns_.size(); ++i)
      if (turns_[i] == 0) return fault(Rule::ring_self_intersection, crossing(corners_of(i)));
    return true;
  }

  Vec3 crossing(std::span<const Vec2> corners) const {
    const std::size_t end[] = {corners.size()};
    const Reason reason = why_invalid(corners, end);
    return plane_.lifted(reason.words.empty() ? corners[0] : reason.at);
  }

  bool opposite_holes() {
    for (std::size_t i = 1; i < turns_.size(); ++i)
      if (turns_[i] == turns_[0]) return fault(Rule::orientation_rings_same, points_[ends_[i - 1]]);
    return true;
  }

  bool valid_in_plane() {
    if (ends_.size() == 1) return true;
    if (const auto twice = repeated_ring()) return fault(Rule::duplicated_rings, points_[*twice]);
    const Reason reason = why_invalid(corners_, ends_);
    return reason.words.empty() || fault(rule_of(reason.words), plane_.lifted(reason.at));
  }

  /// The first corner of a ring that has the vertices of one before it.
  std::optional<std::size_t> repeated_ring() const {
    std::vector<std::vector<std::int64_t>> known;
    std::size_t first = 0;
    for (const std::size_t end : ends_) {
      std::vector<std::int64_t> sorted(vertices_.begin() + static_cast<std::ptrdiff_t>(first),
                                       vertices_.begin() + static_cast<std::ptrdiff_t>(end));
      std::sort(sorted.begin(), sorted.end());
      if (std::find(known.begin(), known.end(), sorted) != known.end()) return first;
      known.push_back(std::move(sorted));
      first = end;
    }
    return std::nullopt;
  }

  bool triangulate() {
    const auto triangles = exact::triangulated(corners_, ends_);
    if (!triangles) return fault(Rule::intersection_rings, points_[0]);
    for (const exact::Triangle& t : *triangles)
      if (turns_[0] > 0)
        add_triangle(vertex(t[0]), vertex(t[1]), vertex(t[2]));
      else
        add_triangle(vertex(t[0]), vertex(t[2]), vertex(t[1]));
    return true;
  }
  std::int64_t vertex(std::int32_t corner) const { return vertices_[static_cast<std::size_t>(corner)]; }

  void add_triangle(std::int64_t a, std::int64_t b, std::int64_t c) {
    shell_.triangles.push_back(
        {static_cast<std::int32_t>(a), static_cast<std::int32_t>(b), static_cast<std::int32_t>(c)});
    shell_.face_of.push_back(static_cast<std::int32_t>(face_));
  }

  Shell& shell_;
  const Tolerances tolerances_;
  Faults& faults_;
  std::int64_t face_ = 0;
  exact::Plane plane_;
  std::vector<std::int64_t> vertices_;  // of all rings, one after the other
  std::vector<Vec3> points_;
  std::vector<Vec2> corners_;
  std::vector<std::size_t> ends_;  // of each ring
  std::vector<int> turns_;
};

double degrees_between(const Vec3& a, const Vec3& b) {
  return std::atan2(length(cross(a, b)), dot(a, b)) * 180.0 / std::numbers::pi;
}

/// Looks for folds (204) in the triangles of one face, [first, last).
void check_fold(const Shell& shell, std::size_t first, std::size_t last, const Tolerances& tolerances, Faults& faults) {
  const auto point = [&](std::size_t t, std::size_t i) -> const Vec3& {
    return shell.points[static_cast<std::size_t>(shell.triangles[t][i])];
  };
  const auto area = [&](std::size_t t) { return cross(point(t, 1) - point(t, 0), point(t, 2) - point(t, 0)); };
  std::size_t largest = first;
  for (std::size_t t = first; t < last; ++t)
    if (length(area(t)) > length(area(largest))) largest = t;
  double most_deg = 0;
  std::size_t worst = first;
  for (std::size_t t = first; t < last; ++t)
    if (const double turned = degrees_between(area(t), area(largest)); turned > most_deg) most_deg = turned, worst = t;
  if (most_deg <= tolerances.normals_deg) return;
  const Vec3 middle = (1.0 / 3) * (point(worst, 0) + point(worst, 1) + point(worst, 2));
  faults.push_back({Rule::non_planar_polygon_normals_deviation, -1, shell.number, shell.face_of[worst], -1,
                    middle + shell.origin, most_deg});
}

}  // namespace

std::vector<exact::Triangle> triangles_of(const Shell& shell, std::int64_t face) {
  Shell look = shell;
  Faults ignored;
  return FaceCheck(look, {}, ignored).triangles(face);
}

std::vector<std::size_t> holes_turned_alike(const Shell& shell, std::int64_t face) {
  if (shell.faces.face(face).size() < 2) return {};
  Shell look = shell;
  Faults ignored;
  return FaceCheck(look, {}, ignored).holes_turned_alike(face);
}

bool check_faces(Shell& shell, const Tolerances& tolerances, Faults& faults) {
  const std::size_t before = faults.size();
  FaceCheck check(shell, tolerances, faults);
  for (std::int64_t face = 0; face < shell.faces.face_count(); ++face) check.check(face);
  if (faults.size() > before) return false;
  for (std::size_t first = 0, last = 0; first < shell.triangles.size(); first = last) {
    while (last < shell.triangles.size() && shell.face_of[last] == shell.face_of[first]) ++last;
    check_fold(shell, first, last, tolerances, faults);
  }
  return faults.size() == before;
}

}  // namespace jumeau::city
