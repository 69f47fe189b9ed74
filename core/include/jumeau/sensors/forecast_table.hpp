#pragma once

#include <array>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// What the series of a store will say next.
struct SensorForecast {
  enum class Step { hour, day };

  struct Inputs {};
  struct Options {
    std::string store, property, from, to, zone = "Europe/Paris";
    Step step = Step::hour;
    std::int64_t horizon = 24, origins = 12;
  };
  struct Outputs {
    Table output, scores;
    std::int64_t told = 0, refused = 0;
  };

  static constexpr std::array<Choice<Step>, 2> steps{
      {{Step::hour, "hourly", "Hours, in seasons of a week"}, {Step::day, "daily", "Days, in seasons of a week"}}};
  static constexpr std::array<Code, 3> methods{
      {{"naive", "As a week before"}, {"seasonal", "Mean of the last weeks"}, {"smoothing", "Exponential smoothing"}}};
  static constexpr std::array<Code, 3> reasons{{{"told", "Told"},
                                                {"not_better", "Not better than what was a week before"},
                                                {"too_little", "Too little is known"}}};
  static constexpr std::array<OutputColumn, 11> columns{{{"network", "Network"},
                                                         {"sensor", "Sensor"},
                                                         {"name", "Name"},
                                                         {"datastream", "Number of the datastream"},
                                                         {"property", "Observed property"},
                                                         {"unit", "Unit"},
                                                         {"begin", "From (UTC)"},
                                                         {"end", "To (UTC, excluded)"},
                                                         {"value", "Value"},
                                                         {"low", "Lower end of the interval"},
                                                         {"high", "Upper end of the interval"}}};
  static constexpr std::array<OutputColumn, 10> score_columns{
      {{"network", "Network"},
       {"sensor", "Sensor"},
       {"datastream", "Number of the datastream"},
       {"property", "Observed property"},
       {"reason", "Told or not", Unit::none, reasons},
       {"method", "Method", Unit::none, methods},
       {"mae", "Mean absolute error of the method"},
       {"mae_naive", "Mean absolute error of a week before"},
       {"coverage_percent", "Past values within the interval", Unit::percent},
       {"steps", "Steps known"}}};

  static constexpr Info info{
      "sensorforecast",
      "sensors",
      "Forecast of sensors",
      "The next hours or days of the series of a store, with intervals, where the past shows that it can be told.",
      "Each series becomes hours or days by the clock of TIME_ZONE, without values that fail or are missing: sums of "
      "counts, LAeq of noise, means of the rest. Three methods tell what the last ORIGINS times HORIZON steps would "
      "have been, each "
      "from what was known before: the value of a week before, the mean of the same hour or day of the last six weeks, "
      "and "
      "exponential smoothing of level, damped trend and week (Holt and Winters). The one with the least mean absolute "
      "error is taken. One that is no better than the value of a week before is refused: SCORES says so, and OUTPUT "
      "has no row of that series.\n\n"
      "The interval from low to high holds about 95 % of what came in the past, so many steps ahead; SCORES tells how "
      "many it would have held.\n\n"
      "A series needs three weeks and ORIGINS times HORIZON steps, of which at least half are known.",
      false};

  static constexpr auto inputs() { return std::tuple{}; }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    using Whole = Field<Options, std::int64_t>;
    return std::tuple{
        Words{&Options::store, "STORE", "Store (GeoPackage or PostgreSQL connection)"},
        ChoiceField<Options, Step>{&Options::step, "STEP", "Step", steps},
        Whole{&Options::horizon, "HORIZON", "Steps to tell", Unit::none, 1.0, 1000.0},
        Words{&Options::property, "PROPERTY", "Only this observed property", "", Need::optional},
        Words{&Options::from, "FROM", "From (time, included)", "", Need::optional},
        Words{&Options::to, "TO", "To (time, excluded)", "", Need::optional},
        Words{&Options::zone, "TIME_ZONE", "Time zone of hours and days", "", Need::advanced},
        Whole{&Options::origins, "ORIGINS", "How often the past is told", Unit::none, 2.0, 100.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Number = Port<Outputs, std::int64_t>;
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Forecast", Shape::point, "sensorforecast", columns},
        Port<Outputs, Table>{&Outputs::scores, "SCORES", "Errors of the past", Shape::none, "sensorforecast_scores",
                             score_columns},
        Number{&Outputs::told, "TOLD", "Series told"}, Number{&Outputs::refused, "REFUSED", "Series refused"}};
  }

  /// @throws Error (bad_option) for a period or zone that is none; (bad_input) where the store has no series of the
  /// property; (unreadable) for the store; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
