#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/sensors/store.hpp"
#include "jumeau/sensors/time.hpp"

/// Rules about series, as data, and what they say of history. A rule and a sensor have one alert at a time.
namespace jumeau::sensors {

enum class Severity : std::uint8_t { information, warning, critical };
constexpr std::array<Code, 3> severities{
    {{"information", "Information"}, {"warning", "Warning"}, {"critical", "Critical"}}};

/// What is asked of one series.
struct Condition {
  enum class Kind : std::uint8_t {
    above,      ///< a value of at least the threshold; until one that is less, or less than the clear level
    below,      ///< the other way round
    rise,       ///< by more than the threshold, from the least value within the window
    fall,       ///< from the greatest
    no_data,    ///< no value for longer than the window
    flat_line,  ///< values over the whole window differ by no more than the threshold
  };
  Kind kind = Kind::above;
  std::string property;
  std::string sensor;  ///< its code; "": the one that the rule is applied to
  double threshold = 0.0;
  double clear = std::numeric_limits<double>::quiet_NaN();  ///< of above and below; NaN: none
  Time window = 0;
};

/// When a rule holds, by a clock on the wall; empty: always.
struct Calendar {
  std::vector<int> months;                  ///< 1 to 12
  std::vector<int> weekdays;                ///< 1 to 7, from Monday
  std::optional<std::array<int, 2>> hours;  ///< from (included) to (excluded), perhaps over midnight
  std::string zone = "Europe/Paris";
};

struct AlertRule {
  std::string id, name, text;
  Severity severity = Severity::warning;
  std::vector<Condition> conditions;
  bool any = false;  ///< of the conditions; else all
  Time lasting = 0;  ///< conditions are met for so long before an alert fires
  Time hold = 0;     ///< and not met for so long before it ends
  Calendar calendar;
  std::string network;               ///< "": all
  std::vector<std::string> sensors;  ///< codes; empty: all
  std::vector<std::string> zones;    ///< names; empty: everywhere
  std::string webhook;               ///< where it is posted to, "": nowhere
  bool muted = false;                ///< evaluated and kept, but nobody is told
};

/// Rules as JSON: {"rules": [{"id": "crue", "property": "water_level", "above": 2000, "clear": 1900}, ...]}; see
/// docs/sensors.md. @throws Error (bad_option), which says which rule and what of it
std::vector<AlertRule> alert_rules(std::string_view json);

enum class AlertState : std::uint8_t {
  inactive,
  pending,  ///< met, but not for long enough
  firing,
  holding,  ///< no longer met, but not for long enough
  no_data,  ///< a series says nothing, so that the conditions are not known
};
constexpr std::array<Code, 5> alert_states{{{"inactive", "Inactive"},
                                            {"pending", "Pending"},
                                            {"firing", "Firing"},
                                            {"holding", "Firing, about to end"},
                                            {"no_data", "No data"}}};

/// One episode of a rule at a sensor.
struct Alert {
  Time begin = 0;                                             ///< when it fired
  std::optional<Time> end;                                    ///< none: it is firing
  double extreme = std::numeric_limits<double>::quiet_NaN();  ///< the value farthest beyond the first condition
  Time extreme_at = 0;
  bool operator==(const Alert&) const = default;
};

/// What a rule at a sensor knows of the past: kept between runs, so that these give the same as one run.
struct AlertMemory {
  AlertState state = AlertState::inactive;
  Time since = 0;                         ///< of the state
  Time until = earliest;                  ///< evaluated up to here, included
  std::vector<std::uint8_t> met;          ///< by condition
  std::vector<std::optional<Time>> last;  ///< by condition: its last value
  std::optional<Alert> open;              ///< the alert that fires

  std::string json() const;
  /// @throws Error (bad_input)
  static AlertMemory of(std::string_view json);
};

/// What a condition looks at.
struct Watched {
  Series series;  ///< ascending in time, from at least `looks_back` before the memory's `until`
  Time period =
      0;  ///< how often there should be a value; after three times that without one, the series is silent. 0: never
};

/// How much of the past before `until` of its memory a condition needs.
Time looks_back(const Condition&);

/// What happens after the memory's `until`, up to a time (included). Values that are missing or fail a test of quality
/// do not count.
/// @param watched one per condition
/// @param ended takes the alerts that ended; one that still fires is in the memory
/// @throws Error (bad_option) for an unknown time zone
void evaluate(const AlertRule&, std::span<const Watched> watched, Time until, AlertMemory&, std::vector<Alert>& ended);

}  // namespace jumeau::sensors
