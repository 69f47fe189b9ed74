#include <QtTest>

#include "jumeau/sensors/interpolation.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

Monitor quiet;
using V = std::vector<double>;
const V square{0, 0, 10, 0, 10, 10, 0, 10};

bool close(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class TestInterpolation : public QObject {
  Q_OBJECT
private slots:
  void inverseDistanceIsAWeightedMean() {
    const V out = inverse_distance(V{0, 0, 3, 0}, V{1, 4}, {2.0}, V{1, 0, 3, 0, std::nan(""), 0}, quiet);
    QVERIFY(close(out[0], (1.0 * 1.0 + 4.0 * 0.25) / 1.25));
    QCOMPARE(out[1], 4.0);
    QVERIFY(std::isnan(out[2]));
    QVERIFY(close(inverse_distance(V{0, 0, 3, 0}, V{1, 4}, {1.0}, V{1, 0}, quiet)[0], (1.0 + 2.0) / 1.5));
  }

  void onlyTheNearestCountWhereFewAreWished() {
    const V xy{0, 0, 10, 0, 20, 0, 30, 0}, values{1, 2, 3, 100};
    QVERIFY(close(inverse_distance(xy, values, {2.0, 2}, V{5, 0}, quiet)[0], 1.5));
    const V all = inverse_distance(xy, values, {2.0, 4}, V{5, 0, 17, 3}, quiet);
    const V none = inverse_distance(xy, values, {2.0, 0}, V{5, 0, 17, 3}, quiet);
    QVERIFY(close(all[0], none[0]) && close(all[1], none[1]));
  }

  void pointsAtOnePlaceShareIt() {
    QCOMPARE(inverse_distance(V{0, 0, 0, 0, 5, 5}, V{1, 3, 9}, {}, V{0, 0}, quiet)[0], 2.0);
  }

  void leavingOneOutTakesTheOthers() {
    const V xy{0, 0, 3, 0, 4, 0}, values{1, 4, 8};
    for (const std::size_t neighbours : {std::size_t{0}, std::size_t{2}}) {
      const CrossValidation out = leave_one_out(xy, values, {2.0, neighbours}, quiet);
      QVERIFY(close(out.error[1], 4.0 - (1.0 / 9 + 8.0) / (1.0 / 9 + 1.0)));
      QVERIFY(out.variance.empty() && std::isnan(out.msdr()) && std::isnan(out.coverage()));
    }
    QVERIFY(close(leave_one_out(xy, values, {2.0, 1}, quiet).error[0], 1.0 - 4.0));
  }

  void naturalNeighboursShareTheAreaThatIsTakenFromThem() {
    const V out = natural_neighbour(square, V{0, 10, 10, 0}, V{5, 5, 2.5, 5, 10, 10, 20, 5, 7, 1}, quiet);
    QVERIFY(close(out[0], 5.0));
    QVERIFY(close(out[1], 2.5));
    QCOMPARE(out[2], 10.0);
    QVERIFY(std::isnan(out[3]));
    QVERIFY(close(out[4], 7.0));
  }

  void naturalNeighboursFollowAPlane() {
    V xy, values, targets{333, 402, 120, 640, 555, 555};
    for (int i = 0; i < 60; ++i) {
      xy.push_back((i * 7919) % 1009), xy.push_back((i * 104729) % 997);
      values.push_back(3.0 + 0.2 * xy[xy.size() - 2] - 0.1 * xy.back());
    }
    const V out = natural_neighbour(xy, values, targets, quiet);
    for (std::size_t t = 0; t < 3; ++t)
      QVERIFY(std::abs(out[t] - (3.0 + 0.2 * targets[2 * t] - 0.1 * targets[2 * t + 1])) < 1e-6);
    const CrossValidation errors = leave_one_out_natural(xy, values, quiet);
    int inside = 0;
    for (const double error : errors.error) {
      inside += std::isnan(error) ? 0 : 1;
      QVERIFY(std::isnan(error) || std::abs(error) < 1e-6);
    }
    QVERIFY(inside > 30 && inside < 60);
  }

  void pointsOnALineHaveNoNaturalNeighbours() {
    const V out = natural_neighbour(V{0, 0, 1, 1, 2, 2}, V{1, 2, 3}, V{0.5, 0.6, 1, 1}, quiet);
    QVERIFY(std::isnan(out[0]));
    QCOMPARE(out[1], 2.0);
  }

  void saysWhatItCannotUse() {
    QVERIFY_THROWS_EXCEPTION(Error, (void)inverse_distance(V{0, 0}, V{1}, {0.0}, V{1, 1}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)inverse_distance(V{}, V{}, {}, V{1, 1}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)leave_one_out(V{0, 0}, V{1}, {}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)natural_neighbour(V{0, 0, 0, 0}, V{1, 2}, V{1, 1}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)natural_neighbour(V{0, 0, 0}, V{1, 2}, V{1, 1}, quiet));
  }

  void isCancelled() {
    const V targets(20'000, 5.0);
    Listener first(3), second(3);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)inverse_distance(square, V{1, 2, 3, 4}, {}, targets, first));
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)natural_neighbour(square, V{1, 2, 3, 4}, targets, second));
  }
};

QTEST_APPLESS_MAIN(TestInterpolation)
#include "test_interpolation.moc"
