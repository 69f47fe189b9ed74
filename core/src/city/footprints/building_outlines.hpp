#pragma once

#include <vector>

#include "../../geo/geos.hpp"
#include "roof_points.hpp"

namespace jumeau::city {

/// A footprint and what speaks for it.
struct Building {
  geos::Geometry shape;
  bool right_angled = false;
  double area_m2 = 0.0;
  std::int64_t points = 0;
  double filled = 0.0;  ///< share of its square metres with a point
  double planar = 0.0;  ///< share of its points on planes
};

/// The buildings that points make which are near each other; from the west, then from the south. The points come in any
/// order. @throws Error (bad_input)
std::vector<Building> buildings_of(std::vector<RoofPoint>, const Footprints::Options&);

}  // namespace jumeau::city
