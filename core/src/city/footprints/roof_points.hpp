#pragma once

#include <optional>
#include <vector>

#include "jumeau/city/cloud.hpp"
#include "jumeau/city/footprints.hpp"
#include "jumeau/grid.hpp"

namespace jumeau::city {

struct RoofPoint {
  double x, y, z;
  auto operator<=>(const RoofPoint&) const = default;
};

/// Which points of a cloud are of buildings: those of the classes; where none is, flat ones above the terrain.
/// Shareable between threads.
class RoofPoints {
public:
  /// @throws Error (bad_input) where no point is of a building, and none of the ground
  RoofPoints(const Shared<Cloud>&, const Footprints::Options&, Monitor&);

  bool classified() const { return !terrain_; }
  /// Of the closed box, the same whatever the box; in no order.
  std::vector<RoofPoint> in(const geo::Bounds&, Monitor&) const;

private:
  bool may_be_roof(const Points&, std::size_t) const;
  std::vector<RoofPoint> flat_in(const geo::Bounds&, Monitor&) const;

  Shared<Cloud> cloud_;
  double height_m_;
  std::vector<int> left_out_;
  ClassCodes codes_;
  std::optional<Grid> terrain_;
};

}  // namespace jumeau::city
