#include "regular_outline.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <optional>

namespace jumeau::city {

namespace {

using Ring = std::vector<Place>;  ///< not closed

constexpr double right_deg = 90.0, per_radian = 180.0 / std::numbers::pi;
constexpr double along_deg = 15.0;        ///< a side this near (<=) to a direction runs along it
constexpr double short_along_deg = 30.0;  ///< likewise of a short side, whose own direction says little
constexpr double short_m = 3.0;
constexpr double parallel_deg = 5.0;  ///< sides that turn less (<) are one, or have a step between them
constexpr double outermost = 0.9;     ///< share of the points of a side that lie within its wall

double apart(const Place& a, const Place& b) { return std::hypot(b[0] - a[0], b[1] - a[1]); }
double degrees(const Place& from, const Place& to) { return std::atan2(to[1] - from[1], to[0] - from[0]) * per_radian; }
/// From -period / 2 to period / 2.
double turn(double from_deg, double to_deg, double period) { return std::remainder(to_deg - from_deg, period); }

double signed_area(const Ring& ring) {
  double twice = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Place &a = ring[i], &b = ring[(i + 1) % ring.size()];
    twice += (a[0] - ring[0][0]) * (b[1] - ring[0][1]) - (b[0] - ring[0][0]) * (a[1] - ring[0][1]);
  }
  return 0.5 * twice;
}

// ---- sides

/// Where the ring bends most from the chord first..last, if by more than `most_m`.
std::optional<std::size_t> bend(const Ring& ring, std::size_t first, std::size_t last, double most_m) {
  const Place &a = ring[first % ring.size()], &b = ring[last % ring.size()];
  const double length = apart(a, b);
  std::optional<std::size_t> out;
  for (std::size_t i = first + 1; i < last; ++i) {
    const Place& p = ring[i % ring.size()];
    const double across = std::abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
    const double off = length > 0.0 ? across / length : apart(a, p);
    if (off > most_m) most_m = off, out = i;
  }
  return out;
}

void cut(const Ring& ring, std::size_t first, std::size_t last, double most_m, std::vector<std::size_t>& corners) {
  if (const auto at = bend(ring, first, last, most_m)) {
    cut(ring, first, *at, most_m, corners);
    cut(ring, *at, last, most_m, corners);
  } else {
    corners.push_back(first);
  }
}

std::size_t farthest(const Ring& ring, const Place& from) {
  std::size_t out = 0;
  for (std::size_t i = 1; i < ring.size(); ++i)
    if (apart(from, ring[i]) > apart(from, ring[out])) out = i;
  return out;
}

/// Corners that do not depend on where the ring begins.
std::vector<std::size_t> corners_of(const Ring& ring, double most_m) {
  Place middle{0.0, 0.0};
  for (const Place& p : ring) middle[0] += p[0] - ring[0][0], middle[1] += p[1] - ring[0][1];
  const auto count = static_cast<double>(ring.size());
  const std::size_t first = farthest(ring, {ring[0][0] + middle[0] / count, ring[0][1] + middle[1] / count});
  std::size_t second = farthest(ring, ring[first]);
  if (second < first) second += ring.size();
  std::vector<std::size_t> out;
  cut(ring, first, second, most_m, out);
  cut(ring, second, first + ring.size(), most_m, out);
  return out;
}

/// A straight piece of outline; what is outside is on its right.
struct Side {
  double direction_deg;
  double length_m;
  std::vector<Place> points;  ///< of the ragged ring; none for a step that was put between two sides
  double offset_m = 0.0;      ///< of its line from the origin, outwards
  bool is_set = false;        ///< its direction is one of the two

