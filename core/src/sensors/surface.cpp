#include "jumeau/sensors/surface.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "../city/buildings/kd_tree.hpp"
#include "../city/cells.hpp"
#include "../geo/grid_view.hpp"
#include "../geo/shapes.hpp"
#include "../mobility/street/readings.hpp"
#include "../parallel.hpp"
#include "jumeau/sensors/indicators_table.hpp"
#include "surface_methods.hpp"
#include "surface_stack.hpp"

namespace jumeau {

namespace {

using namespace sensors;
using city::CellFrame;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double most_cells = 25e6;

// ---- the points

/// Rows of one time.
struct Slice {
  std::string name;
  std::vector<std::size_t> rows;
};

/// In the order of time: numbers by their value, texts (ISO 8601) and instants by their words.
std::vector<Slice> slices_of(const Table& points, const std::string& field) {
  std::vector<Slice> out;
  if (field.empty()) {
    out.push_back({"", std::vector<std::size_t>(points.size())});
    std::iota(out.front().rows.begin(), out.front().rows.end(), std::size_t{0});
    return out;
  }
  const Column& column = points.at(field);
  std::map<std::pair<double, std::string>, std::vector<std::size_t>> found;
  for (std::size_t row = 0; row < points.size(); ++row)
    if (!column.null(row)) found[{column.numeric() ? column.number(row) : 0.0, column.words(row)}].push_back(row);
  for (auto& [key, rows] : found) out.push_back({key.second, std::move(rows)});
  return out;
}

/// What becomes of rows that are no point of a sample.
struct Lost {
  std::int64_t without_place = 0, without_value = 0, together = 0, wild = 0;
};

class Rasters {
public:
  explicit Rasters(const SensorSurface::Inputs& inputs) {
    for (const auto* grid : {&inputs.drift, &inputs.drift_2, &inputs.drift_3})
      if (*grid) views_.emplace_back(***grid);
  }
  std::size_t size() const { return views_.size(); }
  void add(double x, double y, std::vector<double>& to) const {
    for (const geo::GridView& view : views_) to.push_back(view.bilinear(x, y));
  }

private:
  std::vector<geo::GridView> views_;
};

/// Points at one place count as one, with their mean, in the order in which they come.
Sample sample_of(const Slice& slice, const Geometries& places, const Reals& values, const Rasters& drifts, Lost& lost) {
  Sample out;
  out.drifts = drifts.size();
  std::map<std::pair<double, double>, std::size_t> known;
  std::vector<double> counts;
  for (const std::size_t row : slice.rows) {
    if (places.empty(row)) {
      ++lost.without_place;
      continue;
    }
    if (!std::isfinite(values[row])) {
      ++lost.without_value;
      continue;
    }
    const double x = places.x(places.row(row).first), y = places.y(places.row(row).first);
    const auto [at, fresh] = known.try_emplace({x, y}, out.size());
    if (fresh) {
      out.xy.insert(out.xy.end(), {x, y}), out.values.push_back(values[row]), counts.push_back(1.0);
      drifts.add(x, y, out.drift);
    } else {
      out.values[at->second] += values[row], ++counts[at->second], ++lost.together;
    }
  }
  for (std::size_t i = 0; i < counts.size(); ++i) out.values[i] /= counts[i];
  return out;
}

// ---- the cells

class Cells {
public:
  Cells(const SensorSurface::Inputs& inputs, const SensorSurface::Options& options, const Rasters& drifts,
        Monitor& monitor)
      : frame_(box_of(inputs), options.resolution_m) {
    const double count = static_cast<double>(frame_.columns) * static_cast<double>(frame_.rows);
    if (!(count <= most_cells))
      throw Error(Error::Code::bad_option,
                  text("RESOLUTION is {0} m: that makes more than {1} cells. Choose a larger one, or a smaller AREA.",
                       options.resolution_m, static_cast<std::int64_t>(most_cells)));
    const auto polygons = inputs.area ? shapes_of(**inputs.area) : std::vector<geos::Geometry>();
    std::vector<std::uint8_t> wanted(frame_.columns * frame_.rows, !inputs.area);
    for (const geos::Geometry& polygon : polygons) mark(polygon.get(), wanted, monitor);
    for (std::size_t row = 0; row < frame_.rows; ++row)
      for (std::size_t column = 0; column < frame_.columns; ++column)
        if (wanted[row * frame_.columns + column]) {
          places_.push_back(row * frame_.columns + column);
          xy_.insert(xy_.end(), {frame_.x(column), frame_.y(row)});
          drifts.add(frame_.x(column), frame_.y(row), drift_);
        }
  }

