#include <tbb/global_control.h>

#include <QtTest>

#include "jumeau/geo/io.hpp"
#include "jumeau/network/streets.hpp"
#include "lines.hpp"

using namespace jumeau;
using namespace jumeau::network;
using namespace jumeau::testing;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

GraphOptions with_oneway() {
  GraphOptions options;
  options.oneway_field = "oneway";
  return options;
}

/// Floyd and Warshall over vertices and places: no chains, no edges, no search. Places lie on segments of the lines.
class BruteForce {
public:
  BruteForce(const Table& table, bool directed, const std::vector<Snapped>& places) : places_(places.size()) {
    for (std::size_t i = 0; i < places.size(); ++i) id(places[i].x, places[i].y);
    for (std::size_t row = 0; row < table.size(); ++row) {
      const auto way = directed ? table.at("oneway").number(row) : 0.0;
      const auto range = table.geometry.row(row);
      for (auto path = range.first; path < range.last; ++path) {
        const auto xy = table.geometry.path_xy(path);
        for (std::size_t i = 0; i + 3 < xy.size(); i += 2) add_segment(xy.data() + i, way, places);
      }
    }
    close();
    for (std::size_t i = 0; i < places.size(); ++i) places_[i] = id(places[i].x, places[i].y);
  }
  double operator()(std::size_t from, std::size_t to) { return link(places_[from], places_[to]); }

private:
  std::size_t id(double x, double y) {
    for (std::size_t i = 0; i < xy_.size(); ++i)
      if (std::hypot(xy_[i].first - x, xy_[i].second - y) < 1e-7) return i;
    xy_.emplace_back(x, y);
    return xy_.size() - 1;
  }
  double& link(std::size_t a, std::size_t b) {
    if (links_.empty()) links_.assign(most * most, infinite);
    return links_[a * most + b];
  }
  /// Cuts the segment at the places that were snapped to it. A place on another line that crosses here is not one of
  /// them.
  void add_segment(const double* a, double way, const std::vector<Snapped>& places) {
    const double dx = a[2] - a[0], dy = a[3] - a[1], length = std::hypot(dx, dy);
    if (length == 0.0) return;
    std::vector<std::pair<double, std::size_t>> cuts{{0.0, id(a[0], a[1])}, {1.0, id(a[2], a[3])}};
    for (const Snapped& place : places) {
      const double t = ((place.x - a[0]) * dx + (place.y - a[1]) * dy) / (length * length);
      const double off = std::hypot(a[0] + t * dx - place.x, a[1] + t * dy - place.y);
      if (t > 0.0 && t < 1.0 && off < 1e-7) cuts.emplace_back(t, id(place.x, place.y));
    }
    std::sort(cuts.begin(), cuts.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
      const double cost = (cuts[i + 1].first - cuts[i].first) * length;
      const auto p = cuts[i].second, q = cuts[i + 1].second;
      if (way >= 0.0) link(p, q) = std::min(link(p, q), cost);
      if (way <= 0.0) link(q, p) = std::min(link(q, p), cost);
    }
  }
  void close() {
    for (std::size_t i = 0; i < xy_.size(); ++i) link(i, i) = 0.0;
    for (std::size_t k = 0; k < xy_.size(); ++k)
      for (std::size_t i = 0; i < xy_.size(); ++i)
        for (std::size_t j = 0; j < xy_.size(); ++j) link(i, j) = std::min(link(i, j), link(i, k) + link(k, j));
  }

  static constexpr std::size_t most = 400;
  std::vector<std::pair<double, double>> xy_;
  std::vector<double> links_;
  std::vector<std::size_t> places_;
};

/// Places at random on the lines themselves: at vertices and within segments, each within one line only.
std::vector<double> places_on(const Network& network, unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  std::vector<double> out;
  while (out.size() < 2 * count) {
    const auto e = static_cast<Edge>(random() % network.edges());
    const auto v = network.first_vertex(e) +
                   static_cast<std::int64_t>(random()) % (network.last_vertex(e) - network.first_vertex(e));
    const double t = random() % 4 == 0 ? 0.0 : (1.0 + static_cast<double>(random() % 997)) / 1009.0;
    const double* a = network.xy().data() + 2 * v;
    out.push_back(a[0] + t * (a[2] - a[0])), out.push_back(a[1] + t * (a[3] - a[1]));
  }
  return out;
}

