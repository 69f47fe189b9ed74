#include "chain.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "../../picked.hpp"
#include "../buildings/reconstruct.hpp"
#include "../class_words.hpp"
#include "jumeau/city/cityjson.hpp"
#include "jumeau/geo/io.hpp"
#include "layer_styles.hpp"
#include "zone_footprints.hpp"

namespace jumeau::city {

namespace fs = std::filesystem;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// What the points within the box of a zone are.
struct Census {
  std::int64_t points = 0, ground = 0, building = 0, vegetation = 0;
};

/// The cells of a raster whose middle lies in a box.
Grid cropped(const Grid& grid, const geo::Bounds& box) {
  const auto first = [](double place, double from, double side, std::size_t most) {
    return std::clamp(std::lround(std::ceil((place - from) / side - 0.5)), 0L, static_cast<long>(most));
  };
  const long left = first(box.min_x, grid.transform[0], grid.transform[1], grid.columns);
  const long right = first(box.max_x, grid.transform[0], grid.transform[1], grid.columns);
  const long top = first(box.max_y, grid.transform[3], grid.transform[5], grid.rows);
  const long bottom = first(box.min_y, grid.transform[3], grid.transform[5], grid.rows);
  Grid out = grid;
  out.columns = static_cast<std::size_t>(right - left), out.rows = static_cast<std::size_t>(bottom - top);
  out.transform[0] += static_cast<double>(left) * grid.transform[1];
  out.transform[3] += static_cast<double>(top) * grid.transform[5];
  out.cells.clear();
  for (long row = top; row < bottom; ++row) {
    const auto start = grid.cells.begin() + row * static_cast<long>(grid.columns);
    out.cells.insert(out.cells.end(), start + left, start + right);
  }
  return out;
}

Table with_zone(Table table, const std::string& zone) {
  Strings names;
  for (std::size_t row = 0; row < table.size(); ++row) names.push_back(zone);
  table.add(table.unused("zone"), std::move(names));
  return table;
}

std::int64_t count_of(const Table& table, const std::string& column, std::string_view value) {
  const Column& words = table.at(column);
  std::int64_t out = 0;
  for (std::size_t row = 0; row < table.size(); ++row) out += words.words(row) == value;
  return out;
}

double share_of(const Grid& grid, const auto& counts) {
  if (grid.cells.empty()) return nan;
  return 100.0 * static_cast<double>(std::ranges::count_if(grid.cells, counts)) /
         static_cast<double>(grid.cells.size());
}

/// The way of one zone, step by step.
class Chain {
public:
  Chain(const ModelCity::Inputs& inputs, const ModelCity::Options& options, const Zoning& zoning,
        const SourcesNow& sources, std::size_t zone, const fs::path& draft, const fs::path& folder, ZoneRecord& record,
        Monitor& monitor)
      : inputs_(inputs),
        options_(options),
        zoning_(zoning),
        sources_(sources),
        zone_(zone),
        folder_(draft),
        record_(record),
        monitor_(monitor),
        steps_(draft, folder, record, monitor),
        cloud_(inputs.cloud->within(sources.reach(zone))) {}

  bool make() {
    const Census census = census_of();
    if (census.points == 0) return false;
    if (census.ground == 0)
      throw Error(Error::Code::bad_input, text("Zone {0} has no ground point: look at its classes with "
                                               "jumeau:cloudinfo, and name those of the ground in GROUND_CLASSES.",
                                               record_.zone));
    footprints(census);
    terrain();
    buildings(census);
    trees(census);
    furniture();
    write_layers();
    other_formats();
    list_files();
    return true;
  }

private:
  std::string crs() const { return zoning_.outlines().crs; }

