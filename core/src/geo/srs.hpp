#pragma once

#include <ogr_spatialref.h>

#include <memory>
#include <string>

namespace jumeau::geo {

struct DestroyTransformation {
  void operator()(OGRCoordinateTransformation* it) const { OGRCoordinateTransformation::DestroyCT(it); }
};
using Transformation = std::unique_ptr<OGRCoordinateTransformation, DestroyTransformation>;

/// A system with x to the east (longitude first). @throws Error (bad_input)
OGRSpatialReference srs_of(const std::string& definition);
/// Without heights.
OGRSpatialReference horizontal(OGRSpatialReference);
std::string canonical(const OGRSpatialReference&);

}  // namespace jumeau::geo
