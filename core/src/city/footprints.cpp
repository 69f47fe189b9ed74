#include "jumeau/city/footprints.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "../geo/shapes.hpp"
#include "../parallel.hpp"
#include "cells.hpp"
#include "cloud/tiles.hpp"
#include "footprints/building_outlines.hpp"
#include "footprints/comparison.hpp"
#include "footprints/groups.hpp"

namespace jumeau {

namespace {

using city::Building;
using city::CellFrame;
using city::Cloud;
using city::Groups;
using city::LayerRow;
using city::LayerStatus;
using city::Points;
using city::RoofPoint;
using city::RoofPoints;

constexpr double tile_m = 200.0;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

CellFrame frame_of(const geo::Bounds& box, double side_m) {
  constexpr double most_cells = 5e8;
  const CellFrame frame(box, side_m);
  if (static_cast<double>(frame.columns) * static_cast<double>(frame.rows) > most_cells)
    throw Error(Error::Code::bad_option,
                text("GAP is {0} m: the cloud would have more than {1} cells. Take one zone after the other.", side_m,
                     static_cast<std::int64_t>(most_cells)));
  return frame;
}

struct Marks {
  std::vector<std::uint8_t> cells;
  std::size_t marked = 0, found = 0;  ///< cells; what they hold
};

/// Marks the cells that hold what `find` gives for each tile.
template <class Find>
Marks marked_cells(const CellFrame& frame, Monitor& monitor, Find&& find) {
  const std::vector<city::Tile> tiles = city::tiles_over(frame.box(), tile_m);
  std::vector<std::vector<std::size_t>> found(tiles.size());
  std::vector<std::size_t> counts(tiles.size());
  parallel_for_each(
      tiles.size(), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        Listening listening(monitor);
        find(tiles[i].box, found[i], listening);
        counts[i] = found[i].size();
        std::ranges::sort(found[i]);
        found[i].erase(std::unique(found[i].begin(), found[i].end()), found[i].end());
      });
  Marks out{std::vector<std::uint8_t>(frame.columns * frame.rows, 0)};
  for (const auto& cells : found)
    for (const std::size_t cell : cells)
      if (cell < out.cells.size() && !std::exchange(out.cells[cell], 1)) ++out.marked;
  out.found = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  return out;
}

Marks roof_cells(const RoofPoints& roofs, const CellFrame& frame, Monitor& monitor) {
  return marked_cells(frame, monitor, [&](const geo::Bounds& box, std::vector<std::size_t>& to, Monitor& listening) {
    for (const RoofPoint& p : roofs.in(box, listening)) to.push_back(frame.index(p.x, p.y));
  });
}

Marks cells_with_points(const Cloud& cloud, const CellFrame& frame, Monitor& monitor) {
  return marked_cells(frame, monitor, [&](const geo::Bounds& box, std::vector<std::size_t>& to, Monitor& listening) {
    cloud.read(
        box,
        [&](const Points& points) {
          for (std::size_t i = 0; i < points.size(); ++i)
            if (const std::size_t cell = frame.index(points.x[i], points.y[i]); to.empty() || to.back() != cell)
              to.push_back(cell);
        },
        listening);
  });
}

// ---- buildings, each as a whole

/// Groups whose south-western corners share a tile are read at once.
std::vector<std::vector<std::size_t>> batches_of(const Groups& groups) {
  std::map<std::pair<double, double>, std::vector<std::size_t>> by_tile;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    const geo::Bounds& box = groups.box(group);
    by_tile[{std::floor(box.min_y / tile_m), std::floor(box.min_x / tile_m)}].push_back(group);
  }
  std::vector<std::vector<std::size_t>> out;
  for (auto& [tile, batch] : by_tile) out.push_back(std::move(batch));
  return out;
}

