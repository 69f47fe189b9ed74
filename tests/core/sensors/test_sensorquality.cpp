#include <QTemporaryDir>
#include <QtTest>
#include <set>

#include "jumeau/sensors/quality_check.hpp"
#include "jumeau/sensors/store.hpp"
#include "network/lines.hpp"
#include "sensors/csv.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

/// A store with series of values, one an hour.
class Made {
public:
  Made() : where_(folder_.filePath("store.gpkg").toStdString()), store_(where_, Store::Open::create, quiet_) {
    import_ = store_.begin({.source = "a test", .kind = "csv"});
  }
  std::int64_t add(const char* sensor, const char* property, const std::vector<double>& values,
                   Place place = {5.4, 43.3}) {
    const auto id = store_.put(Sensor{.network = "town", .code = sensor, .name = sensor, .place = place});
    const auto stream = store_.put(Datastream{.sensor = id, .code = property, .property = property, .unit = "1"});
    Observations rows;
    for (std::size_t i = 0; i < values.size(); ++i) rows.add(stream, static_cast<Time>(i) * hour_us, values[i]);
    store_.put(rows, import_);
    return stream;
  }
  Store& store() { return store_; }
  std::int64_t import() const { return import_; }
  SensorQuality::Outputs judged(const std::string& property = "") {
    SensorQuality::Options options;
    options.store = where_, options.property = property;
    listener_ = std::make_unique<Listener>();
    return SensorQuality::run({}, options, *listener_);
  }
  bool warned(const std::string& part) const { return listener_->warned(part); }
  const std::string& where() const { return where_; }

private:
  Monitor quiet_;
  QTemporaryDir folder_;
  std::string where_;
  Store store_;
  std::int64_t import_ = 0;
  std::unique_ptr<Listener> listener_;
};

std::vector<double> wave(std::size_t count, double level) {
  std::vector<double> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(level + 10.0 * std::sin(static_cast<double>(i) / 3.0));
  return out;
}

}  // namespace

class TestSensorQuality : public QObject {
  Q_OBJECT
private slots:
  void flagsGoIntoTheStoreAndNothingIsDeleted() {
    Made made;
    auto levels = wave(100, -500);
    for (std::size_t i = 40; i < 70; ++i) levels[i] = -480;
    levels[10] += 400;
    const auto stream = made.add("gauge", "water_level", levels);
    const auto out = made.judged();
    const Series series = made.store().series(stream);
    QCOMPARE(series.result, levels);
    QCOMPARE(series.quality[50], static_cast<std::uint8_t>(Flag::suspect));
    QCOMPARE(series.quality[10], static_cast<std::uint8_t>(Flag::suspect));
    QCOMPARE(series.quality[20], static_cast<std::uint8_t>(Flag::good));
    QCOMPARE(out.judged, 100);
    QCOMPARE(out.suspect, 31);
    QCOMPARE(out.episodes.size(), 2u);
    QCOMPARE(word(out.episodes, "test", 0), std::string("spike"));
    QCOMPARE(word(out.episodes, "test", 1), std::string("flat_line"));
    QCOMPARE(word(out.episodes, "begin", 1), std::string("1970-01-02T16:00:00Z"));
    QCOMPARE(number(out.episodes, "values", 1), 30.0);
    QCOMPARE(number(out.output, "good"), 69.0);
    QCOMPARE(out.output.geometry.x(0), 5.4);
  }

  void judgingTwiceIsJudgingOnce() {
    Made made;
    const auto stream = made.add("gauge", "water_level", wave(50, 100));
    (void)made.judged();
    const auto first = made.store().series(stream).quality;
    const auto again = made.judged();
    QCOMPARE(made.store().series(stream).quality, first);
    QCOMPARE(again.suspect + again.failed, 0);
  }

