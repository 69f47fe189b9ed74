#include <QTemporaryDir>
#include <QtTest>
#include <fstream>
#include <map>
#include <sstream>

#include "city/clouds.hpp"
#include "jumeau/city/pcrs.hpp"
#include "jumeau/geo/crs.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::StreetPlan;

namespace {

std::string plan(const std::string& members) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PlanCorpsRueSimplifie xmlns=\"http://cnig.gouv.fr/pcrs\" "
         "xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"2.0\">" +
         members + "</PlanCorpsRueSimplifie>";
}
std::string member(const std::string& feature) { return "<featureMember>" + feature + "</featureMember>"; }

std::string about(const std::string& id, const std::string& date = "2020-01-31") {
  return "<dateLeve>" + date + "</dateLeve><idObjet>" + id +
         "</idObjet><thematique>03</thematique><qualiteCategorisation>01</qualiteCategorisation>"
         "<precisionPlanimetrique>005</precisionPlanimetrique><precisionAltimetrique>010</precisionAltimetrique>"
         "<producteur>Ville</producteur>";
}
std::string line(const std::string& positions, const std::string& srs = "EPSG:3946") {
  return "<geometrie><gml:Curve srsName=\"" + srs +
         "\" srsDimension=\"3\"><gml:segments><gml:LineStringSegment><gml:posList>" + positions +
         "</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve></geometrie>";
}
std::string point(const std::string& position, const std::string& srs = "EPSG:3946") {
  return "<geometrie><gml:Point srsName=\"" + srs + "\"><gml:pos>" + position + "</gml:pos></gml:Point></geometrie>";
}
std::string kerb(const std::string& id, const std::string& positions, const std::string& date = "2020-01-31") {
  return member("<LimiteVoiriePCRS gml:id=\"g_" + id + "\">" + about(id, date) + line(positions) +
                "</LimiteVoiriePCRS>");
}
std::string tree(const std::string& geometry) {
  return member("<ArbrePCRS gml:id=\"t\">" + about("tree") + geometry + "<reference>Platane</reference></ArbrePCRS>");
}
const char* const two_places = "1846461 5181620 269.1 1846462 5181621 269.2";

}  // namespace

class TestPcrs : public QObject {
  Q_OBJECT

  Monitor quiet_;
  QTemporaryDir folder_;

  StreetPlan read(const std::string& words) {
    std::istringstream in(words);
    return city::read_street_plan(in, "plan.gml", quiet_);
  }
  std::filesystem::path write(const char* name, const std::string& words) {
    const std::filesystem::path out = folder_.filePath(name).toStdString();
    std::ofstream(out) << words;
    return out;
  }

private slots:
  void attributesAndHeightsAreRead() {
    const StreetPlan out = read(plan(kerb("k1", two_places)));
    QCOMPARE(out.lines.size(), std::size_t{1});
    QCOMPARE(out.points.size() + out.areas.size(), std::size_t{0});
    QCOMPARE(out.lines.crs, std::string("EPSG:3946"));
    QCOMPARE(out.lines.geometry.xy, (std::vector<double>{1846461, 5181620, 1846462, 5181621}));
    QCOMPARE(out.lines.geometry.z, (std::vector<double>{269.1, 269.2}));
    const std::map<const char*, const char*> expected{
        {"kind", "kerb"},           {"object_id", "k1"},      {"theme", "03"},       {"quality", "01"},
        {"precision_xy", "005"},    {"precision_z", "010"},   {"producer", "Ville"}, {"survey_date", "2020-01-31"},
        {"precision_xy_m", "0.05"}, {"precision_z_m", "0.1"}, {"file", "plan.gml"},  {"manager", ""}};
    for (const auto& [column, value] : expected) QCOMPARE(word(out.lines, column), std::string(value));
    QVERIFY(out.lines.at("rotation_deg").null(0));
    std::vector<std::string> names;
    for (const Column& column : out.lines.columns) names.push_back(column.name);
    for (std::size_t i = 0; i < names.size(); ++i) QCOMPARE(names[i], std::string(city::plan_columns[i].name));
    QCOMPARE(names.size(), city::plan_columns.size());
  }

