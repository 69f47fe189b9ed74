#include "roof_lines.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace jumeau::city {

namespace {

using Place = std::array<double, 2>;

constexpr double straight_m = 0.45;  ///< a border is straight within
constexpr double shortest_m = 0.6;
constexpr double meets_m = 0.7;  ///< planes meet where their intersection is so near to the border
constexpr double same_m = 0.5;   ///< parallel lines so near are one
constexpr double same_angle = 8.6 * std::numbers::pi / 180.0;
constexpr double drawn_out_m = 2.0;

double distance(const Place& a, const Place& b) { return std::hypot(a[0] - b[0], a[1] - b[1]); }

/// A line with a direction in [0, pi), and how far it is drawn along it.
struct Line {
  Place through;
  double angle, from, to;  ///< metres along the direction from `through`
  bool meeting;            ///< of two planes

  Place direction() const { return {std::cos(angle), std::sin(angle)}; }
  double along(const Place& p) const {
    const Place d = direction();
    return (p[0] - through[0]) * d[0] + (p[1] - through[1]) * d[1];
  }
  double off(const Place& p) const {
    const Place d = direction();
    return std::abs((p[0] - through[0]) * d[1] - (p[1] - through[1]) * d[0]);
  }
  Place at(double t) const {
    const Place d = direction();
    return {through[0] + t * d[0], through[1] + t * d[1]};
  }
  double length() const { return to - from; }
};

double between(double a, double b) {
  const double apart = std::fmod(std::abs(a - b), std::numbers::pi);
  return std::min(apart, std::numbers::pi - apart);
}
double folded(double angle) {
  const double out = std::fmod(angle, std::numbers::pi);
  return out < 0.0 ? out + std::numbers::pi : out;
}

// ---- straight pieces of a border (Douglas and Peucker 1973)

void cut(std::span<const Place> path, std::size_t first, std::size_t last, std::vector<std::size_t>& cuts) {
  double worst = straight_m;
  std::size_t where = 0;
  const Place &a = path[first], &b = path[last];
  const double length = distance(a, b);
  for (std::size_t i = first + 1; i < last; ++i) {
    const double off =
        length > 0.0 ? std::abs((b[0] - a[0]) * (path[i][1] - a[1]) - (b[1] - a[1]) * (path[i][0] - a[0])) / length
                     : distance(a, path[i]);
    if (off > worst) worst = off, where = i;
  }
  if (where == 0) return;
  cut(path, first, where, cuts);
  cuts.push_back(where);
  cut(path, where, last, cuts);
}

/// Total least squares through the places.
Line fitted(std::span<const Place> path) {
  double x = 0.0, y = 0.0, xx = 0.0, xy = 0.0, yy = 0.0;
  const auto n = static_cast<double>(path.size());
  for (const Place& p : path) x += p[0] / n, y += p[1] / n;
  for (const Place& p : path)
    xx += (p[0] - x) * (p[0] - x), xy += (p[0] - x) * (p[1] - y), yy += (p[1] - y) * (p[1] - y);
  Line out{{x, y}, folded(0.5 * std::atan2(2.0 * xy, xx - yy)), 0.0, 0.0, false};
  for (const Place& p : path) out.from = std::min(out.from, out.along(p)), out.to = std::max(out.to, out.along(p));
  return out;
}

std::vector<Line> pieces_of(const Border& border) {
  std::vector<std::size_t> cuts{0};
  if (border.path.size() < 2) return {};
  cut(border.path, 0, border.path.size() - 1, cuts);
  cuts.push_back(border.path.size() - 1);
  std::vector<Line> out;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    const Line line = fitted(std::span(border.path).subspan(cuts[i], cuts[i + 1] - cuts[i] + 1));
    if (line.length() >= shortest_m) out.push_back(line);
  }
  return out;
}

// ---- regularising

