#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// Several criteria, one order: what a criterion is, where weights come from, how rows are compared, and how much the
/// answer hangs on the weights. On plain columns; `jumeau:rank` (rank.hpp) applies it to a layer.
/// A missing number is NaN everywhere. The format of the criteria is told in docs/criteria.md.
namespace jumeau::criteria {

enum class Direction { benefit, cost };

// ---- values: from a measure to 0 (worst) ... 1 (best)

struct Knot {
  double at, value;
};
/// 0 up to `low`, 1 from `high`; the other way round for a cost.
struct Linear {
  double low, high;
};
/// Logistic: 0.1 at `low`, 0.9 at `high`; the other way round for a cost.
struct Sigmoid {
  double low, high;
};
/// Straight between its knots, constant outside; the direction does not matter.
struct Piecewise {
  std::vector<Knot> knots;
};
/// The value of the last step that starts at or below the measure, that of the first one below all.
struct StepFunction {
  std::vector<Knot> steps;
};
/// A value for each word; other words are missing data.
struct Words {
  std::map<std::string, double, std::less<>> values;
};
/// monostate: none; the measure itself is compared, and a weighted sum takes it from the least to the greatest.
using ValueFunction = std::variant<std::monostate, Linear, Sigmoid, Piecewise, StepFunction, Words>;

/// NaN for NaN, and for a function of words.
double value_of(const ValueFunction&, Direction, double measure);

// ---- a criterion

/// Brans and Vincke's six generalised criteria: preference, 0 to 1, for being better by d > 0.
///   usual     1
///   u_shape   1 where d > q
///   v_shape   d / p, at most 1
///   level     1/2 where d > q, 1 where d > p
///   linear    0 up to q, 1 from p, straight between
///   gaussian  1 - exp(-d^2 / 2 s^2)
struct Preference {
  enum class Kind { usual, u_shape, v_shape, level, linear, gaussian };
  Kind kind = Kind::usual;
  double q = 0.0, p = 0.0, s = 0.0;  ///< in the unit of what is compared
};
double preference(const Preference&, double difference);

struct Criterion {
  std::string name, field, unit;
  Direction direction = Direction::benefit;
  ValueFunction value;
  Preference preference;
  std::optional<double> weight, swing;
  std::optional<double> at_least, at_most;  ///< hard limits of the measure; the limit itself is allowed
  std::vector<std::string> refused;         ///< words that rule a row out
};

using Columns = std::vector<Reals>;  ///< one column per criterion

enum class Weighting { direct, ahp, swing, entropy };

/// Reached from this score on (>=).
struct Class {
  std::string id;
  double from;
};

struct Model {
  std::vector<Criterion> criteria;
  Weighting weighting = Weighting::direct;
  Columns comparisons;         ///< AHP: [i][j] is how much more i matters than j
  std::vector<Class> classes;  ///< from the highest; perhaps none
};

/// From JSON (docs/criteria.md). @throws Error (bad_option) saying what is wrong, and in which criterion
Model parsed(std::string_view json);
/// From a table: a row is a criterion, its columns are the keys of the JSON. @throws Error (bad_option)
Model parsed(const Table&);

// ---- weights

/// Weights over their sum. @throws Error (bad_option) where one is negative or not a number, or all are 0
Reals normalised(Reals weights);

/// As entered; equal where nobody entered one. @throws Error (bad_option) where some lack theirs
Reals direct_weights(const std::vector<Criterion>&);
/// Points for the swing from worst to best, 0 to 100, and 100 for the swing that matters most.
/// @throws Error (bad_option) where they are not so
Reals swing_weights(const std::vector<Criterion>&);

/// Two criteria of which the first was said to matter more, how many times, and the ratio that agrees with the others.
struct Pair {
  std::size_t first, second;
  double given, consistent;
};
/// Saaty's analytic hierarchy process: the principal eigenvector, and his consistency ratio.
struct Hierarchy {
  Reals weights;
  double eigenvalue, ratio;
  std::vector<Pair> pairs;  ///< every pair that disagrees, the worst first
};
/// @throws Error (bad_option) where the matrix is not square, positive and reciprocal, or has more than 15 rows
Hierarchy hierarchy(const Columns& comparisons, const std::vector<Criterion>&);

/// Shannon's entropy (Hwang and Yoon 1981): what tells the rows apart weighs most. Over known measures.
/// @throws Error (bad_input) where a measure is negative, or nothing tells the rows apart
Reals entropy_weights(const Columns& measures, const std::vector<Criterion>&);

// ---- orders

/// What a method makes of the rows, before weights. The key of a row is sum(u n) / sum(u d) over the criteria, with u
/// the weights, squared for TOPSIS; a higher key is a better row. What a row does not know is 0 in both sums, so that
/// its weights are renormalised over what it knows.
struct Terms {
  Columns numerators, denominators;
  std::vector<std::vector<std::uint8_t>> known;
  bool squared = false;

