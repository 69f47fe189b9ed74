#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/// A server on loopback that answers as a test says, faults included.
namespace jumeau::testing {

struct Reply {
  int status = 200;
  std::string body{}, type = "application/json", headers{};
  bool cut = false;   ///< the connection ends half-way through the body
  bool none = false;  ///< the connection ends before any answer
};

/// What follows the host in the address, decoded: the path, and the parameters.
struct Request {
  std::string path;
  std::map<std::string, std::string> parameters;
  std::string body{};  ///< what was posted
  std::string get(const std::string& name) const {
    const auto found = parameters.find(name);
    return found == parameters.end() ? "" : found->second;
  }
};

/// A port of loopback that takes connections.
class Port {
public:
  Port() : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET, address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(socket_, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(socket_, 16) != 0) std::abort();
    getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size);
    number_ = ntohs(address.sin_port);
  }
  ~Port() { close(socket_); }
  Port(const Port&) = delete;
  Port& operator=(const Port&) = delete;

  int socket() const { return socket_; }
  /// Whoever waits for a connection gets none.
  void shut() { shutdown(socket_, SHUT_RDWR); }
  std::string url(const std::string& path) const { return "http://127.0.0.1:" + std::to_string(number_) + path; }

private:
  int socket_;
  int number_ = 0;
};

class Loopback {
public:
  using Handler = std::function<Reply(const Request&)>;
  explicit Loopback(Handler handler) : handler_(std::move(handler)) {
    thread_ = std::thread([this] { serve(); });
  }
  ~Loopback() {
    port_.shut();
    thread_.join();
  }
  Loopback(const Loopback&) = delete;
  Loopback& operator=(const Loopback&) = delete;

  std::string url(const std::string& path) const { return port_.url(path); }
  int requests() const { return requests_; }

private:
  static std::string decoded(const std::string& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (words[i] == '%' && i + 2 < words.size())
        out += static_cast<char>(std::stoi(words.substr(i + 1, 2), nullptr, 16)), i += 2;
      else
        out += words[i] == '+' ? ' ' : words[i];
    }
    return out;
  }
  static Request request_of(const std::string& target) {
    const auto mark = target.find('?');
    Request out{decoded(target.substr(0, mark)), {}, {}};
    for (std::size_t at = mark; at != std::string::npos && at < target.size();) {
      const auto end = target.find('&', at + 1);
      const std::string one = target.substr(at + 1, end == std::string::npos ? end : end - at - 1);
      out.parameters[decoded(one.substr(0, one.find('=')))] =
          one.find('=') == std::string::npos ? "" : decoded(one.substr(one.find('=') + 1));
      at = end;
    }
    return out;
  }

  static std::size_t length_of(const std::string& head) {
    constexpr const char* name = "Content-Length: ";
    const auto at = head.find(name);
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + std::strlen(name)));
  }

  void serve() {
    for (;;) {
      const int client = accept(port_.socket(), nullptr, nullptr);
      if (client < 0) return;
      std::string head;
      char bytes[4096];
      for (ssize_t got = 0;
           head.find("\r\n\r\n") == std::string::npos && (got = recv(client, bytes, sizeof bytes, 0)) > 0;)
        head.append(bytes, static_cast<std::size_t>(got));
      const auto from = head.find(' ') + 1, body = head.find("\r\n\r\n") + 4;
      for (ssize_t got = 0; head.size() < body + length_of(head) && (got = recv(client, bytes, sizeof bytes, 0)) > 0;)
        head.append(bytes, static_cast<std::size_t>(got));
      Request request = request_of(head.substr(from, head.find(' ', from) - from));
      request.body = head.substr(std::min(body, head.size()));
      ++requests_;
      answer(client, handler_(request));
      close(client);
    }
  }
  static void answer(int client, const Reply& reply) {
    if (reply.none) return;
    const std::string head = "HTTP/1.1 " + std::to_string(reply.status) + " -\r\nContent-Type: " + reply.type +
                             "\r\nContent-Length: " + std::to_string(reply.body.size()) + "\r\nConnection: close\r\n" +
                             reply.headers + "\r\n";
    const std::string all = head + (reply.cut ? reply.body.substr(0, reply.body.size() / 2) : reply.body);
    for (std::size_t sent = 0; sent < all.size();) {
      const ssize_t now = send(client, all.data() + sent, all.size() - sent, MSG_NOSIGNAL);
      if (now <= 0) return;
      sent += static_cast<std::size_t>(now);
    }
  }

  Handler handler_;
  Port port_;
  std::atomic<int> requests_ = 0;
  std::thread thread_;
};

/// A server that takes connections and never answers.
using Silent = Port;

}  // namespace jumeau::testing
