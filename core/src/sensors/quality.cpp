#include "jumeau/sensors/quality.hpp"

#include <algorithm>
#include <cmath>

#include "jumeau/sensors/indicators.hpp"
#include "local_clock.hpp"

namespace jumeau::sensors {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

Flag by(const Excess& limits, double size) {
  return size > limits.fail ? Flag::fail : size > limits.suspect ? Flag::suspect : Flag::good;
}

/// Missing where there is no value, else what is not known yet.
Flags blank(std::span<const double> values) {
  Flags out(values.size());
  std::transform(values.begin(), values.end(), out.begin(),
                 [](double value) { return std::isnan(value) ? Flag::missing : Flag::not_evaluated; });
  return out;
}

/// The same numbers in the order in which they come in: what is left of a window's least or greatest.
class Extreme {
public:
  explicit Extreme(std::size_t count) : places_(count) {}

  bool empty() const { return first_ == last_; }
  std::size_t front() const { return places_[first_]; }
  void pop() { ++first_; }
  void clear() { first_ = last_; }
  /// `beats(old)`: the new one makes the old one useless.
  template <class Beats>
  void push(std::size_t place, Beats&& beats) {
    while (last_ > first_ && beats(places_[last_ - 1])) --last_;
    places_[last_++] = place;
  }

private:
  std::vector<std::size_t> places_;
  std::size_t first_ = 0, last_ = 0;
};

/// Calls found(first, last) for each longest stretch that ends at `last`, of values that differ by at most `tolerance`.
template <class Found>
void each_stretch(std::span<const Time> times, std::span<const double> values, double tolerance, Time longest_gap,
                  Found&& found) {
  Extreme least(values.size()), greatest(values.size());
  std::size_t first = 0, before = none;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double value = values[i];
    if (std::isnan(value)) continue;
    if (before == none || times[i] - times[before] > longest_gap) least.clear(), greatest.clear(), first = i;
    before = i;
    least.push(i, [&](std::size_t old) { return values[old] >= value; });
    greatest.push(i, [&](std::size_t old) { return values[old] <= value; });
    while (values[greatest.front()] - values[least.front()] > tolerance) {
      // The stretch begins behind the earlier of the two extremes.
      const std::size_t out = std::min(least.front(), greatest.front());
      if (least.front() == out) least.pop();
      if (greatest.front() == out) greatest.pop();
      first = out + 1;
    }
    while (std::isnan(values[first])) ++first;
    found(first, i);
  }
}

double median(std::vector<double>& values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return values.size() % 2 == 1 ? *middle : 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

}  // namespace

Flags range_test(std::span<const double> values, const Limits& possible, const Limits& usual) {
  Flags out(values.size());
  std::transform(values.begin(), values.end(), out.begin(), [&](double value) {
    if (std::isnan(value)) return Flag::missing;
    return !possible.hold(value) ? Flag::fail : !usual.hold(value) ? Flag::suspect : Flag::good;
  });
  return out;
}

Flags climatology_test(std::span<const Time> times, std::span<const double> values, const Climatology& climatology,
                       const TimeZone& zone) {
  LocalClock clock(zone);
  Flags out = blank(values);
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isnan(values[i])) {
      const Limits& month = climatology.months[static_cast<std::size_t>(clock.month(times[i]) - 1)];
      out[i] = month.hold(values[i]) ? Flag::good : Flag::suspect;
    }
  return out;
}

Flags spike_test(std::span<const Time> times, std::span<const double> values, const Excess& limits, Time within) {
  Flags out = blank(values);
  std::size_t two_before = none, before = none;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    if (two_before != none && times[i] - times[before] <= within && times[before] - times[two_before] <= within) {
      const double up = values[before] - values[two_before], down = values[before] - values[i];
      out[before] = by(limits, up * down > 0.0 ? std::min(std::abs(up), std::abs(down)) : 0.0);
    }
    two_before = before, before = i;
  }
  return out;
}

Flags rate_test(std::span<const Time> times, std::span<const double> values, const Excess& per_hour, Time within) {
  Flags out = blank(values);
  std::size_t before = none;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    if (before != none && times[i] > times[before] && times[i] - times[before] <= within) {
      const double hours = static_cast<double>(times[i] - times[before]) / static_cast<double>(hour_us);
      out[i] = by(per_hour, std::abs(values[i] - values[before]) / hours);
    }
    before = i;
  }
  return out;
}

std::vector<std::uint8_t> flat_line(std::span<const Time> times, std::span<const double> values, Time window,
                                    double tolerance, Time longest_gap) {
  std::vector<std::uint8_t> out(values.size(), 0);
  std::size_t marked = 0;
  each_stretch(times, values, tolerance, longest_gap, [&](std::size_t first, std::size_t last) {
    if (last == first || times[last] - times[first] < window) return;
    for (std::size_t i = std::max(first, marked); i <= last; ++i) out[i] = std::isnan(values[i]) ? 0 : 1;
    marked = last + 1;
  });
  return out;
}

Flags flat_line_test(std::span<const Time> times, std::span<const double> values, const Flat& flat) {
  constexpr Time least_steps = 3;  // lest two equal values of a slow series be a line
  const Time least = least_steps * usual_step(times);
  Flags out = blank(values);
  const auto mark = [&](Time window, Flag flag) {
    if (window == latest) return;
    const auto found = flat_line(times, values, std::max(window, least), flat.tolerance, flat.longest_gap);
    for (std::size_t i = 0; i < found.size(); ++i)
      if (found[i] == 1) out[i] = flag;
  };
  std::replace(out.begin(), out.end(), Flag::not_evaluated, Flag::good);
  mark(flat.suspect, Flag::suspect), mark(flat.fail, Flag::fail);
  return out;
}

