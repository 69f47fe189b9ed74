#include "jumeau/city/validatecity.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "jumeau/city/repair.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/geo/io.hpp"
#include "parallel.hpp"
#include "polygons.hpp"

namespace jumeau {

namespace {

using namespace city;

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

Primitive primitive_of(ValidateCity::Faces faces) {
  switch (faces) {
    case ValidateCity::Faces::multi_surface: return Primitive::multi_surface;
    case ValidateCity::Faces::composite_surface: return Primitive::composite_surface;
    default: return Primitive::solid;
  }
}

/// "buildings.gpkg|layername=walls" is how QGIS names a layer of a file.
Table table_of(const std::filesystem::path& path, Monitor& monitor) {
  const std::string name = path.string(), mark = "|layername=";
  const std::size_t found = name.find(mark);
  if (found == std::string::npos) return geo::read_table(path, "", monitor);
  return geo::read_table(name.substr(0, found), name.substr(found + mark.size()), monitor);
}

PolygonModel model_of_file(const std::filesystem::path& path, const ValidateCity::Options& options, Monitor& monitor) {
  if (path.extension() != ".json" && path.extension() != ".jsonl")
    return model_of(table_of(path, monitor), primitive_of(options.faces), options.id_field.name);
  PolygonModel out;
  out.model = read_cityjson(path, monitor);
  out.faults.resize(out.model.objects.size());
  return out;
}

/// Empty where PROJ does not know it: solids can be checked all the same.
/// @throws Error (bad_input) for degrees
std::string known_crs(const std::string& named, Monitor& monitor) {
  std::string out;
  try {
    if (!named.empty()) out = geo::canonical_crs(named);
  } catch (const Error&) {
    monitor.warn(text("The reference system \"{0}\" is not known: the faults are without one.", named));
  }
  if (!out.empty() && geo::in_degrees(out))
    throw Error(Error::Code::bad_input,
                text("The coordinates are in degrees ({0}): put the model into a system in metres first.", out));
  return out;
}

PolygonModel read(const ValidateCity::Inputs& inputs, const ValidateCity::Options& options, Monitor& monitor) {
  if (inputs.input.has_value() == inputs.layer.has_value())
    throw Error(Error::Code::bad_option, text("Give either a file (INPUT) or a layer (LAYER)."));
  PolygonModel out = inputs.input ? model_of_file(inputs.input->path, options, monitor)
                                  : model_of(**inputs.layer, primitive_of(options.faces), options.id_field.name);
  out.model.crs = known_crs(out.model.crs, monitor);
  return out;
}

/// What was found in one object.
struct Found {
  std::vector<Faults> before;  // of each geometry
  std::vector<Faults> after;   // of the repaired geometry
  std::vector<Geometry> repaired;
  Repairs repairs;
};

/// The faults of one family: of each object, and of their parts with each other.
class Checker {
public:
  Checker(const PolygonModel& given, const ValidateCity::Options& options)
      : given_(given),
        tolerances_{options.snap_m, options.planarity_m, options.normals_deg, options.overlap_m},
        repair_(!options.repaired.path.empty()) {}

  Found object(std::size_t i) const {
    Found out;
    for (const Geometry& geometry : given_.model.objects[i].geometries) {
      Faults faults = given_.faults[i];
      if (faults.empty()) faults = faults_of(geometry.primitive, geometry.solids, tolerances_);
      if (repair_) repair(geometry, faults, out);
      out.before.push_back(std::move(faults));
    }
    return out;
  }

  /// One part of a building at one level of detail.
  struct Part {
    std::int64_t object;
    std::size_t geometry;
  };
  struct Overlap {
    Part one, other;
    Fault fault;
  };
  std::vector<Overlap> overlaps(const std::vector<Part>& parts) const {
    std::vector<Solid> solids;
    for (const Part& part : parts)
      solids.push_back(given_.model.objects[at(part.object)].geometries[part.geometry].solids[0]);
    std::vector<Overlap> out;
    for (const Fault& fault : overlaps_of(solids, tolerances_))
      out.push_back({parts[at(fault.solid)], parts[at(fault.other)], fault});
    return out;
  }

private:
  void repair(const Geometry& geometry, const Faults& before, Found& found) const {
    Geometry made = geometry;
    Tolerances rounded = tolerances_;
    rounded.snap_m = merging_distance_m(tolerances_);
    if (!before.empty() || !faults_of(geometry.primitive, geometry.solids, rounded).empty())
      for (Solid& solid : made.solids) solid = repaired(geometry.primitive, solid, tolerances_, found.repairs);
    // A layer's ring that was not closed is closed now: that is how solids keep them.
    found.after.push_back(faults_of(made.primitive, made.solids, tolerances_));
    found.repaired.push_back(std::move(made));
  }