  const CellFrame& frame() const { return frame_; }
  const std::vector<double>& xy() const { return xy_; }
  const std::vector<double>& drift() const { return drift_; }
  std::size_t size() const { return places_.size(); }

  /// The numbers of the cells, where they are known, on the frame.
  std::vector<float> spread(const std::vector<double>& values) const {
    std::vector<float> out(frame_.columns * frame_.rows, Grid::missing());
    for (std::size_t i = 0; i < places_.size(); ++i) out[places_[i]] = static_cast<float>(values[i]);
    return out;
  }

private:
  static geo::Bounds box_of(const SensorSurface::Inputs& inputs) {
    if (inputs.area) return geo::bounds_of((*inputs.area)->geometry);
    geo::Bounds box = geo::bounds_of((*inputs.input)->geometry);
    const double around = 0.1 * std::max(box.max_x - box.min_x, box.max_y - box.min_y);
    return {box.min_x - around, box.min_y - around, box.max_x + around, box.max_y + around};
  }
  static std::vector<geos::Geometry> shapes_of(const Table& area) {
    std::vector<geos::Geometry> out;
    for (std::size_t row = 0; row < area.size(); ++row)
      if (!area.geometry.empty(row)) out.push_back(geos::geometry_of(area.geometry, row));
    return out;
  }
  /// Cells whose middle is in the polygon.
  void mark(const GEOSGeometry* polygon, std::vector<std::uint8_t>& wanted, Monitor& monitor) const {
    const geos::Prepared prepared(GEOSPrepare_r(geos::context(), polygon));
    geo::Bounds box;
    GEOSGeom_getExtent_r(geos::context(), polygon, &box.min_x, &box.min_y, &box.max_x, &box.max_y);
    const auto first = frame_.cell(box.min_x, box.max_y), last = frame_.cell(box.max_x, box.min_y);
    for (std::size_t row = first.row; row <= last.row; ++row) {
      monitor.check();
      for (std::size_t column = first.column; column <= last.column; ++column)
        if (GEOSPreparedContainsXY_r(geos::context(), prepared.get(), frame_.x(column), frame_.y(row)) == 1)
          wanted[row * frame_.columns + column] = 1;
    }
  }

