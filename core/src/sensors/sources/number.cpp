#include "number.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <string>

namespace jumeau::sensors {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view around = " \t\r\n\"";
  const auto first = text.find_first_not_of(around);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(around) - first + 1);
}

bool says_missing(std::string_view text) {
  constexpr std::array<std::string_view, 8> words{"", "-", "na", "n/a", "nan", "null", "none", "nd"};
  std::string small(text.substr(0, 8));
  for (char& c : small) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text.size() < 5 && std::ranges::find(words, small) != words.end();
}

/// A blank between groups of three digits, as French writes thousands; how many bytes it has.
std::size_t group_blank(std::string_view at) {
  std::size_t blank = 0;
  for (const std::string_view one : {" ", "\xC2\xA0", "\xE2\x80\xAF"})
    if (at.starts_with(one)) blank = one.size();
  if (blank == 0 || at.size() < blank + 3) return 0;
  const bool three = digit(at[blank]) && digit(at[blank + 1]) && digit(at[blank + 2]);
  return three && (at.size() == blank + 3 || !digit(at[blank + 3])) ? blank : 0;
}

/// The part of the text that is a number, as from_chars reads it.
std::string_view plain_digits(std::string_view text, std::string& out, bool& comma) {
  std::size_t at = 0;
  bool point = false;
  if (text[at] == '+' || text[at] == '-') {
    if (text[at] == '-') out += '-';
    ++at;
  }
  while (at < text.size()) {
    const char c = text[at];
    if (digit(c)) {
      out += c, ++at;
    } else if ((c == '.' || c == ',') && !point && at + 1 < text.size() && digit(text[at + 1])) {
      point = true, comma = c == ',', out += '.', ++at;
    } else if ((c == 'e' || c == 'E') && !out.empty() && at + 1 < text.size() &&
               (digit(text[at + 1]) ||
                (at + 2 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+') && digit(text[at + 2])))) {
      out += 'e', ++at;
      if (text[at] == '-') out += '-';
      if (!digit(text[at])) ++at;
      point = true;
    } else if (const std::size_t blank = point ? 0 : group_blank(text.substr(at));
               blank > 0 && !out.empty() && digit(out.back())) {
      at += blank;
    } else {
      break;
    }
  }
  return text.substr(at);
}

}  // namespace

Number number_of(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  if (says_missing(text)) return {};
  Number out;
  out.kind = Number::Kind::words;
  constexpr std::size_t longest = 64;
  if (text.size() > longest) return out;
  std::string digits;
  std::string_view rest = trimmed(plain_digits(text, digits, out.comma));
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), out.value);
  if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !std::isfinite(out.value)) return out;
  if (rest.starts_with('[') && rest.ends_with(']')) rest = trimmed(rest.substr(1, rest.size() - 2));
  if (!rest.empty() && (digit(rest.front()) || rest.find_first_of("/:-,;.") == 0)) return out;  // a date, a list
  out.kind = Number::Kind::number, out.unit = rest;
  return out;
}

}  // namespace jumeau::sensors
