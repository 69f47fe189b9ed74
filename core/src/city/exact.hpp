#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "jumeau/city/solid.hpp"

/// Planes, and what needs exact predicates, on plain arrays. CGAL stays in the sources of these functions.
namespace jumeau::city::exact {

struct Vec2 {
  double x = 0, y = 0;
};
using Triangle = std::array<std::int32_t, 3>;

/// Through the mean of the points, least squares; u, v and the normal are orthonormal and right-handed.
struct Plane {
  Vec3 origin, u, v, normal;
  Vec2 projected(const Vec3&) const;
  Vec3 lifted(const Vec2&) const;
  double distance(const Vec3&) const;
};
Plane fitted_plane(std::span<const Vec3>);

bool collinear(const Vec3&, const Vec3&, const Vec3&);

/// +1 anticlockwise, -1 clockwise, 0: it crosses or touches itself or has no area.
int turn(std::span<const Vec2> ring);

/// Covers a polygon with holes by triangles of its own corners (all rings in one row, `ends` after each of them), all
/// anticlockwise; nothing where its rings cross.
std::optional<std::vector<Triangle>> triangulated(std::span<const Vec2> corners, std::span<const std::size_t> ends);

/// The pairs of triangles that have more in common than the vertices and the edge they share, in order.
std::vector<std::pair<std::int32_t, std::int32_t>> intersections(std::span<const Vec3> points,
                                                                 std::span<const Triangle> triangles);

}  // namespace jumeau::city::exact
