#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "../properties.hpp"
#include "findings.hpp"
#include "jumeau/sensors/store.hpp"
#include "number.hpp"

namespace jumeau::sensors {

/// Between sources and the store: makes sensors and datastreams as they are met, reads times and numbers, repairs what
/// can be repaired, converts units, and counts what it finds.
class Intake {
public:
  struct Settings {
    std::string network{}, owner{};
    Access access = Access::internal;
    std::string zone{};                           ///< of times without an offset
    std::optional<Time> since{}, until{}, now{};  ///< now: what comes more than a day later is refused
  };
  Intake(Store& store, std::int64_t import, Settings settings, Findings& findings, Monitor& monitor);

  /// Numbers of a sensor and of a series, which last as long as the intake.
  std::size_t sensor(std::string_view code);
  std::size_t series(std::size_t sensor, std::string_view code, std::string_view property, std::string_view unit);

  /// Where it is new; what was said first stays.
  void describe(std::size_t sensor, std::string_view name, std::string_view properties = {});
  /// What one record says. Longitude and latitude are turned where they are swapped.
  void place(std::size_t sensor, Place);
  void period(std::size_t series, double seconds);

  /// What a source says, in its words; none where it cannot be read, which is counted.
  std::optional<Time> time(std::size_t series, std::string_view words);
  void add(std::size_t series, std::string_view time_words, std::string_view value_words);
  void add(std::size_t series, Time, std::string_view value_words);
  /// `result` in the unit of the source; NaN is missing.
  void add(std::size_t series, Time, double result);
  bool wanted(Time time) const;

  /// The last time that the store holds of a series, before this import.
  std::optional<Time> last(std::size_t series);

  std::optional<Time> last_of_network() const;

  void flush();   ///< everything so far is stored
  void finish();  ///< the last flush; then places are settled

  const std::string& code(std::size_t sensor) const { return sensors_[sensor].sensor.code; }
  const Stored& stored() const { return stored_; }
  const Settings& settings() const { return settings_; }
  Findings& findings() { return findings_; }
  Table series_table() const;

private:
  struct SeenSensor {
    Sensor sensor;
    std::map<std::pair<double, double>, std::int64_t> places;
    bool stored = false;
  };
  struct SeenSeries {
    std::size_t sensor = 0;
    Property property;
    Datastream stream;
    bool stored = false;
    std::int64_t read = 0;
    Time first = latest, last = earliest, before = earliest;
  };

  Sensor& store_sensor(SeenSensor&);
  void store_series(SeenSeries&, const std::vector<double>& values);
  void choose_unit(SeenSeries&, const std::string& wanted, const std::vector<double>& values);
  std::vector<std::vector<double>> first_values() const;
  void settle_place(SeenSensor&);
  std::string shown(const SeenSeries&) const;

  Store& store_;
  std::int64_t import_;
  Settings settings_;
  TimeZone zone_;
  Findings& findings_;
  Monitor& monitor_;
  std::vector<SeenSensor> sensors_;
  std::vector<SeenSeries> series_;
  std::unordered_map<std::string, std::size_t> sensor_of_, series_of_;
  std::map<std::pair<std::int64_t, std::string>, Datastream> known_;  ///< of the store when the intake began
  std::map<std::string, Sensor> known_sensors_;                       ///< of the network
  std::map<std::int64_t, Time> last_;
  Observations waiting_;  ///< `datastream` is the number of a series, `result` in the unit of the source
  Stored stored_;
};

}  // namespace jumeau::sensors
