#include <QtTest>
#include <cmath>

#include "jumeau/ui/hubs_words.hpp"
#include "jumeau/ui/numbers.hpp"
#include "sample.hpp"

using namespace jumeau::ui;

namespace {

HubsAnswer bestWith(int hubs, double people, double bound) {
  HubsAnswer a = sample::answer(hubs, people / 812'935);
  a.peopleCovered = people;
  a.request.goal = HubsGoal::BestWithCount;
  a.request.hubCount = hubs;
  a.peopleBound = bound;
  return a;
}

}  // namespace

class TestHubsWords : public QObject {
  Q_OBJECT
private slots:
  void sharesAreRoundedDown_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("words");
    QTest::newRow("just below") << 0.79999 << "79.9%";
    QTest::newRow("exact") << 0.8 << "80.0%";
    QTest::newRow("above") << 0.80049 << "80.0%";
    QTest::newRow("all but one") << 0.9999988 << "99.9%";
    QTest::newRow("all") << 1.0 << "100.0%";
    QTest::newRow("none") << 0.0 << "0.0%";
  }
  void sharesAreRoundedDown() {
    QFETCH(double, share);
    QFETCH(QString, words);
    QCOMPARE(percentOf(share, english), words);
  }

  void reachedAndOutsideAddUp() {
    for (const double share : {0.80049, 0.333333, 0.0005, 1.0}) {
      const auto number = [](QString words) { return words.remove('%').toDouble(); };
      QCOMPARE(number(percentOf(share, english)) + number(percentLeft(share, english)), 100.0);
    }
  }

  void aProvedAnswer() {
    const auto words = headlineOf(sample::answer(), english);
    QCOMPARE(words.answer,
             QString("57 hubs are enough for 80.0% of the 812,935 people to be within 800\u00a0m on foot."));
    QCOMPARE(words.proof, QString("This is proved minimal: 56 would not be enough."));
    QVERIFY(words.details.isEmpty());
    QVERIFY(words.proved);
  }

  void aGap() {
    HubsAnswer a = sample::answer();
    a.hubBound = 55;
    auto words = headlineOf(a, english);
    QVERIFY(!words.proved);
    QCOMPARE(words.proof, QString("This is not proved minimal: it cannot be ruled out that 55 are enough."));
    a.hubBound = 1;
    QVERIFY(headlineOf(a, english).proof.endsWith("that a single one is enough."));
    a.hubBound = 0;
    QCOMPARE(headlineOf(a, english).proof, QString("This is not proved minimal: fewer might be enough."));
  }

  void oneHub() {
    const auto words = headlineOf(sample::answer(1), english);
    QCOMPARE(words.answer,
             QString("One hub is enough for 80.0% of the 812,935 people to be within 800\u00a0m on foot."));
    QCOMPARE(words.proof, QString("This is proved minimal."));
  }

  void twoHubs() {
    QCOMPARE(headlineOf(sample::answer(2), english).proof, QString("This is proved minimal: one would not be enough."));
  }

  void noHub() {
    HubsAnswer none = sample::answer(1);
    none.hubCount = 0;
    QCOMPARE(headlineOf(none, english).answer, QString("No hub is needed."));
    QVERIFY(headlineOf(none, english).proof.isEmpty());
    none.request.goal = HubsGoal::BestWithCount;
    none.peopleCovered = 0;
    QCOMPARE(headlineOf(none, english).answer, QString("No choice of hubs brings anybody within 800\u00a0m on foot."));
  }

  void onlyExistingHubs() {
    HubsAnswer a = sample::answer(3);
    a.existingCount = 3;
    QVERIFY(headlineOf(a, english).answer.startsWith("No new hub is needed: with the 3 existing ones, 80.0% of"));
    QVERIFY(headlineOf(a, english).proof.isEmpty());
    a.hubCount = a.existingCount = 1;
    QVERIFY(headlineOf(a, english).answer.startsWith("No new hub is needed: with the existing one, 80.0% of"));
  }

  void someExistingHubs() {
    HubsAnswer a = sample::answer();
    a.existingCount = 1;
    QCOMPARE(headlineOf(a, english).details, QString("One of them exists already."));
    a.existingCount = 4;
    QCOMPARE(headlineOf(a, english).details, QString("4 of them exist already."));
  }

