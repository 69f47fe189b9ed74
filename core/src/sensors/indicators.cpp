#include "jumeau/sensors/indicators.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>

#include "jumeau/sensors/noise.hpp"
#include "local_clock.hpp"

namespace jumeau::sensors {

namespace chrono = std::chrono;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::int64_t number_of(chrono::year_month_day date) { return chrono::sys_days(date).time_since_epoch().count(); }
chrono::year_month_day date_of(std::int64_t day) { return chrono::sys_days(chrono::days(day)); }

/// Where slots begin and end.
class Calendar {
public:
  Calendar(const TimeZone& zone, Span span) : clock_(zone), span_(span) {}

  Time begin_of(Time time) {
    if (span_ == Span::hour) return time - (clock_.local_us(time) % hour_us + hour_us) % hour_us;
    return clock_.begin_of(first_day(clock_.day(time)));
  }
  Time end_of(Time begin) {
    if (span_ == Span::hour) return begin + hour_us;
    return clock_.begin_of(next(first_day(clock_.day(begin))));
  }

private:
  std::int64_t first_day(std::int64_t day) const {
    const auto date = date_of(day);
    switch (span_) {
      case Span::week: return day - LocalClock::weekday_of(day);
      case Span::month: return number_of(date.year() / date.month() / 1);
      case Span::year: return number_of(date.year() / 1 / 1);
      default: return day;
    }
  }
  std::int64_t next(std::int64_t day) const {
    const auto date = date_of(day);
    switch (span_) {
      case Span::week: return day + 7;
      case Span::month: return number_of(date + chrono::months(1));
      case Span::year: return number_of(date + chrono::years(1));
      default: return day + 1;
    }
  }

  LocalClock clock_;
  Span span_;
};

double statistic_of(std::span<const double> values, Statistic statistic) {
  if (statistic == Statistic::energetic_mean) return energetic_mean_db(values);
  double sum = 0.0, count = 0.0, least = infinity, greatest = -infinity;
  for (const double value : values)
    if (!std::isnan(value)) sum += value, ++count, least = std::min(least, value), greatest = std::max(greatest, value);
  if (count == 0.0) return nan;
  switch (statistic) {
    case Statistic::sum: return sum;
    case Statistic::least: return least;
    case Statistic::greatest: return greatest;
    default: return sum / count;
  }
}

/// Share of [begin, end) for which values stand.
double known_share(std::span<const double> values, Time begin, Time end, Time step) {
  const auto known = std::count_if(values.begin(), values.end(), [](double value) { return !std::isnan(value); });
  const double wished = step > 0 ? static_cast<double>(end - begin) / static_cast<double>(step) : 1.0;
  return std::min(1.0, static_cast<double>(known) / std::max(1.0, wished));
}

double percentile(const std::vector<double>& ascending, double share) {
  const double place = share * static_cast<double>(ascending.size() - 1), below = std::floor(place);
  const auto i = static_cast<std::size_t>(below);
  return ascending[i] + (place - below) * (ascending[std::min(i + 1, ascending.size() - 1)] - ascending[i]);
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return percentile(values, 0.5);
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
std::int64_t easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
  const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return number_of(chrono::year(year) / (n / 31) / (n % 31 + 1));
}

}  // namespace

Time usual_step(std::span<const Time> times) {
  std::map<Time, std::int64_t> counts;
  for (std::size_t i = 1; i < times.size(); ++i) ++counts[times[i] - times[i - 1]];
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? 0 : most->first;
}

std::vector<Slot> aggregate(std::span<const Time> times, std::span<const double> values, const TimeZone& zone,
                            Span span, Statistic statistic, Time step, double least_known) {
  std::vector<Slot> out;
  if (times.empty()) return out;
  Calendar calendar(zone, span);
  std::size_t first = 0;
  for (Time begin = calendar.begin_of(times.front()); begin <= times.back();) {
    const Time end = calendar.end_of(begin);
    std::size_t last = first;
    while (last < times.size() && times[last] < end) ++last;
    const auto inside = values.subspan(first, last - first);
    const double share = known_share(inside, begin, end, step);
    out.push_back({begin, end, share >= least_known ? statistic_of(inside, statistic) : nan, share});
    first = last, begin = end;
  }
  return out;
}

std::array<ProfileHour, 168> hour_of_week(std::span<const Slot> hourly, const TimeZone& zone, std::int64_t least_weeks,
                                          std::span<const std::int64_t> left_out) {
  LocalClock clock(zone);
  std::array<std::vector<double>, 168> values;
  for (const Slot& slot : hourly) {
    const std::int64_t day = clock.day(slot.begin);
    if (std::isnan(slot.value) || std::find(left_out.begin(), left_out.end(), day) != left_out.end()) continue;
    values[static_cast<std::size_t>(24 * LocalClock::weekday_of(day) + clock.hour(slot.begin))].push_back(slot.value);
  }
  std::array<ProfileHour, 168> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    std::vector<double>& all = values[i];
    out[i] = {nan, nan, nan, std::ssize(all)};
    if (all.empty() || std::ssize(all) < least_weeks) continue;
    std::sort(all.begin(), all.end());
    out[i].mean = statistic_of(all, Statistic::mean);
    out[i].low = percentile(all, 0.1), out[i].high = percentile(all, 0.9);
  }
  return out;
}

