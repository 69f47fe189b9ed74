#include "roof_points.hpp"

#include <algorithm>
#include <cmath>

#include "../class_words.hpp"
#include "jumeau/city/terrain.hpp"
#include "roof_patches.hpp"

namespace jumeau::city {

namespace {

struct Counts {
  std::int64_t building = 0, ground = 0;
};
Counts count(const Cloud& cloud, const ClassCodes& codes, Monitor& monitor) {
  Counts out;
  cloud.read(
      Cloud::everywhere(),
      [&](const Points& points) {
        for (const std::uint8_t code : points.classification)
          out.building += codes.is(codes.building, code), out.ground += codes.is(codes.ground, code);
      },
      monitor);
  return out;
}

Grid terrain_of(const Shared<Cloud>& cloud, const std::string& ground_classes, Monitor& monitor) {
  Terrain::Options options;
  options.ground_classes = ground_classes, options.only_dtm_and_chm = true;
  return std::move(Terrain::run({cloud, {}, {}, {}}, options, monitor).dtm);
}

double height_at(const Grid& grid, double x, double y) {
  const double column = std::floor((x - grid.transform[0]) / grid.transform[1]);
  const double row = std::floor((y - grid.transform[3]) / grid.transform[5]);
  if (column < 0.0 || row < 0.0 || column >= static_cast<double>(grid.columns) || row >= static_cast<double>(grid.rows))
    return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>(grid.at(static_cast<std::size_t>(column), static_cast<std::size_t>(row)));
}

bool within(const geo::Bounds& box, double x, double y) {
  return x >= box.min_x && x <= box.max_x && y >= box.min_y && y <= box.max_y;
}

}  // namespace

RoofPoints::RoofPoints(const Shared<Cloud>& cloud, const Footprints::Options& options, Monitor& monitor)
    : cloud_(cloud), height_m_(options.height_m), left_out_(class_codes(options.left_out_classes, "LEFT_OUT_CLASSES")) {
  codes_.building = class_codes(options.building_classes, "BUILDING_CLASSES");
  codes_.ground = class_codes(options.ground_classes, "GROUND_CLASSES");
  Part counting(monitor, 0.0, 0.4, text("Reading points"));
  const Counts found = count(*cloud, codes_, counting);
  if (found.building > 0) return;
  if (found.ground == 0)
    throw Error(Error::Code::bad_input,
                text("The point cloud has no point of a building (BUILDING_CLASSES: {0}) and none of the ground "
                     "(GROUND_CLASSES: {1}): look at its classes with jumeau:cloudinfo.",
                     options.building_classes, options.ground_classes));
  monitor.warn(
      text("The point cloud has no point of the classes {0}: buildings are flat points at least {1} m above the "
           "terrain.",
           options.building_classes, options.height_m));
  Part terrain(monitor, 0.4, 1.0);
  terrain_ = terrain_of(cloud, options.ground_classes, terrain);
}

bool RoofPoints::may_be_roof(const Points& points, std::size_t i) const {
  const std::uint8_t code = points.classification[i];
  if (codes_.is(codes_.ground, code) || codes_.is(left_out_, code)) return false;
  const bool last = points.return_number[i] == points.returns[i];
  return last && points.z[i] - height_at(*terrain_, points.x[i], points.y[i]) >= height_m_;
}

std::vector<RoofPoint> RoofPoints::flat_in(const geo::Bounds& box, Monitor& monitor) const {
  constexpr double reach_m = RoofPatches::reach_m;
  std::vector<RoofPoint> all, out;
  RoofPatches patches;
  cloud_->read(
      {box.min_x - reach_m, box.min_y - reach_m, box.max_x + reach_m, box.max_y + reach_m},
      [&](const Points& points) {
        for (std::size_t i = 0; i < points.size(); ++i) {
          if (!may_be_roof(points, i)) continue;
          patches.add(points.x[i], points.y[i], points.z[i]);
          if (within(box, points.x[i], points.y[i])) all.push_back({points.x[i], points.y[i], points.z[i]});
        }
      },
      monitor);
  patches.fit();
  std::ranges::copy_if(all, std::back_inserter(out),
                       [&](const RoofPoint& p) { return patches.on_plane(p.x, p.y, p.z); });
  return out;
}

std::vector<RoofPoint> RoofPoints::in(const geo::Bounds& box, Monitor& monitor) const {
  if (terrain_) return flat_in(box, monitor);
  std::vector<RoofPoint> out;
  cloud_->read(
      box,
      [&](const Points& points) {
        for (std::size_t i = 0; i < points.size(); ++i)
          if (codes_.is(codes_.building, points.classification[i]))
            out.push_back({points.x[i], points.y[i], points.z[i]});
      },
      monitor);
  return out;
}

}  // namespace jumeau::city
