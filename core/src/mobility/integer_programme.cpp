#include "integer_programme.hpp"

#include <Highs.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace jumeau::siting {
namespace {

using namespace std::chrono_literals;

/// One run of the solver, shared between the caller and the thread that works for it.
struct Run {
  Programme programme;
  std::vector<double> start;
  Limits limits;
  Answer answer;
  std::exception_ptr failure;
  std::atomic<bool> interrupt{false};
  std::mutex mutex;
  std::condition_variable changed;
  bool ended = false;
};

/// Threads whose run was cancelled while the solver did not listen; they end soon, at the latest when the program does.
class Abandoned {
public:
  ~Abandoned() {
    for (Entry& entry : entries_) entry.thread.join();
  }
  void add(std::thread thread, std::shared_ptr<Run> run) {
    const std::lock_guard lock(mutex_);
    for (auto it = entries_.begin(); it != entries_.end();) {
      if (!ended(*it->run)) {
        ++it;
        continue;
      }
      it->thread.join();
      it = entries_.erase(it);
    }
    entries_.push_back({std::move(thread), std::move(run)});
  }

private:
  struct Entry {
    std::thread thread;
    std::shared_ptr<Run> run;
  };
  static bool ended(Run& run) {
    const std::lock_guard lock(run.mutex);
    return run.ended;
  }
  std::mutex mutex_;
  std::list<Entry> entries_;
};

HighsLp model(const Programme& programme) {
  HighsLp lp;
  lp.num_col_ = static_cast<HighsInt>(programme.cost.size());
  lp.num_row_ = static_cast<HighsInt>(programme.row_lower.size());
  lp.col_cost_ = programme.cost;
  lp.col_lower_ = programme.lower;
  lp.col_upper_ = programme.upper;
  lp.row_lower_ = programme.row_lower;
  lp.row_upper_ = programme.row_upper;
  lp.a_matrix_.format_ = MatrixFormat::kRowwise;
  lp.a_matrix_.num_col_ = lp.num_col_;
  lp.a_matrix_.num_row_ = lp.num_row_;
  lp.a_matrix_.start_.assign(programme.first.begin(), programme.first.end());
  lp.a_matrix_.index_ = programme.column;
  lp.a_matrix_.value_ = programme.value;
  bool any_whole = false;
  for (const std::uint8_t whole : programme.whole) {
    lp.integrality_.push_back(whole ? HighsVarType::kInteger : HighsVarType::kContinuous);
    any_whole = any_whole || whole;
  }
  if (!any_whole) lp.integrality_.clear();
  return lp;
}

void set_options(Highs& highs, const Limits& limits) {
  highs.setOptionValue("output_flag", false);
  highs.setOptionValue("threads", 1);
  highs.setOptionValue("parallel", "off");
  highs.setOptionValue("mip_rel_gap", limits.gap);
  highs.setOptionValue("mip_abs_gap", limits.absolute_gap);
  highs.setOptionValue("mip_max_nodes", static_cast<HighsInt>(std::min<std::int64_t>(limits.nodes, kHighsIInf)));
}

void listen(Highs& highs, Run& run) {
  highs.setCallback([&run](int, const std::string&, const HighsCallbackDataOut* out, HighsCallbackDataIn* in, void*) {
    // The count of pivots is the same on every machine at this place, so the limit is too.
    const bool spent = out->mip_total_lp_iterations > run.limits.pivots;
    if (run.interrupt.load(std::memory_order_relaxed) || spent) in->user_interrupt = 1;
  });
  highs.startCallback(kCallbackMipInterrupt);
  highs.startCallback(kCallbackSimplexInterrupt);
  highs.startCallback(kCallbackIpmInterrupt);
}

void execute(Run& run) {
  Highs highs;
  set_options(highs, run.limits);
  listen(highs, run);
  highs.passModel(model(run.programme));
  if (!run.start.empty()) {
    HighsSolution start;
    start.col_value = run.start;
    start.value_valid = true;
    highs.setSolution(start);
  }
  highs.run();
  const HighsInfo& info = highs.getInfo();
  const HighsModelStatus status = highs.getModelStatus();
  Answer& answer = run.answer;
  answer.complete = status == HighsModelStatus::kOptimal || status == HighsModelStatus::kInfeasible ||
                    status == HighsModelStatus::kUnboundedOrInfeasible;
  answer.feasible = info.primal_solution_status == kSolutionStatusFeasible && !run.programme.cost.empty();
  answer.nodes = std::max<std::int64_t>(info.mip_node_count, 0);
  answer.pivots = std::max<std::int64_t>(info.simplex_iteration_count, 0);
  answer.bound = info.mip_dual_bound;
  if (!answer.feasible) return;
  answer.x = highs.getSolution().col_value;
  answer.objective = info.objective_function_value;
}

void work(Run& run) {
  try {
    execute(run);
  } catch (...) {
    run.failure = std::current_exception();
  }
  const std::lock_guard lock(run.mutex);
  run.ended = true;
  run.changed.notify_all();
}

/// Waits for the end of the run. False: it was cancelled and does not end at once.
bool wait(Run& run, Monitor& monitor) {
  std::unique_lock lock(run.mutex);
  const auto ended = [&] { return run.ended; };
  while (!run.changed.wait_for(lock, 20ms, ended)) {
    if (!monitor.cancelled()) continue;
    run.interrupt = true;
    return run.changed.wait_for(lock, 100ms, ended);
  }
  return true;
}

}  // namespace

