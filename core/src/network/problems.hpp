#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "jumeau/network/networkcheck.hpp"
#include "jumeau/network/search.hpp"

/// The parts of the network doctor: each finds problems of some kinds.
namespace jumeau::network {

/// In the order of NetworkCheck::kinds.
enum class Kind { gap, near_miss, crossing, duplicate, overlap, zero_length, island, oneway_trap, speed, oneway };
/// In the order of NetworkCheck::severities.
enum class Severity { error, warning, info };
/// In the order of NetworkCheck::findings.
enum class Finding {
  end_near_end,
  end_near_middle,
  end_on_middle,
  crossing,
  duplicate,
  overlap,
  self_overlap,
  no_length,
  not_linked,
  no_way_out,
  no_way_in,
  no_way_in_or_out,
  speed_unreadable,
  speed_not_positive,
  speed_too_high,
  oneway_unknown
};
Kind kind_of(Finding);
Severity severity_of(Kind);

inline constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

struct Problem {
  Finding what{};
  std::int64_t row = -1, other_row = -1;
  double x = unknown, y = unknown;  ///< NaN: no place
  double distance_m = unknown, length_m = unknown;
  double to_x = unknown, to_y = unknown;
  std::string value{};  ///< speed, one-way: what the row holds
  bool applied = false;
  std::int64_t target = -1;  ///< near miss: the vertex where the segment starts that is to be joined

  Kind kind() const { return kind_of(what); }
};
using Problems = std::vector<Problem>;

/// Dead ends that nearly meet an end or the middle of a line.
void find_gaps(const Network&, double tolerance_m, Problems&, Monitor&);
/// Stretches that two lines share; with `crossings`, crossings at one level without a common vertex.
/// `levels` has the level of each row, or nothing.
void find_overlaps(const Network&, const std::vector<double>& levels, bool crossings, Problems&, Monitor&);
void find_islands(const Network&, Problems&);
/// Streets that may be entered but not left, or left but not entered.
void find_oneway_traps(const Network&, Problems&, Monitor&);
/// Of the rows themselves: duplicates and lines without length.
void find_duplicates(const Table&, Problems&, Monitor&);
void find_speeds(const Table&, const NetworkCheck::Options&, Problems&);
void find_oneways(const Table&, const NetworkCheck::Options&, Problems&);

/// Applies the safe repairs and marks them. Without a network there are no gaps to close.
Table repaired(const Network*, const Table&, Problems&, Monitor&);

}  // namespace jumeau::network
