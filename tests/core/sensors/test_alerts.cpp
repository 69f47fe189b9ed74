#include <QTest>
#include <cmath>
#include <filesystem>
#include <random>

#include "csv.hpp"
#include "jumeau/sensors/alerts.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

constexpr Time minute_us = 60 * second_us;
constexpr Time midnight = 19002 * day_us;  // 2022-01-10T00:00:00Z, a Monday

/// A value every ten minutes.
Series every_ten(const std::vector<double>& values, Time from = midnight) {
  Series out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    out.time.push_back(from + static_cast<Time>(i) * 10 * minute_us);
    out.result.push_back(values[i]), out.quality.push_back(static_cast<std::uint8_t>(Flag::good));
  }
  return out;
}
/// Minutes after midnight.
Time at(double minutes) { return midnight + std::llround(minutes * static_cast<double>(minute_us)); }

AlertRule rule(const std::string& words) { return alert_rules(R"({"rules": [{"id": "r", )" + words + "}]}").front(); }

std::vector<Alert> alerts(const AlertRule& rule, const std::vector<Watched>& watched, Time until,
                          AlertMemory memory = {}) {
  std::vector<Alert> out;
  evaluate(rule, watched, until, memory, out);
  if (memory.open) out.push_back(*memory.open);
  return out;
}
std::vector<Alert> alerts(const std::string& words, const std::vector<double>& values, double until_min) {
  return alerts(rule(words), {{every_ten(values), 0}}, at(until_min));
}

bool refused(const std::string& json, const std::string& words) {
  try {
    (void)alert_rules(json);
  } catch (const Error& error) {
    return error.code() == Error::Code::bad_option && std::string(error.what()).find(words) != std::string::npos;
  }
  return false;
}

}  // namespace

class TestAlerts : public QObject {
  Q_OBJECT

private slots:
  void aClearLevelJoinsEpisodes() {
    const std::vector<double> level{0, 12, 9.5, 11, 15, 8, 0};
    const auto apart = alerts(R"("property": "p", "above": 10)", level, 100);
    QCOMPARE(apart.size(), 2u);
    QCOMPARE(apart[0].begin, at(10));
    QCOMPARE(*apart[0].end, at(20));
    QCOMPARE(apart[1].begin, at(30));
    QCOMPARE(apart[1].extreme, 15.0);
    QCOMPARE(apart[1].extreme_at, at(40));
    const auto joined = alerts(R"("property": "p", "above": 10, "clear": 9)", level, 100);
    QCOMPARE(joined.size(), 1u);
    QCOMPARE(*joined[0].end, at(50));
    std::vector<double> mirrored;
    for (const double it : level) mirrored.push_back(-it);
    const auto below = alerts(R"("property": "p", "below": -10, "clear": -9)", mirrored, 100);
    QCOMPARE(below.size(), 1u);
    QCOMPARE(below[0].begin, joined[0].begin);
    QCOMPARE(below[0].extreme, -15.0);
  }

  void itMustLastAndMayHold() {
    const std::vector<double> level{0, 12, 12, 0, 12, 12, 12, 12, 0, 12, 0, 0, 0, 0};
    const auto lasting = alerts(R"("property": "p", "above": 10, "for_min": 25)", level, 200);
    QCOMPARE(lasting.size(), 1u);
    QCOMPARE(lasting[0].begin, at(65));  // on the clock, between two values
    QCOMPARE(*lasting[0].end, at(80));
    const auto holding = alerts(R"("property": "p", "above": 10, "for_min": 25, "hold_min": 15)", level, 200);
    QCOMPARE(holding.size(), 1u);
    QCOMPARE(*holding[0].end, at(115));
    QVERIFY(!alerts(R"("property": "p", "above": 10, "hold_min": 60)", level, 130).back().end);
  }

  void movesAndStillness() {
    const std::vector<double> level{5, 5, 5, 5, 8, 12, 13, 13, 6, 6};
    const auto rise = alerts(R"("property": "p", "rise": 6, "within_min": 20)", level, 100);
    QCOMPARE(rise.size(), 1u);
    QCOMPARE(rise[0].begin, at(50));
    QCOMPARE(*rise[0].end, at(60));
    const auto fall = alerts(R"("property": "p", "fall": 6, "within_min": 10)", level, 100);
    QCOMPARE(fall.size(), 1u);
    QCOMPARE(fall[0].begin, at(80));
    const auto flat = alerts(R"("property": "p", "flat_min": 30, "tolerance": 0.5)", level, 100);
    QCOMPARE(flat.size(), 1u);
    QCOMPARE(flat[0].begin, at(30));
    QCOMPARE(*flat[0].end, at(40));
  }

