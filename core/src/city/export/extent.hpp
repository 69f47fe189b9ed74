#pragma once

#include <optional>
#include <span>

#include "jumeau/city/solid.hpp"

namespace jumeau::city {

struct Extent {
  Vec3 low, high;
  Vec3 middle() const { return {(low.x + high.x) / 2, (low.y + high.y) / 2, (low.z + high.z) / 2}; }
};

/// None without vertices, or with a coordinate that is not a number.
std::optional<Extent> extent_of(std::span<const Solid>);

}  // namespace jumeau::city
