#pragma once

#include <chrono>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "jumeau/sensors/http.hpp"

namespace jumeau::sensors {

using Json = nlohmann::json;

/// How a server is treated.
struct Manners {
  double requests_per_s = 10.0;  ///< at most
  int attempts = 5;              ///< of one request, when the server is gone, busy (429, 503) or broken (5xx, no JSON)
  double first_pause_s = 1.0;    ///< before the second attempt, then twice as long each time
  double longest_pause_s = 300.0;  ///< even where the server asks for more
  double limit_s = 120.0;          ///< for one answer
  std::string auth{};              ///< credentials that the host keeps
};

/// Asks a server, politely and stubbornly.
class Fetcher {
public:
  Fetcher(std::shared_ptr<Http> http, Manners manners, Monitor& monitor)
      : http_(std::move(http)), manners_(manners), monitor_(monitor) {}

  /// The body of a good answer. @throws Refused for another 4xx, Error (unreadable) after the last attempt, Cancelled
  std::string body(const std::string& url);
  Json json(const std::string& url);

  std::int64_t requests() const { return requests_; }
  std::int64_t repeated() const { return repeated_; }

  /// The server understood and does not want to; asking again does not help.
  class Refused : public Error {
  public:
    Refused(int status_code, Text what) : Error(Error::Code::unreadable, std::move(what)), status(status_code) {}
    int status;
  };

private:
  HttpAnswer ask(const std::string& url);
  template <class Read>
  auto persistently(const std::string& url, Read&& read);
  void pause(double seconds);

  std::shared_ptr<Http> http_;
  Manners manners_;
  Monitor& monitor_;
  std::chrono::steady_clock::time_point next_{};
  std::int64_t requests_ = 0, repeated_ = 0;
};

/// %XX for all but letters, digits and -_.~
std::string url_encoded(std::string_view);
/// Without user, password and query, for people and records.
std::string url_shown(const std::string&);

}  // namespace jumeau::sensors
