#include "jumeau/city/trees.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "cells.hpp"
#include "class_words.hpp"
#include "jumeau/city/terrain.hpp"
#include "trees/canopy.hpp"
#include "trees/register.hpp"

namespace jumeau {

namespace {

using city::Canopy;
using city::CellFrame;
using city::Cloud;
using city::Points;
using city::RegisterMatch;
using city::RegisterRow;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The terrain and the vegetation above it.
struct Heights {
  Grid dtm;
  Canopy canopy;
};

Heights heights_of(const Shared<Cloud>& cloud, const Trees::Options& options, Monitor& monitor) {
  Terrain::Options of;
  of.resolution_m = options.resolution_m, of.canopy = Terrain::Canopy::vegetation, of.only_dtm_and_chm = true;
  of.vegetation_classes = options.vegetation_classes, of.ground_classes = options.ground_classes;
  Terrain::Outputs found = Terrain::run({cloud, {}, {}, {}}, of, monitor);
  return {std::move(found.dtm), {CellFrame(cloud->box(), options.resolution_m), std::move(found.chm.cells)}};
}

// ---- trees

struct Tree {
  double x, y, height_m, ground_m, crown_m2;
  std::int64_t points = 0;
};

double highest_around(const Canopy& canopy, std::size_t cell) {
  const auto column = static_cast<std::int64_t>(cell % canopy.frame.columns);
  const auto row = static_cast<std::int64_t>(cell / canopy.frame.columns);
  double out = canopy.height_m[cell];
  for (std::int64_t dy = -1; dy <= 1; ++dy)
    for (std::int64_t dx = -1; dx <= 1; ++dx) out = std::fmax(out, canopy.at(column + dx, row + dy));
  return out;
}

/// A cell that is a top, and the terrain under it.
struct Top {
  std::size_t cell;
  float ground_m;
};

/// Leaves out the crowns that are too small, with their tops, and numbers the others anew.
void drop_small(std::vector<Top>& tops, std::vector<std::int32_t>& crown_of, double least_cells) {
  std::vector<std::int64_t> cells(tops.size() + 1, 0);
  for (const std::int32_t crown : crown_of) ++cells[static_cast<std::size_t>(crown)];
  std::vector<std::int32_t> numbers(tops.size() + 1, 0);
  std::vector<Top> kept;
  for (std::size_t k = 0; k < tops.size(); ++k)
    if (static_cast<double>(cells[k + 1]) >= least_cells) {
      kept.push_back(tops[k]);
      numbers[k + 1] = static_cast<std::int32_t>(kept.size());
    }
  for (std::int32_t& crown : crown_of) crown = numbers[static_cast<std::size_t>(crown)];
  tops = std::move(kept);
}

std::vector<Tree> trees_at(const std::vector<Top>& tops, const Canopy& canopy,
                           const std::vector<std::int32_t>& crown_of) {
  std::vector<Tree> out;
  for (const auto& [cell, ground_m] : tops)
    out.push_back({canopy.frame.x(cell % canopy.frame.columns), canopy.frame.y(cell / canopy.frame.columns),
                   highest_around(canopy, cell), static_cast<double>(ground_m), 0.0});
  const double cell_m2 = canopy.frame.side_m * canopy.frame.side_m;
  for (const std::int32_t crown : crown_of)
    if (crown > 0) out[static_cast<std::size_t>(crown) - 1].crown_m2 += cell_m2;
  return out;
}

/// Of vegetation within the crowns. @throws Error (bad_input) where there is none at all
void count_points(const Cloud& cloud, const CellFrame& frame, const std::vector<std::int32_t>& crown_of,
                  const std::string& classes, std::vector<Tree>& trees, Monitor& monitor) {
  const city::ClassCodes codes;
  const std::vector<int> vegetation = city::class_codes(classes, "VEGETATION_CLASSES");
  bool any = false;
  cloud.read(
      Cloud::everywhere(),
      [&](const Points& points) {
        for (std::size_t i = 0; i < points.size(); ++i) {
          if (!codes.is(vegetation, points.classification[i])) continue;
          any = true;
          const std::size_t cell = frame.index(points.x[i], points.y[i]);
          if (cell < crown_of.size() && crown_of[cell] > 0)
            ++trees[static_cast<std::size_t>(crown_of[cell]) - 1].points;
        }
      },
      monitor);
  if (!any)
    throw Error(Error::Code::bad_input,
                text("The point cloud has no point of vegetation (VEGETATION_CLASSES: {0}): look at its classes with "
                     "jumeau:cloudinfo.",
                     classes));
}

// ---- answers

double diameter_of(double area_m2) { return 2.0 * std::sqrt(area_m2 / std::numbers::pi); }

/// Heights of the register; NaN where there is none.
std::vector<double> register_heights(const Table& trees_register, const std::string& field) {
  std::vector<double> out(trees_register.size(), nan);
  if (field.empty()) return out;
  const Column& column = trees_register.at(field);
  for (std::size_t i = 0; i < out.size(); ++i)
    if (const double height = column.number(i); height > 0.0) out[i] = height;
  return out;
}

/// The columns of tops and crowns.
void add_columns(const std::vector<Tree>& trees, const RegisterMatch* match, const std::vector<double>& heights,
                 Table& to) {
  const std::size_t count = trees.size();
  Integers numbers, points, rows(count, 0);
  Reals height, ground, area, diameter, distance(count, nan), difference(count, nan);
  std::vector<std::uint8_t> matched(count, 0);
  for (const Tree& tree : trees) {
    numbers.push_back(static_cast<std::int64_t>(numbers.size()) + 1), points.push_back(tree.points);
    height.push_back(tree.height_m), ground.push_back(tree.ground_m);
    area.push_back(tree.crown_m2), diameter.push_back(diameter_of(tree.crown_m2));
  }
  for (std::size_t row = 0; match && row < match->rows.size(); ++row) {
    const RegisterRow& found = match->rows[row];
    if (found.tree < 0) continue;
    const auto tree = static_cast<std::size_t>(found.tree);
    matched[tree] = 1, rows[tree] = static_cast<std::int64_t>(row) + 1;
    distance[tree] = found.distance_m, difference[tree] = trees[tree].height_m - heights[row];
  }
  Strings statuses;
  for (const std::uint8_t is : matched) statuses.push_back(is ? "matched" : "missing");
  to.add("number", std::move(numbers)), to.add("height_m", std::move(height)), to.add("ground_m", std::move(ground));
  to.add("crown_m2", std::move(area)), to.add("crown_diameter_m", std::move(diameter));
  to.add("points", std::move(points));
  to.add("status", std::move(statuses), std::vector<std::uint8_t>(count, match ? 1 : 0));
  to.add("register_row", std::move(rows), matched);
  to.columns.push_back(nullable("register_distance_m", std::move(distance)));
  to.columns.push_back(nullable("height_difference_m", std::move(difference)));
}

Table tops_table(const std::vector<Tree>& trees, const std::string& crs) {
  Table out;
  out.name = "trees", out.crs = crs, out.geometry.shape = Shape::point;
  for (const Tree& tree : trees)
    out.geometry.add_position(tree.x, tree.y, tree.ground_m + tree.height_m), out.geometry.end_row();
  return out;
}

Table compared_table(const Table& trees_register, const RegisterMatch& match, const std::vector<Tree>& trees) {
  Table out = trees_register;
  out.name = "trees_register";
  Strings statuses;
  Integers numbers;
  Reals distances, heights, diameters;
  std::vector<std::uint8_t> matched;
  for (std::size_t row = 0; row < match.rows.size(); ++row) {
    const RegisterRow& found = match.rows[row];
    const bool stands = found.tree >= 0;
    const Tree* tree = stands ? &trees[static_cast<std::size_t>(found.tree)] : nullptr;
    statuses.push_back(Trees::register_statuses[static_cast<std::size_t>(found.status)].id);
    numbers.push_back(found.tree + 1), matched.push_back(stands);
    distances.push_back(stands ? found.distance_m : nan), heights.push_back(stands ? tree->height_m : nan);
    diameters.push_back(stands ? diameter_of(tree->crown_m2) : nan);
    if (found.status == RegisterRow::Status::no_geometry)
      out.issues.push_back({static_cast<std::int64_t>(row), "no_geometry",
                            text("This tree of the register has no place: it was not compared.")});
  }
  out.add(out.unused("register_status"), std::move(statuses));
  out.add(out.unused("tree"), std::move(numbers), matched);
  out.columns.push_back(nullable(out.unused("tree_distance_m"), std::move(distances)));
  out.columns.push_back(nullable(out.unused("tree_height_m"), std::move(heights)));
  out.columns.push_back(nullable(out.unused("tree_diameter_m"), std::move(diameters)));
  return out;
}

void count(const RegisterMatch& match, Trees::Outputs& out, Monitor& monitor) {
  const auto of = [&](RegisterRow::Status status) {
    return std::ranges::count_if(match.rows, [&](const RegisterRow& row) { return row.status == status; });
  };
  out.matched = of(RegisterRow::Status::matched), out.gone = of(RegisterRow::Status::gone);
  out.missing = out.trees - out.matched, out.ties = match.ties;
  if (out.ties > 0)
    monitor.warn(
        text("{0} pairs of a tree and its place in the register are as near as another pair: the earlier row of "
             "the register was taken.",
             out.ties));
  if (const auto unknown = of(RegisterRow::Status::unknown); unknown > 0)
    monitor.info(text("{0} trees of the register are where the cloud does not reach.", unknown));
}

}  // namespace

Trees::Outputs Trees::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Cloud& cloud = *inputs.cloud;
  Part grounding(monitor, 0.0, 0.7);
  Heights rasters = heights_of(inputs.cloud, options, grounding);
  const Canopy& canopy = rasters.canopy;
  const CellFrame& frame = canopy.frame;

