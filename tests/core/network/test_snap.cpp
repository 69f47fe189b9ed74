#include <tbb/global_control.h>

#include <QtTest>

#include "lines.hpp"

using namespace jumeau;
using namespace jumeau::network;
using namespace jumeau::testing;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// Distance to the nearest segment, by looking at each.
double nearest_by_brute_force(const Network& network, double x, double y) {
  double best = infinite;
  for (std::size_t e = 0; e < network.edges(); ++e)
    for (auto v = network.first_vertex(static_cast<Edge>(e)); v < network.last_vertex(static_cast<Edge>(e)); ++v) {
      const double* a = network.xy().data() + 2 * v;
      const double dx = a[2] - a[0], dy = a[3] - a[1];
      const double t = std::clamp(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
      best = std::min(best, std::hypot(a[0] + t * dx - x, a[1] + t * dy - y));
    }
  return best;
}

std::vector<double> random_places(unsigned seed, std::size_t count, double side) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(-0.2 * side, 1.2 * side);
  std::vector<double> out(2 * count);
  for (double& v : out) v = place(random);
  return out;
}

}  // namespace

class TestSnap : public QObject {
  Q_OBJECT
private slots:
  void aPointJoinsTheNearestPlaceOfAnEdge() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0, 100, 100}, {0, 50, 20, 50}}), {}, quiet);
    const double place[] = {30, 10, 103, 40};
    const auto snapped = snap(network, place, 100.0, quiet);
    QCOMPARE(snapped[0].x, 30.0);
    QCOMPARE(snapped[0].y, 0.0);
    QCOMPARE(snapped[0].along, 30.0);
    QCOMPARE(snapped[0].distance_m, 10.0);
    QCOMPARE(snapped[0].row, std::int64_t{0});
    QCOMPARE(snapped[1].along, 140.0);
    QCOMPARE(snapped[1].distance_m, 3.0);
  }

  void theGreatestDistanceIsNearEnough() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    const double place[] = {50, 30, 50, std::nextafter(30.0, 31.0), 103, 4, 50, 0};
    const auto snapped = snap(network, place, 30.0, quiet);
    QVERIFY(snapped[0].on_network());
    QVERIFY(!snapped[1].on_network());
    QCOMPARE(snapped[1].distance_m, infinite);
    QVERIFY(snap(network, place, 5.0, quiet)[2].on_network());
    QVERIFY(!snap(network, place, 4.9999999, quiet)[2].on_network());
    QVERIFY(snap(network, place, 0.0, quiet)[3].on_network());
  }

  void tenthsOfMetresAreComparedAsGiven() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    for (int k = 1; k < 1000; ++k) {
      const double place[] = {50, 0.1 * k};
      QVERIFY(snap(network, place, 0.1 * k, quiet)[0].on_network());
    }
  }

  void placesThatAreNotNumbersStayOffTheNetwork() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double place[] = {nan, 0, 0, infinite};
    for (const Snapped& one : snap(network, place, infinite, quiet)) QVERIFY(!one.on_network());
  }

  void aDistanceThatIsNoneIsRefused() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    const double place[] = {0, 0};
    QVERIFY_THROWS_EXCEPTION(Error, snap(network, place, -1.0, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, snap(network, place, std::numeric_limits<double>::quiet_NaN(), quiet));
  }

  void nearestIsWhatBruteForceFinds() {
    Monitor quiet;
    for (unsigned seed = 0; seed < 20; ++seed) {
      const Network network(random_lines(seed, 30, 9), {}, quiet);
      const auto places = random_places(seed, 200, 900.0);
      const auto snapped = snap(network, places, infinite, quiet);
      for (std::size_t i = 0; i < snapped.size(); ++i) {
        const double x = places[2 * i], y = places[2 * i + 1];
        QVERIFY(std::abs(snapped[i].distance_m - nearest_by_brute_force(network, x, y)) < 1e-9);
        QVERIFY(std::abs(std::hypot(snapped[i].x - x, snapped[i].y - y) - snapped[i].distance_m) < 1e-9);
      }
    }
  }

  void tiesGoToTheLowestEdgeWhateverTheOrderOfRows() {
    Monitor quiet;
    const Table cross = lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {100, 0, 100, 100}, {100, 0, 100, -100}});
    const double middle[] = {100, 0};
    const Network network(cross, {}, quiet);
    const auto here = snap(network, middle, 1.0, quiet)[0];
    QCOMPARE(here.edge, 0);
    for (unsigned seed = 0; seed < 10; ++seed) {
      const Network other(reordered(cross, shuffled(4, seed)), {}, quiet);
      const auto there = snap(other, middle, 1.0, quiet)[0];
      QCOMPARE(there.edge, here.edge);
      QCOMPARE(there.along, here.along);
    }
  }

  void oneAndTwoThreadsFindTheSame() {
    Monitor quiet;
    const Network network(random_lines(3, 60, 20), {}, quiet);
    const auto places = random_places(3, 5000, 2000.0);
    const auto two = snap(network, places, 300.0, quiet);
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    const auto one = snap(network, places, 300.0, quiet);
    for (std::size_t i = 0; i < one.size(); ++i) {
      QCOMPARE(one[i].edge, two[i].edge);
      QVERIFY(one[i].along == two[i].along && one[i].distance_m == two[i].distance_m);
    }
  }

  void snappingAnswersACancel() {
    Monitor quiet;
    Listener listener(10);
    const Network network(random_lines(3, 60, 20), {}, quiet);
    QVERIFY_THROWS_EXCEPTION(Cancelled, snap(network, random_places(3, 5000, 2000.0), 300.0, listener));
  }

  void polygonsStandForTheirCentre() {
    Table table;
    table.geometry.shape = Shape::polygon;
    table.geometry.add_polygon(Path{0, 0, 40, 0, 40, 20, 0, 20, 0, 0});
    table.geometry.add_polygon(Path{0, 0, 0, 20, 40, 20, 40, 0, 0, 0});
    table.geometry.end_row();
    const auto places = places_of(table);
    QCOMPARE(places[0], 20.0);
    QCOMPARE(places[1], 10.0);
    QCOMPARE(places[2], 20.0);
    QCOMPARE(places[3], 10.0);
    QVERIFY(std::isnan(places[4]));
    QVERIFY_THROWS_EXCEPTION(Error, places_of(lines({{0, 0, 1, 1}})));
  }

  void whatDoesNotSnapIsReported() {
    Listener listener;
    const Network network(lines({{0, 0, 100, 0}}), {}, listener);
    const double place[] = {50, 5, 50, 500};
    std::vector<Issue> issues;
    report_unsnapped(snap(network, place, 100.0, listener), 100.0, issues, listener);
    QCOMPARE(issues.size(), std::size_t{1});
    QCOMPARE(issues[0].row, std::int64_t{1});
    QCOMPARE(issues[0].code, "unsnapped");
    QVERIFY(listener.warned("1 of 2 places"));
  }
};

QTEST_APPLESS_MAIN(TestSnap)
#include "test_snap.moc"
