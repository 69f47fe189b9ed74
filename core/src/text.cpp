#include "jumeau/text.hpp"

#include <charconv>

namespace jumeau {

std::string plain(double number) {
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::general, 6).ptr;
  return {digits, end};
}

std::string fill(std::string_view pattern, const std::vector<std::string>& words) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool place = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' && pattern[i + 1] >= '0' &&
                       pattern[i + 1] <= '9';
    const std::size_t which = place ? static_cast<std::size_t>(pattern[i + 1] - '0') : words.size();
    if (which < words.size()) {
      out += words[which];
      i += 2;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

std::string Text::english() const {
  std::vector<std::string> words;
  for (const Part& part : parts) {
    if (const auto* whole = std::get_if<std::int64_t>(&part))
      words.push_back(std::to_string(*whole));
    else if (const auto* real = std::get_if<double>(&part))
      words.push_back(plain(*real));
    else
      words.push_back(std::get<std::string>(part));
  }
  return fill(pattern, words);
}

}  // namespace jumeau