  Place along() const { return {std::cos(direction_deg / per_radian), std::sin(direction_deg / per_radian)}; }
  Place outwards() const { return {along()[1], -along()[0]}; }
  double offset_of(const Place& p) const { return p[0] * outwards()[0] + p[1] * outwards()[1]; }
};

/// Points along a stretch of the ring, a quarter of a metre apart; the rounded ends of a long one are left out.
std::vector<Place> points_along(const Ring& ring, std::size_t first, std::size_t last) {
  constexpr double apart_m = 0.25, rounded_m = 0.5;
  const Place &from = ring[first % ring.size()], &to = ring[last % ring.size()];
  const bool long_enough = apart(from, to) > 4.0 * rounded_m;
  std::vector<Place> out;
  for (std::size_t i = first; i < last; ++i) {
    const Place &a = ring[i % ring.size()], &b = ring[(i + 1) % ring.size()];
    const double pieces = std::max(1.0, std::ceil(apart(a, b) / apart_m));
    for (double k = 0.5; k < pieces; ++k) {
      const Place p{a[0] + (b[0] - a[0]) * k / pieces, a[1] + (b[1] - a[1]) * k / pieces};
      if (!long_enough || (apart(p, from) > rounded_m && apart(p, to) > rounded_m)) out.push_back(p);
    }
  }
  return out;
}

/// The main axis of the points of a side, where it is long enough to tell; else the chord.
double direction_of(const std::vector<Place>& points, const Place& from, const Place& to) {
  const double chord = degrees(from, to);
  if (apart(from, to) < short_m) return chord;
  double mx = 0.0, my = 0.0, xx = 0.0, xy = 0.0, yy = 0.0;
  for (const auto& [x, y] : points) mx += x, my += y;
  mx /= static_cast<double>(points.size()), my /= static_cast<double>(points.size());
  for (const auto& [x, y] : points) xx += (x - mx) * (x - mx), xy += (x - mx) * (y - my), yy += (y - my) * (y - my);
  const double axis = 0.5 * std::atan2(2.0 * xy, xx - yy) * per_radian;
  return chord + turn(chord, axis, 180.0);
}

std::vector<Side> sides_of(const Ring& ring, double ragged_m) {
  const std::vector<std::size_t> corners = corners_of(ring, ragged_m);
  std::vector<Side> out;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const std::size_t first = corners[i];
    const std::size_t last = i + 1 < corners.size() ? corners[i + 1] : corners[0] + ring.size();
    const Place &a = ring[first % ring.size()], &b = ring[last % ring.size()];
    std::vector<Place> points = points_along(ring, first, last);
    out.push_back({direction_of(points, a, b), apart(a, b), std::move(points)});
  }
  return out;
}

// ---- directions

/// The direction, of those modulo a right angle, along which most of the length runs, and the share of it.
struct Directions {
  double degrees = 0.0, share = 0.0;
};
Directions directions_of(const std::vector<Side>& sides) {
  double all = 0.0;
  for (const Side& side : sides) all += side.length_m;
  Directions best;
  for (const Side& candidate : sides) {
    std::complex<double> sum;
    double length = 0.0;
    for (const Side& side : sides) {
      if (std::abs(turn(candidate.direction_deg, side.direction_deg, right_deg)) > along_deg) continue;
      // A long side counts more than by its length: its direction is surer.
      sum += side.length_m * side.length_m * std::polar(1.0, 4.0 * side.direction_deg / per_radian);
      length += side.length_m;
    }
    if (length / all > best.share + 1e-9) best = {std::arg(sum) * per_radian / 4.0, length / all};
  }
  return best;
}

void take_direction(Side& side, double direction_deg) {
  const double off = turn(side.direction_deg, direction_deg, right_deg);
  if (std::abs(off) > (side.length_m < short_m ? short_along_deg : along_deg)) return;
  side.direction_deg += off, side.is_set = true;
}

void set_offset(Side& side) {
  if (side.points.empty()) return;
  std::vector<double> offsets;
  for (const Place& p : side.points) offsets.push_back(side.offset_of(p));
  const auto place = static_cast<std::ptrdiff_t>(outermost * static_cast<double>(offsets.size() - 1));
  std::ranges::nth_element(offsets, offsets.begin() + place);
  side.offset_m = offsets[static_cast<std::size_t>(place)];
}

// ---- corners

Side joined(const Side& a, const Side& b) {
  Side out = a.length_m >= b.length_m ? a : b;
  out.length_m = a.length_m + b.length_m;
  out.points = a.points;
  out.points.insert(out.points.end(), b.points.begin(), b.points.end());
  set_offset(out);
  return out;
}

/// At right angles from the end of one side to the start of the next.
Side step_between(const Side& a, const Side& b) {
  const bool same_way = std::abs(turn(a.direction_deg, b.direction_deg, 360.0)) < right_deg;
  const bool outwards = same_way ? b.offset_m > a.offset_m : b.offset_m + a.offset_m < 0.0;
  Side out{a.direction_deg + (outwards ? -right_deg : right_deg), std::abs(b.offset_m - a.offset_m), {}};
  const Place end = !a.points.empty() ? a.points.back() : b.points.front();
  const Place start = !b.points.empty() ? b.points.front() : end;
  out.offset_m = 0.5 * (out.offset_of(end) + out.offset_of(start));
  out.is_set = a.is_set;
  return out;
}

/// One change for the better; false where none is left. Steps shorter than step_m (<) are not told from a ragged wall.
bool tidy_parallels(std::vector<Side>& sides, double step_m) {
  for (std::size_t i = 0; i < sides.size() && sides.size() > 2; ++i) {
    const std::size_t next = (i + 1) % sides.size();
    const Side &a = sides[i], &b = sides[next];
    if (std::abs(turn(a.direction_deg, b.direction_deg, 180.0)) >= parallel_deg) continue;
    const bool same_way = std::abs(turn(a.direction_deg, b.direction_deg, 360.0)) < right_deg;
    if (same_way && (std::abs(a.offset_m - b.offset_m) < step_m || a.points.empty() || b.points.empty())) {
      sides[i] = joined(a, b);
      sides.erase(sides.begin() + static_cast<std::ptrdiff_t>(next));
    } else {
      sides.insert(sides.begin() + static_cast<std::ptrdiff_t>(i) + 1, step_between(a, b));
    }
    return true;
  }
  return false;
}