  const PolygonModel& given_;
  Tolerances tolerances_;
  bool repair_;
};

bool is_repaired(const Found& found, std::size_t geometry, Rule rule) {
  if (found.after.empty()) return false;
  const Faults& left = found.after[geometry];
  return std::none_of(left.begin(), left.end(), [&](const Fault& fault) { return fault.rule == rule; });
}

class Report {
public:
  explicit Report(const CityModel& model) : model_(model) {
    table_.name = "faults", table_.crs = model.crs, table_.geometry.shape = Shape::point;
  }

  void add(std::int64_t object, std::size_t geometry, const Fault& fault, bool repaired,
           const std::string& other_object) {
    if (std::isfinite(fault.at.x) && std::isfinite(fault.at.y) && std::isfinite(fault.at.z))
      table_.geometry.add_position(fault.at.x, fault.at.y, fault.at.z);
    table_.geometry.end_row();
    buildings_.push_back(model_.objects[at(model_.root_of(object))].id);
    objects_.push_back(model_.objects[at(object)].id);
    lods_.push_back(model_.objects[at(object)].geometries[geometry].lod);
    geometries_.push_back(static_cast<std::int64_t>(geometry));
    codes_.push_back(static_cast<std::int64_t>(fault.rule));
    faults_.push_back(name_of(fault.rule).id);
    solids_.add(fault.solid), shells_.add(fault.shell), faces_.add(fault.face), others_.add(fault.other);
    other_objects_.push_back(other_object), has_other_.push_back(!other_object.empty());
    const bool angle = fault.rule == Rule::non_planar_polygon_normals_deviation;
    distances_.push_back(angle ? NAN : fault.measure), angles_.push_back(angle ? fault.measure : NAN);
    repaired_.values.push_back(repaired ? 1 : 0);
  }

  Table finish() {
    table_.add("building", std::move(buildings_)), table_.add("object", std::move(objects_));
    table_.add("lod", std::move(lods_)), table_.add("geometry", std::move(geometries_));
    table_.add("code", std::move(codes_)), table_.add("fault", std::move(faults_));
    table_.add("solid", std::move(solids_.values), std::move(solids_.valid));
    table_.add("shell", std::move(shells_.values), std::move(shells_.valid));
    table_.add("face", std::move(faces_.values), std::move(faces_.valid));
    table_.add("other", std::move(others_.values), std::move(others_.valid));
    table_.add("other_object", std::move(other_objects_), std::move(has_other_));
    table_.columns.push_back(nullable("distance_m", std::move(distances_)));
    table_.columns.push_back(nullable("angle_deg", std::move(angles_)));
    table_.add("repaired", std::move(repaired_));
    return std::move(table_);
  }

private:
  struct Indices {
    Integers values;
    std::vector<std::uint8_t> valid;
    void add(std::int64_t index) { values.push_back(std::max<std::int64_t>(index, 0)), valid.push_back(index >= 0); }
  };

