#include "jumeau/mobility/streetexposure.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../geo/shapes.hpp"
#include "../parallel.hpp"
#include "percent.hpp"
#include "street/around.hpp"
#include "street/readings.hpp"
#include "street/relief.hpp"

namespace jumeau {

namespace {

using namespace street;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Adds columns to the streets, and says what is missing.
class Exposures {
public:
  Exposures(const Table& streets, const StreetExposure::Options& options, Monitor& monitor)
      : streets_(streets), options_(options), monitor_(monitor), out_(streets) {
    out_.name = "streetexposure", out_.source.clear();
    for (std::size_t row = 0; row < streets.size(); ++row) shapes_.push_back(geos::geometry_of(streets.geometry, row));
    add("length_m", lengths_m(streets.geometry));
  }

  void add_raster(const std::optional<Shared<Grid>>& grid, const std::string& name, const std::string& mean,
                  double threshold) {
    if (!grid) return;
    monitor_.stage(text("Reading the raster \"{0}\" along the streets", name));
    const GridView view(**grid);
    add_levels(name, mean, [&](std::size_t row) { return levels_along(streets_.geometry, row, view, threshold); });
  }

  void add_bands(const std::optional<Shared<Table>>& bands, const std::string& field, double threshold) {
    if (!bands) return;
    if (field.empty())
      throw Error(Error::Code::bad_option, text("NOISE_FIELD is needed: the field of NOISE_BANDS with the level."));
    const Readings levels = readings_of(**bands, field, "NOISE_FIELD");
    tell_unreadable(levels, field, monitor_);
    const Land land((*bands)->geometry, levels.values);
    tell_left_out(land.rows(), "NOISE_BANDS");
    add_levels("noise", "noise_mean_db", [&](std::size_t row) { return land.levels(shapes_[row].get(), threshold); });
  }

  void add_areas(const std::optional<Shared<Table>>& areas, const std::string& name, const char* parameter,
                 double near_m) {
    if (!areas) return;
    monitor_.stage(text("Looking for \"{0}\" around the streets", name));
    const Geometries& geometry = (*areas)->geometry;
    const Land land(geometry, Reals(geometry.size(), 1.0), near_m);
    const Things things(geometry);
    tell_left_out(things.rows(), parameter);
    Reals shares(streets_.size()), distances(streets_.size());
    each_street([&](std::size_t row) {
      const Levels levels = land.levels(shapes_[row].get(), 0.0);
      shares[row] = levels.known_share();
      distances[row] = things.nearest(shapes_[row].get()).distance_m;
    });
    add(name + "_percent", percent(std::move(shares)));
    add(name + "_distance_m", std::move(distances));
  }

  void add_points(const std::optional<Shared<Table>>& points, const std::string& name, const char* parameter,
                  double near_m) {
    if (!points) return;
    monitor_.stage(text("Looking for \"{0}\" around the streets", name));
    const Things things((*points)->geometry);
    tell_left_out(things.rows(), parameter);
    Integers counts(streets_.size());
    Reals distances(streets_.size());
    each_street([&](std::size_t row) {
      counts[row] = static_cast<std::int64_t>(things.within(shapes_[row].get(), near_m).size());
      distances[row] = things.nearest(shapes_[row].get()).distance_m;
    });
    out_.add(out_.unused(name + "_count"), std::move(counts));
    add(name + "_distance_m", std::move(distances));
  }

  /// The share of the street that is near one of them.
  void add_share(const std::optional<Shared<Table>>& points, const std::string& name, double near_m) {
    if (!points) return;
    const Geometries& geometry = (*points)->geometry;
    const Land land(geometry, Reals(geometry.size(), 1.0), near_m);
    Reals shares(streets_.size());
    each_street([&](std::size_t row) { shares[row] = land.levels(shapes_[row].get(), 0.0).known_share(); });
    add(name + "_percent", percent(std::move(shares)));
  }

  /// Each crossing delays on the nearest street only, lest a walk meets it twice.
  void add_delays(const std::optional<Shared<Table>>& crossings, const std::string& field) {
    if (!crossings || field.empty()) return;
    const Readings readings = readings_of(**crossings, field, "CROSSING_FIELD");
    tell_unreadable(readings, field, monitor_);
    const Things streets(streets_.geometry);
    Reals seconds(streets_.size(), 0.0);
    for (std::size_t row = 0; row < (*crossings)->size(); ++row) {
      const auto street = streets.nearest(geos::geometry_of((*crossings)->geometry, row).get());
      if (street.distance_m <= options_.crossings_near_m)
        seconds[static_cast<std::size_t>(street.row)] += readings.values[row];
    }
    tell_missing(std::count_if(seconds.begin(), seconds.end(), [](double x) { return std::isnan(x); }), "crossings");
    add("crossings_s", std::move(seconds));
  }

  void add_counts(const std::optional<Shared<Table>>& counts, const std::string& field) {
    if (!counts) return;
    if (field.empty())
      throw Error(Error::Code::bad_option,
                  text("COUNT_FIELD is needed: the field of COUNTS with the vehicles per day."));
    const Readings readings = readings_of(**counts, field, "COUNT_FIELD");
    tell_unreadable(readings, field, monitor_);
    const Things things((*counts)->geometry);
    Reals traffic(streets_.size(), nan);
    Integers numbers(streets_.size());
    each_street([&](std::size_t row) {
      double sum = 0.0;
      for (const std::size_t count : things.within(shapes_[row].get(), options_.crossings_near_m))
        if (!std::isnan(readings.values[count])) sum += readings.values[count], ++numbers[row];
      if (numbers[row] > 0) traffic[row] = sum / static_cast<double>(numbers[row]);
    });
    tell_missing(std::count_if(traffic.begin(), traffic.end(), [](double x) { return std::isnan(x); }), "traffic");
    add("traffic_vpd", std::move(traffic));
    out_.add(out_.unused("traffic_counts"), std::move(numbers));
  }

