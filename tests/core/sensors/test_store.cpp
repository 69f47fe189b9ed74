#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <csignal>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <thread>

#include "backends.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/sensors/store.hpp"
#include "sensors/store/schema.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

const double missing = std::nan("");
constexpr Time monday = 1'641'772'800 * second_us;  // 2022-01-10

/// A store with some datastreams of one sensor, and an import under way.
struct Filled {
  Monitor quiet;
  Store store;
  std::int64_t sensor, import;
  std::vector<std::int64_t> streams;

  explicit Filled(const std::string& where, int count = 1)
      : store(where, Store::Open::create, quiet),
        sensor(store.put(
            Sensor{.network = "garonne", .code = "O200004002", .name = "Pont-Neuf", .place = Place{1.44, 43.6}})),
        import(store.begin({.source = "a test", .kind = "csv"})) {
    for (int i = 0; i < count; ++i)
      streams.push_back(store.put(
          Datastream{.sensor = sensor, .code = "H" + std::to_string(i), .property = "water_level", .unit = "mm"}));
  }
  Stored put(std::vector<std::pair<Time, double>> rows, std::optional<std::int64_t> into = {}) {
    Observations given;
    for (const auto& [time, value] : rows) given.add(streams[0], monday + time * second_us, value);
    return store.put(given, into.value_or(import));
  }
  std::vector<double> values() const { return store.series(streams[0]).result; }
};

std::optional<Error> fault_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  return {};
}

/// Cancels from the given moment on.
class Impatient final : public Monitor {
public:
  bool cancelled() const noexcept override { return std::chrono::steady_clock::now() > until; }
  std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
};

void sql(const std::string& path, const char* statement) {
  sqlite3* opened = nullptr;
  QCOMPARE(sqlite3_open(path.c_str(), &opened), SQLITE_OK);
  char* why = nullptr;
  if (sqlite3_exec(opened, statement, nullptr, nullptr, &why) != SQLITE_OK) QFAIL(why);
  sqlite3_close(opened);
}

/// Everything that a reader may see of the observations, in words.
std::vector<std::string> all(const Filled& filled) {
  std::vector<std::string> out;
  for (const std::int64_t stream : filled.streams) {
    const Series series = filled.store.series(stream);
    for (std::size_t i = 0; i < series.size(); ++i)
      out.push_back(iso(series.time[i]) + " " + plain(series.result[i]) + " " + std::to_string(series.quality[i]));
  }
  return out;
}

}  // namespace

class TestStore : public QObject {
  Q_OBJECT

private slots:
  void keepsSensorsAndDatastreamsByTheirCodes_data() { backends(); }
  void keepsSensorsAndDatastreamsByTheirCodes() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    Store& store = filled.store;
    const Sensor renamed{
        .network = "garonne", .code = "O200004002", .name = "Toulouse [Pont-Neuf]; DROP TABLE sensors --'\""};
    QCOMPARE(store.put(renamed), filled.sensor);
    QVERIFY(store.put(Sensor{.network = "rain", .code = "O200004002"}) != filled.sensor);
    QCOMPARE(store.sensors().size(), std::size_t(2));
    const Sensor kept = store.sensors()[0];
    QCOMPARE(kept.name, renamed.name);
    QVERIFY(kept.place == (Place{1.44, 43.6}));
    QVERIFY(!store.sensors()[1].place);

