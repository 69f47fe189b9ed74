#include <QFile>
#include <QtTest>
#include <atomic>
#include <map>
#include <set>

#include "jumeau/geo/crs.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/territory/demoterritory.hpp"
#include "jumeau/threads.hpp"

using namespace jumeau;
using Size = DemoTerritory::Size;

namespace {

const QString shared = QStringLiteral(JUMEAU_SHARED_DATA "/");

Dataset make(Size size, std::int64_t seed, const std::optional<Table>& communes = {}, Monitor&& monitor = Monitor()) {
  DemoTerritory::Inputs inputs;
  if (communes) inputs.communes = Shared<Table>(*communes);
  DemoTerritory::Options options;
  options.size = size, options.seed = seed;
  return DemoTerritory::run(inputs, options, monitor).output;
}

/// Made once, as several tests look at them.
const Dataset& quarter() {
  static const Dataset made = make(Size::quarter, 1);
  return made;
}
const Dataset& commune() {
  static const Dataset made = make(Size::commune, 1);
  return made;
}
const Dataset& metropolis() {
  static const Dataset made = make(Size::metropolis, 1);
  return made;
}
const Table& layer(const Dataset& territory, const char* name) {
  const Table* found = territory.table(name);
  if (!found) qFatal("there is no layer %s", name);
  return *found;
}

/// FNV-1a over all that the territory says.
std::uint64_t print_of(const Dataset& territory) {
  std::uint64_t print = 1469598103934665603ULL;
  const auto add = [&](const void* data, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i)
      print = (print ^ static_cast<const unsigned char*>(data)[i]) * 1099511628211ULL;
  };
  for (const Table& table : territory.tables) {
    add(table.name.data(), table.name.size());
    add(table.geometry.xy.data(), table.geometry.xy.size() * sizeof(double));
    for (const Column& column : table.columns)
      for (std::size_t row = 0; row < table.size(); ++row) {
        const std::string words = column.words(row);
        add(words.data(), words.size());
      }
  }
  for (const Grid& grid : territory.grids) add(grid.cells.data(), grid.cells.size() * sizeof(float));
  return print;
}

struct Point {
  double x, y;
  auto operator<=>(const Point&) const = default;
};
Point at(const Geometries& geometry, std::int64_t position) { return {geometry.x(position), geometry.y(position)}; }

/// Share of the length of streets that hangs together through equal vertices.
double connected_share(const Table& streets) {
  std::map<Point, std::size_t> numbers;
  std::vector<std::size_t> parent;
  const auto root = [&](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const auto number = [&](Point p) {
    const auto [it, fresh] = numbers.emplace(p, parent.size());
    if (fresh) parent.push_back(it->second);
    return it->second;
  };
  std::vector<std::pair<std::size_t, double>> pieces;
  const Geometries& lines = streets.geometry;
  for (std::size_t row = 0; row < streets.size(); ++row)
    for (std::int64_t path = lines.row(row).first; path < lines.row(row).last; ++path)
      for (std::int64_t i = lines.path(path).first; i + 1 < lines.path(path).last; ++i) {
        const Point a = at(lines, i), b = at(lines, i + 1);
        const std::size_t first = number(a), second = number(b);
        pieces.emplace_back(first, std::hypot(b.x - a.x, b.y - a.y));
        parent[root(first)] = root(second);
      }
  std::map<std::size_t, double> lengths;
  double all = 0, most = 0;
  for (const auto& [vertex, length] : pieces) all += length, most = std::max(most, lengths[root(vertex)] += length);
  return most / all;
}

bool holds(const Table& polygons, std::size_t row, Point p) {
  bool in = false;
  const Geometries& g = polygons.geometry;
  for (std::int64_t part = g.row(row).first; part < g.row(row).last; ++part)
    for (std::int64_t path = g.part(part).first; path < g.part(part).last; ++path)
      for (std::int64_t i = g.path(path).first; i + 1 < g.path(path).last; ++i) {
        const Point a = at(g, i), b = at(g, i + 1);
        if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) in = !in;
      }
  return in;
}
bool in_any(const Table& polygons, Point p) {
  for (std::size_t row = 0; row < polygons.size(); ++row)
    if (holds(polygons, row, p)) return true;
  return false;
}
Point middle_of_cell(const Table& cells, std::size_t row) {
  const std::int64_t first = cells.geometry.path(cells.geometry.part(cells.geometry.row(row).first).first).first;
  return {cells.geometry.x(first) + 100.0, cells.geometry.y(first) + 100.0};
}

