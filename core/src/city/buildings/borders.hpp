#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "kd_tree.hpp"

namespace jumeau::city {

/// Where the points of one plane end and those of another begin.
struct Border {
  std::array<std::int32_t, 2> planes;       ///< the lower number first
  std::vector<std::array<double, 2>> path;  ///< halfway between neighbouring points of the two
};

/// Over the Delaunay triangulation of the points, seen from above. Points whose plane is -1 are passed over.
std::vector<Border> borders(std::span<const Position>, std::span<const std::int32_t> plane_of);

}  // namespace jumeau::city
