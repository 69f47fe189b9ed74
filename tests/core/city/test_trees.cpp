#include <tbb/global_control.h>

#include <QtTest>
#include <algorithm>
#include <map>

#include "city/clouds.hpp"
#include "jumeau/city/trees.hpp"
#include "jumeau/geo/io.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::Cloud;
using city::Points;

namespace {

constexpr double west = 770000.0, south = 6277000.0;

/// A crown like a paraboloid above its trunk.
struct Made {
  double x, y, height_m, radius_m;
  /// Negative beyond the crown.
  double at(double px, double py) const {
    const double share = std::hypot(px - x, py - y) / radius_m;
    return share < 1.0 ? height_m * (1.0 - 0.7 * share * share) : -1.0;
  }
};

/// A slope with trees, and a house of 10 m x 8 m at its corner; 10 points per m2 at random, 5 cm of noise.
Points park(const std::vector<Made>& trees, double side_m = 60.0, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> share(0.0, 1.0);
  std::normal_distribution<double> noise(0.0, 0.05);
  Points out;
  for (int i = 0; i < static_cast<int>(10.0 * side_m * side_m); ++i) {
    const double x = side_m * share(random), y = side_m * share(random), ground = 40.0 + 0.1 * x;
    double top = -1.0;
    for (const Made& tree : trees) top = std::max(top, tree.at(x, y));
    const bool house = x > side_m - 11.0 && x < side_m - 1.0 && y > side_m - 9.0 && y < side_m - 1.0;
    if (house)
      add_point(out, west + x, south + y, 49.0 + noise(random), 6);
    else if (top > 0.0 && share(random) < 0.8)
      add_point(out, west + x, south + y, ground + top + noise(random), top < 1.5 ? 4 : 5);
    else
      add_point(out, west + x, south + y, ground + 0.2 * noise(random), 2);
  }
  return out;
}

std::vector<Made> rows_of_trees(double side_m) {
  std::vector<Made> out;
  int i = 0;
  for (double x = 6.0; x < side_m - 5.0; x += 10.0)
    for (double y = 6.0; y < side_m - 12.0; y += 10.0, ++i)
      out.push_back({x + 0.3 * (i % 5), y - 0.2 * (i % 7), 5.0 + 1.7 * (i % 9), 1.5 + 0.15 * (5.0 + 1.7 * (i % 9))});
  return out;
}

/// The row of the nearest top.
std::size_t nearest(const Table& tops, const Made& tree) {
  std::size_t best = 0;
  const auto apart = [&](std::size_t i) {
    const auto k = static_cast<std::int64_t>(i);
    return std::hypot(tops.geometry.x(k) - west - tree.x, tops.geometry.y(k) - south - tree.y);
  };
  for (std::size_t i = 1; i < tops.size(); ++i)
    if (apart(i) < apart(best)) best = i;
  return best;
}

Table register_of(const std::vector<Made>& trees) {
  Table out;
  out.name = "register", out.crs = "EPSG:2154", out.geometry.shape = Shape::point;
  Reals heights;
  for (const Made& tree : trees)
    out.geometry.add_point(west + tree.x, south + tree.y), heights.push_back(tree.height_m);
  out.add("height", std::move(heights));
  return out;
}

}  // namespace

class TestTrees : public QObject, private CloudFolder {
  Q_OBJECT

  Trees::Outputs found(const Points& points, const Trees::Options& options = {}) {
    return Trees::run({cloud(points), {}}, options, quiet_);
  }

private slots:
  void treesInOpenGroundAreCounted() {
    const std::vector<Made> made = rows_of_trees(120.0);
    const auto out = found(park(made, 120.0));
    const auto count = static_cast<double>(made.size());
    QVERIFY2(std::abs(static_cast<double>(out.trees) - count) <= 0.05 * count, qPrintable(QString::number(out.trees)));
    QCOMPARE(out.crowns.size(), out.tops.size());
    for (const Made& tree : made) {
      const std::size_t row = nearest(out.tops, tree);
      const auto at = static_cast<std::int64_t>(row);
      const double off = std::hypot(out.tops.geometry.x(at) - west - tree.x, out.tops.geometry.y(at) - south - tree.y);
      QVERIFY2(off < 1.0, qPrintable(QString("%1 m at %2, %3").arg(off).arg(tree.x).arg(tree.y)));
      QVERIFY2(std::abs(out.tops.at("height_m").number(row) - tree.height_m) < 0.3,
               qPrintable(QString::number(out.tops.at("height_m").number(row) - tree.height_m)));
      QVERIFY(std::abs(out.tops.at("ground_m").number(row) - 40.0 - 0.1 * tree.x) < 0.2);
      QVERIFY(std::abs(out.tops.geometry.z[row] - out.tops.at("ground_m").number(row) -
                       out.tops.at("height_m").number(row)) < 1e-9);
    }
  }

