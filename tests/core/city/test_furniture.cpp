#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <map>

#include "city/clouds.hpp"
#include "city/furniture/kinds.hpp"
#include "jumeau/city/furniture.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/geo/io.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

/// A slope of 10 %, up to the east, without data beyond x = 100.
Grid slope() {
  Grid out;
  out.name = "terrain", out.crs = "EPSG:2154", out.columns = 100, out.rows = 100;
  out.transform = {0.0, 1.0, 0.0, 100.0, 0.0, -1.0};
  for (std::size_t row = 0; row < 100; ++row)
    for (std::size_t column = 0; column < 100; ++column)
      out.cells.push_back(static_cast<float>(50.0 + 0.1 * (static_cast<double>(column) + 0.5)));
  return out;
}

Table with_z(const std::vector<double>& xyz) {
  Table out;
  out.name = "objects", out.crs = "EPSG:2154", out.geometry.shape = Shape::point;
  for (std::size_t i = 0; i + 2 < xyz.size(); i += 3) {
    out.geometry.add_position(xyz[i], xyz[i + 1], xyz[i + 2]);
    out.geometry.end_row();
  }
  return out;
}

const char* const plan =
    "<PlanCorpsRueSimplifie xmlns:gml=\"http://www.opengis.net/gml/3.2\" version=\"2.0\">\n"
    "<featureMember><ArbrePCRS><idObjet>t1</idObjet><precisionPlanimetrique>005</precisionPlanimetrique>\n"
    "<precisionAltimetrique>010</precisionAltimetrique><geometrie><gml:Point srsName=\"EPSG:2154\"><gml:pos>30 30 "
    "53.2</gml:pos>\n"
    "</gml:Point></geometrie></ArbrePCRS></featureMember>\n"
    "<featureMember><AffleurantPCRS><idObjet>c1</idObjet><nature>03</"
    "nature><representation><AffleurantEnveloppePCRS><geometrie>\n"
    "<gml:Polygon srsName=\"EPSG:2154\" srsDimension=\"3\"><gml:exterior><gml:LinearRing><gml:posList>10 10 51 12 10 "
    "51 12 12 51 10 12 51\n"
    "10 10 "
    "51</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></geometrie></AffleurantEnveloppePCRS></"
    "representation>\n"
    "</AffleurantPCRS></featureMember>\n"
    "<featureMember><LimiteVoiriePCRS><idObjet>k1</idObjet><geometrie><gml:LineString srsName=\"EPSG:2154\" "
    "srsDimension=\"3\">\n"
    "<gml:posList>0 0 50 10 0 51</gml:posList></gml:LineString></geometrie></LimiteVoiriePCRS></featureMember>\n"
    "</PlanCorpsRueSimplifie>";

}  // namespace

class TestFurniture : public QObject {
  Q_OBJECT

  Monitor quiet_;
  QTemporaryDir folder_;

  std::filesystem::path plan_file() {
    const std::filesystem::path out = folder_.filePath("plan.gml").toStdString();
    std::ofstream(out) << plan;
    return out;
  }
  Furniture::Outputs run(const Furniture::Inputs& inputs, const Furniture::Options& options = {}) {
    return Furniture::run(inputs, options, quiet_);
  }

private slots:
  void objectsStandOnTheTerrain() {
    Furniture::Inputs inputs;
    inputs.lights = points({20.5, 50, 41.25, 50}), inputs.benches = points({150, 50}), inputs.terrain = slope();
    Listener listener;
    const auto out = Furniture::run(inputs, {}, listener);
    QCOMPARE(out.objects, std::int64_t{3});
    QVERIFY(qAbs(out.output.geometry.z[0] - 52.05) < 1e-5);
    QVERIFY(qAbs(out.output.geometry.z[1] - 54.125) < 1e-5);
    QCOMPARE(out.output.geometry.z[2], 0.0);
    QCOMPARE(word(out.output, "z_source", 0), std::string("terrain"));
    QCOMPARE(word(out.output, "z_source", 2), std::string("none"));
    QVERIFY(out.output.at("ground_m").null(2));
    QCOMPARE(word(out.output, "kind", 2), std::string("bench"));
    QCOMPARE(word(out.output, "model", 0), std::string("light"));
    QCOMPARE(number(out.output, "source_row", 2), 1.0);
    QCOMPARE(out.without_height, std::int64_t{1});
    QVERIFY(listener.warned("1 of 3 objects have no height"));
  }

  void ownHeightsAreKeptAndCompared() {
    Furniture::Inputs inputs;
    inputs.trees = with_z({20.5, 50, 52.25, 40.5, 50, -1000, 60.5, 50, 60, 150, 50, 7}), inputs.terrain = slope();
    Listener listener;
    const auto out = Furniture::run(inputs, {}, listener);
    QCOMPARE(out.output.geometry.z[0], 52.25);
    QVERIFY(qAbs(number(out.output, "z_difference_m", 0) - 0.2) < 1e-5);
    QVERIFY(out.output.at("own_z_m").null(1));
    QVERIFY(qAbs(out.output.geometry.z[1] - 54.05) < 1e-5);
    QCOMPARE(out.off_terrain, std::int64_t{1});
    QCOMPARE(out.output.issues.size(), std::size_t{1});
    QCOMPARE(out.output.issues[0].row, std::int64_t{2});
    QCOMPARE(out.output.geometry.z[3], 7.0);
    QCOMPARE(out.without_height, std::int64_t{0});
    QVERIFY(listener.warned("more than 1 m off the terrain"));
    Furniture::Options options;
    options.stand_on = Furniture::Heights::terrain;
    QVERIFY(qAbs(run(inputs, options).output.geometry.z[0] - 52.05) < 1e-5);
  }

