#include <tbb/global_control.h>

#include <QtTest>
#include <algorithm>

#include "city/buildings/party_walls.hpp"
#include "city/clouds.hpp"
#include "jumeau/city/buildings.hpp"
#include "jumeau/city/cityjson.hpp"
#include "jumeau/city/cloudinfo.hpp"
#include "jumeau/geo/io.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::Cloud;
using city::Points;

namespace {

constexpr double left = 5000.0, bottom = 6000.0;

void add_house(Points& to, double x, double y, double width, double depth, double ground, double eave, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> permille(0, 1000);
  for (int i = 0; i < static_cast<int>(10.0 * width * depth); ++i) {
    const double px = width * permille(random) / 1000.0, py = depth * permille(random) / 1000.0;
    add_point(to, x + px, y + py, ground + eave + 0.7 * (0.5 * depth - std::abs(py - 0.5 * depth)), 6);
  }
}
/// Ground in a square lattice of half a metre, but not under the houses.
Points ground(double side, double z) {
  Points out;
  for (double x = 0.0; x <= side; x += 0.5)
    for (double y = 0.0; y <= side; y += 0.5) add_point(out, left + x, bottom + y, z, 2);
  return out;
}

Table footprints(std::initializer_list<Path> rings) {
  Table out;
  out.name = "footprints", out.crs = "EPSG:2154", out.geometry.shape = Shape::polygon;
  for (const Path& ring : rings) out.geometry.add_polygon(ring);
  return out;
}
Path box(double x, double y, double width, double depth) {
  return {x, y, x + width, y, x + width, y + depth, x, y + depth, x, y};
}

bool same(const Table& a, const Table& b) {
  if (a.geometry.xy != b.geometry.xy || a.geometry.z != b.geometry.z || a.columns.size() != b.columns.size())
    return false;
  for (const Column& column : a.columns)
    for (std::size_t row = 0; row < a.size(); ++row)
      if (column.words(row) != b.at(column.name).words(row)) return false;
  return true;
}

}  // namespace

class TestBuildings : public QObject, private CloudFolder {
  Q_OBJECT

  Buildings::Outputs made(const Points& points, const Table& table, const Buildings::Options& options = {}) {
    return Buildings::run({cloud(points), Shared<Table>(table), {}}, options, quiet_);
  }
  Points street() {
    Points out = ground(60.0, 20.0);
    add_house(out, left + 5, bottom + 5, 10, 8, 20.0, 5.0, 1);
    add_house(out, left + 15, bottom + 5, 10, 8, 20.0, 9.0, 2);
    add_house(out, left + 40, bottom + 40, 12, 10, 20.0, 4.0, 3);
    return out;
  }
  Table three() {
    return footprints(
        {box(left + 5, bottom + 5, 10, 8), box(left + 15, bottom + 5, 10, 8), box(left + 40, bottom + 40, 12, 10)});
  }

private slots:
  void housesByHand() {
    Table table = three();
    table.add("name", strings({"a", "b", "c"}));
    const auto out = made(street(), table);
    QCOMPARE(out.buildings.size(), std::size_t{3});
    QCOMPARE(out.modelled, std::int64_t{3});
    QCOMPARE(out.lod22, std::int64_t{3});
    QCOMPARE(word(out.buildings, "name", 2), std::string("c"));
    for (std::size_t row = 0; row < 3; ++row) {
      QCOMPARE(word(out.buildings, "lod", row), std::string("2.2"));
      QCOMPARE(word(out.buildings, "quality", row), std::string("A"));
      QCOMPARE(word(out.buildings, "roof_type", row), std::string("slanted"));
      QCOMPARE(number(out.buildings, "h_ground_m", row), 20.0);
      QVERIFY(number(out.buildings, "rmse_m", row) < 0.02);
    }
    // 10 m x 8 m x 5 m and a gable of 2.8 m.
    QVERIFY(std::abs(number(out.buildings, "volume_m3", 0) - (400.0 + 0.5 * 80.0 * 2.8)) < 2.0);
    QVERIFY(std::abs(number(out.buildings, "h_roof_max_m", 1) - 31.8) < 0.05);
    QVERIFY(std::abs(number(out.buildings, "footprint_m2", 2) - 120.0) < 1e-9);
    QVERIFY(out.surfaces.size() >= 3 * 7);
    double roofs = 0.0;
    for (std::size_t row = 0; row < out.surfaces.size(); ++row)
      if (word(out.surfaces, "surface", row) == "RoofSurface" && number(out.surfaces, "building", row) == 0.0) {
        QVERIFY(std::abs(number(out.surfaces, "slope_deg", row) - 35.0) < 0.5);
        const double azimuth = number(out.surfaces, "azimuth_deg", row);
        QVERIFY(std::min({azimuth, std::abs(azimuth - 180.0), 360.0 - azimuth}) < 1.0);
        roofs += number(out.surfaces, "area_m2", row);
      }
    QVERIFY(std::abs(roofs - 80.0 / std::cos(std::atan(0.7))) < 0.5);
  }

