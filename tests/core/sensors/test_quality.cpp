#include <QtTest>
#include <random>

#include "jumeau/sensors/quality.hpp"
#include "sensors/csv.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr Flag good = Flag::good, unknown = Flag::not_evaluated, suspect = Flag::suspect, fail = Flag::fail,
               missing = Flag::missing;
using V = std::vector<double>;
using F = Flags;
using Marks = std::vector<std::uint8_t>;

std::vector<Time> hours(std::initializer_list<double> all) {
  std::vector<Time> out;
  for (const double one : all) out.push_back(std::llround(one * static_cast<double>(hour_us)));
  return out;
}
std::vector<Time> hourly(std::size_t count) {
  std::vector<Time> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(static_cast<Time>(i) * hour_us);
  return out;
}

/// By the definition: every stretch, one by one.
Marks slow_flat_line(const std::vector<Time>& times, const V& values, Time window, double tolerance, Time longest_gap) {
  Marks out(values.size(), 0);
  for (std::size_t first = 0; first < values.size(); ++first) {
    if (std::isnan(values[first])) continue;
    double low = values[first], high = low;
    std::size_t before = first;
    for (std::size_t last = first + 1; last < values.size(); ++last) {
      if (std::isnan(values[last])) continue;
      low = std::min(low, values[last]), high = std::max(high, values[last]);
      if (high - low > tolerance || times[last] - times[before] > longest_gap) break;
      before = last;
      if (times[last] - times[first] < window) continue;
      for (std::size_t i = first; i <= last; ++i)
        if (!std::isnan(values[i])) out[i] = 1;
    }
  }
  return out;
}

struct Series {
  std::vector<Time> times;
  V values;
};
/// The flood of January 2022, by gauge.
std::map<std::string, Series> garonne() {
  auto table = csv_words(published("garonne/hauteur_eau_9_crues.csv"));
  std::map<std::string, std::map<Time, double>> sorted;
  const V level = numbers(table["hauteur"]);
  for (std::size_t i = 0; i < level.size(); ++i)
    if (table["code_crue"][i] == "2022")
      sorted[table["code_station"][i]].emplace(stamp_of(table["date_heure"][i], TimeZone())->begin.first, level[i]);
  std::map<std::string, Series> out;
  for (const auto& [gauge, series] : sorted)
    for (const auto& [time, value] : series) out[gauge].times.push_back(time), out[gauge].values.push_back(value);
  return out;
}

}  // namespace

class TestQuality : public QObject {
  Q_OBJECT
private slots:
  void rangesHoldTheirEnds() {
    QCOMPARE(range_test(V{-1, 0, 5, 10, 11, 20, 21, nothing}, {0, 20}, {0, 10}),
             (F{fail, good, good, good, suspect, suspect, fail, missing}));
  }

  void theClimateIsThatOfTheLocalMonth() {
    Climatology climate;
    climate.months[0] = {0, 10}, climate.months[1] = {20, 30};
    const TimeZone paris("Europe/Paris");
    // 31 January 2022, 23:30 UTC is the first of February in Paris.
    const std::vector<Time> times{stamp_of("2022-01-31T12:00Z", paris)->begin.first,
                                  stamp_of("2022-01-31T23:30Z", paris)->begin.first};
    QCOMPARE(climatology_test(times, V{5, 5}, climate, paris), (F{good, suspect}));
    QCOMPARE(climatology_test(times, V{5, 5}, climate, TimeZone()), (F{good, good}));
  }

  void aSpikeSticksOutOfBothNeighbours() {
    const auto times = hourly(7);
    QCOMPARE(spike_test(times, V{1, 1, 9, 2, 3, 3.5, 3}, {5, 20}, hour_us),
             (F{unknown, good, suspect, good, good, good, unknown}));
    QCOMPARE(spike_test(times, V{1, 1, -40, 2, 30, 60, 90}, {5, 20}, hour_us),
             (F{unknown, good, fail, good, good, good, unknown}));
  }

