#include "jumeau/city/cloudinfo.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <format>
#include <map>
#include <unordered_map>

#include "../parallel.hpp"
#include "cells.hpp"
#include "cloud/days.hpp"
#include "cloud/tiles.hpp"

namespace jumeau {

namespace {

using city::Cloud;
using city::CloudFile;
using city::Points;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ---- what each file holds

struct Content {
  std::int64_t points = 0;
  std::array<std::int64_t, 256> of_class{};
  double lowest = nan, highest = nan;
  double first_s = nan, last_s = nan;  ///< adjusted GPS time

  void add(const Points& points_of, bool adjusted_time) {
    points += static_cast<std::int64_t>(points_of.size());
    for (const std::uint8_t code : points_of.classification) ++of_class[code];
    for (const double z : points_of.z) lowest = std::fmin(lowest, z), highest = std::fmax(highest, z);
    if (!adjusted_time) return;
    for (const double time : points_of.gps_time) first_s = std::fmin(first_s, time), last_s = std::fmax(last_s, time);
  }
};

/// The middle of the flight, or of the year that the header tells.
std::int32_t when(const CloudFile& file, const Content& content) {
  return std::isnan(content.first_s) ? city::day_of(file) : city::day_of(0.5 * (content.first_s + content.last_s));
}

/// By file, 1 for the oldest; 0 where unknown.
std::vector<std::int64_t> epochs_of(const std::vector<CloudFile>& files, const std::vector<Content>& contents) {
  std::vector<std::pair<std::int32_t, std::size_t>> order;
  for (std::size_t i = 0; i < files.size(); ++i)
    if (const std::int32_t day = when(files[i], contents[i]); day != city::unknown_day) order.emplace_back(day, i);
  std::ranges::sort(order);
  std::vector<std::int64_t> out(files.size(), 0);
  std::int64_t epoch = 0;
  for (std::size_t k = 0; k < order.size(); ++k) {
    if (k == 0 || order[k].first - order[k - 1].first > city::epoch_apart_days) ++epoch;
    out[order[k].second] = epoch;
  }
  return out;
}

// ---- cells

city::CellFrame frame_of(const geo::Bounds& box, double side_m) {
  constexpr double most_cells = 1e9;
  const city::CellFrame frame(box, side_m);
  if (static_cast<double>(frame.columns) * static_cast<double>(frame.rows) > most_cells)
    throw Error(Error::Code::bad_option, text("CELL is {0} m: the cloud would have more than {1} cells.", side_m,
                                              static_cast<std::int64_t>(most_cells)));
  return frame;
}

Grid density_of(const city::CellFrame& frame, const std::vector<std::uint32_t>& counts, const std::string& crs) {
  Grid out = frame.grid("cloudinfo_density", crs);
  for (std::size_t i = 0; i < counts.size(); ++i)
    out.cells[i] = static_cast<float>(static_cast<double>(counts[i]) / (frame.side_m * frame.side_m));
  return out;
}

double mean_where_known(const std::vector<std::uint32_t>& counts, double cell_m2) {
  double points = 0.0, cells = 0.0;
  for (const std::uint32_t count : counts) points += count, cells += count > 0 ? 1.0 : 0.0;
  return cells > 0.0 ? points / (cells * cell_m2) : 0.0;
}

/// Cells without a point within the box of some file.
std::vector<std::uint8_t> empty_cells(const city::CellFrame& frame, const std::vector<std::uint32_t>& counts,
                                      const std::vector<CloudFile>& files) {
  std::vector<std::uint8_t> out(counts.size(), 0);
  for (const CloudFile& file : files) {
    if (file.points == 0) continue;
    const auto first = frame.cell(file.min[0], file.max[1]), last = frame.cell(file.max[0], file.min[1]);
    for (std::size_t row = first.row; row <= last.row; ++row)
      for (std::size_t column = first.column; column <= last.column; ++column) {
        const std::size_t i = row * frame.columns + column;
        out[i] = counts[i] == 0;
      }
  }
  return out;
}

// ---- duplicates and outliers

struct Faults {
  std::int64_t duplicates = 0, outliers = 0;
};

std::int64_t duplicates_in(const Points& points, const city::Tile& tile) {
  std::vector<std::array<double, 3>> places;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (tile.owns(points.x[i], points.y[i])) places.push_back({points.x[i], points.y[i], points.z[i]});
  std::ranges::sort(places);
  return static_cast<std::int64_t>(places.end() - std::ranges::unique(places).begin());
}

constexpr double cube_m = 4.0;

/// Counts by cubes of a lattice that every tile shares.
class Cubes {
public:
  explicit Cubes(const Points& points) {
    for (std::size_t i = 0; i < points.size(); ++i) ++counts_[key(points.x[i], points.y[i], points.z[i], {})];
  }
  bool is_outlier(double x, double y, double z) const {
    constexpr int most = 5;
    int around = -1;
    for (int dz = -1; dz <= 1; ++dz)
      for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx) {
          const auto found = counts_.find(key(x, y, z, {dx, dy, dz}));
          if (found != counts_.end() && (around += found->second) > most) return false;
        }
    return true;
  }

private:
  static std::uint64_t key(double x, double y, double z, std::array<int, 3> by) {
    const auto number = [](double place, int step) {
      constexpr std::int64_t half = 1 << 20;
      return static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(place / cube_m)) + step + half) & 0x1fffff;
    };
    return number(x, by[0]) << 42 | number(y, by[1]) << 21 | number(z, by[2]);
  }
  std::unordered_map<std::uint64_t, int> counts_;
};

