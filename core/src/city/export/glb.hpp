#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "jumeau/city/export.hpp"
#include "metadata.hpp"

namespace jumeau::city {

/// The colours of kinds of surfaces. Names are for people who open the file.
struct Paint {
  const char* name;
  std::array<double, 3> rgb;  ///< linear, 0 to 1
};
inline constexpr std::array<Paint, 4> paints{{{"roof", {0.45, 0.13, 0.08}},
                                              {"wall", {0.80, 0.76, 0.68}},
                                              {"ground", {0.30, 0.30, 0.28}},
                                              {"other", {0.55, 0.58, 0.62}}}};
std::size_t paint_of(Surface);

/// The ids and attributes of all features of a scene.
Table table_of(const Scene&);

/// Puts a glb file together.
class Glb {
public:
  /// A node with the triangles of some features, whose numbers follow those that are there, around an origin.
  void begin_node(const Vec3& origin) { origin_ = origin; }
  /// Faces are cut into triangles as `solids` lie, and drawn where the same solids are `placed`, both with z upwards.
  void add(std::int64_t feature, std::span<const Solid> solids, std::span<const Solid> placed);
  void end_node();

  const Written& written() const { return written_; }
  /// `crs` is that of the origins. @throws Error (bad_input) where there is no triangle; (unsupported) beyond 4 GB
  std::string bytes(const Metadata&, const std::string& crs);

private:
  /// What is drawn in one paint in one node.
  struct Batch {
    std::vector<std::uint32_t> indices;
    std::vector<float> positions, normals, features;
    std::int64_t feature_count = 0;
  };
  void add_face(const Solid&, std::int64_t face, std::span<const std::array<std::int64_t, 3>> triangles);
  Json primitive(std::size_t paint, const Batch&);
  Json document(const Metadata&, const std::string& crs);

  Vec3 origin_;
  std::array<Batch, paints.size()> batches_;
  std::vector<std::int64_t> features_;
  std::vector<float> positions_, normals_, numbers_;
  std::vector<std::uint32_t> indices_;
  Json accessors_ = Json::array(), meshes_ = Json::array(), nodes_ = Json::array();
  Buffer buffer_;
  Written written_;
};

Error nothing_to_write(const std::filesystem::path&);

}  // namespace jumeau::city
