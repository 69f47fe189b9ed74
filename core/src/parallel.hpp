#pragma once

#include <tbb/blocked_range.h>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>

#include <atomic>
#include <cstddef>
#include <iterator>
#include <thread>
#include <vector>

#include "jumeau/monitor.hpp"

namespace jumeau {

/// Lets a cancel through and keeps everything else quiet: for work on other threads.
class Listening final : public Monitor {
public:
  explicit Listening(const Monitor& host) : host_(host) {}
  bool cancelled() const noexcept override { return host_.cancelled(); }

private:
  const Monitor& host_;
};

/// Calls work(i, local) for each i in [0, count) on all threads, with one `Local` per thread, made by `make`; gives
/// back the locals. Answers a cancel between two calls; tells progress from the calling thread. What is made of the
/// locals must not depend on which thread did what.
template <class Make, class Work>
auto parallel_locals(std::size_t count, Monitor& monitor, Make&& make, Work&& work) {
  using Local = std::invoke_result_t<Make>;
  tbb::enumerable_thread_specific<Local> locals(make);
  std::atomic<std::size_t> done{0};
  std::atomic<bool> stop{false};
  const std::thread::id caller = std::this_thread::get_id();
  tbb::parallel_for(tbb::blocked_range<std::size_t>(0, count), [&](const tbb::blocked_range<std::size_t>& range) {
    auto& local = locals.local();
    const bool tells = std::this_thread::get_id() == caller;
    for (std::size_t i = range.begin(); i < range.end(); ++i) {
      if (stop.load(std::memory_order_relaxed)) return;
      if (monitor.cancelled()) {
        stop = true;
        return;
      }
      work(i, local);
      const std::size_t finished = done.fetch_add(1, std::memory_order_relaxed) + 1;
      if (tells && (i - range.begin()) % 64 == 63)
        monitor.progress(static_cast<double>(finished) / static_cast<double>(count));
    }
  });
  if (stop) throw Cancelled{};
  monitor.progress(1.0);
  return std::vector<Local>(std::make_move_iterator(locals.begin()), std::make_move_iterator(locals.end()));
}

/// The same where each i writes to its own place only, so that the result does not depend on the threads.
template <class Make, class Work>
void parallel_for_each(std::size_t count, Monitor& monitor, Make&& make, Work&& work) {
  tbb::enumerable_thread_specific<std::invoke_result_t<Make>> locals(make);
  parallel_locals(count, monitor, [] { return 0; }, [&](std::size_t i, int) { work(i, locals.local()); });
}

}  // namespace jumeau