double sum(const Table& table, const char* column) {
  double out = 0;
  for (std::size_t row = 0; row < table.size(); ++row) out += table.at(column).number(row);
  return out;
}

std::map<std::string, int> counts(const Table& table, const char* column) {
  std::map<std::string, int> out;
  for (std::size_t row = 0; row < table.size(); ++row) ++out[table.at(column).words(row)];
  return out;
}

struct Segment {
  Point a, b;
  std::int64_t level;
  std::string kind;
};
std::vector<Segment> segments_of(const Table& streets) {
  std::vector<Segment> out;
  const Geometries& lines = streets.geometry;
  for (std::size_t row = 0; row < streets.size(); ++row)
    for (std::int64_t i = lines.path(lines.row(row).first).first; i + 1 < lines.path(lines.row(row).first).last; ++i)
      out.push_back({at(lines, i), at(lines, i + 1), static_cast<std::int64_t>(streets.at("level").number(row)),
                     streets.at("class").words(row)});
  return out;
}
bool cross(const Segment& s, const Segment& t) {
  const auto side = [](Point a, Point b, Point c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); };
  if (s.a == t.a || s.a == t.b || s.b == t.a || s.b == t.b) return false;
  return (side(s.a, s.b, t.a) > 0) != (side(s.a, s.b, t.b) > 0) &&
         (side(t.a, t.b, s.a) > 0) != (side(t.a, t.b, s.b) > 0);
}
double away_from(Point p, const Segment& s) {
  const double dx = s.b.x - s.a.x, dy = s.b.y - s.a.y;
  const double share = std::clamp(((p.x - s.a.x) * dx + (p.y - s.a.y) * dy) / (dx * dx + dy * dy), 0.0, 1.0);
  return std::hypot(s.a.x + share * dx - p.x, s.a.y + share * dy - p.y);
}

Table squares(int columns, int rows, double side, const char* name_column = "NOM_COM") {
  Table out;
  out.crs = "EPSG:2154";
  out.geometry.shape = Shape::polygon;
  Strings name;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const double x = 880000 + column * side, y = 6240000 + row * side;
      const std::vector<double> ring{x, y, x + side, y, x + side, y + side, x, y + side, x, y};
      out.geometry.add_polygon(ring);
      name.push_back("Carré " + std::to_string(column) + std::to_string(row));
    }
  out.add(name_column, std::move(name));
  return out;
}

std::string fault(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

/// Cancels at the n-th question, from any thread.
struct Impatient : Monitor {
  explicit Impatient(int after) : left(after) {}
  bool cancelled() const noexcept override { return left-- <= 0; }
  mutable std::atomic<int> left;
};

struct Watching : Monitor {
  void progress(double fraction) override {
    rising &= fraction >= last - 1e-9 && fraction <= 1.0 + 1e-9, last = fraction;
  }
  double last = 0;
  bool rising = true;
};

}  // namespace

class TestDemoTerritory : public QObject {
  Q_OBJECT
private slots:

  void makesTheSameTerritoryFromTheSameSeed() {
    QCOMPARE(print_of(make(Size::quarter, 1)), print_of(quarter()));
    QVERIFY(print_of(make(Size::quarter, 2)) != print_of(quarter()));
    QVERIFY(layer(make(Size::quarter, 2), "streets").geometry.xy != layer(quarter(), "streets").geometry.xy);
  }

  /// The prints were the same from g++ with -O2 and clang with -O0. A change of the generator changes them: say so in
  /// CHANGELOG.
  void makesTheSameTerritoryOnEveryMachine() {
    QCOMPARE(QString::number(print_of(quarter()), 16), QString("6ff0e2e55ae681af"));
    QCOMPARE(QString::number(print_of(commune()), 16), QString("2a6300624e15ba9a"));
  }

  void makesTheSameTerritoryWithOneThread() {
    const std::uint64_t expected = print_of(commune());
    set_threads(1);
    const std::uint64_t alone = print_of(make(Size::commune, 1));
    set_threads(0);
    QCOMPARE(alone, expected);
  }

