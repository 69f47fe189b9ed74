#include <algorithm>
#include <cmath>
#include <limits>

#include "../../parallel.hpp"
#include "jumeau/mobility/criteria.hpp"

namespace jumeau::criteria {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Terms empty_terms(const Columns& columns) {
  Terms out;
  for (const Reals& column : columns) {
    out.numerators.emplace_back(column.size(), 0.0);
    out.denominators.emplace_back(column.size(), 0.0);
    std::vector<std::uint8_t>& known = out.known.emplace_back(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) known[row] = !std::isnan(column[row]);
  }
  return out;
}

/// Known numbers, sorted: sums over them do not depend on the order of rows.
Reals sorted_known(const Reals& column) {
  Reals out;
  for (const double x : column)
    if (!std::isnan(x)) out.push_back(x);
  std::sort(out.begin(), out.end());
  return out;
}

// ---- TOPSIS

void add_distances(Terms& terms, std::size_t criterion, const Reals& column) {
  const Reals known = sorted_known(column);
  double squares = 0.0;
  for (const double x : known) squares += x * x;
  if (!(squares > 0.0)) return;
  for (std::size_t row = 0; row < column.size(); ++row) {
    if (!terms.known[criterion][row]) continue;
    const double to_best = column[row] - known.back(), to_worst = column[row] - known.front();
    terms.numerators[criterion][row] = to_worst * to_worst / squares;
    terms.denominators[criterion][row] = (to_worst * to_worst + to_best * to_best) / squares;
  }
}

// ---- PROMETHEE

/// Sums of a preference over all others, from the sorted numbers.
class Flow {
public:
  Flow(const Preference& preference, Reals sorted) : preference_(preference), sorted_(std::move(sorted)) {
    sums_.push_back(0.0);
    for (const double x : sorted_) sums_.push_back(sums_.back() + (x - sorted_.front()));
  }

  /// Mean net preference of a row with this number over the others, -1 to 1.
  double net(double x) const {
    if (sorted_.size() < 2) return 0.0;
    return (total_over_lower(x) - total_of_higher(x)) / static_cast<double>(sorted_.size() - 1);
  }

private:
  using Kind = Preference::Kind;

  /// How many numbers are lower than x by more than d.
  std::size_t lower_by(double x, double d) const {
    return static_cast<std::size_t>(
        std::partition_point(sorted_.begin(), sorted_.end(), [&](double y) { return x - y > d; }) - sorted_.begin());
  }
  /// Place of the first number that is higher than x by more than d.
  std::size_t higher_from(double x, double d) const {
    return static_cast<std::size_t>(
        std::partition_point(sorted_.begin(), sorted_.end(), [&](double y) { return !(y - x > d); }) - sorted_.begin());
  }
  double count_lower(double x, double d) const { return static_cast<double>(lower_by(x, d)); }
  double count_higher(double x, double d) const { return static_cast<double>(sorted_.size() - higher_from(x, d)); }

  double total_over_lower(double x) const {
    switch (preference_.kind) {
      case Kind::usual: return count_lower(x, 0.0);
      case Kind::u_shape: return count_lower(x, preference_.q);
      case Kind::v_shape: return ramp_over_lower(x, 0.0, preference_.p);
      case Kind::level: return 0.5 * (count_lower(x, preference_.q) + count_lower(x, preference_.p));
      case Kind::linear: return ramp_over_lower(x, preference_.q, preference_.p);
      case Kind::gaussian: return each(x, 1.0);
    }
    return 0.0;
  }
  double total_of_higher(double x) const {
    switch (preference_.kind) {
      case Kind::usual: return count_higher(x, 0.0);
      case Kind::u_shape: return count_higher(x, preference_.q);
      case Kind::v_shape: return ramp_of_higher(x, 0.0, preference_.p);
      case Kind::level: return 0.5 * (count_higher(x, preference_.q) + count_higher(x, preference_.p));
      case Kind::linear: return ramp_of_higher(x, preference_.q, preference_.p);
      case Kind::gaussian: return each(x, -1.0);
    }
    return 0.0;
  }

  double ramp_over_lower(double x, double q, double p) const {
    const std::size_t full = lower_by(x, p), any = lower_by(x, q);
    const double part = static_cast<double>(any - full) * (x - sorted_.front() - q) - (sums_[any] - sums_[full]);
    return static_cast<double>(full) + part / (p - q);
  }
  double ramp_of_higher(double x, double q, double p) const {
    const std::size_t any = higher_from(x, q), full = higher_from(x, p);
    const double part = (sums_[full] - sums_[any]) - static_cast<double>(full - any) * (x - sorted_.front() + q);
    return static_cast<double>(sorted_.size() - full) + part / (p - q);
  }
  double each(double x, double sign) const {
    double out = 0.0;
    for (const double y : sorted_) out += preference(preference_, sign * (x - y));
    return out;
  }

