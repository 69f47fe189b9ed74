#pragma once

#include <span>
#include <vector>

#include "../cloud/days.hpp"
#include "reconstruct.hpp"

namespace jumeau::city {

/// One part of a footprint: an outer ring and its holes, in the system of the cloud.
struct FootprintPart {
  std::vector<Ring> rings;
  geo::Bounds box;
};

/// How points become those of a building.
struct GatherRule {
  ClassCodes codes;
  bool last_returns = false;           ///< only
  double around_corners_m = 0.0;       ///< points of the building count so near to a corner, too
  double ground_m = 3.0;               ///< ground points so near count
  bool ground_around_corners = false;  ///< near to corners, else to the whole outline
  bool as_3dfier = false;              ///< places in single precision, heights cut to whole centimetres
};

/// A place and when it was measured.
struct DatedPosition {
  Position at;
  std::int32_t day;  ///< since 1970, or unknown_day
  bool by_file;      ///< the day is that of the making of the file
  auto operator<=>(const DatedPosition&) const = default;
};

struct Gathered {
  std::vector<DatedPosition> roof;   ///< absolute places, sorted
  std::vector<double> ground_z;      ///< within ground_m
  std::vector<double> far_ground_z;  ///< within 10 m
};

/// What belongs to each of some footprints; the cloud is read once, in their common box. Points on a border that two
/// share belong to both.
std::vector<Gathered> gathered(const Cloud&, std::span<const FootprintPart>, const GatherRule&, Monitor&);

bool holds(const FootprintPart&, double x, double y);

}  // namespace jumeau::city
