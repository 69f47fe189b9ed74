#include <QTest>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <numeric>

#include "jumeau/mobility/siting.hpp"

using namespace jumeau;
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
  int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
};

struct Instance {
  int points, candidates;
  std::vector<double> matrix, weight;
  Sites sites;

  double at(int i, int j) const { return matrix[static_cast<std::size_t>(i * candidates + j)]; }
  Costs costs() const { return dense(matrix, points, candidates); }
};

Instance instance(std::uint64_t seed, bool sparse, bool extras) {
  Random random{seed};
  Instance out;
  out.points = 4 + random.below(6), out.candidates = 3 + random.below(6);
  for (int i = 0; i < out.points * out.candidates; ++i) {
    const bool whole = seed % 2 == 0;
    const double cost = whole ? random.below(20) : 20.0 * random.unit();
    out.matrix.push_back(sparse && random.below(4) == 0 ? infinity : cost);
  }
  for (int i = 0; i < out.points; ++i) out.weight.push_back(random.below(5) == 0 ? 0.0 : 1.0 + random.below(9));
  if (extras) out.sites.existing = {0}, out.sites.forbidden = {1};
  return out;
}

bool in(const std::vector<std::int64_t>& list, int j) { return std::find(list.begin(), list.end(), j) != list.end(); }

/// Every allowed choice of exactly `count` new sites, together with the existing ones.
void each_choice(const Instance& instance, int count, const std::function<void(const std::vector<int>&)>& visit) {
  for (unsigned mask = 0; mask < (1u << instance.candidates); ++mask) {
    std::vector<int> open;
    int opened = 0;
    bool allowed = true;
    for (int j = 0; j < instance.candidates; ++j) {
      const bool chosen = (mask >> j) & 1u, existing = in(instance.sites.existing, j);
      if (chosen && (existing || in(instance.sites.forbidden, j))) allowed = false;
      if (chosen) ++opened;
      if (chosen || existing) open.push_back(j);
    }
    if (allowed && opened == count) visit(open);
  }
}

double nearest(const Instance& instance, int i, const std::vector<int>& open) {
  double out = infinity;
  for (const int j : open) out = std::min(out, instance.at(i, j));
  return out;
}

double brute_median(const Instance& instance, int count) {
  double best = infinity;
  each_choice(instance, count, [&](const std::vector<int>& open) {
    double sum = 0.0;
    for (int i = 0; i < instance.points; ++i)
      if (instance.weight[static_cast<std::size_t>(i)] > 0.0)
        sum += instance.weight[static_cast<std::size_t>(i)] * nearest(instance, i, open);
    best = std::min(best, sum);
  });
  return best;
}

double brute_center(const Instance& instance, int count) {
  double best = infinity;
  for (int fewer = 0; fewer <= count; ++fewer)
    each_choice(instance, fewer, [&](const std::vector<int>& open) {
      double worst = 0.0;
      for (int i = 0; i < instance.points; ++i) worst = std::max(worst, nearest(instance, i, open));
      best = std::min(best, worst);
    });
  return best;
}

/// Most weight that open sites with capacities can serve within the radius: a maximum flow by augmenting paths.
double flow(const Instance& instance, const std::vector<int>& open, double radius) {
  const int nodes = instance.points + instance.candidates + 2, source = nodes - 2, sink = nodes - 1;
  std::vector<double> left(static_cast<std::size_t>(nodes * nodes), 0.0);
  const auto edge = [&](int a, int b) -> double& { return left[static_cast<std::size_t>(a * nodes + b)]; };
  for (int i = 0; i < instance.points; ++i) edge(source, i) = instance.weight[static_cast<std::size_t>(i)];
  for (const int j : open) {
    edge(instance.points + j, sink) = instance.sites.capacity[static_cast<std::size_t>(j)];
    for (int i = 0; i < instance.points; ++i)
      if (instance.at(i, j) <= radius) edge(i, instance.points + j) = 1e9;
  }
  double total = 0.0;
  for (;;) {
    std::vector<int> from(static_cast<std::size_t>(nodes), -1), queue{source};
    from[static_cast<std::size_t>(source)] = source;
    for (std::size_t head = 0; head < queue.size(); ++head)
      for (int b = 0; b < nodes; ++b)
        if (from[static_cast<std::size_t>(b)] < 0 && edge(queue[head], b) > 1e-9)
          from[static_cast<std::size_t>(b)] = queue[head], queue.push_back(b);
    if (from[static_cast<std::size_t>(sink)] < 0) return total;
    double most = infinity;
    for (int b = sink; b != source; b = from[static_cast<std::size_t>(b)])
      most = std::min(most, edge(from[static_cast<std::size_t>(b)], b));
    for (int b = sink; b != source; b = from[static_cast<std::size_t>(b)])
      edge(from[static_cast<std::size_t>(b)], b) -= most, edge(b, from[static_cast<std::size_t>(b)]) += most;
    total += most;
  }
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(b)); }