/// Where two planes meet, seen from above, if that is along the line.
std::optional<Line> meeting_along(const Line& line, const Plane& p, const Plane& q) {
  const double a = p.a - q.a, b = p.b - q.b, c = p.c - q.c, steep = std::hypot(a, b);
  constexpr double least_bend = 0.06;
  if (steep < least_bend) return std::nullopt;
  const auto off = [&](const Place& at) { return (a * at[0] + b * at[1] + c) / steep; };
  const Place ends[] = {line.at(line.from), line.at(line.to)};
  if (std::abs(off(ends[0])) > meets_m || std::abs(off(ends[1])) > meets_m) return std::nullopt;
  const double aside = off(line.through);
  Line out{{line.through[0] - aside * a / steep, line.through[1] - aside * b / steep},
           folded(std::atan2(a, -b)),
           0.0,
           0.0,
           true};
  if (between(out.angle, line.angle) > 0.5) return std::nullopt;
  const auto [low, high] = std::minmax({out.along(ends[0]), out.along(ends[1])});
  out.from = low, out.to = high;
  return out;
}

/// Turns a line to the nearest direction of walls and roofs.
void align(Line& line, std::span<const double> directions) {
  double best = same_angle;
  std::optional<double> to;
  for (const double direction : directions)
    if (const double apart = between(direction, line.angle); apart < best) best = apart, to = direction;
  if (!to) return;
  const double middle = 0.5 * (line.from + line.to), half = 0.5 * line.length();
  line.through = line.at(middle), line.angle = *to, line.from = -half, line.to = half;
}

std::vector<double> directions_of(std::span<const Segment> footprint, std::span<const Line> meetings) {
  constexpr double long_m = 2.0;
  std::vector<double> out;
  const auto add = [&](double angle) {
    out.push_back(folded(angle)), out.push_back(folded(angle + std::numbers::pi / 2.0));
  };
  for (const Segment& wall : footprint)
    if (wall.length() >= long_m) add(std::atan2(wall.by - wall.ay, wall.bx - wall.ax));
  for (const Line& line : meetings) add(line.angle);
  return out;
}

bool along_wall(const Line& line, std::span<const Segment> footprint) {
  for (const Segment& wall : footprint) {
    const Line edge{{wall.ax, wall.ay}, folded(std::atan2(wall.by - wall.ay, wall.bx - wall.ax)), 0.0, 0.0, false};
    if (between(edge.angle, line.angle) > same_angle) continue;
    if (edge.off(line.at(line.from)) > same_m || edge.off(line.at(line.to)) > same_m) continue;
    const auto [from, to] = std::minmax({0.0, edge.along({wall.bx, wall.by})});
    const double middle = edge.along(line.at(0.5 * (line.from + line.to)));
    if (middle > from - same_m && middle < to + same_m) return true;
  }
  return false;
}

/// Adds a line, or makes one that is there already longer.
void merge(const Line& line, std::vector<Line>& into) {
  for (Line& other : into) {
    const Place ends[] = {line.at(line.from), line.at(line.to)};
    if (between(other.angle, line.angle) > same_angle || other.off(ends[0]) > same_m || other.off(ends[1]) > same_m)
      continue;
    const auto [from, to] = std::minmax({other.along(ends[0]), other.along(ends[1])});
    if (from > other.to + drawn_out_m || to < other.from - drawn_out_m) continue;
    other.from = std::min(other.from, from), other.to = std::max(other.to, to);
    return;
  }
  into.push_back(line);
}

}  // namespace

double Segment::length() const { return std::hypot(bx - ax, by - ay); }

std::vector<Segment> roof_lines(std::span<const Border> borders, std::span<const Plane> planes,
                                std::span<const Segment> footprint) {
  std::vector<Line> meetings, steps, lines;
  for (const Border& border : borders)
    for (const Line& piece : pieces_of(border)) {
      const auto meeting = meeting_along(piece, planes[static_cast<std::size_t>(border.planes[0])],
                                         planes[static_cast<std::size_t>(border.planes[1])]);
      (meeting ? meetings : steps).push_back(meeting ? *meeting : piece);
    }
  const auto longer = [](const Line& a, const Line& b) { return a.length() > b.length(); };
  std::ranges::stable_sort(meetings, longer), std::ranges::stable_sort(steps, longer);
  const std::vector<double> directions = directions_of(footprint, meetings);
  for (const Line& line : meetings) merge(line, lines);
  for (Line& line : steps) {
    align(line, directions);
    if (!along_wall(line, footprint)) merge(line, lines);
  }
  std::vector<Segment> out;
  for (const Line& line : lines) {
    const Place a = line.at(line.from - drawn_out_m), b = line.at(line.to + drawn_out_m);
    out.push_back({a[0], a[1], b[0], b[1]});
  }
  return out;
}

}  // namespace jumeau::city
