#pragma once

#include <optional>
#include <vector>

#include "cover_problem.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::siting {

/// Whether `count` of the candidates can reach every point.
struct FullCover {
  enum class Verdict { yes, no, unknown } verdict = Verdict::unknown;
  std::vector<int> sites;  ///< where yes
  std::int64_t nodes = 0, pivots = 0;
};

/// `sites_of`: for each point the candidates that reach it. Points that an existing site reaches are not in it.
/// A greedy cover, then reductions (a point whose candidates include another point's is covered with it; a candidate
/// whose points are another's is not needed), then branch and bound. @throws Cancelled
FullCover full_cover(const Lists& sites_of, int candidates, std::int64_t count, const Effort&, Monitor&);
/// The greedy cover alone; nothing where some point has no candidate.
std::optional<std::vector<int>> greedy_cover(const Lists& sites_of, int candidates);

}  // namespace jumeau::siting
