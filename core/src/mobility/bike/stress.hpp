#pragma once

#include "jumeau/describe.hpp"
#include "roads.hpp"

/// Level of traffic stress, 1 (children) to 4 (the fearless): Mekuria, Furth and Nixon 2012, "Low-stress bicycling and
/// network connectivity", Mineta report 11-19, tables 2 to 4; 25, 30, 35 and 40 mph as 40, 50, 56 and 65 km/h.
namespace jumeau::bike {

/// The rule that decided.
inline constexpr auto stress_rules = std::to_array<Code>({
    {"forbidden", "Bikes are not allowed"},
    {"no_cars", "Without motor traffic"},
    {"separated", "Separated from motor traffic"},
    {"lane", "Lane beside slow traffic"},
    {"lane_speed", "Lane: speed of motor traffic"},
    {"lane_lanes", "Lane: several traffic lanes per direction"},
    {"parked_lane", "Lane beside parked cars"},
    {"parked_lane_speed", "Lane beside parked cars: speed"},
    {"parked_lane_lanes", "Lane beside parked cars: several traffic lanes"},
    {"mixed_quiet", "Mixed with slow traffic in a quiet street"},
    {"mixed_slow", "Mixed with slow traffic"},
    {"mixed_lanes", "Mixed traffic on several lanes"},
    {"mixed_speed", "Mixed traffic: speed"},
    {"unknown_speed", "Speed unknown"},
    {"unknown_road", "Kind of street unknown"},
});

struct Stress {
  int level;  ///< 0: none, because bikes may not, or data are missing
  const char* rule;
};
/// Where the number of lanes is unknown, a street has one per direction.
Stress stress(const Street&, const Side&);

}  // namespace jumeau::bike
