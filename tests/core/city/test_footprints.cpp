#include <tbb/global_control.h>

#include <QtTest>
#include <algorithm>

#include "city/clouds.hpp"
#include "geo/shapes.hpp"
#include "jumeau/city/footprints.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::Cloud;
using city::Points;

namespace {

constexpr double west = 770000.0, south = 6277000.0;

struct Turned {
  double x, y, degrees;
  std::array<double, 2> at(double along, double across) const {
    const double angle = degrees * std::numbers::pi / 180.0;
    return {west + x + along * std::cos(angle) - across * std::sin(angle),
            south + y + along * std::sin(angle) + across * std::cos(angle)};
  }
};

/// A rectangle, and the rectangles that are cut out of it.
struct House {
  Turned place;
  double length_m, width_m;
  std::vector<std::array<double, 4>> without;  ///< along from, to; across from, to

  bool holds(double along, double across) const {
    return along >= 0.0 && along <= length_m && across >= 0.0 && across <= width_m &&
           std::ranges::none_of(without, [&](const auto& cut) {
             return along > cut[0] && along < cut[1] && across > cut[2] && across < cut[3];
           });
  }
};

/// Ground of 60 m by 60 m at 20 m, and houses under gable roofs, `density` points per m2 at random, 2 cm of noise.
Points town(const std::vector<House>& houses, double density = 10.0, unsigned seed = 1, std::uint8_t roof = 6) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> share(0.0, 1.0);
  std::normal_distribution<double> noise(0.0, 0.02);
  const double side_m = 60.0;
  Points out;
  for (int i = 0; i < static_cast<int>(density * side_m * side_m); ++i) {
    const double x = side_m * share(random), y = side_m * share(random);
    double z = 20.0;
    bool on_house = false;
    for (const House& house : houses) {
      const double angle = house.place.degrees * std::numbers::pi / 180.0;
      const double dx = x - house.place.x, dy = y - house.place.y;
      const double along = dx * std::cos(angle) + dy * std::sin(angle),
                   across = dy * std::cos(angle) - dx * std::sin(angle);
      if (!house.holds(along, across)) continue;
      on_house = true;
      z = 26.0 + 0.5 * std::min(across, house.width_m - across);
    }
    add_point(out, west + x, south + y, z + noise(random), on_house ? roof : 2);
  }
  return out;
}

Path outline(const House& house) {
  Path out;
  for (const auto& [along, across] : std::vector<std::array<double, 2>>{
           {0, 0}, {house.length_m, 0}, {house.length_m, house.width_m}, {0, house.width_m}, {0, 0}}) {
    const auto [x, y] = house.place.at(along, across);
    out.push_back(x), out.push_back(y);
  }
  return out;
}

/// How far the corners of a row are from the places, each from its nearest, and the other way around.
double farthest_corner(const Geometries& all, std::size_t row, const std::vector<std::array<double, 2>>& places) {
  double out = 0.0;
  std::vector<std::array<double, 2>> corners;
  for (auto part = all.row(row).first; part < all.row(row).last; ++part)
    for (auto path = all.part(part).first; path < all.part(part).last; ++path)
      for (auto i = all.path(path).first; i < all.path(path).last; ++i) corners.push_back({all.x(i), all.y(i)});
  const auto one_way = [&](const auto& from, const auto& to) {
    for (const auto& a : from) {
      double nearest = 1e9;
      for (const auto& b : to) nearest = std::min(nearest, std::hypot(a[0] - b[0], a[1] - b[1]));
      out = std::max(out, nearest);
    }
  };
  one_way(corners, places), one_way(places, corners);
  return out;
}

Table layer_of(const std::vector<Path>& rings) {
  Table out;
  out.name = "cadastre", out.crs = "EPSG:2154", out.geometry.shape = Shape::polygon;
  Strings ids;
  for (const Path& ring : rings) {
    out.geometry.add_polygon(ring);
    ids.push_back("B" + std::to_string(ids.size()));
  }
  out.add("id", std::move(ids));
  return out;
}

}  // namespace

class TestFootprints : public QObject, private CloudFolder {
  Q_OBJECT

