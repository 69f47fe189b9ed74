#include "roof_distance.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace jumeau::city {

namespace {

double squared(double x, double y, double z) { return x * x + y * y + z * z; }

/// A roof face with its plane, its box, and its rings seen from above.
class Face {
public:
  Face(const Solid& solid, std::int64_t number) : solid_(solid), rings_(solid.face(number)) {
    normal_ = normal(solid, number);
    on_ = solid.vertex(solid.ring_corners(rings_.first).front());
    for (auto r = rings_.first; r < rings_.last; ++r)
      for (const std::int64_t corner : solid.ring_corners(r)) {
        const Vec3 v = solid.vertex(corner);
        low_ = {std::min(low_.x, v.x), std::min(low_.y, v.y), std::min(low_.z, v.z)};
        high_ = {std::max(high_.x, v.x), std::max(high_.y, v.y), std::max(high_.z, v.z)};
      }
  }
  /// Squared; less than the distance to the box it cannot be.
  double least(const Position& p) const {
    const auto beyond = [](double at, double low, double high) { return std::max({low - at, 0.0, at - high}); };
    return squared(beyond(p[0], low_.x, high_.x), beyond(p[1], low_.y, high_.y), beyond(p[2], low_.z, high_.z));
  }
  double distance2(const Position& p) const {
    const double off = normal_.x * (p[0] - on_.x) + normal_.y * (p[1] - on_.y) + normal_.z * (p[2] - on_.z);
    if (holds(p[0] - off * normal_.x, p[1] - off * normal_.y)) return off * off;
    double best = std::numeric_limits<double>::infinity();
    each_side([&](const Vec3& a, const Vec3& b) {
      const double dx = b.x - a.x, dy = b.y - a.y, dz = b.z - a.z, length2 = squared(dx, dy, dz);
      const double along = dx * (p[0] - a.x) + dy * (p[1] - a.y) + dz * (p[2] - a.z);
      const double t = length2 > 0.0 ? std::clamp(along / length2, 0.0, 1.0) : 0.0;
      best = std::min(best, squared(a.x + t * dx - p[0], a.y + t * dy - p[1], a.z + t * dz - p[2]));
    });
    return best;
  }

private:
  template <class Work>
  void each_side(Work&& work) const {
    for (auto r = rings_.first; r < rings_.last; ++r) {
      const auto corners = solid_.ring_corners(r);
      for (std::size_t i = 0; i < corners.size(); ++i)
        work(solid_.vertex(corners[i]), solid_.vertex(corners[(i + 1) % corners.size()]));
    }
  }
  bool holds(double x, double y) const {
    bool inside = false;
    each_side([&](const Vec3& a, const Vec3& b) {
      if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    });
    return inside;
  }

  static constexpr double far = std::numeric_limits<double>::infinity();
  const Solid& solid_;
  Solid::Range rings_;
  Vec3 normal_, on_, low_{far, far, far}, high_{-far, -far, -far};
};

}  // namespace

double rmse_to_roof(const Solid& solid, std::span<const Position> points) {
  std::vector<Face> faces;
  for (std::int64_t f = 0; f < solid.face_count(); ++f)
    if (solid.surfaces[static_cast<std::size_t>(f)] == Surface::roof) faces.emplace_back(solid, f);
  if (faces.empty() || points.empty()) return std::numeric_limits<double>::quiet_NaN();
  double sum = 0.0;
  for (const Position& p : points) {
    double best = std::numeric_limits<double>::infinity();
    for (const Face& face : faces)
      if (face.least(p) < best) best = std::min(best, face.distance2(p));
    sum += best;
  }
  return std::sqrt(sum / static_cast<double>(points.size()));
}

}  // namespace jumeau::city
