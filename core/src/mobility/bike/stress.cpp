#include "stress.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <span>

namespace jumeau::bike {

namespace {

constexpr double mph = 1.609344, foot = 0.3048;

// ---- the tables of 2022

/// Levels for speeds below 23.5, 28.5, 33.5, 38.5, 43.5, 48.5 mph, and above.
using BySpeed = std::array<int, 7>;
constexpr std::array<double, 6> speeds_mph{23.5, 28.5, 33.5, 38.5, 43.5, 48.5};

struct Volume {
  double most_vpd;
  BySpeed levels;
};
constexpr double any = std::numeric_limits<double>::infinity();
constexpr BySpeed quietest{1, 1, 2, 2, 3, 3, 3}, busier{2, 2, 2, 3, 3, 4, 4}, busiest{2, 3, 3, 3, 4, 4, 4};
constexpr std::array<Volume, 4> no_centre_line{
    {{750, quietest}, {1500, {1, 1, 2, 3, 3, 3, 3}}, {3000, busier}, {any, {2, 2, 3, 3, 4, 4, 4}}}};
constexpr std::array<Volume, 3> one_lane{{{1000, quietest}, {1500, busier}, {any, busiest}}};
constexpr std::array<Volume, 3> narrow_one_way{{{600, quietest}, {1000, busier}, {any, busiest}}};
constexpr std::array<Volume, 2> two_lanes{{{8000, {3, 3, 3, 3, 4, 4, 4}}, {any, {3, 3, 4, 4, 4, 4, 4}}}};
constexpr std::array<Volume, 1> more_lanes{{{any, {3, 3, 4, 4, 4, 4, 4}}}};

/// Cycle lanes by traffic lanes per direction: one, two, more.
using ByLanes = std::array<BySpeed, 3>;
constexpr ByLanes wide_lane{{{1, 1, 1, 2, 3, 3, 3}, {2, 2, 2, 2, 3, 3, 3}, {3, 3, 3, 3, 4, 4, 4}}};
constexpr ByLanes narrow_lane{{{2, 2, 2, 2, 3, 3, 4}, {2, 2, 2, 2, 3, 4, 4}, {3, 3, 3, 3, 4, 4, 4}}};
constexpr BySpeed always_3{3, 3, 3, 3, 3, 3, 3};
constexpr ByLanes wide_beside_parked{{{1, 1, 2, 2, 3, 3, 3}, {2, 2, 3, 3, 3, 3, 3}, always_3}};
constexpr ByLanes narrow_beside_parked{{{2, 2, 2, 3, 3, 3, 3}, always_3, always_3}};

/// Of a cycle lane; beside parked cars with their lane: what a rider can reach without meeting a moving car.
struct Widths {
  double least_m, wide_m;
};
constexpr Widths free_lane{4.0 * foot, 6.0 * foot}, beside_parked{12.0 * foot, 15.0 * foot};

std::size_t column_of(double speed_kmh) {
  const auto above = std::upper_bound(speeds_mph.begin(), speeds_mph.end(), speed_kmh / mph);
  return static_cast<std::size_t>(above - speeds_mph.begin());
}

int level_of(std::span<const Volume> rows, double traffic_vpd, double speed_kmh) {
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Volume& one) { return traffic_vpd <= one.most_vpd; });
  return row->levels[column_of(speed_kmh)];
}

// ---- streets

bool without_cars(Road road) { return road == Road::pedestrian || road == Road::cycleway || road == Road::path; }
bool quiet(Road road) { return road == Road::residential || road == Road::service || road == Road::calm; }

double lanes_of(const Street& street) { return std::isnan(street.lanes) ? (street.one_way ? 1.0 : 2.0) : street.lanes; }
double lanes_per_direction(const Street& street) {
  return street.one_way ? lanes_of(street) : std::ceil(lanes_of(street) / 2.0);
}

bool is_narrow(const Street& street) {
  const int parked = (street.right.parked ? 1 : 0) + (street.left.parked ? 1 : 0);
  const double wide_m = foot * (parked == 0 ? 15.0 : parked == 1 ? 22.0 : 30.0);
  return !(street.width_m >= wide_m);
}

/// What the tables look at.
struct Conditions {
  double lanes;  ///< per direction
  double traffic_vpd, speed_kmh;
  bool wide = true;  ///< the cycle lane
};
Conditions conditions_of(const Street& street) {
  return {lanes_per_direction(street), street.traffic_vpd, street.speed_kmh};
}

void with_one_lane(Conditions& it) { it.lanes = 1.0; }
void without_traffic(Conditions& it) { it.traffic_vpd = 0.0; }
void slow(Conditions& it) { it.speed_kmh = 0.0; }
void widened(Conditions& it) { it.wide = true; }

