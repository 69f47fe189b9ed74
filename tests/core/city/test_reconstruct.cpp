#include <QtTest>
#include <algorithm>
#include <random>

#include "city/buildings/labelling.hpp"
#include "city/buildings/reconstruct.hpp"
#include "jumeau/city/validity.hpp"

using namespace jumeau;
using namespace jumeau::city;

namespace {

/// Points over a rectangle, 12 per m2, at heights that `roof` gives, with 2 cm of noise.
template <class Roof>
std::vector<Position> points_over(double width, double depth, Roof&& roof, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> share(0.0, 1.0);
  std::normal_distribution<double> noise(0.0, 0.02);
  std::vector<Position> out;
  const auto count = static_cast<std::size_t>(12.0 * width * depth);
  for (std::size_t i = 0; i < count; ++i) {
    const double x = width * share(random), y = depth * share(random);
    if (const double z = roof(x, y); std::isfinite(z)) out.push_back({x, y, z + noise(random)});
  }
  std::ranges::sort(out);
  return out;
}

BuildingInput building(double width, double depth, std::vector<Position> roof, double floor_z = 0.0) {
  return {{{{0, 0}, {width, 0}, {width, depth}, {0, depth}}}, std::move(roof), floor_z};
}

std::int64_t count(const Solid& solid, Surface surface) { return std::ranges::count(solid.surfaces, surface); }

double gable(double, double y) { return 6.0 + 0.8 * (4.0 - std::abs(y - 4.0)); }

void check_valid(const Solid& solid) {
  const Faults faults = faults_of(solid);
  if (!faults.empty()) qInfo("%s", name_of(faults.front().rule).id);
  QVERIFY(faults.empty());
}

}  // namespace

class TestReconstruct : public QObject {
  Q_OBJECT
private slots:
  void aGableRoof() {
    const BuildingInput input = building(12.0, 8.0, points_over(12.0, 8.0, gable));
    Reconstructing making(input, 0.7);
    const auto out = making.lod22();
    check_valid(out.solid);
    QCOMPARE(out.lod, Lod::lod22);
    QCOMPARE(count(out.solid, Surface::roof), std::int64_t{2});
    QCOMPARE(count(out.solid, Surface::wall), std::int64_t{4});
    QCOMPARE(count(out.solid, Surface::ground), std::int64_t{1});
    QVERIFY(out.rmse_m < 0.04);
    // 12 m x (8 m x 6 m + half of 8 m x 3.2 m).
    QVERIFY(std::abs(signed_volume_m3(out.solid) - 12.0 * (48.0 + 12.8)) < 3.0);
    double ridge = 0.0, eave = 1e9;
    for (std::int64_t v = 0; v < out.solid.vertex_count(); ++v) {
      const double z = out.solid.vertex(v).z;
      ridge = std::max(ridge, z);
      if (z > 1.0) eave = std::min(eave, z);
    }
    QVERIFY(std::abs(ridge - 9.2) < 0.1);
    QVERIFY(std::abs(eave - 6.0) < 0.1);
    for (const RoofPart& part : out.parts) QVERIFY(std::abs(part.plane.slope_deg() - 38.66) < 1.0);
  }

  void aHipRoof() {
    const auto hip = [](double x, double y) { return 5.0 + 0.7 * std::min({x, 14.0 - x, y, 8.0 - y}); };
    const BuildingInput input = building(14.0, 8.0, points_over(14.0, 8.0, hip));
    const auto out = Reconstructing(input, 0.7).lod22();
    check_valid(out.solid);
    QCOMPARE(out.lod, Lod::lod22);
    QCOMPARE(count(out.solid, Surface::roof), std::int64_t{4});
    QVERIFY(out.rmse_m < 0.06);
  }

  /// Two flat roofs 5 m apart in height: LoD1.3 keeps the step, LoD1.2 does not.
  void aStep() {
    const auto step = [](double x, double) { return x < 7.0 ? 10.0 : 5.0; };
    const BuildingInput input = building(14.0, 8.0, points_over(14.0, 8.0, step));
    Reconstructing making(input, 0.7);
    const auto detailed = making.lod22(), blocks = making.lod13(), block = making.lod12();
    for (const Reconstruction* one : {&detailed, &blocks, &block}) check_valid(one->solid);
    QCOMPARE(blocks.lod, Lod::lod13);
    QCOMPARE(count(blocks.solid, Surface::roof), std::int64_t{2});
    QCOMPARE(count(blocks.solid, Surface::wall), std::int64_t{5});
    QVERIFY(std::abs(signed_volume_m3(blocks.solid) - 8.0 * (70.0 + 35.0)) < 8.0);
    QCOMPARE(count(block.solid, Surface::roof), std::int64_t{1});
    QVERIFY(block.rmse_m > 2.0);
    QVERIFY(detailed.rmse_m < 0.3);
  }

