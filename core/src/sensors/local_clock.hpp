#pragma once

#include <chrono>

#include "jumeau/sensors/time.hpp"

namespace jumeau::sensors {

/// What a clock on the wall shows. Quick for instants near the one before.
class LocalClock {
public:
  explicit LocalClock(const TimeZone& zone) : zone_(zone) {}

  /// Microseconds since the clock showed 1970-01-01 00:00.
  std::int64_t local_us(Time time) {
    if (time < offset_.begin || time >= offset_.end || !known_) offset_ = zone_.offset(time), known_ = true;
    return time + offset_.ahead_us;
  }
  /// Days since 1970-01-01, a Thursday.
  std::int64_t day(Time time) { return floored(local_us(time), day_us); }
  int hour(Time time) {
    const std::int64_t local = local_us(time);
    return static_cast<int>((local - floored(local, day_us) * day_us) / hour_us);
  }
  /// 0: Monday.
  int weekday(Time time) { return weekday_of(day(time)); }
  int month(Time time) {  ///< 1 to 12
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day(time)))};
    return static_cast<int>(static_cast<unsigned>(date.month()));
  }
  /// When a local day begins.
  Time begin_of(std::int64_t day) const { return zone_.meant(day * day_us).first; }

  static int weekday_of(std::int64_t day) { return static_cast<int>(((day + 3) % 7 + 7) % 7); }

private:
  static std::int64_t floored(std::int64_t value, std::int64_t by) { return value / by - (value % by < 0 ? 1 : 0); }

  const TimeZone& zone_;
  TimeZone::Offset offset_;
  bool known_ = false;
};

}  // namespace jumeau::sensors
