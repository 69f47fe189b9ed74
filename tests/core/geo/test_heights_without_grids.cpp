#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "jumeau/geo/heights.hpp"
#include "jumeau/monitor.hpp"

using namespace jumeau;

/// A machine whose PROJ has no grid: a program of its own, as PROJ looks for its files once.
class TestHeightsWithoutGrids : public QObject {
  Q_OBJECT

private slots:
  void initTestCase() {
    const QString database = "/usr/share/proj/proj.db";
    if (!QFile::exists(database)) QSKIP("PROJ's database is elsewhere");
    QVERIFY(QFile::link(database, folder_.filePath("proj.db")));
    qputenv("PROJ_DATA", folder_.path().toUtf8());
    qputenv("PROJ_NETWORK", "OFF");
  }

  void heightsAreRefusedAndNotLeftAsTheyAre_data() {
    QTest::addColumn<QString>("crs");
    QTest::newRow("NGF-IGN69, which PROJ knows to have no way") << "EPSG:5698";
    QTest::newRow("EGM96, whose way lacks its grid") << "EPSG:2154+5773";
  }
  void heightsAreRefusedAndNotLeftAsTheyAre() {
    QFETCH(QString, crs);
    try {
      geo::EllipsoidalHeights(crs.toStdString(), {}, {892394.9, 6246879.7, 0});
    } catch (const Error& error) {
      QVERIFY(error.code() == Error::Code::unsupported);
      QVERIFY(std::string(error.what()).find("projsync") != std::string::npos);
      return;
    }
    QFAIL("no error");
  }

  void aConstantNeedsNoGrid() {
    const geo::Position at{892394.9, 6246879.7, 1};
    std::vector<double> xyz(at.begin(), at.end());
    geo::EllipsoidalHeights("EPSG:5698", {"", {}, 49.4}, at).to_geographic(xyz);
    QCOMPARE(xyz[2], 50.4);
  }

private:
  QTemporaryDir folder_;
};

QTEST_APPLESS_MAIN(TestHeightsWithoutGrids)
#include "test_heights_without_grids.moc"
