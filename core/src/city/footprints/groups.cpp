#include "groups.hpp"

#include <algorithm>

namespace jumeau::city {

Groups::Groups(const CellFrame& frame, const std::vector<std::uint8_t>& marked, Monitor& monitor)
    : frame_(frame), group_of_(marked.size(), -1) {
  for (std::size_t cell = 0; cell < marked.size(); ++cell) {
    if (cell % (1 << 20) == 0) monitor.check();
    if (marked[cell] && group_of_[cell] < 0) fill(cell, marked);
  }
}

void Groups::fill(std::size_t first, const std::vector<std::uint8_t>& marked) {
  const auto group = static_cast<std::int32_t>(boxes_.size());
  geo::Bounds& box = boxes_.emplace_back();
  const double half = 0.5 * frame_.side_m;
  std::vector<std::size_t> next{first};
  group_of_[first] = group;
  while (!next.empty()) {
    const std::size_t cell = next.back(), row = cell / frame_.columns, column = cell % frame_.columns;
    next.pop_back();
    box.include(frame_.x(column) - half, frame_.y(row) - half),
        box.include(frame_.x(column) + half, frame_.y(row) + half);
    for (std::size_t r = row > 0 ? row - 1 : 0; r <= std::min(row + 1, frame_.rows - 1); ++r)
      for (std::size_t c = column > 0 ? column - 1 : 0; c <= std::min(column + 1, frame_.columns - 1); ++c) {
        const std::size_t beside = r * frame_.columns + c;
        if (marked[beside] && group_of_[beside] < 0) group_of_[beside] = group, next.push_back(beside);
      }
  }
}

std::int64_t Groups::at(double x, double y) const {
  const std::size_t cell = frame_.index(x, y);
  return cell < group_of_.size() ? group_of_[cell] : -1;
}

}  // namespace jumeau::city
