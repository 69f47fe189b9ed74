#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "extrude.hpp"

namespace jumeau::city {

/// How much of a building is modelled.
enum class Lod : std::uint8_t { lod12, lod13, lod22 };

/// What is known of one building, in metres around an origin near it (x, y) and above the datum (z).
struct BuildingInput {
  std::vector<Ring> footprint;  ///< the outer ring first
  std::vector<Position> roof;   ///< points of the building, in an order that is always the same
  double floor_z = 0.0;
};

struct RoofPart {
  Plane plane;
  double area_m2 = 0.0;
  std::int64_t points = 0;
};

struct Reconstruction {
  Lod lod = Lod::lod12;     ///< what was reached, of what was asked for
  const char* reason = "";  ///< a code, why it is less; empty where it is not
  Solid solid;
  std::vector<RoofPart> parts;  ///< what the attributes of its roof faces name
  double rmse_m = 0.0;          ///< of the points to the nearest place of the roof; NaN without points
  bool simplified = false;      ///< some faces gave up their plane, because the solid would not have been valid
};

/// The solids of all levels up to `most`. Only the building's own points and footprint count: neighbours and tiles do
/// not. Each solid is closed and valid, or a lower level takes its place, with the reason.
/// @throws Error (bad_input) for a footprint that is no polygon
class Reconstructing {
public:
  Reconstructing(const BuildingInput&, double roof_percentile);
  /// A flat roof at the percentile of all points, or at `roof_z`. Unlike the others, it may be no valid solid.
  Reconstruction lod12(std::optional<double> roof_z = {}) const;
  Reconstruction lod13();
  Reconstruction lod22();

private:
  void label();
  Reconstruction finished(Lod, const RoofParts&) const;
  std::optional<Reconstruction> valid(Lod, std::span<const Plane>, std::vector<std::int32_t> labels) const;
  const Reconstruction& flat();
  double height_of(const std::vector<std::int32_t>& points) const;

  const BuildingInput& input_;
  double percentile_;
  Partition whole_, cut_;
  std::vector<Plane> planes_;                      ///< labels: those found, then a flat one
  std::vector<std::vector<std::int32_t>> points_;  ///< by face of cut_
  std::vector<std::int32_t> labels_;               ///< by face of cut_
  bool is_labelled_ = false;
  std::optional<Reconstruction> flat_;  ///< LoD1.2, once made
};

/// Heights at a share of the sorted values, by nearest rank: index floor(n x share), the last one at most.
double at_share(std::vector<double> values, double share);

}  // namespace jumeau::city
