#pragma once

#include <vector>

#include "jumeau/network/network.hpp"

namespace jumeau::network {

/// Calls work(vertex) for each segment, from `vertex` to the next, whose box touches `box`; ascending.
template <class Work>
void each_segment_in(const Network& network, const Network::Box& box, Work&& work) {
  constexpr std::size_t run = 8;
  const auto touches = [&](const Network::Box& other) {
    return other.x0 <= box.x1 && box.x0 <= other.x1 && other.y0 <= box.y1 && box.y0 <= other.y1;
  };
  const auto xy = network.xy();
  const auto segment_touches = [&](std::size_t v) {
    const auto [x0, x1] = std::minmax(xy[2 * v], xy[2 * v + 2]);
    const auto [y0, y1] = std::minmax(xy[2 * v + 1], xy[2 * v + 3]);
    return touches({x0, y0, x1, y1});
  };
  const auto& levels = network.boxes().levels;
  const std::size_t vertices = network.metres().size();
  const auto descend = [&](const auto& self, std::size_t level, std::size_t i) -> void {
    if (!touches(levels[level][i])) return;
    const std::size_t below = level == 0 ? vertices - 1 : levels[level - 1].size();
    for (std::size_t b = i * run; b < std::min(below, (i + 1) * run); ++b) {
      if (level > 0)
        self(self, level - 1, b);
      else if (network.metres()[b + 1] > 0.0 && segment_touches(b))
        work(static_cast<std::int64_t>(b));
    }
  };
  descend(descend, levels.size() - 1, 0);
}

}  // namespace jumeau::network
