#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// Fields as they come: numbers in text, with decimal commas and units, words for nothing.
namespace jumeau::street {

struct Readings {
  Reals values;  ///< NaN: none, or not readable
  std::int64_t empty = 0, unreadable = 0;
};
/// Numbers of a column. Text may hold "12,5", "50 km/h" or "30 mph" (which becomes 48.28); "", "#N/A", "N/A", "NA",
/// "NULL", "NC" and "-" are empty. Numbers in `unknown` (such as 9999) are empty, too.
/// @throws Error (bad_input), naming the parameter, where the field is missing, or holds words only
Readings readings_of(const Table&, const std::string& field, const char* parameter,
                     const std::vector<double>& unknown = {});
/// Says how many rows could not be read, if any.
void tell_unreadable(const Readings&, const std::string& field, Monitor&);

/// Without blanks around it, in small letters.
std::string plain(std::string_view words);
/// Is a plain word one of those that stand for nothing?
bool says_nothing(std::string_view word);
/// The number that a plain word begins with, as readings_of() reads it; NaN: none.
double number_in(std::string_view word);

/// 1 for bridges and tunnels: a level other than 0, or a word other than "", "no", "non", "0", "false" and the like.
/// Without a field, none.
std::vector<std::uint8_t> structures_of(const Table&, const std::string& field);

}  // namespace jumeau::street
