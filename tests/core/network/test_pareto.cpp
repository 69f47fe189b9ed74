#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <set>

#include "jumeau/network/pareto.hpp"
#include "jumeau/threads.hpp"

using namespace jumeau;
using namespace jumeau::network;

namespace {

using Vector = std::vector<double>;
using Vectors = std::set<Vector>;

struct Arcs {
  std::int64_t nodes = 0;
  std::vector<std::int64_t> ends;
  std::vector<double> costs;
  int objectives = 1;

  std::size_t size() const { return ends.size() / 2; }
  Vector cost(std::size_t arc) const {
    const auto d = static_cast<std::size_t>(objectives);
    return {costs.begin() + std::ptrdiff_t(arc * d), costs.begin() + std::ptrdiff_t((arc + 1) * d)};
  }
  void add(std::int64_t tail, std::int64_t head, const Vector& cost) {
    ends.push_back(tail), ends.push_back(head);
    costs.insert(costs.end(), cost.begin(), cost.end());
    nodes = std::max({nodes, tail + 1, head + 1});
    objectives = static_cast<int>(cost.size());
  }
  void add_both(std::int64_t a, std::int64_t b, const Vector& cost) { add(a, b, cost), add(b, a, cost); }
};

ParetoSet found(const Arcs& arcs, std::int64_t source, std::int64_t target, const ParetoOptions& options = {},
                const Vector& precision = {}) {
  Monitor quiet;
  const CostGraph graph(arcs.nodes, arcs.ends, arcs.costs, arcs.objectives, precision);
  return pareto(graph, std::vector<NodePair>{{source, target}}, options, quiet).front();
}

Vectors vectors(const ParetoSet& set) {
  Vectors out;
  for (std::size_t p = 0; p < set.size(); ++p) out.insert(Vector(set.costs_of(p).begin(), set.costs_of(p).end()));
  return out;
}

bool no_worse(const Vector& a, const Vector& b) { return std::ranges::equal(a, b, std::less_equal<>{}); }

/// The undominated among the cost vectors of all simple paths.
Vectors by_force(const Arcs& arcs, std::int64_t source, std::int64_t target) {
  Vectors all;
  std::vector<bool> seen(static_cast<std::size_t>(arcs.nodes));
  Vector cost(static_cast<std::size_t>(arcs.objectives));
  const auto walk = [&](const auto& self, std::int64_t node) -> void {
    if (node == target) {
      all.insert(cost);
      return;
    }
    seen[static_cast<std::size_t>(node)] = true;
    for (std::size_t a = 0; a < arcs.size(); ++a) {
      if (arcs.ends[2 * a] != node || seen[static_cast<std::size_t>(arcs.ends[2 * a + 1])]) continue;
      const Vector before = cost, more = arcs.cost(a);
      for (std::size_t i = 0; i < cost.size(); ++i) cost[i] += more[i];
      self(self, arcs.ends[2 * a + 1]);
      cost = before;
    }
    seen[static_cast<std::size_t>(node)] = false;
  };
  walk(walk, source);
  Vectors out;
  for (const Vector& one : all)
    if (std::ranges::none_of(all, [&](const Vector& other) { return other != one && no_worse(other, one); }))
      out.insert(one);
  return out;
}

/// Whole costs, many of them 0 and many equal; parallel arcs, loops and one-way arcs.
Arcs random_arcs(unsigned seed, int objectives, std::int64_t nodes, int arcs) {
  std::mt19937 random(seed);
  const auto upto = [&](std::int64_t most) { return static_cast<std::int64_t>(random() % (most + 1)); };
  Arcs out;
  out.objectives = objectives, out.nodes = nodes;
  for (int a = 0; a < arcs; ++a) {
    const std::int64_t tail = upto(nodes - 1), head = upto(3) == 0 ? upto(nodes - 1) : (tail + 1 + upto(1)) % nodes;
    Vector cost;
    for (int i = 0; i < objectives; ++i) cost.push_back(upto(3) == 0 ? 0.0 : static_cast<double>(upto(9)));
    if (upto(2) == 0)
      out.add(tail, head, cost);
    else
      out.add_both(tail, head, cost);
  }
  out.nodes = nodes;
  return out;
}

/// A grid of streets: each cell's corners, its streets bent by nodes with two neighbours, and dead ends.
Arcs quarter(unsigned seed, int objectives, int side) {
  std::mt19937 random(seed);
  Arcs out;
  out.nodes = side * side;
  const auto cost = [&] {
    Vector one;
    for (int i = 0; i < objectives; ++i) one.push_back(static_cast<double>(random() % 20));
    return one;
  };
  const auto street = [&](std::int64_t a, std::int64_t b) {
    for (auto bends = random() % 3; bends > 0; --bends) {
      const std::int64_t bend = out.nodes++;
      out.add_both(a, bend, cost());
      if (random() % 4 == 0) out.add_both(bend, out.nodes, cost());
      a = bend;
    }
    out.add_both(a, b, cost());
  };
  for (int x = 0; x < side; ++x)
    for (int y = 0; y < side; ++y) {
      if (x + 1 < side) street(x * side + y, (x + 1) * side + y);
      if (y + 1 < side) street(x * side + y, x * side + y + 1);
    }
  return out;
}

/// The arcs lead from source to target and cost what is told.
bool paths_hold(const Arcs& arcs, const ParetoSet& set, std::int64_t source, std::int64_t target) {
  for (std::size_t p = 0; p < set.size(); ++p) {
    std::int64_t node = source;
    Vector cost(static_cast<std::size_t>(arcs.objectives));
    for (const std::int64_t arc : set.arcs_of(p)) {
      const auto a = static_cast<std::size_t>(arc);
      if (arcs.ends[2 * a] != node) return false;
      node = arcs.ends[2 * a + 1];
      for (std::size_t i = 0; i < cost.size(); ++i) cost[i] += arcs.costs[a * cost.size() + i];
    }
    if (node != target || !std::ranges::equal(cost, set.costs_of(p))) return false;
  }
  return true;
}

Arcs shuffled(const Arcs& arcs, unsigned seed, std::vector<std::size_t>& order) {
  order.resize(arcs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::shuffle(order.begin(), order.end(), std::mt19937(seed));
  Arcs out;
  for (const std::size_t a : order) out.add(arcs.ends[2 * a], arcs.ends[2 * a + 1], arcs.cost(a));
  out.nodes = arcs.nodes;
  return out;
}

/// Two ways from 0 to 3: by 1, short and noisy, and by 2, long and quiet; a third, by 4, is worse than by 2.
Arcs two_ways() {
  Arcs out;
  out.add_both(0, 1, {1, 5}), out.add_both(1, 3, {1, 5});
  out.add_both(0, 2, {2, 1}), out.add_both(2, 3, {2, 1});
  out.add_both(0, 4, {2, 1}), out.add_both(4, 3, {2, 2});
  return out;
}

/// 2^steps optimal paths: at each step one arc or the other.
Arcs doubling(int steps) {
  Arcs out;
  for (int k = 0; k < steps; ++k) out.add(k, k + 1, {std::pow(2.0, k), 0}), out.add(k, k + 1, {0, std::pow(2.0, k)});
  return out;
}

}  // namespace

class TestPareto : public QObject {
  Q_OBJECT
private slots:
  void theShortAndTheQuietWayAreBothFound() {
    const auto set = found(two_ways(), 0, 3);
    QVERIFY(vectors(set) == (Vectors{{2, 10}, {4, 2}}));
    QVERIFY(std::ranges::equal(set.arcs_of(0), std::vector<std::int64_t>{0, 2}));
    QVERIFY(std::ranges::equal(set.arcs_of(1), std::vector<std::int64_t>{4, 6}));
    QVERIFY(set.exact && set.complete);
  }

