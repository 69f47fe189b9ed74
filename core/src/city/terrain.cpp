#include "jumeau/city/terrain.hpp"

#include <algorithm>
#include <cmath>

#include "../geo/shapes.hpp"
#include "../parallel.hpp"
#include "cells.hpp"
#include "class_words.hpp"
#include "cloud/tiles.hpp"
#include "tin.hpp"

namespace jumeau {

namespace {

using city::CellFrame;
using city::Cloud;
using city::Points;
using city::Tile;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

city::ClassCodes codes_of(const Terrain::Options& options) {
  city::ClassCodes out;
  out.ground = city::class_codes(options.ground_classes, "GROUND_CLASSES");
  out.water = city::class_codes(options.water_classes, "WATER_CLASSES");
  out.vegetation = city::class_codes(options.vegetation_classes, "VEGETATION_CLASSES");
  out.noise = city::class_codes(options.noise_classes, "NOISE_CLASSES");
  if (out.ground.empty()) throw Error(Error::Code::bad_option, text("GROUND_CLASSES names no class."));
  return out;
}

// ---- what is not of the cloud

struct Places {
  std::vector<double> x, y, z;
  void add(double at_x, double at_y, double at_z) { x.push_back(at_x), y.push_back(at_y), z.push_back(at_z); }
};

/// Points along lines with heights, so close that no triangle crosses a line.
Places along_lines(const Table& lines, double apart_m, Monitor& monitor) {
  Places out;
  std::int64_t flat = 0;
  const Geometries& all = lines.geometry;
  for (std::size_t path = 0; path + 1 < all.paths.size(); ++path) {
    const auto range = all.path(static_cast<std::int64_t>(path));
    for (std::int64_t i = range.first; i < range.last; ++i) {
      const auto z = [&](std::int64_t k) { return all.z.empty() ? nan : all.z[static_cast<std::size_t>(k)]; };
      if (std::isnan(z(i))) {
        ++flat;
        continue;
      }
      out.add(all.x(i), all.y(i), z(i));
      if (i + 1 == range.last || std::isnan(z(i + 1))) continue;
      const double dx = all.x(i + 1) - all.x(i), dy = all.y(i + 1) - all.y(i), dz = z(i + 1) - z(i);
      const double pieces = std::ceil(std::hypot(dx, dy) / apart_m);
      for (double k = 1.0; k < pieces; ++k)
        out.add(all.x(i) + dx * k / pieces, all.y(i) + dy * k / pieces, z(i) + dz * k / pieces);
    }
  }
  if (flat > 0) monitor.warn(text("BREAKLINES: {0} vertices have no height and were left out.", flat));
  return out;
}

/// A polygon of water and its level.
struct Water {
  geos::Geometry shape;
  geos::Prepared prepared;
  geo::Bounds box;
  double level_m;
};

double percentile(std::vector<double> values, double share) {
  const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(place));
  return values[place];
}

bool holds(const Water& water, double x, double y) {
  return x >= water.box.min_x && x <= water.box.max_x && y >= water.box.min_y && y <= water.box.max_y &&
         GEOSPreparedContainsXY_r(geos::context(), water.prepared.get(), x, y) == 1;
}

/// Of the water points in it; else of the ground around it; NaN where there are neither.
double level_of(const Water& water, const Cloud& cloud, const city::ClassCodes& codes, Monitor& monitor) {
  constexpr double shore_m = 3.0;
  const geo::Bounds& box = water.box;
  std::vector<double> afloat, ashore;
  const geos::Geometry shore(GEOSBuffer_r(geos::context(), water.shape.get(), shore_m, 8));
  const geos::Prepared near(GEOSPrepare_r(geos::context(), shore.get()));
  cloud.read(
      {box.min_x - shore_m, box.min_y - shore_m, box.max_x + shore_m, box.max_y + shore_m},
      [&](const Points& points) {
        for (std::size_t i = 0; i < points.size(); ++i) {
          const std::uint8_t code = points.classification[i];
          if (codes.is(codes.water, code) && holds(water, points.x[i], points.y[i]))
            afloat.push_back(points.z[i]);
          else if (codes.is(codes.ground, code) &&
                   GEOSPreparedContainsXY_r(geos::context(), near.get(), points.x[i], points.y[i]) == 1)
            ashore.push_back(points.z[i]);
        }
      },
      monitor);
  if (!afloat.empty()) return percentile(std::move(afloat), 0.5);
  return ashore.empty() ? nan : percentile(std::move(ashore), 0.1);
}

/// Those that reach into a box, at the level that each has as a whole.
std::vector<Water> waters_of(const Table& table, const geo::Bounds& wanted, const Cloud& cloud,
                             const city::ClassCodes& codes, Monitor& monitor) {
  std::vector<Water> out;
  std::int64_t unknown = 0;
  Listening listening(monitor);
  for (std::size_t row = 0; row < table.size(); ++row) {
    monitor.check();
    if (table.geometry.empty(row)) continue;
    Water one{geos::geometry_of(table.geometry, row), {}, {}, nan};
    if (GEOSisValid_r(geos::context(), one.shape.get()) != 1)
      one.shape.reset(GEOSMakeValid_r(geos::context(), one.shape.get()));
    if (!one.shape || GEOSisEmpty_r(geos::context(), one.shape.get()) != 0) continue;
    GEOSGeom_getExtent_r(geos::context(), one.shape.get(), &one.box.min_x, &one.box.min_y, &one.box.max_x,
                         &one.box.max_y);
    if (one.box.min_x > wanted.max_x || one.box.max_x < wanted.min_x || one.box.min_y > wanted.max_y ||
        one.box.max_y < wanted.min_y)
      continue;
    one.prepared.reset(GEOSPrepare_r(geos::context(), one.shape.get()));
    one.level_m = level_of(one, cloud, codes, listening);
    if (std::isnan(one.level_m))
      ++unknown;
    else
      out.push_back(std::move(one));
  }
  if (unknown > 0)
    monitor.warn(
        text("WATER: {0} polygons have no point of water or ground in or near them: they are not flattened.", unknown));
  return out;
}

// ---- one tile

struct Scene {
  const Cloud& cloud;
  const Terrain::Options& options;
  city::ClassCodes codes;
  Places breaks;
  geo::Bounds box;  ///< of the cloud
};

/// Cells of a tile, with a border of one cell for the slope.
struct Heights {
  CellFrame frame;
  std::vector<double> z;
  std::vector<std::uint8_t> origin;
};

bool within(const geo::Bounds& box, double x, double y) {
  return x >= box.min_x && x <= box.max_x && y >= box.min_y && y <= box.max_y;
}

Places ground_in(const Scene& scene, const geo::Bounds& box, Monitor& monitor) {
  Places out;
  scene.cloud.read(
      box,
      [&](const Points& points) {
        for (std::size_t i = 0; i < points.size(); ++i)
          if (scene.codes.is(scene.codes.ground, points.classification[i]) ||
              scene.codes.is(scene.codes.water, points.classification[i]))
            out.add(points.x[i], points.y[i], points.z[i]);
      },
      monitor);
  const Places& breaks = scene.breaks;
  for (std::size_t i = 0; i < breaks.x.size(); ++i)
    if (within(box, breaks.x[i], breaks.y[i])) out.add(breaks.x[i], breaks.y[i], breaks.z[i]);
  return out;
}

/// Whether all points that can bear on a height were loaded: those in the circle of its triangle, as far as the cloud
/// reaches. Where there is no triangle yet, any point as far as the widest gap may make one.
bool is_final(const city::Tin::Height& height, double x, double y, const geo::Bounds& loaded, const Scene& scene) {
  const double reach = 2.0 * std::min(height.radius_m, scene.options.widest_gap_m);
  return std::max(x - reach, scene.box.min_x) >= loaded.min_x && std::max(y - reach, scene.box.min_y) >= loaded.min_y &&
         std::min(x + reach, scene.box.max_x) <= loaded.max_x && std::min(y + reach, scene.box.max_y) <= loaded.max_y;
}

/// False where points beyond what was loaded may change a height.
bool read_heights(const Scene& scene, const geo::Bounds& loaded, Heights& into, Monitor& monitor) {
  const Places ground = ground_in(scene, loaded, monitor);
  const city::Tin tin(ground.x, ground.y, ground.z);
  for (std::size_t row = 0; row < into.frame.rows; ++row) {
    monitor.check();
    for (std::size_t column = 0; column < into.frame.columns; ++column) {
      const double x = into.frame.x(column), y = into.frame.y(row);
      const city::Tin::Height height = tin.at(x, y);
      if (!is_final(height, x, y, loaded, scene)) return false;
      const std::size_t cell = row * into.frame.columns + column;
      const bool known = height.radius_m <= scene.options.widest_gap_m;
      into.z[cell] = known ? height.z : nan;
      into.origin[cell] = !known ? 0 : height.edge_m > scene.options.filled_m ? Terrain::filled : Terrain::measured;
    }
  }
  return true;
}

Heights terrain_in(const Scene& scene, const Tile& tile, Monitor& monitor) {
  const double side = scene.options.resolution_m;
  Heights out{CellFrame(tile.buffered(side), side), {}, {}};
  out.z.resize(out.frame.columns * out.frame.rows), out.origin.resize(out.z.size());
  const double most = 2.0 * scene.options.widest_gap_m + 2.0 * side;
  for (double buffer = std::min(20.0, most);; buffer = std::min(2.5 * buffer, most))
    if (read_heights(scene, tile.buffered(buffer), out, monitor) || buffer == most) return out;
}

void flatten(Heights& heights, const std::vector<Water>& waters) {
  const geo::Bounds box = heights.frame.box();
  for (const Water& water : waters) {
    if (water.box.min_x > box.max_x || water.box.max_x < box.min_x || water.box.min_y > box.max_y ||
        water.box.max_y < box.min_y)
      continue;
    for (std::size_t row = 0; row < heights.frame.rows; ++row)
      for (std::size_t column = 0; column < heights.frame.columns; ++column)
        if (holds(water, heights.frame.x(column), heights.frame.y(row))) {
          const std::size_t cell = row * heights.frame.columns + column;
          heights.z[cell] = water.level_m, heights.origin[cell] = Terrain::water_level;
        }
  }
}

/// Percent, by Horn (1981); NaN at the border and beside a missing cell.
double slope_at(const Heights& heights, std::size_t column, std::size_t row) {
  const auto z = [&](int right, int down) {
    return heights.z[(row + static_cast<std::size_t>(1 + down) - 1) * heights.frame.columns + column +
                     static_cast<std::size_t>(1 + right) - 1];
  };
  const double eight = 8.0 * heights.frame.side_m;
  const double dx = (z(1, -1) + 2.0 * z(1, 0) + z(1, 1) - z(-1, -1) - 2.0 * z(-1, 0) - z(-1, 1)) / eight;
  const double dy = (z(-1, 1) + 2.0 * z(0, 1) + z(1, 1) - z(-1, -1) - 2.0 * z(0, -1) - z(1, -1)) / eight;
  return 100.0 * std::hypot(dx, dy);
}

/// The highest points of the cells of a tile and its surroundings.
struct Highest {
  CellFrame frame;
  std::vector<double> all, vegetation;
};

Highest highest_in(const Scene& scene, const Tile& tile, Monitor& monitor) {
  const double border = scene.options.filled_m + scene.options.resolution_m;
  const geo::Bounds box = tile.buffered(border);
  Highest out{CellFrame(box, scene.options.resolution_m), {}, {}};
  out.all.assign(out.frame.columns * out.frame.rows, nan), out.vegetation = out.all;
  scene.cloud.read(
      out.frame.box(),
      [&](const Points& points) {
        for (std::size_t i = 0; i < points.size(); ++i) {
          const std::size_t cell = out.frame.index(points.x[i], points.y[i]);
          const std::uint8_t code = points.classification[i];
          if (cell >= out.all.size() || scene.codes.is(scene.codes.noise, code)) continue;
          out.all[cell] = std::fmax(out.all[cell], points.z[i]);
          if (scene.codes.is(scene.codes.vegetation, code))
            out.vegetation[cell] = std::fmax(out.vegetation[cell], points.z[i]);
        }
      },
      monitor);
  return out;
}

/// The mean of the nearest known cells within `reach_m`; all that are equally near count.
double nearest_known(const Highest& highest, std::size_t column, std::size_t row, double reach_m) {
  const auto reach = static_cast<std::int64_t>(reach_m / highest.frame.side_m);
  double best = static_cast<double>(reach * reach), sum = 0.0, count = 0.0;
  for (std::int64_t dy = -reach; dy <= reach; ++dy)
    for (std::int64_t dx = -reach; dx <= reach; ++dx) {
      const auto x = static_cast<std::int64_t>(column) + dx, y = static_cast<std::int64_t>(row) + dy;
      if (x < 0 || y < 0 || x >= static_cast<std::int64_t>(highest.frame.columns) ||
          y >= static_cast<std::int64_t>(highest.frame.rows))
        continue;
      const double z = highest.all[static_cast<std::size_t>(y) * highest.frame.columns + static_cast<std::size_t>(x)];
      const auto distance = static_cast<double>(dx * dx + dy * dy);
      if (std::isnan(z) || distance > best) continue;
      if (distance < best) best = distance, sum = count = 0.0;
      sum += z, ++count;
    }
  return count > 0.0 ? sum / count : nan;
}

// ---- all tiles

void write_tile(const Tile& tile, const CellFrame& whole, const Heights& heights, const Highest& highest,
                const Terrain::Options& options, Terrain::Outputs& out) {
  const auto set = [&](Grid& grid, std::size_t cell, double value) {
    if (!grid.cells.empty()) grid.cells[cell] = static_cast<float>(value);
  };
  for (std::size_t row = 1; row + 1 < heights.frame.rows; ++row)
    for (std::size_t column = 1; column + 1 < heights.frame.columns; ++column) {
      const double x = heights.frame.x(column), y = heights.frame.y(row);
      const std::size_t cell = whole.index(x, y), here = row * heights.frame.columns + column;
      if (cell >= out.dtm.cells.size() || !tile.owns(x, y)) continue;
      set(out.dtm, cell, heights.z[here]);
      if (heights.origin[here] != 0) set(out.origin, cell, heights.origin[here]);
      set(out.slope, cell, slope_at(heights, column, row));
      const auto [c, r] = highest.frame.cell(x, y);
      const double top = highest.all[r * highest.frame.columns + c];
      const bool wanted = !options.only_dtm_and_chm || options.canopy == Terrain::Canopy::everything;
      const double surface = wanted && std::isnan(top) ? nearest_known(highest, c, r, options.filled_m) : top;
      set(out.dsm, cell, surface);
      const double plants = highest.vegetation[r * highest.frame.columns + c];
      const double crown = options.canopy == Terrain::Canopy::everything ? surface : plants;
      const bool bare = std::isnan(crown) && options.canopy == Terrain::Canopy::vegetation;
      if (!std::isnan(heights.z[here])) set(out.chm, cell, bare ? 0.0 : std::fmax(0.0, crown - heights.z[here]));
    }
}

void count_cells(Terrain::Outputs& out) {
  double filled = 0.0, missing = 0.0;
  constexpr auto is_filled = static_cast<float>(Terrain::filled);
  for (const float origin : out.origin.cells) filled += origin == is_filled, missing += std::isnan(origin);
  const auto all = static_cast<double>(out.origin.cells.size());
  out.filled_percent = 100.0 * filled / all, out.missing_percent = 100.0 * missing / all;
}

/// What the user asked for, of what the cloud covers.
geo::Bounds wanted_box(const Terrain::Inputs& inputs, const geo::Bounds& cloud) {
  if (!inputs.area) return cloud;
  const geo::Bounds area = geo::bounds_of((*inputs.area)->geometry);
  const geo::Bounds out{std::max(area.min_x, cloud.min_x), std::max(area.min_y, cloud.min_y),
                        std::min(area.max_x, cloud.max_x), std::min(area.max_y, cloud.max_y)};
  if (area.empty() || out.empty() || out.max_y < out.min_y)
    throw Error(Error::Code::bad_input, text("AREA and the point cloud do not overlap."));
  return out;
}

/// What may bear on the heights of a box.
geo::Bounds around(const geo::Bounds& box, const Terrain::Options& options) {
  const double reach = 2.0 * (options.widest_gap_m + options.resolution_m);
  return {box.min_x - reach, box.min_y - reach, box.max_x + reach, box.max_y + reach};
}

std::int64_t ground_points(const Scene& scene, const geo::Bounds& box, Monitor& monitor) {
  std::int64_t out = 0;
  scene.cloud.read(
      box,
      [&](const Points& points) {
        for (const std::uint8_t code : points.classification) out += scene.codes.is(scene.codes.ground, code);
      },
      monitor);
  if (out == 0)
    throw Error(Error::Code::bad_input,
                text("The point cloud has no ground point: look at its classes with jumeau:cloudinfo, and name those "
                     "of the ground in GROUND_CLASSES."));
  return out;
}

CellFrame frame_of(const geo::Bounds& box, double side_m) {
  constexpr double most_cells = 5e8;
  const CellFrame frame(box, side_m);
  if (static_cast<double>(frame.columns) * static_cast<double>(frame.rows) > most_cells)
    throw Error(Error::Code::bad_option,
                text("RESOLUTION is {0} m: the rasters would have more than {1} cells. Take larger cells, or one zone "
                     "after the other.",
                     side_m, static_cast<std::int64_t>(most_cells)));
  return frame;
}

}  // namespace

