#pragma once

#include <string>
#include <vector>

#include "jumeau/city/furniture.hpp"
#include "kinds.hpp"

namespace jumeau::city {

/// A piece of furniture before it stands anywhere. NaN is unknown.
struct FurnitureObject {
  const FurnitureKind* kind;
  const char* source;
  std::size_t row;  ///< of its layer
  bool placed;      ///< false: without a place
  double x, y, own_z;
  std::string kind_told, object_id;
  double height_m, rotation_deg, precision_xy_m, precision_z_m;
};

/// Of all layers in their order, then of the plan; one for each place of a row.
/// @throws Error (bad_input) for a field that is missing
std::vector<FurnitureObject> objects_of(const Furniture::Inputs&, const Furniture::Options&, const FurnitureKinds&);
/// Trees, posts and fittings, by their point, else by the middle of their outline.
void add_objects_of(const StreetPlan&, const FurnitureKinds&, std::vector<FurnitureObject>& to);

}  // namespace jumeau::city
