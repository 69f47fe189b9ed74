#pragma once

#include <span>

#include "jumeau/sensors/time.hpp"

/// Indicators of noise, of A-weighted equivalent levels of equal durations. NaN: missing.
namespace jumeau::sensors {

/// LAeq: the level of the mean energy; NaN without a value.
double energetic_mean_db(std::span<const double> levels_db);

/// L10, L50, L90 ...: the level that is exceeded `percent` of the time (so L10 is the 90th percentile), by linear
/// interpolation; NaN without a value.
double exceeded_db(std::span<const double> levels_db, double percent);

/// Hours of the day (6 to 18), evening (18 to 22) and night (22 to 6) as French law has them (Code de l'environnement,
/// R. 572-1): evenings weigh 5 dB more, nights 10 dB.
double lden_db(double day_db, double evening_db, double night_db);

struct NoiseLevels {
  double laeq_db, l10_db, l50_db, l90_db;
  double day_db, evening_db, night_db, lden_db;  ///< NaN where a part of the day has no value
};
/// Over all days together; hours are those of a clock in the zone.
NoiseLevels noise_levels(std::span<const Time>, std::span<const double> levels_db, const TimeZone&);

}  // namespace jumeau::sensors
