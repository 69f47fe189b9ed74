#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "geo/draft.hpp"
#include "json_columns.hpp"
#include "jumeau/city/cityjson.hpp"

namespace jumeau::city {

namespace {

using json = nlohmann::ordered_json;

constexpr double scale_m = 0.0001, farthest_m = 1e9;

Error unwritable(Text why) { return {Error::Code::unwritable, std::move(why)}; }

const char* type_of(Primitive primitive) {
  switch (primitive) {
    case Primitive::multi_surface: return "MultiSurface";
    case Primitive::composite_surface: return "CompositeSurface";
    case Primitive::solid: return "Solid";
    case Primitive::multi_solid: return "MultiSolid";
    case Primitive::composite_solid: return "CompositeSolid";
  }
  return "";
}

struct Extent {
  Vec3 low{farthest_m, farthest_m, farthest_m}, high{-farthest_m, -farthest_m, -farthest_m};
  bool empty() const { return low.x > high.x; }
};

template <class Visit>
void each_solid(const CityModel& model, Visit&& visit) {
  for (const CityObject& object : model.objects)
    for (const Geometry& geometry : object.geometries)
      for (const Solid& solid : geometry.solids) visit(object, solid);
}

Extent extent_of(const CityModel& model, const std::filesystem::path& path) {
  Extent out;
  each_solid(model, [&](const CityObject& object, const Solid& solid) {
    for (std::int64_t v = 0; v < solid.vertex_count(); ++v) {
      const Vec3 at = solid.vertex(v);
      if (!(std::abs(at.x) <= farthest_m && std::abs(at.y) <= farthest_m && std::abs(at.z) <= farthest_m))
        throw unwritable(
            text("{0} cannot be written: object \"{1}\" has a coordinate that is not a number or beyond 10^9 m.",
                 path.string(), object.id));
      out.low = {std::min(out.low.x, at.x), std::min(out.low.y, at.y), std::min(out.low.z, at.z)};
      out.high = {std::max(out.high.x, at.x), std::max(out.high.y, at.y), std::max(out.high.z, at.z)};
    }
  });
  return out;
}

/// The vertices of one file or feature, in whole steps, each once, in the order of their first use.
class Vertices {
public:
  explicit Vertices(const Vec3& translate) : translate_(translate) {}

  std::int64_t number(const Vec3& at) {
    const Steps steps{std::llround((at.x - translate_.x) / scale_m), std::llround((at.y - translate_.y) / scale_m),
                      std::llround((at.z - translate_.z) / scale_m)};
    const auto [found, fresh] = numbers_.emplace(steps, static_cast<std::int64_t>(all_.size()));
    if (fresh) all_.push_back(steps);
    return found->second;
  }
  std::string dump() const { return json(all_).dump(); }

private:
  using Steps = std::array<std::int64_t, 3>;
  struct Hash {
    std::size_t operator()(const Steps& steps) const {
      std::uint64_t h = 0;
      for (const std::int64_t step : steps)
        h = (h ^ static_cast<std::uint64_t>(step)) * 0x9E3779B97F4A7C15u, h ^= h >> 29;
      return static_cast<std::size_t>(h);
    }
  };
  Vec3 translate_;
  std::unordered_map<Steps, std::int64_t, Hash> numbers_;
  std::vector<Steps> all_;
};

/// Attributes of one row; NULL is left out.
json attributes_at(const Table& table, std::size_t row) {
  json out = json::object();
  for (const Column& column : table.columns)
    if (json value = json_at(column, row); !value.is_null()) out[column.name] = std::move(value);
  return out;
}

class ObjectWriter {
public:
  ObjectWriter(const CityModel& model, Vertices& vertices) : model_(model), vertices_(vertices) {}

