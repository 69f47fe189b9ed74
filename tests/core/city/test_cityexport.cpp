#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "faults.hpp"
#include "jumeau/city/cityexport.hpp"
#include "jumeau/city/export.hpp"
#include "jumeau/geo/io.hpp"
#include "solids.hpp"

using namespace jumeau;
using namespace jumeau::city;
using namespace jumeau::testing;

namespace {

constexpr Vec3 low{892394, 6246879, 3};

Geometry geometry(const std::string& lod, double height_m) {
  return {Primitive::solid, lod, {box(low, {low.x + 10, low.y + 8, low.z + height_m})}};
}

/// A building of two parts, the second with a finer level, and one of a coarse level alone.
CityModel model() {
  CityModel out;
  out.crs = "EPSG:5698";
  out.objects = {{"A-1", "BuildingPart", 1, {geometry("1.2", 5)}},
                 {"A", "Building", -1, {}},
                 {"A-2", "BuildingPart", 1, {geometry("1.2", 6), geometry("2.2", 7)}},
                 {"B", "Building", -1, {geometry("1.2", 8)}}};
  out.attributes.add("floors", Integers{1, 2, 3, 4}, {1, 0, 1, 1});
  Strings owners;
  for (const char* owner : {"x", "town", "y", ""}) owners.push_back(owner);
  out.attributes.add("owner", std::move(owners), {1, 1, 1, 0});
  return out;
}

struct Files {
  QTemporaryDir folder;
  Monitor quiet;

  std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
  CityExport::Inputs city(const CityModel& given = model()) {
    write_cityjson(given, path("city.json"), quiet);
    return {{path("city.json")}, {}, {}, {}};
  }
  CityExport::Options to(const char* name, const std::string& lod = "") const {
    CityExport::Options out;
    out.target.path = path(name), out.lod = lod;
    return out;
  }
};

}  // namespace

class TestCityExport : public QObject {
  Q_OBJECT

private slots:
  void aFeatureIsABuildingWithItsParts() {
    const Scene scene = scene_of(model(), "1.2");
    QCOMPARE(scene.ids, (std::vector<std::string>{"A", "B"}));
    QCOMPARE(scene.solids[0].size(), std::size_t{2});
    QCOMPARE(scene.solids[1].size(), std::size_t{1});
    QCOMPARE(scene.name, std::string("lod1.2"));
  }

  void anAttributeThatTheBuildingLacksIsThatOfItsFirstPart() {
    const Scene scene = scene_of(model(), "1.2");
    QCOMPARE(scene.attributes.at("floors").words(0), std::string("1"));
    QCOMPARE(scene.attributes.at("floors").words(1), std::string("4"));
    QCOMPARE(scene.attributes.at("owner").words(0), std::string("town"));
    QVERIFY(scene.attributes.at("owner").null(1));
  }

  void withoutALevelEachBuildingHasItsFinest() {
    const Scene scene = scene_of(model(), "");
    QCOMPARE(scene.solids[0].size(), std::size_t{1});
    QCOMPARE(signed_volume_m3(scene.solids[0][0]), 560.0);
    QCOMPARE(signed_volume_m3(scene.solids[1][0]), 640.0);
    QVERIFY(scene_of(model(), "2.2").solids[1].empty());
  }

  void levelsAreInOrder() {
    CityModel given = model();
    given.objects[3].geometries.push_back(geometry("10", 1));
    given.objects[3].geometries.push_back(geometry("2", 1));
    QCOMPARE(lods_of(given), (std::vector<std::string>{"1.2", "2", "2.2", "10"}));
  }

  void theEndingChoosesTheFormat_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("triangles");
    QTest::newRow("glTF") << "city.glb" << qint64{36};
    QTest::newRow("OBJ") << "city.obj" << qint64{36};
    QTest::newRow("GeoPackage") << "city.gpkg" << qint64{0};
    QTest::newRow("3D Tiles, in a new folder") << "tiles/tileset.json" << qint64{36};
  }
  void theEndingChoosesTheFormat() {
    QFETCH(QString, name);
    QFETCH(qint64, triangles);
    Files files;
    const auto outputs = CityExport::run(files.city(), files.to(name.toUtf8(), "1.2"), files.quiet);
    QVERIFY(QFile::exists(files.folder.filePath(name)));
    QCOMPARE(outputs.features, std::int64_t{2});
    QCOMPARE(outputs.written, std::int64_t{2});
    QCOMPARE(outputs.triangles, std::int64_t{triangles});
    QCOMPARE(outputs.left_out, std::int64_t{0});
  }

  void aGeoPackageHoldsBuildingsAndSurfaces() {
    Files files;
    CityExport::run(files.city(), files.to("city.gpkg", "1.2"), files.quiet);
    QCOMPARE(geo::layers_of(files.path("city.gpkg")), (std::vector<std::string>{"lod1.2", "lod1.2_surfaces"}));
    QCOMPARE(geo::read_table(files.path("city.gpkg"), "lod1.2_surfaces", files.quiet).size(), std::size_t{18});
  }

  void aBuildingWithoutTheLevelIsCounted() {
    Files files;
    const auto outputs = CityExport::run(files.city(), files.to("city.glb", "2.2"), files.quiet);
    QCOMPARE(outputs.features, std::int64_t{2});
    QCOMPARE(outputs.written, std::int64_t{1});
    QCOMPARE(outputs.buildings.size(), std::size_t{2});
    QCOMPARE(outputs.buildings.at("status").words(0), std::string("written"));
    QCOMPARE(outputs.buildings.at("volume_m3").number(0), 560.0);
    QCOMPARE(outputs.buildings.at("id").words(1), std::string("B"));
    QCOMPARE(outputs.buildings.at("status").words(1), std::string("no_face"));
  }

  void whatCannotBeDoneIsRefusedBeforeAnythingIsWritten() {
    Files files;
    const auto city = files.city();
    const auto run = [&](const CityExport::Options& options) { CityExport::run(city, options, files.quiet); };
    QVERIFY(fault([&] { run(files.to("city.dwg")); }) == Error::Code::bad_option);
    QVERIFY(fault([&] { run(files.to("city.glb", "3")); }) == Error::Code::bad_option);
    QVERIFY(fault([&] { run(files.to("no/such/city.glb")); }) == Error::Code::unwritable);
    QVERIFY(fault([&] { run(files.to("tileset.json")); }) == Error::Code::unwritable);
    CityModel nowhere = model();
    nowhere.crs = "";
    QVERIFY(fault([&] { CityExport::run(files.city(nowhere), files.to("t/tileset.json"), files.quiet); }) ==
            Error::Code::bad_input);
    CityModel degrees = model();
    degrees.crs = "EPSG:4979";
    QVERIFY(fault([&] { CityExport::run(files.city(degrees), files.to("city.glb"), files.quiet); }) ==
            Error::Code::bad_input);
    QCOMPARE(QDir(files.folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{"city.json"});
  }
};

QTEST_APPLESS_MAIN(TestCityExport)
#include "test_cityexport.moc"
