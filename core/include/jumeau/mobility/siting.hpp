#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"

/// Where to open sites so that people are near one: exact answers on plain arrays, each with a bound and a gap.
///
/// Every function answers with the same numbers whatever the order of points and candidates, and whatever the threads.
/// Effort is limited by counts, never by the clock, so that an unproved answer is the same on every machine.
namespace jumeau::siting {

/// Which candidates each demand point can use and at what cost (metres, minutes...), row by row: the pairs of point i
/// are [first[i], first[i + 1]). A candidate that is not in the row cannot serve the point.
struct Costs {
  std::int64_t candidates = 0;
  std::vector<std::int64_t> first{0};
  std::vector<std::int64_t> candidate;
  std::vector<double> cost;

  std::int64_t points() const { return static_cast<std::int64_t>(first.size()) - 1; }
  void add(std::int64_t to, double at_cost) { candidate.push_back(to), cost.push_back(at_cost); }
  void end_point() { first.push_back(static_cast<std::int64_t>(candidate.size())); }
};

/// From a full matrix, one row per point; NaN and infinity mean that the candidate cannot serve the point.
/// @throws Error (bad_input) when the sizes disagree
Costs dense(std::span<const double> matrix, std::int64_t points, std::int64_t candidates);

/// What is known of the candidates beyond their costs.
struct Sites {
  std::vector<std::int64_t> existing;   ///< open already: kept, and not counted among those to find
  std::vector<std::int64_t> forbidden;  ///< never opened
  std::vector<double> price;            ///< of opening each candidate, >= 0; empty: 1 each
  /// Weight that each candidate can serve; empty: no limit. The weight of a point may then be shared between sites.
  std::vector<double> capacity;
};

/// How hard to search for the proof. All limits are counts: the same answer on every machine.
struct Effort {
  double gap = 0.0;                  ///< stop once the relative gap is at most this
  std::int64_t nodes = 20'000;       ///< of branch and bound
  std::int64_t pivots = 3'000'000;   ///< simplex iterations of branch and bound
  std::int64_t moves = 400'000;      ///< of the local search for a first solution
  std::int64_t bound_steps = 1'500;  ///< of the Lagrangian bound
  std::int64_t regions = 400;        ///< at most so many parts of a large territory are looked at in one round
};

/// What point `point` gets from site `site` when its weight is shared (capacities).
struct Served {
  std::int64_t point, site;
  double weight;
};

struct Counters {
  std::int64_t points = 0, candidates = 0;  ///< left after the reductions
  std::int64_t nodes = 0, pivots = 0;       ///< of branch and bound
  std::int64_t moves = 0, bound_steps = 0;  ///< of the local search, of the Lagrangian bound
};

struct Solution {
  std::vector<std::int64_t> sites;  ///< all open candidates, existing ones included, ascending
  std::int64_t opened = 0;          ///< how many of them are new
  double objective = 0.0;
  double bound = 0.0;                  ///< no answer can be better: a lower bound, for best cover an upper bound
  double gap = 0.0;                    ///< |objective - bound| / |objective|; 0 = proved optimal
  double weight = 0.0, covered = 0.0;  ///< of all points, of the points served
  std::vector<std::int64_t>
      site_of;                 ///< per point, the cheapest open site (with capacities: the one that serves most), or -1
  std::vector<Served> served;  ///< with capacities only
  Counters counters;

  bool proved() const { return gap == 0.0; }
};

/// Fewest new sites (least total price, where prices are given) such that at least `share` (0 to 1) of all the weight,
/// that of points which no candidate reaches included, has an open site within `radius` (<=). Objective and lower bound
/// are prices.
/// @throws Error (infeasible) naming the highest possible share; (bad_input, bad_option); Cancelled
Solution partial_cover(const Costs&, std::span<const double> weight, double radius, double share, const Sites&,
                       const Effort&, Monitor&);

/// Most weight within `radius` of an open site, with at most `count` new sites whose prices sum to at most `budget`.
/// The bound is an upper bound.
/// @throws Error (bad_input, bad_option), Cancelled
Solution max_cover(const Costs&, std::span<const double> weight, double radius, std::int64_t count, const Sites&,
                   std::optional<double> budget, const Effort&, Monitor&);

/// Least sum of weight x cost to the nearest of the existing and of exactly `count` new sites. Every point that has a
/// weight must be served.
/// @throws Error (infeasible) when `count` sites cannot reach every point; (bad_input, bad_option); Cancelled
Solution p_median(const Costs&, std::span<const double> weight, std::int64_t count, const Sites&, const Effort&,
                  Monitor&);

/// Least greatest cost from any point to the nearest of the existing and of at most `count` new sites.
/// @throws Error (infeasible) when `count` sites cannot reach every point; (bad_input, bad_option); Cancelled
Solution p_center(const Costs&, std::int64_t count, const Sites&, const Effort&, Monitor&);

}  // namespace jumeau::siting
