#include "jumeau/city/cityexport.hpp"

#include <algorithm>

#include "../../geo/srs.hpp"
#include "jumeau/city/export.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/geo/io.hpp"
#include "orthophoto.hpp"
#include "triangles.hpp"

namespace jumeau {

namespace {

using namespace city;
namespace fs = std::filesystem;

enum class Format { glb, tiles, obj, geopackage };

Format format_of(const fs::path& path) {
  if (path.filename() == "tileset.json") return Format::tiles;
  if (path.extension() == ".glb") return Format::glb;
  if (path.extension() == ".obj") return Format::obj;
  if (path.extension() == ".gpkg") return Format::geopackage;
  throw Error(Error::Code::bad_option,
              text("{0} has an unknown ending: write .glb, .obj, .gpkg, or a file named tileset.json.", path.string()));
}

void check_lod(const CityModel& model, const std::string& lod) {
  const std::vector<std::string> there = lods_of(model);
  if (lod.empty() || std::find(there.begin(), there.end(), lod) != there.end()) return;
  std::string words;
  for (const std::string& it : there) words += (words.empty() ? "" : ", ") + it;
  throw Error(Error::Code::bad_option, text("The model has no level of detail {0}, but: {1}.", lod, words));
}

const char* status_of(const std::vector<Solid>& solids) {
  if (std::all_of(solids.begin(), solids.end(), [](const Solid& it) { return it.empty(); })) return "no_face";
  return is_finite(solids) ? "written" : "not_a_number";
}

Table buildings_of(const Scene& scene) {
  Strings ids, statuses;
  Integers solids, faces;
  Reals volumes_m3;
  for (std::size_t i = 0; i < scene.size(); ++i) {
    ids.push_back(scene.ids[i]);
    statuses.push_back(status_of(scene.solids[i]));
    solids.push_back(static_cast<std::int64_t>(scene.solids[i].size()));
    std::int64_t count = 0;
    double volume_m3 = 0;
    for (const Solid& solid : scene.solids[i]) count += solid.face_count(), volume_m3 += signed_volume_m3(solid);
    faces.push_back(count);
    volumes_m3.push_back(volume_m3);
  }
  Table out;
  out.name = "buildings";
  out.add("id", std::move(ids));
  out.add("status", std::move(statuses));
  out.add("solids", std::move(solids));
  out.add("faces", std::move(faces));
  out.columns.push_back(nullable("volume_m3", std::move(volumes_m3)));
  return out;
}

/// Faces are not cut into triangles here, so that none is left out.
Written write_layers(const Scene& scene, const fs::path& path, Monitor& monitor) {
  Dataset data;
  data.tables = {feature_layer(scene), surface_layer(scene)};
  data.tables[1].name += "_surfaces";
  geo::write(data, path, "", monitor);
  return {};
}

Written write(const Scene& scene, const CityExport::Inputs& inputs, const CityExport::Options& options,
              Monitor& monitor) {
  const fs::path& path = options.target.path;
  switch (format_of(path)) {
    case Format::glb: return write_glb(scene, path, monitor);
    case Format::obj: return write_obj(scene, path, monitor);
    case Format::geopackage: return write_layers(scene, path, monitor);
    default: break;
  }
  Tiling tiling;
  tiling.features_per_tile = options.features_per_tile;
  tiling.geoid = {options.vertical_crs, inputs.geoid ? inputs.geoid->path : fs::path{}, options.undulation_m};
  return write_3d_tiles(scene, fs::absolute(path).parent_path(), tiling, monitor);
}

/// Terrain and picture, for the formats that show them.
void add_ground(const CityExport::Inputs& inputs, const fs::path& target, Scene& to, Monitor& monitor) {
  if (!inputs.terrain && !inputs.orthophoto) return;
  const Format format = format_of(target);
  if (format != Format::glb && format != Format::tiles)
    throw Error(Error::Code::bad_option,
                text("TERRAIN and ORTHOPHOTO are for glTF and 3D Tiles, not for {0}.", target.filename().string()));
  if (to.crs.empty())
    throw Error(Error::Code::bad_input, text("The model does not say its coordinate system: neither TERRAIN nor "
                                             "ORTHOPHOTO finds its place in it."));
  if (inputs.orthophoto) {
    to.orthophoto = inputs.orthophoto->path;
    if (!Orthophoto(to.orthophoto, to.crs).tells_crs())
      monitor.warn(
          text("ORTHOPHOTO does not say its coordinate system: it is taken to be {0}, as the model is.", to.crs));
  }
  if (!inputs.terrain) return;
  const Grid& terrain = **inputs.terrain;
  const std::string plane = geo::canonical(geo::horizontal(geo::srs_of(to.crs)));
  const bool same = geo::canonical(geo::horizontal(geo::srs_of(terrain.crs))) == plane;
  to.terrain =
      same ? inputs.terrain->pointer() : std::make_shared<const Grid>(geo::reprojected(terrain, plane, monitor));
}

}  // namespace

CityExport::Outputs CityExport::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  format_of(options.target.path);
  Part reading(monitor, 0.0, 0.3, text("Reading the model"));
  const CityModel model = read_cityjson(inputs.input.path, reading);
  if (!model.crs.empty() && geo::in_degrees(model.crs))
    throw Error(Error::Code::bad_input,
                text("The coordinates are in degrees ({0}): put the model into a system in metres first.", model.crs));
  check_lod(model, options.lod);
  Scene scene = scene_of(model, options.lod);
  add_ground(inputs, options.target.path, scene, reading);
  Part writing(monitor, 0.3, 1.0, text("Writing the model"));
  const Written written = write(scene, inputs, options, writing);
  Outputs out;
  out.buildings = buildings_of(scene);
  out.features = static_cast<std::int64_t>(scene.size());
  for (std::size_t i = 0; i < scene.size(); ++i)
    if (out.buildings.at("status").words(i) == "written") ++out.written;
  out.triangles = written.triangles, out.left_out = written.left_out;
  if (out.written < out.features)
    monitor.warn(text("{0} of {1} buildings have no face to write.", out.features - out.written, out.features));
  if (written.without_area > 0) monitor.info(text("{0} faces without area are not drawn.", written.without_area));
  if (written.left_out > 0)
    monitor.warn(
        text("{0} faces have rings that cross and were left out: jumeau:validatecity says which.", written.left_out));
  return out;
}

}  // namespace jumeau
