#include <tbb/global_control.h>

#include <QtTest>

#include "jumeau/network/networkcheck.hpp"
#include "jumeau/network/streets.hpp"
#include "lines.hpp"
#include "network/problems.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

NetworkCheck::Outputs checked(const Table& table, const NetworkCheck::Options& options = {}) {
  Monitor quiet;
  return NetworkCheck::run({Shared<Table>(table)}, options, quiet);
}

std::string word(const NetworkCheck::Outputs& out, const char* column, std::size_t i) {
  return out.problems.at(column).words(i);
}
double number(const NetworkCheck::Outputs& out, const char* column, std::size_t i) {
  return out.problems.at(column).number(i);
}

std::vector<std::string> kinds(const NetworkCheck::Outputs& out) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < out.problems.size(); ++i) all.push_back(word(out, "kind", i));
  return all;
}

using Kinds = std::vector<std::string>;

}  // namespace

class TestNetworkcheck : public QObject {
  Q_OBJECT
private slots:
  void aGoodNetworkHasNoProblem() {
    const auto out = checked(lines({{0, 0, 100, 0}, {100, 0, 100, 100}, {100, 0, 200, 0}, {0, 0, 0, 50}}));
    QCOMPARE(kinds(out), Kinds{});
    QCOMPARE(out.repaired.size(), std::size_t{4});
    QVERIFY(out.repaired.geometry.xy ==
            lines({{0, 0, 100, 0}, {100, 0, 100, 100}, {100, 0, 200, 0}, {0, 0, 0, 50}}).geometry.xy);
  }

  void twoEndsThatFaceEachOtherAreOneGap() {
    const auto out = checked(lines({{0, 0, 100, 0}, {101, 0, 200, 0}}));
    QCOMPARE(kinds(out), (Kinds{"gap", "island"}));
    QCOMPARE(number(out, "distance_m", 0), 1.0);
    QCOMPARE(number(out, "row", 0), 0.0);
    QCOMPARE(number(out, "other_row", 0), 1.0);
    QCOMPARE(number(out, "to_x", 0), 101.0);
    QCOMPARE(word(out, "severity", 0), std::string("error"));
    QCOMPARE(out.gaps, std::int64_t{1});
  }

  void gapsCountUpToTheTolerance() {
    NetworkCheck::Options options;
    options.tolerance_m = 1.0;
    QCOMPARE(checked(lines({{0, 0, 100, 0}, {101, 0, 200, 0}}), options).gaps, std::int64_t{1});
    QCOMPARE(checked(lines({{0, 0, 100, 0}, {101.001, 0, 200, 0}}), options).gaps, std::int64_t{0});
    options.tolerance_m = 0.0;
    QCOMPARE(checked(lines({{0, 0, 100, 0}, {101, 0, 200, 0}}), options).gaps, std::int64_t{0});
  }

  void anEndNearTheMiddleOfALineIsANearMiss() {
    const auto out = checked(lines({{0, 0, 100, 0}, {50, 1.5, 50, 100}}));
    QCOMPARE(kinds(out), (Kinds{"near_miss", "island"}));
    QCOMPARE(number(out, "row", 0), 1.0);
    QCOMPARE(number(out, "to_x", 0), 50.0);
    QCOMPARE(number(out, "to_y", 0), 0.0);
  }

  void anEndOnTheMiddleOfALineWithoutVertexIsANearMiss() {
    const auto out = checked(lines({{0, 0, 100, 0}, {50, 0, 50, 100}}));
    QCOMPARE(kinds(out), (Kinds{"near_miss", "island"}));
    QCOMPARE(kinds(checked(out.repaired)), Kinds{});
  }

  void levelsThatKeepAnEndApartAreNoGap() {
    Table table = lines({{0, 0, 50, 0, 100, 0}, {50, -50, 50, 0, 50, 50}, {50, 0, 90, 90}, {50, 50, 100, 0}});
    table.add("level", Integers{0, 1, 1, 1});
    NetworkCheck::Options options;
    options.level_field = {"level"};
    QCOMPARE(kinds(checked(table, options)), Kinds{});
  }

  void aShortDeadEndIsNoGapToTheStreetItLeaves() {
    QCOMPARE(kinds(checked(lines({{0, 0, 50, 0, 100, 0}, {50, 0, 50, 1.5}}))), Kinds{});
    // Both ends of a nearly closed ring are far from each other on the network.
    QCOMPARE(kinds(checked(lines({{0, 0, 100, 0, 100, 100, 0, 100, 0, 1}}))), Kinds{"gap"});
  }

