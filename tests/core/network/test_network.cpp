#include <QtTest>
#include <atomic>
#include <thread>

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
GraphOptions timed(const char* speed_field = "") {
  GraphOptions options;
  options.cost = Cost::time;
  options.speed_field = speed_field;
  options.default_speed_kmh = 6.0;  // 100 m a minute
  return options;
}

Error::Code fault_of(const Table& table, const GraphOptions& options) {
  Monitor quiet;
  try {
    const Network network(table, options, quiet);
  } catch (const Error& error) {
    return error.code();
  }
  return Error::Code::infeasible;
}

}  // namespace

class TestNetwork : public QObject {
  Q_OBJECT
private slots:
  void linesThatCrossWithoutVertexAreNotConnected() {
    Monitor quiet;
    const Network network(lines({{0, 0, 100, 0}, {50, -50, 50, 50}}), {}, quiet);
    QCOMPARE(network.nodes(), std::size_t{4});
    QCOMPARE(network.islands().size(), std::size_t{2});
    QCOMPARE(between(network, 0, 0, 50, 50), infinite);
  }

  void linesConnectAtAnyEqualVertex() {
    Monitor quiet;
    const Network network(lines({{0, 0, 50, 0, 100, 0}, {50, -50, 50, 0, 50, 50}, {100, 0, 100, 30}}), {}, quiet);
    QCOMPARE(network.islands().size(), std::size_t{1});
    QCOMPARE(between(network, 0, 0, 50, 50), 100.0);
    QCOMPARE(between(network, 0, 0, 100, 30), 130.0);
    // (100, 0) joins two lines end to end: it is inside a chain.
    QCOMPARE(network.nodes(), std::size_t{5});
    QCOMPARE(network.edges(), std::size_t{4});
    QCOMPARE(node_at(network, 100, 0), -1);
  }

  void negativeZeroIsZero() {
    Monitor quiet;
    const Network network(lines({{-100, -0.0, 0.0, 0.0}, {-0.0, -0.0, 100, 0}}), {}, quiet);
    QCOMPARE(network.edges(), std::size_t{1});
    QCOMPARE(between(network, -100, 0, 100, 0), 200.0);
  }

  void chainsKeepTheirRowsAndLengths() {
    Monitor quiet;
    const Network network(lines({{100, 0, 200, 0}, {0, 0, 60, 80, 100, 0}, {200, 0, 300, 0}}), {}, quiet);
    QCOMPARE(network.edges(), std::size_t{1});
    const auto v = network.first_vertex(0);
    QCOMPARE(network.last_vertex(0) - v, std::int64_t{4});
    QCOMPARE(network.row_of(v), std::int64_t{1});
    QCOMPARE(network.row_of(v + 1), std::int64_t{1});
    QCOMPARE(network.row_of(v + 2), std::int64_t{0});
    QCOMPARE(network.row_of(v + 3), std::int64_t{2});
    QCOMPARE(network.length_m(0), 100.0 + std::hypot(40.0, 80.0) + 200.0);
    QCOMPARE(network.metres()[static_cast<std::size_t>(v) + 1], 100.0);
  }

  void edgesRunFromTheSmallerEndHoweverTheyWereDrawn() {
    Monitor quiet;
    const Network drawn(lines({{0, 0, 50, 10, 100, 0}}), {}, quiet), turned(lines({{100, 0, 50, 10, 0, 0}}), {}, quiet);
    QVERIFY(std::ranges::equal(drawn.xy(), turned.xy()));
    QVERIFY(std::ranges::equal(drawn.metres(), turned.metres()));
  }

  void segmentsKnowWhetherTheyWereDrawnAlongTheirEdge() {
    Monitor quiet;
    const Network network(lines({{0, 0, 50, 0, 100, 0}, {200, 0, 100, 0}, {200, 0, 300, 0}}), {}, quiet);
    QCOMPARE(network.edges(), std::size_t{1});
    for (std::int64_t v = 0; v < 4; ++v) QCOMPARE(network.drawn_along(v), v != 2);
  }