  void spikesAndRatesNeedNearNeighbours() {
    const auto times = hours({0, 1, 5, 6, 7});
    QCOMPARE(spike_test(times, V{1, 1, 50, 1, 1}, {5, 20}, 2 * hour_us), (F{unknown, unknown, unknown, good, unknown}));
    QCOMPARE(rate_test(times, V{1, 4, 50, 50.5, 80}, {2, 20}, 2 * hour_us), (F{unknown, suspect, unknown, good, fail}));
    QCOMPARE(rate_test(hours({0, 0.5, 1}), V{1, nothing, 4}, {2, 20}, 2 * hour_us), (F{unknown, missing, suspect}));
  }

  void aFlatLineIsMeasuredInTime() {
    const auto times = hours({0, 1, 2, 3, 4, 5});
    QCOMPARE(flat_line(times, V{1, 2, 2, 2, 3, 3}, 2 * hour_us, 0.0), (Marks{0, 1, 1, 1, 0, 0}));
    QCOMPARE(flat_line(times, V{1, 2, 2, 2, 3, 3}, hour_us, 0.0), (Marks{0, 1, 1, 1, 1, 1}));
    QCOMPARE(flat_line(times, V{1, 2, 2, 2, 3, 3}, 3 * hour_us, 0.0), (Marks{0, 0, 0, 0, 0, 0}));
    QCOMPARE(flat_line(hours({0, 12}), V{7, 7}, 12 * hour_us, 0.0), (Marks{1, 1}));
    QCOMPARE(flat_line(hours({0}), V{7}, 0, 0.0), (Marks{0}));
  }

  void aFlatLineMayDriftWithinItsTolerance() {
    QCOMPARE(flat_line(hourly(6), V{0, 0.1, 0.2, 0.3, 0.4, 5}, 2 * hour_us, 0.2), (Marks{1, 1, 1, 1, 1, 0}));
    QCOMPARE(flat_line(hourly(4), V{0, 1, 0, 1}, 3 * hour_us, 1.0), (Marks{1, 1, 1, 1}));
  }

  void silenceMayEndAFlatLine() {
    const auto times = hours({0, 1, 10, 11});
    QCOMPARE(flat_line(times, V{5, 5, 5, 5}, 5 * hour_us, 0.0), (Marks{1, 1, 1, 1}));
    QCOMPARE(flat_line(times, V{5, 5, 5, 5}, 5 * hour_us, 0.0, 2 * hour_us), (Marks{0, 0, 0, 0}));
    QCOMPARE(flat_line(times, V{5, nothing, 5, 5}, 5 * hour_us, 0.0), (Marks{1, 0, 1, 1}));
  }

