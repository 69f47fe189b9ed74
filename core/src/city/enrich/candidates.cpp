#include "candidates.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "../../geo/shape_index.hpp"
#include "../../geo/shapes.hpp"
#include "../../parallel.hpp"

namespace jumeau::city {

namespace {

/// Areas in common with polygons; large ones, which hold many buildings, are prepared once. For one thread.
class Overlaps {
public:
  explicit Overlaps(const std::vector<geos::Geometry>& others) : others_(&others) {}

  double common_m2(const GEOSGeometry* building, std::size_t other) {
    const GEOSGeometry* shape = (*others_)[other].get();
    if (const GEOSPreparedGeometry* prepared = prepared_of(other)) {
      if (!geos::answered(GEOSPreparedIntersects_r(geos::context(), prepared, building))) return 0.0;
      if (geos::answered(GEOSPreparedCovers_r(geos::context(), prepared, building))) return geos::area_m2(building);
    }
    return geos::area_m2(geos::made(GEOSIntersection_r(geos::context(), building, shape)).get());
  }

private:
  const GEOSPreparedGeometry* prepared_of(std::size_t other) {
    constexpr int large = 64;
    const GEOSGeometry* shape = (*others_)[other].get();
    if (GEOSGetNumCoordinates_r(geos::context(), shape) < large) return nullptr;
    geos::Prepared& out = prepared_[other];
    if (!out) out.reset(GEOSPrepare_r(geos::context(), shape));
    return out.get();
  }

  const std::vector<geos::Geometry>* others_;
  std::unordered_map<std::size_t, geos::Prepared> prepared_;
};

std::vector<Candidate> candidates_for(const GEOSGeometry* building, const geos::ShapeIndex& index,
                                      const std::vector<geos::Geometry>& others, Overlaps& overlaps,
                                      double least_share) {
  constexpr double rounding = 1e-9;
  std::vector<Candidate> out;
  const double area = geos::area_m2(building);
  for (const std::size_t row : index.near(geos::box_of(building))) {
    const double common = overlaps.common_m2(building, row);
    const double other_share = std::min(1.0, common / geos::area_m2(others[row].get()));
    if (measured_m2(common) > 0.0 && std::max(common / area, other_share) >= least_share - rounding)
      out.push_back({row, common, other_share, 0.0, 0.0, false});
  }
  return out;
}

double distance_m(const GEOSGeometry* a, const GEOSGeometry* b) {
  double out = 0.0;
  if (GEOSDistance_r(geos::context(), a, b, &out) != 1)
    geos::fail(text("A geometry could not be compared: {0}", geos::last_message()));
  return measured_m(out);
}

double middle_m(const GEOSGeometry* building, const GEOSGeometry* point) {
  return distance_m(geos::made(GEOSGetCentroid_r(geos::context(), building)).get(), point);
}

struct Near {
  std::size_t building;
  double distance_m;
};

std::vector<Near> near_to(const GEOSGeometry* point, const geos::ShapeIndex& index,
                          const std::vector<geos::Geometry>& buildings, double most_m) {
  constexpr double least_box_m = 1e-3;  // GEOS has no rectangle without area
  std::vector<Near> out;
  for (const std::size_t building : index.near(geos::box_of(point, std::max(most_m, least_box_m))))
    if (const double away = distance_m(buildings[building].get(), point); away <= most_m)
      out.push_back({building, away});
  std::ranges::stable_sort(out, {}, &Near::distance_m);
  return out;
}

}  // namespace

double measured_m(double distance_m) { return std::round(distance_m * 1e4) / 1e4; }
double measured_m2(double area_m2) { return std::round(area_m2 * 1e3) / 1e3; }

Candidates overlapping(const std::vector<geos::Geometry>& buildings, const std::vector<geos::Geometry>& others,
                       double least_share, Monitor& monitor) {
  const geos::ShapeIndex index(others);
  Candidates out(buildings.size());
  parallel_for_each(
      buildings.size(), monitor, [&] { return Overlaps(others); },
      [&](std::size_t i, Overlaps& overlaps) {
        if (buildings[i]) out[i] = candidates_for(buildings[i].get(), index, others, overlaps, least_share);
      });
  return out;
}

Candidates holding(const std::vector<geos::Geometry>& buildings, const std::vector<geos::Geometry>& points,
                   double most_m, double contest_share, Monitor& monitor) {
  const geos::ShapeIndex index(buildings);
  std::vector<std::vector<Near>> near(points.size());
  parallel_for_each(
      points.size(), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        if (points[i]) near[i] = near_to(points[i].get(), index, buildings, most_m);
      });
  Candidates out(buildings.size());
  for (std::size_t row = 0; row < points.size(); ++row) {
    const std::vector<Near>& all = near[row];
    const bool contested = all.size() > 1 && all[0].distance_m >= contest_share * all[1].distance_m;
    for (const Near& one : all)
      if (one.distance_m == all[0].distance_m)
        out[one.building].push_back(
            {row, 0.0, 1.0, one.distance_m, middle_m(buildings[one.building].get(), points[row].get()), contested});
  }
  return out;
}

}  // namespace jumeau::city