  void duplicateVerticesAndPointsWithoutLengthAreHarmless() {
    Monitor quiet;
    const Network network(lines({{0, 0, 0, 0, 50, 0, 50, 0, 100, 0, 100, 0}, {30, 30, 30, 30}, {100, 0, 100, 50}, {}}),
                          {}, quiet);
    QCOMPARE(network.findings().empty_rows, std::int64_t{2});
    QCOMPARE(network.nodes(), std::size_t{2});
    QCOMPARE(network.islands().size(), std::size_t{1});
    QCOMPARE(network.edges(), std::size_t{1});
    QCOMPARE(network.length_m(0), 150.0);
  }

  void verticesThatAreNotNumbersBreakTheLine() {
    Monitor quiet;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Network network(lines({{0, 0, 100, 0, nan, 0, 200, 0, 300, 0}}), {}, quiet);
    QCOMPARE(network.findings().bad_positions, std::int64_t{1});
    QCOMPARE(network.edges(), std::size_t{2});
    QCOMPARE(between(network, 0, 0, 300, 0), infinite);
  }

  void partsOfOneRowAreSeparateLines() {
    Monitor quiet;
    Table table = lines({});
    for (const Path& path : {Path{0, 0, 100, 0}, Path{200, 0, 300, 0}}) {
      for (std::size_t i = 0; i < path.size(); i += 2) table.geometry.add_position(path[i], path[i + 1]);
      table.geometry.end_path();
    }
    table.geometry.end_row();
    const Network network(table, {}, quiet);
    QCOMPARE(network.edges(), std::size_t{2});
    QCOMPARE(network.row_of(network.first_vertex(1)), std::int64_t{0});
    QCOMPARE(between(network, 0, 0, 300, 0), infinite);
  }

  void aClosedLineAloneHasOneNodeAndBothWaysRound() {
    Monitor quiet;
    const Network network(lines({{100, 0, 100, 100, 0, 100, 0, 0, 100, 0}}), {}, quiet);
    QCOMPARE(network.nodes(), std::size_t{1});
    QCOMPARE(network.edges(), std::size_t{1});
    QCOMPARE(node_at(network, 0, 0), 0);
    QCOMPARE(between(network, 50, 0, 0, 50), 100.0);
    QCOMPARE(between(network, 100, 90, 10, 0), 180.0);
    QCOMPARE(between(network, 0, 10, 10, 0), 20.0);  // across the node
  }

  void parallelStreetsKeepTheShortest() {
    Monitor quiet;
    const Network network(
        lines({{0, 0, 50, 80, 100, 0}, {0, 0, 100, 0}, {0, 0, 50, -20, 100, 0}, {-50, 0, 0, 0}, {100, 0, 150, 0}}), {},
        quiet);
    QCOMPARE(between(network, -50, 0, 150, 0), 200.0);
    QCOMPARE(network.findings().parallel_edges, std::int64_t{2});
    QCOMPARE(network.edges(), std::size_t{5});
    QCOMPARE(between(network, 50, 80, 50, -20), std::hypot(50, 80) + std::hypot(50, 20));
  }

