#pragma once

#include <string>
#include <string_view>

namespace jumeau::sensors {

/// What is observed, as core/data/sensors/properties.json knows it.
struct Property {
  std::string id;      ///< "water_level"
  std::string unit;    ///< UCUM: what the store keeps it in; "" where sources' own units are kept
  double least, most;  ///< values beyond are not plausible, in that unit
  bool known = false;
};

/// By its id or one of its names, whatever their case. Another name is made an id: small letters, digits and _.
Property property_of(std::string_view name);

}  // namespace jumeau::sensors
