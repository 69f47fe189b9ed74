#include "picked.hpp"

#include <algorithm>

namespace jumeau {

namespace {

/// Appends one value to a column of the same kind, or something in place of NULL.
struct Append {
  std::size_t row;
  bool known;

  void operator()(Integers& to, const Integers& from) const { to.push_back(known ? from[row] : 0); }
  void operator()(Reals& to, const Reals& from) const { to.push_back(known ? from[row] : 0); }
  void operator()(Booleans& to, const Booleans& from) const {
    to.values.push_back(static_cast<std::uint8_t>(known ? from.values[row] : 0));
  }
  void operator()(Strings& to, const Strings& from) const { to.push_back(known ? from[row] : std::string_view{}); }
  void operator()(Instants& to, const Instants& from) const { to.ms.push_back(known ? from.ms[row] : 0); }
};

}  // namespace

Column picked(const Column& from, std::span<const std::int64_t> rows) {
  Column out;
  out.name = from.name;
  for (const std::int64_t row : rows)
    out.valid.push_back(static_cast<std::uint8_t>(row >= 0 && !from.null(static_cast<std::size_t>(row))));
  std::visit(
      [&]<class T>(const T& values) {
        T made;
        for (std::size_t i = 0; i < rows.size(); ++i)
          Append{static_cast<std::size_t>(std::max<std::int64_t>(rows[i], 0)), out.valid[i] != 0}(made, values);
        out.values = std::move(made);
      },
      from.values);
  if (std::find(out.valid.begin(), out.valid.end(), 0) == out.valid.end()) out.valid.clear();
  return out;
}

Table picked(const Table& from, std::span<const std::int64_t> rows) {
  Table out;
  out.name = from.name, out.source = from.source, out.crs = from.crs, out.geometry.shape = from.geometry.shape;
  if (out.geometry.shape != Shape::none)
    for (const std::int64_t row : rows) out.geometry.add_row_of(from.geometry, static_cast<std::size_t>(row));
  for (const Column& column : from.columns) out.columns.push_back(picked(column, rows));
  return out;
}

}  // namespace jumeau
