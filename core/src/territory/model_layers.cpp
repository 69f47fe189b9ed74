#include <array>

#include "territory/model_quarter.hpp"

namespace jumeau::territory {

namespace {

constexpr std::array<const char*, 6> kinds{"flat", "shed", "gable", "hip", "steps", "wing"};
constexpr std::array<const char*, 4> states{"standing", "half_seen", "demolished", "unmapped"};

Table layer(const Scene& scene, const char* name, Shape shape) {
  Table out;
  out.name = name, out.crs = scene.setting.crs, out.geometry.shape = shape;
  return out;
}

void add_ring(Geometries& to, std::vector<Point> ring) {
  ring.push_back(ring.front());
  for (const Point p : ring) to.add_position(p.x, p.y);
  to.end_path(), to.end_part(), to.end_row();
}

/// Four quarters of the quarter, numbered as a town hall does.
Table zones(const Scene& scene, const ModelQuarter& quarter) {
  Table out = layer(scene, "zones", Shape::polygon);
  Integers number;
  const Box& b = quarter.box;
  const Point m = b.centre();
  for (const Box& box : {Box{b.min_x, m.y, m.x, b.max_y}, Box{m.x, m.y, b.max_x, b.max_y},
                         Box{b.min_x, b.min_y, m.x, m.y}, Box{m.x, b.min_y, b.max_x, m.y}}) {
    add_ring(out.geometry,
             {{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}});
    number.push_back(static_cast<std::int64_t>(number.size()) + 1);
  }
  out.add("zone", std::move(number));
  label_as_invented(out, scene.setting);
  return out;
}

std::string house_id(std::size_t number) { return "B" + std::to_string(1001 + number); }

/// A house that was built since is not in it; one that was pulled down still is.
Table footprints(const Scene& scene, const ModelQuarter& quarter) {
  Table out = layer(scene, "footprints", Shape::polygon);
  Strings id;
  Integers floors;
  for (std::size_t i = 0; i < quarter.houses.size(); ++i) {
    const House& house = quarter.houses[i];
    if (house.state == HouseState::unmapped) continue;
    add_ring(out.geometry, house.ring());
    id.push_back(house_id(i));
    floors.push_back(static_cast<std::int64_t>((house.eave_m - house.floor_m) / 3.0));
  }
  out.add("id", std::move(id)), out.add("floors", std::move(floors));
  label_as_invented(out, scene.setting);
  return out;
}

Table houses(const Scene& scene, const ModelQuarter& quarter) {
  Table out = layer(scene, "houses", Shape::polygon);
  Strings id, roof, state;
  Reals ground, eave, ridge, slope;
  Integers planes;
  for (std::size_t i = 0; i < quarter.houses.size(); ++i) {
    const House& house = quarter.houses[i];
    add_ring(out.geometry, house.ring());
    id.push_back(house_id(i)), roof.push_back(kinds[static_cast<std::size_t>(house.kind)]);
    state.push_back(states[static_cast<std::size_t>(house.state)]);
    ground.push_back(house.floor_m), eave.push_back(house.eave_m), ridge.push_back(house.ridge_m());
    slope.push_back(house.slope), planes.push_back(house.planes());
  }
  out.add("id", std::move(id)), out.add("roof", std::move(roof)), out.add("state", std::move(state));
  out.add("ground_m", std::move(ground)), out.add("eave_m", std::move(eave)), out.add("ridge_m", std::move(ridge));
  out.add("slope", std::move(slope)), out.add("planes", std::move(planes));
  label_as_invented(out, scene.setting);
  return out;
}

Table trees(const Scene& scene, const ModelQuarter& quarter) {
  Table out = layer(scene, "trees", Shape::point);
  Integers id;
  Reals ground, height, crown;
  for (const DemoTree& tree : quarter.trees) {
    out.geometry.add_point(tree.at.x, tree.at.y);
    id.push_back(static_cast<std::int64_t>(id.size()) + 1);
    ground.push_back(tree.ground_m), height.push_back(tree.height_m), crown.push_back(2.0 * tree.crown_m);
  }
  out.add("id", std::move(id)), out.add("ground_m", std::move(ground)), out.add("height_m", std::move(height));
  out.add("crown_diameter_m", std::move(crown));
  label_as_invented(out, scene.setting);
  return out;
}

/// One tree in twelve was never entered, one in fifteen was felled, in front of a house; places are up to a metre off.
Table tree_register(const Scene& scene, const ModelQuarter& quarter) {
  Table out = layer(scene, "tree_register", Shape::point);
  Random random(scene.setting.chance('R'));
  Integers id;
  Reals height;
  for (std::size_t i = 0; i < quarter.trees.size(); ++i) {
    const DemoTree& tree = quarter.trees[i];
    const double east = random.between(-0.7, 0.7), north = random.between(-0.7, 0.7);
    if (i % 12 == 7) continue;
    const Point at = rounded(tree.at + Point{east, north});
    out.geometry.add_point(at.x, at.y);
    id.push_back(static_cast<std::int64_t>(i) + 1), height.push_back(std::floor(tree.height_m));
  }
  const std::size_t felled = std::min(quarter.trees.size() / 15, quarter.houses.size());
  for (std::size_t i = 0; i < felled; ++i) {
    const House& house = quarter.houses[i];
    const Point at = rounded(house.middle - left_of(house.along) * (house.depth_m / 2 + 3.0));
    out.geometry.add_point(at.x, at.y);
    id.push_back(9001 + static_cast<std::int64_t>(i)), height.push_back(8.0);
  }
  out.add("id", std::move(id)), out.add("height_m", std::move(height));
  label_as_invented(out, scene.setting);
  return out;
}

}  // namespace

std::vector<Table> model_layers(const Scene& scene, const ModelQuarter& quarter) {
  return {zones(scene, quarter), footprints(scene, quarter), houses(scene, quarter), trees(scene, quarter),
          tree_register(scene, quarter)};
}

}  // namespace jumeau::territory
