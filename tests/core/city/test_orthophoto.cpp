#include <gdal_priv.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <map>

#include "city/export/orthophoto.hpp"
#include "city/export/terrain_mesh.hpp"
#include "faults.hpp"
#include "geo/srs.hpp"
#include "glb_file.hpp"
#include "jumeau/city/cityexport.hpp"
#include "jumeau/city/export.hpp"
#include "jumeau/geo/io.hpp"
#include "solids.hpp"

using namespace jumeau;
using namespace jumeau::city;
using namespace jumeau::testing;

namespace {

/// South-west corner of a square of 40 m, the middle of which is where four colours meet.
constexpr Vec3 corner{892380, 6246860, 3};
constexpr double side_m = 40.0;

using Colour = std::array<int, 3>;
constexpr Colour red{200, 30, 30}, green{30, 180, 30}, blue{30, 30, 200}, yellow{220, 210, 40};

Colour colour_at(double x, double y) {
  const bool east = x > corner.x + side_m / 2, north = y > corner.y + side_m / 2;
  return north ? (east ? green : red) : (east ? yellow : blue);
}

/// A picture of the square in a system, a pixel of 0.25 m; each pixel has the colour of its place in Lambert-93.
std::string picture(const QTemporaryDir& folder, const char* name, const std::string& crs, int bands = 3,
                    GDALDataType type = GDT_Byte) {
  GDALAllRegister();
  std::vector<double> middle{corner.x + side_m / 2, corner.y + side_m / 2};
  geo::reproject(middle, "EPSG:2154", crs);
  constexpr int pixels = 240;
  constexpr double pixel_m = 0.25, half_m = pixels * pixel_m / 2;
  const std::string path = folder.filePath(name).toStdString();
  const geo::Opened file(
      GetGDALDriverManager()->GetDriverByName("GTiff")->Create(path.c_str(), pixels, pixels, bands, type, nullptr));
  std::array<double, 6> transform{middle[0] - half_m, pixel_m, 0, middle[1] + half_m, 0, -pixel_m};
  file->SetGeoTransform(transform.data());
  const OGRSpatialReference srs = geo::srs_of(crs);
  file->SetSpatialRef(&srs);
  std::vector<double> places;
  for (int i = 0; i < pixels * pixels; ++i) {
    places.push_back(transform[0] + (i % pixels + 0.5) * pixel_m);
    places.push_back(transform[3] - (i / pixels + 0.5) * pixel_m);
  }
  geo::reproject(places, crs, "EPSG:2154");
  for (int band = 0; band < bands; ++band) {
    std::vector<int> values;
    for (std::size_t i = 0; i < places.size(); i += 2)
      values.push_back(colour_at(places[i], places[i + 1])[static_cast<std::size_t>(band)]);
    if (file->GetRasterBand(band + 1)->RasterIO(GF_Write, 0, 0, pixels, pixels, values.data(), pixels, pixels,
                                                GDT_Int32, 0, 0, nullptr) != CE_None)
      qFatal("no picture");
  }
  return path;
}

/// Four houses around the middle, and one outside the picture.
CityModel houses() {
  CityModel out;
  out.crs = "EPSG:5698";
  const auto house = [&](const char* id, double x, double y) {
    const Vec3 low{corner.x + x, corner.y + y, corner.z};
    const Geometry geometry{Primitive::solid, "1.2", {box(low, {low.x + 10, low.y + 8, low.z + 6})}};
    out.objects.push_back({id, "Building", -1, {geometry}});
  };
  house("sw", 4, 4), house("se", 26, 4), house("nw", 4, 26), house("ne", 26, 26), house("far", 200, 4);
  out.attributes.add("floors", Integers{1, 2, 3, 4, 5});
  return out;
}

/// A slope of 10 % to the east over the square and 20 m around it.
Grid slope(const char* crs = "EPSG:2154") {
  Grid out;
  out.crs = crs, out.columns = out.rows = 80;
  out.transform = {corner.x - 20, 1, 0, corner.y + 60, 0, -1};
  for (std::size_t row = 0; row < out.rows; ++row)
    for (std::size_t column = 0; column < out.columns; ++column)
      out.cells.push_back(3.0F + 0.1F * (static_cast<float>(column) + 0.5F));
  return out;
}

struct Images {
  std::vector<geo::Opened> open;
  explicit Images(const GlbFile& file) {
    for (const QJsonValue image : file.json["images"].toArray()) {
      QByteArray bytes = file.view(image["bufferView"].toInt());
      const std::string name = "/vsimem/test-" + std::to_string(open.size()) + ".jpg";
      VSIFCloseL(VSIFileFromMemBuffer(name.c_str(), reinterpret_cast<GByte*>(bytes.data()),
                                      static_cast<vsi_l_offset>(bytes.size()), FALSE));
      geo::Opened jpeg(GDALDataset::Open(name.c_str(), GDAL_OF_RASTER));
      if (!jpeg) qFatal("no image");
      auto* memory = GetGDALDriverManager()->GetDriverByName("MEM");
      open.emplace_back(memory->CreateCopy("", jpeg.get(), FALSE, nullptr, nullptr, nullptr));
      jpeg.reset();
      VSIUnlink(name.c_str());
    }
  }
  Colour at(int image, float u, float v) const {
    GDALDataset& of = *open.at(static_cast<std::size_t>(image));
    Colour out{};
    const int x = std::min(static_cast<int>(u * static_cast<float>(of.GetRasterXSize())), of.GetRasterXSize() - 1);
    const int y = std::min(static_cast<int>(v * static_cast<float>(of.GetRasterYSize())), of.GetRasterYSize() - 1);
    for (int band = 0; band < 3; ++band)
      if (of.GetRasterBand(band + 1)->RasterIO(GF_Read, x, y, 1, 1, &out[static_cast<std::size_t>(band)], 1, 1,
                                               GDT_Int32, 0, 0, nullptr) != CE_None)
        qFatal("no pixel");
    return out;
  }
};

bool alike(const Colour& a, const Colour& b) {
  for (std::size_t i = 0; i < 3; ++i)
    if (std::abs(a[i] - b[i]) > 40) return false;
  return true;
}

struct Files {
  QTemporaryDir folder;
  Monitor quiet;
  CityExport::Inputs inputs;
  CityExport::Options options;

