#pragma once

#include <array>
#include <string>
#include <tuple>

#include "jumeau/mobility/walking.hpp"

namespace jumeau {

/// Paths on foot between origins and destinations that nobody can better in length and exposures together, and a few of
/// them to choose from. Exposures as Green Paths counts them (exposure_costs.hpp), the set by network/pareto.hpp.
struct WalkingPaths {
  enum class Pairing { nearest, within, catchment };

  struct Inputs {
    Shared<Table> network, origins, destinations;
  };
  struct Options : walking::PathOptions {
    Pairing pairing = Pairing::nearest;
    FieldName origin_code, destination_code;
    std::int64_t routes = 5;
    double precision_m = 0.0;
  };
  /// `output`: by origin, destination, then as chosen. `front`: by origin, destination, then costs. `pairs`: by origin,
  /// then destination; an origin without a destination has one row, with an Issue.
  struct Outputs {
    Table output, front, pairs;
    std::int64_t paths = 0, unreached = 0, not_exact = 0;
  };

  static constexpr std::array<Choice<Pairing>, 3> pairings{
      {{Pairing::nearest, "nearest", "Its nearest destination"},
       {Pairing::within, "within", "Every destination within the limit"},
       {Pairing::catchment, "catchment", "The nearest destination with the same code (catchments)"}}};
  static constexpr std::array<Code, 11> kinds{{{"only", "The only one: none is better in anything"},
                                               {"fastest", "Fastest"},
                                               {"quietest", "Quietest"},
                                               {"cleanest", "Cleanest air"},
                                               {"greenest", "Greenest"},
                                               {"shadiest", "Shadiest"},
                                               {"flattest", "Flattest"},
                                               {"best_lit", "Best lit"},
                                               {"fewest_stairs", "Fewest stairs"},
                                               {"compromise", "Best compromise"},
                                               {"between", "Another compromise"}}};
  static constexpr std::array<Code, 5> statuses{{{"reached", "Reached"},
                                                 {"unsnapped", "No street near"},
                                                 {"no_code", "No destination has its code"},
                                                 {"too_far", "Beyond the limit"},
                                                 {"unreachable", "No street leads there"}}};
  static constexpr std::array<OutputColumn, 23> route_columns{
      {{"origin", "Row of the origin, from 0"},
       {"destination", "Row of the destination, from 0"},
       {"route", "Number of the route"},
       {"kind", "Why it is shown", Unit::none, kinds},
       {"reasons", "All that speaks for it, codes of the column before"},
       {"length_m", "Length", Unit::metre},
       {"minutes", "Time", Unit::minute},
       {"more_m", "Longer than the fastest by", Unit::metre},
       {"unknown", "Share of its streets with an unknown exposure", Unit::percent},
       {"noise_db", "Noise, mean level", Unit::decibel},
       {"noise_saved", "Noise saved", Unit::percent},
       {"air", "Air pollution, mean"},
       {"air_saved", "Air pollution saved", Unit::percent},
       {"green", "Green along it", Unit::percent},
       {"green_saved", "Way without green saved", Unit::percent},
       {"shade", "Shade along it", Unit::percent},
       {"shade_saved", "Way in the sun saved", Unit::percent},
       {"climb_m", "Metres up", Unit::metre},
       {"climb_saved", "Metres up saved", Unit::percent},
       {"lit", "Lit way", Unit::percent},
       {"lit_saved", "Unlit way saved", Unit::percent},
       {"stairs_m", "Stairs", Unit::metre},
       {"stairs_saved", "Stairs saved", Unit::percent}}};
  static constexpr std::array<OutputColumn, 12> front_columns{
      {{"origin", "Row of the origin, from 0"},
       {"destination", "Row of the destination, from 0"},
       {"path", "Number of the path, by length"},
       {"route", "Number of the route, where it is one"},
       {"length_m", "Length", Unit::metre},
       {"noise", "Noise, in metres that count", Unit::metre},
       {"air", "Air pollution, in metres that count", Unit::metre},
       {"green", "Lack of green, in metres that count", Unit::metre},
       {"shade", "Lack of shade, in metres that count", Unit::metre},
       {"slope", "Climbing, in metres that count", Unit::metre},
       {"lighting", "Lack of light, in metres that count", Unit::metre},
       {"stairs", "Stairs, in metres that count", Unit::metre}}};
  static constexpr std::array<OutputColumn, 8> pair_columns{
      {{"origin", "Row of the origin, from 0"},
       {"destination", "Row of the destination, from 0"},
       {"status", "Status", Unit::none, statuses},
       {"shortest_m", "Shortest path", Unit::metre},
       {"paths", "Paths that nothing betters"},
       {"exact", "Every one of them, exactly"},
       {"complete", "None is missing but those close to another"},
       {"within", "What is left out is better by at most", Unit::percent}}};

