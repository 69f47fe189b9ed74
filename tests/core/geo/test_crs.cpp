#include <QTest>
#include <cmath>

#include "jumeau/geo/crs.hpp"

using namespace jumeau;

class TestCrs : public QObject {
  Q_OBJECT

private slots:
  void knowsWhichSystemsHaveMetresOnTheGround_data() {
    QTest::addColumn<QString>("crs");
    QTest::addColumn<bool>("metric");
    QTest::newRow("Lambert-93") << "EPSG:2154" << true;
    QTest::newRow("a conformal zone of France") << "EPSG:3944" << true;
    QTest::newRow("UTM") << "EPSG:32722" << true;
    QTest::newRow("degrees") << "EPSG:4326" << false;
    QTest::newRow("Web Mercator") << "EPSG:3857" << false;
    QTest::newRow("World Mercator") << "EPSG:3395" << false;
    QTest::newRow("feet") << "EPSG:2225" << false;
  }
  void knowsWhichSystemsHaveMetresOnTheGround() {
    QFETCH(QString, crs);
    QFETCH(bool, metric);
    QCOMPARE(geo::metric(crs.toStdString()), metric);
  }

  void choosesASystemForThePlace() {
    geo::Bounds marseille{5.3, 43.2, 5.5, 43.4}, porto_alegre{-51.3, -30.2, -51.1, -30.0}, geneva{6.1, 46.1, 6.2, 46.3};
    QCOMPARE(geo::metric_crs_for(marseille, "EPSG:4326"), std::string("EPSG:2154"));
    QCOMPARE(geo::metric_crs_for(porto_alegre, "EPSG:4326"), std::string("EPSG:32722"));
    QCOMPARE(geo::metric_crs_for(geneva, "EPSG:4326"), std::string("EPSG:2154"));
  }

  void refusesCoordinatesThatCannotBeInTheirSystem() {
    const geo::Bounds lambert{892000, 6240000, 893000, 6250000};
    QVERIFY_EXCEPTION_THROWN(geo::metric_crs_for(lambert, "EPSG:4326"), Error);
    QVERIFY_EXCEPTION_THROWN(geo::metric("EPSG:999999"), Error);
    QVERIFY_EXCEPTION_THROWN(geo::metric(""), Error);
  }

  void returnsToWhereItCameFrom() {
    std::vector<double> xy;
    for (int i = 0; i < 40000; ++i) xy.push_back(890000 + i * 0.7), xy.push_back(6240000 + i * 0.3);
    const std::vector<double> given = xy;
    QCOMPARE(geo::reproject(xy, "EPSG:2154", "EPSG:4326"), std::size_t{0});
    QCOMPARE(geo::reproject(xy, "EPSG:4326", "EPSG:2154"), std::size_t{0});
    for (std::size_t i = 0; i < xy.size(); ++i) QVERIFY(std::abs(xy[i] - given[i]) < 1e-5);
  }

  void putsARasterWhereItsCellsBelong() {
    Grid plane;  // each cell holds the x of its centre, in km
    plane.name = "plane", plane.crs = "EPSG:2154", plane.columns = plane.rows = 100;
    plane.transform = {890000, 50, 0, 6250000, 0, -50};
    for (std::size_t row = 0; row < 100; ++row)
      for (std::size_t column = 0; column < 100; ++column)
        plane.cells.push_back(static_cast<float>(890.025 + 0.05 * static_cast<double>(column)));
    for (std::size_t row = 68; row <= 72; ++row)
      for (std::size_t column = 68; column <= 72; ++column) plane.at(column, row) = Grid::missing();
    Monitor quiet;
    const Grid moved = geo::reprojected(plane, "EPSG:32630", quiet);
    QCOMPARE(moved.crs, std::string("EPSG:32630"));
    std::vector<double> at{892000, 6248000, 893525, 6246475};
    geo::reproject(at, "EPSG:2154", moved.crs);
    const auto value = [&](double x, double y) {
      return moved.at(static_cast<std::size_t>((x - moved.transform[0]) / moved.transform[1]),
                      static_cast<std::size_t>((y - moved.transform[3]) / moved.transform[5]));
    };
    QVERIFY(std::abs(value(at[0], at[1]) - 892.0f) < 0.05f);
    QVERIFY(std::isnan(value(at[2], at[3])));
    QVERIFY(std::isnan(moved.at(0, 0)));  // the corner that turning adds
  }

  void keepsRowsThatCannotBeTransformedWithAReason() {
    Table t;
    t.crs = "EPSG:4326";
    t.geometry.shape = Shape::point;
    t.geometry.add_point(5, 43);
    t.geometry.add_point(5, 430);
    t.geometry.add_point(std::nan(""), 43);
    const Table moved = geo::reprojected(t, "EPSG:2154");
    QCOMPARE(moved.size(), std::size_t{3});
    QVERIFY(!moved.geometry.empty(0) && moved.geometry.empty(1) && moved.geometry.empty(2));
    QCOMPARE(moved.issues.size(), std::size_t{2});
    QCOMPARE(moved.issues[0].row, 1);
  }
};

QTEST_APPLESS_MAIN(TestCrs)
#include "test_crs.moc"
