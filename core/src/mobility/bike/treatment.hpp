#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/describe.hpp"

/// Which facility a street needs, by a table of motor traffic and speed (core/data/traffic_speed).
namespace jumeau::bike {

inline constexpr auto treatments = std::to_array<Code>({{"mixed", "Mixed with motor traffic"},
                                                        {"lane", "Cycle lane"},
                                                        {"track", "Cycle track"},
                                                        {"greenway", "Greenway, away from the road"}});
inline constexpr auto services =
    std::to_array<Code>({{"high", "High"}, {"medium", "Medium"}, {"low", "Low"}, {"none", "Should not be used"}});
enum class Service { none, low, medium, high };

struct TrafficRules {
  struct Row {
    std::string facility;
    double speed_kmh, traffic_vpd;  ///< infinite: any
    Service service;
  };
  std::string source, date;
  std::vector<Row> rows;

  /// The first row that holds; none where the table says nothing of it. NaN traffic fits rows for any traffic only.
  std::optional<Service> service(std::string_view facility, double speed_kmh, double traffic_vpd) const;
};
/// From CSV (see core/data/traffic_speed/scotland.csv). @throws Error (bad_input) saying in which line, or that the
/// table has no cells and who must enter them
TrafficRules traffic_rules(std::string_view csv, const std::string& name);

/// The simplest facility, from mixed traffic to a greenway, that gives `wanted` or better; "" where none does, or where
/// the speed is unknown, or the traffic where it matters.
struct Treatment {
  const char* facility = "";
  std::optional<Service> service;
};
Treatment treatment(const TrafficRules&, double speed_kmh, double traffic_vpd, Service wanted);

const char* id_of(Service);

}  // namespace jumeau::bike
