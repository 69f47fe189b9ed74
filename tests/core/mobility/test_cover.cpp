#include <QTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>

#include "faults.hpp"
#include "jumeau/mobility/siting.hpp"
#include "mobility/cover_bound.hpp"
#include "mobility/cover_cuts.hpp"
#include "mobility/cover_problem.hpp"
#include "mobility/cover_search.hpp"
#include "mobility/local_cuts.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using namespace jumeau::siting;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Random {
  std::uint64_t state;
  std::uint64_t next() {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
  }
  double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
};

struct Case {
  Costs costs;
  std::vector<double> weight;
  Sites sites;
};

/// Points and candidates strewn over a unit square.
Case strewn(std::uint64_t seed, std::size_t points, std::size_t candidates, bool whole_weights, bool extras) {
  Random random{seed};
  std::vector<double> at(2 * (points + candidates));
  for (double& coordinate : at) coordinate = random.unit();
  Case out;
  out.costs.candidates = static_cast<std::int64_t>(candidates);
  for (std::size_t i = 0; i < points; ++i) {
    for (std::size_t j = 0; j < candidates; ++j) {
      const std::size_t site = points + j;
      const double cost = std::hypot(at[2 * i] - at[2 * site], at[2 * i + 1] - at[2 * site + 1]);
      if (cost < 0.5) out.costs.add(static_cast<std::int64_t>(j), cost);
    }
    out.costs.end_point();
    const double weight = random.below(6) == 0 ? 0.0 : 1.0 + 99.0 * random.unit();
    out.weight.push_back(whole_weights ? std::floor(weight) : weight);
  }
  if (!extras) return out;
  out.sites.existing = {2};
  out.sites.forbidden = {0, 5};
  for (std::size_t j = 0; j < candidates; ++j)
    out.sites.price.push_back(seed % 3 == 0   ? 1.0 + static_cast<double>(random.below(9))
                              : seed % 3 == 1 ? 0.5 + random.unit()
                                              : 2.0);
  return out;
}

/// What a set of open candidates covers, from the definition.
double covered_by(const Case& c, double radius, const std::vector<bool>& open) {
  double sum = 0.0;
  for (std::size_t i = 0; i < c.weight.size(); ++i) {
    bool near = false;
    for (auto k = static_cast<std::size_t>(c.costs.first[i]); k < static_cast<std::size_t>(c.costs.first[i + 1]); ++k)
      near = near || (open[static_cast<std::size_t>(c.costs.candidate[k])] && c.costs.cost[k] <= radius);
    if (near) sum += c.weight[i];
  }
  return sum;
}
double price_at(const Case& c, std::size_t j) { return c.sites.price.empty() ? 1.0 : c.sites.price[j]; }
bool is_in(const std::vector<std::int64_t>& list, std::size_t j) {
  return std::find(list.begin(), list.end(), static_cast<std::int64_t>(j)) != list.end();
}

/// Calls visit(open, number of new sites, their price) for every allowed set.
void each_set(const Case& c, const std::function<void(const std::vector<bool>&, std::int64_t, double)>& visit) {
  const auto candidates = static_cast<std::size_t>(c.costs.candidates);
  for (unsigned mask = 0; mask < (1u << candidates); ++mask) {
    std::vector<bool> open(candidates);
    std::int64_t count = 0;
    double price = 0.0;
    bool allowed = true;
    for (std::size_t j = 0; j < candidates; ++j) {
      open[j] = (mask >> j) & 1u;
      const bool existing = is_in(c.sites.existing, j);
      allowed = allowed && !(existing && !open[j]) && !(open[j] && is_in(c.sites.forbidden, j));
      if (open[j] && !existing) ++count, price += price_at(c, j);
    }
    if (allowed) visit(open, count, price);
  }
}
double least_price(const Case& c, double radius, double share) {
  const double total = std::accumulate(c.weight.begin(), c.weight.end(), 0.0);
  double best = infinity;
  each_set(c, [&](const std::vector<bool>& open, std::int64_t, double price) {
    if (covered_by(c, radius, open) >= share * total * (1.0 - 1e-12)) best = std::min(best, price);
  });
  return best;
}
double most_weight(const Case& c, double radius, std::int64_t at_most, double budget) {
  double best = 0.0;
  each_set(c, [&](const std::vector<bool>& open, std::int64_t count, double price) {
    if (count <= at_most && price <= budget) best = std::max(best, covered_by(c, radius, open));
  });
  return best;
}

