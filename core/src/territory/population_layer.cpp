#include <algorithm>
#include <cmath>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

constexpr double cell_m = 200.0;

struct Cell {
  Point corner;
  double raw = 0;
  std::int64_t people = 0;
};

std::vector<Cell> cells_of(const Scene& scene, Monitor& monitor) {
  std::vector<Cell> cells;
  const Box& box = scene.setting.box;
  for (double y = box.min_y; y < box.max_y; y += cell_m) {
    monitor.check();
    for (double x = box.min_x; x < box.max_x; x += cell_m) {
      const Point middle{x + cell_m / 2, y + cell_m / 2};
      if (!scene.land.here(middle)) continue;
      double sum = 0;
      for (const Point away : {Point{-50, -50}, Point{50, -50}, Point{-50, 50}, Point{50, 50}})
        sum += scene.density(middle + away);
      if (sum <= 0 || scene.in_water(middle)) continue;
      // Green squares hold few people.
      cells.push_back({{x, y}, sum / 4 * cell_m * cell_m / 1e6, 0});
    }
  }
  return cells;
}

/// Whole people, such that all of them are the wished number: largest remainders first.
void settle(std::vector<Cell>& cells, double people) {
  double sum = 0;
  for (const Cell& cell : cells) sum += cell.raw;
  std::vector<std::pair<double, std::size_t>> rest;
  auto left = static_cast<std::int64_t>(people);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const double share = cells[i].raw * people / sum;
    cells[i].people = static_cast<std::int64_t>(share);
    left -= cells[i].people;
    rest.emplace_back(static_cast<double>(cells[i].people) - share, i);
  }
  std::sort(rest.begin(), rest.end());
  for (std::size_t i = 0; left > 0 && i < rest.size(); ++i, --left) ++cells[rest[i].second].people;
}

std::string cell_id(const Setting& setting, Point corner) {
  const std::size_t colon = setting.crs.find(':');
  const std::string crs = colon != std::string::npos && setting.crs.size() < 12 ? setting.crs.substr(colon + 1) : "0";
  return "CRS" + crs + "RES200mN" + std::to_string(static_cast<std::int64_t>(corner.y)) + "E" +
         std::to_string(static_cast<std::int64_t>(corner.x));
}

}  // namespace

Table population_layer(const Scene& scene, Monitor& monitor) {
  std::vector<Cell> cells = cells_of(scene, monitor);
  settle(cells, scene.setting.people);
  Table out;
  out.name = "population", out.crs = scene.setting.crs;
  out.geometry.shape = Shape::polygon;
  Strings id, commune, code;
  Integers people, young, old, households;
  for (const Cell& cell : cells) {
    if (cell.people == 0) continue;
    const double x = cell.corner.x, y = cell.corner.y;
    const std::array<double, 10> ring{x, y, x + cell_m, y, x + cell_m, y + cell_m, x, y + cell_m, x, y};
    out.geometry.add_polygon(ring);
    Random random(scene.setting.chance('p', static_cast<std::int64_t>(x), static_cast<std::int64_t>(y)));
    const auto share = [&](double low, double high) {
      return std::llround(static_cast<double>(cell.people) * random.between(low, high));
    };
    id.push_back(cell_id(scene.setting, cell.corner));
    people.push_back(cell.people), young.push_back(share(0.13, 0.22)), old.push_back(share(0.13, 0.27));
    households.push_back(std::max<std::int64_t>(1, share(0.41, 0.53)));
    const std::int16_t index = scene.commune_index({x + cell_m / 2, y + cell_m / 2});
    commune.push_back(scene.land.names[static_cast<std::size_t>(index)]),
        code.push_back(scene.land.codes[static_cast<std::size_t>(index)]);
  }
  out.add("id", std::move(id)), out.add("people", std::move(people)), out.add("under_15", std::move(young)),
      out.add("over_64", std::move(old));
  out.add("households", std::move(households)), out.add("commune", std::move(commune)),
      out.add("code", std::move(code));
  label_as_invented(out, scene.setting);
  return out;
}

}  // namespace jumeau::territory