  void flatLinesAreThoseOfTheDefinition() {
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
      std::vector<Time> times;
      V values;
      Time now = 0;
      for (int i = 0; i < 60; ++i) {
        times.push_back(now += static_cast<Time>(random() % 4) * hour_us);
        values.push_back(random() % 9 == 0 ? nothing : static_cast<double>(random() % 4));
      }
      const Time window = static_cast<Time>(random() % 12) * hour_us, gap = random() % 2 ? latest : 2 * hour_us;
      const double tolerance = static_cast<double>(random() % 3);
      QCOMPARE(flat_line(times, values, window, tolerance, gap), slow_flat_line(times, values, window, tolerance, gap));
    }
  }

  void longerFlatLinesFail() {
    const V values{1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4};
    QCOMPARE(flat_line_test(hourly(12), values, {hour_us, 4 * hour_us}),
             (F{good, suspect, suspect, suspect, suspect, fail, fail, fail, fail, fail, good, good}));
  }

  void stampsThatRepeatAreToldApartByTheirValues() {
    QCOMPARE(repeated_test(hours({0, 1, 1, 2, 2, 3}), V{5, 6, 6, 7, 8, nothing}),
             (F{good, suspect, suspect, fail, fail, missing}));
  }

  void aSensorThatLeavesItsNeighboursIsFound() {
    V values;
    std::vector<V> others(3);
    std::mt19937 random(1);
    for (int i = 0; i < 100; ++i) {
      const double level = 20.0 + 5.0 * std::sin(i / 10.0);
      const auto noise = [&] { return static_cast<double>(random() % 100) / 100.0; };
      for (std::size_t k = 0; k < 3; ++k) others[k].push_back(level + static_cast<double>(k) + noise());
      values.push_back(level + 8.0 + noise());  // always above: its place, no fault
    }
    values[50] += 30.0;
    others[0][60] = others[1][60] = nothing;
    const F out = neighbour_test(values, others, {6, 20});
    QCOMPARE(out[50], fail);
    QCOMPARE(out[60], unknown);
    QCOMPARE(std::count(out.begin(), out.end(), good), 98);
  }

  void zeroBikesOfASensorThatWasDownAreMissing() {
    QCOMPARE(uptime_test(V{0, 3, 8, nothing, 5}, V{0, 0.3, 0.9, 1, nothing}, 0.1, 0.5),
             (F{missing, suspect, good, missing, unknown}));
  }

  void gapsAreBetweenValues() {
    const auto found = gaps(hours({0, 1, 2, 3, 9}), V{1, nothing, nothing, 4, 5}, 2 * hour_us);
    QCOMPARE(found.size(), 2u);
    QVERIFY(found[0].from == 0 && found[0].to == 3 * hour_us && found[1].to == 9 * hour_us);
  }

  void theStrictestTestIsTold() {
    Verdict verdict;
    verdict.add(QualityTest::range, {good, suspect, fail, missing, unknown});
    verdict.add(QualityTest::spike, {suspect, suspect, suspect, fail, good});
    QCOMPARE(verdict.flags, (F{suspect, suspect, fail, missing, good}));
    using enum QualityTest;
    QCOMPARE(verdict.tests, (std::vector{spike, range, range, range, none}));
  }

  void presetsAreKnownByTheNamesOfSources() {
    const auto presets = quality_presets();
    QVERIFY(presets.size() > 10);
    QCOMPARE(preset_of(presets, "PM10")->id, std::string("pm10"));
    QCOMPARE(preset_of(presets, "LAeq")->id, std::string("noise"));
    QVERIFY(preset_of(presets, "nothing") == nullptr);
    for (const QualityPreset& preset : presets)
      QVERIFY(preset.possible.low <= preset.usual.low && preset.possible.high >= preset.usual.high);
  }

  void presetsThatAreNoneAreRefused_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << "{";
    QTest::newRow("no presets") << "{}";
    QTest::newRow("limits that fall") << R"({"presets": [{"id": "a", "unit": "1", "names": [], "possible": [2, 1]}]})";
    QTest::newRow("words for hours") << R"({"presets": [{"id": "a", "unit": "1", "names": [], "within_h": "two"}]})";
    QTest::newRow("no hours") << R"({"presets": [{"id": "a", "unit": "1", "names": [], "within_h": -1}]})";
  }
  void presetsThatAreNoneAreRefused() {
    QFETCH(QString, words);
    QVERIFY_THROWS_EXCEPTION(Error, (void)quality_presets(words.toStdString()));
  }

  void ofTheGaronneOnlyTheStuckGaugeIsFlat() {
    if (!std::filesystem::exists(published("garonne"))) QSKIP("the published series are not here");
    const auto presets = quality_presets();
    const QualityPreset& preset = *preset_of(presets, "hauteur");
    std::vector<std::string> flat;
    std::size_t negative = 0, gauges = 0;
    for (const auto& [gauge, series] : garonne()) {
      const Verdict verdict = judge(series.times, series.values, preset);
      ++gauges;
      for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i] < 0.0) ++negative;
        QVERIFY(verdict.tests[i] != QualityTest::range);
        if (verdict.tests[i] == QualityTest::flat_line && (flat.empty() || flat.back() != gauge)) flat.push_back(gauge);
      }
    }
    QCOMPARE(flat, std::vector<std::string>{"O187401001"});
    QVERIFY(negative > 1000 && gauges >= 20);
  }

  void saysWhatItCannotUse() {
    const QualityPreset preset;
    QVERIFY_THROWS_EXCEPTION(Error, (void)judge(hourly(3), V{1, 2}, preset));
    QVERIFY_THROWS_EXCEPTION(Error, (void)judge(hours({1, 0}), V{1, 2}, preset));
    QVERIFY_THROWS_EXCEPTION(Error, (void)judge(hourly(2), V{1, 2}, preset, V{1}));
    QCOMPARE(judge({}, {}, preset).flags.size(), 0u);
  }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "test_quality.moc"