std::vector<bool> flags(const Solution& solution, std::int64_t candidates) {
  std::vector<bool> open(static_cast<std::size_t>(candidates));
  for (const std::int64_t j : solution.sites) open[static_cast<std::size_t>(j)] = true;
  return open;
}

/// Rows and columns in another order.
Case shuffled(const Case& c, std::uint64_t seed) {
  Random random{seed};
  std::vector<std::size_t> rows(c.weight.size());
  std::vector<std::int64_t> columns(static_cast<std::size_t>(c.costs.candidates));
  std::iota(rows.begin(), rows.end(), std::size_t{0});
  std::iota(columns.begin(), columns.end(), std::int64_t{0});
  for (std::size_t k = rows.size(); k > 1; --k) std::swap(rows[k - 1], rows[random.below(k)]);
  for (std::size_t k = columns.size(); k > 1; --k) std::swap(columns[k - 1], columns[random.below(k)]);
  Case out;
  out.costs.candidates = c.costs.candidates;
  for (const std::size_t i : rows) {
    for (auto k = static_cast<std::size_t>(c.costs.first[i + 1]); k-- > static_cast<std::size_t>(c.costs.first[i]);)
      out.costs.add(columns[static_cast<std::size_t>(c.costs.candidate[k])], c.costs.cost[k]);
    out.costs.end_point();
    out.weight.push_back(c.weight[i]);
  }
  const auto renumber = [&](const std::vector<std::int64_t>& list, std::vector<std::int64_t>& to) {
    for (const std::int64_t j : list) to.push_back(columns[static_cast<std::size_t>(j)]);
  };
  renumber(c.sites.existing, out.sites.existing);
  renumber(c.sites.forbidden, out.sites.forbidden);
  out.sites.price.resize(c.sites.price.size());
  for (std::size_t j = 0; j < c.sites.price.size(); ++j)
    out.sites.price[static_cast<std::size_t>(columns[j])] = c.sites.price[j];
  return out;
}

/// Towns on a lattice of 200 m: invented people, straight distances, every so many cells a candidate.
Case territory(std::size_t across, std::size_t every, double radius_m) {
  Random random{42};
  Case out;
  std::vector<double> site;
  std::vector<double> town;
  for (int t = 0; t < 3 * 12; ++t) town.push_back(random.unit());
  const auto x = [&](std::size_t cell) { return 200.0 * static_cast<double>(cell % across); };
  const auto y = [&](std::size_t cell) { return 200.0 * static_cast<double>(cell / across); };
  for (std::size_t cell = 0; cell < across * across; ++cell)
    if (random.below(every) == 0) site.push_back(x(cell)), site.push_back(y(cell));
  const double side = 200.0 * static_cast<double>(across);
  for (std::size_t cell = 0; cell < across * across; ++cell) {
    double people = 5.0;
    for (std::size_t t = 0; t < town.size(); t += 3) {
      const double far = std::hypot(x(cell) - side * town[t], y(cell) - side * town[t + 1]);
      people += 2000.0 * town[t + 2] * std::exp(-far / 900.0);
    }
    for (std::size_t j = 0; j < site.size(); j += 2) {
      const double far = std::hypot(x(cell) - site[j], y(cell) - site[j + 1]);
      if (far <= radius_m) out.costs.add(static_cast<std::int64_t>(j / 2), far);
    }
    out.costs.end_point();
    out.weight.push_back(std::floor(people * (0.3 + random.unit())));
  }
  out.costs.candidates = static_cast<std::int64_t>(site.size() / 2);
  return out;
}

/// Cancels at the first question after so many seconds, and notes when it did.
struct CancelAfter final : Monitor {
  explicit CancelAfter(double seconds)
      : end(Clock::now() + std::chrono::milliseconds(static_cast<int>(1e3 * seconds))) {}
  using Clock = std::chrono::steady_clock;
  bool cancelled() const noexcept override { return Clock::now() >= end; }
  double late_s() const { return std::chrono::duration<double>(Clock::now() - end).count(); }
  Clock::time_point end;
};

Effort gap_of(double gap) {
  Effort effort;
  effort.gap = gap;
  return effort;
}

}  // namespace

