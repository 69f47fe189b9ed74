#include <QThread>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

#include "../core/sensors/loopback.hpp"
#include "qgis_http.hpp"
#include "qgis_main.hpp"

using namespace jumeau::testing;

namespace {

class Impatient final : public jumeau::Monitor {
public:
  bool cancelled() const noexcept override { return std::chrono::steady_clock::now() > until; }
  std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max();
};

Reply answer(const Request& request) {
  if (request.path == "/busy") return {.status = 429, .headers = "Retry-After: 7\r\n"};
  if (request.path == "/cut") return {.body = R"({"value": [1, 2, 3]})", .cut = true};
  if (request.path == "/gone") return {.none = true};
  if (request.path == "/slow") std::this_thread::sleep_for(std::chrono::seconds(3));
  if (request.path == "/missing") return {404, "no"};
  return {200, "{\"filter\": \"" + request.get("$filter") + "\"}"};
}

}  // namespace

/// What sources see of a server through QGIS's network manager is what they see through GDAL.
class TestQgisHttp : public QObject {
  Q_OBJECT

private slots:
  void givesAnswersAsTheyAre() {
    const Loopback server(answer);
    Impatient monitor;
    QgisHttp http;
    const auto good = http.ask({server.url("/things?$filter=time%20ge%202022")}, monitor);
    QCOMPARE(good.status, 200);
    QCOMPARE(good.body, std::string(R"({"filter": "time ge 2022"})"));
    QCOMPARE(good.content_type, std::string("application/json"));
    const auto busy = http.ask({server.url("/busy")}, monitor);
    QCOMPARE(busy.status, 429);
    QCOMPARE(busy.retry_after_s.value(), 7.0);
    QCOMPARE(http.ask({server.url("/missing")}, monitor).status, 404);
    for (const char* path : {"/cut", "/gone"}) {
      const auto broken = http.ask({server.url(path)}, monitor);
      QCOMPARE(broken.status, 0);
      QVERIFY(!broken.failure.empty());
    }
  }

  /// As Processing does: on a thread of its own, while the desktop's event loop runs.
  void cancelsWhileTheServerIsSlow() {
    const Loopback server(answer);
    Impatient monitor;
    const auto begin = std::chrono::steady_clock::now();
    monitor.until = begin + std::chrono::milliseconds(200);
    std::atomic<bool> cancelled = false;
    std::chrono::duration<double> took{};
    const std::unique_ptr<QThread> worker(QThread::create([&] {
      try {
        QgisHttp().ask({server.url("/slow")}, monitor);
      } catch (const jumeau::Cancelled&) {
        cancelled = true;
      }
      took = std::chrono::steady_clock::now() - begin;
    }));
    worker->start();
    QTRY_VERIFY(worker->isFinished());
    QVERIFY(cancelled);
    QVERIFY(took.count() < 2.0);
  }
};

QGIS_TEST_MAIN(TestQgisHttp, "en")
#include "test_qgis_http.moc"
