#include "jumeau/mobility/rank.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "criteria/measured.hpp"
#include "criteria/source.hpp"
#include "percent.hpp"

namespace jumeau {

namespace {

using namespace criteria;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ---- weights

void tell_consistency(const Hierarchy& found, const std::vector<Criterion>& criteria, Monitor& monitor) {
  monitor.info(text("The pairwise comparisons have a consistency ratio of {0}.", found.ratio));
  if (!(found.ratio > 0.1)) return;
  std::string pairs;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, found.pairs.size()); ++i) {
    const Pair& pair = found.pairs[i];
    pairs += (i == 0 ? "" : "; ") + criteria[pair.first].name + " / " + criteria[pair.second].name + " (" +
             plain(pair.given) + " -> " + plain(std::round(pair.consistent * 100.0) / 100.0) + ")";
  }
  monitor.warn(
      text("The pairwise comparisons contradict each other: their consistency ratio is {0}, above 0.1. "
           "Reconsider first, from what was given to what would agree with the others: {1}.",
           found.ratio, pairs));
}

Reals weights_of(const Model& model, const Measured& rows, Monitor& monitor) {
  switch (model.weighting) {
    case Weighting::direct: return direct_weights(model.criteria);
    case Weighting::swing: return swing_weights(model.criteria);
    case Weighting::ahp: {
      Hierarchy found = hierarchy(model.comparisons, model.criteria);
      tell_consistency(found, model.criteria, monitor);
      return normalised(std::move(found.weights));
    }
    case Weighting::entropy: {
      Columns measures = rows.measures;
      for (std::size_t i = 0; i < measures.size(); ++i)
        if (has_value(model.criteria[i])) measures[i] = rows.values[i];
      return entropy_weights(measures, model.criteria);
    }
  }
  return {};
}

void check_weighs_nothing(const Table& table, const std::vector<Criterion>& criteria, const Reals& weights) {
  for (std::size_t i = 0; i < criteria.size(); ++i)
    if (weights[i] > 0.0 && only_refuses(criteria[i], table.at(criteria[i].field)))
      throw Error(
          Error::Code::bad_option,
          text("\"{0}\" holds words without values and can only refuse rows: give it the weight 0.", criteria[i].name));
}

// ---- the answer

struct Answer {
  Terms order, score;  ///< they differ for Pareto, whose score is the weighted sum within a front
  std::vector<std::int64_t> fronts;
};

Answer answer_of(Rank::Method method, const Measured& rows, const std::vector<Criterion>& criteria, Monitor& monitor) {
  Answer out;
  switch (method) {
    case Rank::Method::weighted_sum: out.order = weighted_sum(values_of(rows, criteria, monitor)); break;
    case Rank::Method::topsis: out.order = topsis(performances_of(rows, criteria)); break;
    case Rank::Method::promethee: out.order = promethee(performances_of(rows, criteria), criteria, monitor); break;
    case Rank::Method::pareto: {
      const Columns values = values_of(rows, criteria, monitor);
      out.fronts = fronts(performances_of(rows, criteria), monitor);
      out.order = by_front(values, out.fronts);
      out.score = weighted_sum(values);
      return out;
    }
  }
  out.score = out.order;
  return out;
}

Reals scores_of(const Terms& terms, const Reals& keys) {
  Reals out = keys;
  if (terms.squared)
    for (double& key : out)
      if (!std::isnan(key)) key = closeness(key);
  return out;
}

Reals thresholds_of(const std::vector<Class>& classes, const Terms& terms) {
  Reals out;
  for (const Class& one : classes) out.push_back(terms.squared ? key_of_closeness(one.from) : one.from);
  return out;
}

/// What each criterion contributes; the sum over the criteria is the score.
Columns parts_of(const Terms& terms, const Reals& weights, const Reals& scores) {
  Columns out(terms.criteria(), Reals(terms.rows(), nan));
  for (std::size_t row = 0; row < terms.rows(); ++row) {
    double numerators = 0.0, denominators = 0.0;
    const auto weight = [&](std::size_t i) { return terms.squared ? weights[i] * weights[i] : weights[i]; };
    for (std::size_t i = 0; i < terms.criteria(); ++i) {
      numerators += weight(i) * terms.numerators[i][row];
      denominators += weight(i) * terms.denominators[i][row];
    }
    // TOPSIS: the score, shared out as the squared distances to the worst are.
    const double whole = terms.squared ? numerators : denominators, factor = terms.squared ? scores[row] : 1.0;
    for (std::size_t i = 0; i < terms.criteria(); ++i)
      if (terms.known[i][row]) out[i][row] = whole > 0.0 ? factor * weight(i) * terms.numerators[i][row] / whole : 0.0;
  }
  return out;
}

