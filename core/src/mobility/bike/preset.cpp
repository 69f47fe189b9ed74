#include "preset.hpp"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace jumeau::bike {

namespace {

using Json = nlohmann::ordered_json;

Error bad(const std::string& preset, const std::string& key) {
  return {Error::Code::bad_option, text("The preset \"{0}\" cannot be read at \"{1}\".", preset, key)};
}

/// Parts of a preset, and where one was when something is wrong.
class Reader {
public:
  Reader(const Json& json, std::string preset) : json_(json), preset_(std::move(preset)) {}

  void allow(std::initializer_list<const char*> keys) const {
    for (const auto& [key, value] : json_.items())
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) throw bad(preset_, key);
  }
  std::string words(const char* key) const {
    if (!json_.contains(key)) return {};
    if (!json_.at(key).is_string()) throw bad(preset_, key);
    return json_.at(key).get<std::string>();
  }
  /// A name, or several to choose from.
  FieldNames names(const char* key) const {
    if (!json_.contains(key)) return {};
    const Json& value = json_.at(key);
    if (value.is_string()) return {value.get<std::string>()};
    if (!value.is_array()) throw bad(preset_, key);
    FieldNames out;
    for (const Json& one : value) {
      if (!one.is_string()) throw bad(preset_, key);
      out.push_back(one.get<std::string>());
    }
    return out;
  }
  FieldNames field_of(const char* key) const {
    if (!json_.contains(key)) return {};
    return part(key).names("field");
  }
  template <class Field = WordField>
  Field word_field(const char* key) const {
    Field out;
    if (json_.contains(key)) part(key).read(out, key);
    return out;
  }
  /// One field, or several.
  std::vector<WordField> word_fields(const char* key) const {
    if (!json_.contains(key) || !json_.at(key).is_array()) return {word_field(key)};
    std::vector<WordField> out;
    for (const Json& one : json_.at(key)) Reader(one, preset_).read(out.emplace_back(), key);
    return out;
  }
  std::vector<SideField> side_fields(const char* key) const {
    std::vector<SideField> out;
    each_side(key, [&](const Reader& reader, bool right, bool left) {
      SideField& field = out.emplace_back();
      reader.read(field, key);
      field.right = right, field.left = left;
    });
    return out;
  }
  std::vector<SideNumber> side_numbers(const char* key) const {
    std::vector<SideNumber> out;
    each_side(
        key, [&](const Reader& reader, bool right, bool left) { out.push_back({reader.names("field"), right, left}); });
    return out;
  }
  std::vector<double> numbers(const char* key) const {
    std::vector<double> out;
    if (!json_.contains(key)) return out;
    if (!json_.at(key).is_array()) throw bad(preset_, key);
    for (const Json& one : json_.at(key)) {
      if (!one.is_number()) throw bad(preset_, key);
      out.push_back(one.get<double>());
    }
    return out;
  }
  std::map<Road, double> by_road(const char* key) const {
    std::map<Road, double> out;
    if (!json_.contains(key)) return out;
    if (!json_.at(key).is_object()) throw bad(preset_, key);
    for (const auto& [word, number] : json_.at(key).items()) {
      const Road road = value_of(word, road_words);
      if (road == Road::unknown || !number.is_number()) throw bad(preset_, std::string(key) + "." + word);
      out[road] = number.template get<double>();
    }
    return out;
  }
  Reader part(const char* key) const {
    if (!json_.at(key).is_object()) throw bad(preset_, key);
    return {json_.at(key), preset_};
  }

private:
  Error bad_value(const std::string& key, const std::string& word) const {
    return bad(preset_, key + ".values." + word);
  }
  /// Calls one(reader, right, left) for each part of a list.
  template <class One>
  void each_side(const char* key, One&& one) const {
    if (!json_.contains(key)) return;
    if (!json_.at(key).is_array()) throw bad(preset_, key);
    for (const Json& part : json_.at(key)) {
      if (!part.is_object()) throw bad(preset_, key);
      const Reader reader(part, preset_);
      const std::string side = reader.words("side");
      if (side != "right" && side != "left" && side != "both") throw bad(preset_, key);
      one(reader, side != "left", side != "right");
    }
  }
  void read(WordField& field, const std::string& key) const {
    if (!json_.is_object()) throw bad(preset_, key);
    field.fields = names("field");
    if (!json_.contains("values")) return;
    if (!json_.at("values").is_object()) throw bad(preset_, key + ".values");
    for (const auto& [word, ours] : json_.at("values").items()) {
      if (!ours.is_string() && !ours.is_number()) throw bad_value(key, word);
      field.values[word] = ours.is_string() ? ours.template get<std::string>() : ours.dump();
    }
  }
  const Json& json_;
  std::string preset_;
};

