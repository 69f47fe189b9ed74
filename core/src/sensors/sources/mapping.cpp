#include "mapping.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <nlohmann/json.hpp>

namespace jumeau::sensors {

namespace {

using Json = nlohmann::ordered_json;

std::string small(std::string_view words) {
  std::string out(words);
  for (char& c : out) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  while (!out.empty() && std::isspace(static_cast<unsigned char>(out.back())) != 0) out.pop_back();
  return out;
}

/// The words of a mapping, and where they go.
template <class M>
auto words_in(M& mapping) {
  return std::array<std::pair<const char*, decltype(&mapping.sensor)>, 11>{{{"sensor", &mapping.sensor},
                                                                            {"name", &mapping.name},
                                                                            {"time", &mapping.time},
                                                                            {"end", &mapping.end},
                                                                            {"lon", &mapping.lon},
                                                                            {"lat", &mapping.lat},
                                                                            {"point", &mapping.point},
                                                                            {"property", &mapping.property},
                                                                            {"value", &mapping.value},
                                                                            {"unit", &mapping.unit},
                                                                            {"measured", &mapping.measured}}};
}
template <class S>
auto words_in_stations(S& stations) {
  return std::array<std::pair<const char*, decltype(&stations.file)>, 5>{{{"file", &stations.file},
                                                                          {"sensor", &stations.sensor},
                                                                          {"name", &stations.name},
                                                                          {"lon", &stations.lon},
                                                                          {"lat", &stations.lat}}};
}
template <class V>
auto words_in_value(V& value) {
  return std::array<std::pair<const char*, decltype(&value.column)>, 3>{
      {{"column", &value.column}, {"property", &value.property}, {"unit", &value.unit}}};
}

template <class Words>
void read_words(const Json& from, const Words& into, std::initializer_list<std::string_view> others = {}) {
  if (!from.is_object()) throw Error(Error::Code::bad_option, text("MAPPING must be a JSON object."));
  for (const auto& [key, value] : from.items()) {
    if (std::ranges::find(others, std::string_view(key)) != others.end()) continue;
    const auto found = std::ranges::find_if(into, [&](const auto& one) { return key == one.first; });
    if (found == into.end() || !value.is_string())
      throw Error(Error::Code::bad_option, text("MAPPING: \"{0}\" is not known there, or is not a text.", key));
    *found->second = value.template get<std::string>();
  }
}

template <class Words>
Json json_of_words(const Words& from) {
  Json out = Json::object();
  for (const auto& [key, value] : from)
    if (!value->empty()) out[key] = *value;
  return out;
}

/// The first column of the table that has one of these names, in the order of the names.
std::string column_named(const std::vector<std::string>& columns, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    for (const std::string& column : columns)
      if (small(column) == name) return column;
  return {};
}

std::string listed(const std::vector<std::string>& columns) {
  std::string out;
  for (const std::string& one : columns) out += (out.empty() ? "" : ", ") + one;
  return out;
}

int index_of(const std::vector<std::string>& columns, const std::string& name) {
  if (name.empty()) return -1;
  const auto found = std::ranges::find(columns, name);
  if (found == columns.end())
    throw Error(Error::Code::bad_input, text("The table has no column {0}, but: {1}.", name, listed(columns)));
  return static_cast<int>(found - columns.begin());
}

std::optional<double> number(std::string_view cell) {
  const Number out = number_of(cell);
  return out.kind == Number::Kind::number ? std::optional<double>(out.value) : std::nullopt;
}

bool says_no(std::string_view cell) {
  const std::string word = small(cell);
  const auto value = number(cell);
  return word == "false" || word == "no" || word == "non" || word == "faux" || (value && *value == 0.0);
}

}  // namespace

Mapping mapping_of(const std::string& json) {
  const Json all = Json::parse(json, nullptr, false);
  if (all.is_discarded()) throw Error(Error::Code::bad_option, text("MAPPING is no JSON."));
  Mapping out;
  read_words(all, words_in(out), {"values", "stations"});
  if (all.contains("stations")) read_words(all["stations"], words_in_stations(out.stations));
  if (all.contains("values"))
    for (const Json& one : all["values"]) read_words(one, words_in_value(out.values.emplace_back()));
  if (out.time.empty() || (out.values.empty() && out.value.empty()))
    throw Error(Error::Code::bad_option, text("MAPPING must name \"time\", and \"values\" or \"value\"."));
  return out;
}

std::string json_of(const Mapping& mapping) {
  Json out = json_of_words(words_in(mapping));
  for (const Mapping::Measured& one : mapping.values) out["values"].push_back(json_of_words(words_in_value(one)));
  if (!mapping.stations.file.empty()) out["stations"] = json_of_words(words_in_stations(mapping.stations));
  return out.dump();
}

Mapping guessed(const std::vector<std::string>& columns) {
  Mapping out;
  out.time =
      column_named(columns, {"phenomenontime", "date_heure", "dateobserved", "start_datetime",
                             "date_heure_debut_comptage", "date_observation", "date et heure de comptage", "date_obs",
                             "dat_dbt", "date_debut", "datetime", "timestamp", "time", "date", "horodatage"});
  out.end = column_named(columns, {"end_datetime", "date_heure_fin_comptage", "date_fn", "date_fin"});
  out.sensor = column_named(columns, {"code_station", "station_code", "sensor_id", "sensor", "station_id", "id_station",
                                      "channel_id", "id_local_compteur", "identifiant du compteur", "cd_sttn",
                                      "code_pluviometre", "segment_id", "device", "id_capteur", "capteur", "station"});
  out.name = column_named(columns, {"libelle_station", "station_name", "site_name", "nom du compteur", "nm_sttn",
                                    "nom_usuel", "segment_fullname", "name", "nom"});
  out.lon = column_named(columns, {"longitude", "lon", "lng", "xlong"});
  out.lat = column_named(columns, {"latitude", "lat", "ylat"});
  out.point = column_named(columns, {"geo_point_2d", "coordonnées géographiques", "coordonnees", "coordinates"});
  out.property =
      column_named(columns, {"property", "observedproperty", "polluant", "nom_pll", "parametre", "grandeur"});
  out.value = out.property.empty() ? "" : column_named(columns, {"value", "valeur", "result", "resultat"});
  out.unit = column_named(columns, {"unit", "unite", "unité", "unitcode", "uom"});
  out.measured = column_named(columns, {"uptime"});
  if (out.value.empty()) {
    out.property.clear();
    for (const std::string& column : columns)
      if (column != out.time && property_of(small(column)).known)
        out.values.push_back({column, property_of(small(column)).id, ""});
  }
  if (out.time.empty() || (out.values.empty() && out.value.empty()))
    throw Error(Error::Code::bad_input, text("It is not clear which columns of the table are the time and the values: "
                                             "say so with MAPPING. There are: {0}.",
                                             listed(columns)));
  return out;
}

RecordReader::RecordReader(const Mapping& mapping, const std::vector<std::string>& columns, std::string alone,
                           Intake& intake)
    : intake_(intake),
      alone_(std::move(alone)),
      sensor_(index_of(columns, mapping.sensor)),
      name_(index_of(columns, mapping.name)),
      time_(index_of(columns, mapping.time)),
      end_(index_of(columns, mapping.end)),
      lon_(index_of(columns, mapping.lon)),
      lat_(index_of(columns, mapping.lat)),
      point_(index_of(columns, mapping.point)),
      property_(index_of(columns, mapping.property)),
      measured_(index_of(columns, mapping.measured)) {
  const int unit = index_of(columns, mapping.unit);
  for (const Mapping::Measured& one : mapping.values) {
    const std::string property = one.property.empty() ? property_of(one.column).id : one.property;
    values_.push_back({index_of(columns, one.column), one.unit.empty() ? unit : -1, one.column, property, one.unit});
  }
  if (!mapping.value.empty())
    values_.push_back({index_of(columns, mapping.value), unit, mapping.value, mapping.value, ""});
}

void RecordReader::add_station(const std::string& code, const std::string& name, std::optional<Place> place) {
  stations_[code] = {name, place};
}

std::optional<Place> RecordReader::place_of(const Record& record) const {
  if (const auto place = record.place()) return place;
  if (lon_ >= 0 && lat_ >= 0) {
    const auto lon = number(record.cell(lon_)), lat = number(record.cell(lat_));
    if (lon && lat) return Place{*lon, *lat};
  }
  const std::string_view point = cell(record, point_);
  const auto comma = point.find(',');
  if (comma == std::string_view::npos) return {};
  const auto lat = number(point.substr(0, comma)), lon = number(point.substr(comma + 1));
  return lat && lon ? std::optional<Place>({*lon, *lat}) : std::nullopt;
}

std::size_t RecordReader::sensor_of(const Record& record) {
  const std::string_view said = sensor_ < 0 ? std::string_view(alone_) : record.cell(sensor_);
  const std::size_t sensor = intake_.sensor(said);
  const auto station = stations_.empty() ? stations_.end() : stations_.find(std::string(said));
  if (met_.try_emplace(sensor, station != stations_.end()).second) {
    if (station == stations_.end()) {
      intake_.describe(sensor, cell(record, name_));
    } else {
      intake_.describe(sensor, station->second.name);
      if (station->second.place) intake_.place(sensor, *station->second.place);
    }
  }
  if (const auto place = place_of(record)) intake_.place(sensor, *place);
  return sensor;
}

void RecordReader::read(const Record& record) {
  std::string time(record.cell(time_));
  if (time.empty() || (sensor_ >= 0 && record.cell(sensor_).empty())) {
    intake_.findings().add(Problem::incomplete, std::string(cell(record, sensor_)) + " " + time);
    return;
  }
  if (const std::string_view end = cell(record, end_); !end.empty() && time.find('/') == std::string::npos)
    time += "/", time += end;
  const std::size_t sensor = sensor_of(record);
  const bool measured = measured_ < 0 || !says_no(record.cell(measured_));
  for (const Value& value : values_) {
    const std::string_view property = property_ < 0 ? std::string_view(value.property) : record.cell(property_);
    const std::string_view unit = value.unit < 0 ? std::string_view(value.fixed_unit) : record.cell(value.unit);
    const std::size_t series =
        intake_.series(sensor, property_ < 0 ? std::string_view(value.code) : property, property, unit);
    if (measured) {
      intake_.add(series, time, record.cell(value.column));
    } else if (const auto at = intake_.time(series, time)) {
      intake_.findings().add(Problem::not_measured, time + " " + std::string(record.cell(value.column)));
      intake_.add(series, *at, std::nan(""));
    }
  }
}

void RecordReader::finish() {
  if (stations_.empty()) return;
  for (const auto& [sensor, known] : met_)
    if (!known) intake_.findings().add(Problem::unknown_station, intake_.code(sensor));
}

}  // namespace jumeau::sensors
