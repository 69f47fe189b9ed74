#include "cover_bound.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace jumeau::siting {
namespace {

/// A relaxation as the subgradient method sees it: a concave function to be made large.
/// Both problems are written as minimisations: most weight is least weight with a minus.
class Relaxation {
public:
  virtual ~Relaxation() = default;
  virtual double value(const std::vector<double>& u) = 0;  ///< also sets open, covered and reduced
  /// Turns `reduced` into what the value rises by at least when an open site is closed (negative) or a closed one
  /// opened.
  virtual void settle() {}

  const CoverProblem& problem;
  std::vector<double> reduced;     ///< per candidate
  std::vector<std::uint8_t> open;  ///< per candidate, in the relaxed answer
  std::vector<double> covered;     ///< per point, in the relaxed answer, 0 to 1
  std::vector<double> ceiling;     ///< of the multipliers; empty: none
  double known = 0.0;              ///< value of an answer in hand
  double better = 0.0;             ///< highest value of an answer that is strictly better

protected:
  explicit Relaxation(const CoverProblem& p)
      : problem(p), reduced(p.price.size()), open(p.price.size()), covered(p.weight.size()) {}

  double offers(int site, const std::vector<double>& u) const {
    double sum = 0.0;
    for (const int i : problem.points_of[site]) sum += u[static_cast<std::size_t>(i)];
    return sum;
  }
};

class PartialRelaxation final : public Relaxation {
public:
  PartialRelaxation(const CoverProblem& p, double required, double price)
      : Relaxation(p), required_(required), order_(p.weight.size()) {
    known = price;
    better = p.next_better(price);
    std::iota(order_.begin(), order_.end(), 0);
  }

  double value(const std::vector<double>& u) override {
    double sum = 0.0;
    for (int j = 0; j < problem.candidates(); ++j) {
      const auto at = static_cast<std::size_t>(j);
      reduced[at] = problem.price[at] - offers(j, u);
      open[at] = reduced[at] < 0.0;
      sum += std::min(0.0, reduced[at]);
    }
    return sum + cheapest_cover(u);
  }

private:
  /// The points that are cheapest per weight, until enough is covered: the last one in part.
  double cheapest_cover(const std::vector<double>& u) {
    const auto ratio = [&](int i) {
      return u[static_cast<std::size_t>(i)] / problem.weight[static_cast<std::size_t>(i)];
    };
    std::ranges::sort(order_, [&](int a, int b) { return std::pair(ratio(a), a) < std::pair(ratio(b), b); });
    double weight = 0.0, sum = 0.0;
    std::ranges::fill(covered, 0.0);
    for (const int i : order_) {
      const auto at = static_cast<std::size_t>(i);
      if (weight >= required_) break;
      covered[at] = std::min(1.0, (required_ - weight) / problem.weight[at]);
      weight += covered[at] * problem.weight[at];
      sum += covered[at] * u[at];
    }
    return sum;
  }

  double required_;
  std::vector<int> order_;
};

class MostRelaxation final : public Relaxation {
public:
  MostRelaxation(const CoverProblem& p, const CoverAim& aim, double weight)
      : Relaxation(p), aim_(aim), order_(p.price.size()) {
    known = -weight;
    better = -weight - p.quantum;
    ceiling = p.weight;
    std::iota(order_.begin(), order_.end(), 0);
  }

  double value(const std::vector<double>& u) override {
    double sum = 0.0;
    for (std::size_t i = 0; i < u.size(); ++i) {
      covered[i] = problem.weight[i] > u[i] ? 1.0 : 0.0;
      sum -= std::max(0.0, problem.weight[i] - u[i]);
    }
    for (int j = 0; j < problem.candidates(); ++j) reduced[static_cast<std::size_t>(j)] = -offers(j, u);
    const double by_count = take_count();
    if (!std::isfinite(aim_.budget)) return sum + by_count;
    const std::vector<std::uint8_t> counted = open;
    const double counted_threshold = threshold_;
    const double by_price = take_budget();
    if (by_price > by_count) return sum + by_price;  // the tighter of two lower bounds
    open = counted, threshold_ = counted_threshold, by_price_ = false;
    return sum + by_count;
  }

  void settle() override {  // against the site that is just not taken
    for (std::size_t j = 0; j < reduced.size(); ++j)
      reduced[j] -= by_price_ ? threshold_ * problem.price[j] : threshold_;
  }

private:
  double take_count() {
    by_price_ = false;
    std::ranges::sort(order_,
                      [&](int a, int b) { return std::pair(reduced[at(a)], a) < std::pair(reduced[at(b)], b); });
    std::ranges::fill(open, 0);
    double sum = 0.0;
    std::int64_t taken = 0;
    threshold_ = 0.0;
    for (const int j : order_) {
      threshold_ = reduced[at(j)];
      if (taken == aim_.count) return sum;
      open[at(j)] = 1, ++taken, sum += reduced[at(j)];
    }
    threshold_ = 0.0;
    return sum;
  }
  double take_budget() {
    by_price_ = true;
    const auto ratio = [&](int j) {
      return problem.price[at(j)] > 0.0 ? reduced[at(j)] / problem.price[at(j)] : -1e300;
    };
    std::ranges::sort(order_, [&](int a, int b) { return std::pair(ratio(a), a) < std::pair(ratio(b), b); });
    std::ranges::fill(open, 0);
    double sum = 0.0, left = aim_.budget;
    threshold_ = 0.0;
    for (const int j : order_) {
      const double price = problem.price[at(j)];
      if (price > left) {
        threshold_ = ratio(j);
        return sum + reduced[at(j)] * (left / price);
      }
      open[at(j)] = 1, left -= price, sum += reduced[at(j)];
    }
    return sum;
  }
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  CoverAim aim_;
  std::vector<int> order_;
  double threshold_ = 0.0;
  bool by_price_ = false;
};

/// Subgradient method with Polyak steps and a smoothed direction; keeps what each good value proves about the
/// candidates.
class Subgradient {
public:
  Subgradient(Relaxation& relaxation, std::vector<double> start, Monitor& monitor)
      : relaxation_(relaxation), u_(std::move(start)), direction_(u_.size(), 0.0), monitor_(monitor) {
    result_.decided.assign(relaxation.problem.price.size(), -1);
    result_.bound = -std::numeric_limits<double>::infinity();
  }

