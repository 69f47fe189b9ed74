#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

namespace jumeau {

/// How well each street suits cycling, in both directions, and what it would need. Presets, criteria and the table of
/// traffic and speed are told in docs/bikelanes.md.
struct BikeSuitability {
  enum class Preset { osm, bdtopo3, amenagements_cyclables, montpellier, demo, fields, file };
  enum class Rules { scotland, france, file };
  enum class Wanted { high, medium };

  struct Inputs {
    Shared<Table> network;
    std::optional<Shared<Grid>> terrain;
    std::optional<Shared<Table>> parking, traffic, cycleways;
  };
  struct Options {
    Preset preset = Preset::osm;
    std::string preset_file;
    FieldName road_field, speed_field, traffic_field, lanes_field, facility_right_field, facility_left_field,
        surface_field, oneway_field, structure_field;
    TargetFile save_preset;
    std::string criteria;
    Rules traffic_table = Rules::scotland;
    std::string traffic_table_file;
    Wanted wanted = Wanted::high;
  };
  /// One row per street, in order, with its columns.
  struct Outputs {
    Table output;
    double traffic_measured_percent = 0.0, traffic_estimated_percent = 0.0, traffic_assumed_percent = 0.0,
           traffic_missing_percent = 0.0;
  };

  static constexpr std::array<Choice<Preset>, 7> presets{
      {{Preset::osm, "osm", "OpenStreetMap, from jumeau:streets"},
       {Preset::bdtopo3, "bdtopo3", "BD TOPO v3, roads"},
       {Preset::amenagements_cyclables, "amenagements_cyclables", "Aménagements cyclables, national schema"},
       {Preset::montpellier, "montpellier", "Montpellier, open data of the city"},
       {Preset::demo, "demo", "Invented territory, from jumeau:demoterritory"},
       {Preset::fields, "fields", "The fields chosen below"},
       {Preset::file, "file", "A preset of your own (PRESET_FILE)"}}};
  static constexpr std::array<Choice<Rules>, 3> rules{
      {{Rules::scotland, "scotland", "Scotland, Cycling by Design 2021"},
       {Rules::france, "france", "France, Cerema (its cells are still to be entered)"},
       {Rules::file, "file", "A table of your own (TRAFFIC_TABLE_FILE)"}}};
  static constexpr std::array<Choice<Wanted>, 2> levels{
      {{Wanted::high, "high", "High level of service"}, {Wanted::medium, "medium", "Medium level of service"}}};

  static const std::array<OutputColumn, 24> columns;

  static constexpr Info info{
      "bikesuitability", "mobility", "Suitability of streets for cycling",
      "An index with its reasons, the level of traffic stress, and the facility that traffic and speed ask for, for "
      "each "
      "street and direction.",
      "PRESET says which fields of NETWORK tell the kind of road, the speed, the lanes and the cycling facilities. Any "
      "other layer: choose \"fields\" and the fields, once, and keep them with SAVE_PRESET.\n\n"
      "Columns come in pairs: without ending along the line as it is drawn (right side), ending in _back against it "
      "(left "
      "side). A direction that bikes may not take has no index.\n\n"
      "index is the weighted mean of the values of the criteria, 0 to 1, coverage the share of the weight that had "
      "data; "
      "the columns ending in _part tell what each criterion contributes. The criteria follow NetAScore's bike "
      "profile, with motor traffic and bike parking; CRITERIA takes others.\n\n"
      "lts is the level of traffic stress, 1 for children to 4, and lts_rule the rule that decided: Furth's tables of "
      "2022 by traffic, speed, lanes and widths; where traffic is missing, that of Mekuria, Furth and Nixon (2012) by "
      "kind of street. Crossings are not judged.\n\n"
      "treatment is the simplest facility (mixed, lane, track, greenway) that gives the WANTED level of service by the "
      "table of traffic and speed; service is the level of what is there now. Both are empty where traffic decides and "
      "is "
      "not known.\n\n"
      "TRAFFIC is a table of counts, joined by the key that the preset names; the latest year counts, summed over the "
      "directions. Streets without a count take the mean of the counted ones of the same name: traffic_origin says "
      "measured, estimated, assumed (where the preset does) or missing, and speed_origin the same of speeds, which may "
      "also be assumed from the kind of "
      "street. CYCLEWAYS are facilities drawn apart from the streets: they belong to the street that they follow "
      "within "
      "15 m along half of its length.\n\n"
      "TERRAIN gives slopes (bridges and tunnels run straight), PARKING the distance to the nearest bike parking."};

