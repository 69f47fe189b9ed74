#include <QtTest>
#include <nlohmann/json.hpp>

#include "city/clouds.hpp"
#include "jumeau/city/cityjson.hpp"
#include "jumeau/city/citymodel.hpp"
#include "jumeau/geo/io.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::Points;
namespace fs = std::filesystem;

namespace {

constexpr double left = 5000.0, bottom = 6000.0;

/// A quarter of 120 m: rolling ground, flat-roofed and gabled houses, two that share a wall across its middle, four
/// trees.
Points quarter(double x0, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> unit(0.0, 1.0);
  Points out;
  const auto ground_m = [&](double x, double y) {
    return 20.0 + 2.0 * std::sin((x - x0) / 30.0) + 0.02 * (y - bottom);
  };
  const auto on_house = [&](double x, double y) {
    const double u = x - x0, v = y - bottom;
    return (u > 10 && u < 22 && v > 10 && v < 20) || (u > 52 && u < 76 && v > 54 && v < 66) ||
           (u > 90 && u < 104 && v > 80 && v < 90);
  };
  for (int i = 0; i < 45000; ++i) {
    const double x = x0 + 120.0 * unit(random), y = bottom + 120.0 * unit(random);
    if (!on_house(x, y))
      add_point(out, x, y, ground_m(x, y), 2);
    else
      add_point(out, x, y, x - x0 > 68 ? 31.0 : x - x0 > 50 ? 28.0 + 0.5 * (6 - std::abs(y - bottom - 60)) : 28.0, 6);
  }
  for (const auto& [u, v] : {std::pair{35.0, 30.0}, {60.5, 30.0}, {30.0, 100.0}, {100.0, 59.0}})
    for (int i = 0; i < 800; ++i) {
      const double a = 6.2831853 * unit(random), r = 4.0 * std::sqrt(unit(random));
      const double x = x0 + u + r * std::cos(a), y = bottom + v + r * std::sin(a);
      add_point(out, x, y, ground_m(x, y) + 12.0 - 0.3 * r * r, 5);
    }
  return out;
}

Path box(double x, double y, double width, double depth) {
  return {x, y, x + width, y, x + width, y + depth, x, y + depth, x, y};
}
Table polygons(const char* name, const std::vector<Path>& rings, std::vector<std::string> ids) {
  Table out;
  out.name = name, out.crs = "EPSG:2154", out.geometry.shape = Shape::polygon;
  for (const Path& ring : rings) out.geometry.add_polygon(ring);
  Strings words;
  for (const std::string& id : ids) words.push_back(id);
  out.add("id", std::move(words));
  return out;
}

/// Points from the corner of the west, with a word each.
Table marks(const std::vector<std::pair<double, double>>& places, std::vector<std::string> uses) {
  Table out;
  out.name = "marks", out.crs = "EPSG:2154", out.geometry.shape = Shape::point;
  for (const auto& [x, y] : places) out.geometry.add_point(left + x, bottom + y);
  Strings words;
  for (const std::string& use : uses) words.push_back(use);
  out.add("use", std::move(words));
  return out;
}

nlohmann::json record_of(const fs::path& folder, const std::string& zone) {
  std::ifstream in(folder / "zones" / zone / "zone.json");
  return nlohmann::json::parse(in);
}

/// Rows by their id, so that zones can be compared with the whole.
std::map<std::string, std::string> rows_of(const std::vector<fs::path>& files, const std::string& layer,
                                           const std::string& id) {
  Monitor quiet;
  std::map<std::string, std::string> out;
  for (const fs::path& file : files) {
    const Table table = geo::read_table(file, layer, quiet);
    for (std::size_t row = 0; row < table.size(); ++row) {
      std::string words;
      for (const Column& column : table.columns)
        if (column.name != "zone" && column.name != "number") words += column.name + "=" + column.words(row) + ";";
      Geometries one;
      one.shape = table.geometry.shape;
      one.add_row_of(table.geometry, row);
      for (const double v : one.xy) words += plain(v) + " ";
      for (const double z : one.z) words += plain(z) + " ";
      out[id.empty() ? words : table.at(id).words(row)] = words;
    }
  }
  return out;
}

}  // namespace

class TestCityModel : public QObject, private CloudFolder {
  Q_OBJECT

