#pragma once

#include <memory>
#include <optional>
#include <string>

#include "jumeau/monitor.hpp"

/// How sources reach servers. A host with proxies and credentials of its own, such as QGIS, puts its way in place of
/// GDAL's.
namespace jumeau::sensors {

struct HttpRequest {
  std::string url;
  std::string json{};      ///< what is posted; "": nothing, the address is read
  std::string auth{};      ///< the id of credentials that the host keeps; "" for none
  double limit_s = 120.0;  ///< for the whole answer
};
struct HttpAnswer {
  int status = 0;  ///< 0: there was no answer
  std::string body{}, content_type{};
  std::optional<double> retry_after_s{};
  std::string failure{};  ///< why there was no answer, in the words of the library
};

class Http {
public:
  virtual ~Http() = default;
  /// One request, without trying again. Any thread, one at a time. @throws Error (bad_option) for unknown credentials;
  /// Cancelled
  virtual HttpAnswer ask(const HttpRequest&, Monitor&) = 0;
};

/// GDAL's, which heeds GDAL_HTTP_PROXY, GDAL_HTTP_USERPWD, GDAL_HTTP_AUTH, GDAL_HTTP_HEADERS and the others of its
/// options.
std::shared_ptr<Http> gdal_http();

/// From now on, in the whole process; none: GDAL's again.
void use_http(std::shared_ptr<Http>);
std::shared_ptr<Http> http();

}  // namespace jumeau::sensors
