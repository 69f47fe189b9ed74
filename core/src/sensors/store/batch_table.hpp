#pragma once

#include <sqlite3.h>

#include "sql.hpp"

namespace jumeau::sensors {

/// Gives a connection the table `batch`, which reads arrays where they are: a million rows go into another table by one
/// statement, without binding each of their values.
void add_batch_table(sqlite3*, const Batch* lives_longer);

}  // namespace jumeau::sensors
