#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/city/buildings.hpp"
#include "jumeau/describe.hpp"

namespace jumeau {

/// The 3D model of a city, zone by zone, in a folder that remembers what it was made from.
struct ModelCity {
  enum class Which { stale, all, none };

  struct Inputs {
    Shared<city::Cloud> cloud;
    std::optional<Shared<Table>> zones, footprints, tree_register, breaklines, water, attributes, furniture, lights;
    std::optional<InputFile> geoid, orthophoto;
  };
  struct Options {
    TargetFolder folder;
    FieldName zone_field, id_field, height_field, floors_field, furniture_kind;
    FieldNames attribute_fields;
    std::string only;
    Which which = Which::stale;
    double side_m = 500.0;
    Buildings::Lod lod = Buildings::Lod::lod22;
    double resolution_m = 1.0, roof_percentile = 70.0, ground_percentile = 5.0;
    std::string formats = "tiles", vertical_crs;
    std::optional<double> undulation_m;
    std::string building_classes = "6,67", ground_classes = "2", vegetation_classes = "3,4,5";
    bool join = true;
  };
  /// One row per zone, in the order of ZONES (of squares: from the south-west).
  struct Outputs {
    Table zones;
    std::int64_t made = 0, up_to_date = 0, stale = 0, failed = 0, buildings = 0, valid = 0, trees = 0;
  };

  static constexpr std::array<Choice<Which>, 3> whiches{
      {{Which::stale, "stale", "Those whose sources or options changed, or that failed"},
       {Which::all, "all", "All"},
       {Which::none, "none", "None: only say how they are"}}};

  static constexpr std::array<Code, 5> states{{{"up_to_date", "Up to date"},
                                               {"stale", "Its sources or options changed since"},
                                               {"not_made", "Not made yet"},
                                               {"failed", "Failed"},
                                               {"empty", "No point of the cloud lies there"}}};
  static constexpr std::array<Code, 10> causes{{{"files", "Files of the model are gone"},
                                                {"zone", "Its outline"},
                                                {"options", "Options"},
                                                {"cloud", "The point cloud"},
                                                {"footprints", "The footprints"},
                                                {"trees", "The tree register"},
                                                {"terrain", "Breaklines or water"},
                                                {"attributes", "The layer of attributes"},
                                                {"furniture", "Street furniture"},
                                                {"orthophoto", "The orthophoto"}}};
  static constexpr std::array<Code, 6> failures{{{"bad_option", "An option does not suit"},
                                                 {"bad_input", "The data do not suit"},
                                                 {"unreadable", "A file cannot be read"},
                                                 {"unwritable", "A file cannot be written"},
                                                 {"unsupported", "Not possible here"},
                                                 {"infeasible", "There is no solution"}}};
  static constexpr std::array<OutputColumn, 31> columns{
      {{"zone", "Zone"},
       {"state", "State", Unit::none, states},
       {"changed", "What changed", Unit::none, causes},
       {"made_now", "Made in this run"},
       {"made_at", "Made at (UTC)"},
       {"version", "Made with version"},
       {"failure", "Why it failed", Unit::none, failures},
       {"warnings", "Warnings, see zone.json"},
       {"cloud_files", "Files of the cloud"},
       {"points", "Points of the cloud"},
       {"points_per_m2", "Points per m²"},
       {"first_year", "Oldest file of the cloud"},
       {"last_year", "Newest file of the cloud"},
       {"footprints", "Footprints"},
       {"buildings", "Buildings with a solid"},
       {"lod22", "Of these at LoD2.2"},
       {"valid", "Of these valid by ISO 19107"},
       {"without_points", "Footprints without points"},
       {"without_model", "Footprints without a solid"},
       {"quality_a", "Buildings of quality A"},
       {"attributes_matched", "Footprints with attributes of the other layer"},
       {"attributes_ambiguous", "Of these ambiguous"},
       {"rmse_median_m", "Median distance from points to roofs", Unit::metre},
       {"trees", "Trees"},
       {"trees_matched", "Trees of the register that stand"},
       {"trees_missing", "Trees missing in the register"},
       {"trees_gone", "Trees of the register that are gone"},
       {"furniture", "Street furniture"},
       {"terrain_filled_percent", "Terrain filled between points", Unit::percent},
       {"terrain_missing_percent", "Terrain missing", Unit::percent},
       {"folder", "Folder"}}};

