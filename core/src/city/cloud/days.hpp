#pragma once

#include <cstdint>
#include <limits>
#include <string>

#include "jumeau/city/cloud.hpp"

/// When points were measured, in days since 1970.
namespace jumeau::city {

inline constexpr std::int32_t unknown_day = std::numeric_limits<std::int32_t>::min();
/// Points farther apart are of different epochs.
inline constexpr double epoch_apart_days = 90.0;

/// Of adjusted standard GPS time; the leap seconds do not change the day but around midnight.
std::int32_t day_of(double adjusted_s);
/// The middle of the year that the header tells: files of one flight are often made on different days.
std::int32_t day_of(const CloudFile&);
/// "2021-03-17"; empty where unknown.
std::string date_of(std::int32_t day);

}  // namespace jumeau::city
