#include "metadata.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <set>

namespace jumeau::city {

namespace {

constexpr const char* class_id = "feature";

// What stands for NULL.
constexpr std::int32_t no_int32 = std::numeric_limits<std::int32_t>::min();
constexpr std::int64_t no_int64 = -((std::int64_t{1} << 53) - 1);  // JSON's readers keep it
constexpr double no_real = std::numeric_limits<double>::lowest();
constexpr std::int8_t no_boolean = -1;

/// Letters, digits and underlines only, not beginning with a digit.
std::string identifier(const std::string& name) {
  std::string out;
  for (const char c : name) out += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  return out.empty() || std::isdigit(static_cast<unsigned char>(out.front())) != 0 ? "_" + out : out;
}

std::string unused(const std::set<std::string>& taken, const std::string& wanted) {
  std::string out = wanted;
  for (int i = 2; taken.contains(out); ++i) out = wanted + "_" + std::to_string(i);
  return out;
}

template <class T, class Value>
std::vector<T> picked(std::span<const std::int64_t> rows, const Column& column, T null, Value&& value) {
  std::vector<T> out;
  out.reserve(rows.size());
  for (const std::int64_t row : rows) {
    const auto i = static_cast<std::size_t>(row);
    out.push_back(column.null(i) ? null : static_cast<T>(value(i)));
  }
  return out;
}

std::vector<std::uint8_t> bits(const Booleans& booleans, std::span<const std::int64_t> rows) {
  std::vector<std::uint8_t> out((rows.size() + 7) / 8);
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (booleans.values[static_cast<std::size_t>(rows[i])] != 0)
      out[i / 8] = static_cast<std::uint8_t>(out[i / 8] | 1U << i % 8);
  return out;
}

Json words(const Column& column, std::span<const std::int64_t> rows, Buffer& into) {
  std::string bytes;
  std::vector<std::uint32_t> offsets{0};
  for (const std::int64_t row : rows) {
    bytes += column.words(static_cast<std::size_t>(row));
    offsets.push_back(static_cast<std::uint32_t>(bytes.size()));
  }
  if (bytes.empty()) bytes = '\0';  // a view has at least one byte
  Json out;
  out["values"] = into.add(std::span<const char>(bytes));
  out["stringOffsets"] = into.add(std::span<const std::uint32_t>(offsets));
  return out;
}

}  // namespace

Metadata::Type Metadata::type_of(const Column& column) {
  if (const auto* integers = std::get_if<Integers>(&column.values)) {
    const auto small = [](std::int64_t it) { return it > no_int32 && it <= std::numeric_limits<std::int32_t>::max(); };
    for (std::size_t i = 0; i < integers->size(); ++i)
      if (!column.null(i) && !small((*integers)[i])) return Type::int64;
    return Type::int32;
  }
  if (std::holds_alternative<Reals>(column.values)) return Type::real;
  if (std::holds_alternative<Booleans>(column.values))
    return column.valid.empty() ? Type::boolean : Type::boolean_or_null;
  return Type::words;
}

Metadata::Metadata(const Table& table) {
  std::set<std::string> taken;
  for (const Column& column : table.columns) {
    const std::string id = unused(taken, identifier(column.name));
    taken.insert(id);
    properties_.push_back({id, &column, type_of(column)});
  }
}

Json Metadata::described(const Property& property) {
  Json out;
  if (property.id != property.column->name) out["name"] = property.column->name;
  const auto scalar = [&](const char* component, const Json& null) {
    out["type"] = "SCALAR", out["componentType"] = component, out["noData"] = null;
  };
  switch (property.type) {
    case Type::int32: scalar("INT32", no_int32); break;
    case Type::int64: scalar("INT64", no_int64); break;
    case Type::real: scalar("FLOAT64", no_real); break;
    case Type::boolean_or_null: scalar("INT8", no_boolean); break;
    case Type::boolean: out["type"] = "BOOLEAN"; break;
    case Type::words:
      out["type"] = "STRING";
      if (!property.column->valid.empty()) out["noData"] = "";
  }
  return out;
}

Json Metadata::schema() const {
  Json properties = Json::object();
  for (const Property& property : properties_) properties[property.id] = described(property);
  return {{"id", "city"}, {"classes", {{class_id, {{"properties", std::move(properties)}}}}}};
}

Json Metadata::values(const Property& property, std::span<const std::int64_t> rows, Buffer& into) {
  const Column& column = *property.column;
  const auto view = [&]<class T>(const std::vector<T>& data) {
    return Json{{"values", into.add(std::span<const T>(data))}};
  };
  const auto number = [&](std::size_t i) { return std::isnan(column.number(i)) ? no_real : column.number(i); };
  switch (property.type) {
    case Type::int32:
    case Type::int64: {
      const auto& integers = std::get<Integers>(column.values);
      const auto at = [&](std::size_t i) { return integers[i]; };
      return property.type == Type::int32 ? view(picked(rows, column, no_int32, at))
                                          : view(picked(rows, column, no_int64, at));
    }
    case Type::real: return view(picked(rows, column, no_real, number));
    case Type::boolean: return view(bits(std::get<Booleans>(column.values), rows));
    case Type::boolean_or_null: return view(picked(rows, column, no_boolean, number));
    default: return words(column, rows, into);
  }
}

Json Metadata::property_table(std::span<const std::int64_t> rows, Buffer& into) const {
  Json properties = Json::object();
  for (const Property& property : properties_) properties[property.id] = values(property, rows, into);
  return {{"class", class_id}, {"count", rows.size()}, {"properties", std::move(properties)}};
}

}  // namespace jumeau::city