  void theWorstPrecisionClassHasNoLimit() {
    std::string words = plan(kerb("k1", two_places));
    words.replace(words.find(">005<"), 5, ">999<");
    QVERIFY(read(words).lines.at("precision_xy_m").null(0));
    QCOMPARE(word(read(words).lines, "precision_xy"), std::string("999"));
  }

  void arcsBecomeChords() {
    const std::string arc =
        "<geometrie><gml:Curve srsName=\"EPSG:3946\" srsDimension=\"3\"><gml:segments>"
        "<gml:Arc><gml:posList>0 0 5 5 5 5 10 0 5</gml:posList></gml:Arc></gml:segments></gml:Curve>"
        "</geometrie>";
    const StreetPlan out = read(plan(member("<FacadePCRS>" + about("f") + arc + "</FacadePCRS>")));
    QVERIFY(out.lines.geometry.positions() > 20);
    for (std::size_t i = 0; i < out.lines.geometry.positions(); ++i) {
      const auto at = static_cast<std::int64_t>(i);
      QVERIFY(qAbs(std::hypot(out.lines.geometry.x(at) - 5.0, out.lines.geometry.y(at)) - 5.0) < 1e-9);
      QCOMPARE(out.lines.geometry.z[i], 5.0);
    }
  }

  /// Objects of networks refer to what draws them, with or without #, or hold it.
  void drawingsAreFollowed_data() {
    QTest::addColumn<QString>("hash");
    QTest::newRow("with #") << "#";
    QTest::newRow("without") << "";
  }
  void drawingsAreFollowed() {
    QFETCH(QString, hash);
    const auto to = [&](const char* name, const char* id) {
      return std::string("<") + name + " xlink:href=\"" + hash.toStdString() + id + "\"/>";
    };
    const std::string polygon =
        "<geometrie><gml:Polygon srsName=\"EPSG:3946\" srsDimension=\"3\"><gml:exterior><gml:LinearRing><gml:posList>0 "
        "0 1 1 "
        "0 1 1 1 1 0 0 1</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></geometrie>";
    const StreetPlan out =
        read(plan(member("<AffleurantPCRS gml:id=\"a\">" + about("light") +
                         "<gestionnaire>Enedis</gestionnaire><nature>07</nature><reseau>ELECECL</reseau>" +
                         to("symbolisation", "s") + to("representation", "g") + "</AffleurantPCRS>") +
                  member("<AffleurantGeometriquePCRS gml:id=\"g\">" + to("enveloppe", "e") + to("point", "p") +
                         to("point", "g") + "</AffleurantGeometriquePCRS>") +
                  member("<AffleurantEnveloppePCRS gml:id=\"e\">" + polygon + "</AffleurantEnveloppePCRS>") +
                  member("<AffleurantPointPCRS gml:id=\"p\">" + point("2 3 4") + "</AffleurantPointPCRS>") +
                  member("<AffleurantSymbolePCRS gml:id=\"s\">" + point("2 3 4") +
                         "<reference>ECL01</reference><angleRotation>30</angleRotation><longueur_mm>2</longueur_mm>"
                         "</AffleurantSymbolePCRS>") +
                  member("<AffleurantPointPCRS gml:id=\"alone\">" + point("7 8 9") + "</AffleurantPointPCRS>")));
    QCOMPARE(out.objects, std::int64_t{2});
    QCOMPARE(out.areas.size(), std::size_t{1});
    QCOMPARE(out.points.size(), std::size_t{2});
    QCOMPARE(word(out.points, "kind", 0), std::string("light"));
    QCOMPARE(word(out.points, "kind", 1), std::string("representation"));
    QCOMPARE(word(out.points, "manager", 0), std::string("Enedis"));
    QCOMPARE(word(out.areas, "reference", 0), std::string("ECL01"));
    QCOMPARE(number(out.areas, "rotation_deg", 0), 30.0);
    QCOMPARE(number(out.areas, "symbol_length", 0), 2.0);

    const StreetPlan within = read(plan(member(
        "<AffleurantPCRS>" + about("chamber") +
        "<nature>03</nature><representation><AffleurantGeometriquePCRS><enveloppe><AffleurantEnveloppePCRS>" + polygon +
        "</AffleurantEnveloppePCRS></enveloppe></AffleurantGeometriquePCRS></representation>"
        "</AffleurantPCRS>")));
    QCOMPARE(word(within.areas, "kind"), std::string("chamber"));
    QCOMPARE(within.points.size(), std::size_t{0});
  }

