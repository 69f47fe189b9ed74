#include "bands.hpp"

#include <algorithm>
#include <bit>

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr int segments_per_quarter = 6;

Bands::Area shared(geos::Geometry geometry) {
  return {geometry.release(),
          [](const GEOSGeometry* it) { GEOSGeom_destroy_r(geos::context(), const_cast<GEOSGeometry*>(it)); }};
}

Bands::Area united(const Bands::Area& a, const Bands::Area& b) {
  if (!a || !b) return a ? a : b;
  return shared(geos::made(GEOSUnion_r(geos::context(), a.get(), b.get())));
}

/// Has GEOS work out the boxes that it would otherwise fill in at first use: threads may then share the geometry.
void settle(const GEOSGeometry* geometry) {
  double ignored[4];
  GEOSGeom_getExtent_r(geos::context(), geometry, ignored, ignored + 1, ignored + 2, ignored + 3);
  const int parts = GEOSGetNumGeometries_r(geos::context(), geometry);
  for (int i = 0; i < parts; ++i) {
    const GEOSGeometry* part = GEOSGetGeometryN_r(geos::context(), geometry, i);
    const int holes = GEOSGetNumInteriorRings_r(geos::context(), part);
    for (int k = 0; k < holes; ++k)
      GEOSGeom_getExtent_r(geos::context(), GEOSGetInteriorRingN_r(geos::context(), part, k), ignored, ignored + 1,
                           ignored + 2, ignored + 3);
  }
}

}  // namespace

geos::Geometry line_of(std::span<const double> xy) {
  GEOSCoordSequence* sequence =
      GEOSCoordSeq_copyFromBuffer_r(geos::context(), xy.data(), static_cast<unsigned>(xy.size() / 2), false, false);
  return geos::made(sequence ? GEOSGeom_createLineString_r(geos::context(), sequence) : nullptr);
}

Place place_on(const Network& network, std::size_t v, double along) {
  const auto by_cost = network.costs(), metres = network.metres(), xy = network.xy();
  const double step = by_cost[v] - by_cost[v - 1];
  const double t = step > 0.0 ? std::clamp((along - by_cost[v - 1]) / step, 0.0, 1.0) : 0.0;
  if (t == 1.0) return {xy[2 * v], xy[2 * v + 1], metres[v]};
  return {xy[2 * v - 2] + t * (xy[2 * v] - xy[2 * v - 2]), xy[2 * v - 1] + t * (xy[2 * v + 1] - xy[2 * v - 1]),
          metres[v - 1] + t * (metres[v] - metres[v - 1])};
}

std::vector<double> path_between(const Network& network, Edge edge, double from, double to) {
  const auto by_cost = network.costs(), xy = network.xy();
  const auto begin = by_cost.begin() + network.first_vertex(edge), end = by_cost.begin() + network.last_vertex(edge);
  auto v = at(std::clamp(std::upper_bound(begin, end, from), begin + 1, end) - by_cost.begin());
  const Place first = place_on(network, v, from);
  std::vector<double> out{first.x, first.y};
  for (; v < at(network.last_vertex(edge)) && by_cost[v] < to; ++v)
    out.push_back(xy[2 * v]), out.push_back(xy[2 * v + 1]);
  const Place last = place_on(network, v, to);
  out.push_back(last.x), out.push_back(last.y);
  return out;
}

Bands::Area Bands::around(std::span<const Stretch> stretches, const Monitor& monitor) {
  const std::vector<Part> parts = parts_of(stretches);
  const auto size = static_cast<std::int64_t>(std::bit_ceil(network_.edges()));
  return branch(0, size, parts, {stretches, monitor});
}

std::vector<Bands::Part> Bands::parts_of(std::span<const Stretch> stretches) const {
  std::vector<Part> out;
  for (std::size_t first = 0; first < stretches.size();) {
    const Edge edge = stretches[first].edge;
    std::size_t last = first;
    double reached_to = 0.0;  // as far as nothing is left out
    for (; last < stretches.size() && stretches[last].edge == edge; ++last)
      if (stretches[last].from <= reached_to) reached_to = stretches[last].to;
    out.push_back({edge, reached_to == network_.cost(edge), first, last});
    first = last;
  }
  return out;
}

Bands::Area Bands::branch(std::int64_t low, std::int64_t size, std::span<const Part> parts, const Job& job) {
  if (parts.empty()) return nullptr;
  job.monitor.check();
  if (size == 1) return leaf(parts.front(), job);
  const auto edges = std::min(size, static_cast<std::int64_t>(network_.edges()) - low);
  const bool whole = size >= least_kept && static_cast<std::int64_t>(parts.size()) == edges &&
                     std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.whole; });
  if (!whole) return fork(low, size, parts, job);
  const std::uint64_t key =
      static_cast<std::uint64_t>(low) << 6 | static_cast<std::uint64_t>(std::countr_zero(at(size)));
  if (Area known = kept(key)) return known;
  Area made = fork(low, size, parts, job);
  keep(key, made);
  return made;
}

Bands::Area Bands::fork(std::int64_t low, std::int64_t size, std::span<const Part> parts, const Job& job) {
  const std::int64_t middle = low + size / 2;
  const auto split =
      std::partition_point(parts.begin(), parts.end(), [&](const Part& part) { return part.edge < middle; });
  const auto below = static_cast<std::size_t>(split - parts.begin());
  return united(branch(low, size / 2, parts.first(below), job), branch(middle, size / 2, parts.subspan(below), job));
}

/// A whole edge counts as one line wherever the ways met on it, so that its band is the same for every source.
Bands::Area Bands::leaf(const Part& part, const Job& job) const {
  Area out;
  const auto add = [&](double from, double to) {
    const auto line = line_of(path_between(network_, part.edge, from, to));
    out = united(out, shared(geos::made(GEOSBuffer_r(geos::context(), line.get(), width_m_, segments_per_quarter))));
  };
  if (part.whole)
    add(0.0, network_.cost(part.edge));
  else
    for (std::size_t i = part.first; i < part.last; ++i) add(job.stretches[i].from, job.stretches[i].to);
  return out;
}

Bands::Area Bands::kept(std::uint64_t key) const {
  const std::lock_guard lock(mutex_);
  const auto found = branches_.find(key);
  return found == branches_.end() ? nullptr : found->second;
}

void Bands::keep(std::uint64_t key, const Area& area) {
  settle(area.get());
  const auto size = GEOSGetNumCoordinates_r(geos::context(), area.get());
  const std::lock_guard lock(mutex_);
  if (positions_ + size > most_positions || !branches_.emplace(key, area).second) return;
  positions_ += size;
}

}  // namespace jumeau::network