  Footprints::Outputs found(const Points& points, const Footprints::Options& options = {}) {
    return Footprints::run({cloud(points), {}}, options, quiet_);
  }
  Footprints::Outputs compared(const Points& points, const Table& layer, Monitor& monitor) {
    return Footprints::run({cloud(points), Shared<Table>(layer)}, {}, monitor);
  }

private slots:
  void aTurnedRectangleComesBack_data() {
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("density");
    for (const double density : {5.0, 10.0, 25.0})
      for (const double degrees : {0.0, 17.0, 45.0, 71.0})
        QTest::addRow("%g points per m2, turned by %g", density, degrees) << degrees << density;
  }
  void aTurnedRectangleComesBack() {
    QFETCH(double, degrees);
    QFETCH(double, density);
    const House house{{25.0, 15.0, degrees}, 16.0, 9.0, {}};
    const auto out = found(town({house}, density));
    QCOMPARE(out.buildings, std::int64_t{1});
    QCOMPARE(word(out.footprints, "shape", 0), std::string("right_angles"));
    QCOMPARE(word(out.footprints, "source", 0), std::string("class"));
    const double off =
        farthest_corner(out.footprints.geometry, 0,
                        {house.place.at(0, 0), house.place.at(16, 0), house.place.at(16, 9), house.place.at(0, 9)});
    QVERIFY2(off < (density < 10.0 ? 0.4 : 0.3), qPrintable(QString::number(off)));
    QVERIFY(std::abs(out.footprints.at("area_m2").number(0) - 144.0) < 5.0);
    QVERIFY(out.footprints.at("confidence").number(0) > 0.9);
    QVERIFY(std::abs(out.footprints.at("points_per_m2").number(0) - density) < 0.1 * density);
  }

  /// Where few points miss a corner by chance, too.
  void manyHousesComeBack() {
    for (const auto& [density, least] : {std::pair{5.0, 26}, std::pair{10.0, 30}}) {
      int good = 0;
      for (unsigned seed = 1; seed <= 30; ++seed) {
        const House house{{25.0, 15.0, 2.5 * seed}, 16.0, 9.0, {}};
        const auto out = found(town({house}, density, seed));
        const Turned& at = house.place;
        good += out.buildings == 1 && farthest_corner(out.footprints.geometry, 0,
                                                      {at.at(0, 0), at.at(16, 0), at.at(16, 9), at.at(0, 9)}) < 0.3;
      }
      QVERIFY2(good >= least, qPrintable(QString("%1 of 30").arg(good)));
    }
  }

  void anLKeepsItsSixCorners() {
    const House house{{10.0, 20.0, 25.0}, 20.0, 14.0, {{8.0, 99.0, 6.0, 99.0}}};
    const auto out = found(town({house}));
    QCOMPARE(out.buildings, std::int64_t{1});
    const Turned& at = house.place;
    const double off = farthest_corner(
        out.footprints.geometry, 0, {at.at(0, 0), at.at(20, 0), at.at(20, 6), at.at(8, 6), at.at(8, 14), at.at(0, 14)});
    QVERIFY2(off < 0.4, qPrintable(QString::number(off)));
  }

  void aCourtyardIsKeptAndAChimneyIsNot() {
    const House house{{10.0, 10.0, 10.0}, 30.0, 24.0, {{10.0, 20.0, 8.0, 16.0}, {3.0, 4.5, 3.0, 4.5}}};
    const auto out = found(town({house}));
    QCOMPARE(out.buildings, std::int64_t{1});
    const Geometries& all = out.footprints.geometry;
    QCOMPARE(all.part(all.row(0).first).size(), std::int64_t{2});
    QVERIFY(std::abs(out.footprints.at("area_m2").number(0) - (720.0 - 80.0)) < 12.0);
    const Turned& at = house.place;
    const double off = farthest_corner(all, 0,
                                       {at.at(0, 0), at.at(30, 0), at.at(30, 24), at.at(0, 24), at.at(10, 8),
                                        at.at(20, 8), at.at(20, 16), at.at(10, 16)});
    QVERIFY2(off < 0.4, qPrintable(QString::number(off)));
  }

  void neighboursStayTwo() {
    for (const double degrees : {0.0, 30.0}) {
      const Turned at{20.0, 15.0, degrees};
      const auto [x, y] = at.at(10.0 + 1.5, 0.0);
      const auto out = found(town({{at, 10.0, 8.0, {}}, {{x - west, y - south, degrees}, 10.0, 8.0, {}}}, 20.0));
      QCOMPARE(out.buildings, std::int64_t{2});
      for (std::size_t i = 0; i < 2; ++i) QVERIFY(std::abs(out.footprints.at("area_m2").number(i) - 80.0) < 4.0);
    }
  }

  void aRoundTowerIsFree() {
    Points points = town({});
    for (std::size_t i = 0; i < points.size(); ++i)
      if (std::hypot(points.x[i] - west - 30.0, points.y[i] - south - 30.0) < 9.0) points.classification[i] = 67;
    const auto out = found(points);
    QCOMPARE(out.buildings, std::int64_t{1});
    QCOMPARE(word(out.footprints, "shape", 0), std::string("free"));
    QVERIFY(std::abs(out.footprints.at("area_m2").number(0) - 254.5) < 15.0);
  }

