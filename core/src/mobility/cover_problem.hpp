#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/mobility/siting.hpp"

namespace jumeau::siting {

/// Lists of whole numbers, end to end.
struct Lists {
  std::vector<std::int64_t> first{0};
  std::vector<int> items;

  int size() const { return static_cast<int>(first.size()) - 1; }
  std::span<const int> operator[](int i) const {
    const auto from = static_cast<std::size_t>(first[static_cast<std::size_t>(i)]);
    return {items.data() + from, static_cast<std::size_t>(first[static_cast<std::size_t>(i) + 1]) - from};
  }
  void end_list() { first.push_back(static_cast<std::int64_t>(items.size())); }
};
/// Item -> the lists that hold it, ascending.
Lists transposed(const Lists& lists, int items);

enum class Role : std::uint8_t { candidate, existing, forbidden };

/// Checks sizes, indices and numbers of a problem.  @throws Error (bad_input, bad_option)
void check(const Costs&, std::span<const double> weight, const Sites&, const Effort&);
std::vector<Role> roles(const Sites&, std::int64_t candidates);

/// An order of points and candidates that depends on what they are, not on where they stand: equal problems that were
/// shuffled get the same order, up to what is perfectly symmetric.
struct CanonicalOrder {
  std::vector<std::int64_t> points, candidates;
};
CanonicalOrder canonical_order(const Costs&, std::span<const double> weight, const Sites&, const std::vector<Role>&);

/// What is left to decide of a covering problem: points that no existing site covers, candidates worth a thought.
struct CoverProblem {
  std::vector<double> weight;        ///< of each group of points with the same candidates, > 0
  std::vector<double> price;         ///< of each candidate
  Lists sites_of, points_of;         ///< point -> candidates, candidate -> points
  std::vector<std::int64_t> origin;  ///< candidate -> the caller's index
  double total = 0.0;                ///< weight of all the caller's points
  double settled = 0.0;              ///< covered by existing sites
  double reachable = 0.0;            ///< covered by existing sites or by some candidate
  double unreachable = 0.0;          ///< weight that nothing reaches: total - reachable, summed by itself
  double quantum = 1.0;              ///< all weights are multiples of it, so that their sums are exact
  double price_step = 0.0;           ///< all prices are multiples of it; 0 where there is no such step
  bool uniform_prices = false;

  /// The weight, existing sites included, that a share of the total means.
  double required(double share) const;
  /// The highest price that is lower than this one.
  double next_better(double known) const;
  /// A lower bound of prices, raised to the next price that is possible.
  double raised(double bound) const;
  int points() const { return static_cast<int>(weight.size()); }
  int candidates() const { return static_cast<int>(price.size()); }
};

/// Weights that are not whole numbers are rounded to a 2^50th of their sum. Points with equal candidates merged, points
/// without weight left out, dominated candidates removed: one whose points are also those of another that is not dearer
/// (ties: the one whose points are nearer, then the first in canonical order).
CoverProblem cover_problem(const Costs&, std::span<const double> weight, double radius, const Sites&, Monitor&);
/// The problem that is left once some candidates are decided: 1 open, 0 closed, -1 undecided. Open ones settle their
/// points; `origin` then leads to the candidates of `problem`.
CoverProblem restricted(const CoverProblem& problem, const std::vector<int>& decided, Monitor&);
/// The `size` candidates nearest to this one in steps over shared points, itself first.
std::vector<int> neighbourhood(const CoverProblem&, int candidate, std::size_t size);

}  // namespace jumeau::siting
