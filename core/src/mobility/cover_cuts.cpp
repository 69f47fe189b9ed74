#include "cover_cuts.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <tuple>

namespace jumeau::siting {
namespace {

constexpr double weakest_violation = 0.01;
constexpr int longest_walk = 24;
constexpr int cuts_per_point = 3;

/// Walks from one point to others, row by row, so that few fractional sites remain an odd number of times: what
/// remains, with the slack of the rows, is what the cut lacks to be violated by a half.
class Walk {
public:
  Walk(const CoverProblem& problem, const std::vector<double>& x)
      : problem_(problem),
        x_(x),
        slack_(problem.weight.size()),
        odd_(problem.price.size(), 0),
        visited_(problem.weight.size(), -1),
        weighed_(problem.weight.size(), -1) {
    for (int i = 0; i < problem.points(); ++i) {
      const double missed = x[at(problem.candidates() + i)];
      slack_[at(i)] = 2.0 * missed - 1.0;
      for (const int j : problem.sites_of[i]) {
        slack_[at(i)] += x[at(j)];
        if (x[at(j)] != 0.0) open_sites_.push_back(j);
      }
      first_.push_back(open_sites_.size());
    }
  }

  bool worth(int start) const { return slack_[at(start)] < 0.5; }

  /// The best odd set on the walk from `start`; empty where no cut is violated.
  std::vector<int> from(int start) {
    lacks_ = 0.0;
    add(start, start);
    std::vector<int> best;
    lacking = 1.0 - 2.0 * weakest_violation;
    for (int k = 0; k < longest_walk; ++k) {
      const int next = best_neighbour(start);
      if (next < 0) break;
      add(next, start);
      if (points_.size() % 2 == 0 || lacks_ >= lacking) continue;
      lacking = lacks_;
      best = points_;
    }
    forget();
    std::ranges::sort(best);
    return best;
  }
  double lacking = 0.0;  ///< of the last set: the cut is violated by (1 - lacking) / 2

private:
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  void add(int point, int start) {
    lacks_ += slack_[at(point)];
    points_.push_back(point);
    visited_[at(point)] = start;
    for (const int j : open_sites_of(point)) {
      lacks_ += odd_[at(j)] ? -x_[at(j)] : x_[at(j)];
      odd_[at(j)] ^= 1;
    }
  }
  void forget() {
    for (const int i : points_)
      for (const int j : open_sites_of(i)) odd_[at(j)] = 0;
    points_.clear();
  }

  /// Sites that are shut add nothing to any sum.
  std::span<const int> open_sites_of(int point) const {
    return {open_sites_.data() + first_[at(point)], first_[at(point) + 1] - first_[at(point)]};
  }

  int best_neighbour(int start) {
    int best = -1;
    double least = 1e9;
    ++step_;
    for (const int i : points_)
      for (const int j : open_sites_of(i)) {
        if (!odd_[at(j)] || x_[at(j)] < 1e-6) continue;
        for (const int k : problem_.points_of[j]) {
          if (weighed_[at(k)] == step_ || visited_[at(k)] == start || slack_[at(k)] > 0.7) continue;
          weighed_[at(k)] = step_;
          double change = slack_[at(k)];
          for (const int l : open_sites_of(k)) change += odd_[at(l)] ? -x_[at(l)] : x_[at(l)];
          if (change > least || (change == least && k >= best)) continue;
          least = change, best = k;
        }
      }
    return best;
  }

