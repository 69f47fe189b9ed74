#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <tuple>

#include "jumeau/describe.hpp"

/// What walkers mind besides the length, and the fields of a street layer that tell it.
namespace jumeau::walking {

/// In the order of the columns and costs of every answer.
enum class Exposure { noise, air, green, shade, slope, lighting, stairs };
inline constexpr std::size_t exposures = 7;
inline constexpr std::array<const char*, exposures> exposure_ids{"noise", "air",      "green", "shade",
                                                                 "slope", "lighting", "stairs"};

/// Of Green Paths: see exposure_costs.hpp.
enum class NoiseCost { v3, v2 };
enum class AirScale { index, concentration };
/// What a street without a usable value counts as.
enum class Unknown { mean, penalty };

inline constexpr Choice<NoiseCost> noise_costs[] = {
    {NoiseCost::v3, "v3", "Green Paths 3: 0 up to 44 dB, then doubles every 10 dB"},
    {NoiseCost::v2, "v2", "Green Paths 2: 0 up to 40 dB, 1 at 75 dB"}};
inline constexpr Choice<AirScale> air_scales[] = {
    {AirScale::index, "index", "Air quality index, 1 (good) to 5"},
    {AirScale::concentration, "concentration", "Concentration (µg/m³), relative to the reference"}};
inline constexpr Choice<Unknown> unknowns[] = {
    {Unknown::mean, "mean", "The mean of the other streets"},
    {Unknown::penalty, "penalty", "The penalty of Green Paths: avoided where possible"}};

/// What one metre up counts as, in metres on the flat: an hour for 3 miles, and one more for 2,000 feet (Naismith
/// 1892).
inline constexpr double metres_per_climb = 3.0 * 1609.344 / (2000.0 * 0.3048);

/// Options that say where the exposures of the streets are.
struct ExposureOptions {
  FieldName noise_field, air_field, green_field, shade_field, climb_field, descent_field, light_field, stairs_field;
  NoiseCost noise_cost = NoiseCost::v3;
  AirScale air_scale = AirScale::index;
  double air_reference = 40.0;
  Unknown unknown = Unknown::mean;
};

/// `Options` is an ExposureOptions.
template <class Options>
constexpr auto exposure_fields() {
  using Field_ = ColumnField<Options>;
  constexpr Need optional = Need::optional, advanced = Need::advanced;
  return std::tuple{
      Field_{&Options::noise_field, "NOISE_FIELD", "Field with the noise (dB)", "NETWORK", false, optional},
      Field_{&Options::air_field, "AIR_FIELD", "Field with the air pollution", "NETWORK", false, optional},
      Field_{&Options::green_field, "GREEN_FIELD", "Field with the share of green (0 to 1, or %)", "NETWORK", false,
             optional},
      Field_{&Options::shade_field, "SHADE_FIELD", "Field with the share of shade (0 to 1, or %)", "NETWORK", false,
             optional},
      Field_{&Options::climb_field, "CLIMB_FIELD", "Field with the metres up along the line", "NETWORK", false,
             optional},
      Field_{&Options::descent_field, "DESCENT_FIELD", "Field with the metres up against the line", "NETWORK", false,
             optional},
      Field_{&Options::light_field, "LIGHT_FIELD", "Field with the share that is lit (0 to 1, or %)", "NETWORK", false,
             optional},
      Field_{&Options::stairs_field, "STAIRS_FIELD", "Field with the stairs (yes or no, a share, or OSM's highway)",
             "NETWORK", false, optional},
      ChoiceField<Options, NoiseCost>{&Options::noise_cost, "NOISE_COST", "Noise counts as", noise_costs, advanced},
      ChoiceField<Options, AirScale>{&Options::air_scale, "AIR_SCALE", "The air field is", air_scales, advanced},
      Field<Options, double>{&Options::air_reference, "AIR_REFERENCE", "Concentration that counts 1 (µg/m³)",
                             Unit::none, 0.001, 1e6, advanced},
      ChoiceField<Options, Unknown>{&Options::unknown, "UNKNOWN", "A street without a value counts as", unknowns,
                                    advanced}};
}

/// Options of a search for paths that nothing betters.
struct PathOptions : ExposureOptions {
  std::string objectives;
  double detour_percent = 50.0;
  double limit_m = 2000.0;
  double epsilon_percent = 0.0;
  std::int64_t labels = 500'000;
  double snap_m = 100.0;
  FieldName level_field;
};

/// `Options` is a PathOptions: what paths are for, and how far they may go round.
template <class Options>
constexpr auto aim_fields() {
  return std::tuple{
      PlainField<Options, std::string>{&Options::objectives, "OBJECTIVES",
                                       "What counts besides the length (such as: noise, air)", "", Need::optional},
      Field<Options, double>{&Options::detour_percent, "DETOUR", "Longest detour over the shortest path", Unit::percent,
                             0.0, 1000.0}};
}
/// `Options` is a PathOptions: what bounds the search.
template <class Options>
constexpr auto search_fields() {
  constexpr Need advanced = Need::advanced;
  return std::tuple{Field<Options, double>{&Options::epsilon_percent, "EPSILON",
                                           "Leave out a path when another costs at most this much more", Unit::percent,
                                           0.0, 100.0, advanced},
                    Field<Options, std::int64_t>{&Options::labels, "LABELS", "Most labels of a search", Unit::none,
                                                 1000, 100'000'000, advanced},
                    Field<Options, double>{&Options::snap_m, "SNAP", "Farthest a place may be from its street",
                                           Unit::metre, 0.0, 1e6, advanced},
                    ColumnField<Options>{&Options::level_field, "LEVEL_FIELD",
                                         "Field with the level of bridges and tunnels", "NETWORK", false, advanced}};
}

}  // namespace jumeau::walking