Faults faults_in(const Cloud& cloud, const city::Tile& tile, Monitor& monitor) {
  Points points;
  cloud.read(tile.buffered(2.0 * cube_m), [&](const Points& some) { points.append(some); }, monitor);
  const Cubes cubes(points);
  Faults out{duplicates_in(points, tile), 0};
  for (std::size_t i = 0; i < points.size(); ++i)
    out.outliers += tile.owns(points.x[i], points.y[i]) && cubes.is_outlier(points.x[i], points.y[i], points.z[i]);
  return out;
}

Faults faults_of(const Cloud& cloud, Monitor& monitor) {
  constexpr double tile_m = 200.0;
  const std::vector<city::Tile> tiles = city::tiles_over(cloud.box(), tile_m);
  std::vector<Faults> found(tiles.size());
  parallel_for_each(
      tiles.size(), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        Listening listening(monitor);
        found[i] = faults_in(cloud, tiles[i], listening);
      });
  Faults out;
  for (const Faults& one : found) out.duplicates += one.duplicates, out.outliers += one.outliers;
  return out;
}

// ---- answers

const char* meaning_of(std::size_t code) {
  static constexpr const char* standard[] = {"never_classified",  "unclassified",    "ground",   "low_vegetation",
                                             "medium_vegetation", "high_vegetation", "building", "noise"};
  if (code < std::size(standard)) return standard[code];
  switch (code) {
    case 9: return "water";
    case 17: return "bridge";
    case 18: return "noise";
    case 64: return "permanent_structure";
    case 65: return "artefact";
    case 66: return "virtual";
    case 67: return "building";
    default: return "other";
  }
}

Table classes_of(const std::vector<Content>& contents, std::int64_t all) {
  Integers codes, points;
  Strings meanings;
  Reals shares;
  for (std::size_t code = 0; code < 256; ++code) {
    std::int64_t count = 0;
    for (const Content& content : contents) count += content.of_class[code];
    if (count == 0) continue;
    codes.push_back(static_cast<std::int64_t>(code)), points.push_back(count), meanings.push_back(meaning_of(code));
    shares.push_back(100.0 * static_cast<double>(count) / static_cast<double>(all));
  }
  Table out;
  out.name = "cloudinfo_classes";
  out.add("classification", std::move(codes)), out.add("meaning", std::move(meanings));
  out.add("points", std::move(points)), out.add("share_percent", std::move(shares));
  return out;
}

