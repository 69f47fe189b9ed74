#pragma once

#include <span>
#include <string>

#include "jumeau/table.hpp"

namespace jumeau::city {

/// The table layer_styles, in which QGIS finds how to draw the layers of a GeoPackage: French, which it takes by
/// itself, and English. Layers without a style of their own are not in it.
Table layer_styles(std::span<const Table> layers);

}  // namespace jumeau::city
