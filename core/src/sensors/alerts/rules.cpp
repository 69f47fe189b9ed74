#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "jumeau/sensors/alerts.hpp"

namespace jumeau::sensors {

namespace {

using nlohmann::json;

constexpr Time minute_us = 60 * second_us;

/// What is wrong with a rule, in the words of its JSON.
struct Wrong {
  std::string what;
};

const json& only_known(const json& of, std::initializer_list<std::string_view> known) {
  if (!of.is_object()) throw Wrong{of.dump() + " is no object"};
  for (const auto& [key, value] : of.items())
    if (std::find(known.begin(), known.end(), key) == known.end()) throw Wrong{"\"" + key + "\" is not known"};
  return of;
}

double number_of(const json& of, const char* key) {
  if (!of.at(key).is_number()) throw Wrong{std::string(key) + " is no number"};
  return of.at(key).get<double>();
}

Time minutes_of(const json& of, const char* key, Time otherwise = 0) {
  if (!of.contains(key)) return otherwise;
  const double minutes = number_of(of, key);
  constexpr double most = 1e7;
  if (!(minutes >= 0.0 && minutes <= most)) throw Wrong{std::string(key) + " is no length of time"};
  return std::llround(minutes * static_cast<double>(minute_us));
}

std::vector<int> days_of(const json& of, const char* key, int most) {
  std::vector<int> out;
  const json given = of.value(key, json::array());
  for (const json& one : given) {
    const int number = one.is_number_integer() ? one.get<int>() : 0;
    if (number < 1 || number > most) throw Wrong{std::string(key) + ": " + one.dump()};
    out.push_back(number);
  }
  return out;
}

Calendar calendar_of(const json& of) {
  only_known(of, {"months", "weekdays", "hours", "time_zone"});
  Calendar out;
  out.months = days_of(of, "months", 12), out.weekdays = days_of(of, "weekdays", 7);
  if (of.contains("hours")) {
    out.hours = of.at("hours").get<std::array<int, 2>>();
    for (const int hour : *out.hours)
      if (hour < 0 || hour > 24) throw Wrong{"hours: " + of.at("hours").dump()};
  }
  out.zone = of.value("time_zone", out.zone);
  const TimeZone known(out.zone);
  return out;
}

/// The words of a condition, among those of its rule where it has one only.
Condition condition_of(const json& of, const std::string& property) {
  struct Named {
    const char* key;
    Condition::Kind kind;
  };
  constexpr std::array<Named, 6> kinds{{{"above", Condition::Kind::above},
                                        {"below", Condition::Kind::below},
                                        {"rise", Condition::Kind::rise},
                                        {"fall", Condition::Kind::fall},
                                        {"no_data_min", Condition::Kind::no_data},
                                        {"flat_min", Condition::Kind::flat_line}}};
  Condition out;
  int found = 0;
  for (const auto& [key, kind] : kinds) {
    if (!of.contains(key)) continue;
    ++found, out.kind = kind;
    if (kind == Condition::Kind::no_data || kind == Condition::Kind::flat_line)
      out.window = minutes_of(of, key);
    else
      out.threshold = number_of(of, key);
  }
  if (found != 1) throw Wrong{"one of above, below, rise, fall, no_data_min and flat_min is needed"};
  out.property = of.value("property", property), out.sensor = of.value("sensor", "");
  if (out.property.empty()) throw Wrong{"property is missing"};
  const bool moves = out.kind == Condition::Kind::rise || out.kind == Condition::Kind::fall;
  if (moves) out.window = minutes_of(of, "within_min");
  if (out.kind == Condition::Kind::flat_line && of.contains("tolerance")) out.threshold = number_of(of, "tolerance");
  const bool needs_window = moves || out.kind == Condition::Kind::no_data || out.kind == Condition::Kind::flat_line;
  if (needs_window && out.window <= 0) throw Wrong{"a length of time greater than 0 is needed (within_min, ...)"};
  if (of.contains("clear")) {
    out.clear = number_of(of, "clear");
    const bool above = out.kind == Condition::Kind::above, below = out.kind == Condition::Kind::below;
    if (!above && !below) throw Wrong{"clear is for above and below"};
    if (above ? out.clear > out.threshold : out.clear < out.threshold)
      throw Wrong{"the clear level lies beyond the threshold"};
  }
  return out;
}

Severity severity_of(const std::string& word) {
  for (std::size_t i = 0; i < severities.size(); ++i)
    if (word == severities[i].id) return static_cast<Severity>(i);
  throw Wrong{"severity: " + word};
}

AlertRule rule_of(const json& of) {
  only_known(of,
             {"id",       "name",        "text",     "severity",  "property",   "sensor",  "above", "below", "rise",
              "fall",     "no_data_min", "flat_min", "tolerance", "within_min", "clear",   "all",   "any",   "for_min",
              "hold_min", "calendar",    "network",  "sensors",   "zones",      "webhook", "muted"});
  AlertRule out;
  out.id = of.at("id").get<std::string>();
  if (out.id.empty()) throw Wrong{"id is empty"};
  out.name = of.value("name", out.id), out.text = of.value("text", "");
  out.severity = severity_of(of.value("severity", "warning"));
  const std::string property = of.value("property", "");
  if (of.contains("all") && of.contains("any")) throw Wrong{"all and any do not go together"};
  out.any = of.contains("any");
  if (const char* key = out.any ? "any" : "all"; of.contains(key))
    for (const json& one : of.at(key))
      out.conditions.push_back(
          condition_of(only_known(one, {"property", "sensor", "above", "below", "rise", "fall", "no_data_min",
                                        "flat_min", "tolerance", "within_min", "clear"}),
                       property));
  else
    out.conditions.push_back(condition_of(of, property));
  if (out.conditions.empty()) throw Wrong{"there is no condition"};
  out.lasting = minutes_of(of, "for_min"), out.hold = minutes_of(of, "hold_min");
  if (of.contains("calendar")) out.calendar = calendar_of(of.at("calendar"));
  out.network = of.value("network", ""), out.webhook = of.value("webhook", ""), out.muted = of.value("muted", false);
  out.sensors = of.value("sensors", out.sensors), out.zones = of.value("zones", out.zones);
  return out;
}

}  // namespace

std::vector<AlertRule> alert_rules(std::string_view words) {
  std::vector<AlertRule> out;
  std::set<std::string> ids;
  std::size_t number = 0;
  const auto wrong = [&](const std::string& what) {
    return Error(Error::Code::bad_option, text("RULES: rule {0}: {1}.", number, what));
  };
  try {
    const json all = json::parse(words);
    for (const json& one : all.at("rules")) {
      ++number;
      out.push_back(rule_of(one));
      if (!ids.insert(out.back().id).second) throw Wrong{"its id is that of another rule"};
    }
  } catch (const Wrong& it) {
    throw wrong(it.what);
  } catch (const json::exception& it) {
    throw wrong(it.what());
  }
  if (out.empty()) throw Error(Error::Code::bad_option, text("RULES has no rule."));
  return out;
}

}  // namespace jumeau::sensors