Flags repeated_test(std::span<const Time> times, std::span<const double> values) {
  Flags out = blank(values);
  for (std::size_t first = 0, last = 0; first < values.size(); first = last) {
    while (last < values.size() && times[last] == times[first]) ++last;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (std::size_t i = first; i < last; ++i)
      if (!std::isnan(values[i])) low = std::min(low, values[i]), high = std::max(high, values[i]);
    const Flag flag = last - first == 1 ? Flag::good : low < high ? Flag::fail : Flag::suspect;
    for (std::size_t i = first; i < last; ++i)
      if (!std::isnan(values[i])) out[i] = flag;
  }
  return out;
}

Flags neighbour_test(std::span<const double> values, std::span<const std::vector<double>> others,
                     const Excess& limits) {
  constexpr std::size_t least_others = 3, least_times = 10;
  constexpr double deviations_of_median = 1.4826;  // of a normal distribution
  Flags out = blank(values);
  std::vector<double> off(values.size(), nan), around, known;
  for (std::size_t i = 0; i < values.size(); ++i) {
    around.clear();
    for (const std::vector<double>& other : others)
      if (!std::isnan(other[i])) around.push_back(other[i]);
    if (around.size() >= least_others) off[i] = values[i] - median(around);
    if (!std::isnan(off[i])) known.push_back(off[i]);
  }
  if (known.size() < least_times) return out;
  const double usual = median(known);
  for (double& one : known) one = std::abs(one - usual);
  const double deviation = deviations_of_median * median(known);
  if (!(deviation > 0.0)) return out;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isnan(off[i])) out[i] = by(limits, std::abs(off[i] - usual) / deviation);
  return out;
}

Flags uptime_test(std::span<const double> values, std::span<const double> uptime, double least, double good) {
  Flags out = blank(values);
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isnan(values[i]) && !std::isnan(uptime[i]))
      out[i] = uptime[i] < least || uptime[i] == 0.0 ? Flag::missing : uptime[i] < good ? Flag::suspect : Flag::good;
  return out;
}

std::vector<Gap> gaps(std::span<const Time> times, std::span<const double> values, Time longest) {
  std::vector<Gap> out;
  std::size_t before = none;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    if (before != none && times[i] - times[before] > longest) out.push_back({times[before], times[i]});
    before = i;
  }
  return out;
}

// ---- all of them

const char* id_of(QualityTest test) {
  static constexpr std::array<const char*, 9> ids{"",      "repeated", "uptime",    "range",     "climatology",
                                                  "spike", "rate",     "flat_line", "neighbours"};
  return ids[static_cast<std::size_t>(test)];
}

void Verdict::add(QualityTest test, const Flags& found) {
  const auto rank = [](Flag flag) {
    switch (flag) {
      case Flag::missing: return 4;
      case Flag::fail: return 3;
      case Flag::suspect: return 2;
      case Flag::good: return 1;
      default: return 0;
    }
  };
  if (flags.empty()) flags.assign(found.size(), Flag::not_evaluated), tests.assign(found.size(), QualityTest::none);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (rank(found[i]) <= rank(flags[i])) continue;
    flags[i] = found[i];
    tests[i] = found[i] == Flag::good ? QualityTest::none : test;
  }
}

const QualityPreset* preset_of(std::span<const QualityPreset> presets, std::string_view property) {
  std::string name(property);
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  for (const QualityPreset& preset : presets)
    if (preset.id == name || std::find(preset.names.begin(), preset.names.end(), name) != preset.names.end())
      return &preset;
  return nullptr;
}

Verdict judge(std::span<const Time> times, std::span<const double> values, const QualityPreset& preset,
              std::span<const double> uptime, std::span<const std::vector<double>> others) {
  const auto fits = [&](std::size_t size) { return size == values.size(); };
  if (!fits(times.size()) || (!uptime.empty() && !fits(uptime.size())) ||
      !std::all_of(others.begin(), others.end(), [&](const auto& other) { return fits(other.size()); }))
    throw Error(Error::Code::bad_input, text("The columns of a series must be of equal length."));
  if (!std::is_sorted(times.begin(), times.end()))
    throw Error(Error::Code::bad_input, text("The times of a series must not fall: sort it before."));
  constexpr double least_uptime = 0.1, good_uptime = 0.5;
  Verdict out;
  out.add(QualityTest::repeated, repeated_test(times, values));
  if (!uptime.empty()) out.add(QualityTest::uptime, uptime_test(values, uptime, least_uptime, good_uptime));
  out.add(QualityTest::range, range_test(values, preset.possible, preset.usual));
  if (preset.climatology)
    out.add(QualityTest::climatology, climatology_test(times, values, *preset.climatology, TimeZone(preset.zone)));
  out.add(QualityTest::spike, spike_test(times, values, preset.spike, preset.within));
  out.add(QualityTest::rate, rate_test(times, values, preset.rate_per_hour, preset.within));
  out.add(QualityTest::flat_line, flat_line_test(times, values, preset.flat));
  if (!others.empty()) out.add(QualityTest::neighbours, neighbour_test(values, others, preset.neighbours));
  return out;
}

}  // namespace jumeau::sensors
