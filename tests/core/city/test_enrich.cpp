#include <tbb/global_control.h>

#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

#include "city/clouds.hpp"
#include "city/enrich/footprint.hpp"
#include "geo/shapes.hpp"
#include "jumeau/algorithm.hpp"
#include "jumeau/catalogue.hpp"
#include "jumeau/city/enrich.hpp"
#include "jumeau/geo/io.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

using Box = std::array<double, 4>;  ///< west, south, east, north

Table layer(Shape shape) {
  Table out;
  out.name = "layer", out.crs = "EPSG:2154", out.geometry.shape = shape;
  return out;
}
Table boxes(const std::vector<Box>& all) {
  Table out = layer(Shape::polygon);
  for (const auto& [w, s, e, n] : all) {
    const double ring[]{w, s, e, s, e, n, w, n, w, s};
    out.geometry.add_polygon(ring);
  }
  return out;
}
Table named_boxes(const std::vector<Box>& all, std::initializer_list<const char*> names) {
  Table out = boxes(all);
  out.add("name", strings(names));
  return out;
}
Table named_points(const std::vector<double>& xy, std::initializer_list<const char*> names) {
  Table out = points(xy);
  out.add("name", strings(names));
  return out;
}

Table random_boxes(unsigned seed, int count, double side_m) {
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> place(0, 400), size(2, static_cast<int>(side_m));
  std::vector<Box> all;
  Strings names;
  for (int i = 0; i < count; ++i) {
    const double x = 0.5 * place(random), y = 0.5 * place(random);
    all.push_back({x, y, x + size(random), y + size(random)});
    names.push_back("b" + std::to_string(i));
  }
  Table out = boxes(all);
  out.add("name", std::move(names));
  return out;
}

Table random_points(unsigned seed, int count) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(0.0, 220.0);
  std::vector<double> xy;
  Strings names;
  for (int i = 0; i < count; ++i) {
    xy.push_back(place(random)), xy.push_back(place(random));
    names.push_back("p" + std::to_string(i));
  }
  Table out = points(xy);
  out.add("name", std::move(names));
  return out;
}

/// Everything but the rows' numbers, which name another row in another order.
std::vector<std::string> answers(const Table& out) {
  std::vector<std::string> all;
  for (std::size_t i = 0; i < out.size(); ++i) {
    std::string one;
    for (const char* column : {"match", "overlap_percent", "other_percent", "distance_m", "candidates",
                               "runner_up_percent", "runner_up_m", "from_name"})
      one += out.at(column).words(i) + "|";
    all.push_back(std::move(one));
  }
  return all;
}

struct Common {
  double area_m2;
  std::size_t row;
};
double common_of(const Geometries& a, std::size_t i, const Geometries& b, std::size_t k) {
  const auto side = [&](int axis) {
    const auto at = [&](const Geometries& g, std::size_t row, int corner) {
      return axis == 0 ? g.x(static_cast<std::int64_t>(5 * row) + corner)
                       : g.y(static_cast<std::int64_t>(5 * row) + corner);
    };
    return std::max(0.0, std::min(at(a, i, 2), at(b, k, 2)) - std::max(at(a, i, 0), at(b, k, 0)));
  };
  return side(0) * side(1);
}

}  // namespace

class TestEnrich : public QObject {
  Q_OBJECT

  Monitor quiet_;

  Enrich::Outputs run(const Table& input, const Table& from, const Enrich::Options& options = {}) {
    return Enrich::run({Shared<Table>(input), Shared<Table>(from)}, options, quiet_);
  }

private slots:
  void thePolygonWithMostInCommonIsBest() {
    // Two parcels share a house 70 to 30; a third only touches it.
    const Table parcels = named_boxes({{0, 0, 7, 20}, {7, 0, 30, 20}, {0, 12, 7, 40}}, {"west", "east", "north"});
    Table house = boxes({{0, 0, 10, 12}});
    house.add("id", strings({"h1"}));
    const auto out = run(house, parcels);
    QCOMPARE(word(out.output, "id"), std::string("h1"));
    QCOMPARE(word(out.output, "match"), std::string("matched"));
    QCOMPARE(word(out.output, "name"), std::string("west"));
    QCOMPARE(number(out.output, "matched_row"), 1.0);
    QVERIFY(qAbs(number(out.output, "overlap_percent") - 70.0) < 1e-9);
    QVERIFY(qAbs(number(out.output, "other_percent") - 60.0) < 1e-9);
    QVERIFY(qAbs(number(out.output, "runner_up_percent") - 30.0) < 1e-9);
    QCOMPARE(number(out.output, "candidates"), 2.0);
    QVERIFY(out.output.at("distance_m").null(0));
    QCOMPARE(out.unused.size(), std::size_t{1});
    QCOMPARE(word(out.unused, "name"), std::string("north"));
    QCOMPARE(word(out.unused, "unused"), std::string("none"));
  }