/// The least that the left side of a cut is at any set of open sites that covers so much.
double least_left(const CoverProblem& problem, const Inequality& cut, double required) {
  double least = infinity;
  for (unsigned mask = 0; mask < (1u << problem.price.size()); ++mask) {
    std::vector<int> open;
    for (int j = 0; j < problem.candidates(); ++j)
      if ((mask >> j) & 1u) open.push_back(j);
    if (weight_of(problem, open) < required) continue;
    double left = 0.0;
    for (std::size_t k = 0; k < cut.columns.size(); ++k) {
      const int column = cut.columns[k];
      bool on = false;
      if (column < problem.candidates()) {
        on = (mask >> column) & 1u;
      } else {
        const auto near = problem.sites_of[column - problem.candidates()];
        on = std::none_of(near.begin(), near.end(), [&](int j) { return (mask >> j) & 1u; });
      }
      left += on ? cut.values[k] : 0.0;
    }
    least = std::min(least, left);
  }
  return least;
}

/// Least price: a point has an open site near or is missed, and not too much weight is missed.
Programme partial_programme(const CoverProblem& problem, double required) {
  Programme programme;
  for (const double price : problem.price) programme.add_column(price, 0.0, 1.0, true);
  for (int i = 0; i < problem.points(); ++i) {
    programme.add_column(0.0, 0.0, 1.0, true);
    for (const int j : problem.sites_of[i]) programme.add(j, 1.0);
    programme.add(problem.candidates() + i, 1.0);
    programme.end_row(1.0, Programme::infinity);
  }
  for (int i = 0; i < problem.points(); ++i)
    programme.add(problem.candidates() + i, problem.weight[static_cast<std::size_t>(i)]);
  programme.end_row(-Programme::infinity, problem.reachable - required);
  return programme;
}

class TestCover : public QObject {
  Q_OBJECT

private slots:
  void coversAStreetByHand() {
    // Five points in a row, 100 m apart; a site reaches its neighbours. People: 10, 1, 1, 1, 30.
    Costs costs;
    costs.candidates = 5;
    for (int i = 0; i < 5; ++i) {
      for (int j = std::max(0, i - 1); j <= std::min(4, i + 1); ++j) costs.add(j, 100.0 * std::abs(i - j));
      costs.end_point();
    }
    const std::vector<double> people{10, 1, 1, 1, 30};
    Monitor quiet;
    const Solution most = partial_cover(costs, people, 100, 0.7, {}, {}, quiet);  // 30.1 of 43: one site near the end
    QCOMPARE(most.opened, 1);
    QCOMPARE(most.objective, 1.0);
    QVERIFY(most.proved());
    QCOMPARE(most.covered, 31.0 + (most.sites.front() == 3 ? 1.0 : 0.0));
    QCOMPARE(partial_cover(costs, people, 100, 1.0, {}, {}, quiet).opened, 2);
    QCOMPARE(partial_cover(costs, people, 0, 1.0, {}, {}, quiet).opened, 5);
    QCOMPARE(partial_cover(costs, people, 100, 0.0, {}, {}, quiet).opened, 0);
    QCOMPARE(max_cover(costs, people, 100, 1, {}, {}, {}, quiet).covered, 32.0);
    QCOMPARE(max_cover(costs, people, 100, 0, {}, {}, {}, quiet).covered, 0.0);
    Sites sites;
    sites.existing = {2};
    const Solution kept = partial_cover(costs, people, 100, 1.0, sites, {}, quiet);
    QCOMPARE(kept.opened, 2);
    QCOMPARE(kept.sites.size(), 3u);
    QCOMPARE(kept.site_of[2], 2);
  }

