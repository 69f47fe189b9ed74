#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/city/validity.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// City models in files: CityJSON 2.0 (OGC 20-072r5) and CityJSONSeq; 1.0 and 1.1 are read, too.
namespace jumeau::city {

struct Geometry {
  Primitive primitive = Primitive::solid;
  std::string lod;            ///< such as "2.2"
  std::vector<Solid> solids;  ///< one for surfaces (its shell is the surface) and for a solid
};

struct CityObject {
  std::string id;
  std::string type = "Building";  ///< CityJSON's, such as "BuildingPart"
  std::int64_t parent = -1;       ///< the object that it is a part of
  std::vector<Geometry> geometries;
};

struct CityModel {
  std::string source;  ///< where it was read from
  std::string crs;     ///< authority code such as "EPSG:5698"; empty where unknown
  std::vector<CityObject> objects;
  Table attributes;  ///< one row per object, no geometry
  Table surfaces;    ///< rows that Solid::attributes of all objects refer to, no geometry

  /// The object that has no parent.
  std::int64_t root_of(std::int64_t object) const;
};

/// Reads a file: a .jsonl one as CityJSONSeq, any other as CityJSON. Objects come in the order of their ids, those of a
/// sequence feature by feature. Attributes that are lists or objects become their
/// JSON text. Geometry templates, textures, materials, points and lines are left out, and the monitor is told.
/// @throws Error (unreadable) saying where; (unsupported) for another version. @throws Cancelled
CityModel read_cityjson(const std::filesystem::path&, Monitor&);

enum class Layout : std::uint8_t { whole, sequence };
/// The same from memory; `source` is what errors call it.
CityModel parsed_cityjson(std::string_view bytes, Layout, const std::string& source, Monitor&);

/// Writes CityJSON 2.0, as CityJSONSeq where the ending is .jsonl, coordinates in steps of 0.1 mm from the whole metre
/// below the lowest. The file appears whole or not at all, and the same model gives the same bytes.
/// @throws Error (unwritable), also for coordinates that are not numbers; Cancelled
void write_cityjson(const CityModel&, const std::filesystem::path&, Monitor&);

}  // namespace jumeau::city
