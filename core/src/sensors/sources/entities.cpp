#include <algorithm>
#include <array>
#include <cctype>

#include "sources.hpp"

namespace jumeau::sensors {

namespace {

/// Where an object that begins at `begin` ends; npos where it is cut off.
std::size_t end_of_object(std::string_view text, std::size_t begin) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = begin; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted) {
      if (c == '\\')
        ++at;
      else if (c == '"')
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if ((c == '}' || c == ']') && --depth == 0) {
      return at + 1;
    }
  }
  return std::string_view::npos;
}

/// What a normalised attribute wraps: {"type", "value"}, {"type", "object"}, {"@type", "@value"}.
const Json& unwrapped(const Json& attribute) {
  const Json* at = &attribute;
  for (const char* key : {"value", "object", "@value"})
    if (at->is_object() && at->contains(key)) at = &(*at)[key];
  return *at;
}

/// Attributes that tell when something was observed, the surest first.
constexpr std::array<const char*, 9> times{"dateObserved",     "dateObservedFrom", "observedAt",
                                           "TimeInstant",      "timestamp",        "dateLastValueReported",
                                           "dateLastReported", "binLoggedTime",    "recvTime"};

/// Shares of one, whatever their models leave unsaid.
bool is_share(const std::string& name) {
  constexpr std::array<const char*, 4> names{"fillingLevel", "binFillingLevel", "relativeHumidity", "humidity"};
  return std::ranges::find(names, name) != names.end();
}

/// Many models put the time into the id of each entity; the sensor is what comes before it.
std::string sensor_code(std::string id) {
  const auto year_begins = [&](std::size_t at) {
    return at + 10 <= id.size() && id[at + 4] == '-' && id[at + 7] == '-' &&
           std::isdigit(static_cast<unsigned char>(id[at])) != 0 &&
           std::isdigit(static_cast<unsigned char>(id[at + 5])) != 0;
  };
  for (std::size_t at = 1; at < id.size(); ++at)
    if ((id[at - 1] == '-' || id[at - 1] == '_' || id[at - 1] == ':') && year_begins(at)) return id.substr(0, at - 1);
  const auto bar = id.find_last_of("_-:");
  if (bar == std::string::npos || bar == 0) return id;
  const std::string_view tail = std::string_view(id).substr(bar + 1);
  const bool stamp = tail.size() >= 8 && tail.size() <= 14 && (tail.starts_with("19") || tail.starts_with("20")) &&
                     std::ranges::all_of(tail, [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
  return stamp ? id.substr(0, bar) : id;
}

std::optional<Place> point_of(const Json& location) {
  const Json& geometry = unwrapped(location);
  if (!geometry.is_object() || geometry.value("type", Json()) != "Point" || !geometry.contains("coordinates"))
    return {};
  const Json& at = geometry["coordinates"];
  if (!at.is_array() || at.size() < 2 || !at[0].is_number() || !at[1].is_number()) return {};
  return Place{at[0].get<double>(), at[1].get<double>()};
}

std::string time_of(const Json& entity) {
  for (const char* name : times) {
    if (!entity.contains(name)) continue;
    const Json& said = unwrapped(entity[name]);
    if (!said.is_string() && !said.is_number_integer()) continue;
    std::string out = words_of(said);
    const Json* end = entity.contains("dateObservedTo") ? &unwrapped(entity["dateObservedTo"]) : nullptr;
    if (std::string_view(name) == "dateObservedFrom" && end && end->is_string()) out += "/" + end->get<std::string>();
    return out;
  }
  return {};
}
/// The time of one attribute, where it has its own.
std::string time_of_attribute(const Json& attribute) {
  if (!attribute.is_object()) return {};
  if (attribute.contains("observedAt")) return words_of(unwrapped(attribute["observedAt"]));
  const Json* metadata = attribute.contains("metadata") ? &attribute["metadata"] : nullptr;
  for (const char* name : {"TimeInstant", "timestamp"})
    if (metadata && metadata->is_object() && metadata->contains(name)) return words_of(unwrapped((*metadata)[name]));
  return {};
}

/// What an entity measures: attributes whose names are known, else all numbers.
struct Attribute {
  std::string name, property;
};
std::vector<Attribute> attributes_of(const Json& entity) {
  const std::string type = entity.contains("type") ? words_of(entity["type"]) : "";
  std::vector<Attribute> known, numbers;
  for (const auto& [name, attribute] : entity.items()) {
    const Json& value = unwrapped(attribute);
    if (!value.is_number() && !value.is_null() && !value.is_string()) continue;
    Property property = property_of(name);
    const bool traffic = type == "TrafficFlowObserved" && name == "intensity" && entity.contains("vehicleType");
    if (traffic) property = property_of(words_of(unwrapped(entity["vehicleType"])));
    if (property.known)
      known.push_back({name, property.id});
    else if (value.is_number())
      numbers.push_back({name, property.id});
  }
  return known.empty() ? numbers : known;
}

}  // namespace

std::string words_of(const Json& value) {
  if (value.is_null()) return {};
  return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool tells_time(const Json& entity) { return !time_of(entity).empty(); }

void read_entity(const Json& entity, Intake& intake) {
  const std::string id = entity.contains("id") ? words_of(entity["id"]) : "", time = time_of(entity);
  const auto attributes = attributes_of(entity);
  if (id.empty() || attributes.empty()) {
    intake.findings().add(Problem::incomplete, words_of(entity));
    return;
  }
  const std::size_t sensor = intake.sensor(sensor_code(id));
  if (entity.contains("name")) intake.describe(sensor, words_of(unwrapped(entity["name"])));
  if (entity.contains("location"))
    if (const auto place = point_of(entity["location"])) intake.place(sensor, *place);
  for (const auto& [name, property] : attributes) {
    const Json& attribute = entity[name];
    const bool has_unit = attribute.is_object() && attribute.contains("unitCode") && attribute["unitCode"].is_string();
    const std::size_t series = intake.series(sensor, name, property,
                                             has_unit         ? attribute["unitCode"].get<std::string>()
                                             : is_share(name) ? "1"
                                                              : "");
    const std::string own_time = time_of_attribute(attribute), &at = own_time.empty() ? time : own_time;
    if (at.empty())
      intake.findings().add(Problem::incomplete, id + " " + name);
    else
      intake.add(series, at, words_of(unwrapped(attribute)));
  }
}

void json_objects(std::string_view text, Findings& findings, const std::function<void(const Json&)>& each) {
  constexpr std::string_view between = " \t\r\n,[]\x1E\xEF\xBB\xBF";
  bool by_lines = false;  // once an object is cut off, what follows may be whole again on the next line
  for (std::size_t at = 0; (at = text.find_first_not_of(between, at)) != std::string_view::npos;) {
    const std::size_t line = std::min(text.find('\n', at), text.size());
    const std::string_view within = by_lines ? text.substr(0, line) : text;
    const std::size_t end = text[at] == '{' ? end_of_object(within, at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      by_lines = true;
      findings.add(Problem::damaged, text.substr(at, line - at));
      at = line;
      continue;
    }
    const Json json = Json::parse(text.substr(at, end - at), nullptr, false);
    if (json.is_object())
      each(json);
    else
      findings.add(Problem::damaged, text.substr(at, end - at));
    at = end;
  }
}

void read_entities(std::string_view text, Intake& intake) {
  json_objects(text, intake.findings(), [&](const Json& entity) { read_entity(entity, intake); });
}

}  // namespace jumeau::sensors
