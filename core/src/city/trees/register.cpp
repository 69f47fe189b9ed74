#include "register.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace jumeau::city {

namespace {

struct Pair {
  double distance_m;
  std::size_t row, tree;
  auto operator<=>(const Pair&) const = default;
};

/// All pairs near enough, the nearest first.
std::vector<Pair> pairs_of(const Geometries& rows, const std::vector<double>& tops, double distance_m) {
  using Square = std::pair<std::int64_t, std::int64_t>;
  const auto square = [&](double x, double y) {
    return Square{static_cast<std::int64_t>(std::floor(x / distance_m)),
                  static_cast<std::int64_t>(std::floor(y / distance_m))};
  };
  std::map<Square, std::vector<std::size_t>> trees;
  for (std::size_t k = 0; 2 * k < tops.size(); ++k) trees[square(tops[2 * k], tops[2 * k + 1])].push_back(k);
  std::vector<Pair> out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows.empty(row)) continue;
    const double x = rows.x(rows.row(row).first), y = rows.y(rows.row(row).first);
    const auto [column, line] = square(x, y);
    for (std::int64_t dy = -1; dy <= 1; ++dy)
      for (std::int64_t dx = -1; dx <= 1; ++dx)
        if (const auto found = trees.find({column + dx, line + dy}); found != trees.end())
          for (const std::size_t k : found->second)
            if (const double apart = std::hypot(tops[2 * k] - x, tops[2 * k + 1] - y); apart <= distance_m)
              out.push_back({apart, row, k});
  }
  std::ranges::sort(out);
  return out;
}

/// Whether a later pair, as far apart and still to be had, shares a side with pair i.
bool is_tie(const std::vector<Pair>& pairs, std::size_t i, const std::vector<RegisterRow>& rows,
            const std::vector<bool>& taken) {
  for (std::size_t k = i + 1; k < pairs.size() && pairs[k].distance_m == pairs[i].distance_m; ++k) {
    const bool free = rows[pairs[k].row].tree < 0 && !taken[pairs[k].tree];
    if (free && (pairs[k].row == pairs[i].row || pairs[k].tree == pairs[i].tree)) return true;
  }
  return false;
}

RegisterRow::Status unmatched(const Canopy& canopy, double x, double y, double reach_m, double least_height_m) {
  const std::size_t own = canopy.frame.index(x, y);
  if (own >= canopy.height_m.size() || std::isnan(canopy.height_m[own])) return RegisterRow::Status::unknown;
  const auto column = static_cast<std::int64_t>(own % canopy.frame.columns);
  const auto row = static_cast<std::int64_t>(own / canopy.frame.columns);
  const auto reach = static_cast<std::int64_t>(reach_m / canopy.frame.side_m);
  for (std::int64_t dy = -reach; dy <= reach; ++dy)
    for (std::int64_t dx = -reach; dx <= reach; ++dx)
      if (dx * dx + dy * dy <= reach * reach && canopy.at(column + dx, row + dy) >= least_height_m)
        return RegisterRow::Status::under_crown;
  return RegisterRow::Status::gone;
}

}  // namespace

RegisterMatch match(const Table& trees_register, const std::vector<double>& tops, const Canopy& canopy,
                    double distance_m, double least_height_m) {
  const Geometries& places = trees_register.geometry;
  RegisterMatch out{std::vector<RegisterRow>(places.size())};
  const std::vector<Pair> pairs = pairs_of(places, tops, distance_m);
  std::vector<bool> taken(tops.size() / 2, false);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto& [apart, row, tree] = pairs[i];
    if (out.rows[row].tree >= 0 || taken[tree]) continue;
    out.ties += is_tie(pairs, i, out.rows, taken);
    out.rows[row] = {RegisterRow::Status::matched, static_cast<std::int64_t>(tree), apart}, taken[tree] = true;
  }
  for (std::size_t row = 0; row < places.size(); ++row)
    if (!places.empty(row) && out.rows[row].tree < 0)
      out.rows[row].status = unmatched(canopy, places.x(places.row(row).first), places.y(places.row(row).first),
                                       0.5 * distance_m, least_height_m);
  return out;
}

}  // namespace jumeau::city
