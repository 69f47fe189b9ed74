#include "jumeau/sensors/indicators_table.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

#include "indicators_values.hpp"
#include "jumeau/sensors/atmo.hpp"
#include "jumeau/sensors/indicators.hpp"
#include "jumeau/sensors/noise.hpp"
#include "jumeau/sensors/store.hpp"
#include "local_clock.hpp"
#include "period.hpp"

namespace jumeau {

namespace {

using namespace sensors;
using Indicator = SensorIndicators::Indicator;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// What an indicator reads; any where it does not matter.
bool serves(Indicator indicator, const std::string& property) {
  switch (indicator) {
    case Indicator::noise: return property == "noise";
    case Indicator::atmo: return pollutant_of(property).has_value();
    case Indicator::fill: return property == "fill_level";
    case Indicator::counts: return is_count(property);
    case Indicator::lighting: return property == "power";
    case Indicator::heat: return property == "temperature";
    default: return property != "uptime";
  }
}

const char* name_of(Statistic statistic) {
  return statistic == Statistic::sum ? "sum" : statistic == Statistic::energetic_mean ? "laeq" : "mean";
}

struct Row {
  const char* indicator;
  std::optional<Time> begin{}, end{};
  std::optional<std::int64_t> hour{};
  double value = nan;
  const char* unit = nullptr;  ///< that of the series where it is not given
  double known_share = nan;
};

class Rows {
public:
  Rows() { places_.shape = Shape::point; }
  void add(const Sensor& sensor, const Datastream& stream, const Row& row) {
    network_.push_back(sensor.network), sensor_.push_back(sensor.code), name_.push_back(sensor.name);
    datastream_.push_back(stream.id), property_.push_back(stream.property), indicator_.push_back(row.indicator);
    begin_.push_back(row.begin ? iso(*row.begin) : ""), has_begin_.push_back(row.begin.has_value());
    end_.push_back(row.end ? iso(*row.end) : ""), has_end_.push_back(row.end.has_value());
    hour_.push_back(row.hour.value_or(0)), has_hour_.push_back(row.hour.has_value());
    value_.push_back(row.value), unit_.push_back(row.unit ? row.unit : stream.unit);
    known_percent_.push_back(100.0 * row.known_share);
    if (sensor.place) places_.add_position(sensor.place->lon, sensor.place->lat);
    places_.end_row();
    unknown_ += std::isnan(row.value) ? 1 : 0;
  }
  std::int64_t unknown() const { return unknown_; }

  Table table() {
    Table out;
    out.name = "sensorindicators", out.crs = "EPSG:4326";
    out.geometry = std::move(places_);
    out.add("network", std::move(network_)), out.add("sensor", std::move(sensor_)), out.add("name", std::move(name_));
    out.add("datastream", std::move(datastream_)), out.add("property", std::move(property_));
    out.add("indicator", std::move(indicator_)), out.add("begin", std::move(begin_), std::move(has_begin_));
    out.add("end", std::move(end_), std::move(has_end_));
    out.add("hour_of_week", std::move(hour_), std::move(has_hour_));
    out.columns.push_back(nullable("value", std::move(value_)));
    out.add("unit", std::move(unit_));
    out.columns.push_back(nullable("known_percent", std::move(known_percent_)));
    return out;
  }

private:
  Strings network_, sensor_, name_, property_, indicator_, begin_, end_, unit_;
  std::vector<std::uint8_t> has_begin_, has_end_, has_hour_;
  Integers datastream_, hour_;
  Reals value_, known_percent_;
  Geometries places_;
  std::int64_t unknown_ = 0;
};

class Indicating {
public:
  Indicating(const SensorIndicators::Options& options, Monitor& monitor)
      : options_(options),
        monitor_(monitor),
        zone_(options.zone),
        period_(period_of(options.from, options.to, zone_)),
        store_(options.store, Store::Open::read, monitor) {
    for (Sensor& sensor : store_.sensors()) sensors_.emplace(sensor.id, std::move(sensor));
    for (Datastream& stream : store_.datastreams())
      if (serves(options.indicator, stream.property) &&
          (options.property.empty() || stream.property == options.property))
        streams_.push_back(std::move(stream));
  }

  SensorIndicators::Outputs outputs() {
    if (streams_.empty()) throw Error(Error::Code::bad_input, text("The store has no series for this indicator."));
    Steps steps(monitor_, streams_.size());
    for (const Datastream& stream : streams_) {
      if (options_.indicator != Indicator::atmo) add(stream, values_of(stream));
      steps.next();
    }
    if (options_.indicator == Indicator::atmo) add_atmo();
    SensorIndicators::Outputs out;
    out.series = std::ssize(streams_), out.unknown = rows_.unknown(), out.output = rows_.table();
    return out;
  }

private:
  Values values_of(const Datastream& stream) const { return believed(store_, stream, period_, options_.use_suspect); }
  std::vector<Slot> slots_of(const Values& values, Span span, Statistic statistic) const {
    return aggregate(values.time, values.value, zone_, span, statistic, values.step, 0.01 * options_.known_percent);
  }

