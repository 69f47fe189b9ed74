#pragma once

#include <vector>

#include "alpha_shape.hpp"

namespace jumeau::city {

/// An outline and what it was made with.
struct Outline {
  std::vector<std::vector<Place>> rings;  ///< the outer one first, anticlockwise; closed
  bool right_angled = false;              ///< most of it runs along two directions at right angles
};

/// Fewer corners for a polygon of GEOS that is a little ragged: its rings are cut into sides (Douglas and Peucker
/// 1973); where at least half of their length runs along two directions at right angles, those sides take them (Sampath
/// and Shan 2007, doi:10.14358/PERS.73.7.805); each side lies where the outermost of its points are; corners are where
/// sides cross. A ring that this would change by more than a fifth of its area keeps its sides as they were cut.
/// `ragged_m`: how far from a straight wall its points may lie; shorter steps and sides are left out.
Outline regular_outline(const GEOSGeometry* polygon, double ragged_m);

}  // namespace jumeau::city
