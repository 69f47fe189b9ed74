#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

#include "../../geo/grid_view.hpp"
#include "jumeau/table.hpp"

/// What a street meets along its way. Paths are x, y, x, y, ... in metres.
namespace jumeau::street {

using geo::GridView;

using Path = std::span<const double>;

double length_m(Path);  ///< pieces without a finite length count nothing
double length_m(const Geometries& lines, std::size_t row);
Reals lengths_m(const Geometries& lines);  ///< of each row

/// Calls work(path) for each path of a row of lines.
template <class Work>
void each_path(const Geometries& lines, std::size_t row, Work&& work) {
  for (auto path = lines.row(row).first; path < lines.row(row).last; ++path) work(lines.path_xy(path));
}

/// Calls work(x, y) at `count` places of the path, the first at `first` metres from its start, then every `step`.
template <class Work>
void each_place(Path path, std::size_t count, double first, double step, Work&& work) {
  double from = 0.0;
  std::size_t k = 0;
  for (std::size_t i = 0; i + 3 < path.size(); i += 2) {
    const double dx = path[i + 2] - path[i], dy = path[i + 3] - path[i + 1], length = std::hypot(dx, dy);
    const bool last = i + 5 >= path.size();
    for (; k < count; ++k) {
      const double place = first + static_cast<double>(k) * step;
      if (place > from + length && !last) break;
      const double t = length > 0.0 ? std::min(1.0, (place - from) / length) : 0.0;
      work(path[i] + t * dx, path[i + 1] + t * dy);
    }
    from += length;
  }
}

/// Levels of something along a street, by length.
struct Levels {
  double metres = 0.0, known_m = 0.0, above_m = 0.0;
  double sum = 0.0;  ///< of level x metres, where known

  void add(double level, double length, double threshold);
  double mean() const;         ///< NaN where nothing is known
  double above_share() const;  ///< of what is known, 0 to 1; NaN where nothing is
  double known_share() const;  ///< of the street, 0 to 1; NaN for a street without length
};
/// Cells of a raster under the street, in equal pieces of at most half a cell.
Levels levels_along(const Geometries& lines, std::size_t row, const GridView&, double threshold);

}  // namespace jumeau::street
