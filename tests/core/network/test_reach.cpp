#include <tbb/global_control.h>

#include <QtTest>

#include "jumeau/network/reach.hpp"
#include "jumeau/network/streets.hpp"
#include "lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

Reach::Outputs reached(const Table& streets, const Table& places, const Reach::Options& options, Monitor& monitor) {
  return Reach::run({Shared<Table>(streets), Shared<Table>(places)}, options, monitor);
}
Reach::Outputs reached(const Table& streets, const std::vector<double>& places, const Reach::Options& options) {
  Monitor quiet;
  return reached(streets, points(places), options, quiet);
}

Reach::Options within(double limit) {
  Reach::Options options;
  options.limit = limit;
  return options;
}

double total(const Table& table, const char* column) {
  double out = 0.0;
  for (std::size_t i = 0; i < table.size(); ++i) out += table.at(column).number(i);
  return out;
}

/// Even-odd rule over all rings of a row.
bool covers(const Geometries& polygons, std::size_t row, double x, double y) {
  bool inside = false;
  for (auto part = polygons.row(row).first; part < polygons.row(row).last; ++part)
    for (auto path = polygons.part(part).first; path < polygons.part(part).last; ++path) {
      const auto xy = polygons.path_xy(path);
      for (std::size_t i = 0; i + 3 < xy.size(); i += 2)
        if ((xy[i + 1] > y) != (xy[i + 3] > y) &&
            x < xy[i] + (y - xy[i + 1]) / (xy[i + 3] - xy[i + 1]) * (xy[i + 2] - xy[i]))
          inside = !inside;
    }
  return inside;
}

/// Four streets round a block of 100 m, with an alley into it if wanted.
Table block(bool with_alley) {
  Table out = lines({{0, 0, 100, 0}, {100, 0, 100, 100}, {0, 100, 50, 100, 100, 100}, {0, 0, 0, 100}});
  if (with_alley) out.geometry.add_line(Path{50, 100, 50, 30});
  return out;
}

}  // namespace

class TestReach : public QObject {
  Q_OBJECT
private slots:
  void streetsAreCutExactlyAtTheLimit() {
    const auto out = reached(lines({{0, 0, 100, 0}, {100, 0, 300, 0}, {100, 0, 100, 300}}), {20, 10}, within(150.0));
    // 10 m to the street; 20 back, 80 on, then 60 each way.
    QCOMPARE(out.lines.size(), std::size_t{4});
    QCOMPARE(total(out.lines, "length_m"), 20.0 + 80.0 + 60.0 + 60.0);
    QCOMPARE(out.lines.at("to_cost").number(2), 150.0);
    QCOMPARE(out.lines.at("from_cost").number(2), 90.0);
    QCOMPARE(out.lines.at("street").number(2), 1.0);
    const auto far = out.lines.geometry.path_xy(2);
    QVERIFY(std::ranges::equal(far, Path{100, 0, 160, 0}));
    QCOMPARE(out.areas.at("to_street_m").number(0), 10.0);
    QCOMPARE(out.areas.at("streets_m").number(0), 220.0);
  }

  void linesAreDrawnAwayFromThePlace() {
    const auto out = reached(lines({{300, 0, 0, 0}}), {100, 0}, within(1000.0));
    QCOMPARE(out.lines.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
      QCOMPARE(out.lines.geometry.path_xy(static_cast<std::int64_t>(i))[0], 100.0);
      QVERIFY(out.lines.at("from_cost").number(i) < out.lines.at("to_cost").number(i));
    }
  }

  void eachStretchNamesItsStreetWithinAChain() {
    const auto out = reached(lines({{0, 0, 40, 0, 60, 0}, {60, 0, 200, 0}, {200, 0, 300, 0}}), {0, 0}, within(250.0));
    QCOMPARE(out.lines.size(), std::size_t{3});
    QCOMPARE(out.lines.at("length_m").number(0), 60.0);
    QCOMPARE(out.lines.at("length_m").number(1), 140.0);
    QCOMPARE(out.lines.at("length_m").number(2), 50.0);
    QCOMPARE(out.lines.geometry.path_xy(0).size(), std::size_t{6});
  }

  void timeIsInMinutesAndFollowsTheSpeeds() {
    Table streets = lines({{0, 0, 100, 0}, {100, 0, 1000, 0}});
    streets.add("speed", Reals{6.0, 0.0}, {1, 0});
    Reach::Options options = within(3.0);
    options.cost = network::Cost::time, options.speed_kmh = 12.0, options.speed_field = {"speed"};
    Listener listener;
    const auto out = reached(streets, points({0, 0}), options, listener);
    QCOMPARE(total(out.lines, "length_m"), 100.0 + 400.0);
    QVERIFY(listener.warned("1 lines have no speed"));
    QVERIFY(listener.warned("not those of cars"));
  }

