#include <QTest>
#include <algorithm>
#include <limits>
#include <numeric>
#include <random>

#include "mobility/building_order.hpp"

using namespace jumeau::mobility;

namespace {

using Cells = std::vector<std::vector<std::size_t>>;

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// Hubs, their cells and capacities, drawn at random.
struct Town {
  Cells cells_of;
  std::vector<double> people, capacity;

  explicit Town(unsigned seed, std::size_t hubs = 7, std::size_t cells = 15) : cells_of(hubs) {
    std::mt19937 random(seed);
    for (std::size_t cell = 0; cell < cells; ++cell) people.push_back(static_cast<double>(random() % 20) / 4.0);
    for (auto& mine : cells_of) {
      for (std::size_t cell = 0; cell < cells; ++cell)
        if (random() % 3 == 0) mine.push_back(cell);
      capacity.push_back(static_cast<double>(random() % 40) / 3.0);
    }
  }

  /// The least cut: some hubs at their capacity, the others with all the people within their reach.
  double most(const std::vector<std::size_t>& open) const {
    double least = unlimited;
    for (unsigned subset = 0; subset < (1U << open.size()); ++subset) {
      std::vector<bool> reached(people.size(), false);
      double cut = 0.0;
      for (std::size_t i = 0; i < open.size(); ++i) {
        if ((subset >> i) & 1U)
          for (const std::size_t cell : cells_of[open[i]]) reached[cell] = true;
        else
          cut += capacity[open[i]];
      }
      for (std::size_t cell = 0; cell < people.size(); ++cell) cut += reached[cell] ? people[cell] : 0.0;
      least = std::min(least, cut);
    }
    return least;
  }
};

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class TestAllotment : public QObject {
  Q_OBJECT

private slots:
  void servesEverybodyWithinReachOnceWhereThereIsNoLimit() {
    Allotment allotment({{0, 1}, {1, 2}}, {3, 4, 5}, {unlimited, unlimited});
    QCOMPARE(allotment.gain(1), 9.0);
    QCOMPARE(allotment.open(0), 7.0);
    QVERIFY(allotment.complete(1) && !allotment.complete(2));
    QCOMPARE(allotment.open(1), 5.0);
    QCOMPARE(allotment.loss(0), 3.0);
    QCOMPARE(allotment.loss(1), 5.0);
  }

  void aFullHubPassesPeopleOnToServeOthers() {
    // The first hub serves the four of cell 0 and one of cell 1; the second reaches cell 0 only.
    Allotment allotment({{0, 1}, {0}}, {4, 4}, {5, 4});
    QCOMPARE(allotment.open(0), 5.0);
    QCOMPARE(allotment.served(1), 1.0);
    QCOMPARE(allotment.gain(1), 3.0);
    QCOMPARE(allotment.open(1), 3.0);
    QCOMPARE(allotment.served(0) + allotment.served(1), 8.0);
    QVERIFY(allotment.complete(0) && allotment.complete(1));
    QCOMPARE(allotment.loss(0), 4.0);
    QCOMPARE(allotment.loss(1), 3.0);
  }

  void aCellWithoutPeopleIsCompleteOnceAHubReachesIt() {
    Allotment allotment({{0}}, {0, 0}, {0});
    QVERIFY(!allotment.complete(0));
    QCOMPARE(allotment.open(0), 0.0);
    QVERIFY(allotment.complete(0) && !allotment.complete(1));
  }

  void servesAsManyAsPossibleInEveryOrder() {
    for (unsigned seed = 0; seed < 200; ++seed) {
      const Town town(seed);
      std::vector<std::size_t> order(town.cells_of.size()), open;
      std::iota(order.begin(), order.end(), std::size_t{0});
      std::shuffle(order.begin(), order.end(), std::mt19937(seed));
      Allotment allotment(town.cells_of, town.people, town.capacity);
      double sum = 0.0;
      for (const std::size_t hub : order) {
        const double gain = allotment.gain(hub);
        open.push_back(hub), sum += gain;
        QVERIFY(near(allotment.open(hub), gain));
        QVERIFY(near(sum, town.most(open)));
      }
      for (const std::size_t hub : order) {
        std::vector<std::size_t> others;
        std::copy_if(order.begin(), order.end(), std::back_inserter(others), [&](std::size_t h) { return h != hub; });
        QVERIFY(near(allotment.loss(hub), sum - town.most(others)));
      }
      double served = 0.0;
      for (std::size_t cell = 0; cell < town.people.size(); ++cell) {
        QVERIFY(allotment.served(cell) > -1e-9 && allotment.served(cell) <= town.people[cell]);
        served += allotment.served(cell);
      }
      QVERIFY(near(served, sum));
    }
  }

  void buildsWhatBringsMostEachTime() {
    for (unsigned seed = 0; seed < 50; ++seed) {
      const Town town(seed);
      const std::vector<std::uint8_t> existing{0, 0, 1, 0, 0, 1, 0};
      const BuildingOrder order(town.cells_of, town.people, town.capacity, existing);
      Allotment allotment(town.cells_of, town.people, town.capacity);
      for (std::size_t rank = 0; rank < order.hub_of_rank.size(); ++rank) {
        const std::size_t hub = order.hub_of_rank[rank];
        QCOMPARE(order.rank_of_hub[hub], rank);
        QCOMPARE(existing[hub] != 0, rank < 2);
        for (std::size_t later = rank + 1; later < order.hub_of_rank.size(); ++later)
          if (existing[order.hub_of_rank[later]] == existing[hub])
            QVERIFY(allotment.gain(order.hub_of_rank[later]) <= order.added[rank] + 1e-9);
        QVERIFY(near(allotment.open(hub), order.added[rank]));
        for (std::size_t cell = 0; cell < town.people.size(); ++cell) {
          const bool complete_by_now = order.completed_by[cell] >= 0 && order.completed_by[cell] <= std::int64_t(rank);
          QCOMPARE(complete_by_now, allotment.complete(cell));
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestAllotment)
#include "test_allotment.moc"
