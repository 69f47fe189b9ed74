#pragma once

#include <ogr_feature.h>

#include <string>

namespace jumeau::geo {

/// The value of a field that is no number, switch or instant: dates and times of day as ISO 8601 says, lists and JSON
/// as compact JSON with sorted keys, whatever GDAL's own spelling; QGIS's layers are read alike (plugin/tables.cpp).
std::string field_words(OGRFeature&, int field);

}  // namespace jumeau::geo