Error::Code fault(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

}  // namespace

class TestMedians : public QObject {
  Q_OBJECT

private slots:
  void findsTheMedianByHand() {
    // Points at 0, 1, 10 on a line: one site goes to 1 (1 + 9), two to 0 or 1 and 10.
    const double x[]{0, 1, 10};
    std::vector<double> matrix;
    for (const double a : x)
      for (const double b : x) matrix.push_back(std::abs(a - b));
    const double ones[]{1, 1, 1};
    Monitor quiet;
    const Solution one = p_median(dense(matrix, 3, 3), ones, 1, {}, {}, quiet);
    QCOMPARE(one.objective, 10.0);
    QCOMPARE(one.sites, std::vector<std::int64_t>{1});
    QCOMPARE(one.gap, 0.0);
    QCOMPARE(p_median(dense(matrix, 3, 3), ones, 2, {}, {}, quiet).objective, 1.0);
    QCOMPARE(p_center(dense(matrix, 3, 3), 1, {}, {}, quiet).objective, 9.0);
    QCOMPARE(p_center(dense(matrix, 3, 3), 2, {}, {}, quiet).objective, 1.0);
    QCOMPARE(p_center(dense(matrix, 3, 3), 3, {}, {}, quiet).objective, 0.0);
  }

  void agreesWithBruteForce() {
    Monitor quiet;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
      const Instance given = instance(seed, seed % 3 == 0, seed % 4 == 0);
      for (int count = given.sites.existing.empty() ? 1 : 0; count <= 3 && count + 2 <= given.candidates; ++count) {
        const double median = brute_median(given, count), center = brute_center(given, count);
        if (std::isinf(median)) {
          QCOMPARE(fault([&] { p_median(given.costs(), given.weight, count, given.sites, {}, quiet); }),
                   Error::Code::infeasible);
        } else {
          const Solution found = p_median(given.costs(), given.weight, count, given.sites, {}, quiet);
          QVERIFY2(
              near(found.objective, median),
              qPrintable(QString("seed %1 count %2: %3 not %4").arg(seed).arg(count).arg(found.objective).arg(median)));
          QVERIFY(found.gap < 1e-6 && found.opened == count);
        }
        if (std::isinf(center)) {
          QCOMPARE(fault([&] { p_center(given.costs(), count, given.sites, {}, quiet); }), Error::Code::infeasible);
        } else {
          const Solution found = p_center(given.costs(), count, given.sites, {}, quiet);
          QCOMPARE(found.objective, center);
          QVERIFY(found.gap == 0.0 && found.opened <= count);
        }
      }
    }
  }

  void honoursCapacitiesAsBruteForceDoes() {
    Monitor quiet;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      Instance given = instance(seed, seed % 3 == 0, seed % 4 == 0);
      Random random{seed * 77};
      for (int j = 0; j < given.candidates; ++j) given.sites.capacity.push_back(4.0 + random.below(12));
      const double radius = 12.0, total = std::accumulate(given.weight.begin(), given.weight.end(), 0.0);
      for (int count = 1; count <= 2; ++count) {
        double most = 0.0;
        for (int fewer = 0; fewer <= count; ++fewer)
          each_choice(given, fewer,
                      [&](const std::vector<int>& open) { most = std::max(most, flow(given, open, radius)); });
        const Solution found =
            max_cover(given.costs(), given.weight, radius, count, given.sites, std::nullopt, {}, quiet);
        QVERIFY2(near(found.objective, most),
                 qPrintable(QString("seed %1: %2 not %3").arg(seed).arg(found.objective).arg(most)));
        std::vector<double> load(static_cast<std::size_t>(given.candidates), 0.0);
        for (const Served& s : found.served) load[static_cast<std::size_t>(s.site)] += s.weight;
        for (int j = 0; j < given.candidates; ++j)
          QVERIFY(load[static_cast<std::size_t>(j)] <= given.sites.capacity[static_cast<std::size_t>(j)] + 1e-6);

        const double share = most / total * 0.999;
        int fewest = given.candidates;
        for (int fewer = given.candidates; fewer >= 0; --fewer)
          each_choice(given, fewer, [&](const std::vector<int>& open) {
            if (flow(given, open, radius) >= share * total) fewest = std::min(fewest, fewer);
          });
        const Solution cover = partial_cover(given.costs(), given.weight, radius, share, given.sites, {}, quiet);
        QCOMPARE(cover.objective, static_cast<double>(fewest));
        QVERIFY(cover.covered >= share * total - 1e-4);
      }
    }
  }

  void doesNotDependOnTheOrder() {
    Monitor quiet;
    const Instance given = instance(42, true, false);
    Instance turned = given;
    std::vector<int> rows(static_cast<std::size_t>(given.points)), columns(static_cast<std::size_t>(given.candidates));
    std::iota(rows.begin(), rows.end(), 0), std::iota(columns.begin(), columns.end(), 0);
    std::reverse(rows.begin(), rows.end()), std::rotate(columns.begin(), columns.begin() + 1, columns.end());
    for (int i = 0; i < given.points; ++i) {
      turned.weight[static_cast<std::size_t>(i)] =
          given.weight[static_cast<std::size_t>(rows[static_cast<std::size_t>(i)])];
      for (int j = 0; j < given.candidates; ++j)
        turned.matrix[static_cast<std::size_t>(i * given.candidates + j)] =
            given.at(rows[static_cast<std::size_t>(i)], columns[static_cast<std::size_t>(j)]);
    }
    QVERIFY(near(p_median(given.costs(), given.weight, 3, {}, {}, quiet).objective,
                 p_median(turned.costs(), turned.weight, 3, {}, {}, quiet).objective));
    QCOMPARE(p_center(given.costs(), 3, {}, {}, quiet).objective, p_center(turned.costs(), 3, {}, {}, quiet).objective);
  }

  void saysWhatItCannotProve() {
    Random random{7};
    std::vector<double> matrix, weight;
    for (int i = 0; i < 60 * 60; ++i) matrix.push_back(random.unit());
    for (int i = 0; i < 60; ++i) weight.push_back(1.0 + random.below(9));
    Effort little;
    little.nodes = 0, little.bound_steps = 20, little.moves = 1;
    Monitor quiet;
    const Solution found = p_median(dense(matrix, 60, 60), weight, 6, {}, little, quiet);
    QVERIFY(found.gap > 0.0 && found.bound < found.objective);
    const Solution proved = p_median(dense(matrix, 60, 60), weight, 6, {}, {}, quiet);
    QVERIFY(proved.gap < 1e-6 && proved.objective <= found.objective && proved.objective >= found.bound);
  }

  void refusesBadOptions() {
    const double one[]{1.0};
    Monitor quiet;
    QCOMPARE(fault([&] { p_median(dense(one, 1, 1), one, -1, {}, {}, quiet); }), Error::Code::bad_option);
    QCOMPARE(fault([&] { p_center(dense(one, 1, 1), -1, {}, {}, quiet); }), Error::Code::bad_option);
    QCOMPARE(fault([&] { p_center(dense(one, 1, 1), 0, {}, {}, quiet); }), Error::Code::infeasible);
    const double unreachable[]{infinity};
    QCOMPARE(fault([&] { p_median(dense(unreachable, 1, 1), one, 1, {}, {}, quiet); }), Error::Code::infeasible);
  }

  void answersACancel() {
    struct Impatient final : Monitor {
      bool cancelled() const noexcept override { return true; }
    } impatient;
    const Instance given = instance(3, false, false);
    QVERIFY_EXCEPTION_THROWN(p_median(given.costs(), given.weight, 2, {}, {}, impatient), Cancelled);
    QVERIFY_EXCEPTION_THROWN(p_center(given.costs(), 2, {}, {}, impatient), Cancelled);
  }
};

QTEST_APPLESS_MAIN(TestMedians)
#include "test_medians.moc"
