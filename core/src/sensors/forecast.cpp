#include "jumeau/sensors/forecast.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../parallel.hpp"

namespace jumeau::sensors {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::vector<double> naive(std::span<const double> values, std::size_t season, std::size_t horizon) {
  std::vector<double> out(horizon, nan);
  for (std::size_t step = 0; step < horizon; ++step)
    for (std::size_t back = season - step % season; back <= values.size() && std::isnan(out[step]); back += season)
      out[step] = values[values.size() - back];
  return out;
}

std::vector<double> seasonal(std::span<const double> values, std::size_t season, std::size_t horizon) {
  constexpr int seasons = 6;
  std::vector<double> out(horizon, nan);
  for (std::size_t step = 0; step < horizon; ++step) {
    double sum = 0.0;
    int count = 0;
    for (std::size_t back = season - step % season; back <= values.size() && count < seasons; back += season) {
      const double value = values[values.size() - back];
      if (!std::isnan(value)) sum += value, ++count;
    }
    if (count > 0) out[step] = sum / count;
  }
  return out;
}

// ---- exponential smoothing

struct Weights {
  double level, trend, season;
};

/// Where values are missing, the state goes on by itself.
class Smoothing {
public:
  Smoothing(std::span<const double> values, std::size_t season, const Weights& weights)
      : weights_(weights), season_(season, 0.0) {
    start(values.first(std::min(values.size(), 2 * season)));
    for (std::size_t i = 0; i < values.size(); ++i) take(values[i]);
  }

  double squared_error() const { return count_ > 0.0 ? squares_ / count_ : std::numeric_limits<double>::infinity(); }
  double after(std::size_t step) const {
    const double share = damping * (1.0 - std::pow(damping, static_cast<double>(step + 1))) / (1.0 - damping);
    return level_ + share * trend_ + season_[(place_ + step) % season_.size()];
  }

private:
  static constexpr double damping = 0.9;

  /// The mean of the first two seasons, and what each step is off it.
  void start(std::span<const double> first) {
    double sum = 0.0, count = 0.0;
    for (const double value : first)
      if (!std::isnan(value)) sum += value, ++count;
    level_ = count > 0.0 ? sum / count : 0.0;
    for (std::size_t phase = 0; phase < season_.size(); ++phase) {
      double off = 0.0, known = 0.0;
      for (std::size_t i = phase; i < first.size(); i += season_.size())
        if (!std::isnan(first[i])) off += first[i] - level_, ++known;
      if (known > 0.0) season_[phase] = off / known;
    }
  }

  void take(double value) {
    double& season = season_[place_];
    const double before = level_ + damping * trend_;
    if (std::isnan(value)) {
      level_ = before, trend_ *= damping;
    } else {
      const double error = value - before - season;
      squares_ += error * error, ++count_;
      const double level = before + weights_.level * error;
      trend_ = damping * trend_ + weights_.trend * (level - level_ - damping * trend_);
      level_ = level, season += weights_.season * (1.0 - weights_.level) * error;
    }
    place_ = (place_ + 1) % season_.size();
  }

