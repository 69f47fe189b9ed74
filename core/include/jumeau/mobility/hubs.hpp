#pragma once

#include <array>
#include <optional>
#include <tuple>

#include "jumeau/describe.hpp"
#include "jumeau/mobility/work.hpp"

namespace jumeau {

/// The fewest multimodal hubs such that a share of the people is within a distance of one, or the best places for a
/// number of them; always with a bound and a gap.
struct Hubs {
  enum class Mode { walk, bike };

  struct Inputs {
    Shared<Table> network, population;
    std::optional<Shared<Table>> candidates, existing;
  };
  struct Options {
    FieldName population_field;
    double distance_m = 800.0;
    double share_percent = 80.0;
    std::int64_t max_hubs = 0;
    Mode mode = Mode::walk;
    double snap_m = 500.0;
    FieldName oneway_field, level_field, forbidden_field, capacity_field, cost_field;
    std::optional<double> budget;
    Work work = Work::normal;
    double gap_percent = 0.0;
  };
  /// Hubs in their building order; cells in the order of `population`, one row each.
  struct Outputs {
    Table hubs, coverage, curve;
    std::int64_t hub_count = 0, new_hubs = 0;
    double covered_share = 0.0, lower_bound = 0.0, gap = 0.0, people = 0.0, covered_people = 0.0;
  };

  static constexpr std::array<Choice<Mode>, 2> modes{
      {{Mode::walk, "walk", "On foot"}, {Mode::bike, "bike", "By bike"}}};

  /// Why nobody serves a cell.
  enum class Reason { no_street, no_site, hubs_full, no_way, too_far };
  static constexpr std::array<Code, 5> reasons{{{"no_street", "No street near enough"},
                                                {"no_site", "No candidate site near enough"},
                                                {"hubs_full", "The hubs near it are full"},
                                                {"no_way", "No street leads to a hub"},
                                                {"too_far", "Too far from every hub"}}};  ///< in the order of Reason

  static constexpr std::array<OutputColumn, 11> hub_columns{{{"rank", "Rank"},
                                                             {"name", "Name"},
                                                             {"existing", "Existing hub"},
                                                             {"people_added", "People added"},
                                                             {"people_cumulative", "People so far"},
                                                             {"share_cumulative", "Share so far", Unit::percent},
                                                             {"people_alone", "People within its reach"},
                                                             {"people_nearest", "People for whom it is the nearest"},
                                                             {"people_lost", "People whom nobody else would serve"},
                                                             {"street_m", "Distance to the street", Unit::metre},
                                                             {"source_row", "Row in its layer, from 0"}}};
  static constexpr std::array<OutputColumn, 7> coverage_columns{
      {{"people", "People"},
       {"hub", "Rank of the nearest hub"},
       {"distance_m", "Distance to the nearest hub", Unit::metre},
       {"covered", "Covered"},
       {"people_served", "People served"},
       {"first_rank", "Rank of the first hub that serves it"},
       {"reason", "Why it is not covered", Unit::none, reasons}}};
  static constexpr std::array<OutputColumn, 3> curve_columns{
      {{"hubs", "Number of hubs"}, {"people", "People within reach"}, {"share", "Share of the people", Unit::percent}}};

  static constexpr Info info{
      "hubs", "mobility", "Multimodal hubs",
      "The fewest hubs such that a share of the people is near one, on foot or by bike, with the proof.",
      "How many hubs does it take so that at least SHARE % of the people have one within DISTANCE metres, and where? "
      "The answer "
      "comes with a lower bound: GAP 0 means that it is proved that fewer cannot do. With MAX_HUBS above 0 the "
      "question is turned "
      "round: which places for that many hubs bring most people within reach?\n\n"
      "The distance is the straight way from the place to the nearest street, the way along the streets, and the "
      "straight way from "
      "the street to the hub. A polygon stands for its centroid. A hub in a cell is at distance 0 of that cell. Shares "
      "are of "
      "people, not of cells; people whom no street reaches stay in the total. On foot every street goes both ways.\n\n"
      "Without candidates every population cell may hold a hub. Existing hubs are kept and counted in HUB_COUNT.\n\n"
      "Each hub tells the people within its reach (people_alone), those for whom it is the nearest (people_nearest), "
      "those whom "
      "nobody else would serve (people_lost), and what it adds when hubs are built in the order of their rank "
      "(people_added). "
      "Each cell tells its nearest hub, the distance, and if it is not covered, why not.\n\n"
      "Where CAPACITY_FIELD limits the people that a hub can serve, they are shared out so that as many as possible "
      "are served: people_added, people_lost, the curve and the shares count those. A cell is covered when all its "
      "people are served; people_served tells how many are. people_alone and people_nearest do not look at "
      "capacities."};

