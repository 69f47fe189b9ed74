#pragma once

#include <string>

#include "jumeau/city/cityjson.hpp"

namespace jumeau::city {

/// A model of a layer of 3D polygons: one building per row, each polygon a face. Rings that are not closed, which a
/// solid cannot tell, are faults (103) of their row.
struct PolygonModel {
  CityModel model;
  std::vector<Faults> faults;  ///< per row
};
/// Ids are those of the field, or "1", "2"... @throws Error (bad_input) where heights are missing altogether
PolygonModel model_of(const Table&, Primitive, const std::string& id_field);

}  // namespace jumeau::city
