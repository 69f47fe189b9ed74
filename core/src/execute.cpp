#include <filesystem>

#include "jumeau/algorithm.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/provenance.hpp"

namespace jumeau {

namespace {

void check_has_crs(const Parameter& parameter, const std::string& crs) {
  if (crs.empty())
    throw Error(
        Error::Code::bad_input,
        text("{0} has no coordinate reference system: set the layer's, so that metres mean metres.", parameter.id));
}

/// The system of the first point cloud; where its files tell none, what the caller chose. Clouds are never moved.
std::string cloud_crs(const Algorithm& algorithm, Values& values) {
  const auto chosen = values.find("CRS");
  const auto* told = chosen == values.end() ? nullptr : std::get_if<std::string>(&chosen->second);
  std::string out;
  for (const Parameter& parameter : algorithm.parameters) {
    const auto value = values.find(parameter.id);
    auto* cloud = value == values.end() ? nullptr : std::get_if<CloudPtr>(&value->second);
    if (!cloud) continue;
    if ((*cloud)->crs().empty() && told && !told->empty()) *cloud = (*cloud)->with_crs(*told);
    const std::string& crs = (*cloud)->crs();
    if (crs.empty())
      throw Error(
          Error::Code::bad_input,
          text("The files of {0} do not tell their coordinate reference system: give it as CRS.", parameter.id));
    if (!geo::metric(crs))
      throw Error(Error::Code::bad_input,
                  text("{0} is in {1}: a point cloud must be in a projected system in metres.", parameter.id, crs));
    if (out.empty()) out = crs;
    if (crs != out || (told && !told->empty() && geo::canonical_crs(*told) != crs))
      throw Error(Error::Code::bad_input,
                  text("{0} is in {1}: a point cloud is worked on in its own system.", parameter.id, crs));
  }
  return out;
}

/// What the caller chose, else what suits the place of the first input that has a geometry.
std::string working_crs(const Algorithm& algorithm, const Values& values) {
  const auto chosen = values.find("CRS");
  if (chosen != values.end() && std::holds_alternative<std::string>(chosen->second) &&
      !std::get<std::string>(chosen->second).empty()) {
    const std::string& crs = std::get<std::string>(chosen->second);
    if (!geo::metric(crs))
      throw Error(Error::Code::bad_option,
                  text("CRS is {0}: it must be a projected system whose unit is the metre on the ground.", crs));
    return geo::canonical_crs(crs);
  }
  for (const Parameter& parameter : algorithm.parameters) {
    const auto value = values.find(parameter.id);
    const auto* table = value == values.end() ? nullptr : std::get_if<TablePtr>(&value->second);
    if (!table || (*table)->geometry.shape == Shape::none) continue;
    check_has_crs(parameter, (*table)->crs);
    const geo::Bounds bounds = geo::bounds_of((*table)->geometry);
    if (!bounds.empty()) return geo::metric_crs_for(bounds, (*table)->crs);
  }
  return {};
}

void put_into(const std::string& crs, const Algorithm& algorithm, Values& values, Monitor& monitor) {
  for (const Parameter& parameter : algorithm.parameters) {
    const auto value = values.find(parameter.id);
    if (value == values.end()) continue;
    if (const auto* table = std::get_if<TablePtr>(&value->second)) {
      const Table& given = **table;
      if (given.geometry.shape == Shape::none) continue;
      check_has_crs(parameter, given.crs);
      if (geo::canonical_crs(given.crs) == crs) continue;
      monitor.check();
      monitor.info(text("{0} is in {1}: it is worked on in {2}.", parameter.id, given.crs, crs));
      Table moved = geo::reprojected(given, crs);
      const std::size_t lost = moved.issues.size() - given.issues.size();
      if (lost > 0)
        monitor.warn(text("{0}: {1} rows lie outside the domain of {2} and were left without geometry.", parameter.id,
                          lost, crs));
      value->second = std::make_shared<const Table>(std::move(moved));
    } else if (const auto* grid = std::get_if<GridPtr>(&value->second)) {
      check_has_crs(parameter, (*grid)->crs);
      if (geo::canonical_crs((*grid)->crs) == crs) continue;
      monitor.info(text("{0} is in {1}: its cells are interpolated for {2}.", parameter.id, (*grid)->crs, crs));
      value->second = std::make_shared<const Grid>(geo::reprojected(**grid, crs, monitor));
    }
  }
}

/// Beside the files that the algorithm filled itself.
void keep_record(const std::string& record, const Algorithm& algorithm, const Values& values) {
  for (const Parameter& parameter : algorithm.parameters) {
    const auto value = values.find(parameter.id);
    if (parameter.kind != Parameter::Kind::target_file || value == values.end()) continue;
    const auto* path = std::get_if<std::string>(&value->second);
    if (!path || path->empty() || !std::filesystem::exists(*path)) continue;
    if (std::filesystem::path(*path).extension() != ".gpkg")
      geo::attach_record(*path, "", record);
    else
      for (const std::string& layer : geo::layers_of(*path)) geo::attach_record(*path, layer, record);
  }
}

}  // namespace

Outcome execute(const Algorithm& algorithm, Values values, Monitor& monitor) {
  Recorder recorder(monitor);
  const Values given = values;
  if (algorithm.info.metric) {
    std::string crs = cloud_crs(algorithm, values);
    if (crs.empty()) crs = working_crs(algorithm, values);
    if (!crs.empty()) {
      put_into(crs, algorithm, values, recorder);
      recorder.info(text("Distances are computed in {0}.", crs));
    }
    values.erase("CRS");
  }
  Outcome out;
  out.outputs = algorithm.run(values, recorder);
  out.provenance = provenance(algorithm, given, recorder.warnings());
  keep_record(out.provenance, algorithm, given);
  return out;
}

}  // namespace jumeau
