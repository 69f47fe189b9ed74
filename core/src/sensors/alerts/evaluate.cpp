#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "../local_clock.hpp"
#include "jumeau/sensors/alerts.hpp"

namespace jumeau::sensors {

namespace {

bool counts(const Series& series, std::size_t i) {
  const auto flag = static_cast<Flag>(series.quality[i]);
  return !std::isnan(series.result[i]) && flag != Flag::fail && flag != Flag::missing;
}

bool within(const Calendar& calendar, Time at, LocalClock& clock) {
  const auto in = [](const std::vector<int>& some, int one) {
    return some.empty() || std::find(some.begin(), some.end(), one) != some.end();
  };
  if (!in(calendar.months, clock.month(at)) || !in(calendar.weekdays, clock.weekday(at) + 1)) return false;
  if (!calendar.hours) return true;
  const auto [from, to] = *calendar.hours;
  const int hour = clock.hour(at);
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/// One condition as time goes by.
class Watch {
public:
  Watch(const Condition& condition, const Watched& watched, Time from, bool met, std::optional<Time> last)
      : condition_(condition),
        series_(watched.series),
        silence_(condition.kind == Condition::Kind::no_data ? condition.window : silent_periods * watched.period),
        met_(met),
        last_(last) {
    for (; next_ < series_.size() && series_.time[next_] <= from; ++next_)
      if (counts(series_, next_)) value_ = series_.result[next_];
    if (last_ && silence_ > 0 && *last_ + silence_ <= from) silent_at_ = *last_ + silence_;
  }

  /// The next time at which something may change; `latest` if there is none.
  Time next() const {
    const Time value = next_ < series_.size() ? series_.time[next_] : latest;
    if (!last_ || silence_ <= 0 || silent_at_ == *last_ + silence_) return value;
    return std::min(value, *last_ + silence_);
  }
  void advance(Time to) {
    while (next_ < series_.size() && series_.time[next_] <= to) take(next_++);
    if (last_ && silence_ > 0 && to >= *last_ + silence_) silent_at_ = *last_ + silence_;
    const bool silent = silent_at_.has_value();
    if (condition_.kind == Condition::Kind::no_data) met_ = silent;
  }
  bool met() const { return met_; }
  bool silent() const { return condition_.kind != Condition::Kind::no_data && silent_at_.has_value(); }
  std::optional<Time> last() const { return last_; }
  double value() const { return value_; }

private:
  static constexpr Time silent_periods = 3;

  void take(std::size_t i) {
    if (!counts(series_, i)) return;
    last_ = series_.time[i], value_ = series_.result[i], silent_at_.reset();
    switch (condition_.kind) {
      case Condition::Kind::above: met_ = value_ >= condition_.threshold || (met_ && value_ >= condition_.clear); break;
      case Condition::Kind::below: met_ = value_ <= condition_.threshold || (met_ && value_ <= condition_.clear); break;
      case Condition::Kind::rise: met_ = value_ - extremes(i).first > condition_.threshold; break;
      case Condition::Kind::fall: met_ = extremes(i).second - value_ > condition_.threshold; break;
      case Condition::Kind::flat_line: met_ = is_flat(i); break;
      case Condition::Kind::no_data: met_ = false; break;
    }
  }
  /// Least and greatest value within the window that ends with one.
  std::pair<double, double> extremes(std::size_t i) const {
    double low = series_.result[i], high = low;
    for (std::size_t k = i; k-- > 0 && series_.time[k] >= series_.time[i] - condition_.window;)
      if (counts(series_, k)) low = std::min(low, series_.result[k]), high = std::max(high, series_.result[k]);
    return {low, high};
  }
  /// Only where values reach over the whole window.
  bool is_flat(std::size_t i) const {
    double low = series_.result[i], high = low;
    for (std::size_t k = i; k-- > 0;) {
      if (!counts(series_, k)) continue;
      low = std::min(low, series_.result[k]), high = std::max(high, series_.result[k]);
      if (high - low > condition_.threshold) return false;
      if (series_.time[k] <= series_.time[i] - condition_.window) return true;
    }
    return false;
  }

  const Condition& condition_;
  const Series& series_;
  const Time silence_;  ///< 0: never silent
  std::size_t next_ = 0;
  bool met_;
  std::optional<Time> last_, silent_at_;
  double value_ = std::numeric_limits<double>::quiet_NaN();
};

/// The states of one rule at one sensor.
class Machine {
public:
  Machine(const AlertRule& rule, AlertMemory& memory, std::vector<Alert>& ended)
      : rule_(rule), memory_(memory), ended_(ended), zone_(rule.calendar.zone), clock_(zone_) {}

  /// When waiting ends, if nothing else happens.
  Time next() const {
    if (memory_.state == AlertState::pending) return memory_.since + rule_.lasting;
    if (memory_.state == AlertState::holding) return memory_.since + rule_.hold;
    return latest;
  }
  void step(Time at, bool met, bool silent, double value) {
    met = met && within(rule_.calendar, at, clock_);
    if (memory_.open) note(at, value);
    if (silent && !memory_.open) return become(AlertState::no_data, at);
    if (memory_.state == AlertState::no_data) become(AlertState::inactive, at);
    if (!memory_.open) {
      if (!met) return become(AlertState::inactive, at);
      if (memory_.state != AlertState::pending) become(AlertState::pending, at);
      if (at >= memory_.since + rule_.lasting) fire(memory_.since + rule_.lasting, at, value);
      return;
    }
    if (met || silent) return become(AlertState::firing, at);
    if (memory_.state != AlertState::holding) become(AlertState::holding, at);
    if (at >= memory_.since + rule_.hold) end(memory_.since + rule_.hold, at);
  }

private:
  void become(AlertState state, Time at) {
    if (memory_.state != state) memory_.state = state, memory_.since = at;
  }
  void fire(Time begin, Time at, double value) {
    become(AlertState::firing, begin);
    memory_.open = Alert{begin, std::nullopt, value, at};
  }
  void end(Time end, Time at) {
    memory_.open->end = end;
    ended_.push_back(*memory_.open);
    memory_.open.reset();
    become(AlertState::inactive, at);
  }
  void note(Time at, double value) {
    const Condition::Kind kind = rule_.conditions.front().kind;
    const bool low = kind == Condition::Kind::below || kind == Condition::Kind::fall;
    Alert& open = *memory_.open;
    if (std::isnan(open.extreme) || (low ? value < open.extreme : value > open.extreme))
      open.extreme = value, open.extreme_at = at;
  }

  const AlertRule& rule_;
  AlertMemory& memory_;
  std::vector<Alert>& ended_;
  TimeZone zone_;
  LocalClock clock_;
};

}  // namespace

Time looks_back(const Condition& condition) {
  constexpr Time last_value = 2 * day_us;  // and that a window is full
  return condition.kind == Condition::Kind::flat_line ? 2 * condition.window + last_value
                                                      : condition.window + last_value;
}

void evaluate(const AlertRule& rule, std::span<const Watched> watched, Time until, AlertMemory& memory,
              std::vector<Alert>& ended) {
  const std::size_t count = rule.conditions.size();
  memory.met.resize(count), memory.last.resize(count);
  std::vector<Watch> watches;
  for (std::size_t i = 0; i < count; ++i)
    watches.emplace_back(rule.conditions[i], watched[i], memory.until, memory.met[i] != 0, memory.last[i]);
  Machine machine(rule, memory, ended);
  const auto all_of = [&](auto&& is) { return std::all_of(watches.begin(), watches.end(), is); };
  const auto any_of = [&](auto&& is) { return std::any_of(watches.begin(), watches.end(), is); };
  for (;;) {
    Time at = machine.next();
    for (const Watch& watch : watches) at = std::min(at, watch.next());
    if (at > until) break;
    for (Watch& watch : watches) watch.advance(at);
    const auto met = [](const Watch& watch) { return watch.met() && !watch.silent(); };
    const auto silent = [](const Watch& watch) { return watch.silent(); };
    const bool is_met = rule.any ? any_of(met) : all_of(met);
    machine.step(at, is_met, !is_met && any_of(silent), watches.front().value());
  }
  for (std::size_t i = 0; i < count; ++i) memory.met[i] = watches[i].met(), memory.last[i] = watches[i].last();
  memory.until = std::max(memory.until, until);
}

std::string AlertMemory::json() const {
  nlohmann::json out{{"state", static_cast<int>(state)}, {"since", since}, {"until", until}, {"met", met}};
  for (const auto& one : last) out["last"].push_back(one ? nlohmann::json(*one) : nlohmann::json());
  if (open) {
    out["open"] = {{"begin", open->begin}, {"extreme_at", open->extreme_at}};
    if (!std::isnan(open->extreme)) out["open"]["extreme"] = open->extreme;
  }
  return out.dump();
}

AlertMemory AlertMemory::of(std::string_view words) {
  try {
    const auto json = nlohmann::json::parse(words);
    AlertMemory out;
    const int state = json.at("state").get<int>();
    if (state < 0 || state >= static_cast<int>(alert_states.size())) throw std::out_of_range("state");
    out.state = static_cast<AlertState>(state), out.since = json.at("since"), out.until = json.at("until");
    out.met = json.at("met").get<std::vector<std::uint8_t>>();
    const auto last = json.value("last", nlohmann::json::array());
    for (const auto& one : last)
      out.last.push_back(one.is_null() ? std::nullopt : std::optional<Time>(one.get<Time>()));
    if (json.contains("open")) {
      const auto& open = json.at("open");
      const double extreme = open.value("extreme", std::numeric_limits<double>::quiet_NaN());
      out.open = Alert{open.at("begin"), std::nullopt, extreme, open.at("extreme_at")};
    }
    return out;
  } catch (const std::exception& it) {
    throw Error(Error::Code::bad_input, text("What a rule knows of the past cannot be read: {0}.", it.what()));
  }
}

}  // namespace jumeau::sensors
