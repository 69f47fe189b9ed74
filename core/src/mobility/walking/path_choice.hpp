#pragma once

#include <functional>
#include <span>
#include <vector>

#include "jumeau/network/pareto.hpp"

namespace jumeau::walking {

/// Of each path, how much of it is its own: the sum over its arcs of their share of its length, divided by the number
/// of paths that use the arc; 1 for a path that shares nothing (path size, Ben-Akiva and Bierlaire 1999).
std::vector<double> path_sizes(const network::ParetoSet&, const std::function<double(std::int64_t)>& arc_length_m);

/// How people share out over paths (path-size logit): by size, and half as many for each `half_m` metres that a path
/// feels longer. `half_m` > 0.
class PathChoice {
public:
  PathChoice(std::vector<double> felt_m, const std::vector<double>& sizes, double half_m);

  const std::vector<double>& shares() const { return shares_; }  ///< sum to 1
  double felt_m() const;                                         ///< the mean, by share

  struct Relief {
    std::size_t path;
    double metres;  ///< that it feels shorter
  };
  /// What people gain on average, in metres, when these paths feel shorter: those who take them already and those who
  /// change to them (the difference in expected greatest utility, the logsum; Small and Rosen 1981).
  double gain_m(std::span<const Relief>) const;

private:
  std::vector<double> felt_m_, shares_;
  double per_metre_;  ///< utility
};

}  // namespace jumeau::walking