Table files_table(const Cloud& cloud, const std::vector<Content>& contents, const std::vector<double>& densities) {
  const std::vector<std::int64_t> epochs = epochs_of(cloud.files(), contents);
  Table out;
  out.name = "cloudinfo", out.crs = cloud.crs(), out.geometry.shape = Shape::polygon;
  Strings names, formats, first, last, crs, vertical, software;
  Integers points, told;
  Reals lowest, highest;
  std::vector<std::uint8_t> dated, known;
  for (std::size_t i = 0; i < contents.size(); ++i) {
    const CloudFile& file = cloud.files()[i];
    const std::array<double, 10> ring{file.min[0], file.min[1], file.max[0], file.min[1], file.max[0],
                                      file.max[1], file.min[0], file.max[1], file.min[0], file.min[1]};
    out.geometry.add_polygon(ring);
    names.push_back(file.path.filename().string());
    formats.push_back(
        std::format("{} 1.{}, {}", file.compressed ? "LAZ" : "LAS", file.version_minor, file.point_format));
    points.push_back(contents[i].points), told.push_back(file.points);
    lowest.push_back(contents[i].lowest), highest.push_back(contents[i].highest);
    first.push_back(city::date_of(city::day_of(contents[i].first_s)));
    last.push_back(city::date_of(city::day_of(contents[i].last_s)));
    dated.push_back(!std::isnan(contents[i].first_s)), known.push_back(epochs[i] > 0);
    crs.push_back(cloud.crs()), vertical.push_back(file.vertical_crs), software.push_back(file.software);
  }
  out.add("file", std::move(names)), out.add("format", std::move(formats));
  out.add("points", std::move(points)), out.add("told", std::move(told));
  out.add("points_per_m2", Reals(densities));
  out.columns.push_back(nullable("lowest_m", std::move(lowest)));
  out.columns.push_back(nullable("highest_m", std::move(highest)));
  out.add("first_day", std::move(first), dated), out.add("last_day", std::move(last), dated);
  out.add("epoch", Integers(epochs), known), out.add("crs", std::move(crs));
  out.add("vertical_crs", std::move(vertical)), out.add("software", std::move(software));
  return out;
}

}  // namespace

CloudInfo::Outputs CloudInfo::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Cloud& cloud = *inputs.cloud;
  const city::CellFrame frame = frame_of(cloud.box(), options.cell_m);
  std::vector<std::uint32_t> counts(frame.columns * frame.rows, 0);
  std::vector<Content> contents(cloud.files().size());
  std::vector<double> densities;
  Part counting(monitor, 0.0, 0.5, text("Reading points"));
  for (std::size_t i = 0; i < contents.size(); ++i) {
    counting.progress(static_cast<double>(i) / static_cast<double>(contents.size()));
    std::unordered_map<std::size_t, std::uint32_t> own;
    cloud.read_file(
        i, Cloud::everywhere(),
        [&](const Points& points) {
          contents[i].add(points, cloud.files()[i].adjusted_time);
          for (std::size_t k = 0; k < points.size(); ++k) {
            const std::size_t cell = frame.index(points.x[k], points.y[k]);
            if (cell < counts.size()) ++counts[cell], ++own[cell];
          }
        },
        counting, Cloud::Times::read);
    const double cell_m2 = options.cell_m * options.cell_m;
    densities.push_back(
        own.empty() ? 0.0 : static_cast<double>(contents[i].points) / (static_cast<double>(own.size()) * cell_m2));
  }

  Outputs out;
  for (const Content& content : contents) out.points += content.points;
  if (out.points == 0) throw Error(Error::Code::bad_input, text("The point cloud holds no point."));
  Part judging(monitor, 0.5, 0.95, text("Duplicates and outliers"));
  const Faults faults = faults_of(cloud, judging);
  out.duplicates = faults.duplicates, out.outliers = faults.outliers;
  out.files = files_table(cloud, contents, densities), out.classes = classes_of(contents, out.points);
  out.epochs = std::ranges::max(epochs_of(cloud.files(), contents));
  out.density = density_of(frame, counts, cloud.crs());
  out.points_per_m2 = mean_where_known(counts, options.cell_m * options.cell_m);
  out.gaps = city::polygons_of(frame, empty_cells(frame, counts, cloud.files()), options.gap_m2, monitor);
  out.gaps.name = "cloudinfo_gaps", out.gaps.crs = cloud.crs();
  cloud.tell(monitor);
  if (out.epochs > 1) monitor.warn(text("The files are of {0} epochs: see the column epoch.", out.epochs));
  if (cloud.vertical_crs().empty()) monitor.info(text("The files do not tell the reference system of their heights."));
  return out;
}

}  // namespace jumeau
