#pragma once

#include "geos.hpp"
#include "jumeau/table.hpp"

namespace jumeau::geos {

/// A row as GEOS holds it, in two dimensions; empty where the row is. @throws Error (bad_input) for rings or lines that
/// GEOS refuses
Geometry geometry_of(const Geometries&, std::size_t row);

/// Appends the polygons of a geometry, of whatever else it holds nothing, as one row.
void add_polygons(const GEOSGeometry*, Geometries& to);

double area_m2(const GEOSGeometry*);

/// Several in one, which takes them over.
Geometry collection(int type, std::vector<Geometry>);

}  // namespace jumeau::geos