  /// Two quarters a kilometre apart, in a file each.
  std::shared_ptr<const city::Cloud> two(const std::string& folder = "two") {
    fs::create_directories(file(folder.c_str()));
    for (const auto& [name, x, seed] : {std::tuple{"west.laz", left, 1U}, {"east.laz", left + 1000.0, 2U}})
      if (const fs::path path = file(folder.c_str()) / name; !fs::exists(path))
        city::write_cloud(quarter(x, seed), path, {"EPSG:2154"}, quiet_);
    return city::Cloud::open({file(folder.c_str())}, quiet_);
  }
  Table footprints() {
    return polygons("footprints",
                    {box(left + 10, bottom + 10, 12, 10), box(left + 52, bottom + 54, 16, 12),
                     box(left + 90, bottom + 80, 14, 10), box(left + 1010, bottom + 10, 12, 10),
                     box(left + 1052, bottom + 54, 16, 12), box(left + 68, bottom + 54, 8, 12)},
                    {"a", "b", "c", "d", "e", "f"});
  }
  /// The west as four zones (or as one), and the east.
  Table zones(bool divided) {
    if (!divided)
      return polygons("zones", {box(left, bottom, 120, 120), box(left + 1000, bottom, 120, 120)}, {"W", "E"});
    return polygons("zones",
                    {box(left, bottom, 60, 60), box(left + 60, bottom, 60, 60), box(left, bottom + 60, 60, 60),
                     box(left + 60, bottom + 60, 60, 60), box(left + 1000, bottom, 120, 120)},
                    {"1", "2", "3", "4/b", "E"});
  }
  ModelCity::Inputs inputs(bool divided) {
    ModelCity::Inputs out;
    out.cloud = two(), out.zones = Shared<Table>(zones(divided)), out.footprints = Shared<Table>(footprints());
    return out;
  }
  ModelCity::Options options(const char* folder) {
    ModelCity::Options out;
    out.folder.path = file(folder), out.zone_field.name = "id", out.id_field.name = "id";
    out.undulation_m = 49.4;
    return out;
  }

private slots:
  void zonesChangeNothing() {
    const auto divided = ModelCity::run(inputs(true), options("divided"), quiet_);
    const auto whole = ModelCity::run(inputs(false), options("whole"), quiet_);
    QCOMPARE(divided.made, std::int64_t{5});
    QCOMPARE(divided.failed, std::int64_t{0});
    QCOMPARE(whole.made, std::int64_t{2});
    QCOMPARE(divided.buildings, std::int64_t{6});
    QCOMPARE(divided.valid, std::int64_t{6});
    QCOMPARE(divided.trees, std::int64_t{8});
    const auto parts = [&](const char* name) {
      std::vector<fs::path> out;
      for (const char* zone : {"1", "2", "3", "4%2Fb", "E"})
        if (const auto record = record_of(file("divided"), zone); !record["layers"].empty())
          for (const auto& layer : record["layers"])
            if (layer == name) out.push_back(file("divided") / "zones" / zone / "model.gpkg");
      return out;
    };
    const auto model = [&](const char* zone) { return file("whole") / "zones" / zone / "model.gpkg"; };
    QCOMPARE(rows_of(parts("buildings"), "buildings", "id"), rows_of({model("W"), model("E")}, "buildings", "id"));
    const Table corner = geo::read_table(model("W"), "buildings", quiet_);
    for (std::size_t row = 0; row < corner.size(); ++row)
      if (word(corner, "id", row) == "f") QVERIFY(number(corner, "party_wall_m2", row) > 50.0);
    QCOMPARE(rows_of(parts("trees"), "trees", ""), rows_of({model("W"), model("E")}, "trees", ""));
    const Grid all = geo::read_grid(file("whole") / "zones" / "W" / "dtm.tif", "", 1, quiet_);
    const Grid joined = geo::read_grid(file("divided") / "dtm.vrt", "", 1, quiet_);
    QCOMPARE(all.columns, std::size_t{120});
    for (std::size_t row = 0; row < 120; ++row)
      for (std::size_t column = 0; column < 120; ++column)
        QCOMPARE(joined.at(column, joined.rows - 120 + row), all.at(column, row));
  }

