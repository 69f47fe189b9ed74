#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

#include "jumeau/text.hpp"

namespace jumeau {

enum class Level { info, warning };

/// A bad option, input or file, or an environment that cannot serve: what is wrong, where, and what to do.
/// A single bad feature is not an Error: see Issue in table.hpp.
class Error : public std::runtime_error {
public:
  enum class Code { bad_option, bad_input, unreadable, unwritable, unsupported, infeasible };
  Error(Code why, Text what) : std::runtime_error(what.english()), code_(why), text_(std::move(what)) {}
  Code code() const noexcept { return code_; }
  const Text& text() const noexcept { return text_; }

private:
  Code code_;
  Text text_;
};

/// Thrown when the user cancels; the partial result is discarded.
struct Cancelled {};

/// What a running algorithm tells its host, and what the host may ask of it.
/// The base class is silent and never cancels, so `Monitor quiet;` is a valid argument.
class Monitor {
public:
  virtual ~Monitor() = default;
  virtual bool cancelled() const noexcept { return false; }  ///< any thread
  virtual void progress(double /*fraction, 0 to 1*/) {}      ///< calling thread only
  virtual void stage(const Text& /*name*/) {}                ///< calling thread only
  virtual void message(Level, const Text&) {}                ///< calling thread only

  void info(const Text& words) { message(Level::info, words); }
  void warn(const Text& words) { message(Level::warning, words); }
  /// @throws Cancelled once the host has asked for it
  void check() const {
    if (cancelled()) throw Cancelled{};
  }
};

/// A stage of a longer run: its own 0 to 1 is [from, to] of the whole.
class Part final : public Monitor {
public:
  Part(Monitor& whole, double from, double to) : whole_(whole), from_(from), to_(to) {}
  Part(Monitor& whole, double from, double to, const Text& name) : Part(whole, from, to) { whole.stage(name); }
  bool cancelled() const noexcept override { return whole_.cancelled(); }
  void progress(double fraction) override { whole_.progress(from_ + (to_ - from_) * fraction); }
  void stage(const Text& name) override { whole_.stage(name); }
  void message(Level level, const Text& words) override { whole_.message(level, words); }

private:
  Monitor& whole_;
  double from_, to_;
};

/// Counts `total` equal steps, tells progress about every hundredth, and stops the work once cancelled.
class Steps {
public:
  Steps(Monitor& monitor, std::size_t total) : monitor_(monitor), total_(total), stride_(total / 100 + 1) {}
  void next() {
    if (done_++ % stride_ != 0) {
      if (done_ % 256 == 0) monitor_.check();
      return;
    }
    monitor_.check();
    monitor_.progress(static_cast<double>(done_) / static_cast<double>(total_));
  }

private:
  Monitor& monitor_;
  std::size_t total_, stride_, done_ = 0;
};

}  // namespace jumeau