  Preference preference_;
  Reals sorted_, sums_;
};

void add_flows(Terms& terms, std::size_t criterion, const Reals& column, const Preference& preference,
               Monitor& monitor) {
  const Flow flow(preference, sorted_known(column));
  parallel_for_each(
      column.size(), monitor, [] { return 0; },
      [&](std::size_t row, int) {
        if (!terms.known[criterion][row]) return;
        terms.numerators[criterion][row] = flow.net(column[row]);
        terms.denominators[criterion][row] = 1.0;
      });
}

double rounded(double key) { return std::round(key * 1e12) / 1e12; }

}  // namespace

Terms weighted_sum(const Columns& values) {
  Terms out = empty_terms(values);
  for (std::size_t i = 0; i < values.size(); ++i)
    for (std::size_t row = 0; row < values[i].size(); ++row)
      if (out.known[i][row]) out.numerators[i][row] = values[i][row], out.denominators[i][row] = 1.0;
  return out;
}

Terms topsis(const Columns& performances) {
  Terms out = empty_terms(performances);
  out.squared = true;
  for (std::size_t i = 0; i < performances.size(); ++i) add_distances(out, i, performances[i]);
  return out;
}

Terms promethee(const Columns& performances, const std::vector<Criterion>& criteria, Monitor& monitor) {
  Terms out = empty_terms(performances);
  for (std::size_t i = 0; i < performances.size(); ++i) {
    const double count = static_cast<double>(performances.size());
    Part part(monitor, static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
    add_flows(out, i, performances[i], criteria[i].preference, part);
  }
  return out;
}

Terms by_front(const Columns& values, const std::vector<std::int64_t>& fronts) {
  Terms out = weighted_sum(values);
  // A weighted sum is within 0 and 1: two less for each front keeps the fronts apart.
  for (std::size_t i = 0; i < out.criteria(); ++i)
    for (std::size_t row = 0; row < out.rows(); ++row)
      out.numerators[i][row] -= 2.0 * static_cast<double>(fronts[row]) * out.denominators[i][row];
  return out;
}

Reals keys(const Terms& terms, const Reals& weights) {
  Reals numerators(terms.rows(), 0.0), denominators(terms.rows(), 0.0);
  std::vector<std::uint8_t> knows(terms.rows(), 0);
  for (std::size_t i = 0; i < terms.criteria(); ++i) {
    if (!(weights[i] > 0.0)) continue;
    const double weight = terms.squared ? weights[i] * weights[i] : weights[i];
    for (std::size_t row = 0; row < terms.rows(); ++row) {
      numerators[row] += weight * terms.numerators[i][row];
      denominators[row] += weight * terms.denominators[i][row];
      knows[row] |= terms.known[i][row];
    }
  }
  Reals out(terms.rows(), nan);
  for (std::size_t row = 0; row < out.size(); ++row) {
    // Known, yet no distance to best and worst: all rows are equal in what it knows.
    if (knows[row]) out[row] = denominators[row] > 0.0 ? rounded(numerators[row] / denominators[row]) : 1.0;
  }
  return out;
}

Reals coverage(const Terms& terms, const Reals& weights) {
  Reals out(terms.rows(), 0.0);
  for (std::size_t i = 0; i < terms.criteria(); ++i)
    for (std::size_t row = 0; row < out.size(); ++row)
      if (terms.known[i][row]) out[row] += weights[i];
  return out;
}

std::vector<std::int64_t> ranks(const Reals& keys) {
  Reals sorted = sorted_known(keys);
  std::vector<std::int64_t> out(keys.size(), 0);
  for (std::size_t row = 0; row < keys.size(); ++row)
    if (!std::isnan(keys[row]))
      out[row] = 1 + (sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), keys[row]));
  return out;
}

double closeness(double key) {
  const double to_worst = std::sqrt(std::clamp(key, 0.0, 1.0)), to_best = std::sqrt(std::clamp(1.0 - key, 0.0, 1.0));
  return to_worst / (to_worst + to_best);
}

double key_of_closeness(double closeness) {
  const double to_worst = closeness * closeness, to_best = (1.0 - closeness) * (1.0 - closeness);
  return rounded(to_worst / (to_worst + to_best));
}

}  // namespace jumeau::criteria
