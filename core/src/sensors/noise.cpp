#include "jumeau/sensors/noise.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "local_clock.hpp"

namespace jumeau::sensors {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double energy(double level_db) { return std::pow(10.0, 0.1 * level_db); }
double level(double energy) { return 10.0 * std::log10(energy); }

/// Mean energy of what is known.
class Energy {
public:
  void add(double level_db) {
    if (!std::isnan(level_db)) sum_ += energy(level_db), ++count_;
  }
  double level_db() const { return count_ > 0.0 ? level(sum_ / count_) : nan; }

private:
  double sum_ = 0.0, count_ = 0.0;
};

std::vector<double> sorted(std::span<const double> levels_db) {
  std::vector<double> out;
  std::copy_if(levels_db.begin(), levels_db.end(), std::back_inserter(out),
               [](double one) { return !std::isnan(one); });
  std::sort(out.begin(), out.end());
  return out;
}

double exceeded(const std::vector<double>& ascending, double percent) {
  if (ascending.empty()) return nan;
  const double place = (1.0 - 0.01 * percent) * static_cast<double>(ascending.size() - 1), below = std::floor(place);
  const auto i = static_cast<std::size_t>(below);
  const double next = ascending[std::min(i + 1, ascending.size() - 1)];
  return ascending[i] + (place - below) * (next - ascending[i]);
}

}  // namespace

double energetic_mean_db(std::span<const double> levels_db) {
  Energy out;
  for (const double one : levels_db) out.add(one);
  return out.level_db();
}

double exceeded_db(std::span<const double> levels_db, double percent) { return exceeded(sorted(levels_db), percent); }

double lden_db(double day_db, double evening_db, double night_db) {
  constexpr double evening_more_db = 5.0, night_more_db = 10.0;
  return level(
      (12.0 * energy(day_db) + 4.0 * energy(evening_db + evening_more_db) + 8.0 * energy(night_db + night_more_db)) /
      24.0);
}

NoiseLevels noise_levels(std::span<const Time> times, std::span<const double> levels_db, const TimeZone& zone) {
  LocalClock clock(zone);
  Energy day, evening, night;
  for (std::size_t i = 0; i < levels_db.size(); ++i) {
    const int hour = clock.hour(times[i]);
    (hour >= 6 && hour < 18 ? day : hour >= 18 && hour < 22 ? evening : night).add(levels_db[i]);
  }
  const std::vector<double> ascending = sorted(levels_db);
  return {energetic_mean_db(levels_db),
          exceeded(ascending, 10.0),
          exceeded(ascending, 50.0),
          exceeded(ascending, 90.0),
          day.level_db(),
          evening.level_db(),
          night.level_db(),
          lden_db(day.level_db(), evening.level_db(), night.level_db())};
}

}  // namespace jumeau::sensors
