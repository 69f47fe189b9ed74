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
#include "orthophoto.hpp"
#include "terrain_mesh.hpp"

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
inline constexpr Paint terrain_paint{"terrain", {0.36, 0.38, 0.28}};

/// The ids and attributes of all features of a scene.
Table table_of(const Scene&);

/// Puts a glb file together.
class Glb {
public:
  /// A node with the triangles of some features, whose numbers follow those that are there, around an origin; `jpeg` is
  /// what patches lie in.
  void begin_node(const Vec3& origin, std::string jpeg = "");
  /// Faces are cut into triangles as `solids` lie, and drawn where the same solids are `placed`, both with z upwards.
  /// Roofs show a patch of the node's picture, if any.
  void add(std::int64_t feature, std::span<const Solid> solids, std::span<const Solid> placed,
           const std::optional<Patch>& = {});
  void add_terrain(const Mesh&, std::span<const Vec3> placed, const std::optional<Patch>& = {});
  void end_node();

  const Written& written() const { return written_; }
  /// `crs` is that of the origins. @throws Error (bad_input) where there is no triangle; (unsupported) beyond 4 GB
  std::string bytes(const Metadata&, const std::string& crs);

private:
  /// What is drawn in one paint in one node.
  struct Batch {
    std::vector<std::uint32_t> indices;
    std::vector<float> positions, normals, features, pictured;  ///< the last two perhaps empty
    std::int64_t feature_count = 0;
    std::size_t vertices() const { return positions.size() / 3; }
  };
  /// Batches: one per paint, that of the terrain, and the same two kinds that show the picture.
  static constexpr std::size_t terrain = paints.size(), roof_pictured = terrain + 1, terrain_pictured = terrain + 2,
                               batches = terrain + 3;
  void add_face(std::size_t batch, const Solid&, const Solid& placed, std::int64_t face,
                std::span<const std::array<std::int64_t, 3>> triangles, const std::optional<Patch>&);
  Json primitive(std::size_t batch);
  std::size_t material_of(std::size_t batch);
  Json materials() const;
  void put_vertices();
  void put_pictures(Json& document);
  Json document(const Metadata&, const std::string& crs);

  Vec3 origin_;
  std::array<Batch, batches> batches_;
  std::vector<std::int64_t> features_;
  std::vector<std::string> pictures_;  ///< of nodes that show one
  std::string picture_;                ///< of this node
  std::vector<float> positions_, normals_, numbers_, pictured_;
  std::vector<std::uint32_t> indices_;
  Json accessors_ = Json::array(), meshes_ = Json::array(), nodes_ = Json::array();
  Buffer buffer_;
  Written written_;
};

Error nothing_to_write(const std::filesystem::path&);

}  // namespace jumeau::city
