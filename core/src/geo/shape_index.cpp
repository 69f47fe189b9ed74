#include "shape_index.hpp"

#include <algorithm>

namespace jumeau::geos {

ShapeIndex::ShapeIndex(const std::vector<Geometry>& shapes)
    : numbers_(shapes.size()), tree_(GEOSSTRtree_create_r(context(), 10)) {
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    numbers_[i] = i;
    if (shapes[i]) GEOSSTRtree_insert_r(context(), tree_.get(), shapes[i].get(), &numbers_[i]);
  }
  GEOSSTRtree_build_r(context(), tree_.get());
}

std::vector<std::size_t> ShapeIndex::near(const geo::Bounds& box) const {
  const Geometry rectangle = made(GEOSGeom_createRectangle_r(context(), box.min_x, box.min_y, box.max_x, box.max_y));
  std::vector<std::size_t> out;
  GEOSSTRtree_query_r(
      context(), tree_.get(), rectangle.get(),
      [](void* number, void* all) {
        static_cast<std::vector<std::size_t>*>(all)->push_back(*static_cast<const std::size_t*>(number));
      },
      &out);
  std::ranges::sort(out);
  return out;
}

geo::Bounds box_of(const GEOSGeometry* shape, double wider_by_m) {
  geo::Bounds out;
  GEOSGeom_getExtent_r(context(), shape, &out.min_x, &out.min_y, &out.max_x, &out.max_y);
  return {out.min_x - wider_by_m, out.min_y - wider_by_m, out.max_x + wider_by_m, out.max_y + wider_by_m};
}

}  // namespace jumeau::geos
