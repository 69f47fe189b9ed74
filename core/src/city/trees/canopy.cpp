#include "canopy.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "jumeau/monitor.hpp"

namespace jumeau::city {

namespace {

using Cell = std::array<std::int64_t, 2>;  ///< column, row

Cell cell_of(const CellFrame& frame, std::size_t i) {
  return {static_cast<std::int64_t>(i % frame.columns), static_cast<std::int64_t>(i / frame.columns)};
}

/// Empty cells within crowns.
double without_pit(const Canopy& canopy, Cell at, double least_height_m) {
  constexpr int least_around = 5;
  const double own = canopy.at(at[0], at[1]);
  if (std::isnan(own) || own >= least_height_m) return own;
  double sum = 0.0;
  int around = 0;
  for (std::int64_t dy = -1; dy <= 1; ++dy)
    for (std::int64_t dx = -1; dx <= 1; ++dx)
      if (const double z = canopy.at(at[0] + dx, at[1] + dy); z >= least_height_m) sum += z, ++around;
  return around >= least_around ? sum / around : own;
}

double weighted_mean(const Canopy& canopy, Cell at) {
  double sum = 0.0, weights = 0.0;
  for (std::int64_t dy = -1; dy <= 1; ++dy)
    for (std::int64_t dx = -1; dx <= 1; ++dx) {
      const double z = canopy.at(at[0] + dx, at[1] + dy);
      const double weight = (dx == 0 ? 2.0 : 1.0) * (dy == 0 ? 2.0 : 1.0);
      if (!std::isnan(z)) sum += weight * z, weights += weight;
    }
  return sum / weights;
}

bool is_top(const Canopy& canopy, std::size_t i, double radius_m) {
  const auto [column, row] = cell_of(canopy.frame, i);
  const double own = canopy.height_m[i], side = canopy.frame.side_m;
  const auto reach = static_cast<std::int64_t>(radius_m / side);
  for (std::int64_t dy = -reach; dy <= reach; ++dy)
    for (std::int64_t dx = -reach; dx <= reach; ++dx) {
      if (static_cast<double>(dx * dx + dy * dy) * side * side > radius_m * radius_m) continue;
      const double z = canopy.at(column + dx, row + dy);
      const bool earlier = dy < 0 || (dy == 0 && dx < 0);
      if (z > own || (z == own && earlier)) return false;
    }
  return true;
}

/// Crowns while they grow.
class Growth {
public:
  Growth(const Canopy& canopy, const std::vector<std::size_t>& tops, const CrownRules& rules)
      : canopy_(canopy),
        tops_(tops),
        rules_(rules),
        crown_of_(canopy.height_m.size(), 0),
        sums_(tops.size()),
        counts_(tops.size(), 0) {
    for (std::size_t k = 0; k < tops.size(); ++k) join(tops[k], static_cast<std::int32_t>(k) + 1);
    edge_ = tops;
  }

  std::vector<std::int32_t> grown(Monitor& monitor) {
    while (step()) monitor.check();
    return std::move(crown_of_);
  }

private:
  static constexpr std::array<Cell, 4> sides{{{0, -1}, {-1, 0}, {1, 0}, {0, 1}}};

  void join(std::size_t cell, std::int32_t crown) {
    crown_of_[cell] = crown;
    sums_[static_cast<std::size_t>(crown) - 1] += canopy_.height_m[cell];
    ++counts_[static_cast<std::size_t>(crown) - 1];
  }

  double from_top(std::size_t cell, std::int32_t crown) const {
    const auto [ax, ay] = cell_of(canopy_.frame, cell);
    const auto [bx, by] = cell_of(canopy_.frame, tops_[static_cast<std::size_t>(crown) - 1]);
    return canopy_.frame.side_m * std::hypot(static_cast<double>(ax - bx), static_cast<double>(ay - by));
  }

