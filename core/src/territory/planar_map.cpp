#include "territory/planar_map.hpp"

#include <algorithm>

namespace jumeau::territory {

namespace {

/// Order of directions, anticlockwise from the east, without angles.
bool earlier(Point a, Point b) {
  const auto lower = [](Point p) { return p.y < 0 || (p.y == 0 && p.x < 0); };
  if (lower(a) != lower(b)) return lower(b);
  return cross(a, b) > 0;
}

/// True where `d` lies strictly in the turn from `out` anticlockwise to `in`.
bool in_turn(Point out, Point in, Point d) {
  if (cross(out, in) > 0) return cross(out, d) > 0 && cross(d, in) > 0;
  return cross(out, d) > 0 || cross(d, in) > 0;
}

}  // namespace

PlanarMap::PlanarMap(std::vector<Point> vertices, std::span<const Link> links) : vertices_(std::move(vertices)) {
  for (const Link& link : links) add_edge(link.from, link.to, {link.way, link.name, false});
  std::vector<std::vector<std::int32_t>> out(vertices_.size());
  for (std::int32_t half = 0; half < half_count(); ++half) out[index(origin(half))].push_back(half);
  for (std::vector<std::int32_t>& fan : out) {
    std::sort(fan.begin(), fan.end(),
              [&](std::int32_t a, std::int32_t b) { return earlier(end(a) - start(a), end(b) - start(b)); });
    for (std::size_t i = 0; i < fan.size(); ++i) join(fan[i] ^ 1, fan[(i + fan.size() - 1) % fan.size()]);
  }
  for (std::int32_t half = 0; half < half_count(); ++half) {
    if (face(half) >= 0) continue;
    faces_.push_back(half);
    set_face(half, face_count() - 1);
  }
}

std::vector<Point> PlanarMap::ring(std::int32_t face) const {
  std::vector<Point> out;
  std::int32_t half = first_of_face(face);
  do out.push_back(start(half));
  while ((half = next(half)) != first_of_face(face));
  return out;
}

bool PlanarMap::opens(std::int32_t half, Point direction) const {
  const Point out = end(half) - start(half), in = start(previous(half)) - start(half);
  if (previous(half) == (half ^ 1)) return cross(out, direction) != 0 || dot(out, direction) < 0;
  return in_turn(out, in, direction);
}

std::int32_t PlanarMap::add_edge(std::int32_t from, std::int32_t to, Edge edge) {
  halves_.push_back({from, -1, -1, -1});
  halves_.push_back({to, -1, -1, -1});
  edges_.push_back(edge);
  return half_count() - 2;
}

void PlanarMap::set_face(std::int32_t first, std::int32_t face) {
  std::int32_t half = first;
  do halves_[index(half)].face = face;
  while ((half = next(half)) != first);
}

std::int32_t PlanarMap::split_edge(std::int32_t half, Point at) {
  const auto vertex = vertex_count();
  vertices_.push_back(at);
  const std::int32_t twin = half ^ 1, after = next(half), before = previous(twin);
  const std::int32_t fresh = add_edge(vertex, target(half), edge(half)), back = fresh ^ 1;
  halves_[index(twin)].origin = vertex;
  halves_[index(fresh)].face = face(half), halves_[index(back)].face = face(twin);
  if (after == twin)
    join(fresh, back);
  else
    join(fresh, after), join(before, back);
  join(half, fresh), join(back, twin);
  return vertex;
}

std::int32_t PlanarMap::split_face(std::int32_t from, std::int32_t to, Edge edge) {
  const std::int32_t before_from = previous(from), before_to = previous(to), old = face(from);
  const std::int32_t fresh = add_edge(origin(from), origin(to), edge), back = fresh ^ 1;
  join(before_from, fresh), join(fresh, to);
  join(before_to, back), join(back, from);
  halves_[index(back)].face = old;
  faces_[index(old)] = back;
  faces_.push_back(fresh);
  set_face(fresh, face_count() - 1);
  return fresh;
}

std::int32_t PlanarMap::add_stub(std::int32_t half, Point to, Edge edge) {
  const std::int32_t before = previous(half);
  vertices_.push_back(to);
  const std::int32_t fresh = add_edge(origin(half), vertex_count() - 1, edge), back = fresh ^ 1;
  halves_[index(fresh)].face = halves_[index(back)].face = face(half);
  join(before, fresh), join(fresh, back), join(back, half);
  return fresh;
}

}  // namespace jumeau::territory