  CellFrame frame_;
  std::vector<std::size_t> places_;
  std::vector<double> xy_, drift_;
};

// ---- one surface

struct Surface {
  std::vector<double> estimate, uncertainty;
  double known_share = 0.0;
};

/// Distances to the nearest point, of which one may be left out.
class Distances {
public:
  explicit Distances(const Sample& sample) : places_(places_of(sample)), tree_(places_) {}
  double to(double x, double y, std::size_t rank = 0) const {
    std::vector<city::KdTree::Near> near;
    tree_.nearest({x, y, 0.0}, rank + 1, near);
    return near.size() > rank ? std::sqrt(near[rank].distance2) : 0.0;
  }
  /// Of the point that is farthest from its nearest neighbour.
  double widest() const {
    double out = 0.0;
    for (const city::Position& place : places_) out = std::max(out, to(place[0], place[1], 1));
    return out;
  }

private:
  static std::vector<city::Position> places_of(const Sample& sample) {
    std::vector<city::Position> out;
    for (std::size_t i = 0; i < sample.size(); ++i) out.push_back({sample.xy[2 * i], sample.xy[2 * i + 1], 0.0});
    return out;
  }
  std::vector<city::Position> places_;
  city::KdTree tree_;
};

Surface surface_of(const Candidate& how, const Sample& sample, const Cells& cells,
                   const SensorSurface::Options& options, Monitor& monitor) {
  Estimates found = estimates(how, sample, cells.xy(), cells.drift(), monitor);
  Surface out{std::move(found.estimate), std::vector<double>(cells.size()), 0.0};
  const Distances distances(sample);
  const double reach = options.farthest_m > 0.0 ? options.farthest_m : distances.widest();
  const double most = how.variogram ? 0.01 * options.known_percent * how.variogram->sill() : 0.0;
  const double rmse = how.left_out.rmse();
  parallel_for_each(
      cells.size(), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        const bool known =
            how.variogram ? found.variance[i] <= most : distances.to(cells.xy()[2 * i], cells.xy()[2 * i + 1]) <= reach;
        if (!known) out.estimate[i] = nan;
        out.uncertainty[i] = std::isnan(out.estimate[i]) ? nan : how.variogram ? std::sqrt(found.variance[i]) : rmse;
      });
  const auto count = std::count_if(out.estimate.begin(), out.estimate.end(), [](double v) { return !std::isnan(v); });
  out.known_share = static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(1, cells.size()));
  return out;
}

// ---- the scores

const char* id_of(Method method) {
  const auto& all = SensorSurface::methods;
  return std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.value == method; })->id;
}

class Scores {
public:
  void add(const Slice& slice, const Sample& sample, const std::vector<Candidate>& all, const Candidate* used,
           double known_share) {
    times_.push_back(slice.name), points_.push_back(static_cast<std::int64_t>(sample.size()));
    methods_.push_back(used ? id_of(used->method) : "");
    const Variogram* variogram = used && used->variogram ? &*used->variogram : nullptr;
    models_.push_back(variogram ? SensorSurface::models[static_cast<std::size_t>(variogram->model)].id : "");
    estimators_.push_back(variogram ? SensorSurface::estimators[static_cast<std::size_t>(used->estimator)].id : "");
    const CrossValidation none;
    const CrossValidation& errors = used ? used->left_out : none;
    const auto error_of = [&](Method method) {
      const auto one = std::find_if(all.begin(), all.end(), [&](const Candidate& c) { return c.method == method; });
      return one == all.end() ? nan : one->left_out.mean_absolute_error();
    };
    numbers_.push_back(
        {variogram ? variogram->nugget : nan, variogram ? variogram->psill : nan, variogram ? variogram->range_m : nan,
         errors.mean_error(), errors.mean_absolute_error(), errors.rmse(), errors.msdr(), 100.0 * errors.coverage(),
         mean_absolute_error_of_mean(sample.values), error_of(Method::kriging), error_of(Method::universal),
         error_of(Method::idw), error_of(Method::natural), 100.0 * known_share});
  }

  Table table() const {
    Table out;
    out.name = "scores";
    const auto& columns = SensorSurface::score_columns;
    add_words(out, columns[0].name, times_);
    out.add(columns[1].name, points_);
    add_words(out, columns[2].name, methods_), add_words(out, columns[3].name, models_);
    add_words(out, columns[4].name, estimators_);
    for (std::size_t c = 0; c < count; ++c) {
      Reals values;
      for (const auto& row : numbers_) values.push_back(row[c]);
      out.columns.push_back(nullable(columns[c + 5].name, std::move(values)));
    }
    return out;
  }

private:
  static constexpr std::size_t count = SensorSurface::score_columns.size() - 5;
  static void add_words(Table& to, const char* name, const std::vector<std::string>& words) {
    Strings values;
    std::vector<std::uint8_t> valid;
    for (const std::string& word : words) values.push_back(word), valid.push_back(!word.empty());
    to.add(name, std::move(values), std::move(valid));
  }

