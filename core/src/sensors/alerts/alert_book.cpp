#include "jumeau/sensors/alert_book.hpp"

#include <cmath>

#include "../store/inside.hpp"

namespace jumeau::sensors {

namespace {

void put(Sql& sql, const std::string& rule, std::int64_t sensor, const Alert& alert) {
  sql.change(
      "INSERT INTO alerts (rule, sensor, started, ended, extreme, extreme_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
      "ON CONFLICT (rule, sensor, started) DO UPDATE SET ended = excluded.ended, extreme = excluded.extreme, "
      "extreme_at = excluded.extreme_at",
      {rule, sensor, alert.begin, or_null(alert.end), std::isnan(alert.extreme) ? Cell{} : Cell{alert.extreme},
       alert.extreme_at});
}

}  // namespace

AlertMemory AlertBook::memory(const std::string& rule, std::int64_t sensor) const {
  AlertMemory out;
  store_.inside_->sql->query("SELECT memory FROM alert_states WHERE rule = ?1 AND sensor = ?2", {rule, sensor},
                             [&](const Row& row) { out = AlertMemory::of(row.words(0)); });
  return out;
}

void AlertBook::keep(const std::string& rule, std::int64_t sensor, const AlertMemory& memory,
                     const std::vector<Alert>& ended) {
  Sql& sql = *store_.inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  for (const Alert& alert : ended) put(sql, rule, sensor, alert);
  if (memory.open) put(sql, rule, sensor, *memory.open);
  sql.change(
      "INSERT INTO alert_states (rule, sensor, memory) VALUES (?1, ?2, ?3) "
      "ON CONFLICT (rule, sensor) DO UPDATE SET memory = excluded.memory",
      {rule, sensor, memory.json()});
  change.keep();
}

void AlertBook::set_log_entry(const std::string& rule, std::int64_t sensor, Time begin, std::int64_t entry) {
  Sql& sql = *store_.inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  sql.change("UPDATE alerts SET log_entry = ?4 WHERE rule = ?1 AND sensor = ?2 AND started = ?3",
             {rule, sensor, begin, entry});
  change.keep();
}

void AlertBook::acknowledge(const std::string& rule, std::int64_t sensor, Time begin, const std::string& by, Time at,
                            const std::string& note) {
  if (by.empty()) throw Error(Error::Code::bad_input, text("Who acknowledges an alert must give a name."));
  Sql& sql = *store_.inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  const auto changed = sql.change(
      "UPDATE alerts SET acknowledged = ?4, acknowledged_by = ?5, note = ?6 "
      "WHERE rule = ?1 AND sensor = ?2 AND started = ?3",
      {rule, sensor, begin, at, by, words_or_null(note)});
  if (changed == 0)
    throw Error(Error::Code::bad_input, text("There is no alert of {0} that began at {1}.", rule, iso(begin)));
  change.keep();
}

std::vector<KeptAlert> AlertBook::alerts(Time from, Time to) const {
  std::vector<KeptAlert> out;
  store_.inside_->sql->query(
      "SELECT rule, sensor, started, ended, extreme, extreme_at, log_entry, acknowledged, acknowledged_by, note "
      "FROM alerts WHERE started < ?2 AND (ended IS NULL OR ended >= ?1) ORDER BY started, rule, sensor",
      {from, to}, [&](const Row& row) {
        const auto integer = [&](int column) {
          return row.null(column) ? std::nullopt : std::optional<std::int64_t>(row.integer(column));
        };
        KeptAlert& one = out.emplace_back();
        one.rule = row.words(0), one.sensor = row.integer(1);
        one.alert = {row.integer(2), integer(3), row.real(4), row.integer(5)};
        one.log_entry = integer(6), one.acknowledged = integer(7);
        one.acknowledged_by = row.words(8), one.note = row.words(9);
      });
  return out;
}

}  // namespace jumeau::sensors
