#include "objects.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace jumeau::city {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double unknown_below_m = -999.0;  ///< such as -1000 and -9999

/// The columns of a layer that say something of its objects; nullptr where they do not.
struct Told {
  const Column *kind = nullptr, *height = nullptr, *rotation = nullptr;
};

struct Layer {
  const Table& table;
  const char* source;
  const FurnitureKind* kind;  ///< of all its objects; nullptr: told by a field
  Told told;
};

const Column* field_of(const Table& table, const FieldName& field) {
  return field.name.empty() ? nullptr : &table.at(field.name);
}

/// False for layers that are three-dimensional in name only.
bool has_heights(const Geometries& all) {
  return std::ranges::any_of(all.z, [](double z) { return std::isfinite(z) && z != 0.0; });
}

double number_of(const Column* column, std::size_t row) { return column ? column->number(row) : nan; }

FurnitureObject object_of(const Layer& layer, std::size_t row, const FurnitureKinds& kinds) {
  const std::string words = layer.told.kind ? layer.told.kind->words(row) : "";
  const FurnitureKind& kind = layer.kind ? *layer.kind : kinds.told_by(words);
  const double height = number_of(layer.told.height, row);
  return {&kind,
          layer.source,
          row,
          false,
          0.0,
          0.0,
          nan,
          words,
          {},
          height > 0.0 ? height : nan,
          number_of(layer.told.rotation, row),
          nan,
          nan};
}

void add_layer(const Layer& layer, const FurnitureKinds& kinds, std::vector<FurnitureObject>& to) {
  const Geometries& all = layer.table.geometry;
  const bool heights = has_heights(all);
  for (std::size_t row = 0; row < all.size(); ++row) {
    FurnitureObject object = object_of(layer, row, kinds);
    if (all.empty(row)) to.push_back(object);
    for (auto i = all.row(row).first; i < all.row(row).last; ++i) {
      object.x = all.x(i), object.y = all.y(i);
      object.placed = std::isfinite(object.x) && std::isfinite(object.y);
      const double z = heights ? all.z[static_cast<std::size_t>(i)] : nan;
      object.own_z = z > unknown_below_m && std::isfinite(z) ? z : nan;
      to.push_back(object);
    }
  }
}

// ---- plans

constexpr std::array<std::string_view, 10> furniture_of_plans{"tree",    "gully", "cabinet", "chamber", "valve",
                                                              "hydrant", "post",  "light",   "pillar",  "fitting"};
bool is_furniture(const std::string& kind) {
  return std::ranges::find(furniture_of_plans, kind) != furniture_of_plans.end();
}

struct Middle {
  double x = 0.0, y = 0.0, z = 0.0;
};
/// Of the corners of the first outer ring, each once.
Middle middle_of(const Geometries& areas, std::size_t row) {
  const auto ring = areas.path(areas.part(areas.row(row).first).first);
  const auto count = static_cast<double>(ring.size() - 1);
  Middle out;
  for (auto i = ring.first; i + 1 < ring.last; ++i) {
    out.x += areas.x(i) / count, out.y += areas.y(i) / count;
    out.z += (areas.z.empty() ? nan : areas.z[static_cast<std::size_t>(i)]) / count;
  }
  return out;
}

FurnitureObject object_of(const Table& plan, std::size_t row, const FurnitureKinds& kinds) {
  const std::string kind = plan.at("kind").words(row);
  return {&kinds.at(kind),
          "plan",
          row,
          false,
          0.0,
          0.0,
          nan,
          kind,
          plan.at("object_id").words(row),
          nan,
          plan.at("rotation_deg").number(row),
          plan.at("precision_xy_m").number(row),
          plan.at("precision_z_m").number(row)};
}

void place(FurnitureObject& object, const Middle& at) {
  object.placed = std::isfinite(at.x) && std::isfinite(at.y);
  object.x = at.x, object.y = at.y;
  object.own_z = at.z > unknown_below_m && std::isfinite(at.z) ? at.z : nan;
}

}  // namespace

std::vector<FurnitureObject> objects_of(const Furniture::Inputs& inputs, const Furniture::Options& options,
                                        const FurnitureKinds& kinds) {
  std::vector<FurnitureObject> out;
  const auto add = [&](const std::optional<Shared<Table>>& layer, const char* source, const char* kind,
                       const FieldName& kind_field, const FieldName& height, const FieldName& rotation) {
    if (!layer) return;
    const Table& table = **layer;
    add_layer({table,
               source,
               *kind ? &kinds.at(kind) : nullptr,
               {field_of(table, kind_field), field_of(table, height), field_of(table, rotation)}},
              kinds, out);
  };
  const FieldName none;
  add(inputs.input, "input", "", options.kind_field, options.height_field, options.rotation_field);
  add(inputs.lights, "lights", "light", none, none, none);
  add(inputs.benches, "benches", "bench", none, none, none);
  add(inputs.signs, "signs", "sign", none, none, none);
  add(inputs.bins, "bins", "bin", none, none, none);
  add(inputs.bike_racks, "bike_racks", "bike_rack", none, none, none);
  add(inputs.trees, "trees", "tree", none, options.tree_height_field, none);
  return out;
}

void add_objects_of(const StreetPlan& plan, const FurnitureKinds& kinds, std::vector<FurnitureObject>& to) {
  std::set<std::string> with_point;
  const Table &points = plan.points, &areas = plan.areas;
  for (std::size_t row = 0; row < points.size(); ++row) {
    FurnitureObject object = object_of(points, row, kinds);
    if (!is_furniture(object.kind_told)) continue;
    const auto first = points.geometry.row(row).first;
    if (!points.geometry.empty(row)) {
      const double z = points.geometry.z.empty() ? nan : points.geometry.z[static_cast<std::size_t>(first)];
      place(object, {points.geometry.x(first), points.geometry.y(first), z});
      with_point.insert(object.object_id);
    }
    to.push_back(std::move(object));
  }
  for (std::size_t row = 0; row < areas.size(); ++row) {
    FurnitureObject object = object_of(areas, row, kinds);
    if (!is_furniture(object.kind_told) || with_point.contains(object.object_id) || areas.geometry.empty(row)) continue;
    place(object, middle_of(areas.geometry, row));
    to.push_back(std::move(object));
  }
}

}  // namespace jumeau::city
