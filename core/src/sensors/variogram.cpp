#include "jumeau/sensors/variogram.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "columns.hpp"

namespace jumeau::sensors {

namespace {

constexpr std::size_t most_lags = 100'000;

double diagonal_m(std::span<const double> xy) {
  double low[2]{xy[0], xy[1]}, high[2]{xy[0], xy[1]};
  for (std::size_t i = 0; i < xy.size(); ++i) {
    low[i % 2] = std::min(low[i % 2], xy[i]);
    high[i % 2] = std::max(high[i % 2], xy[i]);
  }
  return std::hypot(high[0] - low[0], high[1] - low[1]);
}

struct Class {
  std::int64_t pairs = 0;
  double distance = 0.0, difference = 0.0;  ///< sums
};

double gamma_of(const Class& one, Estimator estimator) {
  const auto pairs = static_cast<double>(one.pairs);
  if (estimator == Estimator::classical) return 0.5 * one.difference / pairs;
  return 0.5 * std::pow(one.difference / pairs, 4.0) / (0.457 + 0.494 / pairs);
}

// ---- the fit

/// Nugget and partial sill are the solution of a linear problem once the range is known.
struct Linear {
  double nugget, psill, error;
};

struct Weighted {
  double weight, rise, gamma;  ///< rise: 1 - correlation
};

double error_of(std::span<const Weighted> lags, double nugget, double psill) {
  double out = 0.0;
  for (const Weighted& lag : lags) {
    const double off = lag.gamma - nugget - psill * lag.rise;
    out += lag.weight * off * off;
  }
  return out;
}

Linear solve(std::span<const Weighted> lags) {
  double w = 0.0, wr = 0.0, wrr = 0.0, wg = 0.0, wrg = 0.0;
  for (const Weighted& lag : lags) {
    w += lag.weight, wr += lag.weight * lag.rise, wrr += lag.weight * lag.rise * lag.rise;
    wg += lag.weight * lag.gamma, wrg += lag.weight * lag.rise * lag.gamma;
  }
  const double flat = std::max(0.0, wg / w), steep = wrr > 0.0 ? std::max(0.0, wrg / wrr) : 0.0;
  Linear best{flat, 0.0, error_of(lags, flat, 0.0)};
  const auto offer = [&](double nugget, double psill) {
    const double error = error_of(lags, nugget, psill);
    if (nugget >= 0.0 && psill >= 0.0 && error < best.error) best = {nugget, psill, error};
  };
  offer(0.0, steep);
  const double determinant = w * wrr - wr * wr;
  if (determinant > 1e-12 * w * wrr) offer((wg * wrr - wr * wrg) / determinant, (w * wrg - wr * wg) / determinant);
  return best;
}

class Fitting {
public:
  Fitting(std::span<const Lag> lags, VariogramModel model) : lags_(lags), model_(model) {
    for (const Lag& lag : lags) {
      const double h = std::max(lag.distance_m, std::numeric_limits<double>::min());
      weights_.push_back(static_cast<double>(lag.pairs) / (h * h));
    }
  }

  Fit by_distance() const { return best(); }

  /// The weights depend on the model: fitted again until it stays.
  Fit by_gamma() {
    Fit out = best();
    for (int round = 0; round < 100; ++round) {
      const Variogram before = out.variogram;
      for (std::size_t i = 0; i < lags_.size(); ++i) {
        const double gamma = std::max(before.gamma(lags_[i].distance_m), 1e-9 * before.sill());
        weights_[i] = gamma > 0.0 ? static_cast<double>(lags_[i].pairs) / (gamma * gamma) : 1.0;
      }
      out = best();
      const double moved =
          std::abs(out.variogram.nugget - before.nugget) + std::abs(out.variogram.psill - before.psill);
      if (moved <= 1e-9 * before.sill() && std::abs(out.variogram.range_m - before.range_m) <= 1e-9 * before.range_m)
        break;
    }
    return out;
  }

private:
  Linear at(double range_m) const {
    const Variogram unit{model_, 0.0, 1.0, range_m};
    std::vector<Weighted> weighted;
    for (std::size_t i = 0; i < lags_.size(); ++i)
      weighted.push_back({weights_[i], 1.0 - unit.correlation(lags_[i].distance_m), lags_[i].gamma});
    return solve(weighted);
  }