  void cityJsonHoldsTheSame() {
    Buildings::Options options;
    options.cityjson.path = file("houses.city.json"), options.vertical_crs = "EPSG:5720";
    const auto out = made(street(), three(), options);
    const city::CityModel model = city::read_cityjson(options.cityjson.path, quiet_);
    QCOMPARE(model.crs, std::string("EPSG:5698"));
    QCOMPARE(model.objects.size(), std::size_t{3});
    for (std::size_t row = 0; row < 3; ++row) {
      const city::Geometry& geometry = model.objects[row].geometries.at(0);
      QCOMPARE(geometry.lod, std::string("2.2"));
      QVERIFY(city::faults_of(geometry.solids.at(0)).empty());
      QVERIFY(std::abs(city::signed_volume_m3(geometry.solids[0]) - number(out.buildings, "volume_m3", row)) < 0.1);
      QCOMPARE(number(model.attributes, "h_ground_m", row), 20.0);
      const city::Geometry& prints = model.objects[row].geometries.at(1);
      QCOMPARE(prints.lod, std::string("0"));
      QVERIFY(city::faults_of(prints.primitive, prints.solids, {}).empty());
      const city::Solid& faces = prints.solids.at(0);
      QCOMPARE(faces.surfaces, (std::vector{city::Surface::ground, city::Surface::roof}));
      for (const std::int64_t face : {0, 1}) {
        QVERIFY(std::abs(city::vector_area(faces, face).z - number(out.buildings, "footprint_m2", row)) < 0.02);
        const double z = number(out.buildings, face == 0 ? "h_ground_m" : "h_roof_70p_m", row);
        QVERIFY(std::abs(faces.vertex(faces.ring_corners(faces.face(face).first)[0]).z - z) < 0.0001);
      }
    }
    QVERIFY(std::abs(number(model.surfaces, "slope_deg") - 35.0) < 0.5);
  }

  void lowerLevels() {
    Buildings::Options options;
    options.lod = Buildings::Lod::lod12, options.roof_percentile = 50.0;
    const auto flat = made(street(), three(), options);
    QCOMPARE(word(flat.buildings, "lod"), std::string("1.2"));
    QCOMPARE(word(flat.buildings, "reason"), std::string());
    QVERIFY(std::abs(number(flat.buildings, "volume_m3") - 80.0 * (number(flat.buildings, "h_roof_50p_m") - 20.0)) <
            0.01);
    options.lod = Buildings::Lod::lod13;
    QCOMPARE(number(made(street(), three(), options).buildings, "rmse_m"), number(flat.buildings, "rmse_m"));
  }

  /// Neighbours, files, their order and threads change nothing.
  void onlyItsOwnPointsCount() {
    const Points all = street();
    const auto together = made(all, three());
    for (std::size_t row = 0; row < 3; ++row) {
      const auto alone = made(all, reordered(three(), {row}));
      for (const char* column : {"volume_m3", "rmse_m", "h_ground_m", "roof_m2"})
        QCOMPARE(number(alone.buildings, column), number(together.buildings, column, row));
    }
    Points halves[2];
    for (std::size_t i = all.size(); i-- > 0;)
      add_point(halves[i % 2], all.x[i], all.y[i], all.z[i], all.classification[i]);
    cloud(halves[0], "one.laz"), cloud(halves[1], "two.laz");
    const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    const auto split = Buildings::run(
        {Shared<Cloud>(Cloud::open({file("two.laz"), file("one.laz")}, quiet_)), Shared<Table>(three()), {}}, {},
        quiet_);
    QVERIFY(same(split.buildings, together.buildings));
    QVERIFY(same(split.surfaces, together.surfaces));
  }

