#pragma once

#include <string>
#include <vector>

#include "jumeau/sensors/indicators.hpp"
#include "jumeau/sensors/store.hpp"
#include "period.hpp"

/// The values of a store that indicators and forecasts may use.
namespace jumeau::sensors {

struct Values {
  std::vector<Time> time;
  std::vector<double> value;
  Time step = 0;
};
/// Without those that fail or count as missing; without suspect ones, too, where that is wished.
Values believed(const Store&, const Datastream&, const Period&, bool use_suspect);

bool is_count(const std::string& property);
/// What slots of a property tell: sums of counts and rain, mean energy of noise, means of the rest.
Statistic statistic_of(const std::string& property);

}  // namespace jumeau::sensors
