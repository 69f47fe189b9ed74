#pragma once

#include <array>
#include <cstdint>
#include <tuple>

#include "jumeau/network/network.hpp"

namespace jumeau {

/// What can be reached from points along a network within a distance or a time.
struct Reach {
  struct Inputs {
    Shared<Table> network, points;
  };
  struct Options {
    double limit = 500.0;
    network::Cost cost = network::Cost::distance;
    network::Mode mode = network::Mode::walk;
    double snap_m = 100.0;
    double width_m = 25.0;
    double block_m = 150.0;
    double speed_kmh = 0.0;
    bool towards = false;
    FieldName oneway_field, speed_field, level_field;
  };
  /// Lines: one row per stretch of a street and point, by point then street, drawn away from the point: `point` and
  /// `street` are rows of the inputs (from 0), `from_cost` and `to_cost` what it costs to reach its ends (m or min).
  /// Areas: one row per point, in order, with the columns of the points; empty, with an Issue, where nothing is
  /// reached.
  struct Outputs {
    Table lines, areas;
  };

  static constexpr std::array<OutputColumn, 5> line_columns{{{"point", "Row of the place, from 0"},
                                                             {"street", "Row of the street, from 0"},
                                                             {"from_cost", "Metres or minutes to its start"},
                                                             {"to_cost", "Metres or minutes to its end"},
                                                             {"length_m", "Length", Unit::metre}}};
  static constexpr std::array<OutputColumn, 3> area_columns{
      {{"to_street_m", "Distance to the street", Unit::metre},
       {"streets_m", "Length of the reached streets", Unit::metre},
       {"area_m2", "Area (m²)"}}};

  static constexpr Info info{
      "reach", "network", "What can be reached",
      "Streets and areas that can be reached from points along a network, within a distance or a time.",
      "Each point joins the network at the nearest place of the nearest street. Streets are followed from there, and "
      "cut "
      "exactly where the limit is met; the straight way from the point to its street counts.\n\n"
      "Lines connect where their vertices are equal, never where they merely cross. A street without a usable speed "
      "takes "
      "the default speed of the way of travel; the log says how many do.\n\n"
      "Areas are what lies within the width around the reached streets. A block of houses is added when reached "
      "streets "
      "enclose it wholly, no street that is out of reach enters it, and it is nowhere wider than the widest block to "
      "fill. "
      "Land behind a river, a railway or a wall is therefore not in the area. Areas keep the columns of their places."};

  static constexpr auto inputs() {
    return std::tuple{
        Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets and paths", Shape::line},
        Port<Inputs, Shared<Table>>{&Inputs::points, "POINTS", "From these places", Shape::point | Shape::polygon}};
  }
  static constexpr auto fields() {
    return std::tuple{
        Field<Options, double>{&Options::limit, "LIMIT", "Limit (metres for a distance, minutes for a time)",
                               Unit::none, 0.0, 1e7},
        ChoiceField<Options, network::Cost>{&Options::cost, "COST", "The limit is a", network::cost_choices},
        ChoiceField<Options, network::Mode>{&Options::mode, "MODE", "Way of travel", network::modes},
        Field<Options, double>{&Options::snap_m, "SNAP", "Farthest a place may be from its street", Unit::metre, 0.0,
                               1e6, Need::advanced},
        Field<Options, double>{&Options::width_m, "WIDTH", "Width of the area on each side of a reached street",
                               Unit::metre, 0.1, 1e5, Need::advanced},
        Field<Options, double>{&Options::block_m, "BLOCK", "Widest block of houses to fill between reached streets",
                               Unit::metre, 0.0, 1e5, Need::advanced},
        Field<Options, double>{&Options::speed_kmh, "SPEED", "Default speed (0: that of the way of travel)",
                               Unit::kilometre_per_hour, 0.0, 1000.0, Need::advanced},
        Field<Options, bool>{&Options::towards, "TOWARDS", "Travel towards the places, not away from them", Unit::none,
                             0.0, 1.0, Need::advanced},
        ColumnField<Options>{&Options::oneway_field, "ONEWAY_FIELD",
                             "Field with the one-way direction (not for walkers)", "NETWORK", false, Need::advanced},
        ColumnField<Options>{&Options::speed_field, "SPEED_FIELD", "Field with the speed of travel (km/h), for a time",
                             "NETWORK", false, Need::advanced},
        ColumnField<Options>{&Options::level_field, "LEVEL_FIELD", "Field with the level of bridges and tunnels",
                             "NETWORK", false, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::lines, "OUTPUT_LINES", "Reached streets", Shape::line,
                                           "reach_lines", line_columns},
                      Port<Outputs, Table>{&Outputs::areas, "OUTPUT_AREAS", "Reached areas", Shape::polygon,
                                           "reach_areas", area_columns}};
  }

  /// Inputs share one projected reference system, in metres.
  /// @throws Error (bad_input) where a layer is empty, of the wrong shape or in another system. @throws Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
