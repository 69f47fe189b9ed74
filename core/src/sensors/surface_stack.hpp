#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/sensors/time.hpp"

namespace jumeau::sensors {

/// A surface of one time; `begin` is none where the time's text is no instant.
struct Band {
  std::string name;
  std::optional<Time> begin;
  std::vector<float> cells;
};

/// One GeoTIFF with a band per time, and beside it a style (.qml) that gives QGIS's temporal controller the times: each
/// band holds until the next. The frame is that of `like`. Appears whole or not at all.
/// @throws Error (unwritable), Cancelled
void write_stack(const std::vector<Band>&, const Grid& like, const std::filesystem::path&, Monitor&);

}  // namespace jumeau::sensors
