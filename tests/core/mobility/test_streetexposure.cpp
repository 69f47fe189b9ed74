#include <QtTest>

#include "jumeau/mobility/streetexposure.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

/// Cells of 10 m, rows from the top; the lower left corner at the origin.
Grid grid(std::size_t columns, const std::vector<float>& cells) {
  Grid out;
  out.name = "grid", out.crs = "EPSG:2154", out.columns = columns, out.rows = cells.size() / columns;
  out.transform = {0, 10, 0, 10.0 * static_cast<double>(out.rows), 0, -10};
  out.cells = cells;
  return out;
}

/// Heights on cells of 10 m over 400 m by 40 m: height(x in the middle of the cell).
template <class Height>
Grid terrain(Height&& height) {
  std::vector<float> cells;
  for (int row = 0; row < 4; ++row)
    for (int column = 0; column < 40; ++column) cells.push_back(static_cast<float>(height(10.0 * column + 5.0)));
  return grid(40, cells);
}

Table areas(std::initializer_list<Path> rings) {
  Table out;
  out.crs = "EPSG:2154", out.geometry.shape = Shape::polygon;
  for (const Path& ring : rings) out.geometry.add_polygon(ring);
  return out;
}
Path square(double x0, double y0, double x1, double y1) { return {x0, y0, x1, y0, x1, y1, x0, y1, x0, y0}; }

Table exposed(StreetExposure::Inputs inputs, const StreetExposure::Options& options = {}) {
  Monitor quiet;
  return StreetExposure::run(inputs, options, quiet).output;
}
StreetExposure::Inputs along(const Table& streets) {
  StreetExposure::Inputs out;
  out.network = Shared<Table>(streets);
  return out;
}
double value(const Table& table, const char* column, std::size_t row = 0) { return table.at(column).number(row); }

