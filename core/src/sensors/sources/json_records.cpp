#include <algorithm>

#include "sources.hpp"

namespace jumeau::sensors {

namespace {

/// Where the columns of an object are.
const Json& fields_of(const Json& object) {
  const auto fields = object.find("fields");
  return fields != object.end() && fields->is_object() ? *fields : object;
}

std::optional<Place> place_in(const Json& value) {
  if (!value.is_object()) return {};
  const auto number = [&](const char* key) {
    return value.contains(key) && value[key].is_number() ? std::optional<double>(value[key].get<double>())
                                                         : std::nullopt;
  };
  if (const auto lon = number("lon"), lat = number("lat"); lon && lat) return Place{*lon, *lat};
  const auto geometry = value.find("geometry");
  if (geometry != value.end()) return place_in(*geometry);
  const auto at = value.find("coordinates");
  const bool point = value.value("type", Json()) == "Point" && at != value.end() && at->is_array() && at->size() >= 2;
  if (!point || !(*at)[0].is_number() || !(*at)[1].is_number()) return {};
  return Place{(*at)[0].get<double>(), (*at)[1].get<double>()};
}

class JsonRecord final : public Record {
public:
  explicit JsonRecord(const std::vector<std::string>& columns) : columns_(columns), cells_(columns.size()) {}
  void take(const Json& object) {
    const Json& fields = fields_of(object);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const auto found = fields.find(columns_[i]);
      cells_[i] = found == fields.end() ? std::string() : words_of(*found);
    }
    place_ = object.contains("geometry") ? place_in(object["geometry"]) : std::nullopt;
    for (const auto& value : fields)
      if (!place_) place_ = place_in(value);
  }
  std::string_view cell(int column) const override { return cells_[static_cast<std::size_t>(column)]; }
  std::optional<Place> place() const override { return place_; }

private:
  const std::vector<std::string>& columns_;
  std::vector<std::string> cells_;
  std::optional<Place> place_;
};

}  // namespace

Mapping read_json_records(const std::vector<Json>& objects, const std::optional<Mapping>& given,
                          const std::string& alone, Intake& intake) {
  std::vector<std::string> columns;
  for (const Json& object : objects)
    for (const auto& [key, value] : fields_of(object).items())
      if (std::ranges::find(columns, key) == columns.end()) columns.push_back(key);
  const Mapping mapping = given ? *given : guessed(columns);
  RecordReader reader(mapping, columns, alone, intake);
  JsonRecord record(columns);
  for (const Json& object : objects) {
    record.take(object);
    reader.read(record);
  }
  return mapping;
}

}  // namespace jumeau::sensors
