#pragma once

#include <array>
#include <cstdint>
#include <tuple>

#include "jumeau/network/network.hpp"

namespace jumeau {

/// What is wrong with a network, where, and how to repair it.
struct NetworkCheck {
  struct Inputs {
    Shared<Table> network;
  };
  struct Options {
    double tolerance_m = 2.0;
    double fastest_kmh = 130.0;
    bool crossings = false;
    FieldName oneway_field, speed_field, level_field;
  };
  /// Problems: points by kind, then row. NULL where a column means nothing for a problem.
  ///
  /// Repaired: the lines with their columns; duplicates and lines without length left out, dead ends moved over their
  /// gap, a vertex added where they now join the middle of a line. `repairs` counts the changes of each line.
  struct Outputs {
    Table problems, repaired;
    std::int64_t gaps = 0, near_misses = 0, crossings = 0, duplicates = 0, overlaps = 0, zero_lengths = 0, islands = 0,
                 oneway_traps = 0, speeds = 0, oneways = 0;
  };

  static constexpr std::array<Code, 10> kinds{{{"gap", "Gap"},
                                               {"near_miss", "Near miss"},
                                               {"crossing", "Crossing without a vertex"},
                                               {"duplicate", "Duplicate"},
                                               {"overlap", "Overlap"},
                                               {"zero_length", "Line without length"},
                                               {"island", "Island"},
                                               {"oneway_trap", "One-way trap"},
                                               {"speed", "Impossible speed"},
                                               {"oneway_value", "Unknown one-way value"}}};
  static constexpr std::array<Code, 3> severities{{{"error", "Error"}, {"warning", "Warning"}, {"info", "Hint"}}};
  static constexpr std::array<Code, 16> findings{
      {{"end_near_end", "The line ends near the end of another."},
       {"end_near_middle", "The line ends near the middle of another."},
       {"end_on_middle", "The line ends on the middle of another, which has no vertex there."},
       {"crossing", "Two lines cross at the same level without a common vertex."},
       {"duplicate", "The same line is there twice."},
       {"overlap", "A stretch of this line lies on another."},
       {"self_overlap", "A stretch of this line lies on the line itself."},
       {"no_length", "The line has no length."},
       {"not_linked", "These streets are not linked with the rest of the network."},
       {"no_way_out", "One-way rules let people enter here but not leave again."},
       {"no_way_in", "One-way rules let people leave here but not enter."},
       {"no_way_in_or_out", "One-way rules let people neither come here from the main network nor go there from here."},
       {"speed_unreadable", "The speed is not a number."},
       {"speed_not_positive", "The speed is not above 0."},
       {"speed_too_high", "The speed is above the highest plausible one."},
       {"oneway_unknown", "The one-way value is not known."}}};
  static constexpr std::array<Code, 10> repairs{
      {{"move_end", "Move this end onto the other."},
       {"move_end_add_vertex", "Move this end onto the other line and give that a vertex there."},
       {"add_vertex_or_level", "Give both a vertex here if people can turn, or different levels if not."},
       {"remove_one", "Remove one of the two."},
       {"cut_and_remove", "Cut where they part and remove the double stretch."},
       {"remove", "Remove it."},
       {"link_or_remove", "Link them with a street, or remove them."},
       {"check_directions", "Check the direction of the one-way streets, or whether a street back is missing."},
       {"correct_speed", "Correct the speed, or leave it empty for the default."},
       {"correct_oneway", "Write yes, no or -1; until then the street is open both ways."}}};

  static constexpr std::array<OutputColumn, 12> problem_columns{{{"kind", "Kind of problem", Unit::none, kinds},
                                                                 {"severity", "Severity", Unit::none, severities},
                                                                 {"row", "Row of the line, from 0"},
                                                                 {"other_row", "Row of the other line, from 0"},
                                                                 {"distance_m", "Distance apart", Unit::metre},
                                                                 {"length_m", "Length concerned", Unit::metre},
                                                                 {"what", "What is wrong", Unit::none, findings},
                                                                 {"value", "Value found"},
                                                                 {"repair", "Proposed repair", Unit::none, repairs},
                                                                 {"to_x", "Move to x"},
                                                                 {"to_y", "Move to y"},
                                                                 {"applied", "Done in the repaired network"}}};
  static constexpr std::array<OutputColumn, 1> repaired_columns{{{"repairs", "Changes made"}}};

