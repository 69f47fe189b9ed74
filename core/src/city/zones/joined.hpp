#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "jumeau/monitor.hpp"

/// What makes one city of the folders of zones. Everything refers to them by relative paths: the folder may move.
namespace jumeau::city {

/// tileset.json: a quadtree over the tilesets of zones. dtm.vrt, dsm.vrt, chm.vrt: their rasters as one. buildings.vrt,
/// surfaces.vrt, trees.vrt, furniture.vrt: their layers as one. Of what no zone has, the file of an earlier run is
/// taken away.
/// @throws Error (unwritable)
void join_zones(const std::filesystem::path& folder, const std::vector<std::string>& zone_folders, Monitor&);

}  // namespace jumeau::city
