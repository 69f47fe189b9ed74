#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "network/osm_streets.hpp"

// Whatever the bytes, the reader answers with a sound table or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace jumeau;
  const auto source = osm::Source::bytes({reinterpret_cast<const char*>(data), size});
  for (const Streets::Profile profile : {Streets::Profile::walk, Streets::Profile::bike, Streets::Profile::drive}) {
    Monitor quiet;
    try {
      const Table streets = osm::streets(source, profile, quiet);
      for (const Column& column : streets.columns)
        if (column.size() != streets.size()) std::abort();
      for (const double coordinate : streets.geometry.xy)
        if (!(std::abs(coordinate) <= 180.0)) std::abort();
      for (const Issue& issue : streets.issues)
        if (issue.row < 0 || issue.row >= static_cast<std::int64_t>(streets.size())) std::abort();
    } catch (const Error&) {
    }
  }
  return 0;
}