  void repairingClosesTheGaps() {
    const auto out = checked(lines({{0, 0, 100, 0}, {101, 0, 200, 0}, {50, 1.5, 50, 100}}));
    QCOMPARE(kinds(out), (Kinds{"gap", "near_miss", "island", "island"}));
    const auto again = checked(out.repaired);
    QCOMPARE(kinds(again), Kinds{});
    Monitor quiet;
    QCOMPARE(network::Network(out.repaired, {}, quiet).islands().size(), std::size_t{1});
    QCOMPARE(out.repaired.at("repairs").number(0), 2.0);  // its end moved, a vertex added
    QCOMPARE(out.repaired.at("repairs").number(2), 1.0);
    QCOMPARE(word(out, "applied", 0), std::string("true"));
    QCOMPARE(word(out, "applied", 2), std::string("false"));
  }

  void ofThreeEndsInARowNoneMovesTwice() {
    const auto out = checked(lines({{0, 0, 100, 0}, {101, 0, 101, 100}, {102.5, 0, 200, 0}}));
    const auto again = checked(out.repaired);
    QVERIFY(again.islands < out.islands);
    for (std::size_t i = 0; i < out.repaired.geometry.xy.size(); ++i)
      QVERIFY(std::isfinite(out.repaired.geometry.xy[i]));
  }

  void theSameLineTwiceIsADuplicateEvenIfTurned() {
    Table table = lines({{0, 0, 50, 10, 100, 0}, {100, 0, 50, 10, 50, 10, 0, 0}, {100, 0, 200, 0}});
    table.add("name", strings({"first", "second", "third"}));
    const auto out = checked(table);
    QCOMPARE(kinds(out), Kinds{"duplicate"});
    QCOMPARE(number(out, "row", 0), 1.0);
    QCOMPARE(number(out, "other_row", 0), 0.0);
    QCOMPARE(out.repaired.size(), std::size_t{2});
    QCOMPARE(out.repaired.at("name").words(1), std::string("third"));
  }

  void linesThatShareAStretchOverlap() {
    const auto out = checked(lines({{0, 0, 100, 0}, {60, 0, 160, 0}}));
    QCOMPARE(out.overlaps, std::int64_t{1});
    const Kinds all = kinds(out);
    const auto at = static_cast<std::size_t>(std::find(all.begin(), all.end(), "overlap") - all.begin());
    QVERIFY(at < out.problems.size());
    QCOMPARE(number(out, "length_m", at), 40.0);
    QCOMPARE(word(out, "what", at), std::string("overlap"));
    QVERIFY(out.problems.at("value").null(at));
    QCOMPARE(out.problems.geometry.x(out.problems.geometry.row(at).first), 80.0);
    QCOMPARE(checked(lines({{0, 0, 100, 0}, {100, 0, 200, 0}})).overlaps, std::int64_t{0});
    QCOMPARE(checked(lines({{0, 0, 100, 0}, {0, 0.02, 100, 0.02}})).overlaps, std::int64_t{0});
  }

  void crossingsWithoutVertexAreFoundOnDemand() {
    Table table = lines({{0, 0, 100, 0}, {50, -50, 50, 50}, {0, 20, 100, 20}});
    table.add("level", Integers{0, 0, 1});
    NetworkCheck::Options options;
    QCOMPARE(checked(table, options).crossings, std::int64_t{0});
    options.crossings = true;
    QCOMPARE(checked(table, options).crossings, std::int64_t{2});
    options.level_field = {"level"};
    const auto out = checked(table, options);
    QCOMPARE(out.crossings, std::int64_t{1});
    QCOMPARE(number(out, "to_x", 0), 50.0);
    QCOMPARE(number(out, "to_y", 0), 0.0);
  }

  void linesWithoutLengthAreToldAndLeftOut() {
    const auto out = checked(lines({{0, 0, 100, 0}, {30, 30, 30, 30}, {}}));
    QCOMPARE(kinds(out), (Kinds{"zero_length", "zero_length"}));
    QCOMPARE(out.problems.geometry.x(out.problems.geometry.row(0).first), 30.0);
    QVERIFY(out.problems.geometry.empty(1));
    QCOMPARE(out.repaired.size(), std::size_t{1});
    const auto none = checked(lines({{1, 1, 1, 1}}));
    QCOMPARE(none.zero_lengths, std::int64_t{1});
    QCOMPARE(none.repaired.size(), std::size_t{0});
  }