  explicit Files(const char* target, const CityModel& model = houses()) {
    write_cityjson(model, path("city.json"), quiet);
    inputs.input.path = path("city.json"), options.target.path = path(target), options.undulation_m = 49.4;
  }
  std::string path(const char* name) const { return folder.filePath(name).toStdString(); }
  CityExport::Outputs run() { return CityExport::run(inputs, options, quiet); }
};

/// Contents of a tileset, in the order of the tree.
void contents(const QJsonObject& tile, QStringList& to) {
  if (tile.contains("content")) to.append(tile["content"]["uri"].toString());
  for (const QJsonValue child : tile["children"].toArray()) contents(child.toObject(), to);
}

}  // namespace

class TestOrthophoto : public QObject {
  Q_OBJECT

private slots:
  void roofsAndTerrainShowTheGroundUnderThem_data() {
    QTest::addColumn<QString>("crs");
    QTest::newRow("the model's system") << "EPSG:2154";
    QTest::newRow("another system") << "EPSG:32631";
  }
  void roofsAndTerrainShowTheGroundUnderThem() {
    QFETCH(QString, crs);
    Files files("city.glb");
    files.inputs.orthophoto = InputFile{picture(files.folder, "ortho.tif", crs.toStdString())};
    files.inputs.terrain = Shared<Grid>(slope());
    QCOMPARE(files.run().written, std::int64_t{5});
    const GlbFile file(files.folder.filePath("city.glb"));
    const Images images(file);
    int roofs = 0, ground = 0;
    for (const Triangle& t : triangles_in(file)) {
      if (t.picture < 0) continue;
      float u = 0, v = 0;
      for (const auto& [own_u, own_v] : t.pictured) u += own_u / 3, v += own_v / 3;
      const Vec3 middle = (1.0 / 3) * (t.at[0] + t.at[1] + t.at[2]);
      const double off =
          std::min(std::abs(middle.x - corner.x - side_m / 2), std::abs(middle.y - corner.y - side_m / 2));
      const bool within =
          middle.x > corner.x && middle.x < corner.x + side_m && middle.y > corner.y && middle.y < corner.y + side_m;
      if (off < 1.5 || !within) continue;
      QVERIFY(alike(images.at(t.picture, u, v), colour_at(middle.x, middle.y)));
      (t.feature >= 0 ? roofs : ground) += 1;
    }
    QCOMPARE(roofs, 8);
    QVERIFY(ground > 2000);
  }

  void aRoofOutsideThePictureKeepsItsColour() {
    Files files("tiles/tileset.json");
    files.inputs.orthophoto = InputFile{picture(files.folder, "ortho.tif", "EPSG:2154")};
    files.run();
    const GlbFile file(files.folder.filePath("tiles/tiles/0-0-0.glb"));
    const Images images(file);
    QCOMPARE(images.open.size(), std::size_t{1});
    const std::map<QString, Colour> expected{{"sw", blue}, {"se", yellow}, {"nw", red}, {"ne", green}};
    for (const Triangle& t : triangles_in(file)) {
      const QString id = file.words("id", t.feature);
      QCOMPARE(t.picture >= 0, t.normal.z > 0.9 && id != "far");
      if (t.picture < 0) continue;
      for (const auto& [u, v] : t.pictured)
        QVERIFY(alike(images.at(t.picture, 0.98F * u + 0.02F * t.pictured[0][0], 0.98F * v + 0.02F * t.pictured[0][1]),
                      expected.at(id)));
    }
    QCOMPARE(file.json["materials"].toArray().last()["name"].toString(), QString("orthophoto"));
  }

