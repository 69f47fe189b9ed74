#include <cmath>
#include <nlohmann/json.hpp>

#include "../embedded.hpp"
#include "jumeau/sensors/quality.hpp"

namespace jumeau::sensors {

namespace {

using nlohmann::json;

Limits limits_of(const json& pair) {
  const Limits out{pair.at(0).get<double>(), pair.at(1).get<double>()};
  if (!(out.low <= out.high)) throw std::invalid_argument("limits that fall");
  return out;
}

Excess excess_of(const json& of) {
  const Excess none;
  return {of.value("suspect", none.suspect), of.value("fail", none.fail)};
}

Time hours_of(const json& of, const char* key, Time otherwise) {
  if (!of.contains(key)) return otherwise;
  const double hours = of.at(key).get<double>();
  if (!(hours > 0.0 && hours < 1e6)) throw std::invalid_argument("hours that are none");
  return std::llround(hours * static_cast<double>(hour_us));
}

QualityPreset preset_of(const json& of) {
  QualityPreset out;
  out.id = of.at("id").get<std::string>(), out.unit = of.at("unit").get<std::string>();
  out.names = of.at("names").get<std::vector<std::string>>();
  if (of.contains("possible")) out.possible = limits_of(of.at("possible"));
  if (of.contains("usual")) out.usual = limits_of(of.at("usual"));
  if (of.contains("climatology")) {
    out.zone = of.at("climatology").at("zone").get<std::string>();
    Climatology& climatology = out.climatology.emplace();
    for (std::size_t month = 0; month < 12; ++month)
      climatology.months[month] = limits_of(of.at("climatology").at("months").at(month));
  }
  if (of.contains("spike")) out.spike = excess_of(of.at("spike"));
  if (of.contains("rate_per_h")) out.rate_per_hour = excess_of(of.at("rate_per_h"));
  if (of.contains("neighbours")) out.neighbours = excess_of(of.at("neighbours"));
  out.within = hours_of(of, "within_h", hour_us), out.longest_gap = hours_of(of, "longest_gap_h", latest);
  if (of.contains("flat")) {
    const json& flat = of.at("flat");
    out.flat = {hours_of(flat, "suspect_h", latest), hours_of(flat, "fail_h", latest), flat.value("tolerance", 0.0),
                hours_of(flat, "longest_gap_h", latest)};
  }
  return out;
}

}  // namespace

std::vector<QualityPreset> quality_presets(std::string_view words) {
  try {
    const json all = json::parse(words.empty() ? embedded::file("quality.json") : words);
    std::vector<QualityPreset> out;
    for (const json& one : all.at("presets")) out.push_back(preset_of(one));
    return out;
  } catch (const std::exception& why) {
    throw Error(Error::Code::bad_option, text("These are no limits of quality: {0}.", std::string(why.what())));
  }
}

}  // namespace jumeau::sensors
