#pragma once

#include <ogr_geometry.h>

#include "jumeau/table.hpp"

namespace jumeau::geo {

/// none where the type holds none, or several, of our shapes.
Shape shape_of(OGRwkbGeometryType);

/// Appends geometries of GDAL to rows of one shape, that of the first one where there is none yet; curves become
/// chords. Who calls it closes the rows.
class GeometryReader {
public:
  explicit GeometryReader(Geometries& into) : into_(into) {}

  /// @return false where the geometry is of another shape (and adds nothing)
  bool add(const OGRGeometry* given);
  bool has_z() const { return has_z_; }

private:
  void walk(const OGRGeometry&);
  void position(const OGRPoint&);
  void path(const OGRLineString&);
  void polygon(const OGRPolygon&);

  Geometries& into_;
  bool has_z_ = false;
};

}  // namespace jumeau::geo