  static constexpr Info info{
      "citymodel", "city", "City model, zone by zone",
      "Makes terrain, buildings, trees, furniture and 3D tiles for each zone, and again only where a source has "
      "changed.",
      "FOLDER keeps the model. Each zone has a folder in it: terrain rasters, model.gpkg (buildings, their faces, "
      "footprints, trees, furniture), buildings.city.json, 3D tiles, and zone.json, which tells what it was made from "
      "and what "
      "was warned of. All zones together: tileset.json, dtm.vrt, dsm.vrt, chm.vrt, buildings.vrt, trees.vrt, "
      "furniture.vrt, and the table of zones, zones.gpkg.\n\n"
      "ZONES are polygons with their number or name in ZONE_FIELD; without them, squares of SIDE. A building belongs "
      "to the zone where the middle of its footprint lies, a tree to that of its top, of several zones the first: "
      "each is modelled once and as a whole, with the points around it, so that zones change nothing.\n\n"
      "Without FOOTPRINTS they are taken from the points of buildings. ID_FIELD names buildings; without it, they are "
      "numbered. ATTRIBUTES gives them what another layer knows, as jumeau:enrich does.\n\n"
      "FURNITURE and LIGHTS are placed on the terrain, as jumeau:furniture does (which also turns a PCRS plan into "
      "such "
      "a layer). With ORTHOPHOTO, roofs in glTF and 3D Tiles show it, and the terrain is in them, too.\n\n"
      "Run again, a zone is made anew where its files of the cloud, footprints, trees, breaklines, water, other "
      "layers or options "
      "have changed, or where it failed; WHICH none only tells. A zone that fails is told and does not stop the "
      "others. What is finished stays when a run is interrupted.\n\n"
      "FORMATS: tiles (3D Tiles), gltf, obj, cityjsonseq, separated by commas. Tiles need to know what heights are "
      "above: VERTICAL_CRS (EPSG:5720 in mainland France), GEOID or UNDULATION, where the cloud does not tell it."};

