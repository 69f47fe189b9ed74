#include "schema.hpp"

#include <array>

namespace jumeau::sensors {

namespace {

constexpr const char* observations = R"(
CREATE TABLE sensors (
  id {id},
  geom {point},
  network TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT,
  description TEXT,
  height_m {real},
  properties TEXT,
  UNIQUE (network, code)
);
CREATE TABLE datastreams (
  id {id},
  sensor {integer} NOT NULL REFERENCES sensors (id),
  code TEXT NOT NULL,
  name TEXT,
  property TEXT NOT NULL,
  unit TEXT,
  source_unit TEXT,
  factor {real} NOT NULL,
  shift {real} NOT NULL,
  period_s {real},
  owner TEXT,
  access TEXT NOT NULL CHECK (access IN ('open', 'internal', 'restricted')),
  UNIQUE (sensor, code)
);
CREATE TABLE imports (
  id {id},
  source TEXT NOT NULL,
  kind TEXT NOT NULL,
  hash TEXT,
  started {integer} NOT NULL,
  finished {integer},
  added {integer} NOT NULL DEFAULT 0,
  unchanged {integer} NOT NULL DEFAULT 0,
  completed {integer} NOT NULL DEFAULT 0,
  contradicting {integer} NOT NULL DEFAULT 0,
  refused {integer} NOT NULL DEFAULT 0,
  report TEXT
);
CREATE TABLE observations (
  datastream {integer} NOT NULL,
  time {integer} NOT NULL,
  result {real},
  quality {small} NOT NULL,
  test TEXT,
  import {integer} NOT NULL,
  PRIMARY KEY (datastream, time)
) {without_rowid};
CREATE TABLE contradictions (
  datastream {integer} NOT NULL,
  time {integer} NOT NULL,
  result {real} NOT NULL,
  import {integer} NOT NULL,
  PRIMARY KEY (datastream, time, result)
) {without_rowid};
)";

constexpr const char* mappings = R"(
CREATE TABLE mappings (
  network TEXT NOT NULL PRIMARY KEY,
  mapping TEXT NOT NULL
);
)";

constexpr const char* log_entries = R"(
CREATE TABLE log_entries (
  id {id},
  geom {point},
  time {integer} NOT NULL,
  written {integer} NOT NULL,
  author TEXT NOT NULL,
  category TEXT NOT NULL,
  object TEXT,
  text TEXT NOT NULL,
  attachments TEXT,
  alert TEXT,
  corrects {integer} REFERENCES log_entries (id),
  follows {integer} REFERENCES log_entries (id)
);
CREATE INDEX log_entries_time ON log_entries (time);
CREATE INDEX log_entries_corrects ON log_entries (corrects);
{log_rules}
)";

constexpr const char* alerts = R"(
CREATE TABLE alerts (
  id {id},
  rule TEXT NOT NULL,
  sensor {integer} NOT NULL REFERENCES sensors (id),
  started {integer} NOT NULL,
  ended {integer},
  extreme {real},
  extreme_at {integer},
  log_entry {integer} REFERENCES log_entries (id),
  acknowledged {integer},
  acknowledged_by TEXT,
  note TEXT,
  UNIQUE (rule, sensor, started)
);
CREATE TABLE alert_states (
  rule TEXT NOT NULL,
  sensor {integer} NOT NULL,
  memory TEXT NOT NULL,
  PRIMARY KEY (rule, sensor)
);
)";

constexpr std::array<const char*, 4> versions{observations, mappings, log_entries, alerts};

}  // namespace

int newest_schema() { return static_cast<int>(versions.size()); }

int schema_of(Sql& sql) {
  if (!sql.has_table("store_version")) return 0;
  return static_cast<int>(sql.integer("SELECT version FROM store_version").value_or(0));
}

void migrate(Sql& sql, int version) {
  Transaction change(sql, Transaction::For::writing);
  const int found = schema_of(sql);
  if (found == 0) {
    sql.prepare();
    sql.script("CREATE TABLE store_version (version INTEGER NOT NULL); INSERT INTO store_version VALUES (0)");
  }
  if (found >= version) return;
  for (int next = found; next < version; ++next) sql.script(versions[static_cast<std::size_t>(next)]);
  sql.register_tables();
  sql.change("UPDATE store_version SET version = ?1", {std::int64_t{version}});
  change.keep();
}

std::string filled(std::string_view sql, std::initializer_list<std::pair<std::string_view, std::string_view>> words) {
  std::string out(sql);
  for (const auto& [name, value] : words) {
    const std::string mark = "{" + std::string(name) + "}";
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at + value.size()))
      out.replace(at, mark.size(), value);
  }
  return out;
}

}  // namespace jumeau::sensors
