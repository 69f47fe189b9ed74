#include "cover_problem.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace jumeau::siting {
namespace {

std::uint64_t mixed(std::uint64_t x) {  // splitmix64
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}
std::uint64_t bits(double value) { return std::bit_cast<std::uint64_t>(value + 0.0); }

bool whole(double value) { return value == std::floor(value) && std::abs(value) < 9e15; }

bool bad(double value) { return std::isnan(value) || value < 0.0; }

void check_pairs(const Costs& costs) {
  if (costs.first.empty() || costs.first.front() != 0 || costs.first.back() != std::ssize(costs.candidate) ||
      costs.candidate.size() != costs.cost.size() || !std::is_sorted(costs.first.begin(), costs.first.end()))
    throw Error(Error::Code::bad_input, text("The cost matrix is damaged: its rows do not match its pairs."));
  for (std::size_t k = 0; k < costs.candidate.size(); ++k) {
    if (costs.candidate[k] < 0 || costs.candidate[k] >= costs.candidates)
      throw Error(Error::Code::bad_input, text("The cost matrix names candidate {0}; candidates go from 0 to {1}.",
                                               costs.candidate[k], costs.candidates - 1));
    if (bad(costs.cost[k]))
      throw Error(Error::Code::bad_input, text("Costs must be zero or more; one towards candidate {0} is {1}.",
                                               costs.candidate[k], costs.cost[k]));
  }
}

void check_weights(std::span<const double> weight) {
  for (std::size_t i = 0; i < weight.size(); ++i)
    if (bad(weight[i]) || std::isinf(weight[i]))
      throw Error(Error::Code::bad_input,
                  text("The weight of point {0} is {1}; it must be zero or more.", i, weight[i]));
}

void check_indices(const std::vector<std::int64_t>& indices, std::int64_t candidates) {
  for (const std::int64_t j : indices)
    if (j < 0 || j >= candidates)
      throw Error(Error::Code::bad_option,
                  text("There is no candidate {0}; candidates go from 0 to {1}.", j, candidates - 1));
}

void check_per_candidate(const std::vector<double>& values, std::int64_t candidates) {
  if (values.empty()) return;
  if (std::ssize(values) != candidates)
    throw Error(Error::Code::bad_option,
                text("There are {0} prices or capacities for {1} candidates.", values.size(), candidates));
  for (const double value : values)
    if (bad(value))
      throw Error(Error::Code::bad_option, text("Prices and capacities must be zero or more; one is {0}.", value));
}

/// Points of a covering problem before and while it is reduced.
struct Draft {
  std::vector<double> weight;
  std::vector<double> price;
  std::vector<double> nearness;  ///< sum of weight x cost of the candidate's points, to choose between equals
  Lists sites_of;
  std::vector<std::int64_t> origin;
};

std::vector<std::int64_t> places(const std::vector<std::int64_t>& order) {
  std::vector<std::int64_t> place(order.size());
  for (std::size_t k = 0; k < order.size(); ++k)
    place[static_cast<std::size_t>(order[k])] = static_cast<std::int64_t>(k);
  return place;
}

/// Merges points that have the same candidates; keeps the order of the first of each.
bool merge_points(Draft& draft) {
  const int count = draft.sites_of.size();
  std::vector<int> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), 0);
  const auto less = [&](int a, int b) {
    return std::ranges::lexicographical_compare(draft.sites_of[a], draft.sites_of[b]);
  };
  std::stable_sort(order.begin(), order.end(), less);
  std::vector<int> leader(static_cast<std::size_t>(count));
  for (std::size_t k = 0; k < order.size(); ++k) {
    const bool same = k > 0 && std::ranges::equal(draft.sites_of[order[k - 1]], draft.sites_of[order[k]]);
    leader[static_cast<std::size_t>(order[k])] = same ? leader[static_cast<std::size_t>(order[k - 1])] : order[k];
  }
  Draft merged;
  std::vector<std::size_t> place(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    if (draft.sites_of[i].empty()) continue;
    if (leader[at] != i) {
      merged.weight[place[static_cast<std::size_t>(leader[at])]] += draft.weight[at];
      continue;
    }
    place[at] = merged.weight.size();
    merged.weight.push_back(draft.weight[at]);
    merged.sites_of.items.insert(merged.sites_of.items.end(), draft.sites_of[i].begin(), draft.sites_of[i].end());
    merged.sites_of.end_list();
  }
  const bool changed = merged.sites_of.size() != count;
  draft.weight = std::move(merged.weight);
  draft.sites_of = std::move(merged.sites_of);
  return changed;
}

