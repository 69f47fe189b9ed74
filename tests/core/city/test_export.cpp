#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>
#include <map>
#include <set>

#include "city/export/quadtree.hpp"
#include "city/export/triangles.hpp"
#include "city/vectors.hpp"
#include "faults.hpp"
#include "glb_file.hpp"
#include "jumeau/city/export.hpp"
#include "jumeau/geo/io.hpp"
#include "solids.hpp"

using namespace jumeau;
using namespace jumeau::city;
using namespace jumeau::testing;

namespace {

constexpr Vec3 vieux_port{892394.5, 6246879.75, 3.0};

Solid moved(Solid solid, const Vec3& by) {
  for (std::size_t i = 0; i < solid.xyz.size(); i += 3)
    solid.xyz[i] += by.x, solid.xyz[i + 1] += by.y, solid.xyz[i + 2] += by.z;
  return solid;
}

/// A block with a yard: floor and roof have a hole.
Solid ring_block() {
  Solid out = solid_of({{0, 0, 0},
                        {9, 0, 0},
                        {9, 9, 0},
                        {0, 9, 0},
                        {3, 3, 0},
                        {6, 3, 0},
                        {6, 6, 0},
                        {3, 6, 0},
                        {0, 0, 4},
                        {9, 0, 4},
                        {9, 9, 4},
                        {0, 9, 4},
                        {3, 3, 4},
                        {6, 3, 4},
                        {6, 6, 4},
                        {3, 6, 4}},
                       {{{3, 2, 1, 0}, {4, 5, 6, 7}},
                        {{8, 9, 10, 11}, {15, 14, 13, 12}},
                        {{0, 1, 9, 8}},
                        {{1, 2, 10, 9}},
                        {{2, 3, 11, 10}},
                        {{3, 0, 8, 11}},
                        {{5, 4, 12, 13}},
                        {{6, 5, 13, 14}},
                        {{7, 6, 14, 15}},
                        {{4, 7, 15, 12}}});
  out.surfaces[0] = Surface::ground, out.surfaces[1] = Surface::roof;
  return out;
}

/// `across` x `across` boxes at the Vieux-Port, 20 m apart; the last has a yard.
Scene quarter(std::int64_t across = 2) {
  Scene out;
  out.name = "lod2.2", out.crs = "EPSG:5698";
  Integers floors;
  for (std::int64_t i = 0; i < across * across; ++i) {
    const Vec3 by{static_cast<double>(i % across) * 20, static_cast<double>(i / across) * 20, 0.125};
    const Solid solid = i + 1 < across * across ? box() : ring_block();
    out.ids.push_back("é " + std::to_string(i));
    out.solids.push_back({moved(solid, vieux_port + by)});
    floors.push_back(i);
  }
  const std::size_t count = out.size();
  Reals heights(count, 3.0);
  heights[0] = std::nan("");
  Strings uses;
  for (std::size_t i = 0; i < count; ++i) uses.push_back(i % 2 == 0 ? "école" : "");
  out.attributes.add("floors", std::move(floors));
  out.attributes.add("hauteur à l'égout", std::move(heights));
  out.attributes.add("use", std::move(uses));
  out.attributes.add("flat", Booleans{std::vector<std::uint8_t>(count, 1)});
  std::vector<std::uint8_t> known(count, 1);
  known[0] = 0;
  out.attributes.add("listed", Booleans{std::vector<std::uint8_t>(count, 1)}, known);
  out.attributes.add("big", Integers(count, std::int64_t{1} << 40), known);
  return out;
}

Vec3 twice_area(const Triangle& t) { return cross(t.at[1] - t.at[0], t.at[2] - t.at[0]); }

double volume_m3(const std::vector<Triangle>& triangles, int feature) {
  double sum = 0;
  for (const Triangle& t : triangles)
    if (t.feature == feature) sum += dot(twice_area(t), t.at[0] - vieux_port) / 6;
  return sum;
}
double area_m2(const std::vector<Triangle>& triangles, const QString& paint) {
  double sum = 0;
  for (const Triangle& t : triangles)
    if (t.paint == paint) sum += length(twice_area(t)) / 2;
  return sum;
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

std::string path_in(const QTemporaryDir& folder, const char* name) { return folder.filePath(name).toStdString(); }

struct Impatient final : Monitor {
  bool cancelled() const noexcept override { return true; }
};

}  // namespace

class TestExport : public QObject {
  Q_OBJECT

private slots:
  // ---- triangles

