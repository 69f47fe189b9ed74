#include "days.hpp"

#include <chrono>
#include <cmath>
#include <format>

namespace jumeau::city {

std::int32_t day_of(double adjusted_s) {
  constexpr double gps_zero = 315964800.0, adjustment = 1e9, leap_s = 18.0, most = 1e6;
  const double day = std::floor((adjusted_s + adjustment + gps_zero - leap_s) / 86400.0);
  return std::abs(day) < most ? static_cast<std::int32_t>(day) : unknown_day;
}

std::int32_t day_of(const CloudFile& file) {
  constexpr int half_a_year = 182;
  if (file.year == 0) return unknown_day;
  const auto newyear = std::chrono::sys_days{std::chrono::year{file.year} / 1 / 1};
  return static_cast<std::int32_t>(newyear.time_since_epoch().count()) + half_a_year;
}

std::string date_of(std::int32_t day) {
  if (day == unknown_day) return {};
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
  return std::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

}  // namespace jumeau::city