Answer solve(Programme programme, const std::vector<double>& start, const Limits& limits, Monitor& monitor) {
  static Abandoned abandoned;
  monitor.check();
  auto run = std::make_shared<Run>();
  run->programme = std::move(programme);
  run->start = start;
  run->limits = limits;
  std::thread thread([run] { work(*run); });
  if (!wait(*run, monitor)) {
    abandoned.add(std::move(thread), std::move(run));
    throw Cancelled{};
  }
  thread.join();
  monitor.check();
  if (run->failure) std::rethrow_exception(run->failure);
  return std::move(run->answer);
}

struct Relaxed::Solver {
  Highs highs;
  Monitor* monitor = nullptr;
};

Relaxed::Relaxed(const Programme& programme) : solver_(std::make_unique<Solver>()) {
  Highs& highs = solver_->highs;
  set_options(highs, {});
  HighsLp lp = model(programme);
  lp.integrality_.clear();
  // Presolve does not listen to a cancel, and would lose the basis.
  highs.setOptionValue("presolve", "off");
  highs.setCallback(
      [solver = solver_.get()](int, const std::string&, const HighsCallbackDataOut*, HighsCallbackDataIn* in, void*) {
        if (solver->monitor && solver->monitor->cancelled()) in->user_interrupt = 1;
      });
  highs.startCallback(kCallbackSimplexInterrupt);
  highs.passModel(std::move(lp));
}

Relaxed::~Relaxed() = default;

Relaxed::End Relaxed::solve(std::int64_t pivots, Monitor& monitor) {
  Highs& highs = solver_->highs;
  highs.setOptionValue("simplex_iteration_limit",
                       static_cast<HighsInt>(std::clamp<std::int64_t>(pivots, 0, kHighsIInf)));
  solver_->monitor = &monitor;
  highs.run();
  solver_->monitor = nullptr;
  monitor.check();
  pivots_ = std::max<std::int64_t>(highs.getInfo().simplex_iteration_count, 0);
  if (highs.getModelStatus() == HighsModelStatus::kInfeasible) return End::infeasible;
  if (highs.getModelStatus() != HighsModelStatus::kOptimal) return End::stopped;
  value_ = highs.getInfo().objective_function_value;
  x_ = highs.getSolution().col_value;
  reduced_ = highs.getSolution().col_dual;
  activity_ = highs.getSolution().row_value;
  dual_ = highs.getSolution().row_dual;
  return End::optimal;
}

void Relaxed::add_row(double lower, double upper, const std::vector<int>& columns, const std::vector<double>& values) {
  solver_->highs.addRow(lower, upper, static_cast<HighsInt>(columns.size()), columns.data(), values.data());
}

void Relaxed::remove_rows(std::vector<int> rows) {
  if (!rows.empty()) solver_->highs.deleteRows(static_cast<HighsInt>(rows.size()), rows.data());
}

void Relaxed::set_bounds(int column, double lower, double upper) {
  solver_->highs.changeColBounds(column, lower, upper);
}

}  // namespace jumeau::siting
