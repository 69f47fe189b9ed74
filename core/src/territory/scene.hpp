#pragma once

#include <string>
#include <vector>

#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"
#include "jumeau/territory/demoterritory.hpp"
#include "random.hpp"
#include "territory/planar_map.hpp"
#include "territory/plane.hpp"

/// The one model of the invented territory. It is built in steps, each in its own file; every layer is derived from it,
/// so that they agree: people live in blocks, blocks lie between streets, streets follow the relief, bridges cross the
/// river.
namespace jumeau::territory {

using Size = DemoTerritory::Size;

/// What differs between the sizes.
struct Setting {
  Size size = Size::quarter;
  std::uint64_t seed = 0;
  std::int64_t asked_seed = 0;
  std::string crs = "EPSG:2154";
  Box box;
  double people = 0;
  double inhabited_share = 1;  ///< of the cells on land
  double mesh_m = 100;         ///< of the lattice on which main roads run
  double relief_step_m = 5;
  double valley_m = 250;       ///< half-width of a river's valley
  double river_m = 24;         ///< width of a river
  double bridge_cost_m = 700;  ///< what a road accepts as a detour rather than another bridge

  /// Different for each purpose, the same for each run.
  template <class... Keys>
  std::uint64_t chance(Keys... keys) const {
    return hash(seed, keys...);
  }
};

/// Administrative outlines, and what lies outside of them.
struct Land {
  std::vector<std::string> names, codes;
  Geometries outlines;          ///< a row per commune
  Field<std::int16_t> commune;  ///< -1 outside
  Field<float> sea_m;           ///< distance to the sea; very large where there is none
  bool here(Point p) const { return commune.box().holds(p) && commune.near(p) >= 0; }
};

struct Centre {
  Point at;
  double people = 0;
  bool major = false;
};

/// A road, railway or river from one place to another, in points.
struct Route {
  Way way = Way::none;
  std::int32_t name = -1;
  std::vector<std::int32_t> mesh;  ///< vertices of the lattice
  std::vector<Point> points;
};

enum class BlockUse : std::uint8_t { outside, water, open, built, park, square };

struct Scene {
  Setting setting;
  Land land;
  Field<float> height_m;
  Field<float> density;  ///< people per km2
  std::vector<Centre> centres;
  std::vector<Route> rivers, railways, motorways, roads;
  std::vector<std::vector<Point>> banks;  ///< of the rivers, as rings
  std::vector<Point> stations;
  std::vector<std::pair<Point, Point>> footbridges;
  PlanarMap map;
  std::vector<BlockUse> use;               ///< of each face
  std::vector<std::vector<Point>> greens;  ///< rings
  std::int32_t names = 0;                  ///< of streets, so far

  double slope(Point a, Point b) const {
    const double run = distance(a, b);
    return run > 0 ? (height_m(b) - height_m(a)) / run : 0.0;
  }
  /// Steepest slope around a point, as rise over run.
  double steepness(Point p, double reach_m) const;
  bool in_water(Point p) const;
  const std::string& commune_of(Point p) const;
  std::int16_t commune_index(Point p) const;
};

/// @throws Error (bad_input)
Setting setting_of(Size, std::int64_t seed, const Table* communes);

// The steps, in their order.
void make_land(Scene&, const Table* communes, Monitor&);
void make_relief(Scene&, Monitor&);
/// Rivers, centres, density, railways, motorways and main roads; fills Scene::map.
void make_main_roads(Scene&, Monitor&);
void make_centres(Scene&, Monitor&);
void make_density(Scene&, Monitor&);
void carve_valleys(Scene&, Monitor&);
/// Streets between the main roads, blocks, parks, bridges.
void make_blocks(Scene&, Monitor&);

// The layers.
Grid terrain_layer(const Scene&, Monitor&);
Table streets_layer(const Scene&, Monitor&);
Table population_layer(const Scene&, Monitor&);
Table communes_layer(const Scene&);
Table water_layer(const Scene&, Monitor&);
Table railways_layer(const Scene&);
Table green_layer(const Scene&, Monitor&);
/// Places, schools, stops, candidates, hubs and bike parking need each other.
std::vector<Table> amenity_layers(const Scene&, Monitor&);
Table about_layer(const Scene&, const std::vector<Table>& others);

// Words
std::string street_name(const Setting&, Way, std::int32_t name);
std::string commune_name(const Setting&, std::size_t index);
std::string place_name(const Setting&, std::string_view category, std::uint64_t which);

/// Centimetres: what coordinates are rounded to.
inline Point rounded(Point p) { return {std::floor(p.x * 100.0 + 0.5) / 100.0, std::floor(p.y * 100.0 + 0.5) / 100.0}; }
/// Adds the column that says what each row is.
void label_as_invented(Table&, const Setting&);

}  // namespace jumeau::territory
