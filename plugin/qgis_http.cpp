#include "qgis_http.hpp"

#include <qgsblockingnetworkrequest.h>
#include <qgsfeedback.h>

#include <QNetworkRequest>
#include <QUrl>
#include <atomic>
#include <chrono>
#include <thread>

namespace {

/// Cancels the feedback once the monitor is: requests wait in an event loop, which cannot ask it.
class Watch {
public:
  Watch(const jumeau::Monitor& monitor, QgsFeedback& feedback)
      : thread_([this, &monitor, &feedback] {
          while (!done_ && !monitor.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(50));
          if (!done_) feedback.cancel();
        }) {}
  ~Watch() {
    done_ = true;
    thread_.join();
  }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

private:
  std::atomic<bool> done_ = false;
  std::thread thread_;
};

}  // namespace

jumeau::sensors::HttpAnswer QgisHttp::ask(const jumeau::sensors::HttpRequest& wanted, jumeau::Monitor& monitor) {
  QNetworkRequest request(QUrl(QString::fromStdString(wanted.url)));
  request.setTransferTimeout(static_cast<int>(1000.0 * wanted.limit_s));
  QgsBlockingNetworkRequest blocking;
  blocking.setAuthCfg(QString::fromStdString(wanted.auth));
  QgsFeedback feedback;
  QgsBlockingNetworkRequest::ErrorCode code{};
  {
    const Watch watch(monitor, feedback);
    if (wanted.json.empty()) {
      code = blocking.get(request, true, &feedback);
    } else {
      request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
      code = blocking.post(request, QByteArray::fromStdString(wanted.json), true, &feedback);
    }
  }
  monitor.check();
  const QgsNetworkReplyContent reply = blocking.reply();
  jumeau::sensors::HttpAnswer out;
  out.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  // A body that is cut off has the status of its beginning.
  if (code != QgsBlockingNetworkRequest::NoError && out.status < 300) out.status = 0;
  out.body = reply.content().toStdString();
  out.content_type = reply.rawHeader("Content-Type").toStdString();
  if (out.status == 0) out.failure = blocking.errorMessage().toStdString();
  bool is_number = false;
  const double wait_s = reply.rawHeader("Retry-After").toDouble(&is_number);
  if (is_number && wait_s >= 0.0) out.retry_after_s = wait_s;
  return out;
}
