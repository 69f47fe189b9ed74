#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Where to build cycle lanes, and in what order.
struct BikeLanes {
  struct Inputs {
    Shared<Table> network, population;
    std::optional<Shared<Table>> existing, destinations;
  };
  struct Options {
    FieldName population_field, destination_field;
    double budget_km = 10.0;
    double budget_cost = 0.0;
    std::string cost_field;
    std::int64_t phases = 4;
    std::string stress_field = "lts";
    std::int64_t quiet = 2;
    double detour = 1.4;
    double trip_m = 5000.0;
    std::string slope_field = "slope_percent", sustained_field = "sustained_percent";
    double most_slope_percent = 8.0;
    std::string road_field = "road";
    std::string refused_roads = "motorway trunk steps none";
    double snap_m = 500.0;
    std::int64_t origins = 300;
    bool compare = true;
  };
  struct Outputs {
    Table output, curve;
    double built_km = 0.0, people = 0.0, people_before = 0.0, people_served = 0.0, cost = 0.0;
  };

  static constexpr std::array<Code, 3> kinds{{{"build", "To build"},
                                              {"quiet", "Quiet street of a route, to be signed"},
                                              {"refused", "Refused by a hard limit"}}};
  static constexpr std::array<Code, 4> reasons{{{"route", "Missing part of routes"},
                                                {"link", "Quiet link between two parts"},
                                                {"road", "The kind of road must not be used"},
                                                {"slope", "Too steep"}}};
  static constexpr std::array<Code, 4> methods{{{"growth", "Connected growth"},
                                                {"flat", "Connected growth, flat streets first"},
                                                {"percolation", "Inverse percolation"},
                                                {"betweenness", "Ranking by betweenness"}}};
  static constexpr std::array<OutputColumn, 14> columns{
      {{"kind", "Kind", Unit::none, kinds},
       {"project", "Project, in the order of building"},
       {"phase", "Phase"},
       {"length_m", "Length", Unit::metre},
       {"build_m", "Length to build", Unit::metre},
       {"km_total", "Built so far", Unit::kilometre},
       {"gain_people", "People whose routes the project completes", Unit::people},
       {"riders", "People who would ride there", Unit::people},
       {"stress", "Level of traffic stress now"},
       {"slope_percent", "Slope", Unit::percent},
       {"sustained_percent", "Steepest 100 m", Unit::percent},
       {"reason", "Reason", Unit::none, reasons},
       {"from_cell", "Row of the people that decided"},
       {"to_place", "Row of the place that they go to"}}};
  static constexpr std::array<OutputColumn, 11> curve_columns{
      {{"method", "Method", Unit::none, methods},
       {"phase", "Phase"},
       {"km", "Built", Unit::kilometre},
       {"people", "People served", Unit::people},
       {"share", "Share of the people", Unit::percent},
       {"slope_percent", "Mean slope of what is built", Unit::percent},
       {"lanes_removed_km", "Traffic lanes removed", Unit::kilometre},
       {"parking_removed_km", "Sides of parked cars removed", Unit::kilometre},
       {"cost", "Cost"},
       {"parts", "Separate parts of the lanes"},
       {"pareto", "No other row is better in all"}}};

  static constexpr Info info{
      "bikelanes", "mobility", "Bike lanes: where to build, in what order",
      "Grows a connected network of cycle lanes that serves most people for its length, by phases, with the reasons.",
      "People are served as far as their trips have a route that is quiet all along and at most DETOUR times as long "
      "as "
      "the shortest way. A street is quiet where its level of traffic stress (STRESS_FIELD, and the same field ending "
      "in "
      "_back) is at most QUIET, or a lane is built or EXISTING there. jumeau:bikesuitability gives that level.\n\n"
      "Trips go from POPULATION to DESTINATIONS (or to where others live), at most TRIP metres along the streets: each "
      "person's trips are shared among the places by their weight and by distance (exp(-d / 2 km)), the 30 heaviest "
      "per "
      "cell. Trips start and end at the crossing nearest along the street. Cells are put together until there are at "
      "most "
      "ORIGINS.\n\n"
      "BUDGET is a length. With BUDGET_COST above 0 it is a cost instead: COST_FIELD holds what a metre of lane costs "
      "on "
      "each street, and what serves most for its cost comes first.\n\n"
      "The network grows by projects: the missing part of a route that touches what is there already, chosen so that "
      "each metre carries most people. Where none touches it, the best one elsewhere begins another part. gain_people "
      "tells whose routes a project completes; quiet streets of a route "
      "are "
      "listed, they cost nothing but signs. Streets on REFUSED_ROADS, or steeper than MOST_SLOPE from end to end or "
      "over "
      "their steepest 100 m, are never proposed; those that many would have used are listed as refused, with the "
      "reason.\n\n"
      "CURVE tells people served against kilometres, slope, and lanes and parking removed (a street of three lanes or "
      "more loses one; else one side of parked cars, where fields of jumeau:streets tell it), counted exactly after "
      "each "
      "phase, also for two other methods: ranking by betweenness, and inverse percolation (Steinacker, Storch, Timme "
      "and "
      "Schröder 2022), neither of which keeps the lanes connected."};