  const CityModel& model_;
  Table table_;
  Strings buildings_, objects_, lods_, faults_, other_objects_;
  Integers geometries_, codes_;
  Indices solids_, shells_, faces_, others_;
  std::vector<std::uint8_t> has_other_;
  Reals distances_, angles_;
  Booleans repaired_;
};

bool all_right(const Found& found) {
  return std::all_of(found.before.begin(), found.before.end(), [](const Faults& faults) { return faults.empty(); });
}

/// The solids of each building, by level of detail: those of buildings without any other fault, in two or more parts.
std::vector<std::vector<Checker::Part>> families(const CityModel& model, const std::vector<Found>& found) {
  std::map<std::int64_t, bool> right;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto [root, fresh] = right.emplace(model.root_of(static_cast<std::int64_t>(i)), true);
    root->second = root->second && all_right(found[i]);
  }
  std::map<std::pair<std::int64_t, std::string>, std::vector<Checker::Part>> parts;
  for (std::size_t i = 0; i < model.objects.size(); ++i) {
    const auto object = static_cast<std::int64_t>(i);
    const std::int64_t root = model.root_of(object);
    if (!right[root] || model.objects[at(root)].type != "Building") continue;
    for (std::size_t g = 0; g < model.objects[i].geometries.size(); ++g)
      if (const Geometry& geometry = model.objects[i].geometries[g]; geometry.primitive == Primitive::solid)
        parts[{root, geometry.lod}].push_back({object, g});
  }
  std::vector<std::vector<Checker::Part>> out;
  for (auto& [key, family] : parts)
    if (family.size() > 1) out.push_back(std::move(family));
  return out;
}

void keep_repaired(const CityModel& model, std::vector<Found>& found, const std::filesystem::path& path,
                   Monitor& monitor) {
  CityModel out;
  out.crs = model.crs, out.attributes = model.attributes, out.surfaces = model.surfaces;
  Repairs all;
  for (std::size_t i = 0; i < model.objects.size(); ++i) {
    const CityObject& from = model.objects[i];
    out.objects.push_back({from.id, from.type, from.parent, std::move(found[i].repaired)});
    const Repairs& one = found[i].repairs;
    all.merged_vertices += one.merged_vertices, all.removed_points += one.removed_points;
    all.removed_faces += one.removed_faces, all.turned_rings += one.turned_rings;
    all.turned_faces += one.turned_faces, all.split_faces += one.split_faces;
  }
  write_cityjson(out, path, monitor);
  monitor.info(text(
      "Repaired: {0} vertices merged, {1} points and {2} faces taken out, {3} holes and {4} faces turned, {5} "
      "faces split into triangles.",
      all.merged_vertices, all.removed_points, all.removed_faces, all.turned_rings, all.turned_faces, all.split_faces));
}

}  // namespace

ValidateCity::Outputs ValidateCity::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  jumeau::Part reading(monitor, 0.0, 0.3, text("Reading the model"));
  const PolygonModel given = read(inputs, options, reading);
  const CityModel& model = given.model;
  const Checker checker(given, options);

  std::vector<Found> found(model.objects.size());
  jumeau::Part checking(monitor, 0.3, 0.8, text("Checking the geometries"));
  parallel_for_each(
      found.size(), checking, [] { return 0; }, [&](std::size_t i, int) { found[i] = checker.object(i); });
  const auto groups = families(model, found);
  std::vector<std::vector<Checker::Overlap>> overlaps(groups.size());
  jumeau::Part comparing(monitor, 0.8, 0.9, text("Comparing the parts of buildings"));
  parallel_for_each(
      groups.size(), comparing, [] { return 0; },
      [&](std::size_t i, int) { overlaps[i] = checker.overlaps(groups[i]); });

  Outputs out;
  Report report(model);
  std::vector<bool> wrong(model.objects.size(), false);  // by building
  std::vector<std::vector<const Checker::Overlap*>> overlaps_of_object(model.objects.size());
  for (const auto& group : overlaps)
    for (const Checker::Overlap& one : group) overlaps_of_object[at(one.one.object)].push_back(&one);
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto object = static_cast<std::int64_t>(i);
    const std::int64_t root = model.root_of(object);
    for (std::size_t g = 0; g < found[i].before.size(); ++g) {
      ++out.primitives;
      out.valid_primitives += found[i].before[g].empty() ? 1 : 0;
      for (const Fault& fault : found[i].before[g]) {
        const bool repaired = is_repaired(found[i], g, fault.rule);
        report.add(object, g, fault, repaired, {});
        ++out.faults, out.repaired_faults += repaired ? 1 : 0;
        wrong[at(root)] = true;
      }
    }
    for (const Checker::Overlap* overlap : overlaps_of_object[i]) {
      Fault fault = overlap->fault;
      fault.solid = fault.other = -1;
      report.add(object, overlap->one.geometry, fault, false, model.objects[at(overlap->other.object)].id);
      ++out.faults;
      wrong[at(root)] = true;
    }
    if (model.objects[i].parent < 0) ++out.buildings;
  }
  out.valid_buildings = out.buildings - std::count(wrong.begin(), wrong.end(), true);
  out.report = report.finish();
  if (!options.repaired.path.empty()) {
    jumeau::Part writing(monitor, 0.9, 1.0, text("Writing the repaired model"));
    keep_repaired(model, found, options.repaired.path, writing);
  }
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