/// Puts columns of the accepted rows back among all rows; the others are NULL.
class Writer {
public:
  Writer(const Table& input, const std::vector<std::size_t>& rows) : rows_(rows), out_(input) {
    out_.name = "rank", out_.source.clear();
  }
  void add(const std::string& name, const Reals& values) {
    Reals all(out_.size(), nan);
    for (std::size_t k = 0; k < rows_.size(); ++k) all[rows_[k]] = values[k];
    out_.columns.push_back(nullable(out_.unused(name), std::move(all)));
  }
  /// 0 is NULL.
  void add(const std::string& name, const std::vector<std::int64_t>& values) {
    Integers all(out_.size(), 0);
    std::vector<std::uint8_t> valid(out_.size(), 0);
    for (std::size_t k = 0; k < rows_.size() && k < values.size(); ++k)
      all[rows_[k]] = values[k], valid[rows_[k]] = values[k] != 0;
    out_.add(out_.unused(name), std::move(all), std::move(valid));
  }
  /// "" is NULL.
  void add(const std::string& name, const std::vector<std::string>& values) {
    std::vector<std::string> all(out_.size());
    for (std::size_t k = 0; k < rows_.size(); ++k) all[rows_[k]] = values[k];
    add_all(name, all);
  }
  void add_all(const std::string& name, const std::vector<std::string>& values) {
    Strings strings;
    std::vector<std::uint8_t> valid;
    for (const std::string& value : values) strings.push_back(value), valid.push_back(!value.empty());
    out_.add(out_.unused(name), std::move(strings), std::move(valid));
  }
  void add_flags(const std::string& name, const std::vector<std::int64_t>& values) {
    Booleans all{std::vector<std::uint8_t>(out_.size(), 0)};
    for (std::size_t k = 0; k < rows_.size(); ++k) all.values[rows_[k]] = values[k] != 0;
    out_.add(out_.unused(name), std::move(all));
  }
  Table& table() { return out_; }

private:
  const std::vector<std::size_t>& rows_;
  Table out_;
};

/// How much hangs on the weights.
struct Hangs {
  std::vector<std::int64_t> top, classes;  ///< classes: 1 for the highest, 0 for none
  Reals robustness;
  Changes of_top, of_rows;
};

constexpr std::size_t most_sharing_the_top = 1000;

Changes top_changes(const Answer& answer, const Reals& weights, std::int64_t top,
                    const std::vector<std::int64_t>& in_top, Monitor& monitor) {
  const auto sharing = static_cast<std::size_t>(std::count(in_top.begin(), in_top.end(), 1));
  if (sharing <= most_sharing_the_top) return changes_of_top(answer.order, weights, top, monitor);
  monitor.warn(text("{0} rows share the best {1} places: what would change them is not sought.", sharing, top));
  return {std::vector<Change>(answer.order.rows()), Reals(answer.order.criteria(), nan)};
}

Hangs hangs_of(const Answer& answer, const Reals& weights, const Model& model, const Rank::Options& options,
               Monitor& monitor) {
  Hangs out;
  const Sets sets{options.weight_sets, options.sampling, options.spread_percent / 100.0,
                  static_cast<std::uint64_t>(options.seed)};
  out.top = statuses(keys(answer.order, weights), {options.top, {}});
  Part seeking(monitor, 0.3, 0.6, text("Seeking the weights that decide"));
  out.of_top = top_changes(answer, weights, options.top, out.top, seeking);
  Part trying(monitor, 0.6, 1.0, text("Trying weight sets"));
  if (model.classes.empty()) {
    out.of_rows = out.of_top;
    out.classes.resize(answer.order.rows());
    out.robustness = robustness(answer.order, weights, {options.top, {}}, sets, trying);
    return out;
  }
  const Reals thresholds = thresholds_of(model.classes, answer.score);
  out.classes = statuses(keys(answer.score, weights), {options.top, thresholds});
  for (std::int64_t& one : out.classes) one = one == 0 ? 0 : static_cast<std::int64_t>(model.classes.size()) - one + 1;
  out.of_rows = changes_of_class(answer.score, weights, thresholds);
  out.robustness = robustness(answer.score, weights, {options.top, thresholds}, sets, trying);
  return out;
}

/// Rows without any data are not ranked, whatever the weights.
void forget_unknown(const Reals& scores, Hangs& hangs) {
  for (std::size_t k = 0; k < scores.size(); ++k)
    if (std::isnan(scores[k])) hangs.robustness[k] = nan;
}

