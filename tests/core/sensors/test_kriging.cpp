#include <QtTest>
#include <random>

#include "jumeau/sensors/kriging.hpp"
#include "jumeau/threads.hpp"
#include "network/lines.hpp"
#include "sensors/kriging_kernel.hpp"
#include "sensors/meuse.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

Monitor quiet;

bool close(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

struct Places {
  std::vector<double> xy, values;
};
Places random_field(std::size_t count, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(0.0, 1000.0);
  Places out;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = place(random), y = place(random);
    out.xy.push_back(x), out.xy.push_back(y);
    out.values.push_back(std::sin(x / 200.0) + std::cos(y / 150.0));
  }
  return out;
}

/// As gstat's vignette publishes its fit to the meuse, with which the references were made.
const Variogram fitted{VariogramModel::spherical, 0.05066243, 0.59060780, 897.0209};

}  // namespace

class TestKriging : public QObject {
  Q_OBJECT
private slots:
  void twoPointsAreWorkedOutByHand() {
    // Points 100 m apart, a target in the middle: weights one half, variance 2 gamma(50) - gamma(100) / 2.
    const Variogram model{VariogramModel::spherical, 0.1, 1.0, 200.0};
    const Kriging kriging(std::vector<double>{0, 0, 100, 0}, std::vector<double>{10, 20}, model);
    const Estimates out = kriging.at(std::vector<double>{50, 0, 0, 0}, quiet);
    QVERIFY(close(out.estimate[0], 15.0));
    QVERIFY(close(out.variance[0], 2.0 * model.gamma(50.0) - 0.5 * model.gamma(100.0)));
    QVERIFY(close(out.estimate[1], 10.0) && close(out.variance[1], 0.0));
  }

  void theMeuseIsThatOfGstat() {
    if (!Meuse::here()) QSKIP("the published series are not here");
    const Meuse meuse;
    auto expected = csv_words(published("geostatistics/golden_meuse_ok_gstat.csv"));
    const auto targets = interleaved(numbers(expected["x"]), numbers(expected["y"]));
    const auto estimate = numbers(expected["pred"]), variance = numbers(expected["var"]);
    const Estimates out = Kriging(meuse.xy, meuse.log_zinc, fitted).at(targets, quiet);
    double worst = 0.0;
    for (std::size_t i = 0; i < estimate.size(); ++i)
      worst = std::max({worst, std::abs(out.estimate[i] - estimate[i]), std::abs(out.variance[i] - variance[i])});
    QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
  }

  void theMeusesErrorsAreThoseOfGstat() {
    if (!Meuse::here()) QSKIP("the published series are not here");
    const Meuse meuse;
    auto expected = csv_words(published("geostatistics/golden_meuse_loo_gstat.csv"));
    const auto estimate = numbers(expected["pred"]), variance = numbers(expected["var"]);
    const CrossValidation out = Kriging(meuse.xy, meuse.log_zinc, fitted).leave_one_out();
    double worst = 0.0;
    for (std::size_t i = 0; i < estimate.size(); ++i)
      worst = std::max(
          {worst, std::abs(meuse.log_zinc[i] - out.error[i] - estimate[i]), std::abs(out.variance[i] - variance[i])});
    QVERIFY2(worst < 1e-6, qPrintable(QString::number(worst)));
    QVERIFY(close(out.rmse(), 0.3918, 5e-5));
    QVERIFY(close(out.msdr(), 0.8186, 1e-4));
    QVERIFY(out.coverage() > 0.9 && std::abs(out.mean_error()) < 0.01);
  }

  void leavingOneOutIsSolvingWithoutIt() {
    const Places field = random_field(30);
    const Variogram model{VariogramModel::exponential, 0.05, 1.0, 300.0};
    std::vector<double> drift;
    for (std::size_t i = 0; i < field.values.size(); ++i) drift.push_back(field.xy[2 * i] + 5e4);
    const CrossValidation all = Kriging(field.xy, field.values, model, {1, drift}).leave_one_out();
    for (const std::size_t left : {std::size_t{0}, std::size_t{13}, std::size_t{29}}) {
      Places rest = field;
      std::vector<double> rest_drift = drift;
      rest.xy.erase(rest.xy.begin() + 2 * static_cast<std::ptrdiff_t>(left),
                    rest.xy.begin() + 2 * static_cast<std::ptrdiff_t>(left) + 2);
      rest.values.erase(rest.values.begin() + static_cast<std::ptrdiff_t>(left));
      rest_drift.erase(rest_drift.begin() + static_cast<std::ptrdiff_t>(left));
      const Estimates one =
          Kriging(rest.xy, rest.values, model, {1, rest_drift})
              .at(std::vector{field.xy[2 * left], field.xy[2 * left + 1]}, quiet, {1, {&drift[left], 1}});
      QVERIFY(close(field.values[left] - one.estimate[0], all.error[left], 1e-8));
      QVERIFY(close(one.variance[0], all.variance[left], 1e-8));
    }
  }