  void terrainIsAPyramid() {
    Files files("tiles/tileset.json");
    Grid wide = slope();
    wide.columns = wide.rows = 300;
    wide.cells.assign(300 * 300, 7.0F);
    for (std::size_t row = 0; row < 300; ++row) wide.at(299, row) = Grid::missing();
    files.inputs.terrain = Shared<Grid>(wide);
    files.run();
    const auto json = QJsonDocument::fromJson(bytes_of(files.folder.filePath("tiles/tileset.json"))).object();
    QStringList all;
    contents(json["root"].toObject(), all);
    QCOMPARE(all.size(), 1 + 1 + 4 + 9);
    const QJsonObject terrain = json["root"]["children"].toArray().last().toObject();
    QCOMPARE(terrain["refine"].toString(), QString("REPLACE"));
    for (const QJsonValue child : terrain["children"].toArray()) {
      QVERIFY(child["geometricError"].toDouble() < terrain["geometricError"].toDouble());
      QCOMPARE(child["children"][0]["geometricError"].toDouble(), 0.0);
    }
    double area_m2 = 0.0;
    for (const QString& name : all.filter("terrain-2"))
      for (const Triangle& t : triangles_in(GlbFile(files.folder.filePath("tiles/" + name))))
        if (t.normal.z > 0.9) area_m2 += length(cross(t.at[1] - t.at[0], t.at[2] - t.at[0])) / 2;
    QVERIFY(std::abs(area_m2 - 298 * 299) < 0.005 * 298 * 299);
  }

  void aMeshIsTheTerrain() {
    Grid grid = slope();
    grid.at(40, 40) = Grid::missing();
    const Mesh mesh = terrain_mesh(grid, {0, 79, 0, 79, 1}, 0.0);
    QCOMPARE(mesh.at.size(), std::size_t{80 * 80 - 1});
    QCOMPARE(mesh.triangles.size(), std::size_t{2 * 79 * 79 - 6});
    for (const Vec3& at : mesh.at) QVERIFY(std::abs(at.z - (3.0 + 0.1 * (at.x - corner.x + 20))) < 1e-5);
    for (const auto& [a, b, c] : mesh.triangles)
      QVERIFY(cross(mesh.at[b] - mesh.at[a], mesh.at[c] - mesh.at[a]).z > 0.0);
  }

  void terrainInAnotherSystemIsBroughtToTheModels() {
    Files files("city.glb");
    files.inputs.terrain = Shared<Grid>(geo::reprojected(slope(), "EPSG:32631", files.quiet));
    files.run();
    int ground = 0;
    for (const Triangle& t : triangles_in(GlbFile(files.folder.filePath("city.glb"))))
      if (t.feature < 0) {
        ++ground;
        for (const Vec3& at : t.at) QVERIFY(std::abs(at.z - (3.0 + 0.1 * (at.x - corner.x + 20))) < 0.1);
      }
    QVERIFY(ground > 8000);
  }

  void whatIsNoPictureIsRefused() {
    Files files("city.glb");
    files.inputs.orthophoto = InputFile{picture(files.folder, "deep.tif", "EPSG:2154", 3, GDT_UInt16)};
    QVERIFY(fault([&] { files.run(); }) == Error::Code::unsupported);
    files.inputs.orthophoto = InputFile{files.path("city.json")};
    QVERIFY(fault([&] { files.run(); }) == Error::Code::unreadable);
    QVERIFY(!QFile::exists(files.folder.filePath("city.glb")));
    files.inputs.orthophoto = InputFile{picture(files.folder, "grey.tif", "EPSG:2154", 1)};
    QCOMPARE(files.run().written, std::int64_t{5});
    files.options.target.path = files.path("city.obj");
    QVERIFY(fault([&] { files.run(); }) == Error::Code::bad_option);
  }

  void piecesFitIntoAPictureOfTheSizeAskedFor() {
    QTemporaryDir folder;
    const Orthophoto orthophoto(picture(folder, "ortho.tif", "EPSG:2154"), "EPSG:5698");
    QCOMPARE(orthophoto.pixel_m(), 0.25);
    std::vector<geo::Bounds> pieces;
    for (int i = 0; i < 9; ++i) {
      const double x = corner.x + 10 * (i % 3), y = corner.y + 10.0 * (i / 3);
      pieces.push_back({x, y, x + 10, y + 8});
    }
    for (const int most : {64, 200, 2048}) {
      const Atlas atlas = orthophoto.atlas(pieces, most);
      QVERIFY(!atlas.jpeg.empty());
      for (const auto& patch : atlas.patches) {
        QVERIFY(patch.has_value());
        QVERIFY(patch->left >= 0 && patch->left < patch->right && patch->right <= 1);
        QVERIFY(patch->top >= 0 && patch->top < patch->bottom && patch->bottom <= 1);
      }
      for (std::size_t i = 0; i < 9; ++i)
        for (std::size_t k = 0; k < i; ++k) {
          const Patch &a = *atlas.patches[i], &b = *atlas.patches[k];
          QVERIFY(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom);
        }
    }
    QVERIFY(orthophoto.atlas({}, 64).jpeg.empty());
  }
};

QTEST_APPLESS_MAIN(TestOrthophoto)
#include "test_orthophoto.moc"
