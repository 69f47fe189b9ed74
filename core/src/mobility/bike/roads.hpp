#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/table.hpp"

/// Streets as the rules for cycling see them, whatever the layer they come from.
namespace jumeau::bike {

enum class Road {
  unknown,
  none,  ///< not a street: a ferry, a river
  motorway,
  trunk,
  primary,
  secondary,
  tertiary,
  residential,
  service,
  calm,        ///< shared with people on foot, 20 km/h at most
  pedestrian,  ///< open to bikes
  cycleway,
  path,
  steps
};
enum class Facility { unknown, none, shared, bus, lane, cyclestreet, track, greenway };
enum class Surface { unknown, smooth, paved, rough, soft };

template <class E>
struct Word {
  E value;
  const char *id, *label;
};
inline constexpr auto road_words = std::to_array<Word<Road>>({{Road::none, "none", "Not a street"},
                                                              {Road::motorway, "motorway", "Motorway"},
                                                              {Road::trunk, "trunk", "Trunk road"},
                                                              {Road::primary, "primary", "Main road"},
                                                              {Road::secondary, "secondary", "Secondary road"},
                                                              {Road::tertiary, "tertiary", "Local road"},
                                                              {Road::residential, "residential", "Residential street"},
                                                              {Road::service, "service", "Access road"},
                                                              {Road::calm, "calm", "Living street"},
                                                              {Road::pedestrian, "pedestrian", "Pedestrian street"},
                                                              {Road::cycleway, "cycleway", "Cycleway"},
                                                              {Road::path, "path", "Path"},
                                                              {Road::steps, "steps", "Steps"}});
inline constexpr auto facility_words =
    std::to_array<Word<Facility>>({{Facility::none, "none", "None"},
                                   {Facility::shared, "shared", "Marks on the road"},
                                   {Facility::bus, "bus", "Bus lane open to bikes"},
                                   {Facility::lane, "lane", "Cycle lane"},
                                   {Facility::cyclestreet, "cyclestreet", "Cycle street"},
                                   {Facility::track, "track", "Cycle track"},
                                   {Facility::greenway, "greenway", "Greenway"}});
inline constexpr auto surface_words = std::to_array<Word<Surface>>({{Surface::smooth, "smooth", "Smooth"},
                                                                    {Surface::paved, "paved", "Paved"},
                                                                    {Surface::rough, "rough", "Rough"},
                                                                    {Surface::soft, "soft", "Soft"}});

template <class E, std::size_t n>
constexpr E value_of(std::string_view id, const std::array<Word<E>, n>& words) {
  for (const auto& word : words)
    if (id == word.id) return word.value;
  return E::unknown;
}
/// "" for unknown.
template <class E, std::size_t n>
constexpr const char* id_of(E value, const std::array<Word<E>, n>& words) {
  for (const auto& word : words)
    if (value == word.value) return word.id;
  return "";
}

/// Where a number comes from.
enum class Origin { missing, assumed, estimated, measured };

/// One side of a street: the right one is used along the line, the left one against it.
struct Side {
  Facility facility = Facility::unknown;
  bool parked = false;                                          ///< cars park there
  bool allowed = true;                                          ///< bikes may ride that way
  double width_m = std::numeric_limits<double>::quiet_NaN();    ///< of the facility, with its buffer; NaN: unknown
  double parking_m = std::numeric_limits<double>::quiet_NaN();  ///< width of the parking lane; NaN: unknown
};

struct Street {
  Road road = Road::unknown;
  double speed_kmh, lanes, width_m, traffic_vpd;  ///< NaN: unknown; lanes of both directions
  Origin speed_origin = Origin::missing, traffic_origin = Origin::missing;
  Surface surface = Surface::unknown;
  bool one_way = false;
  Side right, left;
};

}  // namespace jumeau::bike
