#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "jumeau/monitor.hpp"
#include "mobility/bike/preset.hpp"
#include "mobility/bike/treatment.hpp"

namespace {

using namespace jumeau;

void read_preset(std::string_view words) {
  try {
    const bike::Preset preset = bike::preset(words, "fuzz", {{"speed", "VMAX"}, {"facility_right", "CYCL"}});
    if (preset.speed != bike::FieldNames{"VMAX"}) std::abort();
    Table streets;
    streets.geometry.shape = Shape::line;
    streets.geometry.add_line(std::initializer_list<double>{0, 0, 100, 0});
    streets.add("VMAX", Reals{30.0});
    Monitor quiet;
    if (bike::streets_of(streets, preset, nullptr, nullptr, quiet).size() != 1) std::abort();
    bike::preset(bike::with_fields(words, {}), "again");
  } catch (const Error&) {
    return;
  }
}

void read_rules(std::string_view words) {
  try {
    const bike::TrafficRules rules = bike::traffic_rules(words, "fuzz");
    if (rules.rows.empty()) std::abort();
    for (const auto& row : rules.rows)
      if (!(row.speed_kmh > 0.0 && row.traffic_vpd > 0.0)) std::abort();
    bike::treatment(rules, 50.0, 3000.0, bike::Service::high);
  } catch (const Error&) {
    return;
  }
}

}  // namespace

// Whatever the text, a preset and a table of traffic and speed are read soundly, or an Error says why not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view words(reinterpret_cast<const char*>(data), size);
  read_preset(words);
  read_rules(words);
  return 0;
}