  void oneCostIsTheShortestPath() {
    Arcs arcs;
    arcs.add(0, 1, {4}), arcs.add(0, 2, {1}), arcs.add(2, 1, {2}), arcs.add(0, 1, {5});
    const auto set = found(arcs, 0, 1);
    QVERIFY(vectors(set) == (Vectors{{3}}));
    QVERIFY(std::ranges::equal(set.arcs_of(0), std::vector<std::int64_t>{1, 2}));
  }

  void parallelArcsAreAChoiceUnlessDominated() {
    Arcs arcs;
    arcs.add(0, 1, {1, 3}), arcs.add(0, 1, {3, 1}), arcs.add(0, 1, {3, 3}), arcs.add(0, 1, {1, 3});
    QVERIFY(vectors(found(arcs, 0, 1)) == (Vectors{{1, 3}, {3, 1}}));
  }

  void decimalsAreAddedExactly() {
    Arcs arcs;  // 0.1 + 0.2 is 0.3
    arcs.add(0, 1, {0.1, 1}), arcs.add(1, 2, {0.2, 1}), arcs.add(0, 3, {0.3, 1}), arcs.add(3, 2, {0, 2});
    QCOMPARE(found(arcs, 0, 2).size(), std::size_t{1});
  }

  void fromANodeToItselfThereIsNothingToWalk() {
    const auto set = found(two_ways(), 2, 2);
    QVERIFY(vectors(set) == (Vectors{{0, 0}}));
    QVERIFY(set.arcs.empty());
  }

