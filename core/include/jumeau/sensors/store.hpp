#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "jumeau/describe.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/sensors/time.hpp"
#include "jumeau/table.hpp"

/// The history of sensors. Names follow OGC SensorThings and ISO 19156: a sensor (a Thing at its Location) has
/// datastreams, each of one observed property in one unit, and a datastream has observations.
namespace jumeau::sensors {

/// Who may see a datastream.
enum class Access : std::uint8_t { open, internal, restricted };
constexpr std::array<Choice<Access>, 3> accesses{{{Access::open, "open", "Open: may be published"},
                                                  {Access::internal, "internal", "Internal: the organisation"},
                                                  {Access::restricted, "restricted", "Restricted: its owner"}}};

/// QARTOD's flags.
enum class Flag : std::uint8_t { good = 1, not_evaluated = 2, suspect = 3, fail = 4, missing = 9 };

/// The test that sets Flag::suspect where sources give several values for one time.
constexpr const char* contradiction_test = "contradiction";

/// Longitude and latitude in degrees, WGS 84.
struct Place {
  double lon = 0.0, lat = 0.0;
  bool operator==(const Place&) const = default;
};

/// Known by network and code, which never change.
struct Sensor {
  std::int64_t id = 0;  ///< given by the store
  std::string network{}, code{}, name{}, description{};
  std::optional<Place> place{};
  std::optional<double> height_m{};  ///< above the ground
  std::string properties{};          ///< JSON of the source, or ""
};

/// Known by sensor and code.
struct Datastream {
  std::int64_t id = 0;  ///< given by the store
  std::int64_t sensor = 0;
  std::string code{}, name{}, property{};  ///< property: what is observed, such as "water_level"
  std::string unit{};                      ///< UCUM, of the values that the store holds; "" where unknown
  std::string source_unit{};               ///< as the source says it
  double factor = 1.0, shift = 0.0;        ///< value = factor * the source's value + shift
  std::optional<double> period_s{};        ///< how often there should be a value
  std::string owner{};
  Access access = Access::internal;
};

/// Columns of equal length, in any order. NaN: missing.
struct Observations {
  std::vector<std::int64_t> datastream;
  std::vector<Time> time;
  std::vector<double> result;

  std::size_t size() const { return time.size(); }
  void add(std::int64_t of, Time at, double value) {
    datastream.push_back(of), time.push_back(at), result.push_back(value);
  }
  void clear() { datastream.clear(), time.clear(), result.clear(); }
};

/// What became of observations that were put into the store.
struct Stored {
  std::int64_t added = 0;          ///< there was none of that time
  std::int64_t unchanged = 0;      ///< the same was there
  std::int64_t completed = 0;      ///< a missing value was there
  std::int64_t contradicting = 0;  ///< another value was there, or in the same import, and it was not known yet

  Stored& operator+=(const Stored& other) {
    added += other.added, unchanged += other.unchanged;
    completed += other.completed, contradicting += other.contradicting;
    return *this;
  }
};

/// One datastream, ascending in time.
struct Series {
  std::vector<Time> time;
  std::vector<double> result;         ///< NaN: missing
  std::vector<std::uint8_t> quality;  ///< Flag
  std::size_t size() const { return time.size(); }
};

/// A value that is not the one kept for its time.
struct Contradiction {
  std::int64_t datastream = 0;
  Time time = 0;
  double result = 0.0;
  std::int64_t import = 0;
};

/// One run of a source into the store: the provenance of its observations.
struct Import {
  std::int64_t id = 0;  ///< given by the store
  std::string source{}, kind{}, hash{};
  Time started = 0;
  std::optional<Time> finished{};  ///< none: it is under way, or was interrupted
  Stored stored{};
  std::int64_t refused = 0;  ///< records that are no observation
  std::string report{};      ///< JSON: what was repaired, flagged and refused
};

/// A store is a GeoPackage (a path ending in .gpkg) or a PostgreSQL database with PostGIS, named by a connection string
/// (postgresql://..., "PG:dbname=...", "host=... dbname=..."), where it lives in the schema "jumeau".
/// Many programs may read while one writes; a second writer waits for it. What was put is there whatever happens next;
/// what was interrupted is not there at all. One thread at a time.
class Store {
public:
  enum class Open {
    read,    ///< it must be there
    write,   ///< it must be there
    create,  ///< made where it is missing
  };
  /// @param monitor outlives the store; it is told when the store waits for another writer
  /// @throws Error (unreadable) where there is no store or another kind of file; (unsupported) where a newer version
  /// made it, or the database has no PostGIS; (unwritable); Cancelled
  Store(const std::string& where, Open, Monitor& monitor);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// The version of the tables; older ones are brought to it when they are opened to write.
  static int newest_version();
  int version() const;

  // ---- who measures what

  /// Adds it, or brings what is known up to date (a place that is not given is kept). Gives its id.
  std::int64_t put(const Sensor&);
  /// The same; owner and access, once there, are only changed by `set_access`.
  std::int64_t put(const Datastream&);
  void set_access(std::int64_t datastream, Access, const std::string& owner);
  std::vector<Sensor> sensors() const;          ///< by network and code
  std::vector<Datastream> datastreams() const;  ///< by sensor and code

  /// How a network's tables are read, as the last import said it; "" where none did.
  std::string mapping(const std::string& network) const;
  void set_mapping(const std::string& network, const std::string& json);

  // ---- observations

  /// Gives the id of a new import; one of the same source, kind and hash that was interrupted is taken up again.
  std::int64_t begin(const Import&);
  void finish(const Import&);
  std::vector<Import> imports() const;  ///< oldest first

  /// All of them or none, in one transaction. Of different values for one time the stored one stays, or within one
  /// import the largest, whatever their order; it becomes suspect, and the others are kept as contradictions. A missing
  /// value gives way to one. @throws Error (bad_input) for a datastream that is not there, (unwritable), Cancelled
  Stored put(const Observations&, std::int64_t import);

  /// From `from` (included) to `to` (excluded).
  Series series(std::int64_t datastream, Time from = earliest, Time to = latest) const;
  /// Of each datastream that has observations, the time of the last.
  std::vector<std::pair<std::int64_t, Time>> last_times() const;
  /// The last observation of each datastream that has one, as points: network, sensor, name, datastream, property,
  /// unit, time, result, quality, access.
  Table last() const;
  std::int64_t count() const;  ///< of all observations; reads all of them
  std::vector<Contradiction> contradictions() const;

  /// Flags that a test of quality gives at these times, ascending, in one transaction; a missing value stays missing.
  void flag(std::int64_t datastream, std::span<const Time>, std::span<const Flag>, const std::string& test);

private:
  friend class AlertBook;
  friend class Log;
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace jumeau::sensors
