#pragma once

#include <ogr_spatialref.h>

#include <string>

namespace jumeau::geo {

/// A system with x to the east (longitude first). @throws Error (bad_input)
OGRSpatialReference srs_of(const std::string& definition);
std::string canonical(const OGRSpatialReference&);

}  // namespace jumeau::geo
