#include "jumeau/sensors/quality_check.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "jumeau/sensors/indicators.hpp"
#include "jumeau/sensors/quality.hpp"
#include "jumeau/sensors/store.hpp"
#include "period.hpp"
#include "words_or_file.hpp"

namespace jumeau {

namespace {

using namespace sensors;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double kilometres(const Place& a, const Place& b) {
  constexpr double per_degree = 111.2, radians = 0.017453292519943295;
  const double across = (b.lon - a.lon) * std::cos(0.5 * (a.lat + b.lat) * radians);
  return per_degree * std::hypot(across, b.lat - a.lat);
}

/// The values of another series at these times: the nearest one at most half a step away.
std::vector<double> aligned(std::span<const Time> times, const Series& other, Time step) {
  std::vector<double> out(times.size(), nan);
  std::size_t k = 0;
  for (std::size_t i = 0; i < times.size(); ++i) {
    while (k + 1 < other.size() && std::abs(other.time[k + 1] - times[i]) <= std::abs(other.time[k] - times[i])) ++k;
    if (k < other.size() && 2 * std::abs(other.time[k] - times[i]) <= step) out[i] = other.result[k];
  }
  return out;
}

const char* id_of(Flag flag) { return flag == Flag::suspect ? "suspect" : flag == Flag::fail ? "fail" : "missing"; }

struct Counts {
  std::int64_t good = 0, suspect = 0, fail = 0, missing = 0;
  explicit Counts(const Flags& flags) {
    for (const Flag flag : flags) {
      good += flag == Flag::good, suspect += flag == Flag::suspect;
      fail += flag == Flag::fail, missing += flag == Flag::missing;
    }
  }
};

class Judging {
public:
  Judging(const SensorQuality::Options& options, Monitor& monitor)
      : options_(options),
        monitor_(monitor),
        presets_(quality_presets(words_or_file(options.limits))),
        period_(period_of(options.from, options.to, TimeZone())),
        store_(options.store, Store::Open::write, monitor),
        streams_(store_.datastreams()) {
    for (Sensor& sensor : store_.sensors()) sensors_.emplace(sensor.id, std::move(sensor));
    for (const Contradiction& one : store_.contradictions()) contradictions_[one.datastream].push_back(one.time);
    for (auto& [stream, times] : contradictions_) std::sort(times.begin(), times.end());
  }

  SensorQuality::Outputs outputs() {
    Steps steps(monitor_, streams_.size());
    for (const Datastream& stream : streams_) {
      if (wanted(stream)) add(stream);
      steps.next();
    }
    for (const auto& [property, count] : unknown_)
      monitor_.warn(
          text("There are no limits of quality for \"{0}\": its {1} series are judged by their stamps and uptime only.",
               property, count));
    out_.output = series_.table(), out_.episodes = episodes_.table();
    return std::move(out_);
  }

private:
  /// Columns of a table, row by row.
  struct SeriesRows {
    Strings network, sensor, name, property, unit, limits;
    std::vector<std::uint8_t> has_limits;
    Integers datastream, values, good, suspect, fail, missing, gaps;
    Reals longest_gap_h;
    Geometries places;

    SeriesRows() { places.shape = Shape::point; }
    Table table() {
      Table out;
      out.name = "sensorquality", out.crs = "EPSG:4326", out.geometry = std::move(places);
      out.add("network", std::move(network)), out.add("sensor", std::move(sensor)), out.add("name", std::move(name));
      out.add("datastream", std::move(datastream)), out.add("property", std::move(property));
      out.add("unit", std::move(unit)), out.add("limits", std::move(limits), std::move(has_limits));
      out.add("values", std::move(values)), out.add("good", std::move(good)), out.add("suspect", std::move(suspect));
      out.add("fail", std::move(fail)), out.add("missing", std::move(missing)), out.add("gaps", std::move(gaps));
      out.add("longest_gap_h", std::move(longest_gap_h));
      return out;
    }
  };
  struct EpisodeRows {
    Strings network, sensor, property, test, flag, begin, end;
    Integers datastream, values;
    Reals extreme;

    Table table() {
      Table out;
      out.name = "episodes";
      out.add("network", std::move(network)), out.add("sensor", std::move(sensor));
      out.add("datastream", std::move(datastream)), out.add("property", std::move(property));
      out.add("test", std::move(test)), out.add("flag", std::move(flag)), out.add("begin", std::move(begin));
      out.add("end", std::move(end)), out.add("values", std::move(values)), out.add("extreme", std::move(extreme));
      return out;
    }
  };

  bool wanted(const Datastream& stream) const {
    return stream.property != "uptime" && (options_.property.empty() || stream.property == options_.property);
  }

  void add(const Datastream& stream) {
    const Series series = store_.series(stream.id, period_.from, period_.to);
    if (series.size() == 0) return;
    const QualityPreset* preset = preset_of(presets_, stream.property);
    if (!preset) ++unknown_[stream.property];
    const QualityPreset used = preset ? *preset : QualityPreset{};
    const Time step = usual_step(series.time);
    Verdict verdict = judge(series.time, series.result, used, uptime_of(stream, series, step),
                            preset ? neighbours_of(stream, *preset, series, step) : std::vector<std::vector<double>>());
    if (!preset) std::replace(verdict.flags.begin(), verdict.flags.end(), Flag::good, Flag::not_evaluated);
    keep(stream, series, verdict);
    tell(stream, series, verdict, used, preset != nullptr);
  }

