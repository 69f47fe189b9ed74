#include <algorithm>
#include <set>

#include "../units.hpp"
#include "sources.hpp"

/// Servers of SensorThings differ, and some have faults that are silent: links to the next page that drop the filter,
/// filters and orders that are ignored, counts that are wrong. So no link and no count is believed: pages are asked for
/// by the time of the last observation, and each is checked.
namespace jumeau::sensors {

namespace {

constexpr int page = 1000;  ///< wished; servers give fewer

std::string id_of(const Json& entity) {
  if (!entity.is_object() || !entity.contains("@iot.id")) return {};
  const Json& id = entity["@iot.id"];
  return id.is_string() ? id.get<std::string>() : id.dump();
}
/// As it stands in an address: numbers bare, names in quotes. Some servers write numbers as names.
std::string key_of(const std::string& id) {
  const bool number = !id.empty() && std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
  return number ? id : "'" + url_encoded(id) + "'";
}
const Json& member(const Json& entity, const char* key) {
  static const Json nothing;
  return entity.is_object() && entity.contains(key) ? entity[key] : nothing;
}
std::string words(const Json& entity, const char* key) { return words_of(member(entity, key)); }

struct Observation {
  Time time;
  std::string id;
  Json result;
};

class SensorThings {
public:
  SensorThings(std::string base, Fetcher& fetcher, Intake& intake, Monitor& monitor)
      : base_(std::move(base)), fetcher_(fetcher), intake_(intake), monitor_(monitor) {
    while (base_.ends_with('/')) base_.pop_back();
  }

  void read() {
    const std::vector<Json> streams = all("Datastreams", "Thing,ObservedProperty");
    if (streams.empty())
      throw Error(Error::Code::unreadable,
                  text("{0} has no datastreams: SOURCE must be where its version stands, such as https://host/v1.1.",
                       url_shown(base_)));
    for (const Json& thing : all("Things", "Locations")) places_[id_of(thing)] = member(thing, "Locations");
    std::size_t done = 0;
    for (const Json& stream : streams) {
      read_stream(stream);
      monitor_.progress(static_cast<double>(++done) / static_cast<double>(streams.size()));
    }
  }

private:
  /// A page of a set in the order of ids, without which pages may leave out entities; not every server knows it.
  Json page_of(const std::string& path, std::size_t skip) {
    const std::string url = path + "$top=" + std::to_string(page) + "&$skip=" + std::to_string(skip);
    if (orders_by_id_) {
      try {
        return fetcher_.json(url + "&$orderby=id");
      } catch (const Fetcher::Refused& refused) {
        if (refused.status != 400) throw;
        orders_by_id_ = false;
      }
    }
    return fetcher_.json(url);
  }

  /// All entities of a set, by pages until one brings nothing new.
  std::vector<Json> all(const std::string& set, const std::string& expand) {
    std::vector<Json> out;
    std::set<std::string> ids;
    for (;;) {
      const Json answer = page_of(base_ + "/" + set + "?$expand=" + expand + "&", out.size());
      const std::size_t before = out.size();
      for (const Json& one : member(answer, "value"))
        if (ids.insert(id_of(one)).second) out.push_back(one);
      if (out.size() == before) return out;
    }
  }

  void read_stream(const Json& stream) {
    const std::string id = id_of(stream), path = "/Datastreams(" + key_of(id) + ")";
    Json thing = member(stream, "Thing"), property = member(stream, "ObservedProperty");
    if (thing.is_null()) thing = fetcher_.json(base_ + path + "/Thing");
    if (property.is_null()) property = fetcher_.json(base_ + path + "/ObservedProperty");
    const std::size_t sensor = intake_.sensor(id_of(thing));
    intake_.describe(sensor, words(thing, "name"),
                     member(thing, "properties").is_object() ? words(thing, "properties") : "");
    const auto locations = places_.find(id_of(thing));
    if (locations != places_.end())
      for (const Json& location : locations->second) place(sensor, member(location, "location"));
    const std::size_t series = intake_.series(sensor, id, words(property, "name"), unit_of(stream));
    Reader(*this, base_ + path + "/Observations", words(stream, "name"), series).read();
    intake_.flush();
  }

  void place(std::size_t sensor, const Json& location) {
    const Json& geometry = location.is_object() && location.contains("geometry") ? location["geometry"] : location;
    const Json& at = member(geometry, "coordinates");
    if (words(geometry, "type") == "Point" && at.is_array() && at.size() >= 2 && at[0].is_number() && at[1].is_number())
      intake_.place(sensor, {at[0].get<double>(), at[1].get<double>()});
  }

