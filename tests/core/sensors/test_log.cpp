#include <sqlite3.h>

#include <QtTest>
#include <functional>

#include "backends.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/sensors/log.hpp"

using namespace jumeau;
using namespace jumeau::sensors;
using namespace jumeau::testing;

namespace {

constexpr Time monday = 1'641'772'800 * second_us;

struct Kept {
  Monitor quiet;
  Store store;
  Log log{store};
  explicit Kept(const std::string& where) : store(where, Store::Open::create, quiet) {}

  std::int64_t add(const std::string& text, Time time = monday, LogEntry entry = {}) {
    entry.time = time, entry.text = text;
    if (entry.author.empty()) entry.author = "Mme Durand";
    if (entry.category.empty()) entry.category = "voirie";
    return log.add(entry);
  }
  std::vector<std::string> texts(const LogFilter& filter) const {
    std::vector<std::string> out;
    for (const LogEntry& one : log.entries(filter)) out.push_back(one.text);
    return out;
  }
  std::vector<std::string> found(const std::string& words) const { return texts({.words = words}); }
};

using Texts = std::vector<std::string>;

bool refused(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error&) {
    return true;
  }
  return false;
}

}  // namespace

class TestLog : public QObject {
  Q_OBJECT

private slots:
  void keepsEntriesAsTheyWereWritten_data() { backends(); }
  void keepsEntriesAsTheyWereWritten() {
    FETCH_NEW_STORE(made);
    Kept kept(made.where());
    const LogEntry entry{.time = monday,
                         .author = "M. Prévôt",
                         .category = "crue",
                         .text = "Le Var déborde; DROP TABLE log_entries --'\"",
                         .object = "Y6442010",
                         .place = Place{7.19, 43.66},
                         .attachments = {"photos/1.jpg", "/data/é.pdf"},
                         .alert = "seuil"};
    const auto id = kept.log.add(entry);
    kept.add("Suite", monday + hour_us, {.follows = id});
    const auto all = kept.log.entries();
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].text, entry.text);
    QCOMPARE(all[0].author, entry.author);
    QCOMPARE(all[0].attachments, entry.attachments);
    QVERIFY(all[0].place == entry.place);
    QVERIFY(all[0].written > monday);
    QCOMPARE(all[1].follows.value(), id);
    QVERIFY(!all[1].place);
  }

  void findsWordsWhateverTheirAccents() {
    const NewStore made(Backend::geopackage);
    Kept kept(made.where());
    kept.add("Éclairage éteint place de l'Hôtel de Ville");
    kept.add("Bruit signalé rue des Élèves");
    QCOMPARE(kept.found("eclairage"), Texts{"Éclairage éteint place de l'Hôtel de Ville"});
    QCOMPARE(kept.found("HOTEL ville"), Texts{"Éclairage éteint place de l'Hôtel de Ville"});
    QCOMPARE(kept.found("élev"), Texts{"Bruit signalé rue des Élèves"});
    QCOMPARE(kept.found("bruit hotel"), Texts{});
    for (const char* odd : {"\"", "AND", "NEAR(", "*", "text:", "a OR b", "-x", "'; --"}) kept.found(odd);
  }

  void findsFrenchFormsInPostgres() {
    if (!server()) QSKIP("no PostgreSQL: JUMEAU_POSTGRES names no server");
    const NewStore made(Backend::postgres);
    Kept kept(made.where());
    kept.add("Les lampadaires sont éteints");
    QCOMPARE(kept.found("lampadaire éteint").size(), std::size_t(1));
    QCOMPARE(kept.found("bruit").size(), std::size_t(0));
    for (const char* odd : {"\"", "AND", "&", "'; --"}) kept.found(odd);
  }

  void asksByPeriodPlaceAndCategory_data() { backends(); }
  void asksByPeriodPlaceAndCategory() {
    FETCH_NEW_STORE(made);
    Kept kept(made.where());
    kept.add("at the port", monday, {.place = Place{5.37, 43.30}});
    kept.add("at the lake", monday + hour_us, {.category = "eau", .place = Place{5.10, 43.50}});
    kept.add("nowhere", monday + 2 * hour_us);
    QCOMPARE(kept.texts({.from = monday, .to = monday + 2 * hour_us}), (Texts{"at the port", "at the lake"}));
    QCOMPARE(kept.texts({.within = {5.3, 43.2, 5.4, 43.4}}), Texts{"at the port"});
    QCOMPARE(kept.texts({.category = "eau"}), Texts{"at the lake"});
    QCOMPARE(kept.texts({}), (Texts{"at the port", "at the lake", "nowhere"}));
  }

  void correctsByAnotherEntry_data() { backends(); }
  void correctsByAnotherEntry() {
    FETCH_NEW_STORE(made);
    Kept kept(made.where());
    const auto first = kept.add("Rue barrée à 8 h");
    const auto second = kept.add("Rue barrée à 9 h", monday, {.corrects = first});
    QCOMPARE(kept.texts({}), Texts{"Rue barrée à 9 h"});
    QCOMPARE(kept.texts({.corrected = true}).size(), std::size_t(2));
    QVERIFY(refused([&] { kept.add("Rue barrée à 10 h", monday, {.corrects = first}); }));
    kept.add("Rue barrée à 10 h", monday, {.corrects = second});
    QCOMPARE(kept.texts({}), Texts{"Rue barrée à 10 h"});
    QVERIFY(refused([&] { kept.add("x", monday, {.corrects = 999}); }));
    QVERIFY(refused([&] { kept.add("x", monday, {.follows = 999}); }));
    QVERIFY(refused([&] { kept.add(""); }));
  }

  void isNeverChangedBehindItsBack() {
    const NewStore made(Backend::geopackage);
    {
      Kept(made.where()).add("as it was");
    }
    sqlite3* opened = nullptr;
    QCOMPARE(sqlite3_open(made.where().c_str(), &opened), SQLITE_OK);
    for (const char* change : {"UPDATE log_entries SET text = 'other'", "DELETE FROM log_entries"})
      QVERIFY(sqlite3_exec(opened, change, nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(opened);
    QCOMPARE(Kept(made.where()).texts({}), Texts{"as it was"});
    if (!server()) return;
    const NewStore other(Backend::postgres);
    Kept kept(other.where());
    kept.add("as it was");
    for (const char* change : {"UPDATE jumeau.log_entries SET text = 'other'", "DELETE FROM jumeau.log_entries",
                               "TRUNCATE jumeau.log_entries CASCADE"})
      QVERIFY(!NewStore::can_execute(change));
    QCOMPARE(kept.texts({}), Texts{"as it was"});
  }

  void isALayerOfTheGeoPackage() {
    const NewStore made(Backend::geopackage);
    {
      Kept(made.where()).add("here", monday, {.place = Place{5.37, 43.30}});
    }
    Monitor quiet;
    QCOMPARE(geo::read_table(made.where(), "log_entries", quiet).geometry.xy, (std::vector<double>{5.37, 43.30}));
  }
};

QTEST_APPLESS_MAIN(TestLog)
#include "test_log.moc"