  json object(std::size_t i, const std::vector<std::int64_t>& children) {
    const CityObject& from = model_.objects[i];
    json out;
    out["type"] = from.type;
    if (json attributes = attributes_at(model_.attributes, i); !attributes.empty())
      out["attributes"] = std::move(attributes);
    if (from.parent >= 0) out["parents"] = json::array({model_.objects[static_cast<std::size_t>(from.parent)].id});
    for (const std::int64_t child : children)
      out["children"].push_back(model_.objects[static_cast<std::size_t>(child)].id);
    out["geometry"] = json::array();
    for (const Geometry& geometry : from.geometries) out["geometry"].push_back(geometry_of(geometry));
    return out;
  }

private:
  json geometry_of(const Geometry& from) {
    surfaces_ = json::array(), rows_.clear();
    json out, values = json::array();
    out["type"] = type_of(from.primitive);
    out["lod"] = from.lod;
    json boundaries = json::array();
    for (const Solid& solid : from.solids) {
      json shells = json::array(), shell_values = json::array();
      for (std::int64_t shell = 0; shell < solid.shell_count(); ++shell) {
        shells.push_back(shell_of(solid, shell));
        shell_values.push_back(values_of(solid, shell));
      }
      boundaries.push_back(std::move(shells)), values.push_back(std::move(shell_values));
    }
    const int nesting = from.primitive <= Primitive::composite_surface ? 0 : from.primitive == Primitive::solid ? 1 : 2;
    for (int level = nesting; level < 2; ++level) {
      boundaries = first_of(std::move(boundaries)), values = first_of(std::move(values));
    }
    out["boundaries"] = std::move(boundaries);
    if (!surfaces_.empty()) out["semantics"] = {{"surfaces", std::move(surfaces_)}, {"values", std::move(values)}};
    return out;
  }

  static json first_of(json list) { return list.empty() ? json::array() : std::move(list.front()); }

  json shell_of(const Solid& solid, std::int64_t shell) {
    json out = json::array();
    const Solid::Range faces = solid.shell(shell);
    for (std::int64_t face = faces.first; face < faces.last; ++face) {
      json rings = json::array();
      for (std::int64_t ring = solid.face(face).first; ring < solid.face(face).last; ++ring) {
        json corners = json::array();
        for (const std::int64_t corner : solid.ring_corners(ring))
          corners.push_back(vertices_.number(solid.vertex(corner)));
        rings.push_back(std::move(corners));
      }
      out.push_back(std::move(rings));
    }
    return out;
  }

  json values_of(const Solid& solid, std::int64_t shell) {
    json out = json::array();
    const Solid::Range faces = solid.shell(shell);
    for (std::int64_t face = faces.first; face < faces.last; ++face) {
      const auto i = static_cast<std::size_t>(face);
      if (solid.surfaces[i] == Surface::none)
        out.push_back(nullptr);
      else
        out.push_back(surface(solid.surfaces[i], solid.attributes[i]));
    }
    return out;
  }

  /// The number of a semantic surface: faces that are the same thing share one.
  std::size_t surface(Surface kind, std::int64_t row) {
    const auto [found, fresh] = rows_.emplace(std::pair(kind, row), surfaces_.size());
    if (fresh) {
      json made;
      made["type"] = std::string(name_of(kind));
      if (row >= 0) made.update(attributes_at(model_.surfaces, static_cast<std::size_t>(row)));
      surfaces_.push_back(std::move(made));
    }
    return found->second;
  }

