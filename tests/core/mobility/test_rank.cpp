#include <QtTest>

#include "jumeau/catalogue.hpp"
#include "jumeau/mobility/rank.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using jumeau::testing::Listener;
using jumeau::testing::strings;

namespace {

/// Five streets; the third is too steep, the fourth lacks its noise, the last knows nothing.
Table streets() {
  Table out = testing::lines({{0, 0, 1, 0}, {1, 0, 2, 0}, {2, 0, 3, 0}, {3, 0, 4, 0}, {4, 0, 5, 0}});
  out.add("slope", Reals{0.0, 4.0, 15.0, 2.0, 0.0}, {1, 1, 1, 1, 0});
  out.add("noise", Reals{60.0, 50.0, 50.0, 0.0, 0.0}, {1, 1, 1, 0, 0});
  out.add("surface", strings({"asphalt", "gravel", "asphalt", "gravel", ""}), {1, 1, 1, 1, 0});
  out.add("nothing", Reals(5, 0.0), {0, 0, 0, 0, 0});
  return out;
}

const char* const plan = R"({"criteria": [
  {"field": "slope", "unit": "%", "direction": "cost", "value": {"linear": [0, 8]}, "weight": 5, "at_most": 12},
  {"field": "noise", "unit": "dB", "direction": "cost", "value": {"linear": [40, 80]}, "weight": 3},
  {"field": "surface", "value": {"classes": {"asphalt": 1, "gravel": 0.5}}, "weight": 2}]})";