  std::vector<double> uptime_of(const Datastream& stream, const Series& series, Time step) const {
    for (const Datastream& other : streams_)
      if (other.sensor == stream.sensor && other.property == "uptime")
        return aligned(series.time, store_.series(other.id, period_.from, period_.to), step);
    return {};
  }

  /// Of the nearest eight sensors that observe the same.
  std::vector<std::vector<double>> neighbours_of(const Datastream& stream, const QualityPreset& preset,
                                                 const Series& series, Time step) const {
    constexpr std::size_t most = 8;
    const auto& here = sensors_.at(stream.sensor).place;
    if (!here || !(preset.neighbours.suspect < std::numeric_limits<double>::infinity())) return {};
    std::vector<std::pair<double, std::int64_t>> near;
    for (const Datastream& other : streams_) {
      const auto& place = sensors_.at(other.sensor).place;
      if (other.property != stream.property || other.sensor == stream.sensor || !place) continue;
      if (kilometres(*here, *place) <= options_.neighbours_km) near.emplace_back(kilometres(*here, *place), other.id);
    }
    std::sort(near.begin(), near.end());
    std::vector<std::vector<double>> out;
    for (const auto& [distance, other] : near)
      if (out.size() < most) out.push_back(aligned(series.time, store_.series(other, period_.from, period_.to), step));
    return out;
  }

  /// Test by test; a value that contradicts another one stays suspect.
  void keep(const Datastream& stream, const Series& series, const Verdict& verdict) {
    const std::vector<Time>& known = contradictions_[stream.id];
    std::map<QualityTest, std::pair<std::vector<Time>, Flags>> by_test;
    for (std::size_t i = 0; i < series.size(); ++i) {
      const Flag flag = verdict.flags[i];
      if (std::isnan(series.result[i])) continue;
      if (flag <= Flag::suspect && std::binary_search(known.begin(), known.end(), series.time[i])) continue;
      auto& [times, flags] = by_test[verdict.tests[i]];
      times.push_back(series.time[i]), flags.push_back(flag);
    }
    for (const auto& [test, rows] : by_test) store_.flag(stream.id, rows.first, rows.second, sensors::id_of(test));
  }

  void tell(const Datastream& stream, const Series& series, const Verdict& verdict, const QualityPreset& preset,
            bool has_limits) {
    const Sensor& sensor = sensors_.at(stream.sensor);
    const Counts counts(verdict.flags);
    SeriesRows& to = series_;
    to.network.push_back(sensor.network), to.sensor.push_back(sensor.code), to.name.push_back(sensor.name);
    to.datastream.push_back(stream.id), to.property.push_back(stream.property), to.unit.push_back(stream.unit);
    to.limits.push_back(preset.id), to.has_limits.push_back(has_limits);
    to.values.push_back(std::ssize(series.time)), to.good.push_back(counts.good);
    to.suspect.push_back(counts.suspect), to.fail.push_back(counts.fail), to.missing.push_back(counts.missing);
    to.gaps.push_back(std::ssize(gaps(series.time, series.result, preset.longest_gap)));
    to.longest_gap_h.push_back(longest_silence_h(series));
    if (sensor.place) to.places.add_position(sensor.place->lon, sensor.place->lat);
    to.places.end_row();
    out_.judged += std::ssize(series.time), out_.suspect += counts.suspect;
    out_.failed += counts.fail, out_.missing += counts.missing;
    tell_episodes(sensor, stream, series, verdict);
  }

  static double longest_silence_h(const Series& series) {
    Time longest = 0;
    for (const Gap& gap : gaps(series.time, series.result, 0)) longest = std::max(longest, gap.to - gap.from);
    return static_cast<double>(longest) / static_cast<double>(hour_us);
  }

  void tell_episodes(const Sensor& sensor, const Datastream& stream, const Series& series, const Verdict& verdict) {
    for (std::size_t first = 0, last = 0; first < series.size(); first = last) {
      while (last < series.size() && verdict.tests[last] == verdict.tests[first] &&
             verdict.flags[last] == verdict.flags[first])
        ++last;
      if (verdict.tests[first] == QualityTest::none) continue;
      double extreme = 0.0;
      for (std::size_t i = first; i < last; ++i)
        if (std::abs(series.result[i]) > std::abs(extreme)) extreme = series.result[i];
      EpisodeRows& to = episodes_;
      to.network.push_back(sensor.network), to.sensor.push_back(sensor.code), to.datastream.push_back(stream.id);
      to.property.push_back(stream.property), to.test.push_back(sensors::id_of(verdict.tests[first]));
      to.flag.push_back(id_of(verdict.flags[first])), to.begin.push_back(iso(series.time[first]));
      to.end.push_back(iso(series.time[last - 1])), to.values.push_back(static_cast<std::int64_t>(last - first));
      to.extreme.push_back(extreme);
    }
  }

  const SensorQuality::Options& options_;
  Monitor& monitor_;
  std::vector<QualityPreset> presets_;
  Period period_;
  Store store_;
  std::vector<Datastream> streams_;
  std::map<std::int64_t, Sensor> sensors_;
  std::map<std::int64_t, std::vector<Time>> contradictions_;
  std::map<std::string, std::int64_t> unknown_;
  SensorQuality::Outputs out_;
  SeriesRows series_;
  EpisodeRows episodes_;
};

}  // namespace

SensorQuality::Outputs SensorQuality::run(const Inputs&, const Options& options, Monitor& monitor) {
  Outputs out = Judging(options, monitor).outputs();
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
