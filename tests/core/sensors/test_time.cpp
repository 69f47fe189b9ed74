#include <QtTest>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/time.hpp"

using namespace jumeau;
using namespace jumeau::sensors;

namespace {

std::string read(const std::string& words, const char* zone = "Europe/Paris") {
  const auto stamp = stamp_of(words, TimeZone(zone));
  if (!stamp) return "nothing";
  std::string out = stamp->begin.skipped ? "skipped" : iso(stamp->begin.first);
  if (stamp->begin.second) out += " or " + iso(*stamp->begin.second);
  if (stamp->end) out += " to " + iso(stamp->end->first);
  return out;
}

}  // namespace

class TestTime : public QObject {
  Q_OBJECT

private slots:
  void readsWhatPeopleAndMachinesWrite_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* words, const char* expected) { QTest::newRow(words) << words << expected; };
    row("2022-01-10T01:45:00Z", "2022-01-10T01:45:00Z");
    row("2022-01-10T01:45:00.000Z", "2022-01-10T01:45:00Z");
    row("2020-03-17T08:45:00.209Z", "2020-03-17T08:45:00.209Z");
    row("2021-09-15T00:00:00+02", "2021-09-14T22:00:00Z");  // the official example of the mobility schema
    row("2021-09-15T00:00:00+0200", "2021-09-14T22:00:00Z");
    row("2021-03-11T15:51:02+05:30", "2021-03-11T10:21:02Z");
    row("2021-09-15 00:00:00-03:00", "2021-09-15T03:00:00Z");
    row("2022-01-01 01:00:00 CET", "2022-01-01T00:00:00Z");
    row("2022-07-01 01:00:00 CEST", "2022-06-30T23:00:00Z");
    row("2022-01-10 01:45", "2022-01-10T00:45:00Z");
    row("2022-07-10 01:45:30", "2022-07-09T23:45:30Z");
    row("10/01/2022 01:45", "2022-01-10T00:45:00Z");
    row("2022-07-10", "2022-07-09T22:00:00Z");
    row("1879-04-01 12:00:00", "1879-04-01T11:50:39Z");  // Paris had its own mean time
    row("1641779100", "2022-01-10T01:45:00Z");
    row("1641779100123", "2022-01-10T01:45:00.123Z");
    row("2024-02-28T00:00:00/2024-02-29T00:00:00", "2024-02-27T23:00:00Z to 2024-02-28T23:00:00Z");
    row("2024-02-29T24:00:00Z", "2024-03-01T00:00:00Z");
    row("'2001-08-15 19:06:55'", "2001-08-15T17:06:55Z");
    row("  2022-01-10T01:45:00Z\t", "2022-01-10T01:45:00Z");
  }
  void readsWhatPeopleAndMachinesWrite() {
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(read(words.toStdString())), expected);
  }

  void refusesWhatIsNoTime() {
    for (const char* words : {"", "yesterday", "2023-02-29", "2022-13-01", "2022-01-10T25:00", "2022-01-10T01:45:00+99",
                              "2022-01-10T01:45:00Zx", "2022-1-1", "12345", "2022-01-10T01", "2022-01-10T01:60",
                              "2022-01-10/", "/", "31/02/2022", "2022-01-10T01:45:00 EST"})
      QCOMPARE(read(words), std::string("nothing"));
  }

  void knowsFrenchSummerTime() {
    QCOMPARE(read("2022-03-27 01:59"), std::string("2022-03-27T00:59:00Z"));
    QCOMPARE(read("2022-03-27 02:30"), std::string("skipped"));
    QCOMPARE(read("2022-03-27 03:00"), std::string("2022-03-27T01:00:00Z"));
    QCOMPARE(read("2022-10-30 01:59"), std::string("2022-10-29T23:59:00Z"));
    QCOMPARE(read("2022-10-30 02:30"), std::string("2022-10-30T00:30:00Z or 2022-10-30T01:30:00Z"));
    QCOMPARE(read("2022-10-30 03:00"), std::string("2022-10-30T02:00:00Z"));
    QCOMPARE(read("2022-10-30 02:30", "UTC"), std::string("2022-10-30T02:30:00Z"));
    QCOMPARE(read("2022-03-27T02:30:00Z"), std::string("2022-03-27T02:30:00Z"));
  }

  void everyHourOfThreeYearsIsReadAsItIsWritten() {
    const TimeZone paris("Europe/Paris");
    Time before = 0;
    for (Time local = 1'609'459'200 * second_us; local < 1'704'067'200 * second_us; local += hour_us / 2) {
      const TimeZone::Meant meant = paris.meant(local);
      if (meant.skipped) continue;
      QVERIFY(meant.first > before || meant.second);
      const Time east = local - meant.first;
      QVERIFY(east == hour_us || east == 2 * hour_us);
      before = meant.first;
    }
  }

  void refusesAZoneThatIsNotThere() { QVERIFY_THROWS_EXCEPTION(Error, TimeZone("Europe/Marseille")); }
};

QTEST_APPLESS_MAIN(TestTime)
#include "test_time.moc"
