#include "extrude.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace jumeau::city {

namespace {

/// Heights that differ by less are one, halfway. More would fold small faces: validators forgive 10 mm, but 20 degrees.
constexpr double same_height_m = 0.004;
constexpr double straight_m = 0.002;  ///< more than half the diagonal of the partition's grid
constexpr std::int32_t outside = -1;

constexpr std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }
using Place = std::array<double, 2>;

/// An edge between two parts, or a part and the outside.
struct Border {
  std::int32_t from, to, left, right;
};

class Joints {
public:
  std::int32_t find(std::int32_t i) {
    while (parent_[at(i)] != i) i = parent_[at(i)] = parent_[at(parent_[at(i)])];
    return i;
  }
  explicit Joints(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0); }
  void join(std::int32_t a, std::int32_t b) {
    const auto [low, high] = std::minmax({find(a), find(b)});
    parent_[at(high)] = low;
  }

private:
  std::vector<std::int32_t> parent_;
};

class Extrusion {
public:
  Extrusion(const Partition& partition, const RoofParts& parts, double floor_z)
      : places_(partition.vertices), parts_(parts), floor_z_(floor_z) {
    const auto part = [&](std::int32_t face) { return face < 0 ? outside : parts.of_face[at(face)]; };
    for (const Partition::Edge& edge : partition.edges)
      if (part(edge.left) != part(edge.right))
        borders_.push_back({edge.from, edge.to, part(edge.left), part(edge.right)});
    straighten();
    split_crossings();
    find_heights();
  }

  Extruded made() {
    Extruded out;
    for (std::size_t part = 0; part < parts_.planes.size(); ++part)
      add_roof(static_cast<std::int32_t>(part), out.solid);
    for (const Border& border : borders_)
      if (border.left >= 0 && border.right >= 0) add_wall(border, out.solid);
    add_outer_walls(out.solid);
    add_floor(out.solid);
    out.solid.end_shell();
    out.pinched_at = pinched();
    return out;
  }

private:
  // ---- the borders between parts

  /// Takes away vertices that only inner edges had needed.
  void straighten() {
    std::vector<std::vector<std::size_t>> at_vertex(places_.size());
    for (std::size_t b = 0; b < borders_.size(); ++b)
      at_vertex[at(borders_[b].from)].push_back(b), at_vertex[at(borders_[b].to)].push_back(b);
    std::vector<bool> gone(borders_.size(), false);
    for (std::size_t v = 0; v < places_.size(); ++v) {
      if (at_vertex[v].size() != 2) continue;
      const std::size_t first = at_vertex[v][0], second = at_vertex[v][1];
      const auto vertex = static_cast<std::int32_t>(v);
      const std::int32_t a = other(borders_[first], vertex), b = other(borders_[second], vertex);
      if (a == b || !straight(places_[at(a)], places_[v], places_[at(b)]) || joined(at_vertex[at(a)], a, b)) continue;
      const bool along = borders_[first].to == vertex;
      Border& kept = borders_[first];
      (along ? kept.to : kept.from) = b;
      gone[second] = true;
      std::ranges::replace(at_vertex[at(b)], second, first);
      at_vertex[v].clear();
    }
    std::vector<Border> left;
    for (std::size_t b = 0; b < borders_.size(); ++b)
      if (!gone[b]) left.push_back(borders_[b]);
    borders_ = std::move(left);
  }
  bool joined(const std::vector<std::size_t>& around, std::int32_t a, std::int32_t b) const {
    return std::ranges::any_of(around, [&](std::size_t i) { return other(borders_[i], a) == b; });
  }
  static std::int32_t other(const Border& border, std::int32_t v) { return border.from == v ? border.to : border.from; }
  static bool straight(const Place& a, const Place& v, const Place& b) {
    const double dx = b[0] - a[0], dy = b[1] - a[1], length = std::hypot(dx, dy);
    const double off = std::abs(dx * (v[1] - a[1]) - dy * (v[0] - a[0])) / length;
    const double along = (dx * (v[0] - a[0]) + dy * (v[1] - a[1])) / length;
    return off <= straight_m && along > 0.0 && along < length;
  }

