#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// A territory that does not exist, made from a seed.
struct DemoTerritory {
  enum class Size { quarter, commune, metropolis };

  struct Inputs {
    std::optional<Shared<Table>> communes;
  };
  struct Options {
    Size size = Size::quarter;
    std::int64_t seed = 1;
    TargetFile cloud;
    double pulses_per_m2 = 10.0;
  };
  /// Layers streets, population, places, stops, candidates, hubs, bike_parking, schools, green, water, railways,
  /// communes, zones, footprints, houses, trees, tree_register and about (what this is, in French and English), and the
  /// grid terrain. All in one projected system: EPSG:2154, or that of the communes.
  struct Outputs {
    Dataset output;
  };

  static constexpr Info info{
      "demoterritory", "territory", "Demo territory",
      "An invented territory, from one quarter to a whole metropolis: terrain, streets, people, places, stops, sites.",
      "CLOUD is what a LiDAR would have seen of 300 m by 300 m in its middle: houses whose roofs are known (layer "
      "houses), trees (layer trees), noise, gaps. The layers footprints and tree_register are as a town hall has them: "
      "houses that were pulled down, or that are missing; trees that were felled, or never entered.\n\n"
      "Nothing of it exists: the places, names and figures are invented, and each row says so. It serves to try the "
      "tools, to teach "
      "and to measure, without data of anybody.\n\n"
      "A quarter is 1.6 km wide with 15,000 people, a commune 6 km with 90,000, a metropolis has 92 communes on 3,200 "
      "km2 with "
      "1.9 million people. The same size and seed give the same territory everywhere.\n\n"
      "With polygons of communes, a metropolis fills these instead of outlines of its own, and takes their names and "
      "codes (fields "
      "called nom, name or libelle, and code, insee or insee_com).\n\n"
      "The vertical datum of the heights is invented too: metres above the sea of this territory. Streets meet where "
      "vertices are "
      "equal; where they only cross, one is a bridge with a level above 0. Traffic is in vehicles a day, empty where "
      "nobody counted."};

  static constexpr std::array<Choice<Size>, 3> sizes{{{Size::quarter, "quarter", "A quarter"},
                                                      {Size::commune, "commune", "A commune"},
                                                      {Size::metropolis, "metropolis", "A metropolis"}}};

  static constexpr auto inputs() {
    return std::tuple{
        Port<Inputs, std::optional<Shared<Table>>>{&Inputs::communes, "COMMUNES", "Communes to fill", Shape::polygon}};
  }
  static constexpr auto fields() {
    return std::tuple{ChoiceField<Options, Size>{&Options::size, "SIZE", "Size", sizes},
                      Field<Options, std::int64_t>{&Options::seed, "SEED", "Seed", Unit::none, 0, 1e9},
                      PlainField<Options, TargetFile>{&Options::cloud, "CLOUD", "Point cloud of its middle", "laz las",
                                                      Need::optional},
                      Field<Options, double>{&Options::pulses_per_m2, "DENSITY", "Pulses of the point cloud per m²",
                                             Unit::none, 0.5, 100.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{
        Port<Outputs, Dataset>{&Outputs::output, "OUTPUT", "Demo territory", Shape::none, "demoterritory"}};
  }

  /// @throws Error (bad_input) where communes are given that hold no land, are not metric or too wide (300 km), or to a
  /// size that
  ///         does not take them.  @throws Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
