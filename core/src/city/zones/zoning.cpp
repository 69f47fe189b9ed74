#include "zoning.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "../../geo/shapes.hpp"
#include "../../picked.hpp"
#include "../cloud/tiles.hpp"

namespace jumeau::city {

namespace {

[[noreturn]] void refuse(Text why) { throw Error(Error::Code::bad_input, std::move(why)); }

geos::Geometry shape_of(const Table& zones, std::size_t row, const std::string& name) {
  if (zones.geometry.empty(row)) refuse(text("ZONES: zone {0} has no outline.", name));
  geos::Geometry out = geos::geometry_of(zones.geometry, row);
  if (!geos::answered(GEOSisValid_r(geos::context(), out.get())))
    out = geos::made(GEOSMakeValid_r(geos::context(), out.get()));
  return out;
}

geo::Bounds bounds_of(const GEOSGeometry* shape) {
  geo::Bounds out;
  GEOSGeom_getExtent_r(geos::context(), shape, &out.min_x, &out.min_y, &out.max_x, &out.max_y);
  return out;
}

using Place = std::optional<std::array<double, 2>>;

Place place_in(const GEOSGeometry* shape) {
  const geos::Geometry place = geos::made(GEOSPointOnSurface_r(geos::context(), shape));
  std::array<double, 2> out{};
  if (GEOSisEmpty_r(geos::context(), place.get()) != 0 || GEOSGeomGetX_r(geos::context(), place.get(), &out[0]) != 1 ||
      GEOSGeomGetY_r(geos::context(), place.get(), &out[1]) != 1)
    return {};
  return out;
}

/// Of what GEOS takes for no geometry: the middle of its positions.
Place middle_of(const Geometries& all, std::size_t row) {
  Geometries one;
  one.shape = all.shape;
  one.add_row_of(all, row);
  geo::Bounds box;
  for (std::size_t i = 0; i < one.positions(); ++i) {
    const double x = one.x(static_cast<std::int64_t>(i)), y = one.y(static_cast<std::int64_t>(i));
    if (std::isfinite(x) && std::isfinite(y)) box.include(x, y);
  }
  if (box.empty()) return {};
  return {{0.5 * (box.min_x + box.max_x), 0.5 * (box.min_y + box.max_y)}};
}

/// A place within a geometry; none where it is empty.
Place place_in(const Geometries& all, std::size_t row) {
  if (all.empty(row)) return {};
  try {
    geos::Geometry shape = geos::geometry_of(all, row);
    if (all.shape == Shape::polygon && !geos::answered(GEOSisValid_r(geos::context(), shape.get())))
      shape = geos::made(GEOSMakeValid_r(geos::context(), shape.get()));
    return place_in(shape.get());
  } catch (const Error&) {
    return middle_of(all, row);
  }
}

void add_box(const geo::Bounds& b, Geometries& to) {
  to.add_polygon(std::array{b.min_x, b.min_y, b.max_x, b.min_y, b.max_x, b.max_y, b.min_x, b.max_y, b.min_x, b.min_y});
}

}  // namespace

Table box_layer(const geo::Bounds& box, const std::string& crs) {
  Table out;
  out.name = "area", out.crs = crs, out.geometry.shape = Shape::polygon;
  add_box(box, out.geometry);
  return out;
}

Zoning::Zoning(Table outlines, std::vector<std::string> names)
    : outlines_(std::move(outlines)), names_(std::move(names)), tree_(GEOSSTRtree_create_r(geos::context(), 10)) {
  for (std::size_t zone = 0; zone < size(); ++zone) {
    shapes_.push_back(shape_of(outlines_, zone, names_[zone]));
    prepared_.emplace_back(GEOSPrepare_r(geos::context(), shapes_[zone].get()));
    boxes_.push_back(bounds_of(shapes_[zone].get()));
    GEOSSTRtree_insert_r(geos::context(), tree_.get(), shapes_[zone].get(),
                         reinterpret_cast<void*>(zone + 1));  // NOLINT(performance-no-int-to-ptr)
  }
}

Zoning Zoning::of(const Table& zones, const std::string& name_field) {
  if (zones.size() == 0) refuse(text("ZONES is empty."));
  std::vector<std::string> names;
  std::map<std::string, std::size_t> seen;
  for (std::size_t row = 0; row < zones.size(); ++row) {
    std::string name = name_field.empty() ? std::to_string(row + 1) : zones.at(name_field).words(row);
    if (name.empty()) refuse(text("ZONES: row {0} has no name in the field {1}.", row + 1, name_field));
    if (!seen.emplace(name, row).second)
      refuse(text("ZONES: rows {0} and {1} have the same name, {2}.", seen[name] + 1, row + 1, name));
    names.push_back(std::move(name));
  }
  Table outlines;
  outlines.name = "zones", outlines.crs = zones.crs, outlines.geometry = zones.geometry;
  return Zoning(std::move(outlines), std::move(names));
}

Zoning Zoning::squares(const geo::Bounds& box, double side_m, const std::string& crs) {
  Table outlines;
  outlines.name = "zones", outlines.crs = crs, outlines.geometry.shape = Shape::polygon;
  std::vector<std::string> names;
  for (const Tile& tile : tiles_over(box, side_m)) {
    add_box(tile.box, outlines.geometry);
    names.push_back(std::to_string(std::llround(tile.box.min_x)) + "_" + std::to_string(std::llround(tile.box.min_y)));
  }
  return Zoning(std::move(outlines), std::move(names));
}

std::string Zoning::folder(std::size_t zone) const {
  constexpr const char* digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : names_[zone]) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (plain)
      out += c;
    else
      out += '%', out += digits[byte >> 4], out += digits[byte & 15];
  }
  return out;
}

Table Zoning::outline(std::size_t zone) const { return picked(outlines_, std::array{static_cast<std::int64_t>(zone)}); }

std::optional<std::size_t> Zoning::find(const std::string& name) const {
  const auto found = std::ranges::find(names_, name);
  if (found == names_.end()) return {};
  return static_cast<std::size_t>(found - names_.begin());
}

std::int64_t Zoning::owner(double x, double y) const {
  struct Search {
    const Zoning* zoning;
    double x, y;
    std::size_t first;
  } search{this, x, y, size()};
  const geos::Geometry place(GEOSGeom_createPointFromXY_r(geos::context(), x, y));
  GEOSSTRtree_query_r(
      geos::context(), tree_.get(), place.get(),
      [](void* item, void* with) {
        auto& found = *static_cast<Search*>(with);
        const std::size_t zone = reinterpret_cast<std::uintptr_t>(item) - 1;
        if (zone < found.first &&
            GEOSPreparedIntersectsXY_r(geos::context(), found.zoning->prepared_[zone].get(), found.x, found.y) == 1)
          found.first = zone;
      },
      &search);
  return search.first < size() ? static_cast<std::int64_t>(search.first) : -1;
}

std::vector<std::int64_t> Zoning::owners(const Table& table, Monitor& monitor) const {
  std::vector<std::int64_t> out;
  for (std::size_t row = 0; row < table.size(); ++row) {
    if (row % 256 == 0) monitor.check();
    const auto place = place_in(table.geometry, row);
    out.push_back(place ? owner((*place)[0], (*place)[1]) : -1);
  }
  return out;
}

}  // namespace jumeau::city
