#pragma once

#include <memory>
#include <set>

#include "sql.hpp"

namespace jumeau::sensors {

struct Store::Inside {
  std::unique_ptr<Sql> sql;
  std::set<std::int64_t> known;  ///< datastreams
};

}  // namespace jumeau::sensors
