#include "jumeau/city/pcrs.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <optional>

#include "../geo/srs.hpp"
#include "jumeau/geo/crs.hpp"
#include "pcrs/objects.hpp"

namespace jumeau::city {

namespace {

namespace fs = std::filesystem;
using pcrs::Drawing;
using pcrs::Object;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::array<Shape, 3> shapes{Shape::point, Shape::line, Shape::polygon};

// ---- files

bool is_gml(const fs::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending == ".gml" || ending == ".xml";
}

void add_folder(const fs::path& folder, std::vector<fs::path>& to) {
  const std::size_t before = to.size();
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_regular_file() && is_gml(entry.path())) to.push_back(entry.path());
  if (to.size() == before)
    throw Error(Error::Code::unreadable,
                text("{0} cannot be read: the folder holds no .gml and no .xml file.", folder.string()));
}

std::vector<fs::path> files_in(const std::vector<fs::path>& paths) {
  std::vector<fs::path> out;
  for (const fs::path& path : paths)
    if (fs::is_directory(path))
      add_folder(path, out);
    else
      out.push_back(path);
  std::ranges::sort(out, {}, [](const fs::path& path) { return std::pair(path.filename(), path); });
  return out;
}

std::vector<Object> objects_of(std::istream& in, const std::string& path, Monitor& monitor) {
  pcrs::Objects objects(fs::path(path).filename().string());
  pcrs::read_features(in, path, [&](const pcrs::Element& feature) { objects.take(feature); }, monitor);
  for (const auto& [name, count] : objects.left_out())
    monitor.info(text("{0}: {1} elements {2} are no objects of the plan and were left out.", path, count, name));
  return objects.finish();
}

// ---- reference systems

/// With x to the east, as rows have it, and whether the file has it the other way round.
struct Srs {
  std::string crs;
  bool north_first = false;
};
Srs srs_of(const std::string& name) {
  const auto srs = geo::srs_of(name);
  const bool strict = name.rfind("urn:", 0) == 0 || name.rfind("http", 0) == 0;
  return {geo::canonical(srs), strict && (srs.EPSGTreatsAsLatLong() || srs.EPSGTreatsAsNorthingEasting())};
}

/// Brings all drawings into the system of the first one.
class OneSystem {
public:
  void put(std::vector<Object>& objects, const std::string& file, Monitor& monitor) {
    std::string told = name_in(objects);
    for (Object& object : objects) {
      const auto lost = std::erase_if(object.drawings, [&](Drawing& drawing) {
        return !put(drawing, drawing.crs.empty() ? told : drawing.crs, file, monitor);
      });
      if (lost > 0) object.fault = "outside";
    }
  }
  const std::string& crs() const { return crs_; }

private:
  static std::string name_in(const std::vector<Object>& objects) {
    for (const Object& object : objects)
      for (const Drawing& drawing : object.drawings)
        if (!drawing.crs.empty()) return drawing.crs;
    return {};
  }

  /// @return false where it lies outside the domain of its system
  bool put(Drawing& drawing, const std::string& name, const std::string& file, Monitor& monitor) {
    if (name.empty())
      throw Error(Error::Code::bad_input, text("{0} does not tell its reference system (srsName).", file));
    const auto [known, fresh] = systems_.try_emplace(name);
    if (fresh) known->second = srs_of(name);
    const Srs& from = known->second;
    if (crs_.empty()) crs_ = from.crs;
    if (fresh && from.crs != crs_) monitor.info(text("{0}: what is in {1} is put into {2}.", file, from.crs, crs_));
    std::vector<double>& xy = drawing.row.xy;
    if (from.north_first)
      for (std::size_t i = 0; i < xy.size(); i += 2) std::swap(xy[i], xy[i + 1]);
    drawing.crs = crs_;
    return from.crs == crs_ || geo::reproject(xy, from.crs, crs_) == 0;
  }