  void zeroBikesOfACounterThatWasDownAreMissing() {
    Made made;
    const auto stream = made.add("counter", "count", {0, 5, 0, 8});
    made.add("counter", "uptime", {0, 1, 1, 0.3});
    const auto out = made.judged();
    using enum Flag;
    const std::vector<std::uint8_t> expected{9, 1, 1, 3};
    QCOMPARE(made.store().series(stream).quality, expected);
    QCOMPARE(out.missing, 1);
    QCOMPARE(out.output.size(), 1u);
  }

  void contradictionsStaySuspect() {
    Made made;
    const auto stream = made.add("gauge", "water_level", wave(30, 100));
    Observations other;
    other.add(stream, 7 * hour_us, 321.0);
    made.store().put(other, made.import());
    (void)made.judged();
    QCOMPARE(made.store().series(stream).quality[7], static_cast<std::uint8_t>(Flag::suspect));
  }

  void aSensorUnlikeItsNeighboursIsSuspect() {
    Made made;
    auto odd = wave(60, 25);
    odd[30] += 9.0, odd[31] += 9.0, odd[32] += 9.0;
    for (std::size_t i = 0; i < 60; ++i) odd[i] += 0.1 * static_cast<double>(i % 5);
    const auto stream = made.add("odd", "pm10", odd);
    for (const char* name : {"a", "b", "c"}) made.add(name, "pm10", wave(60, 26), {5.41, 43.3});
    (void)made.judged("pm10");
    QVERIFY(made.store().series(stream).quality[31] >= static_cast<std::uint8_t>(Flag::suspect));
    QCOMPARE(made.store().series(stream).quality[20], static_cast<std::uint8_t>(Flag::good));
  }

  void propertiesWithoutLimitsAreTold() {
    Made made;
    const auto stream = made.add("thing", "luck", {1, 2, 3});
    const auto out = made.judged();
    QVERIFY(made.warned("no limits of quality for \"luck\": its 1 series"));
    QVERIFY(out.output.at("limits").null(0));
    QCOMPARE(made.store().series(stream).quality, std::vector<std::uint8_t>(3, 2));
  }

  void theStuckGaugeOfTheGaronneIsFoundInTheStore() {
    if (!std::filesystem::exists(published("garonne"))) QSKIP("the published series are not here");
    auto table = csv_words(published("garonne/hauteur_eau_9_crues.csv"));
    const auto levels = numbers(table["hauteur"]);
    Made made;
    std::map<std::string, std::int64_t> streams;
    Observations rows;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      if (table["code_crue"][i] != "2022") continue;
      const std::string& gauge = table["code_station"][i];
      if (!streams.contains(gauge)) {
        const auto id = made.store().put(Sensor{.network = "garonne", .code = gauge});
        streams[gauge] =
            made.store().put(Datastream{.sensor = id, .code = "H", .property = "water_level", .unit = "mm"});
      }
      rows.add(streams[gauge], stamp_of(table["date_heure"][i], TimeZone())->begin.first, levels[i]);
    }
    made.store().put(rows, made.import());
    const auto out = made.judged();
    std::set<std::string> flat;
    for (std::size_t row = 0; row < out.episodes.size(); ++row) {
      QVERIFY(word(out.episodes, "test", row) != "range");
      if (word(out.episodes, "test", row) == "flat_line") flat.insert(word(out.episodes, "sensor", row));
    }
    QCOMPARE(flat, std::set<std::string>{"O187401001"});
  }

  void saysWhatItCannotUse() {
    Made made;
    made.add("gauge", "water_level", {1, 2});
    const auto refused = [&](const std::string& store, const std::string& from, const std::string& to,
                             const std::string& limits) {
      SensorQuality::Options options;
      options.store = store, options.from = from, options.to = to, options.limits = limits;
      Monitor quiet;
      QVERIFY_THROWS_EXCEPTION(Error, (void)SensorQuality::run({}, options, quiet));
    };
    refused(made.where() + ".none", "", "", "");
    refused(made.where(), "soon", "", "");
    refused(made.where(), "2022-01-02", "2022-01-01", "");
    refused(made.where(), "", "", "{}");
  }
};

QTEST_APPLESS_MAIN(TestSensorQuality)
#include "test_sensorquality.moc"