/// Finds candidates whose points are also those of another that is at least as good.
class Dominance {
public:
  explicit Dominance(const Draft& draft)
      : draft_(draft),
        points_of_(transposed(draft.sites_of, static_cast<int>(draft.price.size()))),
        mark_(draft.weight.size(), -1),
        gone_(draft.price.size(), 0) {}

  std::vector<std::uint8_t> find(Monitor& monitor) {
    for (int j = 0; j < points_of_.size(); ++j) {
      if (j % 64 == 0) monitor.check();
      gone_[static_cast<std::size_t>(j)] = points_of_[j].empty() || dominated(j);
    }
    return std::move(gone_);
  }

private:
  bool dominated(int j) {
    const auto points = points_of_[j];
    const int rarest = *std::ranges::min_element(points, {}, [&](int i) { return draft_.sites_of[i].size(); });
    for (const int i : points) mark_[static_cast<std::size_t>(i)] = j;
    return std::ranges::any_of(draft_.sites_of[rarest], [&](int k) { return better(k, j); });
  }
  /// k covers all that j covers and is not dearer; of two equals one is better.
  bool better(int k, int j) const {
    const auto a = static_cast<std::size_t>(k), b = static_cast<std::size_t>(j);
    if (k == j || gone_[a] || draft_.price[a] > draft_.price[b] || points_of_[k].size() < points_of_[j].size())
      return false;
    const auto common =
        std::ranges::count_if(points_of_[k], [&](int i) { return mark_[static_cast<std::size_t>(i)] == j; });
    if (common != std::ssize(points_of_[j])) return false;
    if (points_of_[k].size() > points_of_[j].size() || draft_.price[a] < draft_.price[b]) return true;
    return std::pair(draft_.nearness[a], k) < std::pair(draft_.nearness[b], j);
  }

  const Draft& draft_;
  Lists points_of_;
  std::vector<int> mark_;
  std::vector<std::uint8_t> gone_;
};

void remove_candidates(Draft& draft, const std::vector<std::uint8_t>& gone) {
  std::vector<int> place(gone.size(), -1);
  Draft kept;
  for (std::size_t j = 0; j < gone.size(); ++j) {
    if (gone[j]) continue;
    place[j] = static_cast<int>(kept.price.size());
    kept.price.push_back(draft.price[j]);
    kept.nearness.push_back(draft.nearness[j]);
    kept.origin.push_back(draft.origin[j]);
  }
  for (int i = 0; i < draft.sites_of.size(); ++i) {
    for (const int j : draft.sites_of[i])
      if (!gone[static_cast<std::size_t>(j)]) kept.sites_of.items.push_back(place[static_cast<std::size_t>(j)]);
    kept.sites_of.end_list();
  }
  kept.weight = std::move(draft.weight);
  draft = std::move(kept);
}

/// The greatest number that all prices are multiples of; 0 where they are not whole numbers and differ.
double step_of(const std::vector<double>& prices) {
  if (prices.empty()) return 1.0;
  if (std::ranges::all_of(prices, [&](double p) { return p == prices.front(); })) return prices.front();
  std::int64_t step = 0;
  for (const double price : prices) {
    if (!whole(price)) return 0.0;
    step = std::gcd(step, static_cast<std::int64_t>(price));
  }
  return static_cast<double>(step);
}

void reduce(CoverProblem& problem, Draft draft, Monitor& monitor) {
  do {
    merge_points(draft);
    remove_candidates(draft, Dominance(draft).find(monitor));
  } while (merge_points(draft));
  problem.points_of = transposed(draft.sites_of, static_cast<int>(draft.price.size()));
  problem.weight = std::move(draft.weight);
  problem.price = std::move(draft.price);
  problem.sites_of = std::move(draft.sites_of);
  problem.origin = std::move(draft.origin);
  problem.price_step = step_of(problem.price);
  problem.uniform_prices =
      std::ranges::all_of(problem.price, [&](double p) { return p == problem.price.front() && p > 0.0; });
}

/// Weights whose sums are exact in any order: whole numbers as they are, others as multiples of a quantum.
std::vector<double> exact_weights(std::span<const double> weight, double& quantum) {
  std::vector<double> exact(weight.begin(), weight.end());
  const double sum = std::accumulate(weight.begin(), weight.end(), 0.0);
  quantum = 1.0;
  if (std::ranges::all_of(exact, whole) && sum < 0x1p50) return exact;
  quantum = std::ldexp(1.0, std::ilogb(sum) + 1 - 50);
  for (double& w : exact) w = std::round(w / quantum) * quantum;
  return exact;
}

}  // namespace

