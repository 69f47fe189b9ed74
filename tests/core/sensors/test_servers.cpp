#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>

#include "jumeau/sensors/sync.hpp"
#include "loopback.hpp"
#include "sensors/sources/fetch.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;
using Json = nlohmann::json;

namespace {

constexpr Time first = 1'641'772'800 * second_us;  // 2022-01-10

class Quiet final : public Monitor {
public:
  bool cancelled() const noexcept override { return std::chrono::steady_clock::now() > until; }
  void message(Level, const Text& words) override { said += words.english() + "\n"; }
  std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
  std::string said;
};

/// A small SensorThings server of two series, whose faults a test chooses.
struct Faulty {
  std::size_t most = 100;  ///< observations in an answer
  bool filters = true, orders = true, quotes = false, names = true;
  int pages_until_gone = -1;                                         ///< then there is no answer any more
  std::function<std::optional<Reply>(const Request&, int)> instead;  ///< of an answer, by the number of the request
  std::size_t rows = 1000;
  int asked = 0;

  static Time time(std::size_t i) { return first + static_cast<Time>(i) * 900 * second_us; }
  static double value(std::size_t stream, std::size_t i) { return static_cast<double>(stream * 20 + i % 97); }

  Reply answer(const Request& request) {
    const int number = asked++;
    if (instead)
      if (auto reply = instead(request, number)) return *reply;
    if (pages_until_gone >= 0 && number >= pages_until_gone) return {.none = true};
    const Json all = entities(request);
    if (all.is_null()) return {404, "no such thing", "text/plain"};
    if (all.is_object()) return {200, all.dump()};
    const auto skip = static_cast<std::size_t>(request.get("$skip").empty() ? 0 : std::stoi(request.get("$skip")));
    const auto top = std::min(most, static_cast<std::size_t>(std::stoi(request.get("$top"))));
    Json page = Json::array();
    for (std::size_t i = skip; i < std::min(skip + top, all.size()); ++i) page.push_back(all[i]);
    // The count and the link are wrong, always: nobody may believe them.
    return {200, Json{{"@iot.count", 7}, {"@iot.nextLink", "http://127.0.0.1:9/never"}, {"value", page}}.dump()};
  }

  Json entities(const Request& request) const {
    const std::string& path = request.path;
    if (path.ends_with("/Datastreams")) {
      Json out = Json::array();
      for (int id : {1, 2})
        out.push_back(stream(id, request.get("$expand").find("Thing") != std::string::npos && names));
      return out;
    }
    if (path.ends_with("/Things")) return Json::array({thing()});
    if (path.ends_with("/Thing")) return thing();
    if (path.ends_with("/ObservedProperty")) return Json{{"@iot.id", 3}, {"name", "LAeq"}};
    for (std::size_t id : {1, 2})
      if (path.ends_with("/Datastreams(" + std::to_string(id) + ")/Observations")) return observations(id, request);
    return nullptr;
  }
  static Json thing() {
    return {{"@iot.id", "7"},
            {"name", "Prado"},
            {"Locations", {{{"location", {{"type", "Point"}, {"coordinates", {5.3869, 43.2735}}}}}}}};
  }
  static Json stream(int id, bool expanded) {
    Json out{{"@iot.id", id},
             {"name", "S" + std::to_string(id)},
             {"unitOfMeasurement", {{"name", "decibel"}, {"symbol", "dB(A)"}}}};
    if (expanded) out["Thing"] = thing(), out["ObservedProperty"] = {{"@iot.id", 3}, {"name", "LAeq"}};
    return out;
  }
  Json observations(std::size_t id, const Request& request) const {
    Time from = earliest;
    const std::string filter = request.get("$filter");
    if (filters && !filter.empty()) {
      const auto begin = filter.find(" ge ") + 4;
      std::string words = filter.substr(begin);
      const bool quoted = words.front() == '\'';
      if (quoted) words = words.substr(1, words.size() - 2);
      from = stamp_of(words, TimeZone())->begin.first;
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rows; ++i)
      if (time(i) >= from) order.push_back(i);
    if (!orders) std::ranges::sort(order, {}, [](std::size_t i) { return (i * 7919) % 10007; });
    Json out = Json::array();
    for (const std::size_t i : order)
      out.push_back({{"@iot.id", std::to_string(id * 100000 + i)},
                     {"phenomenonTime", iso(time(i))},
                     {"result", std::to_string(value(id, i))}});
    return out;
  }
};

/// Runs `sensorsync` on such a server.
struct Bench {
  QTemporaryDir folder;
  Faulty faulty;
  Loopback server{[this](const Request& request) { return faulty.answer(request); }};
  SensorSync::Options options;
  Quiet monitor;

