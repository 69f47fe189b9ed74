#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace jumeau {

/// A sentence kept in parts, so that each host says it in its reader's language and number format.
/// The pattern is a literal in English with {0}, {1}, ... for the parts; tools/texts.py collects the literals.
struct Text {
  using Part = std::variant<std::int64_t, double, std::string>;

  const char* pattern = "";
  std::vector<Part> parts;

  bool empty() const noexcept { return *pattern == '\0'; }
  std::string english() const;
  bool operator==(const Text& other) const {
    return std::string_view(pattern) == other.pattern && parts == other.parts;
  }
};

/// Puts parts, already in words, in place of {0}, {1}, ...
std::string fill(std::string_view pattern, const std::vector<std::string>& words);

/// A number as text, shortest form that keeps 6 significant digits: 800, 12.5, 1e+09.
std::string plain(double number);

namespace detail {
template <class T>
Text::Part part(T&& value) {
  using V = std::decay_t<T>;
  if constexpr (std::is_same_v<V, bool>)
    return std::string(value ? "true" : "false");
  else if constexpr (std::is_integral_v<V>)
    return static_cast<std::int64_t>(value);
  else if constexpr (std::is_floating_point_v<V>)
    return static_cast<double>(value);
  else
    return std::string(std::forward<T>(value));
}
}  // namespace detail

template <class... Parts>
Text text(const char* pattern, Parts&&... parts) {
  return {pattern, {detail::part(std::forward<Parts>(parts))...}};
}

}  // namespace jumeau
