#pragma once

#include <string>
#include <string_view>

#include "sql.hpp"

namespace jumeau::sensors {

/// Versions of the tables: version i is made from i - 1 by its script. Scripts that were released never change.
int newest_schema();
/// 0 where there are no tables yet.
int schema_of(Sql&);
/// Makes or brings up to date, in one transaction. @throws Error (unsupported) for a newer one
void migrate(Sql&, int version = newest_schema());

/// Puts values in place of {name}.
std::string filled(std::string_view sql, std::initializer_list<std::pair<std::string_view, std::string_view>> words);

}  // namespace jumeau::sensors