  void wayOfTravelDecidesSpeedAndOneWays() {
    Table streets = lines({{0, 0, 5000, 0}});
    streets.add("oneway", strings({"reverse"}));
    Reach::Options options = within(10.0);
    options.cost = network::Cost::time, options.oneway_field = {"oneway"};
    QCOMPARE(total(reached(streets, {0, 0}, options).lines, "length_m"), 800.0);
    options.mode = network::Mode::bike;
    QCOMPARE(reached(streets, {0, 0}, options).lines.size(), std::size_t{0});
    options.towards = true;
    QCOMPARE(total(reached(streets, {0, 0}, options).lines, "length_m"), 2500.0);
  }

  void areasAreABandAroundTheReachedStreets() {
    const auto out = reached(lines({{0, 0, 1000, 0}}), {500, 0}, within(100.0));
    const double area = out.areas.at("area_m2").number(0);
    // 200 m by 50 m and two round ends of 25 m, drawn with straight pieces.
    QVERIFY(area < 200.0 * 50.0 + 3.1416 * 625.0 && area > 200.0 * 50.0 + 3.05 * 625.0);
    QVERIFY(covers(out.areas.geometry, 0, 590, 24));
    QVERIFY(!covers(out.areas.geometry, 0, 590, 26));
    QVERIFY(!covers(out.areas.geometry, 0, 630, 0));
  }

  void areasDoNotJumpOverARiver() {
    // Two banks 60 m apart, and a bridge 2 km away.
    const auto out = reached(lines({{0, 0, 2000, 0}, {0, 60, 2000, 60}, {2000, 0, 2000, 60}}), {0, 0}, within(500.0));
    QVERIFY(covers(out.areas.geometry, 0, 200, 0));
    QVERIFY(!covers(out.areas.geometry, 0, 200, 30));
    QVERIFY(!covers(out.areas.geometry, 0, 200, 60));
  }

  void blocksThatReachedStreetsEncloseAreFilled() {
    const auto out = reached(block(false), {0, 0}, within(250.0));
    QVERIFY(covers(out.areas.geometry, 0, 50, 50));
    Reach::Options options = within(250.0);
    options.block_m = 99.0;
    QVERIFY(!covers(reached(block(false), {0, 0}, options).areas.geometry, 0, 50, 50));
  }

  void blocksAreNotFilledWhereTheRingIsNotClosed() {
    const auto out = reached(block(false), {0, 0}, within(190.0));
    QVERIFY(!covers(out.areas.geometry, 0, 50, 50));
    // The bands of two dead ends touch: land that no street encloses.
    const auto open =
        reached(lines({{0, 0, 100, 0}, {100, 0, 100, 100}, {100, 100, 60, 100}, {0, 0, 0, 100}, {0, 100, 40, 100}}),
                {0, 0}, within(600.0));
    QVERIFY(!covers(open.areas.geometry, 0, 50, 50));
  }

  void blocksWithAStreetOutOfReachAreNotFilled() {
    Reach::Options options = within(205.0);  // closes the ring, and ends 15 m before the end of the alley
    options.width_m = 5.0;
    QVERIFY(covers(reached(block(false), {0, 0}, options).areas.geometry, 0, 20, 50));
    QVERIFY(!covers(reached(block(true), {0, 0}, options).areas.geometry, 0, 20, 50));
    QVERIFY(covers(reached(block(true), {0, 0}, options).areas.geometry, 0, 50, 60));
    options.limit = 260.0;
    QVERIFY(covers(reached(block(true), {0, 0}, options).areas.geometry, 0, 20, 50));
  }

  void everyPlaceHasItsRowAndItsColumns() {
    Table places = points({0, 0, 0, 5000, 100, 30});
    places.geometry.end_row();
    places.add("name", strings({"a", "b", "c", "d"}));
    places.add("area_m2", Integers{1, 2, 3, 4});
    Listener listener;
    const auto out = reached(lines({{0, 0, 1000, 0}}), places, within(20.0), listener);
    QCOMPARE(out.areas.size(), std::size_t{4});
    QCOMPARE(out.areas.at("name").words(2), std::string("c"));
    QCOMPARE(out.areas.at("area_m2").number(3), 4.0);
    QVERIFY(out.areas.find("area_m2_2"));
    QVERIFY(!out.areas.geometry.empty(0));
    for (const std::size_t row : {1, 2, 3}) QVERIFY(out.areas.geometry.empty(row));
    QCOMPARE(out.areas.issues.size(), std::size_t{3});
    QCOMPARE(out.areas.issues[0].code, "unsnapped");
    QCOMPARE(out.areas.issues[0].row, std::int64_t{1});
    QCOMPARE(out.areas.issues[2].code, "out_of_reach");
    QCOMPARE(out.areas.issues[2].row, std::int64_t{2});
    QVERIFY(listener.warned("2 of 4 places"));
    QVERIFY(out.areas.at("to_street_m").null(1));
  }

