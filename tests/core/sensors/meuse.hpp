#pragma once

#include <cmath>

#include "sensors/csv.hpp"

namespace jumeau::testing {

/// Zinc in the soil by the Meuse (sp), and what gstat makes of it.
struct Meuse {
  std::vector<double> xy, log_zinc, root_distance;

  static bool here() { return std::filesystem::exists(published("geostatistics/meuse.csv")); }
  Meuse() {
    auto table = csv_words(published("geostatistics/meuse.csv"));
    xy = interleaved(numbers(table["x"]), numbers(table["y"]));
    for (const double zinc : numbers(table["zinc"])) log_zinc.push_back(std::log(zinc));
    for (const double distance : numbers(table["dist"])) root_distance.push_back(std::sqrt(distance));
  }
};

}  // namespace jumeau::testing
