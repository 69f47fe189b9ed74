#include <QtTest>
#include <fstream>
#include <random>

#include "jumeau/geo/io.hpp"
#include "jumeau/mobility/streetexposure.hpp"
#include "jumeau/sensors/store.hpp"
#include "jumeau/sensors/surface.hpp"
#include "network/lines.hpp"

using namespace jumeau;
using namespace jumeau::testing;

namespace {

using Method = SensorSurface::Method;

/// Sensors over 2 km, whose values rise and fall smoothly.
double truth(double x, double y) { return 50.0 + 10.0 * std::sin(x / 400.0) + 8.0 * std::cos(y / 300.0); }

Table sensors_at(std::size_t count, unsigned seed = 1) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> place(0.0, 2000.0);
  std::vector<double> xy;
  Reals values;
  for (std::size_t i = 0; i < count; ++i) {
    xy.push_back(place(random)), xy.push_back(place(random));
    values.push_back(truth(xy[2 * i], xy[2 * i + 1]));
  }
  Table out = points(xy);
  out.add("value", values);
  return out;
}

Grid drift_grid(double (*height)(double, double)) {
  Grid out;
  out.name = "drift", out.crs = "EPSG:2154", out.columns = out.rows = 60;
  out.transform = {-500, 50, 0, 2500, 0, -50};
  for (int row = 0; row < 60; ++row)
    for (int column = 0; column < 60; ++column)
      out.cells.push_back(static_cast<float>(height(-475.0 + 50.0 * column, 2475.0 - 50.0 * row)));
  return out;
}

struct Made {
  SensorSurface::Outputs outputs;
  std::vector<std::string> warnings;
  bool warned(const std::string& part) const {
    return std::any_of(warnings.begin(), warnings.end(), [&](const auto& w) { return w.find(part) != w.npos; });
  }
};
Made surface(SensorSurface::Inputs inputs, SensorSurface::Options options = {}) {
  Listener listener;
  if (options.field.name.empty()) options.field.name = "value";
  Made out{SensorSurface::run(inputs, options, listener), {}};
  out.warnings = listener.warnings;
  return out;
}
SensorSurface::Inputs of(Table table) {
  SensorSurface::Inputs out;
  out.input = Shared<Table>(std::move(table));
  return out;
}

double x_of(const Grid& grid, std::size_t column) {
  return grid.transform[0] + (static_cast<double>(column) + 0.5) * grid.transform[1];
}
double y_of(const Grid& grid, std::size_t row) {
  return grid.transform[3] + (static_cast<double>(row) + 0.5) * grid.transform[5];
}

}  // namespace

class TestSensorSurface : public QObject {
  Q_OBJECT
private slots:
  void aSmoothFieldIsFoundAgainWithItsUncertainty() {
    const Made made = surface(of(sensors_at(80)));
    const SensorSurface::Outputs& out = made.outputs;
    QCOMPARE(out.output.transform[1], 100.0);
    double worst = 0.0;
    for (std::size_t row = 0; row < out.output.rows; ++row)
      for (std::size_t column = 0; column < out.output.columns; ++column) {
        const double x = x_of(out.output, column), y = y_of(out.output, row);
        if (x < 200 || x > 1800 || y < 200 || y > 1800) continue;
        worst = std::max(worst, std::abs(static_cast<double>(out.output.at(column, row)) - truth(x, y)));
        QVERIFY(out.uncertainty.at(column, row) >= 0.0f);
      }
    QVERIFY2(worst < 5.0, qPrintable(QString::number(worst)));
    QCOMPARE(out.method, std::string("kriging"));
    QCOMPARE(word(out.scores, "method"), std::string("kriging"));
    QVERIFY(number(out.scores, "mean_absolute_error") < 0.3 * number(out.scores, "mae_mean"));
    QVERIFY(number(out.scores, "mae_kriging") <= number(out.scores, "mae_idw"));
    QCOMPARE(out.rmse, number(out.scores, "rmse"));
    QVERIFY(made.warnings.empty());
  }