  void trianglesHaveTheAreaOfTheirFaceAndLookTheSameWay() {
    for (const Solid& solid : {box(), ring_block(), moved(ring_block(), vieux_port)}) {
      const Triangles triangles = triangles_of(solid);
      QCOMPARE(triangles.without_area + triangles.crossed, std::int64_t{0});
      for (std::int64_t face = 0; face < solid.face_count(); ++face) {
        Vec3 sum;
        double area = 0;
        for (std::int64_t i = triangles.face(face).first; i < triangles.face(face).last; ++i) {
          const auto [a, b, c] = triangles.corners[static_cast<std::size_t>(i)];
          const auto at = [&](std::int64_t corner) {
            return solid.vertex(solid.corners[static_cast<std::size_t>(corner)]);
          };
          const Vec3 twice = cross(at(b) - at(a), at(c) - at(a));
          sum = sum + 0.5 * twice, area += length(twice) / 2;
        }
        QVERIFY(length(sum - vector_area(solid, face)) < 1e-6);
        QVERIFY(near(area, city::area_m2(solid, face), 1e-6));
      }
    }
  }

  void aQuadIsTwoTrianglesAndAFrameEight() {
    QCOMPARE(triangles_of(box()).corners.size(), std::size_t{12});
    QCOMPARE(triangles_of(ring_block()).corners.size(), std::size_t{2 * 8 + 8 * 2});
  }

  void aFaceThatCrossesItselfOrHasNoAreaIsLeftOutAndCounted() {
    const Solid solid = solid_of({{0, 0, 0}, {4, 0, 0}, {4, 1, 0}, {0, 3, 0}, {9, 9, 9}},
                                 {{{0, 2, 1, 3}}, {{0, 1, 0}}, {{0, 1, 2}}, {}});
    const Triangles triangles = triangles_of(solid);
    QCOMPARE(triangles.crossed, std::int64_t{1});
    QCOMPARE(triangles.without_area, std::int64_t{2});
    QCOMPARE(triangles.face(2).size(), std::int64_t{1});
  }

  // ---- glb

  void aGlbHoldsTheSolidsWhereTheyAre() {
    QTemporaryDir folder;
    Monitor quiet;
    const Scene scene = quarter();
    const Written written = write_glb(scene, path_in(folder, "a.glb"), quiet);
    QCOMPARE(written.features, std::int64_t{4});
    QCOMPARE(written.left_out, std::int64_t{0});
    const GlbFile file(folder.filePath("a.glb"));
    const auto triangles = triangles_in(file);
    QCOMPARE(static_cast<std::int64_t>(triangles.size()), written.triangles);
    QCOMPARE(triangles.size(), std::size_t{3 * 12 + 32});
    for (int i = 0; i < 4; ++i)
      QVERIFY(near(volume_m3(triangles, i), signed_volume_m3(scene.solids[static_cast<std::size_t>(i)][0]), 0.01));
    QVERIFY(near(area_m2(triangles, "roof"), 3 * 80 + 72, 0.01));
    QVERIFY(near(area_m2(triangles, "ground"), 3 * 80 + 72, 0.01));
    QVERIFY(near(area_m2(triangles, "wall"), 3 * 108 + 4 * 36 + 4 * 12, 0.01));
    for (const Triangle& t : triangles) {
      QVERIFY(near(length(t.normal), 1, 1e-6));
      QVERIFY(dot(t.normal, twice_area(t)) > 0.999 * length(twice_area(t)));
    }
  }

