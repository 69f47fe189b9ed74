#include "stress.hpp"

#include <cmath>

namespace jumeau::bike {

namespace {

bool without_cars(Road road) { return road == Road::pedestrian || road == Road::cycleway || road == Road::path; }
bool quiet(Road road) { return road == Road::residential || road == Road::service || road == Road::calm; }

double lanes_of(const Street& street) { return std::isnan(street.lanes) ? (street.one_way ? 1.0 : 2.0) : street.lanes; }
double lanes_per_direction(const Street& street) {
  return street.one_way ? lanes_of(street) : std::ceil(lanes_of(street) / 2.0);
}

/// The worst of several; of equals the first.
void worsen(Stress& stress, int level, const char* rule) {
  if (level > stress.level) stress = {level, rule};
}

Stress beside_parked_cars(const Street& street) {
  Stress out{1, "parked_lane"};
  if (lanes_per_direction(street) >= 2.0) worsen(out, 3, "parked_lane_lanes");
  const double speed = street.speed_kmh;
  worsen(out, speed <= 40.0 ? 1 : speed <= 50.0 ? 2 : speed < 65.0 ? 3 : 4, "parked_lane_speed");
  return out;
}

Stress on_lane(const Street& street) {
  Stress out{1, "lane"};
  if (lanes_per_direction(street) >= 2.0) worsen(out, 3, "lane_lanes");
  const double speed = street.speed_kmh;
  worsen(out, speed <= 50.0 ? 1 : speed < 65.0 ? 3 : 4, "lane_speed");
  return out;
}

Stress mixed(const Street& street) {
  const double speed = street.speed_kmh, lanes = lanes_of(street);
  if (speed > 50.0) return {4, "mixed_speed"};
  if (lanes >= 4.0) return {speed <= 40.0 && lanes < 6.0 ? 3 : 4, "mixed_lanes"};
  const int level = speed <= 40.0 ? 1 : 2;
  if (quiet(street.road)) return {level, "mixed_quiet"};
  return {level + 1, speed <= 40.0 ? "mixed_slow" : "mixed_speed"};
}

}  // namespace

Stress stress(const Street& street, const Side& side) {
  if (!side.allowed || street.road == Road::motorway || street.road == Road::steps || street.road == Road::none)
    return {0, "forbidden"};
  if (without_cars(street.road) || side.facility == Facility::greenway) return {1, "no_cars"};
  if (side.facility == Facility::track) return {1, "separated"};
  if (street.road == Road::unknown) return {0, "unknown_road"};
  if (std::isnan(street.speed_kmh)) return {0, "unknown_speed"};
  if (side.facility == Facility::lane) return side.parked ? beside_parked_cars(street) : on_lane(street);
  if (side.facility == Facility::cyclestreet) return {street.speed_kmh <= 30.0 ? 1 : 2, "mixed_quiet"};
  return mixed(street);
}

}  // namespace jumeau::bike
