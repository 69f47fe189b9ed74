#pragma once

#include <cmath>

#include "jumeau/city/solid.hpp"

namespace jumeau::city {

inline Vec3 operator+(const Vec3& a, const Vec3& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
inline Vec3 operator-(const Vec3& a, const Vec3& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
inline Vec3 operator*(double factor, const Vec3& a) { return {factor * a.x, factor * a.y, factor * a.z}; }
inline double dot(const Vec3& a, const Vec3& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vec3 cross(const Vec3& a, const Vec3& b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(const Vec3& a) { return std::sqrt(dot(a, a)); }
/// Zero stays zero.
inline Vec3 unit(const Vec3& a) {
  const double size = length(a);
  return size > 0 ? (1 / size) * a : Vec3{};
}

}  // namespace jumeau::city
