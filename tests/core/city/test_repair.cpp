#include <QTest>
#include <set>

#include "jumeau/city/repair.hpp"
#include "solids.hpp"

using namespace jumeau::city;
using namespace jumeau::testing;

namespace {

const std::vector<Vec3> corners{{0, 0, 0}, {10, 0, 0}, {10, 8, 0}, {0, 8, 0},
                                {0, 0, 3}, {10, 0, 3}, {10, 8, 3}, {0, 8, 3}};

Solid box_of(std::vector<Vec3> points, const Rings& roof) {
  points.insert(points.begin(), corners.begin(), corners.end());
  return solid_of(points, {{{3, 2, 1, 0}}, roof, {{0, 1, 5, 4}}, {{1, 2, 6, 5}}, {{2, 3, 7, 6}}, {{3, 0, 4, 7}}});
}

Solid repaired_solid(const Solid& solid, Repairs& done) { return repaired(Primitive::solid, solid, {}, done); }

}  // namespace

class TestRepair : public QObject {
  Q_OBJECT
private slots:
  void aRightSolidIsLeftAsItIs() {
    Repairs done;
    const Solid out = repaired_solid(box(), done);
    QCOMPARE(done.total(), std::int64_t{0});
    QVERIFY(out.xyz == box().xyz && out.corners == box().corners);
  }

  void repeatedAndNearPointsAreMerged() {
    Repairs done;
    const Solid out = repaired_solid(box_of({{10.0005, 0, 3}}, {{4, 5, 8, 6, 7}}), done);
    QVERIFY(faults_of(out).empty());
    QCOMPARE(done.merged_vertices, std::int64_t{1});
    QCOMPARE(done.removed_points, std::int64_t{1});
    QCOMPARE(signed_volume_m3(out), 240.0);
  }

  void aGapNarrowerThanTheSnapDistanceIsClosed() {
    Solid gap = box();
    const std::int64_t extra = gap.add_vertex({10.0004, 8, 3});
    for (std::int64_t corner = gap.ring(1).first; corner < gap.ring(1).last; ++corner)
      if (gap.corners[static_cast<std::size_t>(corner)] == 6) gap.corners[static_cast<std::size_t>(corner)] = extra;
    Repairs done;
    const Solid out = repaired_solid(gap, done);
    Tolerances strict;
    strict.snap_m = 0.0;
    QVERIFY(!faults_of(gap, strict).empty());
    QVERIFY(faults_of(out, strict).empty());
  }

  void facesAndShellsAreTurned() {
    Repairs done;
    QVERIFY(faults_of(repaired_solid(box_of({}, {{7, 6, 5, 4}}), done)).empty());
    QCOMPARE(done.turned_faces, std::int64_t{1});

    Solid inside_out;
    add_box(inside_out, {0, 0, 0}, {10, 8, 3}, false);
    const Solid out = repaired_solid(inside_out, done);
    QVERIFY(faults_of(out).empty());
    QCOMPARE(signed_volume_m3(out), 240.0);

    Solid hollow = box();
    add_box(hollow, {1, 1, 1}, {3, 3, 2}, true);
    QCOMPARE(signed_volume_m3(repaired_solid(hollow, done)), 236.0);
  }

  void holesAreTurned() {
    const Solid solid = courtyard({12, 13, 14, 15});  // it turns like the roof
    QCOMPARE(faults_of(solid).front().rule, Rule::orientation_rings_same);
    Repairs done;
    QVERIFY(faults_of(repaired_solid(solid, done)).empty());
    QCOMPARE(done.turned_rings, std::int64_t{1});
  }

  void aWarpedFaceBecomesTrianglesThatKeepWhatItIs() {
    Solid warped = box();
    warped.xyz[3 * 6 + 2] += 0.5;
    warped.attributes[1] = 7;
    Repairs done;
    const Solid out = repaired_solid(warped, done);
    QVERIFY(faults_of(out).empty());
    QCOMPARE(done.split_faces, std::int64_t{1});  // the walls stay planar
    QCOMPARE(out.face_count(), std::int64_t{7});
    std::int64_t roofs = 0;
    for (std::int64_t face = 0; face < out.face_count(); ++face)
      roofs += out.surfaces[static_cast<std::size_t>(face)] == Surface::roof &&
               out.attributes[static_cast<std::size_t>(face)] == 7;
    QCOMPARE(roofs, std::int64_t{2});
  }

  void aFaceWithoutAreaGoes() {
    Solid solid = box();
    const std::int64_t line[] = {4, 5, 4};
    solid.add_face(line, Surface::roof);
    solid.shells.back() = solid.face_count();
    const std::int64_t point[] = {4, 4, 4};
    solid.add_face(point, Surface::roof);
    solid.shells.back() = solid.face_count();
    Repairs done;
    QVERIFY(faults_of(repaired_solid(solid, done)).empty());
    QCOMPARE(done.removed_faces, std::int64_t{2});
  }

  void whatCannotBeRepairedStays() {
    Solid open;
    for (const Vec3& at : corners) open.add_vertex(at);
    for (const Ring& ring : Rings{{3, 2, 1, 0}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}})
      open.add_face(ring, Surface::wall);
    open.end_shell();
    Repairs done;
    QCOMPARE(faults_of(repaired_solid(open, done)).front().rule, Rule::shell_not_closed);
    Solid unknown = box();
    unknown.xyz[5] = NAN;
    QCOMPARE(repaired_solid(unknown, done).corners.size(), unknown.corners.size());
    QCOMPARE(done.total(), std::int64_t{0});
  }
};

QTEST_APPLESS_MAIN(TestRepair)
#include "test_repair.moc"
