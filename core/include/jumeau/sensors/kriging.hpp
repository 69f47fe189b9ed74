#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/variogram.hpp"

/// Best linear unbiased estimates between points, and their variance.
namespace jumeau::sensors {

struct Estimates {
  std::vector<double> estimate, variance;  ///< one per target; NaN where the target's place or drift is unknown
};

/// Each point estimated from all others.
struct CrossValidation {
  std::vector<double> error;     ///< value less estimate; NaN where there is no estimate
  std::vector<double> variance;  ///< of the estimate; empty where the method tells none

  double mean_error() const;
  double mean_absolute_error() const;
  double rmse() const;
  double msdr() const;      ///< mean squared error by variance: near 1 where variances are right; NaN without variances
  double coverage() const;  ///< share of errors within 1.96 standard deviations: near 0.95; NaN without variances
};

/// What the mean depends on: `columns` numbers per point, point by point (a terrain's height, a distance to roads ...).
struct Drift {
  std::size_t columns = 0;
  std::span<const double> values;
};

/// Ordinary kriging, or with a drift universal kriging, by all points: factored once for any number of targets. A
/// target at the place of a point takes its value, with variance 0.
class Kriging {
public:
  static constexpr std::size_t most_points = 12'000;

  /// `xy` is x, y, x, y, ... in metres.
  /// @throws Error (bad_input) for columns that do not match, two points at one place, too few or too many points,
  /// drifts that depend on each other or a variogram too smooth to be solved; (bad_option) for a variogram that is none
  Kriging(std::span<const double> xy, std::span<const double> values, const Variogram&, Drift = {});
  Kriging(Kriging&&) noexcept;
  Kriging& operator=(Kriging&&) noexcept;
  ~Kriging();

  /// @throws Error (bad_input) for a drift without a row per target; Cancelled
  Estimates at(std::span<const double> targets, Monitor&, Drift = {}) const;
  /// The variogram stays the same. By the inverse (Dubrule 1983): no system is solved again.
  CrossValidation leave_one_out() const;

private:
  struct System;
  std::unique_ptr<const System> system_;
};

/// Ordinary kriging of each target by its `neighbours` nearest points (of equally near ones, those of lower number).
/// @throws Error as Kriging; Cancelled
Estimates krige_nearest(std::span<const double> xy, std::span<const double> values, const Variogram&,
                        std::size_t neighbours, std::span<const double> targets, Monitor&);
/// Each point by its `neighbours` nearest others. @throws as krige_nearest
CrossValidation leave_one_out_nearest(std::span<const double> xy, std::span<const double> values, const Variogram&,
                                      std::size_t neighbours, Monitor&);

/// What a constant and the drifts leave of the values, by least squares: its variogram is that of universal kriging.
/// @throws Error (bad_input) for columns that do not match
std::vector<double> unexplained(std::span<const double> values, Drift);

}  // namespace jumeau::sensors
