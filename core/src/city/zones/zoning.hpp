#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "../../geo/geos.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// A city is divided into zones, and each thing belongs to one of them.
namespace jumeau::city {

/// A layer of one polygon.
Table box_layer(const geo::Bounds&, const std::string& crs);

/// Who owns a place: the first zone that it lies in.
class Zoning {
public:
  /// Polygons with their name in a column ("": the number of the row, from 1).
  /// @throws Error (bad_input) for zones without a name or an outline, or two of one name
  static Zoning of(const Table& zones, const std::string& name_field);
  /// Squares of a lattice that every run shares, over a box. A square's name is its south-west corner, in metres.
  static Zoning squares(const geo::Bounds&, double side_m, const std::string& crs);

  std::size_t size() const { return names_.size(); }
  const std::string& name(std::size_t zone) const { return names_[zone]; }
  /// The name as a folder, the same on every system: other than letters, digits, - and _ as %XX.
  std::string folder(std::size_t zone) const;
  const geo::Bounds& box(std::size_t zone) const { return boxes_[zone]; }
  /// Its outline alone, as a layer.
  Table outline(std::size_t zone) const;
  const Table& outlines() const { return outlines_; }
  std::optional<std::size_t> find(const std::string& name) const;

  /// The number of a zone, -1 where there is none. Any thread, one at a time.
  std::int64_t owner(double x, double y) const;
  /// Of each row, by a place within its geometry; -1 for an empty one.
  std::vector<std::int64_t> owners(const Table&, Monitor&) const;

private:
  explicit Zoning(Table outlines, std::vector<std::string> names);

  Table outlines_;
  std::vector<std::string> names_;
  std::vector<geo::Bounds> boxes_;
  std::vector<geos::Geometry> shapes_;
  std::vector<geos::Prepared> prepared_;
  geos::Tree tree_;
};

}  // namespace jumeau::city
