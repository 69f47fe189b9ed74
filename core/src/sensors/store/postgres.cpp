#include <libpq-fe.h>
#include <poll.h>

#include <algorithm>
#include <bit>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>
#include <thread>

#include "schema.hpp"
#include "wkb.hpp"

namespace jumeau::sensors {

namespace {

constexpr std::chrono::milliseconds pause{20};
constexpr std::chrono::seconds patience{60};
/// Of writers of one store: any number, always the same.
constexpr const char* lock =
    "SELECT CASE WHEN pg_try_advisory_xact_lock(hashtext(current_schema()), 5) THEN 1 ELSE 0 END";

/// Entries of the log stay as they are; their words are found in all their forms.
constexpr const char* log_rules = R"(
CREATE FUNCTION log_entries_stay() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION 'entries of the log are never changed or removed'; END $$;
CREATE TRIGGER log_entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entries
  FOR EACH STATEMENT EXECUTE FUNCTION log_entries_stay();
ALTER TABLE log_entries ADD COLUMN search tsvector
  GENERATED ALWAYS AS (to_tsvector('french', category || ' ' || COALESCE(object, '') || ' ' || text)) STORED;
CREATE INDEX log_entries_search ON log_entries USING gin (search);
CREATE INDEX log_entries_geom ON log_entries USING gist (geom);
)";

struct ClearResult {
  void operator()(PGresult* it) const { PQclear(it); }
};
using Result = std::unique_ptr<PGresult, ClearResult>;
struct CloseConnection {
  void operator()(PGconn* it) const { PQfinish(it); }
};
struct FreeOptions {
  void operator()(PQconninfoOption* it) const { PQconninfoFree(it); }
};

template <class T>
T from_network(const char* bytes) {
  T out;
  std::memcpy(&out, bytes, sizeof(T));
  if constexpr (std::endian::native == std::endian::little) {
    auto* first = reinterpret_cast<unsigned char*>(&out);
    std::reverse(first, first + sizeof(T));
  }
  return out;
}
template <class T>
void add_to_network(std::string& out, T value) {
  char bytes[sizeof(T)];
  const T turned = from_network<T>(reinterpret_cast<const char*>(&value));
  std::memcpy(bytes, &turned, sizeof(T));
  out.append(bytes, sizeof(T));
}

/// Answers are binary.
class PostgresRow final : public Row {
public:
  PostgresRow(PGresult* result, int row) : result_(result), row_(row) {}
  bool null(int column) const override { return PQgetisnull(result_, row_, column) != 0; }
  std::int64_t integer(int column) const override {
    const char* bytes = PQgetvalue(result_, row_, column);
    switch (PQgetlength(result_, row_, column)) {
      case 2: return from_network<std::int16_t>(bytes);
      case 4: return from_network<std::int32_t>(bytes);
      case 8: return from_network<std::int64_t>(bytes);
      default: return 0;
    }
  }
  double real(int column) const override {
    return null(column) ? std::nan("") : from_network<double>(PQgetvalue(result_, row_, column));
  }
  std::string words(int column) const override {
    return {PQgetvalue(result_, row_, column), static_cast<std::size_t>(PQgetlength(result_, row_, column))};
  }

private:
  PGresult* result_;
  int row_;
};

/// Values as libpq wants them.
class Parameters {
public:
  explicit Parameters(Sql::Cells cells) {
    texts_.reserve(cells.size());
    for (const Cell& cell : cells) std::visit([&](const auto& value) { add(value); }, cell);
  }
  int size() const { return static_cast<int>(values_.size()); }
  const char* const* values() const { return values_.data(); }
  const int* lengths() const { return lengths_.data(); }
  const int* formats() const { return formats_.data(); }

private:
  void add(std::monostate) { push(nullptr, 0, 0); }
  void add(std::int64_t value) { add(std::to_string(value)); }
  void add(double value) {
    char shortest[32];
    add(std::string(shortest, std::to_chars(shortest, shortest + sizeof shortest, value).ptr));
  }
  void add(const std::string& value) {
    texts_.push_back(value);
    push(texts_.back().c_str(), static_cast<int>(value.size()), 0);
  }
  void add(const Bytes& value) { push(value.content.data(), static_cast<int>(value.content.size()), 1); }
  void push(const char* value, int length, int format) {
    values_.push_back(value), lengths_.push_back(length), formats_.push_back(format);
  }

