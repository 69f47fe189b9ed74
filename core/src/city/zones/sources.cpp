#include "sources.hpp"

#include <algorithm>
#include <chrono>

#include "../../picked.hpp"
#include "jumeau/provenance.hpp"

namespace jumeau::city {

namespace fs = std::filesystem;

namespace {

/// What changes the model of a zone; what is joined afterwards does not.
std::string options_of(const ModelCity::Options& o) {
  const Json json{{"lod", static_cast<int>(o.lod)},
                  {"resolution_m", o.resolution_m},
                  {"roof_percentile", o.roof_percentile},
                  {"ground_percentile", o.ground_percentile},
                  {"id_field", o.id_field.name},
                  {"height_field", o.height_field.name},
                  {"floors_field", o.floors_field.name},
                  {"attribute_fields", o.attribute_fields.names},
                  {"furniture_kind", o.furniture_kind.name},
                  {"formats", o.formats},
                  {"vertical_crs", o.vertical_crs},
                  {"undulation_m", o.undulation_m ? Json(*o.undulation_m) : Json()},
                  {"classes", {o.building_classes, o.ground_classes, o.vegetation_classes}}};
  return json.dump();
}

bool meets(const geo::Bounds& a, const geo::Bounds& b) {
  return a.min_x <= b.max_x && b.min_x <= a.max_x && a.min_y <= b.max_y && b.min_y <= a.max_y;
}

/// Rows by the zone that owns them; only those whose box meets that of the zones of the run may matter.
std::vector<std::vector<std::int64_t>> divided(const std::optional<Shared<Table>>& layer,
                                               const std::vector<geo::Bounds>& boxes, const Zoning& zoning,
                                               const std::vector<std::size_t>& zones, std::int64_t& nowhere,
                                               Monitor& monitor) {
  std::vector<std::vector<std::int64_t>> out(zoning.size());
  if (!layer) return out;
  geo::Bounds near;
  for (const std::size_t zone : zones) {
    const geo::Bounds& box = zoning.box(zone);
    near.include(box.min_x, box.min_y), near.include(box.max_x, box.max_y);
  }
  const bool all = zones.size() == zoning.size();
  std::vector<std::int64_t> rows;
  for (std::size_t row = 0; row < boxes.size(); ++row)
    if (all || (!boxes[row].empty() && meets(boxes[row], near))) rows.push_back(static_cast<std::int64_t>(row));
  const std::vector<std::int64_t> owners = zoning.owners(picked(**layer, rows), monitor);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (owners[i] >= 0)
      out[static_cast<std::size_t>(owners[i])].push_back(rows[i]);
    else if (all)
      ++nowhere;
  }
  return out;
}

/// Rows whose box meets another.
std::vector<std::int64_t> rows_within(const std::vector<geo::Bounds>& boxes, const geo::Bounds& near) {
  std::vector<std::int64_t> out;
  for (std::size_t row = 0; row < boxes.size(); ++row)
    if (!boxes[row].empty() && meets(boxes[row], near)) out.push_back(static_cast<std::int64_t>(row));
  return out;
}
std::string hash_near(const std::optional<Shared<Table>>& layer, const std::vector<geo::Bounds>& boxes,
                      const geo::Bounds& near) {
  return layer ? content_hash(picked(**layer, rows_within(boxes, near))) : "";
}

geo::Bounds wider(const geo::Bounds& box, double by_m) {
  return {box.min_x - by_m, box.min_y - by_m, box.max_x + by_m, box.max_y + by_m};
}

std::int64_t modified_s(const fs::path& path) {
  const auto time = std::chrono::file_clock::to_sys(fs::last_write_time(path));
  return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

std::vector<geo::Bounds> boxes_if_given(const std::optional<Shared<Table>>& layer) {
  return layer ? boxes_of(**layer) : std::vector<geo::Bounds>{};
}

}  // namespace

std::vector<geo::Bounds> boxes_of(const Table& layer) {
  std::vector<geo::Bounds> out;
  for (std::size_t row = 0; row < layer.size(); ++row) {
    Geometries one;
    one.shape = layer.geometry.shape;
    one.add_row_of(layer.geometry, row);
    out.push_back(geo::bounds_of(one));
  }
  return out;
}

std::vector<std::int64_t> rows_near(const std::vector<geo::Bounds>& boxes, const std::vector<std::int64_t>& rows,
                                    double near_m) {
  std::vector<std::uint8_t> own(boxes.size(), 0);
  geo::Bounds all;
  for (const std::int64_t row : rows) {
    const geo::Bounds& box = boxes[static_cast<std::size_t>(row)];
    own[static_cast<std::size_t>(row)] = 1;
    if (!box.empty())
      all.include(box.min_x - near_m, box.min_y - near_m), all.include(box.max_x + near_m, box.max_y + near_m);
  }
  std::vector<std::int64_t> out;
  for (std::size_t other = 0; other < boxes.size(); ++other) {
    if (own[other] != 0 || boxes[other].empty() || all.empty() || !meets(boxes[other], all)) continue;
    const geo::Bounds wide = wider(boxes[other], near_m);
    if (std::ranges::any_of(rows, [&](std::int64_t row) { return meets(boxes[static_cast<std::size_t>(row)], wide); }))
      out.push_back(static_cast<std::int64_t>(other));
  }
  return out;
}

SourcesNow::SourcesNow(const ModelCity::Inputs& inputs, const ModelCity::Options& options, const Zoning& zoning,
                       const std::vector<std::size_t>& zones, Monitor& monitor)
    : inputs_(inputs),
      options_(options),
      zoning_(zoning),
      footprint_boxes_(boxes_if_given(inputs.footprints)),
      tree_boxes_(boxes_if_given(inputs.tree_register)),
      line_boxes_(boxes_if_given(inputs.breaklines)),
      water_boxes_(boxes_if_given(inputs.water)),
      attribute_boxes_(boxes_if_given(inputs.attributes)),
      furniture_boxes_(boxes_if_given(inputs.furniture)),
      light_boxes_(boxes_if_given(inputs.lights)) {
  std::int64_t outside = 0;  // trees beyond all zones concern nobody
  footprints_ = divided(inputs.footprints, footprint_boxes_, zoning, zones, footprints_nowhere_, monitor);
  trees_ = divided(inputs.tree_register, tree_boxes_, zoning, zones, outside, monitor);
  if (inputs.geoid) geoid_hash_ = content_hash(inputs.geoid->path);
}

geo::Bounds SourcesNow::reach(std::size_t zone) const {
  constexpr double margin_m = 250.0;  // more than the widest gap of the terrain on either side
  return wider(zoning_.box(zone), margin_m);
}

std::vector<std::int64_t> SourcesNow::attributes(std::size_t zone, const geo::Bounds& footprints) const {
  constexpr double margin_m = 20.0;
  geo::Bounds near = reach(zone);
  if (!footprints.empty()) {
    const geo::Bounds wide = wider(footprints, margin_m);
    near.include(wide.min_x, wide.min_y), near.include(wide.max_x, wide.max_y);
  }
  return rows_within(attribute_boxes_, near);
}

constexpr double twins_m = 5.0;
std::vector<std::int64_t> SourcesNow::furniture(std::size_t zone) const {
  return rows_within(furniture_boxes_, wider(zoning_.box(zone), twins_m));
}
std::vector<std::int64_t> SourcesNow::lights(std::size_t zone) const {
  return rows_within(light_boxes_, wider(zoning_.box(zone), twins_m));
}

std::vector<std::int64_t> SourcesNow::neighbours(std::size_t zone) const {
  return rows_near(footprint_boxes_, footprints_[zone]);
}

const std::string& SourcesNow::hash_of(const fs::path& path, Monitor& monitor) {
  monitor.check();
  auto& kept = file_hashes_[path];
  if (kept.empty()) kept = content_hash(path);
  return kept;
}

bool SourcesNow::same(const fs::path& file, const FileStamp& then, Monitor& monitor) {
  if (file.filename() != then.name || fs::file_size(file) != then.bytes) return false;
  return modified_s(file) == then.modified_s || hash_of(file, monitor) == then.hash;
}

FileStamp SourcesNow::stamp_of(const fs::path& file, Monitor& monitor) {
  return {file.filename().string(), fs::file_size(file), modified_s(file), hash_of(file, monitor)};
}

std::map<std::string, std::string> SourcesNow::hashes(std::size_t zone) const {
  std::map<std::string, std::string> out;
  out["zone"] = content_hash(zoning_.outline(zone));
  out["options"] = options_of(options_) + geoid_hash_;
  std::vector<std::int64_t> rows = footprints_[zone];
  const std::vector<std::int64_t> others = neighbours(zone);
  rows.insert(rows.end(), others.begin(), others.end());
  out["footprints"] = inputs_.footprints ? content_hash(picked(**inputs_.footprints, rows)) : "";
  const geo::Bounds near = reach(zone);
  out["trees"] = hash_near(inputs_.tree_register, tree_boxes_, near);
  out["terrain"] = hash_near(inputs_.breaklines, line_boxes_, near) + hash_near(inputs_.water, water_boxes_, near);
  geo::Bounds own;
  for (const std::int64_t row : footprints_[zone])
    if (const geo::Bounds& box = footprint_boxes_[static_cast<std::size_t>(row)]; !box.empty())
      own.include(box.min_x, box.min_y), own.include(box.max_x, box.max_y);
  out["attributes"] = inputs_.attributes ? content_hash(picked(**inputs_.attributes, attributes(zone, own))) : "";
  out["furniture"] = (inputs_.furniture ? content_hash(picked(**inputs_.furniture, furniture(zone))) : "") +
                     (inputs_.lights ? content_hash(picked(**inputs_.lights, lights(zone))) : "");
  return out;
}

std::string SourcesNow::changed(std::size_t zone, const ZoneRecord& record, Monitor& monitor) {
  const auto now = hashes(zone);
  for (const char* cause : {"zone", "options", "footprints", "trees", "terrain", "attributes", "furniture"}) {
    const auto then = record.sources.hashes.find(cause);
    if (then == record.sources.hashes.end() || then->second != now.at(cause)) return cause;
  }
  if (inputs_.orthophoto.has_value() != record.sources.orthophoto.has_value() ||
      (inputs_.orthophoto && !same(inputs_.orthophoto->path, *record.sources.orthophoto, monitor)))
    return "orthophoto";
  const auto cloud = inputs_.cloud->within(reach(zone));
  const auto& files = cloud->files();
  const bool same_files =
      std::ranges::equal(files, record.sources.cloud,
                         [&](const CloudFile& file, const FileStamp& then) { return same(file.path, then, monitor); });
  return same_files ? "" : "cloud";
}

Sources SourcesNow::of(std::size_t zone, Monitor& monitor) {
  Sources out;
  out.hashes = hashes(zone);
  const auto cloud = inputs_.cloud->within(reach(zone));
  for (const CloudFile& file : cloud->files()) out.cloud.push_back(stamp_of(file.path, monitor));
  if (inputs_.orthophoto) out.orthophoto = stamp_of(inputs_.orthophoto->path, monitor);
  return out;
}

}  // namespace jumeau::city
