#pragma once

#include <functional>
#include <vector>

#include "building_outlines.hpp"
#include "jumeau/table.hpp"

namespace jumeau::city {

enum class LayerStatus { matched, moved, partly, demolished, unknown, no_geometry };

/// A row of the layer, seen in the cloud.
struct LayerRow {
  LayerStatus status = LayerStatus::no_geometry;
  std::int64_t building = -1;               ///< the one that overlaps most
  double covered = 0.0, with_points = 0.0;  ///< shares of its area
  double east_m = 0.0, north_m = 0.0;       ///< how far the building stands from here
  bool mended = false;                      ///< its geometry was not valid
};
struct Comparison {
  std::vector<LayerRow> rows;    ///< of the layer
  std::vector<double> in_layer;  ///< per building the share that the layer covers
  std::vector<bool> moved;       ///< per building whether it has moved from where the layer has it
};

/// What the cloud shows around a place.
struct Seen {
  bool point, building;
};

/// @param seen of the lattice cell of a place  @throws Cancelled
Comparison compare(const std::vector<Building>&, const Table& layer, double moved_m,
                   const std::function<Seen(double x, double y)>& seen, Monitor&);

}  // namespace jumeau::city
