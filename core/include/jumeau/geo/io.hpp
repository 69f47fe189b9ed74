#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// Files in and out, through GDAL. Geometries become two-dimensional with heights kept apart; curves become chords.
namespace jumeau::geo {

/// Names of the vector layers of a file. @throws Error (unreadable)
std::vector<std::string> layers_of(const std::filesystem::path&);

/// One layer of a vector file ("" = its only or first one). A layer of mixed shapes is read if all but NULL are of one.
/// A CSV file with columns named x/y, lon/lat or longitude/latitude becomes points (EPSG:4326 for lon/lat).
/// @throws Error (unreadable) where the file is missing, damaged or not a vector file; (bad_input) where shapes are
/// mixed
Table read_table(const std::filesystem::path&, const std::string& layer, Monitor&);

/// One band of a raster file; `layer` names one raster of a GeoPackage ("" = its only or first one). The path may be
/// what GDAL calls a raster of a file that holds several, such as NETCDF:/a/b.nc:heat. @throws Error (unreadable)
Grid read_grid(const std::filesystem::path&, const std::string& layer, int band, Monitor&);

/// Writes all of a dataset to one file: .gpkg for several layers, else what GDAL makes of the ending. The file appears
/// whole or not at all. `record` (JSON) goes into the file's table jumeau_provenance, or beside it as NAME.json.
/// @throws Error (unwritable)
void write(const Dataset&, const std::filesystem::path&, const std::string& record, Monitor&);
void write(const Table&, const std::filesystem::path&, const std::string& record, Monitor&);
void write(const Grid&, const std::filesystem::path&, const std::string& record, Monitor&);

/// Gives a layer of a vector file that somebody else wrote its record: in the file's table jumeau_provenance where it
/// is a GeoPackage, in place of an older one of the same layer; beside it as NAME.json elsewhere. @throws Error
/// (unwritable)
void attach_record(const std::filesystem::path&, const std::string& layer, const std::string& record);

/// Takes away what the table jumeau_provenance of a GeoPackage says of a layer that is no longer there, if anything.
/// @throws Error (unwritable)
void drop_record(const std::filesystem::path&, const std::string& layer);

}  // namespace jumeau::geo
