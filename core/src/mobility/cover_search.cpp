#include "cover_search.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jumeau::siting {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double per_price(double weight, double price) { return price > 0.0 ? weight / price : weight * 1e12; }

/// Always the same sequence, so that the same input gives the same output.
class Dice {
public:
  explicit Dice(std::int64_t seed) : state_(88172645463325252ULL + 2 * static_cast<std::uint64_t>(seed)) {}
  std::uint32_t below(std::size_t count) {
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(next()) * count) >> 32);
  }
  double fraction() { return (next() + 0.5) / 4294967296.0; }

private:
  std::uint32_t next() {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 32);
  }
  std::uint64_t state_;
};

/// Simulated annealing on the weight covered under a count and a budget: moves one site to a place near it, or to any
/// other.
class Annealing {
public:
  Annealing(const CoverProblem& problem, CoverState& state, std::int64_t seed, Monitor& monitor)
      : problem_(problem), state_(state), monitor_(monitor), dice_(seed) {}

  /// One cooling of so many moves. Stops as soon as enough is covered; ends at the best state met.
  void run(const CoverAim& aim, std::int64_t moves, std::int64_t& moves_made) {
    std::vector<int> best = state_.sites();
    double most = state_.covered();
    const double hot = 0.05 * most / static_cast<double>(std::max<std::size_t>(1, best.size()));
    for (std::int64_t k = 0; k < moves && state_.covered() < aim.enough; ++k, ++moves_made) {
      if (k % 512 == 0) monitor_.check();
      heat_ = hot * std::pow(0.05, static_cast<double>(k) / static_cast<double>(moves));
      move(aim);
      if (state_.covered() <= most) continue;
      most = state_.covered();
      best = state_.sites();
    }
    become(best);
  }
  /// Closes the least useful sites until the aim is kept.
  void fit(const CoverAim& aim) {
    while (std::ssize(state_.sites()) > aim.count || state_.price() > aim.budget) state_.close(least_useful());
  }
  void become(const std::vector<int>& sites) {
    std::vector<std::uint8_t> wanted(problem_.price.size(), 0);
    for (const int j : sites) wanted[static_cast<std::size_t>(j)] = 1;
    for (const int j : std::vector<int>(state_.sites()))
      if (!wanted[static_cast<std::size_t>(j)]) state_.close(j);
    for (const int j : sites) state_.open(j);
  }

private:
  void move(const CoverAim& aim) {
    const auto& sites = state_.sites();
    if (std::ssize(sites) < aim.count && dice_.below(8) == 0) return add(aim);
    if (sites.empty()) return;
    const int from = sites[dice_.below(sites.size())];
    if (std::isfinite(aim.budget) && dice_.below(16) == 0) return drop(from);
    const int to = dice_.below(8) == 0 ? static_cast<int>(dice_.below(problem_.price.size())) : near(from);
    if (state_.is_open(to) || state_.price() - price(from) + price(to) > aim.budget) return;
    if (!accepts(state_.gain(to) - state_.loss(from) + shared(from, to))) return;
    state_.close(from);
    state_.open(to);
  }
  void add(const CoverAim& aim) {
    const auto site = static_cast<int>(dice_.below(problem_.price.size()));
    if (!state_.is_open(site) && state_.price() + price(site) <= aim.budget && state_.gain(site) > 0.0)
      state_.open(site);
  }
  void drop(int site) {
    if (accepts(-state_.loss(site))) state_.close(site);
  }
  bool accepts(double change) { return change >= 0.0 || dice_.fraction() < std::exp(change / heat_); }

  int near(int site) {
    const auto points = problem_.points_of[site];
    const auto others = problem_.sites_of[points[dice_.below(points.size())]];
    return others[dice_.below(others.size())];
  }
  /// Weight that only `from` covers and that `to` would cover.
  double shared(int from, int to) const {
    double sum = 0.0;
    for (const int i : problem_.points_of[to])
      if (state_.only(i) == from) sum += problem_.weight[static_cast<std::size_t>(i)];
    return sum;
  }
  double price(int site) const { return problem_.price[static_cast<std::size_t>(site)]; }
  int least_useful() const {
    return *std::ranges::min_element(state_.sites(), {},
                                     [&](int j) { return std::pair(per_price(state_.loss(j), price(j)), j); });
  }

  const CoverProblem& problem_;
  CoverState& state_;
  Monitor& monitor_;
  Dice dice_;
  double heat_ = 0.0;
};

/// What a strictly better answer may cost at most.
CoverAim cheaper_than(const CoverProblem& problem, const std::vector<int>& sites, double required) {
  CoverAim aim{.enough = required};
  if (problem.uniform_prices)
    aim.count = std::ssize(sites) - 1;
  else
    aim.budget = problem.next_better(price_of(problem, sites));
  return aim;
}

}  // namespace

CoverState::CoverState(const CoverProblem& problem)
    : problem_(problem),
      gain_(problem.price.size(), 0.0),
      loss_(problem.price.size(), 0.0),
      times_(problem.weight.size(), 0),
      trace_(problem.weight.size(), 0),
      place_(problem.price.size(), -1) {
  for (int j = 0; j < problem.candidates(); ++j)
    for (const int i : problem.points_of[j]) gain_[at(j)] += problem.weight[at(i)];
}