  void aTargetOutOfReachGivesAnEmptySet() {
    Arcs arcs = two_ways();
    arcs.add(5, 0, {1, 1});
    arcs.nodes = 8;
    for (const std::int64_t away : {5, 7}) {
      const auto set = found(arcs, 0, away);
      QCOMPARE(set.size(), std::size_t{0});
      QVERIFY(set.exact);
    }
  }

  void allSimplePathsGiveTheSame_data() {
    QTest::addColumn<int>("objectives");
    for (int d = 1; d <= most_objectives; ++d) QTest::addRow("%d objectives", d) << d;
  }
  void allSimplePathsGiveTheSame() {
    QFETCH(int, objectives);
    for (unsigned seed = 0; seed < 150; ++seed) {
      const Arcs arcs = random_arcs(seed, objectives, 4 + seed % 5, 6 + static_cast<int>(seed % 9));
      for (std::int64_t target = 0; target < arcs.nodes; ++target) {
        const auto set = found(arcs, 0, target);
        QVERIFY2(vectors(set) == by_force(arcs, 0, target), qPrintable(QString::number(seed)));
        QCOMPARE(vectors(set).size(), set.size());
        QVERIFY(paths_hold(arcs, set, 0, target));
      }
    }
  }

  void mergedStreetsGiveTheSame_data() { allSimplePathsGiveTheSame_data(); }
  void mergedStreetsGiveTheSame() {
    QFETCH(int, objectives);
    for (unsigned seed = 0; seed < 12; ++seed) {
      const Arcs arcs = quarter(seed, objectives, 3);
      for (const auto& [source, target] :
           std::vector<NodePair>{{0, 8}, {0, arcs.nodes - 1}, {arcs.nodes / 2, 4}, {9, 10}}) {
        const auto set = found(arcs, source, target);
        QVERIFY2(vectors(set) == by_force(arcs, source, target), qPrintable(QString::number(seed)));
        QVERIFY(paths_hold(arcs, set, source, target));
      }
    }
  }

  void chainsAndDeadEndsLeaveTheJunctions() {
    const Arcs arcs = quarter(1, 2, 4);
    const CostGraph graph(arcs.nodes, arcs.ends, arcs.costs, 2);
    QVERIFY(graph.junctions() <= 16);
    QVERIFY(graph.links() <= 48);
  }

