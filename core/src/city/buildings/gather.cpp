#include "gather.hpp"

#include <algorithm>
#include <cmath>

#include "../../parallel.hpp"

namespace jumeau::city {

namespace {

constexpr double far_ground_m = 10.0;

/// Squared distance from a place to a side of a ring.
double distance2(const std::array<double, 2>& a, const std::array<double, 2>& b, double x, double y) {
  const double dx = b[0] - a[0], dy = b[1] - a[1], length2 = dx * dx + dy * dy;
  const double t = length2 > 0.0 ? std::clamp(((x - a[0]) * dx + (y - a[1]) * dy) / length2, 0.0, 1.0) : 0.0;
  const double ox = a[0] + t * dx - x, oy = a[1] + t * dy - y;
  return ox * ox + oy * oy;
}

double to_outline2(const FootprintPart& part, double x, double y) {
  double best = std::numeric_limits<double>::infinity();
  for (const Ring& ring : part.rings)
    for (std::size_t i = 0; i < ring.size(); ++i)
      best = std::min(best, distance2(ring[i], ring[(i + 1) % ring.size()], x, y));
  return best;
}
double to_box2(const geo::Bounds& box, double x, double y) {
  const double dx = std::max({box.min_x - x, 0.0, x - box.max_x}), dy = std::max({box.min_y - y, 0.0, y - box.max_y});
  return dx * dx + dy * dy;
}
double to_corners2(const FootprintPart& part, double x, double y) {
  double best = std::numeric_limits<double>::infinity();
  for (const Ring& ring : part.rings)
    for (const auto& [cx, cy] : ring) best = std::min(best, (cx - x) * (cx - x) + (cy - y) * (cy - y));
  return best;
}

/// Which footprints may be near a place: a lattice of their boxes, as far as the cloud reaches.
class Near {
public:
  Near(std::span<const FootprintPart> parts, double reach_m, const geo::Bounds& cloud) {
    for (const FootprintPart& part : parts) {
      const geo::Bounds box = common(part.box, reach_m, cloud);
      if (is_empty(box)) continue;
      if (box_.empty()) box_ = box;
      box_.include(box.min_x, box.min_y), box_.include(box.max_x, box.max_y);
    }
    if (box_.empty()) return;
    columns_ = cell(box_.max_x - box_.min_x) + 1;
    of_cell_.resize(static_cast<std::size_t>(columns_ * (cell(box_.max_y - box_.min_y) + 1)));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const geo::Bounds one = common(parts[i].box, reach_m, cloud);
      if (is_empty(one)) continue;
      const auto first = cell(one.min_x - box_.min_x), last = cell(one.max_x - box_.min_x);
      for (auto row = cell(one.min_y - box_.min_y); row <= cell(one.max_y - box_.min_y); ++row)
        for (auto column = first; column <= last; ++column)
          of_cell_[static_cast<std::size_t>(row * columns_ + column)].push_back(i);
    }
  }
  std::span<const std::size_t> at(double x, double y) const {
    if (!(x >= box_.min_x && x <= box_.max_x && y >= box_.min_y && y <= box_.max_y)) return {};
    return of_cell_[static_cast<std::size_t>(cell(y - box_.min_y) * columns_ + cell(x - box_.min_x))];
  }
  /// The reach around all footprints; empty where the cloud does not come near any.
  const geo::Bounds& box() const { return box_; }

private:
  static geo::Bounds common(const geo::Bounds& part, double reach_m, const geo::Bounds& cloud) {
    return {std::max(part.min_x - reach_m, cloud.min_x), std::max(part.min_y - reach_m, cloud.min_y),
            std::min(part.max_x + reach_m, cloud.max_x), std::min(part.max_y + reach_m, cloud.max_y)};
  }
  static bool is_empty(const geo::Bounds& box) { return !(box.min_x <= box.max_x && box.min_y <= box.max_y); }
  static std::int64_t cell(double metres) {
    constexpr double side_m = 4.0;
    return static_cast<std::int64_t>(metres / side_m);
  }
  geo::Bounds box_;
  std::int64_t columns_ = 0;
  std::vector<std::vector<std::size_t>> of_cell_;
};

class Gathering {
public:
  Gathering(std::span<const FootprintPart> parts, const GatherRule& rule, const Near& near)
      : parts_(parts), rule_(rule), near_(near), out_(parts.size()) {
    for (const int code : rule.codes.building) roof_[static_cast<std::size_t>(code)] = true;
    for (const int code : rule.codes.ground) ground_[static_cast<std::size_t>(code)] = true;
  }