  void aRunnerUpNearlyAsGoodIsAmbiguous() {
    const Table parcels = named_boxes({{0, 0, 5, 20}, {5, 0, 10, 20}}, {"one", "two"});
    const Table house = boxes({{0.5, 0, 10, 10}});
    QCOMPARE(word(run(house, parcels).output, "match"), std::string("ambiguous"));  // 4.5 of 5
    Enrich::Options strict;
    strict.ambiguous_percent = 95.0;
    QCOMPARE(word(run(house, parcels, strict).output, "match"), std::string("matched"));
    // Where both say the same, nothing is in doubt.
    const Table same = named_boxes({{0, 0, 5, 20}, {5, 0, 10, 20}}, {"one", "one"});
    QCOMPARE(word(run(house, same).output, "match"), std::string("matched"));
  }

  void aPartOfABuildingIsACandidate() {
    const Table parts = named_boxes({{0, 0, 99, 10}, {99, 0, 100, 1}, {100, 0, 120, 10}}, {"hall", "shed", "next"});
    const auto out = run(boxes({{0, 0, 100.5, 10}}), parts);
    QCOMPARE(number(out.output, "candidates"), 2.0);  // half a metre of the next is not enough
    QCOMPARE(out.unused.size(), std::size_t{1});
  }

  void aPointWithinIsBestThenTheNearest() {
    const Table houses = boxes({{0, 0, 10, 10}, {10, 0, 20, 10}, {60, 0, 70, 10}});
    const Table addresses = named_points({5, 5, 15, -3, 24, 5, 60, -11}, {"inside", "street", "behind", "far"});
    const auto out = run(houses, addresses);
    QCOMPARE(word(out.output, "name", 0), std::string("inside"));
    QCOMPARE(number(out.output, "distance_m", 0), 0.0);
    QCOMPARE(word(out.output, "name", 1), std::string("street"));
    QCOMPARE(number(out.output, "distance_m", 1), 3.0);
    QCOMPARE(number(out.output, "runner_up_m", 1), 4.0);
    QCOMPARE(number(out.output, "candidates", 1), 2.0);
    QCOMPARE(word(out.output, "match", 2), std::string("none"));
    QVERIFY(out.output.at("name").null(2));
    QCOMPARE(out.matched + out.ambiguous, std::int64_t{2});
    QCOMPARE(word(out.unused, "name"), std::string("far"));
    Enrich::Options within;
    within.max_distance_m = 0.0;
    const auto inside = run(houses, addresses, within);
    QCOMPARE(inside.matched, std::int64_t{1});
    QCOMPARE(word(inside.output, "name", 0), std::string("inside"));
  }

  /// A house without a point of its own does not take that of its neighbour.
  void aPointBelongsToOneBuilding() {
    const Table houses = boxes({{0, 0, 10, 10}, {10, 0, 20, 10}});
    const auto out = run(houses, named_points({8, 5}, {"first"}));
    QCOMPARE(word(out.output, "match", 0), std::string("matched"));
    QCOMPARE(word(out.output, "match", 1), std::string("none"));
    // In front of the wall between them, it may be of either.
    const auto between = run(houses, named_points({10, -2}, {"between"}));
    for (const std::size_t row : {0u, 1u}) {
      QCOMPARE(word(between.output, "match", row), std::string("ambiguous"));
      QCOMPARE(word(between.output, "name", row), std::string("between"));
    }
  }