std::map<std::size_t, std::vector<RoofPoint>> points_of(const std::vector<std::size_t>& batch, const Groups& groups,
                                                        const RoofPoints& roofs, Monitor& monitor) {
  geo::Bounds box;
  std::map<std::size_t, std::vector<RoofPoint>> out;
  for (const std::size_t group : batch) {
    const geo::Bounds& own = groups.box(group);
    box.include(own.min_x, own.min_y), box.include(own.max_x, own.max_y);
    out[group];
  }
  for (const RoofPoint& p : roofs.in(box, monitor))
    if (const auto found = out.find(static_cast<std::size_t>(groups.at(p.x, p.y))); found != out.end())
      found->second.push_back(p);
  return out;
}

std::vector<Building> all_buildings(const Groups& groups, const RoofPoints& roofs, const Footprints::Options& options,
                                    Monitor& monitor) {
  const std::vector<std::vector<std::size_t>> batches = batches_of(groups);
  std::vector<std::vector<Building>> of_group(groups.size());
  parallel_for_each(
      batches.size(), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        Listening listening(monitor);
        for (auto& [group, points] : points_of(batches[i], groups, roofs, listening)) {
          if (listening.cancelled()) return;
          of_group[group] = city::buildings_of(std::move(points), options);
        }
      });
  std::vector<Building> out;
  for (auto& some : of_group) std::ranges::move(some, std::back_inserter(out));
  return out;
}

// ---- answers

Table footprints_table(const std::vector<Building>& buildings, bool classified, const std::string& crs) {
  Table out;
  out.name = "footprints", out.crs = crs, out.geometry.shape = Shape::polygon;
  Integers numbers, points;
  Reals areas, confidence, filled, planar, dense, densities;
  Strings sources, shapes;
  for (const Building& building : buildings) {
    geos::add_polygons(building.shape.get(), out.geometry);
    constexpr double enough = 4.0;
    const double density = static_cast<double>(building.points) / building.area_m2;
    numbers.push_back(static_cast<std::int64_t>(numbers.size()) + 1), points.push_back(building.points);
    areas.push_back(building.area_m2), densities.push_back(density);
    filled.push_back(building.filled), planar.push_back(building.planar);
    dense.push_back(std::min(1.0, density / enough));
    confidence.push_back(std::min({building.filled, building.planar, dense.back()}));
    sources.push_back(classified ? "class" : "planes");
    shapes.push_back(building.right_angled ? "right_angles" : "free");
  }
  out.add("number", std::move(numbers)), out.add("area_m2", std::move(areas));
  out.add("confidence", std::move(confidence)), out.add("filled", std::move(filled));
  out.add("planar", std::move(planar)), out.add("dense", std::move(dense));
  out.add("points", std::move(points)), out.add("points_per_m2", std::move(densities));
  out.add("source", std::move(sources)), out.add("shape", std::move(shapes));
  return out;
}

void add_statuses(const city::Comparison* comparison, Footprints::Outputs& out) {
  constexpr double in_layer_share = 0.5;
  const std::size_t count = out.footprints.size();
  Strings statuses;
  Reals shares;
  for (std::size_t i = 0; i < count; ++i) {
    const double share = comparison ? std::min(1.0, comparison->in_layer[i]) : nan;
    const bool moved = comparison && comparison->moved[i], missing = !moved && share < in_layer_share;
    statuses.push_back(moved ? "moved" : missing ? "missing" : "matched");
    shares.push_back(100.0 * share);
    out.missing += missing;
  }
  out.footprints.add("status", std::move(statuses), std::vector<std::uint8_t>(count, comparison ? 1 : 0));
  out.footprints.columns.push_back(nullable("in_layer_percent", std::move(shares)));
}

const char* word_of(LayerStatus status) { return Footprints::layer_statuses[static_cast<std::size_t>(status)].id; }

void add_issues(const LayerRow& row, std::int64_t number, std::vector<Issue>& to) {
  if (row.status == LayerStatus::no_geometry)
    to.push_back({number, "no_geometry", text("This footprint has no area: it was not compared.")});
  else if (row.mended)
    to.push_back({number, "mended", text("This footprint crosses itself: it was compared after a repair.")});
}

