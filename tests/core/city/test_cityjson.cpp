#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <fstream>

#include "cityjson_samples.hpp"
#include "jumeau/city/cityjson.hpp"
#include "solids.hpp"

using namespace jumeau;
using namespace jumeau::city;
using namespace jumeau::testing;

namespace {

struct Listener final : Monitor {
  void message(Level, const Text& words) override { said.push_back(words.english()); }
  std::vector<std::string> said;
};

CityModel parsed(const std::string& bytes, Layout layout = Layout::whole) {
  Monitor quiet;
  return parsed_cityjson(bytes, layout, "test", quiet);
}

std::string replaced(std::string in, const std::string& what, const std::string& by) {
  const std::size_t at = in.find(what);
  return at == std::string::npos ? in : in.replace(at, what.size(), by);
}

std::string content(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void compare(const CityModel& a, const CityModel& b) {
  QCOMPARE(a.objects.size(), b.objects.size());
  QCOMPARE(a.crs, b.crs);
  for (std::size_t i = 0; i < a.objects.size(); ++i) {
    const CityObject &one = a.objects[i], &other = b.objects[i];
    QCOMPARE(one.id, other.id);
    QCOMPARE(one.type, other.type);
    QCOMPARE(one.parent, other.parent);
    QCOMPARE(one.geometries.size(), other.geometries.size());
    for (std::size_t g = 0; g < one.geometries.size(); ++g) {
      QCOMPARE(one.geometries[g].lod, other.geometries[g].lod);
      QCOMPARE(one.geometries[g].primitive, other.geometries[g].primitive);
      QCOMPARE(one.geometries[g].solids.size(), other.geometries[g].solids.size());
      for (std::size_t s = 0; s < one.geometries[g].solids.size(); ++s) {
        const Solid &x = one.geometries[g].solids[s], &y = other.geometries[g].solids[s];
        QVERIFY(x.rings == y.rings && x.faces == y.faces && x.shells == y.shells && x.surfaces == y.surfaces);
        QCOMPARE(x.corners.size(), y.corners.size());
        for (std::size_t c = 0; c < x.corners.size(); ++c) {
          const Vec3 p = x.vertex(x.corners[c]), q = y.vertex(y.corners[c]);
          QVERIFY(std::abs(p.x - q.x) < 5.1e-5 && std::abs(p.y - q.y) < 5.1e-5 && std::abs(p.z - q.z) < 5.1e-5);
        }
      }
    }
  }
  QCOMPARE(a.attributes.columns.size(), b.attributes.columns.size());
  for (std::size_t c = 0; c < a.attributes.columns.size(); ++c)
    for (std::size_t i = 0; i < a.objects.size(); ++i)
      QCOMPARE(a.attributes.columns[c].words(i), b.attributes.columns[c].words(i));
}

}  // namespace

class TestCityjson : public QObject {
  Q_OBJECT
private slots:
  void objectsAttributesAndSemanticsAreRead() {
    Listener host;
    const CityModel model = parsed_cityjson(small_city, Layout::whole, "test", host);
    QCOMPARE(model.crs, std::string("EPSG:7415"));
    QCOMPARE(model.objects.size(), std::size_t{2});
    QCOMPARE(model.objects[1].parent, std::int64_t{0});
    QCOMPARE(model.root_of(1), std::int64_t{0});
    QCOMPARE(model.objects[0].geometries[0].lod, std::string("0"));
    QCOMPARE(model.objects[0].geometries[0].primitive, Primitive::multi_surface);
    const Solid& solid = model.objects[1].geometries[0].solids[0];
    QVERIFY((solid.vertex(solid.corners[0]) == Vec3{100, 201, 10}));
    QCOMPARE(signed_volume_m3(solid), 1.0);
    QCOMPARE(solid.surfaces[1], Surface::roof);
    QCOMPARE(solid.surfaces[2], Surface::none);
    QCOMPARE(model.surfaces.at("slope_deg").number(static_cast<std::size_t>(solid.attributes[1])), 12.5);
    QCOMPARE(solid.attributes[0], std::int64_t{-1});
    QCOMPARE(model.attributes.at("floors").number(0), 3.0);
    QVERIFY(model.attributes.at("floors").null(1));
    QCOMPARE(model.attributes.at("height").number(1), 6.0);
    QCOMPARE(model.attributes.at("tags").words(0), std::string(list_of_two));
    QVERIFY(std::holds_alternative<Booleans>(model.attributes.at("listed").values));
    QCOMPARE(host.said.size(), std::size_t{4});  // a template, a texture, a chimney, a list
  }

