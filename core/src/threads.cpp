#include "jumeau/threads.hpp"

#include <tbb/global_control.h>

#include <memory>
#include <mutex>

#include "jumeau/monitor.hpp"

namespace jumeau {

namespace {

constexpr auto parallelism = tbb::global_control::max_allowed_parallelism;

std::mutex& guard() {
  static std::mutex mutex;
  return mutex;
}

std::unique_ptr<tbb::global_control>& limit() {
  static std::unique_ptr<tbb::global_control> held;
  return held;
}

}  // namespace

void set_threads(int count) {
  if (count < 0)
    throw Error(Error::Code::bad_option,
                text("The number of threads is {0}: it must be 0 (all) or a positive number.", count));
  const std::lock_guard lock(guard());
  limit().reset();  // of several limits the least would hold: the former goes first
  if (count > 0) limit() = std::make_unique<tbb::global_control>(parallelism, static_cast<std::size_t>(count));
}

int threads() { return static_cast<int>(tbb::global_control::active_value(parallelism)); }

}  // namespace jumeau
