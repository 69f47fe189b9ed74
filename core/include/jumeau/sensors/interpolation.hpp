#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/kriging.hpp"

/// Estimates between points without a model of how they vary: no uncertainty is told. Places are x, y, x, y, ... in
/// metres; a target at the place of a point takes its value.
namespace jumeau::sensors {

struct InverseDistance {
  double power = 2.0;
  std::size_t neighbours = 0;  ///< the nearest ones; 0: all
};

/// Means weighted by 1 / distance^power. @throws Error (bad_input) for columns that do not match or no points;
/// (bad_option) for a power that is not more than 0; Cancelled
std::vector<double> inverse_distance(std::span<const double> xy, std::span<const double> values, const InverseDistance&,
                                     std::span<const double> targets, Monitor&);
CrossValidation leave_one_out(std::span<const double> xy, std::span<const double> values, const InverseDistance&,
                              Monitor&);

/// Sibson's natural neighbours: weights are the areas that the target's Voronoi cell would take from those around. NaN
/// out of the points' hull; there leave_one_out() has no error, either.
/// @throws Error (bad_input) for columns that do not match, or two points at one place; Cancelled
std::vector<double> natural_neighbour(std::span<const double> xy, std::span<const double> values,
                                      std::span<const double> targets, Monitor&);
CrossValidation leave_one_out_natural(std::span<const double> xy, std::span<const double> values, Monitor&);

}  // namespace jumeau::sensors
