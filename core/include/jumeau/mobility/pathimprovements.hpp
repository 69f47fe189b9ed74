#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/mobility/walking.hpp"

namespace jumeau {

/// Where walks to schools suffer most, and which streets would help most people most if they were calmed, greened,
/// lit or given a crossing. Paths as WalkingPaths finds them, flows by a path-size logit.
struct PathImprovements {
  struct Inputs {
    Shared<Table> network, population, schools;
    std::optional<Shared<Table>> catchments;
  };
  struct Options : walking::PathOptions {
    /// Each home has its search: narrower than those of WalkingPaths.
    Options() { detour_percent = 30.0, epsilon_percent = 1.0, labels = 200'000; }
    FieldName population_field, pupils_field, catchment_code, school_code;
    double calm_db = 3.0;
    double green_percent = 30.0;
    FieldName crossing_field;
    double half_m = 100.0;
    double noise_weight = 1.0, air_weight = 1.0, green_weight = 1.0, shade_weight = 1.0, slope_weight = 1.0,
           light_weight = 1.0, stairs_weight = 1.0;
  };
  /// `output`: one row per street that somebody walks, by rank. `homes`, `schools`: one row per row of the input.
  struct Outputs {
    Table output, homes, schools;
    double people = 0.0, unreached = 0.0, minutes = 0.0, exposure_minutes = 0.0;
  };

  static constexpr std::array<Code, 5> measures{{{"calm", "Calm the traffic"},
                                                 {"green", "Plant trees"},
                                                 {"light", "Light it"},
                                                 {"cross", "Make crossings"},
                                                 {"none", "None of these helps"}}};
  static constexpr std::array<Code, 5> statuses{{{"reached", "Reaches its school"},
                                                 {"unsnapped", "No street near"},
                                                 {"no_code", "In no catchment of a school"},
                                                 {"too_far", "Beyond the limit"},
                                                 {"unreachable", "No street leads there"}}};
  static constexpr std::array<OutputColumn, 13> street_columns{
      {{"rank", "Rank"},
       {"street", "Row of the street, from 0"},
       {"measure", "Measure that gains most", Unit::none, measures},
       {"gain", "Gain of that measure, people × minutes"},
       {"gain_100m", "Gain per 100 m, people × minutes"},
       {"people", "People who walk here"},
       {"length_m", "Length", Unit::metre},
       {"walked_min", "Time walked here, people × minutes"},
       {"exposure_min", "Time that its exposures add, people × minutes"},
       {"gain_calm", "Gain if calmed, people × minutes"},
       {"gain_green", "Gain if greened, people × minutes"},
       {"gain_light", "Gain if lit, people × minutes"},
       {"gain_cross", "Gain if given crossings, people × minutes"}}};
  static constexpr std::array<OutputColumn, 6> home_columns{{{"people", "People who walk"},
                                                             {"school", "Row of the school, from 0"},
                                                             {"status", "Status", Unit::none, statuses},
                                                             {"paths", "Acceptable paths"},
                                                             {"minutes", "Time", Unit::minute},
                                                             {"felt_min", "Time as it feels", Unit::minute}}};
  static constexpr std::array<OutputColumn, 4> school_columns{{{"people", "People who walk"},
                                                               {"homes", "Homes they come from"},
                                                               {"minutes", "Mean time", Unit::minute},
                                                               {"felt_min", "Mean time as it feels", Unit::minute}}};

  static constexpr Info info{
      "pathimprovements", "mobility", "Where to improve the ways to school",
      "Where walks to schools suffer most from noise, air, heat, slope or darkness, and which streets would help most "
      "people most if calmed, greened, lit or given crossings.",
      "Each home goes to its nearest school. With CATCHMENTS it goes to the nearest one of the catchment it lies in "
      "(of "
      "several, the first): those that lie there too, or those with the code of the catchment, where CATCHMENT_FIELD "
      "and "
      "SCHOOL_FIELD are given. With PUPILS_FIELD the pupils of a school come from its homes in proportion to their "
      "people; without, everybody counts once. A walk is counted one way.\n\n"
      "Acceptable paths are those of walkingpaths: no other betters them in length and OBJECTIVES together, none is "
      "longer than the shortest by more than DETOUR (and a path is left out when another that is no longer costs at "
      "most EPSILON more in everything). Along a path each metre feels as many metres longer as its exposures count, "
      "times their weights; a street of CROSSING_FIELD seconds feels as many seconds longer when walked from end to "
      "end. People share out over the paths by a path-size logit (Ben-Akiva and Bierlaire 1999): half as many for each "
      "HALF metres that a path feels longer, fewer on paths that overlap. The weights of 1 are a choice of ours, not a "
      "measurement; Green Paths offers 0.1 to 6 for noise, 5 to 30 for air, 2 to 8 for green.\n\n"
      "A street that is calmed loses CALM decibels; one that is greened gains GREEN % of green and of shade, up to all "
      "of it; one that is lit is lit from end to end; one that is given crossings loses the seconds of CROSSING_FIELD "
      "(such as crossings_s of streetexposure). "
      "Only what is known and among the "
      "objectives changes: a street whose noise is unknown gains nothing by calm. The gain is people times the "
      "minutes that walks feel shorter (the change in logsum, Small and Rosen 1981). It counts those who walk there "
      "today and those who change to it from another of their acceptable paths; it does not count paths that become "
      "acceptable only then, nor people who begin to walk. Each street is changed alone: gains do not add up.\n\n"
      "BY_HOME and BY_SCHOOL tell for each home and school the time, and the time as it feels. Times are at 4.8 km/h."};