Lists transposed(const Lists& lists, int items) {
  Lists result;
  result.first.assign(static_cast<std::size_t>(items) + 1, 0);
  for (const int item : lists.items) ++result.first[static_cast<std::size_t>(item) + 1];
  std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
  result.items.resize(lists.items.size());
  std::vector<std::int64_t> next(result.first.begin(), result.first.end() - 1);
  for (int i = 0; i < lists.size(); ++i)
    for (const int item : lists[i]) result.items[static_cast<std::size_t>(next[static_cast<std::size_t>(item)]++)] = i;
  return result;
}

void check(const Costs& costs, std::span<const double> weight, const Sites& sites, const Effort& effort) {
  check_pairs(costs);
  if (std::ssize(weight) != costs.points())
    throw Error(Error::Code::bad_input, text("There are {0} weights for {1} points.", weight.size(), costs.points()));
  check_weights(weight);
  check_indices(sites.existing, costs.candidates);
  check_indices(sites.forbidden, costs.candidates);
  check_per_candidate(sites.price, costs.candidates);
  if (std::ranges::any_of(sites.price, [](double price) { return std::isinf(price); }))
    throw Error(Error::Code::bad_option, text("Prices must be finite; forbid the sites that cannot be opened."));
  check_per_candidate(sites.capacity, costs.candidates);
  if (!(effort.gap >= 0.0))
    throw Error(Error::Code::bad_option, text("The gap must be zero or more; it is {0}.", effort.gap));
}

std::vector<Role> roles(const Sites& sites, std::int64_t candidates) {
  std::vector<Role> role(static_cast<std::size_t>(candidates), Role::candidate);
  for (const std::int64_t j : sites.forbidden) role[static_cast<std::size_t>(j)] = Role::forbidden;
  for (const std::int64_t j : sites.existing) {
    if (role[static_cast<std::size_t>(j)] == Role::forbidden)
      throw Error(Error::Code::bad_option, text("Candidate {0} is both an existing and a forbidden site.", j));
    role[static_cast<std::size_t>(j)] = Role::existing;
  }
  return role;
}

CanonicalOrder canonical_order(const Costs& costs, std::span<const double> weight, const Sites& sites,
                               const std::vector<Role>& role) {
  const auto points = static_cast<std::size_t>(costs.points()), candidates = static_cast<std::size_t>(costs.candidates);
  std::vector<std::uint64_t> of_point(points), of_candidate(candidates);
  for (std::size_t i = 0; i < points; ++i) of_point[i] = mixed(bits(weight[i]));
  for (std::size_t j = 0; j < candidates; ++j) {
    of_candidate[j] = mixed(bits(sites.price.empty() ? 1.0 : sites.price[j]) + static_cast<std::uint64_t>(role[j]));
    if (!sites.capacity.empty()) of_candidate[j] = mixed(of_candidate[j] ^ bits(sites.capacity[j]));
  }
  // Each round lets every row and column hear of its neighbours; sums do not depend on the order.
  for (int round = 0; round < 4; ++round) {
    std::vector<std::uint64_t> next_point(points), next_candidate(candidates);
    for (std::size_t i = 0; i < points; ++i) {
      for (auto k = static_cast<std::size_t>(costs.first[i]); k < static_cast<std::size_t>(costs.first[i + 1]); ++k) {
        const auto j = static_cast<std::size_t>(costs.candidate[k]);
        const std::uint64_t cost = mixed(bits(costs.cost[k]));
        next_point[i] += mixed(of_candidate[j] ^ cost);
        next_candidate[j] += mixed(of_point[i] + cost);
      }
    }
    for (std::size_t i = 0; i < points; ++i) of_point[i] = mixed(of_point[i] * 3 + next_point[i]);
    for (std::size_t j = 0; j < candidates; ++j) of_candidate[j] = mixed(of_candidate[j] * 3 + next_candidate[j]);
  }
  CanonicalOrder order{std::vector<std::int64_t>(points), std::vector<std::int64_t>(candidates)};
  std::iota(order.points.begin(), order.points.end(), 0);
  std::iota(order.candidates.begin(), order.candidates.end(), 0);
  std::ranges::stable_sort(order.points, {}, [&](std::int64_t i) { return of_point[static_cast<std::size_t>(i)]; });
  std::ranges::stable_sort(order.candidates, {},
                           [&](std::int64_t j) { return of_candidate[static_cast<std::size_t>(j)]; });
  return order;
}