  Bench() {
    options.source = server.url("/v1.0"), options.store = folder.filePath("store.gpkg").toStdString();
    options.network = "test", options.requests_per_s = 1000.0;
  }
  SensorSync::Outputs run() { return SensorSync::run({}, options, monitor); }
  Store store() { return Store(options.store, Store::Open::read, monitor); }

  /// Everything that the server has, once each.
  void hasAll() {
    const Store all = store();
    QCOMPARE(all.count(), static_cast<std::int64_t>(2 * faulty.rows));
    const auto streams = all.datastreams();
    QCOMPARE(streams.size(), std::size_t(2));
    for (std::size_t id = 1; id <= 2; ++id) {
      const Series series = all.series(streams[id - 1].id);
      for (std::size_t i = 0; i < series.size(); ++i) {
        QCOMPARE(series.time[i], Faulty::time(i));
        QCOMPARE(series.result[i], Faulty::value(id, i));
      }
    }
    QVERIFY(all.contradictions().empty());
  }
};

std::int64_t count(const SensorSync::Outputs& out, const std::string& problem) {
  for (std::size_t row = 0; row < out.problems.size(); ++row)
    if (out.problems.at("problem").words(row) == problem)
      return static_cast<std::int64_t>(out.problems.at("count").number(row));
  return 0;
}

/// Patience for tests.
constexpr Manners hasty{
    .requests_per_s = 10'000.0, .attempts = 3, .first_pause_s = 0.01, .longest_pause_s = 0.2, .limit_s = 2.0};

}  // namespace

/// Servers with the faults that servers have.
class TestServers : public QObject {
  Q_OBJECT

private slots:
  void readsAllThenWhatIsNew() {
    Bench bench;
    const auto all = bench.run();
    QCOMPARE(all.added, 2000);
    QCOMPARE(all.refused, 0);
    bench.hasAll();
    const Store store = bench.store();
    QVERIFY(store.sensors()[0].place == (Place{5.3869, 43.2735}));
    QCOMPARE(store.datastreams()[0].unit, std::string("dB"));
    QCOMPARE(store.datastreams()[0].property, std::string("noise"));

    bench.faulty.rows = 1050;
    bench.faulty.asked = 0;
    QCOMPARE(bench.run().added, 100);
    QVERIFY(bench.faulty.asked < 12);  // not all of it again
    bench.hasAll();
  }

  void isNotFooledByServers_data() {
    QTest::addColumn<bool>("filters");
    QTest::addColumn<bool>("orders");
    QTest::addColumn<bool>("names");
    QTest::newRow("that ignore filters") << false << true << true;
    QTest::newRow("that ignore the order") << true << false << true;
    QTest::newRow("that ignore both") << false << false << true;
    QTest::newRow("that do not expand") << true << true << false;
  }
  void isNotFooledByServers() {
    QFETCH(bool, filters);
    QFETCH(bool, orders);
    QFETCH(bool, names);
    Bench bench;
    bench.faulty.filters = filters, bench.faulty.orders = orders, bench.faulty.names = names;
    const auto out = bench.run();
    QCOMPARE(count(out, "filter_ignored") > 0, !filters && orders);
    QCOMPARE(count(out, "order_ignored") > 0, !orders);
    bench.hasAll();
    bench.faulty.rows = 1010;
    QCOMPARE(bench.run().added, 20);
    bench.hasAll();
  }

  void takesTimesInQuotesWhereTheyMustBe() {
    Bench bench;
    bench.faulty.instead = [](const Request& request, int) -> std::optional<Reply> {
      const std::string filter = request.get("$filter");
      if (filter.empty() || filter.find('\'') != std::string::npos) return {};
      return Reply{400, R"({"code": 400, "message": "$filter"})"};
    };
    bench.run();
    bench.hasAll();
  }

