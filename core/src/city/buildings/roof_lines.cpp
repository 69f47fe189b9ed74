#include "roof_lines.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <tuple>

namespace jumeau::city {

namespace {

using Place = std::array<double, 2>;

constexpr double straight_m = 0.45;  ///< a border is straight within
constexpr double shortest_m = 0.6;
constexpr double meets_m = 0.7;          ///< planes meet where their intersection is so near to the border
constexpr double same_m = 0.5;           ///< parallel lines so near are one
constexpr double same_meeting_m = 0.15;  ///< the same for where planes meet, which is known better
constexpr double same_angle = 8.6 * std::numbers::pi / 180.0;
constexpr double drawn_out_m = 2.0;

double distance(const Place& a, const Place& b) { return std::hypot(a[0] - b[0], a[1] - b[1]); }

/// A line with a direction in [0, pi), and how far it is drawn along it.
struct Line {
  Place through;
  double angle, from, to;  ///< metres along the direction from `through`

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
  Line out{{x, y}, folded(0.5 * std::atan2(2.0 * xy, xx - yy)), 0.0, 0.0};
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

/// Where two planes meet, seen from above; `through` is the place nearest to a given one.
std::optional<Line> meeting_near(const Place& place, const Plane& p, const Plane& q) {
  const double a = p.a - q.a, b = p.b - q.b, c = p.c - q.c, steep = std::hypot(a, b);
  constexpr double least_bend = 0.06;
  if (steep < least_bend) return std::nullopt;
  const double aside = (a * place[0] + b * place[1] + c) / steep;
  return Line{{place[0] - aside * a / steep, place[1] - aside * b / steep}, folded(std::atan2(a, -b)), 0.0, 0.0};
}

/// The same, if that is along the line.
std::optional<Line> meeting_along(const Line& line, const Plane& p, const Plane& q) {
  auto out = meeting_near(line.through, p, q);
  const Place ends[] = {line.at(line.from), line.at(line.to)};
  if (!out || out->off(ends[0]) > meets_m || out->off(ends[1]) > meets_m) return std::nullopt;
  if (between(out->angle, line.angle) > 0.5) return std::nullopt;
  std::tie(out->from, out->to) = std::minmax({out->along(ends[0]), out->along(ends[1])});
  return out;
}

/// A line along which two planes meet.
struct Meeting {
  Line line;
  std::array<std::int32_t, 2> planes;
};

std::optional<Place> crossing(const Line& one, const Line& other) {
  const Place u = one.direction(), v = other.direction();
  const double sine = u[0] * v[1] - u[1] * v[0];
  if (std::abs(sine) < std::sin(same_angle)) return std::nullopt;
  const double x = other.through[0] - one.through[0], y = other.through[1] - one.through[1];
  return one.at((x * v[1] - y * v[0]) / sine);
}

bool reaches(const Line& line, const Place& place) {
  const double t = line.along(place);
  return t > line.from - drawn_out_m && t < line.to + drawn_out_m;
}

/// Three planes meet in one point: where two of their lines cross, the third starts. It may be a ridge too short to
/// have a border of its own.
std::vector<Line> third_lines(std::span<const Meeting> meetings, std::span<const Plane> planes) {
  std::vector<Line> out;
  for (std::size_t i = 0; i < meetings.size(); ++i)
    for (std::size_t k = i + 1; k < meetings.size(); ++k) {
      auto [p, r] = meetings[i].planes;
      const auto& other = meetings[k].planes;
      if (p == other[0] || p == other[1]) std::swap(p, r);
      if (r != other[0] && r != other[1]) continue;
      const std::int32_t q = other[0] == r ? other[1] : other[0];
      const auto place = crossing(meetings[i].line, meetings[k].line);
      if (p == q || !place || !reaches(meetings[i].line, *place) || !reaches(meetings[k].line, *place)) continue;
      const auto at = [&](std::int32_t plane) { return planes[static_cast<std::size_t>(plane)]; };
      if (const auto line = meeting_near(*place, at(p), at(q))) out.push_back(*line);
    }
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

std::vector<double> directions_of(std::span<const Segment> footprint, std::span<const Meeting> meetings) {
  constexpr double long_m = 2.0;
  std::vector<double> out;
  const auto add = [&](double angle) {
    out.push_back(folded(angle)), out.push_back(folded(angle + std::numbers::pi / 2.0));
  };
  for (const Segment& wall : footprint)
    if (wall.length() >= long_m) add(std::atan2(wall.by - wall.ay, wall.bx - wall.ax));
  for (const Meeting& one : meetings) add(one.line.angle);
  return out;
}

bool along_wall(const Line& line, std::span<const Segment> footprint) {
  for (const Segment& wall : footprint) {
    const Line edge{{wall.ax, wall.ay}, folded(std::atan2(wall.by - wall.ay, wall.bx - wall.ax)), 0.0, 0.0};
    if (between(edge.angle, line.angle) > same_angle) continue;
    if (edge.off(line.at(line.from)) > same_m || edge.off(line.at(line.to)) > same_m) continue;
    const auto [from, to] = std::minmax({0.0, edge.along({wall.bx, wall.by})});
    const double middle = edge.along(line.at(0.5 * (line.from + line.to)));
    if (middle > from - same_m && middle < to + same_m) return true;
  }
  return false;
}

/// Adds a line, or makes one that is there already longer.
void merge(const Line& line, double same, std::vector<Line>& into) {
  for (Line& other : into) {
    const Place ends[] = {line.at(line.from), line.at(line.to)};
    if (between(other.angle, line.angle) > same_angle || other.off(ends[0]) > same || other.off(ends[1]) > same)
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
  std::vector<Meeting> meetings;
  std::vector<Line> steps, lines;
  for (const Border& border : borders)
    for (const Line& piece : pieces_of(border)) {
      const auto meeting = meeting_along(piece, planes[static_cast<std::size_t>(border.planes[0])],
                                         planes[static_cast<std::size_t>(border.planes[1])]);
      if (meeting)
        meetings.push_back({*meeting, border.planes});
      else
        steps.push_back(piece);
    }
  std::ranges::stable_sort(meetings, std::greater<>{}, [](const Meeting& one) { return one.line.length(); });
  std::ranges::stable_sort(steps, std::greater<>{}, &Line::length);
  const std::vector<double> directions = directions_of(footprint, meetings);
  for (const Meeting& one : meetings) merge(one.line, same_meeting_m, lines);
  for (const Line& line : third_lines(meetings, planes)) merge(line, same_meeting_m, lines);
  for (Line& line : steps) {
    align(line, directions);
    if (!along_wall(line, footprint)) merge(line, same_m, lines);
  }
  std::vector<Segment> out;
  for (const Line& line : lines) {
    const Place a = line.at(line.from - drawn_out_m), b = line.at(line.to + drawn_out_m);
    out.push_back({a[0], a[1], b[0], b[1]});
  }
  return out;
}

}  // namespace jumeau::city