  std::vector<std::string> texts_;
  std::vector<const char*> values_;
  std::vector<int> lengths_, formats_;
};

/// The connection without what is secret in it.
std::string public_name(const std::string& connection) {
  const std::unique_ptr<PQconninfoOption, FreeOptions> options(PQconninfoParse(connection.c_str(), nullptr));
  std::string out = "PostgreSQL";
  for (const auto* option = options.get(); option && option->keyword; ++option)
    for (const char* shown : {"host", "port", "dbname", "service"})
      if (option->val && std::strcmp(option->keyword, shown) == 0)
        out += std::string(" ") + option->keyword + "=" + option->val;
  return out;
}

std::string trimmed(std::string words) {
  while (!words.empty() && std::isspace(static_cast<unsigned char>(words.back()))) words.pop_back();
  return words;
}

class Postgres final : public Sql {
public:
  Postgres(const std::string& connection, Store::Open how, Monitor& monitor)
      : name_(public_name(connection)), monitor_(monitor), connection_(PQconnectdb(connection.c_str())) {
    if (PQstatus(connection_.get()) != CONNECTION_OK) throw unreachable();
    PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
    PQsetClientEncoding(connection_.get(), "UTF8");
    if (how == Store::Open::create) make_schema();
    script("SELECT set_config('search_path', 'jumeau,' || current_setting('search_path'), false)");
    if (how == Store::Open::read) {
      script("SET default_transaction_read_only = on");
      return;
    }
    script(
        "CREATE TEMPORARY TABLE batch (datastream BIGINT, time BIGINT, result DOUBLE PRECISION, quality SMALLINT) "
        "ON COMMIT DELETE ROWS");
  }

  void script(std::string_view sql) override {
    if (PQsendQuery(connection_.get(), dialect(sql).c_str()) == 0) fail(nullptr);
    answer();
  }
  std::int64_t change(std::string_view sql, Cells cells) override {
    const Result result = answer_to(sql, cells);
    const char* words = PQcmdTuples(result.get());
    std::int64_t out = 0;
    std::from_chars(words, words + std::strlen(words), out);
    return out;
  }
  void query(std::string_view sql, Cells cells, const std::function<void(const Row&)>& each) override {
    const Result result = answer_to(sql, cells);
    const int rows = PQntuples(result.get());
    for (int row = 0; row < rows; ++row) each(PostgresRow(result.get(), row));
  }
  void load(const Batch& batch) override {
    script("TRUNCATE batch");
    if (PQsendQuery(connection_.get(), "COPY batch FROM STDIN (FORMAT binary)") == 0) fail(nullptr);
    const Result ready(PQgetResult(connection_.get()));
    if (PQresultStatus(ready.get()) != PGRES_COPY_IN) fail(ready.get());
    copy(batch);
    answer();
    script("ANALYZE batch");
  }

  bool has_table(const std::string& name) override {
    return integer("SELECT 1 FROM pg_tables WHERE schemaname = 'jumeau' AND tablename = ?1", {name}).has_value();
  }
  void prepare() override {
    if (!integer("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")) add_postgis();
  }
  void register_tables() override { script("CREATE INDEX IF NOT EXISTS sensors_geom ON sensors USING gist (geom)"); }

  void begin_writing() override {
    script("BEGIN");
    for (auto waited = std::chrono::milliseconds(0); integer(lock) != 1; waited += pause) {
      if (waited >= patience) {
        rollback();
        throw Error(Error::Code::unwritable,
                    text("{0} cannot be written: another program has been writing to it for a minute.", name_));
      }
      if (waited == std::chrono::seconds(1))
        monitor_.info(text("Another program is writing to {0}: waiting for it.", name_));
      if (monitor_.cancelled()) {
        rollback();
        throw Cancelled{};
      }
      std::this_thread::sleep_for(pause);
    }
  }
  void begin_reading() override { script("BEGIN"); }
  void commit() override { script("COMMIT"); }
  void rollback() noexcept override { const Result done(PQexec(connection_.get(), "ROLLBACK")); }

