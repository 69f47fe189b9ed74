// The unit values that Green Paths publishes with its tests (green-path-server, test_noise_exposures.py).
#include <QTest>
#include <vector>

#include "jumeau/mobility/exposure_costs.hpp"

using namespace jumeau::exposure;

namespace {

double published(double level_db) { return level_db >= 70.0 ? 1.3 : level_db >= 60.0 ? 0.8 : 0.2; }

}  // namespace

class TestExposureCosts : public QObject {
  Q_OBJECT
private slots:
  void noiseIsTheMeanOverTheMetres() {
    QCOMPARE(noise(std::vector<NoiseBand>{{50, 2}, {60, 4}}, published), 0.6);
    QCOMPARE(cost(6.0, 0.5, 0.6), 7.8);
    const double three = noise(std::vector<NoiseBand>{{50, 2}, {60, 4}, {70, 2.5}}, published);
    QCOMPARE(std::round(10.0 * cost(8.5, 0.5, three)) / 10.0, 11.9);
  }

  void aStretchWithoutNoiseDataIsAvoided() {
    QCOMPARE(cost(8.5, 0.5, noise({}, published)), 433.5);
    QCOMPARE(noise(std::vector<NoiseBand>{{50, 0}}, published), unknown_noise);
  }

  void noiseOfVersionTwoIsLinear() {
    QCOMPARE(noise_v2(40.0), 0.0);
    QCOMPARE(noise_v2(75.0), 1.0);
  }

  void noiseOfVersionThreeDoublesEveryTenDecibels() {
    QCOMPARE(noise_v3(44.0), 0.0);
    QCOMPARE(noise_v3(50.0), 0.31622776601683794);
    QVERIFY(std::abs(noise_v3(70.0) / noise_v3(60.0) - 2.0) < 0.005);
  }

  void airGoesFromGoodToVeryPoor() {
    QCOMPARE(air(1.0), 0.0);
    QCOMPARE(air(0.95), 0.0);
    QCOMPARE(air(3.0), 0.5);
    QCOMPARE(air(5.0), 1.0);
    for (const auto unknown : {std::optional<double>(), std::optional(0.9), std::optional(std::nan(""))})
      QCOMPARE(air(unknown), unknown_air);
  }

  void greenIsWantedNotSuffered() {
    QCOMPARE(cost(10.0, 4.0, lack_of_green(1.0)), 10.0);
    QCOMPARE(cost(10.0, 4.0, lack_of_green(0.25)), 40.0);
  }
};

QTEST_APPLESS_MAIN(TestExposureCosts)
#include "test_exposure_costs.moc"
