#include <QtTest>
#include <cmath>

#include "city/clouds.hpp"
#include "jumeau/city/buildings.hpp"
#include "jumeau/city/footprints.hpp"
#include "jumeau/city/terrain.hpp"
#include "jumeau/city/trees.hpp"
#include "jumeau/territory/demoterritory.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

double share(double part, double of) { return of > 0.0 ? part / of : 1.0; }

/// Heights of the roof faces of one building.
struct Roof {
  double lowest = 1e9, highest = -1e9;
  std::vector<double> slopes, areas;
};

std::vector<Roof> roofs_of(const Buildings::Outputs& made) {
  std::vector<Roof> out(made.buildings.size());
  const Geometries& g = made.surfaces.geometry;
  for (std::size_t row = 0; row < made.surfaces.size(); ++row) {
    if (word(made.surfaces, "surface", row) != "RoofSurface") continue;
    Roof& roof = out[static_cast<std::size_t>(number(made.surfaces, "building", row))];
    roof.slopes.push_back(number(made.surfaces, "slope_deg", row));
    roof.areas.push_back(number(made.surfaces, "area_m2", row));
    Geometries one;
    one.shape = g.shape;
    one.add_row_of(g, row);
    for (const double z : one.z) roof.lowest = std::min(roof.lowest, z), roof.highest = std::max(roof.highest, z);
  }
  return out;
}

}  // namespace

/// The invented quarter against its own truth.
class TestDemoCloud : public QObject, private CloudFolder {
  Q_OBJECT

  Dataset quarter_;
  Shared<city::Cloud> cloud_;
  Buildings::Outputs made_;  ///< of all houses
  const Table& layer(const char* name) const { return *quarter_.table(name); }

private slots:
  void initTestCase() {
    DemoTerritory::Options options;
    options.cloud.path = file("demo.laz");
    quarter_ = DemoTerritory::run({}, options, quiet_).output;
    cloud_ = city::Cloud::open({file("demo.laz")}, quiet_);
    made_ = Buildings::run({cloud_, Shared<Table>(layer("houses")), {}}, {}, quiet_);
  }

  void theQuarterIsWorthIt() {
    QVERIFY(layer("houses").size() >= 40);
    QVERIFY(layer("trees").size() >= 150);
    QVERIFY(layer("footprints").size() < layer("houses").size());
    const double per_m2 = static_cast<double>(cloud_->points()) / 90000.0;
    QVERIFY(per_m2 > 9.0 && per_m2 < 13.0);
  }

  void theSameTwice() {
    DemoTerritory::Options options;
    options.cloud.path = file("again.laz");
    DemoTerritory::run({}, options, quiet_);
    QCOMPARE(all_of(*city::Cloud::open({file("again.laz")}, quiet_)).z, all_of(*cloud_).z);
  }

  void roofsAreAsTheyWereBuilt() {
    const Table& truth = layer("houses");
    const std::vector<Roof> roofs = roofs_of(made_);
    int planes = 0, recovered = 0, heights = 0, exact = 0;
    for (std::size_t row = 0; row < truth.size(); ++row) {
      if (word(truth, "state", row) != "standing" && word(truth, "state", row) != "unmapped") continue;
      const Roof& roof = roofs[row];
      const double eave = number(truth, "eave_m", row), ridge = number(truth, "ridge_m", row);
      const bool good = std::abs(roof.lowest - eave) < 0.1 && std::abs(roof.highest - ridge) < 0.1;
      ++heights, exact += good;
      if (!good)
        qInfo("%s %s: eave %.2f is %.2f, ridge %.2f is %.2f, lod %s", word(truth, "id", row).c_str(),
              word(truth, "roof", row).c_str(), eave, roof.lowest, ridge, roof.highest,
              word(made_.buildings, "lod", row).c_str());
      const double slope = 180.0 / 3.14159265358979 * std::atan(number(truth, "slope", row));
      const bool level = word(truth, "roof", row) == "flat" || word(truth, "roof", row) == "steps";
      int found = 0;
      for (const double it : roof.slopes) found += std::abs(it - (level ? 0.0 : slope)) < 2.0;
      planes += static_cast<int>(number(truth, "planes", row));
      recovered += std::min(found, static_cast<int>(number(truth, "planes", row)));
    }
    qInfo("ridge and eave: %d of %d, planes: %d of %d", exact, heights, recovered, planes);
    QCOMPARE(exact, heights);
    QVERIFY(share(recovered, planes) >= 0.95);
  }

