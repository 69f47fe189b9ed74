#include <mosquitto.h>

#include <chrono>
#include <cmath>
#include <memory>
#include <thread>

#include "sources.hpp"

namespace jumeau::sensors {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int blink_ms = 50;
constexpr int attempts = 5;  ///< to reach the broker, one after the other

struct Destroy {
  void operator()(mosquitto* it) const { mosquitto_destroy(it); }
};

struct Library {
  Library() { mosquitto_lib_init(); }
  ~Library() { mosquitto_lib_cleanup(); }
};

/// mqtt://user:password@host:port/topic
struct Address {
  std::string user, password, host, topic;
  int port = 1883;
};
Address address_of(const std::string& url) {
  const auto bad = [&] {
    return Error(Error::Code::bad_option,
                 text("{0} is no MQTT topic: SOURCE must be such as mqtt://host:1883/city/+/noise.", url_shown(url)));
  };
  std::string rest = url.substr(url.find("://") + 3);
  Address out;
  const auto slash = rest.find('/');
  if (slash == std::string::npos || slash + 1 == rest.size()) throw bad();
  out.topic = rest.substr(slash + 1), rest.resize(slash);
  if (const auto at = rest.rfind('@'); at != std::string::npos) {
    const std::string who = rest.substr(0, at);
    out.user = who.substr(0, who.find(':'));
    if (who.find(':') != std::string::npos) out.password = who.substr(who.find(':') + 1);
    rest = rest.substr(at + 1);
  }
  if (const auto colon = rest.rfind(':'); colon != std::string::npos) {
    const Number port = number_of(rest.substr(colon + 1));
    if (port.kind != Number::Kind::number || port.value < 1.0 || port.value > 65535.0) throw bad();
    out.port = static_cast<int>(port.value), rest.resize(colon);
  }
  if (rest.empty()) throw bad();
  out.host = rest;
  return out;
}

Time now() {
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

/// The last level of a topic is the property, what is before it the sensor.
void read_number(const std::string& topic, const std::string& words, Intake& intake) {
  const auto slash = topic.rfind('/');
  const std::size_t sensor = intake.sensor(slash == std::string::npos ? topic : topic.substr(0, slash));
  const std::string property = slash == std::string::npos ? "value" : topic.substr(slash + 1);
  intake.add(intake.series(sensor, property, property, ""), now(), std::string_view(words));
}

/// Entities as they are; other objects become entities whose id is the topic, of this moment where they tell no time.
void read_message(const std::string& topic, const std::string& body, Intake& intake) {
  if (body.find('{') == std::string::npos) {
    read_number(topic, body, intake);
    return;
  }
  json_objects(body, intake.findings(), [&](const Json& object) {
    Json entity = object;
    if (!entity.contains("id")) entity["id"] = topic;
    if (!tells_time(entity)) entity["dateObserved"] = entity.contains("time") ? words_of(entity["time"]) : iso(now());
    read_entity(entity, intake);
  });
}

class Listener {
public:
  Listener(const Address& address, Intake& intake, Monitor& monitor)
      : address_(address), intake_(intake), monitor_(monitor), client_(mosquitto_new(nullptr, true, this)) {
    if (!address.user.empty()) mosquitto_username_pw_set(client_.get(), address.user.c_str(), address.password.c_str());
    mosquitto_connect_callback_set(client_.get(), [](mosquitto* client, void* self, int fault) {
      auto& it = *static_cast<Listener*>(self);
      it.refused_ = fault;
      if (fault == 0) mosquitto_subscribe(client, nullptr, it.address_.topic.c_str(), 1);
    });
    mosquitto_message_callback_set(client_.get(), [](mosquitto*, void* self, const mosquitto_message* message) {
      static_cast<Listener*>(self)->take(*message);
    });
  }

  void listen(double seconds) {
    reach([&] { return mosquitto_connect(client_.get(), address_.host.c_str(), address_.port, 30); });
    const auto begin = Clock::now(),
               end = begin + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    for (auto stored = begin; Clock::now() < end;) {
      monitor_.check();
      const int fault = mosquitto_loop(client_.get(), blink_ms, 1);
      if (failure_) std::rethrow_exception(failure_);
      if (refused_ != 0) throw unreachable(mosquitto_connack_string(refused_));
      if (fault != MOSQ_ERR_SUCCESS) reach([&] { return mosquitto_reconnect(client_.get()); });
      if (Clock::now() - stored < std::chrono::seconds(1)) continue;
      intake_.flush();
      stored = Clock::now();
      monitor_.progress(std::chrono::duration<double>(stored - begin).count() / seconds);
    }
    mosquitto_disconnect(client_.get());
  }

private:
  /// What is thrown in a callback must not cross the library, which is written in C.
  void take(const mosquitto_message& message) {
    try {
      read_message(message.topic,
                   {static_cast<const char*>(message.payload), static_cast<std::size_t>(message.payloadlen)}, intake_);
    } catch (...) {
      failure_ = std::current_exception();
    }
  }
  template <class Try>
  void reach(Try&& attempt) {
    for (int left = attempts, wait_ms = 200;; wait_ms *= 2) {
      const int fault = attempt();
      if (fault == MOSQ_ERR_SUCCESS) return;
      if (--left == 0) throw unreachable(mosquitto_strerror(fault));
      for (const auto until = Clock::now() + std::chrono::milliseconds(wait_ms); Clock::now() < until;) {
        monitor_.check();
        std::this_thread::sleep_for(std::chrono::milliseconds(blink_ms));
      }
    }
  }
  Error unreachable(const std::string& why) const {
    return {Error::Code::unreadable,
            text("{0} cannot be reached: {1}.", address_.host + ":" + std::to_string(address_.port), why)};
  }

  const Address& address_;
  Intake& intake_;
  Monitor& monitor_;
  Library library_;
  std::unique_ptr<mosquitto, Destroy> client_;
  int refused_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

void read_mqtt(const std::string& url, double seconds, Intake& intake, Monitor& monitor) {
  const Address address = address_of(url);
  Listener(address, intake, monitor).listen(seconds);
}

}  // namespace jumeau::sensors