  void take(const CloudFile& file, const Points& points, std::size_t i) {
    const bool roof = roof_[points.classification[i]], ground = ground_[points.classification[i]];
    if ((!roof && !ground) || (rule_.last_returns && points.return_number[i] != points.returns[i])) return;
    double x = points.x[i], y = points.y[i], z = points.z[i];
    if (rule_.as_3dfier)
      x = static_cast<double>(static_cast<float>(x)), y = static_cast<double>(static_cast<float>(y)),
      z = std::trunc(z * 100.0 + 1e-7) / 100.0;
    for (const std::size_t p : near_.at(x, y)) {
      if (roof) take_roof(p, dated(file, points.gps_time[i], {x, y, z}));
      if (ground) take_ground(p, x, y, z);
    }
  }
  void join(const Gathering& more) {
    const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    for (std::size_t p = 0; p < out_.size(); ++p) {
      add(out_[p].roof, more.out_[p].roof), add(out_[p].ground_z, more.out_[p].ground_z);
      add(out_[p].far_ground_z, more.out_[p].far_ground_z);
    }
  }
  std::vector<Gathered> finished() {
    for (Gathered& one : out_) std::ranges::sort(one.roof);
    return std::move(out_);
  }

private:
  /// A time of 0 is one that was never written.
  static DatedPosition dated(const CloudFile& file, double gps_time, const Position& at) {
    const bool timed = file.adjusted_time && std::isfinite(gps_time) && gps_time != 0.0;
    return {at, timed ? day_of(gps_time) : day_of(file), !timed};
  }
  void take_roof(std::size_t p, const DatedPosition& point) {
    const auto& [x, y, z] = point.at;
    const double reach2 = rule_.around_corners_m * rule_.around_corners_m;
    if (holds(parts_[p], x, y) || (reach2 > 0.0 && to_corners2(parts_[p], x, y) <= reach2))
      out_[p].roof.push_back(point);
  }
  /// Ground far off counts only where there is none near.
  void take_ground(std::size_t p, double x, double y, double z) {
    const double reach_m = out_[p].ground_z.empty() ? far_ground_m : rule_.ground_m;
    if (to_box2(parts_[p].box, x, y) > reach_m * reach_m) return;
    const bool inside = holds(parts_[p], x, y);
    const double off2 = inside                        ? 0.0
                        : rule_.ground_around_corners ? to_corners2(parts_[p], x, y)
                                                      : to_outline2(parts_[p], x, y);
    if (off2 <= rule_.ground_m * rule_.ground_m) out_[p].ground_z.push_back(z);
    if (off2 <= far_ground_m * far_ground_m) out_[p].far_ground_z.push_back(z);
  }

  std::span<const FootprintPart> parts_;
  const GatherRule& rule_;
  const Near& near_;
  std::array<bool, 256> roof_{}, ground_{};
  std::vector<Gathered> out_;
};

}  // namespace

bool holds(const FootprintPart& part, double x, double y) {
  if (x < part.box.min_x || x > part.box.max_x || y < part.box.min_y || y > part.box.max_y) return false;
  bool inside = false;
  for (const Ring& ring : part.rings)
    for (std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++)
      if ((ring[i][1] > y) != (ring[k][1] > y) &&
          x < (ring[k][0] - ring[i][0]) * (y - ring[i][1]) / (ring[k][1] - ring[i][1]) + ring[i][0])
        inside = !inside;
  return inside;
}

std::vector<Gathered> gathered(const Cloud& cloud, std::span<const FootprintPart> parts, const GatherRule& rule,
                               Monitor& monitor) {
  const Near near(parts, far_ground_m, cloud.box());
  if (near.box().empty()) return std::vector<Gathered>(parts.size());
  const std::vector<CloudPiece> pieces = cloud.pieces(near.box(), monitor);
  // Which thread takes which point does not matter: those of roofs are sorted, of the ground only percentiles count.
  std::vector<Gathering> gatherings = parallel_locals(
      pieces.size(), monitor, [&] { return Gathering(parts, rule, near); },
      [&](std::size_t i, Gathering& own) {
        Listening listening(monitor);
        cloud.read_piece(
            pieces[i], near.box(),
            [&](const Points& points) {
              for (std::size_t k = 0; k < points.size(); ++k) own.take(cloud.files()[pieces[i].file], points, k);
            },
            listening, Cloud::Times::read);
      });
  Gathering all(parts, rule, near);
  for (const Gathering& one : gatherings) all.join(one);
  return all.finished();
}

}  // namespace jumeau::city
