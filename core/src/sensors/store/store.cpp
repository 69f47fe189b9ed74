#include "jumeau/sensors/store.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <set>

#include "inside.hpp"
#include "schema.hpp"

namespace jumeau::sensors {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::unique_ptr<Sql> opened(const std::string& where, Store::Open how, Monitor& monitor) {
  if (names_postgres(where)) return open_postgres(where, how, monitor);
  if (where.ends_with(".gpkg")) return open_sqlite(where, how, monitor);
  throw Error(Error::Code::bad_option,
              text("\"{0}\" is no store: give a file ending in .gpkg, or a PostgreSQL connection such as "
                   "\"postgresql://host/database\" or \"PG:dbname=database\".",
                   where));
}

struct Observed {
  std::int64_t datastream;
  Time time;
  double result;

  bool same_time(const Observed& other) const { return datastream == other.datastream && time == other.time; }
  /// By datastream and time; of one time the largest value first, a missing one last.
  bool operator<(const Observed& other) const {
    if (datastream != other.datastream) return datastream < other.datastream;
    if (time != other.time) return time < other.time;
    return result > other.result || (!std::isnan(result) && std::isnan(other.result));
  }
};

/// Columns of a batch that owns them.
struct Columns {
  Observations rows;
  std::vector<std::uint8_t> quality;

