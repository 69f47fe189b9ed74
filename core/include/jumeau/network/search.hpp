#pragma once

#include "jumeau/network/snap.hpp"

/// Searches on a network. Costs are in the unit of the graph (metres or minutes), exact sums of doubles along the best
/// way, the same whatever the threads. A source or target off the network reaches nothing and is reached by nothing.
namespace jumeau::network {

struct SearchOptions {
  double limit = std::numeric_limits<double>::infinity();  ///< a total cost <= limit is kept
  /// Adds the straight way from a source to its street and from the street to a target (in minutes: at the default
  /// speed).
  bool straight_ends = true;
  /// From the targets to the sources instead; differs on one-way streets only.
  bool towards_sources = false;
};

/// A sparse matrix by rows: what source s reaches is in [offsets[s], offsets[s + 1]), by ascending target.
struct Reached {
  std::vector<std::int64_t> offsets{0};
  std::vector<std::int32_t> targets;
  std::vector<double> costs;

  std::span<const std::int32_t> targets_of(std::size_t s) const {
    return {targets.data() + offsets[s], static_cast<std::size_t>(offsets[s + 1] - offsets[s])};
  }
  std::span<const double> costs_of(std::size_t s) const {
    return {costs.data() + offsets[s], static_cast<std::size_t>(offsets[s + 1] - offsets[s])};
  }
};

/// Every target within the limit of each source. @throws Cancelled, Error (bad_option) for a negative or NaN limit
Reached many_to_many(const Network&, std::span<const Snapped> sources, std::span<const Snapped> targets,
                     const SearchOptions&, Monitor&);

/// The `count` nearest targets of each category: those of source s and category c are in [(s * categories + c) * count,
/// + count), by ascending cost then target; missing ones are -1 and infinite.
struct Nearest {
  std::size_t categories = 0, count = 0;
  std::vector<std::int32_t> targets;
  std::vector<double> costs;

  std::size_t at(std::size_t source, std::size_t category) const { return (source * categories + category) * count; }
};
/// `category_of` has one entry per target, in [0, categories); -1 leaves the target out. Stops as soon as all are
/// found.
Nearest nearest(const Network&, std::span<const Snapped> sources, std::span<const Snapped> targets,
                std::span<const std::int32_t> category_of, std::size_t categories, std::size_t count,
                const SearchOptions&, Monitor&);

/// Cost from one source to every node; infinite where beyond the limit.
std::vector<double> costs_from(const Network&, const Snapped& source, const SearchOptions&, Monitor&);

/// How much each source reaches.
struct Extent {
  std::int64_t nodes = 0;  ///< with a cost <= limit
  std::int64_t edges = 0;  ///< wholly or in part
  double length_m = 0.0;   ///< of streets, cut at the limit
};
std::vector<Extent> extents(const Network&, std::span<const Snapped> sources, const SearchOptions&, Monitor&);

/// A stretch of an edge that one source reaches, cut exactly at the limit.
struct Stretch {
  Edge edge;
  double from, to;            ///< cost along the edge from its start, from <= to
  double cost_from, cost_to;  ///< total cost at `from` and at `to`; the least in between may lie at the source itself
};
/// What one source reaches, by ascending edge then place, cut where the way from one side meets the way from the other.
std::vector<Stretch> stretches(const Network&, const Snapped& source, const SearchOptions&, Monitor&);

/// Snapped at a node, for tests and benchmarks: on one of its edges.
Snapped at_node(const Network&, Node);

/// The straight way of a snapped point in the cost of the graph.
double straight_cost(const Network&, const Snapped&);

}  // namespace jumeau::network
