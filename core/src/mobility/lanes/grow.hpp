#pragma once

#include <vector>

#include "plan.hpp"

/// Ways to choose what is built, in an order.
namespace jumeau::lanes {

/// What is built at once, because a route needs all of it.
struct Project {
  std::vector<Edge> built;  ///< ascending
  std::vector<Edge> quiet;  ///< streets of the route that are quiet already; not yet part of the network
  std::int64_t trip = -1;   ///< the trip whose route it completes
  double build_m = 0.0, price = 0.0;
  double people = 0.0;  ///< whose routes it completes, as far as the candidate routes tell
};

/// Grows a connected network: each project is the missing part of a route that touches the network, and of those the
/// one whose metres carry most people along unfinished routes. Where none touches it, the best one elsewhere begins
/// another part. Routes are sought anew after each tenth of the budget,
/// for several prices of a metre to build against a metre to ride. Deterministic.
/// @throws Cancelled
std::vector<Project> grown(const Streets&, const Demand&, double budget, Monitor&);

/// Of every edge to build, when it would be built; for comparison. Not connected.
/// Edges in the order of the trips that pass on their shortest ways (betweenness).
std::vector<Edge> by_betweenness(const Streets&, const Demand&, Monitor&);
/// Inverse percolation (Steinacker, Storch, Timme and Schroeder 2022, Nature Computational Science 2, 655-664): all is
/// built, then what carries fewest riders is taken away, who look for another way each time a part is gone; the last
/// to go is the first to build.
std::vector<Edge> by_percolation(const Streets&, const Demand&, double budget, Monitor&);

/// What is left once this much is built of the order; an edge that does not fit is passed over.
Left left_after(const Streets&, const std::vector<Edge>& order, double budget);

}  // namespace jumeau::lanes
