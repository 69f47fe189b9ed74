#include <QTemporaryDir>
#include <QtTest>

#include "jumeau/sensors/indicators_table.hpp"
#include "jumeau/sensors/store.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

using Indicator = SensorIndicators::Indicator;

Time at(const char* words) { return stamp_of(words, TimeZone("Europe/Paris"))->begin.first; }

/// A store with one value an hour per series.
class Made {
public:
  Made() : where_(folder_.filePath("store.gpkg").toStdString()), store_(where_, Store::Open::create, quiet_) {
    import_ = store_.begin({.source = "a test", .kind = "csv"});
  }
  template <class Value>
  std::int64_t add(const char* sensor, const char* property, const char* from, std::size_t hours, Value&& value) {
    const auto id = store_.put(Sensor{.network = "town", .code = sensor, .name = sensor, .place = Place{5.4, 43.3}});
    const auto stream = store_.put(Datastream{.sensor = id, .code = property, .property = property, .unit = "1"});
    Observations rows;
    for (std::size_t i = 0; i < hours; ++i) rows.add(stream, at(from) + static_cast<Time>(i) * hour_us, value(i));
    store_.put(rows, import_);
    return stream;
  }
  Store& store() { return store_; }
  SensorIndicators::Outputs outputs(Indicator indicator, SensorIndicators::Options options = {}) {
    options.store = where_, options.indicator = indicator;
    return SensorIndicators::run({}, options, quiet_);
  }
  Table rows(Indicator indicator) { return outputs(indicator).output; }

private:
  Monitor quiet_;
  QTemporaryDir folder_;
  std::string where_;
  Store store_;
  std::int64_t import_ = 0;
};