  const CoverProblem& problem_;
  const std::vector<double>& x_;
  std::vector<double> slack_;          ///< of the point's row, and what being missed costs
  std::vector<std::uint8_t> odd_;      ///< candidate is in an odd number of the rows
  std::vector<int> visited_;           ///< by the walk from this point
  std::vector<std::int64_t> weighed_;  ///< in this step
  std::int64_t step_ = 0;
  std::vector<int> open_sites_;  ///< of each point, from first_[point]
  std::vector<std::size_t> first_{0};
  std::vector<int> points_;
  double lacks_ = 0.0;
};

Inequality half_sum(const CoverProblem& problem, const std::vector<int>& points) {
  Inequality result{.least = static_cast<double>(points.size() / 2 + 1)};
  std::vector<int> sites;
  for (const int i : points) sites.insert(sites.end(), problem.sites_of[i].begin(), problem.sites_of[i].end());
  std::ranges::sort(sites);
  for (std::size_t k = 0; k < sites.size();) {
    std::size_t end = k;
    while (end < sites.size() && sites[end] == sites[k]) ++end;
    result.columns.push_back(sites[k]);
    result.values.push_back(static_cast<double>((end - k + 1) / 2));
    k = end;
  }
  for (const int i : points) result.columns.push_back(problem.candidates() + i), result.values.push_back(1.0);
  return result;
}

}  // namespace

std::vector<Inequality> zero_half_cuts(const CoverProblem& problem, const std::vector<double>& x, std::size_t at_most,
                                       Monitor& monitor) {
  struct Found {
    double lacking;
    std::vector<int> points;
  };
  Walk walk(problem, x);
  std::vector<Found> found;
  for (int i = 0; i < problem.points(); ++i) {
    if (i % 64 == 0) monitor.check();
    if (!walk.worth(i)) continue;
    std::vector<int> points = walk.from(i);
    if (!points.empty()) found.push_back({walk.lacking, std::move(points)});
  }
  std::ranges::sort(found, [](const Found& a, const Found& b) {
    return std::tie(a.lacking, a.points) < std::tie(b.lacking, b.points);
  });
  const auto twice = std::ranges::unique(found, {}, &Found::points);
  found.erase(twice.begin(), twice.end());
  std::vector<int> uses(problem.weight.size(), 0);
  std::vector<Inequality> cuts;
  for (const Found& one : found) {
    if (cuts.size() == at_most) break;
    if (std::ranges::any_of(one.points, [&](int i) { return uses[static_cast<std::size_t>(i)] >= cuts_per_point; }))
      continue;
    for (const int i : one.points) ++uses[static_cast<std::size_t>(i)];
    cuts.push_back(half_sum(problem, one.points));
  }
  return cuts;
}

CoverRelaxation::CoverRelaxation(const CoverProblem& problem, Programme programme, std::int64_t pivots)
    : problem_(problem), programme_(std::move(programme)), relaxed_(programme_), pivots_left_(pivots) {}

bool CoverRelaxation::solve(Monitor& monitor) {
  const Relaxed::End end = relaxed_.solve(pivots_left_ - pivots_, monitor);
  pivots_ += relaxed_.pivots();
  stopped_ = end == Relaxed::End::stopped;
  return end != Relaxed::End::infeasible;
}

void CoverRelaxation::fix(double highest) {
  const double slack = highest - relaxed_.value() + 1e-6 * std::max(1.0, std::abs(highest));
  const std::vector<double>& reduced = relaxed_.reduced();
  for (std::size_t k = 0; k < programme_.cost.size(); ++k) {
    if (programme_.lower[k] == programme_.upper[k] || std::abs(reduced[k]) <= slack) continue;
    set(static_cast<int>(k), reduced[k] > 0.0 ? 0.0 : 1.0);
  }
}

std::vector<int> CoverRelaxation::decided(double slack) const {
  std::vector<int> result(problem_.price.size(), -1);
  for (std::size_t j = 0; j < result.size(); ++j) {
    const double reduced = relaxed_.reduced()[j];
    const bool fixed = programme_.lower[j] == programme_.upper[j];
    if (fixed)
      result[j] = programme_.lower[j] > 0.5 ? 1 : 0;
    else if (std::abs(reduced) > slack)
      result[j] = reduced > 0.0 ? 0 : 1;
  }
  return result;
}

int CoverRelaxation::cut(std::size_t at_most, Monitor& monitor) {
  if (++rounds_ % 3 == 0) drop_slack_cuts();
  std::vector<Inequality> cuts = zero_half_cuts(problem_, relaxed_.x(), at_most, monitor);
  for (Inequality& one : cuts) add(std::move(one));
  return static_cast<int>(cuts.size());
}

void CoverRelaxation::add(Inequality cut) { add(std::move(cut), false); }

void CoverRelaxation::add(Inequality cut, bool needed) {
  relaxed_.add_row(cut.least, Programme::infinity, cut.columns, cut.values);
  cuts_.push_back({std::move(cut), needed});
}

Programme CoverRelaxation::programme() const {
  Programme result = programme_;
  for (const auto& [cut, needed] : cuts_) {
    for (std::size_t k = 0; k < cut.columns.size(); ++k) result.add(cut.columns[k], cut.values[k]);
    result.end_row(cut.least, Programme::infinity);
  }
  return result;
}

void CoverRelaxation::drop_slack_cuts() {
  const std::size_t rows = programme_.row_lower.size();
  std::vector<int> slack;
  std::vector<Row> kept;
  for (std::size_t k = 0; k < cuts_.size(); ++k) {
    if (!cuts_[k].needed && relaxed_.activity()[rows + k] > cuts_[k].inequality.least + 1e-3)
      slack.push_back(static_cast<int>(rows + k));
    else
      kept.push_back(std::move(cuts_[k]));
  }
  relaxed_.remove_rows(std::move(slack));
  cuts_ = std::move(kept);
}

void CoverRelaxation::set(int column, double value) {
  const auto at = static_cast<std::size_t>(column);
  if (programme_.lower[at] == programme_.upper[at]) return;
  programme_.lower[at] = programme_.upper[at] = value;
  relaxed_.set_bounds(column, value, value);
  trail_.push_back(column);
}

void CoverRelaxation::undo(std::size_t mark) {
  for (; trail_.size() > mark; trail_.pop_back()) {
    const auto at = static_cast<std::size_t>(trail_.back());
    programme_.lower[at] = 0.0, programme_.upper[at] = 1.0;
    relaxed_.set_bounds(trail_.back(), 0.0, 1.0);
  }
}

/// At least one site is another.
void CoverRelaxation::forbid(const std::vector<int>& sites) {
  Inequality other{std::vector<int>(problem_.price.size()), std::vector<double>(problem_.price.size(), 1.0),
                   1.0 - static_cast<double>(sites.size())};
  std::iota(other.columns.begin(), other.columns.end(), 0);
  for (const int j : sites) other.values[static_cast<std::size_t>(j)] = -1.0;
  add(std::move(other), true);
}

std::vector<int> CoverRelaxation::open_sites() const {
  std::vector<int> sites;
  for (int j = 0; j < problem_.candidates(); ++j)
    if (x()[static_cast<std::size_t>(j)] > 0.5) sites.push_back(j);
  return sites;
}

}  // namespace jumeau::siting