  void cellsFarFromAllPointsAreMissing_data() {
    QTest::addColumn<int>("method");
    for (const Method method : {Method::kriging, Method::idw, Method::natural})
      QTest::addRow("method %d", static_cast<int>(method)) << static_cast<int>(method);
  }
  void cellsFarFromAllPointsAreMissing() {
    QFETCH(int, method);
    SensorSurface::Inputs inputs = of(sensors_at(60));
    Table area;
    area.crs = "EPSG:2154", area.geometry.shape = Shape::polygon;
    area.geometry.add_polygon(Path{0, 0, 9000, 0, 9000, 1000, 0, 1000, 0, 0});
    inputs.area = Shared<Table>(area);
    SensorSurface::Options options;
    options.method = static_cast<Method>(method);
    const Grid grid = surface(inputs, options).outputs.output;
    QCOMPARE(grid.columns, 91u);  // the polygon's edge is the border of one more cell
    QVERIFY(!std::isnan(grid.at(10, 6)));
    for (const std::size_t far : {60u, 80u, 89u}) QVERIFY(std::isnan(grid.at(far, 6)));
    options.farthest_m = 1e6, options.known_percent = 1000.0;
    const Grid all = surface(inputs, options).outputs.output;
    QCOMPARE(std::isnan(all.at(80, 6)), options.method == Method::natural);
  }

  void cellsOutOfTheAreaAreMissing() {
    SensorSurface::Inputs inputs = of(sensors_at(60));
    Table area;
    area.crs = "EPSG:2154", area.geometry.shape = Shape::polygon;
    area.geometry.add_polygon(Path{0, 0, 2000, 0, 0, 2000, 0, 0});
    inputs.area = Shared<Table>(area);
    const Grid grid = surface(inputs).outputs.output;
    QVERIFY(std::isnan(grid.at(18, 2)) && !std::isnan(grid.at(2, 18)));
  }

  void aDriftThatExplainsTheValuesWins() {
    Table table = sensors_at(60);
    const auto height = [](double x, double y) { return 0.01 * std::abs(x - 700.0) * std::abs(y - 900.0) / 100.0; };
    Reals values;
    for (std::size_t i = 0; i < table.size(); ++i)
      values.push_back(3.0 + 0.5 * height(table.geometry.xy[2 * i], table.geometry.xy[2 * i + 1]));
    table.columns.front().values = values;
    SensorSurface::Inputs inputs = of(table);
    inputs.drift = Shared<Grid>(drift_grid(height));
    const Made made = surface(inputs);
    QCOMPARE(made.outputs.method, std::string("universal"));
    QVERIFY(number(made.outputs.scores, "mae_universal") < 0.5 * number(made.outputs.scores, "mae_kriging"));
  }

  void pointsOutOfTheDriftStillCountForOtherMethods() {
    Table table = sensors_at(60);
    Grid drift = drift_grid([](double x, double) { return x; });
    for (std::size_t row = 0; row < 30; ++row)
      for (std::size_t column = 0; column < 60; ++column) drift.at(column, row) = Grid::missing();
    SensorSurface::Inputs inputs = of(table);
    inputs.drift = Shared<Grid>(drift);
    const Made made = surface(inputs);
    QCOMPARE(number(made.outputs.scores, "points"), 60.0);
    QVERIFY(!std::isnan(number(made.outputs.scores, "mae_universal")));
  }

  void wildValuesAreToldAndLeftOutWhereThatIsWished() {
    Table table = sensors_at(80);
    Reals values = std::get<Reals>(table.at("value").values);
    values[10] = 4000.0, values[40] = -2500.0;
    table.columns.front().values = values;
    const Made kept = surface(of(table));
    QVERIFY(kept.warned("2 values are far off those around them. They count"));
    QCOMPARE(number(kept.outputs.scores, "points"), 80.0);
    SensorSurface::Options options;
    options.wild = 8.0;
    const Made made = surface(of(table), options);
    QVERIFY(made.warned("2 values are far off those around them and were left out"));
    QCOMPARE(number(made.outputs.scores, "points"), 78.0);
    QVERIFY(number(made.outputs.scores, "rmse") < 2.0);
  }

