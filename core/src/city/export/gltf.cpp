#include <cmath>

#include "../../geo/draft.hpp"
#include "files.hpp"
#include "glb.hpp"
#include "quadtree.hpp"

namespace jumeau::city {

namespace {

constexpr std::int64_t features_per_node = 500;  // near each other, so that floats hold their coordinates to 1 mm

/// A whole metre near the middle of a cell, at the height of its first vertex.
Vec3 origin_of(const Cell& cell, const Scene& scene) {
  const Vec3 middle{cell.min_x + cell.width_m / 2, cell.min_y + cell.width_m / 2, 0};
  const Solid& first = scene.solids[static_cast<std::size_t>(cell.features.front())].front();
  return {std::round(middle.x), std::round(middle.y), first.xyz.empty() ? 0 : std::round(first.xyz[2])};
}

}  // namespace

Written write_glb(const Scene& scene, const std::filesystem::path& path, Monitor& monitor) {
  Glb glb;
  Steps steps(monitor, scene.size());
  for (const Cell& cell : quadtree(scene, features_per_node)) {
    if (!cell.leaf()) continue;
    glb.begin_node(origin_of(cell, scene));
    for (const std::int64_t feature : cell.features) {
      steps.next();
      const std::vector<Solid>& solids = scene.solids[static_cast<std::size_t>(feature)];
      glb.add(feature, solids, solids);
    }
    glb.end_node();
  }
  if (glb.written().triangles == 0) throw nothing_to_write(path);
  const Table table = table_of(scene);
  geo::Draft draft(path);
  put_file(glb.bytes(Metadata(table), scene.crs), draft.file());
  draft.keep();
  return glb.written();
}

}  // namespace jumeau::city