CoverProblem cover_problem(const Costs& costs, std::span<const double> given_weight, double radius, const Sites& sites,
                           Monitor& monitor) {
  CoverProblem problem;
  const std::vector<double> weight = exact_weights(given_weight, problem.quantum);
  const std::vector<Role> role = roles(sites, costs.candidates);
  const CanonicalOrder order = canonical_order(costs, weight, sites, role);
  const std::vector<std::int64_t> place = places(order.candidates);
  Draft draft;
  draft.nearness.assign(order.candidates.size(), 0.0);
  for (const std::int64_t j : order.candidates) {
    draft.origin.push_back(j);
    draft.price.push_back(sites.price.empty() ? 1.0 : sites.price[static_cast<std::size_t>(j)]);
  }
  for (const std::int64_t point : order.points) {
    const auto i = static_cast<std::size_t>(point);
    problem.total += weight[i];
    bool settled = false;
    std::vector<int> near;
    for (auto k = static_cast<std::size_t>(costs.first[i]); k < static_cast<std::size_t>(costs.first[i + 1]); ++k) {
      const auto j = static_cast<std::size_t>(costs.candidate[k]);
      if (costs.cost[k] > radius || role[j] == Role::forbidden) continue;
      settled = settled || role[j] == Role::existing;
      near.push_back(static_cast<int>(place[j]));
      draft.nearness[static_cast<std::size_t>(near.back())] += weight[i] * costs.cost[k];
    }
    if (settled) problem.settled += weight[i];
    if (near.empty())
      problem.unreachable += weight[i];
    else
      problem.reachable += weight[i];
    if (settled || near.empty() || weight[i] == 0.0) continue;
    std::ranges::sort(near);
    near.erase(std::unique(near.begin(), near.end()), near.end());
    draft.weight.push_back(weight[i]);
    draft.sites_of.items.insert(draft.sites_of.items.end(), near.begin(), near.end());
    draft.sites_of.end_list();
  }
  reduce(problem, std::move(draft), monitor);
  return problem;
}

CoverProblem restricted(const CoverProblem& problem, const std::vector<int>& decided, Monitor& monitor) {
  CoverProblem rest;
  rest.total = problem.total;
  rest.settled = problem.settled;
  rest.reachable = problem.reachable;
  rest.unreachable = problem.unreachable;
  rest.quantum = problem.quantum;
  Draft draft;
  std::vector<int> place(decided.size(), -1);
  for (int j = 0; j < problem.candidates(); ++j) {
    const auto at = static_cast<std::size_t>(j);
    if (decided[at] >= 0) continue;
    place[at] = static_cast<int>(draft.price.size());
    draft.price.push_back(problem.price[at]);
    draft.nearness.push_back(0.0);
    draft.origin.push_back(j);
  }
  for (int i = 0; i < problem.points(); ++i) {
    const auto sites = problem.sites_of[i];
    const double weight = problem.weight[static_cast<std::size_t>(i)];
    if (std::ranges::any_of(sites, [&](int j) { return decided[static_cast<std::size_t>(j)] == 1; })) {
      rest.settled += weight;
      continue;
    }
    for (const int j : sites)
      if (place[static_cast<std::size_t>(j)] >= 0) draft.sites_of.items.push_back(place[static_cast<std::size_t>(j)]);
    draft.sites_of.end_list();
    draft.weight.push_back(weight);
    if (draft.sites_of[draft.sites_of.size() - 1].empty()) rest.reachable -= weight;
  }
  reduce(rest, std::move(draft), monitor);
  return rest;
}

double CoverProblem::required(double share) const {
  if (share >= 1.0) return total;
  return std::ceil(share * total * (1.0 - 1e-12) / quantum) * quantum;
}

double CoverProblem::next_better(double known) const {
  return price_step > 0.0 ? known - price_step : known - 1e-9 * std::max(1.0, std::abs(known));
}

double CoverProblem::raised(double bound) const {
  return price_step > 0.0 ? std::max(0.0, std::ceil(bound / price_step - 1e-6) * price_step) : std::max(0.0, bound);
}

std::vector<int> neighbourhood(const CoverProblem& problem, int candidate, std::size_t size) {
  std::vector<std::uint8_t> seen(problem.price.size(), 0);
  std::vector<int> result{candidate};
  seen[static_cast<std::size_t>(candidate)] = 1;
  for (std::size_t k = 0; k < result.size() && result.size() < size; ++k)
    for (const int i : problem.points_of[result[k]])
      for (const int j : problem.sites_of[i])
        if (!std::exchange(seen[static_cast<std::size_t>(j)], std::uint8_t{1})) result.push_back(j);
  return result;
}

}  // namespace jumeau::siting
