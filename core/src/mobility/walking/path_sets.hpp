#pragma once

#include <functional>
#include <span>

#include "mobility/walking/pairs.hpp"
#include "mobility/walking/ways.hpp"

namespace jumeau::walking {

/// How far paths may go round, and how large their sets may grow.
struct Bounds {
  double detour = 1.5;       ///< no path is longer than this times the shortest (<=)
  double precision_m = 0.0;  ///< costs are rounded to such steps; 0: exact
  double epsilon = 0.0;      ///< see ParetoOptions
  std::int64_t labels = 500'000;
  /// Paths are held until they are taken: about so many of their arcs at once, 32 MiB of them. Changes no answer.
  std::size_t arcs_at_once = std::size_t{1} << 22;
};

struct PathSet {
  network::ParetoSet paths;
  double epsilon = 0.0;  ///< of the search that found them
};

/// Where a set is too large, it is sought again with an epsilon of 1 %, or twice the given one, doubled each time.
inline constexpr double first_epsilon = 0.01;
inline constexpr int most_narrowings = 5;

/// The complete set of each pair that has a destination, handed to take(pair, set) in order, as many at a time
/// as hold `arcs_at_once`, judged by those before. A set that meets the limit of labels is narrowed; where that is not
/// enough, `paths.complete` is false. Warns of both.
void each_path_set(const Ways&, std::span<const Pair>, const Bounds&, Monitor&,
                   const std::function<void(const Pair&, const PathSet&)>& take);

}  // namespace jumeau::walking
