#include "grid_view.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "jumeau/monitor.hpp"

namespace jumeau::geo {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

}  // namespace

GridView::GridView(const Grid& grid) : grid_(grid) {
  const auto& t = grid.transform;
  determinant_ = t[1] * t[5] - t[2] * t[4];
  cell_m_ = std::min(std::hypot(t[1], t[4]), std::hypot(t[2], t[5]));
  if (grid.cells.empty() || !(std::abs(determinant_) > 0.0))
    throw Error(Error::Code::bad_input, text("The raster \"{0}\" has no cells, or cells without size.", grid.name));
}

double GridView::cell(double column, double row) const {
  if (!(column >= 0.0 && row >= 0.0 && column < static_cast<double>(grid_.columns) &&
        row < static_cast<double>(grid_.rows)))
    return nan;
  return static_cast<double>(grid_.at(static_cast<std::size_t>(column), static_cast<std::size_t>(row)));
}

double GridView::nearest(double x, double y) const {
  const auto& t = grid_.transform;
  const double dx = x - t[0], dy = y - t[3];
  return cell((dx * t[5] - dy * t[2]) / determinant_, (dy * t[1] - dx * t[4]) / determinant_);
}

double GridView::bilinear(double x, double y) const {
  const auto& t = grid_.transform;
  const double dx = x - t[0], dy = y - t[3];
  const double column = (dx * t[5] - dy * t[2]) / determinant_ - 0.5;
  const double row = (dy * t[1] - dx * t[4]) / determinant_ - 0.5;
  if (std::isnan(cell(column + 0.5, row + 0.5))) return nan;
  const double left = std::floor(column), top = std::floor(row), u = column - left, v = row - top;
  double sum = 0.0, weights = 0.0;
  for (const double i : {0.0, 1.0})
    for (const double j : {0.0, 1.0}) {
      const double weight = (i == 0.0 ? 1.0 - u : u) * (j == 0.0 ? 1.0 - v : v), value = cell(left + i, top + j);
      if (weight > 0.0 && !std::isnan(value)) sum += weight * value, weights += weight;
    }
  return sum / weights;
}

}  // namespace jumeau::geo
