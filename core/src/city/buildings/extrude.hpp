#pragma once

#include <optional>
#include <span>
#include <vector>

#include "jumeau/city/solid.hpp"
#include "partition.hpp"
#include "planes.hpp"

namespace jumeau::city {

/// Parts of a roof that share a plane and an edge.
struct RoofParts {
  std::vector<std::int32_t> of_face;  ///< by face of the partition
  std::vector<Plane> planes;          ///< by part
};

struct Extruded {
  Solid solid;                                    ///< attributes: the roof part of each roof face, -1 elsewhere
  std::vector<std::array<double, 2>> pinched_at;  ///< where more than two walls would share an upright edge
};

/// Walls from the floor to the roof parts and between them, closed: every upright edge has all the heights that meet
/// there. Parts must lie above the floor at all their vertices.
Extruded extruded(const Partition&, const RoofParts&, double floor_z);

/// Neighbouring faces of equal label are one part, with the plane of the label.
RoofParts parts_of(const Partition&, std::span<const std::int32_t> labels, std::span<const Plane>);

}  // namespace jumeau::city
