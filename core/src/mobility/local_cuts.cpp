#include "local_cuts.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "../parallel.hpp"

namespace jumeau::siting {
namespace {

constexpr double whole = 1e-6;  // nearer to a whole number is whole
constexpr double weakest_violation = 1e-3;
constexpr double margin = 1e-5;  // the solver's tolerance

std::size_t at(int i) { return static_cast<std::size_t>(i); }

/// The rows that touch each column.
Lists rows_of_columns(const Programme& programme) {
  Lists columns_of;
  columns_of.first = programme.first;
  columns_of.items = programme.column;
  return transposed(columns_of, static_cast<int>(programme.cost.size()));
}

class Parts {
public:
  Parts(const CoverProblem& problem, const CoverRelaxation& relaxation, const LocalEffort& effort)
      : problem_(problem),
        programme_(relaxation.programme()),
        rows_of_(rows_of_columns(programme_)),
        x_(relaxation.x()),
        dual_(relaxation.dual()),
        effort_(effort) {}

  /// The neighbourhoods of the fractional candidates: each is in the inner half of one.
  std::vector<std::vector<int>> choose() const {
    std::vector<std::vector<int>> parts;
    std::vector<std::uint8_t> inside(problem_.price.size(), 0);
    for (int j = 0; j < problem_.candidates() && parts.size() < effort_.parts; ++j) {
      if (inside[at(j)] || std::abs(x_[at(j)] - std::round(x_[at(j)])) < whole) continue;
      std::vector<int> part = neighbourhood(problem_, j, effort_.candidates);
      for (std::size_t k = 0; k <= part.size() / 2 && k < part.size(); ++k) inside[at(part[k])] = 1;
      parts.push_back(std::move(part));
    }
    return parts;
  }

  /// The cut of a part, if it has one. Any thread.
  std::optional<Inequality> cut(const std::vector<int>& candidates, Counters& counters, Monitor& monitor) const {
    const Part part = make(candidates);
    const Answer answer = solve(part.programme, {}, effort_.limits, monitor);
    counters.nodes += answer.nodes, counters.pivots += answer.pivots;
    Inequality cut{.least = answer.bound - margin};
    double left = 0.0;
    for (std::size_t k = 0; k < part.columns.size(); ++k) {
      const double price = part.programme.cost[k];
      if (price == 0.0) continue;
      cut.columns.push_back(part.columns[k]);
      cut.values.push_back(price);
      left += price * x_[at(part.columns[k])];
    }
    return std::isfinite(cut.least) && left < cut.least - weakest_violation ? std::optional(std::move(cut))
                                                                            : std::nullopt;
  }

private:
  struct Part {
    std::vector<int> columns;  ///< of the whole programme
    Programme programme;
  };

  bool fixed(int column) const { return programme_.lower[at(column)] == programme_.upper[at(column)]; }

  /// The free candidates, and the points that only they can reach.
  std::vector<int> columns_of(const std::vector<int>& candidates) const {
    std::vector<int> columns;
    std::vector<std::uint8_t> member(problem_.price.size(), 0);
    for (const int j : candidates)
      if (!fixed(j)) member[at(j)] = 1, columns.push_back(j);
    std::vector<int> points;
    for (const int j : columns) points.insert(points.end(), problem_.points_of[j].begin(), problem_.points_of[j].end());
    std::ranges::sort(points);
    const auto twice = std::ranges::unique(points);
    points.erase(twice.begin(), twice.end());
    for (const int i : points) {
      const int missed = problem_.candidates() + i;
      const auto near = problem_.sites_of[i];
      if (!fixed(missed) && std::ranges::all_of(near, [&](int j) { return member[at(j)] || fixed(j); }))
        columns.push_back(missed);
    }
    return columns;
  }

  Part make(const std::vector<int>& candidates) const {
    Part part{columns_of(candidates), {}};
    std::vector<int> place(programme_.cost.size(), -1);
    for (const int c : part.columns) place[at(c)] = part.programme.add_column(programme_.cost[at(c)], 0.0, 1.0, true);
    std::vector<std::uint8_t> seen(programme_.row_lower.size(), 0);
    for (const int c : part.columns)
      for (const int r : rows_of_[c]) {
        if (std::exchange(seen[at(r)], std::uint8_t{1})) continue;
        if (belongs(r, place))
          keep(r, place, part.programme);
        else
          pay(r, place, part.programme);
      }
    return part;
  }

  template <class Visit>
  void each(int row, Visit&& visit) const {
    for (auto k = programme_.first[at(row)]; k < programme_.first[at(row) + 1]; ++k)
      visit(programme_.column[static_cast<std::size_t>(k)], programme_.value[static_cast<std::size_t>(k)]);
  }

  bool belongs(int row, const std::vector<int>& place) const {
    bool all = true;
    each(row, [&](int c, double) { all = all && (fixed(c) || place[at(c)] >= 0); });
    return all;
  }

  void keep(int row, const std::vector<int>& place, Programme& part) const {
    double settled = 0.0;
    each(row, [&](int c, double value) {
      if (fixed(c))
        settled += value * programme_.lower[at(c)];
      else
        part.add(place[at(c)], value);
    });
    part.end_row(programme_.row_lower[at(row)] - settled, programme_.row_upper[at(row)] - settled);
  }

  /// A row across the border: its dual goes into the prices.
  void pay(int row, const std::vector<int>& place, Programme& part) const {
    double dual = dual_[at(row)];
    if (!std::isfinite(programme_.row_upper[at(row)])) dual = std::max(0.0, dual);
    if (!std::isfinite(programme_.row_lower[at(row)])) dual = std::min(0.0, dual);
    if (dual == 0.0) return;
    each(row, [&](int c, double value) {
      if (place[at(c)] >= 0) part.cost[at(place[at(c)])] -= dual * value;
    });
  }

  const CoverProblem& problem_;
  const Programme programme_;
  const Lists rows_of_;
  const std::vector<double>& x_;
  const std::vector<double>& dual_;
  const LocalEffort& effort_;
};

}  // namespace

std::vector<Inequality> local_cuts(const CoverProblem& problem, const CoverRelaxation& relaxation,
                                   const LocalEffort& effort, Counters& counters, Monitor& monitor) {
  const Parts parts(problem, relaxation, effort);
  const std::vector<std::vector<int>> chosen = parts.choose();
  struct Found {
    std::optional<Inequality> cut;
    Counters counters;
  };
  std::vector<Found> found(chosen.size());
  Listening listening(monitor);
  parallel_for_each(
      chosen.size(), listening, [] { return 0; },
      [&](std::size_t k, int&) { found[k].cut = parts.cut(chosen[k], found[k].counters, listening); });
  std::vector<Inequality> cuts;
  for (Found& one : found) {
    counters.nodes += one.counters.nodes, counters.pivots += one.counters.pivots;
    if (one.cut) cuts.push_back(std::move(*one.cut));
  }
  return cuts;
}

}  // namespace jumeau::siting
