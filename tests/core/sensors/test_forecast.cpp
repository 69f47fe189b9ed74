#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "jumeau/sensors/forecast.hpp"
#include "jumeau/sensors/forecast_table.hpp"
#include "jumeau/sensors/store.hpp"
#include "network/lines.hpp"
#include "sensors/csv.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
Monitor quiet;
using V = std::vector<double>;

/// Weeks of hours that rise and fall by day and by week, with noise.
V weeks(std::size_t count, double noise, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::normal_distribution<double> normal(0.0, 1.0);
  V out;
  for (std::size_t hour = 0; hour < 168 * count; ++hour) {
    const double day = std::sin(static_cast<double>(hour % 24) * 0.2618), weekend = hour % 168 >= 120 ? -30.0 : 0.0;
    out.push_back(100.0 + 40.0 * day + weekend + noise * normal(random));
  }
  return out;
}

bool close(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

}  // namespace

class TestForecast : public QObject {
  Q_OBJECT
private slots:
  void theNaiveForecastIsTheLastKnownSeason() {
    const V out = forecast_by(ForecastMethod::naive, V{1, 2, 3, 4, 5, 6, unknown, 8, 9}, 3, 5);
    QCOMPARE(out, (V{4, 8, 9, 4, 8}));
  }

  void theSeasonalForecastIsTheMeanOfTheLastSeasons() {
    QCOMPARE(forecast_by(ForecastMethod::seasonal, V{1, 2, 3, 4, 5, unknown}, 2, 3), (V{3, 3, 3}));
  }

  void smoothingFollowsAChangeOfLevel() {
    V values = weeks(6, 0.0);
    for (std::size_t i = 168 * 5; i < values.size(); ++i) values[i] += 50.0;
    const V truth = weeks(7, 0.0), out = forecast_by(ForecastMethod::smoothing, values, 168, 24);
    for (std::size_t i = 0; i < 24; ++i) QVERIFY(close(out[i], truth[168 * 6 + i] + 50.0, 6.0));
  }

  void whatIsNoisyIsToldBetterThanByTheWeekBefore() {
    const V values = weeks(10, 10.0);
    const Forecast out = forecast(values, {168, 24, 12}, quiet);
    QVERIFY(out.better_than_naive);
    QVERIFY(out.absolute_error[static_cast<std::size_t>(out.method)] < 0.85 * out.absolute_error[0]);
    QVERIFY2(out.coverage > 0.85 && out.coverage < 1.0, qPrintable(QString::number(out.coverage)));
    const V truth = weeks(11, 0.0);
    for (std::size_t i = 0; i < 24; ++i) {
      QVERIFY(close(out.value[i], truth[168 * 10 + i], 20.0));
      QVERIFY(out.low[i] < out.value[i] && out.value[i] < out.high[i]);
    }
  }

  void whatRepeatsExactlyIsNotToldBetter() {
    const Forecast out = forecast(weeks(10, 0.0), {168, 24, 12}, quiet);
    QVERIFY(!out.better_than_naive && out.method == ForecastMethod::naive);
    QCOMPARE(out.absolute_error[0], 0.0);
  }

  void answersDoNotDependOnThreadsAndMissingValuesAreBridged() {
    V values = weeks(10, 5.0);
    for (std::size_t i = 400; i < 460; ++i) values[i] = unknown;
    const Forecast a = forecast(values, {168, 24, 8}, quiet), b = forecast(values, {168, 24, 8}, quiet);
    QCOMPARE(a.value, b.value);
    for (const double value : a.value) QVERIFY(std::isfinite(value));
  }

  void carsOfAStreetAreToldBetterThanByTheWeekBefore() {
    if (!std::filesystem::exists(published("telraam"))) QSKIP("the published series are not here");
    auto table = csv_words(published("telraam/telraam_chateaubourg_2022.csv"));
    const V cars = numbers(table["car"]), up = numbers(table["uptime"]);
    std::map<std::string, V> streets;
    for (std::size_t i = 0; i < cars.size(); ++i)
      if (table["date"][i] < "2022-05-01") streets[table["segment_id"][i]].push_back(up[i] > 0.5 ? cars[i] : unknown);
    int told = 0, tried = 0;
    for (const auto& [street, values] : streets) {
      if (2 * std::count_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); }) < std::ssize(values))
        continue;
      if (values.size() < 168 * 5) continue;
      ++tried;
      told += forecast(values, {168, 24, 10}, quiet).better_than_naive ? 1 : 0;
    }
    QVERIFY2(tried == 0 || told * 2 >= tried, qPrintable(QString("%1 of %2").arg(told).arg(tried)));
  }

  void theStoresSeriesAreToldOrRefused() {
    QTemporaryDir folder;
    SensorForecast::Options options;
    options.store = folder.filePath("store.gpkg").toStdString();
    {
      Store store(options.store, Store::Open::create, quiet);
      const auto import = store.begin({.source = "a test", .kind = "csv"});
      const auto add = [&](const char* name, const V& values) {
        const auto id = store.put(Sensor{.network = "town", .code = name, .name = name, .place = Place{5.4, 43.3}});
        const auto stream = store.put(Datastream{.sensor = id, .code = "n", .property = "bikes", .unit = "1"});
        Observations rows;
        for (std::size_t i = 0; i < values.size(); ++i) rows.add(stream, static_cast<Time>(i) * hour_us, values[i]);
        store.put(rows, import);
      };
      add("noisy", weeks(10, 10.0)), add("exact", weeks(10, 0.0)), add("short", weeks(1, 5.0));
    }
    Listener listener;
    const auto out = SensorForecast::run({}, options, listener);
    QCOMPARE(out.told, 1);
    QCOMPARE(out.refused, 2);
    QVERIFY(listener.warned("2 of 3 series are not told"));
    QCOMPARE(out.output.size(), 24u);
    QCOMPARE(word(out.output, "begin"), std::string("1970-03-12T00:00:00Z"));
    QCOMPARE(word(out.output, "end", 23), std::string("1970-03-13T00:00:00Z"));
    QVERIFY(number(out.output, "low") < number(out.output, "value"));
    std::map<std::string, std::string> reasons;
    for (std::size_t row = 0; row < 3; ++row)
      reasons[word(out.scores, "sensor", row)] = word(out.scores, "reason", row);
    QCOMPARE(reasons["noisy"], std::string("told"));
    QCOMPARE(reasons["exact"], std::string("not_better"));
    QCOMPARE(reasons["short"], std::string("too_little"));
    options.property = "luck";
    QVERIFY_THROWS_EXCEPTION(Error, (void)SensorForecast::run({}, options, quiet));
  }

  void saysWhatItCannotUse() {
    QVERIFY_THROWS_EXCEPTION(Error, (void)forecast(weeks(2, 1.0), {168, 24, 12}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)forecast(weeks(9, 1.0), {0, 24, 12}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)forecast(weeks(9, 1.0), {168, 24, 1}, quiet));
    QVERIFY_THROWS_EXCEPTION(Error, (void)forecast(V(2000, unknown), {168, 24, 12}, quiet));
  }

  void isCancelled() {
    Listener listener(2);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)forecast(weeks(10, 1.0), {168, 24, 12}, listener));
  }
};

QTEST_APPLESS_MAIN(TestForecast)
#include "test_forecast.moc"
