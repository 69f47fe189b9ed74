#include <QTest>
#include <cmath>

#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

using namespace jumeau;

class TestTable : public QObject {
  Q_OBJECT

private slots:
  void keepsPointsAsOneFlatArray() {
    Geometries g;
    g.shape = Shape::point;
    g.add_point(1, 2);
    g.end_row();  // empty
    g.add_position(3, 4), g.add_position(5, 6), g.end_row();
    QCOMPARE(g.size(), std::size_t{3});
    QVERIFY(g.empty(1));
    QCOMPARE(g.row(2).size(), 2);
    QCOMPARE(g.x(2), 5.0);
  }

  void keepsPolygonsWithHolesAndParts() {
    Geometries g;
    g.shape = Shape::polygon;
    const auto ring = [&](double size) {
      for (const auto& [x, y] : {std::pair{0.0, 0.0}, {size, 0.0}, {size, size}, {0.0, 0.0}}) g.add_position(x, y);
      g.end_path();
    };
    ring(10), ring(2), g.end_part(), ring(5), g.end_row();
    ring(1), g.end_row();
    QCOMPARE(g.size(), std::size_t{2});
    QCOMPARE(g.row(0).size(), 2);   // parts
    QCOMPARE(g.part(0).size(), 2);  // rings
    QCOMPARE(g.part(1).size(), 1);
    QCOMPARE(g.path_xy(2)[2], 5.0);
    Geometries copy;
    copy.shape = Shape::polygon;
    copy.add_row_of(g, 1), copy.add_row_of(g, 0);
    QCOMPARE(copy.row(1).size(), 2);
    QCOMPARE(copy.path_xy(1)[2], 10.0);
    QCOMPARE(copy.positions(), g.positions());
  }

  void tellsNullFromZero() {
    const Column column = nullable("people", {0.0, std::nan(""), 2.0});
    QVERIFY(!column.null(0) && column.null(1));
    QCOMPARE(column.number(2), 2.0);
    QVERIFY(std::isnan(column.number(1)));
    QCOMPARE(column.words(1), std::string());
    QVERIFY(nullable("all", {1.0}).valid.empty());
  }

  void keepsTextsEndToEnd() {
    Strings s;
    s.push_back("rue"), s.push_back(""), s.push_back("été");
    QCOMPARE(s.size(), std::size_t{3});
    QVERIFY(s[2] == "été" && s[1].empty());
  }

  void writesInstantsInUniversalTime() {
    Column c{"at", Instants{{0, 1600000000123, -1000}}, {}};
    QCOMPARE(c.words(0), std::string("1970-01-01T00:00:00Z"));
    QCOMPARE(c.words(1), std::string("2020-09-13T12:26:40.123Z"));
    QCOMPARE(c.words(2), std::string("1969-12-31T23:59:59Z"));
  }

  void saysWhichColumnsThereAre() {
    Table t;
    t.add("pop", Integers{1});
    QCOMPARE(t.at("pop").name, std::string("pop"));
    try {
      t.at("people");
      QFAIL("no error");
    } catch (const Error& error) {
      QVERIFY(std::string(error.what()).find("pop") != std::string::npos);
    }
  }
};

QTEST_APPLESS_MAIN(TestTable)
#include "test_table.moc"
