#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Trees of a point cloud: tops and crowns, and what a tree register has wrong.
struct Trees {
  struct Inputs {
    Shared<city::Cloud> cloud;
    std::optional<Shared<Table>> tree_register;
  };
  struct Options {
    FieldName register_height;
    double resolution_m = 0.5, least_height_m = 3.0, window_m = 3.0, window_per_m = 0.1;
    double crown_m = 10.0, least_crown_m2 = 2.0, seed_share = 0.45, crown_share = 0.55, distance_m = 4.0;
    std::string vegetation_classes = "3,4,5", ground_classes = "2";
  };
  struct Outputs {
    Table tops, crowns, compared;
    std::int64_t trees = 0, matched = 0, missing = 0, gone = 0, ties = 0;
  };

  static constexpr std::array<Code, 2> statuses{
      {{"matched", "In the register"}, {"missing", "Missing in the register"}}};
  static constexpr std::array<Code, 5> register_statuses{{{"matched", "Stands"},
                                                          {"under_crown", "Under a crown, without a top of its own"},
                                                          {"gone", "Gone: nothing stands there"},
                                                          {"unknown", "The cloud does not reach there"},
                                                          {"no_geometry", "Without geometry"}}};
  static constexpr std::array<OutputColumn, 10> tree_columns{
      {{"number", "Number"},
       {"height_m", "Height", Unit::metre},
       {"ground_m", "Height of the ground", Unit::metre},
       {"crown_m2", "Area of the crown (m²)"},
       {"crown_diameter_m", "Diameter of a circle as large as the crown", Unit::metre},
       {"points", "Points of vegetation within the crown"},
       {"status", "Compared with the register", Unit::none, statuses},
       {"register_row", "Row of the register, from 1"},
       {"register_distance_m", "Distance from its place in the register", Unit::metre},
       {"height_difference_m", "Height less that of the register", Unit::metre}}};
  static constexpr std::array<OutputColumn, 5> register_columns{
      {{"register_status", "Compared with the cloud", Unit::none, register_statuses},
       {"tree", "Number of the tree"},
       {"tree_distance_m", "Distance of its top", Unit::metre},
       {"tree_height_m", "Height in the cloud", Unit::metre},
       {"tree_diameter_m", "Diameter of its crown", Unit::metre}}};

  static constexpr Info info{
      "trees", "city", "Trees from a point cloud",
      "Tops and crowns of trees with height, diameter and points, and what a tree register lacks or has too much.",
      "The canopy is the highest point of VEGETATION_CLASSES in each cell above the terrain (jumeau:terrain), a little "
      "smoothed. A top is the highest cell within a circle whose diameter grows with its height: WINDOW plus "
      "WINDOW_PER_METRE for each metre (Popescu and Wynne 2004, as in lidR's lmf). Crowns grow from "
      "the tops by the rules of Dalponte and Coomes (2016): a neighbouring cell joins that is higher than SEED_SHARE "
      "of "
      "the top and CROWN_SHARE of the mean of the crown, and within CROWN of the top; where two crowns meet, it goes "
      "to "
      "the nearer top. Buildings are no trees: their points are of other classes, and crowns smaller than LEAST_CROWN, "
      "such as of stray points along walls, are left out.\n\n"
      "REGISTER is compared: each of its trees with at most one top, within DISTANCE, the nearest pairs first; of "
      "pairs "
      "equally far the earlier row comes first, and TIES counts them. A tree of the register without a top is gone "
      "where no "
      "canopy of LEAST_HEIGHT is within half of DISTANCE, else under a crown.\n\n"
      "The result is the same whatever the files and their order. In dense woods, trees under others are not seen."};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<city::Cloud>>{&Inputs::cloud, "CLOUD", "Point cloud (files or folder)"},
                      Port<Inputs, std::optional<Shared<Table>>>{&Inputs::tree_register, "REGISTER",
                                                                 "Tree register to compare with", Shape::point}};
  }
  static constexpr auto fields() {
    using Number = Field<Options, double>;
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        ColumnField<Options>{&Options::register_height, "REGISTER_HEIGHT", "Height in the register (m)", "REGISTER",
                             true, Need::optional},
        Number{&Options::distance_m, "DISTANCE", "A top and its place in the register are at most apart", Unit::metre,
               0.1, 50.0},
        Number{&Options::least_height_m, "LEAST_HEIGHT", "Lowest tree", Unit::metre, 0.5, 50.0},
        Number{&Options::resolution_m, "RESOLUTION", "Side of a cell", Unit::metre, 0.1, 5.0, Need::advanced},
        Number{&Options::window_m, "WINDOW", "Diameter in which a top is highest", Unit::metre, 0.5, 50.0,
               Need::advanced},
        Number{&Options::window_per_m, "WINDOW_PER_METRE", "More for each metre of height", Unit::metre, 0.0, 2.0,
               Need::advanced},
        Number{&Options::crown_m, "CROWN", "Largest radius of a crown", Unit::metre, 1.0, 50.0, Need::advanced},
        Number{&Options::least_crown_m2, "LEAST_CROWN", "Smallest crown (m²)", Unit::none, 0.0, 1000.0, Need::advanced},
        Number{&Options::seed_share, "SEED_SHARE", "A crown is higher than this share of its top", Unit::none, 0.0, 1.0,
               Need::advanced},
        Number{&Options::crown_share, "CROWN_SHARE", "A crown is higher than this share of its mean", Unit::none, 0.0,
               1.0, Need::advanced},
        Words{&Options::vegetation_classes, "VEGETATION_CLASSES", "Class codes of vegetation", "", Need::advanced},
        Words{&Options::ground_classes, "GROUND_CLASSES", "Class codes of the ground", "", Need::advanced}};
  }
  static constexpr auto outputs() {
    using Layer = Port<Outputs, Table>;
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{Layer{&Outputs::tops, "OUTPUT_TOPS", "Tree tops", Shape::point, "trees", tree_columns},
                      Layer{&Outputs::crowns, "OUTPUT_CROWNS", "Crowns", Shape::polygon, "tree_crowns", tree_columns},
                      Layer{&Outputs::compared, "COMPARISON", "Trees of the register, compared", Shape::point,
                            "trees_register", register_columns},
                      Count{&Outputs::trees, "TREES", "Trees found"},
                      Count{&Outputs::matched, "MATCHED", "Trees of the register that stand"},
                      Count{&Outputs::missing, "MISSING", "Trees missing in the register"},
                      Count{&Outputs::gone, "GONE", "Trees of the register that are gone"},
                      Count{&Outputs::ties, "TIES", "Pairs as near as another pair"}};
  }

  /// Tops carry the height of the terrain plus that of the tree. @throws Error (bad_input) for a cloud without points
  /// of vegetation or ground; (bad_option) for class codes that are no numbers, too many cells; (unreadable) for
  /// damaged files; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
