#pragma once

#include <optional>
#include <span>
#include <vector>

#include "jumeau/sensors/kriging.hpp"
#include "jumeau/sensors/surface.hpp"

/// Ways from points to a surface, and how well each predicts the points.
namespace jumeau::sensors {

using Method = SensorSurface::Method;

/// Points of one time, each with a finite value, no two at one place.
struct Sample {
  std::vector<double> xy, values;
  std::vector<double> drift;  ///< `drifts` numbers per point; NaN where a raster does not know
  std::size_t drifts = 0;

  std::size_t size() const { return values.size(); }
};

/// Without the points that are more than `limit` robust standard deviations (1.4826 medians of them all) off the median
/// of their 8 nearest neighbours.
Sample without_wild(const Sample&, double limit);

struct Candidate {
  Method method;
  CrossValidation left_out;              ///< one error per point; NaN where this method tells none
  std::optional<Variogram> variogram{};  ///< kriging
  Estimator estimator = Estimator::classical;
};

/// The methods that can serve, each with its errors. @throws Cancelled
std::vector<Candidate> candidates(const Sample&, std::span<const Method> wanted, Monitor&);

/// The least mean absolute error over the points that all of them estimate, where these are at least half; else natural
/// neighbours is out. Of equal ones, the first.
const Candidate& best(std::span<const Candidate>);

/// Variances are empty for methods that tell none. `drift` as in Sample, for the targets. @throws Cancelled
Estimates estimates(const Candidate&, const Sample&, std::span<const double> targets, std::span<const double> drift,
                    Monitor&);

/// Mean absolute error of the mean of the others.
double mean_absolute_error_of_mean(std::span<const double> values);

}  // namespace jumeau::sensors
