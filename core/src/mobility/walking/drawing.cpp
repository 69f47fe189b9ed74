#include "mobility/walking/drawing.hpp"

#include <cmath>

#include "network/bands.hpp"

namespace jumeau::walking {

namespace {

void add(std::vector<double>& line, double x, double y) {
  if (line.size() >= 2 && line[line.size() - 2] == x && line.back() == y) return;
  line.push_back(x), line.push_back(y);
}

}  // namespace

/// What is walked of one edge, whatever other places cut it; `a` goes on to the next one.
Ways::Arc Drawing::whole_from(std::span<const std::int64_t> arcs, std::size_t& a) const {
  Ways::Arc out = ways_.arc(arcs[a++]);
  for (; a < arcs.size() && out.edge >= 0; ++a) {
    const Ways::Arc& next = ways_.arc(arcs[a]);
    if (next.edge != out.edge || next.from != out.to) break;
    out.to = next.to;
  }
  return out;
}

std::vector<double> Drawing::line(const Pair& pair, std::span<const std::int64_t> arcs) const {
  const auto destination = static_cast<std::size_t>(pair.destination);
  std::vector<double> out{origins_[2 * pair.origin], origins_[2 * pair.origin + 1]};
  for (std::size_t a = 0; a < arcs.size();) {
    const Ways::Arc arc = whole_from(arcs, a);
    if (arc.edge < 0) continue;
    const auto xy =
        network::path_between(ways_.streets(), arc.edge, std::min(arc.from, arc.to), std::max(arc.from, arc.to));
    for (std::size_t i = 0; i < xy.size(); i += 2) {
      const std::size_t k = arc.from <= arc.to ? i : xy.size() - 2 - i;
      add(out, xy[k], xy[k + 1]);
    }
  }
  if (out.size() == 2) add(out, places_.origins[pair.origin].x, places_.origins[pair.origin].y);
  add(out, destinations_[2 * destination], destinations_[2 * destination + 1]);
  if (out.size() == 2) out.push_back(out[0]), out.push_back(out[1]);
  return out;
}

void Drawing::add_origin(std::size_t origin, Geometries& points) const {
  if (std::isfinite(origins_[2 * origin]) && std::isfinite(origins_[2 * origin + 1]))
    points.add_point(origins_[2 * origin], origins_[2 * origin + 1]);
  else
    points.end_row();
}

}  // namespace jumeau::walking
