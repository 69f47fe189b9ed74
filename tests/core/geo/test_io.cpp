#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "jumeau/geo/io.hpp"

using namespace jumeau;
namespace fs = std::filesystem;

namespace {

Table streets() {
  Table t;
  t.name = "streets", t.crs = "EPSG:2154";
  t.geometry.shape = Shape::line;
  const double a[]{0, 0, 10, 0, 10, 5}, b[]{1, 1, 2, 2};
  t.geometry.add_line(a);
  t.geometry.end_row();  // a street without geometry
  t.geometry.add_position(0, 0), t.geometry.add_position(1, 0), t.geometry.end_path();
  t.geometry.add_position(5, 5), t.geometry.add_position(6, 5), t.geometry.end_path(), t.geometry.end_row();
  t.geometry.add_line(b);
  Strings names;
  for (const char* name : {"rue", "", "cours Mirabeau", "allée"}) names.push_back(name);
  t.add("name", std::move(names), {1, 0, 1, 1});
  t.add("lanes", Integers{1, 2, 3, -4}, {1, 1, 0, 1});
  t.columns.push_back(nullable("width_m", {2.5, std::nan(""), 0.0, 1e9}));
  t.add("lit", Booleans{{1, 0, 1, 0}});
  t.columns.push_back({"seen", Instants{{0, 1600000000000, 1600000000000, 1}}, {1, 1, 0, 1}});
  return t;
}

Error::Code fault(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.code();
  }
  qFatal("no error");
}

}  // namespace

class TestIo : public QObject {
  Q_OBJECT

