#include "jumeau/table.hpp"

#include <cmath>
#include <ctime>
#include <limits>

#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau {

namespace {

std::string iso8601(std::int64_t ms) {
  std::int64_t seconds = ms / 1000, rest = ms % 1000;
  if (rest < 0) --seconds, rest += 1000;
  const std::time_t time = seconds;
  std::tm parts{};
  gmtime_r(&time, &parts);
  char written[40];
  const std::size_t length = std::strftime(written, sizeof written, "%Y-%m-%dT%H:%M:%S", &parts);
  std::string out(written, length);
  if (rest != 0) out += "." + std::to_string(1000 + rest).substr(1);
  return out + "Z";
}

template <class... F>
struct Overload : F... {
  using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

}  // namespace

void Geometries::end_row() {
  const bool is_point = shape == Shape::point;
  if (shape == Shape::polygon && parts.back() != static_cast<std::int64_t>(paths.size()) - 1) end_part();
  const std::size_t below = is_point ? positions() : shape == Shape::polygon ? parts.size() - 1 : paths.size() - 1;
  rows.push_back(static_cast<std::int64_t>(below));
}

void Geometries::add_line(std::span<const double> path) {
  xy.insert(xy.end(), path.begin(), path.end());
  end_path();
  end_row();
}

void Geometries::add_polygon(std::span<const double> ring) { add_line(ring); }

void Geometries::add_row_of(const Geometries& other, std::size_t i) {
  const auto copy_positions = [&](Range range) {
    xy.insert(xy.end(), other.xy.begin() + 2 * range.first, other.xy.begin() + 2 * range.last);
    if (!other.z.empty()) z.insert(z.end(), other.z.begin() + range.first, other.z.begin() + range.last);
  };
  const auto copy_paths = [&](Range range) {
    for (std::int64_t path = range.first; path < range.last; ++path) copy_positions(other.path(path)), end_path();
  };
  const Range row = other.row(i);
  if (shape == Shape::point)
    copy_positions(row);
  else if (shape == Shape::line)
    copy_paths(row);
  else
    for (std::int64_t part = row.first; part < row.last; ++part) copy_paths(other.part(part)), end_part();
  end_row();
}

std::size_t Column::size() const {
  return std::visit(Overload{[](const Booleans& b) { return b.values.size(); },
                             [](const Instants& t) { return t.ms.size(); }, [](const auto& v) { return v.size(); }},
                    values);
}

double Column::number(std::size_t i) const {
  if (null(i)) return std::numeric_limits<double>::quiet_NaN();
  return std::visit(
      Overload{[&](const Integers& v) { return static_cast<double>(v[i]); }, [&](const Reals& v) { return v[i]; },
               [&](const Booleans& v) { return static_cast<double>(v.values[i]); },
               [](const auto&) { return std::numeric_limits<double>::quiet_NaN(); }},
      values);
}

std::string Column::words(std::size_t i) const {
  if (null(i)) return {};
  return std::visit(
      Overload{[&](const Integers& v) { return std::to_string(v[i]); }, [&](const Reals& v) { return plain(v[i]); },
               [&](const Booleans& v) { return std::string(v.values[i] ? "true" : "false"); },
               [&](const Strings& v) { return std::string(v[i]); },
               [&](const Instants& v) { return iso8601(v.ms[i]); }},
      values);
}

std::size_t Table::size() const {
  if (geometry.shape != Shape::none) return geometry.size();
  return columns.empty() ? 0 : columns.front().size();
}

const Column* Table::find(std::string_view column) const {
  for (const Column& c : columns)
    if (c.name == column) return &c;
  return nullptr;
}

const Column& Table::at(std::string_view column) const {
  if (const Column* found = find(column)) return *found;
  std::string there;
  for (const Column& c : columns) there += (there.empty() ? "" : ", ") + c.name;
  throw Error(Error::Code::bad_input,
              there.empty() ? text("There is no field \"{0}\": the layer has no field.", std::string(column))
                            : text("There is no field \"{0}\". The layer has: {1}.", std::string(column), there));
}

std::string Table::unused(const std::string& wanted) const {
  std::string out = wanted;
  for (int k = 2; find(out); ++k) out = wanted + "_" + std::to_string(k);
  return out;
}

Column& Table::add(std::string column, Integers values, std::vector<std::uint8_t> valid) {
  return columns.emplace_back(Column{std::move(column), std::move(values), std::move(valid)});
}
Column& Table::add(std::string column, Reals values, std::vector<std::uint8_t> valid) {
  return columns.emplace_back(Column{std::move(column), std::move(values), std::move(valid)});
}
Column& Table::add(std::string column, Strings values, std::vector<std::uint8_t> valid) {
  return columns.emplace_back(Column{std::move(column), std::move(values), std::move(valid)});
}
Column& Table::add(std::string column, Booleans values, std::vector<std::uint8_t> valid) {
  return columns.emplace_back(Column{std::move(column), std::move(values), std::move(valid)});
}

Column nullable(std::string name, Reals values) {
  Column out{std::move(name), {}, {}};
  bool any = false;
  std::vector<std::uint8_t> valid(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    valid[i] = !std::isnan(values[i]);
    any |= !valid[i];
  }
  if (any) out.valid = std::move(valid);
  out.values = std::move(values);
  return out;
}

const Table* Dataset::table(std::string_view name) const {
  for (const Table& t : tables)
    if (t.name == name) return &t;
  return nullptr;
}

}  // namespace jumeau