  void theFolderIsOneCity() {
    const auto out = ModelCity::run(inputs(true), options("city"), quiet_);
    QCOMPARE(geo::read_table(file("city") / "buildings.vrt", "", quiet_).size(), std::size_t{6});
    QCOMPARE(geo::read_table(file("city") / "trees.vrt", "", quiet_).size(), std::size_t{8});
    QCOMPARE(geo::read_table(file("city") / "zones.gpkg", "", quiet_).size(), out.zones.size());
    const Table styles = geo::read_table(file("city") / "zones" / "E" / "model.gpkg", "layer_styles", quiet_);
    QVERIFY(styles.size() >= 6);
    QCOMPARE(word(styles, "styleName", 0), std::string("français"));
    QVERIFY(word(styles, "styleQML", 0).starts_with("<!DOCTYPE qgis"));
    const auto tileset = nlohmann::json::parse(std::ifstream(file("city") / "tileset.json"));
    std::vector<std::string> uris;
    const std::function<void(const nlohmann::json&)> walk = [&](const nlohmann::json& tile) {
      if (tile.contains("content")) uris.push_back(tile["content"]["uri"]);
      if (tile.contains("children"))
        for (const auto& child : tile["children"]) walk(child);
    };
    walk(tileset["root"]);
    std::ranges::sort(uris);
    QCOMPARE(uris, (std::vector<std::string>{"zones/1/tiles/tileset.json", "zones/2/tiles/tileset.json",
                                             "zones/4%252Fb/tiles/tileset.json", "zones/E/tiles/tileset.json"}));
    const auto model = city::read_cityjson(file("city") / "zones" / "E" / "buildings.city.json", quiet_);
    QCOMPARE(model.objects.size(), std::size_t{2});
    QCOMPARE(model.objects[0].id, std::string("d"));
    for (const char* name : {"dtm.tif", "buildings.city.json", "tiles/tileset.json"}) {
      const fs::path zone = file("city") / "zones" / "E";
      const auto made = nlohmann::json::parse(std::ifstream(zone / (std::string(name) + ".json")));
      QVERIFY(made.dump().find(".new") == std::string::npos);
      QVERIFY(!made["algorithm"].empty());
    }
  }

  void onlyWhatIsStaleIsMadeAgain() {
    ModelCity::Inputs now = inputs(true);
    ModelCity::Options how = options("again");
    now.cloud = two("again_cloud");
    ModelCity::run(now, how, quiet_);
    QCOMPARE(ModelCity::run(now, how, quiet_).made, std::int64_t{0});

    Table changed = footprints();
    changed.columns[0] = Column{"id", strings({"a", "b", "c", "new", "e", "f"}), {}};
    now.footprints = Shared<Table>(changed);
    how.which = ModelCity::Which::none;
    auto out = ModelCity::run(now, how, quiet_);
    QCOMPARE(out.made, std::int64_t{0});
    QCOMPARE(out.stale, std::int64_t{1});
    QCOMPARE(word(out.zones, "state", 4), std::string("stale"));
    QCOMPARE(word(out.zones, "changed", 4), std::string("footprints"));
    how.which = ModelCity::Which::stale;
    QCOMPARE(ModelCity::run(now, how, quiet_).made, std::int64_t{1});

    // The same points written again are the same cloud; others are another, for the zones near them only.
    const fs::path east = file("again_cloud") / "east.laz";
    fs::last_write_time(east, fs::last_write_time(east) + std::chrono::hours(1));
    QCOMPARE(ModelCity::run(now, how, quiet_).made, std::int64_t{0});
    city::write_cloud(quarter(left + 1000.0, 3), east, {"EPSG:2154"}, quiet_);
    now.cloud = two("again_cloud");
    out = ModelCity::run(now, how, quiet_);
    QCOMPARE(out.made, std::int64_t{1});
    QCOMPARE(word(out.zones, "state", 4), std::string("up_to_date"));

    fs::remove(file("again") / "zones" / "1" / "dtm.tif");
    how.resolution_m = 2.0, how.only = "2";
    QCOMPARE(ModelCity::run(now, how, quiet_).zones.size(), std::size_t{1});
    how.only.clear(), how.which = ModelCity::Which::none;
    out = ModelCity::run(now, how, quiet_);
    QCOMPARE(word(out.zones, "changed", 0), std::string("files"));
    QCOMPARE(word(out.zones, "state", 1), std::string("up_to_date"));
    QCOMPARE(word(out.zones, "changed", 2), std::string("options"));
  }

  void aZoneThatFailsStopsNoOther() {
    Points bare = quarter(left + 1000.0, 2);
    for (std::uint8_t& code : bare.classification) code = code == 2 ? 1 : code;
    city::write_cloud(quarter(left, 1), file("ok.laz"), {"EPSG:2154"}, quiet_);
    city::write_cloud(bare, file("bare.laz"), {"EPSG:2154"}, quiet_);
    ModelCity::Inputs now = inputs(false);
    now.cloud = city::Cloud::open({file("ok.laz"), file("bare.laz")}, quiet_);
    Listener heard;
    auto out = ModelCity::run(now, options("failing"), heard);
    QCOMPARE(out.failed, std::int64_t{1});
    QCOMPARE(out.made, std::int64_t{1});
    QCOMPARE(word(out.zones, "state", 1), std::string("failed"));
    QCOMPARE(word(out.zones, "failure", 1), std::string("bad_input"));
    QVERIFY(heard.warned("no ground point"));
    city::write_cloud(quarter(left + 1000.0, 2), file("bare.laz"), {"EPSG:2154"}, quiet_);
    now.cloud = city::Cloud::open({file("ok.laz"), file("bare.laz")}, quiet_);
    out = ModelCity::run(now, options("failing"), quiet_);
    QCOMPARE(out.made, std::int64_t{1});
    QCOMPARE(out.failed, std::int64_t{0});
  }