  static constexpr auto inputs() {
    return std::tuple{
        Port{&Inputs::network, "NETWORK", "Streets", Shape::line},
        Port{&Inputs::population, "POPULATION", "People (points or polygons)", Shape::point | Shape::polygon},
        Port{&Inputs::candidates, "CANDIDATES", "Candidate sites (none: the population cells)", Shape::point},
        Port{&Inputs::existing, "EXISTING", "Existing hubs, kept", Shape::point}};
  }
  static constexpr auto fields() {
    return std::tuple{
        ColumnField<Options>{&Options::population_field, "POPULATION_FIELD", "Number of people", "POPULATION", true},
        Field{&Options::distance_m, "DISTANCE", "Greatest distance to a hub", Unit::metre, 1.0, 100000.0},
        Field{&Options::share_percent, "SHARE", "Share of the people to reach", Unit::percent, 0.0, 100.0},
        Field{&Options::max_hubs, "MAX_HUBS", "New hubs at most (0: the fewest for the share)", Unit::none, 0, 100000},
        ChoiceField<Options, Mode>{&Options::mode, "MODE", "People come", modes},
        Field{&Options::snap_m, "SNAP", "Greatest straight distance to a street", Unit::metre, 0.0, 100000.0,
              Need::advanced},
        ColumnField<Options>{&Options::oneway_field, "ONEWAY_FIELD", "One-way field (by bike)", "NETWORK", false,
                             Need::advanced},
        ColumnField<Options>{&Options::level_field, "LEVEL_FIELD", "Level field (bridges, tunnels)", "NETWORK", false,
                             Need::advanced},
        ColumnField<Options>{&Options::forbidden_field, "FORBIDDEN_FIELD",
                             "Field that rules a candidate out where true", "CANDIDATES", false, Need::advanced},
        ColumnField<Options>{&Options::capacity_field, "CAPACITY_FIELD", "People that a candidate can serve",
                             "CANDIDATES", true, Need::advanced},
        ColumnField<Options>{&Options::cost_field, "COST_FIELD", "Cost of a candidate", "CANDIDATES", true,
                             Need::advanced},
        Field{&Options::budget, "BUDGET", "Sum of costs at most (with MAX_HUBS)", Unit::none, 0.0, 1e15,
              Need::advanced},
        ChoiceField<Options, Work>{&Options::work, "EFFORT", "Effort", works, Need::advanced},
        Field{&Options::gap_percent, "GAP_TARGET", "Stop at a gap of", Unit::percent, 0.0, 100.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{
        Port{&Outputs::hubs, "HUBS", "Hubs", Shape::point, "hubs", hub_columns},
        Port{&Outputs::coverage, "COVERAGE", "People within reach", Shape::point | Shape::polygon, "coverage",
             coverage_columns},
        Port{&Outputs::curve, "CURVE", "Share of the people by number of hubs", Shape::none, "curve", curve_columns},
        Port{&Outputs::hub_count, "HUB_COUNT", "Number of hubs, existing ones included"},
        Port{&Outputs::new_hubs, "NEW_HUBS", "Number of new hubs"},
        Port{&Outputs::covered_share, "COVERED_SHARE", "Share of the people within reach (%)"},
        Port{&Outputs::lower_bound, "LOWER_BOUND",
             "Bound: no answer has fewer hubs (with costs: costs less; with MAX_HUBS: reaches more people)"},
        Port{&Outputs::gap, "GAP", "Gap between answer and bound (%), 0: proved optimal"},
        Port{&Outputs::people, "PEOPLE", "Number of people"},
        Port{&Outputs::covered_people, "COVERED_PEOPLE", "Number of people within reach"}};
  }

  /// @throws Error (bad_input) for an empty layer, a field that is missing or not numeric, nobody to serve;
  /// (infeasible) for a
  ///         share above what the network allows, naming the highest; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
