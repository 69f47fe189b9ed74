#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <tuple>

#include "../../parallel.hpp"
#include "jumeau/mobility/criteria.hpp"
#include "random.hpp"

namespace jumeau::criteria {

namespace {

// ---- weight sets

double normal(Random& random) {
  const double u = 1.0 - random.unit(), v = random.unit();
  return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
}

/// Marsaglia and Tsang 2000; below 1 by their boost.
double gamma(double shape, Random& random) {
  if (shape < 1.0) {
    const double larger = gamma(shape + 1.0, random);
    return larger * std::pow(1.0 - random.unit(), 1.0 / shape);
  }
  const double d = shape - 1.0 / 3.0, c = 1.0 / std::sqrt(9.0 * d);
  for (;;) {
    const double x = normal(random), t = 1.0 + c * x;
    if (t <= 0.0) continue;
    const double v = t * t * t, u = 1.0 - random.unit();
    if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
  }
}

/// Sum of the Dirichlet parameters for which a weight of 1 / count has this relative standard deviation.
double concentration(std::size_t count, double spread) {
  return std::max(1.0, (static_cast<double>(count) - 1.0) / (spread * spread) - 1.0);
}

std::int64_t counted(const Reals& weights) {
  return std::count_if(weights.begin(), weights.end(), [](double weight) { return weight > 0.0; });
}

// ---- changes

/// A key as its criterion's weight is multiplied: (a + s b) / (c + s d), s being the factor (squared for TOPSIS).
struct Curve {
  double a = 0.0, b = 0.0, c = 0.0, d = 0.0;
};

/// Above 0 where x is better than y at s, 0 where they are equal but for rounding.
double lead(const Curve& x, const Curve& y, double s) {
  const double left = (x.a + s * x.b) * (y.c + s * y.d), right = (y.a + s * y.b) * (x.c + s * x.d);
  return std::abs(left - right) <= 1e-12 * (std::abs(left) + std::abs(right)) ? 0.0 : left - right;
}

/// Where x and y meet, s > 0, ascending.
std::vector<double> meetings(const Curve& x, const Curve& y) {
  const double q0 = x.a * y.c - y.a * x.c, q1 = x.a * y.d + x.b * y.c - y.a * x.d - y.b * x.c,
               q2 = x.b * y.d - y.b * x.d;
  std::vector<double> out;
  const double square = q1 * q1 - 4.0 * q2 * q0;
  if (square < 0.0) return out;
  const double half = -0.5 * (q1 + std::copysign(std::sqrt(square), q1));
  for (const double root : {half / q2, q0 / half})
    if (std::isfinite(root) && root > 0.0) out.push_back(root);
  std::sort(out.begin(), out.end());
  return out;
}

/// A row overtakes (+1) or falls behind again (-1) at a relative change of the weight.
struct Event {
  double relative;
  int step;
};

class Sweep {
public:
  Sweep(const Terms& terms, const Reals& weights, std::size_t criterion)
      : squared_(terms.squared), curves_(terms.rows()) {
    for (std::size_t i = 0; i < terms.criteria(); ++i) {
      const double weight = terms.squared ? weights[i] * weights[i] : weights[i];
      for (std::size_t row = 0; row < curves_.size(); ++row) {
        Curve& curve = curves_[row];
        (i == criterion ? curve.b : curve.a) += weight * terms.numerators[i][row];
        (i == criterion ? curve.d : curve.c) += weight * terms.denominators[i][row];
      }
    }
  }
  const Curve& curve(std::size_t row) const { return curves_[row]; }
  double relative(double s) const { return (squared_ ? std::sqrt(s) : s) - 1.0; }

  /// The smallest relative change at which `top` rows are better than this one; NaN: none.
  double leaves(std::size_t row, std::int64_t top) const {
    const double up = first(row, top, true), down = first(row, top, false);
    if (std::isnan(up) || std::isnan(down)) return std::isnan(up) ? down : up;
    return std::abs(down) < std::abs(up) ? down : up;
  }

private:
  double first(std::size_t row, std::int64_t top, bool up) const {
    std::vector<Event> events;
    std::int64_t better = 0;
    for (std::size_t other = 0; other < curves_.size(); ++other)
      if (other != row && curves_[other].c + curves_[other].d > 0.0) better += followed(row, other, up, events);
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
      return std::make_tuple(std::abs(a.relative), a.step) < std::make_tuple(std::abs(b.relative), b.step);
    });
    for (const Event& event : events) {
      better += event.step;
      if (better >= top) return event.relative;
    }
    return std::numeric_limits<double>::quiet_NaN();
  }

  /// Adds the events of `other`; says whether it is better to begin with.
  int followed(std::size_t row, std::size_t other, bool up, std::vector<Event>& events) const {
    const Curve &mine = curves_[row], &its = curves_[other];
    std::vector<double> at{1.0};
    std::vector<double> all = meetings(mine, its);
    if (!up) std::reverse(all.begin(), all.end());
    for (const double s : all)
      if (up ? s > 1.0 : s < 1.0) at.push_back(s);
    const bool begins = lead(mine, its, 1.0) < 0.0;
    bool ahead = begins;
    for (std::size_t i = 0; i < at.size(); ++i) {
      const double end = i + 1 < at.size() ? at[i + 1] : up ? 2.0 * at[i] : 0.0;
      const bool then = lead(mine, its, 0.5 * (at[i] + end)) < 0.0;
      if (then != ahead) events.push_back({relative(at[i]), then ? 1 : -1});
      ahead = then;
    }
    return begins ? 1 : 0;
  }

  bool squared_;
  std::vector<Curve> curves_;
};

