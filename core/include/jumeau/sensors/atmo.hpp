#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/sensors/time.hpp"

/// The French index of air quality (Atmo), from tables with the day from which they hold (core/data/atmo.json).
namespace jumeau::sensors {

enum class Pollutant : std::uint8_t { no2, o3, pm10, pm25, so2 };
inline constexpr std::array<Pollutant, 5> pollutants{Pollutant::no2, Pollutant::o3, Pollutant::pm10, Pollutant::pm25,
                                                     Pollutant::so2};
/// "no2", ... @throws nothing; none for other names
std::optional<Pollutant> pollutant_of(std::string_view name);

/// 1: good ... 6: extremely bad; 0: not known.
inline constexpr std::array<const char*, 7> atmo_classes{"unavailable", "good",      "fair",          "degraded",
                                                         "poor",        "very_poor", "extremely_poor"};

struct AtmoTable {
  Time from = earliest;                              ///< holds from this instant on
  std::array<std::array<double, 5>, 5> upper_ug_m3;  ///< by pollutant: what the classes 1 to 5 reach up to (<=)
};
/// Ascending by the day from which they hold. @throws Error (bad_option) for a text that is no tables
std::vector<AtmoTable> atmo_tables(std::string_view json = {});

/// Class of a concentration in µg/m³, rounded to the unit as the index is published: of NO2, O3 and SO2 the greatest
/// hourly mean of the day, of PM10 and PM2.5 the mean of the day. 0 for NaN.
int atmo_class(const AtmoTable&, Pollutant, double concentration_ug_m3);

/// The worst of the known; 0 where none is known.
struct AtmoIndex {
  int index = 0;
  std::array<int, 5> of{};  ///< by pollutant
  int known = 0;            ///< pollutants; the published index needs all but those that a place is dispensed from
};
/// @throws Error (bad_input) for a day before the first table
AtmoIndex atmo_index(const std::vector<AtmoTable>&, Time day, const std::array<double, 5>& concentrations_ug_m3);

}  // namespace jumeau::sensors
