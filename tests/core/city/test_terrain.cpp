#include <tbb/global_control.h>

#include <QtTest>
#include <algorithm>

#include "city/clouds.hpp"
#include "city/tin.hpp"
#include "jumeau/city/terrain.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::Cloud;
using city::Points;

namespace {

/// NaN is equal to NaN.
bool same_cells(const Grid& a, const Grid& b) {
  return a.columns == b.columns && a.rows == b.rows && a.transform == b.transform &&
         std::ranges::equal(a.cells, b.cells,
                            [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

double at(const Grid& grid, double x, double y) {
  const auto column = static_cast<std::size_t>((x - grid.transform[0]) / grid.transform[1]);
  const auto row = static_cast<std::size_t>((y - grid.transform[3]) / grid.transform[5]);
  return static_cast<double>(grid.at(column, row));
}

/// Hills of ground with a hole, and trees.
Points hills(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> centimetres(0, 20000);
  Points out;
  while (out.size() < count) {
    const double x = 0.01 * centimetres(random), y = 0.01 * centimetres(random);
    if (std::hypot(x - 120.0, y - 90.0) < 25.0) continue;
    const double z = 50.0 + 0.1 * x + 5.0 * std::sin(y / 30.0);
    const bool tree = random() % 5 == 0;
    add_point(out, 5000.0 + x, 6000.0 + y, tree ? z + 8.0 : z, tree ? 5 : 2);
  }
  return out;
}

}  // namespace

class TestTerrain : public QObject, private CloudFolder {
  Q_OBJECT

  Terrain::Outputs made(const Points& points, const Terrain::Options& options = {}) {
    return Terrain::run({cloud(points), {}, {}, {}}, options, quiet_);
  }

private slots:
  void aTinIsLinearAndTakesTheLowest() {
    const std::vector<double> x{0, 10, 0, 10, 10}, y{0, 0, 10, 10, 10}, z{0, 10, 20, 30, 99};
    const city::Tin tin(x, y, z);
    QCOMPARE(tin.at(3, 4).z, 11.0);
    QCOMPARE(tin.at(10, 10).z, 30.0);
    QCOMPARE(tin.at(5, 0).z, 5.0);
    QCOMPARE(tin.at(5, 0).edge_m, 10.0);
    QVERIFY(std::abs(tin.at(3, 4).radius_m - std::sqrt(50.0)) < 1e-12);
    QVERIFY(std::isnan(tin.at(11, 5).z));
    const std::vector<double> line{0, 1, 2};
    QVERIFY(std::isnan(city::Tin(line, line, line).at(1, 1).z));
    QVERIFY(std::isnan(city::Tin({}, {}, {}).at(1, 1).z));
  }

  /// On a lattice every square has its four corners on one circle: only a rule makes the diagonal unique.
  void aTinDoesNotDependOnTheOrder() {
    std::vector<std::array<double, 3>> corners;
    for (int i = 0; i < 12; ++i)
      for (int k = 0; k < 12; ++k) corners.push_back({1.0 * i, 1.0 * k, static_cast<double>((i * 7 + k * 13) % 5)});
    std::vector<double> first;
    for (unsigned seed = 0; seed < 5; ++seed) {
      std::ranges::shuffle(corners, std::mt19937(seed));
      std::vector<double> x, y, z, heights;
      for (const auto& [px, py, pz] : corners) x.push_back(px), y.push_back(py), z.push_back(pz);
      const city::Tin tin(x, y, z);
      for (double px = 0.0; px < 11.0; px += 0.37)
        for (double py = 0.0; py < 11.0; py += 0.41) heights.push_back(tin.at(px, py).z);
      if (first.empty()) first = heights;
      QCOMPARE(heights, first);
    }
  }

  void aPlaneStaysAPlane() {
    Points points = random_points(1, 20000);
    for (std::size_t i = 0; i < points.size(); ++i) {
      points.z[i] = 10.0 + 0.3 * (points.x[i] - 1000.0) + 0.4 * (points.y[i] - 2000.0);
      points.classification[i] = 2;
    }
    const auto out = made(points);
    for (const double x : {1010.5, 1050.5, 1090.5})
      for (const double y : {2010.5, 2050.5, 2090.5}) {
        QVERIFY(std::abs(at(out.dtm, x, y) - (10.0 + 0.3 * (x - 1000.0) + 0.4 * (y - 2000.0))) < 0.002);
        QVERIFY(std::abs(at(out.slope, x, y) - 50.0) < 0.2);
        QCOMPARE(at(out.chm, x, y), 0.0);
        QCOMPARE(at(out.origin, x, y), 1.0);
      }
    QCOMPARE(out.ground_points, std::int64_t{20000});
    QVERIFY(out.missing_percent < 2.0);
  }

  void tilesAndFilesDoNotShow() {
    const Points points = hills(2, 12000);
    Terrain::Options options;
    options.resolution_m = 0.7;
    const auto whole = made(points, options);
    QVERIFY(whole.filled_percent > 3.0);
    for (const double side : {35.0, 100.0}) {
      options.tile_m = side;
      const auto tiled = made(points, options);
      QVERIFY(same_cells(tiled.dtm, whole.dtm));
      QVERIFY(same_cells(tiled.dsm, whole.dsm));
      QVERIFY(same_cells(tiled.chm, whole.chm));
      QVERIFY(same_cells(tiled.slope, whole.slope));
      QVERIFY(same_cells(tiled.origin, whole.origin));
    }
    Points halves[2];
    for (std::size_t i = points.size(); i-- > 0;)
      add_point(halves[points.x[i] < 5100.0], points.x[i], points.y[i], points.z[i], points.classification[i]);
    cloud(halves[0], "half0.laz"), cloud(halves[1], "half1.laz");
    const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    const auto split = Terrain::run(
        {Shared<Cloud>(Cloud::open({file("half0.laz"), file("half1.laz")}, quiet_)), {}, {}, {}}, options, quiet_);
    QVERIFY(same_cells(split.dtm, whole.dtm));
    QVERIFY(same_cells(split.dsm, whole.dsm));
  }

  void anAreaIsACutOfTheWhole() {
    const Points points = hills(3, 20000);
    const auto whole = made(points);
    Table area;
    area.crs = "EPSG:2154", area.geometry.shape = Shape::polygon;
    area.geometry.add_polygon(Path{5060, 6040, 5099.5, 6040, 5099.5, 6079.5, 5060, 6079.5, 5060, 6040});
    const auto part = Terrain::run({cloud(points), {}, {}, Shared<Table>(area)}, {}, quiet_);
    QCOMPARE(part.dtm.columns, std::size_t{40});
    for (double x = 5060.5; x < 5099.0; x += 1.0)
      for (double y = 6040.5; y < 6079.0; y += 1.0) {
        const double a = at(part.dtm, x, y), b = at(whole.dtm, x, y);
        QVERIFY(a == b || (std::isnan(a) && std::isnan(b)));
        QCOMPARE(at(part.slope, x, y), at(whole.slope, x, y));
      }
    area.geometry = {}, area.geometry.shape = Shape::polygon;
    area.geometry.add_polygon(Path{0, 0, 1, 0, 1, 1, 0, 1, 0, 0});
    QVERIFY(refused([&] { Terrain::run({cloud(points), {}, {}, Shared<Table>(area)}, {}, quiet_); }, "do not overlap"));
  }

  void gapsAreFilledAndTold() {
    Points points = hills(4, 20000);
    Terrain::Options options;
    const auto out = made(points, options);
    QCOMPARE(at(out.origin, 5120.5, 6090.5), 2.0);
    QVERIFY(std::isfinite(at(out.dtm, 5120.5, 6090.5)));
    QVERIFY(std::isnan(at(out.dsm, 5120.5, 6090.5)));
    options.widest_gap_m = 15.0;
    const auto narrow = made(points, options);
    QVERIFY(std::isnan(at(narrow.dtm, 5120.5, 6090.5)));
    QVERIFY(std::isnan(at(narrow.origin, 5120.5, 6090.5)));
    QVERIFY(narrow.missing_percent > out.missing_percent);
    QCOMPARE(at(narrow.dtm, 5020.5, 6020.5), at(out.dtm, 5020.5, 6020.5));
  }

  void treesAndHousesByHand() {
    Points points;
    for (int i = 0; i <= 20; ++i)
      for (int k = 0; k <= 20; ++k) add_point(points, 100.0 + i, 100.0 + k, 5.0, 2);
    add_point(points, 110.5, 110.5, 12.0, 5), add_point(points, 110.6, 110.4, 9.0, 4);
    add_point(points, 105.5, 105.5, 15.0, 6), add_point(points, 103.5, 103.5, 99.0, 7);
    const auto out = made(points);
    QCOMPARE(at(out.dtm, 110.5, 110.5), 5.0);
    QCOMPARE(at(out.dsm, 110.5, 110.5), 12.0);
    QCOMPARE(at(out.chm, 110.5, 110.5), 7.0);
    QCOMPARE(at(out.dsm, 105.5, 105.5), 15.0);
    QCOMPARE(at(out.chm, 105.5, 105.5), 0.0);
    QCOMPARE(at(out.dsm, 103.5, 103.5), 5.0);
    Terrain::Options options;
    options.canopy = Terrain::Canopy::everything;
    QCOMPARE(at(made(points, options).chm, 105.5, 105.5), 10.0);
  }

  void waterIsFlat() {
    Points points;
    for (int i = 0; i <= 40; ++i)
      for (int k = 0; k <= 40; ++k) {
        const bool lake = i > 10 && i < 20 && k > 10 && k < 20;
        add_point(points, 100.0 + i, 100.0 + k, lake ? 3.0 + 0.01 * i : 5.0 + 0.1 * i, lake ? 9 : 2);
      }
    Table water;
    water.crs = "EPSG:2154", water.geometry.shape = Shape::polygon;
    water.geometry.add_polygon(Path{110, 110, 120, 110, 120, 120, 110, 120, 110, 110});
    water.geometry.add_polygon(Path{900, 900, 901, 900, 901, 901, 900, 900});
    Listener listener;
    const auto out = Terrain::run({cloud(points), {}, Shared<Table>(water), {}}, {}, listener);
    for (const double x : {111.5, 115.5, 119.5})
      for (const double y : {111.5, 119.5}) {
        QVERIFY(std::abs(at(out.dtm, x, y) - 3.15) < 1e-6);
        QCOMPARE(at(out.origin, x, y), 3.0);
      }
    QVERIFY(listener.warned("1 polygons have no point"));
  }

  void breaklinesHold() {
    Points points;
    for (int i = 0; i <= 40; i += 10)
      for (int k = 0; k <= 40; k += 10) add_point(points, 100.0 + i, 100.0 + k, 0.0, 2);
    Table wall;
    wall.crs = "EPSG:2154", wall.geometry.shape = Shape::line;
    wall.geometry.add_position(105.0, 100.0, 4.0), wall.geometry.add_position(105.0, 140.0, 4.0);
    wall.geometry.end_path(), wall.geometry.end_row();
    const auto out = Terrain::run({cloud(points), Shared<Table>(wall), {}, {}}, {}, quiet_);
    QVERIFY(std::abs(at(out.dtm, 104.5, 122.5) - 3.6) < 0.05);
    QVERIFY(std::abs(at(out.dtm, 125.5, 122.5)) < 1e-9);
  }

  void badInputIsSaid() {
    Points trees = random_points(6, 500);
    std::ranges::fill(trees.classification, std::uint8_t{5});
    QVERIFY(refused([&] { made(trees); }, "no ground point"));
    Terrain::Options options;
    options.ground_classes = "5, x";
    QVERIFY(refused([&] { made(trees, options); }, "\"x\" is not a class code"));
    options.ground_classes = "";
    QVERIFY(refused([&] { made(trees, options); }, "names no class"));
    options.ground_classes = "5";
    QVERIFY(made(trees, options).ground_points == 500);
    Listener impatient(5);
    QVERIFY_THROWS_EXCEPTION(Cancelled, Terrain::run({cloud(hills(7, 5000)), {}, {}, {}}, {}, impatient));
  }

  /// Four tiles of IGN at once, and each with its neighbours as border.
  void montpellierHasNoSeams() {
    const auto folder = shared_data("montpellier/lidar_hd");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    const Shared<Cloud> all = Cloud::open({folder}, quiet_);
    Terrain::Options options;
    options.resolution_m = 0.5;
    const auto whole = Terrain::run({all, {}, {}, {}}, options, quiet_);
    QCOMPARE(whole.dtm.columns, std::size_t{201});
    for (const city::CloudFile& one : all->files()) {
      Table area;
      area.crs = all->crs(), area.geometry.shape = Shape::polygon;
      area.geometry.add_polygon(Path{one.min[0], one.min[1], one.max[0], one.min[1], one.max[0], one.max[1], one.min[0],
                                     one.max[1], one.min[0], one.min[1]});
      const auto part = Terrain::run({all, {}, {}, Shared<Table>(area)}, options, quiet_);
      for (double x = one.min[0] + 0.25; x < one.max[0]; x += 0.5)
        for (double y = one.min[1] + 0.25; y < one.max[1]; y += 0.5) {
          const double a = at(part.dtm, x, y), b = at(whole.dtm, x, y);
          QVERIFY(a == b || (std::isnan(a) && std::isnan(b)));
        }
    }
    QVERIFY(whole.missing_percent < 2.0);
    QVERIFY(at(whole.dtm, 770550.25, 6277550.25) > 15.0 && at(whole.dtm, 770550.25, 6277550.25) < 30.0);
  }
};

QTEST_APPLESS_MAIN(TestTerrain)
#include "test_terrain.moc"