  void valuesOfSeveralCandidates_data() {
    QTest::addColumn<int>("take");
    QTest::addColumn<QString>("dwellings");
    QTest::addColumn<QString>("use");
    const auto row = [](const char* name, Enrich::Take take, const char* dwellings, const char* use) {
      QTest::newRow(name) << static_cast<int>(take) << dwellings << use;
    };
    row("best", Enrich::Take::best, "3", "flats");
    row("sum", Enrich::Take::sum, "10", "flats");
    row("apportioned", Enrich::Take::apportioned, "6.5", "flats");
    row("mean", Enrich::Take::mean, "4.6", "flats");
    row("least", Enrich::Take::least, "3", "flats");
    row("most", Enrich::Take::most, "7", "flats");
    row("list", Enrich::Take::list, "3; 7", "flats; shop");
  }
  void valuesOfSeveralCandidates() {
    QFETCH(int, take);
    QFETCH(QString, dwellings);
    QFETCH(QString, use);
    // 60 and 40 m2 in common, all of the first and half of the second; a third whose number is not known.
    Table parts = boxes({{0, 0, 6, 10}, {6, 0, 14, 10}, {0, 0, 1, 1}});
    parts.add("dwellings", Integers{3, 7, -1000});
    parts.add("use", strings({"flats", "shop", "flats"}));
    Enrich::Options options;
    options.take = static_cast<Enrich::Take>(take);
    const auto out = run(boxes({{0, 0, 10, 10}}), parts, options);
    QCOMPARE(QString::fromStdString(word(out.output, "dwellings")), dwellings);
    QCOMPARE(QString::fromStdString(word(out.output, "use")), use);
    QCOMPARE(out.output.at("dwellings").numeric(), options.take != Enrich::Take::list);
  }

  void codesForUnknownAreNull() {
    Table from = boxes({{0, 0, 10, 10}});
    from.add("z_ground", Reals{-1000.0}), from.add("floors", Integers{99}), from.add("roof", strings({"NC"}));
    Enrich::Options options;
    options.null_values = "-1000; 99;NC";
    Listener listener;
    const auto out = Enrich::run({Shared<Table>(boxes({{0, 0, 10, 10}})), Shared<Table>(from)}, options, listener);
    for (const char* column : {"z_ground", "floors", "roof"}) QVERIFY(out.output.at(column).null(0));
    QVERIFY(std::ranges::any_of(listener.infos, [](const auto& said) { return said.starts_with("3 values"); }));
    QVERIFY(!out.output.at("match").null(0));
  }

  void namesAreKeptApart() {
    Table houses = boxes({{0, 0, 10, 10}});
    houses.add("name", strings({"mine"})), houses.add("match", strings({"mine"}));
    const Table parcels = named_boxes({{0, 0, 10, 10}}, {"theirs"});
    const auto plain = run(houses, parcels).output;
    QCOMPARE(word(plain, "name"), std::string("mine"));
    QCOMPARE(word(plain, "from_name"), std::string("theirs"));
    QCOMPARE(word(plain, "from_match"), std::string("matched"));
    Enrich::Options options;
    options.prefix = "parcel_";
    const auto once = run(houses, parcels, options).output;
    QCOMPARE(word(once, "parcel_name"), std::string("theirs"));
    QCOMPARE(word(once, "parcel_match"), std::string("matched"));
    QCOMPARE(word(run(once, parcels, options).output, "parcel_name_2"), std::string("theirs"));
  }

  void onlyTheFieldsAskedFor() {
    Table parcels = named_boxes({{0, 0, 10, 10}}, {"p"});
    parcels.add("owner", strings({"who"}));
    Enrich::Options options;
    options.fields.names = {"name"};
    const auto out = run(boxes({{0, 0, 10, 10}}), parcels, options);
    QCOMPARE(word(out.output, "name"), std::string("p"));
    QVERIFY(!out.output.find("owner"));
    options.fields.names = {"absent"};
    QVERIFY(refused([&] { run(boxes({{0, 0, 10, 10}}), parcels, options); }, "absent"));
  }

  /// Floor, roofs and walls of a solid make its footprint, whatever the order of the faces.
  void theFootprintOfASolidIsWhatItCovers() {
    Table house = layer(Shape::polygon);
    const auto face = [&](std::initializer_list<std::array<double, 3>> corners) {
      for (const auto& [x, y, z] : corners) house.geometry.add_position(x, y, z);
      house.geometry.end_path(), house.geometry.end_part();
    };
    face({{0, 0, 0}, {0, 0, 5}, {10, 0, 5}, {10, 0, 0}, {0, 0, 0}});
    face({{0, 0, 5}, {0, 4, 7}, {10, 4, 7}, {10, 0, 5}, {0, 0, 5}});
    face({{0, 4, 7}, {0, 8, 5}, {10, 8, 5}, {10, 4, 7}, {0, 4, 7}});
    face({{0, 0, 0}, {0, 8, 0}, {10, 8, 0}, {10, 0, 0}, {0, 0, 0}});
    face({{0, 0, 0}, {0, 8, 0}, {0, 8, 5}, {0, 4, 7}, {0, 0, 5}, {0, 0, 0}});
    house.geometry.end_row();
    const auto covered = city::covered_by(house.geometry, 0);
    QVERIFY(!covered.mended);
    QCOMPARE(geos::area_m2(covered.shape.get()), 80.0);
    const auto out = run(house, named_boxes({{-1, -1, 11, 9}}, {"parcel"}));
    QCOMPARE(number(out.output, "overlap_percent"), 100.0);
    QCOMPARE(out.output.geometry.z, house.geometry.z);
    QVERIFY(out.output.issues.empty());
  }

