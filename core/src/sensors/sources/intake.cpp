#include "intake.hpp"

#include <algorithm>
#include <cmath>

#include "../units.hpp"

namespace jumeau::sensors {

namespace {

constexpr std::size_t batch_rows = 500'000;
constexpr std::size_t most_places = 1000;  ///< of one sensor that are counted
constexpr double same_place_m = 50.0;
const double nan = std::nan("");

/// France and its overseas departments, roughly: where a place that only makes sense turned around is taken as swapped.
struct Box {
  double west, south, east, north;
};
constexpr std::array<Box, 7> home{{{-5.5, 41.0, 10.0, 51.5},
                                   {-63.2, 14.3, -60.7, 18.2},
                                   {-54.7, 2.0, -51.5, 6.0},
                                   {55.1, -21.5, 55.9, -20.8},
                                   {44.9, -13.1, 45.4, -12.6},
                                   {163.5, -22.8, 168.2, -19.5},
                                   {-56.5, 46.7, -56.1, 47.2}}};

bool at_home(Place p) {
  return std::ranges::any_of(
      home, [&](const Box& b) { return p.lon >= b.west && p.lon <= b.east && p.lat >= b.south && p.lat <= b.north; });
}
bool on_earth(Place p) { return std::abs(p.lon) <= 180.0 && std::abs(p.lat) <= 90.0; }

double metres_between(Place a, Place b) {
  constexpr double metre_per_degree = 111'320.0, radian = 3.14159265358979323846 / 180.0;
  const double x = (a.lon - b.lon) * std::cos((a.lat + b.lat) / 2.0 * radian), y = a.lat - b.lat;
  return std::hypot(x, y) * metre_per_degree;
}

std::string degrees(Place place) { return plain(place.lon) + " " + plain(place.lat); }

/// How many are within the range of what is plausible.
double share_within(const std::vector<double>& values, const Conversion& to, double scale, const Property& property) {
  std::size_t within = 0;
  for (const double value : values) {
    const double converted = (to.factor * value + to.shift) * scale;
    if (converted >= property.least && converted <= property.most) ++within;
  }
  return static_cast<double>(within) / static_cast<double>(values.size());
}

}  // namespace

Intake::Intake(Store& store, std::int64_t import, Settings settings, Findings& findings, Monitor& monitor)
    : store_(store),
      import_(import),
      settings_(std::move(settings)),
      zone_(settings_.zone),
      findings_(findings),
      monitor_(monitor) {
  for (Sensor& one : store_.sensors())
    if (one.network == settings_.network) known_sensors_[one.code] = std::move(one);
  for (Datastream& one : store_.datastreams()) {
    std::pair<std::int64_t, std::string> key{one.sensor, one.code};
    known_[std::move(key)] = std::move(one);
  }
  for (const auto& [stream, time] : store_.last_times()) last_[stream] = time;
}

// ---- who

std::size_t Intake::sensor(std::string_view code) {
  const auto [at, fresh] = sensor_of_.try_emplace(std::string(code), sensors_.size());
  if (fresh) {
    SeenSensor& seen = sensors_.emplace_back();
    seen.sensor.network = settings_.network, seen.sensor.code = code;
  }
  return at->second;
}

std::size_t Intake::series(std::size_t sensor, std::string_view code, std::string_view property,
                           std::string_view unit) {
  std::string key = std::to_string(sensor);
  key += ' ', key += code;
  const auto [at, fresh] = series_of_.try_emplace(std::move(key), series_.size());
  if (fresh) {
    SeenSeries& seen = series_.emplace_back();
    seen.sensor = sensor, seen.property = property_of(property);
    seen.stream.code = code, seen.stream.property = seen.property.id, seen.stream.source_unit = unit;
  }
  return at->second;
}

void Intake::describe(std::size_t sensor, std::string_view name, std::string_view properties) {
  Sensor& it = sensors_[sensor].sensor;
  if (it.name.empty()) it.name = name;
  if (it.properties.empty()) it.properties = properties;
}

void Intake::place(std::size_t sensor, Place said) {
  SeenSensor& seen = sensors_[sensor];
  if (!std::isfinite(said.lon) || !std::isfinite(said.lat)) return;
  const Place turned{said.lat, said.lon};
  if (!at_home(said) && at_home(turned)) {
    findings_.add(Problem::swapped, seen.sensor.code + ": " + degrees(said));
    said = turned;
  }
  if (!on_earth(said)) return;
  if (seen.places.size() < most_places || seen.places.contains({said.lon, said.lat}))
    ++seen.places[{said.lon, said.lat}];
}

void Intake::period(std::size_t series, double seconds) {
  auto& period = series_[series].stream.period_s;
  if (!period && seconds > 0.0) period = seconds;
}

std::string Intake::shown(const SeenSeries& series) const {
  return sensors_[series.sensor].sensor.code + " " + series.property.id;
}

// ---- what

bool Intake::wanted(Time time) const {
  return (!settings_.since || time >= *settings_.since) && (!settings_.until || time < *settings_.until);
}

std::optional<Time> Intake::time(std::size_t series, std::string_view words) {
  const auto stamp = stamp_of(words, zone_);
  if (!stamp) {
    findings_.add(Problem::bad_time, words);
    return {};
  }
  if (stamp->begin.skipped) {
    findings_.add(Problem::skipped_hour, words);
    return {};
  }
  SeenSeries& seen = series_[series];
  Time out = stamp->begin.first;
  if (stamp->begin.second) {
    findings_.add(Problem::repeated_hour, words);
    if (out <= seen.before) out = *stamp->begin.second;
  }
  seen.before = out;
  if (stamp->end) period(series, static_cast<double>(stamp->end->first - out) / static_cast<double>(second_us));
  return out;
}

void Intake::add(std::size_t series, std::string_view time_words, std::string_view value_words) {
  if (const auto at = time(series, time_words)) add(series, *at, value_words);
}

void Intake::add(std::size_t series, Time at, std::string_view value_words) {
  const Number number = number_of(value_words);
  double result = nan;
  switch (number.kind) {
    case Number::Kind::missing: findings_.add(Problem::missing, shown(series_[series]) + " " + iso(at)); break;
    case Number::Kind::words: findings_.add(Problem::words, value_words); break;
    case Number::Kind::number:
      result = number.value;
      if (number.comma) findings_.add(Problem::decimal_comma, value_words);
      if (number.unit.empty()) break;
      findings_.add(Problem::unit_in_value, value_words);
      auto& said = series_[series].stream.source_unit;
      const auto own = ucum_of(number.unit);
      if (said.empty()) said = number.unit;
      if (const auto of = ucum_of(said); own && of)
        if (const auto turned = conversion(*own, *of)) result = turned->factor * result + turned->shift;
  }
  add(series, at, result);
}

void Intake::add(std::size_t series, Time time, double result) {
  if (!wanted(time)) return;
  if (time >= 0 && time < day_us) {
    findings_.add(Problem::clock_not_set, shown(series_[series]) + " " + iso(time));
    return;
  }
  if (settings_.now && time > *settings_.now + day_us) {
    findings_.add(Problem::future, shown(series_[series]) + " " + iso(time));
    return;
  }
  SeenSeries& seen = series_[series];
  ++seen.read;
  seen.first = std::min(seen.first, time), seen.last = std::max(seen.last, time);
  waiting_.add(static_cast<std::int64_t>(series), time, std::isfinite(result) ? result : nan);
  if (waiting_.size() >= batch_rows) flush();
}

// ---- into the store

Sensor& Intake::store_sensor(SeenSensor& seen) {
  if (seen.stored) return seen.sensor;
  settle_place(seen);
  seen.sensor.id = store_.put(seen.sensor);
  seen.stored = true;
  return seen.sensor;
}

void Intake::settle_place(SeenSensor& seen) {
  if (seen.places.empty()) return;
  const auto most = std::ranges::max_element(seen.places, {}, [](const auto& one) { return one.second; });
  seen.sensor.place = Place{most->first.first, most->first.second};
}

/// By the first values that are met: the source's unit, that of the property, and whether the two can be right
/// together.
void Intake::choose_unit(SeenSeries& seen, const std::string& wanted, const std::vector<double>& values) {
  Datastream& stream = seen.stream;
  const auto said = ucum_of(stream.source_unit);
  Conversion to;
  if (stream.source_unit.empty()) {
    stream.unit = wanted;
  } else if (!said) {
    findings_.add(Problem::unknown_unit, shown(seen) + ": " + stream.source_unit);
    stream.unit = "";
    return;
  } else {
    stream.unit = *said;
    if (const auto turned = wanted.empty() ? std::nullopt : conversion(*said, wanted))
      to = *turned, stream.unit = wanted;
  }
  stream.factor = to.factor, stream.shift = to.shift;
  if (!seen.property.known || stream.unit != seen.property.unit || values.empty()) return;
  if (share_within(values, to, 1.0, seen.property) > 0.5) return;
  for (const double scale : {0.001, 1000.0, 0.01}) {
    if (scale == 0.01 && wanted != "%") continue;
    if (share_within(values, to, scale, seen.property) < 0.9) continue;
    findings_.add(Problem::wrong_scale, shown(seen) + ": " + plain(values.front()) + " " + stream.source_unit);
    stream.factor *= scale, stream.shift *= scale;
    return;
  }
}

std::optional<Time> Intake::last(std::size_t index) {
  SeenSeries& seen = series_[index];
  const auto sensor = known_sensors_.find(sensors_[seen.sensor].sensor.code);
  if (sensor == known_sensors_.end()) return {};
  const auto stream = known_.find({sensor->second.id, seen.stream.code});
  if (stream == known_.end()) return {};
  const auto time = last_.find(stream->second.id);
  return time == last_.end() ? std::nullopt : std::optional<Time>(time->second);
}

std::optional<Time> Intake::last_of_network() const {
  std::optional<Time> out;
  for (const auto& [code, sensor] : known_sensors_)
    for (auto stream = known_.lower_bound({sensor.id, ""}); stream != known_.end() && stream->first.first == sensor.id;
         ++stream)
      if (const auto time = last_.find(stream->second.id); time != last_.end())
        out = std::max(out.value_or(earliest), time->second);
  return out;
}

void Intake::store_series(SeenSeries& seen, const std::vector<double>& values) {
  seen.stream.sensor = store_sensor(sensors_[seen.sensor]).id;
  const auto known = known_.find({seen.stream.sensor, seen.stream.code});
  if (known != known_.end() && known->second.source_unit == seen.stream.source_unit) {
    seen.stream.unit = known->second.unit, seen.stream.factor = known->second.factor,
    seen.stream.shift = known->second.shift;
  } else {
    choose_unit(seen, known == known_.end() ? seen.property.unit : known->second.unit, values);
  }
  seen.stream.owner = settings_.owner, seen.stream.access = settings_.access;
  seen.stream.id = store_.put(seen.stream);
  seen.stored = true;
}

/// The first known values of each series that is not in the store yet.
std::vector<std::vector<double>> Intake::first_values() const {
  constexpr std::size_t enough = 1000;
  std::vector<std::vector<double>> out(series_.size());
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    const auto index = static_cast<std::size_t>(waiting_.datastream[i]);
    if (!series_[index].stored && out[index].size() < enough && !std::isnan(waiting_.result[i]))
      out[index].push_back(waiting_.result[i]);
  }
  return out;
}

