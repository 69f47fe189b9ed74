#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "jumeau/text.hpp"

namespace jumeau {

/// Bits, so that a port may accept several: Shape::point | Shape::polygon.
enum class Shape : std::uint8_t { none = 0, point = 1, line = 2, polygon = 4 };
constexpr Shape operator|(Shape a, Shape b) {
  return static_cast<Shape>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool accepts(Shape mask, Shape one) {
  return (static_cast<unsigned>(mask) & static_cast<unsigned>(one)) != 0;
}

/// Geometries of one shape as flat arrays (the GeoArrow layout, always its multi- form).
///   point:   rows -> positions
///   line:    rows -> paths -> positions
///   polygon: rows -> parts -> paths (first the outer ring, closed) -> positions
/// An empty range is an empty geometry. Offsets have one entry more than what they index.
struct Geometries {
  Shape shape = Shape::none;
  std::vector<double> xy;              ///< x, y of each position, interleaved
  std::vector<double> z;               ///< empty, or one per position; NaN where unknown
  std::vector<std::int64_t> paths{0};  ///< line, polygon: path -> positions
  std::vector<std::int64_t> parts{0};  ///< polygon: part -> paths
  std::vector<std::int64_t> rows{0};   ///< row -> positions, paths or parts

  struct Range {
    std::int64_t first, last;  ///< last is excluded
    std::int64_t size() const { return last - first; }
  };

  std::size_t size() const { return rows.size() - 1; }
  std::size_t positions() const { return xy.size() / 2; }
  Range row(std::size_t i) const { return {rows[i], rows[i + 1]}; }
  Range part(std::int64_t i) const {
    return {parts[static_cast<std::size_t>(i)], parts[static_cast<std::size_t>(i) + 1]};
  }
  Range path(std::int64_t i) const {
    return {paths[static_cast<std::size_t>(i)], paths[static_cast<std::size_t>(i) + 1]};
  }
  bool empty(std::size_t i) const { return rows[i] == rows[i + 1]; }
  /// x, y, x, y, ... of one path
  std::span<const double> path_xy(std::int64_t i) const {
    const Range range = path(i);
    return {xy.data() + 2 * range.first, static_cast<std::size_t>(2 * range.size())};
  }
  double x(std::int64_t position) const { return xy[static_cast<std::size_t>(2 * position)]; }
  double y(std::int64_t position) const { return xy[static_cast<std::size_t>(2 * position) + 1]; }

  void add_position(double x, double y) { xy.push_back(x), xy.push_back(y); }
  void add_position(double x, double y, double height) { add_position(x, y), z.push_back(height); }
  void end_path() { paths.push_back(static_cast<std::int64_t>(positions())); }
  void end_part() { parts.push_back(static_cast<std::int64_t>(paths.size()) - 1); }
  /// Closes the row: what was added since the last one is its geometry; nothing is an empty geometry.
  void end_row();

  void add_point(double x, double y) { add_position(x, y), end_row(); }
  void add_line(std::span<const double> path_xy);
  /// One ring, closed.
  void add_polygon(std::span<const double> ring_xy);
  /// Appends row i of another of the same shape.
  void add_row_of(const Geometries& other, std::size_t i);
};

struct Booleans {
  std::vector<std::uint8_t> values;
};
/// Milliseconds since 1970-01-01T00:00:00Z.
struct Instants {
  std::vector<std::int64_t> ms;
};
/// Texts, end to end: text i is bytes[offsets[i], offsets[i + 1]). UTF-8.
struct Strings {
  std::vector<std::int64_t> offsets{0};
  std::string bytes;

  std::size_t size() const { return offsets.size() - 1; }
  std::string_view operator[](std::size_t i) const {
    return std::string_view(bytes).substr(static_cast<std::size_t>(offsets[i]),
                                          static_cast<std::size_t>(offsets[i + 1] - offsets[i]));
  }
  void push_back(std::string_view value) { bytes += value, offsets.push_back(static_cast<std::int64_t>(bytes.size())); }
};
using Integers = std::vector<std::int64_t>;
using Reals = std::vector<double>;

/// A named column; where `valid` is not empty, a 0 in it means NULL and the value is meaningless.
struct Column {
  std::string name;
  std::variant<Integers, Reals, Booleans, Strings, Instants> values;
  std::vector<std::uint8_t> valid;

  std::size_t size() const;
  bool null(std::size_t i) const { return !valid.empty() && valid[i] == 0; }
  bool numeric() const { return std::holds_alternative<Integers>(values) || std::holds_alternative<Reals>(values); }
  /// Number at i of a numeric or boolean column; NaN where NULL.
  double number(std::size_t i) const;
  /// Value at i in words, "" where NULL.
  std::string words(std::size_t i) const;
};

/// Something the reader should know about one row, which is kept. `code` is stable ("unsnapped"), `what` is a sentence.
struct Issue {
  std::int64_t row;
  const char* code;
  Text what;
};

/// Rows with a geometry (perhaps none) and columns of equal length, in one coordinate reference system.
struct Table {
  std::string name;    ///< of the layer; may be empty
  std::string source;  ///< where it was read from, such as a path and a layer; empty where it was made
  std::string crs;     ///< authority code such as "EPSG:2154", else WKT; empty where unknown
  Geometries geometry;
  std::vector<Column> columns;
  std::vector<Issue> issues;

  std::size_t size() const;
  const Column* find(std::string_view column) const;
  /// @throws Error (bad_input) naming the columns that are there
  const Column& at(std::string_view column) const;
  /// A name that no column has yet: wanted, wanted_2, wanted_3 ...
  std::string unused(const std::string& wanted) const;
  Column& add(std::string column, Integers values, std::vector<std::uint8_t> valid = {});
  Column& add(std::string column, Reals values, std::vector<std::uint8_t> valid = {});
  Column& add(std::string column, Strings values, std::vector<std::uint8_t> valid = {});
  Column& add(std::string column, Booleans values, std::vector<std::uint8_t> valid = {});
};

/// A column of reals where NaN stands for NULL: `valid` is made from it.
Column nullable(std::string name, Reals values);

/// Shared, never changed: how algorithms receive what may be large.
template <class T>
class Shared {
public:
  Shared() : held_(std::make_shared<const T>()) {}
  Shared(T value) : held_(std::make_shared<const T>(std::move(value))) {}
  Shared(std::shared_ptr<const T> held) : held_(std::move(held)) {}
  const T& operator*() const { return *held_; }
  const T* operator->() const { return held_.get(); }
  const std::shared_ptr<const T>& pointer() const { return held_; }

private:
  std::shared_ptr<const T> held_;
};

}  // namespace jumeau
