#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "backends.hpp"
#include "jumeau/catalogue.hpp"
#include "jumeau/provenance.hpp"
#include "jumeau/sensors/sync.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

/// Remembers what was said.
class Listener final : public Monitor {
public:
  void message(Level, const Text& words) override { said += words.english() + "\n"; }
  std::string said;
};

/// A source as a file, its store, and runs of the algorithm.
struct Bench {
  QTemporaryDir folder;
  SensorSync::Options options;
  Listener monitor;

  explicit Bench(const std::string& content = "", const char* name = "source.csv") {
    options.store = path("store.gpkg"), options.network = "test";
    options.source = path(name);
    if (!content.empty()) write(content);
  }
  std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
  void write(const std::string& content) const { std::ofstream(options.source, std::ios::binary) << content; }
  SensorSync::Outputs run() { return SensorSync::run({}, options, monitor); }
  Store store() { return Store(options.store, Store::Open::read, monitor); }
};

/// How often a problem was met.
std::int64_t count(const SensorSync::Outputs& out, const std::string& problem) {
  for (std::size_t row = 0; row < out.problems.size(); ++row)
    if (out.problems.at("problem").words(row) == problem)
      return static_cast<std::int64_t>(out.problems.at("count").number(row));
  return 0;
}

/// Every value of a store by sensor, property and time.
std::map<std::string, double> content_of(const Store& store) {
  std::map<std::int64_t, std::string> code;
  for (const Sensor& one : store.sensors()) code[one.id] = one.code;
  std::map<std::string, double> out;
  for (const Datastream& stream : store.datastreams()) {
    const Series series = store.series(stream.id);
    for (std::size_t i = 0; i < series.size(); ++i)
      out[code[stream.sensor] + " " + stream.property + " " + iso(series.time[i])] = series.result[i];
  }
  return out;
}

std::optional<Error> fault_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  return {};
}

std::string shared(const std::string& name) { return std::string(JUMEAU_SHARED_DATA) + "/" + name; }
#define NEED_SHARED(name) \
  if (!std::filesystem::exists(shared(name))) QSKIP("the shared data are not there")

constexpr const char* garonne_mapping = R"({"sensor": "code_station", "time": "date_heure",
  "values": [{"column": "hauteur", "property": "water_level", "unit": "mm"}],
  "stations": {"file": "station.csv", "sensor": "code_station", "name": "libelle_station", "lon": "longitude", "lat": "latitude"}})";

}  // namespace

class TestSync : public QObject {
  Q_OBJECT

private slots:
  void readsATableByTheNamesOfItsColumns() {
    Bench bench(
        "code_station;date_heure;longitude;latitude;Hauteur;NO2\n"
        "A;2022-01-10 01:00:00;1,44;43,60;-120;4,5\n"
        "A;2022-01-10 02:00:00;1,44;43,60;500 [mm];\n"
        "B;2022-07-10 02:00:00;1,50;43,70;panne;6\n");
    const auto out = bench.run();
    QCOMPARE(out.added, 6);
    const auto content = content_of(bench.store());
    QCOMPARE(content.at("A water_level 2022-01-10T00:00:00Z"), -120.0);
    QCOMPARE(content.at("A water_level 2022-01-10T01:00:00Z"), 500.0);
    QVERIFY(std::isnan(content.at("B water_level 2022-07-10T00:00:00Z")));
    QCOMPARE(content.at("A no2 2022-01-10T00:00:00Z"), 4.5);
    QCOMPARE(count(out, "words"), 1);
    QCOMPARE(count(out, "missing"), 1);
    QCOMPARE(count(out, "unit_in_value"), 1);
    QCOMPARE(count(out, "decimal_comma"), 1);
    QVERIFY(bench.monitor.said.find("panne") != std::string::npos);
    QVERIFY(bench.store().sensors()[0].place == (Place{1.44, 43.60}));
    const Import import = bench.store().imports()[0];
    QVERIFY(import.finished.has_value());
    QVERIFY(nlohmann::json::parse(import.report).contains("words"));
  }

