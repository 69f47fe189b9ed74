#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "jumeau/mobility/criteria.hpp"

// Whatever the text, the reader answers with sound criteria or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace jumeau;
  try {
    const criteria::Model model = criteria::parsed(std::string_view(reinterpret_cast<const char*>(data), size));
    if (model.criteria.empty()) std::abort();
    for (const criteria::Criterion& criterion : model.criteria) {
      if (criterion.weight && !std::isfinite(*criterion.weight)) std::abort();
      for (const double measure : {-1e300, -1.0, 0.0, 0.5, 1e300})
        if (const double value = criteria::value_of(criterion.value, criterion.direction, measure);
            !std::isnan(value) && !(value >= 0.0 && value <= 1.0))
          std::abort();
      if (const double p = criteria::preference(criterion.preference, 0.5); !(p >= 0.0 && p <= 1.0)) std::abort();
    }
  } catch (const Error&) {
  }
  return 0;
}