  Part topping(monitor, 0.7, 0.8, text("Trees"));
  std::vector<Top> tops;
  std::vector<std::int32_t> crown_of;
  {
    const Canopy smooth = city::smoothed(canopy, options.least_height_m);
    const std::vector<std::size_t> cells =
        city::tops_of(smooth, options.least_height_m, options.window_m, options.window_per_m, topping);
    for (const std::size_t cell : cells) tops.push_back({cell, rasters.dtm.cells[cell]});
    rasters.dtm = {};  // rasters of a whole city are what most memory goes to
    crown_of = city::crowns_of(
        smooth, cells, {options.least_height_m, options.seed_share, options.crown_share, options.crown_m}, monitor);
  }
  drop_small(tops, crown_of, options.least_crown_m2 / (options.resolution_m * options.resolution_m));
  std::vector<Tree> trees = trees_at(tops, canopy, crown_of);
  Part counting(monitor, 0.8, 0.95);
  count_points(cloud, frame, crown_of, options.vegetation_classes, trees, counting);

  Outputs out;
  out.trees = static_cast<std::int64_t>(trees.size());
  out.tops = tops_table(trees, cloud.crs());
  out.crowns = city::polygons_of(frame, crown_of, monitor);
  out.crowns.name = "tree_crowns", out.crowns.crs = cloud.crs(), out.crowns.columns.clear();
  Table nothing;
  nothing.crs = cloud.crs(), nothing.geometry.shape = Shape::point;
  const Table& known = inputs.tree_register ? **inputs.tree_register : nothing;
  const RegisterMatch match =
      city::match(known, out.tops.geometry.xy, canopy, options.distance_m, options.least_height_m);
  const std::vector<double> heights = register_heights(known, inputs.tree_register ? options.register_height.name : "");
  out.compared = compared_table(known, match, trees);
  for (Table* table : {&out.tops, &out.crowns})
    add_columns(trees, inputs.tree_register ? &match : nullptr, heights, *table);
  if (inputs.tree_register) count(match, out, monitor);
  return out;
}

}  // namespace jumeau