  void badGeometriesAreTold() {
    Table houses = boxes({{0, 0, 10, 10}});
    const double bow[]{20, 0, 30, 10, 30, 0, 20, 10, 20, 0};
    houses.geometry.add_polygon(bow);
    const double thread[]{0, 0, 5, 0, 0, 0};
    houses.geometry.add_polygon(thread);
    const double unknown[]{0, 0, 5, 0, std::nan(""), 5, 0, 0};
    houses.geometry.add_polygon(unknown);
    houses.geometry.end_row();
    Table parcels = named_boxes({{0, 0, 40, 40}, {0, 0, 40, 40}}, {"p", "p"});
    parcels.geometry.add_polygon(bow), parcels.geometry.end_row();
    Column& names = parcels.columns[0];
    std::get<Strings>(names.values).push_back("bow"), std::get<Strings>(names.values).push_back("none");
    Listener listener;
    const auto out = Enrich::run({Shared<Table>(houses), Shared<Table>(parcels)}, {}, listener);
    const std::vector<std::string> expected{"matched", "ambiguous", "invalid", "invalid", "invalid"};
    for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(word(out.output, "match", i), expected[i]);
    QCOMPARE(out.invalid, std::int64_t{3});
    QCOMPARE(number(out.output, "candidates", 0), 2.0);
    QVERIFY(qAbs(number(out.output, "overlap_percent", 1) - 100.0) < 1e-6);
    QCOMPARE(out.output.issues.size(), std::size_t{4});
    QCOMPARE(std::string(out.output.issues[0].code), std::string("mended"));
    QVERIFY(listener.warned("1 objects of FROM are not valid"));
    QCOMPARE(word(out.unused, "unused", out.unused.size() - 1), std::string("invalid"));
  }

  void layersOfDifferentPlacesAreTold() {
    Listener listener;
    const Table far = named_boxes({{5000, 5000, 5010, 5010}}, {"far"});
    const auto out = Enrich::run({Shared<Table>(boxes({{0, 0, 10, 10}})), Shared<Table>(far)}, {}, listener);
    QCOMPARE(out.none, std::int64_t{1});
    QVERIFY(listener.warned("same place"));
    const auto empty = run(boxes({}), far);
    QCOMPARE(empty.output.size(), std::size_t{0});
    QCOMPARE(word(run(boxes({{0, 0, 1, 1}}), layer(Shape::point)).output, "match"), std::string("none"));
  }

  void anotherSystemIsReprojectedAndTold() {
    Table houses = boxes({{0, 0, 10, 10}});
    houses = shifted(houses, 770000.0, 6277000.0);
    const Table degrees = geo::reprojected(shifted(named_points({5, 5}, {"here"}), 770000.0, 6277000.0), "EPSG:4326");
    Listener listener;
    const Outcome out = execute(
        algorithm("enrich"),
        {{"INPUT", std::make_shared<const Table>(houses)}, {"FROM", std::make_shared<const Table>(degrees)}}, listener);
    QCOMPARE(word(*std::get<TablePtr>(out.outputs.at("OUTPUT")), "name"), std::string("here"));
    QVERIFY(
        std::ranges::any_of(listener.infos, [](const auto& said) { return said.starts_with("FROM is in EPSG:4326"); }));
  }

  void orderPlaceAndThreadsDoNotShow_data() {
    QTest::addColumn<bool>("polygons");
    QTest::newRow("polygons") << true;
    QTest::newRow("points") << false;
  }
  void orderPlaceAndThreadsDoNotShow() {
    QFETCH(bool, polygons);
    const Table houses = random_boxes(1, 150, 20.0);
    const Table others = polygons ? random_boxes(2, 200, 30.0) : ::random_points(2, 300);
    const Table still = run(houses, others).output;
    const auto expected = answers(still);
    QVERIFY(std::ranges::any_of(expected, [](const auto& one) { return one.starts_with("ambiguous"); }));

    const auto order = shuffled(houses.size(), 3), other_order = shuffled(others.size(), 4);
    const auto mixed = answers(run(reordered(houses, order), reordered(others, other_order)).output);
    for (std::size_t i = 0; i < order.size(); ++i) QCOMPARE(mixed[i], expected[order[i]]);

    const auto moved = run(shifted(houses, 4096.0, -8192.0), shifted(others, 4096.0, -8192.0)).output;
    for (std::size_t i = 0; i < expected.size(); ++i)
      for (const char* column : {"match", "matched_row", "candidates"})
        QCOMPARE(word(moved, column, i), word(still, column, i));

    const tbb::global_control one(tbb::global_control::max_allowed_parallelism, 1);
    QCOMPARE(answers(run(houses, others).output), expected);
  }

