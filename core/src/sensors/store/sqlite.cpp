#include <sqlite3.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <sstream>
#include <thread>

#include "batch_table.hpp"
#include "schema.hpp"
#include "wkb.hpp"

namespace jumeau::sensors {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds pause{10};
constexpr std::chrono::seconds patience{60};

/// What makes a SQLite file a GeoPackage 1.3, before its first layer.
constexpr const char* geopackage = R"(
PRAGMA application_id = 0x47504B47;
PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' ||
   'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],' ||
   'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],' ||
   'AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name),
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  PRIMARY KEY (table_name, column_name)
);
)";

/// Entries of the log stay as they are; their words are found whatever their accents.
constexpr const char* log_rules = R"(
CREATE TRIGGER log_entries_stay BEFORE UPDATE ON log_entries BEGIN SELECT RAISE(ABORT, 'entries of the log are never changed'); END;
CREATE TRIGGER log_entries_last BEFORE DELETE ON log_entries BEGIN SELECT RAISE(ABORT, 'entries of the log are never removed'); END;
CREATE VIRTUAL TABLE log_search USING fts5 (category, object, text, content = 'log_entries', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER log_entries_found AFTER INSERT ON log_entries BEGIN
  INSERT INTO log_search (rowid, category, object, text) VALUES (new.id, new.category, new.object, new.text);
END;
)";

/// Tables that hold a key of one column are layers; the others are seen by our own programs only.
constexpr const char* layers = R"(
INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id)
  SELECT name, CASE WHEN name IN ('sensors', 'log_entries') THEN 'features' ELSE 'attributes' END, name,
         CASE WHEN name IN ('sensors', 'log_entries') THEN 4326 END
  FROM sqlite_master WHERE type = 'table' AND name IN ('sensors', 'datastreams', 'imports', 'log_entries');
INSERT OR IGNORE INTO gpkg_geometry_columns
  SELECT table_name, 'geom', 'POINT', srs_id, 0, 0 FROM gpkg_contents WHERE data_type = 'features';
)";

/// In front of the WKB: magic, version 0, little-endian without envelope, EPSG:4326.
constexpr std::string_view geopackage_point{"GP\x00\x01\xE6\x10\x00\x00", 8};

class SqliteRow final : public Row {
public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  bool null(int column) const override { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::int64_t integer(int column) const override { return sqlite3_column_int64(statement_, column); }
  double real(int column) const override {
    return null(column) ? std::nan("") : sqlite3_column_double(statement_, column);
  }
  std::string words(int column) const override {
    const auto* from = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return from ? std::string(from, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))) : "";
  }

private:
  sqlite3_stmt* statement_;
};

