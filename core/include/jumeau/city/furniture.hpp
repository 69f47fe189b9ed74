#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/city/pcrs.hpp"
#include "jumeau/describe.hpp"

namespace jumeau {

/// Street furniture from layers and PCRS plans, placed on the terrain.
struct Furniture {
  struct Inputs {
    std::optional<Shared<Table>> input, lights, benches, signs, bins, bike_racks, trees;
    std::optional<InputFile> plan;
    std::optional<Shared<Grid>> terrain;
  };
  enum class Heights { own, terrain };
  static constexpr std::array<Choice<Heights>, 2> heights{
      {{Heights::own, "own", "Their own, else the terrain"},
       {Heights::terrain, "terrain", "The terrain, else their own"}}};
  struct Options {
    FieldName kind_field, height_field, rotation_field, tree_height_field;
    std::string kinds;
    Heights stand_on = Heights::own;
    double most_difference_m = 1.0, twins_m = 1.0;
  };
  struct Outputs {
    Table output, plan_points, plan_lines, plan_areas;
    std::int64_t objects = 0, without_height = 0, off_terrain = 0, others = 0, repeated = 0;
  };

  static constexpr std::array<Code, 22> kind_codes{{{"light", "Street light"},
                                                    {"bench", "Bench"},
                                                    {"sign", "Sign"},
                                                    {"traffic_light", "Traffic light"},
                                                    {"bin", "Bin"},
                                                    {"bike_rack", "Bike rack"},
                                                    {"bollard", "Bollard"},
                                                    {"charging_point", "Charging point"},
                                                    {"parking_meter", "Parking meter"},
                                                    {"shelter", "Shelter"},
                                                    {"fountain", "Fountain"},
                                                    {"planter", "Planter"},
                                                    {"tree", "Tree"},
                                                    {"hydrant", "Fire hydrant"},
                                                    {"post", "Post"},
                                                    {"cabinet", "Box or cabinet"},
                                                    {"chamber", "Cover, plate or chamber"},
                                                    {"gully", "Gully"},
                                                    {"valve", "Valve or connection"},
                                                    {"fitting", "Fitting of a network"},
                                                    {"pillar", "Pillar"},
                                                    {"other", "Other"}}};
  static constexpr std::array<Code, 8> sources{{{"input", "INPUT"},
                                                {"lights", "LIGHTS"},
                                                {"benches", "BENCHES"},
                                                {"signs", "SIGNS"},
                                                {"bins", "BINS"},
                                                {"bike_racks", "BIKE_RACKS"},
                                                {"trees", "TREES"},
                                                {"plan", "PCRS"}}};
  static constexpr std::array<Code, 2> height_sources{{{"told", "Told by its layer"}, {"usual", "Usual for its kind"}}};
  static constexpr std::array<Code, 3> z_sources{
      {{"own", "Its own"}, {"terrain", "The terrain"}, {"none", "Unknown: drawn at 0"}}};
  static constexpr std::array<OutputColumn, 17> columns{
      {{"number", "Number"},
       {"kind", "Kind", Unit::none, kind_codes},
       {"kind_told", "Kind, as its layer says it"},
       {"source", "From", Unit::none, sources},
       {"source_row", "Row of its layer, from 1"},
       {"object_id", "Identifier in the plan"},
       {"height_m", "Height of the object", Unit::metre},
       {"height_source", "Where its height comes from", Unit::none, height_sources},
       {"ground_m", "Height of the terrain", Unit::metre},
       {"own_z_m", "Its own height", Unit::metre},
       {"z_difference_m", "Its own height less that of the terrain", Unit::metre},
       {"z_source", "What it stands on", Unit::none, z_sources},
       {"model", "Model"},
       {"rotation_deg", "Rotation, clockwise from north", Unit::degree},
       {"precision_xy_m", "Precision in the plane, at worst", Unit::metre},
       {"precision_z_m", "Precision of the height, at worst", Unit::metre},
       {"repeats", "Number of the object of another source that it repeats"}}};