  std::map<std::string, Srs> systems_;
  std::string crs_;
};

// ---- objects of several files

bool same(const Drawing& a, const Drawing& b) {
  constexpr double millimetre = 1e-3;
  return a.row.shape == b.row.shape &&
         std::ranges::equal(a.row.xy, b.row.xy, [](double x, double y) { return std::abs(x - y) < millimetre; });
}

/// Into the first one: the newest survey; of equal dates all parts, each once.
void join(Object& first, Object&& again) {
  if (again.date > first.date)
    first = std::move(again);
  else if (again.date == first.date)
    for (Drawing& drawing : again.drawings)
      if (std::ranges::none_of(first.drawings, [&](const Drawing& known) { return same(known, drawing); }))
        first.drawings.push_back(std::move(drawing));
}

class Collected {
public:
  void add(std::vector<Object>&& some) {
    for (Object& object : some) {
      if (object.id.empty()) {
        objects_.push_back(std::move(object));
        continue;
      }
      const auto [known, fresh] = places_.try_emplace({object.kind, object.id}, objects_.size());
      if (fresh)
        objects_.push_back(std::move(object));
      else
        join(objects_[known->second], std::move(object)), ++repeated_;
    }
  }
  const std::vector<Object>& objects() const { return objects_; }
  std::int64_t repeated() const { return repeated_; }

private:
  std::vector<Object> objects_;
  std::map<std::pair<std::string, std::string>, std::size_t> places_;
  std::int64_t repeated_ = 0;
};

// ---- rows

/// "005": 5 cm at worst. NaN where it is worse than the last class, or none.
double precision_m(const std::string& words) {
  int centimetres = 0;
  const auto [end, fault] = std::from_chars(words.data(), words.data() + words.size(), centimetres);
  const bool known = fault == std::errc{} && end == words.data() + words.size() && centimetres > 0 && centimetres < 999;
  return known ? centimetres / 100.0 : nan;
}

std::string wall_of(const std::string& code) {
  if (code.empty()) return {};
  const auto known = std::ranges::any_of(wall_kinds, [&](const Code& one) { return one.id == code; });
  return known ? code : "other";
}

Text words_for(const std::string& fault) {
  if (fault == "mixed") return text("Its geometry is of several shapes and was left out.");
  if (fault == "no_numbers") return text("Its geometry has coordinates that are no numbers and was left out.");
  if (fault == "outside") return text("Its geometry lies outside its reference system and was left out.");
  if (fault == "damaged") return text("Its geometry is damaged and was left out.");
  return text("It has no geometry.");
}

/// The rows of one shape as they grow.
class Rows {
public:
  explicit Rows(Shape shape) : shape_(shape) { geometry_.shape = shape; }

  /// All drawings of this shape, as one row; none: an empty geometry, with an Issue.
  void add(const Object& object) {
    bool drawn = false;
    for (const Drawing& drawing : object.drawings)
      if (drawing.row.shape == shape_) append(drawing.row), drawn = true;
    geometry_.end_row();
    if (!drawn || !object.fault.empty())
      issues_.push_back({static_cast<std::int64_t>(objects_.size()), drawn ? "bad_geometry" : "no_geometry",
                         words_for(object.fault)});
    objects_.push_back(&object);
  }