  void oldVersionsAreRead() {
    const std::string old = replaced(replaced(small_city, "\"2.0\"", "\"1.0\""),
                                     "https://www.opengis.net/def/crs/EPSG/0/7415", "urn:ogc:def:crs:EPSG::7415");
    QCOMPARE(parsed(old).crs, std::string("EPSG:7415"));
    QCOMPARE(parsed(replaced(small_city, "\"2.0\"", "\"1.1\"")).objects.size(), std::size_t{2});
  }

  void whatIsWrittenIsReadBack_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("CityJSON") << "model.city.json";
    QTest::newRow("CityJSONSeq") << "model.city.jsonl";
  }
  void whatIsWrittenIsReadBack() {
    QFETCH(QString, name);
    const QTemporaryDir folder;
    Monitor quiet;
    CityModel model = parsed(small_city);
    const std::filesystem::path path = folder.filePath(name).toStdString();
    write_cityjson(model, path, quiet);
    compare(read_cityjson(path, quiet), model);
    const std::string once = content(path);
    write_cityjson(model, path, quiet);
    QCOMPARE(content(path), once);
    QVERIFY(once.find("[0.0001,0.0001,0.0001]") != std::string::npos);
    QVERIFY(once.find("\"translate\":[100.0,200.0,10.0]") != std::string::npos);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path().toStdString()), {}), std::ptrdiff_t{1});
  }

  void solidsWithHollowsAndSeveralSolidsAreReadBack() {
    const QTemporaryDir folder;
    Monitor quiet;
    CityModel model;
    model.crs = "EPSG:5698";
    Solid hollow = box({892'000.123, 6'248'000.456, 120}, {892'010, 6'248'010, 130});
    add_box(hollow, {892'002, 6'248'002, 122}, {892'004, 6'248'004, 124}, false);
    model.objects.push_back({"a", "Building", -1, {}});
    model.objects[0].geometries.push_back({Primitive::solid, "1.2", {hollow}});
    model.objects[0].geometries.push_back({Primitive::multi_solid, "2.2", {box(), box({20, 0, 0}, {21, 1, 1})}});
    model.objects[0].geometries.push_back({Primitive::composite_surface, "1.3", {box()}});
    const std::filesystem::path path = folder.filePath("model.city.jsonl").toStdString();
    write_cityjson(model, path, quiet);
    compare(read_cityjson(path, quiet), model);
  }

  void aModelWithoutObjectsIsReadBack() {
    const QTemporaryDir folder;
    Monitor quiet;
    for (const char* name : {"none.city.json", "none.jsonl"}) {
      const std::filesystem::path path = folder.filePath(name).toStdString();
      write_cityjson({}, path, quiet);
      QCOMPARE(read_cityjson(path, quiet).objects.size(), std::size_t{0});
    }
  }

  void aFileThatIsNotSoundIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const std::string good = small_city;
    const auto row = [](const char* name, const std::string& bytes, const char* words) {
      QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(words);
    };
    row("empty", "", "is empty");
    row("blanks", " \n ", "is empty");
    row("not JSON", "LASF", "not JSON");
    row("cut short", good.substr(0, good.size() / 2), "cut short");
    row("a list", "[1,2]", "type is not CityJSON");
    row("another type", feature_collection, "type is not CityJSON");
    row("no objects", no_objects, "no CityObjects");
    row("no vertices", replaced(good, "\"vertices\"", "\"points\""), "no vertices");
    row("index too high", replaced(good, "[[4,5,6,7]]", "[[4,5,6,8]]"), "no vertex 8");
    row("index below 0", replaced(good, "[[4,5,6,7]]", "[[4,5,6,-1]]"), "no vertex -1");
    row("index far too high", replaced(good, "[[4,5,6,7]]", "[[4,5,6,18446744073709551615]]"), "no vertex");
    row("index not whole", replaced(good, "[[4,5,6,7]]", "[[4,5,6,7.5]]"), "not the number of a vertex");
    row("boundaries too flat", replaced(good, "[[4,5,6,7]]", "[4,5,6,7]"), "not nested");
    row("NaN", replaced(good, "[1000,0,0]", "[NaN,0,0]"), "not JSON");
    row("a number too large", replaced(good, "[1000,0,0]", "[1e999,0,0]"), "cannot be read");
    row("infinite after the transform", replaced(replaced(good, "[1000,0,0]", "[1e300,0,0]"), "0.001", "1e300"),
        "not finite");
    row("a vertex of two", replaced(good, "[1000,0,0]", "[1000,0]"), "three numbers");
    row("a scale of text", replaced(good, "[0.001,0.001,0.001]", "\"0.001\""), "three numbers");
    row("semantics too high", replaced(good, "[[0,1,null", "[[0,9,null"), "no surface 9");
    row("parents in a circle", replaced(good, "\"children\":[\"b-1\"]", "\"parents\":[\"b-1\"]"), "circle");
    row("nested without end", std::string(100'000, '['), "nested");
  }
  void aFileThatIsNotSoundIsRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    try {
      parsed(bytes.toStdString());
    } catch (const Error& error) {
      QCOMPARE(error.code(), Error::Code::unreadable);
      QVERIFY2(QString(error.what()).contains(words), error.what());
      return;
    }
    QFAIL("it was read");
  }

  void anotherVersionIsUnsupported() {
    try {
      parsed(replaced(small_city, "\"2.0\"", "\"0.9\""));
    } catch (const Error& error) {
      QCOMPARE(error.code(), Error::Code::unsupported);
      return;
    }
    QFAIL("it was read");
  }

  void aBadLineOfASequenceIsNamed() {
    const std::string head = sequence_head;
    const std::string feature = sequence_feature;
    QCOMPARE(parsed(head + "\n\n" + feature + "\n", Layout::sequence).objects.size(), std::size_t{1});
    for (const std::string& bad :
         {head + "\n" + feature + "\n" + feature.substr(0, 40),
          head + "\n" + replaced(feature, "CityJSONFeature", "Feature"), head + "\n" + feature + "\n" + feature})
      QVERIFY_THROWS_EXCEPTION(Error, parsed(bad, Layout::sequence));
    try {
      parsed(head + "\n" + feature.substr(0, 40), Layout::sequence);
    } catch (const Error& error) {
      QVERIFY(QString(error.what()).contains("test:2 "));
    }
  }

  void aFileThatCannotBeWrittenLeavesNothing() {
    const QTemporaryDir folder;
    Monitor quiet;
    CityModel model = parsed(small_city);
    model.objects[1].geometries[0].solids[0].xyz[4] = NAN;
    const std::filesystem::path path = folder.filePath("model.city.json").toStdString();
    QVERIFY_THROWS_EXCEPTION(Error, write_cityjson(model, path, quiet));
    QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
    QVERIFY_THROWS_EXCEPTION(Error, write_cityjson(parsed(small_city), "/nowhere/at/all.json", quiet));
    QVERIFY_THROWS_EXCEPTION(Error, read_cityjson(folder.filePath("missing.json").toStdString(), quiet));
    QVERIFY_THROWS_EXCEPTION(Error, read_cityjson(folder.path().toStdString(), quiet));
  }

  void rotterdamIsReadAndWritten() {
    const QString file = QStringLiteral(JUMEAU_SHARED_DATA "/cityjson/3-20-DELFSHAVEN.city.json");
    if (!QFile::exists(file)) QSKIP("the real data are not there");
    const QTemporaryDir folder;
    Monitor quiet;
    const CityModel model = read_cityjson(file.toStdString(), quiet);
    QCOMPARE(model.objects.size(), std::size_t{853});
    QCOMPARE(model.crs, std::string("EPSG:28992"));
    const std::filesystem::path path = folder.filePath("rotterdam.city.jsonl").toStdString();
    write_cityjson(model, path, quiet);
    compare(read_cityjson(path, quiet), model);
  }
};

QTEST_APPLESS_MAIN(TestCityjson)
#include "test_cityjson.moc"
