#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "jumeau/text.hpp"

namespace jumeau::geo {

/// What a user knows of heights above the sea; everything may be left out.
struct Geoid {
  std::string vertical_crs;            ///< of the heights, such as "EPSG:5720", in place of what their system says
  std::filesystem::path grid;          ///< heights of the geoid above the ellipsoid in metres, as PROJ reads them
  std::optional<double> undulation_m;  ///< one height of the geoid above the ellipsoid for all places
};

using Position = std::array<double, 3>;

/// Brings positions to WGS 84 with heights above its ellipsoid, for globes. The shift of heights is never left out in
/// silence: it is the user's constant or grid, else PROJ's way from the vertical system with the grids that are there,
/// else the world's geoid EGM96, whose error `words` tells. Not for use by several threads at once.
class EllipsoidalHeights {
public:
  enum class By : std::uint8_t {
    nothing,   ///< heights are above the ellipsoid already
    constant,  ///< the user's
    grid,      ///< the user's
    proj,      ///< PROJ's own way
    egm96,     ///< the geoid of the world, in place of the region's
  };

  /// `probe` is one of the positions, in `crs`: what serves there is chosen.
  /// @throws Error (bad_input) where nobody says what heights are above; (bad_option) for a constant and a grid, or an
  /// unreadable grid; (unsupported) where no grid is there
  EllipsoidalHeights(const std::string& crs, const Geoid&, const Position& probe);
  EllipsoidalHeights(EllipsoidalHeights&&) noexcept;
  EllipsoidalHeights& operator=(EllipsoidalHeights&&) noexcept;
  ~EllipsoidalHeights();

  By by() const;
  Text words() const;

  /// x, y, z, ... to longitude, latitude (degrees) and height above the ellipsoid, in place.
  /// @throws Error (bad_input) for a position outside the system or the grid
  void to_geographic(std::vector<double>& xyz) const;

private:
  struct Way;
  std::unique_ptr<Way> way_;
};

/// A system of the plane and one of heights as one system, by the code that authorities have for it ("EPSG:5698" for
/// EPSG:2154 and EPSG:5720); empty where there is none. @throws Error (bad_input, bad_option)
std::string compound_crs(const std::string& crs, const std::string& vertical_crs);

/// Longitude, latitude (degrees), height above the ellipsoid of WGS 84, ... to EPSG:4978, in place.
void to_geocentric(std::vector<double>& xyz);

}  // namespace jumeau::geo
