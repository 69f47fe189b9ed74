#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/sensors/alerts.hpp"

namespace jumeau {

/// Applies rules to the history of a store.
struct SensorAlerts {
  struct Inputs {
    std::optional<Shared<Table>> zones;
  };
  struct Options {
    std::string store, rules, from, to;
    FieldName zone_field;
    double webhook_limit_s = 10.0;
  };
  struct Outputs {
    Table output, states;
    std::int64_t alerts = 0, firing = 0, begun = 0, not_posted = 0;
  };

  static constexpr std::array<OutputColumn, 14> alert_columns{
      {{"rule", "Rule"},
       {"name", "Name of the rule"},
       {"severity", "Severity", Unit::none, sensors::severities},
       {"network", "Network"},
       {"sensor", "Sensor"},
       {"sensor_name", "Name of the sensor"},
       {"begin", "Begins (UTC)"},
       {"end", "Ends (UTC); none: it fires"},
       {"duration_h", "Duration (h)"},
       {"extreme", "Value farthest beyond the rule"},
       {"extreme_at", "Time of that value (UTC)"},
       {"text", "Text"},
       {"acknowledged_by", "Acknowledged by"},
       {"note", "Note"}}};
  static constexpr std::array<OutputColumn, 7> state_columns{{{"rule", "Rule"},
                                                              {"network", "Network"},
                                                              {"sensor", "Sensor"},
                                                              {"state", "State", Unit::none, sensors::alert_states},
                                                              {"since", "Since (UTC)"},
                                                              {"evaluated", "Evaluated up to (UTC)"},
                                                              {"last", "Last value (UTC)"}}};

  static constexpr Info info{
      "sensoralerts",
      "sensors",
      "Alerts of sensors",
      "Applies rules (thresholds, durations, rates, silences, flat lines, calendars) to the history of a store.",
      "RULES is JSON, or a file of it (docs/sensors.md). A rule is applied to each sensor of its network, codes and "
      "ZONES that observes its properties. Its alert fires once the conditions are met for as long as the rule says, "
      "by the clock, and ends when they are no longer met, or beyond the clear level; a sensor that says nothing ends "
      "no alert. Values that fail a test of quality do not count.\n\n"
      "Without FROM, the run goes on where the last one ended, up to TO (now): states and alerts are kept in the "
      "store, the log gets an entry when an alert begins and when it ends, and the webhook of the rule is told of "
      "those "
      "that fire now, unless the rule is muted. Running it every few minutes gives the same as one run. A webhook that "
      "does not answer within WEBHOOK_LIMIT is told, and stops nothing.\n\n"
      "With FROM, the history from there on is looked at as if nothing had been before; nothing is kept and nobody "
      "told.",
      false};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, std::optional<Shared<Table>>>{&Inputs::zones, "ZONES", "Zones", Shape::polygon}};
  }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        Words{&Options::store, "STORE", "Store (GeoPackage or PostgreSQL connection)"},
        Words{&Options::rules, "RULES", "Rules (JSON, or a file of it)"},
        Words{&Options::from, "FROM", "Only look at the past from (time, included)", "", Need::optional},
        Words{&Options::to, "TO", "Up to (time, included)", "", Need::optional},
        ColumnField<Options>{&Options::zone_field, "ZONE_FIELD", "Name of the zone", "ZONES", false, Need::optional},
        Field<Options, double>{&Options::webhook_limit_s, "WEBHOOK_LIMIT", "A webhook is waited for (s)", Unit::none,
                               0.1, 600.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Number = Port<Outputs, std::int64_t>;
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Alerts", Shape::point, "sensoralerts", alert_columns},
        Port<Outputs, Table>{&Outputs::states, "STATES", "States of rules", Shape::none, "sensoralerts_states",
                             state_columns},
        Number{&Outputs::alerts, "ALERTS", "Alerts"},
        Number{&Outputs::firing, "FIRING", "Of these fire now"},
        Number{&Outputs::begun, "BEGUN", "Alerts that began in this run"},
        Number{&Outputs::not_posted, "NOT_POSTED", "Webhooks that did not answer"}};
  }

  /// @throws Error (bad_option) for rules or a period that are none; (bad_input) for a zone that is not there;
  /// (unreadable), (unwritable) for the store; Cancelled, which keeps the rules that are done
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
