#pragma once

#include <array>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// Attributes for buildings from another layer, with how sure each match is.
struct Enrich {
  struct Inputs {
    Shared<Table> input, from;
  };
  enum class Take { best, sum, apportioned, mean, least, most, list };
  static constexpr std::array<Choice<Take>, 7> takes{
      {{Take::best, "best", "Of the best match"},
       {Take::sum, "sum", "Sum over all candidates"},
       {Take::apportioned, "apportioned", "Sum, of each its share within the building"},
       {Take::mean, "mean", "Mean, by the area in common"},
       {Take::least, "least", "Lowest"},
       {Take::most, "most", "Highest"},
       {Take::list, "list", "All different ones, best match first"}}};
  struct Options {
    FieldNames fields;
    Take take = Take::best;
    std::string prefix;
    double min_overlap_percent = 10.0, max_distance_m = 10.0, ambiguous_percent = 80.0;
    std::string null_values = "-1000";
  };
  struct Outputs {
    Table output, unused;
    std::int64_t matched = 0, ambiguous = 0, none = 0, invalid = 0;
  };

  static constexpr std::array<Code, 4> matches{{{"matched", "Matched"},
                                                {"ambiguous", "Ambiguous: another is nearly as good"},
                                                {"none", "Nothing matches"},
                                                {"invalid", "Without a valid geometry"}}};
  static constexpr std::array<Code, 2> reasons{
      {{"none", "No building near enough"}, {"invalid", "Without a valid geometry"}}};
  static constexpr std::array<OutputColumn, 8> match_columns{
      {{"match", "Match", Unit::none, matches},
       {"matched_row", "Best match: row of the other layer, from 1"},
       {"overlap_percent", "Share of the building that the best match covers", Unit::percent},
       {"other_percent", "Share of the best match that lies within the building", Unit::percent},
       {"distance_m", "Distance of the best match", Unit::metre},
       {"candidates", "Candidates"},
       {"runner_up_percent", "Share of the building that the runner-up covers", Unit::percent},
       {"runner_up_m", "Distance of the runner-up", Unit::metre}}};
  static constexpr std::array<OutputColumn, 1> unused_columns{
      {{"unused", "Why no building takes it", Unit::none, reasons}}};

  static constexpr Info info{
      "enrich", "city", "Attributes from another layer",
      "Gives buildings the attributes of cadastre, BD TOPO, energy certificates, addresses or any other layer, and "
      "says how sure each match is.",
      "INPUT is a layer of polygons or the buildings of a 3D model, whose footprint is what its faces cover from "
      "above. All its rows stay, in their order, with their geometry and attributes; those of FROM are added.\n\n"
      "Polygons of FROM are candidates where they cover at least MIN_OVERLAP of the building, or the building "
      "covers as much of them; the best has most area in common, then more of itself within the building. Points of "
      "FROM belong to the building that holds them, else to the nearest within MAX_DISTANCE, so that a house is not "
      "lent the address of its neighbour. The best is the nearest, then the one nearest to the middle of the "
      "building. Of equals, the first comes by the words of its fields, then by its place from the west: the order "
      "of rows plays no part.\n\n"
      "A match is ambiguous where a runner-up with other values has at least AMBIGUITY of the best's area in "
      "common, or where the best is at least AMBIGUITY as far as it; and where a point is as near as that to "
      "another building. TAKE says what is made of the numbers of several candidates; other fields are those of the "
      "best match, but for lists. What the best match does not know stays unknown.\n\n"
      "NULL_VALUES are codes for unknown, such as the height -1000 of BD TOPO: they become NULL. PREFIX goes before "
      "the name of each new field; without one, those whose name INPUT has already begin with from_. Objects of "
      "FROM that no building takes are a layer of their own."};

  static constexpr auto inputs() {
    using Layer = Port<Inputs, Shared<Table>>;
    return std::tuple{Layer{&Inputs::input, "INPUT", "Buildings", Shape::polygon},
                      Layer{&Inputs::from, "FROM", "Layer to take attributes from", Shape::point | Shape::polygon}};
  }
  static constexpr auto fields() {
    using Number = Field<Options, double>;
    using Words = PlainField<Options, std::string>;
    return std::tuple{
        ColumnsField<Options>{&Options::fields, "FIELDS", "Fields to take (none: all)", "FROM"},
        ChoiceField<Options, Take>{&Options::take, "TAKE", "Numbers of several candidates", takes},
        Words{&Options::prefix, "PREFIX", "Beginning of the names of new fields", "", Need::optional},
        Number{&Options::min_overlap_percent, "MIN_OVERLAP", "Least overlap of polygons", Unit::percent, 0.0, 100.0},
        Number{&Options::max_distance_m, "MAX_DISTANCE", "Points outside are at most as far as", Unit::metre, 0.0,
               1000.0},
        Number{&Options::ambiguous_percent, "AMBIGUITY", "Ambiguous where the runner-up comes as near as",
               Unit::percent, 1.0, 100.0, Need::advanced},
        Words{&Options::null_values, "NULL_VALUES", "Codes for unknown (with a semicolon between)", "",
              Need::optional}};
  }
  static constexpr auto outputs() {
    using Layer = Port<Outputs, Table>;
    using Count = Port<Outputs, std::int64_t>;
    return std::tuple{
        Layer{&Outputs::output, "OUTPUT", "Buildings with attributes", Shape::polygon, "enrich", match_columns},
        Layer{&Outputs::unused, "UNUSED", "Objects that no building takes", Shape::point | Shape::polygon,
              "enrich_unused", unused_columns},
        Count{&Outputs::matched, "MATCHED", "Buildings matched"},
        Count{&Outputs::ambiguous, "AMBIGUOUS", "Buildings with an ambiguous match"},
        Count{&Outputs::none, "NONE", "Buildings without a match"},
        Count{&Outputs::invalid, "INVALID", "Buildings without a valid geometry"}};
  }

  /// @throws Error (bad_input) for fields that FROM does not have; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
