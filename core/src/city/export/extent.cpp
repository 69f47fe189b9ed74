#include "extent.hpp"

#include <algorithm>

#include "triangles.hpp"

namespace jumeau::city {

std::optional<Extent> extent_of(std::span<const Solid> solids) {
  if (!is_finite(solids)) return std::nullopt;
  std::optional<Extent> out;
  for (const Solid& solid : solids)
    for (std::int64_t i = 0; i < solid.vertex_count(); ++i) {
      const Vec3 at = solid.vertex(i);
      if (!out) out = {at, at};
      out->low = {std::min(out->low.x, at.x), std::min(out->low.y, at.y), std::min(out->low.z, at.z)};
      out->high = {std::max(out->high.x, at.x), std::max(out->high.y, at.y), std::max(out->high.z, at.z)};
    }
  return out;
}

}  // namespace jumeau::city