Rank::Outputs ranked(const Table& table, const std::string& criteria, Monitor& monitor, Rank::Options options = {}) {
  options.criteria = criteria;
  return Rank::run({Shared<Table>(table)}, options, monitor);
}
Rank::Outputs ranked(const Table& table, const std::string& criteria, Rank::Options options = {}) {
  Monitor quiet;
  return ranked(table, criteria, quiet, options);
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

Error refusal(const std::string& criteria, const Table& table = streets()) {
  try {
    ranked(table, criteria);
  } catch (const Error& error) {
    return error;
  }
  return {Error::Code::unsupported, text("nothing was thrown")};
}

std::string with_method(const char* field, const char* more) {
  return std::string(R"([{"field": ")") + field + R"(")" + more + "}]";
}

}  // namespace

class TestRank : public QObject {
  Q_OBJECT
private slots:
  void scoresContributionsAndCoverageAreThoseComputedByHand() {
    const Table out = ranked(streets(), plan).output;
    // 0.5 x 1 + 0.3 x 0.5 + 0.2 x 1; 0.5 x 0.5 + 0.3 x 0.75 + 0.2 x 0.5; (0.5 x 0.75 + 0.2 x 0.5) / 0.7
    QVERIFY(near(out.at("score").number(0), 0.85));
    QVERIFY(near(out.at("score").number(1), 0.575));
    QVERIFY(near(out.at("score").number(3), 0.475 / 0.7));
    QVERIFY(near(out.at("coverage").number(3), 70.0));
    QVERIFY(near(out.at("slope_part").number(3), 0.375 / 0.7));
    QVERIFY(out.at("noise_part").null(3));
    QVERIFY(near(out.at("surface_part").number(1), 0.1));
    QCOMPARE(out.at("rank").number(0), 1.0);
    QCOMPARE(out.at("rank").number(3), 2.0);
    QCOMPARE(out.at("rank").number(1), 3.0);
  }

  void partsSumToTheScore() {
    for (const auto& method : Rank::methods) {
      Rank::Options options;
      options.method = method.value;
      const Table out = ranked(streets(), plan, options).output;
      for (const std::size_t row : {0, 1, 3}) {
        double sum = 0.0;
        for (const char* part : {"slope_part", "noise_part", "surface_part"})
          if (!out.at(part).null(row)) sum += out.at(part).number(row);
        QVERIFY2(near(sum, out.at("score").number(row)), method.id);
      }
    }
  }

  void aRowBeyondAHardLimitIsRefusedWithItsReason() {
    Listener listener;
    const auto out = ranked(streets(), plan, listener);
    QCOMPARE(out.refused, std::int64_t{1});
    QCOMPARE(out.output.size(), std::size_t{5});
    QCOMPARE(out.output.at("status").words(2), std::string("refused"));
    QCOMPARE(out.output.at("refused_by").words(2), std::string("slope"));
    QVERIFY(out.output.at("score").null(2) && out.output.at("rank").null(2));
    QCOMPARE(out.output.issues.size(), std::size_t{1});
    QCOMPARE(out.output.issues[0].row, std::int64_t{2});
    QCOMPARE(out.output.issues[0].what.english(), std::string("\"slope\" is 15: at most 12 is allowed."));
    QVERIFY(listener.warned("1 of 5 rows"));
    QVERIFY(listener.warned("1 rows have no number for \"slope\""));
    QCOMPARE(out.weights.at("refused").number(0), 1.0);
  }

  void theLimitItselfIsAllowed() {
    const auto out = ranked(streets(), with_method("slope", R"(, "at_most": 15, "at_least": 0)"));
    QCOMPARE(out.refused, std::int64_t{0});
  }

  void aWordRefusesARowWithoutWeighing() {
    const auto out = ranked(streets(), R"([{"field": "slope", "direction": "cost", "weight": 1},
                                           {"field": "surface", "refuse": ["gravel"], "weight": 0}])");
    QCOMPARE(out.refused, std::int64_t{2});
    QCOMPARE(out.output.at("refused_by").words(1), std::string("surface"));
    QCOMPARE(out.output.at("coverage").number(0), 100.0);
  }

  void aRowWithoutDataIsKeptAndSaysSo() {
    const Table out = ranked(streets(), plan).output;
    QCOMPARE(out.at("status").words(4), std::string("no_data"));
    QVERIFY(out.at("rank").null(4) && out.at("score").null(4) && out.at("robustness").null(4));
    QCOMPARE(out.at("coverage").number(4), 0.0);
    QCOMPARE(out.geometry.size(), std::size_t{5});
  }

  void classesGoByTheScore() {
    std::string criteria = plan;
    criteria.pop_back();
    const Table out = ranked(streets(), criteria + R"(, "classes": [{"id": "fair", "from": 0.575},
                                                        {"id": "good", "from": 0.8}]})")
                          .output;
    QCOMPARE(out.at("class").words(0), std::string("good"));
    QCOMPARE(out.at("class").words(1), std::string("fair"));
    QVERIFY(out.at("class").null(2));
    // The second street is at the limit of its class: any more weight on the slope puts it out.
    QVERIFY(out.at("robustness").number(1) < 90.0 && out.at("robustness").number(0) > 60.0);
    QVERIFY(near(out.at("change").number(1), 0.0));
  }

  void theBestAndWhatWouldChangeThemAreTold() {
    Rank::Options options;
    options.top = 1;
    Listener listener;
    const auto out = ranked(streets(), plan, listener, options);
    QCOMPARE(out.output.at("top").number(0), 1.0);
    QCOMPARE(out.output.at("top").number(1), 0.0);
    // (0.7 + 0.15 t) / (0.7 + 0.3 t) meets the fourth street, which knows no noise and keeps 0.475 / 0.7, at t = 4.2;
    // the second street would be met later: 0.35 = 0.075 t.
    QCOMPARE(out.first_criterion, std::string("noise"));
    QVERIFY(near(out.weights.at("change").number(1), 320.0));
    QVERIFY(out.weights.at("change").null(0) && out.weights.at("change").null(2));
    QCOMPARE(out.output.at("sensitive_to").words(0), std::string("noise"));
  }

  void weightsMayComeFromPairwiseComparisons() {
    Listener listener;
    const std::string criteria = R"({"criteria": [{"field": "slope"}, {"field": "noise"}, {"field": "surface",
      "value": {"classes": {"asphalt": 1, "gravel": 0}}}], "weights": {"ahp": [[1, 3, "1/5"], ["1/3", 1, 4], [5, "1/4", 1]]}})";
    ranked(streets(), criteria, listener);
    QVERIFY(listener.warned("above 0.1"));
    QVERIFY(listener.warned("noise / surface") || listener.warned("slope / surface"));
    Listener content;
    const std::string agreeing =
        R"({"criteria": [{"field": "slope"}, {"field": "noise"}], "weights": {"ahp": [[1, 3], ["1/3", 1]]}})";
    const auto out = ranked(streets(), agreeing, content);
    QVERIFY(!content.warned("above 0.1"));
    QVERIFY(near(out.weights.at("weight").number(0), 75.0));
  }

  void criteriaMayBeAFileOrATable() {
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const std::string& words) {
      QFile file(folder.filePath(name));
      QVERIFY(file.open(QIODevice::WriteOnly));
      file.write(words.c_str());
    };
    write("plan.json", plan);
    write("plan.csv",
          "field,direction,weight,value,at_most\nslope,cost,5,\"{\"\"linear\"\": [0, 8]}\",12\n"
          "noise,cost,3,\"{\"\"linear\"\": [40, 80]}\",\n"
          "surface,,2,\"{\"\"classes\"\": {\"\"asphalt\"\": 1, \"\"gravel\"\": 0.5}}\",\n");
    for (const char* name : {"plan.json", "plan.csv"}) {
      const Table out = ranked(streets(), folder.filePath(name).toStdString()).output;
      QVERIFY2(near(out.at("score").number(3), 0.475 / 0.7), name);
    }
    QVERIFY_THROWS_EXCEPTION(Error, ranked(streets(), folder.filePath("none.json").toStdString()));
    QVERIFY_THROWS_EXCEPTION(Error, ranked(streets(), folder.filePath("none.csv").toStdString()));
  }

  void badCriteriaAreRefused_data() {
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<bool>("input");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const char* criteria, bool input, const char* why) {
      QTest::newRow(name) << QString(criteria) << input << QString(why);
    };
    row("missing field", R"([{"field": "none"}])", true, "There is no field \"none\"");
    row("no data", R"([{"field": "nothing"}])", true, "\"nothing\" has no data: the field \"nothing\" is empty");
    row("no word with a value", R"([{"field": "surface", "value": {"classes": {"sand": 1}}}])", true,
        "none of the words");
    row("words for numbers", R"([{"field": "surface"}])", true, "\"surface\" needs numbers");
    row("limit on words", R"([{"field": "surface", "value": {"classes": {"gravel": 1}}, "at_most": 3}])", true,
        "needs numbers");
    row("weights sum to 0", R"([{"field": "slope", "weight": 0}])", false, "sum to 0");
    row("negative weight", R"([{"field": "slope", "weight": 2}, {"field": "noise", "weight": -1}])", false, "is -1");
    row("some without weight", R"([{"field": "slope", "weight": 2}, {"field": "noise"}])", false,
        "\"noise\" has no weight");
    row("not reciprocal",
        R"({"criteria": [{"field": "slope"}, {"field": "noise"}], "weights": {"ahp": [[1, 3], [3, 1]]}})", false,
        "\"slope\" to \"noise\" is 3");
    row("words that weigh", R"([{"field": "slope"}, {"field": "surface", "refuse": ["gravel"]}])", false,
        "can only refuse");
  }
  void badCriteriaAreRefused() {
    QFETCH(QString, criteria);
    QFETCH(bool, input);
    QFETCH(QString, why);
    const Error error = refusal(criteria.toStdString());
    QVERIFY2(QString(error.what()).contains(why), error.what());
    QVERIFY(error.code() == (input ? Error::Code::bad_input : Error::Code::bad_option));
  }

  void nothingToRankIsSaid() {
    QVERIFY(refusal(plan, testing::lines({})).code() == Error::Code::bad_input);
    QVERIFY(
        refusal(
            R"([{"field": "slope", "at_least": 100, "weight": 1}, {"field": "noise", "weight": 1, "at_least": 100}])",
            [] {
              Table out = testing::lines({{0, 0, 1, 0}});
              out.add("slope", Reals{1.0}), out.add("noise", Reals{1.0});
              return out;
            }())
            .code() == Error::Code::infeasible);
  }

  void columnsOfTheInputAreKept() {
    Table table = streets();
    table.add("rank", Integers{7, 8, 9, 10, 11});
    const Table out = ranked(table, plan).output;
    QCOMPARE(out.at("rank").number(1), 8.0);
    QCOMPARE(out.at("rank_2").number(1), 3.0);
  }

  void rowsOfATableWithoutGeometryAreRankedToo() {
    Table table = streets();
    table.geometry = {}, table.crs.clear();
    Monitor quiet;
    const Outcome outcome = execute(
        algorithm("rank"), {{"INPUT", std::make_shared<const Table>(table)}, {"CRITERIA", std::string(plan)}}, quiet);
    QCOMPARE(std::get<TablePtr>(outcome.outputs.at("OUTPUT"))->size(), std::size_t{5});
  }

  void rankingAnswersACancel() {
    Table table = testing::lines({});
    Reals some;
    for (int i = 0; i < 3000; ++i)
      table.geometry.add_line(testing::Path{0, 0, 1, 1}), some.push_back((i * 7919) % 3001);
    table.add("a", some);
    for (const auto& method : Rank::methods)
      for (const long after : {0, 5, 50}) {
        Listener listener(after);
        Rank::Options options;
        options.method = method.value;
        QVERIFY_THROWS_EXCEPTION(Cancelled, ranked(table, R"([{"field": "a"}])", listener, options));
      }
  }
};

QTEST_APPLESS_MAIN(TestRank)
#include "test_rank.moc"
