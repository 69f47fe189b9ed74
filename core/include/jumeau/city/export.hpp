#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "jumeau/city/cityjson.hpp"
#include "jumeau/city/solid.hpp"
#include "jumeau/geo/heights.hpp"
#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// City models for others: the web, 3D software and GIS. Features whose coordinates are not all numbers are left out.
namespace jumeau::city {

/// What a city model shows at one level of detail: features, such as buildings, in one metric system.
struct Scene {
  std::string name;                        ///< such as "lod2.2"
  std::string crs;                         ///< of the solids, such as "EPSG:5698"
  std::vector<std::string> ids;            ///< one per feature
  std::vector<std::vector<Solid>> solids;  ///< per feature, perhaps none
  Table attributes;                        ///< one row per feature, no geometry
  Table surfaces;                          ///< rows that Solid::attributes refer to, no geometry
  std::shared_ptr<const Grid> terrain;     ///< perhaps; in the same system
  std::filesystem::path orthophoto;        ///< perhaps, for roofs and terrain

  std::size_t size() const { return ids.size(); }
};

/// The levels of detail that a model has, from the coarsest.
std::vector<std::string> lods_of(const CityModel&);
/// One feature per object without parent, with the solids of its parts; an attribute that it lacks is that of the first
/// part that has it. An empty level of detail: the finest of each feature. Features without that level stay, empty.
Scene scene_of(const CityModel&, const std::string& lod);

struct Written {
  std::int64_t features = 0;      ///< with at least one triangle
  std::int64_t triangles = 0;     ///< that cover the faces
  std::int64_t without_area = 0;  ///< faces that have none: nothing is lost without them
  std::int64_t left_out = 0;      ///< faces whose rings cross: holes of the model

  void include(const Written&);
};

/// glTF 2.0 binary, y upwards: metres from an origin near by, which the node of each neighbourhood holds. Triangles
/// look outwards, have the colour of their surface (roof, wall, ground) and the number of their feature, whose id and
/// attributes they find by it (EXT_mesh_features, EXT_structural_metadata). NULL is the property's noData. Roofs and
/// the terrain show the orthophoto where it reaches.
/// The file appears whole or not at all; the same scene gives the same bytes.
/// @throws Error (bad_input) where there is no face; (unsupported) beyond 4 GB; (unwritable). @throws Cancelled
Written write_glb(const Scene&, const std::filesystem::path&, Monitor&);

struct Tiling {
  std::int64_t features_per_tile = 500;  ///< at most, unless they have the same centre
  geo::Geoid geoid;                      ///< what lifts heights to the ellipsoid
};
/// 3D Tiles 1.1: tileset.json and, in a quadtree, glb files as above, each feature in one of them, on the globe
/// (EPSG:4978). A tile has the largest features of its square, so that a city is seen from afar; its children, which
/// are added to it, have the others. The geometric error is an eighth of its width, and 0 where there are no others.
/// Terrain is a pyramid of meshes beside them, in which finer ones replace a coarser one.
/// The folder is made, or was empty or a tileset, which is replaced; it appears whole or not at all.
/// @throws as write_glb and EllipsoidalHeights do
Written write_3d_tiles(const Scene&, const std::filesystem::path& folder, const Tiling&, Monitor&);

/// Wavefront OBJ, z upwards, metres from an origin that its head tells: an object per feature, triangles that share
/// their vertices, a material per kind of surface in the .mtl file beside it. @throws as write_glb
Written write_obj(const Scene&, const std::filesystem::path&, Monitor&);

/// For a GeoPackage: each feature as a MultiPolygonZ of its faces, with its attributes.
Table feature_layer(const Scene&);
/// Each face as a PolygonZ: `id` of its feature, `solid` (its number there), `surface` (CityJSON's name), `area_m2`,
/// and the attributes of the surface.
Table surface_layer(const Scene&);

}  // namespace jumeau::city
