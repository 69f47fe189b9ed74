#pragma once

#include <array>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/mobility/criteria.hpp"

namespace jumeau {

/// Ranks the rows of a layer by several criteria. The criteria are told in docs/criteria.md.
struct Rank {
  enum class Method { weighted_sum, topsis, promethee, pareto };

  struct Inputs {
    Shared<Table> input;
  };
  struct Options {
    std::string criteria;
    Method method = Method::weighted_sum;
    std::int64_t top = 10;
    std::int64_t weight_sets = 1000;
    criteria::Sampling sampling = criteria::Sampling::dirichlet;
    double spread_percent = 20.0;
    std::int64_t seed = 1;
  };
  /// One row per row of the input, in order, with its columns; then a column `NAME_part` for each criterion.
  struct Outputs {
    Table output, weights;
    std::int64_t refused = 0;
    std::string first_criterion;
  };

  static constexpr std::array<Choice<Method>, 4> methods{
      {{Method::weighted_sum, "weighted_sum", "Weighted sum of values"},
       {Method::topsis, "topsis", "TOPSIS, closeness to the best of each criterion"},
       {Method::promethee, "promethee", "PROMETHEE II, preferences between pairs of rows"},
       {Method::pareto, "pareto", "Pareto dominance, without weights"}}};
  static constexpr std::array<Choice<criteria::Sampling>, 2> samplings{
      {{criteria::Sampling::dirichlet, "dirichlet", "Dirichlet, around the weights"},
       {criteria::Sampling::uniform, "uniform", "Each weight more or less by at most the spread"}}};
  static constexpr std::array<Code, 3> statuses{
      {{"ranked", "Ranked"}, {"refused", "Refused by a hard limit"}, {"no_data", "No data"}}};

  static constexpr std::array<OutputColumn, 11> row_columns{
      {{"rank", "Rank"},
       {"score", "Score"},
       {"coverage", "Share of the weight with data", Unit::percent},
       {"status", "Status", Unit::none, statuses},
       {"refused_by", "Criterion that refuses it"},
       {"class", "Class"},
       {"top", "Among the best"},
       {"front", "Pareto front"},
       {"robustness", "Share of the weight sets that agree", Unit::percent},
       {"sensitive_to", "Criterion whose weight changes it first"},
       {"change", "Change of that weight", Unit::percent}}};
  static constexpr std::array<OutputColumn, 6> weight_columns{
      {{"criterion", "Criterion"},
       {"unit", "Unit"},
       {"weight", "Weight", Unit::percent},
       {"known", "Rows with data"},
       {"refused", "Rows that it refuses"},
       {"change", "Smallest change that decides otherwise", Unit::percent}}};

  static constexpr Info info{
      "rank",
      "mobility",
      "Rank by several criteria",
      "Scores and ranks the rows of a layer by several criteria, with the reasons and how far the weights may change.",
      "CRITERIA is JSON, a file of JSON, or a table with one row per criterion: the field, its unit, whether more is "
      "better or worse, the value function (linear, sigmoid, piecewise, classes), the weight, and hard limits. Weights "
      "are entered directly, by swing, by pairwise comparison (AHP, with its consistency ratio), or follow from the "
      "data by entropy.\n\n"
      "A row beyond a hard limit is refused, and the criterion is named. Where data are missing, the weights are "
      "renormalised over the criteria that are known; coverage tells their share of the weight. The columns ending in "
      "_part tell what each criterion contributes to the score.\n\n"
      "robustness is the share of WEIGHT_SETS weight sets, drawn around the weights, in which the row keeps its class, "
      "or, without classes, its place in or out of the best TOP. sensitive_to and change tell the smallest change of "
      "one weight that puts the row into another class, or, without classes, out of the best TOP. WEIGHTS tells for "
      "each criterion the smallest change of its weight that changes the best TOP.",
      false};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<Table>>{&Inputs::input, "INPUT", "Layer to rank"}};
  }
  static constexpr auto fields() {
    return std::tuple{
        PlainField<Options, std::string>{&Options::criteria, "CRITERIA", "Criteria (JSON, or a file of them)"},
        ChoiceField<Options, Method>{&Options::method, "METHOD", "Method", methods},
        Field<Options, std::int64_t>{&Options::top, "TOP", "Number of the best rows", Unit::none, 1, 1000},
        Field<Options, std::int64_t>{&Options::weight_sets, "WEIGHT_SETS", "Weight sets to try", Unit::none, 1, 100000,
                                     Need::advanced},
        ChoiceField<Options, criteria::Sampling>{&Options::sampling, "SAMPLING", "Draw weight sets by", samplings,
                                                 Need::advanced},
        Field<Options, double>{&Options::spread_percent, "SPREAD", "Spread of the weight sets", Unit::percent, 0.0,
                               100.0, Need::advanced},
        Field<Options, std::int64_t>{&Options::seed, "SEED", "Seed of the weight sets", Unit::none, 0, 1e9,
                                     Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Ranked rows", Shape::none, "rank", row_columns},
                      Port<Outputs, Table>{&Outputs::weights, "WEIGHTS", "Weights of the criteria", Shape::none,
                                           "rank_weights", weight_columns},
                      Port<Outputs, std::int64_t>{&Outputs::refused, "REFUSED", "Number of refused rows"},
                      Port<Outputs, std::string>{&Outputs::first_criterion, "FIRST_CRITERION",
                                                 "Criterion whose weight changes the best rows first"}};
  }

  /// @throws Error (bad_option) for criteria that cannot be read, weights that are negative or sum to 0, a matrix that
  /// is not reciprocal; (bad_input) for a missing field, one without data, words where numbers are needed; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
