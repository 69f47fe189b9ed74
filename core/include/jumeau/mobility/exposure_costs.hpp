#pragma once

#include <cmath>
#include <optional>
#include <span>

/// What a stretch of street costs a walker who minds noise, air or a lack of green, as Green Paths counts it (Digital
/// Geography Lab, Helsinki; green-path-server): the length, or a time, times 1 + sensitivity x exposure.
namespace jumeau::exposure {

/// Metres of a stretch at a level of noise.
struct NoiseBand {
  double level_db, metres;
};

/// Version 2: linear, 0 at 40 dB and 1 at 75 dB.
constexpr double noise_v2(double level_db) { return (level_db - 40.0) / 35.0; }
/// Version 3: 0 up to 44 dB (<=), then doubles every 10 dB.
inline double noise_v3(double level_db) {
  return level_db <= 44.0 ? 0.0 : std::pow(10.0, 0.3 * level_db / 10.0) / 100.0;
}

inline constexpr double unknown_noise = 100.0, unknown_air = 10.0;

/// The mean of cost(level_db) over the metres of the bands; 100 without bands or metres: such a stretch is avoided, and
/// it is for the caller to count it.
template <class Cost>
double noise(std::span<const NoiseBand> bands, Cost&& cost) {
  double sum = 0.0, metres = 0.0;
  for (const NoiseBand& band : bands) sum += cost(band.level_db) * band.metres, metres += band.metres;
  return metres > 0.0 ? sum / metres : unknown_noise;
}

/// Of an air quality index from 1 (good) to 5: 0 to 1; 0 from 0.95 (<=) to 1; 10 below or unknown.
constexpr double air(std::optional<double> index) {
  if (!index || !(*index >= 0.95)) return unknown_air;
  return *index < 1.0 ? 0.0 : (*index - 1.0) / 4.0;
}

/// Of a green view index from 0 to 1.
constexpr double lack_of_green(double green_view) { return 1.0 - green_view; }

/// `base`: metres on foot, or any time.
constexpr double cost(double base, double sensitivity, double exposure) {
  return base * (1.0 + sensitivity * exposure);
}

inline constexpr double noise_sensitivities[] = {0.1, 0.4, 1.3, 3.5, 6.0};
inline constexpr double air_sensitivities[] = {5.0, 15.0, 30.0};
inline constexpr double green_sensitivities[] = {2.0, 4.0, 8.0};

}  // namespace jumeau::exposure
