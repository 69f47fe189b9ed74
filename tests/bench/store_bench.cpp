// What the store of sensors costs on a GeoPackage, beside plain SQLite on a table of the same columns and key.
//   store_bench fill FILE ROWS                              makes a store for the questions
//   store_bench insert|again|plain|plain_sorted FILE ROWS   a new file in each run, `again` the same rows into one
//   store_bench last|month|plain_last|plain_month FILE      questions
// But for `fill`, a contender of bench.py (contest.py): answers the lines "run", "memory" and "answer" with lines of
// JSON.
#include <sqlite3.h>

#include <chrono>
#include <cmath>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

#include "jumeau/sensors/store.hpp"

namespace {

using namespace jumeau::sensors;

constexpr std::int64_t series = 1000, batch_rows = 1'000'000;
constexpr Time first = 1'577'836'800 * second_us, step = 900 * second_us;  // 2020, every quarter of an hour
constexpr Time month_from = first + 31 * day_us, month_to = first + 60 * day_us;

double value_of(std::int64_t stream, std::int64_t number) {
  return 40.0 + static_cast<double>((stream * 31 + number * 17) % 500) / 10.0;
}

/// As sources deliver: all series for some time, then on. Sorted by series within a batch, or by time.
void each_row(std::int64_t from, std::int64_t to, bool sorted,
              const std::function<void(std::int64_t, Time, double)>& take) {
  const std::int64_t begin = from / series, end = to / series;
  const auto one = [&](std::int64_t stream, std::int64_t number) {
    take(stream + 1, first + number * step, value_of(stream, number));
  };
  if (sorted)
    for (std::int64_t stream = 0; stream < series; ++stream)
      for (std::int64_t number = begin; number < end; ++number) one(stream, number);
  else
    for (std::int64_t number = begin; number < end; ++number)
      for (std::int64_t stream = 0; stream < series; ++stream) one(stream, number);
}

void put_all(const std::string& path, std::int64_t rows) {
  jumeau::Monitor quiet;
  Store store(path, Store::Open::create, quiet);
  for (std::int64_t i = 0; i < series; ++i) {
    const std::string code = std::to_string(i);
    const auto sensor = store.put(Sensor{.network = "bench", .code = code, .name = code, .place = Place{5.4, 43.3}});
    store.put(Datastream{.sensor = sensor, .code = "noise", .property = "noise", .unit = "dB"});
  }
  const auto import = store.begin({.source = "bench", .kind = "arrays"});
  Observations batch;
  for (std::int64_t from = 0; from < rows; from += batch_rows) {
    batch.clear();
    each_row(from, std::min(rows, from + batch_rows), true,
             [&](std::int64_t stream, Time time, double value) { batch.add(stream, time, value); });
    store.put(batch, import);
  }
}

// ---- plain SQLite

struct Plain {
  sqlite3* database = nullptr;
  explicit Plain(const std::string& path) {
    if (sqlite3_open(path.c_str(), &database) != SQLITE_OK) throw std::runtime_error("SQLite cannot open the file");
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  }
  ~Plain() { sqlite3_close(database); }
  Plain(const Plain&) = delete;
  Plain& operator=(const Plain&) = delete;
  void run(const char* sql) const {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(database));
  }
  sqlite3_stmt* prepared(const char* sql) const {
    sqlite3_stmt* out = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &out, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(database));
    return out;
  }
};

void insert_plainly(const std::string& path, std::int64_t rows, bool sorted) {
  const Plain plain(path);
  plain.run(
      "CREATE TABLE observations (datastream INTEGER NOT NULL, time INTEGER NOT NULL, result REAL, quality INTEGER NOT "
      "NULL, test TEXT, "
      "import INTEGER NOT NULL, PRIMARY KEY (datastream, time)) WITHOUT ROWID");
  sqlite3_stmt* insert = plain.prepared("INSERT INTO observations VALUES (?, ?, ?, 2, NULL, 1) ON CONFLICT DO NOTHING");
  for (std::int64_t from = 0; from < rows; from += batch_rows) {
    plain.run("BEGIN");
    each_row(from, std::min(rows, from + batch_rows), sorted, [&](std::int64_t stream, Time time, double value) {
      sqlite3_bind_int64(insert, 1, stream);
      sqlite3_bind_int64(insert, 2, time);
      sqlite3_bind_double(insert, 3, value);
      if (sqlite3_step(insert) != SQLITE_DONE) throw std::runtime_error("SQLite cannot insert");
      sqlite3_reset(insert);
    });
    plain.run("COMMIT");
  }
  sqlite3_finalize(insert);
}