  void attributesAndFurnitureAreThoseOfTheWhole() {
    const auto full = [&](bool divided) {
      ModelCity::Inputs out = inputs(divided);
      out.attributes = Shared<Table>(marks({{15, 15}, {71, 60}, {66, 68}, {84, 58}, {97, 85}, {300, 300}, {1015, 15}},
                                           {"shop", "school", "bank", "far", "school", "nobody", "shop"}));
      out.lights = Shared<Table>(marks({{30, 30}, {60, 45}, {59.9, 80}, {1040, 40}, {700, 0}}, {"", "", "", "", ""}));
      out.furniture = Shared<Table>(marks({{5, 61}, {60, 20}, {110, 110}}, {"banc", "bench", "poubelle"}));
      return out;
    };
    ModelCity::Options how = options("rich");
    how.furniture_kind.name = "use";
    const auto divided = ModelCity::run(full(true), how, quiet_);
    ModelCity::Options once = how;
    once.folder.path = file("rich whole");
    const auto whole = ModelCity::run(full(false), once, quiet_);
    QCOMPARE(divided.failed, std::int64_t{0});
    const auto files = [&](const char* folder, const std::vector<std::string>& names, const std::string& layer) {
      std::vector<fs::path> out;
      for (const std::string& zone : names) {
        const auto record = record_of(file(folder), zone);
        for (const auto& one : record["layers"])
          if (one == layer) out.push_back(file(folder) / "zones" / zone / "model.gpkg");
      }
      return out;
    };
    const std::vector<std::string> parts{"1", "2", "3", "4%2Fb", "E"}, all{"W", "E"};
    const auto buildings = rows_of(files("rich whole", all, "buildings"), "buildings", "id");
    QCOMPARE(rows_of(files("rich", parts, "buildings"), "buildings", "id"), buildings);
    QVERIFY(buildings.at("f").find("use=school;") != std::string::npos);
    QVERIFY(buildings.at("c").find("matched_row=5;") != std::string::npos);
    QVERIFY(buildings.at("e").find("match=none;") != std::string::npos);
    const auto furniture = rows_of(files("rich whole", all, "furniture"), "furniture", "");
    QCOMPARE(furniture.size(), std::size_t{7});  // one light stands in no zone
    QCOMPARE(rows_of(files("rich", parts, "furniture"), "furniture", ""), furniture);
    QCOMPARE(number(whole.zones, "attributes_matched", 0) + number(whole.zones, "attributes_matched", 1), 5.0);
    QCOMPARE(number(whole.zones, "furniture", 0), 6.0);
    const auto model = city::read_cityjson(file("rich") / "zones" / "1" / "buildings.city.json", quiet_);
    QCOMPARE(model.attributes.at("use").words(0), std::string("shop"));
    QCOMPARE(geo::read_table(file("rich") / "furniture.vrt", "", quiet_).size(), std::size_t{7});

    auto now = full(true);
    now.lights = Shared<Table>(marks({{31, 30}, {60, 45}, {59.9, 80}, {1040, 40}, {700, 0}}, {"", "", "", "", ""}));
    how.which = ModelCity::Which::none;
    auto out = ModelCity::run(now, how, quiet_);
    QCOMPARE(out.stale, std::int64_t{1});
    QCOMPARE(word(out.zones, "changed", 0), std::string("furniture"));
    now = full(true);
    now.attributes = Shared<Table>(marks({{1015, 15}}, {"shop"}));
    out = ModelCity::run(now, how, quiet_);
    QCOMPARE(word(out.zones, "changed", 0), std::string("attributes"));
    QCOMPARE(word(out.zones, "state", 4), std::string("up_to_date"));
  }