  void islandsAreToldButTheLargest() {
    const auto out = checked(lines({{0, 0, 100, 0}, {0, 50, 30, 50}, {0, 90, 40, 90}}));
    QCOMPARE(kinds(out), (Kinds{"island", "island"}));
    QCOMPARE(number(out, "length_m", 0), 30.0);
    QCOMPARE(number(out, "row", 1), 2.0);
  }

  void oneWayTrapsAreTold() {
    Table table =
        lines({{0, 0, 100, 0}, {100, 0, 100, 100, 0, 100, 0, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}, {0, 0, -100, 0}});
    table.add("oneway", strings({"yes", "yes", "yes", "no", "reverse"}));
    NetworkCheck::Options options;
    options.oneway_field = {"oneway"};
    const auto out = checked(table, options);
    QCOMPARE(kinds(out), (Kinds{"oneway_trap", "oneway_trap"}));
    QCOMPARE(number(out, "row", 0), 2.0);  // in to (200, 0) and (300, 0), not out again
    QCOMPARE(number(out, "length_m", 0), 200.0);
    QCOMPARE(word(out, "what", 0), std::string("no_way_out"));
    QCOMPARE(word(out, "repair", 0), std::string("check_directions"));
    QCOMPARE(number(out, "row", 1), 4.0);
    QCOMPARE(word(out, "what", 1), std::string("no_way_in"));
  }

