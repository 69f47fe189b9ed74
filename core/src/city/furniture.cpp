#include "jumeau/city/furniture.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../geo/grid_view.hpp"
#include "../picked.hpp"
#include "furniture/objects.hpp"
#include "furniture/twins.hpp"
#include "jumeau/geo/crs.hpp"

namespace jumeau {

namespace {

using city::FurnitureKinds;
using city::FurnitureObject;
using city::StreetPlan;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ---- inputs in one system

const Table* first_layer(const Furniture::Inputs& inputs) {
  for (const auto* layer :
       {&inputs.input, &inputs.lights, &inputs.benches, &inputs.signs, &inputs.bins, &inputs.bike_racks, &inputs.trees})
    if (*layer) return &***layer;
  return nullptr;
}

StreetPlan plan_in(const std::optional<InputFile>& file, Monitor& monitor) {
  std::vector<std::filesystem::path> paths;
  if (file) paths.push_back(file->path);
  return city::read_street_plan(paths, monitor);
}

/// That of the layers, else of the terrain, else of the plan.
std::string system_of(const Furniture::Inputs& inputs, const StreetPlan& plan) {
  if (const Table* layer = first_layer(inputs)) return layer->crs;
  return inputs.terrain ? (*inputs.terrain)->crs : plan.points.crs;
}

void put_into(const std::string& crs, StreetPlan& plan, Monitor& monitor) {
  const std::string own = plan.points.crs;
  if (!own.empty() && own != crs) monitor.info(text("{0} is in {1}: it is worked on in {2}.", "PCRS", own, crs));
  for (Table* table : {&plan.points, &plan.lines, &plan.areas})
    if (own.empty())
      table->crs = crs;
    else if (own != crs)
      *table = geo::reprojected(*table, crs);
}

std::shared_ptr<const Grid> terrain_in(const Furniture::Inputs& inputs, const std::string& crs, Monitor& monitor) {
  if (!inputs.terrain) return nullptr;
  const Grid& terrain = **inputs.terrain;
  if (geo::canonical_crs(terrain.crs) == crs) return inputs.terrain->pointer();
  return std::make_shared<const Grid>(geo::reprojected(terrain, crs, monitor));
}

/// Heights of the terrain; NaN for all without one.
class Ground {
public:
  explicit Ground(std::shared_ptr<const Grid> terrain) : terrain_(std::move(terrain)) {
    if (terrain_) view_.emplace(*terrain_);
  }
  double at(const FurnitureObject& object) const {
    return view_ && object.placed ? view_->bilinear(object.x, object.y) : nan;
  }

private:
  std::shared_ptr<const Grid> terrain_;
  std::optional<geo::GridView> view_;
};

// ---- what objects stand on

struct Standing {
  double ground_m, z;  ///< z is NaN where it is not known
  const char* source;
};
Standing standing_of(const FurnitureObject& object, const Ground& ground, Furniture::Heights on) {
  const double terrain = ground.at(object);
  const bool own = !std::isnan(object.own_z) && (on == Furniture::Heights::own || std::isnan(terrain));
  if (own) return {terrain, object.own_z, "own"};
  if (!std::isnan(terrain)) return {terrain, terrain, "terrain"};
  return {terrain, nan, "none"};
}

std::vector<Standing> standings_of(const std::vector<FurnitureObject>& objects, const Ground& ground,
                                   Furniture::Heights on, Monitor& monitor) {
  std::vector<Standing> out;
  Steps steps(monitor, objects.size());
  for (const FurnitureObject& object : objects) steps.next(), out.push_back(standing_of(object, ground, on));
  return out;
}

// ---- answers

template <class Get>
Column words(const char* name, const std::vector<FurnitureObject>& objects, Get&& get) {
  Strings out;
  std::vector<std::uint8_t> known;
  for (const FurnitureObject& object : objects) {
    const std::string value = get(object);
    out.push_back(value), known.push_back(!value.empty());
  }
  return {name, std::move(out), std::move(known)};
}
template <class Get>
Column reals(const char* name, const std::vector<FurnitureObject>& objects, Get&& get) {
  Reals out;
  for (const FurnitureObject& object : objects) out.push_back(get(object));
  return nullable(name, std::move(out));
}

void add_geometry(const std::vector<FurnitureObject>& objects, const std::vector<Standing>& standings, Geometries& to) {
  to.shape = Shape::point;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    if (objects[i].placed)
      to.add_position(objects[i].x, objects[i].y, std::isnan(standings[i].z) ? 0.0 : standings[i].z);
    to.end_row();
  }
}

void add_heights(const std::vector<FurnitureObject>& objects, const std::vector<Standing>& standings, Table& to) {
  Reals ground, difference;
  Strings sources;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    ground.push_back(standings[i].ground_m), difference.push_back(objects[i].own_z - standings[i].ground_m);
    sources.push_back(standings[i].source);
  }
  to.columns.push_back(nullable("ground_m", std::move(ground)));
  to.columns.push_back(reals("own_z_m", objects, [](const FurnitureObject& o) { return o.own_z; }));
  to.columns.push_back(nullable("z_difference_m", std::move(difference)));
  to.add("z_source", std::move(sources));
}

void add_repeated(const std::vector<FurnitureObject>& objects, double within_m, Furniture::Outputs& out) {
  Integers numbers = city::twins_of(objects, within_m);
  std::vector<std::uint8_t> known;
  for (std::int64_t& number : numbers) known.push_back(number >= 0), ++number;
  out.repeated = std::ranges::count(known, 1);
  out.output.add("repeats", std::move(numbers), std::move(known));
}

