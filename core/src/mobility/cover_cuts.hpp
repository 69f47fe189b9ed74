#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "cover_problem.hpp"
#include "integer_programme.hpp"

namespace jumeau::siting {

/// Sum of values . x >= least, over candidates and, after them, one column per point that is 1 where it is missed.
struct Inequality {
  std::vector<int> columns{};
  std::vector<double> values{};
  double least = 0.0;
};

/// Zero-half cuts (Caprara, Fischetti 1996): half the sum of an odd number of rows "sites near the point + missed >=
/// 1", rounded up. Where three points are pairwise near the same sites, half sites satisfy the rows but not the cut.
/// Those that x violates by at least 0.01, the most violated first, few through the same point.
std::vector<Inequality> zero_half_cuts(const CoverProblem&, const std::vector<double>& x, std::size_t at_most,
                                       Monitor&);

/// The linear relaxation of a covering problem, raised by cuts, with what its reduced costs decide.
class CoverRelaxation {
public:
  /// The columns of the programme are the candidates, then the missed points, all between 0 and 1 and whole; its first
  /// rows those of the points.
  CoverRelaxation(const CoverProblem&, Programme, std::int64_t pivots);

  /// False: there is no answer at all (that is better than the known one).
  /// `value` is a lower bound afterwards, unless `stopped`.
  bool solve(Monitor&);
  bool stopped() const { return stopped_; }
  double value() const { return relaxed_.value(); }
  const std::vector<double>& x() const { return relaxed_.x(); }
  const std::vector<double>& dual() const { return relaxed_.dual(); }  ///< of the rows of `programme`
  /// The relaxation as it stands, with its cuts and what is fixed.
  Programme programme() const;
  std::int64_t pivots() const { return pivots_; }
  /// Fixes the columns that no answer of value <= `highest` can change.
  void fix(double highest);
  /// Per candidate: 1 open, 0 closed where the other raises the value by more than `slack` or is fixed, else -1.
  std::vector<int> decided(double slack) const;
  /// Adds zero-half cuts, drops cuts that are slack. Returns how many were added.
  int cut(std::size_t at_most, Monitor&);
  void add(Inequality);
  /// Cuts off this set of sites.
  void forbid(const std::vector<int>& sites);
  std::vector<int> open_sites() const;  ///< those that are more than half open
  /// What is fixed from a mark on can be undone.
  std::size_t mark() const { return trail_.size(); }
  void undo(std::size_t mark);
  void set(int column, double value);

private:
  struct Row {
    Inequality inequality;
    bool needed;  ///< never dropped
  };
  void add(Inequality, bool needed);
  void drop_slack_cuts();

  const CoverProblem& problem_;
  Programme programme_;
  Relaxed relaxed_;
  std::vector<Row> cuts_;
  std::vector<int> trail_;  ///< columns in the order in which they were fixed
  std::int64_t pivots_left_, pivots_ = 0;
  int rounds_ = 0;
  bool stopped_ = false;
};

}  // namespace jumeau::siting