struct Finalize {
  void operator()(sqlite3_stmt* it) const { sqlite3_finalize(it); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
struct CloseDatabase {
  void operator()(sqlite3* it) const { sqlite3_close_v2(it); }
};

class Sqlite final : public Sql {
public:
  Sqlite(const std::string& path, Store::Open how, Monitor& monitor)
      : path_(path), reads_only_(how == Store::Open::read), monitor_(monitor) {
    const bool there = fs::exists(path);
    if (!there && how != Store::Open::create)
      throw Error(Error::Code::unreadable, text("{0} cannot be read: there is no such file.", path));
    connect(how);
    sqlite3_busy_handler(database_.get(), &Sqlite::waits, this);
    sqlite3_progress_handler(database_.get(), 10000, &Sqlite::stops, this);
    add_batch_table(database_.get(), &batch_);
    for (const auto& [name, function] : {std::pair{"place_lon", &Sqlite::longitude}, {"place_lat", &Sqlite::latitude}})
      sqlite3_create_function(database_.get(), name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, function, nullptr,
                              nullptr);
    // A crash of the program loses nothing; one of the machine at most the last transactions, and never half of one.
    if (!reads_only_) script("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    script("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 1073741824");
    if (integer("SELECT count(*) FROM sqlite_master") != 0 && !has_table("store_version"))
      throw Error(
          Error::Code::unreadable,
          text("{0} is not a store of sensors: give the file that a synchronisation made, or a new name.", path));
  }

  void script(std::string_view sql) override {
    const std::string all = dialect(sql);
    for (const char* rest = all.c_str(); *rest != '\0';) {
      const Statement next = prepared(rest, &rest);
      if (next) run(next.get(), {});
    }
  }
  std::int64_t change(std::string_view sql, Cells cells) override {
    const Statement one = bound(sql, cells);
    run(one.get(), {});
    return sqlite3_changes64(database_.get());
  }
  void query(std::string_view sql, Cells cells, const std::function<void(const Row&)>& each) override {
    const Statement one = bound(sql, cells);
    run(one.get(), each);
  }
  void load(const Batch& batch) override { batch_ = batch; }

  bool has_table(const std::string& name) override {
    return integer("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1", {name}).has_value();
  }
  void prepare() override { script(geopackage); }
  void register_tables() override { script(layers); }

  void begin_writing() override { script("BEGIN IMMEDIATE"); }
  void begin_reading() override { script("BEGIN"); }
  void commit() override { script("COMMIT"); }
  void rollback() noexcept override {
    if (sqlite3_get_autocommit(database_.get()) == 0)
      sqlite3_exec(database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }

  Cell cell_of(const std::optional<Place>& place) const override {
    if (!place) return {};
    return Bytes{std::string(geopackage_point) + wkb_of(*place)};
  }
  std::optional<Place> place_of(const Row& row, int column) const override { return place_in(row.words(column)); }
  /// Each word in quotes, so that none is an operator; its beginning suffices.
  std::string search_of(const std::string& words) const override {
    std::string out;
    std::istringstream in(words);
    for (std::string word; in >> word;) {
      std::erase(word, '"');
      if (!word.empty()) out += (out.empty() ? "\"" : " \"") + word + "\"*";
    }
    return out;
  }

private:
  static std::optional<Place> place_in(std::string_view bytes) {
    if (!bytes.starts_with(geopackage_point)) return {};
    return place_of_wkb(bytes.substr(geopackage_point.size()));
  }
  static void longitude(sqlite3_context* out, int, sqlite3_value** geometry) {
    coordinate(out, *geometry, &Place::lon);
  }
  static void latitude(sqlite3_context* out, int, sqlite3_value** geometry) { coordinate(out, *geometry, &Place::lat); }
  static void coordinate(sqlite3_context* out, sqlite3_value* geometry, double Place::* part) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(geometry));
    if (!bytes) return;  // NULL
    if (const auto place = place_in({bytes, static_cast<std::size_t>(sqlite3_value_bytes(geometry))}))
      sqlite3_result_double(out, (*place).*part);
  }

  static std::string dialect(std::string_view sql) {
    return filled(sql, {{"id", "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"},
                        {"integer", "INTEGER"},
                        {"small", "INTEGER"},
                        {"real", "REAL"},
                        {"point", "POINT"},
                        {"without_rowid", "WITHOUT ROWID"},
                        {"to_place", ""},
                        {"end_place", ""},
                        {"place_out", "geom"},
                        {"lon", "place_lon(geom)"},
                        {"lat", "place_lat(geom)"},
                        {"log_rules", log_rules},
                        {"log_matches", "l.id IN (SELECT rowid FROM log_search WHERE log_search MATCH ?4)"}});
  }

  void connect(Store::Open how) {
    std::string name = fs::absolute(path_).string();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= how == Store::Open::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (how == Store::Open::create) flags |= SQLITE_OPEN_CREATE;
    // Where readers cannot make the file that they share with a writer, there is no writer either.
    const bool still = reads_only_ && access(fs::absolute(path_).parent_path().c_str(), W_OK) != 0;
    if (still) name = "file:" + escaped(name) + "?immutable=1", flags |= SQLITE_OPEN_URI;
    sqlite3* opened = nullptr;
    const int fault = sqlite3_open_v2(name.c_str(), &opened, flags, nullptr);
    database_.reset(opened);
    if (fault != SQLITE_OK) fail(fault);
  }
  static std::string escaped(const std::string& path) {
    std::string out;
    for (const char c : path) {
      if (c == '%' || c == '?' || c == '#')
        out += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
      else
        out += c;
    }
    return out;
  }

  Statement prepared(const char* sql, const char** rest) {
    sqlite3_stmt* out = nullptr;
    const int fault = sqlite3_prepare_v2(database_.get(), sql, -1, &out, rest);
    if (fault != SQLITE_OK) fail(fault);
    return Statement(out);
  }
  Statement bound(std::string_view sql, Cells cells) {
    const std::string words = dialect(sql);
    const char* rest = nullptr;
    Statement out = prepared(words.c_str(), &rest);
    int at = 0;
    for (const Cell& cell : cells) bind(out.get(), ++at, cell);
    return out;
  }
  static void bind(sqlite3_stmt* to, int at, const Cell& cell) {
    struct Bind {
      sqlite3_stmt* to;
      int at;
      void operator()(std::monostate) const { sqlite3_bind_null(to, at); }
      void operator()(std::int64_t v) const { sqlite3_bind_int64(to, at, v); }
      void operator()(double v) const { sqlite3_bind_double(to, at, v); }
      void operator()(const std::string& v) const {
        sqlite3_bind_text64(to, at, v.data(), v.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
      }
      void operator()(const Bytes& v) const {
        sqlite3_bind_blob64(to, at, v.content.data(), v.content.size(), SQLITE_TRANSIENT);
      }
    };
    std::visit(Bind{to, at}, cell);
  }
  void run(sqlite3_stmt* statement, const std::function<void(const Row&)>& each) {
    const SqliteRow row(statement);
    waited_ = false;
    int state = sqlite3_step(statement);
    for (; state == SQLITE_ROW; state = sqlite3_step(statement))
      if (each) each(row);
    if (state != SQLITE_DONE) fail(state);
  }

  [[noreturn]] void fail(int fault) {
    switch (fault & 0xff) {
      case SQLITE_INTERRUPT: throw Cancelled{};
      case SQLITE_BUSY:
        monitor_.check();
        throw Error(Error::Code::unwritable,
                    text("{0} cannot be written: another program has been writing to it for a minute.", path_));
      case SQLITE_FULL:
      case SQLITE_IOERR:
        throw Error(Error::Code::unwritable,
                    text("{0} cannot be written: the disk is full or failed ({1}). Nothing of the last step was kept.",
                         path_, said()));
      case SQLITE_NOTADB: throw Error(Error::Code::unreadable, text("{0} is not a GeoPackage.", path_));
      case SQLITE_READONLY:
      case SQLITE_CANTOPEN:
        throw Error(reads_only_ ? Error::Code::unreadable : Error::Code::unwritable,
                    reads_only_ ? text("{0} cannot be read: {1}.", path_, said())
                                : text("{0} cannot be written: {1}.", path_, said()));
      default:
        throw Error(reads_only_ ? Error::Code::unreadable : Error::Code::unwritable,
                    text("{0}: the store cannot do that ({1}).", path_, said()));
    }
  }
  std::string said() const { return database_ ? sqlite3_errmsg(database_.get()) : "out of memory"; }

  static int waits(void* self, int times) {
    auto& it = *static_cast<Sqlite*>(self);
    if (it.monitor_.cancelled() || times * pause > patience) return 0;
    if (times * pause >= std::chrono::seconds(1) && !it.waited_) {
      it.waited_ = true;
      it.monitor_.info(text("Another program is writing to {0}: waiting for it.", it.path_));
    }
    std::this_thread::sleep_for(pause);
    return 1;
  }
  static int stops(void* self) { return static_cast<Sqlite*>(self)->monitor_.cancelled() ? 1 : 0; }

  std::string path_;
  bool reads_only_;
  Monitor& monitor_;
  bool waited_ = false;
  Batch batch_;
  std::unique_ptr<sqlite3, CloseDatabase> database_;
};

}  // namespace

std::unique_ptr<Sql> open_sqlite(const std::string& path, Store::Open how, Monitor& monitor) {
  return std::make_unique<Sqlite>(path, how, monitor);
}

}  // namespace jumeau::sensors
