#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Footprints and a point cloud make valid solids, one building at a time.
struct Buildings {
  enum class Lod { lod12, lod13, lod22 };
  enum class Rule { jumeau, threedfier };
  struct Inputs {
    Shared<city::Cloud> cloud;
    Shared<Table> footprints;
    std::optional<Shared<Grid>> terrain;
  };
  struct Options {
    Lod lod = Lod::lod22;
    Rule rule = Rule::jumeau;
    double roof_percentile = 70.0, ground_percentile = 5.0;
    FieldName height_field, floors_field, id_field;
    std::string building_classes = "6,67", ground_classes = "2,9";
    TargetFile cityjson;
    std::string vertical_crs;
  };
  struct Outputs {
    Table buildings, surfaces;
    std::int64_t modelled = 0, lod22 = 0, without_points = 0, without_model = 0;
    double rmse_median_m = 0.0;
  };

  static constexpr std::array<Choice<Lod>, 3> lods{{{Lod::lod12, "1.2", "LoD1.2: one flat roof"},
                                                    {Lod::lod13, "1.3", "LoD1.3: flat roofs, a step from 3 m on"},
                                                    {Lod::lod22, "2.2", "LoD2.2: the planes of the roof"}}};
  static constexpr std::array<Choice<Rule>, 2> rules{
      {{Rule::jumeau, "jumeau", "Points within the footprint"},
       {Rule::threedfier, "3dfier",
        "3dfier's rule (LoD1.2): last returns, 3 m around corners, 90th and 10th percentile"}}};

  static constexpr std::array<Code, 3> reached{{{"1.2", "LoD1.2"}, {"1.3", "LoD1.3"}, {"2.2", "LoD2.2"}}};
  static constexpr std::array<Code, 9> reasons{{{"no_planes", "No plane was found on the roof"},
                                                {"not_valid", "A higher level would not be a valid solid"},
                                                {"flat_fits_better", "A flat roof fits the points better"},
                                                {"few_points", "Fewer than one point per m² of footprint"},
                                                {"height_attribute", "No points: height from the attribute"},
                                                {"floors_attribute", "No points: three metres per floor"},
                                                {"no_height", "No points and no height: no model"},
                                                {"no_ground", "No ground near: no model"},
                                                {"bad_footprint", "The footprint is no polygon: no model"}}};
  static constexpr std::array<Code, 4> roof_types{
      {{"flat", "Flat"}, {"several_flat", "Several flat roofs"}, {"slanted", "Slanted"}, {"unknown", "Unknown"}}};
  static constexpr std::array<Code, 4> qualities{{{"A", "LoD2.2, points everywhere, within 0.5 m"},
                                                  {"B", "Points on most of the roof, within 1 m"},
                                                  {"C", "Few points, or more than 1 m off"},
                                                  {"D", "Height not from points, or no model"}}};
  static constexpr std::array<Code, 2> epoch_sources{
      {{"gps_time", "The GPS time of the points"}, {"file", "The year in which the file was made"}}};
  static constexpr std::array<Code, 5> epoch_choices{
      {{"only", "There is no other epoch"},
       {"newest", "The newest epoch"},
       {"older", "An older epoch: the newest does not cover the footprint"},
       {"changed", "The newest epoch: it does not cover the footprint, but the building has changed"},
       {"together", "All epochs: none covers the footprint alone"}}};
  static constexpr std::array<OutputColumn, 27> columns{
      {{"lod", "Level of detail", Unit::none, reached},
       {"reason", "Why not a higher one", Unit::none, reasons},
       {"quality", "Quality", Unit::none, qualities},
       {"valid", "Valid by ISO 19107"},
       {"h_ground_m", "Ground", Unit::metre},
       {"h_roof_min_m", "Lowest point of the roof", Unit::metre},
       {"h_roof_50p_m", "Median of the roof", Unit::metre},
       {"h_roof_70p_m", "70th percentile of the roof", Unit::metre},
       {"h_roof_max_m", "Highest point of the roof", Unit::metre},
       {"height_m", "Height above ground (70th percentile)", Unit::metre},
       {"footprint_m2", "Footprint (m²)"},
       {"volume_m3", "Volume (m³)"},
       {"wall_m2", "Outer walls (m²)"},
       {"party_wall_m2", "Walls shared with other buildings (m²)"},
       {"roof_m2", "Roof (m²)"},
       {"roof_type", "Kind of roof", Unit::none, roof_types},
       {"flat_percent", "Flat share of the roof", Unit::percent},
       {"floors", "Floors, estimated"},
       {"floor_area_m2", "Floor area, estimated (m²)"},
       {"points", "Points of the roof"},
       {"points_per_m2", "Points per m² of footprint"},
       {"bare_percent", "Share of the footprint without points", Unit::percent},
       {"rmse_m", "Root mean square from points to the roof", Unit::metre},
       {"epoch", "Day, or year, of the points of the roof"},
       {"epoch_source", "Known by", Unit::none, epoch_sources},
       {"epochs", "Epochs with points of the building"},
       {"epoch_choice", "Which epoch was used", Unit::none, epoch_choices}}};
  static constexpr std::array<Code, 3> surface_kinds{
      {{"GroundSurface", "Floor"}, {"WallSurface", "Wall"}, {"RoofSurface", "Roof"}}};
  static constexpr std::array<OutputColumn, 5> surface_columns{{{"building", "Row of the building"},
                                                                {"surface", "Kind", Unit::none, surface_kinds},
                                                                {"area_m2", "Area (m²)"},
                                                                {"slope_deg", "Slope of a roof", Unit::degree},
                                                                {"azimuth_deg", "Downhill from north", Unit::degree}}};