  void addsOnlyWhatIsNew() {
    Bench bench("sensor,time,noise\nA,2022-01-10T00:00:00Z,50\n");
    QCOMPARE(bench.run().added, 1);
    const auto again = bench.run();
    QCOMPARE(again.added, 0);
    QCOMPARE(again.unchanged, 1);
    bench.write("sensor,time,noise\nA,2022-01-10T00:00:00Z,50\nA,2022-01-10T01:00:00Z,52\n");
    QCOMPARE(bench.run().added, 1);
    QCOMPARE(bench.store().imports().size(), std::size_t(3));
  }

  void keepsToAPeriod() {
    Bench bench("sensor,time,noise\nA,2022-01-10T00:00:00Z,50\nA,2022-01-11T00:00:00Z,51\nA,2022-01-12T00:00:00Z,52\n");
    bench.options.since = "2022-01-11T00:00:00Z", bench.options.until = "2022-01-12T00:00:00Z";
    QCOMPARE(bench.run().added, 1);
  }

  void remembersTheMappingOfATable() {
    Bench bench("who,when,what\nA,2022-01-10T00:00:00Z,50\n");
    const auto fault = fault_of([&] { bench.run(); });
    QVERIFY(fault && fault->code() == Error::Code::bad_input &&
            fault->text().english().find("who, when, what") != std::string::npos);
    bench.options.mapping =
        R"~({"sensor": "who", "time": "when", "values": [{"column": "what", "property": "noise", "unit": "dB(A)"}]})~";
    QCOMPARE(bench.run().added, 1);
    bench.options.mapping.clear();
    bench.write("who,when,what\nA,2022-01-10T01:00:00Z,51\n");
    QCOMPARE(bench.run().added, 1);
    QCOMPARE(bench.store().datastreams()[0].unit, std::string("dB"));
    QCOMPARE(bench.store().datastreams()[0].source_unit, std::string("dB(A)"));
  }

  void refusesMappingsThatSayNothing_data() {
    QTest::addColumn<QString>("mapping");
    for (const char* mapping :
         {"{", "[]", "{}", R"({"time": "t"})", R"({"time": 5, "value": "v"})", R"({"tine": "t", "value": "v"})",
          R"({"time": "t", "value": "v", "stations": []})", R"({"time": "t", "values": [5]})"})
      QTest::newRow(mapping) << mapping;
  }
  void refusesMappingsThatSayNothing() {
    QFETCH(QString, mapping);
    Bench bench("t,v\n2022-01-10,5\n");
    bench.options.mapping = mapping.toStdString();
    QVERIFY(fault_of([&] { bench.run(); }).has_value());
  }

  void convertsUnitsAndKeepsTheSources() {
    Bench bench(
        "station,time,property,value,unit\nA,2022-01-10T00:00:00Z,temperature,68,FAH\nA,2022-01-10T00:00:00Z,hauteur,1."
        "5,MTR\nA,2022-01-10T00:00:00Z,odeur,3,olf\n");
    const auto out = bench.run();
    const auto content = content_of(bench.store());
    QVERIFY(std::abs(content.at("A temperature 2022-01-10T00:00:00Z") - 20.0) < 1e-9);
    QCOMPARE(content.at("A water_level 2022-01-10T00:00:00Z"), 1500.0);
    QCOMPARE(content.at("A odeur 2022-01-10T00:00:00Z"), 3.0);
    QCOMPARE(count(out, "unknown_unit"), 1);
    for (const Datastream& stream : bench.store().datastreams())
      if (stream.property == "temperature") QCOMPARE(stream.source_unit, std::string("FAH"));
  }

  void noticesAUnitThatIsWrongByAThousand() {
    std::string content = "station,time,property,value,unit\n";
    for (int i = 10; i < 24; ++i)
      content += "A,2022-01-10T" + std::to_string(i) + ":00:00Z,PM10," + std::to_string(15 + i) + ",mg/m3\n";
    Bench bench(content);
    const auto out = bench.run();
    QCOMPARE(count(out, "wrong_scale"), 1);
    QCOMPARE(content_of(bench.store()).at("A pm10 2022-01-10T10:00:00Z"), 25.0);
    // The next day follows, although few values alone would not tell.
    bench.write("station,time,property,value,unit\nA,2022-01-11T00:00:00Z,PM10,2,mg/m3\n");
    bench.run();
    QCOMPARE(content_of(bench.store()).at("A pm10 2022-01-11T00:00:00Z"), 2.0);
  }

