#pragma once

#include <cstdint>
#include <vector>

#include "along.hpp"
#include "jumeau/monitor.hpp"

/// Slopes of streets from a terrain model.
namespace jumeau::street {

struct Slope {
  double up_m, down_m;                                ///< along the line; against it they change places
  double mean_percent;                                ///< from end to end, along the line; of several paths by length
  double steepest_up_percent, steepest_down_percent;  ///< over one piece, both >= 0
  double sustained_percent;  ///< from end to end of the steepest stretch of sustained_m, of a shorter street the whole
  double known_share;        ///< of the length, 0 to 1
  bool structure;            ///< a bridge or tunnel
};

struct ReliefOptions {
  double piece_m = 20.0;       ///< a street is cut into equal pieces of about this length, or of two cells if longer
  double most_percent = 35.0;  ///< a steeper piece is an error of the terrain, or a bridge nobody told of: unknown
};
inline constexpr double sustained_m = 100.0;

/// One per row; all numbers NaN where nothing is known. A bridge or tunnel (`structures`, one per row) runs straight
/// between its abutments; where several meet away from the ground, their heights are those of a taut string.
/// A terrain does not resolve what is smaller than two of its cells: between them a street along a hillside would rise
/// and fall with the interpolation. The percentages of a street shorter than one cell are NaN.
/// `too_steep` receives how many pieces of each row were left out.
/// @throws Cancelled
std::vector<Slope> slopes(const Geometries& lines, const GridView& terrain, const std::vector<std::uint8_t>& structures,
                          const ReliefOptions&, std::vector<std::int32_t>& too_steep, Monitor&);

/// Adds an Issue ("too_steep") to the rows of which pieces were left out, and warns with their number.
void report_too_steep(const std::vector<std::int32_t>& too_steep, const ReliefOptions&, std::vector<Issue>&, Monitor&);

}  // namespace jumeau::street
