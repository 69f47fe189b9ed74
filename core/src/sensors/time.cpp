#include "jumeau/sensors/time.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

#include "jumeau/monitor.hpp"

namespace jumeau::sensors {

namespace chrono = std::chrono;
using Microseconds = chrono::duration<std::int64_t, std::micro>;

namespace {

/// Reads a text from left to right.
class Reader {
public:
  explicit Reader(std::string_view text) : rest_(text) {}
  bool at_end() const { return rest_.empty(); }
  char next() const { return rest_.empty() ? '\0' : rest_.front(); }
  bool skip(char c) {
    if (next() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool skip(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  /// Exactly so many digits.
  std::optional<int> digits(std::size_t count) {
    if (rest_.size() < count) return {};
    int out = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return {};
      out = 10 * out + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return out;
  }
  /// Decimals of a second, as microseconds; more than 6 are cut.
  std::optional<int> decimals() {
    int out = 0, count = 0;
    for (; next() >= '0' && next() <= '9'; rest_.remove_prefix(1), ++count)
      if (count < 6) out = 10 * out + (next() - '0');
    if (count == 0) return {};
    for (; count < 6; ++count) out *= 10;
    return out;
  }

private:
  std::string_view rest_;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view around = " \t\r\n'\"";
  const auto first = text.find_first_not_of(around);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(around) - first + 1);
}

/// Days from 1970 on; none for a day that is not in the calendar.
std::optional<std::int64_t> days_of(int year, int month, int day) {
  const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return {};
  return chrono::sys_days(date).time_since_epoch().count();
}

std::optional<std::int64_t> read_days(Reader& in) {
  const Reader start = in;
  if (const auto year = in.digits(4); year && in.skip('-')) {
    const auto month = in.digits(2);
    if (!month || !in.skip('-')) return {};
    const auto day = in.digits(2);
    return day ? days_of(*year, *month, *day) : std::nullopt;
  }
  in = start;
  const auto day = in.digits(2);
  if (!day || !in.skip('/')) return {};
  const auto month = in.digits(2);
  if (!month || !in.skip('/')) return {};
  const auto year = in.digits(4);
  return year ? days_of(*year, *month, *day) : std::nullopt;
}

/// Microseconds of the day; 24:00:00 is the end of it, :60 a leap second.
std::optional<std::int64_t> read_time(Reader& in) {
  const auto hour = in.digits(2);
  if (!hour || !in.skip(':')) return {};
  const auto minute = in.digits(2);
  if (!minute) return {};
  int second = 0, micro = 0;
  if (in.skip(':')) {
    const auto whole = in.digits(2);
    if (!whole) return {};
    second = *whole;
    if (in.skip('.') || in.skip(',')) {
      const auto part = in.decimals();
      if (!part) return {};
      micro = *part;
    }
  }
  const bool midnight = *hour == 24 && *minute == 0 && second == 0 && micro == 0;
  if ((*hour > 23 && !midnight) || *minute > 59 || second > 60) return {};
  return ((*hour * 60LL + *minute) * 60 + second) * second_us + micro;
}

/// Microseconds east of UTC; `out` is left empty where nothing is said. False for what is no offset.
bool read_offset(Reader& in, std::optional<std::int64_t>& out) {
  in.skip(' ');
  if (in.at_end()) return true;
  constexpr std::array<std::pair<std::string_view, int>, 5> names{
      {{"Z", 0}, {"UTC", 0}, {"GMT", 0}, {"CEST", 2}, {"CET", 1}}};
  for (const auto& [name, hours] : names)
    if (in.skip(name)) {
      out = hours * hour_us;
      return in.at_end();
    }
  const bool west = in.next() == '-';
  if (!in.skip('+') && !in.skip('-')) return false;
  const auto hours = in.digits(2);
  if (!hours || *hours > 14) return false;
  int minutes = 0;
  in.skip(':');
  if (!in.at_end()) {
    const auto given = in.digits(2);
    if (!given || *given > 59) return false;
    minutes = *given;
  }
  out = (west ? -1 : 1) * (*hours * hour_us + minutes * 60 * second_us);
  return in.at_end();
}

std::optional<Time> since_1970(std::string_view text) {
  const bool milliseconds = text.size() == 13;
  if (text.size() != 10 && !milliseconds) return {};
  std::int64_t out = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return {};
  return out * (milliseconds ? 1000 : second_us);
}

struct Read {
  TimeZone::Meant meant;
  bool zoned;
};

std::optional<Read> instant_of(std::string_view given, const TimeZone& zone) {
  const std::string_view text = trimmed(given);
  if (const auto time = since_1970(text)) return Read{{*time, {}, false}, true};
  Reader in(text);
  const auto days = read_days(in);
  if (!days) return {};
  std::int64_t of_day = 0;
  std::optional<std::int64_t> east;
  if (in.skip('T') || in.skip(' ')) {
    const auto time = read_time(in);
    if (!time || !read_offset(in, east)) return {};
    of_day = *time;
  } else if (!in.at_end()) {
    return {};
  }
  const std::int64_t local = *days * day_us + of_day;
  if (east) return Read{{local - *east, {}, false}, true};
  return Read{zone.meant(local), false};
}

}  // namespace

struct TimeZone::Rules {
  const chrono::time_zone* zone = nullptr;  ///< none: UTC
};

TimeZone::TimeZone(const std::string& name) : rules_(std::make_unique<Rules>()) {
  if (name.empty() || name == "UTC") return;
  try {
    rules_->zone = chrono::locate_zone(name);
  } catch (const std::runtime_error&) {
    throw Error(Error::Code::bad_option,
                text("\"{0}\" is no time zone: give a name such as Europe/Paris, or UTC.", name));
  }
}
TimeZone::TimeZone(TimeZone&&) noexcept = default;
TimeZone& TimeZone::operator=(TimeZone&&) noexcept = default;
TimeZone::~TimeZone() = default;

TimeZone::Meant TimeZone::meant(std::int64_t local_us) const {
  if (!rules_->zone) return {local_us, {}, false};
  const chrono::local_time<Microseconds> local{Microseconds(local_us)};
  const chrono::local_info info = rules_->zone->get_info(local);
  const auto with = [&](const chrono::sys_info& of) { return local_us - Microseconds(of.offset).count(); };
  switch (info.result) {
    case chrono::local_info::ambiguous: return {with(info.first), with(info.second), false};
    case chrono::local_info::nonexistent: return {with(info.first), {}, true};
    default: return {with(info.first), {}, false};
  }
}

TimeZone::Offset TimeZone::offset(Time time) const {
  if (!rules_->zone) return {};
  const chrono::sys_info info = rules_->zone->get_info(chrono::sys_time<Microseconds>(Microseconds(time)));
  const auto instant = [](chrono::sys_seconds at) {
    const std::int64_t seconds = at.time_since_epoch().count();
    return seconds <= earliest / second_us ? earliest : seconds >= latest / second_us ? latest : seconds * second_us;
  };
  return {Microseconds(info.offset).count(), instant(info.begin), instant(info.end)};
}

std::optional<Stamp> stamp_of(std::string_view text, const TimeZone& zone) {
  Stamp out;
  const auto slash = text.find('/');
  const bool interval = slash != std::string_view::npos && text.find('-') < slash;
  const auto begin = instant_of(interval ? text.substr(0, slash) : text, zone);
  if (!begin) return {};
  out.begin = begin->meant, out.zoned = begin->zoned;
  if (interval) {
    const auto end = instant_of(text.substr(slash + 1), zone);
    if (!end) return {};
    out.end = end->meant;
  }
  return out;
}

std::string iso(Time time) {
  const chrono::sys_time<Microseconds> at{Microseconds(time)};
  const auto day = chrono::floor<chrono::days>(at);
  const chrono::year_month_day date(day);
  const chrono::hh_mm_ss clock(at - day);
  const auto micro = clock.subseconds().count();
  char out[64];
  std::snprintf(out, sizeof out, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  std::string words = out;
  if (micro % 1000 != 0)
    std::snprintf(out, sizeof out, ".%06lld", static_cast<long long>(micro)), words += out;
  else if (micro != 0)
    std::snprintf(out, sizeof out, ".%03lld", static_cast<long long>(micro / 1000)), words += out;
  return words + "Z";
}

}  // namespace jumeau::sensors
