#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "intake.hpp"

namespace jumeau::sensors {

/// Which columns of a table hold what; "" where there is none. docs/sensors.md tells its JSON.
struct Mapping {
  struct Measured {
    std::string column, property, unit;
    bool operator==(const Measured&) const = default;
  };
  std::string sensor, name, time, end;
  std::string lon, lat, point;        ///< point: "43.6, 1.4", latitude first
  std::vector<Measured> values;       ///< one column per property, or
  std::string property, value, unit;  ///< one row per property
  std::string measured;               ///< where this column is 0 or no, nothing was measured
  struct Stations {
    std::string file, sensor, name, lon, lat;
    bool operator==(const Stations&) const = default;
  } stations;  ///< a table of them, beside the source unless its path is whole
  bool operator==(const Mapping&) const = default;
};

/// @throws Error (bad_option) for what is no JSON, or names something else
Mapping mapping_of(const std::string& json);
std::string json_of(const Mapping&);

/// By the names of columns. @throws Error (bad_input) where no column is a time, or none a value
Mapping guessed(const std::vector<std::string>& columns);

/// One row of a table as words; columns keep their order.
class Record {
public:
  virtual ~Record() = default;
  virtual std::string_view cell(int column) const = 0;
  virtual std::optional<Place> place() const { return {}; }
};

/// Takes rows of a table to the intake as a mapping says.
class RecordReader {
public:
  /// @param alone the code of the sensor where no column tells it. @throws Error (bad_input) for a column that is not
  /// there
  RecordReader(const Mapping&, const std::vector<std::string>& columns, std::string alone, Intake&);
  void read(const Record&);
  /// Sensors of this code are here; others are unknown.
  void add_station(const std::string& code, const std::string& name, std::optional<Place>);
  void finish();  ///< tells of sensors that are in no list of stations

private:
  struct Value {
    int column, unit;
    std::string code, property, fixed_unit;
  };
  struct Station {
    std::string name;
    std::optional<Place> place;
  };
  std::size_t sensor_of(const Record&);
  std::optional<Place> place_of(const Record&) const;
  std::string_view cell(const Record& record, int column) const {
    return column < 0 ? std::string_view() : record.cell(column);
  }

  Intake& intake_;
  std::string alone_;
  int sensor_, name_, time_, end_, lon_, lat_, point_, property_, measured_;
  std::vector<Value> values_;
  std::unordered_map<std::string, Station> stations_;
  std::map<std::size_t, bool> met_;  ///< sensors, and whether they are stations
};

}  // namespace jumeau::sensors