  void put(const Datastream& stream, const Row& row) { rows_.add(sensors_.at(stream.sensor), stream, row); }

  void add(const Datastream& stream, const Values& values) {
    if (values.time.empty()) return;
    switch (options_.indicator) {
      case Indicator::hour: return add_slots(stream, values, Span::hour);
      case Indicator::day: return add_slots(stream, values, Span::day);
      case Indicator::week: return add_slots(stream, values, Span::week);
      case Indicator::month: return add_slots(stream, values, Span::month);
      case Indicator::year: return add_slots(stream, values, Span::year);
      case Indicator::profile: return add_profile(stream, values);
      case Indicator::noise: return add_noise(stream, values);
      case Indicator::level: return add_episodes(stream, values);
      case Indicator::fill: return add_fill(stream, values);
      case Indicator::counts: return add_counts(stream, values);
      case Indicator::lighting: return add_lighting(stream, values);
      case Indicator::heat: return add_heat(stream, values);
      case Indicator::atmo: return;
    }
  }

  void add_slots(const Datastream& stream, const Values& values, Span span) {
    const Statistic statistic = statistic_of(stream.property);
    for (const Slot& slot : slots_of(values, span, statistic))
      put(stream, {name_of(statistic), slot.begin, slot.end, {}, slot.value, nullptr, slot.known_share});
  }

  void add_profile(const Datastream& stream, const Values& values) {
    std::vector<std::int64_t> holidays;
    for (int year = year_of(values.time.front()); year <= year_of(values.time.back()); ++year)
      for (const std::int64_t day : french_holidays(year)) holidays.push_back(day);
    const auto hourly = slots_of(values, Span::hour, statistic_of(stream.property));
    const auto profile = hour_of_week(hourly, zone_, options_.least_weeks, holidays);
    for (std::size_t hour = 0; hour < profile.size(); ++hour) {
      const ProfileHour& one = profile[hour];
      const auto at = static_cast<std::int64_t>(hour);
      put(stream, {"profile_mean", {}, {}, at, one.mean}), put(stream, {"profile_low", {}, {}, at, one.low});
      put(stream, {"profile_high", {}, {}, at, one.high});
    }
  }

  void add_noise(const Datastream& stream, const Values& values) {
    for (const Slot& day : slots_of(values, Span::day, Statistic::energetic_mean)) {
      const auto [first, last] = within(values, day);
      const NoiseLevels all = noise_levels(std::span(values.time).subspan(first, last - first),
                                           std::span(values.value).subspan(first, last - first), zone_);
      const auto add_level = [&](const char* name, double level_db) {
        put(stream, {name, day.begin, day.end, {}, std::isnan(day.value) ? nan : level_db, "dB[A]", day.known_share});
      };
      add_level("laeq", all.laeq_db), add_level("l10", all.l10_db), add_level("l50", all.l50_db);
      add_level("l90", all.l90_db), add_level("ld", all.day_db), add_level("le", all.evening_db);
      add_level("ln", all.night_db), add_level("lden", all.lden_db);
    }
    const NoiseLevels all = noise_levels(values.time, values.value, zone_);
    const auto add_level = [&](const char* name, double level_db) {
      put(stream, {name, values.time.front(), values.time.back() + values.step, {}, level_db, "dB[A]"});
    };
    add_level("period_laeq", all.laeq_db), add_level("period_ld", all.day_db), add_level("period_le", all.evening_db);
    add_level("period_ln", all.night_db), add_level("period_lden", all.lden_db);
  }

  void add_episodes(const Datastream& stream, const Values& values) {
    if (!(options_.clear <= options_.up)) throw Error(Error::Code::bad_option, text("CLEAR must not be above UP."));
    for (const Episode& one : episodes(values.time, values.value, options_.up, options_.clear))
      put(stream, {"episode", one.begin, one.end, {}, one.greatest});
  }

  void add_fill(const Datastream& stream, const Values& values) {
    const double days = days_to_full(values.time, values.value);
    put(stream, {"days_to_full", values.time.back(), {}, {}, std::isinf(days) ? nan : days, "d"});
  }

  void add_counts(const Datastream& stream, const Values& values) {
    constexpr std::array<const char*, 3> kinds{"working_day", "saturday", "sunday_or_holiday"};
    std::array<double, 3> sums{}, days{}, known{};
    LocalClock clock(zone_);
    for (const Slot& slot : slots_of(values, Span::day, Statistic::sum)) {
      const std::int64_t day = clock.day(slot.begin);
      const auto holidays = french_holidays(year_of(slot.begin));
      const int weekday = LocalClock::weekday_of(day);
      const bool holiday = std::binary_search(holidays.begin(), holidays.end(), day);
      const std::size_t kind = holiday || weekday == 6 ? 2 : weekday == 5 ? 1 : 0;
      ++days[kind];
      if (!std::isnan(slot.value)) sums[kind] += slot.value, ++known[kind];
    }
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
      if (days[kind] > 0.0)
        put(stream, {kinds[kind],
                     values.time.front(),
                     values.time.back() + values.step,
                     {},
                     sums[kind] / known[kind],
                     nullptr,
                     known[kind] / days[kind]});
  }