std::vector<std::string> status_of_rows(std::size_t rows, const Refusals& refused, const Reals& scores) {
  std::vector<std::string> out(rows, "refused");
  for (std::size_t k = 0; k < scores.size(); ++k)
    out[refused.accepted[k]] = std::isnan(scores[k]) ? "no_data" : "ranked";
  return out;
}

void add_changes(const Hangs& hangs, const std::vector<Criterion>& criteria, Writer& writer) {
  std::vector<std::string> names;
  Reals changes;
  for (const Change& change : hangs.of_rows.of_row) {
    names.push_back(change.criterion ? criteria[*change.criterion].name : "");
    changes.push_back(change.criterion ? 100.0 * change.relative : nan);
  }
  writer.add("sensitive_to", names);
  writer.add("change", changes);
}

std::vector<std::string> class_names(const Hangs& hangs, const std::vector<Class>& classes) {
  std::vector<std::string> out;
  for (const std::int64_t one : hangs.classes)
    out.push_back(one == 0 ? "" : classes[static_cast<std::size_t>(one - 1)].id);
  return out;
}

Table weights_table(const Model& model, const Reals& weights, const Terms& terms, const Refusals& refused,
                    const Reals& changes) {
  Table out;
  out.name = "rank_weights";
  Strings names, units;
  Integers known;
  for (std::size_t i = 0; i < model.criteria.size(); ++i) {
    names.push_back(model.criteria[i].name), units.push_back(model.criteria[i].unit);
    known.push_back(std::count(terms.known[i].begin(), terms.known[i].end(), 1));
  }
  out.add("criterion", std::move(names));
  out.add("unit", std::move(units));
  out.add("weight", percent(weights));
  out.add("known", std::move(known));
  out.add("refused", refused.of);
  out.columns.push_back(nullable("change", percent(changes)));
  return out;
}

std::string first_criterion(const Model& model, const Reals& changes, std::int64_t top, Monitor& monitor) {
  std::size_t first = changes.size();
  for (std::size_t i = 0; i < changes.size(); ++i)
    if (!std::isnan(changes[i]) && (first == changes.size() || std::abs(changes[i]) < std::abs(changes[first])))
      first = i;
  if (first == changes.size()) return {};
  monitor.info(text("The best {0} change first with the weight of \"{1}\": at {2} %.", top, model.criteria[first].name,
                    100.0 * changes[first]));
  return model.criteria[first].name;
}

}  // namespace

Rank::Outputs Rank::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Table& input = *inputs.input;
  if (input.size() == 0) throw Error(Error::Code::bad_input, text("INPUT is empty: there is nothing to rank."));
  const Model model = model_from(options.criteria, monitor);
  const Measured all = measured(input, model.criteria);
  std::vector<Issue> issues = input.issues;
  const Refusals refused = refusals(input, model.criteria, all.measures, issues, monitor);
  const Measured rows = of_rows(all, refused.accepted);
  if (refused.accepted.empty())
    throw Error(Error::Code::infeasible, text("Every row is beyond a hard limit: there is nothing to rank."));
  const Reals weights = weights_of(model, rows, monitor);
  check_weighs_nothing(input, model.criteria, weights);

  Part comparing(monitor, 0.0, 0.3, text("Comparing the rows"));
  const Answer answer = answer_of(options.method, rows, model.criteria, comparing);
  const Reals order = keys(answer.order, weights);
  const Reals scores = scores_of(answer.score, keys(answer.score, weights));
  Hangs hangs = hangs_of(answer, weights, model, options, monitor);
  forget_unknown(scores, hangs);

  Writer writer(input, refused.accepted);
  writer.add("rank", ranks(order));
  writer.add("score", scores);
  writer.add("coverage", percent(coverage(answer.order, weights)));
  writer.add_all("status", status_of_rows(input.size(), refused, scores));
  writer.add_all("refused_by", refused.by);
  writer.add("class", class_names(hangs, model.classes));
  writer.add_flags("top", hangs.top);
  writer.add("front", answer.fronts);
  writer.add("robustness", percent(hangs.robustness));
  add_changes(hangs, model.criteria, writer);
  const Columns parts = parts_of(answer.score, weights, scores);
  for (std::size_t i = 0; i < parts.size(); ++i) writer.add(model.criteria[i].name + "_part", parts[i]);
  writer.table().issues = std::move(issues);

  Outputs out;
  out.output = std::move(writer.table());
  out.weights = weights_table(model, weights, answer.order, refused, hangs.of_top.of_criterion);
  out.refused = static_cast<std::int64_t>(input.size() - refused.accepted.size());
  out.first_criterion = first_criterion(model, hangs.of_top.of_criterion, options.top, monitor);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