  /// Where one part is above the other at one end and below it at the other, the border gets a vertex.
  void split_crossings() {
    const std::size_t count = borders_.size();
    for (std::size_t b = 0; b < count; ++b) {
      const Border border = borders_[b];
      if (border.left < 0 || border.right < 0) continue;
      const double first = above(border, border.from), last = above(border, border.to);
      if (first * last >= 0.0 || std::max(std::abs(first), std::abs(last)) <= same_height_m) continue;
      const double share = first / (first - last);
      const Place &p = places_[at(border.from)], &q = places_[at(border.to)];
      constexpr double least_m = 0.002;
      const double length = std::hypot(q[0] - p[0], q[1] - p[1]);
      if (share * length < least_m || (1.0 - share) * length < least_m) continue;
      const auto middle = static_cast<std::int32_t>(places_.size());
      places_.push_back({p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])});
      borders_[b].to = middle;
      borders_.push_back({middle, border.to, border.left, border.right});
    }
  }
  double z(std::int32_t part, std::int32_t v) const {
    return part < 0 ? floor_z_ : parts_.planes[at(part)].z(places_[at(v)][0], places_[at(v)][1]);
  }
  double above(const Border& border, std::int32_t v) const { return z(border.left, v) - z(border.right, v); }

  // ---- heights above each vertex

  /// The heights of all parts that meet at a vertex and of the floor; nearly equal ones become one.
  void find_heights() {
    std::vector<std::set<std::int32_t>> parts_at(places_.size());
    for (const Border& border : borders_)
      for (const std::int32_t v : {border.from, border.to})
        parts_at[at(v)].insert(border.left), parts_at[at(v)].insert(border.right);
    heights_.resize(places_.size()), level_.resize(places_.size());
    for (std::size_t v = 0; v < places_.size(); ++v) {
      if (parts_at[v].empty()) continue;
      std::vector<std::pair<double, std::int32_t>> all{{floor_z_, outside}};
      for (const std::int32_t part : parts_at[v])
        if (part >= 0) all.emplace_back(z(part, static_cast<std::int32_t>(v)), part);
      std::ranges::sort(all);
      double first = 0.0;
      for (const auto& [height, part] : all) {
        if (heights_[v].empty() || height - first > same_height_m) heights_[v].push_back(first = height);
        heights_[v].back() = 0.5 * (first + height);
        level_[v][part] = heights_[v].size() - 1;
      }
    }
  }
  std::size_t level(std::int32_t part, std::int32_t v) const { return level_[at(v)].at(part); }
  std::int64_t vertex(std::int32_t v, std::size_t level, Solid& solid) {
    const auto [found, added] = number_of_.try_emplace({v, level}, solid.vertex_count());
    if (added) solid.add_vertex({places_[at(v)][0], places_[at(v)][1], heights_[at(v)][level]});
    return found->second;
  }

  // ---- faces

  /// Rings with what `keeps` accepts on their left. Where a ring touches itself it becomes two.
  template <class Keeps>
  std::vector<std::vector<std::int32_t>> rings(Keeps&& keeps) const {
    std::map<std::int32_t, std::vector<std::int32_t>> out_of;  // vertex -> next vertices
    for (const Border& border : borders_) {
      if (keeps(border.left) && !keeps(border.right)) out_of[border.from].push_back(border.to);
      if (keeps(border.right) && !keeps(border.left)) out_of[border.to].push_back(border.from);
    }
    std::vector<std::vector<std::int32_t>> out;
    while (!out_of.empty()) {
      std::vector<std::int32_t> ring;
      const std::int32_t start = out_of.begin()->first;
      for (std::int32_t last = -1, v = start; ring.empty() || v != start;) {
        ring.push_back(v);
        auto& ways = out_of[v];
        const std::size_t next = ways.size() == 1 ? 0 : across(ways, last, v);
        const std::int32_t to = ways[next];
        ways.erase(ways.begin() + static_cast<std::ptrdiff_t>(next));
        if (ways.empty()) out_of.erase(v);
        last = v, v = to;
      }
      out.push_back(std::move(ring));
    }
    return out;
  }
  /// The first way anticlockwise from where we came.
  std::size_t across(const std::vector<std::int32_t>& ways, std::int32_t last, std::int32_t v) const {
    if (last < 0) return 0;
    const auto angle = [&](std::int32_t to) {
      return std::atan2(places_[at(to)][1] - places_[at(v)][1], places_[at(to)][0] - places_[at(v)][0]);
    };
    constexpr double turn = 6.283185307179586;
    const auto from_last = [&](std::int32_t to) { return std::fmod(angle(to) - angle(last) + 2.0 * turn, turn); };
    return static_cast<std::size_t>(std::ranges::min_element(ways, {}, from_last) - ways.begin());
  }
  double area(const std::vector<std::int32_t>& ring) const {
    double out = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Place &a = places_[at(ring[i])], &b = places_[at(ring[(i + 1) % ring.size()])];
      out += 0.5 * ((a[0] - places_[at(ring[0])][0]) * (b[1] - places_[at(ring[0])][1]) -
                    (b[0] - places_[at(ring[0])][0]) * (a[1] - places_[at(ring[0])][1]));
    }
    return out;
  }
  bool within(const std::vector<std::int32_t>& ring, const Place& p) const {
    bool inside = false;
    for (std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++) {
      const Place &a = places_[at(ring[i])], &b = places_[at(ring[k])];
      if ((a[1] > p[1]) != (b[1] > p[1]) && p[0] < (b[0] - a[0]) * (p[1] - a[1]) / (b[1] - a[1]) + a[0])
        inside = !inside;
    }
    return inside;
  }

  /// Outer rings, each with its holes, as faces; `level_at` gives the height at a vertex.
  template <class LevelAt>
  void add_flat(std::vector<std::vector<std::int32_t>> all, Surface surface, std::int32_t attribute, bool upwards,
                LevelAt&& level_at, Solid& solid) {
    const auto add_ring = [&](const std::vector<std::int32_t>& ring) {
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const std::int32_t v = ring[upwards ? i : ring.size() - 1 - i];
        solid.add_corner(vertex(v, level_at(v), solid));
      }
      solid.end_ring();
    };
    for (const auto& outer : all) {
      if (area(outer) <= 0.0) continue;
      add_ring(outer);
      for (const auto& hole : all)
        if (area(hole) <= 0.0 && holds(outer, hole)) add_ring(hole);
      solid.end_face(surface, attribute);
    }
  }
  /// A hole may touch its outer ring: some corner of it, or the middle of a side, lies within.
  bool holds(const std::vector<std::int32_t>& outer, const std::vector<std::int32_t>& hole) const {
    std::size_t inside = 0;
    for (std::size_t i = 0; i < hole.size(); ++i) {
      const Place &a = places_[at(hole[i])], &b = places_[at(hole[(i + 1) % hole.size()])];
      inside += within(outer, {0.5 * (a[0] + b[0]), 0.5 * (a[1] + b[1])});
    }
    return 2 * inside > hole.size();
  }
  void add_roof(std::int32_t part, Solid& solid) {
    add_flat(
        rings([&](std::int32_t one) { return one == part; }), Surface::roof, part, true,
        [&](std::int32_t v) { return level(part, v); }, solid);
  }
  void add_floor(Solid& solid) {
    add_flat(
        rings([](std::int32_t one) { return one >= 0; }), Surface::ground, -1, false,
        [](std::int32_t) { return std::size_t{0}; }, solid);
  }
  /// Seen from the lower side, from the low edge to the high one.
  void add_wall(const Border& border, Solid& solid) {
    const std::array<std::size_t, 2> left{level(border.left, border.from), level(border.left, border.to)};
    const std::array<std::size_t, 2> right{level(border.right, border.from), level(border.right, border.to)};
    if (left == right) return;
    const bool left_is_higher = left[0] >= right[0] && left[1] >= right[1];
    const std::int32_t from = left_is_higher ? border.from : border.to, to = left_is_higher ? border.to : border.from;
    const std::size_t i = left_is_higher ? 0 : 1, k = 1 - i;
    const auto &high = left_is_higher ? left : right, &low = left_is_higher ? right : left;
    for (std::size_t l = low[k]; l <= high[k]; ++l) push_corner(to, l, solid);
    for (std::size_t l = high[i] + 1; l-- > low[i];) push_corner(from, l, solid);
    solid.end_ring();
    solid.end_face(Surface::wall);
  }
  /// Straight pieces of the outline, whatever parts are behind them, are one wall.
  void add_outer_walls(Solid& solid) {
    std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> part_of;  // by directed side
    for (const Border& border : borders_) {
      if (border.right < 0) part_of[{border.from, border.to}] = border.left;
      if (border.left < 0) part_of[{border.to, border.from}] = border.right;
    }
    for (const auto& ring : rings([](std::int32_t one) { return one >= 0; })) {
      const std::size_t count = ring.size();
      const auto bends = [&](std::size_t i) {
        return !straight(places_[at(ring[(i + count - 1) % count])], places_[at(ring[i])],
                         places_[at(ring[(i + 1) % count])]);
      };
      std::size_t start = 0;
      while (start < count && !bends(start)) ++start;
      for (std::size_t i = start, done = 0; done < count;) {
        std::vector<std::int32_t> run{ring[i % count]};
        do run.push_back(ring[++i % count]), ++done;
        while (done < count && !bends(i % count));
        add_outer_wall(run, part_of, solid);
      }
    }
  }
  void add_outer_wall(const std::vector<std::int32_t>& run,
                      const std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t>& part_of, Solid& solid) {
    for (const std::int32_t v : run) push_corner(v, 0, solid);
    std::size_t last = 0;
    for (std::size_t i = run.size() - 1; i-- > 0;) {
      const std::int32_t part = part_of.at({run[i], run[i + 1]});
      const std::size_t right = level(part, run[i + 1]), left = level(part, run[i]);
      // Up from the floor, or up or down from the part before, by all heights in between.
      for (std::size_t l = last; l < right; ++l) push_corner(run[i + 1], l + 1, solid);
      for (std::size_t l = last; l > right; --l) push_corner(run[i + 1], l - 1, solid);
      push_corner(run[i], last = left, solid);
    }
    for (std::size_t l = last; l > 1; --l) push_corner(run.front(), l - 1, solid);
    solid.end_ring();
    solid.end_face(Surface::wall);
  }
  void push_corner(std::int32_t v, std::size_t l, Solid& solid) { solid.add_corner(vertex(v, l, solid)); }

  /// Upright edges that more than two walls share.
  std::vector<Place> pinched() const {
    std::map<std::pair<std::int32_t, std::size_t>, int> walls;
    for (const Border& border : borders_)
      for (const std::int32_t v : {border.from, border.to}) {
        const auto [low, high] = std::minmax({level(border.left, v), level(border.right, v)});
        for (std::size_t l = low; l < high; ++l) ++walls[{v, l}];
      }
    std::set<std::int32_t> found;
    for (const auto& [where, count] : walls)
      if (count > 2) found.insert(where.first);
    std::vector<Place> out;
    for (const std::int32_t v : found) out.push_back(places_[at(v)]);
    return out;
  }

  std::vector<Place> places_;
  const RoofParts& parts_;
  double floor_z_;
  std::vector<Border> borders_;
  std::vector<std::vector<double>> heights_;                ///< by vertex, ascending; the floor first
  std::vector<std::map<std::int32_t, std::size_t>> level_;  ///< by vertex and part
  std::map<std::pair<std::int32_t, std::size_t>, std::int64_t> number_of_;
};

}  // namespace

Extruded extruded(const Partition& partition, const RoofParts& parts, double floor_z) {
  return Extrusion(partition, parts, floor_z).made();
}

RoofParts parts_of(const Partition& partition, std::span<const std::int32_t> labels, std::span<const Plane> planes) {
  Joints joints(labels.size());
  for (const Partition::Edge& edge : partition.edges)
    if (edge.left >= 0 && edge.right >= 0 && labels[at(edge.left)] == labels[at(edge.right)])
      joints.join(edge.left, edge.right);
  RoofParts out;
  std::map<std::int32_t, std::int32_t> part_of;
  for (std::size_t f = 0; f < labels.size(); ++f) {
    const std::int32_t root = joints.find(static_cast<std::int32_t>(f));
    const auto [found, added] = part_of.try_emplace(root, static_cast<std::int32_t>(out.planes.size()));
    if (added) out.planes.push_back(planes[at(labels[f])]);
    out.of_face.push_back(found->second);
  }
  return out;
}

}  // namespace jumeau::city
