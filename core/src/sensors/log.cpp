#include "jumeau/sensors/log.hpp"

#include <chrono>
#include <nlohmann/json.hpp>

#include "store/inside.hpp"

namespace jumeau::sensors {

namespace {

std::string json_of(const std::vector<std::string>& paths) { return paths.empty() ? "" : nlohmann::json(paths).dump(); }

std::vector<std::string> paths_of(const std::string& json) {
  const auto all = nlohmann::json::parse(json, nullptr, false);
  std::vector<std::string> out;
  if (all.is_array())
    for (const auto& one : all)
      if (one.is_string()) out.push_back(one.get<std::string>());
  return out;
}

std::optional<std::int64_t> integer_or_none(const Row& row, int column) {
  return row.null(column) ? std::nullopt : std::optional<std::int64_t>(row.integer(column));
}

void check(Sql& sql, const LogEntry& entry) {
  if (entry.author.empty() || entry.category.empty() || entry.text.empty())
    throw Error(Error::Code::bad_input, text("An entry of the log needs an author, a category and a text."));
  for (const auto& other : {entry.corrects, entry.follows})
    if (other && !sql.integer("SELECT id FROM log_entries WHERE id = ?1", {*other}))
      throw Error(Error::Code::bad_input, text("The log has no entry {0}.", *other));
  if (!entry.corrects) return;
  if (const auto by = sql.integer("SELECT id FROM log_entries WHERE corrects = ?1", {*entry.corrects}))
    throw Error(Error::Code::bad_input,
                text("The entry {0} of the log was corrected already: correct {1}.", *entry.corrects, *by));
}

Time now() {
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

}  // namespace

std::int64_t Log::add(const LogEntry& entry) {
  Sql& sql = *store_.inside_->sql;
  Transaction change(sql, Transaction::For::writing);
  check(sql, entry);
  const auto id = sql.integer(
      "INSERT INTO log_entries (geom, time, written, author, category, object, text, attachments, alert, corrects, "
      "follows) "
      "VALUES ({to_place}?1{end_place}, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id",
      {sql.cell_of(entry.place), entry.time, now(), entry.author, entry.category, words_or_null(entry.object),
       entry.text, words_or_null(json_of(entry.attachments)), words_or_null(entry.alert), or_null(entry.corrects),
       or_null(entry.follows)});
  change.keep();
  return id.value();
}

std::vector<LogEntry> Log::entries(const LogFilter& filter) const {
  Sql& sql = *store_.inside_->sql;
  const bool everywhere = filter.within.empty();
  const auto edge = [&](double value) { return everywhere ? Cell{0.0} : Cell{value}; };
  std::vector<LogEntry> out;
  sql.query(
      "SELECT l.id, {place_out}, l.time, l.written, l.author, l.category, l.object, l.text, l.attachments, l.alert, "
      "l.corrects, l.follows "
      "FROM log_entries l WHERE l.time >= ?1 AND l.time < ?2 AND (?3 = '' OR l.category = ?3) "
      "AND (?4 = '' OR {log_matches}) "
      "AND (CAST(?5 AS {integer}) = 1 OR NOT EXISTS (SELECT 1 FROM log_entries c WHERE c.corrects = l.id)) "
      "AND (CAST(?6 AS {integer}) = 1 OR ({lon} >= ?7 AND {lon} <= ?8 AND {lat} >= ?9 AND {lat} <= ?10)) ORDER BY "
      "l.time, l.id",
      {filter.from, filter.to, filter.category, sql.search_of(filter.words), std::int64_t{filter.corrected},
       std::int64_t{everywhere}, edge(filter.within.min_x), edge(filter.within.max_x), edge(filter.within.min_y),
       edge(filter.within.max_y)},
      [&](const Row& row) {
        LogEntry& one = out.emplace_back();
        one.id = row.integer(0), one.place = sql.place_of(row, 1), one.time = row.integer(2),
        one.written = row.integer(3);
        one.author = row.words(4), one.category = row.words(5), one.object = row.words(6), one.text = row.words(7);
        one.attachments = paths_of(row.words(8)), one.alert = row.words(9);
        one.corrects = integer_or_none(row, 10), one.follows = integer_or_none(row, 11);
      });
  return out;
}

}  // namespace jumeau::sensors