template <class E, std::size_t n>
void check_words(const WordField& field, const std::array<Word<E>, n>& words, const std::string& preset,
                 const char* key) {
  for (const auto& [word, ours] : field.values)
    if (value_of(ours, words) == E::unknown && ours != "road") throw bad(preset, std::string(key) + ".values." + word);
}

void check_bikes(const WordField& field, const std::string& preset) {
  static constexpr std::array<std::string_view, 5> known{"yes", "no", "along", "against", "both"};
  for (const auto& [word, ours] : field.values)
    if (std::find(known.begin(), known.end(), ours) == known.end()) throw bad(preset, "bikes.values." + word);
}

Json parsed(std::string_view words, const std::string& name) {
  Json out = Json::parse(words, nullptr, false);
  if (!out.is_object()) throw bad(name, "{");
  return out;
}

void put_field(Json& into, const std::string& field, const std::string& preset, const std::string& key) {
  if (!into.is_object()) throw bad(preset, key);
  into["field"] = field;
}

void put_fields(Json& json, const std::map<std::string, std::string>& overrides, const std::string& preset) {
  for (const auto& [key, field] : overrides) {
    if (key != "facility_right" && key != "facility_left") {
      if (!json.contains(key)) json[key] = Json::object();
      put_field(json[key], field, preset, key);
      continue;
    }
    const std::string side = key == "facility_right" ? "right" : "left";
    if (!json.contains("facility")) continue;
    if (!json["facility"].is_array()) throw bad(preset, "facility");
    for (Json& one : json["facility"])
      if (one.is_object() && one.value("side", Json()) == side) put_field(one, field, preset, "facility");
  }
}

std::string lower(std::string_view words) {
  std::string out(words);
  std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
  return out;
}

}  // namespace

Preset preset(std::string_view words, const std::string& name, const std::map<std::string, std::string>& overrides) {
  Json json = parsed(words, name);
  put_fields(json, overrides, name);
  const Reader reader(json, name);
  reader.allow({"title",
                "source",
                "date",
                "road",
                "rank",
                "oneway",
                "surface",
                "bikes",
                "speed_of_word",
                "facility",
                "parking",
                "facility_otherwise",
                "facility_width",
                "parking_width",
                "speed",
                "lanes",
                "width",
                "traffic",
                "structure",
                "street",
                "cycleways",
                "counts",
                "unknown",
                "assumed_speed_kmh",
                "assumed_traffic_vpd"});
  Preset out;
  out.name = name, out.title = reader.words("title"), out.source = reader.words("source"),
  out.date = reader.words("date");
  out.road = reader.word_field("road"), out.rank = reader.word_field("rank");
  out.oneway = reader.word_field("oneway"), out.surface = reader.word_field("surface");
  out.bikes = reader.word_fields("bikes"), out.speed_of_word = reader.word_field("speed_of_word");
  out.facility = reader.side_fields("facility"), out.parking = reader.side_fields("parking");
  out.facility_width = reader.side_numbers("facility_width"), out.parking_width = reader.side_numbers("parking_width");
  out.cycleways = reader.word_field("cycleways");
  out.speed = reader.field_of("speed"), out.lanes = reader.field_of("lanes"), out.width = reader.field_of("width");
  out.traffic = reader.field_of("traffic"), out.structure = reader.field_of("structure");
  out.street = reader.field_of("street");
  if (json.contains("counts")) {
    const Reader counts = reader.part("counts");
    out.counts = {counts.names("street_key"), counts.names("key"),  counts.names("value"),
                  counts.names("speed"),      counts.names("year"), counts.names("direction")};
  }
  out.unknown = reader.numbers("unknown");
  out.assumed_speed_kmh = reader.by_road("assumed_speed_kmh");
  out.assumed_traffic_vpd = reader.by_road("assumed_traffic_vpd");
  if (const std::string otherwise = reader.words("facility_otherwise"); !otherwise.empty()) {
    out.facility_otherwise = value_of(otherwise, facility_words);
    if (out.facility_otherwise == Facility::unknown) throw bad(name, "facility_otherwise");
  }
  check_words(out.road, road_words, name, "road");
  check_words(out.rank, road_words, name, "rank");
  check_words(out.surface, surface_words, name, "surface");
  check_words(out.cycleways, facility_words, name, "cycleways");
  for (const WordField& field : out.bikes) check_bikes(field, name);
  for (const SideField& field : out.facility) check_words(field, facility_words, name, "facility");
  return out;
}

std::string with_fields(std::string_view words, const std::map<std::string, std::string>& overrides) {
  Json json = parsed(words, "");
  put_fields(json, overrides, "");
  return json.dump(2) + "\n";
}

const Column* find(const Table& table, const FieldNames& names) {
  for (const std::string& name : names) {
    const std::string wanted = lower(name);
    for (const Column& column : table.columns) {
      const std::string have = lower(column.name);
      if (have == wanted || have.starts_with(wanted + ",")) return &column;
    }
  }
  return nullptr;
}

}  // namespace jumeau::bike