  void refusesTimesThatCannotBe() {
    Bench bench(
        "sensor,time,noise\nA,1970-01-01T00:00:12Z,1\nA,2099-01-01T00:00:00Z,2\nA,2022-03-27 "
        "02:30:00,3\nA,soon,4\nA,,5\n,2022-01-10,6\n"
        "A,2022-01-10T00:00:00Z,7\nA,1857-06-01,8\n");
    const auto out = bench.run();
    QCOMPARE(out.added, 2);
    QCOMPARE(out.refused, 6);
    for (const char* problem : {"clock_not_set", "future", "skipped_hour", "bad_time"})
      QCOMPARE(count(out, problem), 1);
    QCOMPARE(count(out, "incomplete"), 2);
  }

  void tellsTheTwoPassesOfAnHourApart() {
    Bench bench(
        "sensor,time,noise\nA,2022-10-30 01:30:00,1\nA,2022-10-30 02:00:00,2\nA,2022-10-30 02:30:00,3\nA,2022-10-30 "
        "02:00:00,4\nA,2022-10-30 02:30:00,5\nA,2022-10-30 03:00:00,6\n");
    const auto out = bench.run();
    QCOMPARE(out.added, 6);
    QCOMPARE(count(out, "repeated_hour"), 4);
    const Series series = bench.store().series(1);
    QCOMPARE(series.result, (std::vector<double>{1, 2, 3, 4, 5, 6}));
    for (std::size_t i = 1; i < 6; ++i) QCOMPARE(series.time[i] - series.time[i - 1], hour_us / 2);
  }

  void turnsPlacesThatAreSwapped() {
    Bench bench(
        "sensor,time,noise,lon,lat\nA,2022-01-10,50,43.3,5.4\nB,2022-01-10,50,5.4,43.3\nC,2022-01-10,50,-8.7,42.6\nD,"
        "2022-01-10,50,,\n");
    const auto out = bench.run();
    QCOMPARE(count(out, "swapped"), 1);
    QCOMPARE(count(out, "no_place"), 1);
    const auto sensors = bench.store().sensors();
    QVERIFY(sensors[0].place == (Place{5.4, 43.3}));
    QVERIFY(sensors[1].place == (Place{5.4, 43.3}));
    QVERIFY(sensors[2].place == (Place{-8.7, 42.6}));
    QVERIFY(!sensors[3].place);
  }

  void keepsTheSameWhateverTheOrderOfTheRows() {
    const std::vector<std::string> rows{"A,2022-01-10T00:00:00Z,50", "A,2022-01-10T00:00:00Z,55",
                                        "A,2022-01-10T01:00:00Z,", "A,2022-01-10T01:00:00Z,51"};
    std::string forward = "sensor,time,noise\n", backward = forward;
    for (std::size_t i = 0; i < rows.size(); ++i)
      forward += rows[i] + "\n", backward += rows[rows.size() - 1 - i] + "\n";
    Bench one(forward), other(backward);
    QCOMPARE(one.run().contradicting, 1);
    QCOMPARE(other.run().contradicting, 1);
    QVERIFY(content_of(one.store()) == content_of(other.store()));
    QCOMPARE(content_of(one.store()).at("A noise 2022-01-10T00:00:00Z"), 55.0);
  }

  void takesNamesThatLookLikeSql() {
    Bench bench(
        "sensor,name,time,noise\n\"x'); DROP TABLE observations; --\",\"Robert'); DROP TABLE "
        "sensors;\",2022-01-10,50\n");
    QCOMPARE(bench.run().added, 1);
    QCOMPARE(bench.store().sensors()[0].code, std::string("x'); DROP TABLE observations; --"));
    QCOMPARE(bench.store().count(), 1);
  }