/// What brute force says, as many_to_many would.
std::vector<double> matrix_of(const Reached& reached, std::size_t sources, std::size_t targets) {
  std::vector<double> out(sources * targets, infinite);
  for (std::size_t s = 0; s < sources; ++s)
    for (std::size_t k = 0; k < reached.targets_of(s).size(); ++k)
      out[s * targets + static_cast<std::size_t>(reached.targets_of(s)[k])] = reached.costs_of(s)[k];
  return out;
}

bool near(double a, double b) { return a == b || std::abs(a - b) < 1e-6; }

bool same(const Reached& a, const Reached& b) {
  return a.offsets == b.offsets && a.targets == b.targets && a.costs == b.costs;
}

}  // namespace

class TestSearch : public QObject {
  Q_OBJECT
private slots:
  void straightEndsCount() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {100, 0, 100, 80}}), {}, quiet);
    const double from[] = {20, 10}, to[] = {180, -5, 110, 60, 20, 10};
    const auto sources = snap(network, from, 50.0, quiet), targets = snap(network, to, 50.0, quiet);
    auto reached = many_to_many(network, sources, targets, {}, quiet);
    QCOMPARE(reached.costs, (std::vector<double>{175.0, 160.0, 20.0}));
    reached = many_to_many(network, sources, targets, {.straight_ends = false}, quiet);
    QCOMPARE(reached.costs, (std::vector<double>{160.0, 140.0, 0.0}));
    reached = many_to_many(network, sources, targets, {.limit = 160.0}, quiet);
    QCOMPARE(reached.targets, (std::vector<std::int32_t>{1, 2}));
    reached = many_to_many(network, sources, targets, {.limit = std::nextafter(160.0, 0.0)}, quiet);
    QCOMPARE(reached.targets, (std::vector<std::int32_t>{2}));
  }

  void straightEndsTakeTimeAtTheDefaultSpeed() {
    Monitor quiet;
    GraphOptions options;
    options.cost = Cost::time, options.default_speed_kmh = 6.0;
    const Network network(lines({{0, 0, 600, 0}}), options, quiet);
    const double from[] = {0, 50}, to[] = {600, 100};
    const auto reached =
        many_to_many(network, snap(network, from, 100.0, quiet), snap(network, to, 100.0, quiet), {}, quiet);
    QCOMPARE(reached.costs.front(), 7.5);
  }

  void sourceAndTargetOnOneEdgeGoStraightOrRound() {
    Monitor quiet;
    // A long bow between two nodes that a short street links.
    const Network network(lines({{0, 0, 0, 300, 100, 300, 100, 0}, {0, 0, 100, 0}, {-50, 0, 0, 0}, {100, 0, 150, 0}}),
                          {}, quiet);
    QCOMPARE(between(network, 0, 10, 100, 10), 120.0);
    QCOMPARE(between(network, 0, 290, 100, 290), 120.0);
    QCOMPARE(between(network, 0, 200, 0, 100), 100.0);
  }

  void oneWaysBindOnTheSameEdge() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}, {100, 0, 100, 50, 0, 50, 0, 0}, {0, 0, -10, 0}});
    table.add("oneway", Integers{1, 0, 0});
    const Network network(table, with_oneway(), quiet);
    QCOMPARE(between(network, 20, 0, 80, 0), 60.0);
    QCOMPARE(between(network, 80, 0, 20, 0), 20.0 + 200.0 + 20.0);
    QCOMPARE(between(network, 0, 0, 0, 50), 50.0);
  }

  void aPlaceAtAJunctionLeavesByEveryStreetEvenFromAOneWay() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}, {0, 0, 0, 100}, {0, 0, -100, 0}});
    table.add("oneway", Integers{-1, 1, 1});  // the place may be snapped to a street that leads to it only
    const Network network(table, with_oneway(), quiet);
    QCOMPARE(between(network, 0, 0, 0, 100), 100.0);
    QCOMPARE(between(network, 0, 0, -100, 0), 100.0);
    QCOMPARE(between(network, 100, 0, 0, 0), 100.0);
    QCOMPARE(between(network, 0, 0, 100, 0), infinite);
  }

  void costsAreThoseOfBruteForce_data() {
    QTest::addColumn<bool>("directed");
    QTest::addColumn<bool>("towards_sources");
    QTest::newRow("both ways") << false << false;
    QTest::newRow("one-ways") << true << false;
    QTest::newRow("one-ways, towards the sources") << true << true;
  }
  void costsAreThoseOfBruteForce() {
    QFETCH(bool, directed);
    QFETCH(bool, towards_sources);
    Monitor quiet;
    for (unsigned seed = 0; seed < 40; ++seed) {
      const Table table = random_lines(seed, 12 + static_cast<int>(seed % 20), 4);
      GraphOptions graph = with_oneway();
      graph.directed = directed;
      const Network network(table, graph, quiet);
      // A place on a crossing of two lines is on one of them only, which brute force on coordinates cannot tell.
      std::vector<Snapped> places;
      for (const Snapped& place : snap(network, places_on(network, seed, 40), 1.0, quiet)) {
        int streets = 0;
        const bool at_end = place.along == 0.0 || place.along == network.cost(place.edge);
        const double xy[] = {place.x, place.y};
        for (std::size_t e = 0; e < network.edges(); ++e)
          for (auto v = network.first_vertex(static_cast<Edge>(e)); v < network.last_vertex(static_cast<Edge>(e));
               ++v) {
            const double* a = network.xy().data() + 2 * v;
            const double dx = a[2] - a[0], dy = a[3] - a[1];
            const double t = std::clamp(((xy[0] - a[0]) * dx + (xy[1] - a[1]) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
            streets += std::hypot(a[0] + t * dx - xy[0], a[1] + t * dy - xy[1]) < 1e-6;
          }
        if (at_end || streets == 1) places.push_back(place);
      }
      if (places.size() < 4) continue;
      BruteForce brute(table, directed, places);
      const auto reached =
          many_to_many(network, places, places, {.straight_ends = false, .towards_sources = towards_sources}, quiet);
      const auto matrix = matrix_of(reached, places.size(), places.size());
      for (std::size_t s = 0; s < places.size(); ++s)
        for (std::size_t t = 0; t < places.size(); ++t) {
          const double expected = towards_sources ? brute(t, s) : brute(s, t);
          const double found = matrix[s * places.size() + t];
          if (!near(found, expected))
            QFAIL(qPrintable(
                QString("seed %1: %2 instead of %3, from %4 to %5").arg(seed).arg(found).arg(expected).arg(s).arg(t)));
        }
    }
  }

  void theLimitOnlyLeavesOutWhatIsBeyond() {
    Monitor quiet;
    for (unsigned seed = 0; seed < 20; ++seed) {
      const Network network(random_lines(seed, 60, 8), with_oneway(), quiet);
      const auto places = snap(network, places_on(network, seed, 60), 1.0, quiet);
      const auto all = many_to_many(network, places, places, {}, quiet);
      const auto some = many_to_many(network, places, places, {.limit = 700.0}, quiet);
      Reached expected;
      for (std::size_t s = 0; s < places.size(); ++s) {
        for (std::size_t k = 0; k < all.targets_of(s).size(); ++k)
          if (all.costs_of(s)[k] <= 700.0)
            expected.targets.push_back(all.targets_of(s)[k]), expected.costs.push_back(all.costs_of(s)[k]);
        expected.offsets.push_back(static_cast<std::int64_t>(expected.targets.size()));
      }
      QVERIFY(same(some, expected));
    }
  }

  void nearestAreTheFirstOfAllReached() {
    Monitor quiet;
    for (unsigned seed = 0; seed < 30; ++seed) {
      const Network network(random_lines(seed, 80, 9), with_oneway(), quiet);
      const auto places = snap(network, places_on(network, seed, 80), 1.0, quiet);
      std::vector<std::int32_t> category(places.size());
      for (std::size_t t = 0; t < places.size(); ++t) category[t] = static_cast<std::int32_t>(t % 4) - 1;
      const SearchOptions options{.limit = seed % 2 ? 900.0 : infinite, .towards_sources = seed % 3 == 0};
      const auto all = many_to_many(network, places, places, options, quiet);
      const auto few = nearest(network, places, places, category, 3, 4, options, quiet);
      for (std::size_t s = 0; s < places.size(); ++s)
        for (std::int32_t c = 0; c < 3; ++c) {
          std::vector<std::pair<double, std::int32_t>> expected;
          for (std::size_t k = 0; k < all.targets_of(s).size(); ++k)
            if (category[static_cast<std::size_t>(all.targets_of(s)[k])] == c)
              expected.emplace_back(all.costs_of(s)[k], all.targets_of(s)[k]);
          std::sort(expected.begin(), expected.end());
          expected.resize(4, {infinite, -1});
          for (std::size_t k = 0; k < 4; ++k) {
            QCOMPARE(few.targets[few.at(s, static_cast<std::size_t>(c)) + k], expected[k].second);
            QVERIFY(few.costs[few.at(s, static_cast<std::size_t>(c)) + k] == expected[k].first);
          }
        }
    }
  }

  void placesOffTheNetworkReachNothing() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    const double place[] = {0, 0, 0, 900, 50, 0};
    const auto places = snap(network, place, 10.0, quiet);
    const auto reached = many_to_many(network, places, places, {}, quiet);
    QCOMPARE(reached.targets, (std::vector<std::int32_t>{0, 2, 0, 2}));
    QCOMPARE(reached.offsets, (std::vector<std::int64_t>{0, 2, 2, 4}));
    QCOMPARE(extents(network, places, {.limit = 10.0}, quiet)[1].length_m, 0.0);
    QVERIFY(stretches(network, places[1], {}, quiet).empty());
  }

  void noSourceOrTargetGivesAnEmptyAnswer() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    QCOMPARE(many_to_many(network, {}, {}, {}, quiet).offsets.size(), std::size_t{1});
    const std::vector<Snapped> one{at_node(network, 0)};
    QCOMPARE(many_to_many(network, one, {}, {}, quiet).offsets, (std::vector<std::int64_t>{0, 0}));
  }

  void aLimitThatIsNoneIsRefused() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}}), {}, quiet);
    QVERIFY_THROWS_EXCEPTION(Error, many_to_many(network, {}, {}, {.limit = -1.0}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, extents(network, {}, {.limit = std::numeric_limits<double>::quiet_NaN()}, quiet));
  }

  void extentsAreTheSumOfTheStretches_data() {
    QTest::addColumn<bool>("directed");
    QTest::addColumn<bool>("timed");
    QTest::newRow("both ways") << false << false;
    QTest::newRow("one-ways") << true << false;
    QTest::newRow("both ways, time") << false << true;
    QTest::newRow("one-ways, time") << true << true;
  }
  void extentsAreTheSumOfTheStretches() {
    QFETCH(bool, directed);
    QFETCH(bool, timed);
    Monitor quiet;
    for (unsigned seed = 0; seed < 20; ++seed) {
      Table table = random_lines(seed, 50, 8);
      Reals speeds;
      for (std::size_t i = 0; i < table.size(); ++i) speeds.push_back(3.0 + static_cast<double>(i % 5));
      table.add("speed", std::move(speeds));
      GraphOptions graph = with_oneway();
      graph.directed = directed, graph.cost = timed ? Cost::time : Cost::distance, graph.speed_field = "speed";
      const Network network(table, graph, quiet);
      const auto places = snap(network, places_on(network, seed, 30), 1.0, quiet);
      const SearchOptions options{.limit = timed ? 8.0 : 600.0, .towards_sources = seed % 2 == 0};
      const auto found = extents(network, places, options, quiet);
      for (std::size_t s = 0; s < places.size(); ++s) {
        double cost = 0.0;
        std::vector<Edge> edges;
        for (const Stretch& stretch : stretches(network, places[s], options, quiet)) {
          cost += stretch.to - stretch.from;
          edges.push_back(stretch.edge);
          QVERIFY(std::max(stretch.cost_from, stretch.cost_to) <= options.limit + 1e-9);
          QVERIFY(near(std::abs(stretch.cost_from - stretch.cost_to), stretch.to - stretch.from));
        }
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        QCOMPARE(found[s].edges, static_cast<std::int64_t>(edges.size()));
        if (!timed) QVERIFY(near(found[s].length_m, cost));
        const auto costs = costs_from(network, places[s], options, quiet);
        QCOMPARE(found[s].nodes, std::count_if(costs.begin(), costs.end(), [](double c) { return c < infinite; }));
      }
    }
  }

  void stretchesAreCutAtTheLimitAndWhereWaysMeet() {
    Monitor quiet;
    const Network network(
        lines({{0, 0, 100, 0}, {100, 0, 100, 100, 200, 100, 200, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}}), {}, quiet);
    const double place[] = {50, 0};
    const auto source = snap(network, place, 1.0, quiet)[0];
    const auto found = stretches(network, source, {.limit = 160.0}, quiet);
    double length = 0.0;
    for (const Stretch& stretch : found) length += stretch.to - stretch.from;
    // 50 back; 50 + 100 to (200, 0), 10 beyond; the bow: 110 from its start, 10 from its end.
    QCOMPARE(length, 50.0 + 50.0 + 100.0 + 10.0 + 110.0 + 10.0);
    const auto all = stretches(network, source, {.limit = 1000.0}, quiet);
    QCOMPARE(std::count_if(all.begin(), all.end(),
                           [](const Stretch& s) { return s.cost_from == 250.0 || s.cost_to == 250.0; }),
             3);
  }

  void oneAndTwoThreadsFindTheSame() {
    Monitor quiet;
    const Network network(random_lines(5, 400, 25), with_oneway(), quiet);
    const auto places = snap(network, places_on(network, 5, 2000), 1.0, quiet);
    const auto two = many_to_many(network, places, places, {.limit = 900.0}, quiet);
    const auto two_extents = extents(network, places, {.limit = 900.0}, quiet);
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    QVERIFY(same(many_to_many(network, places, places, {.limit = 900.0}, quiet), two));
    const auto one_extents = extents(network, places, {.limit = 900.0}, quiet);
    for (std::size_t s = 0; s < places.size(); ++s) QVERIFY(one_extents[s].length_m == two_extents[s].length_m);
  }

  void shuffledStreetsGiveTheSameCosts() {
    Monitor quiet;
    const Table table = random_lines(6, 200, 15);
    const Network network(table, with_oneway(), quiet),
        other(reordered(table, shuffled(table.size(), 1)), with_oneway(), quiet);
    const auto xy = places_on(network, 6, 300);
    const auto here = snap(network, xy, 1.0, quiet), there = snap(other, xy, 1.0, quiet);
    QVERIFY(same(many_to_many(network, here, here, {.limit = 900.0}, quiet),
                 many_to_many(other, there, there, {.limit = 900.0}, quiet)));
  }

  void shiftedStreetsGiveTheSameCostsWithinRounding() {
    Monitor quiet;
    const Table table = random_lines(6, 100, 9);
    const Network network(table, with_oneway(), quiet),
        other(shifted(table, 650000.0, 6800000.0), with_oneway(), quiet);
    std::vector<Snapped> here, there;
    for (std::size_t n = 0; n < network.nodes(); ++n) {
      const auto node = static_cast<Node>(n);
      const double xy[] = {network.x(node), network.y(node)}, moved[] = {xy[0] + 650000.0, xy[1] + 6800000.0};
      here.push_back(snap(network, xy, 0.1, quiet)[0]), there.push_back(snap(other, moved, 0.1, quiet)[0]);
    }
    const auto a = many_to_many(network, here, here, {}, quiet), b = many_to_many(other, there, there, {}, quiet);
    QCOMPARE(a.targets, b.targets);
    for (std::size_t i = 0; i < a.costs.size(); ++i) QVERIFY(near(a.costs[i], b.costs[i]));
  }

  void longLimitsOnFineNetworksGoBeyondTheRingOfBuckets() {
    Monitor quiet;
    Table table = lines({});
    for (int i = 0; i < 3000; ++i) {
      const double x = i;
      table.geometry.add_line(Path{x, 0, x + 1, 0});
      table.geometry.add_line(Path{x, 0, x, 1});
    }
    table.geometry.add_line(Path{3000, 0, 9000, 0, 9000, 100});
    table.geometry.add_line(Path{9000, 0, 9100, 0});
    const Network network(table, {}, quiet);
    const auto costs = costs_from(network, at_node(network, node_at(network, 0, 1)), {}, quiet);
    for (int i = 0; i < 3000; ++i)
      QCOMPARE(costs[static_cast<std::size_t>(node_at(network, i, 1))], i == 0 ? 0.0 : 2.0 + i);
    QCOMPARE(costs[static_cast<std::size_t>(node_at(network, 9100, 0))], 9101.0);
  }

  void searchesAnswerACancel() {
    Monitor quiet;
    const Network network(random_lines(5, 400, 25), {}, quiet);
    const auto places = snap(network, places_on(network, 5, 2000), 1.0, quiet);
    std::vector<std::int32_t> category(places.size(), 0);
    Listener many(3), near_ones(3), statistics(3), one(1), cut(1);
    QVERIFY_THROWS_EXCEPTION(Cancelled, many_to_many(network, places, places, {}, many));
    QVERIFY_THROWS_EXCEPTION(Cancelled, nearest(network, places, places, category, 1, 3, {}, near_ones));
    QVERIFY_THROWS_EXCEPTION(Cancelled, extents(network, places, {}, statistics));
    QVERIFY_THROWS_EXCEPTION(Cancelled, costs_from(network, places[0], {}, one));
    QVERIFY_THROWS_EXCEPTION(Cancelled, stretches(network, places[0], {}, cut));
  }

  void realStreetsAreSearchedAlike() {
    const QString file = QStringLiteral(JUMEAU_SHARED_DATA "/porto_alegre/poa_osm.pbf");
    if (!QFile::exists(file)) QSKIP("The real data of Porto Alegre are not on this machine.");
    Monitor quiet;
    Table table = Streets::run({{file.toStdString()}}, {}, quiet).output;
    for (std::size_t i = 0; i < table.geometry.xy.size(); i += 2) {  // roughly metres
      table.geometry.xy[i] *= 111320.0 * std::cos(30.05 * 3.14159265358979 / 180.0);
      table.geometry.xy[i + 1] *= 110850.0;
    }
    const Network network(table, {}, quiet);
    QVERIFY(network.nodes() > 15000);
    QVERIFY(network.islands().front().length_m > 1.5e6);
    std::vector<Snapped> places;
    for (std::size_t n = 0; n < network.nodes(); n += 37) places.push_back(at_node(network, static_cast<Node>(n)));
    const auto out = many_to_many(network, places, places, {.limit = 2000.0}, quiet);
    const auto back = many_to_many(network, places, places, {.limit = 2000.0, .towards_sources = true}, quiet);
    QCOMPARE(out.targets, back.targets);
    const auto matrix = matrix_of(out, places.size(), places.size());
    for (std::size_t s = 0; s < places.size(); ++s)
      for (std::size_t t = 0; t < places.size(); ++t) {
        const double there = matrix[s * places.size() + t],
                     straight = std::hypot(places[s].x - places[t].x, places[s].y - places[t].y);
        QVERIFY(near(there, matrix[t * places.size() + s]));
        QVERIFY(there >= straight - 1e-6);
      }
  }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "test_search.moc"
