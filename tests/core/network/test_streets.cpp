#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <map>
#include <set>

#include "jumeau/network/streets.hpp"
#include "network/osm_streets.hpp"
#include "network/osm_tags.hpp"

using namespace jumeau;
using Profile = Streets::Profile;

namespace {

const QString corpus = QStringLiteral(JUMEAU_TESTS "/fuzz/corpus/osm/");
const QString shared = QStringLiteral(JUMEAU_SHARED_DATA "/");

struct Heard : Monitor {
  void message(Level level, const Text& words) override {
    (level == Level::warning ? warnings : infos).push_back(words.english());
  }
  void progress(double fraction) override {
    rising &= fraction >= last - 1e-9;
    last = fraction;
  }
  std::vector<std::string> warnings, infos;
  double last = 0.0;
  bool rising = true;
};

/// Cancels at the n-th question.
struct Impatient : Monitor {
  explicit Impatient(int after) : left(after) {}
  bool cancelled() const noexcept override { return left-- <= 0; }
  mutable std::atomic<int> left;
};

std::string document(const std::string& inside) {
  return "<?xml version='1.0'?><osm version='0.6'>" + inside + "</osm>";
}
std::string node(int id, double lon, double lat) {
  return "<node id='" + std::to_string(id) + "' lon='" + std::to_string(lon) + "' lat='" + std::to_string(lat) + "'/>";
}
using TagList = std::vector<std::pair<std::string, std::string>>;
std::string way(int id, const std::vector<int>& nodes, const TagList& tags) {
  std::string out = "<way id='" + std::to_string(id) + "'>";
  for (const int ref : nodes) out += "<nd ref='" + std::to_string(ref) + "'/>";
  for (const auto& [key, value] : tags) out += "<tag k='" + key + "' v='" + value + "'/>";
  return out + "</way>";
}
const std::string four_nodes = node(1, 5.1, 43.1) + node(2, 5.2, 43.1) + node(3, 5.3, 43.2) + node(4, 5.4, 43.3);

Table read(const std::string& content, Profile profile = Profile::walk, Monitor&& monitor = Heard()) {
  return osm::streets(osm::Source::bytes(content), profile, monitor);
}

Table run(const QString& path, Profile profile = Profile::walk, Monitor&& monitor = Heard()) {
  Streets::Options options;
  options.profile = profile;
  return Streets::run({{path.toStdString()}}, options, monitor).output;
}

std::string fault(const std::function<void()>& work, Error::Code code = Error::Code::unreadable) {
  try {
    work();
  } catch (const Error& error) {
    return error.code() == code ? error.what() : std::string("another code: ") + error.what();
  }
  return "no error";
}

QByteArray bytes_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString save(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
  QFile file(folder.filePath(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("the test cannot write its file");
  return file.fileName();
}

std::string text_at(const Table& table, const char* column, std::size_t row) { return table.at(column).words(row); }

bool same(const Table& a, const Table& b) {
  if (a.geometry.xy != b.geometry.xy || a.geometry.rows != b.geometry.rows || a.columns.size() != b.columns.size())
    return false;
  for (std::size_t c = 0; c < a.columns.size(); ++c)
    for (std::size_t row = 0; row < a.size(); ++row)
      if (a.columns[c].words(row) != b.columns[c].words(row)) return false;
  return true;
}

}  // namespace

class TestStreets : public QObject {
  Q_OBJECT
private slots:

  void keepsTheVerticesOfEachWayInOrderOfIds() {
    const Table streets = read(document(four_nodes + way(20, {3, 4}, {{"highway", "path"}}) +
                                        way(10, {1, 2, 3}, {{"highway", "residential"}})));
    QCOMPARE(streets.size(), std::size_t{2});
    QCOMPARE(streets.crs, std::string("EPSG:4326"));
    QCOMPARE(text_at(streets, "osm_id", 0), std::string("10"));
    QCOMPARE(streets.geometry.xy, (std::vector<double>{5.1, 43.1, 5.2, 43.1, 5.3, 43.2, 5.3, 43.2, 5.4, 43.3}));
    QVERIFY(streets.issues.empty());
  }

  void doesNotDependOnTheOrderOfTheFile() {
    const std::string a = way(10, {1, 2}, {{"highway", "path"}}), b = way(11, {2, 3}, {{"highway", "steps"}});
    QVERIFY(same(read(document(four_nodes + a + b)), read(document(b + a + four_nodes))));
    QVERIFY(same(read(document(four_nodes + a + b)),
                 read(document(b + node(3, 5.3, 43.2) + a + node(2, 5.2, 43.1) + node(1, 5.1, 43.1)))));
  }

  void keepsNegativeIdsOfUnsavedEdits() {
    const Table streets =
        read(document(node(-2, 5.0, 43.0) + node(-1, 5.5, 43.0) + way(-7, {-1, -2}, {{"highway", "path"}})));
    QCOMPARE(text_at(streets, "osm_id", 0), std::string("-7"));
    QCOMPARE(streets.geometry.xy, (std::vector<double>{5.5, 43.0, 5.0, 43.0}));
  }

  void keepsTheKnownRunsOfAWayThatLeavesTheFile() {
    Heard heard;
    const std::string content =
        document(four_nodes + way(10, {1, 2, 99, 3, 4, 98, 1}, {{"highway", "residential"}}) +
                 way(11, {1, 99}, {{"highway", "residential"}}) + way(12, {97, 99}, {{"highway", "path"}}));
    const Table streets = osm::streets(osm::Source::bytes(content), Profile::walk, heard);
    QCOMPARE(streets.size(), std::size_t{2});
    QCOMPARE(text_at(streets, "osm_id", 1), std::string("10"));
    QCOMPARE(streets.geometry.xy, (std::vector<double>{5.1, 43.1, 5.2, 43.1, 5.3, 43.2, 5.4, 43.3}));
    QCOMPARE(streets.issues.size(), std::size_t{2});
    QCOMPARE(
        streets.issues[0].what.english(),
        std::string("2 of the 7 nodes of way 10 are not in the file: only the parts between known nodes are kept."));
    QCOMPARE(heard.warnings,
             (std::vector<std::string>{
                 "1 streets have nodes that are not in the file: only their known parts are kept.",
                 "2 streets are left out: fewer than two of their nodes follow each other in the file."}));
  }

  void takesTheLastOfTwoWaysWithOneId() {
    Heard heard;
    const std::string content = document(four_nodes + way(10, {1, 2}, {{"highway", "path"}, {"name", "Old"}}) +
                                         way(10, {3, 4}, {{"highway", "path"}, {"name", "New"}}));
    const Table streets = osm::streets(osm::Source::bytes(content), Profile::walk, heard);
    QCOMPARE(streets.size(), std::size_t{1});
    QCOMPARE(text_at(streets, "name", 0), std::string("New"));
    QCOMPARE(heard.warnings, (std::vector<std::string>{"1 ways are twice in the file: the last one counts."}));
  }

  void keepsSquaresForWalkersOnly() {
    const std::string square =
        document(four_nodes + way(10, {1, 2, 3, 1}, {{"highway", "pedestrian"}, {"area", "yes"}}));
    QCOMPARE(read(square).geometry.positions(), std::size_t{4});
    QCOMPARE(text_at(read(square), "area", 0), std::string("true"));
    QCOMPARE(read(square, Profile::drive).size(), std::size_t{0});
  }

  void tellsWhoMayUseAWay_data() {
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("who");
    for (const char* kind :
         {"residential", "living_street", "service", "tertiary_link", "primary", "unclassified", "road"})
      QTest::newRow(kind) << QStringLiteral("highway=%1").arg(kind) << "walk bike drive";
    for (const char* kind : {"motorway", "motorway_link"})
      QTest::newRow(kind) << QStringLiteral("highway=%1").arg(kind) << "drive";
    for (const char* kind : {"trunk", "trunk_link"})
      QTest::newRow(kind) << QStringLiteral("highway=%1").arg(kind) << "bike drive";
    for (const char* kind : {"construction", "proposed", "raceway", "bus_guideway", "platform", "elevator", "corridor"})
      QTest::newRow(kind) << QStringLiteral("highway=%1").arg(kind) << "";
    for (const char* kind : {"footway", "steps", "bridleway", "rest_area"})
      QTest::newRow(kind) << QStringLiteral("highway=%1").arg(kind) << "walk";
    for (const char* kind : {"path", "track", "cycleway", "pedestrian"})
      QTest::newRow(kind) << QStringLiteral("highway=%1").arg(kind) << "walk bike";
    QTest::newRow("no highway") << "railway=platform" << "";
    QTest::newRow("foot no") << "highway=residential foot=no" << "bike drive";
    QTest::newRow("private stays") << "highway=residential access=private" << "walk bike drive";
    QTest::newRow("access no stays on foot") << "highway=residential access=no" << "walk";
    QTest::newRow("bicycle no") << "highway=residential bicycle=no" << "walk drive";
    QTest::newRow("bicycle beside") << "highway=primary bicycle=use_sidepath" << "walk drive";
    QTest::newRow("bicycle on a footway") << "highway=footway bicycle=designated" << "walk bike";
    QTest::newRow("bicycle though closed") << "highway=service access=no bicycle=yes" << "walk bike";
    QTest::newRow("motor road") << "highway=trunk motorroad=yes" << "drive";
    QTest::newRow("no motors") << "highway=residential motor_vehicle=no" << "walk bike";
    QTest::newRow("the most precise tag counts")
        << "highway=residential motor_vehicle=no motorcar=yes access=no" << "walk drive";
    QTest::newRow("farm road") << "highway=unclassified motor_vehicle=agricultural" << "walk bike";
  }
  void tellsWhoMayUseAWay() {
    QFETCH(QString, tags);
    QFETCH(QString, who);
    osm::Tags read_tags;
    std::vector<std::string> held;
    held.reserve(20);
    for (const QString& tag : tags.split(' ')) {
      const QStringList pair = tag.split('=');
      const std::string& key = held.emplace_back(pair[0].toStdString());
      read_tags.add(key, held.emplace_back(pair[1].toStdString()));
    }
    QStringList users;
    if (osm::usable(read_tags, Profile::walk)) users << "walk";
    if (osm::usable(read_tags, Profile::bike)) users << "bike";
    if (osm::usable(read_tags, Profile::drive)) users << "drive";
    QCOMPARE(users.join(' '), who);
  }

  void tellsDirectionsForEachProfile_data() {
    QTest::addColumn<osm::Tags>("tags");
    QTest::addColumn<QString>("walk");
    QTest::addColumn<QString>("bike");
    QTest::addColumn<QString>("drive");
    const auto row = [](const char* name, osm::Tags tags, const char* walk, const char* bike, const char* drive) {
      QTest::newRow(name) << tags << walk << bike << drive;
    };
    row("nothing said", {}, "no", "no", "no");
    row("one way", {{"oneway", "yes"}}, "no", "yes", "yes");
    row("one way, 1", {{"oneway", "1"}}, "no", "yes", "yes");
    row("against the drawing", {{"oneway", "-1"}}, "no", "reverse", "reverse");
    row("tidal", {{"oneway", "reversible"}}, "no", "no", "no");
    row("roundabout", {{"junction", "roundabout"}}, "no", "yes", "yes");
    row("roundabout open both ways", {{"junction", "roundabout"}, {"oneway", "no"}}, "no", "no", "no");
    row("motorway", {{"highway", "motorway"}}, "no", "yes", "yes");
    row("bikes both ways", {{"oneway", "yes"}, {"oneway:bicycle", "no"}}, "no", "no", "yes");
    row("bikes one way", {{"oneway:bicycle", "yes"}}, "no", "yes", "no");
    row("contraflow lane", {{"oneway", "yes"}, {"cycleway", "opposite_lane"}}, "no", "no", "yes");
    row("contraflow on the left", {{"oneway", "yes"}, {"cycleway:left", "opposite_track"}}, "no", "no", "yes");
    row("lane against", {{"oneway", "yes"}, {"cycleway:left", "lane"}, {"cycleway:left:oneway", "-1"}}, "no", "no",
        "yes");
    row("track both ways", {{"oneway", "yes"}, {"cycleway:right", "track"}, {"cycleway:right:oneway", "no"}}, "no",
        "no", "yes");
    row("lane along", {{"oneway", "yes"}, {"cycleway:right", "lane"}}, "no", "yes", "yes");
    row("lane against a reversed street",
        {{"oneway", "-1"}, {"cycleway:left", "lane"}, {"cycleway:left:oneway", "yes"}}, "no", "no", "reverse");
    row("walkers one way", {{"oneway:foot", "yes"}}, "yes", "no", "no");
    row("escalator down", {{"highway", "steps"}, {"conveying", "backward"}}, "reverse", "no", "no");
    row("escalator of unknown sense", {{"highway", "steps"}, {"conveying", "yes"}}, "no", "no", "no");
  }
  void tellsDirectionsForEachProfile() {
    QFETCH(osm::Tags, tags);
    const auto told = [&](Profile profile) {
      return QString::fromUtf8(osm::oneway(tags, profile).data(), int(osm::oneway(tags, profile).size()));
    };
    QTEST(told(Profile::walk), "walk");
    QTEST(told(Profile::bike), "bike");
    QTEST(told(Profile::drive), "drive");
  }

  void readsSpeeds_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("kmh");
    const auto row = [](const char* value, double kmh) { QTest::newRow(value) << QByteArray(value) << kmh; };
    row("50", 50), row(" 50 ", 50), row("50 km/h", 50), row("50kmh", 50), row("30 mph", 48.28032),
        row("30mph", 48.28032);
    row("FR:urban", 50), row("FR:rural", 80), row("FR:motorway", 130), row("FR:zone30", 30), row("FR:30", 30),
        row("DE:zone:20", 20);
    row("CH:urban", 50), row("CH:motorway", 120), row("GB:nsl_single", 96.56064);
    row("walk", 6), row("none", 130), row("50;30", 30), row("70; 50", 50);
    for (const char* bad :
         {"", "signals", "fast", "0", "-50", "1e9", "999", "50 knots", "FR:", "FR:nonsense", "50;", "nan", "inf"})
      row(bad, qQNaN());
  }
  void readsSpeeds() {
    QFETCH(QByteArray, value);
    QFETCH(double, kmh);
    const std::optional<double> read = osm::speed_kmh({value.data(), std::size_t(value.size())});
    QCOMPARE(read.has_value(), !std::isnan(kmh));
    if (read) QVERIFY(std::abs(*read - kmh) < 1e-9);
  }

  void countsSpeedsThatAreMissingOrUnreadable() {
    Heard heard;
    const std::string content = document(
        four_nodes + way(1, {1, 2}, {{"highway", "primary"}, {"maxspeed", "50"}}) +
        way(2, {2, 3}, {{"highway", "primary"}, {"maxspeed", "quick"}}) + way(3, {3, 4}, {{"highway", "primary"}}) +
        way(4, {1, 4}, {{"highway", "primary"}, {"maxspeed:forward", "30"}, {"maxspeed:backward", "40"}}) +
        way(5, {1, 3}, {{"highway", "primary"}, {"source:maxspeed", "FR:urban"}}));
    const Table streets = osm::streets(osm::Source::bytes(content), Profile::drive, heard);
    QStringList speeds;
    for (std::size_t row = 0; row < streets.size(); ++row)
      speeds << QString::fromStdString(text_at(streets, "speed_kmh", row));
    QCOMPARE(speeds, (QStringList{"50", "", "", "40", "50"}));
    QCOMPARE(streets.issues.size(), std::size_t{1});
    QCOMPARE(streets.issues[0].row, std::int64_t{1});
    QCOMPARE(streets.issues[0].what.english(), std::string("The speed limit \"quick\" of way 2 cannot be read."));
    QCOMPARE(heard.warnings,
             (std::vector<std::string>{"1 streets have a speed limit that cannot be read: it is left empty."}));
    QCOMPARE(heard.infos.back(), std::string("1 streets have no speed limit in the file: speed_kmh is empty there."));
  }

  void readsWhatAnalysesNeed() {
    const Table streets = read(document(four_nodes +
                                        way(1, {1, 2},
                                            {{"highway", "secondary"},
                                             {"name", "Cours d&apos;Essai"},
                                             {"layer", "-1"},
                                             {"tunnel", "building_passage"},
                                             {"lanes", "2"},
                                             {"width", "6,5 m"},
                                             {"incline", "-8%"},
                                             {"cycleway:left", "lane"},
                                             {"cycleway:right", "track"},
                                             {"sidewalk:left", "yes"},
                                             {"sidewalk:right", "no"},
                                             {"parking:lane:both", "parallel"},
                                             {"lit", "yes"},
                                             {"surface", "asphalt"},
                                             {"smoothness", "good"},
                                             {"access", "destination"}}) +
                                        way(2, {2, 3},
                                            {{"highway", "residential"},
                                             {"layer", "high"},
                                             {"bridge", "no"},
                                             {"incline", "up"},
                                             {"sidewalk", "none"},
                                             {"cycleway", "opposite_lane"},
                                             {"parking:right", "no"},
                                             {"width", "wide"}})));
    const auto all = [&](std::size_t row) {
      QStringList out;
      for (const char* column : {"name", "level", "bridge", "tunnel", "lanes", "width_m", "incline_percent", "cycleway",
                                 "cycleway_left", "cycleway_right", "sidewalk", "parking_left", "parking_right", "lit",
                                 "surface", "smoothness", "access", "incline"})
        out << QString::fromStdString(text_at(streets, column, row));
      return out.join('|');
    };
    QCOMPARE(
        all(0),
        QString(
            "Cours "
            "d'Essai|-1|false|true|2|6.5|-8|track|lane|track|left|parallel|parallel|yes|asphalt|good|destination|-8%"));
    QCOMPARE(all(1), QString("|0|false|false||||opposite_lane|opposite_lane||no||no|||||up"));
  }

  void readsMeasures() {
    QCOMPARE(osm::length_m("350 cm"), std::optional<double>(3.5));
    QVERIFY(std::abs(*osm::length_m("12'6\"") - 3.81) < 1e-12);
    QVERIFY(!osm::length_m("-3") && !osm::length_m("3 apples") && !osm::length_m(""));
    QVERIFY(std::abs(*osm::incline_percent("45°") - 100.0) < 1e-9);
    QVERIFY(!osm::incline_percent("steep") && !osm::incline_percent("900%"));
    QCOMPARE(osm::whole("+2"), std::optional<std::int64_t>(2));
    QCOMPARE(osm::whole("1;0"), std::optional<std::int64_t>(1));
    QVERIFY(!osm::whole("x") && !osm::whole("99999999999999999999"));
  }

  void saysWhatIsWrongWithAFile() {
    const QTemporaryDir folder;
    const auto says = [&](const QString& path) { return QString::fromStdString(fault([&] { run(path); })); };
    QVERIFY2(says(folder.filePath("none.osm.pbf")).endsWith("does not exist."),
             qPrintable(says(folder.filePath("none.osm.pbf"))));
    QVERIFY(says(folder.path()).contains("is a folder"));
    QVERIFY(says("").contains("No OpenStreetMap file is given"));
    QVERIFY(says("/dev/zero").contains("is not a file"));
    QVERIFY(says("http://example.org/a.osm.pbf").endsWith("does not exist."));
    QVERIFY(says("-").endsWith("does not exist."));
    QVERIFY(says(save(folder, "empty.osm.pbf", "")).contains("is empty"));
    QVERIFY(says(save(folder, "blank.osm", "  \n ")).contains("is not an OpenStreetMap file"));
    QVERIFY(says(save(folder, "table.osm", "id;name\n1;a\n")).contains("is not an OpenStreetMap file"));
    QVERIFY(says(save(folder, "page.osm", "<html><body>404</body></html>")).contains("damaged"));
    QVERIFY(says(save(folder, "cut.osm", "<osm version='0.6'><node id='1'")).contains("damaged"));
    QVERIFY(says(save(folder, "cut.osm.gz", QByteArray("\x1f\x8b\x08\x00\x00\x00", 6))).contains("damaged"));
    QVERIFY(says(save(folder, "cut.osm.bz2", "BZh9")).contains("damaged"));
    QVERIFY(says(save(folder, "nodes.osm", QByteArray::fromStdString(document(four_nodes)))).contains("holds no way"));
    const QString changes = save(folder, "diff.osc", "<osmChange version='0.6'><create/></osmChange>");
    QVERIFY(fault([&] { run(changes); }, Error::Code::unsupported).find("holds changes") != std::string::npos);
  }

  void readsAFileWhateverItsName() {
    const QTemporaryDir folder;
    const QString plain = save(folder, "tiny.txt", bytes_of(corpus + "tiny.osm"));
    QVERIFY(same(run(plain), run(corpus + "tiny.osm")));
  }

  void readsAllFormatsAlike() {
    const Table expected = run(corpus + "tiny.osm");
    QVERIFY(expected.size() >= 3);
    for (const char* other : {"tiny.osm.pbf", "tiny.osm.gz", "tiny.osm.bz2"})
      QVERIFY2(same(run(corpus + other), expected), other);
  }

  void tellsAnEmptyAnswer() {
    Heard heard;
    const std::string content = document(four_nodes + way(1, {1, 2}, {{"building", "yes"}}));
    QCOMPARE(osm::streets(osm::Source::bytes(content), Profile::walk, heard).size(), std::size_t{0});
    QCOMPARE(heard.warnings.size(), std::size_t{1});
    QVERIFY(heard.warnings[0].find("holds no street") != std::string::npos);
  }

  void noticesATruncatedFileWhereverItIsCut_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"tiny.osm", "tiny.osm.pbf", "tiny.osm.gz", "tiny.osm.bz2"})
      QTest::newRow(name) << QString(name);
  }
  void noticesATruncatedFileWhereverItIsCut() {
    QFETCH(QString, name);
    const QByteArray whole = bytes_of(corpus + name);
    QVERIFY(whole.size() > 100);
    const Table expected = run(corpus + name);
    int complete = 0;
    for (int length = 0; length < whole.size(); length += whole.size() > 1500 ? 7 : 1) {
      const std::string part = whole.left(length).toStdString();
      if (fault([&] {
            if (same(read(part), expected)) ++complete;
          }) == "no error")
        QVERIFY2(complete > 0, qPrintable(QString::number(length)));
    }
    // Only what says nothing may be missing: the last line feed, a checksum, an empty last block.
    QVERIFY2(complete <= 20, qPrintable(QString::number(complete)));
  }

  void survivesFlippedBytes() {
    const std::string whole = bytes_of(corpus + "tiny.osm.pbf").toStdString();
    int faults = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
      std::string flipped = whole;
      flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
      faults += fault([&] { read(flipped); }) != "no error";
    }
    QVERIFY(faults > static_cast<int>(whole.size()) / 3);
  }

  void stopsWhenCancelled() {
    for (int after = 0; after < 4; ++after)
      QVERIFY_THROWS_EXCEPTION(Cancelled, run(corpus + "tiny.osm.pbf", Profile::walk, Impatient(after)));
  }

  void readsPortoAlegre() {
    const QString file = shared + "porto_alegre/poa_osm.pbf";
    if (!QFile::exists(file)) QSKIP("../shared/data/porto_alegre is not here");
    Heard heard;
    const Table streets = osm::streets(osm::Source::file(file.toStdString()), Profile::walk, heard);
    // Counted in the same data as XML by a script of ten lines that shares nothing with this reader.
    QCOMPARE(heard.infos.front(),
             std::string("15261 of the 16032 ways of the file are streets for this profile: 15261 lines."));
    QCOMPARE(streets.geometry.positions(), std::size_t{63359});
    QVERIFY(streets.issues.empty());
    QVERIFY(heard.rising && heard.last == 1.0);
    const osm::File whole(osm::Source::file(file.toStdString()));
    std::vector<double> none;
    QCOMPARE(whole.positions({}, none, heard), std::size_t{43264});
    std::set<std::string> levels;
    for (std::size_t row = 0; row < streets.size(); ++row) levels.insert(text_at(streets, "level", row));
    QVERIFY(levels.contains("0") && levels.contains("1") && levels.contains("-1"));
  }

  void readsGenevaWithWaysThatLeaveTheFile() {
    const QString file = shared + "geneva/geneva.osm.pbf";
    if (!QFile::exists(file)) QSKIP("../shared/data/geneva is not here");
    Heard heard;
    const Table streets = osm::streets(osm::Source::file(file.toStdString()), Profile::walk, heard);
    QCOMPARE(streets.size(), std::size_t{13931 - 66});
    QCOMPARE(streets.geometry.positions(), std::size_t{76793});
    QCOMPARE(heard.warnings.front(),
             std::string("66 streets are left out: fewer than two of their nodes follow each other in the file."));
    QVERIFY(run(file, Profile::bike).size() < streets.size());
    QVERIFY(run(file, Profile::drive).size() < streets.size());
  }

  void noticesATruncatedRealFile() {
    const QString file = shared + "porto_alegre/poa_osm.pbf";
    if (!QFile::exists(file)) QSKIP("../shared/data/porto_alegre is not here");
    const QTemporaryDir folder;
    const QByteArray whole = bytes_of(file);
    for (const double share : {0.01, 0.3, 0.5, 0.77, 0.999}) {
      const QString cut = save(folder, "cut.osm.pbf", whole.left(int(share * whole.size())));
      QVERIFY(QString::fromStdString(fault([&] { run(cut); })).contains("damaged or was cut short"));
    }
  }
};

QTEST_APPLESS_MAIN(TestStreets)
#include "test_streets.moc"