  void eachElementHasItsOwnSystem() {
    Table place = points({5.0, 45.9});
    place.crs = "EPSG:4326";
    const std::string words =
        plan(kerb("k1", two_places) +
             member("<FacadePCRS>" + about("f") + line("45.9 5.0 200 45.9001 5.0 200", "urn:ogc:def:crs:EPSG::4171") +
                    "</FacadePCRS>") +
             member("<MurPCRS>" + about("m") + line("5.0 45.9 200 5.0 45.9001 200", "EPSG:4326") +
                    "<typeMur>02</typeMur></MurPCRS>"));
    Listener listener;
    std::istringstream in(words);
    const StreetPlan out = city::read_street_plan(in, "plan.gml", listener);
    const Table expected = geo::reprojected(place, "EPSG:3946");
    for (const std::size_t row : {1u, 2u}) {
      const auto first = out.lines.geometry.path(static_cast<std::int64_t>(row)).first;
      QVERIFY(std::hypot(out.lines.geometry.x(first) - expected.geometry.x(0),
                         out.lines.geometry.y(first) - expected.geometry.y(0)) < 0.01);
      QCOMPARE(out.lines.geometry.z[static_cast<std::size_t>(first)], 200.0);
    }
    QCOMPARE(word(out.lines, "wall", 2), std::string("02"));
    QCOMPARE(listener.infos.size(), std::size_t{2});
    std::string none = plan(kerb("k1", two_places));
    none.erase(none.find(" srsName=\"EPSG:3946\""), 20);
    QVERIFY(refused([&] { read(none); }, "does not tell its reference system"));
    std::string odd = plan(kerb("k1", two_places));
    odd.replace(odd.find("EPSG:3946"), 9, "Lambert 9");
    QVERIFY(refused([&] { read(odd); }, "not known"));
  }

  void whatSeveralFilesHoldIsOneRow() {
    const auto a = write("b.gml", plan(kerb("same", two_places) + kerb("parts", two_places) + kerb("old", two_places)));
    const auto b =
        write("a.gml", plan(kerb("same", two_places) + kerb("parts", "1846462 5181621 269.2 1846463 5181625 269.3") +
                            kerb("old", "0 0 0 1 1 1", "2021-06-01") + kerb("own", two_places)));
    Listener listener;
    const StreetPlan out = city::read_street_plan({a, b}, listener);
    QCOMPARE(out.objects, std::int64_t{4});
    QCOMPARE(out.repeated, std::int64_t{3});
    QCOMPARE(word(out.lines, "object_id", 0), std::string("same"));
    const auto& geometry = out.lines.geometry;
    QCOMPARE(geometry.row(0).size(), std::int64_t{1});
    QCOMPARE(geometry.row(1).size(), std::int64_t{2});
    QCOMPARE(word(out.lines, "survey_date", 2), std::string("2021-06-01"));
    QCOMPARE(geometry.x(geometry.path(geometry.row(2).first).first), 0.0);
    const StreetPlan other = city::read_street_plan({b, a}, quiet_),
                     folder = city::read_street_plan({std::filesystem::path(folder_.path().toStdString())}, quiet_);
    QCOMPARE(other.lines.geometry.xy, geometry.xy);
    QCOMPARE(folder.lines.geometry.xy, geometry.xy);
    QVERIFY(std::ranges::any_of(listener.infos, [](const auto& said) { return said.starts_with("3 objects"); }));
  }