  static constexpr auto inputs() {
    using Layer = Port<Inputs, std::optional<Shared<Table>>>;
    return std::tuple{
        Port<Inputs, Shared<city::Cloud>>{&Inputs::cloud, "CLOUD", "Point cloud (files or folder)"},
        Layer{&Inputs::zones, "ZONES", "Zones", Shape::polygon},
        Layer{&Inputs::footprints, "FOOTPRINTS", "Footprints", Shape::polygon},
        Layer{&Inputs::tree_register, "REGISTER", "Tree register to compare with", Shape::point},
        Layer{&Inputs::attributes, "ATTRIBUTES", "Layer to take attributes of buildings from",
              Shape::point | Shape::polygon},
        Layer{&Inputs::furniture, "FURNITURE", "Street furniture", Shape::point},
        Layer{&Inputs::lights, "LIGHTS", "Street lights", Shape::point},
        Layer{&Inputs::breaklines, "BREAKLINES", "Breaklines with heights", Shape::line},
        Layer{&Inputs::water, "WATER", "Water, to be flat", Shape::polygon},
        Port<Inputs, std::optional<InputFile>>{&Inputs::geoid, "GEOID", "Grid of the geoid (3D Tiles)", Shape::none,
                                               "gtx tif"},
        Port<Inputs, std::optional<InputFile>>{&Inputs::orthophoto, "ORTHOPHOTO", "Orthophoto (glTF, 3D Tiles)",
                                               Shape::none, "tif jp2 jpg png vrt"}};
  }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    using Number = Field<Options, double>;
    using Name = ColumnField<Options>;
    return std::tuple{
        PlainField<Options, TargetFolder>{&Options::folder, "FOLDER", "Folder of the model"},
        Name{&Options::zone_field, "ZONE_FIELD", "Number or name of the zone", "ZONES", false, Need::optional},
        Words{&Options::only, "ONLY", "Only these zones, separated by commas", "", Need::optional},
        ChoiceField<Options, Which>{&Options::which, "WHICH", "Zones to make", whiches},
        Number{&Options::side_m, "SIDE", "Side of a square, without ZONES", Unit::metre, 50.0, 10000.0},
        ChoiceField<Options, Buildings::Lod>{&Options::lod, "LOD", "Level of detail", Buildings::lods},
        Number{&Options::resolution_m, "RESOLUTION", "Side of a cell of the terrain", Unit::metre, 0.05, 100.0},
        Name{&Options::id_field, "ID_FIELD", "Number of the building", "FOOTPRINTS", false, Need::optional},
        Name{&Options::height_field, "HEIGHT_FIELD", "Height above ground, without points", "FOOTPRINTS", true,
             Need::optional},
        Name{&Options::floors_field, "FLOORS_FIELD", "Number of floors, without points", "FOOTPRINTS", true,
             Need::optional},
        ColumnsField<Options>{&Options::attribute_fields, "ATTRIBUTE_FIELDS", "Attributes to take (none: all)",
                              "ATTRIBUTES"},
        Name{&Options::furniture_kind, "FURNITURE_KIND", "Kind of furniture", "FURNITURE", false, Need::optional},
        Words{&Options::formats, "FORMATS", "Also write: tiles, gltf, obj, cityjsonseq", "", Need::optional},
        Words{&Options::vertical_crs, "VERTICAL_CRS", "Reference system of heights, such as EPSG:5720 (3D Tiles)", "",
              Need::optional},
        Field<Options, std::optional<double>>{&Options::undulation_m, "UNDULATION",
                                              "Height of the geoid above the ellipsoid (3D Tiles)", Unit::metre, -200.0,
                                              200.0, Need::optional},
        Number{&Options::roof_percentile, "ROOF_PERCENTILE", "Roof of LoD1: percentile of the points", Unit::percent,
               0.0, 100.0, Need::advanced},
        Number{&Options::ground_percentile, "GROUND_PERCENTILE", "Ground: percentile of the points", Unit::percent, 0.0,
               100.0, Need::advanced},
        Words{&Options::building_classes, "BUILDING_CLASSES", "Class codes of buildings", "", Need::advanced},
        Words{&Options::ground_classes, "GROUND_CLASSES", "Class codes of the ground", "", Need::advanced},
        Words{&Options::vegetation_classes, "VEGETATION_CLASSES", "Class codes of vegetation", "", Need::advanced},
        Field<Options, bool>{&Options::join, "JOIN", "Write what joins all zones", Unit::none, 0.0, 1.0,
                             Need::advanced}};
  }
  static constexpr auto outputs() {
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{Port<Outputs, Table>{&Outputs::zones, "OUTPUT", "Zones", Shape::polygon, "citymodel", columns},
                      Count{&Outputs::made, "MADE", "Zones made in this run"},
                      Count{&Outputs::up_to_date, "UP_TO_DATE", "Zones up to date, or empty"},
                      Count{&Outputs::stale, "STALE", "Zones that are stale or not made yet"},
                      Count{&Outputs::failed, "FAILED", "Zones that failed"},
                      Count{&Outputs::buildings, "BUILDINGS", "Buildings with a solid"},
                      Count{&Outputs::valid, "VALID", "Valid buildings"},
                      Count{&Outputs::trees, "TREES", "Trees"}};
  }

  /// @throws Error (bad_option) for a zone in ONLY or a format that is not there; (bad_input) for zones without a name,
  /// of one name, or outside the cloud; (unwritable) for a folder that cannot be made; Cancelled, which keeps the zones
  /// that are finished
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
