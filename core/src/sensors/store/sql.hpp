#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/sensors/store.hpp"

namespace jumeau::sensors {

struct Bytes {
  std::string content;
};
/// A value for a placeholder; monostate is NULL.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string, Bytes>;
/// "" is NULL.
inline Cell words_or_null(const std::string& words) { return words.empty() ? Cell{} : Cell{words}; }
template <class T>
Cell or_null(const std::optional<T>& value) {
  return value ? Cell{*value} : Cell{};
}

/// One row of an answer; columns from 0.
class Row {
public:
  virtual ~Row() = default;
  virtual bool null(int column) const = 0;
  virtual std::int64_t integer(int column) const = 0;
  virtual double real(int column) const = 0;  ///< NaN where NULL
  virtual std::string words(int column) const = 0;
};

/// Rows of a batch, ascending by datastream and time, one per time; NaN is NULL. The tables' own batch: `batch`
/// (datastream, time, result, quality), which lasts until the next one.
struct Batch {
  std::span<const std::int64_t> datastream;
  std::span<const Time> time;
  std::span<const double> result;
  std::span<const std::uint8_t> quality;
};

/// What the two databases have in common. SQL is written once, with ?1, ?2 for values, and these words:
///   {to_place}?1{end_place} turns a value into a point; {place_out} gives the column geom back
///   {lon} {lat} of it  {log_rules} {log_matches} how the log is kept from changes, and searched for ?4
///   {id} a key that numbers itself  {integer} {small} {real} {point} types of columns  {without_rowid} of tables
class Sql {
public:
  virtual ~Sql() = default;
  using Cells = std::initializer_list<Cell>;

  /// Several statements without values.
  virtual void script(std::string_view sql) = 0;
  /// @return how many rows changed
  virtual std::int64_t change(std::string_view sql, Cells = {}) = 0;
  virtual void query(std::string_view sql, Cells, const std::function<void(const Row&)>&) = 0;
  virtual void load(const Batch&) = 0;

  virtual bool has_table(const std::string& name) = 0;
  /// What a store needs before its first table, and after its last change of tables.
  virtual void prepare() = 0;
  virtual void register_tables() = 0;

  virtual void begin_writing() = 0;  ///< waits for another writer
  virtual void begin_reading() = 0;
  virtual void commit() = 0;
  virtual void rollback() noexcept = 0;

  /// A place as a value for {to_place}; what {place_out} says.
  virtual Cell cell_of(const std::optional<Place>&) const = 0;
  virtual std::optional<Place> place_of(const Row&, int column) const = 0;

  /// Words of people as the value for {log_matches}; "" for none.
  virtual std::string search_of(const std::string& words) const = 0;

  /// The single value of an answer.
  std::optional<std::int64_t> integer(std::string_view sql, Cells cells = {}) {
    std::optional<std::int64_t> out;
    query(sql, cells, [&](const Row& row) {
      if (!row.null(0)) out = row.integer(0);
    });
    return out;
  }
};

/// @throws Error, Cancelled; see Store
std::unique_ptr<Sql> open_sqlite(const std::string& path, Store::Open, Monitor&);
std::unique_ptr<Sql> open_postgres(const std::string& connection, Store::Open, Monitor&);
bool names_postgres(const std::string& where);

/// Undone unless it is kept.
class Transaction {
public:
  enum class For { reading, writing };
  Transaction(Sql& sql, For what) : sql_(&sql) { what == For::writing ? sql.begin_writing() : sql.begin_reading(); }
  ~Transaction() {
    if (sql_) sql_->rollback();
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void keep() {
    sql_->commit();
    sql_ = nullptr;
  }

private:
  Sql* sql_;
};

}  // namespace jumeau::sensors