  void badGeometriesKeepTheirRows_data() {
    QTest::addColumn<QString>("geometry");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << "" << "no geometry";
    QTest::newRow("empty") << "<geometrie/>" << "no geometry";
    QTest::newRow("not a number") << QString::fromStdString(point("NaN 5181620 200")) << "no numbers";
    QTest::newRow("one coordinate") << QString::fromStdString(point("1846461")) << "damaged";
    QTest::newRow("unknown element") << "<geometrie><gml:Blob srsName=\"EPSG:3946\"/></geometrie>" << "damaged";
  }
  void badGeometriesKeepTheirRows() {
    QFETCH(QString, geometry);
    QFETCH(QString, words);
    const StreetPlan out = read(plan(tree(geometry.toStdString()) + kerb("k1", two_places)));
    QCOMPARE(out.points.size(), std::size_t{1});
    QVERIFY(out.points.geometry.empty(0));
    QCOMPARE(word(out.points, "reference"), std::string("Platane"));
    QCOMPARE(out.points.issues.size(), std::size_t{1});
    const QString said = QString::fromStdString(out.points.issues[0].what.english());
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(out.lines.size(), std::size_t{1});
  }

  void badFilesAreRefused() {
    const std::string whole = plan(kerb("k1", two_places));
    QVERIFY(refused([&] { read(whole.substr(0, whole.size() / 2)); }, "damaged or cut short"));
    QVERIFY(refused([&] { read(""); }, "damaged or cut short"));
    QVERIFY(refused([&] { read("lon,lat\n1,2\n"); }, "damaged or cut short"));
    QVERIFY(refused([&] { read("<kml><Document/></kml>"); }, "begins with kml"));
    const std::string bomb =
        "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + whole.substr(whole.find('\n') + 1);
    QVERIFY(refused([&] { read(bomb); }, "document type"));
    std::string deep;
    for (int i = 0; i < 200; ++i) deep += "<a>";
    QVERIFY(refused([&] { read(plan(member(deep))); }, "too deep"));
    QVERIFY(refused([&] { city::read_street_plan({"/no/such.gml"}, quiet_); }, "no such file"));
    QTemporaryDir empty;
    QVERIFY(refused([&] { city::read_street_plan({std::filesystem::path(empty.path().toStdString())}, quiet_); },
                    "holds no .gml"));
    QCOMPARE(read(plan("")).objects, std::int64_t{0});
    Listener impatient(0);
    std::istringstream in(whole);
    QVERIFY_THROWS_EXCEPTION(Cancelled, city::read_street_plan(in, "plan.gml", impatient));
  }

  void otherElementsAreTold() {
    Listener listener;
    std::istringstream in(plan(member("<Commune><nom>Lyon</nom></Commune>") + kerb("k", two_places)));
    QCOMPARE(city::read_street_plan(in, "plan.gml", listener).objects, std::int64_t{1});
    QCOMPARE(listener.infos,
             std::vector<std::string>{"plan.gml: 1 elements Commune are no objects of the plan and were left out."});
  }

  /// Counted with grep: each class by its elements.
  void theTilesOfLyon() {
    const auto folder = shared_data("lyon_pcrs");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    const StreetPlan out = city::read_street_plan({folder}, quiet_);
    std::map<std::string, int> lines, areas, points;
    for (std::size_t i = 0; i < out.lines.size(); ++i) ++lines[word(out.lines, "kind", i)];
    for (std::size_t i = 0; i < out.areas.size(); ++i) ++areas[word(out.areas, "kind", i)];
    for (std::size_t i = 0; i < out.points.size(); ++i) ++points[word(out.points, "kind", i)];
    const std::map<std::string, int> expected{
        {"dressing", 137}, {"facade", 29}, {"kerb", 101}, {"threshold", 22}, {"wall", 2}};
    QCOMPARE(lines, expected);
    QCOMPARE(points["tree"], 43);
    QCOMPARE(areas["extent"], 7);
    int fittings = 0;
    for (const auto& [kind, count] : areas) fittings += kind != "extent" && kind != "dressing" ? count : 0;
    QCOMPARE(fittings, 103);
    QVERIFY(points["light"] > 0 && points["post"] > 0);
    QCOMPARE(points.count("representation") + areas.count("representation"), std::size_t{0});
    QCOMPARE(out.repeated, std::int64_t{0});
    QVERIFY(out.lines.issues.empty() && out.points.issues.empty() && out.areas.issues.empty());
    for (const double z : out.lines.geometry.z) QVERIFY(z > 150.0 && z < 350.0);
  }
};

QTEST_APPLESS_MAIN(TestPcrs)
#include "test_pcrs.moc"
