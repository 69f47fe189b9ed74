#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Outlines of buildings from a point cloud, and what a layer of footprints has wrong.
struct Footprints {
  struct Inputs {
    Shared<city::Cloud> cloud;
    std::optional<Shared<Table>> existing;
  };
  struct Options {
    double gap_m = 1.4, area_m2 = 10.0, hole_m2 = 4.0;
    double height_m = 2.5, moved_m = 1.0;
    std::string building_classes = "6,67", ground_classes = "2", left_out_classes = "3,4,5,7,9,17,18,64,65,66";
  };
  struct Outputs {
    Table footprints, comparison;
    std::int64_t buildings = 0, matched = 0, moved = 0, missing = 0, demolished = 0;
  };

  static constexpr std::array<Code, 2> sources{
      {{"class", "Points classified as buildings"}, {"planes", "Flat points above the ground"}}};
  static constexpr std::array<Code, 2> shapes{
      {{"right_angles", "Mostly at right angles"}, {"free", "As the points lie"}}};
  static constexpr std::array<Code, 3> statuses{
      {{"matched", "In the layer"}, {"moved", "In the layer, elsewhere"}, {"missing", "Missing in the layer"}}};
  static constexpr std::array<Code, 6> layer_statuses{{{"matched", "Stands"},
                                                       {"moved", "Stands elsewhere"},
                                                       {"partly", "Stands in part"},
                                                       {"demolished", "Demolished: nothing stands there"},
                                                       {"unknown", "The cloud does not reach there"},
                                                       {"no_geometry", "Without geometry"}}};
  static constexpr std::array<OutputColumn, 12> footprint_columns{
      {{"number", "Number"},
       {"area_m2", "Area (m²)"},
       {"confidence", "Confidence, from 0 to 1: the least of the next three"},
       {"filled", "Share of its square metres with a point"},
       {"planar", "Share of its points on planes"},
       {"dense", "Points per m², 4 or more counting as 1"},
       {"points", "Points of the building"},
       {"points_per_m2", "Points of the building per m²"},
       {"source", "Found by", Unit::none, sources},
       {"shape", "Outline", Unit::none, shapes},
       {"status", "Compared with the layer", Unit::none, statuses},
       {"in_layer_percent", "Share that the layer covers", Unit::percent}}};
  static constexpr std::array<OutputColumn, 7> comparison_columns{
      {{"layer_status", "Compared with the cloud", Unit::none, layer_statuses},
       {"footprint", "Number of the footprint that overlaps most"},
       {"covered_percent", "Share that footprints cover", Unit::percent},
       {"points_percent", "Share with points of buildings", Unit::percent},
       {"offset_m", "How far the building stands from here", Unit::metre},
       {"offset_east_m", "Eastwards", Unit::metre},
       {"offset_north_m", "Northwards", Unit::metre}}};

  static constexpr Info info{
      "footprints", "city", "Footprints of buildings from a point cloud",
      "Outlines of buildings from a point cloud, with their confidence, and what a layer of footprints lacks, or has "
      "too "
      "much, or elsewhere.",
      "The points of BUILDING_CLASSES are joined where they are nearer than GAP (alpha shapes, Edelsbrunner and others "
      "1983): buildings with a wider gap between them stay apart; those that touch are one. Where the cloud has no "
      "point "
      "of these classes, which is told, points count that are at least HEIGHT above the terrain, the last of their "
      "pulse, "
      "of no class in LEFT_OUT_CLASSES, and on a plane: within 0.2 m of one through half of the points of 3 m x 3 "
      "m.\n\n"
      "Outlines are cut into straight sides; where at least half of them runs along two directions at right angles, so "
      "do "
      "the sides (Sampath and Shan 2007). What is narrower than 1 m is left out. Courtyards of at least HOLE_AREA are "
      "kept. Roofs are seen from above: outlines are those of the eaves.\n\n"
      "Confidence is the least of three shares: of the square metres with a point, of the points on planes, and of 4 "
      "points per m².\n\n"
      "EXISTING is compared. Of OUTPUT, a footprint is missing in the layer where less than half of it is covered. Of "
      "COMPARISON, which has one row per row of EXISTING with its columns, a building stands (matched) where at least "
      "half of it is covered; it has moved where it and the footprint that overlaps most fit clearly better after a "
      "shift "
      "of at least MOVED; it is demolished where footprints cover, and points of buildings fill, less than a tenth of "
      "it; "
      "unknown where the cloud has no point on half of it; else it stands in part.\n\n"
      "The cloud is worked on tile by tile, but each building as a whole: the result is the same whatever the files "
      "and "
      "their order."};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<city::Cloud>>{&Inputs::cloud, "CLOUD", "Point cloud (files or folder)"},
                      Port<Inputs, std::optional<Shared<Table>>>{&Inputs::existing, "EXISTING",
                                                                 "Footprints to compare with", Shape::polygon}};
  }
  static constexpr auto fields() {
    using Number = Field<Options, double>;
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        Number{&Options::area_m2, "AREA", "Smallest building (m²)", Unit::none, 1.0, 1e6},
        Number{&Options::hole_m2, "HOLE_AREA", "Smallest courtyard (m²)", Unit::none, 0.0, 1e6},
        Number{&Options::gap_m, "GAP", "Buildings farther from each other are two", Unit::metre, 0.4, 10.0},
        Number{&Options::moved_m, "MOVED", "A building has moved if by at least", Unit::metre, 0.1, 100.0},
        Words{&Options::building_classes, "BUILDING_CLASSES", "Class codes of buildings", "", Need::advanced},
        Words{&Options::ground_classes, "GROUND_CLASSES", "Class codes of the ground", "", Need::advanced},
        Words{&Options::left_out_classes, "LEFT_OUT_CLASSES",
              "Without classified buildings: class codes of what is no building", "", Need::advanced},
        Number{&Options::height_m, "HEIGHT", "Without classified buildings: least height above the terrain",
               Unit::metre, 0.5, 100.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Layer = Port<Outputs, Table>;
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{
        Layer{&Outputs::footprints, "OUTPUT", "Footprints", Shape::polygon, "footprints", footprint_columns},
        Layer{&Outputs::comparison, "COMPARISON", "Footprints of the layer, compared", Shape::polygon,
              "footprints_comparison", comparison_columns},
        Count{&Outputs::buildings, "BUILDINGS", "Footprints found"},
        Count{&Outputs::matched, "MATCHED", "Buildings of the layer that stand"},
        Count{&Outputs::moved, "MOVED_COUNT", "Buildings of the layer that stand elsewhere"},
        Count{&Outputs::missing, "MISSING", "Footprints missing in the layer"},
        Count{&Outputs::demolished, "DEMOLISHED", "Buildings of the layer where nothing stands"}};
  }

  /// @throws Error (bad_input) for a cloud with points neither of buildings nor of the ground; (bad_option) for class
  /// codes that are no numbers, too small a GAP for the area; (unreadable) for damaged files; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
