#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/city/solid.hpp"

namespace jumeau::city {

/// Triangles that cover the faces of a solid, anticlockwise seen from outside; a triangle is three corners of the
/// solid.
struct Triangles {
  std::vector<std::array<std::int64_t, 3>> corners;
  std::vector<std::int64_t> faces{0};  ///< face -> triangles
  std::int64_t without_area = 0;       ///< faces without any, for there is nothing to cover
  std::int64_t crossed = 0;            ///< faces without any, for their rings cross

  Solid::Range face(std::int64_t i) const {
    return {faces[static_cast<std::size_t>(i)], faces[static_cast<std::size_t>(i) + 1]};
  }
};
Triangles triangles_of(const Solid&);

/// All coordinates are numbers.
bool is_finite(std::span<const Solid>);

}  // namespace jumeau::city
