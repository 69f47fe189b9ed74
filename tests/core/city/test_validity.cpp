#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "jumeau/city/validity.hpp"
#include "solids.hpp"

using namespace jumeau;
using namespace jumeau::city;
using namespace jumeau::testing;

namespace {

using Codes = std::set<int>;

Codes codes_of(const Faults& faults) {
  Codes out;
  for (const Fault& fault : faults) out.insert(static_cast<int>(fault.rule));
  return out;
}
Codes codes_of(const Solid& solid, const Tolerances& tolerances = {}) { return codes_of(faults_of(solid, tolerances)); }

/// A box of 10 x 8 x 3 m whose roof has other rings, of these points (all at 3 m, from number 8 on) or of the box's.
Solid box_with_roof(const std::vector<std::pair<double, double>>& points, const Rings& roof) {
  std::vector<Vec3> all{{0, 0, 0}, {10, 0, 0}, {10, 8, 0}, {0, 8, 0}, {0, 0, 3}, {10, 0, 3}, {10, 8, 3}, {0, 8, 3}};
  for (const auto& [x, y] : points) all.push_back({x, y, 3});
  return solid_of(all, {{{3, 2, 1, 0}}, roof, {{0, 1, 5, 4}}, {{1, 2, 6, 5}}, {{2, 3, 7, 6}}, {{3, 0, 4, 7}}});
}

/// The same box without its roof, or with more.
Solid box_with(const std::vector<Rings>& more, const std::vector<Vec3>& points = {}) {
  std::vector<Vec3> all{{0, 0, 0}, {10, 0, 0}, {10, 8, 0}, {0, 8, 0}, {0, 0, 3}, {10, 0, 3}, {10, 8, 3}, {0, 8, 3}};
  all.insert(all.end(), points.begin(), points.end());
  std::vector<Rings> faces{{{3, 2, 1, 0}}, {{0, 1, 5, 4}}, {{1, 2, 6, 5}}, {{2, 3, 7, 6}}, {{3, 0, 4, 7}}};
  faces.insert(faces.end(), more.begin(), more.end());
  return solid_of(all, faces);
}

/// A solid per row, with the only rule it breaks.
struct Example {
  const char* name;
  int code;
  Solid solid;
};

Solid two_boxes(const Vec3& low, const Vec3& high) {
  Solid one = box(), other = box(low, high);
  // one shell of the faces of both
  std::vector<Vec3> all;
  std::vector<Rings> faces;
  for (const Solid* solid : {&one, &other}) {
    const auto first = static_cast<std::int64_t>(all.size());
    for (std::int64_t v = 0; v < solid->vertex_count(); ++v) all.push_back(solid->vertex(v));
    for (std::int64_t ring = 0; ring < solid->ring_count(); ++ring) {
      Ring corners(solid->ring_corners(ring).begin(), solid->ring_corners(ring).end());
      for (std::int64_t& corner : corners) corner += first;
      faces.push_back({corners});
    }
  }
  return solid_of(all, faces);
}

Solid with_hollow(const Vec3& low, const Vec3& high, bool into_it = true) {
  Solid out = box();
  add_box(out, low, high, !into_it);
  return out;
}

Solid with_two_hollows(const Vec3& low, const Vec3& high) {
  Solid out = with_hollow({1, 1, 1}, {3, 3, 2});
  add_box(out, low, high, false);
  return out;
}

/// A box through which a bar between two opposite walls goes, as a hollow: touched along edges only by a wedge.
Solid cut_in_two() {
  // The hollow is a pair of pyramids whose common square stands on four walls' lines: it separates floor and roof.
  Solid out = box({0, 0, 0}, {2, 2, 2});
  const std::int64_t first = out.vertex_count();
  for (const Vec3& at : {Vec3{0, 0, 1}, {2, 0, 1}, {2, 2, 1}, {0, 2, 1}, {1, 1, 1.5}, {1, 1, 0.5}}) out.add_vertex(at);
  const Rings up{{0, 1, 4}, {1, 2, 4}, {2, 3, 4}, {3, 0, 4}}, down{{1, 0, 5}, {2, 1, 5}, {3, 2, 5}, {0, 3, 5}};
  for (const Rings& half : {up, down})
    for (Ring ring : half) {
      std::reverse(ring.begin(), ring.end());  // it looks into the hollow
      for (std::int64_t& corner : ring) corner += first;
      out.add_face(ring, Surface::none);
    }
  out.end_shell();
  return out;
}

std::vector<Example> examples() {
  std::vector<Example> out;
  const auto add = [&](const char* name, int code, Solid solid) { out.push_back({name, code, std::move(solid)}); };
  add("two points", 101, box_with_roof({}, {{4, 5}}));
  add("a point twice", 102, box_with_roof({}, {{4, 5, 5, 6, 7}}));
  add("points nearer than the snap distance", 102, box_with_roof({{10.0005, 0}}, {{4, 5, 8, 6, 7}}));
  add("a bow tie", 104, box_with_roof({}, {{4, 6, 5, 7}}));
  add("a spike", 104, box_with_roof({{12, 8}}, {{4, 5, 6, 8, 6, 7}}));
  add("collapsed to a line", 104, box_with_roof({{5, 0}}, {{4, 8, 5}}));
  add("a triangle without area", 104, box_with_roof({{5, 0}}, {{4, 5, 8}}));
  add("a hole crosses the outline", 201,
      box_with_roof({{8, 2}, {8, 4}, {12, 4}, {12, 2}}, {{4, 5, 6, 7}, {8, 9, 10, 11}}));
  add("the same hole twice", 202,
      box_with_roof({{1, 1}, {1, 3}, {3, 3}, {3, 1}}, {{4, 5, 6, 7}, {8, 9, 10, 11}, {8, 9, 10, 11}}));
  add("two holes cut a piece out", 205,
      box_with_roof({{5, 0}, {2, 4}, {5, 8}, {3, 4}, {7, 4}, {8, 4}}, {{4, 5, 6, 7}, {8, 9, 10, 11}, {8, 12, 10, 13}}));
  add("a hole outside", 206, box_with_roof({{12, 1}, {12, 3}, {14, 3}, {14, 1}}, {{4, 5, 6, 7}, {8, 9, 10, 11}}));
  add("a hole in a hole", 207,
      box_with_roof({{1, 1}, {1, 7}, {9, 7}, {9, 1}, {3, 3}, {3, 5}, {5, 5}, {5, 3}},
                    {{4, 5, 6, 7}, {8, 9, 10, 11}, {12, 13, 14, 15}}));
  add("a hole turns like the outline", 208,
      box_with_roof({{1, 1}, {3, 1}, {3, 3}, {1, 3}}, {{4, 5, 6, 7}, {8, 9, 10, 11}}));
  Solid warped = box();
  warped.xyz[3 * 6 + 2] += 0.05;
  add("a corner 5 cm out of its plane", 203, warped);
  add("a fold of 5 mm", 204,
      solid_of({{0, 0, 0},
                {10, 0, 0},
                {10, 8, 0},
                {0, 8, 0},
                {0, 0, 3},
                {10, 0, 3},
                {10, 8, 3},
                {0, 8, 3},
                {0.01, 0, 3.008},
                {0.01, 8, 3.008}},
               {{{3, 2, 1, 0}},
                {{4, 8, 5, 6, 9, 7}},
                {{0, 1, 5, 8, 4}},
                {{1, 2, 6, 5}},
                {{2, 3, 7, 9, 6}},
                {{3, 0, 4, 7}}}));
  add("three faces", 301,
      solid_of({{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, {{{0, 2, 1}}, {{0, 1, 3}}, {{1, 2, 3}}}));
  add("no roof", 302, box_with({}));
  add("three faces at an edge", 303, box_with({{{4, 5, 6, 7}}, {{4, 5, 8}}}, {{5, 0, 6}}));
  add("two boxes share a vertex", 303, two_boxes({10, 8, 3}, {12, 10, 5}));
  add("two boxes share an edge", 303, two_boxes({10, 8, 0}, {12, 10, 3}));
  add("two boxes apart", 305, two_boxes({20, 0, 0}, {22, 2, 2}));
  add("a loose face", 305, box_with({{{4, 5, 6, 7}}, {{8, 9, 10}}}, {{20, 0, 0}, {21, 0, 0}, {20, 1, 0}}));
  add("a peak through the floor", 306, box_with({{{4, 5, 8}}, {{5, 6, 8}}, {{6, 7, 8}}, {{7, 4, 8}}}, {{5, 4, -2}}));
  add("a face turned", 307, box_with({{{7, 6, 5, 4}}}));
  Solid inside_out;
  add_box(inside_out, {0, 0, 0}, {10, 8, 3}, false);
  add("inside out", 405, inside_out);
  add("a hollow looks the wrong way", 405, with_hollow({1, 1, 1}, {3, 3, 2}, false));
  add("a hollow through a wall", 401, with_hollow({8, 1, 1}, {12, 3, 2}));
  add("a hollow on a wall", 401, with_hollow({8, 1, 1}, {10, 3, 2}));
  add("the hollow is the solid", 402, with_hollow({0, 0, 0}, {10, 8, 3}));
  add("the same hollow twice", 402, with_two_hollows({1, 1, 1}, {3, 3, 2}));
  add("two hollows overlap", 401, with_two_hollows({2, 2, 1}, {4, 4, 2}));
  add("two hollows share a face", 401, with_two_hollows({3, 1, 1}, {4, 3, 2}));
  add("a hollow outside", 403, with_hollow({20, 1, 1}, {22, 3, 2}));
  add("a hollow cuts the solid in two", 404, cut_in_two());
  Solid unknown = box();
  unknown.xyz[5] = NAN;
  add("a height that is not a number", 901, unknown);
  add("nothing", 902, Solid{});
  return out;
}

void add_examples() {
  QTest::addColumn<int>("number");
  const auto all = examples();
  for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
}

template <class Move>
Solid moved(Solid solid, Move&& move) {
  for (std::int64_t v = 0; v < solid.vertex_count(); ++v) {
    const Vec3 to = move(solid.vertex(v));
    double* at = solid.xyz.data() + 3 * v;
    at[0] = to.x, at[1] = to.y, at[2] = to.z;
  }
  return solid;
}

/// Faces of each shell in the reverse order, each ring from another corner.
Solid reordered(const Solid& solid) {
  Solid out;
  out.xyz = solid.xyz;
  for (std::int64_t shell = 0; shell < solid.shell_count(); ++shell) {
    const Solid::Range faces = solid.shell(shell);
    for (std::int64_t face = faces.last - 1; face >= faces.first; --face) {
      for (std::int64_t ring = solid.face(face).first; ring < solid.face(face).last; ++ring) {
        const auto corners = solid.ring_corners(ring);
        for (std::size_t i = 0; i < corners.size(); ++i) out.add_corner(corners[(i + 1) % corners.size()]);
        out.end_ring();
      }
      out.end_face(solid.surfaces[static_cast<std::size_t>(face)]);
    }
    out.end_shell();
  }
  return out;
}

}  // namespace

class TestValidity : public QObject {
  Q_OBJECT
private slots:
  void aBoxIsValid() { QVERIFY(faults_of(box()).empty()); }

  void soAreHolesThatTheirWallsGoRound() { QVERIFY(faults_of(courtyard()).empty()); }

  void aHollowThatTouchesNothingIsValid() { QVERIFY(faults_of(with_hollow({1, 1, 1}, {3, 3, 2})).empty()); }

  void hollowsMayTouchAlongAnEdge() { QVERIFY(faults_of(with_two_hollows({3, 3, 1}, {4, 4, 2})).empty()); }

  void eachFaultHasItsNumber_data() { add_examples(); }
  void eachFaultHasItsNumber() {
    QFETCH(int, number);
    const Example example = examples()[static_cast<std::size_t>(number)];
    QCOMPARE(codes_of(example.solid), Codes{example.code});
  }

  void movedOrReorderedItIsTheSame_data() { add_examples(); }
  void movedOrReorderedItIsTheSame() {
    QFETCH(int, number);
    const Example example = examples()[static_cast<std::size_t>(number)];
    const Codes codes{example.code};
    QCOMPARE(codes_of(reordered(example.solid)), codes);
    const auto far = [](const Vec3& at) { return Vec3{at.x + 892'000, at.y + 6'248'000, at.z + 120}; };
    QCOMPARE(codes_of(moved(example.solid, far)), codes);
    const auto quarter_turn = [](const Vec3& at) { return Vec3{-at.y, at.x, at.z}; };
    QCOMPARE(codes_of(moved(example.solid, quarter_turn)), codes);
    const auto on_its_side = [](const Vec3& at) { return Vec3{at.z, at.x, at.y}; };
    QCOMPARE(codes_of(moved(example.solid, on_its_side)), codes);
  }

  void aTurnedBoxStaysValid() {
    for (int degrees = 1; degrees < 90; degrees += 4) {
      const double c = std::cos(degrees * 0.0174533), s = std::sin(degrees * 0.0174533);
      const auto turned = [&](const Vec3& at) { return Vec3{c * at.x - s * at.y, s * at.x + c * at.y, at.z}; };
      QVERIFY(faults_of(moved(box(), turned)).empty());
    }
  }

  void aFaultSaysWhereItIs() {
    Solid warped = box();
    warped.xyz[3 * 6 + 2] += 0.05;
    const Faults faults = faults_of(warped);
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(faults[0].solid, std::int64_t{0});
    QCOMPARE(faults[0].shell, std::int64_t{0});
    QCOMPARE(faults[0].face, std::int64_t{1});
    QVERIFY(faults[0].measure > 0.012 && faults[0].measure < 0.013);  // a quarter of it, at every corner

    const Faults gap = faults_of(box_with({}));
    QCOMPARE(gap.size(), std::size_t{1});
    QCOMPARE(gap[0].at.z, 3.0);

    const Faults bow_tie = faults_of(box_with_roof({}, {{4, 6, 5, 7}}));
    QVERIFY(std::abs(bow_tie[0].at.x - 5) < 1e-9 && std::abs(bow_tie[0].at.y - 4) < 1e-9);
  }

  void tolerancesAreInclusiveForDistancesAndExclusiveForSnapping() {
    Solid warped = box();
    warped.xyz[3 * 6 + 2] += 0.05;
    Tolerances wide;
    wide.planarity_m = 0.0126;
    QCOMPARE(codes_of(warped, wide), Codes{});
    const Solid near = box_with_roof({{10.25, 0}}, {{4, 5, 8, 6, 7}});
    Tolerances snap;
    snap.snap_m = 0.25;
    QVERIFY(!codes_of(near, snap).contains(102));
    snap.snap_m = 0.2500001;
    QCOMPARE(codes_of(near, snap), Codes{102});
  }

  void anOpenSurfaceIsNoFaultOfACompositeSurface() {
    const Solid open = box_with({});
    QVERIFY(faults_of(Primitive::composite_surface, {&open, 1}, {}).empty());
    const Solid apart = two_boxes({20, 0, 0}, {22, 2, 2});
    QCOMPARE(codes_of(faults_of(Primitive::composite_surface, {&apart, 1}, {})), Codes{305});
    QVERIFY(faults_of(Primitive::multi_surface, {&apart, 1}, {}).empty());
  }

  void solidsThatMakeOneTouchButDoNotOverlap() {
    const auto codes = [](const Solid& other) {
      const Solid both[] = {box(), other};
      return codes_of(faults_of(Primitive::composite_solid, both, {}));
    };
    QCOMPARE(codes(box({10, 0, 0}, {12, 8, 3})), Codes{});
    QCOMPARE(codes(box({9, 0, 0}, {12, 8, 3})), Codes{501});
    QCOMPARE(codes(box()), Codes{502});
    QCOMPARE(codes(box({20, 0, 0}, {22, 8, 3})), Codes{503});
    const Solid apart[] = {box(), box({20, 0, 0}, {22, 8, 3})};
    QVERIFY(faults_of(Primitive::multi_solid, apart, {}).empty());
    QCOMPARE(codes_of(faults_of(Primitive::multi_solid, {}, {})), Codes{902});
  }

  void partsOfABuildingOverlapByMoreThanTheTolerance() {
    const Solid parts[] = {box(), box({20, 0, 0}, {22, 8, 3}), box({9.9, 1, 0}, {12, 7, 4}),
                           box({0, 0, 3}, {10, 8, 6})};
    const Faults faults = overlaps_of(parts, {});
    QCOMPARE(codes_of(faults), Codes{601});
    QCOMPARE(faults.size(), std::size_t{2});  // the last one stands on the first
    QCOMPARE(faults[0].solid, std::int64_t{0});
    QCOMPARE(faults[0].other, std::int64_t{2});
    Tolerances tolerant;
    tolerant.overlap_m = 0.06;  // of each of the two
    QVERIFY(overlaps_of(parts, tolerant).empty());
    tolerant.overlap_m = 0.04;
    QVERIFY(!overlaps_of(parts, tolerant).empty());
  }

  void everyRuleHasItsName() {
    QCOMPARE(QString(name_of(Rule::ring_self_intersection).id), QStringLiteral("RING_SELF_INTERSECTION"));
    for (std::size_t i = 1; i < named_rules.size(); ++i) QVERIFY(named_rules[i - 1].rule < named_rules[i].rule);
  }
};

QTEST_APPLESS_MAIN(TestValidity)
#include "test_validity.moc"
