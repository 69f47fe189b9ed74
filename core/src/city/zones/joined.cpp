#include "joined.hpp"

#include <gdal_utils.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>
#include <optional>

#include "../export/files.hpp"
#include "jumeau/version.hpp"
#include "record.hpp"

namespace jumeau::city {

namespace fs = std::filesystem;

namespace {

/// Puts a file in its place at once; it refers to others beside it, so it is made there.
template <class Make>
void put_beside(const fs::path& path, Make&& make) {
  const fs::path draft = path.string() + ".new";
  make(draft);
  std::error_code failed;
  fs::rename(draft, path, failed);
  if (failed)
    throw Error(Error::Code::unwritable, text("{0} cannot be written: {1}.", path.string(), failed.message()));
}

// ---- 3D tiles

/// The tileset of a zone: west, south, east, north in radians, lowest and highest in metres.
struct Leaf {
  std::string uri;
  std::array<double, 6> region{};
  double error_m = 0.0;
};

std::optional<Leaf> leaf_of(const fs::path& folder, const std::string& zone) {
  const std::string uri = "zones/" + zone + "/tiles/tileset.json";
  std::ifstream in(folder / uri, std::ios::binary);
  if (!in) return {};
  try {
    const Json tileset = Json::parse(in);
    Leaf out;
    for (const char c : uri) out.uri += c == '%' ? std::string("%25") : std::string(1, c);
    out.region = tileset.at("root").at("boundingVolume").at("region");
    out.error_m = tileset.at("geometricError");
    return out;
  } catch (const Json::exception&) {
    return {};
  }
}

class Quarters {
public:
  explicit Quarters(const std::vector<Leaf>& leaves) : leaves_(leaves) {}

  Json tree() const {
    std::vector<std::size_t> all(leaves_.size());
    std::iota(all.begin(), all.end(), 0);
    Json out = node(all);
    out["refine"] = "ADD";
    return out;
  }

private:
  static constexpr std::size_t most_children = 4;

  Json node(const std::vector<std::size_t>& members) const {
    std::array<double, 6> region = leaves_[members.front()].region;
    double error_m = 0.0;
    for (const std::size_t i : members) {
      const auto& own = leaves_[i].region;
      for (const std::size_t low : {0U, 1U, 4U}) region[low] = std::min(region[low], own[low]);
      for (const std::size_t high : {2U, 3U, 5U}) region[high] = std::max(region[high], own[high]);
      error_m = std::max(error_m, leaves_[i].error_m);
    }
    Json out{{"boundingVolume", {{"region", region}}},
             {"geometricError", std::max(error_m, width_m(region) / widths_per_error)}};
    out["children"] = Json::array();
    if (members.size() <= most_children)
      for (const std::size_t i : members) out["children"].push_back(leaf(leaves_[i]));
    else
      for (const auto& quarter : split(members, region)) out["children"].push_back(node(quarter));
    return out;
  }
  static Json leaf(const Leaf& it) {
    return {
        {"boundingVolume", {{"region", it.region}}}, {"geometricError", it.error_m}, {"content", {{"uri", it.uri}}}};
  }
  static constexpr double widths_per_error = 8.0;
  static double width_m(const std::array<double, 6>& region) {
    constexpr double earth_m = 6378137.0;
    return earth_m * std::max((region[2] - region[0]) * std::cos(0.5 * (region[1] + region[3])), region[3] - region[1]);
  }
  /// By where their middles lie; of one place, the first half and the rest.
  std::vector<std::vector<std::size_t>> split(const std::vector<std::size_t>& members,
                                              const std::array<double, 6>& region) const {
    std::array<std::vector<std::size_t>, 4> quarters;
    for (const std::size_t i : members) {
      const auto& own = leaves_[i].region;
      const bool east = own[0] + own[2] >= region[0] + region[2], north = own[1] + own[3] >= region[1] + region[3];
      quarters[(east ? 1U : 0U) + (north ? 2U : 0U)].push_back(i);
    }
    std::vector<std::vector<std::size_t>> out;
    for (auto& quarter : quarters)
      if (!quarter.empty()) out.push_back(std::move(quarter));
    if (out.size() > 1) return out;
    const auto half = members.begin() + static_cast<std::ptrdiff_t>(members.size() / 2);
    return {{members.begin(), half}, {half, members.end()}};
  }

