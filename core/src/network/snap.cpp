#include "jumeau/network/snap.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../parallel.hpp"

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct XY {
  double x, y;
};

double squared(double x, double y) { return x * x + y * y; }

double squared_to(const Network::Box& box, XY p) {
  return squared(std::max({box.x0 - p.x, 0.0, p.x - box.x1}), std::max({box.y0 - p.y, 0.0, p.y - box.y1}));
}

/// The nearest place found so far.
struct Best {
  double squared_m;
  std::int64_t vertex = -1;  ///< start of the segment
  double t = 0.0;            ///< share of the segment
  double x = 0.0, y = 0.0;
};

class Nearest {
public:
  explicit Nearest(const Network& network) : network_(network) {}

  Best find(XY p, double max_distance_m) {
    Best best{max_distance_m * max_distance_m * (1.0 + 1e-12)};  // squares round; see snapped()
    const auto& levels = network_.boxes().levels;
    stack_.clear();
    stack_.push_back({squared_to(levels.back().front(), p), levels.size() - 1, 0});
    while (!stack_.empty()) {
      const Pending next = stack_.back();
      stack_.pop_back();
      if (next.squared_m > best.squared_m) continue;
      if (next.level == 0)
        look_at(next.box, p, best);
      else
        open(next, p, best);
    }
    return best;
  }

private:
  static constexpr std::size_t run = 8;
  struct Pending {
    double squared_m;
    std::size_t level, box;
  };

  /// Puts the boxes below on the stack, the nearest on top.
  void open(const Pending& parent, XY p, const Best& best) {
    const auto& boxes = network_.boxes().levels[parent.level - 1];
    const std::size_t begin = stack_.size();
    for (std::size_t b = parent.box * run; b < std::min(boxes.size(), (parent.box + 1) * run); ++b)
      if (const double d = squared_to(boxes[b], p); d <= best.squared_m) stack_.push_back({d, parent.level - 1, b});
    std::sort(stack_.begin() + static_cast<std::ptrdiff_t>(begin), stack_.end(),
              [](const Pending& a, const Pending& b) {
                return a.squared_m != b.squared_m ? a.squared_m > b.squared_m : a.box > b.box;
              });
  }

  void look_at(std::size_t box, XY p, Best& best) const {
    const auto vertices = static_cast<std::int64_t>(network_.metres().size());
    const auto first = static_cast<std::int64_t>(box * run),
               last = std::min(first + static_cast<std::int64_t>(run), vertices - 1);
    for (std::int64_t v = first; v < last; ++v)
      // The length along an edge grows from vertex to vertex and starts again at 0 with the next edge.
      if (network_.metres()[at(v + 1)] > 0.0) look_at_segment(v, p, best);
  }

  void look_at_segment(std::int64_t v, XY p, Best& best) const {
    const double* a = network_.xy().data() + 2 * v;
    const double dx = a[2] - a[0], dy = a[3] - a[1], length = squared(dx, dy);
    const double t = length > 0.0 ? std::clamp(((p.x - a[0]) * dx + (p.y - a[1]) * dy) / length, 0.0, 1.0) : 0.0;
    const double x = t == 1.0 ? a[2] : a[0] + t * dx, y = t == 1.0 ? a[3] : a[1] + t * dy;
    const double d = squared(x - p.x, y - p.y);
    if (d > best.squared_m || (d == best.squared_m && best.vertex >= 0 && best.vertex < v)) return;
    best = {d, v, t, x, y};
  }

  const Network& network_;
  std::vector<Pending> stack_;
};

Snapped snapped(const Network& network, const Best& best, double max_distance_m) {
  Snapped out;
  out.distance_m = infinite;
  if (best.vertex < 0 || std::sqrt(best.squared_m) > max_distance_m) return out;
  out.edge = network.edge_of(best.vertex);
  const double from = network.costs()[at(best.vertex)], to = network.costs()[at(best.vertex) + 1];
  out.along = best.t == 1.0 ? to : from + best.t * (to - from);
  out.distance_m = std::sqrt(best.squared_m);
  out.x = best.x, out.y = best.y;
  out.row = network.row_of(best.vertex);
  return out;
}

struct Sums {
  double area = 0.0, x = 0.0, y = 0.0;
};
void add_ring(std::span<const double> xy, XY origin, Sums& sums) {
  for (std::size_t i = 0; i + 3 < xy.size(); i += 2) {
    const double ax = xy[i] - origin.x, ay = xy[i + 1] - origin.y, bx = xy[i + 2] - origin.x, by = xy[i + 3] - origin.y;
    const double cross = ax * by - bx * ay;
    sums.area += cross, sums.x += (ax + bx) * cross, sums.y += (ay + by) * cross;
  }
}

XY centre_of(const Geometries& polygons, std::size_t row) {
  const auto parts = polygons.row(row);
  Sums all;
  XY origin{nan, nan};
  for (std::int64_t part = parts.first; part < parts.last; ++part) {
    const auto rings = polygons.part(part);
    if (rings.size() == 0 || polygons.path(rings.first).size() == 0) continue;
    const auto ring = polygons.path_xy(rings.first);
    if (std::isnan(origin.x)) origin = {ring[0], ring[1]};
    Sums one;
    add_ring(ring, origin, one);
    const double sign = one.area < 0.0 ? -1.0 : 1.0;
    all.area += sign * one.area, all.x += sign * one.x, all.y += sign * one.y;
  }
  return all.area > 0.0 ? XY{origin.x + all.x / (3.0 * all.area), origin.y + all.y / (3.0 * all.area)} : origin;
}

}  // namespace

std::vector<Snapped> snap(const Network& network, std::span<const double> points_xy, double max_distance_m,
                          Monitor& monitor) {
  if (!(max_distance_m >= 0.0))
    throw Error(Error::Code::bad_option,
                text("The farthest a point may be from its street must be at least 0 m, not {0}.", max_distance_m));
  std::vector<Snapped> out(points_xy.size() / 2);
  parallel_for_each(
      out.size(), monitor, [&] { return Nearest(network); },
      [&](std::size_t i, Nearest& nearest) {
        const XY p{points_xy[2 * i], points_xy[2 * i + 1]};
        Best best{0.0};
        if (std::isfinite(p.x) && std::isfinite(p.y)) best = nearest.find(p, max_distance_m);
        out[i] = snapped(network, best, max_distance_m);
      });
  return out;
}

std::vector<double> places_of(const Table& table) {
  const Geometries& geometry = table.geometry;
  if (geometry.shape != Shape::point && geometry.shape != Shape::polygon)
    throw Error(Error::Code::bad_input, text("The layer \"{0}\" must hold points or polygons.", table.name));
  std::vector<double> out(2 * table.size(), nan);
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (geometry.empty(row)) continue;
    const auto range = geometry.row(row);
    const XY p = geometry.shape == Shape::point ? XY{geometry.x(range.first), geometry.y(range.first)}
                                                : centre_of(geometry, row);
    out[2 * row] = p.x, out[2 * row + 1] = p.y;
  }
  return out;
}

void report_unsnapped(std::span<const Snapped> points, double max_distance_m, std::vector<Issue>& issues,
                      Monitor& monitor) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].on_network()) continue;
    ++count;
    issues.push_back({static_cast<std::int64_t>(i), "unsnapped",
                      text("No street lies within {0} m of this place.", max_distance_m)});
  }
  if (count) monitor.warn(text("{0} of {1} places have no street within {2} m.", count, points.size(), max_distance_m));
}

}  // namespace jumeau::network
