#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// From a point cloud to rasters: terrain, surface, canopy, slope.
struct Terrain {
  struct Inputs {
    Shared<city::Cloud> cloud;
    std::optional<Shared<Table>> breaklines, water, area;
  };
  enum class Canopy { vegetation, everything };
  struct Options {
    double resolution_m = 1.0, widest_gap_m = 100.0, filled_m = 5.0;
    Canopy canopy = Canopy::vegetation;
    std::string ground_classes = "2", water_classes = "9", vegetation_classes = "3,4,5", noise_classes = "7,18,65,66";
    double tile_m = 250.0;
    bool only_dtm_and_chm = false;  ///< the other rasters stay empty; for other algorithms, in less memory
  };
  struct Outputs {
    Grid dtm, dsm, chm, slope, origin;
    double filled_percent = 0.0, missing_percent = 0.0;
    std::int64_t ground_points = 0;
  };
  /// What ORIGIN holds.
  enum Origin { measured = 1, filled = 2, water_level = 3 };

  static constexpr std::array<Choice<Canopy>, 2> canopies{
      {{Canopy::vegetation, "vegetation", "Points of vegetation only"},
       {Canopy::everything, "everything", "All points, buildings too"}}};

  static constexpr Info info{
      "terrain", "city", "Terrain and surface from a point cloud",
      "Terrain (DTM), surface (DSM), canopy height (CHM) and slope as rasters.",
      "DTM is the Delaunay triangulation of the ground points, read at the middle of each cell. BREAKLINES with "
      "heights "
      "(kerbs, walls) join it as points, one per cell; each polygon of WATER is flat, at the median height of the "
      "water "
      "points in it, or where there is none, of the lowest tenth of the ground points within 3 m of its edge.\n\n"
      "Where the longest side of a triangle is more than FILLED_BEYOND, no point was measured near: the cell is "
      "filled, "
      "and ORIGIN says 2 (1: measured, 3: water). Across gaps wider than WIDEST_GAP nothing is known and nothing is "
      "invented: the cell is missing.\n\n"
      "DSM is the highest point of each cell, without noise; a cell without a point takes its nearest neighbours "
      "within "
      "FILLED_BEYOND. CHM is the highest point of vegetation above the terrain (0 where there is none), or with CANOPY "
      "everything, DSM less DTM. SLOPE is in percent, by Horn's method.\n\n"
      "The cloud is worked on tile by tile with a border, in bounded memory. Cells are whole multiples of RESOLUTION: "
      "the result is the same whatever the tiles, the files and their order.\n\n"
      "Heights are those of the files; nothing is moved to another vertical system."};

  static constexpr auto inputs() {
    using Layer = Port<Inputs, std::optional<Shared<Table>>>;
    return std::tuple{Port<Inputs, Shared<city::Cloud>>{&Inputs::cloud, "CLOUD", "Point cloud (files or folder)"},
                      Layer{&Inputs::breaklines, "BREAKLINES", "Breaklines with heights", Shape::line},
                      Layer{&Inputs::water, "WATER", "Water, to be flat", Shape::polygon},
                      Layer{&Inputs::area, "AREA", "Only the box of these polygons; the cloud around it is used, too",
                            Shape::polygon}};
  }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        Field<Options, double>{&Options::resolution_m, "RESOLUTION", "Side of a cell", Unit::metre, 0.05, 100.0},
        Field<Options, double>{&Options::filled_m, "FILLED_BEYOND", "Farther from points, a cell counts as filled",
                               Unit::metre, 0.1, 1000.0, Need::advanced},
        Field<Options, double>{&Options::widest_gap_m, "WIDEST_GAP", "Widest gap that is filled", Unit::metre, 1.0,
                               1000.0, Need::advanced},
        ChoiceField<Options, Canopy>{&Options::canopy, "CANOPY", "Canopy height is of", canopies},
        Words{&Options::ground_classes, "GROUND_CLASSES", "Class codes of the ground", "", Need::advanced},
        Words{&Options::water_classes, "WATER_CLASSES", "Class codes of water", "", Need::advanced},
        Words{&Options::vegetation_classes, "VEGETATION_CLASSES", "Class codes of vegetation", "", Need::advanced},
        Words{&Options::noise_classes, "NOISE_CLASSES", "Class codes of noise, left out", "", Need::advanced},
        Field<Options, double>{&Options::tile_m, "TILE", "Side of a tile", Unit::metre, 10.0, 10000.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Raster = Port<Outputs, Grid>;
    using Number = Port<Outputs, double>;
    return std::tuple{
        Raster{&Outputs::dtm, "DTM", "Terrain (m)"},
        Raster{&Outputs::dsm, "DSM", "Surface (m)"},
        Raster{&Outputs::chm, "CHM", "Canopy height (m)"},
        Raster{&Outputs::slope, "SLOPE", "Slope of the terrain (%)"},
        Raster{&Outputs::origin, "ORIGIN", "Where heights of the terrain come from"},
        Number{&Outputs::filled_percent, "FILLED", "Cells of the terrain that were filled (%)"},
        Number{&Outputs::missing_percent, "MISSING", "Cells without terrain (%)"},
        Port<Outputs, std::int64_t>{&Outputs::ground_points, "GROUND_POINTS", "Ground points in and around"}};
  }

  /// @throws Error (bad_input) for a cloud without ground points; (bad_option) for class codes that are no numbers, too
  /// many cells; (unreadable) for damaged files; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
