#include "territory/model_quarter.hpp"

#include <algorithm>
#include <array>

namespace jumeau::territory {

// ---- one house

std::vector<Point> House::ring() const {
  const Point across = left_of(along);
  const auto at = [&](double u, double v) { return rounded(middle + along * u + across * v); };
  const double w = width_m / 2, d = depth_m / 2;
  if (kind != RoofKind::wing) return {at(-w, -d), at(w, -d), at(w, d), at(-w, d)};
  return {at(-w, -d), at(w, -d), at(w, d + wing_m), at(w - wing_width_m, d + wing_m), at(w - wing_width_m, d),
          at(-w, d)};
}

bool House::holds(Point p) const { return inside(ring(), p); }

double House::roof_m(Point p) const {
  const double u = dot(p - middle, along), v = dot(p - middle, left_of(along));
  const double to_side = depth_m / 2 - std::abs(v), to_end = width_m / 2 - std::abs(u);
  switch (kind) {
    case RoofKind::flat: return eave_m;
    case RoofKind::shed: return eave_m + slope * (v + depth_m / 2);
    case RoofKind::gable: return eave_m + slope * to_side;
    case RoofKind::hip: return eave_m + slope * std::min(to_side, to_end);
    case RoofKind::steps: return u < 0 ? eave_m : eave_m + step_m;
    case RoofKind::wing: {
      const double from_ridge = std::abs(u - (width_m - wing_width_m) / 2);
      const double wing = v > 0 ? slope * (wing_width_m / 2 - from_ridge) : 0.0;
      return eave_m + std::max({v <= depth_m / 2 ? slope * to_side : 0.0, wing, 0.0});
    }
  }
  return eave_m;
}

double House::ridge_m() const {
  switch (kind) {
    case RoofKind::flat: return eave_m;
    case RoofKind::shed: return eave_m + slope * depth_m;
    case RoofKind::steps: return eave_m + step_m;
    case RoofKind::hip: return eave_m + slope * std::min(width_m, depth_m) / 2;
    default: return eave_m + slope * depth_m / 2;
  }
}

int House::planes() const {
  constexpr std::array<int, 6> count{1, 1, 2, 4, 2, 4};
  return count[static_cast<std::size_t>(kind)];
}

// ---- where they stand

namespace {

struct Segment {
  Point a, b;
};

std::vector<Segment> segments_of(const Table& streets, const Box& box) {
  std::vector<Segment> out;
  const Geometries& g = streets.geometry;
  for (std::size_t row = 0; row < streets.size(); ++row)
    for (auto path = g.row(row).first; path < g.row(row).last; ++path)
      for (auto i = g.path(path).first; i + 1 < g.path(path).last; ++i) {
        const Point a{g.x(i), g.y(i)}, b{g.x(i + 1), g.y(i + 1)};
        if (box.holds(a) || box.holds(b)) out.push_back({a, b});
      }
  return out;
}

/// Whether two rings come nearer than so; of rectangles and of shapes made of them.
bool near(const std::vector<Point>& a, const std::vector<Point>& b, double gap_m) {
  for (const Point p : a)
    if (inside(b, p)) return true;
  for (const Point p : b)
    if (inside(a, p)) return true;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j) {
      const Point a0 = a[i], a1 = a[(i + 1) % a.size()], b0 = b[j], b1 = b[(j + 1) % b.size()];
      if (crossing(a0, a1, b0, b1)) return true;
      if (std::min({distance(a0, b0, b1), distance(a1, b0, b1), distance(b0, a0, a1), distance(b1, a0, a1)}) < gap_m)
        return true;
    }
  return false;
}

bool near_street(const std::vector<Point>& ring, const Segment& street, double gap_m) {
  return near(ring, std::vector{street.a, street.b}, gap_m);
}

std::vector<Point> corners(const Box& box) {
  return {{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}};
}

class Building {
public:
  Building(const Scene& scene, const std::vector<Segment>& streets, ModelQuarter& quarter)
      : scene_(scene), streets_(streets), quarter_(quarter), random_(scene.setting.chance('B')) {}

  void along(const Segment& street) {
    const double length = distance(street.a, street.b);
    const Point direction = unit(street.b - street.a);
    for (const double side : {1.0, -1.0})
      for (double at = 10.0; at < length - 10.0;) {
        House house = drawn();
        const double setback = random_.between(6.0, 9.0);
        house.along = direction * side;  // so that its back is away from the street
        house.middle =
            street.a + direction * (at + house.width_m / 2) + left_of(house.along) * (setback + house.depth_m / 2);
        at += house.width_m + random_.between(4.0, 9.0);
        if (at < length - 4.0 && fits(house)) add(house);
      }
  }

private:
  House drawn() {
    constexpr std::array<double, 3> slopes{0.4, 0.55, 0.7};
    House out;
    out.kind = static_cast<RoofKind>(random_.below(6));
    out.width_m = std::floor(random_.between(9.0, 16.0) * 10.0) / 10.0;
    out.depth_m = std::floor(random_.between(8.0, std::min(11.0, out.width_m)) * 10.0) / 10.0;
    out.slope = out.kind == RoofKind::shed ? 0.25 : slopes[random_.below(3)];
    out.step_m = 3.5 + random_.unit();
    out.wing_width_m = out.depth_m * 0.6, out.wing_m = random_.between(4.0, 6.0);
    if (out.kind == RoofKind::wing) out.width_m = std::max(out.width_m, 14.0);
    return out;
  }

