#pragma once

#include <cstdint>

/// Chance that is the same on every machine: no std:: distribution, no libm.
namespace jumeau {

/// splitmix64 (Steele, Lea, Flood 2014).
constexpr std::uint64_t mixed(std::uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

template <class... Keys>
constexpr std::uint64_t hash(std::uint64_t first, Keys... rest) {
  std::uint64_t out = mixed(first);
  ((out = mixed(out ^ static_cast<std::uint64_t>(rest))), ...);
  return out;
}

/// In [0, 1).
constexpr double fraction(std::uint64_t bits) { return static_cast<double>(bits >> 11) * 0x1p-53; }

/// Draw once per statement, or within braces: the order in which a compiler evaluates arguments is its own.
class Random {
public:
  explicit constexpr Random(std::uint64_t seed) : state_(seed) {}
  constexpr std::uint64_t next() { return mixed(state_ += 0x9e3779b97f4a7c15ULL); }
  constexpr double unit() { return fraction(next()); }
  constexpr double between(double low, double high) { return low + (high - low) * unit(); }
  constexpr bool chance(double probability) { return unit() < probability; }
  /// In [0, count).
  constexpr std::size_t below(std::size_t count) {
    return static_cast<std::size_t>(unit() * static_cast<double>(count));
  }

private:
  std::uint64_t state_;
};

}  // namespace jumeau