void Intake::flush() {
  monitor_.check();
  const auto values = first_values();
  for (std::size_t i = 0; i < series_.size(); ++i)
    if (series_[i].read > 0 && !series_[i].stored) store_series(series_[i], values[i]);
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    const Datastream& stream = series_[static_cast<std::size_t>(waiting_.datastream[i])].stream;
    waiting_.datastream[i] = stream.id;
    waiting_.result[i] = stream.factor * waiting_.result[i] + stream.shift;
  }
  if (waiting_.size() == 0) return;
  stored_ += store_.put(waiting_, import_);
  waiting_.clear();
}

void Intake::finish() {
  flush();
  for (SeenSensor& seen : sensors_) {
    if (!seen.stored) continue;
    const auto before = seen.sensor.place;
    settle_place(seen);
    if (seen.sensor.place != before) store_.put(seen.sensor);
    const auto known = known_sensors_.find(seen.sensor.code);
    const bool had_place = known != known_sensors_.end() && known->second.place.has_value();
    if (!seen.sensor.place) {
      if (!had_place) findings_.add(Problem::no_place, seen.sensor.code);
      continue;
    }
    const auto far = [&](Place other) { return metres_between(other, *seen.sensor.place) > same_place_m; };
    const auto elsewhere =
        std::ranges::find_if(seen.places, [&](const auto& one) { return far({one.first.first, one.first.second}); });
    if (elsewhere != seen.places.end())
      findings_.add(Problem::moved,
                    seen.sensor.code + ": " + degrees(Place{elsewhere->first.first, elsewhere->first.second}));
    else if (had_place && far(*known->second.place))
      findings_.add(Problem::moved, seen.sensor.code + ": " + degrees(*known->second.place));
  }
  if (stored_.contradicting > 0) {
    const auto all = store_.contradictions();
    const auto own = std::ranges::find_if(all, [&](const Contradiction& one) { return one.import == import_; });
    std::string example;
    for (const SeenSeries& seen : series_)
      if (own != all.end() && seen.stream.id == own->datastream)
        example = shown(seen) + " " + iso(own->time) + " " + plain(own->result);
    findings_.add(Problem::contradiction, example, stored_.contradicting);
  }
}

Table Intake::series_table() const {
  Table out;
  out.name = "sensorsync";
  Strings network, sensor, name, property, unit, source_unit, first, last;
  Reals factor;
  Integers read, stream;
  for (const SeenSeries& seen : series_) {
    if (!seen.stored) continue;
    const Sensor& of = sensors_[seen.sensor].sensor;
    network.push_back(of.network), sensor.push_back(of.code), name.push_back(of.name);
    property.push_back(seen.stream.property), unit.push_back(seen.stream.unit),
        source_unit.push_back(seen.stream.source_unit);
    factor.push_back(seen.stream.factor), read.push_back(seen.read);
    first.push_back(iso(seen.first)), last.push_back(iso(seen.last)), stream.push_back(seen.stream.id);
  }
  out.add("network", std::move(network));
  out.add("sensor", std::move(sensor));
  out.add("name", std::move(name));
  out.add("property", std::move(property));
  out.add("unit", std::move(unit));
  out.add("source_unit", std::move(source_unit));
  out.add("factor", std::move(factor));
  out.add("read", std::move(read));
  out.add("first", std::move(first));
  out.add("last", std::move(last));
  out.add("datastream", std::move(stream));
  return out;
}

}  // namespace jumeau::sensors