  void aLimitOfZeroReachesNothing() {
    const auto out = reached(lines({{0, 0, 1000, 0}}), {0, 0}, within(0.0));
    QCOMPARE(out.lines.size(), std::size_t{0});
    QVERIFY(out.areas.geometry.empty(0));
    QCOMPARE(out.areas.issues.size(), std::size_t{1});
  }

  void oneAndTwoThreadsAndShuffledStreetsGiveTheSame() {
    const Table streets = random_lines(8, 200, 15);
    const std::vector<double> places{300, 300, 700, 700, 1000, 400, 200, 1200};
    const auto two = reached(streets, places, within(400.0));
    const auto shuffled_streets = reached(reordered(streets, shuffled(streets.size(), 3)), places, within(400.0));
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    const auto one = reached(streets, places, within(400.0));
    QVERIFY(one.areas.geometry.xy == two.areas.geometry.xy);
    QVERIFY(one.lines.geometry.xy == two.lines.geometry.xy);
    QVERIFY(shuffled_streets.areas.geometry.xy == two.areas.geometry.xy);
    QVERIFY(std::abs(total(shuffled_streets.lines, "length_m") - total(two.lines, "length_m")) < 1e-6);
  }

  void shiftedStreetsGiveTheSameAreas() {
    const Table streets = random_lines(8, 100, 9);
    const auto here = reached(streets, {300, 300}, within(400.0));
    const auto there = reached(shifted(streets, 650000.0, 6800000.0), {650300, 6800300}, within(400.0));
    QVERIFY(std::abs(here.areas.at("area_m2").number(0) - there.areas.at("area_m2").number(0)) < 0.01);
    QVERIFY(std::abs(total(here.lines, "length_m") - total(there.lines, "length_m")) < 1e-6);
  }

  void badInputIsRefused() {
    const auto refused = [](const Table& streets, const Table& places) {
      Monitor quiet;
      QVERIFY_THROWS_EXCEPTION(Error, reached(streets, places, within(1.0), quiet));
    };
    refused(lines({}), points({0, 0}));
    refused(lines({{0, 0, 1, 0}}), points({}));
    refused(lines({{0, 0, 1, 0}}), lines({{0, 0, 1, 0}}));
    Table elsewhere = points({0, 0});
    elsewhere.crs = "EPSG:4326";
    refused(lines({{0, 0, 1, 0}}), elsewhere);
  }

  void reachingAnswersACancel() {
    const Table streets = random_lines(9, 300, 15), places = points({300, 300, 700, 700, 1000, 400, 200, 1200});
    for (const long after : {0, 5, 20, 100, 300}) {
      Listener listener(after);
      Reach::Options options = within(2000.0);
      options.width_m = 20.0 + 0.001 * static_cast<double>(after);
      QVERIFY_THROWS_EXCEPTION(Cancelled, reached(streets, places, options, listener));
    }
  }

  void aThousandRealPlacesAreReached() {
    const QString file = QStringLiteral(JUMEAU_SHARED_DATA "/porto_alegre/poa_osm.pbf");
    if (!QFile::exists(file)) QSKIP("The real data of Porto Alegre are not on this machine.");
    Monitor quiet;
    Table streets = Streets::run({{file.toStdString()}}, {}, quiet).output;
    for (std::size_t i = 0; i < streets.geometry.xy.size(); i += 2) {  // roughly metres
      streets.geometry.xy[i] *= 96350.0, streets.geometry.xy[i + 1] *= 110850.0;
    }
    streets.crs = "EPSG:31982";
    Table places = points({});
    places.crs = streets.crs;
    for (std::size_t row = 0; places.size() < 1000; row += 15) {
      const auto first = streets.geometry.path(streets.geometry.row(row).first).first;
      places.geometry.add_point(streets.geometry.x(first) + 10.0, streets.geometry.y(first));
    }
    const auto out = reached(streets, places, within(300.0), quiet);
    QCOMPARE(out.areas.size(), std::size_t{1000});
    QCOMPARE(out.areas.issues.size(), std::size_t{0});
    for (std::size_t i = 0; i < 1000; ++i) {
      QVERIFY(out.areas.at("area_m2").number(i) > 500.0);
      QVERIFY(out.areas.at("area_m2").number(i) < 3.1416 * 325.0 * 325.0);
    }
  }
};

QTEST_APPLESS_MAIN(TestReach)
#include "test_reach.moc"
