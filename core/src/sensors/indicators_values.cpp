#include "indicators_values.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace jumeau::sensors {

Values believed(const Store& store, const Datastream& stream, const Period& period, bool use_suspect) {
  Series series = store.series(stream.id, period.from, period.to);
  for (std::size_t i = 0; i < series.size(); ++i) {
    const auto flag = static_cast<Flag>(series.quality[i]);
    if (flag >= Flag::fail || (flag == Flag::suspect && !use_suspect))
      series.result[i] = std::numeric_limits<double>::quiet_NaN();
  }
  const Time told = stream.period_s ? std::llround(*stream.period_s * static_cast<double>(second_us)) : 0;
  const Time step = told > 0 ? told : usual_step(series.time);
  return {std::move(series.time), std::move(series.result), step};
}

bool is_count(const std::string& property) {
  static constexpr std::array<std::string_view, 6> counts{"count", "bikes",          "pedestrians",
                                                          "cars",  "heavy_vehicles", "precipitation"};
  return std::find(counts.begin(), counts.end(), property) != counts.end();
}

Statistic statistic_of(const std::string& property) {
  return is_count(property) ? Statistic::sum : property == "noise" ? Statistic::energetic_mean : Statistic::mean;
}

}  // namespace jumeau::sensors