  void theOrderOfTheArcsDoesNotMatter() {
    for (unsigned seed = 0; seed < 20; ++seed) {
      const Arcs arcs = quarter(seed, 3, 5);
      std::vector<std::size_t> order;
      const Arcs other = shuffled(arcs, seed, order);
      const auto one = found(arcs, 0, 24), two = found(other, 0, 24);
      QVERIFY(one.costs == two.costs);
      for (std::size_t k = 0; k < one.arcs.size(); ++k) {
        const auto a = static_cast<std::size_t>(one.arcs[k]), b = order[static_cast<std::size_t>(two.arcs[k])];
        QCOMPARE(arcs.ends[2 * a], arcs.ends[2 * b]);
        QCOMPARE(arcs.ends[2 * a + 1], arcs.ends[2 * b + 1]);
      }
    }
  }

  void aScaledObjectiveScalesTheSet() {
    const Arcs arcs = random_arcs(5, 3, 30, 80);
    Arcs scaled = arcs;
    for (std::size_t k = 1; k < scaled.costs.size(); k += 3) scaled.costs[k] *= 8.0;
    Vectors expected;
    for (Vector one : vectors(found(arcs, 0, 17))) one[1] *= 8.0, expected.insert(one);
    QVERIFY(expected.size() > 3);
    QVERIFY(vectors(found(scaled, 0, 17)) == expected);
  }

  void swappedObjectivesSwapTheSet() {
    const Arcs arcs = random_arcs(6, 4, 20, 80);
    Arcs swapped = arcs;
    for (std::size_t k = 0; k < swapped.costs.size(); k += 4)
      std::reverse(swapped.costs.begin() + std::ptrdiff_t(k), swapped.costs.begin() + std::ptrdiff_t(k + 4));
    Vectors expected;
    for (Vector one : vectors(found(arcs, 0, 17))) std::ranges::reverse(one), expected.insert(one);
    QVERIFY(expected.size() > 3);
    QVERIFY(vectors(found(swapped, 0, 17)) == expected);
  }

  void threadsAndPairsDoNotChangeASet() {
    const Arcs arcs = quarter(3, 3, 6);
    const CostGraph graph(arcs.nodes, arcs.ends, arcs.costs, 3);
    std::vector<NodePair> pairs;
    for (std::int64_t n = 0; n < arcs.nodes; n += 3) pairs.push_back({n, (n * 7) % arcs.nodes});
    Monitor quiet;
    set_threads(2);
    const auto together = pareto(graph, pairs, {}, quiet);
    set_threads(0);
    for (std::size_t p = 0; p < pairs.size(); ++p) {
      const auto alone = pareto(graph, std::span(pairs).subspan(p, 1), {}, quiet).front();
      QVERIFY(alone.costs == together[p].costs && alone.arcs == together[p].arcs);
    }
  }

  void limitsKeepExactlyThePathsWithin_data() { allSimplePathsGiveTheSame_data(); }
  void limitsKeepExactlyThePathsWithin() {
    QFETCH(int, objectives);
    constexpr double inf = std::numeric_limits<double>::infinity();
    for (unsigned seed = 0; seed < 60; ++seed) {
      const Arcs arcs = random_arcs(seed, objectives, 8, 14);
      const Vectors all = by_force(arcs, 0, 5);
      Vectors cheap, direct;
      double shortest = inf;
      for (const Vector& one : all) shortest = std::min(shortest, one.front());
      for (const Vector& one : all) {
        if (one.back() <= 9.0) cheap.insert(one);
        if (one.front() <= 1.5 * shortest) direct.insert(one);
      }
      Vector most(static_cast<std::size_t>(objectives), inf), detour = most;
      most.back() = 9.0, detour.front() = 1.5;
      QVERIFY(vectors(found(arcs, 0, 5, {.most = most, .detour = {}, .epsilon = {}})) == cheap);
      QVERIFY(vectors(found(arcs, 0, 5, {.most = {}, .detour = detour, .epsilon = {}})) == direct);
    }
  }