  void silenceIsToldByTheClock() {
    Series series = every_ten({1, 1, 1});
    series.time.push_back(at(300)), series.result.push_back(1), series.quality.push_back(1);
    const AlertRule none = rule(R"("property": "p", "no_data_min": 45)");
    const auto found = alerts(none, {{series, 0}}, at(305));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].begin, at(65));
    QCOMPARE(*found[0].end, at(300));
    QCOMPARE(alerts(none, {{series, 0}}, at(64)).size(), 0u);
    AlertMemory memory;
    std::vector<Alert> ended;
    evaluate(rule(R"("property": "p", "above": 10)"), std::vector<Watched>{{series, 10 * minute_us}}, at(100), memory,
             ended);
    QVERIFY(memory.state == AlertState::no_data);
    QCOMPARE(memory.since, at(50));
  }

  /// A silent series ends no alert: nobody knows that the water fell.
  void anAlertOutlastsSilence() {
    Series series = every_ten({0, 12});
    series.time.push_back(at(500)), series.result.push_back(3), series.quality.push_back(1);
    const AlertRule high = rule(R"("property": "p", "above": 10)");
    const auto found = alerts(high, {{series, 10 * minute_us}}, at(600));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(*found[0].end, at(500));
  }

  void valuesThatFailDoNotCount() {
    Series series = every_ten({0, 99, 0, std::nan(""), 12});
    series.quality[1] = static_cast<std::uint8_t>(Flag::fail);
    const auto found = alerts(rule(R"("property": "p", "above": 10)"), {{series, 0}}, at(100));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].begin, at(40));
  }

  void conditionsTogether() {
    const std::vector<Watched> both{{every_ten({0, 12, 12, 12, 0}), 0}, {every_ten({9, 9, 1, 1, 1}), 0}};
    const auto all =
        alerts(rule(R"("all": [{"property": "p", "above": 10}, {"property": "q", "below": 5}])"), both, at(90));
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all[0].begin, at(20));
    QCOMPARE(*all[0].end, at(40));
    const auto any =
        alerts(rule(R"("any": [{"property": "p", "above": 10}, {"property": "q", "below": 5}])"), both, at(90));
    QCOMPARE(any.size(), 1u);
    QCOMPARE(any[0].begin, at(10));
    QVERIFY(!any[0].end);
  }

  /// From 22:00 to 6:00 in Paris, which is an hour ahead of UTC in January; on Mondays only.
  void aCalendarFollowsTheClockOnTheWall() {
    const std::vector<double> loud(24 * 6, 80.0);
    const auto night = alerts(R"("property": "p", "above": 60, "calendar": {"hours": [22, 6]})", loud, 1440);
    QCOMPARE(night.size(), 2u);
    QCOMPARE(night[0].begin, at(0));
    QCOMPARE(*night[0].end, at(5 * 60));
    QCOMPARE(night[1].begin, at(21 * 60));
    QCOMPARE(alerts(R"("property": "p", "above": 60, "calendar": {"weekdays": [2]})", loud, 1430).size(), 1u);
    QCOMPARE(alerts(R"("property": "p", "above": 60, "calendar": {"months": [7]})", loud, 1430).size(), 0u);
  }

  /// However often it is evaluated, and whatever is kept as text in between.
  void manyRunsAreOneRun() {
    std::mt19937 random(7);
    std::normal_distribution<double> step(0.0, 1.5);
    Series walk;
    double value = 5.0;
    for (Time t = at(0); t < at(20000); t += (1 + random() % 40) * minute_us) {
      if (random() % 50 == 0) t += 300 * minute_us;
      value = std::clamp(value + step(random), 0.0, 15.0);
      walk.time.push_back(t), walk.result.push_back(std::round(value)), walk.quality.push_back(1);
    }
    for (const char* words :
         {R"("property": "p", "above": 8, "clear": 6, "for_min": 70, "hold_min": 45)",
          R"("property": "p", "no_data_min": 90)", R"("property": "p", "rise": 4, "within_min": 120, "for_min": 10)",
          R"("property": "p", "flat_min": 60, "hold_min": 30)",
          R"("property": "p", "below": 3, "calendar": {"hours": [8, 20]})"}) {
      const AlertRule asked = rule(words);
      const auto once = alerts(asked, {{walk, 20 * minute_us}}, at(20000));
      AlertMemory memory;
      std::vector<Alert> often;
      for (Time until = at(0); until < at(20000); until += (1 + random() % 600) * minute_us) {
        evaluate(asked, std::vector<Watched>{{walk, 20 * minute_us}}, until, memory, often);
        memory = AlertMemory::of(memory.json());
      }
      evaluate(asked, std::vector<Watched>{{walk, 20 * minute_us}}, at(20000), memory, often);
      if (memory.open) often.push_back(*memory.open);
      QVERIFY(once.size() > 1);
      QVERIFY(often == once);
    }
  }

  void theGaronneAtPontNeuf() {
    if (!std::filesystem::exists(published("garonne"))) QSKIP("the published series are not here");
    auto table = csv_words(published("garonne/hauteur_eau_9_crues.csv"));
    const std::vector<double> level = numbers(table["hauteur"]);
    std::map<Time, double> sorted;
    for (std::size_t i = 0; i < level.size(); ++i)
      if (table["code_crue"][i] == "2022" && table["code_station"][i] == "O200004001")
        sorted.emplace(stamp_of(table["date_heure"][i], TimeZone())->begin.first, level[i]);
    Series series;
    for (const auto& [time, value] : sorted)
      series.time.push_back(time), series.result.push_back(value), series.quality.push_back(1);
    const auto episodes = [&](const char* words) { return alerts(rule(words), {{series, 0}}, series.time.back()); };
    QCOMPARE(episodes(R"("property": "p", "above": 2000)").size(), 2u);
    const auto one = episodes(R"("property": "p", "above": 2000, "clear": 1900)");
    QCOMPARE(one.size(), 1u);
    QCOMPARE(one[0].extreme, 4306.0);
    QCOMPARE(iso(one[0].begin), std::string("2022-01-10T01:45:00Z"));
    QCOMPARE(iso(*one[0].end), std::string("2022-01-12T17:15:00Z"));
    QCOMPARE(episodes(R"("property": "p", "above": 3000)").size(), 2u);
    QCOMPARE(episodes(R"("property": "p", "above": 3000, "clear": 2900)").size(), 1u);
    QCOMPARE(episodes(R"("property": "p", "above": 4000)").size(), 1u);
  }

  void rulesThatAreNoneAreRefused() {
    const auto one = [](const char* words) { return std::string(R"({"rules": [{"id": "a", )") + words + "}]}"; };
    QVERIFY(refused("", "RULES"));
    QVERIFY(refused("{\"rules\": []}", "no rule"));
    QVERIFY(refused(one(R"("property": "p")"), "rule 1"));
    QVERIFY(refused(one(R"("property": "p", "above": 1, "below": 0)"), "one of above"));
    QVERIFY(refused(one(R"("above": 1)"), "property"));
    QVERIFY(refused(one(R"("property": "p", "above": "high")"), "no number"));
    QVERIFY(refused(one(R"("property": "p", "above": 1, "clear": 2)"), "beyond"));
    QVERIFY(refused(one(R"("property": "p", "above": 1, "levle": 2)"), "levle"));
    QVERIFY(refused(one(R"("property": "p", "rise": 1)"), "length of time"));
    QVERIFY(refused(one(R"("property": "p", "above": 1, "for_min": -5)"), "for_min"));
    QVERIFY(refused(one(R"("property": "p", "above": 1, "calendar": {"time_zone": "Mars/Olympus"})"), "Mars"));
    QVERIFY(refused(one(R"("property": "p", "above": 1, "calendar": {"weekdays": [8]})"), "weekdays"));
    QVERIFY(
        refused(R"({"rules": [{"id": "a", "property": "p", "above": 1}, {"id": "a", "property": "p", "above": 2}]})",
                "rule 2"));
    QVERIFY_THROWS_EXCEPTION(Error, (void)AlertMemory::of("{\"state\": 99}"));
  }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "test_alerts.moc"
