#include "geos.hpp"

#include <exception>
#include <utility>

namespace jumeau::geos {

namespace {

struct Interrupted final : std::exception {
  const char* what() const noexcept override { return "cancelled"; }
};

/// The host of the work that GEOS does on this thread.
const Monitor*& host() {
  thread_local const Monitor* it = nullptr;
  return it;
}

GEOSInterruptCallback* former_callback = nullptr;

/// GEOS calls this wherever it could stop, on the thread that works. Thrown here, an exception takes the way of GEOS's
/// own interruption; that one is a flag for the whole process, which might stop another thread.
void stop_if_cancelled() {
  if (former_callback) former_callback();
  if (host() && host()->cancelled()) throw Interrupted{};
}

void register_callback() {
  static const bool once = [] {
    former_callback = GEOS_interruptRegisterCallback(&stop_if_cancelled);
    return true;
  }();
  (void)once;
}

}  // namespace

Cancellable::Cancellable(const Monitor& monitor) : outer_(host()) {
  register_callback();
  host() = &monitor;
}

Cancellable::~Cancellable() { host() = outer_; }

void fail(Text why) {
  if (host()) host()->check();
  throw Error(Error::Code::bad_input, std::move(why));
}

}  // namespace jumeau::geos