  static constexpr auto inputs() {
    return std::tuple{
        Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets and paths", Shape::line},
        Port<Inputs, Shared<Table>>{&Inputs::population, "POPULATION", "Homes (points or polygons)",
                                    Shape::point | Shape::polygon},
        Port<Inputs, Shared<Table>>{&Inputs::schools, "SCHOOLS", "Schools", Shape::point | Shape::polygon},
        Port<Inputs, std::optional<Shared<Table>>>{&Inputs::catchments, "CATCHMENTS", "School catchments",
                                                   Shape::polygon}};
  }
  static constexpr auto fields() {
    constexpr Need optional = Need::optional, advanced = Need::advanced;
    constexpr auto weight = [](double Options::* member, const char* id, const char* label) {
      return Field<Options, double>{member, id, label, Unit::none, 0.0, 1000.0, advanced};
    };
    return std::tuple_cat(
        std::tuple{ColumnField<Options>{&Options::population_field, "POPULATION_FIELD", "Number of people",
                                        "POPULATION", true, optional},
                   ColumnField<Options>{&Options::pupils_field, "PUPILS_FIELD", "Number of pupils", "SCHOOLS", false,
                                        optional},
                   ColumnField<Options>{&Options::catchment_code, "CATCHMENT_FIELD", "Code of a catchment",
                                        "CATCHMENTS", false, optional},
                   ColumnField<Options>{&Options::school_code, "SCHOOL_FIELD", "Code of a school", "SCHOOLS", false,
                                        optional}},
        walking::aim_fields<Options>(),
        std::tuple{Field<Options, double>{&Options::limit_m, "LIMIT", "Farthest school, by the shortest path",
                                          Unit::metre, 0.0, 1e6},
                   Field<Options, double>{&Options::calm_db, "CALM", "Noise that a calmed street loses", Unit::decibel,
                                          0.0, 100.0},
                   Field<Options, double>{&Options::green_percent, "GREEN",
                                          "Green and shade that a greened street gains", Unit::percent, 0.0, 100.0},
                   ColumnField<Options>{&Options::crossing_field, "CROSSING_FIELD",
                                        "Field with the seconds lost at crossings along the street", "NETWORK", false,
                                        optional}},
        walking::exposure_fields<Options>(),
        std::tuple{Field<Options, double>{&Options::half_m, "HALF", "Half as many take a path that feels longer by",
                                          Unit::metre, 1.0, 1e5, advanced},
                   weight(&Options::noise_weight, "NOISE_WEIGHT", "Weight of noise"),
                   weight(&Options::air_weight, "AIR_WEIGHT", "Weight of air pollution"),
                   weight(&Options::green_weight, "GREEN_WEIGHT", "Weight of the lack of green"),
                   weight(&Options::shade_weight, "SHADE_WEIGHT", "Weight of the lack of shade"),
                   weight(&Options::slope_weight, "SLOPE_WEIGHT", "Weight of climbing"),
                   weight(&Options::light_weight, "LIGHT_WEIGHT", "Weight of the lack of light"),
                   weight(&Options::stairs_weight, "STAIRS_WEIGHT", "Weight of stairs")},
        walking::search_fields<Options>());
  }
  static constexpr auto outputs() {
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Streets, by what improving them gains", Shape::line,
                             "pathimprovements", street_columns},
        Port<Outputs, Table>{&Outputs::homes, "BY_HOME", "Walks of each home", Shape::point | Shape::polygon,
                             "pathimprovements_homes", home_columns},
        Port<Outputs, Table>{&Outputs::schools, "BY_SCHOOL", "Walks to each school", Shape::point | Shape::polygon,
                             "pathimprovements_schools", school_columns},
        Port<Outputs, double>{&Outputs::people, "PEOPLE", "Number of people who walk"},
        Port<Outputs, double>{&Outputs::unreached, "UNREACHED", "Number of people whose home reaches no school"},
        Port<Outputs, double>{&Outputs::minutes, "MINUTES", "Mean time (min)"},
        Port<Outputs, double>{&Outputs::exposure_minutes, "EXPOSURE_MINUTES",
                              "Mean time that exposures and crossings add (min)"}};
  }

  /// @throws Error as WalkingPaths does, and (bad_option) for catchments without their codes
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