/// What was found, to compare.
struct Sums {
  std::int64_t rows = 0;
  double results = 0.0;
};

Sums ask_plainly(const Plain& plain, const char* sql) {
  sqlite3_stmt* question = plain.prepared(sql);
  Sums out;
  for (; sqlite3_step(question) == SQLITE_ROW; ++out.rows) out.results += sqlite3_column_double(question, 0);
  sqlite3_finalize(question);
  return out;
}

Sums sums_of(const std::string& path) {
  return ask_plainly(Plain(path), "SELECT sum(result) FROM observations GROUP BY datastream");
}

// ---- the contenders

using Run = std::function<Sums()>;

Run making(const std::string& path, const std::function<void()>& make) {
  return [=] {
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path + end);
    make();
    return Sums{};
  };
}

Run question(const std::string& mode, const std::string& path) {
  if (mode == "plain_last" || mode == "plain_month") {
    const auto plain = std::make_shared<Plain>(path);
    const std::string month =
        "SELECT result FROM observations WHERE datastream = 500 AND time >= " + std::to_string(month_from) +
        " AND time < " + std::to_string(month_to) + " ORDER BY time";
    const std::string last = "SELECT result, max(time) FROM observations GROUP BY datastream";
    return [=] { return ask_plainly(*plain, mode == "plain_last" ? last.c_str() : month.c_str()); };
  }
  static jumeau::Monitor quiet;
  const auto store = std::make_shared<Store>(path, Store::Open::read, quiet);
  if (mode == "last")
    return [=] {
      const jumeau::Table table = store->last();
      Sums out{static_cast<std::int64_t>(table.size()), 0.0};
      for (std::size_t i = 0; i < table.size(); ++i) out.results += table.at("result").number(i);
      return out;
    };
  return [=] {
    const Series found = store->series(500, month_from, month_to);
    Sums out{static_cast<std::int64_t>(found.size()), 0.0};
    for (const double value : found.result) out.results += value;
    return out;
  };
}

Run contender(const std::string& mode, const std::string& path, std::int64_t rows) {
  if (mode == "insert") return making(path, [=] { put_all(path, rows); });
  if (mode == "plain" || mode == "plain_sorted")
    return making(path, [=] { insert_plainly(path, rows, mode == "plain_sorted"); });
  if (mode == "again")
    return [=] {
      put_all(path, rows);
      return Sums{};
    };
  return question(mode, path);
}

/// Linux only, as the benchmarks: most memory held so far.
double peak_mib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmHWM:", 0) == 0) return std::stod(line.substr(6)) / 1024.0;
  return 0.0;
}

int serve(const std::string& path, bool writes, const Run& run) {
  Sums sums;
  std::cout.precision(17);
  std::cout << R"({"ready": {}})" << std::endl;
  for (std::string wanted; std::getline(std::cin, wanted);) {
    if (wanted == "run") {
      const std::clock_t cpu = std::clock();
      const auto begin = std::chrono::steady_clock::now();
      sums = run();
      const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
      std::cout << "{\"seconds\": " << seconds.count()
                << ", \"cpu_s\": " << static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC << "}" << std::endl;
    } else if (wanted == "memory") {
      std::cout << "{\"peak_mib\": " << peak_mib() << "}" << std::endl;
    } else if (wanted == "answer") {
      if (writes) sums = sums_of(path);
      std::cout << R"({"answer": {"rows": )" << sums.rows << ", \"results\": " << sums.results
                << ", \"bytes\": " << std::filesystem::file_size(path) << "}}" << std::endl;
    } else {
      std::cout << R"({"error": "no such request"})" << std::endl;
      return 1;
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: store_bench fill|insert|again|plain|plain_sorted FILE ROWS\n       store_bench "
                 "last|month|plain_last|plain_month FILE\n";
    return 2;
  }
  const std::string mode = argv[1], path = argv[2];
  const std::int64_t rows = argc > 3 ? std::stoll(argv[3]) : 0;
  try {
    if (mode == "fill") {
      put_all(path, rows);
      return 0;
    }
    return serve(path, rows > 0, contender(mode, path, rows));
  } catch (const std::exception& why) {
    std::cerr << why.what() << "\n";
    return 1;
  }
}
