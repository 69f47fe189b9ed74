#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// A city model for the web, 3D software or GIS.
struct CityExport {
  struct Inputs {
    InputFile input;
    std::optional<InputFile> geoid;
    std::optional<Shared<Grid>> terrain;
    std::optional<InputFile> orthophoto;
  };
  struct Options {
    TargetFile target;
    std::string lod;
    std::string vertical_crs;
    std::optional<double> undulation_m;
    std::int64_t features_per_tile = 500;
  };
  /// One row per building of the model, in its order.
  struct Outputs {
    Table buildings;
    std::int64_t features = 0, written = 0, triangles = 0, left_out = 0;
  };

  static constexpr std::array<Code, 3> statuses{{{"written", "Written"},
                                                 {"no_face", "It has no face at this level of detail"},
                                                 {"not_a_number", "It has a coordinate that is not a number"}}};
  static constexpr std::array<OutputColumn, 5> columns{{{"id", "Building"},
                                                        {"status", "Status", Unit::none, statuses},
                                                        {"solids", "Solids, or surfaces"},
                                                        {"faces", "Faces"},
                                                        {"volume_m3", "Volume (m³), of closed solids"}}};

  static constexpr Info info{
      "cityexport", "city", "Export a city model",
      "Writes a CityJSON file as glTF, 3D Tiles, OBJ or a GeoPackage, with its attributes.",
      "The ending of the file chooses the format: .glb (glTF, one file), .obj (with an .mtl file for the colours), "
      ".gpkg "
      "(GeoPackage: a layer of buildings and a layer of their surfaces, polygons with heights), or tileset.json (3D "
      "Tiles 1.1: its folder is filled with tiles for QGIS and the web, and must be new, empty or a tileset).\n\n"
      "Without LOD, each building is written at the finest level of detail that it has.\n\n"
      "Globes need heights above the ellipsoid. If PROJ has no grid for the model's heights, the geoid of the world "
      "serves, which may be wrong by about 1 m: give GEOID, the grid of the region, or UNDULATION, one height of the "
      "geoid (49.4 m at Marseille). A model that does not say what its heights are above needs VERTICAL_CRS "
      "(EPSG:5720 in mainland France), GEOID or UNDULATION.\n\n"
      "glTF and 3D Tiles can also show TERRAIN, as a surface, and ORTHOPHOTO on roofs and terrain: a picture of 8 bits "
      "per colour in any system, whose pixels are kept up to 4096 per km in glTF; a roof outside it keeps its plain "
      "colour.\n\n"
      "Faces whose rings cross cannot be drawn: LEFT_OUT counts them, jumeau:validatecity says which they are."};

  static constexpr auto inputs() {
    return std::tuple{
        Port<Inputs, InputFile>{&Inputs::input, "INPUT", "City model (CityJSON)", Shape::none, "json jsonl"},
        Port<Inputs, std::optional<InputFile>>{&Inputs::geoid, "GEOID", "Grid of the geoid (3D Tiles)", Shape::none,
                                               "gtx tif"},
        Port<Inputs, std::optional<Shared<Grid>>>{&Inputs::terrain, "TERRAIN", "Terrain (glTF, 3D Tiles)"},
        Port<Inputs, std::optional<InputFile>>{&Inputs::orthophoto, "ORTHOPHOTO", "Orthophoto (glTF, 3D Tiles)",
                                               Shape::none, "tif jp2 jpg png vrt"}};
  }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        PlainField<Options, TargetFile>{&Options::target, "TARGET", "File to write", "glb obj gpkg json"},
        Words{&Options::lod, "LOD", "Level of detail (none: the finest of each building)", "", Need::optional},
        Words{&Options::vertical_crs, "VERTICAL_CRS", "Reference system of heights, such as EPSG:5720 (3D Tiles)", "",
              Need::optional},
        Field<Options, std::optional<double>>{&Options::undulation_m, "UNDULATION",
                                              "Height of the geoid above the ellipsoid (3D Tiles)", Unit::metre, -200.0,
                                              200.0, Need::optional},
        Field<Options, std::int64_t>{&Options::features_per_tile, "FEATURES_PER_TILE", "Buildings of a tile, at most",
                                     Unit::none, 1, 100000, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{Port<Outputs, Table>{&Outputs::buildings, "BUILDINGS", "Buildings, written or not", Shape::none,
                                           "cityexport", columns},
                      Count{&Outputs::features, "FEATURES", "Buildings of the model"},
                      Count{&Outputs::written, "WRITTEN", "Buildings that were written"},
                      Count{&Outputs::triangles, "TRIANGLES", "Triangles"},
                      Count{&Outputs::left_out, "LEFT_OUT", "Faces left out"}};
  }

  /// @throws Error (bad_option) for another ending, a level of detail that is not there; (bad_input) for a model
  /// without faces or in degrees; (unreadable, unsupported, unwritable), Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
