#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "jumeau/city/solid.hpp"

/// Hand-made solids.
namespace jumeau::testing {

using Ring = std::vector<std::int64_t>;
using Rings = std::vector<Ring>;

inline void add_face(city::Solid& solid, const Rings& rings, city::Surface surface = city::Surface::wall) {
  for (const Ring& ring : rings) {
    solid.corners.insert(solid.corners.end(), ring.begin(), ring.end());
    solid.end_ring();
  }
  solid.end_face(surface);
}

/// One shell.
inline city::Solid solid_of(const std::vector<city::Vec3>& vertices, const std::vector<Rings>& faces) {
  city::Solid out;
  for (const city::Vec3& at : vertices) out.add_vertex(at);
  for (const Rings& face : faces) add_face(out, face);
  out.end_shell();
  return out;
}

/// The faces of a box between two corners, as one more shell: floor, roof, then the walls; outwards, or into a hollow.
inline void add_box(city::Solid& solid, const city::Vec3& low, const city::Vec3& high, bool outwards = true) {
  const std::int64_t first = solid.vertex_count();
  for (const double z : {low.z, high.z})
    for (const auto& [x, y] : {std::pair{low.x, low.y}, {high.x, low.y}, {high.x, high.y}, {low.x, high.y}})
      solid.add_vertex({x, y, z});
  const std::vector<std::pair<Ring, city::Surface>> faces{
      {{3, 2, 1, 0}, city::Surface::ground}, {{4, 5, 6, 7}, city::Surface::roof}, {{0, 1, 5, 4}, city::Surface::wall},
      {{1, 2, 6, 5}, city::Surface::wall},   {{2, 3, 7, 6}, city::Surface::wall}, {{3, 0, 4, 7}, city::Surface::wall}};
  for (auto [ring, surface] : faces) {
    for (std::int64_t& corner : ring) corner += first;
    if (!outwards) std::reverse(ring.begin(), ring.end());
    solid.add_face(ring, surface);
  }
  solid.end_shell();
}

inline city::Solid box(const city::Vec3& low = {0, 0, 0}, const city::Vec3& high = {10, 8, 3}) {
  city::Solid out;
  add_box(out, low, high);
  return out;
}

/// A box with a court through floor and roof. @param roof_hole the court's ring in the roof, its vertices are 12 to 15
inline city::Solid courtyard(const Ring& roof_hole = {15, 14, 13, 12}) {
  return solid_of({{0, 0, 0},
                   {10, 0, 0},
                   {10, 8, 0},
                   {0, 8, 0},
                   {0, 0, 3},
                   {10, 0, 3},
                   {10, 8, 3},
                   {0, 8, 3},
                   {3, 3, 0},
                   {6, 3, 0},
                   {6, 5, 0},
                   {3, 5, 0},
                   {3, 3, 3},
                   {6, 3, 3},
                   {6, 5, 3},
                   {3, 5, 3}},
                  {{{3, 2, 1, 0}, {8, 9, 10, 11}},
                   {{4, 5, 6, 7}, roof_hole},
                   {{0, 1, 5, 4}},
                   {{1, 2, 6, 5}},
                   {{2, 3, 7, 6}},
                   {{3, 0, 4, 7}},
                   {{9, 8, 12, 13}},
                   {{10, 9, 13, 14}},
                   {{11, 10, 14, 15}},
                   {{8, 11, 15, 12}}});
}

}  // namespace jumeau::testing
