#include <QJsonDocument>
#include <QtTest>

#include "jumeau/ui/hubs_data.hpp"
#include "sample.hpp"

using namespace jumeau::ui;

namespace {

/// As a project keeps it.
QVariantMap throughJson(const QVariantMap& map) {
  return QJsonDocument::fromJson(QJsonDocument::fromVariant(map).toJson()).toVariant().toMap();
}

}  // namespace

class TestHubsData : public QObject {
  Q_OBJECT
private slots:
  void aRequestComesBackTheSame() {
    HubsRequest r = sample::request();
    r.candidatesId = "sites";
    r.existingId = "hubs";
    r.distanceM = 1250;
    r.sharePercent = 62.5;
    r.hubCount = 7;
    r.goal = HubsGoal::BestWithCount;
    r.mode = TravelMode::Bike;
    const HubsRequest back = requestFrom(throughJson(toVariant(r)));
    QVERIFY(back == r);
    QCOMPARE(back.sharePercent, 62.5);
    QCOMPARE(back.hubCount, 7);
  }

  void anAnswerComesBackTheSame() {
    HubsAnswer a = sample::richAnswer(false);
    a.hubBound = 55;
    const HubsAnswer back = answerFrom(throughJson(toVariant(a)));
    QVERIFY(back.request == a.request);
    QCOMPARE(toVariant(back), toVariant(a));
    QCOMPARE(back.hubs.size(), std::size_t(57));
    QCOMPARE(back.hubs[0].name, QString("Gare centrale"));
    QVERIFY(back.hubs[0].existing);
    QCOMPARE(back.notes[2].count, qint64(128));
    QVERIFY(back.notes[2].warning);
    QCOMPARE(back.outside[0].cells, qint64(402));
  }

  void badValuesKeepTheDefault_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("share above 100") << "sharePercent" << QVariant(101);
    QTest::newRow("share of 0") << "sharePercent" << QVariant(0);
    QTest::newRow("share not a number") << "sharePercent" << QVariant(qQNaN());
    QTest::newRow("share in words") << "sharePercent" << QVariant("most");
    QTest::newRow("negative distance") << "distanceM" << QVariant(-5);
    QTest::newRow("infinite distance") << "distanceM" << QVariant(qInf());
    QTest::newRow("no hub") << "hubCount" << QVariant(0);
    QTest::newRow("unknown mode") << "mode" << QVariant("flying");
    QTest::newRow("unknown goal") << "goal" << QVariant("profit");
  }
  void badValuesKeepTheDefault() {
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QVariantMap map = toVariant(sample::request());
    map[key] = value;
    const HubsRequest back = requestFrom(map);
    QVERIFY(back == sample::request());
    QCOMPARE(back.hubCount, sample::request().hubCount);
  }

  void whatTheGoalDoesNotUseIsNotCompared() {
    HubsRequest a = sample::request(), b = a;
    b.hubCount = 99;
    QVERIFY(a == b);
    b.sharePercent = 70;
    QVERIFY(a != b);
    a.goal = b.goal = HubsGoal::BestWithCount;
    QVERIFY(a != b);
    a.hubCount = 99;
    QVERIFY(a == b);
  }

  void maxHubsIsZeroForTheFewest() {
    HubsRequest r;
    QCOMPARE(r.maxHubs(), 0);
    r.goal = HubsGoal::BestWithCount;
    QCOMPARE(r.maxHubs(), r.hubCount);
  }

  void proofOfTheBestAllowsForRounding() {
    HubsAnswer a = sample::answer(10);
    a.request.goal = HubsGoal::BestWithCount;
    a.peopleBound = a.peopleCovered + 1e-6;
    QVERIFY(a.proved());
    a.peopleBound = a.peopleCovered + 1;
    QVERIFY(!a.proved());
    a.peopleBound = 0;
    QVERIFY(!a.proved());
  }
};

QTEST_APPLESS_MAIN(TestHubsData)
#include "test_hubs_data.moc"
