#pragma once

#include <array>
#include <string>
#include <vector>

#include "jumeau/mobility/walking.hpp"

namespace jumeau::walking {

/// One exposure of every row of a street layer; [0] walked along the line, [1] against it: they differ by slope only.
struct ExposureRows {
  Exposure exposure;
  std::array<Reals, 2> cost;   ///< per metre, in metres; >= 0. Unknown ones follow the rule
  std::array<Reals, 2> level;  ///< what people read: dB, index or µg/m³, share, metres up per metre; NaN: unknown
};

double noise_cost(double level_db, NoiseCost);

/// A field of numbers, or of texts that start with one. NaN: no usable number, or one outside the range.
/// @throws Error (bad_input) for a missing field, one without any number, or one that is mostly out of its range
Reals usable_numbers(const Table&, const FieldName&, const char* id, double low, double high);

/// Those whose field is named, in the order of Exposure. Warns of unknown values, with their number and share of
/// length.
/// @throws Error (bad_input) for a missing field, one without any number, or one that is mostly out of its range
std::vector<ExposureRows> street_exposures(const Table& streets, const ExposureOptions&, Monitor&);

/// The exposures that words such as "noise, air" name; without words, all.
/// @throws Error (bad_option) for a word that is none, one without its field, none at all, or more than a search takes
std::vector<const ExposureRows*> objectives_of(const std::string& words, const std::vector<ExposureRows>&);

}  // namespace jumeau::walking