  void roofsShowAnOrthophoto() {
    {
      std::ofstream picture(file("ortho.ppm"), std::ios::binary);
      picture << "P6 300 300 255\n" << std::string(300 * 300 * 3, '\x60');
      std::ofstream(file("ortho.wld")) << "0.5\n0\n0\n-0.5\n" << left + 0.25 << "\n" << bottom + 149.75 << "\n";
    }
    ModelCity::Inputs now = inputs(false);
    now.orthophoto = InputFile{file("ortho.ppm")};
    ModelCity::Options how = options("seen");
    QCOMPARE(ModelCity::run(now, how, quiet_).made, std::int64_t{2});
    const auto holds = [&](const char* name, const char* words) {
      std::ifstream in(file("seen") / "zones" / name, std::ios::binary);
      return std::string(std::istreambuf_iterator<char>(in), {}).find(words) != std::string::npos;
    };
    QVERIFY(holds("W/tiles/tiles/0-0-0.glb", "image/jpeg"));
    QVERIFY(holds("W/tiles/tiles/terrain-0-0-0.glb", "image/jpeg"));
    QVERIFY(holds("E/tiles/tiles/terrain-0-0-0.glb", "glTF"));
    QVERIFY(!holds("E/tiles/tiles/0-0-0.glb", "image/jpeg"));
    QCOMPARE(ModelCity::run(now, how, quiet_).made, std::int64_t{0});
    std::ofstream(file("ortho.ppm"), std::ios::binary | std::ios::app) << "more";
    how.which = ModelCity::Which::none;
    const auto out = ModelCity::run(now, how, quiet_);
    QCOMPARE(word(out.zones, "changed", 0), std::string("orthophoto"));
  }

  void whatIsFinishedStays() {
    struct After final : Monitor {
      int zones = 0;
      bool stop = false;
      bool cancelled() const noexcept override { return stop; }
      void stage(const Text& name) override {
        if (std::string_view(name.pattern) == "Zone {0}") stop = ++zones > 1;
      }
    } one;
    QVERIFY_THROWS_EXCEPTION(Cancelled, ModelCity::run(inputs(false), options("stopped"), one));
    QVERIFY(fs::exists(file("stopped") / "zones" / "W" / "zone.json"));
    for (const auto& entry : fs::directory_iterator(file("stopped") / "zones"))
      QCOMPARE(entry.path().filename().string(), std::string("W"));
    QCOMPARE(ModelCity::run(inputs(false), options("stopped"), quiet_).made, std::int64_t{1});
  }

  void withoutFootprintsAndZones() {
    ModelCity::Inputs now;
    now.cloud = two();
    ModelCity::Options how = options("squares");
    how.zone_field = how.id_field = {};
    const auto out = ModelCity::run(now, how, quiet_);
    QCOMPARE(out.zones.size(), std::size_t{3});  // squares of 500 m over 1,120 m by 120 m
    QCOMPARE(word(out.zones, "zone", 0), std::string("5000_6000"));
    QCOMPARE(word(out.zones, "state", 1), std::string("empty"));
    QCOMPARE(out.buildings, std::int64_t{6});
    const Table found = geo::read_table(file("squares") / "zones" / "6000_6000" / "model.gpkg", "buildings", quiet_);
    QCOMPARE(word(found, "building_id", 0), std::string("6000_6000-1"));
  }

  void whatIsWrongIsTold() {
    ModelCity::Options how = options("wrong");
    how.only = "1, 77";
    QVERIFY(refused([&] { ModelCity::run(inputs(true), how, quiet_); }, "no zone 77"));
    how = options("wrong"), how.formats = "tiles, kmz";
    QVERIFY(refused([&] { ModelCity::run(inputs(true), how, quiet_); }, "kmz"));
    ModelCity::Inputs twice = inputs(false);
    twice.zones = Shared<Table>(polygons("zones", {box(0, 0, 1, 1), box(2, 2, 1, 1)}, {"W", "W"}));
    QVERIFY(refused([&] { ModelCity::run(twice, options("wrong"), quiet_); }, "same name"));
    std::ofstream(file("a file")) << "not a folder";
    QVERIFY(refused([&] { ModelCity::run(inputs(false), options("a file"), quiet_); }, "cannot be made"));
    Listener heard;
    how = options("flat"), how.undulation_m.reset();
    ModelCity::Inputs outside = inputs(false);
    outside.zones = Shared<Table>(polygons("zones", {box(left, bottom, 50, 50)}, {"W"}));
    const auto out = ModelCity::run(outside, how, heard);
    QVERIFY(heard.warned("No 3D tiles"));
    QVERIFY(heard.warned("5 footprints lie in no zone"));
    QCOMPARE(out.buildings, std::int64_t{1});
    QVERIFY(!fs::exists(file("flat") / "tileset.json"));
  }
};

QTEST_GUILESS_MAIN(TestCityModel)
#include "test_citymodel.moc"