  void coordinatesComeBackWithinAMillimetre() {
    QTemporaryDir folder;
    Monitor quiet;
    Scene scene = quarter();
    scene.ids.push_back("far"), scene.solids.push_back({box({912394.123, 6266879.456, 7.789}, {912400, 6266890, 9})});
    scene.attributes = {};
    write_glb(scene, path_in(folder, "a.glb"), quiet);
    for (const Triangle& t : triangles_in(GlbFile(folder.filePath("a.glb")))) {
      const Solid& solid = scene.solids[static_cast<std::size_t>(t.feature)][0];
      for (const Vec3& at : t.at) {
        double nearest = 1e9;
        for (std::int64_t i = 0; i < solid.vertex_count(); ++i)
          nearest = std::min(nearest, length(solid.vertex(i) - at));
        QVERIFY(nearest < 0.001);
      }
    }
  }

  void aGlbHoldsAllOfACity() {
    QTemporaryDir folder;
    Monitor quiet;
    const Scene scene = quarter(30);
    const Written written = write_glb(scene, path_in(folder, "a.glb"), quiet);
    QCOMPARE(written.features, static_cast<std::int64_t>(scene.size()));
    std::set<int> drawn;
    for (const Triangle& t : triangles_in(GlbFile(folder.filePath("a.glb")))) drawn.insert(t.feature);
    QCOMPARE(drawn.size(), scene.size());
  }

  void boundsOfAccessorsAreThoseOfTheirValues() {
    QTemporaryDir folder;
    Monitor quiet;
    write_glb(quarter(), path_in(folder, "a.glb"), quiet);
    const GlbFile file(folder.filePath("a.glb"));
    for (const QJsonValue primitive : file.json["meshes"][0]["primitives"].toArray()) {
      const int index = primitive["attributes"]["POSITION"].toInt();
      const auto xyz = file.accessor<float>(index);
      for (std::size_t axis = 0; axis < 3; ++axis) {
        float low = xyz[axis], high = xyz[axis];
        for (std::size_t i = axis; i < xyz.size(); i += 3) low = std::min(low, xyz[i]), high = std::max(high, xyz[i]);
        QCOMPARE(file.json["accessors"][index]["min"][static_cast<qsizetype>(axis)].toDouble(), double(low));
        QCOMPARE(file.json["accessors"][index]["max"][static_cast<qsizetype>(axis)].toDouble(), double(high));
      }
      const auto features = file.accessor<float>(primitive["attributes"]["_FEATURE_ID_0"].toInt());
      QCOMPARE(primitive["extensions"]["EXT_mesh_features"]["featureIds"][0]["featureCount"].toInteger(),
               static_cast<qint64>(std::set<float>(features.begin(), features.end()).size()));
    }
  }

  void attributesComeBackWithTheirTypes() {
    QTemporaryDir folder;
    Monitor quiet;
    write_glb(quarter(), path_in(folder, "a.glb"), quiet);
    const GlbFile file(folder.filePath("a.glb"));
    const auto values = [&](const char* id) { return file.property(id)["values"].toInt(); };
    QCOMPARE(file.words("id", 2), QString("é 2"));
    QCOMPARE(file.words("use", 0), QString("école"));
    QCOMPARE(file.words("use", 1), QString());
    QCOMPARE(file.described("floors")["componentType"].toString(), QString("INT32"));
    QCOMPARE(file.in_view<std::int32_t>(values("floors"), 3), 3);
    const char* height = "hauteur____l___gout";
    QCOMPARE(file.described(height)["name"].toString(), QString("hauteur à l'égout"));
    QCOMPARE(file.in_view<double>(values(height), 1), 3.0);
    QCOMPARE(file.in_view<double>(values(height), 0), file.described(height)["noData"].toDouble());
    QCOMPARE(file.described("flat")["type"].toString(), QString("BOOLEAN"));
    QCOMPARE(file.in_view<std::uint8_t>(values("flat"), 0), std::uint8_t{15});
    QCOMPARE(file.described("listed")["noData"].toInt(), -1);
    QCOMPARE(file.in_view<std::int8_t>(values("listed"), 0), std::int8_t{-1});
    QCOMPARE(file.in_view<std::int8_t>(values("listed"), 1), std::int8_t{1});
    QCOMPARE(file.described("big")["componentType"].toString(), QString("INT64"));
    QCOMPARE(file.in_view<std::int64_t>(values("big"), 0), file.described("big")["noData"].toInteger());
    QCOMPARE(file.in_view<std::int64_t>(values("big"), 1), std::int64_t{1} << 40);
  }

