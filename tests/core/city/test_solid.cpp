#include <QTest>

#include "solids.hpp"

using namespace jumeau::city;
using namespace jumeau::testing;

class TestSolid : public QObject {
  Q_OBJECT
private slots:
  void aBoxHasTheVolumeAndTheAreasOfABox() {
    const Solid solid = box();
    QCOMPARE(signed_volume_m3(solid), 240.0);
    QCOMPARE(area_m2(solid, Surface::ground), 80.0);
    QCOMPARE(area_m2(solid, Surface::roof), 80.0);
    QCOMPARE(area_m2(solid, Surface::wall), 108.0);
    QCOMPARE(area_m2(solid, Surface::door), 0.0);
    QVERIFY((normal(solid, 0) == Vec3{0, 0, -1}));
    QVERIFY((normal(solid, 1) == Vec3{0, 0, 1}));
    QVERIFY((normal(solid, 2) == Vec3{0, -1, 0}));
  }

  void aSolidTurnedInsideOutHasANegativeVolume() {
    Solid solid;
    add_box(solid, {0, 0, 0}, {10, 8, 3}, false);
    QCOMPARE(signed_volume_m3(solid), -240.0);
  }

  void aHollowIsTakenOff() {
    Solid solid = box();
    add_box(solid, {1, 1, 1}, {3, 3, 2}, false);
    QCOMPARE(solid.shell_count(), std::int64_t{2});
    QCOMPARE(signed_volume_m3(solid, 1), -4.0);
    QCOMPARE(signed_volume_m3(solid), 236.0);
  }

  void aHoleOfAFaceIsTakenOff() {
    const Solid solid =
        solid_of({{0, 0, 5}, {4, 0, 5}, {4, 4, 5}, {0, 4, 5}, {1, 1, 5}, {1, 2, 5}, {2, 2, 5}, {2, 1, 5}},
                 {{{0, 1, 2, 3}, {4, 5, 6, 7}}});
    QCOMPARE(area_m2(solid, 0), 15.0);
    QVERIFY((normal(solid, 0) == Vec3{0, 0, 1}));
  }

  void largeCoordinatesLoseNoVolume() {
    const Solid solid = box({892'000.25, 6'248'000.5, 120.125}, {892'010.25, 6'248'008.5, 123.125});
    QCOMPARE(signed_volume_m3(solid), 240.0);
    QCOMPARE(area_m2(solid, Surface::roof), 80.0);
  }

  void aFaceWithoutAreaHasNoNormal() {
    const Solid solid = solid_of({{0, 0, 0}, {1, 0, 0}, {2, 0, 0}}, {{{0, 1, 2}}, {}});
    QVERIFY(normal(solid, 0) == Vec3{});
    QVERIFY(normal(solid, 1) == Vec3{});
    QCOMPARE(signed_volume_m3(solid), 0.0);
  }

  void surfacesAreNamedAsInCityJson() {
    QCOMPARE(surface_of("RoofSurface"), Surface::roof);
    QCOMPARE(surface_of("Chimney"), Surface::none);
    QVERIFY(name_of(Surface::outer_floor) == "OuterFloorSurface");
  }
};

QTEST_APPLESS_MAIN(TestSolid)
#include "test_solid.moc"