  void epsilonKeepsOptimalPathsNearAllOthers() {
    const Arcs arcs = random_arcs(11, 3, 40, 120);
    const double epsilon = 0.25;
    const auto all = found(arcs, 0, 23),
               few = found(arcs, 0, 23, {.most = {}, .detour = {}, .epsilon = {0.25, 0.25, 0.25}});
    QVERIFY(few.size() < all.size() && few.size() > 0);
    QVERIFY(few.complete && !few.exact);
    const Vectors optimal = vectors(all), kept = vectors(few);
    QVERIFY(std::ranges::includes(optimal, kept));
    for (const Vector& one : optimal) {
      Vector wide = one;
      for (std::size_t i = 1; i < wide.size(); ++i) wide[i] *= 1.0 + epsilon;
      QVERIFY(std::ranges::any_of(kept, [&](const Vector& other) { return no_worse(other, wide); }));
    }
  }

  void stepsMissNoPathByMoreThanTheirRounding() {
    const double step = 5.0;
    for (unsigned seed = 0; seed < 10; ++seed) {
      const Arcs arcs = quarter(seed, 2, 3);
      const auto set = found(arcs, 0, 8, {}, {step, step});
      QVERIFY(!set.exact && set.complete && set.size() > 0);
      QVERIFY(paths_hold(arcs, set, 0, 8));
      // Two paths of at most 8 stretches each, each of which is rounded by at most half a step.
      for (Vector one : by_force(arcs, 0, 8)) {
        for (double& cost : one) cost += 8.0 * step;
        QVERIFY(std::ranges::any_of(vectors(set), [&](const Vector& other) { return no_worse(other, one); }));
      }
    }
  }

  void stepsThatDivideTheCostsChangeNothing() {
    const Arcs arcs = random_arcs(8, 3, 30, 80);
    QVERIFY(found(arcs, 0, 17).costs == found(arcs, 0, 17, {}, {1, 1, 1}).costs);
  }

  void theRoundingOfAStreetIsThatOfItsWholeLength() {
    Arcs arcs;  // ten times 4 is 40, not ten times 0
    for (int k = 0; k < 10; ++k) arcs.add_both(k, k + 1, {4, 4});
    arcs.add_both(0, 11, {15, 15}), arcs.add_both(11, 10, {15, 15});
    arcs.add_both(0, 12, {90, 90}), arcs.add_both(12, 10, {90, 90});
    QVERIFY(vectors(found(arcs, 0, 10, {}, {10, 10})) == (Vectors{{30, 30}}));
  }

  void aLimitOfLabelsIsTold() {
    struct : Monitor {
      std::vector<std::string> said;
      void message(Level, const Text& words) override { said.push_back(words.english()); }
    } monitor;
    const Arcs arcs = doubling(10);
    const CostGraph graph(arcs.nodes, arcs.ends, arcs.costs, 2);
    const std::vector<NodePair> pair{{0, 10}};
    const auto all = pareto(graph, pair, {}, monitor).front();
    QCOMPARE(all.size(), std::size_t{1024});
    QVERIFY(all.exact && monitor.said.empty());

    ParetoOptions options;
    options.labels = 500;
    const auto cut = pareto(graph, pair, options, monitor).front();
    QVERIFY(!cut.complete && !cut.exact);
    QCOMPARE(cut.labels, 500);
    QCOMPARE(monitor.said.size(), std::size_t{1});
    QVERIFY(monitor.said.front().find("1 of 1") != std::string::npos);
    // The best for each objective are there, and nothing that is not optimal.
    QVERIFY(vectors(cut).contains(Vector{0, 1023}) && vectors(cut).contains(Vector{1023, 0}));
    QVERIFY(std::ranges::includes(vectors(all), vectors(cut)));
    options.labels = all.labels;
    QVERIFY(pareto(graph, pair, options, monitor).front().exact);
  }

