#pragma once

#include <string>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

namespace jumeau::mobility {

/// People of each row. A NULL, NaN, infinite or negative number counts 0 and becomes an Issue ("bad_people").
/// @throws Error (bad_input) for an empty layer, a missing field, one that is not numeric, or nobody at all
struct People {
  std::vector<double> of_row;
  double total = 0.0;
};
People people_of(const Table& population, const std::string& field, std::vector<Issue>& issues, Monitor& monitor);

/// The column as numbers. @throws Error (bad_input) where it is missing or not numeric
std::vector<double> numbers_of(const Table&, const std::string& field, const char* parameter);

}  // namespace jumeau::mobility
