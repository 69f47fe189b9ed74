#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/store.hpp"
#include "jumeau/sensors/time.hpp"

/// Tests of values over time, as IOOS QARTOD has them, but on windows of time, never on counts of values. Series are
/// ascending in time; NaN is a missing value. Nothing is changed: each test gives one flag per value.
namespace jumeau::sensors {

using Flags = std::vector<Flag>;

/// Of good values; both ends belong to it.
struct Limits {
  double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();
  bool hold(double value) const { return value >= low && value <= high; }
};

/// Out of `possible`: fail; out of `usual`: suspect.
Flags range_test(std::span<const double> values, const Limits& possible, const Limits& usual);

/// Out of what a month has ever seen, by the clock of a place: suspect.
struct Climatology {
  std::array<Limits, 12> months;
};
Flags climatology_test(std::span<const Time>, std::span<const double> values, const Climatology&, const TimeZone&);

/// More than this: suspect, fail. Infinite: never.
struct Excess {
  double suspect = std::numeric_limits<double>::infinity(), fail = std::numeric_limits<double>::infinity();
};

/// How far a value sticks out of both its neighbours, on one side: the lesser of the two steps; 0 where it lies
/// between them. Only where both are at most `within` away; else it is not evaluated.
Flags spike_test(std::span<const Time>, std::span<const double> values, const Excess&, Time within);

/// The change from the value before, by hour. Not evaluated where that is more than `within` ago.
Flags rate_test(std::span<const Time>, std::span<const double> values, const Excess& per_hour, Time within);

/// 1 for each value of a stretch of at least `window` whose values differ by at most `tolerance` (both <=): at least
/// two values, looked at in both directions. Missing values are passed over; a silence of more than `longest_gap` ends
/// a stretch.
std::vector<std::uint8_t> flat_line(std::span<const Time>, std::span<const double> values, Time window,
                                    double tolerance, Time longest_gap = latest);

/// The same as flags: suspect and fail by the length of the stretch, which is at least three usual steps.
struct Flat {
  Time suspect = latest, fail = latest;
  double tolerance = 0.0;
  Time longest_gap = latest;
};
Flags flat_line_test(std::span<const Time>, std::span<const double> values, const Flat&);

/// Several values of one time: suspect where they are the same, fail where they differ.
Flags repeated_test(std::span<const Time>, std::span<const double> values);

/// Against the median of at least three others at the same times (each as long as `values`; NaN: missing): the usual
/// difference is taken off, and what is left measured in robust standard deviations (1.4826 times its median size).
Flags neighbour_test(std::span<const double> values, std::span<const std::vector<double>> others, const Excess&);

/// Where the sensor was up for less than a share of the slot (0 to 1): below `least` missing, below `good` suspect. An
/// unknown share is not evaluated.
Flags uptime_test(std::span<const double> values, std::span<const double> uptime, double least, double good);

/// A silence between two values.
struct Gap {
  Time from, to;
};
/// Longer than `longest`; missing values are silence.
std::vector<Gap> gaps(std::span<const Time>, std::span<const double> values, Time longest);

// ---- all of them

enum class QualityTest : std::uint8_t {
  none,
  repeated,
  uptime,
  range,
  climatology,
  spike,
  rate,
  flat_line,
  neighbours
};
/// "repeated", "uptime", ...
const char* id_of(QualityTest);

/// What each value is, and the test that says so: the first of the strictest.
struct Verdict {
  Flags flags;
  std::vector<QualityTest> tests;

  /// fail bears over suspect, suspect over good, good over not evaluated; what is missing stays so.
  void add(QualityTest, const Flags&);
};

/// The limits of an observed property, in the unit that it is stored in.
struct QualityPreset {
  std::string id, unit;
  std::vector<std::string> names;  ///< of the property, as sources call it, in small letters
  Limits possible{}, usual{};
  std::optional<Climatology> climatology{};
  std::string zone{};  ///< of the climatology
  Excess spike{}, rate_per_hour{}, neighbours{};
  Time within = hour_us;  ///< of spike and rate
  Flat flat{};
  Time longest_gap = latest;
};
/// Those of the library, else of a text in the same format (core/data/quality.json).
/// @throws Error (bad_option) for a text that is no presets
std::vector<QualityPreset> quality_presets(std::string_view json = {});
/// By one of its names; none: not known.
const QualityPreset* preset_of(std::span<const QualityPreset>, std::string_view property);

/// All tests of a preset; `uptime` and `others` may be empty. @throws Error (bad_input) for columns that do not match
/// or times that fall
Verdict judge(std::span<const Time>, std::span<const double> values, const QualityPreset&,
              std::span<const double> uptime = {}, std::span<const std::vector<double>> others = {});

}  // namespace jumeau::sensors
