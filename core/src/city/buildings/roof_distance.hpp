#pragma once

#include <span>

#include "jumeau/city/solid.hpp"
#include "kd_tree.hpp"

namespace jumeau::city {

/// Root mean square of the distances from points to the nearest place of a roof face, in metres; NaN without either.
double rmse_to_roof(const Solid&, std::span<const Position>);

}  // namespace jumeau::city
