#include "comparison.hpp"

#include <algorithm>
#include <cmath>

#include "../../geo/shapes.hpp"
#include "../cells.hpp"

namespace jumeau::city {

namespace {

constexpr double stands_share = 0.5;  ///< (>=) of a building that is covered
constexpr double gone_share = 0.1;    ///< (<) likewise, and of its cells with points of buildings

/// Valid; null where there is no area. Heights play no part.
geos::Geometry mended(const Table& layer, std::size_t row, bool& was_broken) {
  geos::Geometry out;
  try {
    out = geos::geometry_of(layer.geometry, row);
  } catch (const Error&) {  // a ring that is none, such as of two points
    was_broken = true;
    return {};
  }
  if (GEOSisValid_r(geos::context(), out.get()) != 1) {
    was_broken = true;
    out = geos::made(GEOSMakeValid_r(geos::context(), out.get()));
  }
  return geos::area_m2(out.get()) > 0.0 ? std::move(out) : geos::Geometry();
}

class Index {
public:
  explicit Index(const std::vector<Building>& buildings)
      : numbers_(buildings.size()), tree_(GEOSSTRtree_create_r(geos::context(), 10)) {
    for (std::size_t i = 0; i < buildings.size(); ++i) {
      numbers_[i] = i;
      GEOSSTRtree_insert_r(geos::context(), tree_.get(), buildings[i].shape.get(), &numbers_[i]);
    }
  }
  std::vector<std::size_t> near(const GEOSGeometry* shape) const {
    std::vector<std::size_t> out;
    GEOSSTRtree_query_r(
        geos::context(), tree_.get(), shape,
        [](void* number, void* all) {
          static_cast<std::vector<std::size_t>*>(all)->push_back(*static_cast<const std::size_t*>(number));
        },
        &out);
    std::ranges::sort(out);
    return out;
  }

private:
  std::vector<std::size_t> numbers_;
  geos::Tree tree_;
};

double common_m2(const GEOSGeometry* a, const GEOSGeometry* b) {
  return geos::area_m2(geos::made(GEOSIntersection_r(geos::context(), a, b)).get());
}

struct Centre {
  double x, y;
};
Centre centre_of(const GEOSGeometry* shape) {
  Centre out{};
  const auto point = geos::made(GEOSGetCentroid_r(geos::context(), shape));
  GEOSGeomGetX_r(geos::context(), point.get(), &out.x), GEOSGeomGetY_r(geos::context(), point.get(), &out.y);
  return out;
}

geos::Geometry shifted(const GEOSGeometry* shape, double east_m, double north_m) {
  std::array<double, 2> by{east_m, north_m};
  return geos::made(GEOSGeom_transformXY_r(
      geos::context(), shape,
      [](double* x, double* y, void* shift) {
        const auto& [east, north] = *static_cast<const std::array<double, 2>*>(shift);
        *x += east, *y += north;
        return 1;
      },
      &by));
}

/// Whether the two fit clearly better once their middles are brought together, and well then.
bool has_moved(const GEOSGeometry* shape, const Building& building, double moved_m, LayerRow& row) {
  constexpr double better_by = 0.1, fits = 0.75;
  const Centre from = centre_of(shape), to = centre_of(building.shape.get());
  row.east_m = to.x - from.x, row.north_m = to.y - from.y;
  if (std::hypot(row.east_m, row.north_m) < moved_m) return false;
  const double all = geos::area_m2(shape) + building.area_m2;
  const double before = common_m2(shape, building.shape.get());
  const double after = common_m2(shifted(shape, row.east_m, row.north_m).get(), building.shape.get());
  const double fit_before = before / (all - before), fit_after = after / (all - after);
  return fit_after >= fits && fit_after >= fit_before + better_by;
}

struct Shares {
  double known, with_points;
};
Shares shares_of(const GEOSGeometry* shape, const std::function<Seen(double, double)>& seen) {
  geo::Bounds box;
  GEOSGeom_getExtent_r(geos::context(), shape, &box.min_x, &box.min_y, &box.max_x, &box.max_y);
  const geos::Prepared area(GEOSPrepare_r(geos::context(), shape));
  const CellFrame frame(box, 1.0);
  double cells = 0.0, known = 0.0, with_points = 0.0;
  for (std::size_t r = 0; r < frame.rows; ++r)
    for (std::size_t c = 0; c < frame.columns; ++c) {
      const double x = frame.x(c), y = frame.y(r);
      if (GEOSPreparedContainsXY_r(geos::context(), area.get(), x, y) != 1) continue;
      const Seen here = seen(x, y);
      ++cells, known += here.point, with_points += here.building;
    }
  return cells > 0.0 ? Shares{known / cells, with_points / cells} : Shares{0.0, 0.0};
}

LayerStatus status_of(const LayerRow& row, double known, bool moved) {
  if (moved) return LayerStatus::moved;
  if (row.covered >= stands_share) return LayerStatus::matched;
  if (known < stands_share) return LayerStatus::unknown;
  return row.covered < gone_share && row.with_points < gone_share ? LayerStatus::demolished : LayerStatus::partly;
}

}  // namespace

Comparison compare(const std::vector<Building>& buildings, const Table& layer, double moved_m,
                   const std::function<Seen(double, double)>& seen, Monitor& monitor) {
  Comparison out{std::vector<LayerRow>(layer.size()), std::vector<double>(buildings.size(), 0.0),
                 std::vector<bool>(buildings.size(), false)};
  const Index index(buildings);
  Steps steps(monitor, layer.size());
  for (std::size_t i = 0; i < layer.size(); ++i) {
    steps.next();
    LayerRow& row = out.rows[i];
    const geos::Geometry shape = mended(layer, i, row.mended);
    if (!shape) continue;
    const double area = geos::area_m2(shape.get());
    double most = 0.0;
    for (const std::size_t k : index.near(shape.get())) {
      const double common = common_m2(shape.get(), buildings[k].shape.get());
      row.covered += common / area, out.in_layer[k] += common / buildings[k].area_m2;
      if (common > most) most = common, row.building = static_cast<std::int64_t>(k);
    }
    const Shares shares = shares_of(shape.get(), seen);
    row.with_points = shares.with_points;
    const auto best = static_cast<std::size_t>(row.building);
    const bool moved = row.building >= 0 && has_moved(shape.get(), buildings[best], moved_m, row);
    if (moved) out.moved[best] = true;
    row.status = status_of(row, shares.known, moved);
  }
  return out;
}

}  // namespace jumeau::city
