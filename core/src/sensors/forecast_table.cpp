#include "jumeau/sensors/forecast_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include "indicators_values.hpp"
#include "jumeau/sensors/forecast.hpp"

namespace jumeau {

namespace {

using namespace sensors;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double least_known = 0.75;

class Telling {
public:
  Telling(const SensorForecast::Options& options, Monitor& monitor)
      : options_(options),
        monitor_(monitor),
        zone_(options.zone),
        period_(period_of(options.from, options.to, zone_)),
        store_(options.store, Store::Open::read, monitor) {
    for (Sensor& sensor : store_.sensors()) sensors_.emplace(sensor.id, std::move(sensor));
    for (Datastream& stream : store_.datastreams())
      if (stream.property != "uptime" && (options.property.empty() || stream.property == options.property))
        streams_.push_back(std::move(stream));
    places_.shape = Shape::point;
  }

  SensorForecast::Outputs outputs() {
    if (streams_.empty()) throw Error(Error::Code::bad_input, text("The store has no series of this property."));
    for (std::size_t i = 0; i < streams_.size(); ++i) {
      const auto share = [&](std::size_t k) { return static_cast<double>(k) / static_cast<double>(streams_.size()); };
      Part part(monitor_, share(i), share(i + 1));
      add(streams_[i], part);
    }
    SensorForecast::Outputs out;
    out.told = told_, out.refused = std::ssize(streams_) - told_;
    out.output = table(), out.scores = scores();
    return out;
  }

private:
  void add(const Datastream& stream, Monitor& monitor) {
    const std::vector<Slot> slots = slots_of(stream);
    const ForecastOptions options{static_cast<std::size_t>(options_.step == SensorForecast::Step::hour ? 168 : 7),
                                  static_cast<std::size_t>(options_.horizon),
                                  static_cast<std::size_t>(options_.origins)};
    std::vector<double> values;
    for (const Slot& slot : slots) values.push_back(slot.value);
    const auto known = std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
    if (values.size() < 3 * options.season + options.origins * options.horizon || 2 * known < std::ssize(values))
      return score(stream, "too_little", nullptr, known);
    const Forecast found = forecast(values, options, monitor);
    score(stream, found.better_than_naive ? "told" : "not_better", &found, known);
    if (!found.better_than_naive) return;
    ++told_;
    Time begin = slots.back().end;
    for (std::size_t step = 0; step < found.value.size(); ++step) {
      const Time end = end_of(begin);
      tell(stream, begin, end, found, step);
      begin = end;
    }
  }

  std::vector<Slot> slots_of(const Datastream& stream) const {
    const Values values = believed(store_, stream, period_, true);
    const Span span = options_.step == SensorForecast::Step::hour ? Span::hour : Span::day;
    return aggregate(values.time, values.value, zone_, span, statistic_of(stream.property), values.step, least_known);
  }
  /// Days have 23 to 25 hours.
  Time end_of(Time begin) const {
    if (options_.step == SensorForecast::Step::hour) return begin + hour_us;
    const std::array<Time, 1> one{begin};
    const std::array<double, 1> value{0.0};
    return aggregate(one, value, zone_, Span::day, Statistic::mean, 0, 0.0).front().end;
  }

  void tell(const Datastream& stream, Time begin, Time end, const Forecast& found, std::size_t step) {
    const Sensor& sensor = sensors_.at(stream.sensor);
    network_.push_back(sensor.network), sensor_.push_back(sensor.code), name_.push_back(sensor.name);
    datastream_.push_back(stream.id), property_.push_back(stream.property), unit_.push_back(stream.unit);
    begin_.push_back(iso(begin)), end_.push_back(iso(end));
    value_.push_back(found.value[step]), low_.push_back(found.low[step]), high_.push_back(found.high[step]);
    if (sensor.place) places_.add_position(sensor.place->lon, sensor.place->lat);
    places_.end_row();
  }

  void score(const Datastream& stream, const char* reason, const Forecast* found, std::int64_t steps) {
    const Sensor& sensor = sensors_.at(stream.sensor);
    scored_.network.push_back(sensor.network), scored_.sensor.push_back(sensor.code);
    scored_.datastream.push_back(stream.id), scored_.property.push_back(stream.property);
    scored_.reason.push_back(reason), scored_.steps.push_back(steps);
    const auto method = static_cast<std::size_t>(found ? found->method : ForecastMethod::naive);
    scored_.method.push_back(found ? SensorForecast::methods[method].id : ""), scored_.has.push_back(found != nullptr);
    scored_.mae.push_back(found ? found->absolute_error[method] : nan);
    scored_.mae_naive.push_back(found ? found->absolute_error[0] : nan);
    scored_.coverage.push_back(found ? 100.0 * found->coverage : nan);
  }

  Table table() {
    Table out;
    out.name = "sensorforecast", out.crs = "EPSG:4326", out.geometry = std::move(places_);
    out.add("network", std::move(network_)), out.add("sensor", std::move(sensor_)), out.add("name", std::move(name_));
    out.add("datastream", std::move(datastream_)), out.add("property", std::move(property_));
    out.add("unit", std::move(unit_)), out.add("begin", std::move(begin_)), out.add("end", std::move(end_));
    out.columns.push_back(nullable("value", std::move(value_)));
    out.columns.push_back(nullable("low", std::move(low_))), out.columns.push_back(nullable("high", std::move(high_)));
    return out;
  }
  Table scores() {
    Table out;
    out.name = "scores";
    out.add("network", std::move(scored_.network)), out.add("sensor", std::move(scored_.sensor));
    out.add("datastream", std::move(scored_.datastream)), out.add("property", std::move(scored_.property));
    out.add("reason", std::move(scored_.reason)), out.add("method", std::move(scored_.method), std::move(scored_.has));
    out.columns.push_back(nullable("mae", std::move(scored_.mae)));
    out.columns.push_back(nullable("mae_naive", std::move(scored_.mae_naive)));
    out.columns.push_back(nullable("coverage_percent", std::move(scored_.coverage)));
    out.add("steps", std::move(scored_.steps));
    return out;
  }

  const SensorForecast::Options& options_;
  Monitor& monitor_;
  TimeZone zone_;
  Period period_;
  Store store_;
  std::map<std::int64_t, Sensor> sensors_;
  std::vector<Datastream> streams_;
  Strings network_, sensor_, name_, property_, unit_, begin_, end_;
  Integers datastream_;
  Reals value_, low_, high_;
  Geometries places_;
  struct {
    Strings network, sensor, property, reason, method;
    std::vector<std::uint8_t> has;
    Integers datastream, steps;
    Reals mae, mae_naive, coverage;
  } scored_;
  std::int64_t told_ = 0;
};

}  // namespace

SensorForecast::Outputs SensorForecast::run(const Inputs&, const Options& options, Monitor& monitor) {
  Outputs out = Telling(options, monitor).outputs();
  if (out.refused > 0)
    monitor.warn(text("{0} of {1} series are not told: SCORES says why.", out.refused, out.told + out.refused));
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
