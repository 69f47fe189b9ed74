#pragma once

#include <array>
#include <span>
#include <vector>

#include "../../geo/geos.hpp"

namespace jumeau::city {

using Place = std::array<double, 2>;

/// The alpha shape of points (Edelsbrunner, Kirkpatrick and Seidel 1983): the triangles of their Delaunay triangulation
/// whose circumscribed circle is at most `radius_m`, as polygons without a common side. Gaps wider than twice the
/// radius are never bridged. The points are in order, so that the answer is one. @throws Error (bad_input)
std::vector<geos::Geometry> alpha_shape(std::span<const Place> sorted, double radius_m);

}  // namespace jumeau::city
