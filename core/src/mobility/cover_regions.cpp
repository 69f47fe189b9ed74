#include "cover_regions.hpp"

#include <algorithm>
#include <utility>

#include "../parallel.hpp"
#include "cover_proof.hpp"

namespace jumeau::siting {
namespace {

constexpr std::size_t smallest_region = 100, largest_region = 220;
constexpr std::size_t regions_at_once = 16;

/// Lets a cancel through and keeps everything else quiet: for work on other threads.
class Listening final : public Monitor {
public:
  explicit Listening(const Monitor& host) : host_(host) {}
  bool cancelled() const noexcept override { return host_.cancelled(); }

private:
  const Monitor& host_;
};

/// A neighbourhood of candidates, and the best sites in it while those outside stay.
struct Region {
  std::vector<int> candidates;
  std::vector<int> before, after;  ///< sites of the region, ascending
  Counters counters;
};

class Regions {
public:
  Regions(const CoverProblem& problem, double required, const std::vector<int>& sites, const Effort& effort,
          Counters& counters, Monitor& monitor)
      : problem_(problem),
        required_(required),
        effort_(effort),
        counters_(counters),
        monitor_(monitor),
        state_(problem) {
    for (const int j : sites) state_.open(j);
    inner_.gap = 0.0;
    inner_.nodes = std::min<std::int64_t>(effort.nodes, 20);
    inner_.pivots = std::min<std::int64_t>(effort.pivots, 20'000);
    inner_.moves = std::min<std::int64_t>(effort.moves, 10'000);
    inner_.bound_steps = std::min<std::int64_t>(effort.bound_steps, 300);
    inner_.regions = 0;
  }

  std::vector<int> run() {
    std::int64_t left = effort_.regions;
    for (std::size_t size = smallest_region, idle = 0; left > 0 && idle < 3;) {
      const double price = state_.price(), covered = state_.covered();
      sweep(size, left);
      const bool better = state_.price() < price || state_.covered() > covered;
      idle = better ? 0 : idle + 1;
      size = size * 3 / 2 > largest_region ? smallest_region : size * 3 / 2;
      if (size >= problem_.price.size() * 3 / 2) break;  // one region that held everything
    }
    return state_.sorted();
  }

private:
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  /// Every candidate is in the inner part of some region once.
  void sweep(std::size_t size, std::int64_t& left) {
    std::vector<std::uint8_t> done(problem_.price.size(), 0);
    const auto shift = static_cast<int>(sweeps_++ * 7919 % problem_.price.size());
    std::vector<Region> batch;
    std::vector<std::uint8_t> taken(problem_.weight.size(), 0);
    for (int k = 0; k < problem_.candidates() && left > 0; ++k) {
      const int center = (k + shift) % problem_.candidates();
      if (done[at(center)]) continue;
      Region region = around(center, size);
      if (touches(region, taken) || batch.size() == regions_at_once) {
        solve_all(batch);
        std::ranges::fill(taken, 0);
      }
      for (std::size_t j = 0; j < region.candidates.size() / 2 + 1 && j < region.candidates.size(); ++j)
        done[at(region.candidates[j])] = 1;
      for (const int j : region.candidates)
        for (const int i : problem_.points_of[j]) taken[at(i)] = 1;
      batch.push_back(std::move(region));
      --left;
    }
    solve_all(batch);
  }

  /// The nearest candidates in steps over shared points.
  Region around(int center, std::size_t size) const {
    Region region;
    std::vector<std::uint8_t> seen(problem_.price.size(), 0);
    region.candidates.push_back(center);
    seen[at(center)] = 1;
    for (std::size_t k = 0; k < region.candidates.size() && region.candidates.size() < size; ++k)
      for (const int i : problem_.points_of[region.candidates[k]])
        for (const int j : problem_.sites_of[i])
          if (!std::exchange(seen[at(j)], std::uint8_t{1})) region.candidates.push_back(j);
    return region;
  }
  bool touches(const Region& region, const std::vector<std::uint8_t>& taken) const {
    return std::ranges::any_of(region.candidates, [&](int j) {
      return std::ranges::any_of(problem_.points_of[j], [&](int i) { return taken[at(i)] != 0; });
    });
  }

  void solve_all(std::vector<Region>& batch) {
    parallel_for_each(batch.size(), monitor_, [] { return 0; }, [&](std::size_t k, int&) { cover_more(batch[k]); });
    for (Region& region : batch) {
      exchange(region);
      if (required_ > 0.0) cover_with_fewer(region);
    }
    batch.clear();
  }

  /// What is decided for a region: open outside, closed outside, free inside.
  std::vector<int> decided(const Region& region) const {
    std::vector<int> result(problem_.price.size(), 0);
    for (const int j : state_.sites()) result[at(j)] = 1;
    for (const int j : region.candidates) result[at(j)] = -1;
    return result;
  }
  std::vector<int> sites_in(const Region& region) const {
    std::vector<int> sites;
    for (const int j : region.candidates)
      if (state_.is_open(j)) sites.push_back(j);
    std::ranges::sort(sites);
    return sites;
  }
  static std::vector<int> lifted(const CoverProblem& rest, const std::vector<int>& sites) {
    std::vector<int> result;
    for (const int j : sites) result.push_back(static_cast<int>(rest.origin[at(j)]));
    std::ranges::sort(result);
    return result;
  }

  /// As many sites for as much money, more weight. Any thread: the state is only read.
  void cover_more(Region& region) const {
    Listening listening(monitor_);
    region.before = region.after = sites_in(region);
    if (region.before.empty()) return;
    const CoverProblem rest = restricted(problem_, decided(region), listening);
    CoverAim aim{.enough = rest.reachable - rest.settled, .count = std::ssize(region.before)};
    if (!problem_.uniform_prices) aim.budget = price_of(problem_, region.before);
    MostCover cover(rest, aim, inner_, listening);
    cover.run();
    region.counters = cover.counters;
    const double now = state_.covered() - (rest.settled - problem_.settled);
    if (cover.covered() > now) region.after = lifted(rest, cover.best());
  }

  void exchange(Region& region) {
    add(region.counters);
    for (const int j : region.before) state_.close(j);
    for (const int j : region.after) state_.open(j);
  }

  /// Uses what is covered beyond the requirement to save a site.
  void cover_with_fewer(Region& region) {
    monitor_.check();
    region.before = sites_in(region);
    const CoverProblem rest = restricted(problem_, decided(region), monitor_);
    const double needed = required_ - (rest.settled - problem_.settled);
    if (region.before.empty() || needed > rest.reachable - rest.settled) return;
    if (needed <= 0.0) {
      for (const int j : region.before) state_.close(j);
      return;
    }
    Listening listening(monitor_);
    PartialCover cover(rest, needed, inner_, listening);
    cover.run();
    region.after = lifted(rest, cover.best());
    region.counters = cover.counters;
    if (cover.price() < price_of(problem_, region.before)) exchange(region);
  }

  void add(const Counters& more) {
    counters_.nodes += more.nodes, counters_.pivots += more.pivots;
    counters_.moves += more.moves, counters_.bound_steps += more.bound_steps;
  }

  const CoverProblem& problem_;
  double required_;
  const Effort& effort_;
  Effort inner_;
  Counters& counters_;
  Monitor& monitor_;
  CoverState state_;
  std::size_t sweeps_ = 0;
};

}  // namespace

std::vector<int> improved_by_regions(const CoverProblem& problem, double required, std::vector<int> sites,
                                     const Effort& effort, Counters& counters, Monitor& monitor) {
  if (effort.regions <= 0 || sites.empty()) return sites;
  return Regions(problem, required, sites, effort, counters, monitor).run();
}

}  // namespace jumeau::siting