std::vector<std::int64_t> french_holidays(int year) {
  const chrono::year y(year);
  const std::int64_t sunday = easter(year);
  std::vector<std::int64_t> out{number_of(y / 1 / 1),
                                number_of(y / 5 / 1),
                                number_of(y / 5 / 8),
                                number_of(y / 7 / 14),
                                number_of(y / 8 / 15),
                                number_of(y / 11 / 1),
                                number_of(y / 11 / 11),
                                number_of(y / 12 / 25),
                                sunday + 1,
                                sunday + 39,
                                sunday + 50};
  std::sort(out.begin(), out.end());
  return out;
}

double days_to_full(std::span<const Time> times, std::span<const double> fill_percent, double full_percent,
                    double emptied_percent) {
  std::vector<double> days, fill;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (std::isnan(fill_percent[i])) continue;
    if (!fill.empty() && fill.back() - fill_percent[i] > emptied_percent) days.clear(), fill.clear();
    days.push_back(static_cast<double>(times[i]) / static_cast<double>(day_us)), fill.push_back(fill_percent[i]);
  }
  if (fill.size() < 3) return nan;
  std::vector<double> slopes;
  for (std::size_t i = 0; i < fill.size(); ++i)
    for (std::size_t k = i + 1; k < fill.size(); ++k)
      if (days[k] > days[i]) slopes.push_back((fill[k] - fill[i]) / (days[k] - days[i]));
  if (slopes.empty()) return nan;
  const double per_day = median(std::move(slopes));
  if (fill.back() >= full_percent) return 0.0;
  return per_day > 0.0 ? (full_percent - fill.back()) / per_day : infinity;
}

std::vector<Episode> episodes(std::span<const Time> times, std::span<const double> values, double up, double clear) {
  std::vector<Episode> out;
  bool inside = false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isnan(values[i])) continue;
    if (!inside && values[i] >= up) out.push_back({times[i], times[i], values[i], true}), inside = true;
    if (!inside) continue;
    Episode& now = out.back();
    now.end = times[i], now.greatest = std::max(now.greatest, values[i]);
    if (values[i] < clear) now.under_way = inside = false;
  }
  return out;
}

// ---- temperature

std::vector<ThermalDay> thermal_days(std::span<const Time> times, std::span<const double> temperature_c, Time step) {
  constexpr double least_known = 0.8;
  std::vector<ThermalDay> out;
  if (times.empty()) return out;
  const auto within = [&](Time begin, Statistic statistic) {
    const auto first = std::lower_bound(times.begin(), times.end(), begin) - times.begin();
    const auto last = std::lower_bound(times.begin(), times.end(), begin + day_us) - times.begin();
    const auto inside = temperature_c.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first));
    return known_share(inside, begin, begin + day_us, step) >= least_known ? statistic_of(inside, statistic) : nan;
  };
  const TimeZone utc;
  LocalClock clock(utc);
  for (std::int64_t day = clock.day(times.front()); day <= clock.day(times.back()); ++day)
    out.push_back({day, within(day * day_us - 6 * hour_us, Statistic::least),
                   within(day * day_us + 6 * hour_us, Statistic::greatest)});
  return out;
}

std::int64_t tropical_nights(std::span<const ThermalDay> days, double least_c) {
  return std::count_if(days.begin(), days.end(), [&](const ThermalDay& day) { return day.least_c >= least_c; });
}

std::vector<std::int64_t> heat_wave_days(std::span<const ThermalDay> days, double least_c, double greatest_c) {
  std::vector<std::int64_t> out;
  for (std::size_t i = 2; i < days.size(); ++i) {
    const auto mean = [&](double ThermalDay::* of) { return (days[i - 2].*of + days[i - 1].*of + days[i].*of) / 3.0; };
    if (days[i].day != days[i - 2].day + 2) continue;
    if (!(mean(&ThermalDay::least_c) >= least_c && mean(&ThermalDay::greatest_c) >= greatest_c)) continue;
    for (std::size_t k = i - 2; k <= i; ++k)
      if (out.empty() || out.back() < days[k].day) out.push_back(days[k].day);
  }
  return out;
}

// ---- lighting

Lighting lighting(std::span<const Time> times, std::span<const double> power_w, double on_w, Time step) {
  Lighting out{0.0, 0.0};
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (std::isnan(power_w[i])) continue;
    const Time until = i + 1 < times.size() ? std::min(times[i + 1], times[i] + 2 * step) : times[i] + step;
    const double hours = static_cast<double>(until - times[i]) / static_cast<double>(hour_us);
    if (power_w[i] >= on_w) out.hours_on += hours;
    out.energy_kwh += 0.001 * power_w[i] * hours;
  }
  return out;
}

}  // namespace jumeau::sensors
