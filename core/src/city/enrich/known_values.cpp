#include "known_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <compare>
#include <set>
#include <sstream>

#include "../../picked.hpp"

namespace jumeau::city {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::vector<std::string> codes_of(const std::string& words) {
  std::istringstream all(words);
  std::vector<std::string> out;
  for (std::string code; std::getline(all, code, ';');) {
    const auto first = code.find_first_not_of(' ');
    if (first != std::string::npos) out.push_back(code.substr(first, code.find_last_not_of(' ') + 1 - first));
  }
  return out;
}

/// NaN where the words are no number.
double number_of(const std::string& words) {
  double out = nan;
  const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), out);
  return fault == std::errc{} && end == words.data() + words.size() ? out : nan;
}

bool is_code(const Column& column, std::size_t row, const std::string& code, double number) {
  if (column.numeric()) return column.number(row) == number;
  const auto* strings = std::get_if<Strings>(&column.values);
  return strings && (*strings)[row] == code;
}

std::span<const double> positions_of(const Geometries& all, std::size_t row) {
  auto [first, last] = all.row(row);
  const auto below = [&](const std::vector<std::int64_t>& offsets) {
    first = offsets[static_cast<std::size_t>(first)], last = offsets[static_cast<std::size_t>(last)];
  };
  if (all.shape == Shape::polygon) below(all.parts);
  if (all.shape != Shape::point) below(all.paths);
  return {all.xy.data() + 2 * first, static_cast<std::size_t>(2 * (last - first))};
}

// ---- one value of several candidates

/// Numbers of the candidates that know theirs, with what weighs them.
struct Numbers {
  std::vector<double> values, weights, shares;
};
Numbers numbers_of(const Column& column, const std::vector<Candidate>& candidates) {
  Numbers out;
  for (const Candidate& one : candidates) {
    const double value = column.number(one.row);
    if (std::isnan(value)) continue;
    out.values.push_back(value), out.shares.push_back(one.other_share);
    out.weights.push_back(one.common_m2 > 0.0 ? one.common_m2 : 1.0);
  }
  return out;
}

double weighed(const std::vector<double>& values, const std::vector<double>& by) {
  double out = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) out += values[i] * by[i];
  return out;
}

double made_of(const Numbers& all, Enrich::Take take) {
  if (all.values.empty()) return nan;
  const std::vector<double> ones(all.values.size(), 1.0);
  switch (take) {
    case Enrich::Take::sum: return weighed(all.values, ones);
    case Enrich::Take::apportioned: return weighed(all.values, all.shares);
    case Enrich::Take::mean: return weighed(all.values, all.weights) / weighed(all.weights, ones);
    case Enrich::Take::least: return std::ranges::min(all.values);
    case Enrich::Take::most: return std::ranges::max(all.values);
    case Enrich::Take::best:
    case Enrich::Take::list: break;
  }
  return nan;
}

Column numbers_taken(const Column& column, const Candidates& candidates, Enrich::Take take) {
  Reals out;
  for (const auto& some : candidates) out.push_back(made_of(numbers_of(column, some), take));
  Column made = nullable(column.name, std::move(out));
  const bool whole = take != Enrich::Take::mean && take != Enrich::Take::apportioned;
  if (!whole || !std::holds_alternative<Integers>(column.values)) return made;
  Integers numbers;
  for (const double value : std::get<Reals>(made.values))
    numbers.push_back(std::isnan(value) ? 0 : std::llround(value));
  made.values = std::move(numbers);
  return made;
}

Column lists_of(const Column& column, const Candidates& candidates) {
  Strings out;
  std::vector<std::uint8_t> known;
  for (const auto& some : candidates) {
    std::set<std::string> seen;
    std::string list;
    for (const Candidate& one : some)
      if (const std::string words = column.words(one.row); !column.null(one.row) && seen.insert(words).second)
        list += (seen.size() == 1 ? "" : "; ") + words;
    out.push_back(list), known.push_back(!seen.empty());
  }
  return {column.name, std::move(out), std::move(known)};
}

Column of_the_best(const Column& column, const Candidates& candidates) {
  std::vector<std::int64_t> rows;
  for (const auto& some : candidates) rows.push_back(some.empty() ? -1 : static_cast<std::int64_t>(some.front().row));
  return picked(column, rows);
}

}  // namespace

KnownValues::KnownValues(const Table& from, const Enrich::Options& options) : places_(from.geometry) {
  if (options.fields.names.empty()) columns_ = from.columns;
  for (const std::string& name : options.fields.names) columns_.push_back(from.at(name));
  const std::vector<std::string> codes = codes_of(options.null_values);
  for (Column& column : columns_) forget(column, codes);
}

void KnownValues::forget(Column& column, const std::vector<std::string>& codes) {
  for (const std::string& code : codes) {
    const double number = number_of(code);
    for (std::size_t row = 0; row < column.size(); ++row) {
      if (column.null(row) || !is_code(column, row, code, number)) continue;
      if (column.valid.empty()) column.valid.assign(column.size(), 1);
      column.valid[row] = 0, ++made_null_;
    }
  }
}

bool KnownValues::equal(std::size_t row, std::size_t other) const {
  return std::ranges::all_of(columns_, [&](const Column& column) {
    return column.null(row) == column.null(other) && column.words(row) == column.words(other);
  });
}

bool KnownValues::before(std::size_t row, std::size_t other) const {
  for (const Column& column : columns_)
    if (const auto order = column.words(row) <=> column.words(other); order != 0) return order < 0;
  return std::ranges::lexicographical_compare(positions_of(places_, row), positions_of(places_, other));
}

void put_in_order(std::vector<Candidate>& candidates, const KnownValues& values) {
  const auto key = [](const Candidate& one) {
    return std::array{-measured_m2(one.common_m2), -std::round(one.other_share * 1e6), one.distance_m, one.middle_m};
  };
  std::ranges::stable_sort(candidates, [&](const Candidate& a, const Candidate& b) {
    const auto ka = key(a), kb = key(b);
    return ka != kb ? ka < kb : values.before(a.row, b.row);
  });
}

Column taken(const Column& column, const Candidates& candidates, Enrich::Take take) {
  if (take == Enrich::Take::list) return lists_of(column, candidates);
  if (take == Enrich::Take::best || !column.numeric()) return of_the_best(column, candidates);
  return numbers_taken(column, candidates, take);
}

}  // namespace jumeau::city
