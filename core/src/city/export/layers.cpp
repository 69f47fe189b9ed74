#include "../../picked.hpp"
#include "glb.hpp"
#include "triangles.hpp"

namespace jumeau::city {

namespace {

/// A face with its rings, closed, as one part of the row.
void add_part(Geometries& to, const Solid& solid, std::int64_t face) {
  const Solid::Range rings = solid.face(face);
  for (std::int64_t ring = rings.first; ring < rings.last; ++ring) {
    const auto corners = solid.ring_corners(ring);
    if (corners.empty()) continue;
    for (std::size_t i = 0; i <= corners.size(); ++i) {
      const Vec3 at = solid.vertex(corners[i % corners.size()]);
      to.add_position(at.x, at.y, at.z);
    }
    to.end_path();
  }
  to.end_part();
}

Table empty_layer(const Scene& scene) {
  Table out;
  out.name = scene.name, out.crs = scene.crs;
  out.geometry.shape = Shape::polygon;
  return out;
}

}  // namespace

Table feature_layer(const Scene& scene) {
  Table out = empty_layer(scene);
  for (const auto& solids : scene.solids) {
    const bool known = is_finite(solids);
    for (const Solid& solid : solids)
      for (std::int64_t face = 0; known && face < solid.face_count(); ++face) add_part(out.geometry, solid, face);
    out.geometry.end_row();
  }
  out.columns = table_of(scene).columns;
  return out;
}

Table surface_layer(const Scene& scene) {
  Table out = empty_layer(scene);
  Strings ids, kinds;
  Integers numbers;
  Reals areas_m2;
  std::vector<std::int64_t> rows;
  for (std::size_t feature = 0; feature < scene.size(); ++feature)
    for (std::size_t i = 0; is_finite(scene.solids[feature]) && i < scene.solids[feature].size(); ++i) {
      const Solid& solid = scene.solids[feature][i];
      for (std::int64_t face = 0; face < solid.face_count(); ++face) {
        const auto at = static_cast<std::size_t>(face);
        add_part(out.geometry, solid, face);
        out.geometry.end_row();
        ids.push_back(scene.ids[feature]);
        numbers.push_back(static_cast<std::int64_t>(i));
        kinds.push_back(name_of(solid.surfaces[at]));
        areas_m2.push_back(area_m2(solid, face));
        rows.push_back(solid.attributes[at]);
      }
    }
  out.add("id", std::move(ids));
  out.add("solid", std::move(numbers));
  out.add("surface", std::move(kinds));
  out.add("area_m2", std::move(areas_m2));
  for (const Column& column : scene.surfaces.columns) {
    Column taken = picked(column, rows);
    taken.name = out.unused(column.name);
    out.columns.push_back(std::move(taken));
  }
  return out;
}

}  // namespace jumeau::city
