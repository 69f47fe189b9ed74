#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <string>

#include "builder.hpp"

namespace jumeau::network {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double kilometres_per_mile = 1.609344;

std::string lower_trimmed(std::string_view value) {
  const auto blank = [](unsigned char c) { return std::isspace(c) != 0; };
  while (!value.empty() && blank(static_cast<unsigned char>(value.front()))) value.remove_prefix(1);
  while (!value.empty() && blank(static_cast<unsigned char>(value.back()))) value.remove_suffix(1);
  std::string out(value);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

/// The number that a text starts with, and what follows it.
struct Started {
  double number;
  std::string rest;
};
Started started(std::string_view value) {
  std::string words = lower_trimmed(value);
  if (std::count(words.begin(), words.end(), ',') == 1) std::replace(words.begin(), words.end(), ',', '.');
  const char* begin = words.data() + (words.starts_with('+') ? 1 : 0);
  double number = nan;
  const auto [end, fault] = std::from_chars(begin, words.data() + words.size(), number);
  if (fault != std::errc{}) return {nan, words};
  return {number, lower_trimmed(std::string_view(end, static_cast<std::size_t>(words.data() + words.size() - end)))};
}

template <std::size_t n>
bool among(std::string_view word, const std::array<std::string_view, n>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Column* column_of(const Table& lines, const std::string& name) {
  return name.empty() ? nullptr : &lines.at(name);
}

void read_oneways(const Column& column, std::vector<RowRules>& rules, Findings& findings) {
  for (std::size_t row = 0; row < rules.size(); ++row) {
    if (column.null(row)) continue;
    const Way way = oneway_of(column.words(row));
    rules[row].forward = way != Way::backward;
    rules[row].backward = way != Way::forward;
    findings.unknown_oneways += way == Way::unknown;
  }
}

double speed_at(const Column& column, std::size_t row) {
  const auto* words = std::get_if<Strings>(&column.values);
  return words ? speed_of((*words)[row]) : column.number(row);
}

void read_speeds(const Column* column, const GraphOptions& options, std::vector<RowRules>& rules, Findings& findings) {
  const auto minutes_per_metre = [](double kmh) { return 60.0 / (1000.0 * kmh); };
  for (std::size_t row = 0; row < rules.size(); ++row) {
    rules[row].minutes_per_metre = minutes_per_metre(options.default_speed_kmh);
    if (!column) continue;
    const bool is_null = column->null(row) ||
                         (std::holds_alternative<Reals>(column->values) && std::isnan(column->number(row))) ||
                         (std::holds_alternative<Strings>(column->values) && lower_trimmed(column->words(row)).empty());
    const double kmh = is_null ? nan : speed_at(*column, row);
    if (is_null)
      ++findings.null_speeds;
    else if (std::isnan(kmh))
      ++findings.unreadable_speeds;
    else if (!(kmh > 0.0) || std::isinf(kmh))
      ++findings.impossible_speeds;
    else
      rules[row].minutes_per_metre = minutes_per_metre(kmh);
  }
}

void read_levels(const Column& column, std::vector<RowRules>& rules, Findings& findings) {
  std::vector<double> levels(rules.size(), 0.0);
  const auto* words = std::get_if<Strings>(&column.values);
  for (std::size_t row = 0; row < rules.size(); ++row) {
    if (column.null(row) || (words && lower_trimmed((*words)[row]).empty())) continue;
    const double level = words ? level_of((*words)[row]) : column.number(row);
    if (std::isfinite(level))
      levels[row] = level;
    else
      ++findings.unreadable_levels;
  }
  std::vector<double> ranked = levels;
  std::sort(ranked.begin(), ranked.end());
  ranked.erase(std::unique(ranked.begin(), ranked.end()), ranked.end());
  for (std::size_t row = 0; row < rules.size(); ++row)
    rules[row].level =
        static_cast<std::int32_t>(std::lower_bound(ranked.begin(), ranked.end(), levels[row]) - ranked.begin());
}

double burden_at(const Column& column, std::size_t row) {
  if (column.null(row)) return nan;
  const auto* words = std::get_if<Strings>(&column.values);
  return words ? started((*words)[row]).number : column.number(row);
}

void close_burdened(const Column& along, const Column& against, const GraphOptions& options,
                    std::vector<RowRules>& rules, Findings& findings) {
  for (std::size_t row = 0; row < rules.size(); ++row) {
    RowRules& rule = rules[row];
    const double burdens[] = {burden_at(along, row), burden_at(against, row)};
    findings.unknown_burdens += (rule.forward && std::isnan(burdens[0])) || (rule.backward && std::isnan(burdens[1]));
    const bool accepted[] = {burdens[0] <= options.burden_most, burdens[1] <= options.burden_most};
    const bool both = accepted[0] && accepted[1];
    rule.forward = rule.forward && (options.directed ? accepted[0] : both);
    rule.backward = rule.backward && (options.directed ? accepted[1] : both);
    findings.burdened += rule.closed();
  }
}

}  // namespace

Way oneway_of(std::string_view value) {
  static constexpr std::array<std::string_view, 9> along{"yes", "1",           "true",   "t",  "forward",
                                                         "ft",  "sens direct", "direct", "1.0"};
  static constexpr std::array<std::string_view, 7> against{"-1",           "reverse", "backward", "tf",
                                                           "sens inverse", "inverse", "-1.0"};
  static constexpr std::array<std::string_view, 13> both{"",           "no",          "0",      "false",      "f",
                                                         "both",       "double sens", "double", "sans objet", "nc",
                                                         "reversible", "alternating", "b"};
  const std::string word = lower_trimmed(value);
  if (among(word, along)) return Way::forward;
  if (among(word, against)) return Way::backward;
  return among(word, both) ? Way::both : Way::unknown;
}

double speed_of(std::string_view value) {
  static constexpr std::array<std::string_view, 5> metric{"", "km/h", "kmh", "kph", "kmph"};
  const auto [number, rest] = started(value);
  if (rest == "mph") return number * kilometres_per_mile;
  return among(rest, metric) ? number : nan;
}

double level_of(std::string_view value) { return started(value).number; }

std::vector<RowRules> read_rules(const Table& lines, const GraphOptions& options, Findings& findings) {
  std::vector<RowRules> rules(lines.size());
  const Column* oneways = column_of(lines, options.oneway_field);
  const Column* speeds = column_of(lines, options.speed_field);
  const Column* levels = column_of(lines, options.level_field);
  if (oneways && options.directed) read_oneways(*oneways, rules, findings);
  if (options.cost == Cost::time) read_speeds(speeds, options, rules, findings);
  if (levels) read_levels(*levels, rules, findings);
  const Column* burdens = column_of(lines, options.burden_field);
  const Column* burdens_back = column_of(lines, options.burden_back_field);
  if (burdens) close_burdened(*burdens, burdens_back ? *burdens_back : *burdens, options, rules, findings);
  return rules;
}

std::vector<std::uint8_t> open_rows(const Table& lines, const GraphOptions& options) {
  Findings findings;
  std::vector<std::uint8_t> out;
  for (const RowRules& rule : read_rules(lines, options, findings)) out.push_back(!rule.closed());
  return out;
}

}  // namespace jumeau::network