  static constexpr auto inputs() {
    using Layer = Port<Inputs, std::optional<Shared<Table>>>;
    return std::tuple{Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets", Shape::line},
                      Port<Inputs, std::optional<Shared<Grid>>>{&Inputs::terrain, "TERRAIN", "Terrain (m)"},
                      Layer{&Inputs::parking, "PARKING", "Bike parking", Shape::point},
                      Layer{&Inputs::traffic, "TRAFFIC", "Table of traffic counts"},
                      Layer{&Inputs::cycleways, "CYCLEWAYS", "Cycling facilities drawn apart", Shape::line}};
  }
  static constexpr auto fields() {
    using Choose = ColumnField<Options>;
    return std::tuple{
        ChoiceField<Options, Preset>{&Options::preset, "PRESET", "Fields of the streets", presets},
        PlainField<Options, std::string>{&Options::preset_file, "PRESET_FILE", "File of your own preset (JSON)", "",
                                         Need::advanced},
        Choose{&Options::road_field, "ROAD_FIELD", "Field with the kind of road", "NETWORK", false, Need::advanced},
        Choose{&Options::speed_field, "SPEED_FIELD", "Field with the speed (km/h)", "NETWORK", false, Need::advanced},
        Choose{&Options::traffic_field, "TRAFFIC_FIELD", "Field with the vehicles per day", "NETWORK", false,
               Need::advanced},
        Choose{&Options::lanes_field, "LANES_FIELD", "Field with the number of lanes", "NETWORK", false,
               Need::advanced},
        Choose{&Options::facility_right_field, "FACILITY_RIGHT_FIELD", "Field with the facility on the right",
               "NETWORK", false, Need::advanced},
        Choose{&Options::facility_left_field, "FACILITY_LEFT_FIELD", "Field with the facility on the left", "NETWORK",
               false, Need::advanced},
        Choose{&Options::surface_field, "SURFACE_FIELD", "Field with the surface", "NETWORK", false, Need::advanced},
        Choose{&Options::oneway_field, "ONEWAY_FIELD", "Field with the one-way direction for bikes", "NETWORK", false,
               Need::advanced},
        Choose{&Options::structure_field, "STRUCTURE_FIELD", "Field that tells bridges and tunnels", "NETWORK", false,
               Need::advanced},
        PlainField<Options, TargetFile>{&Options::save_preset, "SAVE_PRESET", "Keep the fields as a preset", "json",
                                        Need::advanced},
        PlainField<Options, std::string>{&Options::criteria, "CRITERIA",
                                         "Criteria (JSON, or a file of them) instead of the usual ones", "",
                                         Need::advanced},
        ChoiceField<Options, Rules>{&Options::traffic_table, "TRAFFIC_TABLE", "Table of traffic and speed", rules},
        PlainField<Options, std::string>{&Options::traffic_table_file, "TRAFFIC_TABLE_FILE",
                                         "File of your own table (CSV)", "", Need::advanced},
        ChoiceField<Options, Wanted>{&Options::wanted, "WANTED", "Wanted level of service", levels}};
  }
  static constexpr auto outputs() {
    return std::tuple{
        Port<Outputs, Table>{&Outputs::output, "OUTPUT", "Streets with suitability", Shape::line, "bikesuitability",
                             columns},
        Port<Outputs, double>{&Outputs::traffic_measured_percent, "TRAFFIC_MEASURED",
                              "Streets with measured traffic (%)"},
        Port<Outputs, double>{&Outputs::traffic_estimated_percent, "TRAFFIC_ESTIMATED",
                              "Streets with estimated traffic (%)"},
        Port<Outputs, double>{&Outputs::traffic_assumed_percent, "TRAFFIC_ASSUMED", "Streets with assumed traffic (%)"},
        Port<Outputs, double>{&Outputs::traffic_missing_percent, "TRAFFIC_MISSING",
                              "Streets without traffic data (%)"}};
  }

  /// Inputs share one projected reference system, in metres.
  /// @throws Error (bad_input) for an empty layer, a field that is missing or holds words; (bad_option) for a preset,
  /// criteria or a table that cannot be read; (unreadable, unwritable) for their files; Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