  void aCrownIsAsWideAsItIs() {
    const Made tree{25.0, 25.0, 12.0, 4.0};
    const auto out = found(park({tree}));
    QCOMPARE(out.trees, std::int64_t{1});
    // Down to 0.55 of the mean height of the crown, 0.65 of the top: nearly all of the paraboloid is above 0.3.
    QVERIFY(std::abs(out.crowns.at("crown_diameter_m").number(0) - 8.0) < 1.5);
    QVERIFY(out.crowns.at("points").number(0) > 0.8 * 0.8 * 10.0 * out.crowns.at("crown_m2").number(0));
    QVERIFY(out.crowns.at("status").null(0));
    const auto& all = out.crowns.geometry;
    QCOMPARE(all.part(all.row(0).first).size(), std::int64_t{1});
  }

  void touchingCrownsStayTwo() {
    const auto out = found(park({{20.0, 25.0, 10.0, 3.5}, {26.0, 25.0, 11.0, 3.5}}));
    QCOMPARE(out.trees, std::int64_t{2});
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}})
      QVERIFY(std::abs(out.crowns.at("crown_diameter_m").number(i) - 6.5) < 1.5);
  }

  void buildingsAndShrubsAreNoTrees() {
    QCOMPARE(found(park({{20.0, 25.0, 2.0, 2.0}})).trees, std::int64_t{0});
    Trees::Options options;
    options.least_height_m = 1.5;
    QCOMPARE(found(park({{20.0, 25.0, 2.0, 2.0}}), options).trees, std::int64_t{1});
  }

  /// Some points of ivy, balconies or cables, classified as vegetation along a wall.
  void strayPointsAreNoTrees() {
    Points points = park({{20.0, 25.0, 10.0, 3.0}});
    for (int i = 0; i < 3; ++i) add_point(points, west + 48.9, south + 52.0 + 0.3 * i, 60.0, 5);
    QCOMPARE(found(points).trees, std::int64_t{1});
    Trees::Options options;
    options.least_crown_m2 = 0.0;
    QCOMPARE(found(points, options).trees, std::int64_t{2});
  }

  void filesAndThreadsDoNotShow() {
    const Points points = park(rows_of_trees(60.0));
    const auto whole = found(points);
    Points parts[2];
    for (std::size_t i = points.size(); i-- > 0;)
      add_point(parts[points.x[i] < west + 27.3], points.x[i], points.y[i], points.z[i], points.classification[i]);
    cloud(parts[0], "part0.laz"), cloud(parts[1], "part1.laz");
    const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    const auto split =
        Trees::run({Shared<Cloud>(Cloud::open({file("part0.laz"), file("part1.laz")}, quiet_)), {}}, {}, quiet_);
    QCOMPARE(split.tops.geometry.xy, whole.tops.geometry.xy);
    QCOMPARE(split.tops.geometry.z, whole.tops.geometry.z);
    QCOMPARE(split.crowns.geometry.xy, whole.crowns.geometry.xy);
  }

  void aRegisterIsCompared() {
    const std::vector<Made> made{{15.0, 15.0, 10.0, 3.0}, {30.0, 15.0, 8.0, 3.0}, {15.0, 35.0, 12.0, 4.5}};
    Table known = register_of({{15.5, 15.5, 9.0, 0.0},     // stands
                               {45.0, 20.0, 7.0, 0.0},     // felled
                               {17.5, 38.0, 6.0, 0.0},     // under the crown of the next
                               {15.0, 34.5, 12.0, 0.0},    // stands, height not told
                               {500.0, 20.0, 7.0, 0.0}});  // elsewhere
    std::get<Reals>(known.columns[0].values)[3] = 0.0;
    known.geometry.end_row();
    std::get<Reals>(known.columns[0].values).push_back(5.0);
    Trees::Options options;
    options.register_height.name = "height";
    const auto out = Trees::run({cloud(park(made)), Shared<Table>(known)}, options, quiet_);
    const std::vector<std::string> expected{"matched", "gone", "under_crown", "matched", "unknown", "no_geometry"};
    for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(word(out.compared, "register_status", i), expected[i]);
    QCOMPARE(out.compared.issues.size(), std::size_t{1});
    QCOMPARE(out.trees, std::int64_t{3});
    QCOMPARE(out.matched, std::int64_t{2});
    QCOMPARE(out.missing, std::int64_t{1});
    QCOMPARE(out.gone, std::int64_t{1});
    QCOMPARE(out.ties, std::int64_t{0});
    const std::size_t first = nearest(out.tops, made[0]), second = nearest(out.tops, made[1]),
                      third = nearest(out.tops, made[2]);
    QCOMPARE(word(out.tops, "status", second), std::string("missing"));
    QCOMPARE(out.tops.at("register_row").number(first), 1.0);
    QVERIFY(std::abs(out.tops.at("height_difference_m").number(first) - 1.0) < 0.3);
    QVERIFY(out.tops.at("height_difference_m").null(third));
    QCOMPARE(out.compared.at("tree").number(0), static_cast<double>(first) + 1.0);
  }

  void tiesAreTold() {
    const auto alone = found(park({{25.0, 25.0, 10.0, 3.0}}));
    const double x = alone.tops.geometry.x(0) - west, y = alone.tops.geometry.y(0) - south;
    const Table twins = register_of({{x + 1.0, y, 9.0, 0.0}, {x - 1.0, y, 9.0, 0.0}});
    Listener listener;
    const auto out = Trees::run({cloud(park({{25.0, 25.0, 10.0, 3.0}})), Shared<Table>(twins)}, {}, listener);
    QCOMPARE(out.ties, std::int64_t{1});
    QVERIFY(listener.warned("as near as another pair"));
    QCOMPARE(word(out.compared, "register_status", 0), std::string("matched"));
    QCOMPARE(word(out.compared, "register_status", 1), std::string("under_crown"));
  }

  void badInputIsSaid() {
    Points points = park({});
    QVERIFY(refused([&] { found(points); }, "no point of vegetation"));
    std::ranges::fill(points.classification, std::uint8_t{5});
    QVERIFY(refused([&] { found(points); }, "no ground point"));
    Trees::Options options;
    options.vegetation_classes = "tree";
    QVERIFY(refused([&] { found(park({}), options); }, "\"tree\" is not a class code"));
    options = {};
    options.register_height.name = "absent";
    QVERIFY(refused(
        [&] { Trees::run({cloud(park({{25.0, 25.0, 10.0, 3.0}})), Shared<Table>(register_of({}))}, options, quiet_); },
        "absent"));
    Listener impatient(50);
    QVERIFY_THROWS_EXCEPTION(Cancelled, Trees::run({cloud(park({{25.0, 25.0, 10.0, 3.0}})), {}}, {}, impatient));
  }

  void montpellierAgainstItsRegister() {
    const auto folder = shared_data("montpellier/lidar_hd");
    const auto zip =
        shared_data("montpellier/city_open_data_2014/VilleMTP_MTP_ArbresAlign/VilleMTP_MTP_ArbresAlign.zip");
    if (!std::filesystem::exists(folder) || !std::filesystem::exists(zip))
      QSKIP("needs the real data, which is not here");
    const Shared<Cloud> all = Cloud::open({folder}, quiet_);
    const Table known = geo::reprojected(geo::read_table(zip, "", quiet_), all->crs());
    Trees::Options options;
    options.register_height.name = "HAUTEUR_M";
    const auto out = Trees::run({all, Shared<Table>(known)}, options, quiet_);
    std::map<std::string, int> statuses;
    for (std::size_t i = 0; i < out.compared.size(); ++i) ++statuses[word(out.compared, "register_status", i)];
    QCOMPARE(statuses["unknown"], static_cast<int>(known.size()) - 9);
    QCOMPARE(statuses["matched"], 9);
    QCOMPARE(out.missing, out.trees - 9);
    QVERIFY(out.trees > 10);
    for (std::size_t i = 0; i < out.tops.size(); ++i) QVERIFY(out.tops.at("height_m").number(i) < 40.0);
  }
};

QTEST_APPLESS_MAIN(TestTrees)
#include "test_trees.moc"
