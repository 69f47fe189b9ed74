#pragma once

#include <filesystem>

#include "jumeau/city/citymodel.hpp"
#include "record.hpp"
#include "sources.hpp"

namespace jumeau::city {

/// The files of a format beside model.gpkg and buildings.city.json.
struct Formats {
  bool tiles = false, gltf = false, obj = false, cityjsonseq = false;
};
/// @throws Error (bad_option) for a word that is no format
Formats formats_of(const std::string& words);

/// Whether somebody says what heights are above, so that 3D tiles find their place.
bool heights_are_told(const ModelCity::Inputs&, const ModelCity::Options&);

/// A zone on its way from sources to files, which go into a draft of its folder that is there and empty. Fills figures,
/// warnings and files of the record; false where no point of the cloud lies in the zone.
/// @throws Error, Cancelled
bool make_zone(const ModelCity::Inputs&, const ModelCity::Options&, const Zoning&, const SourcesNow&, std::size_t zone,
               const std::filesystem::path& draft, const std::filesystem::path& folder, ZoneRecord&, Monitor&);

}  // namespace jumeau::city
