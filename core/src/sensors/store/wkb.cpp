#include "wkb.hpp"

#include <cmath>
#include <cstring>

namespace jumeau::sensors {

namespace {

constexpr std::string_view start{"\x01\x01\x00\x00\x00", 5};

}  // namespace

std::string wkb_of(const Place& place) {
  std::string out(start);
  out.resize(start.size() + 2 * sizeof(double));
  std::memcpy(out.data() + start.size(), &place.lon, sizeof(double));
  std::memcpy(out.data() + start.size() + sizeof(double), &place.lat, sizeof(double));
  return out;
}

std::optional<Place> place_of_wkb(std::string_view wkb) {
  if (wkb.size() != start.size() + 2 * sizeof(double) || !wkb.starts_with(start)) return {};
  Place out;
  std::memcpy(&out.lon, wkb.data() + start.size(), sizeof(double));
  std::memcpy(&out.lat, wkb.data() + start.size() + sizeof(double), sizeof(double));
  if (std::isnan(out.lon) || std::isnan(out.lat)) return {};
  return out;
}

}  // namespace jumeau::sensors
