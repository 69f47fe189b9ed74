#include "along.hpp"

#include <limits>

#include "jumeau/monitor.hpp"

namespace jumeau::street {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double most_pieces = 1e6;

}  // namespace

double length_m(Path path) {
  double out = 0.0;
  for (std::size_t i = 0; i + 3 < path.size(); i += 2) {
    const double piece = std::hypot(path[i + 2] - path[i], path[i + 3] - path[i + 1]);
    if (std::isfinite(piece)) out += piece;
  }
  return out;
}

double length_m(const Geometries& lines, std::size_t row) {
  double out = 0.0;
  each_path(lines, row, [&](Path path) { out += length_m(path); });
  return out;
}

Reals lengths_m(const Geometries& lines) {
  Reals out;
  for (std::size_t row = 0; row < lines.size(); ++row) out.push_back(length_m(lines, row));
  return out;
}

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

void Levels::add(double level, double length, double threshold) {
  metres += length;
  if (std::isnan(level)) return;
  known_m += length, sum += level * length;
  if (level > threshold) above_m += length;
}
double Levels::mean() const { return known_m > 0.0 ? sum / known_m : nan; }
double Levels::above_share() const { return known_m > 0.0 ? above_m / known_m : nan; }
double Levels::known_share() const { return metres > 0.0 ? known_m / metres : nan; }

Levels levels_along(const Geometries& lines, std::size_t row, const GridView& grid, double threshold) {
  Levels out;
  each_path(lines, row, [&](Path path) {
    const double length = length_m(path);
    if (!(length > 0.0)) return;
    const double pieces = std::clamp(std::ceil(2.0 * length / grid.cell_m()), 1.0, most_pieces), step = length / pieces;
    each_place(path, static_cast<std::size_t>(pieces), step / 2.0, step,
               [&](double x, double y) { out.add(grid.nearest(x, y), step, threshold); });
  });
  return out;
}

}  // namespace jumeau::street