  void whatIsNotThereIsTold() {
    const Table& truth = layer("houses");
    for (std::size_t row = 0; row < truth.size(); ++row) {
      if (word(truth, "state", row) == "demolished")
        QCOMPARE(word(made_.buildings, "reason", row), std::string("no_height"));
      if (word(truth, "state", row) == "half_seen") QVERIFY(number(made_.buildings, "bare_percent", row) > 30.0);
      if (word(truth, "state", row) == "standing") QVERIFY(number(made_.buildings, "bare_percent", row) < 10.0);
    }
  }

  void treesAreCounted() {
    const Table& truth = layer("trees");
    Trees::Inputs inputs{cloud_, Shared<Table>(layer("tree_register"))};
    const auto made = Trees::run(inputs, {}, quiet_);
    const auto all = static_cast<double>(truth.size());
    qInfo("trees: %lld of %zu; matched %lld, missing %lld, gone %lld", static_cast<long long>(made.trees), truth.size(),
          static_cast<long long>(made.matched), static_cast<long long>(made.missing),
          static_cast<long long>(made.gone));
    QVERIFY(std::abs(static_cast<double>(made.trees) - all) <= 0.05 * all);
    QVERIFY(made.gone >= 1);
  }

  void theTerrainIsThatOfTheTerritory() {
    const auto made = Terrain::run({cloud_, {}, {}, {}}, {}, quiet_);
    const Grid& truth = quarter_.grids.front();
    double worst = 0.0, sum = 0.0;
    int count = 0;
    for (std::size_t row = 2; row + 2 < made.dtm.rows; row += 3)
      for (std::size_t column = 2; column + 2 < made.dtm.columns; column += 3) {
        if (std::isnan(made.dtm.at(column, row)) || made.origin.at(column, row) != 1.0F) continue;
        const double x = made.dtm.transform[0] + (static_cast<double>(column) + 0.5) * made.dtm.transform[1];
        const double y = made.dtm.transform[3] + (static_cast<double>(row) + 0.5) * made.dtm.transform[5];
        const auto c = static_cast<std::size_t>((x - truth.transform[0]) / truth.transform[1]);
        const auto r = static_cast<std::size_t>((y - truth.transform[3]) / truth.transform[5]);
        const double off =
            std::abs(static_cast<double>(made.dtm.at(column, row)) - static_cast<double>(truth.at(c, r)));
        worst = std::max(worst, off), sum += off, ++count;
      }
    qInfo("terrain: mean %.3f m, worst %.3f m off the %g m raster of the territory", sum / count, worst,
          truth.transform[1]);
    QVERIFY(sum / count < 0.3);
  }

  void footprintsAreFound() {
    const auto made = Footprints::run({cloud_, Shared<Table>(layer("footprints"))}, {}, quiet_);
    const Table& truth = layer("houses");
    int demolished = 0, unmapped = 0;
    for (std::size_t row = 0; row < truth.size(); ++row)
      demolished += word(truth, "state", row) == "demolished", unmapped += word(truth, "state", row) == "unmapped";
    qInfo("demolished %lld of %d, missing %lld of %d", static_cast<long long>(made.demolished), demolished,
          static_cast<long long>(made.missing), unmapped);
    QCOMPARE(made.demolished, std::int64_t{demolished});
    QCOMPARE(made.missing, std::int64_t{unmapped});
  }
};

QTEST_GUILESS_MAIN(TestDemoCloud)
#include "test_demo_cloud.moc"
