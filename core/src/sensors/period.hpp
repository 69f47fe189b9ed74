#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/time.hpp"

/// What algorithms on a store have in common.
namespace jumeau::sensors {

struct Period {
  Time from = earliest, to = latest;
};
/// Texts may be empty. Times without an offset are those of a clock in the zone.
/// @throws Error (bad_option) for what is no time, or a period that ends before it begins
inline Period period_of(const std::string& from, const std::string& to, const TimeZone& zone) {
  const auto time_of = [&](const std::string& words, const char* parameter, Time otherwise) {
    if (words.empty()) return otherwise;
    const auto stamp = stamp_of(words, zone);
    if (!stamp) throw Error(Error::Code::bad_option, text("{0} is \"{1}\": that is no time.", parameter, words));
    return stamp->begin.first;
  };
  const Period out{time_of(from, "FROM", earliest), time_of(to, "TO", latest)};
  if (out.from >= out.to) throw Error(Error::Code::bad_option, text("TO must be later than FROM."));
  return out;
}

}  // namespace jumeau::sensors
