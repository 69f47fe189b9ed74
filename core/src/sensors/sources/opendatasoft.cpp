#include <algorithm>

#include "sources.hpp"

namespace jumeau::sensors {

namespace {

constexpr Time overlap = 2 * day_us;  ///< what comes so late is still seen
constexpr std::int64_t first_chunk = 10'000;

/// https://host/api/explore/v2.1/catalog/datasets/name
std::string api_of(const std::string& url) {
  const std::string plain = url.substr(0, url.find_first_of("?#"));
  for (const auto& [mark, api] :
       {std::pair<std::string, std::string>{"/explore/dataset/", "/api/explore/v2.1/catalog/datasets/"},
        {"/catalog/datasets/", "/catalog/datasets/"}}) {
    const auto at = plain.find(mark);
    if (at == std::string::npos) continue;
    const std::string name = plain.substr(at + mark.size(), plain.find('/', at + mark.size()) - at - mark.size());
    return plain.substr(0, at) + api + name;
  }
  throw Error(Error::Code::bad_option,
              text("{0} is no dataset of Opendatasoft: SOURCE must be such as https://host/explore/dataset/name.",
                   url_shown(url)));
}

/// The names of the fields; a mapping is guessed from what people call them where their names do not tell.
struct Fields {
  std::vector<std::string> names, labels;
};
Fields fields_of(const Json& dataset) {
  Fields out;
  const Json& fields = dataset.contains("fields") ? dataset["fields"] : Json::array();
  for (const Json& one : fields) {
    if (!one.is_object() || !one.contains("name")) continue;
    out.names.push_back(words_of(one["name"]));
    out.labels.push_back(one.contains("label") ? words_of(one["label"]) : out.names.back());
  }
  return out;
}

Mapping guessed_of(const Fields& fields) {
  try {
    return guessed(fields.names);
  } catch (const Error&) {
    Mapping out = guessed(fields.labels);
    const auto to_name = [&](std::string& column) {
      const auto at = std::ranges::find(fields.labels, column) - fields.labels.begin();
      if (!column.empty()) column = fields.names[static_cast<std::size_t>(at)];
    };
    for (std::string* column : {&out.sensor, &out.name, &out.time, &out.end, &out.lon, &out.lat, &out.point,
                                &out.property, &out.value, &out.unit, &out.measured})
      to_name(*column);
    for (Mapping::Measured& one : out.values) to_name(one.column);
    return out;
  }
}

}  // namespace

Mapping read_opendatasoft(const std::string& url, const std::optional<Mapping>& given, Fetcher& fetcher, Intake& intake,
                          Monitor& monitor) {
  const std::string api = api_of(url), alone = api.substr(api.rfind('/') + 1);
  const Mapping mapping = given ? *given : guessed_of(fields_of(fetcher.json(api)));
  const TimeZone utc;
  std::optional<Time> from = intake.settings().since;
  if (const auto last = intake.last_of_network(); !from && last) from = *last - overlap;
  // Exports have no limit of their own; each begins where the one before ended.
  for (std::int64_t limit = first_chunk;;) {
    std::string where;
    if (from) where = mapping.time + " >= date'" + iso(*from) + "'";
    if (intake.settings().until)
      where += (where.empty() ? "" : " AND ") + mapping.time + " < date'" + iso(*intake.settings().until) + "'";
    const std::string body =
        fetcher.body(api + "/exports/jsonl?timezone=UTC&limit=" + std::to_string(limit) +
                     "&order_by=" + url_encoded(mapping.time) + (where.empty() ? "" : "&where=" + url_encoded(where)));
    std::vector<Json> objects;
    json_objects(body, intake.findings(), [&](const Json& object) { objects.push_back(object); });
    std::optional<Time> newest;
    bool ignored = false;
    std::erase_if(objects, [&](const Json& object) {
      const auto stamp = object.contains(mapping.time) ? stamp_of(words_of(object[mapping.time]), utc) : std::nullopt;
      if (!stamp) return false;
      const bool older = from && stamp->begin.first < *from;
      ignored = ignored || older;
      newest = newest ? std::max(*newest, stamp->begin.first) : stamp->begin.first;
      return older;
    });
    if (ignored) intake.findings().add(Problem::filter_ignored, alone);
    if (!objects.empty()) read_json_records(objects, mapping, alone, intake);
    intake.flush();
    monitor.check();
    const bool whole = static_cast<std::int64_t>(objects.size()) < limit;
    if (whole || !newest) return mapping;
    if (from && *newest <= *from)
      limit *= 10;  // so many of one time
    else
      from = newest;
  }
}

}  // namespace jumeau::sensors