  Census census_of() {
    Census out;
    const auto ground = class_codes(options_.ground_classes, "GROUND_CLASSES");
    const auto building = class_codes(options_.building_classes, "BUILDING_CLASSES");
    const auto vegetation = class_codes(options_.vegetation_classes, "VEGETATION_CLASSES");
    const auto is = [](const std::vector<int>& codes, std::uint8_t code) {
      return static_cast<std::int64_t>(std::ranges::find(codes, static_cast<int>(code)) != codes.end());
    };
    Part part(monitor_, 0.0, 0.05);
    const geo::Bounds& box = zoning_.box(zone_);
    const auto here = cloud_->within(box);
    here->read(
        box,
        [&](const Points& points) {
          out.points += static_cast<std::int64_t>(points.size());
          for (const std::uint8_t code : points.classification)
            out.ground += is(ground, code), out.building += is(building, code), out.vegetation += is(vegetation, code);
        },
        part);
    steps_.figure("cloud_files", static_cast<std::int64_t>(here->files().size()));
    steps_.figure("points", out.points);
    steps_.figure("points_per_m2",
                  static_cast<double>(out.points) / ((box.max_x - box.min_x) * (box.max_y - box.min_y)));
    tell_years(*here);
    return out;
  }
  void tell_years(const Cloud& cloud) {
    int first = 0, last = 0;
    for (const CloudFile& file : cloud.files()) {
      if (file.year == 0) continue;
      first = first == 0 ? file.year : std::min(first, file.year), last = std::max(last, file.year);
    }
    if (first != 0) steps_.figure("first_year", std::int64_t{first}), steps_.figure("last_year", std::int64_t{last});
  }

  // ---- footprints

  void footprints(const Census& census) {
    if (inputs_.footprints)
      footprints_ = given_footprints(inputs_, options_, sources_, zone_, steps_);
    else if (census.building > 0)
      footprints_ = found_footprints(inputs_, options_, zoning_, sources_, zone_, steps_, monitor_);
    if (!footprints_.provenance.empty()) records_["footprints"] = footprints_.provenance;
    steps_.figure("footprints", static_cast<std::int64_t>(footprints_.own));
    if (!inputs_.attributes || footprints_.own == 0) return;
    Table own = picked(footprints_.table, first_rows(footprints_.own));
    const std::string match = added_column(own, "match").name;
    steps_.figure("attributes_matched", count_of(own, match, "matched") + count_of(own, match, "ambiguous"));
    steps_.figure("attributes_ambiguous", count_of(own, match, "ambiguous"));
  }

  // ---- terrain

  /// The zone and the first cells of its neighbours to the east and south, so that meshes leave no gap.
  geo::Bounds meshed() const {
    geo::Bounds out = zoning_.box(zone_);
    out.max_x += options_.resolution_m, out.min_y -= options_.resolution_m;
    return out;
  }
  /// Under the zone and all of its buildings.
  void terrain() {
    geo::Bounds area = inputs_.orthophoto ? meshed() : zoning_.box(zone_);
    if (const geo::Bounds own = geo::bounds_of(footprints_.table.geometry); !own.empty())
      area.include(own.min_x, own.min_y), area.include(own.max_x, own.max_y);
    Values values{{"CLOUD", inputs_.cloud.pointer()},
                  {"AREA", shared(box_layer(area, crs()))},
                  {"RESOLUTION", options_.resolution_m},
                  {"GROUND_CLASSES", options_.ground_classes},
                  {"VEGETATION_CLASSES", options_.vegetation_classes}};
    if (inputs_.breaklines) values["BREAKLINES"] = inputs_.breaklines->pointer();
    if (inputs_.water) values["WATER"] = inputs_.water->pointer();
    const Outcome outcome = steps_.run("terrain", std::move(values), 0.25, 0.5);
    dtm_ = get<Grid>(outcome, "DTM");
    const std::pair<const char*, const char*> rasters[]{
        {"DTM", "dtm.tif"}, {"DSM", "dsm.tif"}, {"CHM", "chm.tif"}, {"SLOPE", "slope.tif"}, {"ORIGIN", "origin.tif"}};
    for (const auto& [id, file] : rasters)
      geo::write(cropped(get<Grid>(outcome, id), zoning_.box(zone_)), folder_ / file, outcome.provenance, monitor_);
    const Grid origin = cropped(get<Grid>(outcome, "ORIGIN"), zoning_.box(zone_));
    steps_.figure("terrain_filled_percent", share_of(origin, [](float it) { return it == 2.0F; }));
    steps_.figure("terrain_missing_percent", share_of(origin, [](float it) { return std::isnan(it); }));
  }