  void add(const Observed& one, Flag flag) {
    rows.add(one.datastream, one.time, one.result);
    quality.push_back(static_cast<std::uint8_t>(flag));
  }
  Batch batch() const { return {rows.datastream, rows.time, rows.result, quality}; }
};

Flag flag_of(double result) { return std::isnan(result) ? Flag::missing : Flag::not_evaluated; }

bool strictly_ascending(const Observations& given) {
  for (std::size_t i = 1; i < given.size(); ++i) {
    if (given.datastream[i] < given.datastream[i - 1]) return false;
    if (given.datastream[i] == given.datastream[i - 1] && given.time[i] <= given.time[i - 1]) return false;
  }
  return true;
}

/// Observations in the order of the table's key, one per time, and other values of the same times.
struct Sorted {
  Columns kept, others;
};

Sorted sorted(const Observations& given) {
  std::vector<Observed> all(given.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = {given.datastream[i], given.time[i], given.result[i]};
  std::sort(all.begin(), all.end());
  Sorted out;
  for (std::size_t i = 0; i < all.size();) {
    const Observed& first = all[i];
    Flag flag = flag_of(first.result);
    for (++i; i < all.size() && all[i].same_time(first); ++i) {
      const double value = all[i].result;
      if (std::isnan(value) || value == all[i - 1].result) continue;
      out.others.add(all[i], Flag::not_evaluated);
      flag = Flag::suspect;
    }
    out.kept.add(first, flag);
  }
  return out;
}

Access access_of(const std::string& word) {
  for (const auto& choice : accesses)
    if (word == choice.id) return choice.value;
  throw Error(Error::Code::unreadable, text("The store names an access level that is not known: {0}.", word));
}
std::string word_of(Access access) { return accesses[static_cast<std::size_t>(access)].id; }

std::optional<double> real_or_none(const Row& row, int column) {
  if (row.null(column)) return {};
  return row.real(column);
}

Time now() {
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

/// @throws Error (bad_input) for a datastream that is not among those of the store, which `known` remembers
void check_known(Sql& sql, std::set<std::int64_t>& known, const Observations& given) {
  std::int64_t before = -1;
  for (const std::int64_t id : given.datastream) {
    if (id == before || known.contains(id)) continue;
    sql.query("SELECT id FROM datastreams", {}, [&](const Row& row) { known.insert(row.integer(0)); });
    if (!known.contains(id)) throw Error(Error::Code::bad_input, text("The store has no datastream {0}.", id));
    before = id;
  }
}

std::int64_t add_to_contradictions(Sql& sql, const Columns& others, std::int64_t import) {
  if (others.rows.size() == 0) return 0;
  sql.load(others.batch());
  return sql.change(
      "INSERT INTO contradictions SELECT datastream, time, result, CAST(?1 AS {integer}) FROM batch WHERE true "
      "ON CONFLICT (datastream, time, result) DO NOTHING",
      {import});
}

/// The batch is loaded. What met nothing is in already.
void meet(Sql& sql, Stored& stored, std::int64_t import) {
  std::int64_t completes = 0, differ = 0, suspect = 0;
  sql.query(
      "SELECT count(CASE WHEN o.result IS NULL AND b.result IS NOT NULL THEN 1 END), "
      "count(CASE WHEN o.result <> b.result THEN 1 END), count(CASE WHEN b.quality = 3 THEN 1 END) "
      "FROM batch b CROSS JOIN observations o WHERE o.datastream = b.datastream AND o.time = b.time",
      {}, [&](const Row& row) { completes = row.integer(0), differ = row.integer(1), suspect = row.integer(2); });
  if (completes > 0)
    stored.completed = sql.change(
        "UPDATE observations SET result = b.result, quality = b.quality, import = CAST(?1 AS {integer}) FROM batch b "
        "WHERE observations.datastream = b.datastream AND observations.time = b.time "
        "AND observations.result IS NULL AND b.result IS NOT NULL",
        {import});
  if (differ > 0)
    stored.contradicting += sql.change(
        "INSERT INTO contradictions SELECT b.datastream, b.time, "
        "CASE WHEN o.import = ?1 AND b.result > o.result THEN o.result ELSE b.result END, CAST(?1 AS {integer}) "
        "FROM batch b CROSS JOIN observations o "
        "WHERE o.datastream = b.datastream AND o.time = b.time AND o.result <> b.result "
        "ON CONFLICT (datastream, time, result) DO NOTHING",
        {import});
  if (differ > 0 || suspect > 0)
    sql.change(
        "UPDATE observations SET quality = 3, test = ?1 FROM batch b "
        "WHERE observations.datastream = b.datastream AND observations.time = b.time "
        "AND (observations.result <> b.result OR b.quality = 3) AND observations.quality IN (1, 2)",
        {std::string(contradiction_test)});
  if (differ > 0)
    sql.change(
        "UPDATE observations SET result = b.result FROM batch b "
        "WHERE observations.datastream = b.datastream AND observations.time = b.time "
        "AND observations.import = ?1 AND b.result > observations.result",
        {import});
}

/// One per time, ascending.
Stored put_batch(Sql& sql, const Batch& batch, const Columns& others, std::int64_t import) {
  Stored out;
  out.contradicting = add_to_contradictions(sql, others, import);
  sql.load(batch);
  out.added = sql.change(
      "INSERT INTO observations SELECT datastream, time, result, quality, "
      "CASE quality WHEN 3 THEN CAST(?2 AS TEXT) END, CAST(?1 AS {integer}) FROM batch WHERE true "
      "ON CONFLICT (datastream, time) DO NOTHING",
      {import, std::string(contradiction_test)});
  const auto rows = static_cast<std::int64_t>(batch.time.size());
  if (out.added < rows) meet(sql, out, import);
  return out;
}

}  // namespace

Store::Store(const std::string& where, Open how, Monitor& monitor) : inside_(std::make_unique<Inside>()) {
  inside_->sql = opened(where, how, monitor);
  const int found = schema_of(*inside_->sql);
  if (found > newest_schema())
    throw Error(Error::Code::unsupported,
                text("The store was made by a newer version of this program (tables {0}, known up to {1}): update it.",
                     found, newest_schema()));
  if (found == newest_schema()) return;
  if (found == 0 && how != Open::create)
    throw Error(Error::Code::unreadable, text("There is no store of sensors yet: synchronise a source first."));
  if (how == Open::read)
    throw Error(Error::Code::unsupported,
                text("The store was made by an older version of this program: synchronise it once, then read it."));
  migrate(*inside_->sql);
}

Store::~Store() = default;

int Store::newest_version() { return newest_schema(); }
int Store::version() const { return schema_of(*inside_->sql); }

// ---- who measures what

std::int64_t Store::put(const Sensor& sensor) {
  Sql& sql = *inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  const auto id = sql.integer(
      "INSERT INTO sensors (geom, network, code, name, description, height_m, properties) "
      "VALUES ({to_place}?1{end_place}, ?2, ?3, ?4, ?5, ?6, ?7) "
      "ON CONFLICT (network, code) DO UPDATE SET geom = COALESCE(excluded.geom, sensors.geom), "
      "name = COALESCE(excluded.name, sensors.name), description = COALESCE(excluded.description, "
      "sensors.description), "
      "height_m = COALESCE(excluded.height_m, sensors.height_m), "
      "properties = COALESCE(excluded.properties, sensors.properties) RETURNING id",
      {sql.cell_of(sensor.place), sensor.network, sensor.code, words_or_null(sensor.name),
       words_or_null(sensor.description), or_null(sensor.height_m), words_or_null(sensor.properties)});
  change.keep();
  return id.value();
}

std::int64_t Store::put(const Datastream& stream) {
  Sql& sql = *inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  const auto id = sql.integer(
      "INSERT INTO datastreams (sensor, code, name, property, unit, source_unit, factor, shift, period_s, owner, "
      "access) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
      "ON CONFLICT (sensor, code) DO UPDATE SET name = COALESCE(excluded.name, datastreams.name), "
      "property = excluded.property, period_s = COALESCE(excluded.period_s, datastreams.period_s) RETURNING id",
      {stream.sensor, stream.code, words_or_null(stream.name), stream.property, words_or_null(stream.unit),
       words_or_null(stream.source_unit), stream.factor, stream.shift, or_null(stream.period_s),
       words_or_null(stream.owner), word_of(stream.access)});
  change.keep();
  return id.value();
}

void Store::set_access(std::int64_t datastream, Access access, const std::string& owner) {
  Transaction change(*inside_->sql, Transaction::For::writing);
  if (inside_->sql->change("UPDATE datastreams SET access = ?2, owner = ?3 WHERE id = ?1",
                           {datastream, word_of(access), words_or_null(owner)}) == 0)
    throw Error(Error::Code::bad_input, text("The store has no datastream {0}.", datastream));
  change.keep();
}

std::vector<Sensor> Store::sensors() const {
  Sql& sql = *inside_->sql;
  std::vector<Sensor> out;
  sql.query("SELECT id, network, code, name, description, {place_out}, height_m, properties FROM sensors ORDER BY id",
            {}, [&](const Row& row) {
              out.push_back({row.integer(0), row.words(1), row.words(2), row.words(3), row.words(4),
                             sql.place_of(row, 5), real_or_none(row, 6), row.words(7)});
            });
  const auto key = [](const Sensor& one) {
    return std::pair<std::string_view, std::string_view>(one.network, one.code);
  };
  std::ranges::sort(out, {}, key);
  return out;
}

std::vector<Datastream> Store::datastreams() const {
  std::vector<Datastream> out;
  inside_->sql->query(
      "SELECT id, sensor, code, name, property, unit, source_unit, factor, shift, period_s, owner, access "
      "FROM datastreams",
      {}, [&](const Row& row) {
        out.push_back({row.integer(0), row.integer(1), row.words(2), row.words(3), row.words(4), row.words(5),
                       row.words(6), row.real(7), row.real(8), real_or_none(row, 9), row.words(10),
                       access_of(row.words(11))});
      });
  const auto key = [](const Datastream& one) {
    return std::pair<std::int64_t, std::string_view>(one.sensor, one.code);
  };
  std::ranges::sort(out, {}, key);
  return out;
}

std::string Store::mapping(const std::string& network) const {
  std::string out;
  inside_->sql->query("SELECT mapping FROM mappings WHERE network = ?1", {network},
                      [&](const Row& row) { out = row.words(0); });
  return out;
}

void Store::set_mapping(const std::string& network, const std::string& json) {
  Transaction change(*inside_->sql, Transaction::For::writing);
  inside_->sql->change(
      "INSERT INTO mappings (network, mapping) VALUES (?1, ?2) ON CONFLICT (network) DO UPDATE SET mapping = "
      "excluded.mapping",
      {network, json});
  change.keep();
}

// ---- observations

std::int64_t Store::begin(const Import& import) {
  Sql& sql = *inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  auto id = sql.integer(
      "SELECT max(id) FROM imports WHERE finished IS NULL AND source = ?1 AND kind = ?2 AND COALESCE(hash, '') = ?3",
      {import.source, import.kind, import.hash});
  if (!id)
    id = sql.integer("INSERT INTO imports (source, kind, hash, started) VALUES (?1, ?2, ?3, ?4) RETURNING id",
                     {import.source, import.kind, words_or_null(import.hash), now()});
  change.keep();
  return id.value();
}

void Store::finish(const Import& import) {
  const Stored& stored = import.stored;
  Transaction change(*inside_->sql, Transaction::For::writing);
  inside_->sql->change(
      "UPDATE imports SET finished = ?2, added = ?3, unchanged = ?4, completed = ?5, contradicting = ?6, refused = ?7, "
      "report = ?8 WHERE id = ?1",
      {import.id, now(), stored.added, stored.unchanged, stored.completed, stored.contradicting, import.refused,
       words_or_null(import.report)});
  change.keep();
}

std::vector<Import> Store::imports() const {
  std::vector<Import> out;
  inside_->sql->query(
      "SELECT id, source, kind, hash, started, finished, added, unchanged, completed, contradicting, refused, report "
      "FROM imports ORDER BY id",
      {}, [&](const Row& row) {
        Import& one = out.emplace_back();
        one.id = row.integer(0), one.source = row.words(1), one.kind = row.words(2), one.hash = row.words(3);
        one.started = row.integer(4);
        if (!row.null(5)) one.finished = row.integer(5);
        one.stored = {row.integer(6), row.integer(7), row.integer(8), row.integer(9)};
        one.refused = row.integer(10), one.report = row.words(11);
      });
  return out;
}

Stored Store::put(const Observations& given, std::int64_t import) {
  check_known(*inside_->sql, inside_->known, given);
  Transaction change(*inside_->sql, Transaction::For::writing);
  Stored out;
  if (strictly_ascending(given)) {
    std::vector<std::uint8_t> quality(given.size());
    std::ranges::transform(given.result, quality.begin(),
                           [](double v) { return static_cast<std::uint8_t>(flag_of(v)); });
    out = put_batch(*inside_->sql, {given.datastream, given.time, given.result, quality}, {}, import);
  } else {
    const Sorted batch = sorted(given);
    out = put_batch(*inside_->sql, batch.kept.batch(), batch.others, import);
  }
  change.keep();
  out.unchanged = static_cast<std::int64_t>(given.size()) - out.added - out.completed - out.contradicting;
  return out;
}

Series Store::series(std::int64_t datastream, Time from, Time to) const {
  Series out;
  inside_->sql->query(
      "SELECT time, result, quality FROM observations WHERE datastream = ?1 AND time >= ?2 AND time < ?3 ORDER BY time",
      {datastream, from, to}, [&](const Row& row) {
        out.time.push_back(row.integer(0));
        out.result.push_back(row.real(1));
        out.quality.push_back(static_cast<std::uint8_t>(row.integer(2)));
      });
  return out;
}

std::vector<std::pair<std::int64_t, Time>> Store::last_times() const {
  std::vector<std::pair<std::int64_t, Time>> out;
  inside_->sql->query(
      "SELECT d.id, (SELECT max(o.time) FROM observations o WHERE o.datastream = d.id) FROM datastreams d ORDER BY "
      "d.id",
      {}, [&](const Row& row) {
        if (!row.null(1)) out.emplace_back(row.integer(0), row.integer(1));
      });
  return out;
}

Table Store::last() const {
  Sql& sql = *inside_->sql;
  Table out;
  out.name = "last", out.crs = "EPSG:4326", out.geometry.shape = Shape::point;
  Integers sensor, stream, quality;
  Strings network, code, name, property, unit, access;
  Instants time;
  Reals result;
  sql.query(
      "SELECT {place_out}, s.network, s.code, s.name, d.id, d.property, d.unit, o.time, o.result, o.quality, d.access "
      "FROM datastreams d CROSS JOIN observations o CROSS JOIN sensors s WHERE s.id = d.sensor AND o.datastream = d.id "
      "AND o.time = (SELECT max(l.time) FROM observations l WHERE l.datastream = d.id) ORDER BY d.id",
      {}, [&](const Row& row) {
        if (const auto place = sql.place_of(row, 0)) out.geometry.add_position(place->lon, place->lat);
        out.geometry.end_row();
        network.push_back(row.words(1)), code.push_back(row.words(2)), name.push_back(row.words(3));
        stream.push_back(row.integer(4)), property.push_back(row.words(5)), unit.push_back(row.words(6));
        time.ms.push_back(row.integer(7) / 1000), result.push_back(row.real(8));
        quality.push_back(row.integer(9)), access.push_back(row.words(10));
      });
  out.add("network", std::move(network));
  out.add("sensor", std::move(code));
  out.add("name", std::move(name));
  out.add("datastream", std::move(stream));
  out.add("property", std::move(property));
  out.add("unit", std::move(unit));
  out.columns.push_back({"time", std::move(time), {}});
  out.columns.push_back(nullable("result", std::move(result)));
  out.add("quality", std::move(quality));
  out.add("access", std::move(access));
  return out;
}

std::int64_t Store::count() const { return inside_->sql->integer("SELECT count(*) FROM observations").value_or(0); }

std::vector<Contradiction> Store::contradictions() const {
  std::vector<Contradiction> out;
  inside_->sql->query(
      "SELECT datastream, time, result, import FROM contradictions ORDER BY datastream, time, result", {},
      [&](const Row& row) { out.push_back({row.integer(0), row.integer(1), row.real(2), row.integer(3)}); });
  return out;
}

void Store::flag(std::int64_t datastream, std::span<const Time> times, std::span<const Flag> flags,
                 const std::string& test) {
  Columns columns;
  for (std::size_t i = 0; i < times.size(); ++i) columns.add({datastream, times[i], nan}, flags[i]);
  Transaction change(*inside_->sql, Transaction::For::writing);
  inside_->sql->load(columns.batch());
  inside_->sql->change(
      "UPDATE observations SET quality = b.quality, test = CAST(?1 AS TEXT) FROM batch b "
      "WHERE observations.datastream = b.datastream AND observations.time = b.time AND observations.result IS NOT NULL",
      {test});
  change.keep();
}

}  // namespace jumeau::sensors