  void aDriftIsFollowedBeyondThePoints() {
    // Values that are the drift itself: exact wherever the drift is known.
    const Places field = random_field(20);
    std::vector<double> height, values;
    for (std::size_t i = 0; i < 20; ++i) {
      height.push_back(field.xy[2 * i] * 0.3), values.push_back(7.0 - 2.0 * height.back());
    }
    const Kriging kriging(field.xy, values, {VariogramModel::spherical, 0.1, 1.0, 300.0}, {1, height});
    const std::vector<double> far{5000, 5000}, its_height{900.0};
    const Estimates out = kriging.at(far, quiet, {1, its_height});
    QVERIFY(close(out.estimate[0], 7.0 - 1800.0, 1e-6));
    QVERIFY(out.variance[0] > 1.1);
  }

  void universalKrigingOfTheMeuseHoldsItsPublishedModel() {
    if (!Meuse::here()) QSKIP("the published series are not here");
    const Meuse meuse;
    const Kriging kriging(meuse.xy, meuse.log_zinc, {VariogramModel::exponential, 0.0571, 0.1764, 340.3},
                          {1, meuse.root_distance});
    const CrossValidation out = kriging.leave_one_out();
    QVERIFY2(out.rmse() < 0.3918, qPrintable(QString::number(out.rmse())));
    QVERIFY(out.msdr() > 0.8 && out.msdr() < 1.2);
  }

  void allNeighboursAreAllPoints() {
    const Places field = random_field(40);
    const Variogram model{VariogramModel::matern, 0.02, 1.0, 120.0};
    const std::vector<double> targets{10, 20, 500, 500, 999, 3, field.xy[0], field.xy[1]};
    const Estimates all = Kriging(field.xy, field.values, model).at(targets, quiet);
    const Estimates near = krige_nearest(field.xy, field.values, model, 40, targets, quiet);
    for (std::size_t i = 0; i < 4; ++i)
      QVERIFY(close(all.estimate[i], near.estimate[i], 1e-9) && close(all.variance[i], near.variance[i], 1e-9));
    const Estimates few = krige_nearest(field.xy, field.values, model, 8, targets, quiet);
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(few.variance[i] >= all.variance[i]);
  }

  void leavingOneOutByAllNeighboursIsLeavingOneOut() {
    const Places field = random_field(40);
    const Variogram model{VariogramModel::spherical, 0.02, 1.0, 400.0};
    const CrossValidation all = Kriging(field.xy, field.values, model).leave_one_out();
    const CrossValidation near = leave_one_out_nearest(field.xy, field.values, model, 39, quiet);
    for (std::size_t i = 0; i < 40; ++i)
      QVERIFY(close(all.error[i], near.error[i], 1e-9) && close(all.variance[i], near.variance[i], 1e-9));
  }

  void whatDriftsExplainIsGone() {
    const std::vector<double> values{1, 4, 9, 13}, drift{0, 1, 2, 3};
    const auto rest = unexplained(values, {1, drift});
    double sum = 0.0, slope = 0.0;
    for (std::size_t i = 0; i < 4; ++i) sum += rest[i], slope += rest[i] * drift[i];
    QVERIFY(close(sum, 0.0) && close(slope, 0.0) && close(rest[0], 1.0 - 0.6));
  }

  void answersDoNotDependOnThreadsOrOnNeighbouringTargets() {
    const Places field = random_field(150);
    const Variogram model{VariogramModel::gaussian, 0.1, 1.0, 200.0};
    std::vector<double> targets;
    for (int i = 0; i < 400; ++i) targets.push_back(i * 2.5), targets.push_back(1000 - i * 1.7);
    const Kriging kriging(field.xy, field.values, model);
    const Estimates all = kriging.at(targets, quiet);
    set_threads(1);
    const Estimates alone = kriging.at(targets, quiet);
    set_threads(0);
    QCOMPARE(all.estimate, alone.estimate);
    QCOMPARE(all.variance, alone.variance);
    const Estimates later = kriging.at(std::span(targets).subspan(2 * 133, 2 * 11), quiet);
    for (std::size_t i = 0; i < 11; ++i)
      QVERIFY(later.estimate[i] == all.estimate[133 + i] && later.variance[i] == all.variance[133 + i]);
  }

