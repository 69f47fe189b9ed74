#pragma once

#include <memory>
#include <span>
#include <vector>

namespace jumeau::city {

/// A surface of triangles over points: their Delaunay triangulation, which is unique (points on one circle are told
/// apart by their order in x, then y). It does not depend on the order of the points; of several at one place the
/// lowest counts. Heights are linear within a triangle.
class Tin {
public:
  Tin(std::span<const double> x, std::span<const double> y, std::span<const double> z);
  ~Tin();
  Tin(const Tin&) = delete;
  Tin& operator=(const Tin&) = delete;

  struct Height {
    double z;         ///< NaN where no triangle is
    double radius_m;  ///< of the circle through the corners of the triangle: no other point lies in it; 0 at a point
    double edge_m;    ///< longest edge of the triangle
  };
  /// Fast where one place is near the last one. One thread at a time.
  Height at(double x, double y) const;

private:
  struct Triangulation;
  std::unique_ptr<Triangulation> held_;
};

}  // namespace jumeau::city
