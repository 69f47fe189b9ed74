#pragma once

#include <span>
#include <string>
#include <vector>

#include "jumeau/table.hpp"

namespace jumeau::walking {

/// The code of the first polygon that holds each place, "" where none does; a place on a border may fall to either
/// side. `places_xy`: x, y of each.
std::vector<std::string> codes_at(const Geometries& polygons, const std::vector<std::string>& codes,
                                  std::span<const double> places_xy);

}  // namespace jumeau::walking
