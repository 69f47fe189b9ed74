#include "hubs_answer.hpp"
#include "street.hpp"

using jumeau::ui::HubsAnswer;
using jumeau::ui::HubsRequest;

/// What the panel reads from the results of jumeau:hubs.
class TestHubsAnswer : public QObject {
  Q_OBJECT

  static HubsAnswer answerTo(street::Question& question, const HubsRequest& request,
                             const std::vector<jumeau::ui::CountedNote>& notes = {}) {
    const QVariantMap results = question.ask();
    return hubsAnswer(request, results, question.result(results, "HUBS"), question.result(results, "COVERAGE"),
                      question.result(results, "CURVE"), notes);
  }

private slots:
  void initTestCase() { QVERIFY(door::registerProvider(JUMEAU_PLUGIN_FOLDER)); }
  void cleanupTestCase() { door::unregisterProvider(); }

  void readsAProvedAnswer() {
    street::Question question;
    HubsRequest request;
    request.sharePercent = 100;
    const HubsAnswer answer = answerTo(question, request);
    QCOMPARE(answer.hubCount, 2);
    QCOMPARE(answer.existingCount, 0);
    QCOMPARE(answer.hubBound, 2);
    QVERIFY(answer.proved());
    QCOMPARE(answer.peopleTotal, 21.0);
    QCOMPARE(answer.share(), 1.0);
    QCOMPARE(answer.hubs.size(), std::size_t{2});
    QCOMPARE(answer.hubs[0].rank, 1);
    QCOMPARE(answer.hubs[0].brings, 15.0);
    QCOMPARE(answer.hubs[1].lost, 6.0);
    QCOMPARE(answer.curve.size(), std::size_t{3});
    QCOMPARE(answer.curve[2].people, 21.0);
    QVERIFY(answer.outside.empty());
  }

  void readsTheBestPlacesForANumberOfHubs() {
    street::Question question;
    question.parameters["MAX_HUBS"] = 1;
    HubsRequest request;
    request.goal = jumeau::ui::HubsGoal::BestWithCount;
    request.hubCount = 1;
    const HubsAnswer answer = answerTo(question, request);
    QCOMPARE(answer.hubCount, 1);
    QCOMPARE(answer.peopleBound, 15.0);
    QVERIFY(answer.proved());
    QCOMPARE(answer.outside.size(), std::size_t{1});
    QCOMPARE(answer.outside[0].people, 6.0);
    QCOMPARE(answer.outside[0].cells, qint64{3});
    QCOMPARE(answer.outside[0].reason, QStringLiteral("Too far from every hub"));
  }

  void countsWhomFullHubsLeaveOut() {
    street::Question question;
    QgsVectorLayer* sites = street::layer(QStringLiteral("Point?field=room:double&"), QStringLiteral("EPSG:32631"),
                                          QStringLiteral("sites"));
    for (const int x : {200, 800}) street::add(*sites, QStringLiteral("Point(%1 10)").arg(500000 + x), {4.0});
    question.project.addMapLayer(sites);
    question.parameters["CANDIDATES"] = sites->id();
    question.parameters["CAPACITY_FIELD"] = "room";
    question.parameters["MAX_HUBS"] = 2;
    const HubsAnswer answer = answerTo(question, {});
    QCOMPARE(answer.peopleCovered, 8.0);
    QCOMPARE(answer.curve.back().people, 8.0);
    QCOMPARE(answer.outside.size(), std::size_t{1});
    QCOMPARE(answer.outside[0].reason, QStringLiteral("The hubs near it are full"));
    QCOMPARE(answer.outside[0].people, answer.peopleOutside());
  }

  void passesNotesOnAndLeavesOutWhatTheHeadlineSays() {
    street::Question question;
    const HubsAnswer answer =
        answerTo(question, {}, {{QStringLiteral("Proved optimal."), -1, false}, {QStringLiteral("2 cells"), 2, true}});
    QCOMPARE(answer.notes.size(), std::size_t{1});
    QCOMPARE(answer.notes[0].count, qint64{2});
    QVERIFY(answer.notes[0].warning);
  }

  void readsNumbersWithoutLayers() {
    const HubsAnswer answer =
        hubsAnswer({}, {{"PEOPLE", 10.0}, {"COVERED_PEOPLE", 5.0}}, nullptr, nullptr, nullptr, {});
    QCOMPARE(answer.share(), 0.5);
    QVERIFY(answer.hubs.empty() && answer.curve.empty() && answer.outside.empty());
  }
};

QGIS_TEST_MAIN(TestHubsAnswer, "en")
#include "test_hubs_answer.moc"
