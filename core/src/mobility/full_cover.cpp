#include "full_cover.hpp"

#include <algorithm>
#include <queue>

#include "integer_programme.hpp"

namespace jumeau::siting {

namespace {

/// True where all of a are in b; both ascending.
bool within(std::span<const int> a, std::span<const int> b) {
  return a.size() <= b.size() && std::includes(b.begin(), b.end(), a.begin(), a.end());
}

/// Removes what cannot matter from points x candidates, round after round.
class Reduction {
public:
  Reduction(const Lists& sites_of, int candidates) : candidates_(static_cast<std::size_t>(candidates)) {
    for (int i = 0; i < sites_of.size(); ++i) sites_.emplace_back(sites_of[i].begin(), sites_of[i].end());
  }

  /// The points that are left, each with the candidates that are left.
  std::vector<std::vector<int>> run(Monitor& monitor) {
    while (drop_points(monitor) | drop_candidates(monitor)) {
    }
    return sites_;
  }

private:
  std::vector<std::vector<int>> points_of() const {
    std::vector<std::vector<int>> out(candidates_);
    for (std::size_t i = 0; i < sites_.size(); ++i)
      for (const int j : sites_[i]) out[static_cast<std::size_t>(j)].push_back(static_cast<int>(i));
    return out;
  }

  /// A point whose candidates include another's is reached whenever that one is.
  bool drop_points(Monitor& monitor) {
    const auto points = points_of();
    std::vector<std::uint8_t> dropped(sites_.size(), 0);
    for (std::size_t i = 0; i < sites_.size(); ++i) {
      monitor.check();
      if (dropped[i] || sites_[i].empty()) continue;
      // Whoever includes the candidates of i is reached by its rarest one.
      const int rare = *std::min_element(sites_[i].begin(), sites_[i].end(), [&](int a, int b) {
        return points[static_cast<std::size_t>(a)].size() < points[static_cast<std::size_t>(b)].size();
      });
      for (const int other : points[static_cast<std::size_t>(rare)]) {
        const auto k = static_cast<std::size_t>(other);
        if (k != i && !dropped[k] && within(sites_[i], sites_[k])) dropped[k] = 1;
      }
    }
    std::vector<std::vector<int>> kept;
    for (std::size_t i = 0; i < sites_.size(); ++i)
      if (!dropped[i]) kept.push_back(std::move(sites_[i]));
    const bool changed = kept.size() < sites_.size();
    sites_ = std::move(kept);
    return changed;
  }

  /// A candidate whose points are all another's is not needed; of equal ones the first stays.
  bool drop_candidates(Monitor& monitor) {
    const auto points = points_of();
    std::vector<std::uint8_t> dropped(candidates_, 0);
    bool changed = false;
    for (std::size_t j = 0; j < candidates_; ++j) {
      monitor.check();
      if (points[j].empty() || dropped[j]) continue;
      const int rare = *std::min_element(points[j].begin(), points[j].end(), [&](int a, int b) {
        return sites_[static_cast<std::size_t>(a)].size() < sites_[static_cast<std::size_t>(b)].size();
      });
      for (const int other : sites_[static_cast<std::size_t>(rare)]) {
        const auto k = static_cast<std::size_t>(other);
        const bool better = k != j && !dropped[k] && within(points[j], points[k]);
        if (!better || (points[j].size() == points[k].size() && k > j)) continue;
        dropped[j] = 1, changed = true;
        break;
      }
    }
    for (auto& sites : sites_) std::erase_if(sites, [&](int j) { return dropped[static_cast<std::size_t>(j)] != 0; });
    return changed;
  }

  std::size_t candidates_;
  std::vector<std::vector<int>> sites_;
};

/// Points no two of which share a candidate: each needs a site of its own.
std::int64_t apart(const std::vector<std::vector<int>>& sites_of, std::size_t candidates) {
  std::vector<std::size_t> order(sites_of.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sites_of[a].size() < sites_of[b].size(); });
  std::vector<std::uint8_t> used(candidates, 0);
  std::int64_t out = 0;
  for (const std::size_t i : order) {
    if (std::any_of(sites_of[i].begin(), sites_of[i].end(),
                    [&](int j) { return used[static_cast<std::size_t>(j)] != 0; }))
      continue;
    for (const int j : sites_of[i]) used[static_cast<std::size_t>(j)] = 1;
    ++out;
  }
  return out;
}

}  // namespace

std::optional<std::vector<int>> greedy_cover(const Lists& sites_of, int candidates) {
  const Lists points_of = transposed(sites_of, candidates);
  std::vector<std::uint8_t> reached(static_cast<std::size_t>(sites_of.size()), 0);
  const auto gain = [&](int j) {
    const auto points = points_of[j];
    return std::count_if(points.begin(), points.end(),
                         [&](int i) { return reached[static_cast<std::size_t>(i)] == 0; });
  };
  using Entry = std::pair<std::ptrdiff_t, int>;  // gain, then the lowest number: -j
  std::priority_queue<Entry> queue;
  for (int j = 0; j < candidates; ++j) queue.push({gain(j), -j});
  std::vector<int> out;
  int left = sites_of.size();
  while (left > 0 && !queue.empty()) {
    const auto [known, minus_j] = queue.top();
    queue.pop();
    const std::ptrdiff_t now = gain(-minus_j);
    if (now == 0) continue;
    if (now < known) {
      queue.push({now, minus_j});
      continue;
    }
    out.push_back(-minus_j);
    for (const int i : points_of[-minus_j])
      if (reached[static_cast<std::size_t>(i)]++ == 0) --left;
  }
  if (left > 0) return std::nullopt;
  return out;
}

FullCover full_cover(const Lists& sites_of, int candidates, std::int64_t count, const Effort& effort,
                     Monitor& monitor) {
  FullCover out;
  const auto greedy = greedy_cover(sites_of, candidates);
  if (!greedy) {
    out.verdict = FullCover::Verdict::no;
    return out;
  }
  if (std::ssize(*greedy) <= count) {
    out.verdict = FullCover::Verdict::yes;
    out.sites = *greedy;
    return out;
  }
  const std::vector<std::vector<int>> left = Reduction(sites_of, candidates).run(monitor);
  if (apart(left, static_cast<std::size_t>(candidates)) > count) {
    out.verdict = FullCover::Verdict::no;
    return out;
  }
  Programme programme;
  std::vector<int> column(static_cast<std::size_t>(candidates), -1), candidate;
  for (const auto& sites : left) {
    for (const int j : sites) {
      int& mine = column[static_cast<std::size_t>(j)];
      if (mine < 0) mine = programme.add_column(1.0, 0.0, 1.0, true), candidate.push_back(j);
      programme.add(mine, 1.0);
    }
    programme.end_row(1.0, Programme::infinity);
  }
  for (std::size_t c = 0; c < candidate.size(); ++c) programme.add(static_cast<int>(c), 1.0);
  programme.end_row(0.0, static_cast<double>(count));
  Limits limits;
  limits.nodes = effort.nodes, limits.pivots = effort.pivots, limits.absolute_gap = 1.0 - 1e-6;
  const Answer answer = solve(std::move(programme), {}, limits, monitor);
  out.nodes = answer.nodes, out.pivots = answer.pivots;
  if (answer.feasible) {
    out.verdict = FullCover::Verdict::yes;
    for (std::size_t c = 0; c < candidate.size(); ++c)
      if (answer.x[c] > 0.5) out.sites.push_back(candidate[c]);
  } else if (answer.complete) {
    out.verdict = FullCover::Verdict::no;
  }
  return out;
}

}  // namespace jumeau::siting