  void withoutPointsThereAreAttributes() {
    Table table = three();
    table.geometry.add_polygon(box(left + 30, bottom + 10, 5, 5));
    table.geometry.add_polygon(box(left + 30, bottom + 20, 5, 5));
    table.geometry.add_polygon(box(left + 30, bottom + 30, 5, 5));
    table.geometry.add_polygon(box(left + 900, bottom + 900, 5, 5));
    table.geometry.end_row();
    table.geometry.add_polygon(Path{left, bottom, left + 1, bottom, left + 2, bottom, left, bottom});
    table.add("height", Reals{1, 1, 1, 7.5, -1000.0, -1000.0, 8.0, 1, 1});
    table.add("floors", Integers{1, 1, 1, 1, 2, -1000, 1, 1, 1});
    Buildings::Options options;
    options.height_field = {"height"}, options.floors_field = {"floors"};
    const auto out = made(street(), table, options);
    QCOMPARE(out.buildings.size(), std::size_t{9});
    const char* reasons[] = {
        "", "", "", "height_attribute", "floors_attribute", "no_height", "no_ground", "bad_footprint", "bad_footprint"};
    for (std::size_t row = 0; row < 9; ++row) QCOMPARE(word(out.buildings, "reason", row), std::string(reasons[row]));
    QCOMPARE(number(out.buildings, "volume_m3", 3), 25.0 * 7.5);
    QCOMPARE(number(out.buildings, "volume_m3", 4), 25.0 * 6.0);
    QCOMPARE(word(out.buildings, "quality", 5), std::string("D"));
    QVERIFY(out.buildings.at("volume_m3").null(6));
    QCOMPARE(out.without_model, std::int64_t{4});
  }

  void terrainHelpsWhereNoGroundIsNear() {
    Points points;
    add_house(points, left + 5, bottom + 5, 10, 8, 20.0, 5.0, 1);
    Grid terrain;
    terrain.crs = "EPSG:2154", terrain.columns = terrain.rows = 10,
    terrain.transform = {left, 10, 0, bottom + 100, 0, -10};
    terrain.cells.assign(100, 19.0F);
    const Table one = footprints({box(left + 5, bottom + 5, 10, 8)});
    const auto out = Buildings::run({cloud(points), Shared<Table>(one), Shared<Grid>(terrain)}, {}, quiet_);
    QCOMPARE(number(out.buildings, "h_ground_m"), 19.0);
    QCOMPARE(word(made(points, one).buildings, "reason"), std::string("no_ground"));
  }

  void oddFootprintsNeverStopARun() {
    Table table = three();
    table.geometry.add_polygon(Path{left + 5, bottom + 5, left + 15, bottom + 13, left + 15, bottom + 5, left + 5,
                                    bottom + 13, left + 5, bottom + 5});
    table.geometry.add_polygon(box(left + 5, bottom + 5, 10, 8));
    const auto out = made(street(), table);
    QCOMPARE(out.buildings.size(), std::size_t{5});
    QCOMPARE(number(out.buildings, "volume_m3", 4), number(out.buildings, "volume_m3", 0));
    for (std::size_t row = 0; row < 3; ++row) QCOMPARE(word(out.buildings, "lod", row), std::string("2.2"));
    const auto valid = out.buildings.at("valid");
    QVERIFY(valid.null(3) || valid.number(3) == 1.0);
  }

