#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/network/network.hpp"

namespace jumeau {

/// The same analysis before and after a change: who gains, who loses.
struct Compare {
  struct Inputs {
    Shared<Table> before, after;
    std::optional<Shared<Table>> population, places, places_after;
  };
  struct Options {
    std::string field, key_field, people_field;
    FieldName population_field;
    bool less_is_better = true;
    network::Mode mode = network::Mode::walk;
    double limit_min = 30.0;
    double same_within = 1e-9;
    std::string oneway_field, level_field, burden_field, burden_back_field;
    double burden_most = 2.0;
    double snap_m = 500.0;
  };
  struct Outputs {
    Table output, streets, distribution;
    double people_better = 0.0, people_worse = 0.0, people_same = 0.0, mean_before = 0.0, mean_after = 0.0,
           worst_tenth_before = 0.0, worst_tenth_after = 0.0;
    std::int64_t searched_again = 0;
  };

  static constexpr std::array<Code, 6> changes{{{"better", "Better"},
                                                {"worse", "Worse"},
                                                {"same", "The same"},
                                                {"new", "Only afterwards"},
                                                {"gone", "Only before"},
                                                {"unknown", "Known neither before nor afterwards"}}};
  static constexpr std::array<Code, 6> street_changes{{{"same", "The same"},
                                                       {"added", "Added"},
                                                       {"removed", "Removed"},
                                                       {"opened", "Now within the burden people accept"},
                                                       {"closed", "No longer within the burden people accept"},
                                                       {"changed", "Other fields"}}};
  static constexpr std::array<OutputColumn, 7> columns{{{"before", "Before"},
                                                        {"after", "Afterwards"},
                                                        {"difference", "Difference"},
                                                        {"change", "Change", Unit::none, changes},
                                                        {"people", "People", Unit::people},
                                                        {"places_before", "Places within reach before"},
                                                        {"places_after", "Places within reach afterwards"}}};
  static constexpr std::array<OutputColumn, 4> street_columns{
      {{"change", "Change", Unit::none, street_changes},
       {"people_before", "People on their way before", Unit::people},
       {"people_after", "People on their way afterwards", Unit::people},
       {"difference", "Difference", Unit::people}}};
  static constexpr std::array<OutputColumn, 8> distribution_columns{
      {{"tenth", "Tenth of the people, 1: worst off before"},
       {"people", "People", Unit::people},
       {"before", "Mean before"},
       {"after", "Mean afterwards"},
       {"difference", "Difference"},
       {"better", "People better off", Unit::people},
       {"worse", "People worse off", Unit::people},
       {"unreached", "People without a value afterwards", Unit::people}}};

