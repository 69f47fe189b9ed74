#include "record.hpp"

#include <fstream>

#include "../export/files.hpp"

namespace jumeau::city {

namespace {

constexpr const char* file_name = "zone.json";

Json json_of(const FileStamp& stamp) {
  return {{"file", stamp.name}, {"bytes", stamp.bytes}, {"modified_s", stamp.modified_s}, {"hash", stamp.hash}};
}

FileStamp stamp_of(const Json& json) {
  return {json.at("file"), json.at("bytes"), json.at("modified_s"), json.at("hash")};
}

ZoneRecord record_of(const Json& json) {
  ZoneRecord out;
  out.zone = json.at("zone"), out.state = json.at("state"), out.failure = json.at("failure");
  out.message = json.at("message"), out.version = json.at("version"), out.made_ms = json.at("made_ms");
  for (const Json& one : json.at("sources").at("cloud")) out.sources.cloud.push_back(stamp_of(one));
  if (json.at("sources").contains("orthophoto")) out.sources.orthophoto = stamp_of(json.at("sources").at("orthophoto"));
  out.sources.hashes = json.at("sources").at("hashes");
  out.figures = json.at("figures"), out.warnings = json.at("warnings"), out.files = json.at("files");
  out.layers = json.at("layers");
  return out;
}

}  // namespace

std::optional<ZoneRecord> read_record(const std::filesystem::path& folder) {
  std::ifstream in(folder / file_name, std::ios::binary);
  if (!in) return {};
  try {
    return record_of(Json::parse(in));
  } catch (const Json::exception&) {
    return {};
  }
}

void write_record(const ZoneRecord& record, const std::filesystem::path& folder) {
  Json cloud = Json::array();
  for (const FileStamp& stamp : record.sources.cloud) cloud.push_back(json_of(stamp));
  Json sources{{"cloud", std::move(cloud)}, {"hashes", record.sources.hashes}};
  if (record.sources.orthophoto) sources["orthophoto"] = json_of(*record.sources.orthophoto);
  const Json json{{"zone", record.zone},       {"state", record.state},       {"failure", record.failure},
                  {"message", record.message}, {"version", record.version},   {"made_ms", record.made_ms},
                  {"figures", record.figures}, {"warnings", record.warnings}, {"files", record.files},
                  {"layers", record.layers},   {"sources", sources}};
  put_file(json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n", folder / file_name);
}

}  // namespace jumeau::city
