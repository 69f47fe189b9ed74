#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/sync.hpp"

namespace jumeau::sensors {

/// What was wrong with a source, in the order of SensorSync::problems.
enum class Problem : std::uint8_t {
  damaged,
  incomplete,
  bad_time,
  clock_not_set,
  future,
  skipped_hour,
  words,
  missing,
  not_measured,
  unit_in_value,
  decimal_comma,
  repeated_hour,
  swapped,
  moved,
  no_place,
  unknown_station,
  unknown_unit,
  wrong_scale,
  contradiction,
  filter_ignored,
  order_ignored,
  repeated_page,
};
constexpr std::size_t problem_count = SensorSync::problems.size();

/// Counts problems, and keeps an example of each: the first that was met.
class Findings {
public:
  void add(Problem, std::string_view example, std::int64_t count = 1);
  std::int64_t count(Problem problem) const { return counts_[index(problem)]; }
  /// Records that are not in the store.
  std::int64_t refused() const;
  bool none() const;

  /// One row per problem that was met.
  Table table() const;
  std::string json() const;
  void tell(Monitor&) const;

private:
  static std::size_t index(Problem problem) { return static_cast<std::size_t>(problem); }

  std::array<std::int64_t, problem_count> counts_{};
  std::array<std::string, problem_count> examples_;
};

}  // namespace jumeau::sensors