  void storesNothingOfASourceThatIsNotThere() {
    Bench bench;
    QVERIFY(fault_of([&] { bench.run(); })->code() == Error::Code::unreadable);
    QVERIFY(!std::filesystem::exists(bench.options.store));
    bench.options.source.clear();
    QVERIFY(fault_of([&] { bench.run(); })->code() == Error::Code::bad_option);
    bench.options.source = bench.path("source.csv"), bench.options.zone = "Europe/Nowhere";
    QVERIFY(fault_of([&] { bench.run(); })->code() == Error::Code::bad_option);
    bench.options.zone = "UTC", bench.options.since = "2022-02-01", bench.options.until = "2022-01-01";
    QVERIFY(fault_of([&] { bench.run(); })->code() == Error::Code::bad_option);
  }

  void doesNotTellPasswords() {
    Bench bench("sensor,time,noise\nA,2022-01-10,50\n");
    Values values{{"SOURCE", bench.options.source},
                  {"STORE", std::string("postgresql://me:secret@127.0.0.1/x")},
                  {"OWNER", std::string("host=h password=secret dbname=x")}};
    for (const Algorithm& one : catalogue())
      if (std::string_view(one.info.id) == "sensorsync")
        QVERIFY(provenance(one, values, {}).find("secret") == std::string::npos);
  }

  // ---- JSON

  void readsEntitiesOfAllForms_data() {
    QTest::addColumn<QString>("file");
    for (const char* form : {"example.json", "example.jsonld", "example-normalized.json", "example-normalized.jsonld"})
      QTest::newRow(form) << form;
  }
  void readsEntitiesOfAllForms() {
    QFETCH(QString, file);
    NEED_SHARED("sensors/ngsi_ld");
    Bench bench;
    bench.options.source = shared("sensors/ngsi_ld/WaterObserved/" + file.toStdString());
    const auto water = bench.run();
    QCOMPARE(count(water, "swapped"), 1);  // Nice, not Ethiopia
    QVERIFY(bench.store().sensors()[0].place == (Place{7.196545, 43.66481}));
    bench.options.source = shared("sensors/ngsi_ld/NoiseLevelObserved/" + file.toStdString());
    bench.run();
    double level = 0.0;
    for (const auto& [key, value] : content_of(bench.store()))
      if (key.ends_with("Vitoria-NoiseLevelObserved noise 2016-12-28T11:00:00Z")) level = value;
    QCOMPARE(level, 67.8);
    for (const Datastream& stream : bench.store().datastreams())
      if (stream.property == "noise") QCOMPARE(stream.period_s.value(), 3600.0);
  }

  void readsSharesAsPercent() {
    NEED_SHARED("sensors/ngsi_ld");
    Bench bench;
    bench.options.source = shared("sensors/ngsi_ld/WasteContainer/example.jsonld");
    bench.run();
    QCOMPARE(content_of(bench.store()).begin()->second, 65.0);
  }

  void goesOnBehindJsonThatIsCutOff() {
    const std::string one =
        R"({"id": "N1", "type": "NoiseLevelObserved", "LAeq": 60, "dateObserved": "2022-01-10T00:00:00Z"})";
    Bench bench(one + "{\"id\": \"N1\", \"type\": \"x\", \"LAeq\": 61, \"dateObserved\": \"2022-01-\n" + one +
                    "\n<html>\n[" + one + "]",
                "source.json");
    bench.options.kind = SensorSync::Kind::json;
    const auto out = bench.run();
    QCOMPARE(out.added, 1);
    QCOMPARE(out.unchanged, 2);
    QCOMPARE(count(out, "damaged"), 2);
  }

  void readsOpendatasoftRecordsOfVersion1() {
    NEED_SHARED("sensors/opendatasoft");
    Bench bench;
    bench.options.source = shared("sensors/opendatasoft/ods_v1_no2_poitiers.json");
    const auto out = bench.run();
    QVERIFY(out.added > 10);
    QCOMPARE(content_of(bench.store()).at("FR09015 no2 2019-01-16T23:00:00Z"), 4.0);
    QVERIFY(bench.store().sensors()[0].place.has_value());
    QCOMPARE(bench.store().sensors()[0].name, std::string("Les Couronneries"));
    QCOMPARE(count(out, "swapped"), 0);
  }

