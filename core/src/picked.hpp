#pragma once

#include <cstdint>
#include <span>

#include "jumeau/table.hpp"

namespace jumeau {

/// Rows of a column, NULL where the row is -1.
Column picked(const Column&, std::span<const std::int64_t> rows);
/// Rows of a table, without its issues.
Table picked(const Table&, std::span<const std::int64_t> rows);

}  // namespace jumeau