  void theFastestKernelIsAPlainProduct() {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> number(-1.0, 1.0);
    const std::size_t size = 23, columns = 16;
    std::vector<std::vector<double>> rows(size);
    for (std::size_t i = 0; i < size; ++i)
      for (std::size_t k = 0; k <= i; ++k) rows[i].push_back(number(random));
    std::vector<double> blocks(size * columns), sums(columns, 0.0);
    for (double& cell : blocks) cell = number(random);
    PackedTriangle(size, [&](std::size_t i) { return rows[i]; }).add_squares(blocks.data(), 2, sums.data());
    for (std::size_t j = 0; j < columns; ++j) {
      double expected = 0.0;
      for (std::size_t i = 0; i < size; ++i) {
        double product = 0.0;
        for (std::size_t k = 0; k <= i; ++k) product += rows[i][k] * blocks[j / 8 * size * 8 + k * 8 + j % 8];
        expected += product * product;
      }
      QVERIFY(close(sums[j], expected, 1e-12));
    }
  }

  void whatIsNotKnownOfATargetIsToldAsUnknown() {
    const Places field = random_field(10);
    const std::vector<double> targets{5, 5, std::nan(""), 5, 500, 500};
    const Estimates out = Kriging(field.xy, field.values, fitted).at(targets, quiet);
    QVERIFY(std::isfinite(out.estimate[0]) && std::isnan(out.estimate[1]) && std::isnan(out.variance[1]));
    QVERIFY(std::isfinite(out.estimate[2]));
    const Estimates near = krige_nearest(field.xy, field.values, fitted, 4, targets, quiet);
    QVERIFY(std::isfinite(near.estimate[0]) && std::isnan(near.estimate[1]));
  }

  void saysWhatItCannotUse_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::vector<double>>("xy");
    QTest::addColumn<std::vector<double>>("drift");
    QTest::addColumn<double>("psill");
    QTest::addColumn<double>("range");
    using V = std::vector<double>;
    QTest::newRow("one place twice") << "Points 0 and 2" << V{0, 0, 9, 9, 0, 0, 5, 6} << V{} << 1.0 << 10.0;
    QTest::newRow("place unknown") << "no finite number" << V{0, 0, 9, 9, qQNaN(), 0, 5, 6} << V{} << 1.0 << 10.0;
    QTest::newRow("constant drift") << "depend on each other" << V{0, 0, 9, 9, 1, 0, 5, 6} << V{2, 2, 2, 2} << 1.0
                                    << 10.0;
    QTest::newRow("drift too short") << "all of its drifts" << V{0, 0, 9, 9, 1, 0, 5, 6} << V{2, 2, 2} << 1.0 << 10.0;
    QTest::newRow("negative sill") << "no variogram" << V{0, 0, 9, 9, 1, 0, 5, 6} << V{} << -1.0 << 10.0;
    QTest::newRow("no range") << "no variogram" << V{0, 0, 9, 9, 1, 0, 5, 6} << V{} << 1.0 << 0.0;
    QTest::newRow("too smooth") << "too smooth" << V{0, 0, 1, 1, 1, 0, 0, 1} << V{} << 1.0 << 1e9;
  }
  void saysWhatItCannotUse() {
    QFETCH(QString, words);
    QFETCH(std::vector<double>, xy);
    QFETCH(std::vector<double>, drift);
    QFETCH(double, psill);
    QFETCH(double, range);
    const std::vector<double> values{1, 2, 3, 5};
    try {
      const Kriging kriging(xy, values, {VariogramModel::gaussian, 0.0, psill, range},
                            {drift.empty() ? 0u : 1u, drift});
      QFAIL("it was used");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains(words), error.what());
    }
  }

  void isCancelled() {
    const Places field = random_field(20);
    Listener listener(3);
    const std::vector<double> targets(20'000, 5.0);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)Kriging(field.xy, field.values, fitted).at(targets, listener));
    Listener again(3);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)krige_nearest(field.xy, field.values, fitted, 5, targets, again));
  }
};

QTEST_APPLESS_MAIN(TestKriging)
#include "test_kriging.moc"
