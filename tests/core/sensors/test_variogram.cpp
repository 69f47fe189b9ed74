#include <QtTest>
#include <random>

#include "jumeau/sensors/variogram.hpp"
#include "network/lines.hpp"
#include "sensors/meuse.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

Monitor quiet;

std::vector<Lag> sampled(const Variogram& truth, std::int64_t pairs = 100) {
  std::vector<Lag> out;
  for (double h = 50.0; h <= 1500.0; h += 100.0) out.push_back({pairs, h, truth.gamma(h)});
  return out;
}

}  // namespace

class TestVariogram : public QObject {
  Q_OBJECT
private slots:
  void classesHoldTheirUpperEnd() {
    const std::vector<double> xy{0, 0, 10, 0, 30, 0}, values{1, 3, 7};
    const auto lags = experimental_variogram(xy, values, {30.0, 10.0}, quiet);
    QCOMPARE(lags.size(), 3u);
    QCOMPARE(lags[0].pairs, 1);
    QCOMPARE(lags[0].distance_m, 10.0);
    QCOMPARE(lags[0].gamma, 2.0);
    QCOMPARE(lags[1].distance_m, 20.0);
    QCOMPARE(lags[1].gamma, 8.0);
    QCOMPARE(lags[2].distance_m, 30.0);
    QCOMPARE(lags[2].gamma, 18.0);
  }

  void theRobustEstimatorOfOnePairIsKnown() {
    const auto lags = experimental_variogram(std::vector<double>{0, 0, 10, 0}, std::vector<double>{0, 16},
                                             {20.0, 20.0, Estimator::robust}, quiet);
    QVERIFY(std::abs(lags[0].gamma - 0.5 * 256.0 / (0.457 + 0.494)) < 1e-9);
  }

  void oneWildValueMovesTheRobustEstimatorLess() {
    std::mt19937 random(1);
    std::vector<double> xy, values;
    for (int i = 0; i < 200; ++i) {
      xy.push_back(static_cast<double>(random() % 1000)), xy.push_back(static_cast<double>(random() % 1000));
      values.push_back(static_cast<double>(random() % 100) / 100.0);
    }
    values[17] = 50.0;
    const auto classical = experimental_variogram(xy, values, {400.0, 100.0}, quiet);
    const auto robust = experimental_variogram(xy, values, {400.0, 100.0, Estimator::robust}, quiet);
    for (std::size_t i = 0; i < robust.size(); ++i) QVERIFY(robust[i].gamma < 0.05 * classical[i].gamma);
  }

  void theMeusesClassesAreThoseOfGstat() {
    if (!Meuse::here()) QSKIP("the published series are not here");
    const Meuse meuse;
    auto expected = csv_words(published("geostatistics/golden_meuse_variogram_gstat.csv"));
    const auto pairs = numbers(expected["np"]), distance = numbers(expected["dist"]),
               gamma = numbers(expected["gamma"]);
    const auto lags = experimental_variogram(meuse.xy, meuse.log_zinc, {}, quiet);
    QCOMPARE(lags.size(), pairs.size());
    for (std::size_t i = 0; i < lags.size(); ++i) {
      QCOMPARE(static_cast<double>(lags[i].pairs), pairs[i]);
      QVERIFY(std::abs(lags[i].distance_m - distance[i]) < 1e-6);
      QVERIFY(std::abs(lags[i].gamma - gamma[i]) < 1e-6);
    }
  }

  void theMeusesFitIsThatOfGstat() {
    if (!Meuse::here()) QSKIP("the published series are not here");
    const Meuse meuse;
    const auto lags = experimental_variogram(meuse.xy, meuse.log_zinc, {}, quiet);
    const Fit fit = fit_variogram(lags, VariogramModel::spherical, FitWeights::pairs_by_distance);
    const auto near = [](double found, double expected, double tolerance) {
      return std::abs(found - expected) <= tolerance;
    };
    QVERIFY(near(fit.variogram.nugget, 0.05066243, 5e-6));
    QVERIFY(near(fit.variogram.psill, 0.59060780, 5e-6));
    QVERIFY(near(fit.variogram.range_m, 897.0209, 0.02));  // gstat's search stops a little before the best
    QVERIFY(near(fit.squared_error, 9.011e-6, 1e-9));
  }

  void aModelIsFoundAgain_data() {
    QTest::addColumn<int>("model");
    QTest::addColumn<int>("weights");
    for (const VariogramModel model : variogram_models)
      for (const FitWeights weights : {FitWeights::pairs_by_distance, FitWeights::pairs_by_gamma})
        QTest::addRow("model %d, weights %d", static_cast<int>(model), static_cast<int>(weights))
            << static_cast<int>(model) << static_cast<int>(weights);
  }
  void aModelIsFoundAgain() {
    QFETCH(int, model);
    QFETCH(int, weights);
    const Variogram truth{static_cast<VariogramModel>(model), 0.3, 1.7, 640.0};
    const Fit fit = fit_variogram(sampled(truth), truth.model, static_cast<FitWeights>(weights));
    QVERIFY(std::abs(fit.variogram.nugget - 0.3) < 1e-4);
    QVERIFY(std::abs(fit.variogram.psill - 1.7) < 1e-4);
    QVERIFY(std::abs(fit.variogram.range_m - 640.0) < 0.1);
  }

  void neitherNuggetNorSillIsNegative() {
    std::vector<Lag> lags;
    for (double h = 100.0; h < 1000.0; h += 100.0) lags.push_back({10, h, 5.0 - h / 300.0});
    const Fit falling = fit_variogram(lags, VariogramModel::spherical, FitWeights::pairs_by_distance);
    QVERIFY(falling.variogram.nugget > 0.0 && falling.variogram.psill >= 0.0);
    for (Lag& lag : lags) lag.gamma = lag.distance_m * lag.distance_m;
    const Fit rising = fit_variogram(lags, VariogramModel::exponential, FitWeights::pairs_by_distance);
    QVERIFY(rising.variogram.nugget >= 0.0 && rising.variogram.psill > 0.0);
  }

  void saysWhatItCannotUse() {
    const auto refused = [](std::vector<double> xy, std::vector<double> values, LagOptions options) {
      QVERIFY_THROWS_EXCEPTION(Error, (void)experimental_variogram(xy, values, options, quiet));
    };
    refused({0, 0, 1}, {1, 2}, {});
    refused({0, 0, 1, 1}, {1, std::nan("")}, {});
    refused({0, 0, 1, 1}, {1, 2}, {-1.0});
    refused({0, 0, 1, 1}, {1, 2}, {1e9, 1e-9});
    QVERIFY_THROWS_EXCEPTION(Error, (void)fit_variogram({}, VariogramModel::spherical, FitWeights::pairs_by_distance));
    QVERIFY(experimental_variogram({}, {}, {}, quiet).empty());
  }

  void isCancelled() {
    std::vector<double> xy(2000), values(1000, 1.0);
    for (std::size_t i = 0; i < xy.size(); ++i) xy[i] = static_cast<double>((i * 7919) % 1009);
    Listener listener(1);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)experimental_variogram(xy, values, {}, listener));
  }
};

QTEST_APPLESS_MAIN(TestVariogram)
#include "test_variogram.moc"