  std::vector<std::string> times_, methods_, models_, estimators_;
  Integers points_;
  std::vector<std::array<double, count>> numbers_;
};

std::vector<Method> wanted_methods(const SensorSurface::Options& options, std::size_t drifts) {
  if (options.method == Method::universal && drifts == 0)
    throw Error(Error::Code::bad_option, text("Universal kriging needs a DRIFT."));
  if (options.method != Method::automatic) return {options.method};
  return {Method::kriging, Method::universal, Method::idw, Method::natural};
}

/// One time after the other.
class Run {
public:
  Run(const SensorSurface::Inputs& inputs, const SensorSurface::Options& options, Monitor& monitor)
      : points_(**inputs.input),
        options_(options),
        monitor_(monitor),
        values_(street::readings_of(points_, options.field.name, "FIELD")),
        drifts_(inputs),
        wanted_(wanted_methods(options, drifts_.size())),
        cells_(inputs, options, drifts_, monitor),
        slices_(slices_of(points_, options.time_field.name)) {}

  SensorSurface::Outputs outputs() {
    street::tell_unreadable(values_, options_.field.name, monitor_);
    out_.output = cells_.frame().grid("surface", points_.crs);
    out_.uncertainty = cells_.frame().grid("uncertainty", points_.crs);
    for (std::size_t i = 0; i < slices_.size(); ++i) {
      const auto share = [&](std::size_t k) { return static_cast<double>(k) / static_cast<double>(slices_.size()); };
      Part part(monitor_, share(i), share(i + 1));
      add(slices_[i], part);
    }
    tell();
    if (!bands_.empty()) write_stack(bands_, out_.output, options_.stack.path, monitor_);
    out_.scores = scores_.table();
    return std::move(out_);
  }

private:
  void add(const Slice& slice, Monitor& monitor) {
    const Sample sample = believed(sample_of(slice, points_.geometry, values_.values, drifts_, lost_));
    const std::vector<Candidate> all = candidates(sample, wanted_, monitor);
    const Candidate* used = all.empty() ? nullptr : &best(all);
    Surface surface{std::vector<double>(cells_.size(), nan), std::vector<double>(cells_.size(), nan), 0.0};
    if (used) {
      surface = surface_of(*used, sample, cells_, options_, monitor);
      if (surface.known_share == 0.0) ++unknown_;
      if (used->left_out.mean_absolute_error() > mean_absolute_error_of_mean(sample.values)) ++worse_;
    } else {
      ++without_;
    }
    scores_.add(slice, sample, all, used, surface.known_share);
    out_.output.cells = cells_.spread(surface.estimate);
    out_.uncertainty.cells = cells_.spread(surface.uncertainty);
    out_.rmse = used ? used->left_out.rmse() : nan;
    out_.method = used ? id_of(used->method) : "";
    if (options_.stack.path.empty()) return;
    const auto stamp = stamp_of(slice.name, TimeZone());
    bands_.push_back({slice.name, stamp ? std::optional(stamp->begin.first) : std::nullopt, out_.output.cells});
  }

  /// Counts the values that are far off, and leaves them out where that is wished.
  Sample believed(Sample all) {
    constexpr double worth_telling = 8.0;
    Sample near = without_wild(all, options_.wild > 0.0 ? options_.wild : worth_telling);
    lost_.wild += static_cast<std::int64_t>(all.size() - near.size());
    return options_.wild > 0.0 ? near : all;
  }