/// What may raise the stress, what takes it away, and the rule that says so.
struct Factor {
  void (*relieve)(Conditions&);
  const char* rule;
};
/// The rule is the first factor without which the level were lower; if several hold it up, the first that would alone.
template <class Level>
Stress explained(Level level, const Conditions& is, const char* at_best, std::initializer_list<Factor> factors) {
  const int found = level(is);
  if (found == 1) return {found, at_best};
  for (const Factor& factor : factors) {
    Conditions without = is;
    factor.relieve(without);
    if (level(without) < found) return {found, factor.rule};
  }
  for (const Factor& factor : factors) {
    Conditions alone = is;
    for (const Factor& other : factors)
      if (other.relieve != factor.relieve) other.relieve(alone);
    if (level(alone) == found) return {found, factor.rule};
  }
  return {found, std::prev(factors.end())->rule};
}

// ---- mixed traffic

/// Quiet streets have no centre line.
Stress mixed_with_known(const Street& street, bool centre_line) {
  const std::span<const Volume> single = street.one_way && is_narrow(street) ? std::span<const Volume>(narrow_one_way)
                                         : street.one_way || centre_line     ? std::span<const Volume>(one_lane)
                                                                             : std::span<const Volume>(no_centre_line);
  const auto level = [&](const Conditions& it) {
    const std::span<const Volume> rows = it.lanes <= 1.0   ? single
                                         : it.lanes <= 2.0 ? std::span<const Volume>(two_lanes)
                                                           : std::span<const Volume>(more_lanes);
    return level_of(rows, it.traffic_vpd, it.speed_kmh);
  };
  return explained(level, conditions_of(street), "mixed_quiet",
                   {{with_one_lane, "mixed_lanes"}, {without_traffic, "mixed_traffic"}, {slow, "mixed_speed"}});
}

/// 2012, table 4.
Stress mixed_with_unknown(const Street& street) {
  const double speed = street.speed_kmh, lanes = lanes_of(street);
  if (speed > 50.0) return {4, "mixed_speed"};
  if (lanes >= 4.0) return {speed <= 40.0 && lanes < 6.0 ? 3 : 4, "mixed_lanes"};
  const int level = speed <= 40.0 ? 1 : 2;
  if (quiet(street.road) && lanes < 3.0) return {level, "mixed_quiet"};
  return {level + 1, speed <= 40.0 ? "mixed_slow" : "mixed_speed"};
}

Stress mixed(const Street& street) {
  return std::isnan(street.traffic_vpd) ? mixed_with_unknown(street) : mixed_with_known(street, !quiet(street.road));
}

Stress on_cyclestreet(const Street& street) {
  if (!std::isnan(street.traffic_vpd)) return mixed_with_known(street, false);
  return {street.speed_kmh <= 30.0 ? 1 : 2, "mixed_quiet"};
}

// ---- cycle lanes

struct LaneRules {
  const char *at_best, *lanes, *speed, *width;
};

Stress on_lane_of(const Street& street, bool is_wide, const ByLanes& wide_rows, const ByLanes& narrow_rows,
                  double most_lanes, const LaneRules& rules) {
  const auto level = [&](const Conditions& it) {
    const double lanes = std::clamp(it.lanes, 1.0, most_lanes);
    return (it.wide ? wide_rows : narrow_rows)[static_cast<std::size_t>(lanes) - 1][column_of(it.speed_kmh)];
  };
  Conditions is = conditions_of(street);
  is.wide = is_wide;
  return explained(level, is, rules.at_best,
                   {{with_one_lane, rules.lanes}, {widened, rules.width}, {slow, rules.speed}});
}

/// A lane that is too narrow is none, and mixed traffic counts where it is better.
Stress on_lane(const Street& street, const Side& side) {
  const Stress without = mixed(street);
  const Widths& widths = side.parked ? beside_parked : free_lane;
  const double width_m = side.parked ? side.width_m + side.parking_m : side.width_m;
  if (width_m < widths.least_m) return without;
  const bool is_wide = width_m >= widths.wide_m;
  const Stress with =
      side.parked ? on_lane_of(street, is_wide, wide_beside_parked, narrow_beside_parked, street.one_way ? 2.0 : 3.0,
                               {"parked_lane", "parked_lane_lanes", "parked_lane_speed", "parked_lane_width"})
                  : on_lane_of(street, is_wide, wide_lane, narrow_lane, 3.0,
                               {"lane", "lane_lanes", "lane_speed", "lane_width"});
  return without.level < with.level ? without : with;
}

}  // namespace

Stress stress(const Street& street, const Side& side) {
  if (!side.allowed || street.road == Road::motorway || street.road == Road::steps || street.road == Road::none)
    return {0, "forbidden"};
  if (without_cars(street.road) || side.facility == Facility::greenway) return {1, "no_cars"};
  if (side.facility == Facility::track) return {1, "separated"};
  if (street.road == Road::unknown) return {0, "unknown_road"};
  if (std::isnan(street.speed_kmh)) return {0, "unknown_speed"};
  if (side.facility == Facility::lane) return on_lane(street, side);
  if (side.facility == Facility::cyclestreet) return on_cyclestreet(street);
  return mixed(street);
}

}  // namespace jumeau::bike
