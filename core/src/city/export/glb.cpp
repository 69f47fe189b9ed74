#include "glb.hpp"

#include <algorithm>
#include <limits>

#include "jumeau/version.hpp"
#include "triangles.hpp"

namespace jumeau::city {

namespace {

// glTF 2.0's numbers.
constexpr int float32 = 5126, uint32 = 5125;
constexpr int vertex_data = 34962, index_data = 34963;
constexpr std::uint32_t magic = 0x46546C67, version_2 = 2, json_chunk = 0x4E4F534A, binary_chunk = 0x004E4942;

// The views of the vertices, first in the buffer.
enum View : std::uint8_t { positions_view, normals_view, features_view, indices_view };

/// glTF has y upwards.
std::array<double, 3> upright(const Vec3& at) { return {at.x, at.z, -at.y}; }
void append(std::vector<float>& to, const Vec3& at) {
  for (const double it : upright(at)) to.push_back(static_cast<float>(it));
}

Json accessor(View view, int component, const char* type, std::size_t offset_bytes, std::size_t count) {
  return {{"bufferView", view},
          {"byteOffset", offset_bytes},
          {"componentType", component},
          {"count", count},
          {"type", type}};
}

void add_bounds(Json& accessor, std::span<const float> xyz) {
  std::array<float, 3> low, high;
  low.fill(std::numeric_limits<float>::max()), high.fill(std::numeric_limits<float>::lowest());
  for (std::size_t i = 0; i < xyz.size(); ++i)
    low[i % 3] = std::min(low[i % 3], xyz[i]), high[i % 3] = std::max(high[i % 3], xyz[i]);
  accessor["min"] = std::vector<double>(low.begin(), low.end());
  accessor["max"] = std::vector<double>(high.begin(), high.end());
}

Json materials() {
  Json out = Json::array();
  for (const Paint& paint : paints)
    out.push_back({{"name", paint.name},
                   {"pbrMetallicRoughness",
                    {{"baseColorFactor", {paint.rgb[0], paint.rgb[1], paint.rgb[2], 1.0}},
                     {"metallicFactor", 0.0},
                     {"roughnessFactor", 1.0}}},
                   {"doubleSided", true}});
  return out;
}

void put(std::string& into, std::uint32_t number) {
  for (int shift = 0; shift < 32; shift += 8) into += static_cast<char>(number >> shift & 0xFF);
}

void put_chunk(std::string& into, std::uint32_t kind, const std::string& bytes) {
  put(into, static_cast<std::uint32_t>(bytes.size()));
  put(into, kind);
  into += bytes;
}

}  // namespace

std::size_t paint_of(Surface surface) {
  switch (surface) {
    case Surface::roof: return 0;
    case Surface::wall: return 1;
    case Surface::ground: return 2;
    default: return 3;
  }
}

Table table_of(const Scene& scene) {
  Table out;
  Strings ids;
  for (const std::string& id : scene.ids) ids.push_back(id);
  out.add(scene.attributes.unused("id"), std::move(ids));
  out.columns.insert(out.columns.end(), scene.attributes.columns.begin(), scene.attributes.columns.end());
  return out;
}

Error nothing_to_write(const std::filesystem::path& path) {
  return {Error::Code::bad_input, text("{0} cannot be written: nothing in the model has a face.", path.string())};
}

void Written::include(const Written& other) {
  features += other.features, triangles += other.triangles;
  without_area += other.without_area, left_out += other.left_out;
}

void Glb::add(std::int64_t feature, std::span<const Solid> solids, std::span<const Solid> placed) {
  const std::int64_t before = written_.triangles;
  std::array<std::size_t, paints.size()> drawn{};
  for (std::size_t i = 0; i < paints.size(); ++i) drawn[i] = batches_[i].indices.size();
  for (std::size_t i = 0; i < solids.size(); ++i) {
    const Triangles triangles = triangles_of(solids[i]);
    written_.without_area += triangles.without_area, written_.left_out += triangles.crossed;
    for (std::int64_t face = 0; face < solids[i].face_count(); ++face) {
      const Solid::Range range = triangles.face(face);
      if (range.size() > 0)
        add_face(placed[i], face, {triangles.corners.data() + range.first, static_cast<std::size_t>(range.size())});
    }
  }
  for (std::size_t i = 0; i < paints.size(); ++i)
    if (batches_[i].indices.size() > drawn[i]) ++batches_[i].feature_count;
  features_.push_back(feature);
  if (written_.triangles > before) ++written_.features;
}

/// Each face has its own vertices, for it has its own normal.
void Glb::add_face(const Solid& solid, std::int64_t face, std::span<const std::array<std::int64_t, 3>> triangles) {
  Batch& batch = batches_[paint_of(solid.surfaces[static_cast<std::size_t>(face)])];
  const auto first_vertex = static_cast<std::int64_t>(batch.features.size());
  const Solid::Range corners = solid.corners_of({face, face + 1});
  const Vec3 across = normal(solid, face);
  const Vec3 outwards = across == Vec3{} ? Vec3{0, 0, 1} : across;  // a sliver may lose its area where it is placed
  for (std::int64_t corner = corners.first; corner < corners.last; ++corner) {
    const Vec3 at = solid.vertex(solid.corners[static_cast<std::size_t>(corner)]);
    append(batch.positions, {at.x - origin_.x, at.y - origin_.y, at.z - origin_.z});
    append(batch.normals, outwards);
    batch.features.push_back(static_cast<float>(features_.size()));
  }
  for (const auto& triangle : triangles)
    for (const std::int64_t corner : triangle)
      batch.indices.push_back(static_cast<std::uint32_t>(first_vertex + corner - corners.first));
  written_.triangles += static_cast<std::int64_t>(triangles.size());
}

Json Glb::primitive(std::size_t paint, const Batch& batch) {
  const std::size_t vertices = batch.features.size(), first_vertex = numbers_.size(), next = accessors_.size();
  const std::size_t vector_bytes = 3 * sizeof(float);
  accessors_.push_back(accessor(positions_view, float32, "VEC3", first_vertex * vector_bytes, vertices));
  add_bounds(accessors_.back(), batch.positions);
  accessors_.push_back(accessor(normals_view, float32, "VEC3", first_vertex * vector_bytes, vertices));
  accessors_.push_back(accessor(features_view, float32, "SCALAR", first_vertex * sizeof(float), vertices));
  accessors_.push_back(
      accessor(indices_view, uint32, "SCALAR", indices_.size() * sizeof(std::uint32_t), batch.indices.size()));
  positions_.insert(positions_.end(), batch.positions.begin(), batch.positions.end());
  normals_.insert(normals_.end(), batch.normals.begin(), batch.normals.end());
  numbers_.insert(numbers_.end(), batch.features.begin(), batch.features.end());
  indices_.insert(indices_.end(), batch.indices.begin(), batch.indices.end());
  const Json feature_ids{{"featureCount", batch.feature_count}, {"attribute", 0}, {"propertyTable", 0}};
  return {{"attributes", {{"POSITION", next}, {"NORMAL", next + 1}, {"_FEATURE_ID_0", next + 2}}},
          {"indices", next + 3},
          {"material", paint},
          {"extensions", {{"EXT_mesh_features", {{"featureIds", Json::array({feature_ids})}}}}}};
}

void Glb::end_node() {
  Json primitives = Json::array();
  for (std::size_t paint = 0; paint < paints.size(); ++paint)
    if (!batches_[paint].indices.empty()) primitives.push_back(primitive(paint, batches_[paint]));
  batches_ = {};
  if (primitives.empty()) return;
  Json node{{"mesh", meshes_.size()}};
  if (!(origin_ == Vec3{})) node["translation"] = upright(origin_);
  meshes_.push_back({{"primitives", std::move(primitives)}});
  nodes_.push_back(std::move(node));
}

Json Glb::document(const Metadata& metadata, const std::string& crs) {
  const auto view = [](int target, std::size_t stride) {
    Json out{{"target", target}};
    if (stride > 0) out["byteStride"] = stride;
    return out;
  };
  buffer_.add(std::span<const float>(positions_), view(vertex_data, 3 * sizeof(float)));
  buffer_.add(std::span<const float>(normals_), view(vertex_data, 3 * sizeof(float)));
  buffer_.add(std::span<const float>(numbers_), view(vertex_data, sizeof(float)));
  buffer_.add(std::span<const std::uint32_t>(indices_), view(index_data, 0));
  Json out;
  out["asset"] = {{"version", "2.0"}, {"generator", std::string("jumeau ") + version}, {"extras", {{"crs", crs}}}};
  out["extensionsUsed"] = {"EXT_mesh_features", "EXT_structural_metadata"};
  out["extensions"]["EXT_structural_metadata"] = {
      {"schema", metadata.schema()}, {"propertyTables", Json::array({metadata.property_table(features_, buffer_)})}};
  std::vector<std::size_t> all(nodes_.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  out["scene"] = 0;
  out["scenes"] = Json::array({{{"nodes", all}}});
  out["nodes"] = std::move(nodes_);
  out["meshes"] = std::move(meshes_);
  out["materials"] = materials();
  out["accessors"] = std::move(accessors_);
  out["bufferViews"] = std::move(buffer_.views);
  buffer_.bytes.resize((buffer_.bytes.size() + 7) / 8 * 8, '\0');
  out["buffers"] = Json::array({{{"byteLength", buffer_.bytes.size()}}});
  return out;
}

std::string Glb::bytes(const Metadata& metadata, const std::string& crs) {
  constexpr std::size_t header = 12, chunk_header = 8;
  std::string json = document(metadata, crs).dump(-1, ' ', false, Json::error_handler_t::replace);
  // The binary chunk begins at a multiple of 8 bytes, as property tables want.
  while ((header + 2 * chunk_header + json.size()) % 8 != 0) json += ' ';
  const std::size_t size = header + 2 * chunk_header + json.size() + buffer_.bytes.size();
  if (size > std::numeric_limits<std::uint32_t>::max())
    throw Error(Error::Code::unsupported,
                text("The model is too large for one glTF file, which ends at 4 GB: write 3D Tiles instead."));
  std::string out;
  out.reserve(size);
  put(out, magic), put(out, version_2), put(out, static_cast<std::uint32_t>(size));
  put_chunk(out, json_chunk, json);
  put_chunk(out, binary_chunk, buffer_.bytes);
  return out;
}

}  // namespace jumeau::city
