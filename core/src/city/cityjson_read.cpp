#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <unordered_map>

#include "json_columns.hpp"
#include "jumeau/city/cityjson.hpp"

namespace jumeau::city {

namespace {

using nlohmann::json;

constexpr int deepest = 64;

Error unreadable(Text why) { return {Error::Code::unreadable, std::move(why)}; }

/// JSON that is nested without end would exhaust the stack of those who walk through it.
bool too_deep(std::string_view bytes) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (quoted) {
      if (c == '\\')
        ++i;
      else if (c == '"')
        quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > deepest) return true;
    } else if (c == '}' || c == ']') {
      --depth;
    }
  }
  return false;
}

/// Walks through bytes and answers a cancel now and then, so that a large file can be left.
class Watched {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Watched(const char* at, const Monitor& monitor) : at_(at), monitor_(&monitor) {}
  reference operator*() const { return *at_; }
  Watched& operator++() {
    constexpr std::uintptr_t stretch = 1u << 18;
    if (reinterpret_cast<std::uintptr_t>(++at_) % stretch == 0) monitor_->check();
    return *this;
  }
  bool operator==(const Watched& other) const { return at_ == other.at_; }

private:
  const char* at_;
  const Monitor* monitor_;
};

std::optional<Primitive> primitive_of(const std::string& type) {
  static const std::map<std::string, Primitive> known{{"MultiSurface", Primitive::multi_surface},
                                                      {"CompositeSurface", Primitive::composite_surface},
                                                      {"Solid", Primitive::solid},
                                                      {"MultiSolid", Primitive::multi_solid},
                                                      {"CompositeSolid", Primitive::composite_solid}};
  const auto found = known.find(type);
  return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// "https://www.opengis.net/def/crs/EPSG/0/7415" (1.1, 2.0) and "urn:ogc:def:crs:EPSG::7415" (1.0) are EPSG:7415.
std::string crs_of(const std::string& reference) {
  const char between = reference.starts_with("urn:") ? ':' : '/';
  const std::size_t last = reference.rfind(between);
  if (last == std::string::npos || last == 0) return reference;
  const std::size_t version = reference.rfind(between, last - 1);
  if (version == std::string::npos || version == 0) return reference;
  const std::size_t authority = reference.rfind(between, version - 1);
  if (authority == std::string::npos) return reference;
  return reference.substr(authority + 1, version - authority - 1) + ":" + reference.substr(last + 1);
}

/// What is left out, counted, so that it is told once.
struct LeftOut {
  std::int64_t templates = 0, textures = 0, others = 0, surface_types = 0;

  void tell(Monitor& monitor) const {
    if (templates > 0) monitor.warn(text("{0} geometries made from templates are left out.", templates));
    if (textures > 0) monitor.warn(text("The textures and materials of {0} geometries are left out.", textures));
    if (others > 0) monitor.warn(text("{0} geometries that are points or lines are left out.", others));
    if (surface_types > 0)
      monitor.warn(
          text("{0} surfaces are of a kind that buildings do not have; what they are is left out.", surface_types));
  }
};

/// Where numbers of a file turn to metres.
struct Transform {
  Vec3 scale{1, 1, 1}, translate;
};

class Reader {
public:
  Reader(const std::string& source, Monitor& monitor) : source_(source), monitor_(monitor) { out_.source = source; }

  void whole(std::string_view bytes) {
    const json file = parsed(bytes);
    header(file);
    add_objects(file, true);
  }

  void sequence(std::string_view bytes) {
    std::size_t done = 0;
    for (line_ = 1; done < bytes.size(); ++line_) {
      monitor_.check();
      const std::size_t end = std::min(bytes.find('\n', done), bytes.size());
      const std::string_view line = bytes.substr(done, end - done);
      done = end + 1;
      if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      const json feature = parsed(line);
      if (!headed_) {
        header(feature);
        add_objects(feature, true);
      } else {
        if (!is(feature, "type", "CityJSONFeature"))
          throw unreadable(text("{0} cannot be read: it is not a CityJSONFeature.", place()));
        add_objects(feature, false);
      }
      monitor_.progress(static_cast<double>(done) / static_cast<double>(bytes.size()));
    }
    if (!headed_) throw unreadable(text("{0} cannot be read: it is empty.", source_));
  }

  CityModel finish() {
    link_parents();
    out_.attributes.columns = attributes_.finish(out_.objects.size());
    out_.surfaces.columns = surface_attributes_.finish(surface_rows_);
    left_out_.tell(monitor_);
    if (attributes_.nested() > 0)
      monitor_.info(
          text("{0} attributes that are lists or objects are kept as their JSON text.", attributes_.nested()));
    return std::move(out_);
  }

private:
  /// Where a fault is: the file, the line of a sequence, the object.
  std::string place() const {
    std::string out = source_;
    if (line_ > 0) out += ":" + std::to_string(line_);
    if (!object_.empty()) out += " (" + object_ + ")";
    return out;
  }

  json parsed(std::string_view bytes) const {
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
      throw unreadable(text("{0} cannot be read: it is empty.", source_));
    if (too_deep(bytes))
      throw unreadable(text("{0} cannot be read: it is nested more than {1} deep.", place(), deepest));
    const std::span<const char> all(bytes);
    try {
      return json::parse(Watched{all.data(), monitor_}, Watched{all.data() + all.size(), monitor_});
    } catch (const json::parse_error& error) {
      throw unreadable(text("{0} cannot be read: it is not JSON, or cut short, at byte {1}.", place(),
                            static_cast<std::int64_t>(error.byte)));
    } catch (const json::exception& error) {
      throw unreadable(text("{0} cannot be read: {1}.", place(), error.what()));
    }
  }

  static const json* find(const json& in, const char* key) {
    if (!in.is_object()) return nullptr;
    const auto found = in.find(key);
    return found == in.end() || found->is_null() ? nullptr : &*found;
  }
  static bool is(const json& in, const char* key, const char* value) {
    const json* found = find(in, key);
    return found && found->is_string() && found->get_ref<const std::string&>() == value;
  }
  static std::string word(const json& in, const char* key) {
    const json* found = find(in, key);
    if (!found) return {};
    if (found->is_string()) return found->get<std::string>();
    return found->is_number() ? plain(found->get<double>()) : std::string();
  }

  void header(const json& file) {
    headed_ = true;
    if (!is(file, "type", "CityJSON")) throw unreadable(text("{0} cannot be read: its type is not CityJSON.", place()));
    const std::string version = word(file, "version");
    if (!(version.starts_with("1.0") || version.starts_with("1.1") || version.starts_with("2.0")))
      throw Error(Error::Code::unsupported,
                  text("{0} is CityJSON of version \"{1}\"; versions 1.0, 1.1 and 2.0 are read.", source_, version));
    if (const json* transform = find(file, "transform")) {
      transform_.scale = triple(find(*transform, "scale"), "scale");
      transform_.translate = triple(find(*transform, "translate"), "translate");
    }
    if (const json* metadata = find(file, "metadata")) out_.crs = crs_of(word(*metadata, "referenceSystem"));
  }

  Vec3 triple(const json* numbers, const char* name) const {
    if (!numbers || !numbers->is_array() || numbers->size() != 3)
      throw unreadable(text("{0} cannot be read: \"{1}\" is not three numbers.", place(), name));
    for (const json& number : *numbers)
      if (!number.is_number())
        throw unreadable(text("{0} cannot be read: \"{1}\" is not three numbers.", place(), name));
    return {(*numbers)[0].get<double>(), (*numbers)[1].get<double>(), (*numbers)[2].get<double>()};
  }

  void read_vertices(const json& file) {
    vertices_.clear();
    const json* all = find(file, "vertices");
    if (!all || !all->is_array()) throw unreadable(text("{0} cannot be read: it has no vertices.", place()));
    vertices_.reserve(all->size());
    for (const json& one : *all) {
      const Vec3 at = triple(&one, "vertex");
      const Vec3& s = transform_.scale;
      const Vec3& t = transform_.translate;
      vertices_.push_back({at.x * s.x + t.x, at.y * s.y + t.y, at.z * s.z + t.z});
      const Vec3& made = vertices_.back();
      if (!std::isfinite(made.x) || !std::isfinite(made.y) || !std::isfinite(made.z))
        throw unreadable(text("{0} cannot be read: vertex {1} is not finite.", place(), vertices_.size() - 1));
    }
  }

  void add_objects(const json& file, bool may_be_empty) {
    const json* objects = find(file, "CityObjects");
    if (!objects || !objects->is_object())
      throw unreadable(text("{0} cannot be read: it has no CityObjects.", place()));
    if (objects->empty() && may_be_empty && !find(file, "vertices")) return;
    read_vertices(file);
    std::size_t done = 0;
    for (const auto& [id, object] : objects->items()) {
      if (++done % 256 == 0) monitor_.check();
      add_object(id, object);
    }
  }

  void add_object(const std::string& id, const json& object) {
    object_ = id;
    if (!object.is_object()) throw unreadable(text("{0} cannot be read: it is not an object.", place()));
    if (!numbers_.emplace(id, static_cast<std::int64_t>(out_.objects.size())).second)
      throw unreadable(text("{0} cannot be read: its id is there twice.", place()));
    CityObject made;
    made.id = id;
    made.type = word(object, "type");
    if (const json* values = find(object, "attributes"); values && values->is_object())
      for (const auto& [name, value] : values->items()) attributes_.set(out_.objects.size(), name, value);
    if (const json* geometries = find(object, "geometry")) {
      if (!geometries->is_array()) throw unreadable(text("{0} cannot be read: its geometry is not a list.", place()));
      for (const json& geometry : *geometries) add_geometry(made, geometry);
    }
    const json* parents = find(object, "parents");
    parents_.push_back(parents && parents->is_array() && !parents->empty() && parents->front().is_string()
                           ? parents->front().get<std::string>()
                           : std::string());
    out_.objects.push_back(std::move(made));
    object_.clear();
  }

  void add_geometry(CityObject& object, const json& geometry) {
    const std::string type = word(geometry, "type");
    const auto primitive = primitive_of(type);
    if (!primitive) {
      ++(type == "GeometryInstance" ? left_out_.templates : left_out_.others);
      return;
    }
    if (find(geometry, "texture") || find(geometry, "material")) ++left_out_.textures;
    Geometry made;
    made.primitive = *primitive;
    made.lod = word(geometry, "lod");
    read_boundaries(made, geometry);
    object.geometries.push_back(std::move(made));
  }

  void want_list(const json& in) const {
    if (!in.is_array())
      throw unreadable(text("{0} cannot be read: its boundaries are not nested as its type wants.", place()));
  }
  /// The values of semantics follow the nesting of the boundaries; null stands for all below.
  static const json* value_at(const json* values, std::size_t i) {
    return values && values->is_array() && i < values->size() ? &(*values)[i] : nullptr;
  }

  void read_boundaries(Geometry& into, const json& geometry) {
    const json* boundaries = find(geometry, "boundaries");
    if (!boundaries) return;
    const json* semantics = find(geometry, "semantics");
    read_surfaces(semantics);
    const json* values = semantics ? find(*semantics, "values") : nullptr;
    switch (into.primitive) {
      case Primitive::multi_surface:
      case Primitive::composite_surface: {
        Solid surface;
        add_shell(surface, *boundaries, values);
        into.solids.push_back(std::move(surface));
        break;
      }
      case Primitive::solid: into.solids.push_back(solid_of(*boundaries, values)); break;
      default:
        want_list(*boundaries);
        for (std::size_t i = 0; i < boundaries->size(); ++i)
          into.solids.push_back(solid_of((*boundaries)[i], value_at(values, i)));
    }
  }

  Solid solid_of(const json& shells, const json* values) {
    want_list(shells);
    Solid out;
    for (std::size_t i = 0; i < shells.size(); ++i) add_shell(out, shells[i], value_at(values, i));
    return out;
  }

  void add_shell(Solid& solid, const json& faces, const json* values) {
    want_list(faces);
    if (solid.shell_count() == 0) used_.clear();
    for (std::size_t i = 0; i < faces.size(); ++i) {
      want_list(faces[i]);
      for (const json& ring : faces[i]) {
        want_list(ring);
        for (const json& corner : ring) solid.add_corner(vertex_of(solid, corner));
        solid.end_ring();
      }
      const json* value = value_at(values, i);
      const SurfaceRow row = value && !value->is_null() ? surface_row(*value) : SurfaceRow{};
      solid.end_face(row.surface, row.attributes);
    }
    solid.end_shell();
  }

  std::int64_t vertex_of(Solid& solid, const json& corner) {
    if (!corner.is_number_integer())
      throw unreadable(text("{0} cannot be read: a corner of a ring is not the number of a vertex.", place()));
    const auto index = corner.get<std::int64_t>();
    if (index < 0 || index >= static_cast<std::int64_t>(vertices_.size()) ||
        (corner.is_number_unsigned() && corner.get<std::uint64_t>() > 0x7fffffffffffffffu))
      throw unreadable(text("{0} cannot be read: there is no vertex {1}, but {2} of them.", place(), corner.dump(),
                            vertices_.size()));
    const auto [found, fresh] = used_.emplace(index, solid.vertex_count());
    if (fresh) solid.add_vertex(vertices_[static_cast<std::size_t>(index)]);
    return found->second;
  }

  // ---- semantics

  struct SurfaceRow {
    Surface surface = Surface::none;
    std::int64_t attributes = -1;
  };

  void read_surfaces(const json* semantics) {
    semantic_rows_.clear();
    const json* surfaces = semantics ? find(*semantics, "surfaces") : nullptr;
    if (!surfaces) return;
    if (!surfaces->is_array())
      throw unreadable(text("{0} cannot be read: its semantic surfaces are not a list.", place()));
    for (const json& one : *surfaces) {
      SurfaceRow row;
      row.surface = surface_of(word(one, "type"));
      if (row.surface == Surface::none) ++left_out_.surface_types;
      if (one.is_object())
        for (const auto& [name, value] : one.items()) {
          if (name == "type" || name == "parent" || name == "children") continue;
          if (row.attributes < 0) row.attributes = static_cast<std::int64_t>(surface_rows_++);
          surface_attributes_.set(static_cast<std::size_t>(row.attributes), name, value);
        }
      semantic_rows_.push_back(row);
    }
  }

  SurfaceRow surface_row(const json& value) const {
    if (!value.is_number_integer())
      throw unreadable(text("{0} cannot be read: a value of its semantics is not a number.", place()));
    const auto index = value.get<std::int64_t>();
    if (index < 0 || index >= static_cast<std::int64_t>(semantic_rows_.size()))
      throw unreadable(text("{0} cannot be read: its semantics have no surface {1}.", place(), value.dump()));
    return semantic_rows_[static_cast<std::size_t>(index)];
  }

  /// A parent that is not there is left out; a circle of parents would never end.
  void link_parents() {
    std::int64_t missing = 0;
    for (std::size_t i = 0; i < out_.objects.size(); ++i) {
      if (parents_[i].empty()) continue;
      const auto found = numbers_.find(parents_[i]);
      if (found == numbers_.end())
        ++missing;
      else
        out_.objects[i].parent = found->second;
    }
    if (missing > 0) monitor_.warn(text("{0} objects name a parent that is not there.", missing));
    for (std::size_t i = 0; i < out_.objects.size(); ++i) {
      std::size_t steps = 0;
      for (std::int64_t up = out_.objects[i].parent; up >= 0; up = out_.objects[static_cast<std::size_t>(up)].parent)
        if (++steps > static_cast<std::size_t>(deepest))
          throw unreadable(
              text("{0} cannot be read: its parents make a circle.", source_ + " (" + out_.objects[i].id + ")"));
    }
  }

  const std::string& source_;
  Monitor& monitor_;
  std::int64_t line_ = 0;
  std::string object_;
  bool headed_ = false;
  Transform transform_;
  std::vector<Vec3> vertices_;
  std::unordered_map<std::int64_t, std::int64_t> used_;  // vertices of the file that the solid has already
  std::vector<SurfaceRow> semantic_rows_;
  std::unordered_map<std::string, std::int64_t> numbers_;
  std::vector<std::string> parents_;
  JsonColumns attributes_, surface_attributes_;
  std::size_t surface_rows_ = 0;
  LeftOut left_out_;
  CityModel out_;
};

std::string bytes_of(const std::filesystem::path& path) {
  std::error_code failed;
  if (!std::filesystem::exists(path, failed))
    throw unreadable(text("{0} cannot be read: there is no such file.", path.string()));
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  const auto size =
      std::filesystem::is_directory(path, failed) || !file ? std::streamoff{-1} : std::streamoff(file.tellg());
  std::string out;
  if (size >= 0) {
    out.resize(static_cast<std::size_t>(size));
    file.seekg(0);
    file.read(out.data(), size);
  }
  if (size < 0 || file.gcount() != size) throw unreadable(text("{0} cannot be read.", path.string()));
  return out;
}

}  // namespace

std::int64_t CityModel::root_of(std::int64_t object) const {
  while (objects[static_cast<std::size_t>(object)].parent >= 0)
    object = objects[static_cast<std::size_t>(object)].parent;
  return object;
}

CityModel parsed_cityjson(std::string_view bytes, Layout layout, const std::string& source, Monitor& monitor) {
  try {
    Reader reader(source, monitor);
    if (layout == Layout::sequence)
      reader.sequence(bytes);
    else
      reader.whole(bytes);
    return reader.finish();
  } catch (const json::exception& error) {
    throw unreadable(text("{0} cannot be read: {1}.", source, error.what()));
  } catch (const std::bad_alloc&) {
    throw unreadable(
        text("{0} cannot be read: it is too large for the memory; CityJSONSeq (.jsonl) needs less.", source));
  }
}

CityModel read_cityjson(const std::filesystem::path& path, Monitor& monitor) {
  const Layout layout = path.extension() == ".jsonl" ? Layout::sequence : Layout::whole;
  return parsed_cityjson(bytes_of(path), layout, path.string(), monitor);
}

}  // namespace jumeau::city
