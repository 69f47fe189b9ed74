#pragma once

#include <span>
#include <vector>

#include "partition.hpp"

namespace jumeau::city {

/// Which points lie in each face.
std::vector<std::vector<std::int32_t>> points_in(const Partition&, std::span<const Position>);

/// What it costs to give label l to face f: cost[f * labels + l].
struct LabelCosts {
  std::size_t labels = 0;
  std::vector<double> of;
  double at(std::size_t face, std::size_t label) const { return of[face * labels + label]; }
};

/// One label per face, so that the costs of the labels, and of the metres of edge between different labels, are small:
/// alpha expansion (Boykov, Veksler and Zabih 2001), each step exact by maximum flow.
std::vector<std::int32_t> labelled(const Partition&, const LabelCosts&, double cost_per_m);

}  // namespace jumeau::city
