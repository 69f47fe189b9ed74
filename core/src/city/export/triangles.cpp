#include "triangles.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "../exact.hpp"
#include "../vectors.hpp"

namespace jumeau::city {

namespace {

/// Looks along the axis that the face is most across to: coordinates are dropped, not computed with, and what is
/// anticlockwise from outside stays so.
class View {
public:
  explicit View(const Vec3& normal) {
    const Vec3 size{std::abs(normal.x), std::abs(normal.y), std::abs(normal.z)};
    if (size.z >= size.x && size.z >= size.y)
      right_ = &Vec3::x, up_ = &Vec3::y, mirrored_ = normal.z < 0;
    else if (size.x >= size.y)
      right_ = &Vec3::y, up_ = &Vec3::z, mirrored_ = normal.x < 0;
    else
      right_ = &Vec3::z, up_ = &Vec3::x, mirrored_ = normal.y < 0;
    if (mirrored_) std::swap(right_, up_);
  }
  exact::Vec2 operator()(const Vec3& at) const { return {at.*right_, at.*up_}; }

private:
  double Vec3::* right_;
  double Vec3::* up_;
  bool mirrored_;
};

struct Outline {
  std::int64_t first_corner = 0;
  std::vector<exact::Vec2> corners;
  std::vector<std::size_t> ends;  // of each ring
};

Outline outline_of(const Solid& solid, std::int64_t face, const View& view) {
  Outline out;
  const Solid::Range rings = solid.face(face);
  out.first_corner = solid.ring(rings.first).first;
  for (std::int64_t ring = rings.first; ring < rings.last; ++ring) {
    for (const std::int64_t vertex : solid.ring_corners(ring)) out.corners.push_back(view(solid.vertex(vertex)));
    out.ends.push_back(out.corners.size());
  }
  return out;
}

bool is_triangle(const Outline& outline) { return outline.ends.size() == 1 && outline.corners.size() == 3; }

void cover(const Solid& solid, std::int64_t face, Triangles& into) {
  const Vec3 across = vector_area(solid, face);
  if (!(length(across) > 0)) {
    ++into.without_area;
    return;
  }
  const Outline outline = outline_of(solid, face, View(across));
  const std::int64_t first = outline.first_corner;
  if (is_triangle(outline)) {
    into.corners.push_back({first, first + 1, first + 2});
    return;
  }
  const auto triangles = exact::triangulated(outline.corners, outline.ends);
  if (!triangles) {
    ++into.crossed;
    return;
  }
  for (const auto& [a, b, c] : *triangles) into.corners.push_back({first + a, first + b, first + c});
}

}  // namespace

Triangles triangles_of(const Solid& solid) {
  Triangles out;
  for (std::int64_t face = 0; face < solid.face_count(); ++face) {
    cover(solid, face, out);
    out.faces.push_back(static_cast<std::int64_t>(out.corners.size()));
  }
  return out;
}

bool is_finite(std::span<const Solid> solids) {
  return std::all_of(solids.begin(), solids.end(), [](const Solid& solid) {
    return std::all_of(solid.xyz.begin(), solid.xyz.end(), [](double it) { return std::isfinite(it); });
  });
}

}  // namespace jumeau::city