  static constexpr Info info{
      "furniture", "city", "Street furniture on the terrain",
      "Places lights, benches, signs, bins, bike racks, trees and the objects of a PCRS plan on the terrain, each "
      "with its kind, height, model and precision; and the lines and areas of the plan.",
      "INPUT holds objects of several kinds, told by KIND_FIELD in French, English or OpenStreetMap's words "
      "(candélabre, bench, waste_basket). KINDS adds words of your own, such as MOB12=bench; TOTEM=sign. LIGHTS, "
      "BENCHES and the others hold one kind each. What no word tells is other, and counted. Fields of INPUT stay.\n\n"
      "PCRS is a file or a folder of the standard of CNIG, version 2 (GML): trees, posts, street lights, covers and "
      "the other fittings of networks become objects too, in the middle of their outline where they have one; with "
      "their precision classes. Kerbs, façades, walls and what else is drawn are layers of their own, with heights. "
      "An object of several tiles is there once.\n\n"
      "Objects stand on the TERRAIN, between the middles of its cells. A height of their own is kept and compared: "
      "a difference above MOST_DIFFERENCE is told. Heights of -1000, and those of a layer where all are 0, are "
      "unknown. Where neither is known, the object is drawn at 0, and counted.\n\n"
      "An object that another source has, too, at most REPEATED_WITHIN from there, stays with the number of the "
      "more precise one in repeats, and is not drawn. Layers decide the reference system of the run; a plan alone "
      "stays in its own.\n\n"
      "HEIGHT_FIELD is how high the object is, in metres; else it is as high as its kind usually is. ROTATION_FIELD "
      "is in degrees, clockwise from north."};

  static constexpr auto inputs() {
    using Layer = Port<Inputs, std::optional<Shared<Table>>>;
    return std::tuple{Layer{&Inputs::input, "INPUT", "Objects of several kinds", Shape::point},
                      Layer{&Inputs::lights, "LIGHTS", "Street lights", Shape::point},
                      Layer{&Inputs::benches, "BENCHES", "Benches", Shape::point},
                      Layer{&Inputs::signs, "SIGNS", "Signs", Shape::point},
                      Layer{&Inputs::bins, "BINS", "Bins", Shape::point},
                      Layer{&Inputs::bike_racks, "BIKE_RACKS", "Bike racks", Shape::point},
                      Layer{&Inputs::trees, "TREES", "Trees", Shape::point},
                      Port<Inputs, std::optional<InputFile>>{&Inputs::plan, "PCRS", "PCRS plan (file or folder)",
                                                             Shape::none, "gml xml"},
                      Port<Inputs, std::optional<Shared<Grid>>>{&Inputs::terrain, "TERRAIN", "Terrain (m)"}};
  }
  static constexpr auto fields() {
    using FieldOf = ColumnField<Options>;
    return std::tuple{
        FieldOf{&Options::kind_field, "KIND_FIELD", "Kind", "INPUT", false, Need::optional},
        PlainField<Options, std::string>{&Options::kinds, "KINDS", "Words for kinds (word=kind; ...)", "",
                                         Need::optional},
        FieldOf{&Options::height_field, "HEIGHT_FIELD", "Height of the object (m)", "INPUT", true, Need::optional},
        FieldOf{&Options::rotation_field, "ROTATION_FIELD", "Rotation, clockwise from north (°)", "INPUT", true,
                Need::optional},
        FieldOf{&Options::tree_height_field, "TREE_HEIGHT_FIELD", "Height of trees (m)", "TREES", true, Need::optional},
        ChoiceField<Options, Heights>{&Options::stand_on, "HEIGHTS", "Objects stand on", heights},
        Field<Options, double>{&Options::most_difference_m, "MOST_DIFFERENCE", "Own heights may be off the terrain by",
                               Unit::metre, 0.0, 1000.0, Need::advanced},
        Field<Options, double>{&Options::twins_m, "REPEATED_WITHIN", "Objects of two sources are the same up to",
                               Unit::metre, 0.0, 50.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Layer = Port<Outputs, Table>;
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{
        Layer{&Outputs::output, "OUTPUT", "Street furniture", Shape::point, "furniture", columns},
        Layer{&Outputs::plan_lines, "PLAN_LINES", "Lines of the plan", Shape::line, "plan_lines", city::plan_columns},
        Layer{&Outputs::plan_areas, "PLAN_AREAS", "Areas of the plan", Shape::polygon, "plan_areas",
              city::plan_columns},
        Layer{&Outputs::plan_points, "PLAN_POINTS", "Points of the plan", Shape::point, "plan_points",
              city::plan_columns},
        Count{&Outputs::objects, "OBJECTS", "Objects"},
        Count{&Outputs::without_height, "WITHOUT_HEIGHT", "Objects without a known height"},
        Count{&Outputs::off_terrain, "OFF_TERRAIN", "Objects whose own height is off the terrain"},
        Count{&Outputs::others, "OTHERS", "Objects of no known kind"},
        Count{&Outputs::repeated, "REPEATED", "Objects that repeat one of another source"}};
  }

  /// A row with several places gives an object for each. @throws Error (bad_input) where nothing is given, for fields
  /// that are missing; (bad_option) for KINDS that name no kind; (unreadable) for a plan that is none; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
