// Partial cover and best cover without capacities: reductions, first solution, bound, then branch and bound on what is
// left.
#include <cmath>
#include <limits>

#include "cover_proof.hpp"
#include "finish.hpp"

namespace jumeau::siting {
namespace {

Error too_much(const CoverProblem& problem, double share) {
  const double percent = problem.total > 0.0 ? 100.0 * problem.reachable / problem.total : 0.0;
  return Error(
      Error::Code::infeasible,
      text(
          "A share of {0} % is not possible: all candidates together reach {1} %, and no candidate reaches {2} of {3}. "
          "Ask for less, allow a larger distance or add candidates.",
          100.0 * share, percent, problem.unreachable, problem.total));
}

void check_share(double radius, double share) {
  if (!(radius >= 0.0))
    throw Error(Error::Code::bad_option, text("The radius must be zero or more; it is {0}.", radius));
  if (!(share >= 0.0 && share <= 1.0))
    throw Error(Error::Code::bad_option, text("The share must lie between 0 and 1; it is {0}.", share));
}

void check_limits(double radius, std::int64_t count, std::optional<double> budget) {
  check_share(radius, 0.0);
  if (count < 0)
    throw Error(Error::Code::bad_option, text("The number of sites must be zero or more; it is {0}.", count));
  if (budget && !(*budget >= 0.0))
    throw Error(Error::Code::bad_option, text("The budget must be zero or more; it is {0}.", *budget));
}

std::vector<std::int64_t> originals(const CoverProblem& problem, const std::vector<int>& sites) {
  std::vector<std::int64_t> result;
  for (const int j : sites) result.push_back(problem.origin[static_cast<std::size_t>(j)]);
  return result;
}

}  // namespace

Solution partial_cover(const Costs& costs, std::span<const double> weight, double radius, double share,
                       const Sites& sites, const Effort& effort, Monitor& monitor) {
  check(costs, weight, sites, effort);
  check_share(radius, share);
  if (!sites.capacity.empty()) return capacitated_partial_cover(costs, weight, radius, share, sites, effort, monitor);
  const CoverProblem problem = cover_problem(costs, weight, radius, sites, monitor);
  const double required = problem.required(share) - problem.settled;
  if (required > problem.reachable - problem.settled) throw too_much(problem, share);
  PartialCover cover(problem, required, effort, monitor);
  if (required > 0.0) cover.run();
  Solution solution;
  solution.objective = cover.price();
  solution.bound = cover.bound();
  solution.counters = cover.counters;
  finish(solution, originals(problem, cover.best()), costs, weight, radius, sites);
  return solution;
}

Solution max_cover(const Costs& costs, std::span<const double> weight, double radius, std::int64_t count,
                   const Sites& sites, std::optional<double> budget, const Effort& effort, Monitor& monitor) {
  check(costs, weight, sites, effort);
  check_limits(radius, count, budget);
  if (!sites.capacity.empty())
    return capacitated_max_cover(costs, weight, radius, count, sites, budget, effort, monitor);
  const CoverProblem problem = cover_problem(costs, weight, radius, sites, monitor);
  const CoverAim aim{problem.reachable - problem.settled, count,
                     budget.value_or(std::numeric_limits<double>::infinity())};
  MostCover cover(problem, aim, effort, monitor);
  if (count > 0 && problem.candidates() > 0) cover.run();
  Solution solution;
  solution.objective = problem.settled + cover.covered();
  solution.bound = count > 0 ? problem.settled + cover.bound() : solution.objective;
  solution.counters = cover.counters;
  finish(solution, originals(problem, cover.best()), costs, weight, radius, sites);
  return solution;
}

}  // namespace jumeau::siting
