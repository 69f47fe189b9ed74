#pragma once

#include <algorithm>
#include <cmath>
#include <span>

#include "jumeau/monitor.hpp"

/// What the numerics of sensors ask of their columns.
namespace jumeau::sensors {

inline bool all_finite(std::span<const double> values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

/// Of points, x, y, x, y, ..., with one value each. @throws Error (bad_input)
inline void check_points(std::span<const double> xy, std::span<const double> values) {
  if (xy.size() != 2 * values.size())
    throw Error(Error::Code::bad_input,
                text("There are {0} coordinates for {1} values: each point has two.", xy.size(), values.size()));
  if (!all_finite(xy) || !all_finite(values))
    throw Error(Error::Code::bad_input,
                text("Points whose place or value is no finite number must be left out before."));
}

}  // namespace jumeau::sensors