/// The fields of INPUT; NULL for objects of other layers.
void add_fields(const std::optional<Shared<Table>>& input, const std::vector<FurnitureObject>& objects, Table& to) {
  if (!input) return;
  std::vector<std::int64_t> rows;
  for (const FurnitureObject& object : objects)
    rows.push_back(std::string_view(object.source) == "input" ? static_cast<std::int64_t>(object.row) : -1);
  for (const Column& column : (*input)->columns) {
    Column taken = picked(column, rows);
    taken.name = to.unused(column.name);
    to.columns.push_back(std::move(taken));
  }
}

Table furniture_table(const std::vector<FurnitureObject>& objects, const std::vector<Standing>& standings,
                      const std::string& crs) {
  using Object = FurnitureObject;
  Table out;
  out.name = "furniture", out.crs = crs;
  add_geometry(objects, standings, out.geometry);
  Integers numbers, rows;
  for (const Object& object : objects) {
    numbers.push_back(static_cast<std::int64_t>(numbers.size()) + 1);
    rows.push_back(static_cast<std::int64_t>(object.row) + 1);
  }
  const auto told = [](const Object& o) { return !std::isnan(o.height_m); };
  out.add("number", std::move(numbers));
  out.columns.push_back(words("kind", objects, [](const Object& o) { return o.kind->kind; }));
  out.columns.push_back(words("kind_told", objects, [](const Object& o) { return o.kind_told; }));
  out.columns.push_back(words("source", objects, [](const Object& o) { return std::string(o.source); }));
  out.add("source_row", std::move(rows));
  out.columns.push_back(words("object_id", objects, [](const Object& o) { return o.object_id; }));
  out.columns.push_back(
      reals("height_m", objects, [&](const Object& o) { return told(o) ? o.height_m : o.kind->height_m; }));
  out.columns.push_back(words("height_source", objects, [&](const Object& o) { return told(o) ? "told" : "usual"; }));
  add_heights(objects, standings, out);
  out.columns.push_back(words("model", objects, [](const Object& o) { return o.kind->model; }));
  out.columns.push_back(reals("rotation_deg", objects, [](const Object& o) { return o.rotation_deg; }));
  out.columns.push_back(reals("precision_xy_m", objects, [](const Object& o) { return o.precision_xy_m; }));
  out.columns.push_back(reals("precision_z_m", objects, [](const Object& o) { return o.precision_z_m; }));
  return out;
}

void judge(const std::vector<FurnitureObject>& objects, const std::vector<Standing>& standings, double most_m,
           Furniture::Outputs& out) {
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const auto row = static_cast<std::int64_t>(i);
    const double off = objects[i].own_z - standings[i].ground_m;
    if (!objects[i].placed) {
      out.output.issues.push_back({row, "no_geometry", text("This object has no place.")});
    } else if (std::isnan(standings[i].z)) {
      ++out.without_height;
    } else if (std::abs(off) > most_m) {
      ++out.off_terrain;
      out.output.issues.push_back({row, "off_terrain", text("Its own height is {0} m off the terrain.", off)});
    }
    out.others += objects[i].kind->kind == "other";
  }
  out.objects = static_cast<std::int64_t>(objects.size());
}

void tell(const Furniture::Outputs& out, double most_m, Monitor& monitor) {
  if (out.without_height > 0)
    monitor.warn(text("{0} of {1} objects have no height of their own and none of the terrain: they are drawn at 0.",
                      out.without_height, out.objects));
  if (out.off_terrain > 0)
    monitor.warn(text("{0} of {1} objects are more than {2} m off the terrain by their own height.", out.off_terrain,
                      out.objects, most_m));
  if (out.repeated > 0)
    monitor.info(text("{0} of {1} objects repeat one of another source: look at the column repeats.", out.repeated,
                      out.objects));
  if (out.others > 0)
    monitor.info(
        text("{0} of {1} objects are of no known kind: say what their words mean in KINDS.", out.others, out.objects));
}

}  // namespace

Furniture::Outputs Furniture::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  if (!first_layer(inputs) && !inputs.plan)
    throw Error(Error::Code::bad_input, text("Nothing is given: take at least one layer of objects, or a PCRS plan."));
  const FurnitureKinds kinds(options.kinds);
  Part reading(monitor, 0.0, 0.5, text("Reading the plan"));
  StreetPlan plan = plan_in(inputs.plan, reading);
  const std::string crs = system_of(inputs, plan);
  put_into(crs, plan, monitor);

  std::vector<FurnitureObject> objects = city::objects_of(inputs, options, kinds);
  city::add_objects_of(plan, kinds, objects);
  const Ground ground(terrain_in(inputs, crs, monitor));
  Part placing(monitor, 0.5, 1.0, text("Placing objects"));
  const std::vector<Standing> standings = standings_of(objects, ground, options.stand_on, placing);

  Outputs out;
  out.output = furniture_table(objects, standings, crs);
  add_repeated(objects, options.twins_m, out);
  add_fields(inputs.input, objects, out.output);
  judge(objects, standings, options.most_difference_m, out);
  tell(out, options.most_difference_m, monitor);
  out.plan_points = std::move(plan.points), out.plan_lines = std::move(plan.lines);
  out.plan_areas = std::move(plan.areas);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