  bool fits(const House& house) const {
    const std::vector<Point> ring = house.ring();
    constexpr double edge_m = 3.0, street_m = 5.0, neighbour_m = 3.0;
    const Box& box = quarter_.box;
    const Box within{box.min_x + edge_m, box.min_y + edge_m, box.max_x - edge_m, box.max_y - edge_m};
    const auto good = [&](Point p) { return within.holds(p) && !scene_.in_water(p); };
    return std::ranges::all_of(ring, good) &&
           std::ranges::none_of(streets_, [&](const Segment& it) { return near_street(ring, it, street_m); }) &&
           std::ranges::none_of(quarter_.gaps, [&](const Box& it) { return near(ring, corners(it), neighbour_m); }) &&
           std::ranges::none_of(quarter_.houses, [&](const House& it) { return near(ring, it.ring(), neighbour_m); });
  }

  void add(House house) {
    double lowest = 1e9, highest = -1e9;
    for (const Point p : house.ring()) {
      const double ground = scene_.height_m(p);
      lowest = std::min(lowest, ground), highest = std::max(highest, ground);
    }
    const auto storeys = static_cast<double>(1 + random_.below(3));
    house.floor_m = lowest;
    house.eave_m = std::floor((highest + 3.0 * storeys) * 100.0) / 100.0;
    constexpr std::array<HouseState, 3> faults{HouseState::half_seen, HouseState::demolished, HouseState::unmapped};
    const std::size_t number = quarter_.houses.size();
    house.state = number % 12 == 11 ? faults[number / 12 % 3] : HouseState::standing;
    quarter_.houses.push_back(house);
  }

  const Scene& scene_;
  const std::vector<Segment>& streets_;
  ModelQuarter& quarter_;
  Random random_;
};

bool tree_fits(const Scene& scene, const ModelQuarter& quarter, const std::vector<Segment>& streets,
               const DemoTree& tree) {
  constexpr double clear_m = 2.0, apart_m = 1.5, street_m = 2.5;
  const auto from_house = [&](const House& house) {
    if (distance(house.middle, tree.at) > 30.0) return false;
    return near(house.ring(), std::vector{tree.at, tree.at}, tree.crown_m + clear_m);
  };
  const auto from_tree = [&](const DemoTree& it) {
    return distance(it.at, tree.at) < it.crown_m + tree.crown_m + apart_m;
  };
  const auto in_gap = [&](const Box& gap) {
    return near(corners(gap), std::vector{tree.at, tree.at}, tree.crown_m) || gap.holds(tree.at);
  };
  return !scene.in_water(tree.at) && std::ranges::none_of(quarter.gaps, in_gap) &&
         std::ranges::none_of(quarter.houses, from_house) && std::ranges::none_of(quarter.trees, from_tree) &&
         std::ranges::none_of(streets, [&](const Segment& it) { return distance(tree.at, it.a, it.b) < street_m; });
}

void plant(const Scene& scene, const std::vector<Segment>& streets, ModelQuarter& quarter, Monitor& monitor) {
  constexpr double mesh_m = 8.0, edge_m = 5.0;
  Random random(scene.setting.chance('T'));
  const Box& box = quarter.box;
  for (double y = box.min_y + edge_m; y < box.max_y - edge_m; y += mesh_m) {
    monitor.check();
    for (double x = box.min_x + edge_m; x < box.max_x - edge_m; x += mesh_m) {
      DemoTree tree;
      tree.at.x = x + random.between(0.0, 0.8 * mesh_m);
      tree.at.y = y + random.between(0.0, 0.8 * mesh_m);
      tree.at = rounded(tree.at);
      tree.height_m = std::floor(random.between(5.0, 16.0) * 10.0) / 10.0;
      tree.crown_m = std::floor((1.0 + 0.17 * tree.height_m) * 100.0) / 100.0;
      tree.ground_m = scene.height_m(tree.at);
      if (random.chance(0.6) && tree_fits(scene, quarter, streets, tree)) quarter.trees.push_back(tree);
    }
  }
}

/// The middle of the largest centre, such that the box lies in the territory.
Box box_of(const Scene& scene) {
  constexpr double half_m = 150.0;
  const Box& all = scene.setting.box;
  Point middle = all.centre();
  double most = 0.0;
  for (const Centre& centre : scene.centres)
    if (centre.people > most) most = centre.people, middle = centre.at;
  const auto on = [](double at, double low, double high) {
    return std::floor(std::clamp(at, low + half_m, high - half_m) / 10.0) * 10.0;
  };
  const double x = on(middle.x, all.min_x, all.max_x), y = on(middle.y, all.min_y, all.max_y);
  return {x - half_m, y - half_m, x + half_m, y + half_m};
}

}  // namespace

ModelQuarter make_model_quarter(const Scene& scene, const Table& streets, Monitor& monitor) {
  ModelQuarter out;
  out.box = box_of(scene);
  const Point m = out.box.centre();
  out.gaps = {{m.x - 80, m.y + 95, m.x - 68, m.y + 110}, {m.x + 100, m.y - 60, m.x + 120, m.y - 52}};
  const std::vector<Segment> segments = segments_of(streets, out.box);
  Building building(scene, segments, out);
  for (const Segment& segment : segments) {
    monitor.check();
    building.along(segment);
  }
  plant(scene, segments, out, monitor);
  return out;
}

}  // namespace jumeau::territory