  void add_lighting(const Datastream& stream, const Values& values) {
    for (const Slot& day : slots_of(values, Span::day, Statistic::mean)) {
      const auto [first, last] = within(values, day);
      const Lighting out = lighting(std::span(values.time).subspan(first, last - first),
                                    std::span(values.value).subspan(first, last - first), options_.on_w, values.step);
      const bool known = !std::isnan(day.value);
      put(stream, {"hours_on", day.begin, day.end, {}, known ? out.hours_on : nan, "h", day.known_share});
      put(stream, {"energy_kwh", day.begin, day.end, {}, known ? out.energy_kwh : nan, "kW.h", day.known_share});
    }
  }

  void add_heat(const Datastream& stream, const Values& values) {
    std::map<int, std::vector<ThermalDay>> years;
    for (const ThermalDay& day : thermal_days(values.time, values.value, values.step))
      years[year_of(day.day * day_us)].push_back(day);
    for (const auto& [year, days] : years) {
      const auto known = std::count_if(days.begin(), days.end(), [](const ThermalDay& day) {
        return !std::isnan(day.least_c) && !std::isnan(day.greatest_c);
      });
      const double share = static_cast<double>(known) / static_cast<double>(days.size());
      const Time begin = days.front().day * day_us, end = (days.back().day + 1) * day_us;
      const auto waves = heat_wave_days(days, options_.night_c, options_.day_c).size();
      put(stream, {"tropical_nights", begin, end, {}, static_cast<double>(tropical_nights(days)), "1", share});
      put(stream, {"heat_wave_days", begin, end, {}, static_cast<double>(waves), "1", share});
    }
  }

  // ---- the index, of all pollutants of a sensor

  /// Days of one pollutant: greatest hourly mean of gases, mean of particles.
  std::map<Time, Slot> days_of(const Values& values, Pollutant pollutant) const {
    std::map<Time, Slot> out;
    const bool gas = pollutant != Pollutant::pm10 && pollutant != Pollutant::pm25;
    Values hourly = values;
    if (gas) {
      hourly = {{}, {}, hour_us};
      for (const Slot& hour : slots_of(values, Span::hour, Statistic::mean))
        hourly.time.push_back(hour.begin), hourly.value.push_back(hour.value);
    }
    for (const Slot& day : slots_of(hourly, Span::day, gas ? Statistic::greatest : Statistic::mean))
      out[day.begin] = day;
    return out;
  }

  void add_atmo() {
    constexpr std::array<const char*, 5> names{"atmo_no2", "atmo_o3", "atmo_pm10", "atmo_pm25", "atmo_so2"};
    const std::vector<AtmoTable> tables = atmo_tables();
    std::map<std::int64_t, std::vector<const Datastream*>> by_sensor;
    for (const Datastream& stream : streams_) by_sensor[stream.sensor].push_back(&stream);
    for (const auto& [sensor, streams] : by_sensor) {
      std::map<Time, std::array<double, 5>> days;
      std::map<Time, Time> ends;
      for (const Datastream* stream : streams) {
        const Pollutant pollutant = *pollutant_of(stream->property);
        const auto place = static_cast<std::size_t>(pollutant);
        for (const auto& [begin, day] : days_of(values_of(*stream), pollutant)) {
          auto& concentrations = days.try_emplace(begin, std::array<double, 5>{nan, nan, nan, nan, nan}).first->second;
          if (std::isnan(concentrations[place])) concentrations[place] = day.value;
          ends[begin] = day.end;
        }
      }
      for (const auto& [begin, concentrations] : days) {
        const AtmoIndex index = atmo_index(tables, begin, concentrations);
        const double share = static_cast<double>(index.known) / static_cast<double>(pollutants.size());
        const auto add_class = [&](const char* name, int number) {
          const double value = number > 0 ? static_cast<double>(number) : nan;
          put(*streams.front(), {name, begin, ends[begin], {}, value, "1", share});
        };
        add_class("atmo", index.index);
        for (std::size_t i = 0; i < names.size(); ++i)
          if (index.of[i] > 0) add_class(names[i], index.of[i]);
      }
    }
  }

  static std::pair<std::size_t, std::size_t> within(const Values& values, const Slot& slot) {
    const auto place = [&](Time time) {
      return static_cast<std::size_t>(std::lower_bound(values.time.begin(), values.time.end(), time) -
                                      values.time.begin());
    };
    return {place(slot.begin), place(slot.end)};
  }
  int year_of(Time time) {
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(LocalClock(zone_).day(time)))};
    return static_cast<int>(date.year());
  }

  const SensorIndicators::Options& options_;
  Monitor& monitor_;
  TimeZone zone_;
  Period period_;
  Store store_;
  std::map<std::int64_t, Sensor> sensors_;
  std::vector<Datastream> streams_;
  Rows rows_;
};

}  // namespace

SensorIndicators::Outputs SensorIndicators::run(const Inputs&, const Options& options, Monitor& monitor) {
  Outputs out = Indicating(options, monitor).outputs();
  if (out.unknown > 0)
    monitor.warn(text("{0} of {1} rows have no value: too little is known.", out.unknown, out.output.size()));
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
