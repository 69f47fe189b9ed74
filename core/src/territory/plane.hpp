#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "jumeau/monitor.hpp"

/// Points and fields in the plane. Only + - * / and sqrt, whose results IEEE 754 fixes: the same territory everywhere.
namespace jumeau::territory {

struct Point {
  double x = 0, y = 0;
  friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
  friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
  friend Point operator*(Point a, double k) { return {a.x * k, a.y * k}; }
  bool operator==(const Point&) const = default;
};
inline double dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }
inline double cross(Point a, Point b) { return a.x * b.y - a.y * b.x; }
inline double length(Point a) { return std::sqrt(dot(a, a)); }
inline double distance(Point a, Point b) { return length(b - a); }
inline Point left_of(Point a) { return {-a.y, a.x}; }
inline Point unit(Point a) {
  const double size = length(a);
  return size > 0 ? a * (1.0 / size) : Point{1, 0};
}
inline Point between(Point a, Point b, double share) { return a + (b - a) * share; }
/// Of a point to a segment.
double distance(Point p, Point a, Point b);
/// True where the inner parts of both segments have a point in common.
bool crossing(Point a, Point b, Point c, Point d);

/// Twice nothing: positive where the ring turns to the left.
double area(const std::vector<Point>& ring);
Point centroid(const std::vector<Point>& ring);
bool inside(const std::vector<Point>& ring, Point p);

struct Box {
  double min_x = 0, min_y = 0, max_x = 0, max_y = 0;
  double width() const { return max_x - min_x; }
  double height() const { return max_y - min_y; }
  Point centre() const { return {(min_x + max_x) / 2, (min_y + max_y) / 2}; }
  bool holds(Point p) const { return p.x >= min_x && p.x <= max_x && p.y >= min_y && p.y <= max_y; }
};

/// Values at the points (min_x + i step, min_y + j step) of a box; between them, bilinear; outside, as at the edge.
template <class T>
class Field {
public:
  Field() = default;
  Field(const Box& box, double step, T fill)
      : box_(box),
        step_(step),
        columns_(static_cast<std::size_t>(std::ceil(box.width() / step)) + 1),
        rows_(static_cast<std::size_t>(std::ceil(box.height() / step)) + 1),
        values_(columns_ * rows_, fill) {}
  std::size_t columns() const { return columns_; }
  std::size_t rows() const { return rows_; }
  std::size_t size() const { return values_.size(); }
  double step() const { return step_; }
  const Box& box() const { return box_; }
  Point point(std::size_t i) const {
    return {box_.min_x + static_cast<double>(i % columns_) * step_,
            box_.min_y + static_cast<double>(i / columns_) * step_};
  }
  T& operator[](std::size_t i) { return values_[i]; }
  const T& operator[](std::size_t i) const { return values_[i]; }
  T& at(std::size_t column, std::size_t row) { return values_[row * columns_ + column]; }
  const T& at(std::size_t column, std::size_t row) const { return values_[row * columns_ + column]; }
  /// Index of the nearest point.
  std::size_t nearest(Point p) const {
    return clamped((p.y - box_.min_y) / step_ + 0.5, rows_) * columns_ +
           clamped((p.x - box_.min_x) / step_ + 0.5, columns_);
  }
  const T& near(Point p) const { return values_[nearest(p)]; }
  double operator()(Point p) const {
    const double u = (p.x - box_.min_x) / step_, v = (p.y - box_.min_y) / step_;
    const std::size_t c = clamped(u, columns_ - 1), r = clamped(v, rows_ - 1);
    const double fu = limited(u - static_cast<double>(c)), fv = limited(v - static_cast<double>(r));
    const double low = mix(at(c, r), at(c + 1, r), fu), high = mix(at(c, r + 1), at(c + 1, r + 1), fu);
    return low + (high - low) * fv;
  }

private:
  static std::size_t clamped(double value, std::size_t count) {
    if (!(value > 0)) return 0;
    const auto index = static_cast<std::size_t>(value);
    return index < count ? index : count - 1;
  }
  static double limited(double share) { return share < 0 ? 0 : share > 1 ? 1 : share; }
  static double mix(T a, T b, double share) {
    return static_cast<double>(a) + (static_cast<double>(b) - static_cast<double>(a)) * share;
  }
  Box box_;
  double step_ = 1;
  std::size_t columns_ = 0, rows_ = 0;
  std::vector<T> values_;
};

/// Distance from each point of the field's raster to the nearest seed, and which one that is (-1: there is no seed).
struct Nearest {
  Field<float> distance;
  Field<std::int32_t> seed;
};
/// `seeds` hold where they are. Exact but for a few points, by two sweeps (Danielsson 1980).
Nearest nearest_seeds(const Box& box, double step, const std::vector<Point>& seeds, Monitor&);

/// Smooth noise in [-1, 1], of wavelength 1: values at whole points, quintic between them.
double noise(std::uint64_t seed, Point p);
/// Octaves, each of half the wavelength and half the height; about [-1, 1].
double fractal(std::uint64_t seed, Point p, int octaves);
/// Sharp ridges: 1 on the crests, about 0 in the plains.
double ridges(std::uint64_t seed, Point p, int octaves);
/// 0 below `low`, 1 above `high`, smooth between.
double ramp(double value, double low, double high);

}  // namespace jumeau::territory
