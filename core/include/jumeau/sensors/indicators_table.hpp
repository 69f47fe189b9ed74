#pragma once

#include <array>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Indicators of the series of a store.
struct SensorIndicators {
  enum class Indicator { hour, day, week, month, year, profile, noise, atmo, level, fill, counts, lighting, heat };

  struct Inputs {};
  struct Options {
    std::string store, property, from, to, zone = "Europe/Paris";
    Indicator indicator = Indicator::day;
    double known_percent = 75.0, up = 0.0, clear = 0.0, on_w = 10.0, night_c = 24.0, day_c = 35.0;
    std::int64_t least_weeks = 4;
    bool use_suspect = true;
  };
  struct Outputs {
    Table output;
    std::int64_t series = 0, unknown = 0;
  };

  static constexpr std::array<Choice<Indicator>, 13> indicators{
      {{Indicator::hour, "hourly", "By hours"},
       {Indicator::day, "daily", "By days"},
       {Indicator::week, "weekly", "By weeks"},
       {Indicator::month, "monthly", "By months"},
       {Indicator::year, "yearly", "By years"},
       {Indicator::profile, "profile", "Usual week, by hours"},
       {Indicator::noise, "noise", "Noise: LAeq, L10, L50, L90, Lden, by days and of the period"},
       {Indicator::atmo, "atmo", "Index of air quality (Atmo), by days"},
       {Indicator::level, "level", "Times above a level"},
       {Indicator::fill, "fill", "Containers: days to full"},
       {Indicator::counts, "counts", "Counts per working day, Saturday, Sunday and holiday"},
       {Indicator::lighting, "lighting", "Lighting: hours and consumption, by days"},
       {Indicator::heat, "heat", "Tropical nights and days of heat waves, by years"}}};
  static constexpr std::array<Code, 33> names{{{"mean", "Mean"},
                                               {"sum", "Sum"},
                                               {"laeq", "LAeq"},
                                               {"profile_mean", "Mean of the hour"},
                                               {"profile_low", "10th percentile of the hour"},
                                               {"profile_high", "90th percentile of the hour"},
                                               {"l10", "L10, exceeded 10 % of the time"},
                                               {"l50", "L50"},
                                               {"l90", "L90, exceeded 90 % of the time"},
                                               {"ld", "Level of the day, 6 to 18 h"},
                                               {"le", "Level of the evening, 18 to 22 h"},
                                               {"ln", "Level of the night, 22 to 6 h"},
                                               {"lden", "Lden"},
                                               {"period_laeq", "LAeq of the period"},
                                               {"period_ld", "Level of all days"},
                                               {"period_le", "Level of all evenings"},
                                               {"period_ln", "Level of all nights"},
                                               {"period_lden", "Lden of the period"},
                                               {"atmo", "Atmo, the worst pollutant"},
                                               {"atmo_no2", "Atmo of NO2"},
                                               {"atmo_o3", "Atmo of O3"},
                                               {"atmo_pm10", "Atmo of PM10"},
                                               {"atmo_pm25", "Atmo of PM2.5"},
                                               {"atmo_so2", "Atmo of SO2"},
                                               {"episode", "Greatest value of the episode"},
                                               {"days_to_full", "Days to full"},
                                               {"working_day", "Mean of working days"},
                                               {"saturday", "Mean of Saturdays"},
                                               {"sunday_or_holiday", "Mean of Sundays and holidays"},
                                               {"hours_on", "Hours on"},
                                               {"energy_kwh", "Consumption (kWh)"},
                                               {"tropical_nights", "Tropical nights"},
                                               {"heat_wave_days", "Days of heat waves"}}};
  static constexpr std::array<OutputColumn, 12> columns{{{"network", "Network"},
                                                         {"sensor", "Sensor"},
                                                         {"name", "Name"},
                                                         {"datastream", "Number of the datastream"},
                                                         {"property", "Observed property"},
                                                         {"indicator", "Indicator", Unit::none, names},
                                                         {"begin", "From (UTC)"},
                                                         {"end", "To (UTC, excluded)"},
                                                         {"hour_of_week", "Hour of the week (0: Monday, 0 h)"},
                                                         {"value", "Value"},
                                                         {"unit", "Unit"},
                                                         {"known_percent", "Known", Unit::percent}}};