  // ---- buildings

  void buildings(const Census& census) {
    if (footprints_.own == 0) return;
    const bool without_points = census.building == 0;
    if (without_points && options_.height_field.name.empty() && options_.floors_field.name.empty()) {
      steps_.figure("without_points", static_cast<std::int64_t>(footprints_.own));
      steps_.figure("without_model", static_cast<std::int64_t>(footprints_.own));
      steps_.warn(text("Zone {0} has {1} footprints, but no point of class {2}: they have no solid.", record_.zone,
                       footprints_.own, options_.building_classes));
      return;
    }
    Values values{{"CLOUD", cloud_},
                  {"FOOTPRINTS", shared(footprints_.table)},
                  {"TERRAIN", shared(dtm_)},
                  {"LOD", std::string(lod_id())},
                  {"ROOF_PERCENTILE", options_.roof_percentile},
                  {"GROUND_PERCENTILE", options_.ground_percentile},
                  {"BUILDING_CLASSES", options_.building_classes},
                  {"GROUND_CLASSES", options_.ground_classes},
                  {"ID_FIELD", footprints_.id_column},
                  {"VERTICAL_CRS", options_.vertical_crs},
                  {"CITYJSON", (folder_ / "buildings.city.json").string()}};
    if (!options_.height_field.name.empty()) values["HEIGHT_FIELD"] = options_.height_field.name;
    if (!options_.floors_field.name.empty()) values["FLOORS_FIELD"] = options_.floors_field.name;
    const Outcome outcome = steps_.run("buildings", std::move(values), 0.5, 0.75);
    const std::vector<std::int64_t> own = first_rows(footprints_.own);
    keep_rows(outcome, "OUTPUT", "buildings", own);
    keep_rows(outcome, "SURFACES", "surfaces", surfaces_of(get<Table>(outcome, "SURFACES")));
    keep_first_objects();
    tell_buildings(picked(get<Table>(outcome, "OUTPUT"), own));
    has_model_ = record_.figures["buildings"] > 0;
  }
  std::vector<std::int64_t> surfaces_of(const Table& surfaces) const {
    std::vector<std::int64_t> out;
    const auto& building = std::get<Integers>(surfaces.at("building").values);
    for (std::size_t row = 0; row < building.size(); ++row)
      if (building[row] < static_cast<std::int64_t>(footprints_.own)) out.push_back(static_cast<std::int64_t>(row));
    return out;
  }
  /// The file without the neighbours.
  void keep_first_objects() {
    if (footprints_.own == footprints_.table.size()) return;
    const fs::path path = folder_ / "buildings.city.json";
    CityModel model = read_cityjson(path, monitor_);
    std::set<std::string> own;
    for (std::size_t row = 0; row < footprints_.own; ++row)
      own.insert(footprints_.table.at(footprints_.id_column).words(row));
    std::vector<std::int64_t> rows;
    std::vector<CityObject> objects;
    for (std::size_t i = 0; i < model.objects.size(); ++i)
      if (own.contains(model.objects[i].id))
        rows.push_back(static_cast<std::int64_t>(i)), objects.push_back(std::move(model.objects[i]));
    model.objects = std::move(objects), model.attributes = picked(model.attributes, rows);
    write_cityjson(model, path, monitor_);
  }
  void tell_buildings(const Table& made) {
    const auto count = [&](const char* column, std::string_view value) { return count_of(made, column, value); };
    const auto all = static_cast<std::int64_t>(made.size());
    std::vector<double> rmse;
    std::int64_t bare = 0;
    for (std::size_t row = 0; row < made.size(); ++row) {
      if (const double it = made.at("rmse_m").number(row); std::isfinite(it)) rmse.push_back(it);
      bare += made.at("points").number(row) == 0.0;
    }
    steps_.figure("buildings", all - count("lod", "")), steps_.figure("lod22", count("lod", "2.2"));
    steps_.figure("without_points", bare), steps_.figure("without_model", count("lod", ""));
    steps_.figure("valid", count("valid", "true")), steps_.figure("quality_a", count("quality", "A"));
    if (!rmse.empty()) steps_.figure("rmse_median_m", at_share(std::move(rmse), 0.5));
  }
  const char* lod_id() const {
    return std::ranges::find(Buildings::lods, options_.lod, &Choice<Buildings::Lod>::value)->id;
  }

