#pragma once

#include <libpq-fe.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include "jumeau/sensors/store.hpp"

/// Stores of both kinds, empty. PostgreSQL is there where JUMEAU_POSTGRES names a server (tests/servers.py starts one).
namespace jumeau::testing {

enum class Backend { geopackage, postgres };

inline std::optional<std::string> server() {
  const char* named = std::getenv("JUMEAU_POSTGRES");
  return named ? std::optional<std::string>(named) : std::nullopt;
}

inline void backends() {
  QTest::addColumn<Backend>("backend");
  QTest::newRow("GeoPackage") << Backend::geopackage;
  QTest::newRow("PostgreSQL") << Backend::postgres;
}

/// Where a new store may be made.
class NewStore {
public:
  explicit NewStore(Backend backend) {
    where_ = backend == Backend::geopackage ? folder_.filePath("store.gpkg").toStdString() : server().value();
    if (backend == Backend::postgres) execute("DROP SCHEMA IF EXISTS jumeau CASCADE");
  }
  const std::string& where() const { return where_; }
  /// Behind the store's back, in the database of the server.
  static void execute(const std::string& sql) {
    if (!can_execute(sql)) qFatal("the server refuses: %s", sql.c_str());
  }
  static bool can_execute(const std::string& sql) {
    const std::unique_ptr<PGconn, decltype(&PQfinish)> server(PQconnectdb(testing::server().value().c_str()),
                                                              &PQfinish);
    PQsetNoticeProcessor(server.get(), [](void*, const char*) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(server.get(), sql.c_str()), &PQclear);
    const auto status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
  }

private:
  QTemporaryDir folder_;
  std::string where_;
};

}  // namespace jumeau::testing

Q_DECLARE_METATYPE(jumeau::testing::Backend)

/// Of a test with data of `backends`.
#define FETCH_NEW_STORE(name)                                                      \
  QFETCH(jumeau::testing::Backend, backend);                                       \
  if (backend == jumeau::testing::Backend::postgres && !jumeau::testing::server()) \
    QSKIP("no PostgreSQL: JUMEAU_POSTGRES names no server");                       \
  const jumeau::testing::NewStore name(backend)
