#include <QTest>
#include <cmath>

#include "jumeau/catalogue.hpp"

using namespace jumeau;

namespace {

Table street(double length_m) {
  Table t;
  t.crs = "EPSG:32631";
  t.geometry.shape = Shape::line;
  std::vector<double> xy;
  for (double x = 0; x <= length_m; x += 100) xy.push_back(500000 + x), xy.push_back(0);
  t.geometry.add_line(xy);
  return t;
}

/// On the street itself, so that minutes are metres / 80 at 4.8 km/h.
Table points(const std::vector<double>& x) {
  Table t;
  t.crs = "EPSG:32631";
  t.geometry.shape = Shape::point;
  for (const double at : x) t.geometry.add_point(500000 + at, 0);
  return t;
}

Table people(const std::vector<double>& x, const Integers& count) {
  Table t = points(x);
  t.add("people", count);
  return t;
}

Table places(const std::vector<double>& x, const std::vector<const char*>& categories) {
  Table t = points(x);
  Strings words;
  for (const char* word : categories) words.push_back(word);
  t.add("kind", std::move(words));
  return t;
}

Values values(Table population, Table where, double length_m = 4000) {
  return {{"NETWORK", std::make_shared<const Table>(street(length_m))},
          {"POPULATION", std::make_shared<const Table>(std::move(population))},
          {"POPULATION_FIELD", std::string("people")},
          {"PLACES", std::make_shared<const Table>(std::move(where))},
          {"CATEGORY_FIELD", std::string("kind")}};
}

Values run(const Values& given) {
  Monitor quiet;
  return execute(algorithm("quarterhour"), given, quiet).outputs;
}
const Table& table(const Values& out, const char* id) { return *std::get<TablePtr>(out.at(id)); }
double number(const Values& out, const char* id) { return std::get<double>(out.at(id)); }

Error::Code fault(const Values& given) {
  try {
    run(given);
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

}  // namespace

class TestQuarterHour : public QObject {
  Q_OBJECT

private slots:
  void measuresMinutesToEachCategory() {
    // 15 minutes on foot are 1,200 m.
    const Values out = run(
        values(people({0, 2000, 4000}, {10, 20, 70}), places({800, 4000, 2400}, {"school", "school", "Food shop"})));
    const Table& cells = table(out, "OUTPUT");
    QVERIFY(std::abs(cells.at("school_min").number(0) - 10.0) < 1e-9);
    QVERIFY(std::abs(cells.at("school_min").number(1) - 15.0) < 1e-9);
    QVERIFY(std::abs(cells.at("food_shop_min").number(2) - 20.0) < 1e-9);
    QCOMPARE(cells.at("worst").words(0), std::string("Food shop"));
    QCOMPARE(cells.at("served").words(1), std::string("true"));  // 15 minutes are within 15 minutes
    QCOMPARE(cells.at("missing").number(0), 1.0);
    QCOMPARE(number(out, "SHARE_ALL"), 20.0);
    QCOMPARE(std::get<std::string>(out.at("WORST")), std::string("Food shop"));
  }

  void countsThePlacesThatAreMissing() {
    Values given =
        values(people({0, 2000, 4000}, {10, 20, 70}), places({800, 4000, 2400}, {"school", "school", "food"}));
    given["SHARE"] = 100.0;
    const Values out = run(given);
    const Table& categories = table(out, "CATEGORIES");
    QCOMPARE(categories.at("category").words(0), std::string("food"));
    QCOMPARE(categories.at("people").number(0), 20.0);
    QCOMPARE(categories.at("needed").number(0), 2.0);  // one for each end
    QCOMPARE(categories.at("needed_gap").number(0), 0.0);
    QCOMPARE(categories.at("needed").number(1), 0.0);
    given["SHARE"] = 90.0;
    QCOMPARE(table(run(given), "CATEGORIES").at("needed").number(0), 1.0);
  }

  void judgesByTheNthNearest() {
    Values given = values(people({0}, {10}), places({800, 2400}, {"school", "school"}));
    given["NEAREST"] = std::int64_t{2};
    const Values out = run(given);
    QVERIFY(std::abs(table(out, "OUTPUT").at("school_min").number(0) - 10.0) < 1e-9);
    QVERIFY(std::abs(table(out, "OUTPUT").at("school_min_2").number(0) - 30.0) < 1e-9);
    QCOMPARE(number(out, "SHARE_ALL"), 0.0);
  }

  void goesFasterByBike() {
    Values given = values(people({0}, {10}), places({2500}, {"school"}));
    given["MODE"] = std::string("bike");
    QVERIFY(std::abs(table(run(given), "OUTPUT").at("school_min").number(0) - 10.0) < 1e-9);
    given["SPEED"] = 30.0;
    QVERIFY(std::abs(table(run(given), "OUTPUT").at("school_min").number(0) - 5.0) < 1e-9);
  }

  void keepsCellsWithoutAWayAndSaysSo() {
    Table far = people({0, 100}, {50, 50});
    far.geometry.xy[3] = 5000;
    Values given = values(far, places({0}, {"school"}));
    given["SHARE"] = 100.0;
    const Values out = run(given);
    QVERIFY(table(out, "OUTPUT").at("school_min").null(1));
    QCOMPARE(table(out, "OUTPUT").at("served").words(1), std::string("false"));
    QCOMPARE(table(out, "CATEGORIES").at("needed").number(0), 0.0);
    QCOMPARE(number(out, "SHARE_ALL"), 50.0);
  }

  void refusesWhatItCannotUse() {
    const Table cells = people({0}, {10});
    QCOMPARE(fault(values(cells, places({}, {}))), Error::Code::bad_input);
    QCOMPARE(fault(values(people({}, {}), places({0}, {"school"}))), Error::Code::bad_input);
    QCOMPARE(fault(values(cells, places({0}, {""}))), Error::Code::bad_input);
    Values given = values(cells, places({0}, {"school"}));
    given["CATEGORY_FIELD"] = std::string("none");
    QCOMPARE(fault(given), Error::Code::bad_input);
    given["CATEGORY_FIELD"] = std::string("kind"), given["POPULATION_FIELD"] = std::string("none");
    QCOMPARE(fault(given), Error::Code::bad_input);
  }
};

QTEST_APPLESS_MAIN(TestQuarterHour)
#include "test_quarterhour.moc"