  void eachTimeHasItsBandInOrder() {
    QTemporaryDir folder;
    const Table once = sensors_at(40);
    Table table = once;
    table.columns.clear();
    table.geometry = Geometries();
    table.geometry.shape = Shape::point;
    Reals values;
    Strings times;
    for (const char* time : {"2022-01-02T00:00:00Z", "2022-01-01T00:00:00Z", "2022-01-04T00:00:00Z"})
      for (std::size_t i = 0; i < once.size(); ++i) {
        table.geometry.add_row_of(once.geometry, i);
        values.push_back(once.at("value").number(i) + (time[9] == '1' ? 100.0 : 0.0));
        times.push_back(time);
      }
    table.add("value", values), table.add("time", times);
    SensorSurface::Options options;
    options.time_field.name = "time";
    options.stack.path = folder.filePath("stack.tif").toStdString();
    const Made made = surface(of(table), options);
    QCOMPARE(word(made.outputs.scores, "time", 0), std::string("2022-01-01T00:00:00Z"));
    QCOMPARE(word(made.outputs.scores, "time", 2), std::string("2022-01-04T00:00:00Z"));
    Monitor quiet;
    const Grid first = geo::read_grid(options.stack.path, "", 1, quiet),
               last = geo::read_grid(options.stack.path, "", 3, quiet);
    QCOMPARE(last.at(12, 12), made.outputs.output.at(12, 12));
    QVERIFY(std::abs(first.at(12, 12) - last.at(12, 12) - 100.0f) < 0.1f);
    QVERIFY_THROWS_EXCEPTION(Error, (void)geo::read_grid(options.stack.path, "", 4, quiet));
    std::ifstream style(folder.filePath("stack.qml").toStdString());
    const std::string qml((std::istreambuf_iterator<char>(style)), std::istreambuf_iterator<char>());
    QVERIFY(qml.find("band=\"2\" begin=\"2022-01-02T00:00:00Z\" end=\"2022-01-04T00:00:00Z\"") != std::string::npos);
    QVERIFY(qml.find("band=\"3\" begin=\"2022-01-04T00:00:00Z\" end=\"2022-01-06T00:00:00Z\"") != std::string::npos);
  }

  void aTimeWithTooFewPointsIsEmptyAndTold() {
    Table table = sensors_at(41);
    Integers times(41, 1);
    times[40] = 2;
    table.add("time", times);
    SensorSurface::Options options;
    options.time_field.name = "time";
    const Made made = surface(of(table), options);
    QVERIFY(made.warned("1 of 2 times have too few points"));
    QVERIFY(made.outputs.scores.at("method").null(1));
    QVERIFY(std::isnan(made.outputs.output.at(10, 10)));
  }

  void pointsTogetherAndWithoutAValueAreTold() {
    Table table = sensors_at(40);
    Reals values = std::get<Reals>(table.at("value").values);
    table.geometry.add_row_of(table.geometry, 0), values.push_back(values[0] + 2.0);
    table.geometry.add_row_of(table.geometry, 1), values.push_back(qQNaN());
    table.geometry.end_row(), values.push_back(3.0);
    table.columns.front() = nullable("value", values);
    const Made made = surface(of(table));
    QVERIFY(made.warned("1 points are at the place of another"));
    QVERIFY(made.warned("1 rows have no number in \"value\""));
    QVERIFY(made.warned("1 rows have no geometry"));
    QCOMPARE(number(made.outputs.scores, "points"), 40.0);
  }

  void theOrderOfRowsDoesNotMatter() {
    const Table table = sensors_at(50);
    Table turned = table;
    turned.geometry = Geometries();
    turned.geometry.shape = Shape::point;
    Reals values;
    for (std::size_t i = 50; i-- > 0;)
      turned.geometry.add_row_of(table.geometry, i), values.push_back(table.at("value").number(i));
    turned.columns.front().values = values;
    const Grid a = surface(of(table)).outputs.output, b = surface(of(turned)).outputs.output;
    for (std::size_t i = 0; i < a.cells.size(); ++i)
      QVERIFY((std::isnan(a.cells[i]) && std::isnan(b.cells[i])) || std::abs(a.cells[i] - b.cells[i]) < 1e-3f);
  }