  void endsWherePagesRepeatForEver() {
    Bench bench;
    bench.faulty.orders = false;
    const Json page = Json::parse(bench.faulty.answer({"/v1.0/Datastreams(1)/Observations", {{"$top", "50"}}}).body);
    bench.faulty.instead = [&](const Request& request, int) -> std::optional<Reply> {
      if (!request.path.ends_with("(1)/Observations")) return {};
      return Reply{200, page.dump()};
    };
    const auto out = bench.run();
    QCOMPARE(count(out, "repeated_page"), 1);
    QCOMPARE(out.added, 50 + 1000);
  }

  void keepsTheValuesOfOneTimeAtThePagesEdge() {
    Bench bench;
    bench.faulty.instead = [](const Request& request, int) -> std::optional<Reply> {
      if (!request.path.ends_with("/Observations")) return {};
      // 150 observations of one time, then one: more than a page of 100 holds.
      const bool later = request.get("$filter").find("2022-01-11") != std::string::npos;
      const auto skip = static_cast<std::size_t>(request.get("$skip").empty() ? 0 : std::stoi(request.get("$skip")));
      Json rows = Json::array();
      for (std::size_t i = later ? 150 : skip; i < std::min<std::size_t>(151, (later ? 150 : skip) + 100); ++i)
        rows.push_back({{"@iot.id", i},
                        {"phenomenonTime", i < 150 ? "2022-01-10T00:00:00Z" : "2022-01-11T00:00:00Z"},
                        {"result", i % 2}});
      return Reply{200, Json{{"value", rows}}.dump()};
    };
    const auto out = bench.run();
    QCOMPARE(bench.store().count(), 4);
    QCOMPARE(out.contradicting, 2);
  }

  void goesOnWhereItStoppedWhenTheServerIsGoneHalfWay() {
    Bench bench;
    bench.faulty.pages_until_gone = 12;
    use_http(std::make_shared<Hasty>());
    QVERIFY_THROWS_EXCEPTION(Error, bench.run());
    const auto before = bench.store().count();
    QVERIFY(before > 0 && before < 2000);
    QVERIFY(!bench.store().imports()[0].finished);
    bench.faulty.pages_until_gone = -1;
    QCOMPARE(bench.run().added, 2000 - before);
    use_http(nullptr);
    bench.hasAll();
    QCOMPARE(bench.store().imports().size(), std::size_t(1));
  }

  // ---- one request

  void asksAgainWhereThatMayHelp_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<bool>("none");
    QTest::newRow("429") << 429 << "" << false << false;
    QTest::newRow("500") << 500 << "{}" << false << false;
    QTest::newRow("503") << 503 << "" << false << false;
    QTest::newRow("HTML") << 200 << "<html><body>Sign in</body></html>" << false << false;
    QTest::newRow("truncated JSON") << 200 << R"({"value": [1, 2)" << false << false;
    QTest::newRow("cut off") << 200 << R"({"value": [1, 2, 3, 4, 5, 6, 7, 8]})" << true << false;
    QTest::newRow("gone") << 0 << "" << false << true;
  }
  void asksAgainWhereThatMayHelp() {
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(bool, cut);
    QFETCH(bool, none);
    int asked = 0, bad = 2;
    const Loopback server([&](const Request&) {
      if (asked++ < bad) return Reply{.status = status, .body = body.toStdString(), .cut = cut, .none = none};
      return Reply{200, R"({"good": true})"};
    });
    Quiet monitor;
    Fetcher fetcher(gdal_http(), hasty, monitor);
    QCOMPARE(fetcher.json(server.url("/x"))["good"], true);
    QCOMPARE(asked, 3);
    asked = 0, bad = 100;
    QVERIFY_THROWS_EXCEPTION(Error, fetcher.json(server.url("/x")));
    QCOMPARE(asked, 3);
  }

  void waitsAsLongAsTheServerAsks() {
    int asked = 0;
    const Loopback server([&](const Request&) {
      return asked++ == 0 ? Reply{.status = 429, .headers = "Retry-After: 1\r\n"} : Reply{200, "{}"};
    });
    Quiet monitor;
    Manners manners = hasty;
    manners.longest_pause_s = 10.0;
    const auto begin = std::chrono::steady_clock::now();
    Fetcher(gdal_http(), manners, monitor).json(server.url("/"));
    QVERIFY(std::chrono::steady_clock::now() - begin >= std::chrono::seconds(1));
  }