  // ---- trees

  void trees(const Census& census) {
    steps_.figure("trees", std::int64_t{0});
    if (census.vegetation == 0) return;
    Values values{{"CLOUD", cloud_},
                  {"VEGETATION_CLASSES", options_.vegetation_classes},
                  {"GROUND_CLASSES", options_.ground_classes}};
    if (inputs_.tree_register) values["REGISTER"] = inputs_.tree_register->pointer();
    const Outcome outcome = steps_.run("trees", std::move(values), 0.75, 0.9);
    const Table& tops = get<Table>(outcome, "OUTPUT_TOPS");
    const std::vector<std::int64_t> own = owned_rows(tops, zoning_, zone_, monitor_);
    keep_rows(outcome, "OUTPUT_TOPS", "trees", own), keep_rows(outcome, "OUTPUT_CROWNS", "tree_crowns", own);
    steps_.figure("trees", static_cast<std::int64_t>(own.size()));
    if (!inputs_.tree_register) return;
    keep_rows(outcome, "COMPARISON", "trees_register", sources_.trees(zone_));
    const Table& compared = layers_.tables.back();
    steps_.figure("trees_matched", count_of(compared, "register_status", "matched"));
    steps_.figure("trees_gone", count_of(compared, "register_status", "gone"));
    steps_.figure("trees_missing", count_of(picked(tops, own), "status", "missing"));
  }

  // ---- furniture

  void furniture() {
    if (!inputs_.furniture && !inputs_.lights) return;
    const std::vector<std::int64_t> objects = sources_.furniture(zone_), lights = sources_.lights(zone_);
    steps_.figure("furniture", std::int64_t{0});
    if (objects.empty() && lights.empty()) return;
    Values values{{"TERRAIN", shared(dtm_)}};
    if (!objects.empty()) values["INPUT"] = shared(picked(**inputs_.furniture, objects));
    if (!lights.empty()) values["LIGHTS"] = shared(picked(**inputs_.lights, lights));
    if (!objects.empty() && !options_.furniture_kind.name.empty()) values["KIND_FIELD"] = options_.furniture_kind.name;
    Outcome outcome = steps_.run("furniture", std::move(values), 0.9, 0.92);
    const Table& found = get<Table>(outcome, "OUTPUT");
    const std::vector<std::int64_t> own = owned_rows(found, zoning_, zone_, monitor_);
    keep_rows(outcome, "OUTPUT", "furniture", own);
    number_by_source(layers_.tables.back(), objects, lights);
    steps_.figure("furniture", static_cast<std::int64_t>(own.size()));
  }
  static void number_by_source(Table& table, const std::vector<std::int64_t>& objects,
                               const std::vector<std::int64_t>& lights) {
    const Column& source = table.at("source");
    auto& rows = std::get<Integers>(added_column(table, "source_row").values);
    for (std::size_t i = 0; i < table.size(); ++i)
      rows[i] = (source.words(i) == "lights" ? lights : objects)[static_cast<std::size_t>(rows[i] - 1)] + 1;
  }

  // ---- files

