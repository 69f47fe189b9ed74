#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "jumeau/sensors/alerts.hpp"

namespace jumeau::sensors {

/// An alert as the store keeps it.
struct KeptAlert {
  std::string rule;
  std::int64_t sensor = 0;
  Alert alert;
  std::optional<std::int64_t> log_entry{};  ///< that tells of its beginning
  std::optional<Time> acknowledged{};
  std::string acknowledged_by{}, note{};
};

/// What rules found, and what they know of the past, in the store.
class AlertBook {
public:
  explicit AlertBook(Store& store) : store_(store) {}

  AlertMemory memory(const std::string& rule, std::int64_t sensor) const;
  /// What a run found, and where it stopped: all of it or nothing. An alert is known by rule, sensor and beginning.
  void keep(const std::string& rule, std::int64_t sensor, const AlertMemory&, const std::vector<Alert>& ended);
  void set_log_entry(const std::string& rule, std::int64_t sensor, Time begin, std::int64_t entry);
  /// Somebody has seen it. @throws Error (bad_input) where there is no such alert, or nobody's name is given
  void acknowledge(const std::string& rule, std::int64_t sensor, Time begin, const std::string& by, Time at,
                   const std::string& note = "");
  /// Those that fire within a period, by beginning, rule and sensor.
  std::vector<KeptAlert> alerts(Time from = earliest, Time to = latest) const;

private:
  Store& store_;
};

}  // namespace jumeau::sensors
