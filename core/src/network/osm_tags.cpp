#include "network/osm_tags.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <span>

namespace jumeau::osm {

namespace {

using Words = std::initializer_list<std::string_view>;

bool among(std::string_view word, Words words) { return std::find(words.begin(), words.end(), word) != words.end(); }

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

/// A number at the start of `s`, which then begins after it; a comma counts as the decimal point.
std::optional<double> take_number(std::string_view& s) {
  s = trimmed(s);
  std::string_view signless = s.starts_with('+') ? s.substr(1) : s;
  std::array<char, 32> digits;
  const std::size_t longest = std::min(signless.size(), digits.size());
  std::size_t length = 0;
  while (length < longest && (std::string_view("0123456789.,").find(signless[length]) != std::string_view::npos ||
                              (length == 0 && signless[0] == '-'))) {
    digits[length] = signless[length] == ',' ? '.' : signless[length];
    ++length;
  }
  double number = 0.0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + length, number);
  if (fault != std::errc() || end == digits.data()) return std::nullopt;
  s = trimmed(signless.substr(static_cast<std::size_t>(end - digits.data())));
  return number;
}

constexpr double kmh_per_mph = 1.609344;
constexpr double most_kmh = 300.0;

struct Rule {
  std::string_view what;
  double kmh;
};
// Speeds by default, from the traffic codes (wiki Key:source:maxspeed); the first part of the key is the country.
constexpr Rule country_rules[]{{"FR:rural", 80},
                               {"FR:motorway", 130},
                               {"FR:trunk", 110},
                               {"FR:living_street", 20},
                               {"CH:rural", 80},
                               {"CH:trunk", 100},
                               {"CH:motorway", 120},
                               {"DE:rural", 100},
                               {"AT:rural", 100},
                               {"AT:motorway", 130},
                               {"IT:rural", 90},
                               {"IT:trunk", 110},
                               {"IT:motorway", 130},
                               {"ES:rural", 90},
                               {"ES:motorway", 120},
                               {"BE:rural", 90},
                               {"BE-VLG:rural", 70},
                               {"BE:motorway", 120},
                               {"AD:rural", 90},
                               {"BR:urban", 60},
                               {"BR:rural", 80},
                               {"BR:motorway", 110},
                               {"NL:rural", 80},
                               {"NL:motorway", 100},
                               {"LU:rural", 90},
                               {"LU:motorway", 130},
                               {"PT:rural", 90},
                               {"PT:motorway", 120},
                               {"MC:urban", 50},
                               {"GB:nsl_single", 60 * kmh_per_mph},
                               {"GB:nsl_dual", 70 * kmh_per_mph},
                               {"GB:motorway", 70 * kmh_per_mph}};
constexpr Rule common_rules[]{{"urban", 50},  {"zone30", 30},        {"zone20", 20},
                              {"zone50", 50}, {"living_street", 20}, {"bicycle_road", 30}};

std::optional<double> rule_kmh(std::string_view value) {
  for (const Rule& rule : country_rules)
    if (rule.what == value) return rule.kmh;
  const std::size_t colon = value.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string_view rest = value.substr(colon + 1);
  for (const Rule& rule : common_rules)
    if (rule.what == rest) return rule.kmh;
  // "FR:30", "DE:zone:30"
  if (rest.starts_with("zone:")) rest.remove_prefix(5);
  const std::optional<double> number = take_number(rest);
  return number && rest.empty() && *number > 0 && *number <= most_kmh ? number : std::nullopt;
}

std::optional<double> one_speed_kmh(std::string_view value) {
  value = trimmed(value);
  if (value == "none") return 130.0;
  if (value == "walk") return 6.0;
  std::string_view rest = value;
  std::optional<double> number = take_number(rest);
  if (!number) return rule_kmh(value);
  if (rest == "mph")
    *number *= kmh_per_mph;
  else if (!among(rest, {"", "km/h", "kmh", "kph", "km / h"}))
    return std::nullopt;
  return *number > 0 && *number <= most_kmh ? number : std::nullopt;
}

constexpr Words allowing{"yes", "designated", "permissive", "official"};

bool bike_allowed(const Tags& tags) { return tags.is("bicycle", allowing) || tags["bicycle"] == "dismount"; }

bool usable_on_foot(const Tags& tags) {
  return !tags.is("highway", {"motorway", "motorway_link", "trunk", "trunk_link", "construction", "proposed", "raceway",
                              "bus_guideway", "platform", "elevator", "corridor"}) &&
         tags["foot"] != "no";
}

bool usable_by_bike(const Tags& tags) {
  if (tags.is("bicycle", {"no", "use_sidepath"}) || tags["motorroad"] == "yes") return false;
  if (tags.is("highway", {"footway", "steps", "bridleway"})) return bike_allowed(tags);
  if (!tags.is("highway", {"trunk", "trunk_link", "primary", "primary_link", "secondary", "secondary_link", "tertiary",
                           "tertiary_link", "unclassified", "residential", "living_street", "service", "road", "track",
                           "path", "cycleway", "pedestrian", "busway"}))
    return false;
  return bike_allowed(tags) || tags.first({"vehicle", "access"}) != "no";
}

bool usable_by_car(const Tags& tags) {
  if (tags["area"] == "yes") return false;
  if (!tags.is("highway", {"motorway", "motorway_link", "trunk", "trunk_link", "primary", "primary_link", "secondary",
                           "secondary_link", "tertiary", "tertiary_link", "unclassified", "residential",
                           "living_street", "service", "road"}))
    return false;
  return !among(tags.first({"motorcar", "motor_vehicle", "vehicle", "access"}),
                {"no", "agricultural", "forestry", "emergency"});
}

std::string_view direction(std::string_view value) {
  if (among(value, {"yes", "1", "true"})) return "yes";
  if (among(value, {"-1", "reverse"})) return "reverse";
  return "no";
}

std::string_view oneway_for_vehicles(const Tags& tags) {
  if (!tags["oneway"].empty()) return direction(tags["oneway"]);
  return tags.is("junction", {"roundabout", "circular"}) || tags["highway"] == "motorway" ? "yes" : "no";
}

/// True where a track or lane lets bikes ride against the traffic of a one-way street.
bool contraflow(const Tags& tags, std::string_view traffic) {
  if (tags["cycleway"].starts_with("opposite")) return true;
  const std::string_view against = traffic == "yes" ? "-1" : "yes";
  for (const auto& [kind, its_oneway] :
       {std::pair{"cycleway:left", "cycleway:left:oneway"}, std::pair{"cycleway:right", "cycleway:right:oneway"},
        std::pair{"cycleway:both", "cycleway:both:oneway"}}) {
    if (tags[kind].starts_with("opposite")) return true;
    if (!tags[kind].empty() && among(tags[its_oneway], {"no", against})) return true;
  }
  return false;
}

std::string_view oneway_by_bike(const Tags& tags) {
  if (!tags["oneway:bicycle"].empty()) return direction(tags["oneway:bicycle"]);
  const std::string_view traffic = oneway_for_vehicles(tags);
  return traffic != "no" && contraflow(tags, traffic) ? "no" : traffic;
}

std::string_view oneway_on_foot(const Tags& tags) {
  if (!tags["oneway:foot"].empty()) return direction(tags["oneway:foot"]);
  if (tags["foot:backward"] == "no" || tags["conveying"] == "forward") return "yes";
  if (tags["foot:forward"] == "no" || tags["conveying"] == "backward") return "reverse";
  return "no";
}

// From the most protective to nothing.
constexpr std::array<std::string_view, 15> facilities{
    "track",       "opposite_track", "separate", "lane",   "opposite_lane", "share_busway", "opposite_share_busway",
    "shared_lane", "shoulder",       "opposite", "shared", "crossing",      "asl",          "yes",
    "no"};
std::size_t protection(std::string_view kind) {
  if (kind.empty()) return facilities.size() + 1;
  return static_cast<std::size_t>(std::find(facilities.begin(), facilities.end(), kind) - facilities.begin());
}

}  // namespace

