#include "surface_methods.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "../city/buildings/kd_tree.hpp"
#include "jumeau/sensors/interpolation.hpp"

namespace jumeau::sensors {

namespace {

constexpr std::size_t least_for_kriging = 10, least_per_drift = 5, most_by_all = 2000, neighbours = 32;
constexpr std::size_t most_for_every_model = 500, least_around = 8;
constexpr InverseDistance idw{2.0, 0};

void copy_point(const Sample& from, std::size_t i, Sample& to) {
  to.xy.insert(to.xy.end(), {from.xy[2 * i], from.xy[2 * i + 1]});
  to.values.push_back(from.values[i]);
  const auto drift = std::span(from.drift).subspan(i * from.drifts, from.drifts);
  to.drift.insert(to.drift.end(), drift.begin(), drift.end());
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  if (values.size() % 2 == 1) return *middle;
  return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// Drifts known at all points that are left.
Sample with_drift(const Sample& sample) {
  Sample out;
  out.drifts = sample.drifts;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const auto row = std::span(sample.drift).subspan(i * sample.drifts, sample.drifts);
    if (std::all_of(row.begin(), row.end(), [](double value) { return std::isfinite(value); }))
      copy_point(sample, i, out);
  }
  return out;
}

/// Without any nugget a smooth model cannot be solved where points are close.
Variogram solvable(Variogram variogram) {
  variogram.nugget = std::max(variogram.nugget, 1e-6 * variogram.sill());
  return variogram;
}

/// Those to choose from: every model where there are few points, else the one with the least squares. None where all
/// values are equal.
std::vector<Variogram> variograms_of(std::span<const Lag> lags, std::size_t points) {
  if (lags.size() < 3) return {};
  std::vector<Fit> fits;
  for (const VariogramModel model : variogram_models)
    fits.push_back(fit_variogram(lags, model, FitWeights::pairs_by_distance));
  std::erase_if(fits, [](const Fit& fit) { return !(fit.variogram.sill() > 0.0); });
  std::stable_sort(fits.begin(), fits.end(),
                   [](const Fit& a, const Fit& b) { return a.squared_error < b.squared_error; });
  if (points > most_for_every_model && fits.size() > 1) fits.resize(1);
  std::vector<Variogram> out;
  for (const Fit& fit : fits) out.push_back(solvable(fit.variogram));
  return out;
}

Drift drift_of(const Sample& sample, Method method) {
  return method == Method::universal ? Drift{sample.drifts, sample.drift} : Drift{};
}

CrossValidation left_out(const Sample& sample, const Variogram& variogram, Method method, Monitor& monitor) {
  if (sample.size() > most_by_all)
    return leave_one_out_nearest(sample.xy, sample.values, variogram, neighbours, monitor);
  monitor.check();
  return Kriging(sample.xy, sample.values, variogram, drift_of(sample, method)).leave_one_out();
}

/// By the variogram that predicts left-out points best.
std::optional<Candidate> kriged(const Sample& sample, Method method, Monitor& monitor) {
  const bool universal = method == Method::universal;
  const std::vector<double> rest =
      universal ? unexplained(sample.values, {sample.drifts, sample.drift}) : sample.values;
  std::optional<Candidate> out;
  for (const Estimator estimator : {Estimator::classical, Estimator::robust}) {
    const auto lags = experimental_variogram(sample.xy, rest, {0.0, 0.0, estimator}, monitor);
    for (const Variogram& variogram : variograms_of(lags, sample.size())) {
      Candidate one{method, left_out(sample, variogram, method, monitor), variogram, estimator};
      if (!out || one.left_out.mean_absolute_error() < out->left_out.mean_absolute_error()) out = std::move(one);
    }
  }
  return out;
}

std::optional<Candidate> candidate(const Sample& sample, Method method, Monitor& monitor) {
  switch (method) {
    case Method::kriging: return sample.size() < least_for_kriging ? std::nullopt : kriged(sample, method, monitor);
    case Method::universal: {
      const Sample known = with_drift(sample);
      if (sample.drifts == 0 || known.size() < least_for_kriging + least_per_drift * sample.drifts ||
          known.size() > most_by_all)
        return {};
      auto out = kriged(known, method, monitor);
      if (out && known.size() < sample.size()) {  // errors in the order of all points
        CrossValidation all;
        for (std::size_t i = 0, k = 0; i < sample.size(); ++i) {
          const bool has =
              k < known.size() && known.xy[2 * k] == sample.xy[2 * i] && known.xy[2 * k + 1] == sample.xy[2 * i + 1];
          all.error.push_back(has ? out->left_out.error[k] : std::numeric_limits<double>::quiet_NaN());
          all.variance.push_back(has ? out->left_out.variance[k] : std::numeric_limits<double>::quiet_NaN());
          k += has ? 1 : 0;
        }
        out->left_out = std::move(all);
      }
      return out;
    }
    case Method::idw:
      if (sample.size() < 2) return {};
      return Candidate{method, leave_one_out(sample.xy, sample.values, idw, monitor)};
    case Method::natural: {
      if (sample.size() < 4) return {};
      Candidate out{method, leave_one_out_natural(sample.xy, sample.values, monitor)};
      return std::isnan(out.left_out.rmse()) ? std::nullopt : std::optional(std::move(out));
    }
    case Method::automatic: break;
  }
  return {};
}

double error_over(const CrossValidation& left_out, const std::vector<bool>& points) {
  double sum = 0.0, count = 0.0;
  for (std::size_t i = 0; i < points.size(); ++i)
    if (points[i]) sum += std::abs(left_out.error[i]), ++count;
  return sum / count;
}

}  // namespace

std::vector<Candidate> candidates(const Sample& sample, std::span<const Method> wanted, Monitor& monitor) {
  std::vector<Candidate> out;
  for (const Method method : wanted) {
    monitor.check();
    if (auto one = candidate(sample, method, monitor)) out.push_back(std::move(*one));
  }
  return out;
}

const Candidate& best(std::span<const Candidate> all) {
  const std::size_t count = all.front().left_out.error.size();
  std::vector<bool> common(count, true);
  for (const Candidate& one : all)
    for (std::size_t i = 0; i < count; ++i)
      if (std::isnan(one.left_out.error[i])) common[i] = false;
  const bool enough = 2 * static_cast<std::size_t>(std::count(common.begin(), common.end(), true)) >= count;
  const auto score = [&](const Candidate& one) {
    if (enough) return error_over(one.left_out, common);
    return one.method == Method::natural ? std::numeric_limits<double>::infinity() : one.left_out.mean_absolute_error();
  };
  return *std::min_element(all.begin(), all.end(),
                           [&](const Candidate& a, const Candidate& b) { return score(a) < score(b); });
}

Estimates estimates(const Candidate& how, const Sample& sample, std::span<const double> targets,
                    std::span<const double> drift, Monitor& monitor) {
  switch (how.method) {
    case Method::idw: return {inverse_distance(sample.xy, sample.values, idw, targets, monitor), {}};
    case Method::natural: return {natural_neighbour(sample.xy, sample.values, targets, monitor), {}};
    case Method::universal: {
      const Sample known = with_drift(sample);
      return Kriging(known.xy, known.values, *how.variogram, {known.drifts, known.drift})
          .at(targets, monitor, {sample.drifts, drift});
    }
    default:
      if (sample.size() > most_by_all)
        return krige_nearest(sample.xy, sample.values, *how.variogram, neighbours, targets, monitor);
      return Kriging(sample.xy, sample.values, *how.variogram).at(targets, monitor);
  }
}

Sample without_wild(const Sample& sample, double limit) {
  if (sample.size() <= least_around) return sample;
  std::vector<city::Position> places;
  for (std::size_t i = 0; i < sample.size(); ++i) places.push_back({sample.xy[2 * i], sample.xy[2 * i + 1], 0.0});
  const city::KdTree tree(places);
  std::vector<double> off(sample.size());
  std::vector<city::KdTree::Near> near;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    tree.nearest(places[i], least_around + 1, near);
    std::vector<double> around;
    for (const auto& one : near)
      if (static_cast<std::size_t>(one.point) != i)
        around.push_back(sample.values[static_cast<std::size_t>(one.point)]);
    off[i] = std::abs(sample.values[i] - median(std::move(around)));
  }
  constexpr double deviations_of_median = 1.4826;  // of a normal distribution
  const double most = limit * deviations_of_median * median(off);
  if (most == 0.0) return sample;  // half of the values or more are those around them: this tells nothing
  Sample out;
  out.drifts = sample.drifts;
  for (std::size_t i = 0; i < sample.size(); ++i)
    if (!(off[i] > most)) copy_point(sample, i, out);
  return out;
}

double mean_absolute_error_of_mean(std::span<const double> values) {
  if (values.size() < 2) return std::numeric_limits<double>::quiet_NaN();
  const auto count = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
  double sum = 0.0;
  for (const double value : values) sum += std::abs(value - mean);
  return sum / (count - 1.0);
}

}  // namespace jumeau::sensors
