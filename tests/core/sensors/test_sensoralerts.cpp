#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include "jumeau/sensors/alert_book.hpp"
#include "jumeau/sensors/log.hpp"
#include "jumeau/sensors/sensoralerts.hpp"
#include "network/lines.hpp"
#include "sensors/loopback.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

/// A store with a gauge in the west and one in the east; a level every ten minutes from 2022-01-10T00:00:00Z.
class Town {
public:
  Town() {
    options.store = folder_.filePath("store.gpkg").toStdString();
    Store store(options.store, Store::Open::create, quiet);
    import_ = store.begin({.source = "a test", .kind = "csv"});
    west = gauge(store, "west", {0, 0, 12, 13, 12, 0, 0, 0, 12, 12}, 5.0);
    east = gauge(store, "east", {0, 0, 0, 0, 0, 0, 20, 0, 0, 0}, 6.0);
  }
  SensorAlerts::Outputs run(const std::string& rules, const std::string& to, const std::string& from = "") {
    options.rules = rules, options.to = to, options.from = from;
    return SensorAlerts::run(inputs, options, heard);
  }
  std::vector<LogEntry> log() const {
    Monitor none;
    Store store(options.store, Store::Open::read, none);
    return Log(store).entries();
  }

  Monitor quiet;
  Listener heard;
  SensorAlerts::Inputs inputs;
  SensorAlerts::Options options;
  std::int64_t west = 0, east = 0;

private:
  std::int64_t gauge(Store& store, const char* code, const std::vector<double>& levels, double lon) {
    const auto id = store.put(Sensor{.network = "river", .code = code, .name = code, .place = Place{lon, 43.0}});
    const auto stream =
        store.put(Datastream{.sensor = id, .code = "h", .property = "water_level", .unit = "mm", .period_s = 600.0});
    Observations rows;
    for (std::size_t i = 0; i < levels.size(); ++i)
      rows.add(stream, 19002 * day_us + static_cast<Time>(i) * 600 * second_us, levels[i]);
    store.put(rows, import_);
    return id;
  }
  QTemporaryDir folder_;
  std::int64_t import_ = 0;
};

constexpr const char* flood = R"({"rules": [{"id": "flood", "name": "Crue", "property": "water_level", "above": 10,
  "severity": "critical", "text": "Niveau haut"}]})";

std::string with_webhook(const std::string& url) {
  auto rules = nlohmann::json::parse(flood);
  rules["rules"][0]["webhook"] = url;
  return rules.dump();
}

}  // namespace

class TestSensorAlerts : public QObject {
  Q_OBJECT

private slots:
  void historyIsLookedAtWithoutATrace() {
    Town town;
    const auto out = town.run(flood, "2022-01-10T01:30:00Z", "2022-01-10T00:00:00Z");
    QCOMPARE(out.alerts, std::int64_t{3});
    QCOMPARE(out.firing, std::int64_t{1});
    QCOMPARE(out.begun, std::int64_t{0});
    QCOMPARE(word(out.output, "sensor", 0), std::string("west"));
    QCOMPARE(word(out.output, "begin", 0), std::string("2022-01-10T00:20:00Z"));
    QCOMPARE(word(out.output, "end", 0), std::string("2022-01-10T00:50:00Z"));
    QCOMPARE(number(out.output, "extreme", 0), 13.0);
    QCOMPARE(number(out.output, "duration_h", 0), 0.5);
    QCOMPARE(word(out.output, "severity", 1), std::string("critical"));
    QCOMPARE(word(out.states, "state", 1), std::string("firing"));
    QVERIFY(town.log().empty());
    QCOMPARE(town.run(flood, "2022-01-10T01:30:00Z", "2022-01-10T01:00:00Z").alerts, std::int64_t{2});
  }

  void runsGoOnWhereTheLastOneEnded() {
    Town once, often;
    const auto whole = once.run(flood, "2022-01-10T02:00:00Z");
    std::int64_t begun = 0;
    for (const char* to : {"2022-01-10T00:25:00Z", "2022-01-10T00:25:00Z", "2022-01-10T00:55:00Z",
                           "2022-01-10T01:00:00Z", "2022-01-10T01:25:00Z", "2022-01-10T02:00:00Z"})
      begun += often.run(flood, to).begun;
    QCOMPARE(begun, whole.begun);
    QCOMPARE(begun, std::int64_t{3});
    const auto last = often.run(flood, "2022-01-10T02:00:00Z");
    QCOMPARE(last.begun, std::int64_t{0});
    QCOMPARE(last.output.size(), whole.output.size());
    for (const Column& column : whole.output.columns)
      for (std::size_t row = 0; row < whole.output.size(); ++row)
        QCOMPARE(word(last.output, column.name.c_str(), row), column.words(row));
    const auto entries = often.log(), expected = once.log();
    QCOMPARE(entries.size(), 5u);  // two ended, one fires
    QCOMPARE(expected.size(), 5u);
    for (std::size_t i = 0; i < entries.size(); ++i) {
      QCOMPARE(entries[i].time, expected[i].time);
      QCOMPARE(entries[i].text, expected[i].text);
      QCOMPARE(entries[i].follows.has_value(), expected[i].follows.has_value());
    }
    QCOMPARE(entries[1].follows.value(), entries[0].id);
    QCOMPARE(entries[0].object, std::string("west"));
  }

