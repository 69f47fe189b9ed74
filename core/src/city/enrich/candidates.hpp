#pragma once

#include <vector>

#include "../../geo/geos.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

namespace jumeau::city {

/// A row of the other layer that may belong to a building.
struct Candidate {
  std::size_t row;
  double common_m2 = 0.0;    ///< polygons
  double other_share = 1.0;  ///< of the other object, within the building
  double distance_m = 0.0;   ///< points
  double middle_m = 0.0;     ///< points: from the middle of the building
  bool contested = false;    ///< points: nearly as near to another building
};
/// Per building, in no order.
using Candidates = std::vector<std::vector<Candidate>>;

/// `least_share` (>=) of the building or of the other polygon. Null shapes have none. @throws Cancelled
Candidates overlapping(const std::vector<geos::Geometry>& buildings, const std::vector<geos::Geometry>& others,
                       double least_share, Monitor&);

/// Points within buildings, else near to one: at most (<=) `distance_m`; several where they are equally far.
/// @param contest_share of its distance to another building  @throws Cancelled
Candidates holding(const std::vector<geos::Geometry>& buildings, const std::vector<geos::Geometry>& points,
                   double distance_m, double contest_share, Monitor&);

/// Distances and areas that differ by less than what is measured are equal: whole tenths of millimetres, and of
/// square decimetres.
double measured_m(double distance_m);
double measured_m2(double area_m2);

}  // namespace jumeau::city
