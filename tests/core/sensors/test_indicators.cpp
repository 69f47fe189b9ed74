#include <QtTest>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/atmo.hpp"
#include "jumeau/sensors/indicators.hpp"
#include "jumeau/sensors/noise.hpp"
#include "sensors/csv.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
using V = std::vector<double>;

const TimeZone& paris() {
  static const TimeZone zone("Europe/Paris");
  return zone;
}
Time at(const char* words) { return stamp_of(words, paris())->begin.first; }
std::vector<Time> every(Time step, Time from, std::size_t count) {
  std::vector<Time> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(from + static_cast<Time>(i) * step);
  return out;
}
bool close(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

struct Levels {
  std::vector<Time> times;
  V levels;
};
/// Stamps of a clock in Paris.
Levels noise_of(const char* name) {
  auto table = csv_words(published(std::string("noise/") + name));
  Levels out;
  for (const std::string& time : table["datetime"]) out.times.push_back(stamp_of(time, paris())->begin.first);
  for (const auto& [column, words] : table)
    if (column != "datetime") out.levels = numbers(words);
  return out;
}

}  // namespace

class TestIndicators : public QObject {
  Q_OBJECT
private slots:
  void energyIsWhatIsMeant() {
    QVERIFY(close(energetic_mean_db(V{50, 60, unknown}), 10.0 * std::log10((1e5 + 1e6) / 2.0)));
    QVERIFY(close(energetic_mean_db(V{63, 63}), 63.0) && std::isnan(energetic_mean_db(V{})));
  }

  void levelsExceededATenthOfTheTimeAreTheHighOnes() {
    V levels;
    for (int i = 0; i <= 100; ++i) levels.push_back(i);
    QVERIFY(close(exceeded_db(levels, 10.0), 90.0) && close(exceeded_db(levels, 90.0), 10.0));
    QVERIFY(close(exceeded_db(V{10, 20, unknown}, 50.0), 15.0) && std::isnan(exceeded_db(V{unknown}, 50.0)));
  }

  void eveningsAndNightsWeighMore() {
    QVERIFY(close(lden_db(60, 55, 50), 60.0));
    QVERIFY(std::isnan(lden_db(60, unknown, 50)));
  }