  void fillsEveryLayer_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 12; ++seed) QTest::addRow("quarter %d", seed) << int(Size::quarter) << seed;
    for (int seed = 0; seed < 4; ++seed) QTest::addRow("commune %d", seed) << int(Size::commune) << seed;
  }
  void fillsEveryLayer() {
    QFETCH(int, size);
    QFETCH(int, seed);
    const Dataset territory = make(Size(size), seed);
    for (const char* name : {"streets", "population", "places", "stops", "candidates", "hubs", "bike_parking",
                             "schools", "green", "water", "railways", "communes", "about"}) {
      const Table& table = layer(territory, name);
      QVERIFY2(table.size() > 0, name);
      QCOMPARE(table.geometry.shape == Shape::none, std::string_view(name) == "about");
      if (std::string_view(name) == "about") continue;
      QCOMPARE(table.crs, std::string("EPSG:2154"));
      QCOMPARE(table.at("origin").words(0), "inventé / invented (demoterritory, seed " + std::to_string(seed) + ")");
      for (const Column& column : table.columns) QCOMPARE(column.size(), table.size());
    }
    QCOMPARE(territory.grids.size(), std::size_t{1});
    QVERIFY(connected_share(layer(territory, "streets")) > 0.95);
  }

  void putsPeopleInCellsOnLand_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("people");
    QTest::newRow("quarter") << int(Size::quarter) << 15000.0;
    QTest::newRow("commune") << int(Size::commune) << 90000.0;
  }
  void putsPeopleInCellsOnLand() {
    QFETCH(int, size);
    QFETCH(double, people);
    const Dataset& territory = Size(size) == Size::quarter ? quarter() : commune();
    const Table& cells = layer(territory, "population");
    QCOMPARE(sum(cells, "people"), people);
    std::set<std::string> ids;
    for (std::size_t row = 0; row < cells.size(); ++row) {
      const Point p = middle_of_cell(cells, row);
      QVERIFY(!in_any(layer(territory, "water"), p));
      QCOMPARE(cells.at("id").words(row),
               QStringLiteral("CRS2154RES200mN%1E%2").arg(qint64(p.y - 100)).arg(qint64(p.x - 100)).toStdString());
      ids.insert(cells.at("id").words(row));
      const double all = cells.at("people").number(row);
      QVERIFY(all >= 1 && cells.at("under_15").number(row) + cells.at("over_64").number(row) <= all);
      QVERIFY(cells.at("households").number(row) >= 1 && cells.at("households").number(row) <= all);
    }
    QCOMPARE(ids.size(), cells.size());
  }

  void crossesStreetsWithoutAJunctionOnlyOnAnotherLevel() {
    const std::vector<Segment> segments = segments_of(layer(quarter(), "streets"));
    int bridged = 0;
    for (std::size_t i = 0; i < segments.size(); ++i)
      for (std::size_t j = i + 1; j < segments.size(); ++j)
        if (cross(segments[i], segments[j])) {
          ++bridged;
          QVERIFY2(segments[i].level != segments[j].level,
                   qPrintable(QStringLiteral("%1 %2").arg(segments[i].a.x).arg(segments[i].a.y)));
        }
    QVERIFY2(bridged > 0, "there is no footbridge over a street");
  }

  void crossesTheRiverOnBridgesOnly() {
    const Table& water = layer(quarter(), "water");
    const Table& streets = layer(quarter(), "streets");
    int bridges = 0;
    for (std::size_t row = 0; row < streets.size(); ++row) {
      const auto path = streets.geometry.path(streets.geometry.row(row).first);
      bool wet = false;
      for (std::int64_t i = path.first; i + 1 < path.last; ++i)
        for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9}) {
          const Point a = at(streets.geometry, i), b = at(streets.geometry, i + 1);
          wet |= in_any(water, {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)});
        }
      if (!wet) continue;
      ++bridges;
      QVERIFY(streets.at("bridge").number(row) == 1 && streets.at("level").number(row) == 1);
    }
    QVERIFY(bridges >= 1 && bridges <= 8);
  }

  void hasAHierarchyOfStreets() {
    const std::map<std::string, int> kinds = counts(layer(commune(), "streets"), "class");
    for (const char* kind :
         {"motorway", "primary", "secondary", "tertiary", "residential", "living_street", "footway", "path", "steps"})
      QVERIFY2(kinds.contains(kind), kind);
    QVERIFY(kinds.at("residential") > kinds.at("tertiary") && kinds.at("tertiary") > kinds.at("primary"));
    const Table& streets = layer(commune(), "streets");
    std::size_t uncounted = 0, named = 0;
    for (std::size_t row = 0; row < streets.size(); ++row)
      uncounted += streets.at("traffic").null(row), named += !streets.at("name").null(row);
    QVERIFY(uncounted > streets.size() / 20 && uncounted < streets.size() / 2);
    QCOMPARE(named, streets.size());
    for (const char* direction : {"yes", "no", "reverse"}) QVERIFY(counts(streets, "oneway").contains(direction));
  }

  void putsPlacesBesideStreets() {
    const std::vector<Segment> segments = segments_of(layer(quarter(), "streets"));
    for (const char* name : {"places", "stops", "candidates", "hubs", "bike_parking", "schools"}) {
      const Table& points = layer(quarter(), name);
      for (std::size_t row = 0; row < points.size(); ++row) {
        const Point p = at(points.geometry, static_cast<std::int64_t>(row));
        QVERIFY2(!in_any(layer(quarter(), "water"), p), name);
        double nearest = 1e9;
        for (const Segment& s : segments) nearest = std::min(nearest, away_from(p, s));
        QVERIFY2(nearest < 120, qPrintable(QStringLiteral("%1 %2: %3 m").arg(name).arg(row).arg(nearest)));
      }
    }
    for (const char* category :
         {"food", "bakery", "school", "pharmacy", "doctor", "post", "sport", "library", "market", "park"})
      QVERIFY2(counts(layer(quarter(), "places"), "category").contains(category), category);
  }

  void raisesTheTerrainUnderTheWholeQuarter() {
    const Grid& terrain = quarter().grids.front();
    QCOMPARE(terrain.columns, std::size_t{320});
    QCOMPARE(terrain.rows, std::size_t{320});
    QCOMPARE(terrain.transform[1], 5.0);
    float low = 1e9F, high = -1e9F;
    for (const float h : terrain.cells) low = std::min(low, h), high = std::max(high, h);
    QVERIFY(low > 0 && low < 25 && high > 60 && high < 200);
  }

  void saysWhatItIs() {
    const Table& about = layer(quarter(), "about");
    QVERIFY(about.at("english").words(0).find("invented") != std::string::npos);
    QVERIFY(about.at("french").words(0).find("inventé") != std::string::npos);
    QVERIFY(counts(about, "topic").contains("heights"));
  }

  void makesAMetropolis() {
    const Table& cells = layer(metropolis(), "population");
    QCOMPARE(sum(cells, "people"), 1.9e6);
    QVERIFY2(cells.size() > 25000 && cells.size() < 36000, qPrintable(QString::number(cells.size())));
    const std::size_t streets = layer(metropolis(), "streets").size();
    QVERIFY2(streets > 130000 && streets < 400000, qPrintable(QString::number(streets)));
    QVERIFY(layer(metropolis(), "candidates").size() > 3000);
    QCOMPARE(layer(metropolis(), "communes").size(), std::size_t{92});
    QCOMPARE(counts(layer(metropolis(), "communes"), "name").size(), std::size_t{92});
    QVERIFY(counts(cells, "commune").size() > 85);
    QVERIFY(connected_share(layer(metropolis(), "streets")) > 0.95);
    // No land in the south-west.
    const Point corner{853000, 6217000};
    QVERIFY(!in_any(layer(metropolis(), "communes"), corner));
  }

  void hasMetropolitanCellsInsideTheirCommune() {
    const Table& cells = layer(metropolis(), "population");
    const Table& communes = layer(metropolis(), "communes");
    std::map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < communes.size(); ++row) rows[communes.at("name").words(row)] = row;
    for (std::size_t row = 0; row < cells.size(); row += 17)
      QVERIFY(holds(communes, rows.at(cells.at("commune").words(row)), middle_of_cell(cells, row)));
  }

  void fillsCommunesThatAreGiven() {
    const Dataset territory = make(Size::metropolis, 3, squares(3, 2, 5000));
    const Table& cells = layer(territory, "population");
    QCOMPARE(counts(cells, "commune").size(), std::size_t{6});
    QVERIFY(counts(cells, "commune").contains("Carré 21"));
    // 1.9 million people on 3,200 km2 are 594 on each.
    QVERIFY(std::abs(sum(cells, "people") - 594.0 * 150.0) < 0.05 * 594.0 * 150.0);
    QVERIFY(connected_share(layer(territory, "streets")) > 0.95);
  }

  void fillsCommunesWithALakeAndAnIsland() {
    Table communes = squares(1, 1, 9000);
    Geometries& g = communes.geometry;
    g = Geometries{};
    g.shape = Shape::polygon;
    const auto ring = [&](double x, double y, double side, bool left) {
      const std::vector<Point> corners{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
      for (std::size_t i = 0; i < corners.size(); ++i)
        g.add_position(corners[left ? i : 4 - i].x, corners[left ? i : 4 - i].y);
      g.end_path();
    };
    ring(880000, 6240000, 9000, true), ring(883500, 6243500, 2000, false), g.end_part();
    ring(890000, 6241000, 1800, true), g.end_part();
    g.end_row();
    const Dataset territory = make(Size::metropolis, 5, communes);
    for (const Segment& s : segments_of(layer(territory, "streets")))
      for (const double share : {0.25, 0.5, 0.75}) {
        const Point p{s.a.x + share * (s.b.x - s.a.x), s.a.y + share * (s.b.y - s.a.y)};
        QVERIFY2(in_any(communes, p), qPrintable(QStringLiteral("%1 %2").arg(p.x).arg(p.y)));
      }
  }

  void fillsTheRealCommunesOfAixMarseilleProvence() {
    const QString file = shared + "amp_territory/amp_92_communes_derived.geojson";
    if (!QFile::exists(file)) QSKIP("../shared/data/amp_territory is not here");
    Monitor quiet;
    const Table communes = geo::reprojected(geo::read_table(file.toStdString(), "", quiet), "EPSG:2154");
    const Dataset territory = make(Size::metropolis, 1, communes);
    const Table& cells = layer(territory, "population");
    QVERIFY(cells.size() > 25000 && cells.size() < 36000);
    QVERIFY(sum(cells, "people") > 1.7e6 && sum(cells, "people") < 2.1e6);
    QVERIFY(counts(cells, "commune").size() > 85);
    QVERIFY(layer(territory, "candidates").size() > 3000);
    QVERIFY(connected_share(layer(territory, "streets")) > 0.95);
  }

  void refusesCommunesItCannotFill() {
    QVERIFY(fault([] { make(Size::quarter, 1, squares(1, 1, 5000)); }).find("metropolis") != std::string::npos);
    Table none;
    none.geometry.shape = Shape::polygon;
    QVERIFY(fault([&] { make(Size::metropolis, 1, none); }).find("holds no polygon") != std::string::npos);
    QVERIFY(fault([] { make(Size::metropolis, 1, squares(1, 1, 0.05)); }).find("in metres") != std::string::npos);
    QVERIFY(fault([] { make(Size::metropolis, 1, squares(2, 1, 200e3)); }).find("300 km is the most") !=
            std::string::npos);
    Table odd = squares(1, 1, 5000);
    odd.geometry.xy[3] = qQNaN();
    QVERIFY(fault([&] { make(Size::metropolis, 1, odd); }).find("not numbers") != std::string::npos);
    // Two strips, each of 40 km but only 60 m.
    Table thin = squares(2, 1, 40000);
    for (std::size_t i = 0; i < 5; ++i) {
      if (thin.geometry.xy[2 * i] > 880000) thin.geometry.xy[2 * i] = 880060;
      if (thin.geometry.xy[2 * i + 11] > 6240000) thin.geometry.xy[2 * i + 11] = 6240060;
    }
    QVERIFY(fault([&] { make(Size::metropolis, 1, thin); }).find("too narrow") != std::string::npos);
  }

  void stopsWhenCancelled() {
    for (const int after : {0, 1, 5, 30, 200, 1000})
      QVERIFY_THROWS_EXCEPTION(Cancelled, make(Size::commune, 1, {}, Impatient(after)));
  }

  void tellsItsProgress() {
    Watching watching;
    DemoTerritory::run({}, {}, watching);
    QVERIFY(watching.rising);
    QCOMPARE(watching.last, 1.0);
  }
};

QTEST_APPLESS_MAIN(TestDemoTerritory)
#include "test_demoterritory.moc"
