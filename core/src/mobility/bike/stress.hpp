#pragma once

#include "jumeau/describe.hpp"
#include "roads.hpp"

/// Level of traffic stress, 1 (children) to 4 (the fearless).
///
/// Furth 2022, "Level of Traffic Stress Criteria for Road Segments, version 2.2 (May, 2022)", Northeastern University:
/// cycle lanes, and mixed traffic where the number of vehicles is known. Every cell checked against the published sheet
/// and against BostonCyclistsUnion/StressMap (config/tables.yml); they agree.
///
/// Mekuria, Furth and Nixon 2012, "Low-stress bicycling and network connectivity", Mineta report 11-19, table 4: mixed
/// traffic where the number of vehicles is unknown, by kind of street; 25 and 30 mph as 40 and 50 km/h. Every cell
/// checked against Northeastern University's plug-in (PepSalehi/boulder, LTS/lts.py) and the table of the Delaware
/// Valley Regional Planning Commission; they agree. BikeOttawa/stressmodel is one level stricter up to 40 km/h.
///
/// Not judged, as layers do not tell: crossings and turn lanes (2012, tables 5 to 8), cycle lanes that are often
/// blocked, advisory lanes with parking in them, central lanes for turning.
namespace jumeau::bike {

/// The rule that decided.
inline constexpr auto stress_rules = std::to_array<Code>({
    {"forbidden", "Bikes are not allowed"},
    {"no_cars", "Without motor traffic"},
    {"separated", "Separated from motor traffic"},
    {"lane", "Lane beside slow traffic"},
    {"lane_speed", "Lane: speed of motor traffic"},
    {"lane_lanes", "Lane: several traffic lanes per direction"},
    {"lane_width", "Lane: narrow, or of unknown width"},
    {"parked_lane", "Lane beside parked cars"},
    {"parked_lane_speed", "Lane beside parked cars: speed"},
    {"parked_lane_lanes", "Lane beside parked cars: several traffic lanes"},
    {"parked_lane_width", "Lane beside parked cars: narrow, or of unknown width"},
    {"mixed_quiet", "Mixed with slow traffic in a quiet street"},
    {"mixed_slow", "Mixed with slow traffic"},
    {"mixed_lanes", "Mixed traffic on several lanes"},
    {"mixed_traffic", "Mixed traffic: vehicles per day"},
    {"mixed_speed", "Mixed traffic: speed"},
    {"unknown_speed", "Speed unknown"},
    {"unknown_road", "Kind of street unknown"},
});

struct Stress {
  int level;  ///< 0: none, because bikes may not, or data are missing
  const char* rule;
};
/// What is unknown is taken for the worse: a cycle lane for narrow, a one-way street too. But where the number of
/// lanes is, a street has one per direction.
Stress stress(const Street&, const Side&);

}  // namespace jumeau::bike
