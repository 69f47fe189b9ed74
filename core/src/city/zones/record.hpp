#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

/// What is kept of a zone: zone.json in its folder.
namespace jumeau::city {

using Json = nlohmann::ordered_json;

/// A file as it was when a zone was made.
struct FileStamp {
  std::string name;
  std::uint64_t bytes = 0;
  std::int64_t modified_s = 0;  ///< since 1970
  std::string hash;             ///< of its content
};

/// What a zone was made from, by the name of a cause of ModelCity: files, and hashes of the rest.
struct Sources {
  std::vector<FileStamp> cloud;
  std::optional<FileStamp> orthophoto;
  std::map<std::string, std::string> hashes;
};

struct ZoneRecord {
  std::string zone, state, failure, message, version;
  std::int64_t made_ms = 0;
  Sources sources;
  std::map<std::string, double> figures;             ///< columns of the table of zones that are numbers
  std::vector<std::string> warnings, files, layers;  ///< layers: of model.gpkg
};

/// None where there is no record, or none that can be read: the zone is to be made.
std::optional<ZoneRecord> read_record(const std::filesystem::path& folder);
/// @throws Error (unwritable)
void write_record(const ZoneRecord&, const std::filesystem::path& folder);

}  // namespace jumeau::city