  void readsCountersOfTheNationalSchema() {
    Bench bench(
        "channel_id,counter_id,start_datetime,end_datetime,count\n353226361,CPT,2021-09-15T00:00:00+02,2021-09-15T01:"
        "00:00+02,0\n"
        "353226361,CPT,2021-09-15T01:00:00+02,2021-09-15T02:00:00+02,\n353226361,CPT,2021-09-15T02:00:00+02,2021-09-"
        "15T03:00:00+02,12.5\n");
    QCOMPARE(bench.run().added, 3);
    const Series series = bench.store().series(1);
    QCOMPARE(iso(series.time[0]), std::string("2021-09-14T22:00:00Z"));
    QCOMPARE(series.result[0], 0.0);  // counted, and nobody came
    QVERIFY(std::isnan(series.result[1]));
    QCOMPARE(series.result[2], 12.5);
    QCOMPARE(bench.store().datastreams()[0].period_s.value(), 3600.0);
  }

  // ---- real data

  void readsTheCountersOfMontpellier() {
    NEED_SHARED("montpellier/bike_counters");
    Bench bench;
    bench.options.source = shared("montpellier/bike_counters");
    const auto out = bench.run();
    QCOMPARE(bench.store().count(), 23284);
    QCOMPARE(count(out, "missing"), 1041);
    QCOMPARE(out.contradicting, 83);
    QCOMPARE(out.refused, 0);
    std::int64_t valid = 0;
    for (const auto& [key, value] : content_of(bench.store())) valid += std::isnan(value) ? 0 : 1;
    QCOMPARE(valid, 22556);
    const auto sensors = bench.store().sensors();
    QCOMPARE(sensors.size(), std::size_t(26));
    for (const Sensor& one : sensors) {
      QVERIFY(one.place.has_value());
      QVERIFY(one.place->lat > 43.5 && one.place->lat < 43.8);  // one record says 46.6
    }
    QCOMPARE(count(out, "moved"), 2);
    for (const Datastream& stream : bench.store().datastreams()) {
      QCOMPARE(stream.property, std::string("bikes"));
      QCOMPARE(stream.period_s.value(), 86400.0);
    }
    QCOMPARE(bench.run().added, 0);
  }

  void readsTheFloodsOfTheGaronne_data() { backends(); }
  void readsTheFloodsOfTheGaronne() {
    NEED_SHARED("sensors/garonne");
    FETCH_NEW_STORE(made);
    Bench bench;
    bench.options.source = shared("sensors/garonne/hauteur_eau_9_crues.csv"), bench.options.store = made.where();
    bench.options.mapping = garonne_mapping, bench.options.zone = "UTC", bench.options.network = "garonne";
    const auto out = bench.run();
    QCOMPARE(count(out, "unknown_station"), 1);
    QCOMPARE(count(out, "no_place"), 1);
    QCOMPARE(out.refused, 0);
    const auto content = content_of(bench.store());
    QCOMPARE(content.at("O200004002 water_level 1879-04-01T12:00:00Z"), 820.0);
    const auto level = [](const auto& one) { return one.second; };
    double peak = 0.0, lowest = 0.0;
    for (const auto& one : content)
      if (one.first.find(" 2022-01-") != std::string::npos && one.first.starts_with("O200004001"))
        peak = std::max(peak, level(one));
    for (const auto& one : content) lowest = std::min(lowest, level(one));
    QVERIFY(lowest < 0.0);
    QVERIFY(peak > 3000.0);
    const auto again = bench.run();
    QCOMPARE(again.added, 0);
    QCOMPARE(again.contradicting, 0);
    QVERIFY(content_of(bench.store()) == content);
    QCOMPARE(static_cast<std::int64_t>(content.size()), out.added);
  }
};

QTEST_APPLESS_MAIN(TestSync)
#include "test_sync.moc"
