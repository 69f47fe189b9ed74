#pragma once

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
  /// Problems: points by kind, then row. Columns: `kind` and `severity` (error, warning, info); `row` and `other_row`
  /// of the input, from 0; `distance_m` (how far apart) and `length_m` (of what is concerned), NULL where they mean
  /// nothing; `what` and `repair` in words; `to_x`, `to_y` (where an end should be moved to); `applied` (done in the
  /// repaired lines).
  ///
  /// Repaired: the lines with their columns; duplicates and lines without length left out, dead ends moved over their
  /// gap, a vertex added where they now join the middle of a line. `repairs` counts the changes of each line.
  struct Outputs {
    Table problems, repaired;
    std::int64_t gaps = 0, near_misses = 0, crossings = 0, duplicates = 0, overlaps = 0, zero_lengths = 0, islands = 0,
                 oneway_traps = 0, speeds = 0, oneways = 0;
  };

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
      "Look at the others yourself."};

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
    return std::tuple{
        Port<Outputs, Table>{&Outputs::problems, "OUTPUT", "Problems of the network", Shape::point, "networkcheck"},
        Port<Outputs, Table>{&Outputs::repaired, "REPAIRED", "Repaired network", Shape::line},
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