  /// Two houses wall to wall, 5 cm apart and not quite parallel: what both have in common is as high as the lower one.
  void partyWallsByHand() {
    Buildings::Options options;
    options.lod = Buildings::Lod::lod12;
    Table table = three();
    const auto out = made(street(), table, options);
    const double low = number(out.buildings, "height_m", 0);
    QVERIFY(low < number(out.buildings, "height_m", 1));
    for (const std::size_t row : {0U, 1U}) {
      const double height = number(out.buildings, "height_m", row);
      QVERIFY(std::abs(number(out.buildings, "party_wall_m2", row) - 8.0 * low) < 0.01);
      QVERIFY(std::abs(number(out.buildings, "wall_m2", row) - 36.0 * height + 8.0 * low) < 0.01);
    }
    QCOMPARE(number(out.buildings, "party_wall_m2", 2), 0.0);

    Table turned = footprints({box(left + 40, bottom + 40, 12, 10), box(left + 5, bottom + 5, 10, 8)});
    turned.geometry.add_polygon(Path{left + 15.05, bottom + 5, left + 25, bottom + 5, left + 25, bottom + 13,
                                     left + 15.15, bottom + 13, left + 15.05, bottom + 5});
    const auto apart = made(street(), turned, options);
    QVERIFY(std::abs(number(apart.buildings, "party_wall_m2", 1) - 8.0 * low) < 0.01);

    options.lod = Buildings::Lod::lod22;
    const auto gables = made(street(), table, options);
    // Both gables stand on the common wall: the lower one, 8 m x 5 m and 8 m x 2.8 m / 2, is all within the higher.
    QVERIFY(std::abs(number(gables.buildings, "party_wall_m2", 0) - (40.0 + 11.2)) < 0.3);
    QCOMPARE(number(gables.buildings, "party_wall_m2", 1), number(gables.buildings, "party_wall_m2", 0));
    // A building given twice is not its own neighbour, and covers a wall once.
    table.geometry.add_polygon(box(left + 15, bottom + 5, 10, 8));
    QCOMPARE(number(made(street(), table, options).buildings, "party_wall_m2", 0),
             number(gables.buildings, "party_wall_m2", 0));
  }

  /// Seen from the other, a wall with a spike is an area and a line, which GEOS intersects with nothing: none stops a
  /// run.
  void aWallThatTouchesItselfIsMeasured() {
    using city::Surface;
    const auto wall = [](const std::vector<city::Vec3>& ring) {
      city::Solid out;
      for (const city::Vec3& at : ring) out.add_corner(out.add_vertex(at));
      out.end_ring(), out.end_face(Surface::wall), out.end_shell();
      return out;
    };
    const city::Solid spiked = wall({{0, 0, 0}, {10, 0, 0}, {10, 0, 5}, {5, 0, 5}, {5, 0, 9}, {5, 0, 5}, {0, 0, 5}});
    const city::Solid plain = wall({{10, 0.1, 0}, {0, 0.1, 0}, {0, 0.1, 9}, {10, 0.1, 9}});
    const city::Solid* solids[] = {&spiked, &plain};
    const std::size_t building[] = {0, 1};
    const auto covered_m2 = city::party_walls_m2(solids, building, quiet_);
    QVERIFY(std::abs(covered_m2[0] - 50.0) < 0.01);
    QVERIFY(std::abs(covered_m2[1] - 50.0) < 0.01);
  }

  /// Two flights a year apart: the newest that covers the house; of a house that has changed the newest whatever it
  /// covers; all of one that none covers.
  void theNewestEpochThatCoversAHouse() {
    constexpr double spring_2021 = 300000000.0, spring_2022 = spring_2021 + 365.0 * 86400.0;
    const auto flight = [](double time, double height, double width) {
      Points out;
      for (double x = 0.125; x < width; x += 0.25)
        for (double y = 0.125; y < 8.0; y += 0.25) add_point(out, left + 5 + x, bottom + 5 + y, 20.0 + height, 6, time);
      return out;
    };
    const auto of = [&](std::initializer_list<Points> flights) {
      Points all = ground(30.0, 20.0);
      for (const Points& one : flights) all.append(one);
      return made(all, footprints({box(left + 5, bottom + 5, 10, 8)}));
    };
    const auto check = [&](const Buildings::Outputs& out, double height, const char* day, const char* choice) {
      QVERIFY(std::abs(number(out.buildings, "height_m") - height) < 0.01);
      QCOMPARE(word(out.buildings, "epoch"), std::string(day));
      QCOMPARE(word(out.buildings, "epoch_choice"), std::string(choice));
      QCOMPARE(word(out.buildings, "epoch_source"), std::string("gps_time"));
    };
    const Points before = flight(spring_2021, 6.0, 10.0);
    check(of({before}), 6.0, "2021-03-17", "only");
    check(of({before, flight(spring_2022, 6.3, 10.0)}), 6.3, "2022-03-17", "newest");
    check(of({before, flight(spring_2022, 6.3, 5.0)}), 6.0, "2021-03-17", "older");
    check(of({before, flight(spring_2022, 9.0, 5.0)}), 9.0, "2022-03-17", "changed");
    const auto both = of({flight(spring_2021, 6.0, 6.0), flight(spring_2022, 6.0, 5.0)});
    check(both, 6.0, "2021-03-17", "together");
    QCOMPARE(number(both.buildings, "epochs"), 2.0);
  }