  void theSameSceneGivesTheSameBytes() {
    QTemporaryDir folder;
    Monitor quiet;
    const Scene scene = quarter(5);
    for (const char* name : {"a", "b"}) {
      write_glb(scene, path_in(folder, name) + ".glb", quiet);
      write_obj(scene, path_in(folder, name) + ".obj", quiet);
      write_3d_tiles(scene, path_in(folder, name), {.features_per_tile = 4, .geoid = {}}, quiet);
    }
    QCOMPARE(bytes_of(folder.filePath("a.glb")), bytes_of(folder.filePath("b.glb")));
    QCOMPARE(bytes_of(folder.filePath("a.obj")).replace("a.mtl", "b.mtl"), bytes_of(folder.filePath("b.obj")));
    QCOMPARE(bytes_of(folder.filePath("a/tileset.json")), bytes_of(folder.filePath("b/tileset.json")));
    for (const QString& tile : QDir(folder.filePath("a/tiles")).entryList(QDir::Files))
      QCOMPARE(bytes_of(folder.filePath("a/tiles/" + tile)), bytes_of(folder.filePath("b/tiles/" + tile)));
  }

  void whatCannotBeDrawnIsCountedOrRefused() {
    QTemporaryDir folder;
    Monitor quiet;
    Scene scene = quarter();
    scene.solids[0].clear();
    scene.solids[1][0].xyz[4] = std::nan("");
    QCOMPARE(write_glb(scene, path_in(folder, "a.glb"), quiet).features, std::int64_t{2});
    QCOMPARE(write_obj(scene, path_in(folder, "a.obj"), quiet).features, std::int64_t{2});
    QCOMPARE(write_3d_tiles(scene, path_in(folder, "a"), {}, quiet).features, std::int64_t{2});
    QVERIFY(feature_layer(scene).geometry.empty(0) && feature_layer(scene).geometry.empty(1));
    QCOMPARE(surface_layer(scene).size(), std::size_t{6 + 10});
    for (auto& solids : scene.solids) solids.clear();
    QVERIFY(fault([&] { write_glb(scene, path_in(folder, "b.glb"), quiet); }) == Error::Code::bad_input);
    QVERIFY(fault([&] { write_obj(scene, path_in(folder, "b.obj"), quiet); }) == Error::Code::bad_input);
    QVERIFY(fault([&] { write_3d_tiles(scene, path_in(folder, "b"), {}, quiet); }) == Error::Code::bad_input);
    QCOMPARE(QDir(folder.path()).entryList({"b*", ".*part*"}, QDir::AllEntries | QDir::Hidden).size(), 0);
  }

  void aCancelLeavesNothing() {
    QTemporaryDir folder;
    Impatient host;
    const Scene scene = quarter();
    QVERIFY_THROWS_EXCEPTION(Cancelled, write_glb(scene, path_in(folder, "a.glb"), host));
    QVERIFY_THROWS_EXCEPTION(Cancelled, write_obj(scene, path_in(folder, "a.obj"), host));
    QVERIFY_THROWS_EXCEPTION(Cancelled, write_3d_tiles(scene, path_in(folder, "a"), {}, host));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
  }