void CoverState::open(int site) {
  if (is_open(site)) return;
  place_[at(site)] = static_cast<int>(sites_.size());
  sites_.push_back(site);
  price_ += problem_.price[at(site)];
  covered_ += gain_[at(site)];
  loss_[at(site)] = 0.0;
  for (const int i : problem_.points_of[site]) {
    const double weight = problem_.weight[at(i)];
    if (times_[at(i)] == 0) {
      for (const int k : problem_.sites_of[i]) gain_[at(k)] -= weight;
      loss_[at(site)] += weight;
    } else if (times_[at(i)] == 1) {
      loss_[at(trace_[at(i)])] -= weight;
    }
    ++times_[at(i)];
    trace_[at(i)] ^= site;
  }
}

void CoverState::close(int site) {
  if (!is_open(site)) return;
  const int last = sites_.back();
  sites_[at(place_[at(site)])] = last;
  place_[at(last)] = place_[at(site)];
  place_[at(site)] = -1;
  sites_.pop_back();
  price_ -= problem_.price[at(site)];
  covered_ -= loss_[at(site)];
  for (const int i : problem_.points_of[site]) {
    const double weight = problem_.weight[at(i)];
    --times_[at(i)];
    trace_[at(i)] ^= site;
    if (times_[at(i)] == 0) {
      for (const int k : problem_.sites_of[i]) gain_[at(k)] += weight;
    } else if (times_[at(i)] == 1) {
      loss_[at(trace_[at(i)])] += weight;
    }
  }
}

std::vector<int> CoverState::sorted() const {
  std::vector<int> result = sites_;
  std::ranges::sort(result);
  return result;
}

void add_greedily(CoverState& state, const CoverProblem& problem, const CoverAim& aim) {
  while (state.covered() < aim.enough && std::ssize(state.sites()) < aim.count) {
    int best = -1;
    double most = 0.0;
    for (int j = 0; j < problem.candidates(); ++j) {
      const double price = problem.price[static_cast<std::size_t>(j)];
      const double value = per_price(std::min(state.gain(j), aim.enough - state.covered()), price);
      if (state.is_open(j) || value <= most || state.price() + price > aim.budget) continue;
      best = j, most = value;
    }
    if (best < 0) return;
    state.open(best);
  }
}

void drop_superfluous(CoverState& state, const CoverProblem& problem, double enough) {
  for (;;) {
    int worst = -1;
    double least = infinity;
    for (const int j : state.sorted()) {
      const double value = per_price(state.loss(j), problem.price[static_cast<std::size_t>(j)]);
      if (state.covered() - state.loss(j) < enough || value >= least) continue;
      worst = j, least = value;
    }
    if (worst < 0) return;
    state.close(worst);
  }
}

std::vector<int> search_partial(const CoverProblem& problem, double required, const std::vector<int>& start,
                                std::int64_t moves, std::int64_t& moves_made, Monitor& monitor) {
  CoverState state(problem);
  for (const int j : start) state.open(j);
  add_greedily(state, problem, {.enough = required});
  if (state.covered() < required) return {};
  drop_superfluous(state, problem, required);
  Annealing annealing(problem, state, moves_made, monitor);
  std::vector<int> best = state.sorted();
  for (int idle = 0; idle < 2 && !best.empty();) {
    const CoverAim aim = cheaper_than(problem, best, required);
    annealing.fit(aim);
    annealing.run(aim, moves, moves_made);
    ++idle;
    if (state.covered() < required) continue;
    drop_superfluous(state, problem, required);
    best = state.sorted(), idle = 0;
  }
  return best;
}

std::vector<int> search_most(const CoverProblem& problem, const CoverAim& aim, const std::vector<int>& start,
                             std::int64_t moves, std::int64_t& moves_made, Monitor& monitor) {
  CoverState state(problem);
  for (const int j : start) state.open(j);
  add_greedily(state, problem, aim);
  Annealing annealing(problem, state, moves_made, monitor);
  annealing.fit(aim);
  double most = state.covered();
  for (int idle = 0; idle < 2 && !state.sites().empty() && most < aim.enough;) {
    annealing.run(aim, moves, moves_made);
    add_greedily(state, problem, aim);
    ++idle;
    if (state.covered() > most) most = state.covered(), idle = 0;
  }
  return state.sorted();
}

std::vector<int> search_slowly(const CoverProblem& problem, const CoverAim& aim, const std::vector<int>& start,
                               std::int64_t moves, std::int64_t seed, std::int64_t& moves_made, Monitor& monitor) {
  CoverState state(problem);
  for (const int j : start) state.open(j);
  Annealing annealing(problem, state, seed, monitor);
  annealing.fit(aim);
  annealing.run(aim, moves, moves_made);
  return state.sorted();
}

double weight_of(const CoverProblem& problem, const std::vector<int>& sites) {
  std::vector<std::uint8_t> reached(problem.weight.size(), 0);
  for (const int j : sites)
    for (const int i : problem.points_of[j]) reached[static_cast<std::size_t>(i)] = 1;
  double sum = 0.0;
  for (std::size_t i = 0; i < reached.size(); ++i) sum += reached[i] ? problem.weight[i] : 0.0;
  return sum;
}

double price_of(const CoverProblem& problem, const std::vector<int>& sites) {
  double sum = 0.0;
  for (const int j : sites) sum += problem.price[static_cast<std::size_t>(j)];
  return sum;
}

}  // namespace jumeau::siting
