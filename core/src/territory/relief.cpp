#include <algorithm>

#include "jumeau/grid.hpp"
#include "parallel.hpp"
#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

/// 1 in the middle, falling to nothing.
double bump(Point p, Point middle, double radius_m) {
  const double share = dot(p - middle, p - middle) / (radius_m * radius_m);
  return 1.0 / ((1.0 + share) * (1.0 + share));
}

double quarter_height(const Setting& setting, Point p) {
  const Box& box = setting.box;
  Random random(setting.chance('h'));
  const Point hill{box.min_x + box.width() * random.between(0.74, 0.9),
                   box.min_y + box.height() * random.between(0.76, 0.92)};
  const double rise = (p.x - box.min_x) / box.width();
  return 14.0 + 16.0 * rise + 14.0 * fractal(setting.chance('r'), p * (1.0 / 800.0), 4) +
         78.0 * bump(p, hill, 360.0) * (1.0 + 0.35 * fractal(setting.chance('q'), p * (1.0 / 260.0), 3));
}

double commune_height(const Setting& setting, Point p) {
  const double away = distance(p, setting.box.centre()) / (setting.box.width() / 2);
  const double hills = ramp(away + 0.9 * fractal(setting.chance('m'), p * (1.0 / 2600.0), 2), 0.5, 1.25);
  return 30.0 + 30.0 * fractal(setting.chance('r'), p * (1.0 / 1700.0), 5) +
         300.0 * hills * ridges(setting.chance('h'), p * (1.0 / 2300.0), 5);
}

double metropolis_height(const Setting& setting, Point p, double sea_m) {
  const double massif = ramp(fractal(setting.chance('m'), p * (1.0 / 15000.0), 3), 0.0, 0.28);
  const double plain = 95.0 + 90.0 * fractal(setting.chance('r'), p * (1.0 / 6000.0), 5);
  return 2.0 + std::max(0.0, plain) * ramp(sea_m, 0, 5000) +
         820.0 * massif * ridges(setting.chance('h'), p * (1.0 / 7500.0), 6) * ramp(sea_m, 0, 900);
}

}  // namespace

void make_relief(Scene& scene, Monitor& monitor) {
  const Setting& setting = scene.setting;
  scene.height_m = Field<float>(setting.box, setting.relief_step_m, 0.0F);
  Field<float>& height = scene.height_m;
  parallel_for_each(
      height.rows(), monitor, [] { return 0; },
      [&](std::size_t row, int) {
        for (std::size_t column = 0; column < height.columns(); ++column) {
          const Point p = height.point(row * height.columns() + column);
          const double h = setting.size == Size::quarter   ? quarter_height(setting, p)
                           : setting.size == Size::commune ? commune_height(setting, p)
                                                           : metropolis_height(setting, p, scene.land.sea_m(p));
          height.at(column, row) = static_cast<float>(h);
        }
      });
}

double Scene::steepness(Point p, double reach_m) const {
  const double east = (height_m(p + Point{reach_m, 0}) - height_m(p - Point{reach_m, 0})) / (2 * reach_m);
  const double north = (height_m(p + Point{0, reach_m}) - height_m(p - Point{0, reach_m})) / (2 * reach_m);
  return std::sqrt(east * east + north * north);
}

void carve_valleys(Scene& scene, Monitor& monitor) {
  const Setting& setting = scene.setting;
  std::vector<Point> bed;
  std::vector<double> level;
  for (const Route& river : scene.rivers) {
    double lowest = 1e9;
    for (std::size_t i = 0; i + 1 < river.points.size(); ++i)
      for (int k = 0; k < 8; ++k) {
        const Point p = between(river.points[i], river.points[i + 1], k / 8.0);
        lowest = std::min(lowest, std::max(1.0, scene.height_m(p) * 0.8 - 3.0));
        bed.push_back(p), level.push_back(lowest);
      }
  }
  if (bed.empty()) return;
  const Nearest nearest = nearest_seeds(setting.box, std::max(10.0, setting.relief_step_m), bed, monitor);
  Field<float>& height = scene.height_m;
  for (std::size_t row = 0; row < height.rows(); ++row) {
    monitor.check();
    for (std::size_t column = 0; column < height.columns(); ++column) {
      float& h = height.at(column, row);
      const Point p = height.point(row * height.columns() + column);
      const double away = nearest.distance(p), low = level[static_cast<std::size_t>(nearest.seed.near(p))];
      const double share = ramp(away, setting.river_m * 0.7, setting.valley_m);
      const double bank = 2.5 * (1.0 - share) * ramp(away, setting.river_m * 0.4, setting.river_m);
      h = static_cast<float>(low + (static_cast<double>(h) - low) * share + bank);
    }
  }
}

Grid terrain_layer(const Scene& scene, Monitor& monitor) {
  const Field<float>& height = scene.height_m;
  Grid out;
  out.name = "terrain";
  out.crs = scene.setting.crs;
  out.columns = height.columns() - 1, out.rows = height.rows() - 1;
  const double step = height.step();
  out.transform = {height.box().min_x, step, 0, height.box().min_y + step * static_cast<double>(out.rows), 0, -step};
  out.cells.resize(out.columns * out.rows);
  for (std::size_t row = 0; row < out.rows; ++row)
    for (std::size_t column = 0; column < out.columns; ++column) {
      if (column == 0) monitor.check();
      const Point p{height.box().min_x + (static_cast<double>(column) + 0.5) * step,
                    out.transform[3] - (static_cast<double>(row) + 0.5) * step};
      const bool known = scene.setting.size != Size::metropolis || scene.land.here(p);
      out.at(column, row) = known ? static_cast<float>(std::floor(height(p) * 100.0 + 0.5) / 100.0) : Grid::missing();
    }
  return out;
}

}  // namespace jumeau::territory