  // ---- 3D Tiles

  void eachFeatureIsInOneTileAndNoTileHasTooMany() {
    const Scene scene = quarter(7);
    std::vector<int> seen(scene.size());
    const auto tree = quadtree(scene, 3);
    for (std::size_t i = 0; i < tree.size(); ++i) {
      QVERIFY(!tree[i].features.empty() && tree[i].features.size() <= 3);
      QVERIFY(tree[i].leaf() || tree[i].features.size() == 3);
      for (const auto feature : tree[i].features) ++seen[static_cast<std::size_t>(feature)];
      for (const auto quarter : tree[i].quarters) {
        if (quarter == 0) continue;
        QVERIFY(static_cast<std::size_t>(quarter) > i);
        QCOMPARE(tree[static_cast<std::size_t>(quarter)].width_m, tree[i].width_m / 2);
      }
    }
    QCOMPARE(seen, std::vector<int>(scene.size(), 1));
  }

  void theLargestAreSeenFromAfar() {
    Scene scene = quarter(7);
    std::vector<double>& tower = scene.solids[17][0].xyz;
    for (std::size_t at = 2; at < tower.size(); at += 3) tower[at] = tower[at] > 5 ? 90.0 : tower[at];
    const auto tree = quadtree(scene, 3);
    QVERIFY(std::ranges::find(tree[0].features, 17) != tree[0].features.end());
    Scene turned = scene;
    std::ranges::reverse(turned.solids);
    const auto again = quadtree(turned, 3);
    QCOMPARE(again.size(), tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
      std::set<std::int64_t> features;
      for (const auto it : again[i].features) features.insert(static_cast<std::int64_t>(scene.size()) - 1 - it);
      QVERIFY(std::ranges::equal(features, tree[i].features));
    }
  }

  void featuresOnTopOfEachOtherShareTheDeepestTile() {
    Scene scene = quarter(6);
    for (auto& solids : scene.solids) solids = scene.solids[0];
    const auto tree = quadtree(scene, 1);
    QCOMPARE(tree.size(), std::size_t{25});
    QCOMPARE(tree.back().features.size(), std::size_t{36 - 24});
  }

  void aTilesetStandsOnTheGlobeAtItsHeight() {
    QTemporaryDir folder;
    Monitor quiet;
    const Scene scene = quarter(5);
    const Tiling tiling{.features_per_tile = 4, .geoid = {.vertical_crs = "", .grid = {}, .undulation_m = 49.4}};
    const Written written = write_3d_tiles(scene, path_in(folder, "city"), tiling, quiet);
    QCOMPARE(written.features, std::int64_t{25});
    const QJsonObject tileset = QJsonDocument::fromJson(bytes_of(folder.filePath("city/tileset.json"))).object();
    QCOMPARE(tileset["asset"]["version"].toString(), QString("1.1"));
    const QJsonArray region = tileset["root"]["boundingVolume"]["region"].toArray();
    const double degree = 180 / M_PI;
    QVERIFY(near(region[0].toDouble() * degree, 5.3698, 1e-4) && near(region[1].toDouble() * degree, 43.2951, 1e-4));
    QVERIFY(near(region[4].toDouble(), 3.125 + 49.4, 1e-6) && near(region[5].toDouble(), 7.125 + 49.4, 1e-6));
    std::set<QString> ids;
    constexpr Matrix globe{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
    check_tile(tileset["root"].toObject(), tileset["geometricError"].toDouble(), folder.filePath("city/"), ids, globe);
    QCOMPARE(ids.size(), std::size_t{25});
  }

  void aTilesetReplacesATilesetAndNothingElse() {
    QTemporaryDir folder;
    Monitor quiet;
    write_3d_tiles(quarter(5), path_in(folder, "city"), {.features_per_tile = 4, .geoid = {}}, quiet);
    write_3d_tiles(quarter(), path_in(folder, "city/"), {}, quiet);
    QCOMPARE(QDir(folder.filePath("city/tiles")).entryList(QDir::Files), QStringList{"0-0-0.glb"});
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"city"});
    QDir(folder.path()).mkpath("photos/2026");
    QVERIFY(fault([&] { write_3d_tiles(quarter(), path_in(folder, "photos"), {}, quiet); }) == Error::Code::unwritable);
    QVERIFY(QDir(folder.filePath("photos/2026")).exists());
  }