  void anIncompleteSetKeepsToTheDetourToo() {
    Arcs arcs = doubling(10);
    arcs.add(10, 11, {100, 100});
    const ParetoOptions options{
        .most = {}, .detour = {2.0, std::numeric_limits<double>::infinity()}, .epsilon = {}, .labels = 30};
    const auto cut = found(arcs, 0, 11, options);
    QVERIFY(!cut.complete && cut.size() > 0);
    for (std::size_t p = 0; p < cut.size(); ++p) QVERIFY(cut.costs_of(p)[0] <= 200.0);
  }

  void aSearchCanBeCancelled() {
    struct : Monitor {
      mutable std::atomic<int> asked = 0;
      bool cancelled() const noexcept override { return ++asked > 2; }
    } monitor;
    const Arcs arcs = doubling(40);
    const CostGraph graph(arcs.nodes, arcs.ends, arcs.costs, 2);
    QVERIFY_THROWS_EXCEPTION(Cancelled, pareto(graph, std::vector<NodePair>{{0, 40}}, {}, monitor));
  }

  void badArcsAreRefused_data() {
    QTest::addColumn<double>("cost");
    QTest::addColumn<qint64>("head");
    QTest::addColumn<int>("objectives");
    constexpr double inf = std::numeric_limits<double>::infinity();
    QTest::newRow("negative cost") << -1.0 << qint64{1} << 2;
    QTest::newRow("cost is not a number") << std::nan("") << qint64{1} << 2;
    QTest::newRow("infinite cost") << inf << qint64{1} << 2;
    QTest::newRow("node beyond the last") << 1.0 << qint64{2} << 2;
    QTest::newRow("negative node") << 1.0 << qint64{-1} << 2;
    QTest::newRow("one cost missing") << 1.0 << qint64{1} << 3;
    QTest::newRow("no cost") << 1.0 << qint64{1} << 0;
    QTest::newRow("too many costs") << 1.0 << qint64{1} << 7;
  }
  void badArcsAreRefused() {
    QFETCH(double, cost);
    QFETCH(qint64, head);
    QFETCH(int, objectives);
    const std::vector<std::int64_t> ends{0, head};
    const Vector costs{1.0, cost};
    QVERIFY_THROWS_EXCEPTION(Error, CostGraph(2, ends, costs, objectives));
  }

  void badOptionsAreRefused() {
    const auto refuses = [](const ParetoOptions& options) {
      try {
        found(two_ways(), 0, 3, options);
      } catch (const Error& error) {
        return error.code() == Error::Code::bad_option;
      }
      return false;
    };
    QVERIFY(refuses({.most = {1}, .detour = {}, .epsilon = {}}));
    QVERIFY(refuses({.most = {1, -1}, .detour = {}, .epsilon = {}}));
    QVERIFY(refuses({.most = {1, std::nan("")}, .detour = {}, .epsilon = {}}));
    QVERIFY(refuses({.most = {}, .detour = {0.9, 2}, .epsilon = {}}));
    QVERIFY(refuses({.most = {}, .detour = {}, .epsilon = {-0.1, 0}}));
    QVERIFY(refuses({.most = {}, .detour = {}, .epsilon = {}, .labels = 0}));
    QVERIFY_THROWS_EXCEPTION(Error, found(two_ways(), 0, 3, {}, {-1, 0}));
    QVERIFY_THROWS_EXCEPTION(Error, found(two_ways(), 0, 3, {}, {1}));
    QVERIFY_THROWS_EXCEPTION(Error, found(two_ways(), 0, 5));
    QVERIFY_THROWS_EXCEPTION(Error, found(two_ways(), -1, 3));
  }
};

QTEST_APPLESS_MAIN(TestPareto)
#include "test_pareto.moc"