std::string_view Tags::operator[](std::string_view key) const {
  for (const auto& [name, value] : tags_)
    if (name == key) return value;
  return {};
}

bool Tags::is(std::string_view key, std::initializer_list<std::string_view> values) const {
  return among((*this)[key], values);
}

std::string_view Tags::first(std::initializer_list<std::string_view> keys) const {
  for (const std::string_view key : keys)
    if (const std::string_view value = (*this)[key]; !value.empty()) return value;
  return {};
}

bool usable(const Tags& tags, Streets::Profile profile) {
  if (tags["highway"].empty()) return false;
  switch (profile) {
    case Streets::Profile::walk: return usable_on_foot(tags);
    case Streets::Profile::bike: return usable_by_bike(tags);
    case Streets::Profile::drive: return usable_by_car(tags);
  }
  return false;
}

std::string_view oneway(const Tags& tags, Streets::Profile profile) {
  switch (profile) {
    case Streets::Profile::walk: return oneway_on_foot(tags);
    case Streets::Profile::bike: return oneway_by_bike(tags);
    case Streets::Profile::drive: return oneway_for_vehicles(tags);
  }
  return "no";
}

std::optional<double> speed_kmh(std::string_view value) {
  std::optional<double> lowest;
  while (true) {
    const std::size_t end = value.find(';');
    const std::optional<double> speed = one_speed_kmh(value.substr(0, end));
    if (!speed) return std::nullopt;
    if (!lowest || *speed < *lowest) lowest = speed;
    if (end == std::string_view::npos) return lowest;
    value.remove_prefix(end + 1);
  }
}

