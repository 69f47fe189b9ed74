#include "field_words.hpp"

#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>

namespace jumeau::geo {

namespace {

using Json = nlohmann::json;

struct DayAndTime {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
  float second = 0;

  DayAndTime(const OGRFeature& feature, int field) {
    feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone);
  }
  std::string iso_day() const { return CPLSPrintf("%04d-%02d-%02d", year, month, day); }
  std::string iso_time() const {
    const long ms = std::lround(second * 1000.0);
    const std::string whole = CPLSPrintf("%02d:%02d:%02ld", hour, minute, ms / 1000);
    return ms % 1000 == 0 ? whole : whole + CPLSPrintf(".%03ld", ms % 1000);
  }
};

/// 2.0 is 2 in JSON; nlohmann would keep the point.
void drop_empty_fractions(Json& value) {
  constexpr double exact = 9007199254740992.0;  // 2^53
  if (value.is_structured())
    for (Json& child : value) drop_empty_fractions(child);
  else if (value.is_number_float() && std::abs(value.get<double>()) < exact &&
           std::fmod(value.get<double>(), 1.0) == 0.0)
    value = static_cast<std::int64_t>(value.get<double>());
}

/// What is no JSON although its field says so stays as it is.
std::string compact(const std::string& given) {
  Json json = Json::parse(given, nullptr, false);
  if (json.is_discarded()) return given;
  drop_empty_fractions(json);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

struct Free {
  void operator()(char* it) const { CPLFree(it); }
};

}  // namespace

std::string field_words(OGRFeature& feature, int field) {
  const OGRFieldDefn& definition = *feature.GetFieldDefnRef(field);
  switch (definition.GetType()) {
    case OFTDate: return DayAndTime(feature, field).iso_day();
    case OFTTime: return DayAndTime(feature, field).iso_time();
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList: {
      const std::unique_ptr<char, Free> json(feature.GetFieldAsSerializedJSon(field));
      return compact(json.get());
    }
    default: break;
  }
  const std::string words = feature.GetFieldAsString(field);
  return definition.GetSubType() == OFSTJSON ? compact(words) : words;
}

}  // namespace jumeau::geo
