#pragma once

#include <vector>

#include "geos.hpp"
#include "jumeau/geo/crs.hpp"

namespace jumeau::geos {

/// Finds the shapes near a place. Shareable between threads; the shapes outlive it, null ones are never found.
class ShapeIndex {
public:
  explicit ShapeIndex(const std::vector<Geometry>& shapes);

  /// Numbers of the shapes whose box touches this one, in order.
  std::vector<std::size_t> near(const geo::Bounds&) const;

private:
  std::vector<std::size_t> numbers_;
  Tree tree_;
};

/// Of a shape that is not empty, widened on all sides.
geo::Bounds box_of(const GEOSGeometry*, double wider_by_m = 0.0);

}  // namespace jumeau::geos
