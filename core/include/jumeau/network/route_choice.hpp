#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// A few of many paths, for people to choose from.
namespace jumeau::network {

enum class Reason {
  best,    ///< costs least in one objective
  knee,    ///< gives most for what it costs: the least sum of costs, each scaled to 0 to 1 over the set
  between  ///< farthest from those that are chosen already, in scaled costs: shows what else there is
};

struct Chosen {
  std::int64_t path;
  Reason reason;
  int objective;             ///< of Reason::best, the first where there are several; else -1
  std::vector<int> best_in;  ///< every objective in which no path costs less, of those in which paths differ
  bool knee;                 ///< no other path has as small a sum of scaled costs
};

/// At most `count` of the paths whose costs are given, `objectives` numbers each: the best for the first objective, for
/// the second..., the knee, then those between. A path is chosen once. Of equals, the one that is first by costs.
/// @throws Error (bad_input) for costs that are not finite or not whole rows, (bad_option) for a count below 1
std::vector<Chosen> choose(std::span<const double> costs, int objectives, std::int64_t count);

}  // namespace jumeau::network
