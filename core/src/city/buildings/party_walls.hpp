#pragma once

#include <span>
#include <vector>

#include "jumeau/city/solid.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::city {

/// Per solid, the area in m2 of its walls that walls of other buildings cover: these face them, turned by at most 10
/// degrees, at most (<=) 0.3 m away. What several cover counts once.
/// @param building of each solid  @throws Cancelled
std::vector<double> party_walls_m2(std::span<const Solid* const>, std::span<const std::size_t> building, Monitor&);

}  // namespace jumeau::city