void keep_smaller(Change& best, double relative, std::size_t criterion) {
  if (std::isnan(relative) || (best.criterion && std::abs(best.relative) <= std::abs(relative))) return;
  best = {criterion, relative};
}

Changes without_change(std::size_t rows, std::size_t criteria) {
  return {std::vector<Change>(rows), Reals(criteria, std::numeric_limits<double>::quiet_NaN())};
}

/// `of_row` holds the change of each listed row by this criterion.
void take(Changes& changes, std::size_t criterion, const std::vector<std::size_t>& rows, const Reals& of_row) {
  double& smallest = changes.of_criterion[criterion];
  for (std::size_t i = 0; i < rows.size(); ++i) {
    keep_smaller(changes.of_row[rows[i]], of_row[i], criterion);
    if (!std::isnan(of_row[i]) && !(std::abs(smallest) <= std::abs(of_row[i]))) smallest = of_row[i];
  }
}

/// Where the key of a curve is the threshold: a + s b = threshold (c + s d).
double change_to(const Curve& curve, double threshold, const Sweep& sweep) {
  const double s = (threshold * curve.c - curve.a) / (curve.b - threshold * curve.d);
  return std::isfinite(s) && s > 0.0 ? sweep.relative(s) : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

Reals weight_set(const Reals& weights, const Sets& sets, std::int64_t number) {
  Random random(hash(sets.seed, number));
  Reals out(weights.size(), 0.0);
  if (sets.spread <= 0.0 || counted(weights) < 2) return weights;
  const double parameters = concentration(static_cast<std::size_t>(counted(weights)), sets.spread);
  double total = 0.0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (!(weights[i] > 0.0)) continue;
    out[i] = sets.sampling == Sampling::uniform ? weights[i] * random.between(1.0 - sets.spread, 1.0 + sets.spread)
                                                : gamma(parameters * weights[i], random);
    total += out[i];
  }
  if (!(total > 0.0)) return weights;
  for (double& weight : out) weight /= total;
  return out;
}

std::vector<std::int64_t> statuses(const Reals& keys, const Status& status) {
  std::vector<std::int64_t> out(keys.size(), 0);
  if (!status.thresholds.empty()) {
    for (std::size_t row = 0; row < keys.size(); ++row)
      out[row] = std::count_if(status.thresholds.begin(), status.thresholds.end(),
                               [&](double threshold) { return keys[row] >= threshold; });
    return out;
  }
  Reals known;
  for (const double key : keys)
    if (!std::isnan(key)) known.push_back(key);
  const auto top = static_cast<std::size_t>(status.top);
  double least = -std::numeric_limits<double>::infinity();
  if (top < known.size()) {
    const auto last = known.begin() + static_cast<std::ptrdiff_t>(top) - 1;
    std::nth_element(known.begin(), last, known.end(), std::greater<>());
    least = *last;
  }
  for (std::size_t row = 0; row < keys.size(); ++row) out[row] = keys[row] >= least;
  return out;
}

Reals robustness(const Terms& terms, const Reals& weights, const Status& status, const Sets& sets, Monitor& monitor) {
  const std::vector<std::int64_t> given = statuses(keys(terms, weights), status);
  using Counts = std::vector<std::int64_t>;
  tbb::enumerable_thread_specific<Counts> kept([&] { return Counts(terms.rows(), 0); });
  parallel_for_each(
      static_cast<std::size_t>(sets.count), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        const Reals set = weight_set(weights, sets, static_cast<std::int64_t>(i));
        const std::vector<std::int64_t> now = statuses(keys(terms, set), status);
        Counts& counts = kept.local();
        for (std::size_t row = 0; row < now.size(); ++row) counts[row] += now[row] == given[row];
      });
  Reals out(terms.rows(), 0.0);
  for (const Counts& counts : kept)
    for (std::size_t row = 0; row < out.size(); ++row) out[row] += static_cast<double>(counts[row]);
  for (double& share : out) share /= static_cast<double>(sets.count);
  return out;
}

Changes changes_of_top(const Terms& terms, const Reals& weights, std::int64_t top, Monitor& monitor) {
  Changes out = without_change(terms.rows(), terms.criteria());
  const std::vector<std::int64_t> places = ranks(keys(terms, weights));
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < places.size(); ++row)
    if (places[row] >= 1 && places[row] <= top) rows.push_back(row);
  for (std::size_t i = 0; i < terms.criteria(); ++i) {
    if (!(weights[i] > 0.0)) continue;
    const double count = static_cast<double>(terms.criteria());
    Part part(monitor, static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
    const Sweep sweep(terms, weights, i);
    Reals found(rows.size());
    parallel_for_each(
        rows.size(), part, [] { return 0; }, [&](std::size_t k, int) { found[k] = sweep.leaves(rows[k], top); });
    take(out, i, rows, found);
  }
  return out;
}

Changes changes_of_class(const Terms& terms, const Reals& weights, const Reals& thresholds) {
  Changes out = without_change(terms.rows(), terms.criteria());
  const Reals given = keys(terms, weights);
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < given.size(); ++row)
    if (!std::isnan(given[row])) rows.push_back(row);
  for (std::size_t i = 0; i < terms.criteria(); ++i) {
    if (!(weights[i] > 0.0)) continue;
    const Sweep sweep(terms, weights, i);
    Reals found(rows.size());
    for (std::size_t k = 0; k < rows.size(); ++k) {
      Change best;
      for (const double threshold : thresholds)
        keep_smaller(best, change_to(sweep.curve(rows[k]), threshold, sweep), i);
      found[k] = best.criterion ? best.relative : std::numeric_limits<double>::quiet_NaN();
    }
    take(out, i, rows, found);
  }
  return out;
}

}  // namespace jumeau::criteria