  static constexpr Info info{
      "networkcheck", "network", "Check a network",
      "Finds the gaps, duplicates, islands and one-way traps of a street network, and proposes a repair for each.",
      "Run this before an analysis on foot, by bike or by car: a gap of a few centimetres can cut a quarter off.\n\n"
      "gap: a dead end that nearly meets the end of a line. near miss: a dead end that nearly meets the middle of a "
      "line. "
      "Both count within the tolerance, and only where the way round on the network is more than five times as "
      "long.\n\n"
      "crossing (on demand): lines that cross at the same level without a common vertex; people cannot turn there. "
      "duplicate: the same line twice. overlap: lines that share a stretch. zero length: no line at all. island: "
      "streets that "
      "nothing links with the rest. one-way trap: streets that one-way rules let people enter but not leave, or leave "
      "but "
      "not enter. speed: zero, negative, unreadable or above the highest plausible one. one-way value: not known.\n\n"
      "The repaired lines hold the repairs that are safe: gaps and near misses closed, duplicates and empty lines left "
      "out. "
      "They keep their columns. Look at the others yourself."};

  static constexpr auto inputs() {
    return std::tuple{Port<Inputs, Shared<Table>>{&Inputs::network, "NETWORK", "Streets and paths", Shape::line}};
  }
  static constexpr auto fields() {
    return std::tuple{
        Field<Options, double>{&Options::tolerance_m, "TOLERANCE", "Widest gap to find", Unit::metre, 0.0, 100.0},
        ColumnField<Options>{&Options::oneway_field, "ONEWAY_FIELD", "Field with the one-way direction", "NETWORK",
                             false, Need::optional},
        ColumnField<Options>{&Options::speed_field, "SPEED_FIELD", "Field with the speed (km/h)", "NETWORK", false,
                             Need::optional},
        ColumnField<Options>{&Options::level_field, "LEVEL_FIELD", "Field with the level of bridges and tunnels",
                             "NETWORK", false, Need::optional},
        Field<Options, double>{&Options::fastest_kmh, "FASTEST", "Highest plausible speed", Unit::kilometre_per_hour,
                               1.0, 1000.0, Need::advanced},
        Field<Options, bool>{&Options::crossings, "CROSSINGS", "Also find crossings without a common vertex",
                             Unit::none, 0.0, 1.0, Need::advanced}};
  }
  static constexpr auto outputs() {
    return std::tuple{Port<Outputs, Table>{&Outputs::problems, "OUTPUT", "Problems of the network", Shape::point,
                                           "networkcheck", problem_columns},
                      Port<Outputs, Table>{&Outputs::repaired, "REPAIRED", "Repaired network", Shape::line, "repaired",
                                           repaired_columns},
                      Port<Outputs, std::int64_t>{&Outputs::gaps, "GAPS", "Gaps"},
                      Port<Outputs, std::int64_t>{&Outputs::near_misses, "NEAR_MISSES", "Near misses"},
                      Port<Outputs, std::int64_t>{&Outputs::crossings, "CROSSING_COUNT", "Crossings without a vertex"},
                      Port<Outputs, std::int64_t>{&Outputs::duplicates, "DUPLICATES", "Duplicates"},
                      Port<Outputs, std::int64_t>{&Outputs::overlaps, "OVERLAPS", "Overlaps"},
                      Port<Outputs, std::int64_t>{&Outputs::zero_lengths, "ZERO_LENGTHS", "Lines without length"},
                      Port<Outputs, std::int64_t>{&Outputs::islands, "ISLANDS", "Islands"},
                      Port<Outputs, std::int64_t>{&Outputs::oneway_traps, "ONEWAY_TRAPS", "One-way traps"},
                      Port<Outputs, std::int64_t>{&Outputs::speeds, "SPEEDS", "Impossible speeds"},
                      Port<Outputs, std::int64_t>{&Outputs::oneways, "ONEWAY_VALUES", "Unknown one-way values"}};
  }

  /// @throws Error (bad_input) for no lines or unknown fields. @throws Cancelled
  static Outputs run(const Inputs&, const Options&, Monitor&);
};

}  // namespace jumeau