  static constexpr auto inputs() {
    return std::tuple{
        Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets with a level of stress", Shape::line},
        Port<Inputs, std::optional<Shared<Table>>>{&Inputs::existing, "EXISTING", "Existing bike lanes", Shape::line},
        Port<Inputs, Shared<Table>>{&Inputs::population, "POPULATION", "People (points or polygons)",
                                    Shape::point | Shape::polygon},
        Port<Inputs, std::optional<Shared<Table>>>{&Inputs::destinations, "DESTINATIONS",
                                                   "Places to go to: schools, jobs, hubs, bike parking",
                                                   Shape::point | Shape::polygon}};
  }
  static constexpr auto fields() {
    using Number = Field<Options, double>;
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        ColumnField<Options>{&Options::population_field, "POPULATION_FIELD", "Number of people", "POPULATION", true},
        ColumnField<Options>{&Options::destination_field, "DESTINATION_FIELD", "Weight of the places (none: all equal)",
                             "DESTINATIONS", true, Need::optional},
        Number{&Options::budget_km, "BUDGET", "Length to build", Unit::kilometre, 0.1, 1000.0},
        Number{&Options::budget_cost, "BUDGET_COST", "Cost to spend instead (0: the length counts)", Unit::none, 0.0,
               1e15, Need::advanced},
        Words{&Options::cost_field, "COST_FIELD", "Field with the cost of a metre of lane", "", Need::advanced},
        Field<Options, std::int64_t>{&Options::phases, "PHASES", "Phases", Unit::none, 1, 50},
        Words{&Options::stress_field, "STRESS_FIELD", "Field with the level of traffic stress"},
        Field<Options, std::int64_t>{&Options::quiet, "QUIET", "Highest level that counts as quiet", Unit::none, 1, 3},
        Number{&Options::detour, "DETOUR", "Longest route, in times the shortest way", Unit::none, 1.0, 3.0},
        Number{&Options::trip_m, "TRIP", "Longest trip", Unit::metre, 100.0, 20000.0},
        Words{&Options::slope_field, "SLOPE_FIELD", "Field with the slope (%)", "", Need::advanced},
        Words{&Options::sustained_field, "SUSTAINED_FIELD", "Field with the slope of the steepest 100 m (%)", "",
              Need::advanced},
        Number{&Options::most_slope_percent, "MOST_SLOPE", "Steepest slope to build on", Unit::percent, 0.5, 100.0,
               Need::advanced},
        Words{&Options::road_field, "ROAD_FIELD", "Field with the kind of road", "", Need::advanced},
        Words{&Options::refused_roads, "REFUSED_ROADS", "Kinds of road never to build on", "", Need::advanced},
        Number{&Options::snap_m, "SNAP", "Greatest straight distance to a street", Unit::metre, 0.0, 100000.0,
               Need::advanced},
        Field<Options, std::int64_t>{&Options::origins, "ORIGINS", "Most places of departure", Unit::none, 10, 5000,
                                     Need::advanced},
        Field<Options, bool>{&Options::compare, "COMPARE", "Compare with other methods", Unit::none, 0.0, 1.0,
                             Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Bike lanes", Shape::line, "bikelanes", columns},
                      Port<Outputs, Table>{&Outputs::curve, "CURVE", "Kilometres and people", Shape::none,
                                           "bikelanes_curve", curve_columns},
                      Port<Outputs, double>{&Outputs::built_km, "BUILT_KM", "Length built (km)"},
                      Port<Outputs, double>{&Outputs::cost, "COST", "Cost of what is built"},
                      Port<Outputs, double>{&Outputs::people, "PEOPLE", "People with trips"},
                      Port<Outputs, double>{&Outputs::people_before, "PEOPLE_BEFORE", "People served before"},
                      Port<Outputs, double>{&Outputs::people_served, "PEOPLE_SERVED", "People served afterwards"}};
  }

  /// Inputs share one projected reference system, in metres.
  /// @throws Error (bad_input) for an empty layer, a field that is missing or of the wrong kind; (infeasible) where no
  /// trip is possible; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