  Weights weights_;
  std::vector<double> season_;
  double level_ = 0.0, trend_ = 0.0, squares_ = 0.0, count_ = 0.0;
  std::size_t place_ = 0;
};

/// With the weights that tell the next step best.
std::vector<double> smoothing(std::span<const double> values, std::size_t season, std::size_t horizon) {
  Weights best{0.1, 0.0, 0.1};
  double least = std::numeric_limits<double>::infinity();
  for (const double level : {0.02, 0.05, 0.1, 0.2, 0.4, 0.7})
    for (const double trend : {0.0, 0.05})
      for (const double phase : {0.05, 0.15, 0.3}) {
        const double error = Smoothing(values, season, {level, trend, phase}).squared_error();
        if (error < least) least = error, best = {level, trend, phase};
      }
  const Smoothing state(values, season, best);
  std::vector<double> out(horizon);
  for (std::size_t step = 0; step < horizon; ++step) out[step] = state.after(step);
  return out;
}

// ---- the past

/// Errors of one method: origin by origin, step by step.
using Errors = std::vector<std::vector<double>>;

double quantile(std::vector<double>& values, double share) {
  std::sort(values.begin(), values.end());
  const double place = share * static_cast<double>(values.size() - 1), below = std::floor(place);
  const auto i = static_cast<std::size_t>(below);
  return values[i] + (place - below) * (values[std::min(i + 1, values.size() - 1)] - values[i]);
}

constexpr std::size_t no_origin = std::numeric_limits<std::size_t>::max();

/// From the errors of steps about as far ahead; one origin may be left out.
std::pair<double, double> interval(const Errors& errors, std::size_t step, std::size_t without) {
  constexpr double least = 0.025, most = 0.975;
  const std::size_t horizon = errors.front().size(), around = std::max<std::size_t>(1, horizon / 8);
  std::vector<double> known;
  for (std::size_t origin = 0; origin < errors.size(); ++origin)
    for (std::size_t i = step - std::min(step, around); origin != without && i < std::min(horizon, step + around + 1);
         ++i)
      if (!std::isnan(errors[origin][i])) known.push_back(errors[origin][i]);
  if (known.empty()) return {nan, nan};
  const double low = quantile(known, least);
  return {low, quantile(known, most)};
}

double mean_absolute(const Errors& errors) {
  double sum = 0.0, count = 0.0;
  for (const auto& origin : errors)
    for (const double error : origin)
      if (!std::isnan(error)) sum += std::abs(error), ++count;
  return count > 0.0 ? sum / count : nan;
}

double coverage_of(const Errors& errors) {
  double inside = 0.0, count = 0.0;
  for (std::size_t origin = 0; origin < errors.size(); ++origin)
    for (std::size_t step = 0; step < errors[origin].size(); ++step) {
      const double error = errors[origin][step];
      if (std::isnan(error)) continue;
      const auto [low, high] = interval(errors, step, origin);
      inside += error >= low && error <= high ? 1.0 : 0.0, ++count;
    }
  return count > 0.0 ? inside / count : nan;
}

void check(std::span<const double> values, const ForecastOptions& options) {
  if (options.season == 0 || options.horizon == 0 || options.origins < 2)
    throw Error(Error::Code::bad_option, text("A forecast needs a season, a horizon and at least two origins."));
  const std::size_t needed = 3 * options.season + options.origins * options.horizon;
  if (values.size() < needed)
    throw Error(Error::Code::bad_input,
                text("There are {0} steps: a forecast needs {1}, three seasons and what is told of the past.",
                     values.size(), needed));
  const auto known = std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
  if (2 * static_cast<std::size_t>(known) < values.size())
    throw Error(Error::Code::bad_input, text("More than half of the values are missing: there is nothing to go by."));
}

}  // namespace

std::vector<double> forecast_by(ForecastMethod method, std::span<const double> values, std::size_t season,
                                std::size_t horizon) {
  switch (method) {
    case ForecastMethod::seasonal: return seasonal(values, season, horizon);
    case ForecastMethod::smoothing: return smoothing(values, season, horizon);
    default: return naive(values, season, horizon);
  }
}

Forecast forecast(std::span<const double> values, const ForecastOptions& options, Monitor& monitor) {
  check(values, options);
  std::array<Errors, 3> errors;
  for (Errors& one : errors) one.assign(options.origins, std::vector<double>(options.horizon, nan));
  parallel_for_each(
      3 * options.origins, monitor, [] { return 0; },
      [&](std::size_t i, int) {
        const std::size_t method = i % 3, origin = i / 3;
        const std::size_t known = values.size() - (options.origins - origin) * options.horizon;
        const auto told = forecast_by(forecast_methods[method], values.first(known), options.season, options.horizon);
        for (std::size_t step = 0; step < options.horizon; ++step)
          errors[method][origin][step] = values[known + step] - told[step];
      });
  Forecast out;
  for (std::size_t method = 0; method < 3; ++method) out.absolute_error[method] = mean_absolute(errors[method]);
  std::size_t best = 0;
  for (std::size_t method = 1; method < 3; ++method)
    if (out.absolute_error[method] < out.absolute_error[best]) best = method;
  out.method = forecast_methods[best], out.better_than_naive = best > 0;
  out.coverage = coverage_of(errors[best]);
  out.value = forecast_by(out.method, values, options.season, options.horizon);
  for (std::size_t step = 0; step < options.horizon; ++step) {
    const auto [low, high] = interval(errors[best], step, no_origin);
    out.low.push_back(out.value[step] + low), out.high.push_back(out.value[step] + high);
  }
  return out;
}

}  // namespace jumeau::sensors
