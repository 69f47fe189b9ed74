#pragma once

#include <array>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Judges the observations of a store.
struct SensorQuality {
  struct Inputs {};
  struct Options {
    std::string store, property, from, to, limits;
    double neighbours_km = 20.0;
  };
  struct Outputs {
    Table output, episodes;
    std::int64_t judged = 0, suspect = 0, failed = 0, missing = 0;
  };

  static constexpr std::array<Code, 8> tests{{{"repeated", "Several values of one time"},
                                              {"uptime", "The sensor was down"},
                                              {"range", "Out of range"},
                                              {"climatology", "Never seen in that month"},
                                              {"spike", "Spike"},
                                              {"rate", "Changes too fast"},
                                              {"flat_line", "Does not change"},
                                              {"neighbours", "Not as its neighbours"}}};
  static constexpr std::array<Code, 3> flags{
      {{"suspect", "Suspect"}, {"fail", "Fails"}, {"missing", "Counts as missing"}}};
  static constexpr std::array<OutputColumn, 14> series_columns{{{"network", "Network"},
                                                                {"sensor", "Sensor"},
                                                                {"name", "Name"},
                                                                {"datastream", "Number of the datastream"},
                                                                {"property", "Observed property"},
                                                                {"unit", "Unit (UCUM)"},
                                                                {"limits", "Limits that were applied"},
                                                                {"values", "Values"},
                                                                {"good", "Good"},
                                                                {"suspect", "Suspect"},
                                                                {"fail", "Fail"},
                                                                {"missing", "Missing"},
                                                                {"gaps", "Silences longer than the limits allow"},
                                                                {"longest_gap_h", "Longest silence (h)"}}};
  static constexpr std::array<OutputColumn, 10> episode_columns{{{"network", "Network"},
                                                                 {"sensor", "Sensor"},
                                                                 {"datastream", "Number of the datastream"},
                                                                 {"property", "Observed property"},
                                                                 {"test", "Test", Unit::none, tests},
                                                                 {"flag", "Flag", Unit::none, flags},
                                                                 {"begin", "First value (UTC)"},
                                                                 {"end", "Last value (UTC)"},
                                                                 {"values", "Values"},
                                                                 {"extreme", "Value farthest from 0"}}};

  static constexpr Info info{
      "sensorquality",
      "sensors",
      "Quality of sensors",
      "Judges every observation of a store, and says which test it failed; nothing is deleted.",
      "The tests are those of QARTOD, on windows of time: several values of one time; the share of the time for which "
      "the sensor was up (a datastream \"uptime\" of the same sensor, 0 to 1: zero bikes of a counter that was down "
      "are "
      "missing, not none); range; what a month has never seen; spike; rate of change; flat line; and for some "
      "properties the median of at least three neighbours within NEIGHBOURS.\n\n"
      "Each value gets the flag of the strictest test (1 good, 2 not evaluated, 3 suspect, 4 fail, 9 missing) and that "
      "test's name, in the store. Values that contradict each other stay suspect. The limits of each property are in "
      "core/data/quality.json; LIMITS is JSON in that format, or a file of it, in their place. A property without "
      "limits is told, and only repeated stamps and uptime are judged.\n\n"
      "EPISODES are stretches of values in a row with the same flag and test.",
      false};

  static constexpr auto inputs() { return std::tuple{}; }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    return std::tuple{Words{&Options::store, "STORE", "Store (GeoPackage or PostgreSQL connection)"},
                      Words{&Options::property, "PROPERTY", "Only this observed property", "", Need::optional},
                      Words{&Options::from, "FROM", "From (time, included)", "", Need::optional},
                      Words{&Options::to, "TO", "To (time, excluded)", "", Need::optional},
                      Words{&Options::limits, "LIMITS", "Limits (JSON, or a file of it)", "", Need::advanced},
                      Field<Options, double>{&Options::neighbours_km, "NEIGHBOURS", "Neighbours are at most so far",
                                             Unit::kilometre, 0.0, 1000.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Number = Port<Outputs, std::int64_t>;
    return std::tuple{Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Series and their quality", Shape::point,
                                           "sensorquality", series_columns},
                      Port<Outputs, Table>{&Outputs::episodes, "EPISODES", "Stretches that are not good", Shape::none,
                                           "sensorquality_episodes", episode_columns},
                      Number{&Outputs::judged, "JUDGED", "Values judged"},
                      Number{&Outputs::suspect, "SUSPECT", "Suspect values"},
                      Number{&Outputs::failed, "FAILED", "Values that fail"},
                      Number{&Outputs::missing, "MISSING", "Missing values"}};
  }

  /// @throws Error (bad_option) for limits or a period that are none; (unreadable), (unwritable) for the store;
  /// Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