  /// A file that tells no time tells its year.
  void withoutTimesTheYearOfTheFile() {
    cloud(street(), "dated.laz");
    {
      std::fstream bytes(file("dated.laz"), std::ios::binary | std::ios::in | std::ios::out);
      const std::uint16_t day_and_year[] = {100, 2019};
      bytes.seekp(90).write(reinterpret_cast<const char*>(day_and_year), sizeof day_and_year);
    }
    const auto out = Buildings::run(
        {Shared<Cloud>(Cloud::open({file("dated.laz")}, quiet_)), Shared<Table>(three()), {}}, {}, quiet_);
    QCOMPARE(word(out.buildings, "epoch"), std::string("2019"));
    QCOMPARE(word(out.buildings, "epoch_source"), std::string("file"));
  }

  /// Houses in two tiles, of which one is of another year: each has the day of its own.
  void aTileOfAnotherEpochIsTold() {
    constexpr double spring_2021 = 300000000.0;
    Points old = ground(30.0, 20.0), recent;
    add_house(old, left + 5, bottom + 5, 10, 8, 20.0, 5.0, 1);
    add_house(recent, left + 15, bottom + 5, 10, 8, 20.0, 9.0, 2);
    old.gps_time.assign(old.size(), spring_2021), recent.gps_time.assign(recent.size(), spring_2021 + 4e7);
    cloud(old, "old.laz"), cloud(recent, "recent.laz");
    const Shared<Cloud> tiles = Cloud::open({file("old.laz"), file("recent.laz")}, quiet_);
    Listener listener;
    const auto out = Buildings::run({tiles, Shared<Table>(three()), {}}, {}, listener);
    QVERIFY(listener.warned("different epochs, from 2021-03-17 to 2022-06-23"));
    QCOMPARE(word(out.buildings, "epoch", 0), std::string("2021-03-17"));
    QCOMPARE(word(out.buildings, "epoch", 1), std::string("2022-06-23"));
    QVERIFY(out.buildings.at("epoch").null(2));
    Listener info;
    QCOMPARE(CloudInfo::run({tiles}, {}, info).epochs, std::int64_t{2});
    QVERIFY(info.warned("The files are of 2 epochs"));
  }

  /// Heights of footprints are not looked at; corners that are no numbers are left out.
  void badNumbersInFootprints() {
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    Table table = three();
    table.geometry.z.assign(table.geometry.positions(), -1000.0);
    const auto out = made(street(), table);
    QVERIFY(same(out.surfaces, made(street(), three()).surfaces));
    Table odd = three();
    odd.geometry.add_polygon(Path{left + 40, bottom + 40, unknown, bottom + 40, left + 52, bottom + 40, left + 52,
                                  bottom + 50, left + 40, bottom + 50, left + 40, bottom + 40});
    odd.geometry.add_polygon(Path{unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown});
    odd.geometry.end_row();
    const auto read = made(street(), odd);
    QCOMPARE(number(read.buildings, "volume_m3", 3), number(read.buildings, "volume_m3", 2));
    for (const std::size_t row : {4U, 5U}) QCOMPARE(word(read.buildings, "reason", row), std::string("bad_footprint"));
  }

  /// As of a layer in another system than it tells: far from the cloud, or as large as a county.
  void footprintsBeyondTheCloudAreTold() {
    Table table = three();
    table.geometry.add_polygon(box(4.83, 45.76, 0.001, 0.001));
    table.geometry.add_polygon(box(-9e6, -9e6, 2e7, 2e7));
    const auto out = made(street(), table);
    QCOMPARE(out.modelled, std::int64_t{4});
    QCOMPARE(word(out.buildings, "reason", 3), std::string("no_ground"));
    QCOMPARE(word(out.buildings, "reason", 4), std::string("few_points"));
    QVERIFY(number(out.buildings, "bare_percent", 4) > 99.0);
  }

