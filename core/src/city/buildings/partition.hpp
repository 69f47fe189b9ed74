#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "roof_lines.hpp"

namespace jumeau::city {

using Ring = std::vector<std::array<double, 2>>;  ///< not closed

/// A polygon cut into faces that share their vertices.
struct Partition {
  std::vector<std::array<double, 2>> vertices;
  struct Face {
    std::vector<std::vector<std::int32_t>> rings;  ///< of vertices; the outer one first, anticlockwise, holes clockwise
    double area_m2;
    std::array<double, 2> inside;  ///< a place within
  };
  std::vector<Face> faces;
  struct Edge {
    std::int32_t from, to, left, right;  ///< vertices; faces on either side, -1: outside
  };
  std::vector<Edge> edges;  ///< by from, then to; from < to
};

/// Coordinates become whole millimetres. @throws Error (bad_input) for a footprint that is no polygon then
Partition partition_of(const std::vector<Ring>& footprint, std::span<const Segment> cuts);

}  // namespace jumeau::city
