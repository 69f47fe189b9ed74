#include "batch_table.hpp"

#include <cmath>

namespace jumeau::sensors {

namespace {

struct BatchTable : sqlite3_vtab {
  const Batch* batch = nullptr;
};
struct Cursor : sqlite3_vtab_cursor {
  const Batch* batch = nullptr;
  std::size_t row = 0;
};

int connect(sqlite3* database, void* batch, int, const char* const*, sqlite3_vtab** out, char**) {
  const int fault = sqlite3_declare_vtab(
      database, "CREATE TABLE batch (datastream INTEGER, time INTEGER, result REAL, quality INTEGER)");
  if (fault != SQLITE_OK) return fault;
  auto* table = new BatchTable{};
  table->batch = static_cast<const Batch*>(batch);
  *out = table;
  return SQLITE_OK;
}

int disconnect(sqlite3_vtab* table) {
  delete static_cast<BatchTable*>(table);
  return SQLITE_OK;
}

/// Always all rows: there is no index.
int best_index(sqlite3_vtab* table, sqlite3_index_info* info) {
  const auto rows = static_cast<BatchTable*>(table)->batch->time.size();
  info->estimatedCost = static_cast<double>(rows);
  info->estimatedRows = static_cast<sqlite3_int64>(rows);
  return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** out) {
  auto* cursor = new Cursor{};
  cursor->batch = static_cast<BatchTable*>(table)->batch;
  *out = cursor;
  return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) {
  delete static_cast<Cursor*>(cursor);
  return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
  static_cast<Cursor*>(cursor)->row = 0;
  return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor) {
  ++static_cast<Cursor*>(cursor)->row;
  return SQLITE_OK;
}

int eof(sqlite3_vtab_cursor* given) {
  const auto* cursor = static_cast<Cursor*>(given);
  return cursor->row >= cursor->batch->time.size() ? 1 : 0;
}

int column(sqlite3_vtab_cursor* given, sqlite3_context* out, int which) {
  const auto* cursor = static_cast<Cursor*>(given);
  const Batch& batch = *cursor->batch;
  switch (which) {
    case 0: sqlite3_result_int64(out, batch.datastream[cursor->row]); break;
    case 1: sqlite3_result_int64(out, batch.time[cursor->row]); break;
    case 2: sqlite3_result_double(out, batch.result[cursor->row]); break;  // NaN is NULL
    default: sqlite3_result_int(out, batch.quality[cursor->row]);
  }
  return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* out) {
  *out = static_cast<sqlite3_int64>(static_cast<Cursor*>(cursor)->row);
  return SQLITE_OK;
}

/// Without xCreate the table is there by itself.
const sqlite3_module module = [] {
  sqlite3_module out{};
  out.xConnect = connect;
  out.xDisconnect = disconnect;
  out.xBestIndex = best_index;
  out.xOpen = open;
  out.xClose = close;
  out.xFilter = filter;
  out.xNext = next;
  out.xEof = eof;
  out.xColumn = column;
  out.xRowid = rowid;
  return out;
}();

}  // namespace

void add_batch_table(sqlite3* database, const Batch* lives_longer) {
  sqlite3_create_module(database, "batch", &module, const_cast<Batch*>(lives_longer));
}

}  // namespace jumeau::sensors
