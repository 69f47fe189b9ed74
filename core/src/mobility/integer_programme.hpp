#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "jumeau/monitor.hpp"

namespace jumeau::siting {

/// Minimise cost . x over rows of lower <= a . x <= upper, some columns being whole numbers.
struct Programme {
  static constexpr double infinity = std::numeric_limits<double>::infinity();

  std::vector<double> cost, lower, upper;  ///< of the columns
  std::vector<std::uint8_t> whole;
  std::vector<double> row_lower, row_upper;
  std::vector<std::int64_t> first{0};
  std::vector<int> column;
  std::vector<double> value;

  int add_column(double at_cost, double from, double to, bool whole_number) {
    cost.push_back(at_cost), lower.push_back(from), upper.push_back(to), whole.push_back(whole_number);
    return static_cast<int>(cost.size()) - 1;
  }
  void add(int to_column, double times) { column.push_back(to_column), value.push_back(times); }
  void end_row(double from, double to) {
    row_lower.push_back(from), row_upper.push_back(to);
    first.push_back(static_cast<std::int64_t>(column.size()));
  }
};

struct Limits {
  std::int64_t nodes = std::numeric_limits<int>::max();
  std::int64_t pivots = std::numeric_limits<std::int64_t>::max();
  double gap = 0.0;            ///< relative, at which the search may stop
  double absolute_gap = 1e-6;  ///< the same, absolute: just below 1 where the objective is a whole number
};

struct Answer {
  bool feasible = false;  ///< x holds a point that keeps to all rows
  bool complete = false;  ///< the search ended by itself: without a feasible point there is none
  std::vector<double> x;
  double objective = Programme::infinity, bound = -Programme::infinity;
  std::int64_t nodes = 0, pivots = 0;
};

/// Branch and bound by HiGHS on one thread. A cancel is answered at once: where the solver does not listen, it is left
/// to end by itself in the background. `start` is a feasible point or empty.  @throws Cancelled
Answer solve(Programme, const std::vector<double>& start, const Limits&, Monitor&);

/// A linear programme that is solved again and again while rows come and go; whole columns may be fractional here.
class Relaxed {
public:
  enum class End { optimal, infeasible, stopped };

  explicit Relaxed(const Programme&);
  ~Relaxed();
  Relaxed(const Relaxed&) = delete;
  Relaxed& operator=(const Relaxed&) = delete;

  /// Warm from the last time. Stopped: more than `pivots` were needed, or the solver failed.  @throws Cancelled
  End solve(std::int64_t pivots, Monitor&);
  double value() const { return value_; }
  std::int64_t pivots() const { return pivots_; }  ///< of the last time
  const std::vector<double>& x() const { return x_; }
  const std::vector<double>& reduced() const { return reduced_; }    ///< costs of the columns
  const std::vector<double>& activity() const { return activity_; }  ///< of the rows
  const std::vector<double>& dual() const { return dual_; }          ///< of the rows
  void add_row(double lower, double upper, const std::vector<int>& columns, const std::vector<double>& values);
  void remove_rows(std::vector<int> rows);
  void set_bounds(int column, double lower, double upper);

private:
  struct Solver;
  std::unique_ptr<Solver> solver_;
  double value_ = 0.0;
  std::int64_t pivots_ = 0;
  std::vector<double> x_, reduced_, activity_, dual_;
};

}  // namespace jumeau::siting
