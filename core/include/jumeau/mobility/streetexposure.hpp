#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// What each street is exposed to and what lies around it, from any mix of rasters, areas, points and a terrain.
struct StreetExposure {
  struct Inputs {
    Shared<Table> network;
    std::optional<Shared<Grid>> terrain, noise, air, heat;
    std::optional<Shared<Table>> noise_bands, green, water, calm;
    std::optional<Shared<Table>> trees, parking, lights, crossings, accidents, counts;
  };
  struct Options {
    double noise_above_db = 65.0, air_above = 40.0, heat_above = 35.0;
    FieldName noise_field, count_field, crossing_field, structure_field;
    double near_m = 30.0;
    double crossings_near_m = 10.0;
    double piece_m = 20.0;
    double most_slope_percent = 35.0;
  };
  /// One row per street, in order, with its columns; then those of the layers that were given.
  struct Outputs {
    Table output;
  };

  static constexpr std::array<OutputColumn, 1> columns{{{"length_m", "Length", Unit::metre}}};

  static constexpr Info info{
      "streetexposure", "mobility", "Exposure and context of streets",
      "Noise, air, heat, green, water, trees, lights, crossings, accidents, traffic and slopes of each street.",
      "Every layer but the streets may be left out; those that are given add columns.\n\n"
      "Rasters (NOISE, AIR, HEAT): noise_mean_db, air_mean, heat_mean_c: the mean along the street by length; "
      "noise_above_percent, the share of the known length above NOISE_ABOVE; noise_known_percent, the share of the "
      "length "
      "where the raster has data. NOISE_BANDS does the same from areas with their level in NOISE_FIELD; where areas "
      "overlap, the highest level counts.\n\n"
      "Areas (GREEN, WATER, CALM): green_percent, the share of the length that is at most NEAR from such an area "
      "(CALM, "
      "zones of 30 km/h: inside it); green_distance_m, the distance to the nearest one.\n\n"
      "Points (TREES, PARKING, LIGHTS, CROSSINGS, ACCIDENTS): trees_count, how many are at most NEAR from the street "
      "(CROSSINGS: at most CROSSINGS_NEAR); trees_distance_m, the distance to the nearest one; trees_percent and "
      "lights_percent, the share of the length that is at most CROSSINGS_NEAR from a tree, NEAR from a light. With "
      "CROSSING_FIELD, the seconds lost at each crossing, crossings_s is their sum on the street, each crossing on the "
      "nearest street only: pathimprovements takes it. COUNTS: "
      "traffic_vpd, "
      "the "
      "mean of COUNT_FIELD over the counts at most CROSSINGS_NEAR from the street; traffic_counts, their number.\n\n"
      "TERRAIN: climb_m and descent_m along the line as it is drawn (against it they change places), slope_percent "
      "from end to end, steepest_up_percent and steepest_down_percent over one piece of about PIECE, "
      "sustained_percent of the steepest 100 m, terrain_known_percent. A coarse terrain is not read finer than it is: "
      "pieces are at least two of its cells long, and the slope of a street shorter than one cell is unknown. "
      "Streets that STRUCTURE_FIELD calls a bridge or a tunnel run straight between their ends, whatever the terrain. "
      "Pieces steeper than MOST_SLOPE are taken for an error of the terrain, or a bridge that nobody told of: they are "
      "left out, and the street has an issue.\n\n"
      "What is missing stays NULL and is counted."};

  static constexpr auto inputs() {
    using Layer = Port<Inputs, std::optional<Shared<Table>>>;
    using Raster = Port<Inputs, std::optional<Shared<Grid>>>;
    return std::tuple{Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets", Shape::line},
                      Raster{&Inputs::terrain, "TERRAIN", "Terrain (m)"},
                      Raster{&Inputs::noise, "NOISE", "Noise raster (dB)"},
                      Raster{&Inputs::air, "AIR", "Air pollution raster"},
                      Raster{&Inputs::heat, "HEAT", "Heat raster (°C)"},
                      Layer{&Inputs::noise_bands, "NOISE_BANDS", "Noise areas", Shape::polygon},
                      Layer{&Inputs::green, "GREEN", "Green areas", Shape::polygon},
                      Layer{&Inputs::water, "WATER", "Water", Shape::polygon | Shape::line},
                      Layer{&Inputs::calm, "CALM", "Zones of 30 km/h", Shape::polygon},
                      Layer{&Inputs::trees, "TREES", "Trees", Shape::point},
                      Layer{&Inputs::parking, "PARKING", "Bike parking", Shape::point},
                      Layer{&Inputs::lights, "LIGHTS", "Street lights", Shape::point},
                      Layer{&Inputs::crossings, "CROSSINGS", "Crossings", Shape::point | Shape::line},
                      Layer{&Inputs::accidents, "ACCIDENTS", "Accidents", Shape::point},
                      Layer{&Inputs::counts, "COUNTS", "Traffic counts", Shape::point}};
  }
  static constexpr auto fields() {
    return std::tuple{
        ColumnField<Options>{&Options::noise_field, "NOISE_FIELD", "Field with the level of noise areas", "NOISE_BANDS",
                             false, Need::optional},
        ColumnField<Options>{&Options::count_field, "COUNT_FIELD", "Field with the vehicles per day", "COUNTS", false,
                             Need::optional},
        ColumnField<Options>{&Options::crossing_field, "CROSSING_FIELD", "Field with the seconds lost at a crossing",
                             "CROSSINGS", false, Need::optional},
        ColumnField<Options>{&Options::structure_field, "STRUCTURE_FIELD", "Field that tells bridges and tunnels",
                             "NETWORK", false, Need::optional},
        Field<Options, double>{&Options::near_m, "NEAR", "Near", Unit::metre, 0.0, 1000.0},
        Field<Options, double>{&Options::noise_above_db, "NOISE_ABOVE", "Noise above", Unit::decibel, 0.0, 150.0},
        Field<Options, double>{&Options::air_above, "AIR_ABOVE", "Air pollution above", Unit::none, 0.0, 1e6},
        Field<Options, double>{&Options::heat_above, "HEAT_ABOVE", "Heat above (°C)", Unit::none, -50.0, 100.0},
        Field<Options, double>{&Options::crossings_near_m, "CROSSINGS_NEAR", "Near, for crossings and counts",
                               Unit::metre, 0.0, 1000.0, Need::advanced},
        Field<Options, double>{&Options::piece_m, "PIECE", "Length over which a slope is told", Unit::metre, 1.0,
                               1000.0, Need::advanced},
        Field<Options, double>{&Options::most_slope_percent, "MOST_SLOPE", "Steepest slope that is believed",
                               Unit::percent, 1.0, 1000.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Streets with exposure", Shape::line,
                                           "streetexposure", columns}};
  }

  /// Inputs share one projected reference system, in metres.
  /// @throws Error (bad_input) for an empty layer of streets, a field that is missing or holds words; (bad_option) for
  /// a layer without the field that it needs; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