  void heightsWithoutAWayAreRefused() {
    QTemporaryDir folder;
    Monitor quiet;
    Scene scene = quarter();
    scene.crs = "EPSG:2154";
    QVERIFY(fault([&] { write_3d_tiles(scene, path_in(folder, "city"), {}, quiet); }) == Error::Code::bad_input);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
  }

  // ---- OBJ

  void anObjHoldsClosedSolids() {
    QTemporaryDir folder;
    Monitor quiet;
    const Scene scene = quarter();
    const Written written = write_obj(scene, path_in(folder, "my city.obj"), quiet);
    QVERIFY(QFile::exists(folder.filePath("my_city.mtl")));
    std::vector<Vec3> vertices;
    std::map<std::pair<int, int>, int> edges;
    QStringList objects;
    std::int64_t triangles = 0;
    for (const QByteArray& line : bytes_of(folder.filePath("my city.obj")).split('\n')) {
      const QList<QByteArray> words = line.split(' ');
      if (words[0] == "o") objects << QString::fromUtf8(words[1]);
      if (words[0] == "v") vertices.push_back({words[1].toDouble(), words[2].toDouble(), words[3].toDouble()});
      if (words[0] != "f") continue;
      ++triangles;
      for (int i = 0; i < 3; ++i) ++edges[{words[1 + i].toInt(), words[1 + (i + 1) % 3].toInt()}];
    }
    QCOMPARE(objects, (QStringList{"é_0", "é_1", "é_2", "é_3"}));
    QCOMPARE(triangles, written.triangles);
    for (const auto& [edge, count] : edges) QVERIFY(count == 1 && edges.contains({edge.second, edge.first}));
    QVERIFY(
        bytes_of(folder.filePath("my city.obj")).startsWith("# metres, z upwards; EPSG:5698 = these + 892394.0000"));
    QVERIFY((vertices[0] == Vec3{0.5, 0.75, 0.125}));
  }

  // ---- layers

  void layersKeepHeightsAndHolesInAGeoPackage() {
    QTemporaryDir folder;
    Monitor quiet;
    Scene scene = quarter();
    scene.surfaces.add("slope_deg", Reals{30.0});
    scene.solids[0][0].attributes[1] = 0;
    const auto written = [&](const Table& layer) {
      geo::write(layer, path_in(folder, "city.gpkg"), "", quiet);
      return geo::read_table(path_in(folder, "city.gpkg"), "", quiet);
    };
    const Table features = written(feature_layer(scene));
    QCOMPARE(features.name, std::string("lod2.2"));
    QCOMPARE(features.crs, std::string("EPSG:5698"));
    QCOMPARE(features.size(), std::size_t{4});
    QCOMPARE(features.at("id").words(3), std::string("é 3"));
    QCOMPARE(features.geometry.row(3).size(), std::int64_t{10});
    QCOMPARE(features.geometry.part(features.geometry.row(3).first).size(), std::int64_t{2});
    QCOMPARE(features.geometry.z[0], 3.125);
    const Table surfaces = written(surface_layer(scene));
    QCOMPARE(surfaces.size(), std::size_t{3 * 6 + 10});
    QCOMPARE(surfaces.at("surface").words(1), std::string("RoofSurface"));
    QCOMPARE(surfaces.at("slope_deg").number(1), 30.0);
    QVERIFY(surfaces.at("slope_deg").null(0) && surfaces.at("slope_deg").null(27));
    QCOMPARE(surfaces.at("area_m2").number(1), 80.0);
  }

private:
  using Matrix = std::array<double, 16>;  ///< by columns
  static Matrix matrix_of(const QJsonObject& tile) {
    Matrix out{};
    const QJsonArray numbers = tile["transform"].toArray();
    for (int i = 0; i < 16; ++i) out[static_cast<std::size_t>(i)] = numbers[i].toDouble();
    return out;
  }
  static Matrix product(const Matrix& a, const Matrix& b) {
    Matrix out{};
    for (std::size_t column = 0; column < 4; ++column)
      for (std::size_t row = 0; row < 4; ++row)
        for (std::size_t k = 0; k < 4; ++k) out[4 * column + row] += a[4 * k + row] * b[4 * column + k];
    return out;
  }

