#include "jumeau/sensors/atmo.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "../embedded.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::sensors {

namespace {

using nlohmann::json;

constexpr std::array<const char*, 5> names{"no2", "o3", "pm10", "pm25", "so2"};

AtmoTable table_of(const json& of) {
  const auto stamp = stamp_of(of.at("from").get<std::string>(), TimeZone());
  if (!stamp) throw std::invalid_argument("a day that is none");
  AtmoTable out;
  out.from = stamp->begin.first;
  for (std::size_t i = 0; i < names.size(); ++i) {
    out.upper_ug_m3[i] = of.at("upper_ug_m3").at(names[i]).get<std::array<double, 5>>();
    if (!std::is_sorted(out.upper_ug_m3[i].begin(), out.upper_ug_m3[i].end()))
      throw std::invalid_argument("classes that fall");
  }
  return out;
}

}  // namespace

std::optional<Pollutant> pollutant_of(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return {};
  return static_cast<Pollutant>(found - names.begin());
}

std::vector<AtmoTable> atmo_tables(std::string_view words) {
  try {
    const json all = json::parse(words.empty() ? embedded::file("atmo.json") : words);
    std::vector<AtmoTable> out;
    for (const json& one : all.at("tables")) out.push_back(table_of(one));
    std::sort(out.begin(), out.end(), [](const AtmoTable& a, const AtmoTable& b) { return a.from < b.from; });
    return out;
  } catch (const std::exception& why) {
    throw Error(Error::Code::bad_option, text("These are no tables of an index: {0}.", std::string(why.what())));
  }
}

int atmo_class(const AtmoTable& table, Pollutant pollutant, double concentration_ug_m3) {
  if (std::isnan(concentration_ug_m3)) return 0;
  const auto& upper = table.upper_ug_m3[static_cast<std::size_t>(pollutant)];
  return 1 + static_cast<int>(std::lower_bound(upper.begin(), upper.end(), std::round(concentration_ug_m3)) -
                              upper.begin());
}

AtmoIndex atmo_index(const std::vector<AtmoTable>& tables, Time day, const std::array<double, 5>& concentrations) {
  const auto after = std::upper_bound(tables.begin(), tables.end(), day,
                                      [](Time at, const AtmoTable& table) { return at < table.from; });
  if (after == tables.begin())
    throw Error(Error::Code::bad_input, text("There is no table of the index for {0}.", iso(day)));
  AtmoIndex out;
  for (const Pollutant pollutant : pollutants) {
    const auto i = static_cast<std::size_t>(pollutant);
    out.of[i] = atmo_class(*(after - 1), pollutant, concentrations[i]);
    out.index = std::max(out.index, out.of[i]);
    out.known += out.of[i] > 0 ? 1 : 0;
  }
  return out;
}

}  // namespace jumeau::sensors
