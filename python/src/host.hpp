#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "bindings.hpp"
#include "jumeau/monitor.hpp"

/// How long work runs for Python: on a thread of its own, without the interpreter's lock, while the calling thread
/// looks for Ctrl-C and hands on what the work tells.
namespace jumeau::python {

using Messages = std::vector<std::pair<Level, Text>>;

/// The monitor of the working thread. What it is told waits for the calling thread, which alone speaks to Python.
class Mailbox final : public Monitor {
public:
  struct News {
    bool moved = true;  ///< fraction or stage changed; the start is news
    double fraction = 0.0;
    Text stage;
    Messages messages;
  };

  bool cancelled() const noexcept override { return stop_.load(std::memory_order_relaxed); }
  void progress(double fraction) override;
  void stage(const Text& name) override;
  void message(Level level, const Text& words) override;

  void stop() { stop_ = true; }
  /// What is new since the last time.
  News take();

private:
  std::atomic<bool> stop_{false};
  std::mutex mutex_;
  News news_;
};

/// Runs `work` on a thread of its own until it ends. `listener` is None or a Listener of the package:
/// progress(fraction, stage), message(level, words) and cancelled(). Ctrl-C, or an exception of the listener, stops the
/// work and is raised once the work has ended. @return all that was said
Messages run_watched(py::handle listener, const std::function<void(Monitor&)>& work);

template <class Work>
std::invoke_result_t<Work, Monitor&> watched(py::handle listener, Work&& work, Messages* said = nullptr) {
  using Result = std::invoke_result_t<Work, Monitor&>;
  if constexpr (std::is_void_v<Result>) {
    Messages all = run_watched(listener, work);
    if (said) *said = std::move(all);
  } else {
    std::optional<Result> result;
    Messages all = run_watched(listener, [&](Monitor& monitor) { result.emplace(work(monitor)); });
    if (said) *said = std::move(all);
    return std::move(*result);
  }
}

}  // namespace jumeau::python