  /// Over ranges on a logarithmic scale; then by golden section around the best.
  Fit best() const {
    constexpr int steps = 200;
    const auto [nearest, farthest] = std::minmax_element(
        lags_.begin(), lags_.end(), [](const Lag& a, const Lag& b) { return a.distance_m < b.distance_m; });
    const double low = std::log(std::max(0.01 * nearest->distance_m, 1e-6 * farthest->distance_m));
    const double high = std::log(10.0 * farthest->distance_m), step = (high - low) / steps;
    int least = 0;
    for (int k = 1; k <= steps; ++k)
      if (at(std::exp(low + k * step)).error < at(std::exp(low + least * step)).error) least = k;
    const double range =
        std::exp(section(low + std::max(least - 1, 0) * step, low + std::min(least + 1, steps) * step));
    const Linear found = at(range);
    return {{model_, found.nugget, found.psill, range}, found.error};
  }

  double section(double a, double b) const {
    constexpr double share = 0.6180339887498949;
    const auto error = [&](double x) { return at(std::exp(x)).error; };
    double c = b - share * (b - a), d = a + share * (b - a), at_c = error(c), at_d = error(d);
    while (b - a > 1e-10) {
      if (at_c < at_d) {
        b = d, d = c, at_d = at_c, c = b - share * (b - a), at_c = error(c);
      } else {
        a = c, c = d, at_c = at_d, d = a + share * (b - a), at_d = error(d);
      }
    }
    return 0.5 * (a + b);
  }

  std::span<const Lag> lags_;
  VariogramModel model_;
  std::vector<double> weights_;
};

}  // namespace

double Variogram::correlation(double h_m) const {
  const double x = h_m / range_m;
  switch (model) {
    case VariogramModel::spherical: return x < 1.0 ? 1.0 - x * (1.5 - 0.5 * x * x) : 0.0;
    case VariogramModel::exponential: return std::exp(-x);
    case VariogramModel::gaussian: return std::exp(-x * x);
    case VariogramModel::matern: return (1.0 + x) * std::exp(-x);
  }
  return 0.0;
}

std::vector<Lag> experimental_variogram(std::span<const double> xy, std::span<const double> values,
                                        const LagOptions& options, Monitor& monitor) {
  check_points(xy, values);
  if (!(options.cutoff_m >= 0.0) || !(options.width_m >= 0.0))
    throw Error(Error::Code::bad_option, text("Neither the cutoff nor the width of a class can be negative."));
  if (values.empty()) return {};
  const double cutoff = options.cutoff_m > 0.0 ? options.cutoff_m : diagonal_m(xy) / 3.0;
  const double width = options.width_m > 0.0 ? options.width_m : cutoff / 15.0;
  if (!(width > 0.0)) return {};
  if (cutoff / width > static_cast<double>(most_lags))
    throw Error(Error::Code::bad_option,
                text("There are more than {0} classes of distance: make them wider.", most_lags));
  std::vector<Class> classes(static_cast<std::size_t>(std::ceil(cutoff / width)) + 1);
  Steps steps(monitor, values.size());
  for (std::size_t i = 0; i < values.size(); ++i, steps.next()) {
    for (std::size_t k = i + 1; k < values.size(); ++k) {
      const double dx = xy[2 * i] - xy[2 * k], dy = xy[2 * i + 1] - xy[2 * k + 1];
      const double h = std::sqrt(dx * dx + dy * dy);
      if (!(h <= cutoff)) continue;
      Class& one = classes[static_cast<std::size_t>(std::max(0.0, std::ceil(h / width) - 1.0))];
      const double difference = std::abs(values[i] - values[k]);
      ++one.pairs, one.distance += h;
      one.difference += options.estimator == Estimator::classical ? difference * difference : std::sqrt(difference);
    }
  }
  std::vector<Lag> out;
  for (const Class& one : classes)
    if (one.pairs > 0)
      out.push_back({one.pairs, one.distance / static_cast<double>(one.pairs), gamma_of(one, options.estimator)});
  return out;
}

Fit fit_variogram(std::span<const Lag> lags, VariogramModel model, FitWeights weights) {
  if (lags.size() < 3)
    throw Error(Error::Code::bad_input,
                text("A variogram needs at least three classes of distance to be fitted; there are {0}.", lags.size()));
  Fitting fitting(lags, model);
  return weights == FitWeights::pairs_by_distance ? fitting.by_distance() : fitting.by_gamma();
}

}  // namespace jumeau::sensors
