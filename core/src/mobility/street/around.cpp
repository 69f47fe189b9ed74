#include "around.hpp"

#include <algorithm>

#include "../../geo/shapes.hpp"

namespace jumeau::street {

namespace {

struct Box {
  double x0 = 0.0, y0 = 0.0, x1 = 0.0, y1 = 0.0;
};

geos::Geometry box_around(const GEOSGeometry* geometry, double near_m) {
  Box box;
  GEOSGeom_getExtent_r(geos::context(), geometry, &box.x0, &box.y0, &box.x1, &box.y1);
  return geos::made(
      GEOSGeom_createRectangle_r(geos::context(), box.x0 - near_m, box.y0 - near_m, box.x1 + near_m, box.y1 + near_m));
}

/// Null where there is nothing to be had.
geos::Geometry mended(const Geometries& all, std::size_t row, double grown_by_m) {
  if (all.empty(row)) return nullptr;
  try {
    geos::Geometry shape = geos::geometry_of(all, row);
    if (!geos::answered(GEOSisValid_r(geos::context(), shape.get())))
      shape = geos::made(GEOSMakeValid_r(geos::context(), shape.get()));
    if (grown_by_m > 0.0) shape = geos::made(GEOSBuffer_r(geos::context(), shape.get(), grown_by_m, 8));
    if (geos::answered(GEOSisEmpty_r(geos::context(), shape.get()))) return nullptr;
    return shape;
  } catch (const Error&) {
    return nullptr;  // counted by whoever asked
  }
}

double length_of(const GEOSGeometry* geometry) {
  double out = 0.0;
  GEOSLength_r(geos::context(), geometry, &out);
  return out;
}

double distance_between(const GEOSGeometry* a, const GEOSGeometry* b) {
  double out = 0.0;
  if (GEOSDistance_r(geos::context(), a, b, &out) == 0) return std::numeric_limits<double>::infinity();
  return out;
}

}  // namespace

Rows::Rows(const Geometries& all, double grown_by_m)
    : numbers_(all.size()), tree_(GEOSSTRtree_create_r(geos::context(), 10)) {
  shapes_.reserve(all.size());
  for (std::size_t row = 0; row < all.size(); ++row) {
    shapes_.push_back(mended(all, row, grown_by_m));
    numbers_[row] = row;
    if (shapes_[row])
      GEOSSTRtree_insert_r(geos::context(), tree_.get(), shapes_[row].get(), &numbers_[row]);
    else
      ++left_out_;
  }
  GEOSSTRtree_build_r(geos::context(), tree_.get());
}

std::vector<std::size_t> Rows::close_to(const GEOSGeometry* geometry, double near_m) const {
  std::vector<std::size_t> out;
  if (geos::answered(GEOSisEmpty_r(geos::context(), geometry))) return out;
  const geos::Geometry box = box_around(geometry, near_m);
  GEOSSTRtree_query_r(
      geos::context(), tree_.get(), box.get(),
      [](void* row, void* rows) {
        static_cast<std::vector<std::size_t>*>(rows)->push_back(*static_cast<const std::size_t*>(row));
      },
      &out);
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::size_t> Things::within(const GEOSGeometry* street, double near_m) const {
  std::vector<std::size_t> out = rows_.close_to(street, near_m);
  std::erase_if(out, [&](std::size_t row) { return distance_between(street, rows_.shape(row)) > near_m; });
  return out;
}

Things::Nearest Things::nearest(const GEOSGeometry* street) const {
  Nearest out;
  if (rows_.count() == 0 || geos::answered(GEOSisEmpty_r(geos::context(), street))) return out;
  struct Search {
    const Rows& rows;
    const GEOSGeometry* street;
    std::size_t itself;  ///< stands for the street where the tree compares items
  } search{rows_, street, 0};
  const void* found = GEOSSTRtree_nearest_generic_r(
      geos::context(), rows_.tree(), &search.itself, street,
      [](const void* a, const void* b, double* distance, void* data) {
        const auto& of = *static_cast<const Search*>(data);
        const auto row = *static_cast<const std::size_t*>(a == &of.itself ? b : a);
        *distance = distance_between(of.street, of.rows.shape(row));
        return 1;
      },
      &search);
  if (!found) return out;
  out.row = static_cast<std::int64_t>(*static_cast<const std::size_t*>(found));
  out.distance_m = distance_between(street, rows_.shape(static_cast<std::size_t>(out.row)));
  // Of rows equally near the first, whatever the shape of the tree.
  const std::vector<std::size_t> equals = within(street, out.distance_m);
  if (!equals.empty()) out.row = static_cast<std::int64_t>(equals.front());
  return out;
}

Levels Land::levels(const GEOSGeometry* street, double threshold) const {
  Levels out;
  std::vector<std::size_t> rows = rows_.close_to(street, 0.0);
  std::erase_if(rows, [&](std::size_t row) { return std::isnan(values_[row]); });
  std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return values_[a] > values_[b]; });
  geos::Geometry rest = geos::made(GEOSGeom_clone_r(geos::context(), street));
  for (const std::size_t row : rows) {
    if (!geos::answered(GEOSIntersects_r(geos::context(), rest.get(), rows_.shape(row)))) continue;
    const double before = length_of(rest.get());
    rest = geos::made(GEOSDifference_r(geos::context(), rest.get(), rows_.shape(row)));
    out.add(values_[row], std::max(0.0, before - length_of(rest.get())), threshold);
  }
  out.add(std::numeric_limits<double>::quiet_NaN(), length_of(rest.get()), threshold);
  return out;
}

}  // namespace jumeau::street
