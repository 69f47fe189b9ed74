#pragma once

#include <span>
#include <vector>

#include "borders.hpp"
#include "planes.hpp"

namespace jumeau::city {

struct Segment {
  double ax, ay, bx, by;
  double length() const;
};

/// Lines along which a roof may be cut: where planes meet, and where one steps to another, regularised against the
/// walls
/// (`footprint`) and each other, and drawn out so that they meet.
std::vector<Segment> roof_lines(std::span<const Border>, std::span<const Plane>, std::span<const Segment> footprint);

}  // namespace jumeau::city
