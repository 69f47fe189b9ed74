#pragma once

#include <geos_c.h>

#include <memory>
#include <string>
#include <type_traits>

#include "jumeau/monitor.hpp"

namespace jumeau::geos {

/// What GEOS said last on this thread.
inline std::string& last_message() {
  thread_local std::string message;
  return message;
}

/// This thread's GEOS context, made on first use and released with the thread.
inline GEOSContextHandle_t context() {
  struct Release {
    void operator()(GEOSContextHandle_t handle) const { GEOS_finish_r(handle); }
  };
  thread_local const std::unique_ptr<std::remove_pointer_t<GEOSContextHandle_t>, Release> held = [] {
    std::unique_ptr<std::remove_pointer_t<GEOSContextHandle_t>, Release> made{GEOS_init_r()};
    GEOSContext_setErrorMessageHandler_r(made.get(), [](const char* said, void*) { last_message() = said; }, nullptr);
    return made;
  }();
  return held.get();
}

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* it) const noexcept {
    Free(context(), it);
  }
};

using Geometry = std::unique_ptr<GEOSGeometry, Freed<GEOSGeom_destroy_r>>;
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, Freed<GEOSPreparedGeom_destroy_r>>;
using Tree = std::unique_ptr<GEOSSTRtree, Freed<GEOSSTRtree_destroy_r>>;
using Sequence = std::unique_ptr<GEOSCoordSequence, Freed<GEOSCoordSeq_destroy_r>>;

/// While it lives, what GEOS does on this thread ends soon after the host's cancel: between two of the places where
/// GEOS looks up, which for the union of two cities are a fifth of a second apart. `made` and `answered` then throw
/// Cancelled.
class Cancellable {
public:
  explicit Cancellable(const Monitor&);
  Cancellable(const Cancellable&) = delete;
  Cancellable& operator=(const Cancellable&) = delete;
  ~Cancellable();

private:
  const Monitor* outer_;
};

/// @throws Cancelled where that is why GEOS failed, else Error (bad_input)
[[noreturn]] void fail(Text why);

/// Takes what a GEOS function gave. Where it gave nothing, `fail` says so with GEOS's words.
inline Geometry made(GEOSGeometry* geometry) {
  if (!geometry) fail(text("A geometry could not be computed: {0}", last_message()));
  return Geometry(geometry);
}
/// Same for functions that answer 0, 1 or, on failure, 2.
inline bool answered(char answer) {
  if (answer == 2) fail(text("A geometry could not be compared: {0}", last_message()));
  return answer == 1;
}

}  // namespace jumeau::geos