  Table table(const char* name, const std::string& crs) && {
    Table out;
    out.name = name, out.crs = crs;
    out.geometry = std::move(geometry_), out.issues = std::move(issues_);
    if (std::ranges::all_of(out.geometry.z, [](double z) { return std::isnan(z); })) out.geometry.z.clear();
    out.columns = {words("kind", [](const Object& o) { return std::string(o.kind); }),
                   words("object_id", [](const Object& o) { return o.id; }),
                   words("theme", [](const Object& o) { return o.theme; }),
                   words("quality", [](const Object& o) { return o.quality; }),
                   words("precision_xy", [](const Object& o) { return o.precision_xy; }),
                   reals("precision_xy_m", [](const Object& o) { return precision_m(o.precision_xy); }),
                   words("precision_z", [](const Object& o) { return o.precision_z; }),
                   reals("precision_z_m", [](const Object& o) { return precision_m(o.precision_z); }),
                   words("survey_date", [](const Object& o) { return o.date; }),
                   words("producer", [](const Object& o) { return o.producer; }),
                   words("manager", [](const Object& o) { return o.manager; }),
                   words("network", [](const Object& o) { return o.network; }),
                   words("wall", [](const Object& o) { return wall_of(o.wall); }),
                   words("reference", [](const Object& o) { return o.reference; }),
                   words("label", [](const Object& o) { return o.label; }),
                   reals("rotation_deg", [](const Object& o) { return o.rotation_deg; }),
                   reals("symbol_length", [](const Object& o) { return o.symbol_length; }),
                   reals("symbol_width", [](const Object& o) { return o.symbol_width; }),
                   words("file", [](const Object& o) { return o.file; })};
    return out;
  }

private:
  void append(const Geometries& row) {
    const auto copy = [&](Geometries::Range range) {
      for (auto i = range.first; i < range.last; ++i)
        geometry_.add_position(row.x(i), row.y(i), row.z.empty() ? nan : row.z[static_cast<std::size_t>(i)]);
    };
    const auto copy_paths = [&](Geometries::Range range) {
      for (auto path = range.first; path < range.last; ++path) copy(row.path(path)), geometry_.end_path();
    };
    const auto all = row.row(0);
    if (shape_ == Shape::point)
      copy(all);
    else if (shape_ == Shape::line)
      copy_paths(all);
    else
      for (auto part = all.first; part < all.last; ++part) copy_paths(row.part(part)), geometry_.end_part();
  }

  template <class Get>
  Column words(const char* name, Get&& get) const {
    Strings out;
    std::vector<std::uint8_t> known;
    for (const Object* object : objects_) out.push_back(get(*object)), known.push_back(!get(*object).empty());
    return {name, std::move(out), std::move(known)};
  }
  template <class Get>
  Column reals(const char* name, Get&& get) const {
    Reals out;
    for (const Object* object : objects_) out.push_back(get(*object));
    return nullable(name, std::move(out));
  }

  Shape shape_;
  Geometries geometry_;
  std::vector<Issue> issues_;
  std::vector<const Object*> objects_;
};

bool has(const Object& object, Shape shape) {
  return std::ranges::any_of(object.drawings, [&](const Drawing& drawing) { return drawing.row.shape == shape; });
}

StreetPlan plan_of(const Collected& collected, const std::string& crs, Monitor& monitor) {
  std::array<Rows, 3> rows{Rows(shapes[0]), Rows(shapes[1]), Rows(shapes[2])};
  for (const Object& object : collected.objects())
    for (std::size_t i = 0; i < shapes.size(); ++i)
      if (has(object, shapes[i]) || (object.drawings.empty() && object.shape == shapes[i])) rows[i].add(object);
  if (collected.repeated() > 0)
    monitor.info(text("{0} objects are in several files, or twice in one: each is one row.", collected.repeated()));
  StreetPlan out{std::move(rows[0]).table("plan_points", crs), std::move(rows[1]).table("plan_lines", crs),
                 std::move(rows[2]).table("plan_areas", crs)};
  out.objects = static_cast<std::int64_t>(collected.objects().size()), out.repeated = collected.repeated();
  return out;
}

}  // namespace

StreetPlan read_street_plan(const std::vector<fs::path>& paths, Monitor& monitor) {
  const std::vector<fs::path> files = files_in(paths);
  Collected collected;
  OneSystem system;
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::ifstream in(files[i], std::ios::binary);
    if (!in)
      throw Error(Error::Code::unreadable, text("{0} cannot be read: there is no such file.", files[i].string()));
    std::vector<Object> objects = objects_of(in, files[i].string(), monitor);
    system.put(objects, files[i].string(), monitor);
    collected.add(std::move(objects));
    monitor.progress(static_cast<double>(i + 1) / static_cast<double>(files.size()));
  }
  return plan_of(collected, system.crs(), monitor);
}

StreetPlan read_street_plan(std::istream& in, const std::string& name, Monitor& monitor) {
  Collected collected;
  OneSystem system;
  std::vector<Object> objects = objects_of(in, name, monitor);
  system.put(objects, name, monitor);
  collected.add(std::move(objects));
  return plan_of(collected, system.crs(), monitor);
}

}  // namespace jumeau::city