  static constexpr Info info{
      "compare", "mobility", "Compare before and after",
      "What a change does: the difference of each row and street, totals, who gains and who loses.",
      "Two ways to use it.\n\n"
      "With POPULATION and PLACES, BEFORE and AFTER are the streets before and after a change (a street closed, added, "
      "made one-way or quiet), and PLACES_AFTER the places afterwards where they change too (a hub moved, a new park). "
      "For each cell of people: the minutes to the nearest place along the streets, and how many places are within "
      "LIMIT, before and afterwards. A place that is a polygon is entered along its edge, every 50 m at most. STREETS "
      "tells for each street whether it is the same, added, removed, opened, closed or changed, and how many people "
      "pass there on the way to their nearest place.\n\n"
      "BURDEN_FIELD keeps people to the streets that they accept: with lts of jumeau:bikesuitability and BURDEN_MOST "
      "2, "
      "the minutes are those of routes of low traffic stress, and a new lane is a street whose lts falls; with a noise "
      "level, those of quiet walks. Streets without a number are closed and counted. A street that opens nearer to a "
      "home is taken where that is quicker.\n\n"
      "Without them, BEFORE and AFTER are two results of the same analysis, and FIELD is compared row by row: rows "
      "with "
      "the same KEY_FIELD, or without it the same geometry. PEOPLE_FIELD says how many people a row stands for; "
      "without "
      "it each row counts one.\n\n"
      "A difference is afterwards less before; LESS_IS_BETTER says what is better. Rows known on one side only are new "
      "or "
      "gone: they count as better or worse, but in no mean. DISTRIBUTION cuts the people into tenths, the worst off "
      "before first; WORST_TENTH_BEFORE and WORST_TENTH_AFTER are the means of the worst off on either side.\n\n"
      "What was computed before is kept: when a few streets are edited, only the cells near them are computed again "
      "(SEARCHED_AGAIN), with the same result as from nothing."};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<Table>>{&Inputs::before, "BEFORE", "Before: streets, or a result",
                                                  Shape::point | Shape::line | Shape::polygon},
                      Port<Inputs, Shared<Table>>{&Inputs::after, "AFTER", "Afterwards: streets, or a result",
                                                  Shape::point | Shape::line | Shape::polygon},
                      Port<Inputs, std::optional<Shared<Table>>>{&Inputs::population, "POPULATION",
                                                                 "People (points or polygons), for streets",
                                                                 Shape::point | Shape::polygon},
                      Port<Inputs, std::optional<Shared<Table>>>{&Inputs::places, "PLACES", "Places to go to",
                                                                 Shape::point | Shape::polygon},
                      Port<Inputs, std::optional<Shared<Table>>>{&Inputs::places_after, "PLACES_AFTER",
                                                                 "Places afterwards, where they change",
                                                                 Shape::point | Shape::polygon}};
  }
  static constexpr auto fields() {
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        ColumnField<Options>{&Options::population_field, "POPULATION_FIELD", "Number of people", "POPULATION", true,
                             Need::optional},
        Words{&Options::field, "FIELD", "Field to compare (of two results)", "", Need::optional},
        Words{&Options::key_field, "KEY_FIELD", "Field that tells rows apart (none: the geometry)", "", Need::optional},
        Words{&Options::people_field, "PEOPLE_FIELD", "Field with the people of a row of a result", "", Need::optional},
        Field<Options, bool>{&Options::less_is_better, "LESS_IS_BETTER", "Less is better", Unit::none, 0.0, 1.0},
        ChoiceField<Options, network::Mode>{&Options::mode, "MODE", "People travel", network::modes},
        Field<Options, double>{&Options::limit_min, "LIMIT", "Longest way", Unit::minute, 0.1, 600.0},
        Words{&Options::burden_field, "BURDEN_FIELD", "Field with the burden of streets (stress, noise, slope)", "",
              Need::optional},
        Words{&Options::burden_back_field, "BURDEN_BACK_FIELD", "Field with the burden against the line", "",
              Need::advanced},
        Field<Options, double>{&Options::burden_most, "BURDEN_MOST", "Greatest burden that people accept", Unit::none,
                               -1e12, 1e12},
        Field<Options, double>{&Options::same_within, "SAME_WITHIN", "Differences up to this count as none", Unit::none,
                               0.0, 1e12, Need::advanced},
        Words{&Options::oneway_field, "ONEWAY_FIELD", "Field with the one-way direction (not for walkers)", "",
              Need::advanced},
        Words{&Options::level_field, "LEVEL_FIELD", "Field with the level of bridges and tunnels", "", Need::advanced},
        Field<Options, double>{&Options::snap_m, "SNAP", "Greatest straight distance to a street", Unit::metre, 0.0,
                               100000.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    using Number = Port<Outputs, double>;
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Differences", Shape::point | Shape::line | Shape::polygon,
                             "compare", columns},
        Port<Outputs, Table>{&Outputs::streets, "STREETS", "Streets with differences", Shape::line, "compare_streets",
                             street_columns},
        Port<Outputs, Table>{&Outputs::distribution, "DISTRIBUTION", "Tenths of the people", Shape::none,
                             "compare_distribution", distribution_columns},
        Number{&Outputs::people_better, "PEOPLE_BETTER", "People better off"},
        Number{&Outputs::people_worse, "PEOPLE_WORSE", "People worse off"},
        Number{&Outputs::people_same, "PEOPLE_SAME", "People with no difference"},
        Number{&Outputs::mean_before, "MEAN_BEFORE", "Mean before, of the people known on both sides"},
        Number{&Outputs::mean_after, "MEAN_AFTER", "Mean afterwards, of the people known on both sides"},
        Number{&Outputs::worst_tenth_before, "WORST_TENTH_BEFORE", "Mean of the worst-off tenth before"},
        Number{&Outputs::worst_tenth_after, "WORST_TENTH_AFTER", "Mean of the worst-off tenth afterwards"},
        Port<Outputs, std::int64_t>{&Outputs::searched_again, "SEARCHED_AGAIN", "Cells computed again"}};
  }

  /// Inputs share one projected reference system, in metres.
  /// @throws Error (bad_input) for an empty layer, a field that is missing or of the wrong kind, keys that are not
  /// unique; (bad_option) where neither FIELD nor POPULATION and PLACES are given; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