  void somebodyAcknowledges() {
    Town town;
    town.run(flood, "2022-01-10T01:30:00Z");
    {
      Store store(town.options.store, Store::Open::write, town.quiet);
      AlertBook book(store);
      const Time begin = book.alerts().front().alert.begin;
      book.acknowledge("flood", town.west, begin, "M. Dupont", begin + hour_us, "vu sur place");
      QVERIFY_THROWS_EXCEPTION(Error, book.acknowledge("flood", town.west, begin + 1, "x", 0));
      QVERIFY_THROWS_EXCEPTION(Error, book.acknowledge("flood", town.west, begin, "", 0));
    }
    const auto out = town.run(flood, "2022-01-10T01:40:00Z");
    QCOMPARE(word(out.output, "acknowledged_by", 0), std::string("M. Dupont"));
    QCOMPARE(word(out.output, "note", 0), std::string("vu sur place"));
  }

  void zonesAndSensorsNarrowARule() {
    Town town;
    Table zones;
    zones.name = "zones", zones.crs = "EPSG:4326", zones.geometry.shape = Shape::polygon;
    const std::vector<double> ring{5.5, 42.5, 6.5, 42.5, 6.5, 43.5, 5.5, 43.5, 5.5, 42.5};
    zones.geometry.add_polygon(ring);
    Strings names;
    names.push_back("Est");
    zones.add("name", std::move(names));
    auto rules = nlohmann::json::parse(flood);
    rules["rules"][0]["zones"] = {"Est"};
    QVERIFY(refused([&] { town.run(rules.dump(), "2022-01-10T02:00:00Z"); }, "which ZONES has not"));
    town.inputs.zones = Shared<Table>(zones), town.options.zone_field.name = "name";
    const auto out = town.run(rules.dump(), "2022-01-10T02:00:00Z");
    QCOMPARE(out.states.size(), std::size_t{1});
    QCOMPARE(word(out.states, "sensor", 0), std::string("east"));
    rules["rules"][0].erase("zones"), rules["rules"][0]["sensors"] = {"nowhere"};
    town.run(rules.dump(), "2022-01-10T02:00:00Z");
    QVERIFY(town.heard.warned("concerns no sensor"));
  }

  void aWebhookIsToldOfWhatFiresNow() {
    Town town;
    std::vector<nlohmann::json> told;
    const Loopback server([&](const Request& request) {
      told.push_back(nlohmann::json::parse(request.body));
      return Reply{};
    });
    town.run(with_webhook(server.url("/alerts")), "2022-01-10T01:25:00Z");
    QCOMPARE(told.size(), 1u);  // the others had ended
    QCOMPARE(told[0]["begin"], "2022-01-10T01:20:00Z");
    QCOMPARE(told[0]["text"], "Niveau haut (12)");
    QVERIFY(told[0]["end"].is_null());
    auto muted = nlohmann::json::parse(with_webhook(server.url("/alerts")));
    muted["rules"][0]["muted"] = true;
    Town quiet;
    quiet.run(muted.dump(), "2022-01-10T01:25:00Z");
    QCOMPARE(told.size(), 1u);
    QVERIFY(quiet.log().empty());
  }

  void aWebhookThatFailsStopsNothing() {
    Town town;
    const Loopback busy([](const Request&) { return Reply{.status = 500}; });
    QCOMPARE(town.run(with_webhook(busy.url("/")), "2022-01-10T01:25:00Z").not_posted, std::int64_t{1});
    QVERIFY(town.heard.warned("did not take the alert: 500"));
    QCOMPARE(town.log().size(), 5u);
    Town other;
    other.options.webhook_limit_s = 0.5;
    const Silent never;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(other.run(with_webhook(never.url("/")), "2022-01-10T01:25:00Z").not_posted, std::int64_t{1});
    QVERIFY(timer.elapsed() < 20000);
    QCOMPARE(other.log().size(), 5u);
  }

  void namesAreOnlyWords() {
    Town town;
    auto rules = nlohmann::json::parse(flood);
    rules["rules"][0]["id"] = "x'); DROP TABLE alerts; --";
    QCOMPARE(town.run(rules.dump(), "2022-01-10T02:00:00Z").begun, std::int64_t{3});
    QCOMPARE(town.run(rules.dump(), "2022-01-10T02:00:00Z").alerts, std::int64_t{3});
  }
};

QTEST_GUILESS_MAIN(TestSensorAlerts)
#include "test_sensoralerts.moc"