  static constexpr Info info{
      "sensorindicators",
      "sensors",
      "Indicators of sensors",
      "What the series of a store say by hours, days, weeks and years, in the terms of each field.",
      "OUTPUT has one row per series, indicator and time, at the place of the sensor: sensorsurface takes it. Values "
      "that "
      "fail or count as missing are left out, and suspect ones where USE_SUSPECT is off. A slot of which less than "
      "KNOWN "
      "is known has no value, and says what is known. Hours and days are those of the clock in TIME_ZONE: a day has 23 "
      "or "
      "25 hours when it is changed.\n\n"
      "By hours, days, weeks, months, years: sums of counts and rain, LAeq of noise (the mean energy), means of the "
      "rest. "
      "profile: mean, 10th and 90th percentile of each hour of the week, without public holidays, where at least "
      "LEAST_WEEKS are known.\n\n"
      "noise: LAeq, L10, L50, L90, and Lden with the French hours (day 6 to 18, evening 18 to 22, night 22 to 6), by "
      "days, and over the whole period. atmo: the index of each sensor and of its pollutants, 1 (good) to 6 (extremely "
      "poor): greatest hourly mean of NO2, O3 and SO2, daily mean of PM10 and PM2.5; the worst one counts. level: from "
      "a "
      "value of at least UP until one below CLEAR. fill: days until a container is full, at its rate since it was last "
      "emptied. counts: mean of daily sums. lighting: hours with at least ON, and consumption. heat: nights that stay "
      "at 20 °C or more, and days of heat waves: three days in a row whose mean least and greatest temperatures reach "
      "NIGHT and DAY, the thresholds of the département.",
      false};

  static constexpr auto inputs() { return std::tuple{}; }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    using Real = Field<Options, double>;
    return std::tuple{
        Words{&Options::store, "STORE", "Store (GeoPackage or PostgreSQL connection)"},
        ChoiceField<Options, Indicator>{&Options::indicator, "INDICATOR", "Indicator", indicators},
        Words{&Options::property, "PROPERTY", "Only this observed property", "", Need::optional},
        Words{&Options::from, "FROM", "From (time, included)", "", Need::optional},
        Words{&Options::to, "TO", "To (time, excluded)", "", Need::optional},
        Real{&Options::up, "UP", "Level from which an episode begins", Unit::none, -1e9, 1e9},
        Real{&Options::clear, "CLEAR", "Level below which an episode ends", Unit::none, -1e9, 1e9},
        Words{&Options::zone, "TIME_ZONE", "Time zone of hours and days", "", Need::advanced},
        Real{&Options::known_percent, "KNOWN", "Least share of a slot that is known", Unit::percent, 0.0, 100.0,
             Need::advanced},
        Field<Options, std::int64_t>{&Options::least_weeks, "LEAST_WEEKS", "Least weeks of a profile", Unit::none, 1.0,
                                     1000.0, Need::advanced},
        Field<Options, bool>{&Options::use_suspect, "USE_SUSPECT", "Use suspect values", Unit::none, 0.0, 1.0,
                             Need::advanced},
        Real{&Options::on_w, "ON", "A light is on from this power (W)", Unit::none, 0.0, 1e6, Need::advanced},
        Real{&Options::night_c, "NIGHT", "Heat wave: mean least temperature (°C)", Unit::none, -50.0, 60.0,
             Need::advanced},
        Real{&Options::day_c, "DAY", "Heat wave: mean greatest temperature (°C)", Unit::none, -50.0, 60.0,
             Need::advanced}};
  }
  static constexpr auto outputs() {
    using Number = Port<Outputs, std::int64_t>;
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Indicators", Shape::point, "sensorindicators", columns},
        Number{&Outputs::series, "SERIES", "Series"},
        Number{&Outputs::unknown, "UNKNOWN", "Rows without a value: too little is known"}};
  }

  /// @throws Error (bad_option) for a period, zone or levels that are none; (bad_input) where the store has no series
  /// for the indicator; (unreadable) for the store; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
