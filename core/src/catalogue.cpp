#include "jumeau/catalogue.hpp"

#include <algorithm>
#include <array>

#include "described.hpp"
#include "jumeau/city/buildings.hpp"
#include "jumeau/city/cityexport.hpp"
#include "jumeau/city/citymodel.hpp"
#include "jumeau/city/cloudinfo.hpp"
#include "jumeau/city/enrich.hpp"
#include "jumeau/city/footprints.hpp"
#include "jumeau/city/furniture.hpp"
#include "jumeau/city/terrain.hpp"
#include "jumeau/city/trees.hpp"
#include "jumeau/city/validatecity.hpp"
#include "jumeau/mobility/bikelanes.hpp"
#include "jumeau/mobility/bikesuitability.hpp"
#include "jumeau/mobility/compare.hpp"
#include "jumeau/mobility/hubs.hpp"
#include "jumeau/mobility/pathimprovements.hpp"
#include "jumeau/mobility/quarterhour.hpp"
#include "jumeau/mobility/rank.hpp"
#include "jumeau/mobility/streetexposure.hpp"
#include "jumeau/mobility/walkingpaths.hpp"
#include "jumeau/network/networkcheck.hpp"
#include "jumeau/network/reach.hpp"
#include "jumeau/network/streets.hpp"
#include "jumeau/sensors/forecast_table.hpp"
#include "jumeau/sensors/indicators_table.hpp"
#include "jumeau/sensors/quality_check.hpp"
#include "jumeau/sensors/sensoralerts.hpp"
#include "jumeau/sensors/surface.hpp"
#include "jumeau/sensors/sync.hpp"
#include "jumeau/territory/demoterritory.hpp"

namespace jumeau {

namespace {

template <class... A>
std::array<Algorithm, sizeof...(A)> all() {
  return {described::algorithm<A>()...};
}

}  // namespace

std::span<const Algorithm> catalogue() {
  static const auto algorithms =
      all<Hubs, QuarterHour, Rank, StreetExposure, BikeSuitability, BikeLanes, WalkingPaths, PathImprovements, Compare,
          NetworkCheck, Reach, Streets, CloudInfo, Terrain, Footprints, Buildings, Trees, Furniture, Enrich,
          ValidateCity, CityExport, ModelCity, SensorSync, SensorQuality, SensorIndicators, SensorForecast,
          SensorAlerts, SensorSurface, DemoTerritory>();
  return algorithms;
}

const Algorithm& algorithm(std::string_view id) {
  const auto algorithms = catalogue();
  const auto found =
      std::find_if(algorithms.begin(), algorithms.end(), [&](const Algorithm& a) { return a.info.id == id; });
  if (found != algorithms.end()) return *found;
  std::string known;
  for (const Algorithm& a : algorithms) known += (known.empty() ? "" : ", ") + std::string(a.info.id);
  throw Error(Error::Code::unsupported, text("There is no algorithm \"{0}\". There are: {1}.", std::string(id), known));
}

}  // namespace jumeau