  static constexpr Info info{
      "walkingpaths", "mobility", "Walking paths: short, quiet, clean, green",
      "Every path on foot between origins and destinations that no other betters in length, noise, air, green, shade, "
      "slope, light and stairs together, and a few of them to choose from.",
      "OBJECTIVES names what counts besides the length: noise, air, green, shade, slope, lighting, stairs, at most "
      "five "
      "at once; empty: everything whose field is given. Each is a field of the streets and is added up along the way, "
      "metre by metre: noise (dB) and air (index, or concentration) as Green Paths counts them; green, shade and "
      "lighting as the metres without; slope as metres up, each worth 7.92 m on the flat (Naismith); stairs as their "
      "metres. A field that OBJECTIVES leaves out is told, but not minimised. "
      "Shares are 0 to 1, or percent where the name of the field ends in _percent or most of those above 0 are above "
      "1. The columns of streetexposure serve as they are: noise_mean_db, air_mean (AIR_SCALE concentration), "
      "green_percent, climb_m, descent_m.\n\n"
      "A street without a usable value counts as the mean of the others (by length), or takes the penalty of Green "
      "Paths (noise 100, air 10; without green, shade and light, all stairs, the steepest slope). The log tells "
      "how many streets and which share of the length that is, the column unknown tells it for each route.\n\n"
      "FRONT holds the complete set for each pair: no path is missing that is better in something. DETOUR leaves out "
      "paths that are longer than the shortest by more than that. EPSILON leaves out a path when one that is kept is "
      "no "
      "longer and costs at most so much more in everything else; PRECISION rounds costs. A set that needs more than "
      "LABELS labels is sought again with an EPSILON of 1 % (or twice the given one), then twice as large, up to five "
      "times; PAIRS says for each pair whether its set is exact, how much better what was left out may be, and whether "
      "paths are missing even so.\n\n"
      "OUTPUT holds at most ROUTES routes per pair: the fastest, the best for each objective, the best compromise (the "
      "least sum of costs, each scaled to 0 to 1), then those that differ most. kind tells why a route is shown; "
      "reasons "
      "tells all that it is best in, in the same codes, with blanks between them. The columns ending in _saved compare "
      "with the fastest; a negative number costs more.\n\n"
      "Places join the nearest point of a street; the straight ends count as length, and their exposures are not "
      "known. Times are at 4.8 km/h. Walkers go both ways in every street."};

  static constexpr auto inputs() {
    return std::tuple{
        Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets and paths", Shape::line},
        Port<Inputs, Shared<Table>>{&Inputs::origins, "ORIGINS", "From (homes)", Shape::point | Shape::polygon},
        Port<Inputs, Shared<Table>>{&Inputs::destinations, "DESTINATIONS", "To (schools, stops, shops)",
                                    Shape::point | Shape::polygon}};
  }
  static constexpr auto fields() {
    constexpr Need optional = Need::optional;
    return std::tuple_cat(
        walking::aim_fields<Options>(),
        std::tuple{Field<Options, std::int64_t>{&Options::routes, "ROUTES", "Most routes to show for each pair",
                                                Unit::none, 1, 50},
                   ChoiceField<Options, Pairing>{&Options::pairing, "PAIRING", "An origin goes to", pairings},
                   Field<Options, double>{&Options::limit_m, "LIMIT", "Farthest destination, by the shortest path",
                                          Unit::metre, 0.0, 1e6},
                   ColumnField<Options>{&Options::origin_code, "ORIGIN_FIELD", "Field with the code of an origin",
                                        "ORIGINS", false, optional},
                   ColumnField<Options>{&Options::destination_code, "DESTINATION_FIELD",
                                        "Field with the code of a destination", "DESTINATIONS", false, optional}},
        walking::exposure_fields<Options>(),
        std::tuple{Field<Options, double>{&Options::precision_m, "PRECISION", "Steps to round costs to (0: exact)",
                                          Unit::metre, 0.0, 1000.0, Need::advanced}},
        walking::search_fields<Options>());
  }
  static constexpr auto outputs() {
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Routes to choose from", Shape::line, "walkingpaths",
                             route_columns},
        Port<Outputs, Table>{&Outputs::front, "FRONT", "Every path that nothing betters", Shape::none,
                             "walkingpaths_front", front_columns},
        Port<Outputs, Table>{&Outputs::pairs, "PAIRS", "Origins and destinations", Shape::point, "walkingpaths_pairs",
                             pair_columns},
        Port<Outputs, std::int64_t>{&Outputs::paths, "PATHS", "Number of paths that nothing betters"},
        Port<Outputs, std::int64_t>{&Outputs::unreached, "UNREACHED", "Number of origins without a destination"},
        Port<Outputs, std::int64_t>{&Outputs::not_exact, "NOT_EXACT", "Number of pairs whose set is not exact"}};
  }

  /// @throws Error (bad_input) for an empty layer, a missing field, one without numbers or mostly out of its range;
  /// (bad_option) for objectives that are unknown, without their field, or too many; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
