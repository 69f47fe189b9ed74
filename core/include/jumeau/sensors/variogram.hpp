#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"

/// How values differ with distance: the experimental variogram, and a model fitted to it.
namespace jumeau::sensors {

enum class VariogramModel : std::uint8_t { spherical, exponential, gaussian, matern };
inline constexpr std::array<VariogramModel, 4> variogram_models{VariogramModel::spherical, VariogramModel::exponential,
                                                                VariogramModel::gaussian, VariogramModel::matern};

/// gamma(h) = nugget + psill (1 - correlation(h)) for h > 0, and 0 at h = 0.
struct Variogram {
  VariogramModel model = VariogramModel::spherical;
  double nugget = 0.0;   ///< in the square of the values' unit, as are the others
  double psill = 1.0;    ///< sill less nugget
  double range_m = 1.0;  ///< as gstat has it: of the spherical model where it is flat, of the others the scale

  double sill() const { return nugget + psill; }
  /// Of distance >= 0: spherical 1 - 1.5 x + 0.5 x^3 (x < 1), exponential exp(-x), gaussian exp(-x^2), Matern with
  /// kappa 3/2 (1 + x) exp(-x), where x = h / range.
  double correlation(double h_m) const;
  double gamma(double h_m) const { return h_m > 0.0 ? nugget + psill * (1.0 - correlation(h_m)) : 0.0; }
};

/// Pairs of points whose distance falls in one class.
struct Lag {
  std::int64_t pairs;
  double distance_m;  ///< their mean
  double gamma;
};

enum class Estimator : std::uint8_t {
  classical,  ///< Matheron: half the mean square difference
  robust      ///< Cressie and Hawkins (1980): a few wild values bear less
};

struct LagOptions {
  double cutoff_m = 0.0;  ///< pairs farther apart are left out; 0: a third of the diagonal of the points' box
  double width_m = 0.0;   ///< of a class, which is (k width, (k + 1) width]; 0: a fifteenth of the cutoff
  Estimator estimator = Estimator::classical;
};

/// Classes that have pairs, by distance; the first holds points at one place, too. `xy` is x, y, x, y, ... in metres.
/// @throws Error (bad_input) for columns that do not match or hold what is no number; (bad_option) for a negative
/// cutoff or width; Cancelled
std::vector<Lag> experimental_variogram(std::span<const double> xy, std::span<const double> values, const LagOptions&,
                                        Monitor&);

/// What a class weighs in the fit.
enum class FitWeights : std::uint8_t {
  pairs_by_distance,  ///< N / h^2 (gstat's method 7)
  pairs_by_gamma      ///< N / gamma(h)^2 with the model's gamma (Cressie 1985, gstat's method 2)
};

struct Fit {
  Variogram variogram;
  double squared_error;  ///< weighted sum over the classes
};

/// The best nugget, partial sill (both >= 0) and range of a model, over all ranges from a hundredth of the shortest to
/// ten times the longest distance: no start value. @throws Error (bad_input) for fewer than three classes
Fit fit_variogram(std::span<const Lag>, VariogramModel, FitWeights);

}  // namespace jumeau::sensors
