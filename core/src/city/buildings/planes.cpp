#include "planes.hpp"

#include <cmath>
#include <deque>
#include <numbers>
#include <optional>

namespace jumeau::city {

namespace {

constexpr std::size_t least_points = 15;
constexpr double thickness_m = 0.2;    ///< a point so near belongs to a plane
constexpr double least_alike = 0.82;   ///< cosine of the angle between normals, 35 degrees
constexpr double steepest_deg = 72.5;  ///< steeper ones are walls
constexpr double farthest_m = 2.0;     ///< a neighbour beyond is none

using Vector = std::array<double, 3>;

double dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

/// Sums of places, from which a plane is fitted; places are added one by one.
class Moments {
public:
  void add(const Position& p) {
    ++count_;
    for (std::size_t i = 0; i < 3; ++i) {
      sum_[i] += p[i];
      for (std::size_t k = i; k < 3; ++k) products_[i][k] += p[i] * p[k];
    }
  }
  std::size_t count() const { return count_; }
  Position centre() const {
    const auto n = static_cast<double>(count_);
    return {sum_[0] / n, sum_[1] / n, sum_[2] / n};
  }

  struct Fit {
    Vector normal;       ///< upwards
    double variance_m2;  ///< across the plane
  };
  /// Total least squares: the direction of least variance, by Jacobi's rotations.
  Fit fit() const {
    const auto n = static_cast<double>(count_);
    double m[3][3], v[3][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t k = 0; k < 3; ++k)
        m[i][k] = products_[std::min(i, k)][std::max(i, k)] / n - sum_[i] / n * (sum_[k] / n);
    for (int sweep = 0; sweep < 12; ++sweep)
      for (const auto& [p, q] : {std::pair<std::size_t, std::size_t>{0, 1}, {0, 2}, {1, 2}}) rotate(m, v, p, q);
    std::size_t least = 0;
    for (std::size_t i = 1; i < 3; ++i)
      if (m[i][i] < m[least][least]) least = i;
    Vector normal{v[0][least], v[1][least], v[2][least]};
    if (normal[2] < 0.0) normal = {-normal[0], -normal[1], -normal[2]};
    return {normal, std::max(0.0, m[least][least])};
  }

private:
  static void rotate(double (&m)[3][3], double (&v)[3][3], std::size_t p, std::size_t q) {
    if (std::abs(m[p][q]) < 1e-300) return;
    const double theta = 0.5 * (m[q][q] - m[p][p]) / m[p][q];
    const double t = (theta >= 0.0 ? 1.0 : -1.0) / (std::abs(theta) + std::sqrt(theta * theta + 1.0));
    const double c = 1.0 / std::sqrt(t * t + 1.0), s = t * c;
    for (auto& row : m) {
      const double a = row[p], b = row[q];
      row[p] = c * a - s * b, row[q] = s * a + c * b;
    }
    for (std::size_t i = 0; i < 3; ++i) {
      const double a = m[p][i], b = m[q][i];
      m[p][i] = c * a - s * b, m[q][i] = s * a + c * b;
    }
    for (auto& row : v) {
      const double a = row[p], b = row[q];
      row[p] = c * a - s * b, row[q] = s * a + c * b;
    }
  }

  std::size_t count_ = 0;
  double sum_[3]{}, products_[3][3]{};
};

/// Least squares of heights: what a roof is for those who stand on it.
std::optional<Plane> plane_of(const Moments::Fit& fit, const Position& through) {
  if (fit.normal[2] < std::cos(steepest_deg * std::numbers::pi / 180.0)) return std::nullopt;
  Plane out{-fit.normal[0] / fit.normal[2], -fit.normal[1] / fit.normal[2], 0.0};
  out.c = through[2] - out.a * through[0] - out.b * through[1];
  return out;
}

class Growing {
public:
  explicit Growing(std::span<const Position> points) : points_(points), of_(points.size(), -1) {
    find_neighbours();
    find_normals();
  }