  void filesAndThreadsDoNotShow() {
    std::vector<House> houses;
    for (int i = 0; i < 3; ++i) houses.push_back({{5.0 + 18.0 * i, 8.0 + 14.0 * i, 13.0 * i}, 12.0, 8.0, {}});
    const Points points = town(houses);
    const auto whole = found(points);
    QCOMPARE(whole.buildings, std::int64_t{3});
    Points parts[2];
    for (std::size_t i = points.size(); i-- > 0;)
      add_point(parts[points.x[i] < west + 28.0], points.x[i], points.y[i], points.z[i], points.classification[i]);
    cloud(parts[0], "part0.laz"), cloud(parts[1], "part1.laz");
    const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    const auto split =
        Footprints::run({Shared<Cloud>(Cloud::open({file("part0.laz"), file("part1.laz")}, quiet_)), {}}, {}, quiet_);
    QCOMPARE(split.footprints.geometry.xy, whole.footprints.geometry.xy);
    QCOMPARE(std::get<Reals>(split.footprints.at("confidence").values),
             std::get<Reals>(whole.footprints.at("confidence").values));
  }

  /// The same house, alone and beside others that change the box of the cloud.
  void theRestOfTheCloudDoesNotShow() {
    const House house{{25.0, 15.0, 20.0}, 16.0, 9.0, {}};
    const Points points = town({house});
    Points wide = points;
    for (int i = 0; i < 400; ++i)
      add_point(wide, west - 300.0 + 0.2 * (i % 20) * 2.0, south + 500.0 + 0.2 * (i / 20) * 2.0, 30.0, 6);
    const auto alone = found(points), beside = found(wide);
    QCOMPARE(beside.buildings, std::int64_t{2});
    const auto& xy = beside.footprints.geometry.xy;
    QVERIFY(std::ranges::search(xy, alone.footprints.geometry.xy).size() > 0);
  }

  void withoutClassesPlanesAreFound() {
    const House house{{25.0, 15.0, 20.0}, 16.0, 9.0, {}};
    Points points = town({house}, 10.0, 1, 1);
    std::mt19937 random(4);
    std::uniform_real_distribution<double> share(0.0, 1.0);
    for (int i = 0; i < 900; ++i)  // a tree, never classified
      add_point(points, west + 46.0 + 8.0 * share(random), south + 46.0 + 8.0 * share(random),
                24.0 + 8.0 * share(random), 1);
    Listener listener;
    const auto out = Footprints::run({cloud(points), {}}, {}, listener);
    QVERIFY(listener.warned("no point of the classes 6,67"));
    QCOMPARE(out.buildings, std::int64_t{1});
    QCOMPARE(word(out.footprints, "source", 0), std::string("planes"));
    const double off =
        farthest_corner(out.footprints.geometry, 0,
                        {house.place.at(0, 0), house.place.at(16, 0), house.place.at(16, 9), house.place.at(0, 9)});
    QVERIFY2(off < 0.5, qPrintable(QString::number(off)));
  }

  void aLayerIsCompared() {
    const House stands{{5.0, 5.0, 0.0}, 12.0, 8.0, {}}, shifted{{30.0, 5.0, 0.0}, 12.0, 8.0, {}},
        added{{5.0, 30.0, 0.0}, 12.0, 8.0, {}}, gone{{30.0, 30.0, 0.0}, 12.0, 8.0, {}},
        drawn{{33.0, 7.0, 0.0}, 12.0, 8.0, {}}, far_away{{400.0, 5.0, 0.0}, 12.0, 8.0, {}};
    Table layer = layer_of({outline(stands), outline(drawn), outline(gone), outline(far_away)});
    layer.geometry.z.assign(layer.geometry.positions(), -1000.0);
    const auto out = compared(town({stands, shifted, added}), layer, quiet_);
    QCOMPARE(out.comparison.size(), std::size_t{4});
    QCOMPARE(word(out.comparison, "id", 1), std::string("B1"));
    const std::vector<std::string> expected{"matched", "moved", "demolished", "unknown"};
    for (std::size_t i = 0; i < 4; ++i) QCOMPARE(word(out.comparison, "layer_status", i), expected[i]);
    QVERIFY(std::abs(out.comparison.at("offset_east_m").number(1) + 3.0) < 0.3);
    QVERIFY(std::abs(out.comparison.at("offset_north_m").number(1) + 2.0) < 0.3);
    QVERIFY(out.comparison.at("covered_percent").number(0) > 95.0);
    QVERIFY(out.comparison.at("footprint").null(2));
    QCOMPARE(out.matched, std::int64_t{1});
    QCOMPARE(out.moved, std::int64_t{1});
    QCOMPARE(out.missing, std::int64_t{1});
    QCOMPARE(out.demolished, std::int64_t{1});
    std::vector<std::string> statuses;
    for (std::size_t i = 0; i < out.footprints.size(); ++i) statuses.push_back(word(out.footprints, "status", i));
    std::ranges::sort(statuses);
    QCOMPARE(statuses, (std::vector<std::string>{"matched", "missing", "moved"}));
  }

