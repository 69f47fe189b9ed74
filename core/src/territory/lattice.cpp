#include "territory/lattice.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>

namespace jumeau::territory {

namespace {

constexpr double row_height = 0.8660254037844386;  // of an equilateral triangle

}  // namespace

Lattice::Lattice(const Scene& scene) : box_(scene.setting.box), mesh_(scene.setting.mesh_m) {
  columns_ = std::llround(box_.width() / mesh_) + 1;
  rows_ = std::llround(box_.height() / (mesh_ * row_height)) + 1;
  dx_ = box_.width() / static_cast<double>(columns_ - 1), dy_ = box_.height() / static_cast<double>(rows_ - 1);
  const bool whole_box = scene.setting.size != Size::metropolis;
  for (std::int64_t row = 0; row < rows_; ++row)
    for (std::int64_t column = 0; column < columns_; ++column) {
      const bool border = row == 0 || column == 0 || row == rows_ - 1 || column == columns_ - 1;
      double x = static_cast<double>(column) + (row % 2 == 1 && column > 0 ? 0.5 : 0.0);
      x = std::min(x, static_cast<double>(columns_ - 1));
      Random random(scene.setting.chance('l', row, column));
      const double jitter = border ? 0.0 : 0.21;
      points_.push_back({box_.min_x + dx_ * (x + random.between(-jitter, jitter)),
                         box_.min_y + dy_ * (static_cast<double>(row) + random.between(-jitter, jitter))});
      bool land = true;
      if (!whole_box)
        for (const Point away : {Point{0, 0}, Point{1, 0}, Point{-1, 0}, Point{0, 1}, Point{0, -1}, Point{0.7, 0.7},
                                 Point{-0.7, 0.7}, Point{0.7, -0.7}, Point{-0.7, -0.7}})
          land = land && scene.land.here(points_.back() + away * 110.0);
      land_.push_back(land);
    }
  limit_.assign(points_.size(), 0);
  for (std::int32_t v = 0; v < size(); ++v)
    for (int direction = 0; direction < 3; ++direction)
      if (const std::int32_t to = neighbour(v, direction); to >= 0 && limit_link(v, direction))
        limit_[static_cast<std::size_t>(v)] = limit_[static_cast<std::size_t>(to)] = 1;
}

std::int32_t Lattice::step(std::int32_t v, int direction) const {
  const std::int64_t column = v % columns_, row = v / columns_, odd = row % 2;
  switch (direction) {
    case 0: return at(column + 1, row);
    case 1: return at(column + odd, row + 1);
    case 2: return at(column + odd - 1, row + 1);
    case 3: return at(column - 1, row);
    case 4: return at(column + odd - 1, row - 1);
    default: return at(column + odd, row - 1);
  }
}

std::int32_t Lattice::neighbour(std::int32_t v, int direction) const {
  const std::int32_t to = step(v, direction);
  if (to < 0 || !on_land(v) || !on_land(to)) return -1;
  // A link between two corners of land with water on both sides is none.
  return land_on_left(v, direction) || land_on_left(to, (direction + 3) % 6) ? to : -1;
}

std::int32_t Lattice::link(std::int32_t v, int direction) const {
  return direction < 3 ? 3 * v + direction : 3 * step(v, direction) + direction - 3;
}

bool Lattice::triangle(std::int32_t a, std::int32_t b, std::int32_t c) const {
  return a >= 0 && b >= 0 && c >= 0 && on_land(a) && on_land(b) && on_land(c);
}

bool Lattice::land_on_left(std::int32_t v, int direction) const {
  return triangle(v, step(v, direction), step(v, (direction + 1) % 6));
}

std::int32_t Lattice::nearest(Point p) const {
  const std::int64_t row = std::llround((p.y - box_.min_y) / dy_), column = std::llround((p.x - box_.min_x) / dx_);
  std::int32_t best = -1;
  double least = std::numeric_limits<double>::max();
  for (std::int64_t r = row - 5; r <= row + 5; ++r)
    for (std::int64_t c = column - 5; c <= column + 5; ++c) {
      const std::int32_t v = at(c, r);
      if (v < 0 || !on_land(v) || on_limit(v)) continue;
      if (const double away = distance(p, point(v)); away < least) least = away, best = v;
    }
  return best;
}

Router::Router(const Scene& scene, const Lattice& lattice, Monitor& monitor)
    : scene_(scene), lattice_(lattice), monitor_(monitor) {
  const auto size = static_cast<std::size_t>(lattice.size());
  ways_.assign(3 * size, Way::none), names_.assign(3 * size, -1);
  river_.assign(size, 0), crossed_ = rail_ = motorway_ = used_ = river_;
  height_.resize(size), cost_.resize(size), from_.resize(size), stamp_.assign(size, 0);
  rise();
  for (std::int32_t v = 0; v < lattice.size(); ++v) {
    for (int direction = 0; direction < 3; ++direction)
      if (const std::int32_t to = lattice.neighbour(v, direction); to >= 0 && lattice.limit_link(v, direction)) {
        ways_[static_cast<std::size_t>(lattice.link(v, direction))] = Way::limit;
        used_[static_cast<std::size_t>(v)] = used_[static_cast<std::size_t>(to)] = 1;
      }
  }
}

void Router::rise() {
  for (std::int32_t v = 0; v < lattice_.size(); ++v)
    height_[static_cast<std::size_t>(v)] = static_cast<float>(scene_.height_m(lattice_.point(v)));
}

double Router::step_cost(std::int32_t v, int direction, std::int32_t to, const Manner& manner) const {
  constexpr double never = std::numeric_limits<double>::infinity();
  const std::int32_t link = lattice_.link(v, direction);
  const Way there = way(link);
  const auto target = static_cast<std::size_t>(to);
  const bool road = manner.way >= Way::primary;
  if (there == Way::limit || there == Way::shore) return never;
  if (manner.way == Way::shore) {
    if (river_[target]) return never;
  } else if (there == Way::rail || there == Way::motorway) {
    if (there != manner.way) return never;
  } else if (!road && there != Way::none) {
    return never;
  }
  const double run = distance(lattice_.point(v), lattice_.point(to));
  const double rise =
      (static_cast<double>(height_[target]) - static_cast<double>(height_[static_cast<std::size_t>(v)])) / run /
      manner.steep;
  double cost =
      run * (1.0 + rise * rise) * (1.0 + manner.wander * (2.0 * fraction(scene_.setting.chance('c', link)) - 1.0));
  if (there != Way::none && there <= Way::unclassified) cost = run * manner.reuse;
  if (river_[target] && manner.way != Way::shore) cost += crossed_[target] ? 40.0 : scene_.setting.bridge_cost_m;
  if (rail_[target] && manner.way != Way::rail) cost += crossed_[target] ? 20.0 : 0.45 * scene_.setting.bridge_cost_m;
  if (motorway_[target] && manner.way != Way::motorway)
    cost += crossed_[target] ? 20.0 : 0.45 * scene_.setting.bridge_cost_m;
  if (manner.keeps_out_of_limit && lattice_.on_limit(to))
    cost += (manner.way < Way::primary ? 40 : 3) * lattice_.mesh_m();
  return cost;
}

std::vector<std::int32_t> Router::find(std::int32_t from, const std::function<bool(std::int32_t)>& there,
                                       std::optional<std::int32_t> goal, const Manner& manner) {
  using Entry = std::pair<double, std::int32_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  ++round_;
  const auto ahead = [&](std::int32_t v) {
    return goal ? 0.4 * distance(lattice_.point(v), lattice_.point(*goal)) : 0.0;
  };
  const auto reach = [&](std::int32_t v, double cost, std::int32_t before) {
    const auto at = static_cast<std::size_t>(v);
    if (stamp_[at] == round_ && cost_[at] <= cost) return;
    stamp_[at] = round_, cost_[at] = cost, from_[at] = before;
    queue.emplace(cost + ahead(v), v);
  };
  reach(from, 0.0, -1);
  for (std::size_t looked = 0; !queue.empty(); ++looked) {
    if (looked % 1024 == 0) monitor_.check();
    const auto [estimate, v] = queue.top();
    queue.pop();
    const double cost = cost_[static_cast<std::size_t>(v)];
    if (estimate > cost + ahead(v)) continue;
    if (there(v)) {
      std::vector<std::int32_t> way;
      for (std::int32_t at = v; at >= 0; at = from_[static_cast<std::size_t>(at)]) way.push_back(at);
      std::reverse(way.begin(), way.end());
      return way;
    }
    for (int direction = 0; direction < 6; ++direction) {
      const std::int32_t to = lattice_.neighbour(v, direction);
      if (to < 0) continue;
      const double step = step_cost(v, direction, to, manner);
      if (step < std::numeric_limits<double>::infinity()) reach(to, cost + step, v);
    }
  }
  return {};
}

void Router::take(const std::vector<std::int32_t>& way, Way kind, std::int32_t name) {
  for (std::size_t i = 0; i < way.size(); ++i) {
    const auto v = static_cast<std::size_t>(way[i]);
    used_[v] = 1;
    if (kind == Way::rail) rail_[v] = 1;
    if (kind == Way::motorway) motorway_[v] = 1;
    if (river_[v] || (rail_[v] && kind != Way::rail) || (motorway_[v] && kind != Way::motorway)) crossed_[v] = 1;
    if (i + 1 == way.size()) break;
    for (int direction = 0; direction < 6; ++direction)
      if (lattice_.neighbour(way[i], direction) == way[i + 1]) {
        const auto link = static_cast<std::size_t>(lattice_.link(way[i], direction));
        if (ways_[link] == Way::none || (ways_[link] >= Way::primary && kind < ways_[link]))
          ways_[link] = kind, names_[link] = name;
      }
  }
}

void Router::take_river(const std::vector<std::int32_t>& way) {
  take(way, Way::shore, -1);
  for (const std::int32_t v : way) river_[static_cast<std::size_t>(v)] = 1, crossed_[static_cast<std::size_t>(v)] = 0;
}

std::vector<std::int32_t> Router::part_of(std::int32_t first) const {
  std::vector<std::uint8_t> seen(used_.size(), 0);
  std::vector<std::int32_t> out{first};
  seen[static_cast<std::size_t>(first)] = 1;
  for (std::size_t i = 0; i < out.size(); ++i)
    for (int direction = 0; direction < 6; ++direction) {
      const std::int32_t to = lattice_.neighbour(out[i], direction);
      if (to < 0 || seen[static_cast<std::size_t>(to)] || !carries(lattice_.link(out[i], direction))) continue;
      seen[static_cast<std::size_t>(to)] = 1;
      out.push_back(to);
    }
  return out;
}

bool Router::join(const std::vector<std::int32_t>& part, std::vector<std::uint8_t>& joined) {
  std::vector<std::int32_t> before(used_.size(), -2), open = part;
  for (const std::int32_t v : part) before[static_cast<std::size_t>(v)] = -1;
  for (std::size_t i = 0; i < open.size(); ++i)
    for (int direction = 0; direction < 6; ++direction) {
      std::int32_t to = lattice_.neighbour(open[i], direction);
      if (to < 0 || before[static_cast<std::size_t>(to)] != -2) continue;
      before[static_cast<std::size_t>(to)] = open[i];
      if (!used(to)) {
        open.push_back(to);
        continue;
      }
      if (!joined[static_cast<std::size_t>(to)]) continue;
      for (std::int32_t from = before[static_cast<std::size_t>(to)]; from >= 0;
           to = from, from = before[static_cast<std::size_t>(to)]) {
        for (int way_back = 0; way_back < 6; ++way_back)
          if (lattice_.neighbour(to, way_back) == from)
            names_[static_cast<std::size_t>(lattice_.link(to, way_back))] = holder;
        used_[static_cast<std::size_t>(to)] = joined[static_cast<std::size_t>(to)] = 1;
      }
      for (const std::int32_t v : part) joined[static_cast<std::size_t>(v)] = 1;
      return true;
    }
  return false;
}

void Router::connect_all() {
  std::vector<std::uint8_t> joined(used_.size(), 0);
  bool first = true, progress = true;
  while (progress) {
    progress = false;
    for (std::int32_t v = 0; v < lattice_.size(); ++v) {
      if (v % 4096 == 0) monitor_.check();
      if (!used(v) || joined[static_cast<std::size_t>(v)]) continue;
      const std::vector<std::int32_t> part = part_of(v);
      if (first)
        for (const std::int32_t u : part) joined[static_cast<std::size_t>(u)] = 1;
      progress |= first || join(part, joined);
      first = false;
    }
  }
}

}  // namespace jumeau::territory