  RoofPlanes grow() {
    std::vector<std::int32_t> seeds(points_.size());
    std::iota(seeds.begin(), seeds.end(), 0);
    std::ranges::sort(seeds, {}, [&](std::int32_t i) { return std::pair(roughness_[at(i)], i); });
    std::vector<std::vector<std::int32_t>> regions;
    std::vector<Plane> planes;
    for (const std::int32_t seed : seeds) {
      if (of_[at(seed)] != -1) continue;
      std::vector<std::int32_t> region;
      const std::optional<Plane> plane = grow_from(seed, region);
      const bool keeps = plane && region.size() >= least_points;
      for (const std::int32_t i : region) of_[at(i)] = keeps ? static_cast<std::int32_t>(planes.size()) : -1;
      if (!keeps) of_[at(seed)] = given_up;
      if (keeps) planes.push_back(*plane), regions.push_back(std::move(region));
    }
    return ordered(planes, regions);
  }

private:
  static constexpr std::int32_t given_up = -2, growing = -3;
  static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }
  static constexpr std::size_t around = RoofPlanes::around;

  std::span<const std::int32_t> neighbours_of(std::int32_t i) const {
    return {neighbours_.data() + at(i) * around, around};
  }
  void find_neighbours() {
    const KdTree tree(points_);
    neighbours_.assign(points_.size() * around, -1);
    std::vector<KdTree::Near> near;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      tree.nearest(points_[i], around, near);
      for (std::size_t k = 0; k < near.size(); ++k)
        if (near[k].distance2 <= farthest_m * farthest_m) neighbours_[i * around + k] = near[k].point;
    }
  }
  void find_normals() {
    normals_.resize(points_.size()), roughness_.resize(points_.size());
    for (std::size_t i = 0; i < points_.size(); ++i) {
      Moments moments;
      for (const std::int32_t n : neighbours_of(static_cast<std::int32_t>(i)))
        if (n >= 0) moments.add(points_[at(n)]);
      const Moments::Fit fit = moments.fit();
      normals_[i] = fit.normal;
      roughness_[i] = moments.count() < 5 ? std::numeric_limits<double>::infinity() : fit.variance_m2;
    }
  }

  std::optional<Plane> grow_from(std::int32_t seed, std::vector<std::int32_t>& region) {
    Moments moments;
    Vector normal = normals_[at(seed)];
    Position through = points_[at(seed)];
    std::size_t next_fit = 6;
    std::deque<std::int32_t> queue{seed};
    of_[at(seed)] = growing;
    while (!queue.empty()) {
      const std::int32_t here = queue.front();
      queue.pop_front();
      region.push_back(here), moments.add(points_[at(here)]);
      if (region.size() >= next_fit) {
        normal = moments.fit().normal, through = moments.centre();
        next_fit = region.size() + region.size() / 2;
      }
      for (const std::int32_t n : neighbours_of(here)) {
        if (n < 0 || of_[at(n)] != -1) continue;
        const Position& p = points_[at(n)];
        const double off = dot(normal, {p[0] - through[0], p[1] - through[1], p[2] - through[2]});
        if (std::abs(off) > thickness_m || dot(normal, normals_[at(n)]) < least_alike) continue;
        of_[at(n)] = growing;
        queue.push_back(n);
      }
    }
    return plane_of(moments.fit(), moments.centre());
  }

  RoofPlanes ordered(const std::vector<Plane>& planes, const std::vector<std::vector<std::int32_t>>& regions) {
    std::vector<std::size_t> order(planes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::size_t i) { return regions[i].size(); });
    RoofPlanes out;
    out.plane_of.assign(points_.size(), -1), out.neighbours = std::move(neighbours_);
    for (const std::size_t i : order) {
      for (const std::int32_t point : regions[i])
        out.plane_of[at(point)] = static_cast<std::int32_t>(out.planes.size());
      out.planes.push_back(planes[i]);
    }
    return out;
  }

  std::span<const Position> points_;
  std::vector<std::int32_t> of_, neighbours_;
  std::vector<Vector> normals_;
  std::vector<double> roughness_;
};

}  // namespace

double Plane::slope_deg() const { return std::atan(std::hypot(a, b)) * 180.0 / std::numbers::pi; }

double Plane::azimuth_deg() const {
  if (a == 0.0 && b == 0.0) return std::numeric_limits<double>::quiet_NaN();
  const double degrees = std::atan2(-a, -b) * 180.0 / std::numbers::pi;
  return degrees < 0.0 ? degrees + 360.0 : degrees;
}

RoofPlanes roof_planes(std::span<const Position> points) {
  if (points.empty()) return {};
  return Growing(points).grow();
}

}  // namespace jumeau::city
