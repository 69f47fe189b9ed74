#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "jumeau/city/cloud.hpp"
#include "territory/scene.hpp"

/// A part of the invented territory in full: houses whose roofs are known, trees, and what a LiDAR would have seen of
/// them, with the faults that real data have. Whoever measures by it knows the truth.
namespace jumeau::territory {

/// `steps`: two flat roofs; `wing`: a gable, and a lower one at right angles.
enum class RoofKind : std::uint8_t { flat, shed, gable, hip, steps, wing };
/// What the cadastre and the cloud have of it.
enum class HouseState : std::uint8_t { standing, half_seen, demolished, unmapped };

struct House {
  Point middle, along;              ///< of its main rectangle; `along` has the length 1
  double width_m = 0, depth_m = 0;  ///< along and across
  double wing_m = 0, wing_width_m = 0;
  double floor_m = 0, eave_m = 0;  ///< above the sea
  double slope = 0;                ///< rise over run
  double step_m = 0;
  RoofKind kind = RoofKind::flat;
  HouseState state = HouseState::standing;

  std::vector<Point> ring() const;
  bool holds(Point) const;
  /// Of the roof above the sea; within the ring only.
  double roof_m(Point) const;
  double ridge_m() const;
  int planes() const;
};

struct DemoTree {
  Point at;
  double ground_m = 0, height_m = 0, crown_m = 0;  ///< crown_m: radius
};

struct ModelQuarter {
  Box box;
  std::vector<House> houses;
  std::vector<DemoTree> trees;
  std::vector<Box> gaps;  ///< where the scanner saw nothing
};

/// Houses along the streets around the middle of the territory, and trees between them.
ModelQuarter make_model_quarter(const Scene&, const Table& streets, Monitor&);

/// Layers zones, footprints (as a cadastre has them), tree_register, houses and trees (the truth).
std::vector<Table> model_layers(const Scene&, const ModelQuarter&);

/// First and later echoes of `density` pulses per m2, a few centimetres off, with noise and duplicates. The same on
/// every machine. @throws Error (unwritable), Cancelled
city::Points scan(const Scene&, const ModelQuarter&, double pulses_per_m2, Monitor&);

}  // namespace jumeau::territory
