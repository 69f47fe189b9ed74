// Least greatest cost: a search among the distinct costs for the least one at which the sites still reach every point.
// (Minieka 1970; each step is a full cover, reduced and decided exactly.)
#include <algorithm>
#include <cmath>
#include <limits>

#include "finish.hpp"
#include "full_cover.hpp"

namespace jumeau::siting {

namespace {

class Center {
public:
  Center(const Costs& costs, const Sites& sites) : costs_(costs), roles_(roles(sites, costs.candidates)) {
    double least_possible = 0.0;
    for (std::int64_t i = 0; i < costs.points(); ++i) {
      double nearest = std::numeric_limits<double>::infinity();
      each_pair(i, [&](std::int64_t, double cost) { nearest = std::min(nearest, cost); });
      least_possible = std::max(least_possible, nearest);
      if (nearest == std::numeric_limits<double>::infinity()) unreachable_ += 1;
    }
    for (std::int64_t i = 0; i < costs.points(); ++i)
      each_pair(i, [&](std::int64_t, double cost) {
        if (cost >= least_possible) radii_.push_back(cost);
      });
    std::ranges::sort(radii_);
    radii_.erase(std::unique(radii_.begin(), radii_.end()), radii_.end());
  }

  std::int64_t unreachable() const { return unreachable_; }
  const std::vector<double>& radii() const { return radii_; }

  /// For each point that no existing site reaches within the radius: the candidates that do.
  Lists sites_within(double radius) const {
    Lists out;
    for (std::int64_t i = 0; i < costs_.points(); ++i) {
      const std::size_t begin = out.items.size();
      bool settled = false;
      each_pair(i, [&](std::int64_t j, double cost) {
        if (cost > radius) return;
        settled = settled || roles_[static_cast<std::size_t>(j)] == Role::existing;
        out.items.push_back(static_cast<int>(j));
      });
      if (settled) {
        out.items.resize(begin);
        continue;
      }
      std::sort(out.items.begin() + static_cast<std::ptrdiff_t>(begin), out.items.end());
      out.end_list();
    }
    return out;
  }

private:
  template <class Visit>
  void each_pair(std::int64_t i, Visit&& visit) const {
    for (auto k = static_cast<std::size_t>(costs_.first[static_cast<std::size_t>(i)]);
         k < static_cast<std::size_t>(costs_.first[static_cast<std::size_t>(i) + 1]); ++k)
      if (roles_[static_cast<std::size_t>(costs_.candidate[k])] != Role::forbidden)
        visit(costs_.candidate[k], costs_.cost[k]);
  }

  const Costs& costs_;
  std::vector<Role> roles_;
  std::vector<double> radii_;
  std::int64_t unreachable_ = 0;
};

Error too_few(std::int64_t count) {
  return {Error::Code::infeasible,
          text("{0} sites cannot reach every point: allow more sites, or add candidates.", count)};
}

}  // namespace

Solution p_center(const Costs& costs, std::int64_t count, const Sites& sites, const Effort& effort, Monitor& monitor) {
  const std::vector<double> ones(static_cast<std::size_t>(costs.points()), 1.0);
  check(costs, ones, sites, effort);
  if (count < 0)
    throw Error(Error::Code::bad_option, text("The number of sites must be zero or more; it is {0}.", count));
  Solution out;
  if (costs.points() == 0) {
    finish(out, {}, costs, ones, 0.0, sites);
    return out;
  }
  const Center center(costs, sites);
  if (center.unreachable() > 0)
    throw Error(Error::Code::infeasible, text("No candidate reaches {0} of the points.", center.unreachable()));
  const std::vector<double>& radii = center.radii();
  const int candidates = static_cast<int>(costs.candidates);

  // A greedy cover first: it narrows the search at little cost.
  std::size_t high = radii.size();
  std::vector<int> best;
  for (std::size_t low = 0; low < high;) {
    monitor.check();
    const std::size_t middle = low + (high - low) / 2;
    const auto greedy = greedy_cover(center.sites_within(radii[middle]), candidates);
    if (greedy && std::ssize(*greedy) <= count)
      high = middle, best = *greedy;
    else
      low = middle + 1;
  }

  // No answer is below radii[proved]; unknown steps are passed over and leave a gap.
  std::size_t low = 0, proved = 0;
  while (low < high) {
    monitor.check();
    const std::size_t middle = low + (high - low) / 2;
    const FullCover cover = full_cover(center.sites_within(radii[middle]), candidates, count, effort, monitor);
    out.counters.nodes += cover.nodes, out.counters.pivots += cover.pivots;
    if (cover.verdict == FullCover::Verdict::yes) {
      high = middle, best = cover.sites;
    } else {
      low = middle + 1;
      if (cover.verdict == FullCover::Verdict::no) proved = low;
    }
  }
  if (high == radii.size()) throw too_few(count);
  out.objective = radii[high];
  out.bound = radii[proved];
  finish(out, std::vector<std::int64_t>(best.begin(), best.end()), costs, ones, radii[high], sites);
  return out;
}

}  // namespace jumeau::siting