  std::size_t criteria() const { return numerators.size(); }
  std::size_t rows() const { return numerators.empty() ? 0 : numerators.front().size(); }
};

/// Values are 0 to 1.
Terms weighted_sum(const Columns& values);
/// Hwang and Yoon 1981, with vector normalisation. Greater is better in every column.
Terms topsis(const Columns& performances);
/// Brans, Vincke and Mareschal 1986: net flows. Greater is better; two rows compare by what both know.
Terms promethee(const Columns& performances, const std::vector<Criterion>&, Monitor&);
/// By front, then by weighted sum.
Terms by_front(const Columns& values, const std::vector<std::int64_t>& fronts);

/// 1: dominated by no row; 2: only by rows of front 1; and so on. Greater is better; missing is worse than any number.
std::vector<std::int64_t> fronts(const Columns& performances, Monitor&);

/// Keys, rounded to 1e-12 so that equals stay equal; NaN where a row knows nothing that weighs.
Reals keys(const Terms&, const Reals& weights);
/// Share of the weight that each row knows, 0 to 1.
Reals coverage(const Terms&, const Reals& weights);
/// 1 + how many rows are better; equals share a rank; 0 where the key is NaN.
std::vector<std::int64_t> ranks(const Reals& keys);

/// TOPSIS: from the key to the relative closeness, and back.
double closeness(double key);
double key_of_closeness(double closeness);

// ---- how much hangs on the weights

enum class Sampling { dirichlet, uniform };
struct Sets {
  std::int64_t count = 1000;
  Sampling sampling = Sampling::dirichlet;
  double spread = 0.2;  ///< uniform: each weight times [1 - spread, 1 + spread]; Dirichlet: relative standard deviation
                        ///< of a mean weight
  std::uint64_t seed = 1;
};
/// The i-th set, which depends on nothing but its number and the seed.
Reals weight_set(const Reals& weights, const Sets&, std::int64_t i);

/// What a row is: its class, or whether it is among the best `top`.
struct Status {
  std::int64_t top = 10;
  Reals thresholds;  ///< keys where classes begin, from the highest; empty: the best `top` are asked for
};
std::vector<std::int64_t> statuses(const Reals& keys, const Status&);

/// Share of the weight sets in which each row keeps its status, 0 to 1.
Reals robustness(const Terms&, const Reals& weights, const Status&, const Sets&, Monitor&);

/// The smallest relative change of one weight, the others kept, that changes a status; -0.3 is 30 % less.
struct Change {
  std::optional<std::size_t> criterion;  ///< none: no change of one weight does it
  double relative = 0.0;
};
struct Changes {
  std::vector<Change> of_row;
  Reals of_criterion;  ///< the smallest of all rows, NaN: none
};
/// The change that makes a row leave the best `top`; none for rows that are not among them. Exact.
Changes changes_of_top(const Terms&, const Reals& weights, std::int64_t top, Monitor&);
/// The change that puts a row into another class. Exact.
Changes changes_of_class(const Terms&, const Reals& weights, const Reals& thresholds);

}  // namespace jumeau::criteria