bool close(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

class TestStreetExposure : public QObject {
  Q_OBJECT
private slots:
  void rastersCountByLengthAndTellWhatIsMissing() {
    auto inputs = along(lines({{0, 5, 40, 5}}));
    inputs.noise = Shared<Grid>(grid(4, {60, 70, 80, Grid::missing()}));
    const Table out = exposed(inputs);
    QVERIFY(close(value(out, "length_m"), 40.0));
    QVERIFY(close(value(out, "noise_mean_db"), 70.0));
    QVERIFY(close(value(out, "noise_above_percent"), 100.0 * 2 / 3));
    QVERIFY(close(value(out, "noise_known_percent"), 75.0));
  }

  void streetsOutOfTheRasterHaveNoLevelAndAreCounted() {
    auto inputs = along(lines({{0, 5, 40, 5}, {1000, 0, 1100, 0}, {20, 5, 60, 5}}));
    inputs.air = Shared<Grid>(grid(4, {10, 10, 50, 50}));
    Listener listener;
    const Table out = StreetExposure::run(inputs, {}, listener).output;
    QVERIFY(out.at("air_mean").null(1));
    QVERIFY(out.at("air_above_percent").null(1));
    QCOMPARE(value(out, "air_known_percent", 1), 0.0);
    QVERIFY(close(value(out, "air_mean", 2), 50.0));
    QVERIFY(listener.warned("1 of 3 streets have no data of \"air\""));
    QVERIFY(listener.warned("1 of 3 streets have data of \"air\" for a part"));
  }

  void ofNoiseAreasTheHighestCounts() {
    Table bands = areas({square(0, -10, 60, 10), square(40, -10, 80, 10), square(0, 500, 10, 510)});
    bands.add("level", strings({"55", "65,5", "#N/A"}));
    auto inputs = along(lines({{0, 0, 100, 0}}));
    inputs.noise_bands = Shared<Table>(bands);
    StreetExposure::Options options;
    options.noise_field = {"level"};
    const Table out = exposed(inputs, options);
    QVERIFY(close(value(out, "noise_mean_db"), (40 * 55.0 + 40 * 65.5) / 80.0));
    QVERIFY(close(value(out, "noise_above_percent"), 50.0));
    QVERIFY(close(value(out, "noise_known_percent"), 80.0));
  }

  void sharesAndDistancesOfAreas() {
    auto inputs = along(lines({{0, 0, 200, 0}, {0, 300, 200, 300}}));
    inputs.green = Shared<Table>(areas({square(100, -20, 150, -10), square(120, -50, 160, 50)}));
    inputs.calm = inputs.green;
    StreetExposure::Options options;
    options.near_m = 0.0;
    const Table out = exposed(inputs, options);
    QVERIFY(close(value(out, "green_percent"), 20.0));
    QVERIFY(close(value(out, "calm_percent"), 20.0));
    QCOMPARE(value(out, "green_distance_m"), 0.0);
    QCOMPARE(value(out, "green_percent", 1), 0.0);
    QCOMPARE(value(out, "green_distance_m", 1), 250.0);
    options.near_m = 10.0;
    QVERIFY(close(value(exposed(inputs, options), "green_percent"), 100.0 * 70 / 200));
    QVERIFY(close(value(exposed(inputs, options), "calm_percent"), 20.0));
  }

  void pointsAreCountedWithinTheDistanceItselfIncluded() {
    auto inputs = along(lines({{0, 0, 100, 0}, {0, 500, 100, 500}}));
    inputs.trees = Shared<Table>(points({50, 30, 50, 30.001, -30, 0, 130.1, 0, 20, -5}));
    const Table out = exposed(inputs);
    QCOMPARE(value(out, "trees_count"), 3.0);
    QCOMPARE(value(out, "trees_distance_m"), 5.0);
    QCOMPARE(value(out, "trees_count", 1), 0.0);
    QVERIFY(close(value(out, "trees_distance_m", 1), 469.999));
  }

  void nearestIsThatOfBruteForce() {
    std::mt19937 engine(7);
    std::uniform_real_distribution<double> place(0.0, 1000.0);
    Table streets;
    streets.crs = "EPSG:2154", streets.geometry.shape = Shape::line;
    std::vector<double> trees;
    for (int i = 0; i < 40; ++i)
      streets.geometry.add_line(Path{place(engine), place(engine), place(engine), place(engine)});
    for (int i = 0; i < 60; ++i) trees.push_back(place(engine)), trees.push_back(place(engine));
    auto inputs = along(streets);
    inputs.trees = Shared<Table>(points(trees));
    const Table out = exposed(inputs);
    for (std::size_t row = 0; row < 40; ++row) {
      const auto path = streets.geometry.path_xy(static_cast<std::int64_t>(row));
      double nearest = 1e9;
      int near = 0;
      for (std::size_t k = 0; k < 60; ++k) {
        const double dx = path[2] - path[0], dy = path[3] - path[1], px = trees[2 * k] - path[0],
                     py = trees[2 * k + 1] - path[1];
        const double t = std::clamp((px * dx + py * dy) / (dx * dx + dy * dy), 0.0, 1.0);
        const double distance = std::hypot(px - t * dx, py - t * dy);
        nearest = std::min(nearest, distance), near += distance <= 30.0 ? 1 : 0;
      }
      QVERIFY(std::abs(value(out, "trees_distance_m", row) - nearest) < 1e-9);
      QCOMPARE(value(out, "trees_count", row), static_cast<double>(near));
    }
  }

  void trafficIsTheMeanOfTheCountsNearby() {
    Table counts = points({50, 2, 60, -3, 50, 200});
    counts.add("tjm", strings({"1000", "3 000", "900"}));
    auto inputs = along(lines({{0, 0, 100, 0}, {0, 100, 100, 100}}));
    inputs.counts = Shared<Table>(counts);
    StreetExposure::Options options;
    options.count_field = {"tjm"};
    Listener listener;
    const Table out = StreetExposure::run(inputs, options, listener).output;
    QCOMPARE(value(out, "traffic_vpd"), 2000.0);
    QCOMPARE(value(out, "traffic_counts"), 2.0);
    QVERIFY(out.at("traffic_vpd").null(1));
    QVERIFY(listener.warned("1 of 2 streets have no data of \"traffic\""));
  }

  void slopesOfARamp() {
    auto inputs = along(lines({{100, 20, 200, 20}, {200, 20, 100, 20}}));
    inputs.terrain = Shared<Grid>(terrain([](double x) { return 0.05 * x; }));
    const Table out = exposed(inputs);
    QVERIFY(std::abs(value(out, "slope_percent") - 5.0) < 1e-4);
    QVERIFY(std::abs(value(out, "climb_m") - 5.0) < 1e-4);
    QCOMPARE(value(out, "descent_m"), 0.0);
    QVERIFY(std::abs(value(out, "steepest_up_percent") - 5.0) < 1e-3);
    QVERIFY(std::abs(value(out, "sustained_percent", 1) - 5.0) < 1e-4);
    QVERIFY(std::abs(value(out, "slope_percent", 1) + 5.0) < 1e-4);
    QVERIFY(std::abs(value(out, "descent_m", 1) - 5.0) < 1e-4);
    QCOMPARE(value(out, "steepest_up_percent", 1), 0.0);
  }

  void theSteepestHundredMetresOfAHumpAreTold() {
    auto inputs = along(lines({{20, 20, 380, 20}, {180, 20, 220, 20}}));
    inputs.terrain = Shared<Grid>(terrain([](double x) { return 30.0 - 0.1 * std::abs(x - 200.0); }));
    const Table out = exposed(inputs);
    QVERIFY(std::abs(value(out, "slope_percent")) < 1e-4);
    QVERIFY(std::abs(value(out, "sustained_percent") - 10.0) < 1e-4);
    QVERIFY(std::abs(value(out, "sustained_percent", 1)) < 1e-4);  // shorter than 100 m: from end to end
  }

  void aTerrainIsNotReadFinerThanItsCells() {
    // Along a hillside the heights of cells of 50 m are off by 10 m every other time: 20 % up and down on level ground.
    Grid coarse;
    coarse.name = "coarse", coarse.crs = "EPSG:2154", coarse.columns = 20, coarse.rows = 4;
    coarse.transform = {0, 50, 0, 200, 0, -50};
    for (int row = 0; row < 4; ++row)
      for (int column = 0; column < 20; ++column) coarse.cells.push_back(column % 2 == 0 ? 10.0F : 20.0F);
    auto inputs = along(lines({{25, 100, 825, 100}, {25, 100, 65, 100}}));
    inputs.terrain = Shared<Grid>(coarse);
    const Table out = exposed(inputs);
    QVERIFY(value(out, "steepest_up_percent") < 1e-3 && value(out, "sustained_percent") < 1e-3);
    QVERIFY(value(out, "climb_m") < 1e-3);
    for (const char* column : {"slope_percent", "steepest_up_percent", "steepest_down_percent", "sustained_percent"})
      QVERIFY(out.at(column).null(1));
    QVERIFY(std::abs(value(out, "climb_m", 1) - 8.0) < 1e-3);
  }

  void aBridgeRunsStraightOverTheValley() {
    // A gorge 30 m deep between x = 150 and x = 250, crossed by a bridge of two pieces.
    auto streets = lines({{50, 20, 140, 20}, {140, 20, 200, 20}, {200, 20, 260, 20}, {260, 20, 350, 20}});
    streets.add("bridge", strings({"", "yes", "viaduct", "no"}));
    auto inputs = along(streets);
    inputs.terrain = Shared<Grid>(terrain([](double x) { return x > 150 && x < 250 ? 0.0 : 30.0; }));
    StreetExposure::Options options;
    options.structure_field = {"bridge"};
    Listener listener;
    const Table out = StreetExposure::run(inputs, options, listener).output;
    for (std::size_t row = 0; row < 4; ++row) {
      QVERIFY(std::abs(value(out, "slope_percent", row)) < 1e-3);
      QCOMPARE(value(out, "terrain_known_percent", row), 100.0);
    }
    QVERIFY(out.issues.empty());
  }

  void aBridgeNobodyToldOfIsNoWall() {
    auto inputs = along(lines({{60, 20, 340, 20}}));
    inputs.terrain = Shared<Grid>(terrain([](double x) { return x > 150 && x < 250 ? 0.0 : 30.0; }));
    Listener listener;
    const Table out = StreetExposure::run(inputs, {}, listener).output;
    QVERIFY(value(out, "steepest_up_percent") <= 35.0);
    QVERIFY(value(out, "terrain_known_percent") < 100.0);
    QCOMPARE(out.issues.size(), std::size_t{1});
    QCOMPARE(std::string(out.issues[0].code), std::string("too_steep"));
    QVERIFY(listener.warned("steeper than 35 %"));
  }

  void aTerrainThatCoversHalfLeavesTheRestUnknown() {
    auto inputs = along(lines({{300, 20, 500, 20}, {500, 20, 600, 20}}));
    inputs.terrain = Shared<Grid>(terrain([](double x) { return 0.02 * x; }));
    Listener listener;
    const Table out = StreetExposure::run(inputs, {}, listener).output;
    QVERIFY(std::abs(value(out, "slope_percent") - 2.0) < 0.05);
    QVERIFY(value(out, "terrain_known_percent") > 35.0 && value(out, "terrain_known_percent") < 50.0);
    QVERIFY(out.at("climb_m").null(1));
    QVERIFY(listener.warned("1 of 2 streets have no data of \"terrain\""));
  }

  void orderAndThreadsDoNotMatter() {
    Table bands = areas({square(0, -10, 60, 10), square(40, -10, 80, 10)});
    bands.add("level", Reals{55, 65});
    const auto all = lines({{0, 0, 100, 0}, {10, 3, 70, -3, 90, 40}, {0, 0, 0, 100}});
    const auto turned = lines({{0, 0, 0, 100}, {10, 3, 70, -3, 90, 40}, {0, 0, 100, 0}});
    StreetExposure::Options options;
    options.noise_field = {"level"};
    auto a = along(all), b = along(turned);
    a.noise_bands = b.noise_bands = Shared<Table>(bands);
    a.trees = b.trees = Shared<Table>(points({3, 3, 60, 9, 99, 99}));
    const Table first = exposed(a, options), second = exposed(b, options);
    for (const Column& column : first.columns)
      for (std::size_t row = 0; row < 3; ++row)
        QVERIFY(column.null(row) == second.at(column.name).null(2 - row) &&
                (column.null(row) || column.number(row) == value(second, column.name.c_str(), 2 - row)));
  }

  void crossingsDelayOnTheNearestStreetOnly() {
    auto inputs = along(lines({{0, 0, 100, 0}, {100, 0, 200, 0}, {0, 500, 100, 500}, {0, 900, 100, 900}}));
    // One where two streets meet counts on the first; one is too far from any; of the last the seconds are unknown.
    Table crossings = points({100, 0, 150, 3, 150, 50, 50, 904, 20, 900});
    crossings.add("wait", strings({"20", "12,5 s", "40", "#N/A", "10"}));
    inputs.crossings = Shared<Table>(crossings);
    QVERIFY(exposed(inputs).find("crossings_s") == nullptr);
    StreetExposure::Options options;
    options.crossing_field = {"wait"};
    Listener listener;
    const Table out = StreetExposure::run(inputs, options, listener).output;
    QCOMPARE(value(out, "crossings_s", 0), 20.0);
    QCOMPARE(value(out, "crossings_s", 1), 12.5);
    QCOMPARE(value(out, "crossings_s", 2), 0.0);
    QVERIFY(out.at("crossings_s").null(3));
    QVERIFY(listener.warned("1 of 4 streets have no data of \"crossings\""));
  }

  void badInputIsSaid() {
    QVERIFY(refused([] { exposed(along(lines({}))); }, "NETWORK is empty"));
    auto inputs = along(lines({{0, 0, 100, 0}}));
    Table bands = areas({square(0, -10, 60, 10)});
    bands.add("level", strings({"loud"}));
    inputs.noise_bands = Shared<Table>(bands);
    QVERIFY(refused([&] { exposed(inputs); }, "NOISE_FIELD is needed"));
    StreetExposure::Options options;
    options.noise_field = {"level"};
    QVERIFY(refused([&] { exposed(inputs, options); }, "holds words, not numbers"));
    inputs.noise = Shared<Grid>(grid(1, {60}));
    QVERIFY(refused([&] { exposed(inputs, options); }, "not both"));
  }

  void emptyGeometriesAreKept() {
    auto streets = lines({{0, 0, 100, 0}});
    streets.geometry.end_row();
    auto inputs = along(streets);
    inputs.trees = Shared<Table>(points({50, 5}));
    inputs.green = Shared<Table>(areas({square(0, 0, 1, 1)}));
    inputs.terrain = Shared<Grid>(terrain([](double) { return 1.0; }));
    inputs.heat = Shared<Grid>(grid(4, {30, 30, 40, 40}));
    const Table out = exposed(inputs);
    QCOMPARE(out.size(), std::size_t{2});
    QCOMPARE(value(out, "trees_count", 1), 0.0);
    QVERIFY(out.at("trees_distance_m").null(1));
    QVERIFY(out.at("heat_mean_c").null(1));
  }

  void cancelIsHeard() {
    Listener listener(0);
    auto inputs = along(lines({{0, 0, 100, 0}}));
    inputs.trees = Shared<Table>(points({50, 5}));
    QVERIFY_THROWS_EXCEPTION(Cancelled, StreetExposure::run(inputs, {}, listener));
  }
};

QTEST_APPLESS_MAIN(TestStreetExposure)
#include "test_streetexposure.moc"
