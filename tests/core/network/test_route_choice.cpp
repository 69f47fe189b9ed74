#include <QTest>
#include <limits>

#include "jumeau/monitor.hpp"
#include "jumeau/network/route_choice.hpp"

using namespace jumeau;
using namespace jumeau::network;

namespace {

using Paths = std::vector<std::int64_t>;

Paths paths_of(const std::vector<Chosen>& choices) {
  Paths out;
  for (const Chosen& choice : choices) out.push_back(choice.path);
  return out;
}

/// A curve from (10, 10) to (110, 0) that bends at path 2.
const std::vector<double> curve{10, 10, 20, 6, 30, 2, 60, 1.5, 85, 1, 110, 0};

}  // namespace

class TestRouteChoice : public QObject {
  Q_OBJECT
private slots:
  void theBestOfEachThenTheKneeThenWhatLiesBetween() {
    const auto choices = choose(curve, 2, 4);
    // Scaled, sums are 1, 0.7, 0.4, 0.65, 0.85, 1; squared distances of 1, 3, 4 to the chosen 0.17, 0.0925, 0.0725.
    QCOMPARE(paths_of(choices), (Paths{0, 5, 2, 1}));
    QVERIFY(choices[0].reason == Reason::best && choices[0].objective == 0);
    QVERIFY(choices[1].reason == Reason::best && choices[1].objective == 1);
    QVERIFY(choices[2].reason == Reason::knee && choices[2].objective == -1);
    QVERIFY(choices[3].reason == Reason::between);
  }

  void aPathThatIsBestTwiceIsChosenOnce() {
    const std::vector<double> costs{1, 1, 5, 2, 2, 1};
    const auto choices = choose(costs, 3, 9);
    QCOMPARE(paths_of(choices), (Paths{0, 1}));
    QCOMPARE(choices[0].objective, 0);
    QCOMPARE(choices[1].objective, 2);
  }

  void fewerPathsThanWantedAreAllChosen() {
    QCOMPARE(paths_of(choose(curve, 2, 100)).size(), std::size_t{6});
    QVERIFY(choose({}, 2, 3).empty());
  }

  void equalPathsAreNotShownTwice() {
    const std::vector<double> costs{1, 2, 1, 2, 1, 2};
    QCOMPARE(paths_of(choose(costs, 2, 3)), (Paths{0}));
  }

  void theUnitOfACostDoesNotMatter() {
    std::vector<double> other = curve;
    for (std::size_t k = 1; k < other.size(); k += 2) other[k] *= 1024.0;
    QCOMPARE(paths_of(choose(other, 2, 5)), paths_of(choose(curve, 2, 5)));
  }

  void theOrderOfThePathsDoesNotMatter() {
    std::vector<double> reversed;
    for (std::size_t p = 6; p-- > 0;) reversed.insert(reversed.end(), {curve[2 * p], curve[2 * p + 1]});
    Paths mirrored;
    for (const std::int64_t path : paths_of(choose(reversed, 2, 5))) mirrored.push_back(5 - path);
    QCOMPARE(mirrored, paths_of(choose(curve, 2, 5)));
  }

  void badInputIsRefused() {
    const std::vector<double> three{1, 2, 3}, unknown{1, std::numeric_limits<double>::quiet_NaN()};
    QVERIFY_THROWS_EXCEPTION(Error, choose(three, 2, 1));
    QVERIFY_THROWS_EXCEPTION(Error, choose(unknown, 2, 1));
    QVERIFY_THROWS_EXCEPTION(Error, choose(three, 0, 1));
    QVERIFY_THROWS_EXCEPTION(Error, choose(three, 3, 0));
  }
};

QTEST_APPLESS_MAIN(TestRouteChoice)
#include "test_route_choice.moc"
