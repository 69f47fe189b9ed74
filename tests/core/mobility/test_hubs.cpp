#include <QTest>
#include <cmath>
#include <filesystem>
#include <functional>
#include <limits>
#include <numeric>

#include "jumeau/catalogue.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/threads.hpp"

using namespace jumeau;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A straight street along the x axis with a vertex each 100 m, far from the domain of any country, so that metres stay
/// as given.
Table street(double length_m) {
  Table t;
  t.crs = "EPSG:32631";
  t.geometry.shape = Shape::line;
  std::vector<double> xy;
  for (double x = 0; x <= length_m; x += 100) xy.push_back(500000 + x), xy.push_back(0);
  t.geometry.add_line(xy);
  return t;
}

/// Cells beside the street: x along it, `off_m` away from it.
Table cells(const std::vector<double>& x, const std::vector<double>& people, double off_m = 10) {
  Table t;
  t.crs = "EPSG:32631";
  t.geometry.shape = Shape::point;
  for (const double at : x) t.geometry.add_point(500000 + at, off_m);
  t.columns.push_back(nullable("people", people));
  return t;
}

Values values(Table network, Table population) {
  return {{"NETWORK", std::make_shared<const Table>(std::move(network))},
          {"POPULATION", std::make_shared<const Table>(std::move(population))},
          {"POPULATION_FIELD", std::string("people")},
          {"DISTANCE", 250.0},
          {"SHARE", 100.0}};
}

Values run(const Values& given) {
  Monitor quiet;
  return execute(algorithm("hubs"), given, quiet).outputs;
}

double number(const Values& out, const char* id) {
  const Value& value = out.at(id);
  const auto* whole = std::get_if<std::int64_t>(&value);
  return whole ? static_cast<double>(*whole) : std::get<double>(value);
}
const Table& table(const Values& out, const char* id) { return *std::get<TablePtr>(out.at(id)); }

