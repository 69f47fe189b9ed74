#include "host.hpp"

#include <chrono>
#include <exception>

namespace jumeau::python {

namespace {

constexpr std::chrono::milliseconds glance{50};  // between two looks for Ctrl-C

/// Work on a thread of its own; its end can be waited for, its exception is kept.
class Worker {
public:
  Worker(const std::function<void(Monitor&)>& work, Mailbox& mailbox) : mailbox_(mailbox) {
    thread_ = std::thread([this, &work] {
      try {
        work(mailbox_);
      } catch (...) {
        thrown_ = std::current_exception();
      }
      const std::lock_guard lock(mutex_);
      ended_ = true;
      end_.notify_all();
    });
  }
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker() {
    mailbox_.stop();
    const py::gil_scoped_release unlocked;
    thread_.join();
  }

  bool ended_within(std::chrono::milliseconds time) {
    const py::gil_scoped_release unlocked;
    std::unique_lock lock(mutex_);
    return end_.wait_for(lock, time, [this] { return ended_; });
  }
  /// Once it has ended.
  std::exception_ptr thrown() const { return thrown_; }

private:
  Mailbox& mailbox_;
  std::mutex mutex_;
  std::condition_variable end_;
  bool ended_ = false;
  std::exception_ptr thrown_;
  std::thread thread_;
};

void hand_on(const Mailbox::News& news, py::handle listener) {
  for (const auto& [level, words] : news.messages)
    listener.attr("message")(level == Level::warning ? "warning" : "info", sentence(words));
  if (news.moved) listener.attr("progress")(news.fraction, sentence(news.stage));
}

/// Tells the listener what is new.
void tell(Mailbox& mailbox, py::handle listener, Messages& said) {
  const Mailbox::News news = mailbox.take();
  said.insert(said.end(), news.messages.begin(), news.messages.end());
  if (!listener.is_none()) hand_on(news, listener);
}

bool asks_for_the_end(py::handle listener) { return !listener.is_none() && listener.attr("cancelled")().cast<bool>(); }

void look_for_ctrl_c() {
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

}  // namespace

void Mailbox::progress(double fraction) {
  const std::lock_guard lock(mutex_);
  news_.fraction = fraction, news_.moved = true;
}

void Mailbox::stage(const Text& name) {
  const std::lock_guard lock(mutex_);
  news_.stage = name, news_.moved = true;
}

void Mailbox::message(Level level, const Text& words) {
  const std::lock_guard lock(mutex_);
  news_.messages.emplace_back(level, words);
}

Mailbox::News Mailbox::take() {
  const std::lock_guard lock(mutex_);
  News out = news_;
  news_.moved = false, news_.messages.clear();
  return out;
}

Messages run_watched(py::handle listener, const std::function<void(Monitor&)>& work) {
  Mailbox mailbox;
  Messages said;
  tell(mailbox, listener, said);
  if (asks_for_the_end(listener)) throw Cancelled{};
  std::exception_ptr interrupted;
  std::exception_ptr thrown;
  {
    Worker worker(work, mailbox);
    bool ended = false;
    while (!ended) {
      ended = worker.ended_within(glance);
      if (interrupted) continue;  // the work has been told to stop, and is on its way out
      try {
        look_for_ctrl_c();
        tell(mailbox, listener, said);
        if (!ended && !mailbox.cancelled() && asks_for_the_end(listener)) mailbox.stop();
      } catch (...) {
        interrupted = std::current_exception();
        mailbox.stop();
      }
    }
    thrown = worker.thrown();
  }
  if (interrupted) std::rethrow_exception(interrupted);
  if (thrown) std::rethrow_exception(thrown);
  return said;
}

}  // namespace jumeau::python
