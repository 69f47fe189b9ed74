#pragma once

#include <algorithm>
#include <atomic>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "jumeau/network/search.hpp"
#include "picked.hpp"

/// Small networks written by hand or drawn at random, for the tests of the network engine.
namespace jumeau::testing {

using Path = std::vector<double>;  ///< x, y, x, y, ...

inline Table lines(std::initializer_list<Path> paths) {
  Table out;
  out.name = "streets", out.crs = "EPSG:2154", out.geometry.shape = Shape::line;
  for (const Path& path : paths) out.geometry.add_line(path);
  return out;
}

inline Table points(const std::vector<double>& xy) {
  Table out;
  out.name = "places", out.crs = "EPSG:2154", out.geometry.shape = Shape::point;
  for (std::size_t i = 0; i + 1 < xy.size(); i += 2) out.geometry.add_point(xy[i], xy[i + 1]);
  return out;
}

inline Strings strings(std::initializer_list<const char*> values) {
  Strings out;
  for (const char* value : values) out.push_back(value);
  return out;
}

/// Collects what is said; cancels once asked `after` times.
class Listener final : public Monitor {
public:
  explicit Listener(long after = std::numeric_limits<long>::max()) : left_(after) {}
  bool cancelled() const noexcept override { return left_.fetch_sub(1) <= 0; }
  void message(Level level, const Text& words) override {
    (level == Level::warning ? warnings : infos).push_back(words.english());
  }
  bool warned(const std::string& part) const {
    return std::any_of(warnings.begin(), warnings.end(),
                       [&](const auto& w) { return w.find(part) != std::string::npos; });
  }
  std::vector<std::string> warnings, infos;

private:
  mutable std::atomic<long> left_;
};

/// The node at a place; -1 where there is none.
inline network::Node node_at(const network::Network& network, double x, double y) {
  for (std::size_t n = 0; n < network.nodes(); ++n)
    if (network.x(static_cast<network::Node>(n)) == x && network.y(static_cast<network::Node>(n)) == y)
      return static_cast<network::Node>(n);
  return -1;
}

/// Cost between two places that lie on the network; infinite where there is no way.
inline double between(const network::Network& network, double ax, double ay, double bx, double by) {
  Monitor quiet;
  const double a[] = {ax, ay}, b[] = {bx, by};
  const auto sources = network::snap(network, a, 0.5, quiet), targets = network::snap(network, b, 0.5, quiet);
  const auto reached = network::many_to_many(network, sources, targets, {}, quiet);
  return reached.costs.empty() ? std::numeric_limits<double>::infinity() : reached.costs.front();
}

/// Streets between places of a small grid that are a little off it, so that ends meet but no line passes over the
/// vertex of another by chance. With one-ways, loops and parallels.
inline Table random_lines(unsigned seed, int count, int side = 5) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> off(-30.0, 30.0);
  std::vector<double> places;
  for (int i = 0; i < side * side; ++i) {
    places.push_back(100.0 * (i % side) + off(random));
    places.push_back(100.0 * std::floor(i / side) + off(random));
  }
  Table out;
  out.name = "streets", out.crs = "EPSG:2154", out.geometry.shape = Shape::line;
  Integers oneway;
  for (int i = 0; i < count; ++i) {
    Path path;
    const int vertices = 2 + static_cast<int>(random() % 3);
    for (int v = 0; v < vertices; ++v) {
      const std::size_t place = random() % (places.size() / 2);
      path.push_back(places[2 * place]), path.push_back(places[2 * place + 1]);
    }
    out.geometry.add_line(path);
    oneway.push_back(random() % 4 == 0 ? 1 : random() % 5 == 0 ? -1 : 0);
  }
  out.add("oneway", std::move(oneway));
  return out;
}

/// The same rows in another order; order[i] is the old row.
inline Table reordered(const Table& table, const std::vector<std::size_t>& order) {
  return picked(table, std::vector<std::int64_t>(order.begin(), order.end()));
}

inline std::vector<std::size_t> shuffled(std::size_t count, unsigned seed) {
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::shuffle(order.begin(), order.end(), std::mt19937(seed));
  return order;
}

inline Table shifted(Table table, double dx, double dy) {
  for (std::size_t i = 0; i < table.geometry.xy.size(); i += 2)
    table.geometry.xy[i] += dx, table.geometry.xy[i + 1] += dy;
  return table;
}

/// Does the work end with an Error that says these words?
template <class Work>
bool refused(Work&& work, const std::string& words) {
  try {
    work();
  } catch (const Error& error) {
    return std::string(error.what()).find(words) != std::string::npos;
  }
  return false;
}

inline double number(const Table& table, const char* column, std::size_t row = 0) {
  return table.at(column).number(row);
}
inline std::string word(const Table& table, const char* column, std::size_t row = 0) {
  return table.at(column).words(row);
}

}  // namespace jumeau::testing
