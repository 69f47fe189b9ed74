#pragma once

#include <gdal_priv.h>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "../../geo/gdal_grid.hpp"
#include "jumeau/geo/crs.hpp"

namespace jumeau::city {

/// Where a piece of the ground is in a picture.
struct Patch {
  geo::Bounds ground;                               ///< in the system of the model
  double left = 0, top = 0, right = 1, bottom = 1;  ///< in the picture, as glTF counts: from its upper left corner

  std::array<float, 2> at(double x, double y) const {
    const double east = (x - ground.min_x) / (ground.max_x - ground.min_x);
    const double south = (ground.max_y - y) / (ground.max_y - ground.min_y);
    return {static_cast<float>(left + (right - left) * east), static_cast<float>(top + (bottom - top) * south)};
  }
};

/// Pieces of the ground in one picture.
struct Atlas {
  std::string jpeg;                           ///< empty without patches
  std::vector<std::optional<Patch>> patches;  ///< one per piece; none where nothing is known of it
};

/// The ground seen from above, in the system of a model. Not for use by several threads at once.
class Orthophoto {
public:
  /// @throws Error (unreadable); (unsupported) for a picture that is not grey or red, green and blue with 8 bits each
  Orthophoto(const std::filesystem::path&, const std::string& crs);

  /// Whether the picture says its system; else it is taken to be that of the model.
  bool tells_crs() const { return tells_crs_; }
  /// A pixel of the picture on the ground, about.
  double pixel_m() const { return pixel_m_; }
  /// No finer than the picture, and coarser where its width or height would be more than so many pixels.
  Atlas atlas(std::span<const geo::Bounds> pieces, int most_pixels) const;

private:
  geo::Opened file_, source_, placed_;  ///< each made of the one before
  bool tells_crs_ = false;
  double pixel_m_ = 1.0;
};

}  // namespace jumeau::city
