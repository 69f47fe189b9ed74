#include "fetch.hpp"

#include <algorithm>
#include <cctype>
#include <thread>

namespace jumeau::sensors {

namespace {

constexpr std::chrono::milliseconds blink{50};

bool worth_another_attempt(int status) { return status == 0 || status == 408 || status == 429 || status >= 500; }

/// What to say of an answer that does not serve.
Text complaint(const std::string& url, const HttpAnswer& answer) {
  if (answer.status == 0) return text("{0} did not answer: {1}.", url_shown(url), answer.failure);
  return text("{0} answered with status {1}.", url_shown(url), answer.status);
}

}  // namespace

void Fetcher::pause(double seconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
  while (std::chrono::steady_clock::now() < until) {
    monitor_.check();
    std::this_thread::sleep_for(blink);
  }
  monitor_.check();
}

HttpAnswer Fetcher::ask(const std::string& url) {
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) pause(std::chrono::duration<double>(next_ - now).count());
  next_ = std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                                 std::chrono::duration<double>(1.0 / manners_.requests_per_s));
  ++requests_;
  return http_->ask({url, "", manners_.auth, manners_.limit_s}, monitor_);
}

/// `read` gives something, or nothing where the answer is damaged.
template <class Read>
auto Fetcher::persistently(const std::string& url, Read&& read) {
  double wait_s = manners_.first_pause_s;
  for (int attempt = 1;; ++attempt) {
    const HttpAnswer answer = ask(url);
    const bool good = answer.status >= 200 && answer.status < 300;
    if (good)
      if (auto out = read(answer)) return std::move(*out);
    if (!good && !worth_another_attempt(answer.status)) throw Refused(answer.status, complaint(url, answer));
    if (attempt >= manners_.attempts) {
      if (good)
        throw Error(Error::Code::unreadable, text("{0} answered with something that is not whole JSON ({1}).",
                                                  url_shown(url), answer.content_type));
      throw Error(Error::Code::unreadable, complaint(url, answer));
    }
    ++repeated_;
    pause(std::min(manners_.longest_pause_s, std::max(wait_s, answer.retry_after_s.value_or(0.0))));
    wait_s *= 2.0;
  }
}

std::string Fetcher::body(const std::string& url) {
  return persistently(url, [](const HttpAnswer& answer) { return std::optional<std::string>(answer.body); });
}

Json Fetcher::json(const std::string& url) {
  return persistently(url, [](const HttpAnswer& answer) {
    Json out = Json::parse(answer.body, nullptr, false);
    return out.is_discarded() ? std::optional<Json>() : std::optional<Json>(std::move(out));
  });
}

std::string url_encoded(std::string_view words) {
  constexpr const char* digits = "0123456789ABCDEF";
  std::string out;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || std::string_view("-_.~").find(c) != std::string_view::npos)
      out += c;
    else
      out += '%', out += digits[byte >> 4], out += digits[byte & 15];
  }
  return out;
}

std::string url_shown(const std::string& url) {
  std::string out = url.substr(0, url.find_first_of("?#"));
  const auto start = out.find("://");
  if (start == std::string::npos) return out;
  const auto path = out.find('/', start + 3), at = out.rfind('@', path);
  if (at != std::string::npos && at > start) out.erase(start + 3, at - start - 2);
  return out;
}

}  // namespace jumeau::sensors
