#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "jumeau/table.hpp"

namespace jumeau::city {

/// Columns from values that come one by one, by row and name; what a column holds is known at the end only.
class JsonColumns {
public:
  /// Lists and objects become their text.
  void set(std::size_t row, const std::string& name, const nlohmann::json& value);
  /// The columns in the order of their names; NULL where nothing was set.
  std::vector<Column> finish(std::size_t rows);
  /// How many values were lists or objects.
  std::int64_t nested() const { return nested_; }

private:
  struct Cell {
    std::size_t row;
    nlohmann::json value;
  };
  std::map<std::string, std::vector<Cell>> columns_;
  std::int64_t nested_ = 0;
};

/// The value at i of a column as JSON; null where NULL, or where a number is none.
nlohmann::json json_at(const Column&, std::size_t i);

}  // namespace jumeau::city
