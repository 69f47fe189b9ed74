#pragma once

#include <cstdint>
#include <vector>

#include "jumeau/network/pareto.hpp"

namespace jumeau::network {

/// Costs in whole units: their sums are exact.
using Units = std::int64_t;
/// More than any path costs; sums of a few of them do not overflow.
inline constexpr Units beyond_all = Units{1} << 60;

/// Links join junctions, over merged chains; they also hold the given arcs at nodes that are not junctions, which a
/// search follows only in the parts where its source and target lie.
struct ReducedGraph {
  /// Links at a node: those between junctions are in [first, core), the others in [core, last).
  struct Range {
    std::int32_t first, core, last;
  };

  int objectives = 0;
  bool rounded = false;
  std::vector<double> unit;         ///< per objective, what one of the Units is worth
  std::vector<double> given_costs;  ///< of the given arcs

  std::vector<Range> out, in;          ///< per node, of links; of places in `in_links`
  std::vector<std::int32_t> in_links;  ///< links by their head
  std::vector<std::int32_t> tail, head;
  std::vector<Units> cost;                    ///< per link, one per objective
  std::vector<std::int32_t> first_arc, arcs;  ///< the given arcs of link l are in [first_arc[l], first_arc[l + 1])

  /// Per node, the part of the dead ends and chains that it lies in, -1 for a junction; the nodes of each part.
  std::vector<std::int32_t> part, first_in_part, part_nodes;
  std::int64_t core_links = 0, junctions = 0;

  std::size_t nodes() const { return part.size(); }
  bool junction(std::int32_t node) const { return part[static_cast<std::size_t>(node)] < 0; }
};

}  // namespace jumeau::network
