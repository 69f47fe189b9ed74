#include "twins.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>

namespace jumeau::city {

namespace {

using Square = std::pair<std::int64_t, std::int64_t>;

struct Pair {
  double distance_m;
  std::size_t one, other;
  auto operator<=>(const Pair&) const = default;
};

bool may_be_twins(const FurnitureObject& a, const FurnitureObject& b) {
  return a.kind == b.kind && std::strcmp(a.source, b.source) != 0;
}

/// Each once, the nearest first.
std::vector<Pair> pairs_of(const std::vector<FurnitureObject>& objects, double distance_m) {
  const auto square = [&](const FurnitureObject& o) {
    return Square{static_cast<std::int64_t>(std::floor(o.x / distance_m)),
                  static_cast<std::int64_t>(std::floor(o.y / distance_m))};
  };
  std::map<Square, std::vector<std::size_t>> squares;
  std::vector<Pair> out;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const FurnitureObject& object = objects[i];
    if (!object.placed) continue;
    const auto [column, row] = square(object);
    for (std::int64_t dy = -1; dy <= 1; ++dy)
      for (std::int64_t dx = -1; dx <= 1; ++dx)
        if (const auto found = squares.find({column + dx, row + dy}); found != squares.end())
          for (const std::size_t k : found->second) {
            const double apart = std::hypot(objects[k].x - object.x, objects[k].y - object.y);
            if (apart <= distance_m && may_be_twins(objects[k], object)) out.push_back({apart, k, i});
          }
    squares[{column, row}].push_back(i);
  }
  std::ranges::sort(out);
  return out;
}

double worst_m(const FurnitureObject& object) {
  return std::isnan(object.precision_xy_m) ? std::numeric_limits<double>::infinity() : object.precision_xy_m;
}

}  // namespace

std::vector<std::int64_t> twins_of(const std::vector<FurnitureObject>& objects, double distance_m) {
  std::vector<std::int64_t> out(objects.size(), -1);
  if (!(distance_m > 0.0)) return out;
  std::vector<bool> taken(objects.size(), false);
  for (const auto& [apart, one, other] : pairs_of(objects, distance_m)) {
    if (taken[one] || taken[other]) continue;
    taken[one] = taken[other] = true;
    const bool later_is_better = worst_m(objects[other]) < worst_m(objects[one]);
    out[later_is_better ? one : other] = static_cast<std::int64_t>(later_is_better ? other : one);
  }
  return out;
}

}  // namespace jumeau::city
