#pragma once

#include "jumeau/grid.hpp"

namespace jumeau::geo {

/// A raster by place.
class GridView {
public:
  /// @throws Error (bad_input) for a raster without cells, or whose cells have no size
  explicit GridView(const Grid&);
  double cell_m() const { return cell_m_; }   ///< the shorter side of a cell
  double nearest(double x, double y) const;   ///< value of the cell; NaN outside, and where missing
  double bilinear(double x, double y) const;  ///< between the middles of four cells, of those that are known at most
                                              ///< half a cell away; NaN elsewhere

private:
  double cell(double column, double row) const;

  const Grid& grid_;
  double determinant_, cell_m_;
};

}  // namespace jumeau::geo
