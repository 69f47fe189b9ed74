#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// Instants, and what people and machines write for them.
namespace jumeau::sensors {

/// Microseconds since 1970-01-01T00:00:00Z.
using Time = std::int64_t;
constexpr Time second_us = 1'000'000, hour_us = 3600 * second_us, day_us = 24 * hour_us;
constexpr Time earliest = std::numeric_limits<Time>::min(), latest = std::numeric_limits<Time>::max();

/// "2022-01-10T01:45:00Z", with as many decimals of a second as needed, 3 or 6.
std::string iso(Time);

/// Where clocks follow the law of a place, such as "Europe/Paris".
class TimeZone {
public:
  /// A name of the IANA; "" and "UTC" are UTC. @throws Error (bad_option) for a name that is not known
  explicit TimeZone(const std::string& name = "");
  TimeZone(TimeZone&&) noexcept;
  TimeZone& operator=(TimeZone&&) noexcept;
  ~TimeZone();

  /// What a clock may mean. In spring an hour is skipped: `first` is then what the clock would show without the change.
  /// In autumn an hour comes twice: `second` is its second time.
  struct Meant {
    Time first = 0;
    std::optional<Time> second;
    bool skipped = false;
  };
  /// @param local_us microseconds on a clock since it showed 1970-01-01 00:00
  Meant meant(std::int64_t local_us) const;

  /// What clocks are ahead of UTC, and the instants from which (included) to which (excluded) that holds.
  struct Offset {
    std::int64_t ahead_us = 0;
    Time begin = earliest, end = latest;
  };
  Offset offset(Time) const;

private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

/// What a text says.
struct Stamp {
  TimeZone::Meant begin;
  std::optional<TimeZone::Meant> end;  ///< of an interval, written begin/end
  bool zoned = false;                  ///< the text itself says its offset from UTC
};

/// ISO 8601 in its usual forms (T or a blank, seconds and decimals or none, Z, +02, +0200, +02:00 or nothing), a day
/// alone, 10/01/2022 01:45 (the day first), CET or CEST behind, seconds or milliseconds since 1970 as 10 or 13 digits.
/// None for anything else, and for days that no calendar has.
std::optional<Stamp> stamp_of(std::string_view text, const TimeZone& zone);

}  // namespace jumeau::sensors