Error::Code fault(const Values& given) {
  try {
    run(given);
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

}  // namespace

class TestHubs : public QObject {
  Q_OBJECT

private slots:
  void coversAStreetWithTheFewestHubs() {
    // Cells each 200 m; 250 m = 10 + way + 10: a hub in a cell reaches its two neighbours. Six cells need two hubs.
    const Values out = run(values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6})));
    QCOMPARE(number(out, "HUB_COUNT"), 2.0);
    QCOMPARE(number(out, "LOWER_BOUND"), 2.0);
    QCOMPARE(number(out, "GAP"), 0.0);
    QCOMPARE(number(out, "COVERED_SHARE"), 100.0);
    const Table& hubs = table(out, "HUBS");
    QCOMPARE(hubs.at("source_row").number(0), 4.0);  // 800: brings 4 + 5 + 6
    QCOMPARE(hubs.at("people_added").number(0), 15.0);
    QCOMPARE(hubs.at("people_lost").number(1), 6.0);
    const Table& coverage = table(out, "COVERAGE");
    QCOMPARE(coverage.at("distance_m").number(4), 0.0);
    QCOMPARE(coverage.at("distance_m").number(5), 220.0);
    QCOMPARE(coverage.at("hub").number(0), 2.0);
    QCOMPARE(coverage.at("first_rank").number(3), 1.0);
    QCOMPARE(table(out, "CURVE").at("people").number(2), 21.0);
  }

  void countsPeopleNotCells() {
    Values given = values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 1, 1, 1, 1, 95}));
    given["SHARE"] = 90.0;
    QCOMPARE(number(run(given), "HUB_COUNT"), 1.0);
  }

  void placesAGivenNumberOfHubsBest() {
    Values given = values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6}));
    given["MAX_HUBS"] = std::int64_t{1};
    const Values out = run(given);
    QCOMPARE(number(out, "COVERED_PEOPLE"), 15.0);
    QCOMPARE(number(out, "LOWER_BOUND"), 15.0);
  }

  void keepsExistingHubsAndHonoursForbiddenCandidates() {
    Table candidates = cells({0, 400, 800}, {0, 0, 0});
    candidates.add("closed", Booleans{{0, 0, 1}});
    Table existing = cells({1000}, {0});
    Strings names;
    names.push_back("Gare");
    existing.add("name", std::move(names));
    Values given = values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6}));
    given["CANDIDATES"] = std::make_shared<const Table>(candidates);
    given["EXISTING"] = std::make_shared<const Table>(existing);
    given["FORBIDDEN_FIELD"] = std::string("closed");
    const Values out = run(given);
    QCOMPARE(number(out, "HUB_COUNT"), 3.0);
    QCOMPARE(number(out, "NEW_HUBS"), 2.0);
    const Table& hubs = table(out, "HUBS");
    QCOMPARE(hubs.at("name").words(0), std::string("Gare"));
    QCOMPARE(hubs.at("existing").words(0), std::string("true"));
  }

  void honoursABudget() {
    Table candidates = cells({200, 800}, {0, 0});
    candidates.add("price", Reals{3, 10});
    Values given = values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6}));
    given["CANDIDATES"] = std::make_shared<const Table>(candidates);
    given["COST_FIELD"] = std::string("price"), given["MAX_HUBS"] = std::int64_t{2}, given["BUDGET"] = 5.0;
    const Values out = run(given);
    QCOMPARE(number(out, "NEW_HUBS"), 1.0);
    QCOMPARE(number(out, "COVERED_PEOPLE"), 6.0);
  }

  void countsWhatLimitedHubsCanServe() {
    // The hub at 200 reaches 1 + 2 + 3 people and takes three of them; the one at 800 reaches 4 + 5 + 6 and has room.
    Table candidates = cells({200, 800}, {0, 0});
    candidates.add("room", Reals{3, 100});
    Values given = values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6}));
    given["CANDIDATES"] = std::make_shared<const Table>(candidates);
    given["CAPACITY_FIELD"] = std::string("room"), given["MAX_HUBS"] = std::int64_t{2};
    const Values out = run(given);
    QCOMPARE(number(out, "COVERED_PEOPLE"), 18.0);
    const Table& hubs = table(out, "HUBS");
    QCOMPARE(hubs.at("people_added").number(0), 15.0);
    QCOMPARE(hubs.at("people_added").number(1), 3.0);
    QCOMPARE(hubs.at("people_cumulative").number(1), 18.0);
    QCOMPARE(hubs.at("people_alone").number(1), 6.0);
    QCOMPARE(hubs.at("people_lost").number(1), 3.0);
    QCOMPARE(table(out, "CURVE").at("people").number(2), 18.0);
    const Table& coverage = table(out, "COVERAGE");
    double served = 0.0;
    for (std::size_t cell = 0; cell < coverage.size(); ++cell) {
      served += coverage.at("people_served").number(cell);
      const bool all = coverage.at("people_served").number(cell) == coverage.at("people").number(cell);
      QCOMPARE(coverage.at("covered").words(cell), std::string(all ? "true" : "false"));
      QCOMPARE(coverage.at("reason").words(cell), std::string(all ? "" : "hubs_full"));
    }
    QCOMPARE(served, 18.0);
    QCOMPARE(coverage.at("people_served").number(1), 2.0);  // the nearest first
  }

  void countsAllThatTheChosenLimitedHubsCanServe() {
    Table candidates = cells({200, 800}, {0, 0});
    candidates.add("room", Reals{4, 4});
    Values given = values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6}));
    given["CANDIDATES"] = std::make_shared<const Table>(candidates);
    given["CAPACITY_FIELD"] = std::string("room"), given["SHARE"] = 25.0;  // 5.25 of 21: two hubs, which can serve 8
    const Values out = run(given);
    QCOMPARE(number(out, "HUB_COUNT"), 2.0);
    QCOMPARE(number(out, "COVERED_PEOPLE"), 8.0);
    QCOMPARE(table(out, "CURVE").at("people").number(2), 8.0);
  }

  void saysTheHighestShareWhenMoreIsAsked() {
    Table network = street(200);
    const double island[]{505000, 0, 505100, 0};
    network.geometry.add_line(island);
    Table candidates = cells({0}, {0});
    Values given = values(network, cells({0, 200, 5000}, {50, 25, 25}));
    given["CANDIDATES"] = std::make_shared<const Table>(candidates);
    try {
      run(given);
      QFAIL("no error");
    } catch (const Error& error) {
      QCOMPARE(error.code(), Error::Code::infeasible);
      QVERIFY2(std::string(error.what()).find("75") != std::string::npos, error.what());
    }
    given["SHARE"] = 75.0;
    const Values out = run(given);
    QCOMPARE(number(out, "HUB_COUNT"), 1.0);
    const Table& coverage = table(out, "COVERAGE");
    QCOMPARE(coverage.at("covered").words(2), std::string("false"));
    QCOMPARE(coverage.at("reason").words(2), std::string("no_site"));
    QVERIFY(coverage.at("reason").null(0));
  }

  void keepsPeopleOffTheNetworkInTheTotal() {
    Table population = cells({0, 200}, {60, 40});
    population.geometry.xy[3] = 9000;  // 9 km from the street
    Values given = values(street(200), population);
    given["SHARE"] = 60.0;
    const Values out = run(given);
    QCOMPARE(number(out, "COVERED_SHARE"), 60.0);
    const Table& coverage = table(out, "COVERAGE");
    QCOMPARE(coverage.at("reason").words(1), std::string("no_street"));
    QVERIFY(std::any_of(coverage.issues.begin(), coverage.issues.end(), [](const Issue& i) { return i.row == 1; }));
  }

  void tellsImpossibleNumbersOfPeople() {
    const Values out = run(values(street(1000), cells({0, 200, 400, 600}, {5, -3, unknown, 1})));
    QCOMPARE(number(out, "PEOPLE"), 6.0);
    QCOMPARE(table(out, "COVERAGE").size(), std::size_t{4});
    QCOMPARE(table(out, "COVERAGE").issues.size(), std::size_t{2});
  }

  void refusesWhatItCannotUse_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("no people layer rows") << 0;
    QTest::newRow("no streets") << 1;
    QTest::newRow("a field that is not there") << 2;
    QTest::newRow("text for people") << 3;
    QTest::newRow("nobody") << 4;
    QTest::newRow("no candidates") << 5;
    QTest::newRow("no reference system") << 6;
  }
  void refusesWhatItCannotUse() {
    QFETCH(int, what);
    Table network = street(400), population = cells({0, 200}, {1, 2});
    if (what == 0) population = cells({}, {});
    if (what == 1) network.geometry = {}, network.geometry.shape = Shape::line;
    if (what == 3) {
      Strings words;
      words.push_back("many"), words.push_back("few");
      population.columns[0].values = words;
    }
    if (what == 4) population = cells({0, 200}, {0, 0});
    if (what == 6) network.crs.clear();
    Values given = values(network, population);
    if (what == 2) given["POPULATION_FIELD"] = std::string("inhabitants");
    if (what == 5) given["CANDIDATES"] = std::make_shared<const Table>(cells({}, {}));
    QCOMPARE(fault(given), Error::Code::bad_input);
  }

  void tellsCandidatesFartherThanTheSnapLimit() {
    Table candidates = cells({0, 400}, {0, 0});
    candidates.geometry.xy[1] = 3000;
    Values given = values(street(400), cells({0, 200, 400}, {1, 1, 1}));
    given["CANDIDATES"] = std::make_shared<const Table>(candidates);
    given["SHARE"] = 60.0;
    struct Listener final : Monitor {
      int warnings = 0;
      void message(Level level, const Text&) override { warnings += level == Level::warning; }
    } listener;
    const Values out = execute(algorithm("hubs"), given, listener).outputs;
    QCOMPARE(table(out, "HUBS").at("source_row").number(0), 1.0);
    QVERIFY(listener.warnings > 0);
  }

  void answersACancelAtEveryStage() {
    for (int patience = 0; patience < 400; patience = patience * 2 + 1) {
      struct Impatient final : Monitor {
        mutable std::atomic<int> left{0};
        bool cancelled() const noexcept override { return --left < 0; }
      } impatient;
      impatient.left = patience;
      try {
        execute(algorithm("hubs"), values(street(1000), cells({0, 200, 400, 600, 800, 1000}, {1, 2, 3, 4, 5, 6})),
                impatient);
      } catch (const Cancelled&) {
      }
    }
  }

  void provesThePublishedNumbersOfPortoAlegre_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("hubs");
    QTest::newRow("half") << 50.0 << 27;
    QTest::newRow("80 %") << 80.0 << 57;
    QTest::newRow("90 %") << 90.0 << 73;
  }
  void provesThePublishedNumbersOfPortoAlegre() {
    QFETCH(double, share);
    QFETCH(int, hubs);
    const std::filesystem::path folder = std::filesystem::path(JUMEAU_SHARED_DATA) / "porto_alegre";
    if (!std::filesystem::exists(folder)) QSKIP("the data of Porto Alegre are not here");
    Monitor quiet;
    const Values streets = execute(algorithm("streets"), {{"INPUT", (folder / "poa_osm.pbf").string()}}, quiet).outputs;
    Values given{{"NETWORK", streets.at("OUTPUT")},
                 {"POPULATION", std::make_shared<const Table>(geo::read_table(folder / "poa_hexgrid.csv", "", quiet))},
                 {"POPULATION_FIELD", std::string("population")},
                 {"DISTANCE", 800.0},
                 {"SHARE", share}};
    const Values out = run(given);
    QCOMPARE(number(out, "PEOPLE"), 812935.0);
    QCOMPARE(number(out, "HUB_COUNT"), static_cast<double>(hubs));
    QCOMPARE(number(out, "GAP"), 0.0);
    QVERIFY(number(out, "COVERED_SHARE") >= share);
  }
};

QTEST_APPLESS_MAIN(TestHubs)
#include "test_hubs.moc"
