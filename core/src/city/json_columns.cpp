#include "json_columns.hpp"

#include <algorithm>
#include <cmath>

namespace jumeau::city {

namespace {

using nlohmann::json;

std::string words_of(const json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

/// Values that are there, else what stands for NULL.
template <class Cells, class Values, class Convert>
Values filled(const Cells& cells, Values empty, Convert&& convert) {
  for (const auto& cell : cells) empty[cell.row] = convert(cell.value);
  return empty;
}

template <class Cells>
Strings texts(const Cells& cells, std::size_t rows) {
  std::vector<const json*> at(rows, nullptr);
  for (const auto& cell : cells) at[cell.row] = &cell.value;
  Strings out;
  for (const json* value : at) out.push_back(value ? words_of(*value) : "");
  return out;
}

bool fits(const json& value) {
  return value.is_number_integer() && !(value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX);
}

}  // namespace

void JsonColumns::set(std::size_t row, const std::string& name, const json& value) {
  if (value.is_null()) return;
  nested_ += value.is_structured() ? 1 : 0;
  columns_[name].push_back({row, value.is_structured() ? json(value.dump()) : value});
}

std::vector<Column> JsonColumns::finish(std::size_t rows) {
  std::vector<Column> out;
  for (const auto& [name, cells] : columns_) {
    const auto all = [&](auto&& is) {
      return std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) { return is(cell.value); });
    };
    Column column;
    column.name = name;
    if (all([](const json& v) { return v.is_boolean(); }))
      column.values = Booleans{filled(cells, std::vector<std::uint8_t>(rows, 0),
                                      [](const json& v) { return static_cast<std::uint8_t>(v.get<bool>()); })};
    else if (all(fits))
      column.values = filled(cells, Integers(rows, 0), [](const json& v) { return v.get<std::int64_t>(); });
    else if (all([](const json& v) { return v.is_number(); }))
      column.values = filled(cells, Reals(rows, NAN), [](const json& v) { return v.get<double>(); });
    else
      column.values = texts(cells, rows);
    column.valid.assign(rows, 0);
    for (const Cell& cell : cells) column.valid[cell.row] = 1;
    if (std::find(column.valid.begin(), column.valid.end(), 0) == column.valid.end()) column.valid.clear();
    out.push_back(std::move(column));
  }
  columns_.clear();
  return out;
}

json json_at(const Column& column, std::size_t i) {
  if (column.null(i)) return nullptr;
  if (const auto* whole = std::get_if<Integers>(&column.values)) return (*whole)[i];
  if (const auto* reals = std::get_if<Reals>(&column.values))
    return std::isfinite((*reals)[i]) ? json((*reals)[i]) : json();
  if (const auto* switches = std::get_if<Booleans>(&column.values)) return switches->values[i] != 0;
  return column.words(i);
}

}  // namespace jumeau::city
