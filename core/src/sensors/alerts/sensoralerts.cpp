#include "jumeau/sensors/sensoralerts.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "../../city/zones/zoning.hpp"
#include "../period.hpp"
#include "../words_or_file.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/sensors/alert_book.hpp"
#include "jumeau/sensors/http.hpp"
#include "jumeau/sensors/log.hpp"

namespace jumeau {

namespace {

using namespace sensors;

Time now() {
  using namespace std::chrono;
  return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// Zones by name, over longitude and latitude.
class Places {
public:
  Places(const SensorAlerts::Inputs& inputs, const SensorAlerts::Options& options,
         const std::vector<AlertRule>& rules) {
    if (inputs.zones)
      zones_.emplace(city::Zoning::of(geo::reprojected(**inputs.zones, "EPSG:4326"), options.zone_field.name));
    for (const AlertRule& rule : rules)
      for (const std::string& zone : rule.zones)
        if (!zones_ || !zones_->find(zone))
          throw Error(Error::Code::bad_input,
                      text("The rule {0} is for the zone {1}, which ZONES has not.", rule.id, zone));
  }
  bool has(const AlertRule& rule, const Sensor& sensor) const {
    if (rule.zones.empty()) return true;
    if (!sensor.place) return false;
    const std::int64_t zone = zones_->owner(sensor.place->lon, sensor.place->lat);
    return zone >= 0 && std::ranges::find(rule.zones, zones_->name(static_cast<std::size_t>(zone))) != rule.zones.end();
  }

private:
  std::optional<city::Zoning> zones_;
};

/// A rule at a sensor, and the datastream of each of its conditions.
struct Applied {
  const AlertRule* rule;
  const Sensor* sensor;
  std::vector<const Datastream*> streams;
};

std::string value_words(double value) { return std::isnan(value) ? "" : " (" + plain(value) + ")"; }

class Run {
public:
  Run(const SensorAlerts::Inputs& inputs, const SensorAlerts::Options& options, Monitor& monitor)
      : monitor_(monitor),
        rules_(alert_rules(words_or_file(options.rules))),
        places_(inputs, options, rules_),
        period_(period_of(options.from, options.to, TimeZone())),
        until_(options.to.empty() ? now() : period_.to),
        keeps_(options.from.empty()),
        webhook_limit_s_(options.webhook_limit_s),
        store_(options.store, keeps_ ? Store::Open::write : Store::Open::read, monitor),
        sensors_(store_.sensors()),
        streams_(store_.datastreams()) {}

  SensorAlerts::Outputs outputs() {
    const std::vector<Applied> all = applied();
    Steps steps(monitor_, all.size());
    for (const Applied& one : all) {
      evaluate_one(one);
      steps.next();
    }
    if (keeps_)
      for (const KeptAlert& one : AlertBook(store_).alerts(earliest, until_)) add(one);
    return finished();
  }

private:
  std::vector<Applied> applied() {
    std::vector<Applied> out;
    for (const AlertRule& rule : rules_) {
      const std::size_t before = out.size();
      for (const Sensor& sensor : sensors_)
        if (wanted(rule, sensor))
          if (auto streams = streams_of(rule, sensor); !streams.empty()) out.push_back({&rule, &sensor, streams});
      if (out.size() == before) monitor_.warn(text("The rule {0} concerns no sensor of the store.", rule.id));
    }
    return out;
  }
  bool wanted(const AlertRule& rule, const Sensor& sensor) const {
    const bool named = rule.sensors.empty() || std::ranges::find(rule.sensors, sensor.code) != rule.sensors.end();
    return named && (rule.network.empty() || rule.network == sensor.network) && places_.has(rule, sensor);
  }
  /// None where one of them is missing.
  std::vector<const Datastream*> streams_of(const AlertRule& rule, const Sensor& sensor) const {
    std::vector<const Datastream*> out;
    for (const Condition& condition : rule.conditions) {
      const auto of = [&](const Datastream& stream) {
        return stream.property == condition.property && observer(condition, sensor) == stream.sensor;
      };
      const auto found = std::ranges::find_if(streams_, of);
      if (found == streams_.end()) return {};
      out.push_back(&*found);
    }
    return out;
  }
  std::int64_t observer(const Condition& condition, const Sensor& sensor) const {
    if (condition.sensor.empty()) return sensor.id;
    const auto found = std::ranges::find_if(
        sensors_, [&](const Sensor& it) { return it.code == condition.sensor && it.network == sensor.network; });
    return found == sensors_.end() ? 0 : found->id;
  }

  void evaluate_one(const Applied& one) {
    AlertBook book(store_);
    AlertMemory memory;
    if (keeps_) memory = book.memory(one.rule->id, one.sensor->id);
    if (!keeps_) memory.until = period_.from - 1;
    const bool was_firing = memory.open.has_value();
    std::vector<Watched> watched;
    for (std::size_t i = 0; i < one.streams.size(); ++i) watched.push_back(watched_of(one, i, memory.until));
    std::vector<Alert> ended;
    evaluate(*one.rule, watched, until_, memory, ended);
    if (keeps_)
      keep(book, one, memory, ended, was_firing);
    else
      for (const Alert& alert : with_open(ended, memory)) add({one.rule->id, one.sensor->id, alert, {}, {}, "", ""});
    states_.push_back({one, memory});
  }
  Watched watched_of(const Applied& one, std::size_t i, Time since) const {
    const Datastream& stream = *one.streams[i];
    const Time back = looks_back(one.rule->conditions[i]);
    const Time from = since < earliest + back ? earliest : since - back;
    const double period_s = stream.period_s.value_or(0.0);
    return {store_.series(stream.id, from, until_ == latest ? latest : until_ + 1),
            std::llround(period_s * static_cast<double>(second_us))};
  }
  static std::vector<Alert> with_open(std::vector<Alert> ended, const AlertMemory& memory) {
    if (memory.open) ended.push_back(*memory.open);
    return ended;
  }

  // ---- what is kept, and who is told

  void keep(AlertBook& book, const Applied& one, const AlertMemory& memory, const std::vector<Alert>& ended,
            bool was_firing) {
    book.keep(one.rule->id, one.sensor->id, memory, ended);
    const std::vector<Alert> all = with_open(ended, memory);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool went_on = was_firing && i == 0, fires = !all[i].end;
      if (!went_on) {
        ++out_.begun;
        write_log(book, one, all[i], false);
      }
      if (!fires) write_log(book, one, all[i], true);
      if (fires != went_on) tell(one, all[i]);  // those that fire now, and those that did when the last run ended
    }
  }
  static std::string words_of(const Applied& one) { return one.rule->text.empty() ? one.rule->name : one.rule->text; }
  /// The worst value is known at the end only.
  static std::string words_of(const Applied& one, const Alert& alert) {
    return (alert.end ? "Fin : " : "") + words_of(one) + value_words(alert.extreme);
  }
  void write_log(AlertBook& book, const Applied& one, const Alert& alert, bool ends) {
    if (one.rule->muted) return;
    LogEntry entry;
    entry.time = ends ? *alert.end : alert.begin;
    entry.author = "jumeau:sensoralerts", entry.category = "alerte",
    entry.text = ends ? words_of(one, alert) : words_of(one);
    entry.object = one.sensor->code, entry.place = one.sensor->place;
    entry.alert = one.rule->id + "/" + one.sensor->code + "/" + iso(alert.begin);
    if (ends) entry.follows = entry_of_beginning(book, one, alert);
    const std::int64_t id = Log(store_).add(entry);
    if (!ends) book.set_log_entry(one.rule->id, one.sensor->id, alert.begin, id);
  }
  static std::optional<std::int64_t> entry_of_beginning(const AlertBook& book, const Applied& one, const Alert& alert) {
    for (const KeptAlert& kept : book.alerts(alert.begin, alert.begin + 1))
      if (kept.rule == one.rule->id && kept.sensor == one.sensor->id && kept.alert.begin == alert.begin)
        return kept.log_entry;
    return std::nullopt;
  }
  void tell(const Applied& one, const Alert& alert) {
    if (one.rule->muted) return;
    const std::string words = words_of(one, alert);
    monitor_.warn(text("{0}, {1}: {2}.", iso(alert.end.value_or(alert.begin)), one.sensor->code, words));
    if (one.rule->webhook.empty()) return;
    const nlohmann::json body{{"rule", one.rule->id},
                              {"name", one.rule->name},
                              {"severity", severities[static_cast<std::size_t>(one.rule->severity)].id},
                              {"text", words},
                              {"network", one.sensor->network},
                              {"sensor", one.sensor->code},
                              {"begin", iso(alert.begin)},
                              {"end", alert.end ? nlohmann::json(iso(*alert.end)) : nlohmann::json()},
                              {"value", std::isnan(alert.extreme) ? nlohmann::json() : nlohmann::json(alert.extreme)}};
    const std::string json = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const HttpAnswer answer = http()->ask({one.rule->webhook, json, "", webhook_limit_s_}, monitor_);
    if (answer.status >= 200 && answer.status < 300) return;
    ++out_.not_posted;
    monitor_.warn(text("The webhook of the rule {0} did not take the alert: {1}.", one.rule->id,
                       answer.status != 0 ? std::to_string(answer.status) : answer.failure));
  }

  // ---- tables

  void add(KeptAlert one) { alerts_.push_back(std::move(one)); }
  const AlertRule* rule_of(const std::string& id) const {
    const auto found = std::ranges::find(rules_, id, &AlertRule::id);
    return found == rules_.end() ? nullptr : &*found;
  }
  const Sensor& sensor_of(std::int64_t id) const { return *std::ranges::find(sensors_, id, &Sensor::id); }

  SensorAlerts::Outputs finished() {
    std::ranges::stable_sort(alerts_, {}, [](const KeptAlert& it) { return it.alert.begin; });
    out_.output = alert_table(), out_.states = state_table();
    out_.alerts = std::ssize(alerts_);
    out_.firing = std::ranges::count_if(alerts_, [](const KeptAlert& it) { return !it.alert.end; });
    monitor_.info(text("{0} alerts, {1} of them fire.", out_.alerts, out_.firing));
    return std::move(out_);
  }
  Table alert_table() const {
    Table out;
    out.name = "alerts", out.crs = "EPSG:4326", out.geometry.shape = Shape::point;
    Strings rule, name, severity, network, sensor, sensor_name, begin, end, extreme_at, words, by, note;
    std::vector<std::uint8_t> ended, has_extreme, known, acknowledged;
    Reals duration, extreme;
    for (const KeptAlert& one : alerts_) {
      const AlertRule* of = rule_of(one.rule);
      const Sensor& at = sensor_of(one.sensor);
      rule.push_back(one.rule), name.push_back(of ? of->name : ""), known.push_back(of != nullptr);
      severity.push_back(of ? severities[static_cast<std::size_t>(of->severity)].id : "");
      network.push_back(at.network), sensor.push_back(at.code), sensor_name.push_back(at.name);
      begin.push_back(iso(one.alert.begin)), end.push_back(one.alert.end ? iso(*one.alert.end) : "");
      ended.push_back(one.alert.end.has_value());
      const Time last = one.alert.end.value_or(until_);
      duration.push_back(static_cast<double>(last - one.alert.begin) / static_cast<double>(hour_us));
      extreme.push_back(one.alert.extreme), has_extreme.push_back(!std::isnan(one.alert.extreme));
      extreme_at.push_back(has_extreme.back() ? iso(one.alert.extreme_at) : "");
      words.push_back(of ? of->text : ""), by.push_back(one.acknowledged_by), note.push_back(one.note);
      acknowledged.push_back(one.acknowledged.has_value());
      if (at.place) out.geometry.add_position(at.place->lon, at.place->lat);
      out.geometry.end_row();
    }
    out.add("rule", std::move(rule)), out.add("name", std::move(name), known);
    out.add("severity", std::move(severity), known), out.add("network", std::move(network));
    out.add("sensor", std::move(sensor)), out.add("sensor_name", std::move(sensor_name));
    out.add("begin", std::move(begin)), out.add("end", std::move(end), std::move(ended));
    out.add("duration_h", std::move(duration)), out.columns.push_back(nullable("extreme", std::move(extreme)));
    out.add("extreme_at", std::move(extreme_at), std::move(has_extreme)), out.add("text", std::move(words), known);
    out.add("acknowledged_by", std::move(by), acknowledged), out.add("note", std::move(note), acknowledged);
    return out;
  }
  Table state_table() const {
    Table out;
    out.name = "states";
    Strings rule, network, sensor, state, since, evaluated, last;
    std::vector<std::uint8_t> has_last;
    for (const auto& [one, memory] : states_) {
      rule.push_back(one.rule->id), network.push_back(one.sensor->network), sensor.push_back(one.sensor->code);
      state.push_back(alert_states[static_cast<std::size_t>(memory.state)].id);
      since.push_back(iso(memory.since)), evaluated.push_back(iso(memory.until));
      const auto& value = memory.last.front();
      last.push_back(value ? iso(*value) : ""), has_last.push_back(value.has_value());
    }
    out.add("rule", std::move(rule)), out.add("network", std::move(network)), out.add("sensor", std::move(sensor));
    out.add("state", std::move(state)), out.add("since", std::move(since));
    out.add("evaluated", std::move(evaluated)), out.add("last", std::move(last), std::move(has_last));
    return out;
  }

  Monitor& monitor_;
  const std::vector<AlertRule> rules_;
  const Places places_;
  const Period period_;
  const Time until_;
  const bool keeps_;
  const double webhook_limit_s_;
  Store store_;
  const std::vector<Sensor> sensors_;
  const std::vector<Datastream> streams_;
  std::vector<KeptAlert> alerts_;
  std::vector<std::pair<Applied, AlertMemory>> states_;
  SensorAlerts::Outputs out_;
};

}  // namespace

SensorAlerts::Outputs SensorAlerts::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  return Run(inputs, options, monitor).outputs();
}

}  // namespace jumeau
