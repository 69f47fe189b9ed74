#include <cpl_http.h>
#include <cpl_string.h>

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <mutex>

#include "jumeau/sensors/http.hpp"

namespace jumeau::sensors {

namespace {

struct Destroy {
  void operator()(CPLHTTPResult* it) const { CPLHTTPDestroyResult(it); }
};

int goes_on(double, const char*, void* monitor) { return static_cast<Monitor*>(monitor)->cancelled() ? FALSE : TRUE; }

/// GDAL tells the status of a refused request in words only.
int status_of(const CPLHTTPResult& result) {
  const char* words = result.pszErrBuf ? result.pszErrBuf : "";
  constexpr const char* start = "HTTP error code : ";
  if (const char* at = std::strstr(words, start)) return std::atoi(at + std::strlen(start));
  return result.nStatus == 0 && *words == '\0' ? 200 : 0;
}

/// Seconds; a date is not waited for, and the usual pauses serve.
std::optional<double> retry_after_of(const CPLHTTPResult& result) {
  const char* words = CSLFetchNameValue(result.papszHeaders, "Retry-After");
  if (!words) return {};
  double out = 0.0;
  const auto read = std::from_chars(words, words + std::strlen(words), out);
  if (read.ec != std::errc() || out < 0.0) return {};
  return out;
}

class GdalHttp final : public Http {
public:
  HttpAnswer ask(const HttpRequest& request, Monitor& monitor) override {
    if (!request.auth.empty())
      throw Error(
          Error::Code::bad_option,
          text("AUTHCFG names credentials that QGIS keeps: outside QGIS, set GDAL_HTTP_USERPWD or GDAL_HTTP_HEADERS."));
    CPLStringList options;
    options.SetNameValue("TIMEOUT", std::to_string(request.limit_s).c_str());
    options.SetNameValue("CONNECTTIMEOUT", "20");
    options.SetNameValue("MAX_RETRY", "0");
    if (!request.json.empty()) {
      options.SetNameValue("POSTFIELDS", request.json.c_str());
      options.SetNameValue("HEADERS", "Content-Type: application/json");
    }
    CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
    const std::unique_ptr<CPLHTTPResult, Destroy> result(
        CPLHTTPFetchEx(request.url.c_str(), options.List(), &goes_on, &monitor, nullptr, nullptr));
    monitor.check();
    HttpAnswer out;
    if (!result) {
      out.failure = CPLGetLastErrorMsg();
      return out;
    }
    out.status = status_of(*result);
    if (result->pabyData)
      out.body.assign(reinterpret_cast<const char*>(result->pabyData), static_cast<std::size_t>(result->nDataLen));
    if (result->pszContentType) out.content_type = result->pszContentType;
    if (out.status == 0) out.failure = result->pszErrBuf ? result->pszErrBuf : "no answer";
    out.retry_after_s = retry_after_of(*result);
    return out;
  }
};

std::mutex guard;
std::shared_ptr<Http> chosen;

}  // namespace

std::shared_ptr<Http> gdal_http() { return std::make_shared<GdalHttp>(); }

void use_http(std::shared_ptr<Http> it) {
  const std::lock_guard lock(guard);
  chosen = std::move(it);
}

std::shared_ptr<Http> http() {
  const std::lock_guard lock(guard);
  return chosen ? chosen : gdal_http();
}

}  // namespace jumeau::sensors