  void brokenFootprintsAreComparedAndTold() {
    const House house{{5.0, 5.0, 0.0}, 12.0, 8.0, {}};
    const Path whole = outline(house);
    Path bow = whole;
    std::swap(bow[2], bow[4]), std::swap(bow[3], bow[5]);
    Table layer = layer_of({bow, {west, south, west + 1.0, south, west, south}, whole, whole});
    const auto out = compared(town({house}), layer, quiet_);
    QCOMPARE(word(out.comparison, "layer_status", 0), std::string("matched"));
    QCOMPARE(word(out.comparison, "layer_status", 1), std::string("no_geometry"));
    QCOMPARE(word(out.comparison, "layer_status", 3), std::string("matched"));
    QCOMPARE(out.comparison.issues.size(), std::size_t{2});
    QCOMPARE(out.footprints.at("in_layer_percent").number(0), 100.0);
  }

  void badInputIsSaid() {
    Points trees = random_points(6, 500);
    std::ranges::fill(trees.classification, std::uint8_t{5});
    QVERIFY(refused([&] { found(trees); }, "no point of a building"));
    QVERIFY(refused([&] { found({}); }, "no point of a building"));
    Footprints::Options options;
    options.building_classes = "six";
    QVERIFY(refused([&] { found(trees, options); }, "\"six\" is not a class code"));
    const auto nothing = found(town({}));
    QCOMPARE(nothing.footprints.size(), std::size_t{0});
    QVERIFY(nothing.comparison.find("layer_status") != nullptr);
    Listener impatient(5);
    QVERIFY_THROWS_EXCEPTION(Cancelled, compared(town({{{5.0, 5.0, 0.0}, 12.0, 8.0, {}}}), layer_of({}), impatient));
  }

  void sparseCloudsAreTold() {
    Listener listener;
    Footprints::run({cloud(town({{{5.0, 5.0, 0.0}, 40.0, 40.0, {}}}, 1.4)), {}}, {}, listener);
    QVERIFY(listener.warned("may fall to pieces"));
  }

  /// All of it, and file by file with the neighbours as border.
  void montpellierHasItsHouses() {
    const auto folder = shared_data("montpellier/lidar_hd");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    const Shared<Cloud> all = Cloud::open({folder}, quiet_);
    const auto out = Footprints::run({all, {}}, {}, quiet_);
    QVERIFY(out.buildings >= 3);
    double covered = 0.0, right_angles = 0.0;
    for (std::size_t i = 0; i < out.footprints.size(); ++i) {
      covered += out.footprints.at("area_m2").number(i);
      right_angles += word(out.footprints, "shape", i) == "right_angles";
      const auto shape = geos::geometry_of(out.footprints.geometry, i);
      QCOMPARE(GEOSisValid_r(geos::context(), shape.get()), char{1});
    }
    qInfo("%ld buildings, %.0f m2, %.0f at right angles", static_cast<long>(out.buildings), covered, right_angles);
    Points inside;
    std::int64_t roof = 0, held = 0;
    for (std::size_t i = 0; i < out.footprints.size(); ++i)
      held += static_cast<std::int64_t>(out.footprints.at("points").number(i));
    all->read(
        Cloud::everywhere(),
        [&](const Points& some) {
          for (const auto code : some.classification) roof += code == 6;
        },
        quiet_);
    QVERIFY2(static_cast<double>(held) > 0.95 * static_cast<double>(roof),
             qPrintable(QString::number(held) + "/" + QString::number(roof)));
    const auto again = Footprints::run({all, Shared<Table>(out.footprints)}, {}, quiet_);
    QCOMPARE(again.matched, out.buildings);
    QCOMPARE(again.missing, std::int64_t{0});
  }
};

QTEST_APPLESS_MAIN(TestFootprints)
#include "test_footprints.moc"