  void tell() const {
    tell_lost();
    if (without_ == std::ssize(slices_))
      throw Error(Error::Code::bad_input,
                  text("There are too few points with a value in \"{0}\" for the method: kriging needs 10.",
                       options_.field.name));
    if (without_ > 0)
      monitor_.warn(text("{0} of {1} times have too few points with a value: their surfaces are empty.", without_,
                         slices_.size()));
    if (unknown_ > 0)
      monitor_.warn(
          text("For {0} of {1} times nothing is known of any cell: the values do not hang on distance, or "
               "KNOWN or FARTHEST is too small.",
               unknown_, slices_.size()));
    if (worse_ > 0)
      monitor_.warn(text("For {0} of {1} times the plain mean predicts left-out points better than the surface.",
                         worse_, slices_.size()));
  }
  void tell_lost() const {
    if (lost_.without_place > 0)
      monitor_.warn(text("INPUT: {0} rows have no geometry and were left out.", lost_.without_place));
    if (lost_.without_value > 0)
      monitor_.warn(text("INPUT: {0} rows have no number in \"{1}\" and were left out.", lost_.without_value,
                         options_.field.name));
    if (lost_.together > 0)
      monitor_.warn(text("INPUT: {0} points are at the place of another one of the same time: their mean counts.",
                         lost_.together));
    if (lost_.wild > 0 && options_.wild > 0.0)
      monitor_.warn(text("INPUT: {0} values are far off those around them and were left out.", lost_.wild));
    else if (lost_.wild > 0)
      monitor_.warn(
          text("INPUT: {0} values are far off those around them. They count; WILD leaves them out.", lost_.wild));
  }

  const Table& points_;
  const SensorSurface::Options& options_;
  Monitor& monitor_;
  street::Readings values_;
  Rasters drifts_;
  std::vector<Method> wanted_;
  Cells cells_;
  std::vector<Slice> slices_;
  SensorSurface::Outputs out_;
  Scores scores_;
  Lost lost_;
  std::vector<Band> bands_;
  std::int64_t without_ = 0, unknown_ = 0, worse_ = 0;
};

// ---- points of a store

/// Slots as points, in the system of the area, else in one that suits their place.
Table points_of(const SensorSurface::Inputs& inputs, const SensorSurface::Options& options, Monitor& monitor) {
  if (options.property.empty())
    throw Error(Error::Code::bad_option, text("PROPERTY is needed: which property of the store is to be drawn."));
  SensorIndicators::Options slots;
  slots.store = options.store, slots.property = options.property, slots.from = options.from, slots.to = options.to;
  slots.indicator = static_cast<SensorIndicators::Indicator>(options.slot);  // which begin with the spans
  const Table found = SensorIndicators::run({}, slots, monitor).output;
  const geo::Bounds box = geo::bounds_of(found.geometry);
  if (box.empty())
    throw Error(Error::Code::bad_input,
                text("No sensor of the store that observes \"{0}\" has a place.", options.property));
  return geo::reprojected(found, inputs.area ? (*inputs.area)->crs : geo::metric_crs_for(box, found.crs));
}

/// A drift in the system of the points.
void bring(std::optional<Shared<Grid>>& drift, const std::string& crs, Monitor& monitor) {
  if (drift && geo::canonical_crs((*drift)->crs) != geo::canonical_crs(crs))
    drift = Shared<Grid>(geo::reprojected(**drift, crs, monitor));
}

SensorSurface::Outputs from_store(SensorSurface::Inputs inputs, SensorSurface::Options options, Monitor& monitor) {
  Table points = points_of(inputs, options, monitor);
  for (auto* drift : {&inputs.drift, &inputs.drift_2, &inputs.drift_3}) bring(*drift, points.crs, monitor);
  inputs.input = Shared<Table>(std::move(points));
  options.field.name = "value", options.time_field.name = "begin";
  return Run(inputs, options, monitor).outputs();
}

}  // namespace

SensorSurface::Outputs SensorSurface::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  if (inputs.input.has_value() == !options.store.empty())
    throw Error(Error::Code::bad_option, text("Give either INPUT or STORE."));
  if (inputs.input && options.field.name.empty())
    throw Error(Error::Code::bad_option, text("FIELD is needed: the field of INPUT with the value."));
  if (inputs.input && geo::bounds_of((*inputs.input)->geometry).empty())
    throw Error(Error::Code::bad_input, text("INPUT has no point with a geometry."));
  Outputs out = inputs.input ? Run(inputs, options, monitor).outputs() : from_store(inputs, options, monitor);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
