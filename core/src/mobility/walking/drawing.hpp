#pragma once

#include <span>
#include <vector>

#include "mobility/walking/pairs.hpp"
#include "mobility/walking/ways.hpp"

namespace jumeau::walking {

/// Paths as lines, from the origin itself to the destination itself.
class Drawing {
public:
  /// x, y of each origin and destination.
  Drawing(const Ways& ways, const Places& places, std::span<const double> origins_xy,
          std::span<const double> destinations_xy)
      : ways_(ways), places_(places), origins_(origins_xy), destinations_(destinations_xy) {}

  /// x, y, ...: at least two positions, which are equal for a path without length.
  std::vector<double> line(const Pair&, std::span<const std::int64_t> arcs) const;
  /// An empty geometry where the origin has no place.
  void add_origin(std::size_t origin, Geometries& points) const;

private:
  Ways::Arc whole_from(std::span<const std::int64_t> arcs, std::size_t& a) const;

  const Ways& ways_;
  const Places& places_;
  std::span<const double> origins_, destinations_;
};

}  // namespace jumeau::walking
