#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "jumeau/sensors/store.hpp"

/// Points as well-known binary, little-endian.
namespace jumeau::sensors {

std::string wkb_of(const Place&);
/// None for an empty point, or what is no point.
std::optional<Place> place_of_wkb(std::string_view wkb);

}  // namespace jumeau::sensors