Speed speed(const Tags& tags) {
  Speed out;
  for (const std::string_view key : {"maxspeed", "maxspeed:forward", "maxspeed:backward"}) {
    const std::string_view value = tags[key];
    if (value.empty()) continue;
    const std::optional<double> kmh = speed_kmh(value);
    if (!kmh)
      out.unread = value;
    else if (!out.kmh || *kmh > *out.kmh)
      out.kmh = kmh;
  }
  if (!out.kmh) out.kmh = speed_kmh(tags.first({"maxspeed:type", "source:maxspeed", "zone:maxspeed"}));
  if (out.kmh) out.unread = {};
  return out;
}

std::optional<double> length_m(std::string_view value) {
  const std::optional<double> number = take_number(value);
  if (!number || *number < 0) return std::nullopt;
  if (value.empty() || value == "m" || value == "metres" || value == "meters") return number;
  if (value == "cm") return *number / 100.0;
  if (value == "ft") return *number * 0.3048;
  if (!value.starts_with('\'')) return std::nullopt;
  value.remove_prefix(1);
  if (value.empty()) return *number * 0.3048;
  const std::optional<double> inches = take_number(value);
  if (!inches || value != "\"") return std::nullopt;
  return *number * 0.3048 + *inches * 0.0254;
}

std::optional<double> incline_percent(std::string_view value) {
  const std::optional<double> number = take_number(value);
  if (!number) return std::nullopt;
  if (value.empty() || value == "%") return std::abs(*number) <= 200.0 ? number : std::nullopt;
  if (value == "°" && std::abs(*number) < 80.0) return 100.0 * std::tan(*number * std::numbers::pi / 180.0);
  return std::nullopt;
}

std::optional<std::int64_t> whole(std::string_view value) {
  value = trimmed(value);
  if (value.starts_with('+')) value.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (fault != std::errc() || end == value.data()) return std::nullopt;
  return number;
}

std::string_view cycleway(const Tags& tags, Side side) {
  const std::string_view own = side == Side::left ? tags.first({"cycleway:left", "cycleway:both"})
                                                  : tags.first({"cycleway:right", "cycleway:both"});
  if (!own.empty()) return own;
  // "opposite" facilities run against the traffic, which keeps right.
  const std::string_view plain = tags["cycleway"];
  return plain.starts_with("opposite") && side == Side::right ? std::string_view() : plain;
}

std::string_view cycleway(const Tags& tags) {
  if (tags["highway"] == "cycleway") return "track";
  const std::string_view left = cycleway(tags, Side::left), right = cycleway(tags, Side::right);
  return protection(left) < protection(right) ? left : right;
}

std::string_view sidewalk(const Tags& tags) {
  const auto there = [](std::string_view value) { return !value.empty() && value != "no" && value != "none"; };
  if (const std::string_view both = tags["sidewalk:both"]; !both.empty()) return both == "yes" ? "both" : both;
  const std::string_view left = tags["sidewalk:left"], right = tags["sidewalk:right"];
  if (left.empty() && right.empty()) {
    const std::string_view plain = tags["sidewalk"];
    return plain == "none" ? "no" : plain == "yes" ? "both" : plain;
  }
  if (there(left) && there(right)) return left == "separate" && right == "separate" ? "separate" : "both";
  return there(left) ? "left" : there(right) ? "right" : "no";
}

std::string_view parking(const Tags& tags, Side side) {
  return side == Side::left ? tags.first({"parking:left", "parking:both", "parking:lane:left", "parking:lane:both"})
                            : tags.first({"parking:right", "parking:both", "parking:lane:right", "parking:lane:both"});
}

}  // namespace jumeau::osm
