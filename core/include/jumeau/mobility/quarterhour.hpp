#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/mobility/work.hpp"

namespace jumeau {

/// The quarter-hour city: minutes from each cell to the places of each category, who has them all, and what is missing.
/// After Moreno's city of proximity; the number of places still needed follows Bruno et al. 2024 (arXiv 2408.03794).
struct QuarterHour {
  enum class Mode { walk, bike };

  struct Inputs {
    Shared<Table> network, population, places;
  };
  struct Options {
    FieldName population_field, category_field;
    double limit_min = 15.0;
    Mode mode = Mode::walk;
    std::int64_t nearest = 1;
    std::optional<double> speed_kmh;
    double share_percent = 90.0;
    double snap_m = 500.0;
    FieldName oneway_field, level_field;
    Work work = Work::quick;
  };
  struct Outputs {
    Table output, categories;
    double people = 0.0, share_all = 0.0;
    std::string worst;
  };

  static constexpr std::array<Choice<Mode>, 2> modes{
      {{Mode::walk, "walk", "On foot"}, {Mode::bike, "bike", "By bike"}}};

  static constexpr std::array<OutputColumn, 5> cell_columns{
      {{"people", "People"},
       {"served", "Every category in time"},
       {"worst", "Category that takes longest"},
       {"worst_min", "Time to the category that takes longest", Unit::minute},
       {"missing", "Categories that are not in time"}}};
  static constexpr std::array<OutputColumn, 7> category_columns{{{"category", "Category"},
                                                                 {"places", "Places"},
                                                                 {"people", "People served"},
                                                                 {"share", "Share of the people served", Unit::percent},
                                                                 {"needed", "Places still needed"},
                                                                 {"needed_bound", "Places still needed at least"},
                                                                 {"needed_gap", "Gap between the two", Unit::percent}}};

  static constexpr Info info{"quarterhour", "mobility", "Quarter-hour city",
                             "Minutes from each cell to the nearest places of each category, who has them all in time, "
                             "and how many places are missing.",
                             "For each population cell and each category of PLACES: the minutes to the NEAREST nearest "
                             "places, on foot or by bike, straight "
                             "ways to and from the street included. A cell is served when the last of them is within "
                             "LIMIT in every category; worst names the "
                             "category that takes longest. A column for each category, such as school_min, tells the "
                             "minutes.\n\n"
                             "CATEGORIES tells for each category the people served, and how many more places (in "
                             "population cells, the existing ones "
                             "kept) would be needed so that SHARE % of the people have one within LIMIT, with a lower "
                             "bound and a gap. People whom no street "
                             "reaches stay in the total: where they alone make SHARE impossible, the highest possible "
                             "share is used, and the log says so.\n\n"
                             "Speeds: 4.8 km/h on foot, 15 km/h by bike, unless SPEED says otherwise."};

  static constexpr auto inputs() {
    return std::tuple{
        Port{&Inputs::network, "NETWORK", "Streets", Shape::line},
        Port{&Inputs::population, "POPULATION", "People (points or polygons)", Shape::point | Shape::polygon},
        Port{&Inputs::places, "PLACES", "Places (shops, schools, care...)", Shape::point}};
  }
  static constexpr auto fields() {
    return std::tuple{
        ColumnField<Options>{&Options::population_field, "POPULATION_FIELD", "Number of people", "POPULATION", true},
        ColumnField<Options>{&Options::category_field, "CATEGORY_FIELD", "Category of a place", "PLACES"},
        Field{&Options::limit_min, "LIMIT", "Time limit", Unit::minute, 0.1, 600.0},
        ChoiceField<Options, Mode>{&Options::mode, "MODE", "People go", modes},
        Field{&Options::nearest, "NEAREST", "Places of each category that count", Unit::none, 1, 20, Need::advanced},
        Field{&Options::speed_kmh, "SPEED", "Speed (empty: that of the mode)", Unit::kilometre_per_hour, 0.1, 200.0,
              Need::advanced},
        Field{&Options::share_percent, "SHARE", "Share of the people to serve, for the places still needed",
              Unit::percent, 0.0, 100.0, Need::advanced},
        Field{&Options::snap_m, "SNAP", "Greatest straight distance to a street", Unit::metre, 0.0, 100000.0,
              Need::advanced},
        ColumnField<Options>{&Options::oneway_field, "ONEWAY_FIELD", "One-way field (by bike)", "NETWORK", false,
                             Need::advanced},
        ColumnField<Options>{&Options::level_field, "LEVEL_FIELD", "Level field (bridges, tunnels)", "NETWORK", false,
                             Need::advanced},
        ChoiceField<Options, Work>{&Options::work, "EFFORT", "Effort", works, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port{&Outputs::output, "OUTPUT", "Minutes to places", Shape::point | Shape::polygon,
                           "quarterhour", cell_columns},
                      Port{&Outputs::categories, "CATEGORIES", "Categories: people served, places needed", Shape::none,
                           "categories", category_columns},
                      Port{&Outputs::people, "PEOPLE", "Number of people"},
                      Port{&Outputs::share_all, "SHARE_ALL", "Share of the people with every category in time (%)"},
                      Port{&Outputs::worst, "WORST", "Category that serves the fewest people"}};
  }

  /// One row per population cell, in order.
  /// @throws Error (bad_input) for an empty layer, a missing field, text for people, no category at all; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