  void theShareAskedForIsSaidWhenSurpassed() {
    QCOMPARE(headlineOf(sample::answer(1, 0.852), english).details, QString("The share asked for was 80%."));
    QVERIFY(headlineOf(sample::answer(57, 0.8004), english).details.isEmpty());
  }

  void byBike() {
    HubsAnswer a = sample::answer();
    a.request.mode = TravelMode::Bike;
    a.request.distanceM = 3000;
    QVERIFY(headlineOf(a, english).answer.endsWith("within 3,000\u00a0m by bike."));
  }

  void bestWithANumber() {
    const auto proved = headlineOf(bestWith(10, 189'082, 189'082), english);
    QCOMPARE(proved.answer, QString("With 10 hubs, 23.2% of the 812,935 people are within 800\u00a0m on foot."));
    QCOMPARE(proved.proof, QString("This is proved best: no other choice reaches more people."));
    const auto open = headlineOf(bestWith(10, 189'082, 195'000.4), english);
    QVERIFY(!open.proved);
    QCOMPARE(open.proof, QString("This is not proved best: it cannot be ruled out that another choice reaches up to "
                                 "195,000 people (23.9%)."));
    QCOMPARE(headlineOf(bestWith(10, 189'082, 0), english).proof,
             QString("This is not proved best: another choice might reach more people."));
    QVERIFY(headlineOf(bestWith(1, 28'419, 28'419), english).answer.startsWith("With one hub, 3.4% of"));
  }

  void fewerThanAllowedIsSaid() {
    HubsAnswer a = bestWith(10, 189'082, 189'082);
    a.request.hubCount = 12;
    QCOMPARE(headlineOf(a, english).details, QString("More hubs would reach nobody else."));
  }

  void outside() {
    QCOMPARE(outsideInWords(sample::answer(), english), QString("Outside: 162,262 people (20.0%)"));
    HubsAnswer all = sample::answer();
    all.peopleCovered = all.peopleTotal;
    QCOMPARE(outsideInWords(all, english), QString("Nobody stays outside"));
    all.peopleCovered = all.peopleTotal - 1;
    QCOMPARE(outsideInWords(all, english), QString("Outside: 1 person (0.1%)"));
  }

  void curvePoints() {
    QCOMPARE(curvePointInWords({0, 0}, 1000, english), QString("No hub: 0.0% of people (0)"));
    QCOMPARE(curvePointInWords({1, 100}, 1000, english), QString("1 hub: 10.0% of people (100)"));
    QCOMPARE(curvePointInWords({40, 703}, 1000, english), QString("40 hubs: 70.3% of people (703)"));
    QCOMPARE(curvePointInWords({1, 0}, 0, english), QString("1 hub: 0.0% of people (0)"));
  }

  void whatIsMissingIsSaid_data() {
    QTest::addColumn<HubsRequest>("request");
    QTest::addColumn<QString>("words");
    HubsRequest r;
    QTest::newRow("streets") << r << "Choose a street layer.";
    r.streetsId = "s";
    QTest::newRow("population") << r << "Choose a population layer.";
    r.populationId = "p";
    QTest::newRow("field") << r << "Choose the field that counts people.";
    r.populationField = "pop";
    QTest::newRow("nothing") << r << "";
    const HubsRequest good = r;
    for (const double share : {0.0, -1.0, 100.1, std::nan("")}) {
      r = good;
      r.sharePercent = share;
      QTest::newRow(qPrintable(QString("share %1").arg(share))) << r << "The share must be above 0 and at most 100%.";
      r.goal = HubsGoal::BestWithCount;
      QTest::newRow(qPrintable(QString("unused share %1").arg(share))) << r << "";
    }
    r = good;
    r.goal = HubsGoal::BestWithCount;
    r.hubCount = 0;
    QTest::newRow("count") << r << "Ask for at least one hub.";
    r = good;
    r.distanceM = std::nan("");
    QTest::newRow("distance") << r << "The distance must be between 50 and 50000 m.";
  }
  void whatIsMissingIsSaid() {
    QFETCH(HubsRequest, request);
    QFETCH(QString, words);
    QCOMPARE(whatIsMissing(request), words);
  }

private:
  const QLocale english{QLocale::English, QLocale::UnitedKingdom};
};

QTEST_APPLESS_MAIN(TestHubsWords)
#include "test_hubs_words.moc"
