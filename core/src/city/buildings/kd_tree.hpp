#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

namespace jumeau::city {

using Position = std::array<double, 3>;

/// Nearest neighbours among points of space: a balanced k-d tree in one array.
class KdTree {
public:
  explicit KdTree(std::span<const Position> points) : points_(points), order_(points.size()) {
    std::iota(order_.begin(), order_.end(), 0);
    build(0, order_.size(), 0);
  }

  struct Near {
    double distance2;
    std::int32_t point;
    friend auto operator<=>(const Near&, const Near&) = default;
  };
  /// The `count` nearest, nearest first; of equally near ones, those of lower number.
  void nearest(const Position& to, std::size_t count, std::vector<Near>& out) const {
    out.clear();
    search(0, order_.size(), 0, to, count, out);
    std::ranges::sort_heap(out);
  }

private:
  void build(std::size_t first, std::size_t last, int axis) {
    if (last - first < 2) return;
    const std::size_t middle = (first + last) / 2;
    const auto key = [&](std::int32_t i) { return std::pair(points_[at(i)][static_cast<std::size_t>(axis)], i); };
    std::nth_element(order_.begin() + static_cast<std::ptrdiff_t>(first),
                     order_.begin() + static_cast<std::ptrdiff_t>(middle),
                     order_.begin() + static_cast<std::ptrdiff_t>(last),
                     [&](std::int32_t a, std::int32_t b) { return key(a) < key(b); });
    build(first, middle, (axis + 1) % 3);
    build(middle + 1, last, (axis + 1) % 3);
  }
  void search(std::size_t first, std::size_t last, int axis, const Position& to, std::size_t count,
              std::vector<Near>& out) const {
    if (first >= last) return;
    const std::size_t middle = (first + last) / 2;
    const std::int32_t here = order_[middle];
    const Position& p = points_[at(here)];
    const double dx = p[0] - to[0], dy = p[1] - to[1], dz = p[2] - to[2];
    offer({dx * dx + dy * dy + dz * dz, here}, count, out);
    const auto a = static_cast<std::size_t>(axis);
    const double beyond = to[a] - p[a];
    const int next = (axis + 1) % 3;
    const auto go = [&](bool right) {
      right ? search(middle + 1, last, next, to, count, out) : search(first, middle, next, to, count, out);
    };
    go(beyond > 0.0);
    if (out.size() < count || beyond * beyond <= out.front().distance2) go(beyond <= 0.0);
  }
  static void offer(const Near& one, std::size_t count, std::vector<Near>& out) {
    if (out.size() < count) {
      out.push_back(one);
      std::ranges::push_heap(out);
    } else if (one < out.front()) {
      std::ranges::pop_heap(out);
      out.back() = one;
      std::ranges::push_heap(out);
    }
  }
  static std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }

  std::span<const Position> points_;
  std::vector<std::int32_t> order_;
};

}  // namespace jumeau::city