/// Value of the first row of an indicator.
double value_of(const Table& table, const char* indicator, std::size_t nth = 0) {
  for (std::size_t row = 0; row < table.size(); ++row)
    if (word(table, "indicator", row) == indicator && nth-- == 0) return number(table, "value", row);
  return -1e9;
}
bool close(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class TestSensorIndicators : public QObject {
  Q_OBJECT
private slots:
  void daysOfCountsAreSumsByTheClock() {
    Made made;
    made.add("counter", "bikes", "2022-03-26T00:00", 24 + 23, [](std::size_t) { return 2.0; });
    const Table out = made.rows(Indicator::day);
    QCOMPARE(out.size(), 2u);
    QCOMPARE(number(out, "value", 0), 48.0);
    QCOMPARE(number(out, "value", 1), 46.0);
    QCOMPARE(word(out, "begin", 1), std::string("2022-03-26T23:00:00Z"));
    QCOMPARE(word(out, "end", 1), std::string("2022-03-27T22:00:00Z"));
    QCOMPARE(word(out, "indicator", 0), std::string("sum"));
    QVERIFY(close(out.geometry.x(out.geometry.row(1).first), 5.4));
  }

  void valuesThatFailAreLeftOutAndSoAreSuspectOnesWhereThatIsWished() {
    Made made;
    const auto stream = made.add("thermometer", "temperature", "2022-05-01T00:00", 24, [](std::size_t i) {
      return i == 3 ? 99.0 : i == 4 ? 30.0 : 10.0;
    });
    const std::vector<Time> times{at("2022-05-01T03:00"), at("2022-05-01T04:00")};
    made.store().flag(stream, times, std::vector{Flag::fail, Flag::suspect}, "range");
    QVERIFY(close(number(made.rows(Indicator::day), "value"), (22 * 10.0 + 30.0) / 23.0));
    SensorIndicators::Options options;
    options.use_suspect = false;
    QVERIFY(close(number(made.outputs(Indicator::day, options).output, "value"), 10.0));
  }

  void daysThatAreHardlyKnownHaveNoValueAndAreCounted() {
    Made made;
    made.add("thermometer", "temperature", "2022-05-01T00:00", 30, [](std::size_t) { return 10.0; });
    const auto out = made.outputs(Indicator::day);
    QCOMPARE(out.unknown, 1);
    QVERIFY(out.output.at("value").null(1));
    QVERIFY(close(number(out.output, "known_percent", 1), 25.0));
  }

  void noiseHasItsLevelsByDaysAndOfThePeriod() {
    Made made;
    made.add("microphone", "noise", "2022-07-01T00:00", 48, [](std::size_t i) {
      const std::size_t hour = i % 24;
      return hour >= 6 && hour < 18 ? 60.0 : hour >= 18 && hour < 22 ? 55.0 : 50.0;
    });
    const Table out = made.rows(Indicator::noise);
    QCOMPARE(out.size(), 2u * 8 + 5);
    QVERIFY(close(value_of(out, "lden"), 60.0) && close(value_of(out, "period_lden"), 60.0));
    QVERIFY(close(value_of(out, "ln", 1), 50.0));
    QCOMPARE(word(out, "unit", 0), std::string("dB[A]"));
  }

  void theIndexOfAStationIsThatOfItsWorstPollutant() {
    Made made;
    made.add("station", "no2", "2022-01-10T00:00", 24, [](std::size_t i) { return i == 8 ? 100.0 : 30.0; });
    made.add("station", "pm10", "2022-01-10T00:00", 24, [](std::size_t i) { return i == 8 ? 130.0 : 15.0; });
    const Table out = made.rows(Indicator::atmo);
    QCOMPARE(out.size(), 3u);
    QCOMPARE(value_of(out, "atmo"), 3.0);
    QCOMPARE(value_of(out, "atmo_no2"), 3.0);
    QCOMPARE(value_of(out, "atmo_pm10"), 1.0);  // 19.8 in the mean, published as 20
    QVERIFY(close(number(out, "known_percent"), 40.0));
  }

  void aUsualWeekHas168Hours() {
    Made made;
    made.add("counter", "bikes", "2022-02-07T00:00", 5 * 168,
             [](std::size_t i) { return static_cast<double>(i % 168); });
    const Table out = made.rows(Indicator::profile);
    QCOMPARE(out.size(), 3u * 168);
    QCOMPARE(value_of(out, "profile_mean", 100), 100.0);
    QCOMPARE(number(out, "hour_of_week", 3 * 167), 167.0);
    QVERIFY(out.at("begin").null(0));
  }

  void holidaysAreSundays() {
    Made made;
    // Monday 11 to Sunday 17 July 2022; the 14th is a holiday.
    made.add("counter", "bikes", "2022-07-11T00:00", 7 * 24, [](std::size_t i) {
      return i / 24 == 3 ? 1.0 : i / 24 == 6 ? 3.0 : 10.0;
    });
    const Table out = made.rows(Indicator::counts);
    QCOMPARE(value_of(out, "working_day"), 240.0);
    QCOMPARE(value_of(out, "saturday"), 240.0);
    QCOMPARE(value_of(out, "sunday_or_holiday"), 48.0);
  }

  void levelsContainersLightsAndHeat() {
    Made made;
    made.add("gauge", "water_level", "2022-01-10T00:00", 24, [](std::size_t i) { return i == 5 ? 2100.0 : 1000.0; });
    made.add("bin", "fill_level", "2022-01-10T00:00", 48, [](std::size_t i) { return static_cast<double>(i); });
    made.add("lamp", "power", "2022-01-10T00:00", 24, [](std::size_t i) { return i < 8 ? 100.0 : 0.0; });
    made.add("mast", "temperature", "2022-07-10T00:00", 5 * 24,
             [](std::size_t i) { return i % 24 == 4 ? 25.0 : 36.0; });
    SensorIndicators::Options options;
    options.up = 2000.0, options.clear = 1900.0, options.property = "water_level";
    const Table levels = made.outputs(Indicator::level, options).output;
    QCOMPARE(levels.size(), 1u);
    QCOMPARE(number(levels, "value"), 2100.0);
    QVERIFY(close(value_of(made.rows(Indicator::fill), "days_to_full"), 53.0 / 24.0));
    const Table lights = made.rows(Indicator::lighting);
    QVERIFY(close(value_of(lights, "hours_on"), 8.0) && close(value_of(lights, "energy_kwh"), 0.8));
    const Table heat = made.rows(Indicator::heat);
    QVERIFY(value_of(heat, "tropical_nights") >= 4.0 && value_of(heat, "heat_wave_days") >= 3.0);
  }

  void everyIndicatorIsNamed() {
    Made made;
    made.add("counter", "bikes", "2022-02-07T00:00", 48, [](std::size_t) { return 1.0; });
    for (const Indicator indicator :
         {Indicator::hour, Indicator::week, Indicator::month, Indicator::year, Indicator::counts}) {
      const Table out = made.rows(indicator);
      for (std::size_t row = 0; row < out.size(); ++row)
        QVERIFY(std::any_of(SensorIndicators::names.begin(), SensorIndicators::names.end(),
                            [&](const Code& code) { return code.id == word(out, "indicator", row); }));
    }
  }

  void saysWhatItCannotUse() {
    Made made;
    made.add("counter", "bikes", "2022-02-07T00:00", 48, [](std::size_t) { return 1.0; });
    QVERIFY_THROWS_EXCEPTION(Error, (void)made.outputs(Indicator::noise));
    SensorIndicators::Options options;
    options.zone = "Europe/Nowhere";
    QVERIFY_THROWS_EXCEPTION(Error, (void)made.outputs(Indicator::day, options));
    options.zone = "", options.up = 1.0, options.clear = 2.0;
    QVERIFY_THROWS_EXCEPTION(Error, (void)made.outputs(Indicator::level, options));
  }
};

QTEST_APPLESS_MAIN(TestSensorIndicators)
#include "test_sensorindicators.moc"