  void aStoreGivesItsSlotsAsTimes() {
    QTemporaryDir folder;
    SensorSurface::Options options;
    options.store = folder.filePath("store.gpkg").toStdString(), options.property = "noise";
    Monitor quiet;
    {
      sensors::Store store(options.store, sensors::Store::Open::create, quiet);
      const auto import = store.begin({.source = "a test", .kind = "csv"});
      for (int i = 0; i < 16; ++i) {
        const std::string code = "m" + std::to_string(i);
        const sensors::Place place{5.36 + 0.01 * (i % 4), 43.29 + 0.01 * (i / 4)};
        const auto sensor = store.put(sensors::Sensor{.network = "town", .code = code, .place = place});
        const auto stream = store.put(sensors::Datastream{.sensor = sensor, .code = "n", .property = "noise"});
        sensors::Observations rows;
        for (int hour = 0; hour < 46; ++hour)
          rows.add(stream, hour * sensors::hour_us, 50.0 + i % 4 + (hour < 23 ? 0 : 5));
        store.put(rows, import);
      }
    }
    const SensorSurface::Outputs out = SensorSurface::run({}, options, quiet);
    QCOMPARE(out.scores.size(), 2u);
    QCOMPARE(word(out.scores, "time", 1), std::string("1970-01-01T23:00:00Z"));
    QCOMPARE(out.output.crs, std::string("EPSG:2154"));
    const auto known = std::count_if(out.output.cells.begin(), out.output.cells.end(),
                                     [](float cell) { return cell > 54.0f && cell < 59.0f; });
    QVERIFY(known > 100);
    const auto refused = [&](const std::string& store, const std::string& property, bool with_input) {
      SensorSurface::Options wrong;
      wrong.store = store, wrong.property = property, wrong.field.name = "value";
      SensorSurface::Inputs inputs = of(sensors_at(20));
      if (!with_input) inputs.input.reset();
      QVERIFY_THROWS_EXCEPTION(Error, (void)SensorSurface::run(inputs, wrong, quiet));
    };
    refused(options.store, "noise", true), refused("", "", false), refused(options.store, "", false);
    refused(options.store, "luck", false);
  }

  void streetsReadTheSurface() {
    const Made made = surface(of(sensors_at(80)));
    StreetExposure::Inputs inputs;
    inputs.network = Shared<Table>(lines({{500, 500, 900, 500}}));
    inputs.noise = Shared<Grid>(made.outputs.output);
    Monitor quiet;
    const Table streets = StreetExposure::run(inputs, {}, quiet).output;
    QVERIFY(std::abs(number(streets, "noise_mean_db") - truth(700, 500)) < 3.0);
    QCOMPARE(number(streets, "noise_known_percent"), 100.0);
  }

  void saysWhatItCannotUse_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("method");
    QTest::addColumn<double>("resolution");
    QTest::newRow("few points") << "too few points" << 5 << static_cast<int>(Method::kriging) << 100.0;
    QTest::newRow("no drift") << "needs a DRIFT" << 50 << static_cast<int>(Method::universal) << 100.0;
    QTest::newRow("many cells") << "more than 25000000 cells" << 50 << static_cast<int>(Method::idw) << 0.1;
    QTest::newRow("no point") << "no point with a geometry" << 0 << static_cast<int>(Method::idw) << 100.0;
  }
  void saysWhatItCannotUse() {
    QFETCH(QString, words);
    QFETCH(int, points);
    QFETCH(int, method);
    QFETCH(double, resolution);
    SensorSurface::Options options;
    options.method = static_cast<Method>(method), options.resolution_m = resolution;
    try {
      (void)surface(of(sensors_at(static_cast<std::size_t>(points))), options);
      QFAIL("it was used");
    } catch (const Error& error) {
      QVERIFY2(QString(error.what()).contains(words), error.what());
    }
  }

  void isCancelled() {
    SensorSurface::Options options;
    options.field.name = "value", options.resolution_m = 10.0;
    Listener listener(20);
    QVERIFY_THROWS_EXCEPTION(Cancelled, (void)SensorSurface::run(of(sensors_at(60)), options, listener));
  }
};

QTEST_APPLESS_MAIN(TestSensorSurface)
#include "test_sensorsurface.moc"
