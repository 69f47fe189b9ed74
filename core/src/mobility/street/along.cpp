#include "along.hpp"

#include <limits>

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