Terrain::Outputs Terrain::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Cloud& cloud = *inputs.cloud;
  Scene scene{cloud, options, codes_of(options), {}, cloud.box()};
  const CellFrame frame = frame_of(wanted_box(inputs, scene.box), options.resolution_m);
  Outputs out;
  Part counting(monitor, 0.0, 0.15, text("Reading points"));
  const geo::Bounds reach = around(frame.box(), options);
  out.ground_points = ground_points(scene, reach, counting);
  if (inputs.breaklines) scene.breaks = along_lines(**inputs.breaklines, options.resolution_m, monitor);
  std::vector<Water> waters;
  if (inputs.water)
    waters = waters_of(**inputs.water, inputs.area ? reach : Cloud::everywhere(), cloud, scene.codes, monitor);
  out.dtm = frame.grid("dtm", cloud.crs()), out.chm = frame.grid("chm", cloud.crs());
  if (!options.only_dtm_and_chm) {
    out.dsm = frame.grid("dsm", cloud.crs()), out.slope = frame.grid("slope", cloud.crs());
    out.origin = frame.grid("origin", cloud.crs());
  }

  const std::vector<Tile> tiles = city::tiles_over(frame.box(), std::max(options.tile_m, 4.0 * options.resolution_m));
  Part working(monitor, 0.15, 1.0, text("Terrain, tile by tile"));
  parallel_for_each(
      tiles.size(), working, [] { return 0; },
      [&](std::size_t i, int) {
        Listening listening(working);
        Heights heights = terrain_in(scene, tiles[i], listening);
        flatten(heights, waters);
        write_tile(tiles[i], frame, heights, highest_in(scene, tiles[i], listening), options, out);
      });
  if (!options.only_dtm_and_chm) count_cells(out);
  cloud.tell(monitor);
  if (cloud.vertical_crs().empty()) monitor.info(text("The files do not tell the reference system of their heights."));
  return out;
}

}  // namespace jumeau
