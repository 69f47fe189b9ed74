#include <cmath>
#include <map>

#include "../../geo/draft.hpp"
#include "extent.hpp"
#include "files.hpp"
#include "glb.hpp"

namespace jumeau::city {

namespace {

/// Features of one square; floats hold their coordinates from a common origin to less than a millimetre.
struct Neighbourhood {
  Vec3 origin;
  std::vector<std::int64_t> features;
};

std::vector<Neighbourhood> neighbourhoods(const Scene& scene) {
  constexpr double side_m = 1000.0;
  std::map<std::pair<double, double>, Neighbourhood> squares;
  for (std::size_t i = 0; i < scene.size(); ++i) {
    const auto extent = extent_of(scene.solids[i]);
    if (!extent) continue;
    const double row = std::floor(extent->middle().y / side_m), column = std::floor(extent->middle().x / side_m);
    const auto [square, is_new] = squares.try_emplace({row, column});
    if (is_new) square->second.origin = {(column + 0.5) * side_m, (row + 0.5) * side_m, std::round(extent->low.z)};
    square->second.features.push_back(static_cast<std::int64_t>(i));
  }
  std::vector<Neighbourhood> out;
  for (auto& [place, square] : squares) out.push_back(std::move(square));
  return out;
}

}  // namespace

Written write_glb(const Scene& scene, const std::filesystem::path& path, Monitor& monitor) {
  Glb glb;
  Steps steps(monitor, scene.size());
  for (const Neighbourhood& square : neighbourhoods(scene)) {
    glb.begin_node(square.origin);
    for (const std::int64_t feature : square.features) {
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
