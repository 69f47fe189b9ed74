#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "../../geo/geos.hpp"
#include "along.hpp"

/// What lies around a street.
namespace jumeau::street {

/// Rows of a layer as GEOS holds them, found by box. A row without geometry is left out, and so is one that cannot be
/// mended. Any thread.
class Rows {
public:
  explicit Rows(const Geometries&, double grown_by_m = 0.0);
  std::int64_t left_out() const { return left_out_; }
  std::size_t count() const { return shapes_.size() - static_cast<std::size_t>(left_out_); }
  const GEOSGeometry* shape(std::size_t row) const { return shapes_[row].get(); }
  GEOSSTRtree* tree() const { return tree_.get(); }
  /// Rows whose box comes within `near_m` of that of the geometry, ascending.
  std::vector<std::size_t> close_to(const GEOSGeometry*, double near_m) const;

private:
  std::vector<geos::Geometry> shapes_;  ///< null: left out
  std::vector<std::size_t> numbers_;    ///< what the tree points at
  geos::Tree tree_;
  std::int64_t left_out_ = 0;
};

/// Things that have a place: trees, lamps, parks.
class Things {
public:
  explicit Things(const Geometries& things) : rows_(things) {}
  const Rows& rows() const { return rows_; }

  /// Rows at most `near_m` from the street, ascending.
  std::vector<std::size_t> within(const GEOSGeometry* street, double near_m) const;
  struct Nearest {
    std::int64_t row = -1;
    double distance_m = std::numeric_limits<double>::infinity();
  };
  Nearest nearest(const GEOSGeometry* street) const;

private:
  Rows rows_;
};

/// Areas with a value each; where they overlap, the greatest one counts.
class Land {
public:
  /// Of one value per row; NaN: the row is not there. `near_m` around an area belongs to it.
  Land(const Geometries& areas, std::vector<double> values, double near_m = 0.0)
      : rows_(areas, near_m), values_(std::move(values)) {}
  const Rows& rows() const { return rows_; }

  /// Levels along the street, which is unknown where there is no area.
  Levels levels(const GEOSGeometry* street, double threshold) const;

private:
  Rows rows_;
  std::vector<double> values_;
};

}  // namespace jumeau::street
