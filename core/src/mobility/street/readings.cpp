#include "readings.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace jumeau::street {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double kmh_per_mph = 1.609344;

std::string_view trimmed(std::string_view words) {
  const auto first = words.find_first_not_of(" \t\r\n"), last = words.find_last_not_of(" \t\r\n");
  return first == std::string_view::npos ? std::string_view() : words.substr(first, last - first + 1);
}

template <std::size_t n>
bool one_of(std::string_view words, const std::array<std::string_view, n>& known) {
  return std::find(known.begin(), known.end(), words) != known.end();
}

/// "3 000" is 3000, with any of the spaces that French knows.
std::string without_thousands(std::string_view words) {
  static constexpr std::array<std::string_view, 3> spaces{" ", "\u00a0", "\u202f"};
  const auto digit = [&](std::size_t i) { return i < words.size() && words[i] >= '0' && words[i] <= '9'; };
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    const auto space = std::find_if(spaces.begin(), spaces.end(),
                                    [&](std::string_view one) { return words.substr(i).starts_with(one); });
    if (space == spaces.end() || i == 0 || !digit(i - 1) || !digit(i + space->size()))
      out += words[i++];
    else
      i += space->size();
  }
  return out;
}

}  // namespace

std::string plain(std::string_view words) {
  std::string out(trimmed(words));
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

bool says_nothing(std::string_view word) {
  static constexpr std::array<std::string_view, 8> nothing{"", "#n/a", "n/a", "na", "null", "nc", "-", "nan"};
  return one_of(word, nothing);
}

double number_in(std::string_view words) {
  std::string lowered = without_thousands(words);
  std::replace(lowered.begin(), lowered.end(), ',', '.');
  double out = nan;
  const auto [end, error] = std::from_chars(lowered.data(), lowered.data() + lowered.size(), out);
  if (error != std::errc() || !std::isfinite(out)) return nan;
  const std::string_view rest =
      trimmed(std::string_view(end, static_cast<std::size_t>(lowered.data() + lowered.size() - end)));
  return rest == "mph" ? out * kmh_per_mph : out;
}

Readings readings_of(const Table& table, const std::string& field, const char* parameter,
                     const std::vector<double>& unknown) {
  const Column& column = table.at(field);
  Readings out;
  out.values.assign(table.size(), nan);
  std::int64_t read = 0;
  const auto* words = std::get_if<Strings>(&column.values);
  for (std::size_t row = 0; row < table.size(); ++row) {
    const std::string word = words && !column.null(row) ? plain((*words)[row]) : std::string();
    double value = words ? (says_nothing(word) ? nan : number_in(word)) : column.number(row);
    if (std::find(unknown.begin(), unknown.end(), value) != unknown.end()) value = nan;
    if (std::isfinite(value)) {
      out.values[row] = value, ++read;
    } else if (words && !says_nothing(word) && std::isnan(number_in(word))) {
      ++out.unreadable;
    } else {
      ++out.empty;
    }
  }
  if (read == 0 && out.unreadable > 0)
    throw Error(Error::Code::bad_input,
                text("{0}: the field \"{1}\" holds words, not numbers. Choose another field.", parameter, field));
  return out;
}

void tell_unreadable(const Readings& readings, const std::string& field, Monitor& monitor) {
  if (readings.unreadable > 0)
    monitor.warn(
        text("{0} rows hold no number in \"{1}\", but words: counted as unknown.", readings.unreadable, field));
}

std::vector<std::uint8_t> structures_of(const Table& table, const std::string& field) {
  std::vector<std::uint8_t> out(table.size(), 0);
  if (field.empty()) return out;
  static constexpr std::array<std::string_view, 10> ground{"",      "0",    "no",         "non", "false",
                                                           "aucun", "none", "sans objet", "nc",  "f"};
  const Column& column = table.at(field);
  for (std::size_t row = 0; row < table.size(); ++row) {
    const double level = column.number(row);
    out[row] = std::isnan(level) ? !one_of(plain(column.words(row)), ground) : level != 0.0;
  }
  return out;
}

}  // namespace jumeau::street