  static constexpr Info info{
      "buildings", "city", "Buildings from footprints and a point cloud",
      "Valid LoD1.2, LoD1.3 or LoD2.2 solids, one per footprint, with heights, areas, volume and quality.",
      "Every footprint is in the result, with its columns. LOD is what is asked for; where the points do not carry it, "
      "a "
      "lower level takes its place and reason says why: LoD2.2, 1.3, 1.2, then HEIGHT_FIELD, then three metres for "
      "each "
      "of FLOORS_FIELD, then no model. Each solid is checked by the rules of ISO 19107 with val3dity's tolerances.\n\n"
      "LoD2.2: planes of the roof are found by region growing, their borders and intersections regularised against the "
      "walls, the footprint cut along them, and each piece given the plane that fits its points best (graph cut). No "
      "roof rises more than 0.6 m above the points of its building. It is used only where it is nearer to the points "
      "than a flat roof.\n\n"
      "The ground is the GROUND_PERCENTILE of the ground points within 3 m of the footprint (then 10 m, then TERRAIN); "
      "the roof of LoD1 the ROOF_PERCENTILE of the building's points. Only a building's own points count: neighbours, "
      "tiles, files and threads change nothing of its solid. Where its walls are covered by those of another building "
      "of FOOTPRINTS, facing them within 0.3 m, they are party walls, the others are outer walls.\n\n"
      "Points more than 90 days apart are of different epochs (of files without adjusted GPS time the year of their "
      "making counts). A roof is made of the newest epoch that covers the footprint: at most 6 % of its cells of half "
      "a "
      "metre are without points, and no circle of more than half a metre. Where none does, all points count, but of "
      "the "
      "newest epoch only where half of the cells it shares with an older one differ by more than 1.2 m (after "
      "roofer).\n\n"
      "Heights below -500 m in HEIGHT_FIELD or FLOORS_FIELD, and not above 0, are unknown. Footprint coordinates move "
      "by "
      "at most 1 mm.\n\n"
      "SURFACES has one row per face: floor, wall, roof, with area, and slope and azimuth of roofs. "
      "CITYJSON writes the same as CityJSON 2.0, or CityJSONSeq where the ending is .jsonl, and LoD0: the footprint on "
      "the ground, and at the height of the roof (70th percentile). Its objects are called as ID_FIELD says, of one "
      "name "
      "the second has _2 added; without it, building_ and the row, from 0."};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<city::Cloud>>{&Inputs::cloud, "CLOUD", "Point cloud (files or folder)"},
                      Port<Inputs, Shared<Table>>{&Inputs::footprints, "FOOTPRINTS", "Footprints", Shape::polygon},
                      Port<Inputs, std::optional<Shared<Grid>>>{&Inputs::terrain, "TERRAIN",
                                                                "Terrain (m), where there is no ground "
                                                                "point near"}};
  }
  static constexpr auto fields() {
    using Percent = Field<Options, double>;
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        ChoiceField<Options, Lod>{&Options::lod, "LOD", "Level of detail", lods},
        Percent{&Options::roof_percentile, "ROOF_PERCENTILE", "Roof of LoD1: percentile of the points", Unit::percent,
                0.0, 100.0},
        Percent{&Options::ground_percentile, "GROUND_PERCENTILE", "Ground: percentile of the points", Unit::percent,
                0.0, 100.0},
        ColumnField<Options>{&Options::height_field, "HEIGHT_FIELD", "Height above ground, without points",
                             "FOOTPRINTS", true, Need::optional},
        ColumnField<Options>{&Options::floors_field, "FLOORS_FIELD", "Number of floors, without points", "FOOTPRINTS",
                             true, Need::optional},
        ColumnField<Options>{&Options::id_field, "ID_FIELD", "Number of the building, for CITYJSON", "FOOTPRINTS",
                             false, Need::optional},
        ChoiceField<Options, Rule>{&Options::rule, "RULE", "Which points count", rules, Need::advanced},
        Words{&Options::building_classes, "BUILDING_CLASSES", "Class codes of buildings", "", Need::advanced},
        Words{&Options::ground_classes, "GROUND_CLASSES", "Class codes of the ground", "", Need::advanced},
        PlainField<Options, TargetFile>{&Options::cityjson, "CITYJSON", "CityJSON of the buildings", "json jsonl",
                                        Need::optional},
        Words{&Options::vertical_crs, "VERTICAL_CRS", "Reference system of heights, such as EPSG:5720 (CityJSON)", "",
              Need::optional}};
  }
  static constexpr auto outputs() {
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{
        Port<Outputs, Table>{&Outputs::buildings, "OUTPUT", "Buildings", Shape::polygon, "buildings", columns},
        Port<Outputs, Table>{&Outputs::surfaces, "SURFACES", "Faces of buildings", Shape::polygon, "buildings_surfaces",
                             surface_columns},
        Count{&Outputs::modelled, "MODELLED", "Buildings with a solid"},
        Count{&Outputs::lod22, "LOD22", "Of these at LoD2.2"},
        Count{&Outputs::without_points, "WITHOUT_POINTS", "Buildings without points"},
        Count{&Outputs::without_model, "WITHOUT_MODEL", "Footprints without a solid"},
        Port<Outputs, double>{&Outputs::rmse_median_m, "RMSE_MEDIAN", "Median of rmse_m (m)"}};
  }

  /// @throws Error (bad_input) for no footprint, a cloud without points of buildings or ground; (bad_option) for class
  /// codes that are no numbers; (unreadable) for damaged files; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
