#pragma once

#include <string_view>

namespace jumeau::sensors {

/// What a cell says.
struct Number {
  enum class Kind { number, missing, words };
  Kind kind = Kind::missing;
  double value = 0.0;
  bool comma = false;          ///< it has a decimal comma
  std::string_view unit = {};  ///< what stands behind it, without brackets
};

/// "820", "-1.5e3", "461,00 [km^2]", "1 234,5 mm". Nothing, NA, NaN, null, None and - are missing. Anything else is
/// words.
Number number_of(std::string_view cell);

}  // namespace jumeau::sensors
