// Published optima: OR-Library p-median files 1 to 20 (Beasley), coverage of Sao Jose dos Campos (Lorena).
#include <QTest>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>

#include "jumeau/mobility/siting.hpp"

using namespace jumeau;
using namespace jumeau::siting;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(JUMEAU_SHARED_DATA) / "location_benchmarks";

struct Network {
  int nodes = 0, count = 0;
  std::vector<double> distances;  ///< all pairs
};

/// Edges repeat in these files: the last value wins.
Network read_pmed(int number) {
  std::ifstream in(folder / "pmed" / ("pmed" + std::to_string(number) + ".txt"));
  Network out;
  int edges = 0;
  in >> out.nodes >> edges >> out.count;
  const auto n = static_cast<std::size_t>(out.nodes);
  out.distances.assign(n * n, std::numeric_limits<double>::infinity());
  const auto at = [&](std::size_t a, std::size_t b) -> double& { return out.distances[a * n + b]; };
  for (std::size_t i = 0; i < n; ++i) at(i, i) = 0.0;
  std::size_t a = 0, b = 0;
  for (double length = 0; in >> a >> b >> length;) at(a - 1, b - 1) = at(b - 1, a - 1) = length;
  for (std::size_t k = 0; k < n; ++k)
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j) at(i, j) = std::min(at(i, j), at(i, k) + at(k, j));
  return out;
}

struct Town {
  Costs costs;
  std::vector<double> weight;
};

Town read_sjc(int size) {
  std::ifstream places(folder / "sjc" / ("SJC" + std::to_string(size) + ".txt")),
      demand(folder / "sjc" / ("demand-SJC" + std::to_string(size) + ".dat"));
  int count = 0;
  places >> count;
  std::vector<std::pair<double, double>> xy;
  for (double x = 0, y = 0; places >> x >> y;) xy.emplace_back(x, y);
  Town out;
  for (double w = 0; demand >> w;) out.weight.push_back(w);
  std::vector<double> matrix;
  for (const auto& [ax, ay] : xy)
    for (const auto& [bx, by] : xy) matrix.push_back(std::hypot(ax - bx, ay - by));
  out.costs = dense(matrix, std::ssize(xy), std::ssize(xy));
  out.weight.resize(xy.size());
  return out;
}

}  // namespace

class TestPublished : public QObject {
  Q_OBJECT

private slots:
  void initTestCase() {
    if (!fs::exists(folder)) QSKIP("the published instances are not here");
  }

  void provesTheOptimaOfOrLibrary_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("center");
    const double medians[]{5819, 4093, 4250, 3034, 1355, 7824, 5631, 4445, 2734, 1255,
                           7696, 6634, 4374, 2968, 1729, 8162, 6999, 4809, 2845, 1789};
    const double centers[]{127, 98, 93, 74, 48, 84, 64, 55, 37, 20, 59, 51, 36, 26, 18, 47, 39, 28, 18, 13};
    for (int i = 0; i < 20; ++i) QTest::addRow("pmed%d", i + 1) << i + 1 << medians[i] << centers[i];
  }
  void provesTheOptimaOfOrLibrary() {
    QFETCH(int, number);
    QFETCH(double, median);
    QFETCH(double, center);
    const Network given = read_pmed(number);
    const Costs costs = dense(given.distances, given.nodes, given.nodes);
    const std::vector<double> ones(static_cast<std::size_t>(given.nodes), 1.0);
    Monitor quiet;
    const Solution nearest = p_median(costs, ones, given.count, {}, {}, quiet);
    QCOMPARE(nearest.objective, median);
    QCOMPARE(nearest.gap, 0.0);
    const Solution worst = p_center(costs, given.count, {}, {}, quiet);
    QCOMPARE(worst.objective, center);
    QCOMPARE(worst.gap, 0.0);
  }

  void provesTheCoverageOfSaoJoseDosCampos_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<double>>("covered");
    QTest::newRow("324") << 324 << QList<double>{5461, 8790, 11604, 12106, 12152};
    QTest::newRow("402") << 402 << QList<double>{6555, 11339, 14690, 15658, 15970, 15984};
  }
  void provesTheCoverageOfSaoJoseDosCampos() {
    QFETCH(int, size);
    QFETCH(QList<double>, covered);
    const Town town = read_sjc(size);
    Monitor quiet;
    for (qsizetype p = 0; p < covered.size(); ++p) {
      const Solution found = max_cover(town.costs, town.weight, 800.0, p + 1, {}, std::nullopt, {}, quiet);
      QCOMPARE(found.objective, covered[p]);
      QCOMPARE(found.gap, 0.0);
    }
    const Solution all = partial_cover(town.costs, town.weight, 800.0, 1.0, {}, {}, quiet);
    QCOMPARE(all.objective, static_cast<double>(covered.size()));
    QCOMPARE(all.gap, 0.0);
  }
};

QTEST_APPLESS_MAIN(TestPublished)
#include "test_published.moc"
