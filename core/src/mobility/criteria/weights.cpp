#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "jumeau/mobility/criteria.hpp"

namespace jumeau::criteria {

namespace {

/// Mean consistency index of random reciprocal matrices of 1 to 15 rows: Saaty, The Analytic Hierarchy Process, 1980.
constexpr std::array<double, 15> random_index{0.0,  0.0,  0.58, 0.90, 1.12, 1.24, 1.32, 1.41,
                                              1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
/// 3 and 0.33 still are each other's reciprocals.
constexpr double reciprocity = 0.02;

Error bad_comparison(Text what) { return {Error::Code::bad_option, std::move(what)}; }

void check(const Columns& a, const std::vector<Criterion>& criteria) {
  const std::size_t count = criteria.size();
  if (count > random_index.size())
    throw bad_comparison(
        text("Pairwise comparison is for {0} criteria at most: there are {1}.", random_index.size(), count));
  bool square = a.size() == count;
  for (const Reals& row : a) square = square && row.size() == count;
  if (!square)
    throw bad_comparison(text("The pairwise comparisons need {0} rows of {0} numbers, one for each criterion.", count));
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j <= i; ++j) {
      if (!(a[i][j] > 0.0 && a[j][i] > 0.0) || !std::isfinite(a[i][j]) || !std::isfinite(a[j][i]))
        throw bad_comparison(text("The comparison of \"{0}\" and \"{1}\" must be a number above 0.", criteria[i].name,
                                  criteria[j].name));
      if (std::abs(a[i][j] * a[j][i] - 1.0) > reciprocity)
        throw bad_comparison(
            text("The comparisons are not reciprocal: \"{0}\" to \"{1}\" is {2}, the other way round "
                 "it is {3}, and should be {4}.",
                 criteria[j].name, criteria[i].name, a[j][i], a[i][j], 1.0 / a[j][i]));
    }
}

/// Power iteration: the matrix is positive, so that it converges to the only positive eigenvector.
Reals principal_eigenvector(const Columns& a, double& eigenvalue) {
  const std::size_t count = a.size();
  Reals vector(count, 1.0 / static_cast<double>(count));
  for (int step = 0; step < 10000; ++step) {
    Reals next(count);
    for (std::size_t i = 0; i < count; ++i) next[i] = std::inner_product(a[i].begin(), a[i].end(), vector.begin(), 0.0);
    eigenvalue = std::accumulate(next.begin(), next.end(), 0.0);
    double moved = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
      next[i] /= eigenvalue;
      moved = std::max(moved, std::abs(next[i] - vector[i]));
    }
    vector = std::move(next);
    if (moved < 1e-15) break;
  }
  return vector;
}

double disagreement(const Pair& pair) { return std::abs(std::log(pair.given / pair.consistent)); }

std::vector<Pair> pairs_that_disagree(const Columns& a, const Reals& weights) {
  std::vector<Pair> out;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = i + 1; j < a.size(); ++j) {
      const bool turned = a[i][j] < 1.0;
      const std::size_t more = turned ? j : i, less = turned ? i : j;
      const Pair pair{more, less, a[more][less], weights[more] / weights[less]};
      if (disagreement(pair) > 1e-6) out.push_back(pair);
    }
  std::stable_sort(out.begin(), out.end(),
                   [](const Pair& one, const Pair& other) { return disagreement(one) > disagreement(other); });
  return out;
}

double sum(const Reals& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// 0 where the column tells nothing apart, 1 where one row has it all. Sorted: the order of rows must not matter.
double divergence(const Reals& measures, const std::string& name) {
  Reals known;
  for (const double x : measures)
    if (!std::isnan(x)) known.push_back(x);
  std::sort(known.begin(), known.end());
  if (!known.empty() && known.front() < 0.0)
    throw Error(Error::Code::bad_input,
                text("\"{0}\" has negative numbers, which have no entropy: give it a value function.", name));
  const double total = sum(known);
  if (known.size() < 2 || !(total > 0.0)) return 0.0;
  double entropy = 0.0;
  for (const double x : known)
    if (x > 0.0) entropy -= x / total * std::log(x / total);
  const double out = 1.0 - entropy / std::log(static_cast<double>(known.size()));
  return out > 1e-12 ? out : 0.0;
}

}  // namespace

Reals normalised(Reals weights) {
  for (const double weight : weights)
    if (!std::isfinite(weight) || weight < 0.0)
      throw Error(Error::Code::bad_option, text("A weight is {0}: it must be a number from 0 up.", weight));
  const double total = sum(weights);
  if (!(total > 0.0)) throw Error(Error::Code::bad_option, text("The weights sum to 0: at least one must be above 0."));
  for (double& weight : weights) weight /= total;
  return weights;
}

Reals direct_weights(const std::vector<Criterion>& criteria) {
  const auto entered = std::count_if(criteria.begin(), criteria.end(), [](const Criterion& c) { return c.weight; });
  Reals out;
  for (const Criterion& criterion : criteria) {
    if (entered > 0 && !criterion.weight)
      throw Error(Error::Code::bad_option, text("\"{0}\" has no weight, and others have one.", criterion.name));
    out.push_back(criterion.weight.value_or(1.0));
  }
  return normalised(std::move(out));
}

Reals swing_weights(const std::vector<Criterion>& criteria) {
  Reals out;
  for (const Criterion& criterion : criteria) {
    if (!criterion.swing || !(*criterion.swing >= 0.0 && *criterion.swing <= 100.0))
      throw Error(Error::Code::bad_option, text("\"{0}\" needs \"swing\": points from 0 to 100.", criterion.name));
    out.push_back(*criterion.swing);
  }
  if (*std::max_element(out.begin(), out.end()) != 100.0)
    throw Error(Error::Code::bad_option, text("The swing that matters most must have 100 points."));
  return normalised(std::move(out));
}

Hierarchy hierarchy(const Columns& comparisons, const std::vector<Criterion>& criteria) {
  check(comparisons, criteria);
  Hierarchy out{};
  out.weights = principal_eigenvector(comparisons, out.eigenvalue);
  const std::size_t count = criteria.size();
  if (count > 2) {
    const double n = static_cast<double>(count);
    out.ratio = std::max(0.0, (out.eigenvalue - n) / (n - 1.0)) / random_index[count - 1];
  }
  out.pairs = pairs_that_disagree(comparisons, out.weights);
  return out;
}

Reals entropy_weights(const Columns& measures, const std::vector<Criterion>& criteria) {
  Reals out;
  for (std::size_t i = 0; i < measures.size(); ++i) out.push_back(divergence(measures[i], criteria[i].name));
  if (!(sum(out) > 0.0))
    throw Error(Error::Code::bad_input,
                text("No criterion tells the rows apart: entropy gives no weights. Enter them directly."));
  return normalised(std::move(out));
}

}  // namespace jumeau::criteria