Table comparison_table(const Table& layer, const city::Comparison& comparison, Footprints::Outputs& counts) {
  Table out = layer;
  out.name = "footprints_comparison";
  Strings statuses;
  Integers numbers;
  Reals covered, with_points, offsets, east, north;
  std::vector<std::uint8_t> overlaps;
  for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
    const LayerRow& row = comparison.rows[i];
    const bool compared = row.status != LayerStatus::no_geometry, known = row.building >= 0;
    statuses.push_back(word_of(row.status));
    numbers.push_back(row.building + 1), overlaps.push_back(known);
    covered.push_back(compared ? 100.0 * std::min(1.0, row.covered) : nan);
    with_points.push_back(compared ? 100.0 * row.with_points : nan);
    offsets.push_back(known ? std::hypot(row.east_m, row.north_m) : nan);
    east.push_back(known ? row.east_m : nan), north.push_back(known ? row.north_m : nan);
    add_issues(row, static_cast<std::int64_t>(i), out.issues);
    counts.matched += row.status == LayerStatus::matched, counts.moved += row.status == LayerStatus::moved;
    counts.demolished += row.status == LayerStatus::demolished;
  }
  const auto add = [&](const char* name, Reals values) {
    out.columns.push_back(nullable(out.unused(name), std::move(values)));
  };
  out.add(out.unused("layer_status"), std::move(statuses)),
      out.add(out.unused("footprint"), std::move(numbers), overlaps);
  add("covered_percent", std::move(covered)), add("points_percent", std::move(with_points));
  add("offset_m", std::move(offsets)), add("offset_east_m", std::move(east)), add("offset_north_m", std::move(north));
  return out;
}

void warn_if_sparse(const Marks& roofs, double gap_m, Monitor& monitor) {
  // Of points at random, few are then without two others as near as GAP.
  constexpr double least_per_cell = 3.0;
  const double per_cell = roofs.marked > 0 ? static_cast<double>(roofs.found) / static_cast<double>(roofs.marked) : 0.0;
  if (roofs.marked > 0 && per_cell < least_per_cell)
    monitor.warn(
        text("Buildings have {0} points per m2: with a GAP of {1} m, they may fall to pieces. Take a wider one.",
             std::round(10.0 * per_cell / (gap_m * gap_m)) / 10.0, gap_m));
}

}  // namespace

Footprints::Outputs Footprints::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Cloud& cloud = *inputs.cloud;
  const CellFrame frame = frame_of(cloud.box(), options.gap_m);
  Part finding(monitor, 0.0, 0.3);
  const RoofPoints roofs(inputs.cloud, options, finding);
  Part marking(monitor, 0.3, 0.5, text("Where buildings are"));
  const Marks with_roof = roof_cells(roofs, frame, marking);
  const Groups groups(frame, with_roof.cells, monitor);
  Part outlining(monitor, 0.5, 0.9, text("Outlines"));
  const std::vector<Building> buildings = all_buildings(groups, roofs, options, outlining);

  Outputs out;
  out.footprints = footprints_table(buildings, roofs.classified(), cloud.crs());
  out.buildings = static_cast<std::int64_t>(buildings.size());
  warn_if_sparse(with_roof, options.gap_m, monitor);
  if (inputs.existing) {
    Part comparing(monitor, 0.9, 1.0, text("Comparison"));
    const Marks with_point = cells_with_points(cloud, frame, comparing);
    const auto seen = [&](double x, double y) {
      const std::size_t cell = frame.index(x, y);
      return cell < with_point.cells.size() ? city::Seen{with_point.cells[cell] != 0, with_roof.cells[cell] != 0}
                                            : city::Seen{false, false};
    };
    const city::Comparison comparison = city::compare(buildings, **inputs.existing, options.moved_m, seen, comparing);
    out.comparison = comparison_table(**inputs.existing, comparison, out);
    add_statuses(&comparison, out);
  } else {
    Table nothing;
    nothing.crs = cloud.crs(), nothing.geometry.shape = Shape::polygon;
    out.comparison = comparison_table(nothing, {}, out);
    add_statuses(nullptr, out);
  }
  cloud.tell(monitor);
  return out;
}

}  // namespace jumeau