  bool fits(std::size_t cell, std::int32_t crown) const {
    constexpr double above_top = 1.05;  // of Dalponte and Coomes
    const auto k = static_cast<std::size_t>(crown) - 1;
    const double z = canopy_.height_m[cell], top = canopy_.height_m[tops_[k]];
    return z >= rules_.least_height_m && z > rules_.seed_share * top &&
           z > rules_.crown_share * sums_[k] / static_cast<double>(counts_[k]) && z <= above_top * top &&
           from_top(cell, crown) <= rules_.radius_m;
  }

  struct Claim {
    std::size_t cell;
    double distance_m;
    std::int32_t crown;
    auto operator<=>(const Claim&) const = default;
  };

  /// What the free neighbours of a cell are to its crown. False where all of them are taken or too low for good.
  bool claim_around(std::size_t cell, std::vector<Claim>& claims) const {
    const auto [column, row] = cell_of(canopy_.frame, cell);
    bool open = false;
    for (const auto& [dx, dy] : sides) {
      if (!(canopy_.at(column + dx, row + dy) >= rules_.least_height_m)) continue;
      const auto beside =
          static_cast<std::size_t>((row + dy) * static_cast<std::int64_t>(canopy_.frame.columns) + column + dx);
      if (crown_of_[beside] != 0) continue;
      open = true;
      if (fits(beside, crown_of_[cell])) claims.push_back({beside, from_top(beside, crown_of_[cell]), crown_of_[cell]});
    }
    return open;
  }

  bool step() {
    std::vector<Claim> claims;
    std::vector<std::size_t> edge;
    for (const std::size_t cell : edge_)
      if (claim_around(cell, claims)) edge.push_back(cell);
    std::ranges::sort(claims);
    for (const Claim& claim : claims)
      if (crown_of_[claim.cell] == 0) join(claim.cell, claim.crown), edge.push_back(claim.cell);
    edge_ = std::move(edge);
    return !claims.empty();
  }

  const Canopy& canopy_;
  const std::vector<std::size_t>& tops_;
  const CrownRules& rules_;
  std::vector<std::int32_t> crown_of_;
  std::vector<double> sums_;
  std::vector<std::int64_t> counts_;
  std::vector<std::size_t> edge_;  ///< cells that may have a free neighbour
};

}  // namespace

double Canopy::at(std::int64_t column, std::int64_t row) const {
  const bool within = column >= 0 && row >= 0 && column < static_cast<std::int64_t>(frame.columns) &&
                      row < static_cast<std::int64_t>(frame.rows);
  return within ? height_m[static_cast<std::size_t>(row) * frame.columns + static_cast<std::size_t>(column)]
                : std::numeric_limits<float>::quiet_NaN();
}

Canopy smoothed(const Canopy& canopy, double least_height_m) {
  Canopy filled{canopy.frame, std::vector<float>(canopy.height_m.size())}, out = filled;
  for (std::size_t i = 0; i < canopy.height_m.size(); ++i)
    filled.height_m[i] = static_cast<float>(without_pit(canopy, cell_of(canopy.frame, i), least_height_m));
  for (std::size_t i = 0; i < canopy.height_m.size(); ++i) {
    const bool low = !(filled.height_m[i] >= least_height_m);
    out.height_m[i] = low ? filled.height_m[i] : static_cast<float>(weighted_mean(filled, cell_of(canopy.frame, i)));
  }
  return out;
}

std::vector<std::size_t> tops_of(const Canopy& canopy, double least_height_m, double window_m, double window_per_m,
                                 Monitor& monitor) {
  std::vector<std::size_t> out;
  Steps steps(monitor, canopy.height_m.size());
  for (std::size_t i = 0; i < canopy.height_m.size(); ++i) {
    steps.next();
    const double height = canopy.height_m[i];
    if (height >= least_height_m && is_top(canopy, i, 0.5 * (window_m + window_per_m * height))) out.push_back(i);
  }
  return out;
}

std::vector<std::int32_t> crowns_of(const Canopy& canopy, const std::vector<std::size_t>& tops, const CrownRules& rules,
                                    Monitor& monitor) {
  return Growth(canopy, tops, rules).grown(monitor);
}

}  // namespace jumeau::city