  void heightsThatAreAllZeroAreNone() {
    Furniture::Inputs inputs;
    inputs.bins = with_z({20.5, 50, 0, 40.5, 50, 0}), inputs.terrain = slope();
    const auto out = run(inputs);
    QVERIFY(out.output.at("own_z_m").null(0) && out.output.at("own_z_m").null(1));
    QCOMPARE(out.off_terrain, std::int64_t{0});
  }

  void wordsTellKinds_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    const std::map<const char*, const char*> all{{"Candélabre", "light"},
                                                 {"BORNE D'ÉCLAIRAGE", "light"},
                                                 {"street_lamp", "light"},
                                                 {"Bancs publics", "bench"},
                                                 {"Panneau de police", "sign"},
                                                 {"waste_basket", "bin"},
                                                 {"Arceaux vélos", "bike_rack"},
                                                 {"bicycle_parking", "bike_rack"},
                                                 {"Borne", "bollard"},
                                                 {"Borne fontaine", "fountain"},
                                                 {"Borne de recharge électrique", "charging_point"},
                                                 {"POTEAU BETON", "post"},
                                                 {"Feux tricolores", "traffic_light"},
                                                 {"feuillage", "other"},
                                                 {"", "other"}};
    for (const auto& [words, kind] : all) QTest::newRow(words) << words << kind;
  }
  void wordsTellKinds() {
    QFETCH(QString, words);
    QFETCH(QString, kind);
    QCOMPARE(QString::fromStdString(city::FurnitureKinds("").told_by(words.toStdString()).kind), kind);
  }

  void everyKindHasItsWords() {
    const city::FurnitureKinds kinds("");
    for (const Code& code : Furniture::kind_codes) QCOMPARE(kinds.at(code.id).kind, std::string(code.id));
  }

  void aFieldTellsKindsHeightsAndRotations() {
    Table objects = points({20.5, 50, 21.5, 50, 22.5, 50});
    objects.add("type", strings({"Candélabre", "MOB-12", "?"}));
    objects.add("height", Reals{6.0, 0.0, -1.0});
    objects.add("angle", Integers{90, 0, 0}, {1, 0, 1});
    Furniture::Inputs inputs;
    inputs.input = objects;
    Furniture::Options options;
    options.kind_field.name = "type", options.height_field.name = "height", options.rotation_field.name = "angle";
    options.kinds = "mob 12 = bench; TOTEM=sign";
    Listener listener;
    const auto out = Furniture::run(inputs, options, listener);
    const std::vector<std::string> kinds{"light", "bench", "other"}, heights{"6", "0.85", "1"},
        sources{"told", "usual", "usual"};
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(word(out.output, "kind", i), kinds[i]);
      QCOMPARE(word(out.output, "height_m", i), heights[i]);
      QCOMPARE(word(out.output, "height_source", i), sources[i]);
      QCOMPARE(word(out.output, "kind_told", i), word(objects, "type", i));
      QCOMPARE(word(out.output, "type", i), word(objects, "type", i));
    }
    QCOMPARE(number(out.output, "rotation_deg", 0), 90.0);
    QVERIFY(out.output.at("rotation_deg").null(1));
    QCOMPARE(out.others, std::int64_t{1});
    QVERIFY(std::ranges::any_of(listener.infos, [](const auto& said) { return said.starts_with("1 of 3 objects"); }));
  }

  void plansGiveObjectsLinesAndAreas() {
    Furniture::Inputs inputs;
    inputs.plan = InputFile{plan_file()}, inputs.terrain = slope();
    inputs.lights = points({20.5, 50});
    const auto out = run(inputs);
    QCOMPARE(out.objects, std::int64_t{3});
    QCOMPARE(word(out.output, "source", 0), std::string("lights"));
    QCOMPARE(word(out.output, "kind", 1), std::string("tree"));
    QCOMPARE(number(out.output, "precision_xy_m", 1), 0.05);
    QCOMPARE(number(out.output, "precision_z_m", 1), 0.1);
    QVERIFY(qAbs(number(out.output, "z_difference_m", 1) - 0.2) < 1e-5);
    QCOMPARE(word(out.output, "kind", 2), std::string("chamber"));
    QCOMPARE(word(out.output, "object_id", 2), std::string("c1"));
    QCOMPARE(out.output.geometry.x(2), 11.0);
    QCOMPARE(out.output.geometry.z[2], 51.0);
    QCOMPARE(out.plan_lines.geometry.z, (std::vector<double>{50, 51}));
    QCOMPARE(out.plan_areas.size(), std::size_t{1});
    QCOMPARE(out.plan_points.size(), std::size_t{1});
  }

  void whatTwoSourcesHoldIsTold() {
    Furniture::Inputs inputs;
    inputs.plan = InputFile{plan_file()};
    inputs.trees = points({30.4, 30, 30.8, 30, 29.5, 29.5, 80, 80});
    inputs.lights = points({30.1, 30});
    const auto out = run(inputs);  // the light, four trees, the tree and the cover of the plan
    QCOMPARE(out.repeated, std::int64_t{1});
    QCOMPARE(number(out.output, "repeats", 1), 6.0);
    for (const std::size_t row : {0u, 2u, 3u, 4u, 5u, 6u}) QVERIFY(out.output.at("repeats").null(row));
    Furniture::Options options;
    options.twins_m = 0.0;
    QCOMPARE(run(inputs, options).repeated, std::int64_t{0});
    // Without a precision, the later layer repeats the earlier one.
    inputs = {}, options = {};
    Table some = points({5, 5, 6, 6});
    some.add("type", strings({"banc", "banc"}));
    inputs.input = some, inputs.benches = points({6.2, 6});
    options.kind_field.name = "type";
    const auto benches = run(inputs, options);
    QCOMPARE(number(benches.output, "repeats", 2), 2.0);
  }

  void aPlanAloneKeepsItsSystem() {
    Furniture::Inputs inputs;
    inputs.plan = InputFile{plan_file()};
    QCOMPARE(run(inputs).output.crs, std::string("EPSG:2154"));
    Table light = geo::reprojected(points({700000, 6600000}), "EPSG:3946");
    light.crs = "EPSG:3946";
    inputs.lights = light;
    Listener listener;
    const auto out = Furniture::run(inputs, {}, listener);
    QCOMPARE(out.plan_lines.crs, std::string("EPSG:3946"));
    QVERIFY(std::ranges::any_of(listener.infos, [](const auto& s) { return s.starts_with("PCRS is in EPSG:2154"); }));
  }

  void badInputIsSaid() {
    QVERIFY(refused([&] { run({}); }, "Nothing is given"));
    Furniture::Inputs inputs;
    Table lights = points({20.5, 50});
    lights.geometry.end_row();
    lights.geometry.add_position(1, 1), lights.geometry.add_position(2, 2), lights.geometry.end_row();
    inputs.lights = lights;
    const auto out = run(inputs);
    QCOMPARE(out.objects, std::int64_t{4});
    QVERIFY(out.output.geometry.empty(1));
    QCOMPARE(out.output.issues.size(), std::size_t{1});
    QCOMPARE(number(out.output, "source_row", 3), 3.0);
    Furniture::Options options;
    options.kinds = "MOB12=sofa";
    QVERIFY(refused([&] { run(inputs, options); }, "not word=kind"));
    inputs.input = lights, options = {};
    options.kind_field.name = "absent";
    QVERIFY(refused([&] { run(inputs, options); }, "absent"));
    inputs.plan = InputFile{"/no/such.gml"};
    QVERIFY(refused([&] { run(inputs); }, "no such file"));
    Listener impatient(0);
    inputs.plan.reset();
    QVERIFY_THROWS_EXCEPTION(Cancelled, Furniture::run(inputs, {}, impatient));
  }

  void montpellierLightsAndTrees() {
    const auto folder = shared_data("montpellier/city_open_data_2014");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    Table lights =
        geo::read_table(folder / "VilleMTP_MTP_EclairagePublic/VilleMTP_MTP_EclairagePublic.zip", "", quiet_);
    Furniture::Inputs inputs;
    inputs.input = lights;
    inputs.trees = geo::read_table(folder / "VilleMTP_MTP_ArbresAlign/VilleMTP_MTP_ArbresAlign.zip", "", quiet_);
    Furniture::Options options;
    options.kind_field.name = "type_lante", options.tree_height_field.name = "HAUTEUR_M";
    const auto out = run(inputs, options);
    std::map<std::string, int> kinds;
    for (std::size_t i = 0; i < out.output.size(); ++i) ++kinds[word(out.output, "kind", i)];
    QCOMPARE(out.objects, std::int64_t{29969 + 23972});
    QCOMPARE(kinds["tree"], 23972);
    QCOMPARE(kinds["light"], 28175);
    QCOMPARE(out.others, std::int64_t{1044});
  }

  void lyonOnItsOwnHeights() {
    const auto folder = shared_data("lyon_pcrs");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    Furniture::Inputs inputs;
    inputs.plan = InputFile{folder};
    const auto out = run(inputs);
    QCOMPARE(out.objects, std::int64_t{43 + 150});  // trees and fittings, counted with grep
    QCOMPARE(out.without_height, std::int64_t{0});
    for (std::size_t i = 0; i < out.output.size(); ++i) QCOMPARE(number(out.output, "precision_xy_m", i), 0.05);
  }
};

QTEST_APPLESS_MAIN(TestFurniture)
#include "test_furniture.moc"
