#pragma once

#include "../../geo/geos.hpp"
#include "jumeau/table.hpp"

namespace jumeau::city {

struct Covered {
  geos::Geometry shape;  ///< valid; null where there is no area
  bool mended = false;   ///< some of it was not valid
};

/// What a row of polygons covers from above: their union, so that faces of a solid make its footprint and upright ones
/// play no part. @throws Error (bad_input) where GEOS fails
Covered covered_by(const Geometries& polygons, std::size_t row);

}  // namespace jumeau::city