  void oneWaysAreReadInEverySpelling_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<bool>("backward");
    for (const char* v : {"yes", "1", "true", "T", "forward", "Sens direct", " YES "})
      QTest::newRow(v) << v << true << false;
    for (const char* v : {"-1", "reverse", "Sens inverse", "backward"}) QTest::newRow(v) << v << false << true;
    for (const char* v : {"no", "0", "", "false", "Double sens", "Sans objet"}) QTest::newRow(v) << v << true << true;
  }
  void oneWaysAreReadInEverySpelling() {
    QFETCH(QString, value);
    QFETCH(bool, forward);
    QFETCH(bool, backward);
    Monitor quiet;
    Table table = lines({{100, 0, 0, 0}});  // the edge runs against the line
    table.add("oneway", strings({value.toUtf8().constData()}));
    const Network network(table, with_oneway(), quiet);
    QCOMPARE(between(network, 100, 0, 0, 0) < infinite, forward);
    QCOMPARE(between(network, 0, 0, 100, 0) < infinite, backward);
    QCOMPARE(network.findings().unknown_oneways, std::int64_t{0});
  }

  void oneWaysMayBeNumbersOrSwitches() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}, {0, 50, 100, 50}, {0, 90, 100, 90}});
    table.add("number", Integers{1, -1, 0}, {1, 1, 0});
    table.add("real", Reals{1.0, -1.0, 0.0});
    table.add("switch", Booleans{{1, 0, 1}});
    GraphOptions options;
    for (const char* field : {"number", "real"}) {
      options.oneway_field = field;
      const Network network(table, options, quiet);
      QCOMPARE(between(network, 100, 0, 0, 0), infinite);
      QCOMPARE(between(network, 0, 50, 100, 50), infinite);
      QCOMPARE(between(network, 0, 90, 100, 90), 100.0);
    }
    options.oneway_field = "switch";
    const Network network(table, options, quiet);
    QCOMPARE(between(network, 100, 0, 0, 0), infinite);
    QCOMPARE(between(network, 100, 50, 0, 50), 100.0);
  }

  void unknownOneWaysAreOpenAndCounted() {
    Table table = lines({{0, 0, 100, 0}, {100, 0, 200, 0}});
    table.add("oneway", strings({"sometimes", "2"}));
    Listener listener;
    const Network network(table, with_oneway(), listener);
    QCOMPARE(network.findings().unknown_oneways, std::int64_t{2});
    QCOMPARE(between(network, 200, 0, 0, 0), 200.0);
    network.tell(listener);
    QVERIFY(listener.warned("2 lines have a one-way value"));
  }

  void walkersIgnoreOneWays() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}});
    table.add("oneway", strings({"yes"}));
    GraphOptions options = graph_options(Mode::walk, Cost::distance);
    options.oneway_field = "oneway";
    QCOMPARE(between(Network(table, options, quiet), 100, 0, 0, 0), 100.0);
    options = graph_options(Mode::bike, Cost::distance);
    options.oneway_field = "oneway";
    QCOMPARE(between(Network(table, options, quiet), 100, 0, 0, 0), infinite);
  }

  void chainsStopWhereTheDirectionChanges() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}, {200, 0, 100, 0}, {200, 0, 300, 0}});
    table.add("oneway", strings({"yes", "-1", "no"}));  // 0 -> 100 -> 200 - 300
    const Network network(table, with_oneway(), quiet);
    QCOMPARE(network.edges(), std::size_t{2});
    QCOMPARE(node_at(network, 200, 0) >= 0, true);
    QCOMPARE(between(network, 0, 0, 300, 0), 300.0);
    QCOMPARE(between(network, 300, 0, 150, 0), infinite);
  }

  void timeFollowsTheSpeedOfEachLine() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}, {100, 0, 200, 0}});
    table.add("speed", Reals{3.0, 12.0});
    const Network network(table, timed("speed"), quiet);
    QCOMPARE(network.edges(), std::size_t{1});
    QCOMPARE(between(network, 0, 0, 200, 0), 2.5);
    QCOMPARE(between(network, 50, 0, 150, 0), 1.25);
  }

  void missingSpeedsMeanTheDefaultAndAreCounted() {
    Table table = lines(
        {{0, 0, 100, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}, {300, 0, 400, 0}, {400, 0, 500, 0}, {500, 0, 600, 0}});
    table.add("speed", Reals{0.0, 0.0, -5.0, std::numeric_limits<double>::quiet_NaN(), infinite, 3.0},
              {0, 1, 1, 1, 1, 1});
    Listener listener;
    const Network network(table, timed("speed"), listener);
    QCOMPARE(between(network, 0, 0, 500, 0), 5.0);
    QCOMPARE(between(network, 500, 0, 600, 0), 2.0);
    QCOMPARE(network.findings().null_speeds, std::int64_t{2});
    QCOMPARE(network.findings().impossible_speeds, std::int64_t{3});
    network.tell(listener);
    QVERIFY(listener.warned("2 lines have no speed"));
    QVERIFY(listener.warned("3 lines have a speed that is zero"));
  }

  void speedsMayBeText() {
    Monitor quiet;
    Table table = lines(
        {{0, 0, 100, 0}, {0, 10, 100, 10}, {0, 20, 100, 20}, {0, 30, 100, 30}, {0, 40, 100, 40}, {0, 50, 100, 50}});
    table.add("speed", strings({"50", "50 km/h", "30 mph", "walk", "", "7,5"}));
    const Network network(table, timed("speed"), quiet);
    QCOMPARE(between(network, 0, 0, 100, 0), 0.12);
    QCOMPARE(between(network, 0, 10, 100, 10), 0.12);
    QCOMPARE(between(network, 0, 20, 100, 20), 100.0 * 60.0 / (1000.0 * 30.0 * 1.609344));
    QCOMPARE(between(network, 0, 30, 100, 30), 1.0);
    QCOMPARE(between(network, 0, 40, 100, 40), 1.0);
    QCOMPARE(between(network, 0, 50, 100, 50), 0.8);
    QCOMPARE(network.findings().unreadable_speeds, std::int64_t{1});
    QCOMPARE(network.findings().null_speeds, std::int64_t{1});
  }

  void speedsDoNotMatterForDistance() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}});
    table.add("speed", Reals{0.0}, {0});
    GraphOptions options;
    options.speed_field = "speed";
    const Network network(table, options, quiet);
    QCOMPARE(network.cost(0), 100.0);
    QCOMPARE(network.findings().null_speeds, std::int64_t{0});
  }

  void bridgesPassOverTheStreetBelow() {
    Monitor quiet;
    Table table = lines({{0, 0, 50, 0, 100, 0}, {50, -50, 50, 0, 50, 50}, {50, 50, 0, 50, 0, 0}});
    table.add("level", strings({"0", "1", ""}));
    GraphOptions options;
    options.level_field = "level";
    const Network network(table, options, quiet);
    QCOMPARE(network.findings().separated_places, std::int64_t{1});
    // Up to the bridge's end, where it meets the third line, then round.
    QCOMPARE(between(network, 100, 0, 50, -50), 100.0 + 50.0 + 50.0 + 100.0);
    QCOMPARE(between(Network(table, {}, quiet), 100, 0, 50, -50), 100.0);
  }

  void theEndOfABridgeMeetsTheRoad() {
    Monitor quiet;
    Table table = lines({{0, 0, 50, 0, 100, 0}, {50, 0, 50, 50}, {50, 50, 50, 100}, {0, 100, 50, 100, 100, 100}});
    table.add("level", Integers{0, 1, 2, -1});
    GraphOptions options;
    options.level_field = "level";
    const Network network(table, options, quiet);
    QCOMPARE(network.islands().size(), std::size_t{1});
    QCOMPARE(between(network, 0, 0, 100, 100), 200.0);
  }

  void anEndJoinsThePassageOfItsOwnLevelElseTheNearest() {
    Monitor quiet;
    Table table = lines({{0, 0, 50, 0, 100, 0}, {50, -50, 50, 0, 50, 50}, {50, 0, 90, 90}, {50, 0, 10, 90}});
    table.add("level", Integers{0, 2, 2, 5});
    GraphOptions options;
    options.level_field = "level";
    const Network network(table, options, quiet);
    QCOMPARE(between(network, 90, 90, 0, 0), infinite);
    QCOMPARE(between(network, 90, 90, 50, 50), std::hypot(40, 90) + 50.0);
    QCOMPARE(between(network, 10, 90, 50, 50), std::hypot(40, 90) + 50.0);
    QCOMPARE(between(network, 10, 90, 0, 0), infinite);
  }

  void levelsThatAreNotNumbersAreCounted() {
    Monitor quiet;
    Table table = lines({{0, 0, 100, 0}, {0, 10, 100, 10}, {0, 20, 100, 20}});
    table.add("level", strings({"ground", "1;2", "-1"}));
    GraphOptions options;
    options.level_field = "level";
    QCOMPARE(Network(table, options, quiet).findings().unreadable_levels, std::int64_t{1});
  }

  void burdensCloseStreetsByDirection() {
    Table table = lines({{0, 0, 100, 0}, {0, 50, 100, 50}, {0, 90, 100, 90}});
    table.add("noise", strings({"50", "70", "none"})), table.add("noise_back", Reals{60, 50, 50});
    GraphOptions options;
    options.burden_field = "noise", options.burden_back_field = "noise_back", options.burden_most = 55.0;
    Listener listener;
    const Network network(table, options, listener);
    QCOMPARE(between(network, 0, 0, 100, 0), 100.0);
    QCOMPARE(between(network, 100, 0, 0, 0), infinite);
    QCOMPARE(between(network, 0, 50, 100, 50), infinite);
    QCOMPARE(between(network, 100, 50, 0, 50), 100.0);
    QCOMPARE(between(network, 100, 90, 0, 90), 100.0);
    QCOMPARE(network.findings().unknown_burdens, std::int64_t{1});
    options.directed = false;
    QVERIFY(refused([&] { Network(table, options, listener); }, "No street has"));
    options.burden_back_field.clear();
    QCOMPARE(Network(table, options, listener).findings().burdened, std::int64_t{2});
    QCOMPARE(open_rows(table, options), (std::vector<std::uint8_t>{1, 0, 0}));
  }

  void islandsAreCountedLongestFirst() {
    Listener listener;
    const Network network(lines({{0, 0, 10, 0}, {0, 50, 100, 50}, {100, 50, 100, 100}, {0, 90, 20, 90}}), {}, listener);
    QCOMPARE(network.islands().size(), std::size_t{3});
    QCOMPARE(network.islands()[0].length_m, 150.0);
    QCOMPARE(network.islands()[2].length_m, 10.0);
    QCOMPARE(network.island_of(node_at(network, 0, 90)), 1);
    network.tell(listener);
    QVERIFY(listener.warned("in 3 parts"));
  }

  void rowOrderAndDirectionDoNotChangeTheGraph() {
    Monitor quiet;
    for (unsigned seed = 0; seed < 30; ++seed) {
      const Table table = random_lines(seed, 40);
      const Network network(table, with_oneway(), quiet);
      const Network other(reordered(table, shuffled(table.size(), seed)), with_oneway(), quiet);
      QCOMPARE(other.nodes(), network.nodes());
      QVERIFY(std::ranges::equal(network.xy(), other.xy()));
      QVERIFY(std::ranges::equal(network.metres(), other.metres()));
      const auto here = costs_from(network, at_node(network, 0), {}, quiet),
                 there = costs_from(other, at_node(other, 0), {}, quiet);
      QVERIFY(here == there);
    }
  }

  void badInputIsRefused() {
    QCOMPARE(fault_of(lines({}), {}), Error::Code::bad_input);
    QCOMPARE(fault_of(lines({{1, 1, 1, 1}}), {}), Error::Code::bad_input);
    QCOMPARE(fault_of(points({0, 0}), {}), Error::Code::bad_input);
    QCOMPARE(fault_of(lines({{0, 0, 1, 0}}), with_oneway()), Error::Code::bad_input);
    GraphOptions options;
    for (const double speed : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN(), infinite}) {
      options.default_speed_kmh = speed;
      QCOMPARE(fault_of(lines({{0, 0, 1, 0}}), options), Error::Code::bad_option);
    }
  }

  void buildingAnswersACancel() {
    Listener listener(2);
    QVERIFY_THROWS_EXCEPTION(Cancelled, Network(random_lines(1, 100), {}, listener));
  }

  void theSameLinesGiveTheSameGraphWithoutBuildingIt() {
    Listener first, second;
    const auto a = network_of(Shared<Table>(random_lines(7, 50)), with_oneway(), first);
    const auto b = network_of(Shared<Table>(random_lines(7, 50)), with_oneway(), second);
    QCOMPARE(a.get(), b.get());
    QCOMPARE(first.infos, second.infos);
    QVERIFY(!first.infos.empty());
    QVERIFY(network_of(Shared<Table>(random_lines(7, 50)), {}, first) != a);
    Table other = random_lines(7, 50);
    std::get<Integers>(other.columns[0].values)[3] = 1 - std::get<Integers>(other.columns[0].values)[3];
    QVERIFY(network_of(Shared<Table>(other), with_oneway(), first) != a);
    QVERIFY(network_of(Shared<Table>(shifted(random_lines(7, 50), 1e-9, 0)), with_oneway(), first) != a);
  }

  void graphsMayBeAskedForByManyThreads() {
    std::vector<std::thread> threads;
    std::atomic<int> right{0};
    for (unsigned t = 0; t < 4; ++t)
      threads.emplace_back([&right, t] {
        Monitor quiet;
        for (unsigned i = 0; i < 20; ++i) {
          const Table table = random_lines((t + i) % 6, 30);
          right += network_of(Shared<Table>(table), {}, quiet)->edges() == Network(table, {}, quiet).edges();
        }
      });
    for (auto& thread : threads) thread.join();
    QCOMPARE(right.load(), 80);
  }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "test_network.moc"