  /// Errors halve, regions hold those within, positions are inside; `ids` takes what the contents hold. Transforms are
  /// seen from that of the tile around.
  static void check_tile(const QJsonObject& tile, double error_m, const QString& folder, std::set<QString>& ids,
                         const Matrix& outer) {
    const Matrix own = product(outer, matrix_of(tile));
    check_content(tile, own, folder, ids);
    const QJsonArray children = tile["children"].toArray();
    QCOMPARE(tile["geometricError"].toDouble(), children.isEmpty() ? 0.0 : error_m);
    for (const QJsonValue child : children) {
      for (const int low : {0, 1, 4})
        QVERIFY(child["boundingVolume"]["region"][low].toDouble() >= tile["boundingVolume"]["region"][low].toDouble());
      for (const int high : {2, 3, 5})
        QVERIFY(child["boundingVolume"]["region"][high].toDouble() <=
                tile["boundingVolume"]["region"][high].toDouble());
      check_tile(child.toObject(), error_m / 2, folder, ids, own);
    }
  }

  static void check_content(const QJsonObject& tile, const Matrix& m, const QString& folder, std::set<QString>& ids) {
    const GlbFile file(folder + tile["content"]["uri"].toString());
    for (const std::size_t i : {3U, 7U, 11U, 15U}) QCOMPARE(m[i], i == 15 ? 1.0 : 0.0);
    const auto globe = [&](const Vec3& at) {
      const auto row = [&](std::size_t i) { return m[i] * at.x + m[4 + i] * at.y + m[8 + i] * at.z + m[12 + i]; };
      return Vec3{row(0), row(1), row(2)};
    };
    std::vector<double> place{892434.5 + 8, 6246919.75 + 8, 3.0};
    geo::EllipsoidalHeights("EPSG:5698", {"", {}, 49.4}, {place[0], place[1], place[2]}).to_geographic(place);
    geo::to_geocentric(place);
    const auto triangles = triangles_in(file);
    for (const Triangle& t : triangles) {
      QVERIFY(length(globe(t.at[0]) - Vec3{place[0], place[1], place[2]}) < 80);
      QVERIFY(dot(t.normal, twice_area(t)) > 0.999 * length(twice_area(t)));
      if (t.paint == "roof") QVERIFY(t.normal.z > 0.9999);
    }
    for (int i = 0; i < file.json["extensions"]["EXT_structural_metadata"]["propertyTables"][0]["count"].toInt(); ++i) {
      QVERIFY(ids.insert(file.words("id", i)).second);
      const double expected = file.words("id", i) == "é 24" ? 4 * 72 : 240;
      double sum = 0;
      for (const Triangle& t : triangles)
        if (t.feature == i) sum += dot(twice_area(t), t.at[0]) / 6;
      QVERIFY(near(sum, expected, 0.003 * expected));  // metres of Lambert-93 are longer than those of the ground
    }
  }
};

QTEST_APPLESS_MAIN(TestExport)
#include "test_export.moc"
