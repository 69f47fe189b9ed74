#pragma once

#include <array>
#include <string>
#include <vector>

#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

namespace jumeau::geo {

struct Bounds {
  double min_x = 0, min_y = 0, max_x = -1, max_y = -1;
  bool empty() const { return max_x < min_x; }
  void include(double x, double y);
};
Bounds bounds_of(const Geometries&);

/// Authority code ("EPSG:2154") of a definition where one is known, else its WKT.
/// @throws Error (bad_input) where PROJ cannot read it
std::string canonical_crs(const std::string& definition);

/// True where a unit of the coordinates is a metre on the ground: projected, in metres, and not Web Mercator, whose
/// metres are 1.4 times too long at Marseille. @throws Error (bad_input)
bool metric(const std::string& crs);

/// True where coordinates are longitudes and latitudes. @throws Error (bad_input)
bool in_degrees(const std::string& crs);

/// A metric system for what lies within `bounds` of `crs`: EPSG:2154 in metropolitan France, else the UTM zone of the
/// centre.
/// @throws Error (bad_input) where the coordinates are not in the system they claim (such as degrees beyond 90)
std::string metric_crs_for(const Bounds& bounds, const std::string& crs);

/// The same table in another system; rows whose coordinates cannot be transformed get an empty geometry and an Issue.
Table reprojected(const Table&, const std::string& crs);

/// The same raster in another system, with square cells of about the same size, each a bilinear mean of the known
/// cells around it; where there are none, it is missing. @throws Error (unsupported), Cancelled
Grid reprojected(const Grid&, const std::string& crs, Monitor&);

/// Positions x, y, x, y, ... from one system to another, in place.  A position out of the target's domain becomes NaN.
/// @return how many became NaN
std::size_t reproject(std::vector<double>& xy, const std::string& from, const std::string& to);

}  // namespace jumeau::geo