  void keep_rows(const Outcome& outcome, const char* id, const char* layer, const std::vector<std::int64_t>& rows) {
    Table table = picked(get<Table>(outcome, id), rows);
    table.name = layer;
    layers_.tables.push_back(with_zone(std::move(table), record_.zone));
    records_[layer] = outcome.provenance;
  }
  void write_layers() {
    if (footprints_.own > 0)
      layers_.tables.push_back(with_zone(picked(footprints_.table, first_rows(footprints_.own)), record_.zone));
    if (layers_.tables.empty()) return;
    for (const Table& table : layers_.tables) record_.layers.push_back(table.name);
    layers_.tables.push_back(layer_styles(layers_.tables));
    const fs::path path = folder_ / "model.gpkg";
    geo::write(layers_, path, "", monitor_);
    for (const auto& [layer, record] : records_) geo::attach_record(path, layer, record);
  }
  void export_to(const fs::path& target) {
    Values values{{"INPUT", (folder_ / "buildings.city.json").string()}, {"TARGET", target.string()}};
    if (inputs_.orthophoto && target.extension() != ".obj") {
      values["ORTHOPHOTO"] = inputs_.orthophoto->path.string();
      values["TERRAIN"] = shared(cropped(dtm_, meshed()));
    }
    if (target.filename() == "tileset.json") {
      if (!options_.vertical_crs.empty()) values["VERTICAL_CRS"] = options_.vertical_crs;
      if (options_.vertical_crs.empty() && !options_.undulation_m && !inputs_.geoid && !cloud_->vertical_crs().empty())
        values["VERTICAL_CRS"] = cloud_->vertical_crs();
      if (options_.undulation_m) values["UNDULATION"] = *options_.undulation_m;
      if (inputs_.geoid) values["GEOID"] = inputs_.geoid->path.string();
    }
    steps_.run("cityexport", std::move(values), 0.9, 1.0);
  }
  void other_formats() {
    if (!has_model_) return;
    const Formats formats = formats_of(options_.formats);
    if (formats.tiles && heights_are_told(inputs_, options_))
      fs::create_directory(folder_ / "tiles"), export_to(folder_ / "tiles" / "tileset.json");
    if (formats.gltf) export_to(folder_ / "buildings.glb");
    if (formats.obj) export_to(folder_ / "buildings.obj");
    if (formats.cityjsonseq)
      write_cityjson(read_cityjson(folder_ / "buildings.city.json", monitor_), folder_ / "buildings.city.jsonl",
                     monitor_);
  }
  void list_files() {
    for (const auto& entry : fs::directory_iterator(folder_)) record_.files.push_back(entry.path().filename().string());
    std::ranges::sort(record_.files);
  }

  const ModelCity::Inputs& inputs_;
  const ModelCity::Options& options_;
  const Zoning& zoning_;
  const SourcesNow& sources_;
  const std::size_t zone_;
  const fs::path& folder_;  ///< the draft
  ZoneRecord& record_;
  Monitor& monitor_;
  ZoneSteps steps_;
  const std::shared_ptr<const Cloud> cloud_;
  ZoneFootprints footprints_;
  Grid dtm_;
  Dataset layers_;
  std::map<std::string, std::string> records_;  ///< provenance by layer
  bool has_model_ = false;
};

}  // namespace

Formats formats_of(const std::string& words) {
  Formats out;
  std::string word;
  const auto take = [&] {
    if (word == "tiles")
      out.tiles = true;
    else if (word == "gltf")
      out.gltf = true;
    else if (word == "obj")
      out.obj = true;
    else if (word == "cityjsonseq")
      out.cityjsonseq = true;
    else if (!word.empty())
      throw Error(Error::Code::bad_option, text("FORMATS: {0} is none of tiles, gltf, obj, cityjsonseq.", word));
    word.clear();
  };
  for (const char c : words) c == ',' || c == ' ' || c == ';' ? take() : word.push_back(c);
  take();
  return out;
}

bool heights_are_told(const ModelCity::Inputs& inputs, const ModelCity::Options& options) {
  return !options.vertical_crs.empty() || options.undulation_m || inputs.geoid || !inputs.cloud->vertical_crs().empty();
}

bool make_zone(const ModelCity::Inputs& inputs, const ModelCity::Options& options, const Zoning& zoning,
               const SourcesNow& sources, std::size_t zone, const fs::path& draft, const fs::path& folder,
               ZoneRecord& record, Monitor& monitor) {
  return Chain(inputs, options, zoning, sources, zone, draft, folder, record, monitor).make();
}

}  // namespace jumeau::city
