// What all siting functions share.
#include "jumeau/mobility/siting.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "finish.hpp"

namespace jumeau::siting {

Costs dense(std::span<const double> matrix, std::int64_t points, std::int64_t candidates) {
  if (points < 0 || candidates < 0 || std::ssize(matrix) != points * candidates)
    throw Error(Error::Code::bad_input, text("The cost matrix has {0} numbers, not {1} points x {2} candidates.",
                                             matrix.size(), points, candidates));
  Costs costs;
  costs.candidates = candidates;
  for (std::int64_t i = 0; i < points; ++i) {
    for (std::int64_t j = 0; j < candidates; ++j) {
      const double cost = matrix[static_cast<std::size_t>(i * candidates + j)];
      if (!std::isnan(cost) && cost != std::numeric_limits<double>::infinity()) costs.add(j, cost);
    }
    costs.end_point();
  }
  return costs;
}

double relative_gap(double objective, double bound) {
  const double difference = std::abs(objective - bound);
  return difference == 0.0 ? 0.0 : difference / std::max(std::abs(objective), std::abs(bound));
}

void finish(Solution& solution, std::vector<std::int64_t> opened, const Costs& costs, std::span<const double> weight,
            double radius, const Sites& sites) {
  solution.opened = std::ssize(opened);
  solution.sites = std::move(opened);
  solution.sites.insert(solution.sites.end(), sites.existing.begin(), sites.existing.end());
  std::ranges::sort(solution.sites);
  solution.sites.erase(std::unique(solution.sites.begin(), solution.sites.end()), solution.sites.end());
  solution.gap = relative_gap(solution.objective, solution.bound);
  solution.site_of.assign(weight.size(), -1);
  std::vector<std::uint8_t> open(static_cast<std::size_t>(costs.candidates), 0);
  for (const std::int64_t j : solution.sites) open[static_cast<std::size_t>(j)] = 1;
  for (std::size_t i = 0; i < weight.size(); ++i) {
    double least = std::numeric_limits<double>::infinity();
    for (auto k = static_cast<std::size_t>(costs.first[i]); k < static_cast<std::size_t>(costs.first[i + 1]); ++k) {
      const std::int64_t j = costs.candidate[k];
      const bool nearer = costs.cost[k] < least || (costs.cost[k] == least && j < solution.site_of[i]);
      if (!open[static_cast<std::size_t>(j)] || costs.cost[k] > radius || !nearer) continue;
      least = costs.cost[k];
      solution.site_of[i] = j;
    }
    solution.weight += weight[i];
    if (solution.site_of[i] >= 0) solution.covered += weight[i];
  }
}

}  // namespace jumeau::siting