  void badInputIsSaid() {
    QVERIFY(refused([&] { made(street(), footprints({})); }, "FOOTPRINTS is empty"));
    QVERIFY(refused([&] { made(ground(20.0, 5.0), three()); }, "No footprint holds a point of class 6,67"));
    Buildings::Options options;
    options.building_classes = "six";
    QVERIFY(refused([&] { made(street(), three(), options); }, "\"six\" is not a class code"));
    Listener impatient(4);
    QVERIFY_THROWS_EXCEPTION(Cancelled, Buildings::run({cloud(street()), Shared<Table>(three()), {}}, {}, impatient));
  }

  /// 160 footprints of Delft: all are there, valid, and the roofs nearer to the points than those of roofer 1.1 (median
  /// 0.461 m, upper quartile 0.685 m).
  void delft() {
    const auto folder = shared_data("delft");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    const Shared<Cloud> points = Cloud::open({folder / "ahn3"}, quiet_);
    const Shared<Table> table = geo::read_table(folder / "bgt/bgt_pand.sqlite", "", quiet_);
    Buildings::Options options;
    std::vector<Reals> rmse;
    for (const auto lod : {Buildings::Lod::lod12, Buildings::Lod::lod13, Buildings::Lod::lod22}) {
      options.lod = lod;
      const auto out = Buildings::run({points, table, {}}, options, quiet_);
      QCOMPARE(out.buildings.size(), std::size_t{160});
      QCOMPARE(out.modelled, std::int64_t{160});
      Reals& own = rmse.emplace_back();
      for (std::size_t row = 0; row < 160; ++row) {
        QCOMPARE(number(out.buildings, "valid", row), 1.0);
        own.push_back(number(out.buildings, "rmse_m", row));
      }
      for (std::size_t row = 0; row < 160; ++row) QVERIFY(word(out.buildings, "reason", row) != "not_valid");
      if (lod != Buildings::Lod::lod22) continue;
      QVERIFY(out.lod22 >= 150);
      const auto again = Buildings::run({points, table, {}}, options, quiet_);
      QVERIFY(same(again.buildings, out.buildings) && same(again.surfaces, out.surfaces));
    }
    for (std::size_t row = 0; row < 160; ++row) QVERIFY(rmse[2][row] <= rmse[0][row]);
    std::ranges::sort(rmse[2]);
    qInfo("LoD2.2: median %.3f m, upper quartile %.3f m", rmse[2][80], rmse[2][120]);
    QVERIFY(rmse[2][80] <= 0.461);
    QVERIFY(rmse[2][120] <= 0.685);
    options.rule = Buildings::Rule::threedfier, options.lod = Buildings::Lod::lod12;
    const auto blocks = Buildings::run({points, table, {}}, options, quiet_);
    QCOMPARE(blocks.modelled, std::int64_t{160});
  }

  /// Last returns within 3 m of a corner; the value at index floor(n p) of the sorted heights.
  void threedfiersRuleByHand() {
    Points points;
    for (int i = 0; i < 10; ++i) add_point(points, left + 5.0 + 0.1 * i, bottom + 5.0, 10.0 + i, 6);
    for (int i = 0; i < 10; ++i) add_point(points, left + 4.0, bottom + 4.0 - 0.01 * i, 1.0 + i, i % 2 == 0 ? 2 : 9);
    add_point(points, left + 5.5, bottom + 5.5, 90.0, 6);
    points.returns.back() = 2;
    add_point(points, left + 10.0, bottom + 4.0, -50.0, 2);
    Buildings::Options options;
    options.rule = Buildings::Rule::threedfier;
    const auto out = made(points, footprints({box(left + 5, bottom + 5, 10, 8)}), options);
    QCOMPARE(number(out.buildings, "h_ground_m"), 2.0);
    QVERIFY(std::abs(number(out.buildings, "volume_m3") - 80.0 * (19.0 - 2.0)) < 1e-6);
    QCOMPARE(word(out.buildings, "lod"), std::string("1.2"));
  }
};

QTEST_APPLESS_MAIN(TestBuildings)
#include "test_buildings.moc"