  void add_relief(const std::optional<Shared<Grid>>& terrain) {
    if (!terrain) return;
    monitor_.stage(text("Measuring slopes"));
    std::vector<std::int32_t> too_steep;
    const ReliefOptions relief{options_.piece_m, options_.most_slope_percent};
    const auto found = slopes(streets_.geometry, GridView(**terrain),
                              structures_of(streets_, options_.structure_field.name), relief, too_steep, monitor_);
    const auto column = [&](const char* name, double Slope::* member) {
      Reals values;
      for (const Slope& slope : found) values.push_back(slope.*member);
      add(name, std::move(values));
    };
    column("climb_m", &Slope::up_m), column("descent_m", &Slope::down_m);
    column("slope_percent", &Slope::mean_percent);
    column("steepest_up_percent", &Slope::steepest_up_percent);
    column("steepest_down_percent", &Slope::steepest_down_percent);
    column("sustained_percent", &Slope::sustained_percent);
    Reals known;
    for (const Slope& slope : found) known.push_back(slope.known_share);
    tell_partly(known, "terrain");
    add("terrain_known_percent", percent(std::move(known)));
    report_too_steep(too_steep, relief, out_.issues, monitor_);
  }

  Table table() { return std::move(out_); }

private:
  template <class Work>
  void each_street(Work&& work) {
    parallel_for_each(streets_.size(), monitor_, [] { return 0; }, [&](std::size_t row, int) { work(row); });
  }

  void add(const std::string& name, Reals values) {
    for (double& value : values)
      if (std::isinf(value)) value = nan;
    out_.columns.push_back(nullable(out_.unused(name), std::move(values)));
  }

  template <class Measure>
  void add_levels(const std::string& name, const std::string& mean, Measure&& measure) {
    std::vector<Levels> levels(streets_.size());
    each_street([&](std::size_t row) { levels[row] = measure(row); });
    Reals means, above, known;
    for (const Levels& one : levels)
      means.push_back(one.mean()), above.push_back(one.above_share()), known.push_back(one.known_share());
    tell_partly(known, name);
    add(mean, std::move(means));
    add(name + "_above_percent", percent(std::move(above)));
    add(name + "_known_percent", percent(std::move(known)));
  }

  void tell_missing(std::int64_t count, const std::string& name) {
    if (count > 0) monitor_.warn(text("{0} of {1} streets have no data of \"{2}\".", count, streets_.size(), name));
  }
  void tell_partly(const Reals& known, const std::string& name) {
    tell_missing(std::count_if(known.begin(), known.end(), [](double share) { return !(share > 0.0); }), name);
    const auto partly =
        std::count_if(known.begin(), known.end(), [](double share) { return share > 0.0 && share < 1.0 - 1e-9; });
    if (partly > 0)
      monitor_.warn(
          text("{0} of {1} streets have data of \"{2}\" for a part of their length only: the known part "
               "counts.",
               partly, streets_.size(), name));
  }
  void tell_left_out(const Rows& rows, const char* parameter) {
    if (rows.left_out() > 0)
      monitor_.warn(text("{0}: {1} rows have no geometry and were left out.", parameter, rows.left_out()));
  }
  const Table& streets_;
  const StreetExposure::Options& options_;
  Monitor& monitor_;
  Table out_;
  std::vector<geos::Geometry> shapes_;
};

}  // namespace

StreetExposure::Outputs StreetExposure::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  if (inputs.network->size() == 0)
    throw Error(Error::Code::bad_input, text("NETWORK is empty: there is no street to measure."));
  if (inputs.noise && inputs.noise_bands)
    throw Error(Error::Code::bad_option, text("Give noise as NOISE or as NOISE_BANDS, not both."));
  Exposures exposures(*inputs.network, options, monitor);
  exposures.add_raster(inputs.noise, "noise", "noise_mean_db", options.noise_above_db);
  exposures.add_bands(inputs.noise_bands, options.noise_field.name, options.noise_above_db);
  exposures.add_raster(inputs.air, "air", "air_mean", options.air_above);
  exposures.add_raster(inputs.heat, "heat", "heat_mean_c", options.heat_above);
  exposures.add_areas(inputs.green, "green", "GREEN", options.near_m);
  exposures.add_areas(inputs.water, "water", "WATER", options.near_m);
  exposures.add_areas(inputs.calm, "calm", "CALM", 0.0);
  exposures.add_points(inputs.trees, "trees", "TREES", options.near_m);
  exposures.add_share(inputs.trees, "trees", options.crossings_near_m);
  exposures.add_points(inputs.parking, "parking", "PARKING", options.near_m);
  exposures.add_points(inputs.lights, "lights", "LIGHTS", options.near_m);
  exposures.add_share(inputs.lights, "lights", options.near_m);
  exposures.add_points(inputs.crossings, "crossings", "CROSSINGS", options.crossings_near_m);
  exposures.add_delays(inputs.crossings, options.crossing_field.name);
  exposures.add_points(inputs.accidents, "accidents", "ACCIDENTS", options.near_m);
  exposures.add_counts(inputs.counts, options.count_field.name);
  exposures.add_relief(inputs.terrain);
  monitor.progress(1.0);
  return {exposures.table()};
}

}  // namespace jumeau