  void frenchHoursDecide_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("lden");
    QTest::newRow("by seconds") << "test_data_laeq1s.csv" << 55.29;
    QTest::newRow("by minutes") << "test_data_laeq1m.csv" << 55.74;
  }
  void frenchHoursDecide() {
    if (!std::filesystem::exists(published("noise"))) QSKIP("the published series are not here");
    QFETCH(QString, file);
    QFETCH(double, lden);
    const Levels levels = noise_of(qPrintable(file));
    const NoiseLevels out = noise_levels(levels.times, levels.levels, paris());
    QVERIFY2(close(out.lden_db, lden, 0.005), qPrintable(QString::number(out.lden_db)));
    QVERIFY(out.l10_db > out.l50_db && out.l50_db > out.l90_db && out.laeq_db > out.l50_db);
  }

  void hoursAreThoseOfTheClockInSummer() {
    // 05:30 UTC in July is 07:30 in Paris: day. In UTC it would be night.
    const std::vector<Time> times{at("2022-07-01T05:30Z"), at("2022-07-01T17:30Z"), at("2022-07-01T21:00Z")};
    const NoiseLevels out = noise_levels(times, V{60, 55, 50}, paris());
    QVERIFY(close(out.day_db, 60.0) && close(out.evening_db, 55.0) && close(out.night_db, 50.0));
  }

  void daysHave23And25Hours() {
    const auto hours = every(hour_us, at("2022-03-26T00:00"), 24 + 23 + 24);
    const auto spring = aggregate(hours, V(hours.size(), 1.0), paris(), Span::day, Statistic::sum, hour_us, 0.9);
    QCOMPARE(spring.size(), 3u);
    QCOMPARE(spring[1].value, 23.0);
    QCOMPARE(spring[1].end - spring[1].begin, 23 * hour_us);
    QCOMPARE(spring[1].known_share, 1.0);
    const auto later = every(hour_us, at("2022-10-30T00:00"), 25);
    QCOMPARE(aggregate(later, V(25, 1.0), paris(), Span::day, Statistic::sum, hour_us, 0.9).front().value, 25.0);
  }

  void slotsThatAreHardlyKnownHaveNoValue() {
    auto hours = every(hour_us, at("2022-05-01T00:00"), 72);
    V values(72, 5.0);
    for (std::size_t i = 24; i < 40; ++i) values[i] = unknown;
    const auto days = aggregate(hours, values, paris(), Span::day, Statistic::mean, hour_us, 0.75);
    QCOMPARE(days[0].value, 5.0);
    QVERIFY(std::isnan(days[1].value) && close(days[1].known_share, 8.0 / 24.0));
    hours.erase(hours.begin() + 24, hours.begin() + 48), values.erase(values.begin() + 24, values.begin() + 48);
    const auto gap = aggregate(hours, values, paris(), Span::day, Statistic::mean, hour_us, 0.75);
    QCOMPARE(gap.size(), 3u);
    QVERIFY(std::isnan(gap[1].value) && gap[1].known_share == 0.0);
  }

  void spansFollowTheCalendar() {
    const std::vector<Time> times{at("2022-01-31T12:00"), at("2022-02-01T12:00"), at("2023-02-01T00:00")};
    const V values{1, 2, 4};
    QCOMPARE(aggregate(times, values, paris(), Span::week, Statistic::sum, 0, 0.0).front().value,
             3.0);  // a Monday and a Tuesday
    const auto months = aggregate(times, values, paris(), Span::month, Statistic::sum, 0, 0.0);
    QCOMPARE(months.size(), 14u);
    QCOMPARE(months[1].value, 2.0);
    const auto years = aggregate(times, values, paris(), Span::year, Statistic::greatest, 0, 0.0);
    QCOMPARE(years.size(), 2u);
    QCOMPARE(years[0].value, 2.0);
    QCOMPARE(years[1].begin, at("2023-01-01T00:00"));
    const auto hours = aggregate(times, values, paris(), Span::hour, Statistic::least, 0, 0.0);
    QCOMPARE(hours.front().begin, at("2022-01-31T12:00"));
    QVERIFY(aggregate({}, {}, paris(), Span::day, Statistic::mean, 0, 0.0).empty());
  }

  void aUsualWeekFollowsTheClockAndLeavesHolidaysOut() {
    // Ten weeks over the change of clocks, with as many as the hour of the clock.
    const auto hours = every(hour_us, at("2022-02-28T00:00"), 70 * 24 - 1);
    V values;
    for (const Time time : hours) {
      const Time local = time + paris().offset(time).ahead_us;
      values.push_back(static_cast<double>(local / hour_us % 24));
    }
    const auto hourly = aggregate(hours, values, paris(), Span::hour, Statistic::mean, hour_us, 1.0);
    const auto holidays = french_holidays(2022);
    const auto profile = hour_of_week(hourly, paris(), 5, holidays);
    for (std::size_t i = 0; i < 168; ++i) QVERIFY(close(profile[i].mean, static_cast<double>(i % 24)));
    QCOMPARE(profile[8].weeks, 9);           // without Easter Monday
    QCOMPARE(profile[6 * 24 + 2].weeks, 7);  // without two holidays in May and the hour that was skipped
    QVERIFY(std::isnan(hour_of_week(hourly, paris(), 11)[8].mean));
  }

  void holidaysOfFranceAreEleven() {
    const auto day = [](const char* words) { return at(words) / day_us; };
    const auto found = french_holidays(2024);
    QCOMPARE(found.size(), 11u);
    for (const char* one : {"2024-04-01T12:00", "2024-05-09T12:00", "2024-05-20T12:00", "2024-07-14T12:00"})
      QVERIFY(std::find(found.begin(), found.end(), day(one)) != found.end());
  }

  void aContainerFillsAtItsPaceSinceItWasEmptied() {
    const auto days = every(day_us, 0, 7);
    QVERIFY(close(days_to_full(days, V{60, 80, 95, 5, 15, 25, 35}), 6.5));
    QVERIFY(close(days_to_full(days, V{0, 10, 20, unknown, 40, 50, 90}), 1.0, 0.01));  // one wild value
    QVERIFY(std::isinf(days_to_full(days, V{30, 30, 30, 30, 30, 30, 30})));
    QCOMPARE(days_to_full(days, V{40, 50, 60, 70, 80, 90, 101}), 0.0);
    QVERIFY(std::isnan(days_to_full(days, V{60, 80, 95, 99, 100, 5, 15})));
  }

  void theGaronneHasOneEpisodeWhereItIsClearedLower() {
    const auto hours = every(hour_us, 0, 6);
    QCOMPARE(episodes(hours, V{1, 5, 4, 5, 1, 5}, 5, 5).size(), 3u);
    const auto held = episodes(hours, V{1, 5, 4, 5, 1, 5}, 5, 3);
    QCOMPARE(held.size(), 2u);
    QVERIFY(held[0].begin == hour_us && held[0].end == 4 * hour_us && !held[0].under_way && held[1].under_way);
    if (!std::filesystem::exists(published("garonne"))) QSKIP("the published series are not here");
    auto table = csv_words(published("garonne/hauteur_eau_9_crues.csv"));
    const V levels = numbers(table["hauteur"]);
    std::map<Time, double> series;
    for (std::size_t i = 0; i < levels.size(); ++i)
      if (table["code_station"][i] == "O200004001" && table["code_crue"][i] == "2022")
        series[stamp_of(table["date_heure"][i], TimeZone())->begin.first] = levels[i];
    std::vector<Time> times;
    V values;
    for (const auto& [time, value] : series) times.push_back(time), values.push_back(value);
    const auto one = episodes(times, values, 2000, 1900);
    QCOMPARE(one.size(), 1u);
    QCOMPARE(iso(one[0].begin), std::string("2022-01-10T01:45:00Z"));
    QCOMPARE(iso(one[0].end), std::string("2022-01-12T17:15:00Z"));
    QCOMPARE(one[0].greatest, 4306.0);
    QCOMPARE(episodes(times, values, 2000, 2000).size(), 2u);
    QCOMPARE(episodes(times, values, 3000, 3000).size(), 2u);
    QCOMPARE(episodes(times, values, 4000, 4000).size(), 1u);
  }

  void nightsAndHeatWavesAreCountedByDays() {
    const auto hours = every(hour_us, at("2022-07-01T00:00Z"), 6 * 24);
    V values;
    for (std::size_t i = 0; i < hours.size(); ++i) {
      const double warm = i / 24 == 2 || i / 24 == 3 || i / 24 == 4 ? 4.0 : 0.0;
      values.push_back(26.0 + warm + 8.0 * std::cos((static_cast<double>(i % 24) - 14.0) * 0.2617993877991494));
    }
    const auto days = thermal_days(hours, values, hour_us);
    QCOMPARE(days.size(), 6u);
    QVERIFY(std::isnan(days.back().greatest_c));  // six hours short
    QVERIFY(close(days[1].least_c, 18.0) && close(days[3].least_c, 22.0) && close(days[3].greatest_c, 38.0));
    QCOMPARE(tropical_nights(days), 3);
    QCOMPARE(heat_wave_days(days, 21.0, 36.0).size(), 3u);
    QCOMPARE(heat_wave_days(days, 21.0, 36.0).front(), days[2].day);
    QVERIFY(heat_wave_days(days, 23.0, 36.0).empty());
  }

  void lightsBurnUntilTheNextValueButNotThroughSilence() {
    const std::vector<Time> times{0, hour_us, 2 * hour_us, 10 * hour_us};
    const Lighting out = lighting(times, V{100, 0, 100, 100}, 10, hour_us);
    QVERIFY(close(out.hours_on, 1.0 + 2.0 + 1.0) && close(out.energy_kwh, 0.4));
  }

  void theIndexIsTheWorstOfItsPollutants() {
    const auto tables = atmo_tables();
    const Time day = at("2022-01-10T12:00");
    const AtmoIndex out = atmo_index(tables, day, {40, 101, 20.4, unknown, 5});
    QCOMPARE(out.index, 3);
    QCOMPARE(out.of, (std::array<int, 5>{1, 3, 1, 0, 1}));
    QCOMPARE(out.known, 4);
    QCOMPARE(atmo_index(tables, day, {341, 0, 0, 0, 0}).index, 6);
    QCOMPARE(atmo_index(tables, day, {unknown, unknown, unknown, unknown, unknown}).index, 0);
    QVERIFY_THROWS_EXCEPTION(Error, (void)atmo_index(tables, at("2019-01-10T12:00"), {}));
    QCOMPARE(pollutant_of("pm10"), std::optional(Pollutant::pm10));
    QVERIFY(!pollutant_of("co"));
    QVERIFY_THROWS_EXCEPTION(Error, (void)atmo_tables("{}"));
    QVERIFY_THROWS_EXCEPTION(Error, (void)atmo_tables(R"({"tables": [{"from": "no day", "upper_ug_m3": {}}]})"));
  }

  void theStepIsTheCommonest() {
    QCOMPARE(usual_step(std::vector<Time>{0, 5, 10, 15, 60, 65}), 5);
    QCOMPARE(usual_step(std::vector<Time>{3}), 0);
  }
};

QTEST_APPLESS_MAIN(TestIndicators)
#include "test_indicators.moc"