  void theTreeFindsWhatBruteForceFinds() {
    const Table houses = random_boxes(5, 200, 15.0), others = random_boxes(6, 300, 25.0);
    const auto out = run(houses, others).output;
    for (std::size_t i = 0; i < houses.size(); ++i) {
      const auto area = [](const Geometries& g, std::size_t row) { return common_of(g, row, g, row); };
      double best = 0.0;
      int candidates = 0;
      for (std::size_t k = 0; k < others.size(); ++k) {
        const double common = common_of(houses.geometry, i, others.geometry, k);
        const double share = std::max(common / area(houses.geometry, i), common / area(others.geometry, k));
        if (common <= 0.0 || share < 0.1) continue;
        best = std::max(best, common), ++candidates;
      }
      QCOMPARE(number(out, "candidates", i), static_cast<double>(candidates));
      if (candidates == 0) continue;
      QVERIFY(qAbs(number(out, "overlap_percent", i) - 100.0 * best / area(houses.geometry, i)) < 1e-6);
    }
  }

  void aCancelIsAnswered() {
    Listener impatient(20);
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, Enrich::run({Shared<Table>(random_boxes(1, 500, 20.0)), Shared<Table>(random_boxes(2, 500, 20.0))},
                               {}, impatient));
  }

  /// Buildings of Delft against themselves, a little off, and against the roads, which have nothing to do with them.
  void delftAgainstItselfAndItsRoads() {
    const auto pand = shared_data("delft/bgt/bgt_pand.sqlite"), roads = shared_data("delft/bgt/bgt_wegdeel.sqlite");
    if (!std::filesystem::exists(pand)) QSKIP("needs the real data, which is not here");
    const Table houses = geo::read_table(pand, "", quiet_);
    const auto itself = run(houses, shifted(houses, 0.2, -0.1));
    QCOMPARE(itself.output.size(), houses.size());
    QCOMPARE(itself.matched + itself.ambiguous, static_cast<std::int64_t>(houses.size()));
    for (std::size_t i = 0; i < houses.size(); ++i)
      QCOMPARE(number(itself.output, "matched_row", i), static_cast<double>(i) + 1.0);
    const auto others = run(houses, geo::read_table(roads, "", quiet_));
    QVERIFY2(others.none > 0.9 * static_cast<double>(houses.size()), qPrintable(QString::number(others.none)));
  }

  /// The city's addresses, in another system than its buildings: nearly all are near one.
  void montpellierAddresses() {
    const auto folder = shared_data("montpellier/city_open_data_2014");
    const auto houses = folder / "VilleMTP_MTP_Batiments/VilleMTP_MTP_Batiments.zip",
               addresses = folder / "VilleMTP_MTP_PointAdresse/VilleMTP_MTP_PointAdresse.zip";
    if (!std::filesystem::exists(houses)) QSKIP("needs the real data, which is not here");
    Table buildings = geo::read_table(houses, "", quiet_), places = geo::read_table(addresses, "", quiet_);
    if (places.crs != buildings.crs) places = geo::reprojected(places, buildings.crs);
    const auto out = run(buildings, places);
    QCOMPARE(out.output.size(), buildings.size());
    QCOMPARE(out.matched + out.ambiguous + out.none + out.invalid, static_cast<std::int64_t>(buildings.size()));
    // Public buildings: few stand at a numbered door.
    QVERIFY2(out.matched > 400 && out.ambiguous > 100, qPrintable(QString::number(out.matched)));
    const auto within = [&](std::size_t i) { return out.output.at("distance_m").number(i) <= 10.0; };
    for (std::size_t i = 0; i < buildings.size(); ++i)
      QCOMPARE(within(i), word(out.output, "match", i) == "matched" || word(out.output, "match", i) == "ambiguous");
  }
};

QTEST_APPLESS_MAIN(TestEnrich)
#include "test_enrich.moc"
