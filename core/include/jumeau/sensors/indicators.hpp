#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/sensors/time.hpp"

/// What series say by hours, days and weeks. Series are ascending in time, NaN is a missing value. Hours and days are
/// those of a clock in a zone: a day has 23 or 25 hours when the clock is changed.
namespace jumeau::sensors {

enum class Span : std::uint8_t { hour, day, week, month, year };  ///< weeks begin on Monday
enum class Statistic : std::uint8_t { mean, sum, least, greatest, energetic_mean };

struct Slot {
  Time begin, end;     ///< begin included, end excluded
  double value;        ///< NaN where too little is known
  double known_share;  ///< 0 to 1
};

/// How often there should be a value: the commonest step. 0 for fewer than two times.
Time usual_step(std::span<const Time>);

/// Slots from that of the first to that of the last time, without gaps. A value stands for `step` from its time on; a
/// slot of which less than `least_known` (0 to 1) is known has no value.
std::vector<Slot> aggregate(std::span<const Time>, std::span<const double> values, const TimeZone&, Span, Statistic,
                            Time step, double least_known);

/// A usual week by hours of the clock: Monday 0 h is the first of 168.
struct ProfileHour {
  double mean, low, high;  ///< low and high: 10th and 90th percentile; NaN where fewer than `least_weeks`
  std::int64_t weeks;      ///< that have a value
};
/// Of hourly slots. Days of `left_out` (such as holidays; days since 1970) do not count.
std::array<ProfileHour, 168> hour_of_week(std::span<const Slot> hourly, const TimeZone&, std::int64_t least_weeks,
                                          std::span<const std::int64_t> left_out = {});

/// Public holidays of metropolitan France in a year, as days since 1970, ascending.
std::vector<std::int64_t> french_holidays(int year);

/// Days until a container is full at the rate since it was last emptied (a fall of more than `emptied_percent`): the
/// median slope of all pairs (Theil and Sen). Infinite where it does not fill; NaN with fewer than three values since.
double days_to_full(std::span<const Time>, std::span<const double> fill_percent, double full_percent = 100.0,
                    double emptied_percent = 20.0);

/// From a value >= `up` until one < `clear`. The last one may be under way: then it ends with its last value.
struct Episode {
  Time begin, end;
  double greatest;
  bool under_way;
};
std::vector<Episode> episodes(std::span<const Time>, std::span<const double> values, double up, double clear);

// ---- temperature

/// Least and greatest temperature of each day as Météo-France counts them: TN from 18 h UTC of the day before, TX from
/// 6 h UTC on, 24 hours each. NaN where less than 80 % is known.
struct ThermalDay {
  std::int64_t day;  ///< since 1970
  double least_c, greatest_c;
};
std::vector<ThermalDay> thermal_days(std::span<const Time>, std::span<const double> temperature_c, Time step);

/// Nights that do not fall below 20 °C.
std::int64_t tropical_nights(std::span<const ThermalDay>, double least_c = 20.0);

/// Days of heat waves: those of every three days in a row whose mean least and mean greatest temperatures reach both
/// thresholds (biometeorological indices; thresholds are set for each département).
std::vector<std::int64_t> heat_wave_days(std::span<const ThermalDay>, double least_c, double greatest_c);

// ---- lighting

struct Lighting {
  double hours_on, energy_kwh;
};
/// Of power in watts; on: at least `on_w`. A value stands until the next one, at most for twice `step`.
Lighting lighting(std::span<const Time>, std::span<const double> power_w, double on_w, Time step);

}  // namespace jumeau::sensors
