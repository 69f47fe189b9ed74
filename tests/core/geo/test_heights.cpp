#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <cmath>

#include "jumeau/geo/heights.hpp"
#include "jumeau/monitor.hpp"

using namespace jumeau;
using geo::EllipsoidalHeights;
using geo::Geoid;

namespace {

constexpr geo::Position vieux_port{892394.8916, 6246879.6958, 0.0};  // 5.3698 E, 43.2951 N
constexpr double undulation_m = 49.4;                                // of the sea there, IGN's RAF20

std::vector<double> geographic(const std::string& crs, const Geoid& geoid = {}) {
  std::vector<double> at(vieux_port.begin(), vieux_port.end());
  EllipsoidalHeights(crs, geoid, vieux_port).to_geographic(at);
  return at;
}

Error fault(const std::string& crs, const Geoid& geoid = {}) {
  try {
    EllipsoidalHeights(crs, geoid, vieux_port);
  } catch (const Error& error) {
    return error;
  }
  qFatal("no error");
}

void put(std::string& bytes, double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  for (int shift = 56; shift >= 0; shift -= 8) bytes += static_cast<char>(bits >> shift & 0xff);
}
void put(std::string& bytes, std::uint32_t bits) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(bits >> shift & 0xff);
}

/// NOAA's .gtx: the same value all over Provence.
QString grid_of(float value, const QString& folder) {
  std::string bytes;
  for (const double it : {42.0, 4.0, 1.0, 1.0}) put(bytes, it);  // south, west, steps
  for (const std::uint32_t it : {3U, 3U}) put(bytes, it);
  for (int i = 0; i < 9; ++i) put(bytes, std::bit_cast<std::uint32_t>(value));
  QFile file(folder + "/a geoid.gtx");
  if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
  file.write(bytes.data(), static_cast<qint64>(bytes.size()));
  return file.fileName();
}

}  // namespace

class TestHeights : public QObject {
  Q_OBJECT

private slots:
  void theSeaAtTheVieuxPortIsFiftyMetresAboveTheEllipsoid_data() {
    QTest::addColumn<QString>("crs");
    QTest::addColumn<QString>("vertical");
    QTest::newRow("Lambert-93 with NGF-IGN69") << "EPSG:5698" << "";
    QTest::newRow("the same in two codes") << "EPSG:2154+5720" << "";
    QTest::newRow("the user says the vertical system") << "EPSG:2154" << "EPSG:5720";
    QTest::newRow("the user knows better") << "EPSG:2154+3855" << "EPSG:5720";
    QTest::newRow("EGM96, whose grid is there") << "EPSG:2154+5773" << "";
    QTest::newRow("EGM2008, whose grid is not") << "EPSG:2154+3855" << "";
  }
  void theSeaAtTheVieuxPortIsFiftyMetresAboveTheEllipsoid() {
    QFETCH(QString, crs);
    QFETCH(QString, vertical);
    const auto at =
        geographic(crs.toStdString(), {.vertical_crs = vertical.toStdString(), .grid = {}, .undulation_m = {}});
    QVERIFY(std::abs(at[0] - 5.3698) < 1e-7 && std::abs(at[1] - 43.2951) < 1e-7);
    QVERIFY2(std::abs(at[2] - undulation_m) < 1.0, QByteArray::number(at[2]));
  }

  void aShiftByTheWorldsGeoidTellsItsError() {
    const EllipsoidalHeights heights("EPSG:5698", {}, vieux_port);
    if (heights.by() == EllipsoidalHeights::By::proj) QSKIP("PROJ has the French grid here");
    QVERIFY(heights.by() == EllipsoidalHeights::By::egm96);
    QVERIFY(heights.words().english().find("wrong by about 1 m") != std::string::npos);
    QVERIFY(EllipsoidalHeights("EPSG:2154+5773", {}, vieux_port).by() == EllipsoidalHeights::By::proj);
  }

  void heightsAboveTheEllipsoidStay() {
    std::vector<double> at{5.37, 43.295, 50};
    const EllipsoidalHeights heights("EPSG:4979", {}, {5.37, 43.295, 50});
    QVERIFY(heights.by() == EllipsoidalHeights::By::nothing);
    heights.to_geographic(at);
    QCOMPARE(at, (std::vector<double>{5.37, 43.295, 50}));
  }

  void aUsersConstantOrGridIsTaken() {
    QCOMPARE(geographic("EPSG:2154", {.vertical_crs = "", .grid = {}, .undulation_m = 49.25})[2], 49.25);
    QCOMPARE(geographic("EPSG:5698", {.vertical_crs = "", .grid = {}, .undulation_m = 49.25})[2], 49.25);
    QTemporaryDir folder;
    const Geoid grid{.vertical_crs = "", .grid = grid_of(49.5F, folder.path()).toStdString(), .undulation_m = {}};
    QCOMPARE(geographic("EPSG:2154", grid)[2], 49.5);
    std::vector<double> paris{652000, 6862000, 35};
    QVERIFY_THROWS_EXCEPTION(Error, EllipsoidalHeights("EPSG:2154", grid, vieux_port).to_geographic(paris));
  }

  void whatCannotBeShiftedIsRefusedWithARemedy() {
    QVERIFY(fault("EPSG:2154").code() == Error::Code::bad_input);
    QVERIFY(std::string(fault("EPSG:2154").what()).find("EPSG:5720") != std::string::npos);
    QVERIFY(fault("EPSG:2154", {"EPSG:2154", {}, {}}).code() == Error::Code::bad_option);
    QVERIFY(fault("EPSG:2154", {"", "/no/such.gtx", {}}).code() == Error::Code::bad_option);
    QVERIFY(fault("EPSG:2154", {"", "a.gtx", 49.0}).code() == Error::Code::bad_option);
    QVERIFY(fault("EPSG:2154", {"", {}, std::nan("")}).code() == Error::Code::bad_option);
  }

  void geocentricPositionsAreThoseOfTheEllipsoid() {
    std::vector<double> at{0, 0, 10, 90, 0, 0, 0, 90, 5};
    geo::to_geocentric(at);
    const std::vector<double> right{6378147, 0, 0, 0, 6378137, 0, 0, 0, 6356752.314245 + 5};
    for (std::size_t i = 0; i < at.size(); ++i) QVERIFY(std::abs(at[i] - right[i]) < 1e-5);
  }
};

QTEST_APPLESS_MAIN(TestHeights)
#include "test_heights.moc"
