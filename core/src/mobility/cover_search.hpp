#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "cover_problem.hpp"

namespace jumeau::siting {

/// Open sites of a covering problem, with what each candidate would add and each open site would take away, kept up to
/// date.
class CoverState {
public:
  explicit CoverState(const CoverProblem& problem);

  void open(int site);
  void close(int site);
  bool is_open(int site) const { return place_[at(site)] >= 0; }
  const std::vector<int>& sites() const { return sites_; }  ///< in no special order
  std::vector<int> sorted() const;
  double covered() const { return covered_; }  ///< beyond what existing sites cover
  double price() const { return price_; }
  double gain(int site) const { return gain_[at(site)]; }  ///< weight that opening adds
  double loss(int site) const { return loss_[at(site)]; }  ///< weight that nothing else covers
  /// The open site that alone covers the point, or -1.
  int only(int point) const { return times_[at(point)] == 1 ? trace_[at(point)] : -1; }

private:
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  const CoverProblem& problem_;
  std::vector<double> gain_, loss_;
  std::vector<int> times_, trace_;  ///< per point: open sites that cover it, and the exclusive or of their numbers
  std::vector<int> place_, sites_;
  double covered_ = 0.0, price_ = 0.0;
};

/// What a set of sites must keep to, and when it is good enough.
struct CoverAim {
  double enough = 0.0;                                            ///< weight at which to stop adding
  std::int64_t count = std::numeric_limits<std::int64_t>::max();  ///< at most so many sites
  double budget = std::numeric_limits<double>::infinity();        ///< and this price
};

/// Adds the candidate that brings most per price, until enough is covered or nothing more fits.
void add_greedily(CoverState&, const CoverProblem&, const CoverAim&);
/// Closes what is not needed for `enough`, the least useful first.
void drop_superfluous(CoverState&, const CoverProblem&, double enough);

/// Fewest or cheapest sites that cover `required`, by simulated annealing from `start` completed greedily. Empty when
/// all candidates together do not cover it.
std::vector<int> search_partial(const CoverProblem&, double required, const std::vector<int>& start, std::int64_t moves,
                                std::int64_t& moves_made, Monitor&);
/// Most weight under the aim's count and budget, from `start`, of which the least useful sites go where it breaks them.
/// `moves_made` is added to; it also makes one search differ from the last.
std::vector<int> search_most(const CoverProblem&, const CoverAim&, const std::vector<int>& start, std::int64_t moves,
                             std::int64_t& moves_made, Monitor&);

/// The same by one cooling; `seed` makes it differ from others.
std::vector<int> search_slowly(const CoverProblem&, const CoverAim& aim, const std::vector<int>& start,
                               std::int64_t moves, std::int64_t seed, std::int64_t& moves_made, Monitor&);

/// Weight covered by these sites, summed point by point in order: the exact check of every answer.
double weight_of(const CoverProblem&, const std::vector<int>& sites);
double price_of(const CoverProblem&, const std::vector<int>& sites);

}  // namespace jumeau::siting