  /// A dormer, a courtyard, an L: whatever comes out is closed and valid.
  void severalShapesAreValid() {
    const auto dormer = [](double x, double y) {
      const double main = gable(x, y);
      return x > 4.0 && x < 7.0 && y < 3.0 ? std::max(main, 8.6) : main;
    };
    const BuildingInput with_dormer = building(12.0, 8.0, points_over(12.0, 8.0, dormer));
    BuildingInput court = building(20.0, 20.0, points_over(20.0, 20.0, [](double x, double y) {
                                     return x > 6.0 && x < 14.0 && y > 6.0 && y < 14.0
                                                ? std::numeric_limits<double>::quiet_NaN()
                                                : 7.0 + 0.5 * std::min({x, y, 20.0 - x, 20.0 - y});
                                   }));
    court.footprint.push_back({{6, 6}, {6, 14}, {14, 14}, {14, 6}});
    BuildingInput corner =
        building(12.0, 12.0, points_over(12.0, 12.0, [](double x, double y) {
                   return x > 5.0 && y > 5.0 ? std::numeric_limits<double>::quiet_NaN() : y > 5.0 ? 9.0 - 0.3 * x : 6.0;
                 }));
    corner.footprint = {{{0, 0}, {12, 0}, {12, 5}, {5, 5}, {5, 12}, {0, 12}}};
    for (const BuildingInput* input : std::initializer_list<const BuildingInput*>{&with_dormer, &court, &corner}) {
      Reconstructing making(*input, 0.7);
      for (const auto& out : {making.lod22(), making.lod13(), making.lod12()}) {
        check_valid(out.solid);
        QVERIFY(signed_volume_m3(out.solid) > 0.0);
      }
      QCOMPARE(making.lod22().lod, Lod::lod22);
      QVERIFY(!(making.lod22().rmse_m > making.lod12().rmse_m));
    }
  }

  /// Shifted by a whole number of cells of the partition: the same solid, shifted.
  void aShiftChangesNothingElse() {
    const auto points = points_over(12.0, 8.0, gable, 3);
    const BuildingInput here = building(12.0, 8.0, points);
    BuildingInput there = here;
    for (auto& ring : there.footprint)
      for (auto& [x, y] : ring) x += 64.0, y -= 32.0;
    for (Position& p : there.roof) p[0] += 64.0, p[1] -= 32.0;
    const auto a = Reconstructing(here, 0.7).lod22(), b = Reconstructing(there, 0.7).lod22();
    QCOMPARE(b.solid.face_count(), a.solid.face_count());
    QVERIFY(std::abs(signed_volume_m3(a.solid) - signed_volume_m3(b.solid)) < 0.5);
  }

  void aRoofIsNotStretchedOverEmptiness() {
    // Points on one slope only, on a third of the footprint: nothing rises above them.
    const auto slope = [](double x, double) {
      return x < 4.0 ? 5.0 + 1.5 * x : std::numeric_limits<double>::quiet_NaN();
    };
    const BuildingInput input = building(12.0, 8.0, points_over(12.0, 8.0, slope));
    const auto out = Reconstructing(input, 0.7).lod22();
    check_valid(out.solid);
    for (std::int64_t v = 0; v < out.solid.vertex_count(); ++v) QVERIFY(out.solid.vertex(v).z < 11.0 + 0.8);
  }

  void labelsAreTheBest() {
    // Three faces in a row; the middle one has no data and joins the neighbour with the longer edge.
    Partition row;
    row.vertices = {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {0, 1}, {1, 1}, {2, 2}, {3, 2}};
    row.faces = {{{{0, 1, 5, 4}}, 1.0, {0.5, 0.5}}, {{{1, 2, 6, 5}}, 1.5, {1.5, 0.5}}, {{{2, 3, 7, 6}}, 2.0, {2.5, 1}}};
    row.edges = {{1, 5, 0, 1}, {2, 6, 1, 2}};
    const LabelCosts costs{2, {0.0, 5.0, 0.0, 0.0, 5.0, 0.0}};
    QCOMPARE(labelled(row, costs, 1.0), (std::vector<std::int32_t>{0, 1, 1}));
  }

  /// Against every labelling, on small random problems with two labels, where one expansion of each is exact enough.
  void labelsAgainstBruteForce() {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> cost(0.0, 3.0);
    for (int round = 0; round < 50; ++round) {
      constexpr std::size_t faces = 8;
      Partition ring;
      for (std::size_t i = 0; i < faces; ++i) {
        ring.faces.push_back({{{0}}, 1.0, {0.0, 0.0}});
        ring.vertices.push_back({cost(random), cost(random)});
      }
      for (std::size_t i = 0; i < faces; ++i)
        ring.edges.push_back({static_cast<std::int32_t>(i), static_cast<std::int32_t>((i + 1) % faces),
                              static_cast<std::int32_t>(i), static_cast<std::int32_t>((i * 3 + 1) % faces)});
      LabelCosts costs{2, {}};
      for (std::size_t i = 0; i < 2 * faces; ++i) costs.of.push_back(cost(random));
      const auto total = [&](const std::vector<std::int32_t>& labels) {
        double out = 0.0;
        for (std::size_t f = 0; f < faces; ++f) out += costs.at(f, static_cast<std::size_t>(labels[f]));
        for (const Partition::Edge& edge : ring.edges) {
          const auto &a = ring.vertices[static_cast<std::size_t>(edge.from)],
                     &b = ring.vertices[static_cast<std::size_t>(edge.to)];
          if (labels[static_cast<std::size_t>(edge.left)] != labels[static_cast<std::size_t>(edge.right)])
            out += 0.7 * std::hypot(a[0] - b[0], a[1] - b[1]);
        }
        return out;
      };
      double best = 1e9;
      for (int bits = 0; bits < 1 << faces; ++bits) {
        std::vector<std::int32_t> labels;
        for (std::size_t f = 0; f < faces; ++f) labels.push_back(bits >> f & 1);
        best = std::min(best, total(labels));
      }
      QVERIFY(std::abs(total(labelled(ring, costs, 0.7)) - best) < 1e-9);
    }
  }
};

QTEST_APPLESS_MAIN(TestReconstruct)
#include "test_reconstruct.moc"
