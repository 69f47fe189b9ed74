#pragma once

#include <memory>
#include <span>

#include "exact.hpp"

namespace jumeau::city::exact {

/// A part of space within closed surfaces, computed with exactly (Nef polyhedra; Hachenberger, Kettner and Mehlhorn
/// 2007, doi:10.1016/j.comgeo.2006.11.009). Slow: for solids that are near each other only. One thread works at a time.
class Volume {
public:
  /// Inside a closed surface without faults, whose triangles look outwards.
  Volume(std::span<const Vec3> points, std::span<const Triangle> triangles);
  Volume(Volume&&) noexcept;
  Volume& operator=(Volume&&) noexcept;
  ~Volume();

  bool operator==(const Volume&) const;
  Volume operator+(const Volume&) const;
  Volume operator-(const Volume&) const;

  bool overlaps(const Volume&) const;     ///< the interiors
  bool meets(const Volume&) const;        ///< the interiors or the surfaces, if only in a point
  bool within(const Volume&) const;       ///< the surfaces may touch
  bool shares_face(const Volume&) const;  ///< the surfaces have more than edges and points in common
  int pieces() const;                     ///< of the interior
  Volume shrunk(double by_m) const;       ///< by a cube of this half width
  Volume grown(double by_m) const;

private:
  struct Space;
  explicit Volume(std::unique_ptr<Space>);
  std::unique_ptr<Space> space_;
};

}  // namespace jumeau::city::exact
