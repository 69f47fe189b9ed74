#pragma once

#include "objects.hpp"

namespace jumeau::city {

/// By object the number (from 0) of the one that it repeats; -1: none. Objects of the same kind from two sources, at
/// most
/// (<=) `distance_m` apart, the nearest pairs first, each object in one pair; the less precise one repeats the other,
/// of equals the later one. 0 m: none is looked for.
std::vector<std::int64_t> twins_of(const std::vector<FurnitureObject>&, double distance_m);

}  // namespace jumeau::city
