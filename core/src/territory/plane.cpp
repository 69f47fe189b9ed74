#include "territory/plane.hpp"

#include <algorithm>
#include <limits>

#include "random.hpp"

namespace jumeau::territory {

double distance(Point p, Point a, Point b) {
  const Point along = b - a;
  const double square = dot(along, along);
  const double share = square > 0 ? std::clamp(dot(p - a, along) / square, 0.0, 1.0) : 0.0;
  return distance(p, between(a, b, share));
}

bool crossing(Point a, Point b, Point c, Point d) {
  const double s1 = cross(b - a, c - a), s2 = cross(b - a, d - a);
  const double s3 = cross(d - c, a - c), s4 = cross(d - c, b - c);
  return ((s1 > 0) != (s2 > 0)) && ((s3 > 0) != (s4 > 0)) && s1 != 0 && s2 != 0 && s3 != 0 && s4 != 0;
}

double area(const std::vector<Point>& ring) {
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i)
    twice += cross(ring[i] - ring[0], ring[(i + 1) % ring.size()] - ring[0]);
  return twice / 2;
}

Point centroid(const std::vector<Point>& ring) {
  double twice = 0;
  Point sum;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point a = ring[i] - ring[0], b = ring[(i + 1) % ring.size()] - ring[0];
    const double part = cross(a, b);
    twice += part, sum = sum + (a + b) * part;
  }
  return twice == 0 ? ring[0] : ring[0] + sum * (1.0 / (3.0 * twice));
}

bool inside(const std::vector<Point>& ring, Point p) {
  bool in = false;
  for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const Point a = ring[i], b = ring[j];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) in = !in;
  }
  return in;
}

Nearest nearest_seeds(const Box& box, double step, const std::vector<Point>& seeds, Monitor& monitor) {
  constexpr float far = std::numeric_limits<float>::max();
  Nearest out{{box, step, far}, {box, step, -1}};
  const auto offer = [&](std::size_t at, std::int32_t seed) {
    if (seed < 0) return;
    const auto d = static_cast<float>(distance(out.distance.point(at), seeds[static_cast<std::size_t>(seed)]));
    if (d < out.distance[at]) out.distance[at] = d, out.seed[at] = seed;
  };
  for (std::size_t i = 0; i < seeds.size(); ++i) offer(out.distance.nearest(seeds[i]), static_cast<std::int32_t>(i));
  const std::size_t columns = out.seed.columns(), rows = out.seed.rows();
  const auto sweep_row = [&](std::size_t row) {
    for (std::size_t c = 1; c < columns; ++c) offer(row * columns + c, out.seed[row * columns + c - 1]);
    for (std::size_t c = columns - 1; c-- > 0;) offer(row * columns + c, out.seed[row * columns + c + 1]);
  };
  const auto take_row = [&](std::size_t row, std::size_t from) {
    monitor.check();
    for (std::size_t c = 0; c < columns; ++c)
      for (std::size_t d = c == 0 ? 0 : c - 1; d <= std::min(c + 1, columns - 1); ++d)
        offer(row * columns + c, out.seed[from * columns + d]);
    sweep_row(row);
  };
  sweep_row(0);
  for (std::size_t row = 1; row < rows; ++row) take_row(row, row - 1);
  for (std::size_t row = rows - 1; row-- > 0;) take_row(row, row + 1);
  return out;
}

double noise(std::uint64_t seed, Point p) {
  const double fx = std::floor(p.x), fy = std::floor(p.y);
  const auto i = static_cast<std::int64_t>(fx), j = static_cast<std::int64_t>(fy);
  const auto value = [&](std::int64_t a, std::int64_t b) { return 2.0 * fraction(hash(seed, a, b)) - 1.0; };
  const auto fade = [](double t) { return t * t * t * (t * (t * 6.0 - 15.0) + 10.0); };
  const double u = fade(p.x - fx), v = fade(p.y - fy);
  const double low = value(i, j) + (value(i + 1, j) - value(i, j)) * u;
  const double high = value(i, j + 1) + (value(i + 1, j + 1) - value(i, j + 1)) * u;
  return low + (high - low) * v;
}

double fractal(std::uint64_t seed, Point p, int octaves) {
  double sum = 0, height = 0.5;
  for (int i = 0; i < octaves; ++i) {
    sum += height * noise(seed + static_cast<std::uint64_t>(i), p);
    // Turned by 3-4-5, so that the axes of the octaves do not show.
    p = {1.2 * p.x - 1.6 * p.y + 17.3, 1.6 * p.x + 1.2 * p.y - 9.1}, height *= 0.5;
  }
  return sum;
}

double ridges(std::uint64_t seed, Point p, int octaves) {
  double sum = 0, height = 0.5, above = 1;
  for (int i = 0; i < octaves; ++i) {
    const double crest = 1.0 - std::abs(noise(seed + static_cast<std::uint64_t>(i), p));
    sum += height * above * crest * crest;
    above = crest * crest;
    p = {1.2 * p.x - 1.6 * p.y + 31.7, 1.6 * p.x + 1.2 * p.y + 5.3}, height *= 0.5;
  }
  return sum;
}

double ramp(double value, double low, double high) {
  const double t = std::clamp((value - low) / (high - low), 0.0, 1.0);
  return t * t * (3.0 - 2.0 * t);
}

}  // namespace jumeau::territory
