#include "roof_patches.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jumeau::city {

namespace {
constexpr std::size_t least_points = 6;
constexpr double off_plane_m = 0.2;  ///< a point may lie this far (<=) from a patch
constexpr double rough_m = 0.15;     ///< root mean square (<=) of the distances of what makes a patch
}  // namespace

RoofPatches::Key RoofPatches::key(double x, double y) {
  return {static_cast<std::int64_t>(std::floor(x)), static_cast<std::int64_t>(std::floor(y))};
}

double RoofPatches::Plane::off(const Point& p) const {
  const double rise = p.z - z - per_x * (p.x - x) - per_y * (p.y - y);
  return std::abs(rise) / std::sqrt(1.0 + per_x * per_x + per_y * per_y);
}

void RoofPatches::add(double x, double y, double z) { cells_[key(x, y)].push_back({x, y, z}); }

void RoofPatches::fit() {
  // In order, so that the last bits of sums do not depend on that of the files.
  for (auto& [at, points] : cells_) std::ranges::sort(points);
  for (const auto& [at, points] : cells_)
    if (const auto plane = plane_around(at)) planes_.emplace(at, *plane);
}

/// Heights over x and y by least squares; nothing for points nearly on a line.
std::optional<RoofPatches::Plane> RoofPatches::fitted(const std::vector<Point>& points) {
  const Point& origin = points.front();
  const auto count = static_cast<double>(points.size());
  double mx = 0.0, my = 0.0, mz = 0.0;
  for (const Point& p : points) mx += p.x - origin.x, my += p.y - origin.y, mz += p.z - origin.z;
  Plane out{origin.x + mx / count, origin.y + my / count, origin.z + mz / count, 0.0, 0.0};
  double xx = 0.0, xy = 0.0, yy = 0.0, xz = 0.0, yz = 0.0;
  for (const Point& p : points) {
    const double x = p.x - out.x, y = p.y - out.y, z = p.z - out.z;
    xx += x * x, xy += x * y, yy += y * y, xz += x * z, yz += y * z;
  }
  const double det = xx * yy - xy * xy;
  constexpr double least_spread = 0.01;
  if (det < least_spread * count * count) return {};
  out.per_x = (xz * yy - yz * xy) / det, out.per_y = (yz * xx - xz * xy) / det;
  return out;
}

std::optional<RoofPatches::Plane> RoofPatches::plane_around(const Key& at) const {
  constexpr int rounds = 5;
  std::vector<Point> points;
  for (std::int64_t row = at.row - 1; row <= at.row + 1; ++row)
    for (std::int64_t column = at.column - 1; column <= at.column + 1; ++column)
      if (const auto found = cells_.find({column, row}); found != cells_.end())
        points.insert(points.end(), found->second.begin(), found->second.end());
  const std::size_t half = std::max(least_points, (points.size() + 1) / 2);
  if (points.size() < half) return {};
  std::optional<Plane> plane = fitted(points);
  for (int round = 0; plane && round < rounds; ++round) {
    const auto nearer = [&](const Point& a, const Point& b) {
      return std::pair(plane->off(a), a) < std::pair(plane->off(b), b);
    };
    std::ranges::nth_element(points, points.begin() + static_cast<std::ptrdiff_t>(half) - 1, nearer);
    std::vector<Point> best(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(half));
    std::ranges::sort(best);
    plane = fitted(best);
  }
  if (!plane) return {};
  double squares = 0.0;
  for (std::size_t i = 0; i < half; ++i) squares += plane->off(points[i]) * plane->off(points[i]);
  if (std::sqrt(squares / static_cast<double>(half)) > rough_m) return {};
  return plane;
}

bool RoofPatches::on_plane(double x, double y, double z) const {
  const Key at = key(x, y);
  for (std::int64_t row = at.row - 2; row <= at.row + 2; ++row)
    for (std::int64_t column = at.column - 2; column <= at.column + 2; ++column)
      if (const auto found = planes_.find({column, row});
          found != planes_.end() && found->second.off({x, y, z}) <= off_plane_m)
        return true;
  return false;
}

}  // namespace jumeau::city