  const std::vector<Leaf>& leaves_;
};

void join_tiles(const fs::path& folder, const std::vector<std::string>& zones) {
  std::vector<Leaf> leaves;
  for (const std::string& zone : zones)
    if (auto leaf = leaf_of(folder, zone)) leaves.push_back(std::move(*leaf));
  std::error_code ignored;
  if (leaves.empty()) {
    fs::remove(folder / "tileset.json", ignored);
    return;
  }
  const Json root = Quarters(leaves).tree();
  const Json tileset{{"asset", {{"version", "1.1"}, {"generator", std::string("jumeau ") + version}}},
                     {"geometricError", root.at("geometricError")},
                     {"root", root}};
  put_beside(folder / "tileset.json", [&](const fs::path& draft) { put_file(tileset.dump(), draft); });
}

// ---- rasters

void join_rasters(const fs::path& folder, const std::vector<std::string>& zones, const std::string& name) {
  std::vector<std::string> files;
  for (const std::string& zone : zones)
    if (const fs::path path = folder / "zones" / zone / (name + ".tif"); fs::exists(path))
      files.push_back(path.string());
  std::error_code ignored;
  const fs::path target = folder / (name + ".vrt");
  if (files.empty()) {
    fs::remove(target, ignored);
    return;
  }
  std::vector<const char*> names;
  for (const std::string& file : files) names.push_back(file.c_str());
  put_beside(target, [&](const fs::path& draft) {
    int failed = 0;
    const std::unique_ptr<void, decltype(&GDALClose)> made(
        GDALBuildVRT(draft.string().c_str(), static_cast<int>(names.size()), nullptr, names.data(), nullptr, &failed),
        &GDALClose);
    if (!made)
      throw Error(Error::Code::unwritable, text("{0} cannot be written: {1}.", target.string(), CPLGetLastErrorMsg()));
  });
}

// ---- layers

std::string escaped(const std::string& words) {
  std::string out;
  for (const char c : words)
    c == '&' ? out += "&amp;" : c == '<' ? out += "&lt;" : c == '"' ? out += "&quot;" : out += c;
  return out;
}

/// Layers of the same name in the model.gpkg of zones, as GDAL's virtual format joins them.
std::string union_of(const std::vector<std::string>& zones, const fs::path& folder, const std::string& layer) {
  std::string members;
  for (const std::string& zone : zones) {
    const std::string path = "zones/" + zone + "/model.gpkg";
    const auto record = read_record(folder / "zones" / zone);
    if (record && std::ranges::find(record->layers, layer) != record->layers.end())
      members += "    <OGRVRTLayer name=\"" + layer + "\"><SrcDataSource relativeToVRT=\"1\">" + escaped(path) +
                 "</SrcDataSource><SrcLayer>" + layer + "</SrcLayer></OGRVRTLayer>\n";
  }
  return members.empty() ? "" : "  <OGRVRTUnionLayer name=\"" + layer + "\">\n" + members + "  </OGRVRTUnionLayer>\n";
}

void join_layers(const fs::path& folder, const std::vector<std::string>& zones, const std::string& layer) {
  const fs::path target = folder / (layer + ".vrt");
  const std::string content = union_of(zones, folder, layer);
  std::error_code ignored;
  if (content.empty())
    fs::remove(target, ignored);
  else
    put_beside(target, [&](const fs::path& draft) {
      put_file("<OGRVRTDataSource>\n" + content + "</OGRVRTDataSource>\n", draft);
    });
}

}  // namespace

void join_zones(const fs::path& folder, const std::vector<std::string>& zones, Monitor& monitor) {
  join_tiles(folder, zones);
  for (const char* raster : {"dtm", "dsm", "chm"}) {
    monitor.check();
    join_rasters(folder, zones, raster);
  }
  for (const char* layer : {"buildings", "surfaces", "trees", "furniture"}) join_layers(folder, zones, layer);
}

}  // namespace jumeau::city
