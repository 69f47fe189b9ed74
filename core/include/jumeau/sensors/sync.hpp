#pragma once

#include <array>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/sensors/store.hpp"

namespace jumeau {

/// Brings observations of a source into a store: all of them the first time, then what is new.
struct SensorSync {
  enum class Kind { detect, table, json, sensorthings, opendatasoft, mqtt };

  struct Inputs {};
  struct Options {
    std::string source;
    Kind kind = Kind::detect;
    std::string store, since, until, mapping, network, zone = "Europe/Paris", owner, auth;
    sensors::Access access = sensors::Access::internal;
    double requests_per_s = 10.0, listen_s = 60.0;
  };
  struct Outputs {
    Table series, problems;
    std::int64_t added = 0, unchanged = 0, completed = 0, contradicting = 0, refused = 0;
  };

  static constexpr std::array<Choice<Kind>, 6> kinds{
      {{Kind::detect, "auto", "Tell by the source"},
       {Kind::table, "table", "Table: CSV, GeoJSON, GeoPackage or another file that GDAL reads"},
       {Kind::json, "ngsi", "NGSI-LD or FIWARE: JSON, or one object per line"},
       {Kind::sensorthings, "sensorthings", "OGC SensorThings 1.0 or 1.1"},
       {Kind::opendatasoft, "opendatasoft", "Opendatasoft Explore 2.1"},
       {Kind::mqtt, "mqtt", "MQTT topics, for a time"}}};
  static constexpr std::array<Code, 4> actions{{{"refused", "Not in the store"},
                                                {"flagged", "In the store, as missing or suspect"},
                                                {"repaired", "Repaired"},
                                                {"told", "Told only"}}};
  static constexpr std::array<Code, 22> problems{
      {{"damaged", "No JSON, or cut off"},
       {"incomplete", "No sensor, time or value in the record"},
       {"bad_time", "Not a time"},
       {"clock_not_set", "A clock that was not set (1970)"},
       {"future", "In the future"},
       {"skipped_hour", "An hour that no clock shows (summer time)"},
       {"words", "Words in place of a number"},
       {"missing", "No value"},
       {"not_measured", "Zero while nothing was measured"},
       {"unit_in_value", "A unit behind the number"},
       {"decimal_comma", "A decimal comma"},
       {"repeated_hour", "An hour that comes twice (winter time)"},
       {"swapped", "Latitude and longitude swapped"},
       {"moved", "A sensor in several places"},
       {"no_place", "A sensor without a place"},
       {"unknown_station", "A sensor that the list of stations does not know"},
       {"unknown_unit", "A unit that is not known"},
       {"wrong_scale", "A unit that is wrong by a power of ten"},
       {"contradiction", "Several values for one time"},
       {"filter_ignored", "The server ignores the filter by time"},
       {"order_ignored", "The server ignores the order by time"},
       {"repeated_page", "The server repeats its pages"}}};
  static constexpr std::array<OutputColumn, 11> series_columns{{{"network", "Network"},
                                                                {"sensor", "Sensor"},
                                                                {"name", "Name"},
                                                                {"property", "Observed property"},
                                                                {"unit", "Unit (UCUM)"},
                                                                {"source_unit", "Unit as the source says it"},
                                                                {"factor", "Stored value per value of the source"},
                                                                {"read", "Observations read"},
                                                                {"first", "First of them (UTC)"},
                                                                {"last", "Last of them (UTC)"},
                                                                {"datastream", "Number of the datastream"}}};
  static constexpr std::array<OutputColumn, 4> problem_columns{{{"problem", "Problem", Unit::none, problems},
                                                                {"action", "What was done", Unit::none, actions},
                                                                {"count", "How often"},
                                                                {"example", "For example"}}};

  static constexpr Info info{
      "sensorsync",
      "sensors",
      "Synchronise sensors",
      "Brings observations of sensors from a server or a file into a store: all of them first, then what is new.",
      "SOURCE is the address of a server (SensorThings: where the version stands, such as https://host/v1.1; "
      "Opendatasoft: a dataset, such as https://host/explore/dataset/name), a file, a folder of files, or an MQTT "
      "topic "
      "(mqtt://host:port/topic). STORE is a GeoPackage, made where it is missing, or a PostgreSQL connection with "
      "PostGIS. Keep passwords out of it: use a service or a password file.\n\n"
      "Run again, a server is asked only for what comes after the last observation of each series, from SINCE where it "
      "is given; what was interrupted goes on where it stopped. Nothing is stored twice. Different values for one time "
      "are kept apart, as contradictions, and the value in the series becomes suspect.\n\n"
      "MAPPING tells which columns of a table hold what, as JSON or a file of JSON (docs/sensors.md); it is kept in "
      "the "
      "store for the next time. Without it, columns are told by their names. NETWORK names the source in the store. "
      "Times without an offset are local times of TIME_ZONE, summer time included.\n\n"
      "PROBLEMS tells what was repaired, flagged or refused, how often, with an example.",
      false};

  static constexpr auto inputs() { return std::tuple{}; }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    using Real = Field<Options, double>;
    return std::tuple{
        Words{&Options::source, "SOURCE", "Server, file, folder or topic"},
        ChoiceField<Options, Kind>{&Options::kind, "KIND", "Kind of source", kinds},
        Words{&Options::store, "STORE", "Store (GeoPackage or PostgreSQL connection)"},
        Words{&Options::since, "SINCE", "From (time, included)", "", Need::optional},
        Words{&Options::until, "UNTIL", "To (time, excluded)", "", Need::optional},
        Words{&Options::mapping, "MAPPING", "Columns of the table (JSON, or a file of it)", "", Need::optional},
        Words{&Options::network, "NETWORK", "Network of sensors (empty: named after the source)", "", Need::optional},
        Words{&Options::zone, "TIME_ZONE", "Time zone of times without an offset", "", Need::advanced},
        ChoiceField<Options, sensors::Access>{&Options::access, "ACCESS", "Who may see new series", sensors::accesses,
                                              Need::advanced},
        Words{&Options::owner, "OWNER", "Owner of new series", "", Need::optional},
        Words{&Options::auth, "AUTHCFG", "Authentication configuration of QGIS", "", Need::optional},
        Real{&Options::requests_per_s, "REQUESTS", "Most requests per second", Unit::none, 0.01, 1000.0,
             Need::advanced},
        Real{&Options::listen_s, "LISTEN", "Time to listen (MQTT)", Unit::second, 0.1, 86400.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Number = Port<Outputs, std::int64_t>;
    return std::tuple{
        Port<Outputs, Table>{&Outputs::series, "OUTPUT", "Series", Shape::none, "sensorsync", series_columns},
        Port<Outputs, Table>{&Outputs::problems, "PROBLEMS", "Problems", Shape::none, "sensorsync_problems",
                             problem_columns},
        Number{&Outputs::added, "ADDED", "Observations added"},
        Number{&Outputs::unchanged, "UNCHANGED", "Observations that were there"},
        Number{&Outputs::completed, "COMPLETED", "Missing values completed"},
        Number{&Outputs::contradicting, "CONTRADICTIONS", "Contradictions kept apart"},
        Number{&Outputs::refused, "REFUSED", "Records refused"}};
  }

  /// @throws Error (bad_option) for an unknown source, period, zone or mapping; (unreadable) where the source is gone:
  /// what came before is stored; (unwritable); Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