  const CityModel& model_;
  Vertices& vertices_;
  json surfaces_;
  std::map<std::pair<Surface, std::int64_t>, std::size_t> rows_;
};

/// "EPSG:2154" as the address that CityJSON wants; empty where it is not of that form.
std::string reference_of(const std::string& crs) {
  const std::size_t colon = crs.find(':');
  if (colon == std::string::npos || crs.find_first_of("[ ") != std::string::npos) return {};
  return "https://www.opengis.net/def/crs/" + crs.substr(0, colon) + "/0/" + crs.substr(colon + 1);
}

class Writer {
public:
  Writer(const CityModel& model, const std::filesystem::path& path, std::ostream& out, Monitor& monitor)
      : model_(model), out_(out), steps_(monitor, model.objects.size()), extent_(extent_of(model, path)) {
    if (!extent_.empty())
      translate_ = {std::floor(extent_.low.x), std::floor(extent_.low.y), std::floor(extent_.low.z)};
    children_.resize(model.objects.size());
    for (std::size_t i = 0; i < model.objects.size(); ++i)
      if (model.objects[i].parent >= 0)
        children_[static_cast<std::size_t>(model.objects[i].parent)].push_back(static_cast<std::int64_t>(i));
  }

  void whole() {
    const std::string start = head();
    out_ << start.substr(0, start.size() - 1) << ",\n\"CityObjects\":{";
    Vertices vertices(translate_);
    ObjectWriter writer(model_, vertices);
    for (std::size_t i = 0; i < model_.objects.size(); ++i) {
      if (i > 0) out_ << ',';
      object(writer, i);
    }
    out_ << "},\n\"vertices\":" << vertices.dump() << "}\n";
  }

  void sequence() {
    const std::string start = head();
    out_ << start.substr(0, start.size() - 1) << ",\"CityObjects\":{},\"vertices\":[]}\n";
    for (std::size_t i = 0; i < model_.objects.size(); ++i)
      if (model_.objects[i].parent < 0) feature(i);
  }

private:
  std::string head() const {
    json out;
    out["type"] = "CityJSON";
    out["version"] = "2.0";
    out["transform"] = {{"scale", {scale_m, scale_m, scale_m}},
                        {"translate", {translate_.x, translate_.y, translate_.z}}};
    if (!extent_.empty())
      out["metadata"]["geographicalExtent"] = {extent_.low.x,  extent_.low.y,  extent_.low.z,
                                               extent_.high.x, extent_.high.y, extent_.high.z};
    if (const std::string reference = reference_of(model_.crs); !reference.empty())
      out["metadata"]["referenceSystem"] = reference;
    return out.dump();
  }

  void object(ObjectWriter& writer, std::size_t i) {
    steps_.next();
    out_ << '\n' << json(model_.objects[i].id).dump() << ':' << writer.object(i, children_[i]).dump();
  }

  void feature(std::size_t root) {
    Vertices vertices(translate_);
    ObjectWriter writer(model_, vertices);
    json out;
    out["type"] = "CityJSONFeature";
    out["id"] = model_.objects[root].id;
    out["CityObjects"] = json::object();
    add_family(writer, root, out["CityObjects"]);
    const std::string words = out.dump();
    out_ << words.substr(0, words.size() - 1) << ",\"vertices\":" << vertices.dump() << "}\n";
  }

  void add_family(ObjectWriter& writer, std::size_t i, json& objects) {
    steps_.next();
    objects[model_.objects[i].id] = writer.object(i, children_[i]);
    for (const std::int64_t child : children_[i]) add_family(writer, static_cast<std::size_t>(child), objects);
  }

  const CityModel& model_;
  std::ostream& out_;
  Steps steps_;
  Extent extent_;
  Vec3 translate_;
  std::vector<std::vector<std::int64_t>> children_;
};

}  // namespace

void write_cityjson(const CityModel& model, const std::filesystem::path& path, Monitor& monitor) {
  geo::Draft draft(path);
  std::ofstream stream(draft.file(), std::ios::binary);
  Writer writer(model, path, stream, monitor);
  try {
    if (path.extension() == ".jsonl")
      writer.sequence();
    else
      writer.whole();
  } catch (const json::exception& error) {
    throw unwritable(text("{0} cannot be written: {1}.", path.string(), error.what()));
  }
  if (!stream.flush())
    throw unwritable(text("{0} cannot be written: the disk is full or the folder is read-only.", path.string()));
  stream.close();
  draft.keep();
}

}  // namespace jumeau::city