    store.set_access(filled.streams[0], Access::restricted, "Voirie");
    const Datastream again{
        .sensor = filled.sensor, .code = "H0", .property = "water_level", .unit = "m", .period_s = 900.0};
    QCOMPARE(store.put(again), filled.streams[0]);
    const Datastream stream = store.datastreams()[0];
    QCOMPARE(stream.unit, std::string("mm"));  // what is stored is in millimetres
    QCOMPARE(stream.period_s.value(), 900.0);
    QVERIFY(stream.access == Access::restricted);
    QCOMPARE(stream.owner, std::string("Voirie"));
  }

  void givesASeriesByTimeWhateverTheOrderItCameIn_data() { backends(); }
  void givesASeriesByTimeWhateverTheOrderItCameIn() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    QCOMPARE(filled.put({{30, 3.0}, {10, -1.5}, {20, missing}}).added, 3);
    const Series series = filled.store.series(filled.streams[0]);
    QCOMPARE(series.time,
             (std::vector<Time>{monday + 10 * second_us, monday + 20 * second_us, monday + 30 * second_us}));
    QCOMPARE(series.result[0], -1.5);
    QVERIFY(std::isnan(series.result[1]));
    QCOMPARE(series.quality, (std::vector<std::uint8_t>{2, 9, 2}));
    const Series part = filled.store.series(filled.streams[0], monday + 10 * second_us, monday + 30 * second_us);
    QCOMPARE(part.size(), std::size_t(2));  // the end is excluded
    QCOMPARE(filled.store.last_times()[0].second, monday + 30 * second_us);
  }

  void takesTheSameObservationsAgainWithoutChange_data() { backends(); }
  void takesTheSameObservationsAgainWithoutChange() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    filled.put({{0, 1.0}, {1, 2.0}, {2, missing}});
    const Stored again = filled.put({{0, 1.0}, {1, 2.0}, {2, missing}, {3, 4.0}, {3, 4.0}});
    QCOMPARE(again.added, 1);
    QCOMPARE(again.unchanged, 4);
    QCOMPARE(filled.store.count(), 4);
    QVERIFY(filled.store.contradictions().empty());
  }

  void givesAMissingValueWayToOneThatIsKnown_data() { backends(); }
  void givesAMissingValueWayToOneThatIsKnown() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    filled.put({{0, missing}, {1, 5.0}});
    const Stored stored = filled.put({{0, 7.0}, {1, missing}});
    QCOMPARE(stored.completed, 1);
    QCOMPARE(stored.unchanged, 1);
    QCOMPARE(filled.values(), (std::vector<double>{7.0, 5.0}));
  }

  void keepsTheLargestOfAnImportWhateverTheOrder_data() { backends(); }
  void keepsTheLargestOfAnImportWhateverTheOrder() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    // In one batch, and over batches.
    QCOMPARE(filled.put({{0, 1.0}, {0, 3.0}, {0, 2.0}, {1, 5.0}}).contradicting, 2);
    QCOMPARE(filled.put({{1, 9.0}}).contradicting, 1);
    QCOMPARE(filled.values(), (std::vector<double>{3.0, 9.0}));
    QCOMPARE(filled.store.series(filled.streams[0]).quality, (std::vector<std::uint8_t>{3, 3}));
    std::vector<double> others;
    for (const Contradiction& one : filled.store.contradictions()) others.push_back(one.result);
    QCOMPARE(others, (std::vector<double>{1.0, 2.0, 5.0}));
  }

  void neverReplacesAValueOfAnEarlierImport_data() { backends(); }
  void neverReplacesAValueOfAnEarlierImport() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    filled.put({{0, 1.0}, {1, 2.0}});
    filled.store.finish({.id = filled.import});
    const auto later = filled.store.begin({.source = "a test", .kind = "csv"});
    QVERIFY(later != filled.import);
    const Stored stored = filled.put({{0, 8.0}, {1, 2.0}}, later);
    QCOMPARE(stored.contradicting, 1);
    QCOMPARE(stored.unchanged, 1);
    QCOMPARE(filled.values(), (std::vector<double>{1.0, 2.0}));
    QCOMPARE(filled.store.series(filled.streams[0]).quality, (std::vector<std::uint8_t>{3, 2}));
    QCOMPARE(filled.store.contradictions()[0].import, later);
    QCOMPARE(filled.put({{0, 8.0}}, later).contradicting, 0);  // told once
  }

  void takesAnInterruptedImportUpAgain_data() { backends(); }
  void takesAnInterruptedImportUpAgain() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    Store& store = filled.store;
    QCOMPARE(store.begin({.source = "a test", .kind = "csv"}), filled.import);
    QVERIFY(store.begin({.source = "a test", .kind = "csv", .hash = "other content"}) != filled.import);
    store.finish({.id = filled.import, .stored = {5, 4, 3, 2}, .refused = 1, .report = "{}"});
    const Import finished = store.imports()[0];
    QVERIFY(finished.finished.has_value() && *finished.finished >= finished.started);
    QCOMPARE(finished.stored.contradicting, 2);
    QVERIFY(!store.imports()[1].finished);
  }

  void flagsWithTheTestThatDidIt_data() { backends(); }
  void flagsWithTheTestThatDidIt() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    filled.put({{0, 1.0}, {1, 1.0}, {2, missing}});
    const std::vector<Time> times{monday, monday + 2 * second_us};
    const std::vector<Flag> flags{Flag::fail, Flag::good};
    filled.store.flag(filled.streams[0], times, flags, "flat_line");
    QCOMPARE(filled.store.series(filled.streams[0]).quality, (std::vector<std::uint8_t>{4, 2, 9}));
  }

  void tellsTheLastValueOfEachDatastream_data() { backends(); }
  void tellsTheLastValueOfEachDatastream() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where(), 3);
    Observations given;
    given.add(filled.streams[0], monday, 1.0);
    given.add(filled.streams[0], monday + hour_us, 2.0);
    given.add(filled.streams[2], monday, missing);
    filled.store.put(given, filled.import);
    const Table last = filled.store.last();
    QCOMPARE(last.size(), std::size_t(2));
    QCOMPARE(last.crs, std::string("EPSG:4326"));
    QCOMPARE(last.geometry.xy, (std::vector<double>{1.44, 43.6, 1.44, 43.6}));
    QCOMPARE(last.at("result").number(0), 2.0);
    QVERIFY(last.at("result").null(1));
    QCOMPARE(std::get<Instants>(last.at("time").values).ms[0], (monday + hour_us) / 1000);
    QCOMPARE(last.at("access").words(0), std::string("internal"));
  }

  void refusesADatastreamThatIsNotThere_data() { backends(); }
  void refusesADatastreamThatIsNotThere() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    Observations given;
    given.add(filled.streams[0], monday, 1.0);
    given.add(filled.streams[0] + 77, monday, 1.0);
    QVERIFY(fault_of([&] { filled.store.put(given, filled.import); }).has_value());
    QCOMPARE(filled.store.count(), 0);
  }

  /// The rules of `put`, on many batches, against the plainest way to say them.
  void agreesWithASimpleMap_data() { backends(); }
  void agreesWithASimpleMap() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where(), 5);
    std::mt19937 random(7);
    std::map<std::pair<std::int64_t, Time>, std::set<double>> given;
    Stored total;
    std::size_t rows = 0;
    for (int batch = 0; batch < 20; ++batch) {
      Observations some;
      for (int i = 0; i < 300; ++i) {
        const auto stream = filled.streams[random() % 5];
        const Time time = monday + static_cast<Time>(random() % 500) * second_us;
        const double value = random() % 10 == 0 ? missing : static_cast<double>(random() % 3);
        some.add(stream, time, value);
        auto& values = given[{stream, time}];
        if (!std::isnan(value)) values.insert(value);
      }
      rows += some.size();
      total += filled.store.put(some, filled.import);
    }
    std::size_t contradictions = 0;
    for (const auto& [key, values] : given) {
      const Series one = filled.store.series(key.first, key.second, key.second + 1);
      QCOMPARE(one.size(), std::size_t(1));
      QCOMPARE(one.quality[0], static_cast<std::uint8_t>(values.empty() ? 9 : values.size() == 1 ? 2 : 3));
      if (!values.empty()) QCOMPARE(one.result[0], *values.rbegin());
      contradictions += values.size() > 1 ? values.size() - 1 : 0;
    }
    QCOMPARE(filled.store.contradictions().size(), contradictions);
    QCOMPARE(static_cast<std::size_t>(filled.store.count()), given.size());
    QCOMPARE(static_cast<std::size_t>(total.added + total.unchanged + total.completed + total.contradicting), rows);
  }

  void leavesNothingOfABatchThatWasCancelled_data() { backends(); }
  void leavesNothingOfABatchThatWasCancelled() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    Impatient monitor;
    Store store(made.where(), Store::Open::write, monitor);
    Observations many;
    for (int i = 0; i < 2'000'000; ++i) many.add(filled.streams[0], monday + i * second_us, 1.0);
    const auto begin = std::chrono::steady_clock::now();
    monitor.until = begin + std::chrono::milliseconds(100);
    QVERIFY_THROWS_EXCEPTION(Cancelled, store.put(many, filled.import));
    monitor.until = std::chrono::steady_clock::time_point::max();
    QCOMPARE(filled.store.count(), 0);
  }

  void letsManyReadWhileOneWrites_data() { backends(); }
  void letsManyReadWhileOneWrites() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    filled.put({{0, 1.0}});
    std::atomic<bool> stop = false;
    std::atomic<int> reads = 0, wrong = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
      readers.emplace_back([&] {
        Monitor quiet;
        const Store reader(made.where(), Store::Open::read, quiet);
        for (std::int64_t before = 0; !stop; ++reads) {
          const std::int64_t now = reader.count();
          // Batches of 1000 are seen as a whole, and nothing is ever taken back.
          if (now < before || now % 1000 != 1) ++wrong;
          before = now;
        }
      });
    for (int batch = 0; batch < 30 || reads < 30; ++batch) {
      Observations some;
      for (int i = 1; i <= 1000; ++i) some.add(filled.streams[0], monday + (1000 * batch + i) * second_us, 1.0);
      filled.store.put(some, filled.import);
    }
    stop = true;
    for (std::thread& reader : readers) reader.join();
    QCOMPARE(wrong.load(), 0);
  }

  void twoWritersWaitForEachOther_data() { backends(); }
  void twoWritersWaitForEachOther() {
    FETCH_NEW_STORE(made);
    Filled filled(made.where());
    const auto write = [&](int first) {
      Monitor quiet;
      Store store(made.where(), Store::Open::write, quiet);
      for (int batch = 0; batch < 20; ++batch) {
        Observations some;
        for (int i = 0; i < 500; ++i) some.add(filled.streams[0], monday + (first + 500 * batch + i) * second_us, 1.0);
        store.put(some, filled.import);
      }
    };
    std::thread other(write, 0);
    write(5000);  // half of it is the same
    other.join();
    QCOMPARE(filled.store.count(), 15000);
    QVERIFY(filled.store.contradictions().empty());
  }

  /// A child process imports and is killed, again and again; then one is left in peace.
  void losesAndDoublesNothingWhenItIsKilled_data() { backends(); }
  void losesAndDoublesNothingWhenItIsKilled() {
    FETCH_NEW_STORE(made);
    constexpr int batches = 40, rows = 5000;
    const auto import_all = [&](const std::string& where) {
      Filled filled(where, 4);
      for (int batch = 0; batch < batches; ++batch) {
        Observations some;
        for (int i = 0; i < rows; ++i) {
          const int number = batch * rows + i;
          some.add(filled.streams[static_cast<std::size_t>(number % 4)], monday + number * second_us, number % 97);
        }
        filled.store.put(some, filled.import);
      }
      filled.store.finish({.id = filled.import});
    };
    int interrupted = 0;
    for (int attempt = 1; attempt <= 6; ++attempt) {
      const pid_t child = fork();
      if (child == 0) {
        import_all(made.where());
        _exit(0);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(25 * attempt));
      kill(child, SIGKILL);
      int status = 0;
      waitpid(child, &status, 0);
      interrupted += WIFSIGNALED(status) ? 1 : 0;
    }
    QVERIFY(interrupted > 0);
    import_all(made.where());

    const NewStore whole(Backend::geopackage);
    import_all(whole.where());
    const Filled killed(made.where(), 4), never(whole.where(), 4);
    QCOMPARE(killed.store.count(), batches * rows);
    QVERIFY(all(killed) == all(never));
    QVERIFY(killed.store.contradictions().empty());
  }

  void bringsAStoreOfAnyVersionUpToDate_data() { backends(); }
  void bringsAStoreOfAnyVersionUpToDate() {
    FETCH_NEW_STORE(any);
    for (int version = 1; version <= Store::newest_version(); ++version) {
      const NewStore made(backend);
      Monitor quiet;
      {
        const auto old = backend == Backend::geopackage ? open_sqlite(made.where(), Store::Open::create, quiet)
                                                        : open_postgres(made.where(), Store::Open::create, quiet);
        migrate(*old, version);
        old->change("INSERT INTO imports (source, kind, started) VALUES ('of before', 'csv', 1)", {});
        QCOMPARE(schema_of(*old), version);
      }
      const auto fault = fault_of([&] { Store(made.where(), Store::Open::read, quiet); });
      QCOMPARE(fault.has_value(), version < Store::newest_version());
      Filled filled(made.where());
      QCOMPARE(filled.store.version(), Store::newest_version());
      filled.put({{0, 1.0}});
      QCOMPARE(filled.values(), std::vector<double>{1.0});
      QCOMPARE(filled.store.imports()[0].source, std::string("of before"));
    }
  }

  void refusesAStoreOfANewerVersion() {
    const NewStore made(Backend::geopackage);
    {
      const Filled filled(made.where());
    }
    sql(made.where(), "UPDATE store_version SET version = 1000");
    Monitor quiet;
    const auto fault = fault_of([&] { Store(made.where(), Store::Open::write, quiet); });
    QVERIFY(fault && fault->code() == Error::Code::unsupported);
  }

  // ---- the GeoPackage

  void isAGeoPackageWhoseSensorsAreALayer() {
    const NewStore made(Backend::geopackage);
    {
      const Filled filled(made.where(), 2);
    }
    const auto layers = geo::layers_of(made.where());
    QVERIFY(std::ranges::find(layers, "observations") == layers.end());
    for (const char* expected : {"sensors", "datastreams", "imports"})
      QVERIFY(std::ranges::find(layers, expected) != layers.end());
    Monitor quiet;
    const Table sensors = geo::read_table(made.where(), "sensors", quiet);
    QCOMPARE(sensors.crs, std::string("EPSG:4326"));
    QCOMPARE(sensors.geometry.xy, (std::vector<double>{1.44, 43.6}));
    QCOMPARE(sensors.at("code").words(0), std::string("O200004002"));
    QCOMPARE(geo::read_table(made.where(), "datastreams", quiet).size(), std::size_t(2));
  }

  void refusesWhatIsNoStore() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("other.gpkg").toStdString();
    Monitor quiet;
    const auto code = [&](const std::string& where, Store::Open how) {
      return fault_of([&] { Store(where, how, quiet); }).value().code();
    };
    QVERIFY(code(path, Store::Open::read) == Error::Code::unreadable);
    QVERIFY(code(path, Store::Open::write) == Error::Code::unreadable);
    QVERIFY(code("sensors.csv", Store::Open::create) == Error::Code::bad_option);
    QVERIFY(code("/nowhere/store.gpkg", Store::Open::create) == Error::Code::unwritable);
    Table table;
    table.add("a", Integers{1});
    geo::write(table, path, "", quiet);
    QVERIFY(code(path, Store::Open::create) == Error::Code::unreadable);
    std::ofstream(folder.filePath("text.gpkg").toStdString()) << std::string(5000, 'x');
    QVERIFY(code(folder.filePath("text.gpkg").toStdString(), Store::Open::create) == Error::Code::unreadable);
    QVERIFY(code("postgresql://127.0.0.1:1/nowhere?password=secret", Store::Open::create) == Error::Code::unreadable);
    const auto fault = fault_of([&] { Store("postgresql://u:secret@127.0.0.1:1/x", Store::Open::read, quiet); });
    QVERIFY(fault->text().english().find("secret") == std::string::npos);
  }

  void tellsThatTheDiskIsFullAndKeepsWhatWasThere() {
    const NewStore made(Backend::geopackage);
    Filled filled(made.where());
    filled.put({{0, 1.0}});
    Observations many;
    for (int i = 0; i < 300'000; ++i) many.add(filled.streams[0], monday + i * second_us, 1.0);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{1 << 20, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    const auto fault = fault_of([&] { filled.store.put(many, filled.import); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(fault && fault->code() == Error::Code::unwritable);
    QCOMPARE(filled.values(), std::vector<double>{1.0});
    filled.put({{1, 2.0}});
    QCOMPARE(filled.store.count(), 2);
  }
};

QTEST_APPLESS_MAIN(TestStore)
#include "test_store.moc"
