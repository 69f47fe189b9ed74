#pragma once

#include <memory>
#include <mutex>
#include <span>
#include <unordered_map>
#include <vector>

#include "../geo/shapes.hpp"
#include "jumeau/network/search.hpp"

namespace jumeau::network {

geos::Geometry line_of(std::span<const double> xy);

/// A place on an edge.
struct Place {
  double x, y, metres;  ///< metres from the start of the edge
};
/// The place on the segment from vertex v - 1 to v, given by cost along the edge.
Place place_on(const Network&, std::size_t v, double along);
/// The path from one place of an edge to another, both given by cost.
std::vector<double> path_between(const Network&, Edge, double from, double to);

/// The land on both sides of streets. Unions are made along a binary tree over the edges, whose order follows the
/// ground; branches that are reached wholly are kept for the next source, which changes the time but not the result.
/// Any thread.
class Bands {
public:
  using Area = std::shared_ptr<const GEOSGeometry>;

  Bands(const Network& network, double width_m) : network_(network), width_m_(width_m) {}

  /// Around what one source reaches; `stretches` by ascending edge. Empty: null. @throws Cancelled
  Area around(std::span<const Stretch> stretches, const Monitor&);

private:
  /// What is reached of one edge: [first, last) of the stretches.
  struct Part {
    Edge edge;
    bool whole;
    std::size_t first, last;
  };
  struct Job {
    std::span<const Stretch> stretches;
    const Monitor& monitor;
  };

  std::vector<Part> parts_of(std::span<const Stretch> stretches) const;
  /// Of the edges [low, low + size), with size a power of two.
  Area branch(std::int64_t low, std::int64_t size, std::span<const Part> parts, const Job&);
  Area fork(std::int64_t low, std::int64_t size, std::span<const Part> parts, const Job&);
  Area leaf(const Part&, const Job&) const;
  Area kept(std::uint64_t key) const;
  void keep(std::uint64_t key, const Area&);

  static constexpr std::int64_t least_kept = 16;             ///< edges of the smallest branch that is kept
  static constexpr std::int64_t most_positions = 5'000'000;  ///< of all branches together

  const Network& network_;
  double width_m_;
  mutable std::mutex mutex_;
  std::unordered_map<std::uint64_t, Area> branches_;
  std::int64_t positions_ = 0;
};

}  // namespace jumeau::network
