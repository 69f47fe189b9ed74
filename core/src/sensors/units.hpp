#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Units as UCUM writes them.
namespace jumeau::sensors {

/// The UCUM code of a unit that is written as UCUM, UN/CEFACT (Recommendation 20) or people write it: "mm", "MMT",
/// "millimètre", "µg/m³", "GQ", "dB(A)". None where it is not known.
std::optional<std::string> ucum_of(std::string_view unit);

/// to = factor * from + shift
struct Conversion {
  double factor = 1.0, shift = 0.0;
};
/// None between units of different kinds, or unknown ones.
std::optional<Conversion> conversion(std::string_view from_ucum, std::string_view to_ucum);

}  // namespace jumeau::sensors
