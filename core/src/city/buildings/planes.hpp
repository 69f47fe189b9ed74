#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "kd_tree.hpp"

/// Planes of a roof, found by region growing (Rabbani, van den Heuvel and Vosselman 2006).
namespace jumeau::city {

/// z = a x + b y + c.
struct Plane {
  double a = 0.0, b = 0.0, c = 0.0;
  double z(double x, double y) const { return a * x + b * y + c; }
  double slope_deg() const;
  /// Downhill, from north by east; NaN for a flat one.
  double azimuth_deg() const;
};

struct RoofPlanes {
  std::vector<Plane> planes;             ///< the one with most points first
  std::vector<std::int32_t> plane_of;    ///< by point; -1: none, a wall or too few like it
  std::vector<std::int32_t> neighbours;  ///< around each point, nearest first, `around` each
  static constexpr std::size_t around = 12;
};

/// Points are in metres around an origin near them, in an order that is always the same.
RoofPlanes roof_planes(std::span<const Position>);

}  // namespace jumeau::city
