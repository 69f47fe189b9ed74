#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"

/// What comes next in series of equal steps, checked by what would have been told before. NaN: missing.
namespace jumeau::sensors {

enum class ForecastMethod : std::uint8_t {
  naive,      ///< the same step of the last season that is known: what every other method must beat
  seasonal,   ///< the mean of the same step of the last seasons
  smoothing,  ///< level, damped trend and season by exponential smoothing (Holt and Winters, additive)
};
inline constexpr std::array<ForecastMethod, 3> forecast_methods{ForecastMethod::naive, ForecastMethod::seasonal,
                                                                ForecastMethod::smoothing};

struct ForecastOptions {
  std::size_t season = 168;  ///< steps: 168 hours of a week, 7 days ...
  std::size_t horizon = 24;  ///< steps to tell
  std::size_t origins = 12;  ///< how often the past is told, each from a horizon earlier
};

/// What comes after the values, by one method. NaN where the season is not known.
std::vector<double> forecast_by(ForecastMethod, std::span<const double> values, std::size_t season,
                                std::size_t horizon);

struct Forecast {
  ForecastMethod method = ForecastMethod::naive;
  std::vector<double> value, low, high;    ///< the interval holds about 95 %: quantiles of the errors of the past
  std::array<double, 3> absolute_error{};  ///< mean, by method, over all origins; NaN where it told nothing
  double coverage = 0.0;                   ///< share of past values within the interval that the other origins give
  bool better_than_naive = false;          ///< else it is not worth telling
};

/// The method with the least mean absolute error over the past.
/// @throws Error (bad_input) for fewer than three seasons and as many horizons as origins, or values that are mostly
/// missing; (bad_option) for options of 0; Cancelled
Forecast forecast(std::span<const double> values, const ForecastOptions&, Monitor&);

}  // namespace jumeau::sensors