  void agreesWithBruteForce_data() {
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("extras");
    QTest::newRow("whole weights") << true << false;
    QTest::newRow("real weights") << false << false;
    QTest::newRow("existing, forbidden, prices") << true << true;
    QTest::newRow("all of it, real weights") << false << true;
  }
  void agreesWithBruteForce() {
    QFETCH(bool, whole);
    QFETCH(bool, extras);
    Monitor quiet;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const Case c = strewn(seed, 30, 11, whole, extras);
      const double radius = 0.12 + 0.05 * static_cast<double>(seed % 5);
      for (const double share : {0.3, 0.6, 0.8, 0.95, 1.0}) {
        const double best = least_price(c, radius, share);
        if (best == infinity) {
          QCOMPARE(fault([&] { partial_cover(c.costs, c.weight, radius, share, c.sites, {}, quiet); }),
                   Error::Code::infeasible);
          continue;
        }
        const Solution s = partial_cover(c.costs, c.weight, radius, share, c.sites, {}, quiet);
        QVERIFY2(std::abs(s.objective - best) < 1e-7,
                 qPrintable(QString("seed %1 share %2: %3, not %4").arg(seed).arg(share).arg(s.objective).arg(best)));
        QVERIFY(s.gap <= 1e-6 && s.bound <= s.objective);
        QVERIFY(covered_by(c, radius, flags(s, c.costs.candidates)) >= share * s.weight * (1.0 - 1e-12));
      }
      for (const std::int64_t count : {1, 2, 4}) {
        const double budget = extras ? 1.5 * static_cast<double>(count) : infinity;
        const Solution s = max_cover(c.costs, c.weight, radius, count, c.sites,
                                     extras ? std::optional(budget) : std::nullopt, {}, quiet);
        const double best = most_weight(c, radius, count, budget);
        QVERIFY2(std::abs(s.objective - best) < 1e-7 * best + 1e-9,
                 qPrintable(QString("seed %1 count %2: %3, not %4").arg(seed).arg(count).arg(s.objective).arg(best)));
        QVERIFY(s.gap <= 1e-6 && s.bound >= s.objective);
        QVERIFY(s.opened <= count);
        QVERIFY(std::abs(covered_by(c, radius, flags(s, c.costs.candidates)) - s.covered) < 1e-6);
      }
    }
  }

  void countsAllWeightEvenWhatNothingReaches() {
    Costs costs;
    costs.candidates = 1;
    costs.add(0, 1.0);
    costs.end_point();
    costs.end_point();
    Monitor quiet;
    QCOMPARE(partial_cover(costs, std::vector<double>{60, 40}, 1, 0.6, {}, {}, quiet).opened, 1);
    try {
      partial_cover(costs, std::vector<double>{60, 40}, 1, 0.61, {}, {}, quiet);
      QFAIL("61 % of the weight cannot be covered");
    } catch (const Error& e) {
      QCOMPARE(e.code(), Error::Code::infeasible);
      const std::string words = e.what();
      QVERIFY2(words.find("60 %") != std::string::npos && words.find("40 of 100") != std::string::npos, words.c_str());
    }
  }

  void doesNotTakeAlmostForEnough() {
    // The share is missed by one person in a million: the solver's tolerance must not hide it.
    Costs costs;
    costs.candidates = 2;
    for (int i = 0; i < 2; ++i) costs.add(i, 0.0), costs.end_point();
    Monitor quiet;
    QCOMPARE(partial_cover(costs, std::vector<double>{899'999, 100'001}, 0, 0.9, {}, {}, quiet).opened, 2);
    QCOMPARE(partial_cover(costs, std::vector<double>{900'000, 100'000}, 0, 0.9, {}, {}, quiet).opened, 1);
    QCOMPARE(partial_cover(costs, std::vector<double>{0.8999999, 0.1000001}, 0, 0.9, {}, {}, quiet).opened, 2);
    QCOMPARE(partial_cover(costs, std::vector<double>{0.3, 0.1}, 0, 1.0, {}, {}, quiet).opened, 2);
  }

  void answersTheSameWhenShuffled() {
    Monitor quiet;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      const Case c = strewn(seed, 250, 120, seed % 2 == 0, false);
      const Case other = shuffled(c, seed + 100);
      const Solution a = partial_cover(c.costs, c.weight, 0.09, 0.8, c.sites, {}, quiet);
      const Solution b = partial_cover(other.costs, other.weight, 0.09, 0.8, other.sites, {}, quiet);
      QCOMPARE(a.objective, b.objective);
      QCOMPARE(a.bound, b.bound);
      QVERIFY(std::abs(a.covered - b.covered) < 1e-9 * a.weight);
      QCOMPARE(a.counters.moves, b.counters.moves);
      const Solution m = max_cover(c.costs, c.weight, 0.09, 12, c.sites, {}, {}, quiet);
      const Solution n = max_cover(other.costs, other.weight, 0.09, 12, other.sites, {}, {}, quiet);
      QVERIFY(std::abs(m.objective - n.objective) < 1e-9 * m.objective);
      QVERIFY(m.gap <= 1e-9 && n.gap <= 1e-9);
    }
  }

  void moreOfAnythingIsNeverWorse() {
    Monitor quiet;
    const Case c = strewn(7, 200, 80, true, false);
    double before = 0.0;
    for (const double share : {0.2, 0.4, 0.6, 0.8, 0.9}) {
      const Solution s = partial_cover(c.costs, c.weight, 0.12, share, {}, {}, quiet);
      QVERIFY(s.proved());
      QVERIFY(s.objective >= before);
      QVERIFY(partial_cover(c.costs, c.weight, 0.15, share, {}, {}, quiet).objective <= s.objective);
      before = s.objective;
      // The two questions answer each other: as many sites reach the share, one fewer do not.
      const auto count = static_cast<std::int64_t>(s.objective);
      QVERIFY(max_cover(c.costs, c.weight, 0.12, count, {}, {}, {}, quiet).objective >= share * s.weight);
      QVERIFY(max_cover(c.costs, c.weight, 0.12, count - 1, {}, {}, {}, quiet).objective < share * s.weight);
    }
  }

  void cutsNeverRemoveAnAnswer() {
    Monitor quiet;
    std::size_t seen = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Case c = strewn(seed, 25, 10, true, false);
      const CoverProblem problem = cover_problem(c.costs, c.weight, 0.3, {}, quiet);
      Random random{seed};
      std::vector<double> x(problem.price.size() + problem.weight.size(), 0.0);
      for (std::size_t j = 0; j < problem.price.size(); ++j) x[j] = 0.5 * static_cast<double>(random.below(2));
      for (const Inequality& cut : zero_half_cuts(problem, x, 100, quiet)) {
        ++seen;
        QVERIFY(least_left(problem, cut, 0.0) >= cut.least - 1e-12);
      }
    }
    QVERIFY(seen > 0);
  }

  void localCutsNeverRemoveAnAnswer() {
    Monitor quiet;
    std::size_t seen = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const Case c = strewn(seed, 60, 13, true, false);
      const CoverProblem problem = cover_problem(c.costs, c.weight, 0.25, {}, quiet);
      if (problem.required(0.8) > problem.reachable) continue;
      CoverRelaxation relaxation(problem, partial_programme(problem, problem.required(0.8)), 100'000);
      QVERIFY(relaxation.solve(quiet));
      const double before = relaxation.value();
      Counters counters;
      for (const std::size_t size : {4u, 6u, 9u}) {
        for (const Inequality& cut : local_cuts(problem, relaxation, {size, 100, {}}, counters, quiet)) {
          ++seen;
          QVERIFY(least_left(problem, cut, problem.required(0.8)) >= cut.least - 1e-12);
          relaxation.add(cut);
        }
        QVERIFY(relaxation.solve(quiet));
      }
      QVERIFY(relaxation.value() >= before - 1e-9);
      QVERIFY(relaxation.value() <= least_price(c, 0.25, 0.8) + 1e-6);
    }
    QVERIFY(seen > 0);
  }

  void theStateKnowsWhatEachMoveChanges() {
    Monitor quiet;
    const Case c = strewn(3, 120, 40, true, false);
    const CoverProblem problem = cover_problem(c.costs, c.weight, 0.2, {}, quiet);
    CoverState state(problem);
    Random random{9};
    for (int k = 0; k < 2000; ++k) {
      const auto site = static_cast<int>(random.below(problem.price.size()));
      const double before = weight_of(problem, state.sites());
      QCOMPARE(state.covered(), before);
      const double change = state.is_open(site) ? -state.loss(site) : state.gain(site);
      state.is_open(site) ? state.close(site) : state.open(site);
      QCOMPARE(weight_of(problem, state.sites()), before + change);
    }
  }

  void theLagrangianBoundHolds() {
    Monitor quiet;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Case c = strewn(seed, 30, 11, true, false);
      const CoverProblem problem = cover_problem(c.costs, c.weight, 0.25, {}, quiet);
      const double best = least_price(c, 0.25, 0.8);
      if (best == infinity) continue;
      std::int64_t steps = 0;
      const CoverBound low = bound_partial(problem, problem.required(0.8), best + 1.0, 300, steps, quiet);
      QVERIFY(low.bound <= best + 1e-9);
      const CoverAim aim{problem.reachable, 2, infinity};
      const CoverBound high = bound_most(problem, aim, 0.0, 300, steps, quiet);
      QVERIFY(high.bound >= most_weight(c, 0.25, 2, infinity) - 1e-6);
    }
  }

  void provesATownAndBoundsATerritory() {
    Monitor quiet;
    const Case town = territory(30, 3, 450);  // 900 cells, about 300 candidates
    QVERIFY(partial_cover(town.costs, town.weight, 450, 0.9, {}, {}, quiet).proved());
    const Case land = territory(56, 4, 500);  // 3,136 cells, about 800 candidates
    const Solution s = partial_cover(land.costs, land.weight, 500, 0.8, {}, gap_of(0.01), quiet);
    QVERIFY(s.gap <= 0.01);
    QVERIFY(s.covered >= 0.8 * s.weight);
  }

  void littleEffortStillAnswersWithABound() {
    Monitor quiet;
    const Case land = territory(30, 3, 450);
    const Effort little{0.0, 0, 0, 1000, 50, 0};
    const Solution s = partial_cover(land.costs, land.weight, 450, 0.9, {}, little, quiet);
    QVERIFY(s.covered >= 0.9 * s.weight);
    QVERIFY(s.gap > 0.0 && s.gap < 0.5);
    const Solution proved = partial_cover(land.costs, land.weight, 450, 0.9, {}, {}, quiet);
    QVERIFY(s.bound <= proved.objective && proved.objective <= s.objective);
    const Solution most = max_cover(land.costs, land.weight, 450, 20, {}, {}, little, quiet);
    QVERIFY(most.bound >= max_cover(land.costs, land.weight, 450, 20, {}, {}, {}, quiet).objective);
  }

  void answersACancelAtEveryStage() {
    const Case land = territory(60, 2, 900);
    for (const double after : {0.0, 0.05, 0.3, 0.8, 1.5, 2.5}) {
      CancelAfter monitor(after);
      bool ended = false;
      try {
        partial_cover(land.costs, land.weight, 900, 0.95, {}, {}, monitor);
        ended = true;
      } catch (const Cancelled&) {
      }
      QVERIFY2(ended || monitor.late_s() < 0.2, qPrintable(QString("%1 s late").arg(monitor.late_s())));
    }
  }

  void refusesBadInput_data() {
    QTest::addColumn<int>("kind");
    const char* const kinds[] = {"weights of another number", "negative weight",
                                 "weight that is no number",  "negative cost",
                                 "candidate out of range",    "existing site out of range",
                                 "existing and forbidden",    "negative price",
                                 "prices of another number",  "share above 1",
                                 "share that is no number",   "negative radius"};
    for (int k = 0; k < static_cast<int>(std::size(kinds)); ++k) QTest::newRow(kinds[k]) << k;
  }
  void refusesBadInput() {
    QFETCH(int, kind);
    Case c = strewn(1, 10, 5, true, false);
    double share = 0.5, radius = 0.3;
    if (kind == 0) c.weight.pop_back();
    if (kind == 1) c.weight[3] = -1.0;
    if (kind == 2) c.weight[3] = std::nan("");
    if (kind == 3) c.costs.cost[0] = -2.0;
    if (kind == 4) c.costs.candidate[0] = 5;
    if (kind == 5) c.sites.existing = {5};
    if (kind == 6) c.sites.existing = c.sites.forbidden = {1};
    if (kind == 7) c.sites.price = {1, 1, -1, 1, 1};
    if (kind == 8) c.sites.price = {1, 1};
    if (kind == 9) share = 1.01;
    if (kind == 10) share = std::nan("");
    if (kind == 11) radius = -1.0;
    Monitor quiet;
    const Error::Code code = fault([&] { partial_cover(c.costs, c.weight, radius, share, c.sites, {}, quiet); });
    QCOMPARE(code, kind < 5 ? Error::Code::bad_input : Error::Code::bad_option);
    QCOMPARE(fault([&] { max_cover(c.costs, c.weight, radius, -1, c.sites, {}, {}, quiet); }),
             kind < 5 ? Error::Code::bad_input : Error::Code::bad_option);
  }

  void emptyInputIsCoveredByNothing() {
    Monitor quiet;
    const Solution none = partial_cover({}, {}, 1, 1, {}, {}, quiet);
    QCOMPARE(none.opened, 0);
    QVERIFY(none.proved());
    QCOMPARE(max_cover({}, {}, 1, 3, {}, {}, {}, quiet).objective, 0.0);
  }
};

QTEST_APPLESS_MAIN(TestCover)
#include "test_cover.moc"
