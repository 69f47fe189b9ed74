#include "glb.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "../vectors.hpp"
#include "jumeau/version.hpp"
#include "triangles.hpp"

namespace jumeau::city {

namespace {

// glTF 2.0's numbers.
constexpr int float32 = 5126, uint32 = 5125;
constexpr int vertex_data = 34962, index_data = 34963;
constexpr std::uint32_t magic = 0x46546C67, version_2 = 2, json_chunk = 0x4E4F534A, binary_chunk = 0x004E4942;

// The views of the vertices, until their place in the buffer is known.
enum View : std::uint8_t { positions_view, normals_view, features_view, pictured_view, indices_view };

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

Json material(const char* name, Json look) {
  look["metallicFactor"] = 0.0, look["roughnessFactor"] = 1.0;
  return {{"name", name}, {"pbrMetallicRoughness", std::move(look)}, {"doubleSided", true}};
}

Json painted(const Paint& paint) {
  return material(paint.name, {{"baseColorFactor", {paint.rgb[0], paint.rgb[1], paint.rgb[2], 1.0}}});
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

void Glb::begin_node(const Vec3& origin, std::string jpeg) { origin_ = origin, picture_ = std::move(jpeg); }

void Glb::add(std::int64_t feature, std::span<const Solid> solids, std::span<const Solid> placed,
              const std::optional<Patch>& patch) {
  const std::int64_t before = written_.triangles;
  std::array<std::size_t, batches> drawn{};
  for (std::size_t i = 0; i < batches; ++i) drawn[i] = batches_[i].indices.size();
  for (std::size_t i = 0; i < solids.size(); ++i) {
    const Triangles triangles = triangles_of(solids[i]);
    written_.without_area += triangles.without_area, written_.left_out += triangles.crossed;
    for (std::int64_t face = 0; face < solids[i].face_count(); ++face) {
      const Solid::Range range = triangles.face(face);
      const Surface surface = solids[i].surfaces[static_cast<std::size_t>(face)];
      const std::size_t batch = patch && surface == Surface::roof ? roof_pictured : paint_of(surface);
      if (range.size() > 0)
        add_face(batch, solids[i], placed[i], face,
                 {triangles.corners.data() + range.first, static_cast<std::size_t>(range.size())}, patch);
    }
  }
  for (std::size_t i = 0; i < batches; ++i)
    if (batches_[i].indices.size() > drawn[i]) ++batches_[i].feature_count;
  features_.push_back(feature);
  if (written_.triangles > before) ++written_.features;
}

/// Each face has its own vertices, for it has its own normal.
void Glb::add_face(std::size_t number, const Solid& solid, const Solid& placed, std::int64_t face,
                   std::span<const std::array<std::int64_t, 3>> triangles, const std::optional<Patch>& patch) {
  Batch& batch = batches_[number];
  const auto first_vertex = static_cast<std::int64_t>(batch.vertices());
  const Solid::Range corners = placed.corners_of({face, face + 1});
  const Vec3 across = normal(placed, face);
  const Vec3 outwards = across == Vec3{} ? Vec3{0, 0, 1} : across;  // a sliver may lose its area where it is placed
  for (std::int64_t corner = corners.first; corner < corners.last; ++corner) {
    const std::int64_t vertex = placed.corners[static_cast<std::size_t>(corner)];
    const Vec3 at = placed.vertex(vertex);
    append(batch.positions, {at.x - origin_.x, at.y - origin_.y, at.z - origin_.z});
    append(batch.normals, outwards);
    batch.features.push_back(static_cast<float>(features_.size()));
    if (number != roof_pictured) continue;
    const auto shown = patch->at(solid.vertex(vertex).x, solid.vertex(vertex).y);
    batch.pictured.insert(batch.pictured.end(), shown.begin(), shown.end());
  }
  for (const auto& triangle : triangles)
    for (const std::int64_t corner : triangle)
      batch.indices.push_back(static_cast<std::uint32_t>(first_vertex + corner - corners.first));
  written_.triangles += static_cast<std::int64_t>(triangles.size());
}

void Glb::add_terrain(const Mesh& mesh, std::span<const Vec3> placed, const std::optional<Patch>& patch) {
  Batch& batch = batches_[patch ? terrain_pictured : terrain];
  const auto first_vertex = static_cast<std::uint32_t>(batch.vertices());
  std::vector<Vec3> across(placed.size());
  for (const auto& [a, b, c] : mesh.triangles) {
    const Vec3 twice_area = cross(placed[b] - placed[a], placed[c] - placed[a]);
    for (const std::uint32_t i : {a, b, c}) across[i] = across[i] + twice_area;
    for (const std::uint32_t i : {a, b, c}) batch.indices.push_back(first_vertex + i);
  }
  for (std::size_t i = 0; i < placed.size(); ++i) {
    append(batch.positions, placed[i] - origin_);
    append(batch.normals, length(across[i]) > 0 ? unit(across[i]) : Vec3{0, 0, 1});
    if (!patch) continue;
    const auto shown = patch->at(mesh.at[i].x, mesh.at[i].y);
    batch.pictured.insert(batch.pictured.end(), shown.begin(), shown.end());
  }
}

Json Glb::primitive(std::size_t number) {
  const Batch& batch = batches_[number];
  const std::size_t vertices = batch.vertices(), vector_bytes = 3 * sizeof(float);
  const std::size_t first_vector = positions_.size() / 3 * vector_bytes;
  Json out;
  const auto attribute = [&](const char* name, Json accessor) {
    out["attributes"][name] = accessors_.size();
    accessors_.push_back(std::move(accessor));
  };
  attribute("POSITION", accessor(positions_view, float32, "VEC3", first_vector, vertices));
  add_bounds(accessors_.back(), batch.positions);
  attribute("NORMAL", accessor(normals_view, float32, "VEC3", first_vector, vertices));
  if (!batch.features.empty()) {
    attribute("_FEATURE_ID_0",
              accessor(features_view, float32, "SCALAR", numbers_.size() * sizeof(float), batch.features.size()));
    const Json feature_ids{{"featureCount", batch.feature_count}, {"attribute", 0}, {"propertyTable", 0}};
    out["extensions"] = {{"EXT_mesh_features", {{"featureIds", Json::array({feature_ids})}}}};
  }
  if (!batch.pictured.empty())
    attribute("TEXCOORD_0",
              accessor(pictured_view, float32, "VEC2", pictured_.size() * sizeof(float), batch.pictured.size() / 2));
  out["indices"] = accessors_.size();
  accessors_.push_back(
      accessor(indices_view, uint32, "SCALAR", indices_.size() * sizeof(std::uint32_t), batch.indices.size()));
  out["material"] = material_of(number);
  const auto add = [](auto& to, const auto& more) { to.insert(to.end(), more.begin(), more.end()); };
  add(positions_, batch.positions), add(normals_, batch.normals), add(numbers_, batch.features);
  add(pictured_, batch.pictured), add(indices_, batch.indices);
  return out;
}

/// Paints, that of the terrain, then one per picture.
std::size_t Glb::material_of(std::size_t batch) {
  if (batch <= terrain) return batch;
  if (!picture_.empty()) pictures_.push_back(std::exchange(picture_, ""));
  return terrain + pictures_.size();
}

Json Glb::materials() const {
  Json out = Json::array();
  for (const Paint& paint : paints) out.push_back(painted(paint));
  out.push_back(painted(terrain_paint));
  for (std::size_t i = 0; i < pictures_.size(); ++i)
    out.push_back(material("orthophoto", {{"baseColorTexture", {{"index", i}}}}));
  return out;
}

void Glb::end_node() {
  Json primitives = Json::array();
  for (std::size_t batch = 0; batch < batches; ++batch)
    if (!batches_[batch].indices.empty()) primitives.push_back(primitive(batch));
  batches_ = {};
  if (primitives.empty()) return;
  Json node{{"mesh", meshes_.size()}};
  if (!(origin_ == Vec3{})) node["translation"] = upright(origin_);
  meshes_.push_back({{"primitives", std::move(primitives)}});
  nodes_.push_back(std::move(node));
}

void Glb::put_vertices() {
  std::array<std::size_t, indices_view + 1> place{};
  const auto put = [&](View view, const auto& values, int target, std::size_t width) {
    Json described{{"target", target}};
    if (width > 0) described["byteStride"] = width * sizeof(float);
    if (!values.empty()) place[view] = buffer_.add(std::span(values), std::move(described));
  };
  put(positions_view, positions_, vertex_data, 3), put(normals_view, normals_, vertex_data, 3);
  put(features_view, numbers_, vertex_data, 1), put(pictured_view, pictured_, vertex_data, 2);
  put(indices_view, indices_, index_data, 0);
  for (Json& accessor : accessors_) accessor["bufferView"] = place[accessor["bufferView"].get<std::size_t>()];
}

void Glb::put_pictures(Json& document) {
  if (pictures_.empty()) return;
  constexpr int linear = 9729, linear_mipmap = 9987, clamp = 33071;
  document["samplers"] =
      Json::array({{{"magFilter", linear}, {"minFilter", linear_mipmap}, {"wrapS", clamp}, {"wrapT", clamp}}});
  Json textures = Json::array(), images = Json::array();
  for (const std::string& jpeg : pictures_) {
    const std::size_t view = buffer_.add(std::span<const char>(jpeg));
    textures.push_back({{"sampler", 0}, {"source", images.size()}});
    images.push_back({{"bufferView", view}, {"mimeType", "image/jpeg"}});
  }
  document["textures"] = std::move(textures), document["images"] = std::move(images);
}

Json Glb::document(const Metadata& metadata, const std::string& crs) {
  put_vertices();
  Json out;
  out["asset"] = {{"version", "2.0"}, {"generator", std::string("jumeau ") + version}, {"extras", {{"crs", crs}}}};
  if (!features_.empty()) {
    out["extensionsUsed"] = {"EXT_mesh_features", "EXT_structural_metadata"};
    out["extensions"]["EXT_structural_metadata"] = {
        {"schema", metadata.schema()}, {"propertyTables", Json::array({metadata.property_table(features_, buffer_)})}};
  }
  std::vector<std::size_t> all(nodes_.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  out["scene"] = 0;
  out["scenes"] = Json::array({{{"nodes", all}}});
  out["nodes"] = std::move(nodes_);
  out["meshes"] = std::move(meshes_);
  out["materials"] = materials();
  put_pictures(out);
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
