#include <QtTest>
#include <algorithm>

#include "city/clouds.hpp"
#include "jumeau/city/cloudinfo.hpp"
#include "jumeau/threads.hpp"

using namespace jumeau;
using namespace jumeau::testing;
using city::Cloud;
using city::CloudFault;
using city::Points;

namespace {

std::vector<std::array<double, 3>> places(const Points& points) {
  std::vector<std::array<double, 3>> out;
  for (std::size_t i = 0; i < points.size(); ++i) out.push_back({points.x[i], points.y[i], points.z[i]});
  std::ranges::sort(out);
  return out;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}
template <class T>
void poke(std::string& bytes, std::size_t at, T value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

bool has(const Cloud& cloud, CloudFault fault) {
  const auto all = cloud.findings();
  return std::ranges::any_of(all, [&](const Cloud::Finding& one) { return one.fault == fault; });
}

}  // namespace

class TestCloud : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  Monitor quiet_;

  std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }
  std::shared_ptr<const Cloud> open(const std::filesystem::path& path) { return Cloud::open({path}, quiet_); }

private slots:
  void everyFormatComesBack_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    for (const int format : {0, 1, 2, 3, 6, 7, 8})
      for (const char* ending : {"las", "laz"})
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(format).arg(ending)))
            << format << QStringLiteral("format%1.%2").arg(format).arg(ending);
  }
  void everyFormatComesBack() {
    QFETCH(int, format);
    QFETCH(QString, name);
    const Points points = random_points(1, 3000);
    const auto path = file(qPrintable(name));
    city::write_cloud(points, path, {"EPSG:2154", 0.001, format, false}, quiet_);
    const auto cloud = open(path);
    QCOMPARE(cloud->files()[0].point_format, format);
    QCOMPARE(cloud->crs(), std::string("EPSG:2154"));
    QCOMPARE(cloud->points(), std::int64_t{3000});
    const Points back = all_of(*cloud);
    QCOMPARE(back.size(), points.size());
    QCOMPARE(back.classification, points.classification);
    for (std::size_t i = 0; i < back.size(); ++i) {
      QVERIFY(std::abs(back.x[i] - points.x[i]) < 1e-6 && std::abs(back.z[i] - points.z[i]) < 0.00051);
      QCOMPARE(std::isnan(back.gps_time[i]), format == 0 || format == 2);
    }
    QVERIFY(cloud->findings().empty());
  }

  /// By the index of our own, by .lax, and from two files: the points of a box are those that brute force finds.
  void aBoxHoldsItsPoints_data() {
    QTest::addColumn<bool>("lax");
    QTest::newRow("our index") << false;
    QTest::newRow(".lax") << true;
  }
  void aBoxHoldsItsPoints() {
    QFETCH(bool, lax);
    Points left = random_points(2, 120000), right = random_points(3, 70000, 1100.0);
    const auto one = file(lax ? "a1.laz" : "b1.laz"), other = file(lax ? "a2.laz" : "b2.laz");
    city::write_cloud(left, one, {"EPSG:2154", 0.001, 6, lax}, quiet_);
    city::write_cloud(right, other, {"EPSG:2154", 0.001, 1, lax}, quiet_);
    const auto cloud = Cloud::open({one, other}, quiet_);
    QCOMPARE(cloud->files()[0].index == city::CloudFile::Index::lax, lax);
    const Points whole = all_of(*cloud);
    QCOMPARE(whole.size(), std::size_t{190000});
    for (const geo::Bounds& box : {geo::Bounds{1090, 2010, 1110, 2030}, geo::Bounds{1000, 2000, 1000.5, 2000.5},
                                   geo::Bounds{900, 2050, 5000, 2051}, geo::Bounds{0, 0, 1, 1}}) {
      Points expected;
      for (std::size_t i = 0; i < whole.size(); ++i)
        if (whole.x[i] >= box.min_x && whole.x[i] <= box.max_x && whole.y[i] >= box.min_y && whole.y[i] <= box.max_y)
          add_point(expected, whole.x[i], whole.y[i], whole.z[i]);
      QCOMPARE(places(all_of(*cloud, box)), places(expected));
    }
  }

  void chunksAreBounded() {
    const auto path = file("chunks.laz");
    city::write_cloud(random_points(4, 130000), path, {}, quiet_);
    std::vector<std::size_t> sizes;
    open(path)->read(Cloud::everywhere(), [&](const Points& some) { sizes.push_back(some.size()); }, quiet_);
    QCOMPARE(sizes, (std::vector<std::size_t>{50000, 50000, 30000}));
  }

  /// Pieces are decoded on several threads: the points come in the order of the file, and the same ones by pieces.
  void threadsChangeNothing() {
    const auto path = file("threads.laz");
    city::write_cloud(random_points(10, 330000), path, {"EPSG:2154"}, quiet_);
    const auto cloud = open(path);
    const geo::Bounds half{1000, 2000, 1050, 2100};
    set_threads(1);
    const Points alone = all_of(*cloud), alone_in_half = all_of(*cloud, half);
    set_threads(3);
    const Points together = all_of(*cloud), together_in_half = all_of(*open(path), half);
    set_threads(0);
    for (const auto& [a, b] : {std::pair{&alone, &together}, std::pair{&alone_in_half, &together_in_half}}) {
      QCOMPARE(b->x, a->x);
      QCOMPARE(b->z, a->z);
      QCOMPARE(b->gps_time, a->gps_time);
      QCOMPARE(b->classification, a->classification);
    }
    const auto pieces = cloud->pieces(Cloud::everywhere(), quiet_);
    QCOMPARE(pieces.size(), std::size_t{7});
    Points last;
    cloud->read_piece(pieces.back(), Cloud::everywhere(), [&](const Points& some) { last.append(some); }, quiet_);
    QCOMPARE(last.x, std::vector<double>(alone.x.begin() + 300000, alone.x.end()));
    QVERIFY(std::isnan(last.gps_time.front()));
  }

  /// After everything was read once, only the chunks that reach into a box are.
  void whereChunksLieIsLearned() {
    Points sorted = random_points(12, 200000);
    std::ranges::sort(sorted.x);
    city::write_cloud(sorted, file("sorted.laz"), {"EPSG:2154"}, quiet_);
    const auto cloud = open(file("sorted.laz"));
    const geo::Bounds west{1000, 2000, 1010, 2100};
    QCOMPARE(cloud->pieces(west, quiet_).size(), std::size_t{4});
    const Points before = all_of(*cloud, west);
    all_of(*cloud);
    QCOMPARE(cloud->pieces(west, quiet_).size(), std::size_t{1});
    QCOMPARE(all_of(*cloud, west).y, before.y);
    QVERIFY(cloud->findings().empty());
  }

  /// Bytes of one chunk are spoilt: those before and behind it are read all the same, whatever the threads.
  void aDamagedChunkCostsItsOwnPointsOnly() {
    const auto path = file("damaged.laz");
    city::write_cloud(random_points(10, 330000), path, {"EPSG:2154"}, quiet_);
    const Points whole = all_of(*open(path));
    std::string bytes = bytes_of(path);
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2), 400, '\xff');
    write_bytes(path, bytes);
    set_threads(3);
    const Points together = all_of(*open(path));
    set_threads(1);
    const Points alone = all_of(*open(path));
    set_threads(0);
    QCOMPARE(together.x, alone.x);
    QVERIFY(alone.size() >= 280000);
    QVERIFY(std::equal(alone.x.begin(), alone.x.begin() + 100000, whole.x.begin()));
    QVERIFY(std::equal(alone.x.end() - 100000, alone.x.end(), whole.x.end() - 100000));
  }

  void aFolderIsACloud() {
    const auto folder = file("folder");
    std::filesystem::create_directory(folder);
    city::write_cloud(random_points(5, 10), folder / "b.LAZ", {}, quiet_);
    city::write_cloud(random_points(6, 20), folder / "a.las", {}, quiet_);
    write_bytes(folder / "readme.txt", "not a cloud");
    const auto cloud = open(folder);
    QCOMPARE(cloud->files().size(), std::size_t{2});
    QCOMPARE(cloud->files()[0].path.filename().string(), std::string("a.las"));
    QCOMPARE(cloud->points(), std::int64_t{30});
    std::filesystem::create_directory(file("empty"));
    QVERIFY(refused([&] { open(file("empty")); }, "no point cloud"));
  }

  void aWindowIsAllThereIs() {
    city::write_cloud(random_points(1, 3000), file("w_left.laz"), {"EPSG:2154"}, quiet_);
    city::write_cloud(random_points(2, 3000, 1100.0), file("w_right.laz"), {"EPSG:2154"}, quiet_);
    const auto whole = city::Cloud::open({file("w_left.laz"), file("w_right.laz")}, quiet_);
    const geo::Bounds window{1010.0, 2010.0, 1050.0, 2050.0};
    const auto part = whole->within(window);
    QCOMPARE(part->files().size(), 1U);
    QCOMPARE(part->crs(), whole->crs());
    QCOMPARE(all_of(*part).x, all_of(*whole, window).x);
    QCOMPARE(all_of(*part, {1040.0, 2040.0, 1200.0, 2100.0}).z, all_of(*whole, {1040.0, 2040.0, 1050.0, 2050.0}).z);
    QCOMPARE(part->box().max_x, 1050.0);
    QCOMPARE(all_of(*part->within({0.0, 0.0, 1.0, 1.0})).size(), 0U);
  }

  void systemsMustAgree() {
    city::write_cloud(random_points(7, 10), file("l93.laz"), {"EPSG:2154"}, quiet_);
    city::write_cloud(random_points(7, 10), file("utm.laz"), {"EPSG:32631"}, quiet_);
    city::write_cloud(random_points(7, 10), file("none.laz"), {}, quiet_);
    QVERIFY(refused([&] { Cloud::open({file("l93.laz"), file("utm.laz")}, quiet_); }, "different reference systems"));
    QCOMPARE(Cloud::open({file("none.laz"), file("utm.laz")}, quiet_)->crs(), std::string("EPSG:32631"));
    const auto told = open(file("none.laz"))->with_crs("EPSG:2154");
    QCOMPARE(told->crs(), std::string("EPSG:2154"));
    QVERIFY(refused([&] { told->with_crs("EPSG:32631"); }, "says itself"));
  }

  void aCompoundSystemIsTakenApart() {
    city::write_cloud(random_points(7, 10), file("compound.laz"), {"EPSG:5698"}, quiet_);
    const auto cloud = open(file("compound.laz"));
    QCOMPARE(cloud->crs(), std::string("EPSG:2154"));
    QCOMPARE(cloud->vertical_crs(), std::string("EPSG:5720"));
  }

  void aFileCutShortGivesWhatItHas_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("las") << "cut.las" << 1;
    QTest::newRow("laz") << "cut.laz" << 1;
    QTest::newRow("laz 1.4") << "cut14.laz" << 6;
  }
  void aFileCutShortGivesWhatItHas() {
    QFETCH(QString, name);
    QFETCH(int, format);
    const auto path = file(qPrintable(name));
    city::write_cloud(random_points(8, 160000), path, {"EPSG:2154", 0.001, format, false}, quiet_);
    const std::string whole = bytes_of(path);
    write_bytes(path, whole.substr(0, whole.size() * 6 / 10));
    const auto cloud = open(path);
    const Points some = all_of(*cloud);
    QVERIFY(some.size() > 40000 && some.size() < 110000);
    QVERIFY(has(*cloud, CloudFault::cut_short));
    Listener listener;
    cloud->tell(listener);
    QVERIFY(listener.warned("is damaged"));
  }

  void lyingHeadersAreFound() {
    const auto path = file("honest.las");
    city::write_cloud(random_points(9, 100), path, {"EPSG:2154", 0.001, 1, false}, quiet_);
    const std::string honest = bytes_of(path);
    const auto lying = [&](std::size_t at, auto value) {
      std::string bytes = honest;
      poke(bytes, at, value);
      write_bytes(file("lying.las"), bytes);
      return file("lying.las");
    };
    QVERIFY(refused([&] { open(lying(0, 'X')); }, "does not begin as a LAS file"));
    QVERIFY(refused([&] { open(lying(25, std::uint8_t{7})); }, "LAS 1.7"));
    QVERIFY(refused([&] { open(lying(104, std::uint8_t{5})); }, "format 5"));
    QVERIFY(refused([&] { open(lying(104, std::uint8_t{0x81})); }, "compressed"));
    QVERIFY(refused([&] { open(lying(105, std::uint16_t{7})); }, "7 bytes"));
    QVERIFY(refused([&] { open(lying(96, std::uint32_t{100})); }, "contradict"));
    QVERIFY(refused([&] { open(lying(96, std::uint32_t{1000000})); }, "before its first point"));
    QVERIFY(refused([&] { open(lying(131, 0.0)); }, "scale"));
    QVERIFY(refused([&] { open(lying(179, std::numeric_limits<double>::quiet_NaN())); }, "box of its header"));
    QVERIFY(refused([&] { open(lying(179, -5.0)); }, "box of its header"));

    const auto more = open(lying(107, std::uint32_t{500}));
    QCOMPARE(all_of(*more).size(), std::size_t{100});
    QVERIFY(has(*more, CloudFault::cut_short));
    const auto narrow = open(lying(179, 1050.0));
    QCOMPARE(all_of(*narrow).size(), std::size_t{100});
    QVERIFY(has(*narrow, CloudFault::outside_header_box));

    const auto infinite = open(lying(131, 1e305));
    for (const double x : all_of(*infinite).x) QVERIFY(std::isfinite(x));
    QVERIFY(has(*infinite, CloudFault::bad_numbers));

    write_bytes(file("short.las"), honest.substr(0, 100));
    QVERIFY(refused([&] { open(file("short.las")); }, "too short"));
    write_bytes(file("words.laz"), std::string(1000, 'w'));
    QVERIFY(refused([&] { open(file("words.laz")); }, "does not begin"));
    QVERIFY(refused([&] { open(file("absent.laz")); }, "missing"));
  }

  void aCancelledWriteLeavesNothing() {
    Listener impatient(1);
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, city::write_cloud(random_points(9, 20000), file("cancelled.laz"), {"", 0.001, 6, true}, impatient));
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path().toStdString()))
      QVERIFY(entry.path().filename().string().find("cancelled") == std::string::npos);
  }

  /// Of IGN: what the hierarchy finds in a box is what reading everything finds.
  void copcBoxesHoldTheirPoints() {
    const auto folder = shared_data("montpellier/lidar_hd/copc");
    if (!std::filesystem::exists(folder)) QSKIP("needs the real data, which is not here");
    const auto copc = open(folder);
    QCOMPARE(copc->files()[0].index, city::CloudFile::Index::copc);
    const Points whole = all_of(*copc);
    const geo::Bounds all = copc->box();
    const double x = 0.5 * (all.min_x + all.max_x), y = 0.5 * (all.min_y + all.max_y);
    for (const geo::Bounds& box : {geo::Bounds{x, y, x + 7.0, y + 4.0}, geo::Bounds{all.min_x, y, x, y + 1.0}}) {
      Points expected;
      for (std::size_t i = 0; i < whole.size(); ++i)
        if (whole.x[i] >= box.min_x && whole.x[i] <= box.max_x && whole.y[i] >= box.min_y && whole.y[i] <= box.max_y)
          add_point(expected, whole.x[i], whole.y[i], whole.z[i]);
      QVERIFY(expected.size() > 0);
      QCOMPARE(places(all_of(*copc, box)), places(expected));
    }
  }

  void infoByHand() {
    Points points;
    for (int i = 0; i < 20; ++i)
      for (int k = 0; k < 20; ++k)
        if (i < 5 || i >= 11 || k < 5 || k >= 11) add_point(points, 1000.5 + i, 2000.5 + k, 5.0, i < 10 ? 2 : 6, 3.0e8);
    const std::size_t plain = points.size();
    add_point(points, 1000.5, 2000.5, 5.0, 2, 3.0e8);
    add_point(points, 1003.0, 2003.0, 250.0, 1, 3.0e8);
    city::write_cloud(points, file("hand.laz"), {"EPSG:2154", 0.001, 6, false}, quiet_);
    CloudInfo::Options options;
    options.gap_m2 = 30.0;
    const auto out = CloudInfo::run({Shared<Cloud>(open(file("hand.laz")))}, options, quiet_);
    QCOMPARE(out.points, static_cast<std::int64_t>(plain) + 2);
    QCOMPARE(out.duplicates, std::int64_t{1});
    QCOMPARE(out.outliers, std::int64_t{1});
    QCOMPARE(out.epochs, std::int64_t{1});
    QCOMPARE(out.gaps.size(), std::size_t{1});
    QCOMPARE(number(out.gaps, "area_m2"), 36.0);
    QCOMPARE(out.classes.size(), std::size_t{3});
    QCOMPARE(word(out.classes, "meaning", 1), std::string("ground"));
    QCOMPARE(number(out.classes, "points", 1), 10.0 * 20.0 - 30.0 + 1.0);
    QCOMPARE(out.density.at(0, 19), 2.0F);
    QCOMPARE(out.density.at(7, 10), 0.0F);
    // 300,000,000 s after the zero of adjusted time (14 September 2011) is 17 March 2021.
    QCOMPARE(word(out.files, "first_day"), std::string("2021-03-17"));
    QCOMPARE(number(out.files, "highest_m"), 250.0);
  }

  /// Cutting a cloud into files changes neither duplicates nor outliers nor density.
  void filesDoNotMatter() {
    Points points = random_points(11, 4000);
    points.append(random_points(12, 30, 1000.0, 2300.0));
    for (std::size_t i = 0; i < 50; ++i) add_point(points, points.x[i], points.y[i], points.z[i]);
    Points halves[2];
    for (std::size_t i = 0; i < points.size(); ++i)
      add_point(halves[i % 3 == 0], points.x[i], points.y[i], points.z[i], points.classification[i]);
    city::write_cloud(points, file("whole.laz"), {"EPSG:2154"}, quiet_);
    city::write_cloud(halves[0], file("half0.laz"), {"EPSG:2154"}, quiet_);
    city::write_cloud(halves[1], file("half1.laz"), {"EPSG:2154"}, quiet_);
    const auto one = CloudInfo::run({Shared<Cloud>(open(file("whole.laz")))}, {}, quiet_);
    const auto two =
        CloudInfo::run({Shared<Cloud>(Cloud::open({file("half0.laz"), file("half1.laz")}, quiet_))}, {}, quiet_);
    QCOMPARE(one.duplicates, std::int64_t{50});
    QVERIFY(one.outliers > 0);
    QCOMPARE(two.duplicates, one.duplicates);
    QCOMPARE(two.outliers, one.outliers);
    QCOMPARE(two.density.cells, one.density.cells);
    QCOMPARE(two.files.size(), std::size_t{2});
  }

  void emptyCloudsAreSaid() {
    city::write_cloud({}, file("nothing.laz"), {"EPSG:2154"}, quiet_);
    QVERIFY(refused([&] { CloudInfo::run({Shared<Cloud>(open(file("nothing.laz")))}, {}, quiet_); }, "no point"));
    city::write_cloud(random_points(1, 100), file("some.laz"), {"EPSG:2154"}, quiet_);
    Listener impatient(3);
    QVERIFY_THROWS_EXCEPTION(Cancelled, CloudInfo::run({Shared<Cloud>(open(file("some.laz")))}, {}, impatient));
  }
};

QTEST_APPLESS_MAIN(TestCloud)
#include "test_cloud.moc"