  static fs::path in(const QTemporaryDir& folder, const char* name) {
    return fs::path(folder.path().toStdString()) / name;
  }

private slots:
  void readsBackWhatItWrote_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("GeoPackage") << "a.gpkg";
    QTest::newRow("GeoJSON") << "a.geojson";
  }
  void readsBackWhatItWrote() {
    QFETCH(QString, file);
    const QTemporaryDir folder;
    Monitor quiet;
    Table given = streets();
    if (file == "a.geojson") given.crs = "EPSG:4326";  // what the format holds
    const fs::path path = in(folder, file.toLatin1());
    geo::write(given, path, "{}", quiet);
    const Table back = geo::read_table(path, "", quiet);
    QCOMPARE(back.size(), given.size());
    QCOMPARE(back.crs, given.crs);
    QCOMPARE(back.geometry.xy, given.geometry.xy);
    QCOMPARE(back.geometry.rows, given.geometry.rows);
    for (const Column& column : given.columns)
      for (std::size_t i = 0; i < given.size(); ++i) QCOMPARE(back.at(column.name).words(i), column.words(i));
  }

  void writesLayersGridsAndTheRecordIntoOneGeoPackage() {
    const QTemporaryDir folder;
    Monitor quiet;
    Dataset data;
    data.tables.push_back(streets());
    Table plain;
    plain.name = "numbers";
    plain.add("n", Integers{1, 2});
    data.tables.push_back(plain);
    Grid grid;
    grid.name = "terrain", grid.crs = "EPSG:2154", grid.columns = 3, grid.rows = 2;
    grid.transform = {900000, 5, 0, 6250000, 0, -5};
    grid.cells = {1, 2, 3, 4, Grid::missing(), 6};
    data.grids.push_back(grid);
    const fs::path path = in(folder, "all.gpkg");
    geo::write(data, path, "{\"a\": 1}", quiet);
    QCOMPARE(geo::layers_of(path), (std::vector<std::string>{"streets", "numbers", "jumeau_provenance"}));
    const Grid back = geo::read_grid(path, "", 1, quiet);
    QCOMPARE(back.columns, std::size_t{3});
    QCOMPARE(back.at(2, 1), 6.0f);
    QVERIFY(std::isnan(back.at(1, 1)));
    QCOMPARE(back.transform[0], 900000.0);
    QCOMPARE(geo::read_table(path, "jumeau_provenance", quiet).at("record").words(0), std::string("{\"a\": 1}"));
    geo::attach_record(path, "streets", "{\"b\": 2}");
    QCOMPARE(geo::read_table(path, "jumeau_provenance", quiet).size(), std::size_t{2});
  }

  void readsEachRasterOfAGeoPackage() {
    const QTemporaryDir folder;
    Monitor quiet;
    Dataset data;
    for (const float value : {1.0f, 2.0f}) {
      Grid grid;
      grid.name = value == 1.0f ? "terrain" : "noise", grid.crs = "EPSG:2154", grid.columns = grid.rows = 1;
      grid.cells = {value};
      data.grids.push_back(grid);
    }
    const fs::path path = in(folder, "été.gpkg");
    geo::write(data, path, "", quiet);
    const auto value = [&](const fs::path& file, const char* layer) {
      return geo::read_grid(file, layer, 1, quiet).at(0, 0);
    };
    QCOMPARE(value(path, ""), 1.0f);
    QCOMPARE(value(path, "terrain"), 1.0f);
    QCOMPARE(value(path, "noise"), 2.0f);
    QCOMPARE(value("GPKG:" + path.string() + ":noise", ""), 2.0f);
    QCOMPARE(geo::read_grid(path, "noise", 1, quiet).source, path.string() + "|layername=noise");
    QCOMPARE(fault([&] { value(path, "heat"); }), Error::Code::unreadable);
    QCOMPARE(fault([&] { value("GPKG:" + path.string() + "x:noise", ""); }), Error::Code::unreadable);
  }

  void keepsTheNewestRecordOfEachLayer() {
    const QTemporaryDir folder;
    Monitor quiet;
    const fs::path path = in(folder, "all.gpkg");
    geo::write(streets(), path, "", quiet);
    geo::attach_record(path, "d'été", "{\"run\": 1}");
    geo::attach_record(path, "streets", "{\"run\": 2}");
    geo::attach_record(path, "D'été", "{\"run\": 3}");  // layers of a GeoPackage are the same in capitals
    const Table records = geo::read_table(path, "jumeau_provenance", quiet);
    QCOMPARE(records.size(), std::size_t{2});
    QCOMPARE(records.at("layer").words(0), std::string("streets"));
    QCOMPARE(records.at("record").words(1), std::string("{\"run\": 3}"));
  }

  void dropsTheRecordOfALayer() {
    const QTemporaryDir folder;
    Monitor quiet;
    const fs::path path = in(folder, "all.gpkg");
    geo::write(streets(), path, "", quiet);
    geo::drop_record(path, "streets");  // there is none
    geo::attach_record(path, "streets", "{\"run\": 1}");
    geo::attach_record(path, "d'été", "{\"run\": 2}");
    geo::drop_record(path, "d'été");
    const Table records = geo::read_table(path, "jumeau_provenance", quiet);
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records.at("layer").words(0), std::string("streets"));
    QCOMPARE(fault([&] { geo::drop_record(in(folder, "none.gpkg"), "streets"); }), Error::Code::unwritable);
  }

  void readsWhatItHasNoColumnForAsIsoAndJson() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("events.geojson"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null, "properties": {
      "day": "2024/02/29", "hour": "07:05:09", "exact": "07:05:09.250", "lines": ["bus", "Été"], "counts": [1, 20],
      "shares": [0.1, 2.0], "more": {"b": [1.0, 2.5], "a": "x"}}}]})");
    file.close();
    Monitor quiet;
    const Table t = geo::read_table(file.fileName().toStdString(), "", quiet);
    QCOMPARE(t.at("day").words(0), std::string("2024-02-29"));
    QCOMPARE(t.at("hour").words(0), std::string("07:05:09"));
    QCOMPARE(t.at("exact").words(0), std::string("07:05:09.250"));
    QCOMPARE(t.at("lines").words(0), std::string(R"(["bus","Été"])"));
    QCOMPARE(t.at("counts").words(0), std::string("[1,20]"));
    QCOMPARE(t.at("shares").words(0), std::string("[0.1,2]"));
    QCOMPARE(t.at("more").words(0), std::string(R"({"a":"x","b":[1,2.5]})"));
  }

  void makesPointsOfACsvWithLongitudesAndLatitudes() {
    const QTemporaryDir folder;
    QFile file(folder.filePath("cells.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,lon,lat,population\nx,5.37,43.3,12\ny,5.38,43.31,\n");
    file.close();
    Monitor quiet;
    const Table t = geo::read_table(file.fileName().toStdString(), "", quiet);
    QCOMPARE(t.crs, std::string("EPSG:4326"));
    QVERIFY(t.geometry.shape == Shape::point);
    QCOMPARE(t.geometry.x(1), 5.38);
    QCOMPARE(t.at("population").number(0), 12.0);
    QVERIFY(t.at("population").null(1));
  }

  void writesPlacesIntoACsv() {
    const QTemporaryDir folder;
    Monitor quiet;
    Table points;
    points.crs = "EPSG:4326";
    points.geometry.shape = Shape::point;
    points.geometry.add_point(5.37, 43.3);
    points.add("n", Integers{7});
    const fs::path path = in(folder, "a.csv");
    geo::write(points, path, "", quiet);
    const Table back = geo::read_table(path, "", quiet);
    QVERIFY(back.geometry.shape == Shape::point);
    QCOMPARE(back.geometry.x(0), 5.37);
  }

  void saysThatAShapefileCutsNames() {
    struct Listener final : Monitor {
      int warnings = 0;
      void message(Level level, const Text&) override { warnings += level == Level::warning; }
    } listener;
    Table points;
    points.crs = "EPSG:2154";
    points.geometry.shape = Shape::point;
    points.geometry.add_point(1, 2);
    points.add("people_cumulative", Integers{7});
    const QTemporaryDir folder;
    geo::write(points, in(folder, "a.shp"), "", listener);
    QCOMPARE(listener.warnings, 1);
  }

  void leavesNothingWhereItCannotWrite() {
    const QTemporaryDir folder;
    Monitor quiet;
    const auto code = [&](const fs::path& path) { return fault([&] { geo::write(streets(), path, "", quiet); }); };
    QCOMPARE(code(in(folder, "no/such/folder/a.gpkg")), Error::Code::unwritable);
    QCOMPARE(code(in(folder, "a.nosuchformat")), Error::Code::unwritable);
    QCOMPARE(code("/proc/a.gpkg"), Error::Code::unwritable);
    QCOMPARE(code(fs::path(folder.path().toStdString())), Error::Code::unwritable);
    QVERIFY(QDir(folder.path()).isEmpty());
  }

  void leavesNothingWhenCancelled() {
    struct Late final : Monitor {
      mutable int asked = 0;
      bool cancelled() const noexcept override { return ++asked > 2; }
    } late;
    Table many = streets();
    for (int i = 0; i < 2000; ++i) many.geometry.add_row_of(streets().geometry, 0);
    many.columns.clear();
    const QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(geo::write(many, in(folder, "a.gpkg"), "", late), Cancelled);
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
  }

  void keepsTheFormerFileWhenWritingFails() {
    struct Now final : Monitor {
      bool cancelled() const noexcept override { return true; }
    } now;
    const QTemporaryDir folder;
    Monitor quiet;
    const fs::path path = in(folder, "a.gpkg");
    geo::write(streets(), path, "", quiet);
    QVERIFY_EXCEPTION_THROWN(geo::write(streets(), path, "", now), Cancelled);
    QCOMPARE(geo::read_table(path, "", quiet).size(), std::size_t{4});
  }

  void refusesMissingAndDamagedFiles() {
    const QTemporaryDir folder;
    Monitor quiet;
    const auto code = [&](const fs::path& path) { return fault([&] { geo::read_table(path, "", quiet); }); };
    QCOMPARE(code(in(folder, "none.gpkg")), Error::Code::unreadable);
    const fs::path path = in(folder, "a.gpkg");
    Table many = streets();
    for (int i = 0; i < 3000; ++i) many.geometry.add_row_of(streets().geometry, 0);
    many.columns.clear();
    geo::write(many, path, "", quiet);
    const auto whole = fs::file_size(path);
    for (const double share : {0.0, 0.1, 0.5, 0.9}) {
      const fs::path cut = in(folder, "cut.gpkg");
      fs::copy_file(path, cut, fs::copy_options::overwrite_existing);
      fs::resize_file(cut, static_cast<std::uintmax_t>(share * static_cast<double>(whole)));
      QCOMPARE(code(cut), Error::Code::unreadable);
    }
    QFile words(folder.filePath("words.txt"));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("not a layer");
    words.close();
    QCOMPARE(code(words.fileName().toStdString()), Error::Code::unreadable);
    QCOMPARE(fault([&] { geo::read_table(path, "no such layer", quiet); }), Error::Code::unreadable);
    QCOMPARE(fault([&] { geo::read_grid(path, "", 1, quiet); }), Error::Code::unreadable);
  }
};

QTEST_APPLESS_MAIN(TestIo)
#include "test_io.moc"
