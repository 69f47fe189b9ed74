#include <sys/resource.h>

#include <QtTest>
#include <csignal>
#include <functional>

#include "city/clouds.hpp"
#include "jumeau/city/cityjson.hpp"
#include "jumeau/city/export.hpp"
#include "jumeau/geo/io.hpp"
#include "solids.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

/// While it lives, no file of this process grows beyond so many bytes, as on a disk that is full.
class FullDisk {
public:
  explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit full{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
  }
  ~FullDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;

private:
  rlimit before_{};
  void (*handler_)(int);
};

/// A street of a hundred boxes.
city::CityModel street() {
  city::CityModel out;
  out.crs = "EPSG:2154";
  Integers numbers;
  for (int i = 0; i < 100; ++i) {
    const double x = 890000.0 + 20.0 * i;
    city::Solid solid = box({x, 6.24e6, 0.0}, {x + 10.0, 6.24e6 + 8.0, 3.0});
    out.objects.push_back({"house_" + std::to_string(i), "Building", -1, {{city::Primitive::solid, "1.2", {solid}}}});
    numbers.push_back(i);
  }
  out.attributes.add("number", std::move(numbers));
  return out;
}

Grid raster() {
  Grid out;
  out.name = "dtm", out.crs = "EPSG:2154", out.columns = out.rows = 500;
  out.transform = {890000.0, 1.0, 0.0, 6.24e6, 0.0, -1.0};
  for (std::size_t i = 0; i < 250000; ++i) out.cells.push_back(static_cast<float>((i * 7919) % 10007));
  return out;
}

}  // namespace

/// What the city writes appears whole or not at all: here the disk fills up on the way, which is told.
class TestDiskFull : public QObject {
  Q_OBJECT

  using Writing = std::function<void(const std::filesystem::path&, Monitor&)>;
  static std::map<std::string, Writing> writings() {
    const auto cloud = [](int format, bool index) {
      return [=](const std::filesystem::path& path, Monitor& monitor) {
        city::write_cloud(random_points(1, 60000), path, {"EPSG:2154", 0.001, format, index}, monitor);
      };
    };
    const city::CityModel model = street();
    const city::Scene scene = city::scene_of(model, "");
    const auto json = [=](const std::filesystem::path& path, Monitor& monitor) {
      city::write_cityjson(model, path, monitor);
    };
    city::Tiling tiling;
    tiling.geoid.undulation_m = 45.0;
    return {{"cloud.laz", cloud(6, false)},
            {"cloud_with_index.laz", cloud(6, true)},
            {"cloud.las", cloud(1, false)},
            {"model.city.json", json},
            {"model.city.jsonl", json},
            {"model.glb", [=](const auto& path, Monitor& monitor) { city::write_glb(scene, path, monitor); }},
            {"model.obj", [=](const auto& path, Monitor& monitor) { city::write_obj(scene, path, monitor); }},
            {"tiles", [=](const auto& path, Monitor& monitor) { city::write_3d_tiles(scene, path, tiling, monitor); }},
            {"faces.gpkg",
             [=](const auto& path, Monitor& monitor) { geo::write(city::surface_layer(scene), path, "{}", monitor); }},
            {"dtm.tif", [](const auto& path, Monitor& monitor) { geo::write(raster(), path, "{}", monitor); }}};
  }

private slots:
  void nothingHalfStays_data() {
    QTest::addColumn<QString>("name");
    for (const auto& [name, write] : writings()) QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }
  void nothingHalfStays() {
    QFETCH(QString, name);
    const Writing write = writings().at(name.toStdString());
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(name).toStdString();
    Monitor quiet;
    std::optional<Error::Code> told;
    {
      const FullDisk full(4096);
      try {
        write(path, quiet);
      } catch (const Error& error) {
        told = error.code();
      }
    }
    QVERIFY(told == Error::Code::unwritable);
    QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
    write(path, quiet);
    QVERIFY(std::filesystem::exists(path));
  }
};

QTEST_APPLESS_MAIN(TestDiskFull)
#include "test_disk_full.moc"
