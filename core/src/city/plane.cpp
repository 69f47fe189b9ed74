#include <algorithm>
#include <array>
#include <cmath>

#include "exact.hpp"
#include "vectors.hpp"

namespace jumeau::city::exact {

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

/// One rotation that makes element (p, q) of a symmetric matrix zero; its columns are gathered in `vectors`.
void rotate(Matrix& a, Matrix& vectors, std::size_t p, std::size_t q) {
  if (a[p][q] == 0) return;
  const double ratio = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const double tangent = std::copysign(1.0, ratio) / (std::abs(ratio) + std::hypot(ratio, 1.0));
  const double c = 1 / std::hypot(tangent, 1.0), s = tangent * c;
  for (std::size_t k = 0; k < 3; ++k) {
    const double kp = a[k][p], kq = a[k][q];
    a[k][p] = c * kp - s * kq, a[k][q] = s * kp + c * kq;
  }
  for (std::size_t k = 0; k < 3; ++k) {
    const double pk = a[p][k], qk = a[q][k];
    a[p][k] = c * pk - s * qk, a[q][k] = s * pk + c * qk;
  }
  a[p][q] = a[q][p] = 0;
  for (std::size_t k = 0; k < 3; ++k) {
    const double kp = vectors[k][p], kq = vectors[k][q];
    vectors[k][p] = c * kp - s * kq, vectors[k][q] = s * kp + c * kq;
  }
}

/// The unit vector along which a symmetric matrix stretches least (Jacobi; it converges in a few sweeps).
Vec3 least_eigenvector(Matrix a) {
  constexpr int most_sweeps = 30;
  Matrix vectors{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
  for (int sweep = 0; sweep < most_sweeps && (a[0][1] != 0 || a[0][2] != 0 || a[1][2] != 0); ++sweep) {
    rotate(a, vectors, 0, 1);
    rotate(a, vectors, 0, 2);
    rotate(a, vectors, 1, 2);
  }
  const std::array<double, 3> values{a[0][0], a[1][1], a[2][2]};
  const auto least = static_cast<std::size_t>(std::min_element(values.begin(), values.end()) - values.begin());
  return unit({vectors[0][least], vectors[1][least], vectors[2][least]});
}

Matrix covariance(std::span<const Vec3> points, const Vec3& mean) {
  Matrix out{};
  for (const Vec3& at : points) {
    const Vec3 from = at - mean;
    const std::array<double, 3> d{from.x, from.y, from.z};
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = 0; j < 3; ++j) out[i][j] += d[i] * d[j];
  }
  return out;
}

/// The axis that a direction has least in common with.
Vec3 axis_across(const Vec3& direction) {
  const double x = std::abs(direction.x), y = std::abs(direction.y), z = std::abs(direction.z);
  if (x <= y && x <= z) return {1, 0, 0};
  return y <= z ? Vec3{0, 1, 0} : Vec3{0, 0, 1};
}

}  // namespace

Vec2 Plane::projected(const Vec3& at) const {
  const Vec3 from = at - origin;
  return {dot(from, u), dot(from, v)};
}

Vec3 Plane::lifted(const Vec2& at) const { return origin + at.x * u + at.y * v; }

double Plane::distance(const Vec3& at) const { return std::abs(dot(at - origin, normal)); }

Plane fitted_plane(std::span<const Vec3> points) {
  Plane out;
  for (const Vec3& at : points) out.origin = out.origin + at;
  out.origin = (1.0 / static_cast<double>(points.size())) * out.origin;
  out.normal = least_eigenvector(covariance(points, out.origin));
  out.u = unit(cross(axis_across(out.normal), out.normal));
  out.v = cross(out.normal, out.u);
  return out;
}

}  // namespace jumeau::city::exact