  CoverBound run(std::int64_t steps, std::int64_t& steps_made) {
    double pace = 1.0;
    int idle = 0;
    for (std::int64_t k = 0; k < steps && pace > 5e-4; ++k, ++steps_made) {
      if (k % 8 == 0) monitor_.check();
      const double value = relaxation_.value(u_);
      if (keep(value)) {
        idle = 0;
      } else if (++idle >= 25) {
        pace *= 0.6, idle = 0;
        u_ = result_.multiplier;
        std::ranges::fill(direction_, 0.0);
        relaxation_.value(u_);
      }
      if (result_.bound > relaxation_.better + 1e-7 * std::abs(relaxation_.better)) break;
      step(pace, value);
    }
    return std::move(result_);
  }

private:
  bool keep(double value) {
    if (value > result_.bound - 0.02 * std::abs(result_.bound)) decide(value);
    const bool rises = value > result_.bound + 1e-6 * std::abs(result_.bound);
    if (value > result_.bound) {
      result_.bound = value;
      result_.multiplier = u_;
      result_.reduced = relaxation_.reduced;
    }
    return rises;
  }

  /// Opening a closed site, or closing an open one, raises the bound by the reduced cost: above every better answer?
  void decide(double value) {
    relaxation_.settle();
    const double slack = relaxation_.better - value + 1e-7 * std::max(1.0, std::abs(value));
    for (std::size_t j = 0; j < result_.decided.size(); ++j) {
      if (relaxation_.reduced[j] > slack)
        result_.decided[j] = 0;
      else if (-relaxation_.reduced[j] > slack)
        result_.decided[j] = 1;
    }
  }

  void step(double pace, double value) {
    const CoverProblem& problem = relaxation_.problem;
    double square = 0.0;
    for (int i = 0; i < problem.points(); ++i) {
      const auto at = static_cast<std::size_t>(i);
      double slope = relaxation_.covered[at];
      for (const int j : problem.sites_of[i]) slope -= relaxation_.open[static_cast<std::size_t>(j)];
      direction_[at] = slope + 0.5 * direction_[at];
      const bool stuck = (direction_[at] < 0.0 && u_[at] == 0.0) ||
                         (direction_[at] > 0.0 && !relaxation_.ceiling.empty() && u_[at] == relaxation_.ceiling[at]);
      if (stuck) direction_[at] = 0.0;
      square += direction_[at] * direction_[at];
    }
    if (square == 0.0) return;
    const double size = pace * std::max(relaxation_.known - value, 1e-6 * std::abs(relaxation_.known)) / square;
    for (std::size_t i = 0; i < u_.size(); ++i) {
      u_[i] = std::max(0.0, u_[i] + size * direction_[i]);
      if (!relaxation_.ceiling.empty()) u_[i] = std::min(u_[i], relaxation_.ceiling[i]);
    }
  }

  Relaxation& relaxation_;
  std::vector<double> u_, direction_;
  Monitor& monitor_;
  CoverBound result_;
};

/// What a point must at least offer so that a site of its neighbourhood pays: its part of the cheapest per weight.
std::vector<double> fair_shares(const CoverProblem& problem) {
  std::vector<double> of_site(problem.price.size());
  for (int j = 0; j < problem.candidates(); ++j) {
    double weight = 0.0;
    for (const int i : problem.points_of[j]) weight += problem.weight[static_cast<std::size_t>(i)];
    of_site[static_cast<std::size_t>(j)] = problem.price[static_cast<std::size_t>(j)] / weight;
  }
  std::vector<double> u(problem.weight.size());
  for (int i = 0; i < problem.points(); ++i) {
    double least = std::numeric_limits<double>::infinity();
    for (const int j : problem.sites_of[i]) least = std::min(least, of_site[static_cast<std::size_t>(j)]);
    u[static_cast<std::size_t>(i)] = least * problem.weight[static_cast<std::size_t>(i)];
  }
  return u;
}

}  // namespace

CoverBound bound_partial(const CoverProblem& problem, double required, double known, std::int64_t steps,
                         std::int64_t& steps_made, Monitor& monitor) {
  PartialRelaxation relaxation(problem, required, known);
  return Subgradient(relaxation, fair_shares(problem), monitor).run(steps, steps_made);
}

CoverBound bound_most(const CoverProblem& problem, const CoverAim& aim, double known, std::int64_t steps,
                      std::int64_t& steps_made, Monitor& monitor) {
  MostRelaxation relaxation(problem, aim, known);
  std::vector<double> start = problem.weight;
  for (int i = 0; i < problem.points(); ++i)
    start[static_cast<std::size_t>(i)] /= static_cast<double>(problem.sites_of[i].size());
  CoverBound result = Subgradient(relaxation, std::move(start), monitor).run(steps, steps_made);
  result.bound = -result.bound;
  return result;
}

}  // namespace jumeau::siting