  void impossibleSpeedsAndUnknownOneWaysAreTold() {
    Table table = lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {200, 0, 300, 0}, {300, 0, 400, 0}, {400, 0, 500, 0}});
    table.add("speed", strings({"0", "-5", "fast", "300", ""}));
    table.add("oneway", strings({"no", "maybe", "yes", "", "-1"}));
    NetworkCheck::Options options;
    options.speed_field = {"speed"};
    const auto all = checked(table, options);
    QCOMPARE(all.speeds, std::int64_t{4});
    for (const auto& [i, what, value] :
         {std::tuple{0, "speed_not_positive", "0"}, std::tuple{1, "speed_not_positive", "-5"},
          std::tuple{2, "speed_unreadable", "fast"}, std::tuple{3, "speed_too_high", "300"}}) {
      QCOMPARE(word(all, "what", std::size_t(i)), std::string(what));
      QCOMPARE(word(all, "value", std::size_t(i)), std::string(value));
    }
    options.fastest_kmh = 320.0;
    options.oneway_field = {"oneway"};
    const auto out = checked(table, options);
    QCOMPARE(out.speeds, std::int64_t{3});
    QCOMPARE(out.oneways, std::int64_t{1});
    QCOMPARE(word(out, "kind", out.problems.size() - 1), std::string("oneway_value"));
    QCOMPARE(word(out, "value", out.problems.size() - 1), std::string("maybe"));
  }

  void shufflingTheRowsFindsTheSamePlaces() {
    Monitor quiet;
    const Table table = random_lines(4, 120, 12);
    NetworkCheck::Options options;
    options.tolerance_m = 20.0, options.crossings = true, options.oneway_field = {"oneway"};
    const auto places = [&](const NetworkCheck::Outputs& out) {
      std::vector<std::tuple<std::string, double, double>> all;
      for (std::size_t i = 0; i < out.problems.size(); ++i) {
        const std::string kind = word(out, "kind", i);
        if (kind != "crossing" && kind != "near_miss" && kind != "island") continue;
        const auto p = out.problems.geometry.row(i).first;
        all.emplace_back(kind, std::round(1e6 * out.problems.geometry.x(p)),
                         std::round(1e6 * out.problems.geometry.y(p)));
      }
      std::sort(all.begin(), all.end());
      return all;
    };
    const auto here = places(checked(table, options));
    QVERIFY(here.size() > 100);
    QCOMPARE(places(checked(reordered(table, shuffled(table.size(), 9)), options)), here);
  }

  void oneAndTwoThreadsFindTheSame() {
    const Table table = random_lines(5, 200, 15);
    NetworkCheck::Options options;
    options.tolerance_m = 20.0, options.crossings = true;
    const auto two = checked(table, options);
    const tbb::global_control one_thread(tbb::global_control::max_allowed_parallelism, 1);
    const auto one = checked(table, options);
    QCOMPARE(kinds(one), kinds(two));
    QVERIFY(one.problems.geometry.xy == two.problems.geometry.xy);
    QVERIFY(one.repaired.geometry.xy == two.repaired.geometry.xy);
  }

  void badInputIsRefused() {
    QVERIFY_THROWS_EXCEPTION(Error, checked(lines({})));
    QVERIFY_THROWS_EXCEPTION(Error, checked(points({0, 0})));
    NetworkCheck::Options options;
    options.oneway_field = {"missing"};
    QVERIFY_THROWS_EXCEPTION(Error, checked(lines({{0, 0, 1, 0}}), options));
  }

  /// The codes are in the order of the enumerations.
  void everyKindHasItsCodes_data() {
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QString>("repair");
    QTest::newRow("0") << "end_near_end" << "gap" << "error" << "move_end";
    QTest::newRow("1") << "end_near_middle" << "near_miss" << "error" << "move_end_add_vertex";
    QTest::newRow("2") << "end_on_middle" << "near_miss" << "error" << "move_end_add_vertex";
    QTest::newRow("3") << "crossing" << "crossing" << "info" << "add_vertex_or_level";
    QTest::newRow("4") << "duplicate" << "duplicate" << "warning" << "remove_one";
    QTest::newRow("5") << "overlap" << "overlap" << "warning" << "cut_and_remove";
    QTest::newRow("6") << "self_overlap" << "overlap" << "warning" << "cut_and_remove";
    QTest::newRow("7") << "no_length" << "zero_length" << "warning" << "remove";
    QTest::newRow("8") << "not_linked" << "island" << "warning" << "link_or_remove";
    QTest::newRow("9") << "no_way_out" << "oneway_trap" << "warning" << "check_directions";
    QTest::newRow("10") << "no_way_in" << "oneway_trap" << "warning" << "check_directions";
    QTest::newRow("11") << "no_way_in_or_out" << "oneway_trap" << "warning" << "check_directions";
    QTest::newRow("12") << "speed_unreadable" << "speed" << "error" << "correct_speed";
    QTest::newRow("13") << "speed_not_positive" << "speed" << "error" << "correct_speed";
    QTest::newRow("14") << "speed_too_high" << "speed" << "error" << "correct_speed";
    QTest::newRow("15") << "oneway_unknown" << "oneway_value" << "error" << "correct_oneway";
  }
  void everyKindHasItsCodes() {
    QFETCH(QString, finding);
    QFETCH(QString, kind);
    QFETCH(QString, severity);
    QFETCH(QString, repair);
    const auto number = QString(QTest::currentDataTag()).toUInt();
    const auto of = network::kind_of(static_cast<network::Finding>(number));
    QCOMPARE(NetworkCheck::findings[number].id, finding);
    QCOMPARE(NetworkCheck::kinds[static_cast<std::size_t>(of)].id, kind);
    QCOMPARE(NetworkCheck::severities[static_cast<std::size_t>(network::severity_of(of))].id, severity);
    QCOMPARE(NetworkCheck::repairs[static_cast<std::size_t>(of)].id, repair);
  }

  void checkingAnswersACancel() {
    const Shared<Table> table(random_lines(5, 200, 15));
    for (const long after : {0, 3, 10, 30, 60}) {
      Listener listener(after);
      QVERIFY_THROWS_EXCEPTION(Cancelled, NetworkCheck::run({table}, {}, listener));
    }
  }

  void realStreetsAreChecked() {
    const QString file = QStringLiteral(JUMEAU_SHARED_DATA "/geneva/geneva.osm.pbf");
    if (!QFile::exists(file)) QSKIP("The real data of Geneva are not on this machine.");
    Monitor quiet;
    Table table = Streets::run({{file.toStdString()}}, {.profile = Streets::Profile::drive}, quiet).output;
    for (std::size_t i = 0; i < table.geometry.xy.size(); i += 2)
      table.geometry.xy[i] *= 77000.0, table.geometry.xy[i + 1] *= 111200.0;
    NetworkCheck::Options options;
    options.oneway_field = {"oneway"}, options.crossings = true;
    const auto out = checked(table, options);
    QVERIFY(out.islands > 0 && out.crossings > 0 && out.oneway_traps > 0);
    QVERIFY(checked(out.repaired, options).gaps <= out.gaps);
  }
};

QTEST_APPLESS_MAIN(TestNetworkcheck)
#include "test_networkcheck.moc"