  void doesNotAskAgainWhereItIsRefused() {
    int asked = 0;
    const Loopback server([&](const Request&) {
      ++asked;
      return Reply{404, "not here", "text/plain"};
    });
    Quiet monitor;
    Fetcher fetcher(gdal_http(), hasty, monitor);
    QVERIFY_THROWS_EXCEPTION(Fetcher::Refused, fetcher.json(server.url("/secret?token=hush")));
    QCOMPARE(asked, 1);
    QVERIFY(url_shown("https://me:secret@host:8080/a/b?token=hush") == "https://host:8080/a/b");
  }

  void cancelsWhileItWaits() {
    const Loopback server([&](const Request&) { return Reply{.status = 503, .headers = "Retry-After: 60\r\n"}; });
    Quiet monitor;
    Manners manners = hasty;
    manners.longest_pause_s = 60.0;
    const auto begin = std::chrono::steady_clock::now();
    monitor.until = begin + std::chrono::milliseconds(200);
    QVERIFY_THROWS_EXCEPTION(Cancelled, Fetcher(gdal_http(), manners, monitor).json(server.url("/")));
    QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
  }

  // ---- Opendatasoft

  void readsADatasetThenWhatIsNew() {
    std::size_t rows = 25'000;
    bool filters = true;
    std::vector<std::size_t> sent;
    const Loopback server([&](const Request& request) -> Reply {
      if (request.path == "/api/explore/v2.1/catalog/datasets/velos")
        return {
            200,
            R"({"dataset_id": "velos", "fields": [{"name": "id_compteur", "label": "Identifiant du compteur", "type": "text"},
          {"name": "sum_counts", "label": "Comptage horaire", "type": "int"}, {"name": "date", "label": "Date et heure de comptage", "type": "datetime"},
          {"name": "coordinates", "label": "Coordonnées géographiques", "type": "geo_point_2d"}]})"};
      if (request.path != "/api/explore/v2.1/catalog/datasets/velos/exports/jsonl") return {404, ""};
      const std::string where = request.get("where");
      Time from = earliest;
      if (filters && !where.empty())
        from = stamp_of(where.substr(where.find('\'') + 1, where.rfind('\'') - where.find('\'') - 1), TimeZone())
                   ->begin.first;
      std::string body;
      std::size_t left = std::stoul(request.get("limit")), count = 0;
      for (std::size_t i = 0; i < rows && left > 0; ++i) {
        const Time time = first + static_cast<Time>(i / 5) * hour_us;
        if (time < from) continue;
        --left, ++count;
        body += Json{{"id_compteur", "C" + std::to_string(i % 5)},
                     {"sum_counts", i % 100},
                     {"date", iso(time)},
                     {"coordinates", {{"lon", 2.33}, {"lat", 48.83}}}}
                    .dump() +
                "\n";
      }
      sent.push_back(count);
      return {200, body, "application/x-ndjson"};
    });
    QTemporaryDir folder;
    Quiet monitor;
    SensorSync::Options options;
    options.source = server.url("/explore/dataset/velos/information/"),
    options.store = folder.filePath("store.gpkg").toStdString(), options.requests_per_s = 1000;
    QCOMPARE(SensorSync::run({}, options, monitor).added, 25'000);
    QVERIFY(sent.size() >= 3);
    const auto none = SensorSync::run({}, options, monitor);
    QCOMPARE(none.added, 0);
    rows = 25'100, sent.clear();
    QCOMPARE(SensorSync::run({}, options, monitor).added, 100);
    QVERIFY(sent[0] < 1000);
    filters = false, rows = 9'000;
    options.since = "2022-01-20";
    const auto ignored = SensorSync::run({}, options, monitor);
    QCOMPARE(count(ignored, "filter_ignored"), 1);
    const Store store(options.store, Store::Open::read, monitor);
    QCOMPARE(store.count(), 25'100);
    QCOMPARE(store.sensors()[0].code, std::string("C0"));
    QVERIFY(store.sensors()[0].place == (Place{2.33, 48.83}));
    QCOMPARE(store.datastreams()[0].property, std::string("bikes"));
  }

private:
  /// GDAL's, without long pauses: an answer that is gone is final.
  class Hasty final : public Http {
  public:
    HttpAnswer ask(const HttpRequest& request, Monitor& monitor) override {
      HttpAnswer out = gdal_http()->ask(request, monitor);
      if (out.status == 0) out.status = 410;
      return out;
    }
  };
};

QTEST_APPLESS_MAIN(TestServers)
#include "test_servers.moc"
