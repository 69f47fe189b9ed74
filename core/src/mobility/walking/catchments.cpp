#include "mobility/walking/catchments.hpp"

#include <algorithm>
#include <limits>

namespace jumeau::walking {

namespace {

struct Box {
  double x0 = std::numeric_limits<double>::infinity(), y0 = x0, x1 = -x0, y1 = -x0;
  bool holds(double x, double y) const { return x >= x0 && x <= x1 && y >= y0 && y <= y1; }
};

/// Calls work(ring) for each ring of a row, x, y, x, y, ...
template <class Work>
void each_ring(const Geometries& polygons, std::size_t row, Work&& work) {
  for (auto part = polygons.row(row).first; part < polygons.row(row).last; ++part)
    for (auto ring = polygons.part(part).first; ring < polygons.part(part).last; ++ring) work(polygons.path_xy(ring));
}

Box box_of(const Geometries& polygons, std::size_t row) {
  Box out;
  each_ring(polygons, row, [&](std::span<const double> xy) {
    for (std::size_t i = 0; i + 1 < xy.size(); i += 2) {
      out.x0 = std::min(out.x0, xy[i]), out.x1 = std::max(out.x1, xy[i]);
      out.y0 = std::min(out.y0, xy[i + 1]), out.y1 = std::max(out.y1, xy[i + 1]);
    }
  });
  return out;
}

/// Even-odd rule over all rings: holes are outside.
bool holds(const Geometries& polygons, std::size_t row, double x, double y) {
  bool inside = false;
  each_ring(polygons, row, [&](std::span<const double> xy) {
    for (std::size_t i = 0; i + 3 < xy.size(); i += 2)
      if ((xy[i + 1] > y) != (xy[i + 3] > y) &&
          x < xy[i] + (y - xy[i + 1]) / (xy[i + 3] - xy[i + 1]) * (xy[i + 2] - xy[i]))
        inside = !inside;
  });
  return inside;
}

}  // namespace

std::vector<std::string> codes_at(const Geometries& polygons, const std::vector<std::string>& codes,
                                  std::span<const double> places_xy) {
  std::vector<Box> boxes;
  for (std::size_t row = 0; row < polygons.size(); ++row) boxes.push_back(box_of(polygons, row));
  std::vector<std::string> out(places_xy.size() / 2);
  for (std::size_t i = 0; i < out.size(); ++i)
    for (std::size_t row = 0; row < boxes.size() && out[i].empty(); ++row)
      if (boxes[row].holds(places_xy[2 * i], places_xy[2 * i + 1]) &&
          holds(polygons, row, places_xy[2 * i], places_xy[2 * i + 1]))
        out[i] = codes[row];
  return out;
}

}  // namespace jumeau::walking