  Cell cell_of(const std::optional<Place>& place) const override {
    return place ? Cell{Bytes{wkb_of(*place)}} : Cell{};
  }
  std::optional<Place> place_of(const Row& row, int column) const override { return place_of_wkb(row.words(column)); }
  std::string search_of(const std::string& words) const override { return words; }

private:
  static std::string dialect(std::string_view sql) {
    std::string out = filled(sql, {{"id", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"},
                                   {"integer", "BIGINT"},
                                   {"small", "SMALLINT"},
                                   {"real", "DOUBLE PRECISION"},
                                   {"point", "geometry(Point, 4326)"},
                                   {"without_rowid", ""},
                                   {"to_place", "ST_GeomFromWKB("},
                                   {"end_place", ", 4326)"},
                                   {"place_out", "ST_AsBinary(geom, 'NDR')"},
                                   {"lon", "ST_X(geom)"},
                                   {"lat", "ST_Y(geom)"},
                                   {"log_rules", log_rules},
                                   {"log_matches", "l.search @@ websearch_to_tsquery('french', ?4)"}});
    std::ranges::replace(out, '?', '$');
    return out;
  }

  void make_schema() {
    if (!integer("SELECT 1 FROM pg_namespace WHERE nspname = 'jumeau'")) script("CREATE SCHEMA IF NOT EXISTS jumeau");
  }
  void add_postgis() {
    if (!integer("SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'"))
      throw Error(Error::Code::unsupported, text("{0} has no PostGIS: install it on the server.", name_));
    script("CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public");
  }

  void copy(const Batch& batch) {
    constexpr std::size_t chunk = 1 << 20;
    std::string out("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
    for (std::size_t i = 0; i < batch.time.size(); ++i) {
      add_to_network(out, std::int16_t{4});
      add_field(out, batch.datastream[i]);
      add_field(out, batch.time[i]);
      if (std::isnan(batch.result[i]))
        add_to_network(out, std::int32_t{-1});
      else
        add_field(out, batch.result[i]);
      add_field(out, std::int16_t{batch.quality[i]});
      if (out.size() >= chunk) send(out);
    }
    add_to_network(out, std::int16_t{-1});
    send(out);
    if (PQputCopyEnd(connection_.get(), nullptr) != 1) fail(nullptr);
  }
  template <class T>
  static void add_field(std::string& out, T value) {
    add_to_network(out, static_cast<std::int32_t>(sizeof(T)));
    add_to_network(out, value);
  }
  void send(std::string& bytes) {
    if (monitor_.cancelled()) {
      PQputCopyEnd(connection_.get(), "cancelled");
      while (const Result rest{PQgetResult(connection_.get())}) {
      }
      throw Cancelled{};
    }
    if (PQputCopyData(connection_.get(), bytes.data(), static_cast<int>(bytes.size())) != 1) fail(nullptr);
    bytes.clear();
  }

  Result answer_to(std::string_view sql, Cells cells) {
    const Parameters values(cells);
    constexpr int binary = 1;
    if (PQsendQueryParams(connection_.get(), dialect(sql).c_str(), values.size(), nullptr, values.values(),
                          values.lengths(), values.formats(), binary) == 0)
      fail(nullptr);
    return answer();
  }
  /// The last result of what was sent; a cancel stops the server.
  Result answer() {
    Result out;
    for (;;) {
      wait();
      Result next(PQgetResult(connection_.get()));
      if (!next) break;
      if (!out || PQresultStatus(out.get()) != PGRES_FATAL_ERROR) out = std::move(next);
    }
    const ExecStatusType status = PQresultStatus(out.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(out.get());
    return out;
  }
  void wait() {
    bool told = false;
    while (PQisBusy(connection_.get()) != 0) {
      pollfd socket{PQsocket(connection_.get()), POLLIN, 0};
      poll(&socket, 1, static_cast<int>(pause.count()));
      if (PQconsumeInput(connection_.get()) == 0) fail(nullptr);
      if (!told && monitor_.cancelled()) {
        told = true;
        char why[256];
        PGcancel* cancel = PQgetCancel(connection_.get());
        PQcancel(cancel, why, sizeof why);
        PQfreeCancel(cancel);
      }
    }
  }

  Error unreachable() const {
    return {Error::Code::unreadable,
            text("{0} cannot be reached: {1}.", name_, trimmed(PQerrorMessage(connection_.get())))};
  }
  [[noreturn]] void fail(const PGresult* result) {
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (state && std::strcmp(state, "57014") == 0 && monitor_.cancelled()) throw Cancelled{};
    if (PQstatus(connection_.get()) != CONNECTION_OK)
      throw Error(Error::Code::unwritable,
                  text("{0} went away: nothing of the last step was kept. Run it again.", name_));
    throw Error(Error::Code::unwritable,
                text("{0}: the store cannot do that ({1}).", name_,
                     trimmed(result ? PQresultErrorMessage(result) : PQerrorMessage(connection_.get()))));
  }

  std::string name_;
  Monitor& monitor_;
  std::unique_ptr<PGconn, CloseConnection> connection_;
};

}  // namespace

bool names_postgres(const std::string& where) {
  for (const char* start : {"postgresql://", "postgres://", "PG:", "service="})
    if (where.starts_with(start)) return true;
  return where.find("dbname=") != std::string::npos;
}

std::unique_ptr<Sql> open_postgres(const std::string& where, Store::Open how, Monitor& monitor) {
  return std::make_unique<Postgres>(where.starts_with("PG:") ? where.substr(3) : where, how, monitor);
}

}  // namespace jumeau::sensors
