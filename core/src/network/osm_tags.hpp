#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "jumeau/network/streets.hpp"

/// What the tags of an OpenStreetMap way mean. Sources: wiki.openstreetmap.org, pages of the keys named.
namespace jumeau::osm {

/// Views into text that somebody else holds.
class Tags {
public:
  Tags() = default;
  Tags(std::initializer_list<std::pair<std::string_view, std::string_view>> tags) : tags_(tags) {}
  void clear() { tags_.clear(); }
  void add(std::string_view key, std::string_view value) { tags_.emplace_back(key, value); }
  /// "" where the key is not there
  std::string_view operator[](std::string_view key) const;
  bool is(std::string_view key, std::initializer_list<std::string_view> values) const;
  /// The value of the first of the keys that is there, else ""
  std::string_view first(std::initializer_list<std::string_view> keys) const;

private:
  std::vector<std::pair<std::string_view, std::string_view>> tags_;
};

/// True where those of the profile may use the way, as Streets::info tells.
bool usable(const Tags&, Streets::Profile);

/// "no", "yes" or "reverse", for the profile.
std::string_view oneway(const Tags&, Streets::Profile);

/// Speed limit for motor traffic; of the two directions, the higher one.
struct Speed {
  std::optional<double> kmh;
  std::string_view unread;  ///< the value that was there but could not be read
};
Speed speed(const Tags&);
/// "50", "30 mph", "FR:urban", "walk", "none" (130: the advised speed where there is no limit); of "50;30" the lowest.
std::optional<double> speed_kmh(std::string_view value);

/// "3", "3.5 m", "2,5", "350 cm", "12'6\"" in metres.
std::optional<double> length_m(std::string_view value);
/// "6%", "-4.5 %", "5°" in percent; nothing for "up" and "down".
std::optional<double> incline_percent(std::string_view value);
/// Whole number at the start of "2", "+1", "-1;0".
std::optional<std::int64_t> whole(std::string_view value);

enum class Side { left, right };
/// Kind of cycling facility on one side ("lane", "track", "opposite_lane", ...), "" where none is told.
std::string_view cycleway(const Tags&, Side);
/// The more protective of both sides.
std::string_view cycleway(const Tags&);
/// "both", "left", "right", "no", "separate", else what is tagged; "" where none is told.
std::string_view sidewalk(const Tags&);
/// Kind of parking along one side ("lane", "street_side", "parallel", "no", ...), "" where none is told.
std::string_view parking(const Tags&, Side);

}  // namespace jumeau::osm
