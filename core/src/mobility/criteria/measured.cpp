#include "measured.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jumeau::criteria {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool has_words(const Criterion& criterion) { return std::holds_alternative<Words>(criterion.value); }
bool is_text(const Column& column) {
  return std::holds_alternative<Strings>(column.values) || std::holds_alternative<Instants>(column.values);
}

void check_numbers(const Criterion& criterion, const Column& column) {
  const bool limits = criterion.at_least || criterion.at_most;
  if (!is_text(column) || (!limits && (has_words(criterion) || only_refuses(criterion, column)))) return;
  throw Error(Error::Code::bad_input,
              text("\"{0}\" needs numbers, and the field \"{1}\" holds words. Choose a numeric field, convert it, or "
                   "give each word a value.",
                   criterion.name, criterion.field));
}

void check_data(const Criterion& criterion, const Column& column, const Reals& measures, const Reals& values) {
  const Reals& used = has_words(criterion) ? values : measures;
  const bool any =
      only_refuses(criterion, column) || std::any_of(used.begin(), used.end(), [](double x) { return !std::isnan(x); });
  if (!any)
    throw Error(
        Error::Code::bad_input,
        has_words(criterion)
            ? text("\"{0}\" has no data: the field \"{1}\" holds none of the words that have a value.", criterion.name,
                   criterion.field)
            : text("\"{0}\" has no data: the field \"{1}\" is empty in every row.", criterion.name, criterion.field));
}

double word_value(const Words& function, const std::string& word) {
  const auto found = function.values.find(word);
  return found == function.values.end() ? nan : found->second;
}

// ---- hard limits

/// Empty where the row is allowed.
Text refusal(const Criterion& criterion, const Column& column, std::size_t row, double measure) {
  if (criterion.at_least && measure < *criterion.at_least)
    return text("\"{0}\" is {1}: at least {2} is required.", criterion.name, measure, *criterion.at_least);
  if (criterion.at_most && measure > *criterion.at_most)
    return text("\"{0}\" is {1}: at most {2} is allowed.", criterion.name, measure, *criterion.at_most);
  if (criterion.refused.empty()) return {};
  const std::string word = column.words(row);
  if (std::find(criterion.refused.begin(), criterion.refused.end(), word) != criterion.refused.end())
    return text("\"{0}\" is \"{1}\", which is refused.", criterion.name, word);
  return {};
}

void warn_of_unchecked(const Criterion& criterion, const Reals& measures, Monitor& monitor) {
  if (!criterion.at_least && !criterion.at_most) return;
  const auto unknown = std::count_if(measures.begin(), measures.end(), [](double x) { return std::isnan(x); });
  if (unknown > 0)
    monitor.warn(text("{0} rows have no number for \"{1}\": its limit cannot be checked, and they are kept.", unknown,
                      criterion.name));
}

Columns of_rows(const Columns& columns, const std::vector<std::size_t>& rows) {
  Columns out;
  for (const Reals& column : columns) {
    Reals& kept = out.emplace_back();
    for (const std::size_t row : rows) kept.push_back(column[row]);
  }
  return out;
}

// ---- what is compared

/// From the least to the greatest number, where the criterion has no value function.
Reals scaled(const Reals& measures, const Criterion& criterion, Monitor& monitor) {
  Linear range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  for (const double x : measures)
    if (!std::isnan(x)) range.low = std::min(range.low, x), range.high = std::max(range.high, x);
  if (range.low == range.high) {
    monitor.warn(text("\"{0}\" is the same in every row: it does not tell them apart.", criterion.name));
    Reals out = measures;
    for (double& x : out) x = std::isnan(x) ? nan : 1.0;
    return out;
  }
  Reals out;
  for (const double x : measures) out.push_back(value_of(range, criterion.direction, x));
  return out;
}

}  // namespace

bool has_value(const Criterion& criterion) { return !std::holds_alternative<std::monostate>(criterion.value); }

bool only_refuses(const Criterion& criterion, const Column& column) {
  return is_text(column) && !has_value(criterion) && !criterion.refused.empty();
}

Measured measured(const Table& table, const std::vector<Criterion>& criteria, Data data) {
  Measured out;
  for (const Criterion& criterion : criteria) {
    const Column& column = table.at(criterion.field);
    check_numbers(criterion, column);
    Reals measures(table.size()), values(table.size());
    const Words* function = std::get_if<Words>(&criterion.value);
    for (std::size_t row = 0; row < table.size(); ++row) {
      const double number = column.number(row);
      measures[row] = std::isfinite(number) ? number : nan;
      values[row] = function ? word_value(*function, column.words(row))
                             : value_of(criterion.value, criterion.direction, measures[row]);
    }
    if (data == Data::required) check_data(criterion, column, measures, values);
    out.measures.push_back(std::move(measures)), out.values.push_back(std::move(values));
  }
  return out;
}

Measured of_rows(const Measured& all, const std::vector<std::size_t>& rows) {
  return {of_rows(all.measures, rows), of_rows(all.values, rows)};
}

Refusals refusals(const Table& table, const std::vector<Criterion>& criteria, const Columns& measures,
                  std::vector<Issue>& issues, Monitor& monitor) {
  Refusals out;
  out.by.resize(table.size()), out.of.resize(criteria.size());
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    const Column& column = table.at(criteria[i].field);
    warn_of_unchecked(criteria[i], measures[i], monitor);
    for (std::size_t row = 0; row < table.size(); ++row) {
      Text why = refusal(criteria[i], column, row, measures[i][row]);
      if (why.empty()) continue;
      ++out.of[i];
      if (out.by[row].empty()) out.by[row] = criteria[i].name;
      issues.push_back({static_cast<std::int64_t>(row), "refused", std::move(why)});
    }
  }
  for (std::size_t row = 0; row < table.size(); ++row)
    if (out.by[row].empty()) out.accepted.push_back(row);
  const std::size_t refused = table.size() - out.accepted.size();
  if (refused > 0)
    monitor.warn(text("{0} of {1} rows are beyond a hard limit and are not ranked.", refused, table.size()));
  return out;
}

Columns values_of(const Measured& rows, const std::vector<Criterion>& criteria, Monitor& monitor) {
  Columns out = rows.values;
  for (std::size_t i = 0; i < criteria.size(); ++i)
    if (!has_value(criteria[i])) out[i] = scaled(rows.measures[i], criteria[i], monitor);
  return out;
}

Columns performances_of(const Measured& rows, const std::vector<Criterion>& criteria) {
  Columns out = rows.values;
  for (std::size_t i = 0; i < criteria.size(); ++i) {
    if (has_value(criteria[i])) continue;
    out[i] = rows.measures[i];
    if (criteria[i].direction == Direction::cost)
      for (double& x : out[i]) x = -x;
  }
  return out;
}

}  // namespace jumeau::criteria