  /// The symbol, or the name where only that is known.
  static std::string unit_of(const Json& stream) {
    const Json& unit = member(stream, "unitOfMeasurement");
    const std::string symbol = words(unit, "symbol"), name = words(unit, "name");
    return symbol.empty() || (!ucum_of(symbol) && ucum_of(name)) ? name : symbol;
  }

  /// The observations of one datastream.
  class Reader {
  public:
    Reader(SensorThings& server, std::string path, std::string name, std::size_t series)
        : server_(server), path_(std::move(path)), name_(std::move(name)), series_(series) {}

    void read() {
      const auto& since = server_.intake_.settings().since;
      from_ = since ? since : server_.intake_.last(series_);
      if (!by_time()) whole();
    }

  private:
    /// Ascending from the last time that is known, with which each page begins. False where the server cannot do it.
    bool by_time() {
      std::set<std::string> at_last;  // ids of what was given of that time
      for (std::size_t largest = 0;;) {
        const std::vector<Observation> rows = ask(filter());
        const bool ordered = std::ranges::is_sorted(rows, {}, &Observation::time);
        const bool filtered =
            !from_ || std::ranges::all_of(rows, [&](const Observation& one) { return one.time >= *from_; });
        if (!filtered) server_.intake_.findings().add(Problem::filter_ignored, name_);
        if (!ordered) server_.intake_.findings().add(Problem::order_ignored, name_);
        if (!filtered || !ordered) return false;
        for (const Observation& one : rows)
          if (!at_last.contains(one.id)) give(one);
        largest = std::max(largest, rows.size());
        // A whole page of one time: what comes behind it is found in another way.
        if (rows.empty() || rows.back().time == from_) return rows.size() < 2 || rows.size() < largest;
        from_ = rows.back().time;
        at_last.clear();
        for (const Observation& one : rows)
          if (one.time == *from_) at_last.insert(one.id);
        const auto& until = server_.intake_.settings().until;
        if (until && *from_ >= *until) return true;
      }
    }

    /// Page after page from the first on, kept until all are there: in no order, an interruption would leave holes.
    void whole() {
      std::vector<Observation> rows;
      std::set<std::string> ids;
      for (std::size_t skip = 0;;) {
        const Json answer = server_.page_of(path_ + "?", skip);
        const Json& values = member(answer, "value");
        std::size_t fresh = 0;
        for (const Json& one : values) {
          if (!ids.insert(id_of(one)).second) continue;
          ++fresh;
          if (const auto row = observation(one)) rows.push_back(*row);
        }
        if (fresh == 0) {
          if (!values.empty()) server_.intake_.findings().add(Problem::repeated_page, name_);
          break;
        }
        skip += values.size();
      }
      std::ranges::stable_sort(rows, {}, &Observation::time);
      for (const Observation& one : rows) give(one);
    }

    std::string filter() const {
      if (!from_) return {};
      const std::string time = iso(*from_);
      return "&$filter=" + url_encoded("phenomenonTime ge " + (server_.quotes_ ? "'" + time + "'" : time));
    }

    std::vector<Observation> ask(const std::string& filter) {
      const std::string start =
          path_ + "?$top=" + std::to_string(page) + "&$orderby=" + url_encoded("phenomenonTime asc");
      Json answer;
      try {
        answer = server_.fetcher_.json(start + filter);
      } catch (const Fetcher::Refused& refused) {
        if (refused.status != 400 || server_.quotes_ || filter.empty()) throw;
        server_.quotes_ = true;  // some servers take times as texts
        answer = server_.fetcher_.json(start + this->filter());
      }
      std::vector<Observation> out;
      for (const Json& one : member(answer, "value"))
        if (auto row = observation(one)) out.push_back(std::move(*row));
      return out;
    }

    std::optional<Observation> observation(const Json& one) {
      const std::string time = words(one, "phenomenonTime");
      const auto at = server_.intake_.time(series_, time.empty() ? words(one, "resultTime") : time);
      if (!at) return {};
      return Observation{*at, id_of(one), member(one, "result")};
    }

    void give(const Observation& one) {
      if (one.result.is_number())
        server_.intake_.add(series_, one.time, one.result.get<double>());
      else
        server_.intake_.add(series_, one.time, std::string_view(words_of(one.result)));
    }

    SensorThings& server_;
    std::string path_, name_;
    std::size_t series_;
    std::optional<Time> from_;
  };

  std::string base_;
  Fetcher& fetcher_;
  Intake& intake_;
  Monitor& monitor_;
  bool orders_by_id_ = true;
  bool quotes_ = false;                 ///< times in filters are written in quotes
  std::map<std::string, Json> places_;  ///< Locations by the id of their Thing
};

}  // namespace

void read_sensorthings(const std::string& url, Fetcher& fetcher, Intake& intake, Monitor& monitor) {
  SensorThings(url, fetcher, intake, monitor).read();
}

}  // namespace jumeau::sensors
