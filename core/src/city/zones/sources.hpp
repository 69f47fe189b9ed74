#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "jumeau/city/citymodel.hpp"
#include "record.hpp"
#include "zoning.hpp"

namespace jumeau::city {

/// The box of each row; empty where it has no geometry.
std::vector<geo::Bounds> boxes_of(const Table&);
/// Other rows whose box meets that of one of some rows, or nearly.
std::vector<std::int64_t> rows_near(const std::vector<geo::Bounds>& boxes, const std::vector<std::int64_t>& rows,
                                    double near_m = 1.0);

/// What a zone is made from, as it is now. Layers are divided among the zones once; files of the cloud are read in full
/// only to tell whether one whose time changed is another.
class SourcesNow {
public:
  /// For some zones of all. @throws Cancelled
  SourcesNow(const ModelCity::Inputs&, const ModelCity::Options&, const Zoning&, const std::vector<std::size_t>& zones,
             Monitor&);

  /// Rows of FOOTPRINTS and REGISTER that belong to a zone.
  const std::vector<std::int64_t>& footprints(std::size_t zone) const { return footprints_[zone]; }
  const std::vector<std::int64_t>& trees(std::size_t zone) const { return trees_[zone]; }
  /// Rows of FOOTPRINTS of other zones that may share a wall with one of a zone.
  std::vector<std::int64_t> neighbours(std::size_t zone) const;
  const std::vector<geo::Bounds>& footprint_boxes() const { return footprint_boxes_; }
  /// Rows of ATTRIBUTES that may concern footprints within a box, or some that are found in the points.
  std::vector<std::int64_t> attributes(std::size_t zone, const geo::Bounds& footprints) const;
  /// Rows of FURNITURE and LIGHTS in a zone and just around it, where twins may stand.
  std::vector<std::int64_t> furniture(std::size_t zone) const;
  std::vector<std::int64_t> lights(std::size_t zone) const;
  /// Where all zones were asked for.
  std::int64_t footprints_nowhere() const { return footprints_nowhere_; }

  /// Where the points lie that bear on a zone.
  geo::Bounds reach(std::size_t zone) const;
  /// The code of the first cause why a zone that was made is stale; "" where it is not.
  std::string changed(std::size_t zone, const ZoneRecord&, Monitor&);
  /// @throws Error (unreadable), Cancelled
  Sources of(std::size_t zone, Monitor&);

private:
  std::map<std::string, std::string> hashes(std::size_t zone) const;
  bool same(const std::filesystem::path&, const FileStamp&, Monitor&);
  FileStamp stamp_of(const std::filesystem::path&, Monitor&);
  const std::string& hash_of(const std::filesystem::path&, Monitor&);

  const ModelCity::Inputs& inputs_;
  const ModelCity::Options& options_;
  const Zoning& zoning_;
  const std::vector<geo::Bounds> footprint_boxes_, tree_boxes_, line_boxes_, water_boxes_, attribute_boxes_,
      furniture_boxes_, light_boxes_;
  std::vector<std::vector<std::int64_t>> footprints_, trees_;
  std::int64_t footprints_nowhere_ = 0;
  std::string geoid_hash_;
  std::map<std::filesystem::path, std::string> file_hashes_;
};

}  // namespace jumeau::city