Place crossing(const Side& a, const Side& b) {
  const Place n = a.outwards(), m = b.outwards();
  const double det = n[0] * m[1] - n[1] * m[0];
  return {(a.offset_m * m[1] - b.offset_m * n[1]) / det, (b.offset_m * n[0] - a.offset_m * m[0]) / det};
}

Ring crossings(const std::vector<Side>& sides) {
  Ring out;
  for (std::size_t i = 0; i < sides.size(); ++i)
    out.push_back(crossing(sides[(i + sides.size() - 1) % sides.size()], sides[i]));
  return out;
}

/// Takes away the side that is shortest, or runs backwards, if it is too short; false where none is.
bool drop_shortest(std::vector<Side>& sides, double step_m) {
  const Ring corners = crossings(sides);
  std::size_t worst = 0;
  double least = step_m;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    const Place &a = corners[i], &b = corners[(i + 1) % corners.size()], along = sides[i].along();
    const double forwards = (b[0] - a[0]) * along[0] + (b[1] - a[1]) * along[1];
    if (forwards < least) least = forwards, worst = i;
  }
  if (least >= step_m) return false;
  sides.erase(sides.begin() + static_cast<std::ptrdiff_t>(worst));
  return true;
}

/// Corners of sides that cross; nothing where they come to no end.
Ring tidied(std::vector<Side> sides, double step_m) {
  std::size_t left = 10 * sides.size();
  while (sides.size() >= 3 && left-- > 0)
    if (!tidy_parallels(sides, step_m) && !drop_shortest(sides, step_m)) return crossings(sides);
  return {};
}

/// Around the first corner, so that coordinates are small.
Ring about(const Ring& ring, const Place& origin, double sign) {
  Ring out;
  for (const Place& p : ring) out.push_back({p[0] + sign * origin[0], p[1] + sign * origin[1]});
  return out;
}

struct Regular {
  Ring ring;
  bool right_angled;
};

Regular regular(const Ring& ragged, std::optional<double> direction_deg, double ragged_m) {
  constexpr double most_change = 0.2, least_share = 0.5;
  constexpr double cut_corner = 3.0;  // points that miss at a corner cut it this far, in all directions but the two
  std::vector<Side> sides = sides_of(ragged, ragged_m);
  const Directions own = directions_of(sides);
  const bool right_angled = direction_deg || own.share >= least_share;
  for (Side& side : sides) {
    if (right_angled) take_direction(side, direction_deg.value_or(own.degrees));
    set_offset(side);
  }
  std::erase_if(
      sides, [&](const Side& side) { return right_angled && !side.is_set && side.length_m < cut_corner * ragged_m; });
  Ring out = tidied(std::move(sides), ragged_m);
  const double area = signed_area(ragged);
  if (out.size() >= 3 && std::abs(signed_area(out) - area) <= most_change * std::abs(area)) return {out, right_angled};
  out.clear();
  for (const std::size_t corner : corners_of(ragged, ragged_m)) out.push_back(ragged[corner % ragged.size()]);
  return {out, false};
}

Ring ring_of(const GEOSGeometry* ring, bool anticlockwise, const Place& origin) {
  const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(geos::context(), ring);
  unsigned count = 0;
  GEOSCoordSeq_getSize_r(geos::context(), sequence, &count);
  Ring out(count);
  GEOSCoordSeq_copyToBuffer_r(geos::context(), sequence, out.front().data(), 0, 0);
  out.pop_back();
  out = about(out, origin, -1.0);
  if ((signed_area(out) > 0.0) != anticlockwise) std::ranges::reverse(out);
  return out;
}

}  // namespace

Outline regular_outline(const GEOSGeometry* polygon, double ragged_m) {
  Place origin{};
  GEOSGeom_getXMin_r(geos::context(), polygon, origin.data());
  GEOSGeom_getYMin_r(geos::context(), polygon, origin.data() + 1);
  const GEOSGeometry* outer = GEOSGetExteriorRing_r(geos::context(), polygon);
  const Ring ragged = ring_of(outer, true, origin);
  Outline out;
  Regular first = regular(ragged, {}, ragged_m);
  out.right_angled = first.right_angled;
  std::optional<double> direction;
  if (first.right_angled) direction = directions_of(sides_of(ragged, ragged_m)).degrees;
  const auto add = [&](const Ring& ring) {
    out.rings.push_back(about(ring, origin, 1.0));
    out.rings.back().push_back(out.rings.back().front());
  };
  add(first.ring);
  for (int i = 0; i < GEOSGetNumInteriorRings_r(geos::context(), polygon); ++i)
    add(regular(ring_of(GEOSGetInteriorRingN_r(geos::context(), polygon, i), false, origin), direction, ragged_m).ring);
  return out;
}

}  // namespace jumeau::city
