#include "jumeau/sensors/sync.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>

#include "jumeau/provenance.hpp"
#include "jumeau/sensors/http.hpp"
#include "sources/sources.hpp"

namespace jumeau {

namespace fs = std::filesystem;
using namespace sensors;

namespace {

using Kind = SensorSync::Kind;

bool is_url(const std::string& source) {
  return source.starts_with("http://") || source.starts_with("https://") || source.starts_with("mqtt://");
}
bool is_json(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".json" || ending == ".jsonld" || ending == ".jsonl" || ending == ".ndjson";
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream all;
  all << in.rdbuf();
  if (!in) throw Error(Error::Code::unreadable, text("{0} cannot be read: there is no such file.", path.string()));
  return all.str();
}

Kind kind_of(const SensorSync::Options& options) {
  if (options.kind != Kind::detect) return options.kind;
  const std::string& source = options.source;
  if (source.starts_with("mqtt://")) return Kind::mqtt;
  if (!is_url(source)) return Kind::table;
  const bool dataset =
      source.find("/explore/") != std::string::npos || source.find("/catalog/datasets/") != std::string::npos;
  return dataset ? Kind::opendatasoft : Kind::sensorthings;
}

std::optional<Time> time_of(const std::string& words, const char* option, const TimeZone& zone) {
  if (words.empty()) return {};
  const auto stamp = stamp_of(words, zone);
  if (!stamp)
    throw Error(Error::Code::bad_option,
                text("{0} is \"{1}\": it must be a time such as 2022-01-10 or 2022-01-10T01:45:00Z.", option, words));
  return stamp->begin.first;
}

/// A source's own name in the store, where none is given.
std::string network_of(const SensorSync::Options& options) {
  if (!options.network.empty()) return options.network;
  if (!is_url(options.source)) return fs::path(options.source).stem().string();
  const std::string shown = url_shown(options.source);
  const auto host = shown.find("://") + 3;
  return shown.substr(host, shown.find('/', host) - host);
}

std::optional<Mapping> mapping_for(const SensorSync::Options& options, const Store& store, const std::string& network) {
  std::string json = options.mapping;
  if (!json.empty() && json.find('{') == std::string::npos) json = content_of(json);
  if (json.empty()) json = store.mapping(network);
  return json.empty() ? std::nullopt : std::optional<Mapping>(mapping_of(json));
}

/// A file, or those of a folder by their names.
std::vector<fs::path> files_of(const std::string& source) {
  if (!fs::exists(source))
    throw Error(Error::Code::unreadable, text("{0} cannot be read: there is no such file.", source));
  if (!fs::is_directory(source)) return {source};
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(source))
    if (entry.is_regular_file()) out.push_back(entry.path());
  std::ranges::sort(out);
  return out;
}

/// One run: what the parts of it share.
class Run {
public:
  Run(const SensorSync::Options& options, Store& store, Intake& intake, std::optional<Mapping> mapping,
      Monitor& monitor)
      : options_(options), store_(store), intake_(intake), mapping_(std::move(mapping)), monitor_(monitor) {}

  void read(Kind kind) {
    Manners manners;
    manners.requests_per_s = options_.requests_per_s, manners.auth = options_.auth;
    Fetcher fetcher(http(), manners, monitor_);
    switch (kind) {
      case Kind::sensorthings: read_sensorthings(options_.source, fetcher, intake_, monitor_); break;
      case Kind::opendatasoft: keep(read_opendatasoft(options_.source, mapping_, fetcher, intake_, monitor_)); break;
      case Kind::mqtt: read_mqtt(options_.source, options_.listen_s, intake_, monitor_); break;
      default:
        if (is_url(options_.source))
          read_text(fetcher.body(options_.source), network_of(options_), kind);
        else
          read_files(kind);
    }
  }

private:
  void read_files(Kind kind) {
    const auto files = files_of(options_.source);
    for (std::size_t i = 0; i < files.size(); ++i) {
      const auto total = static_cast<double>(files.size());
      Part part(monitor_, static_cast<double>(i) / total, static_cast<double>(i + 1) / total);
      part.check();
      if (is_json(files[i]) || kind == Kind::json)
        read_text(content_of(files[i]), files[i].stem().string(), kind);
      else
        keep(read_table_file(files[i], mapping_, intake_, part));
    }
  }

  /// Entities, GeoJSON, or objects as rows.
  void read_text(const std::string& body, const std::string& alone, Kind kind) {
    if (kind == Kind::json) {
      read_entities(body, intake_);
      return;
    }
    std::vector<Json> objects;
    json_objects(body, intake_.findings(), [&](const Json& object) { objects.push_back(object); });
    const bool entities =
        std::ranges::all_of(objects, [](const Json& one) { return one.contains("id") && one.contains("type"); });
    if (entities && !mapping_)
      read_entities(body, intake_);
    else
      keep(read_json_records(objects, mapping_, alone, intake_));
  }

  void keep(const Mapping& used) {
    mapping_ = used;
    store_.set_mapping(intake_.settings().network, json_of(used));
  }

  const SensorSync::Options& options_;
  Store& store_;
  Intake& intake_;
  std::optional<Mapping> mapping_;
  Monitor& monitor_;
};

Time now() {
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
      .count();
}

Intake::Settings settings_of(const SensorSync::Options& options) {
  const TimeZone zone(options.zone);
  Intake::Settings out;
  out.network = network_of(options), out.owner = options.owner, out.access = options.access, out.zone = options.zone;
  out.since = time_of(options.since, "SINCE", zone), out.until = time_of(options.until, "UNTIL", zone), out.now = now();
  if (out.since && out.until && *out.since >= *out.until)
    throw Error(Error::Code::bad_option, text("SINCE must come before UNTIL."));
  return out;
}

}  // namespace

SensorSync::Outputs SensorSync::run(const Inputs&, const Options& options, Monitor& monitor) {
  if (options.source.empty() || options.store.empty())
    throw Error(Error::Code::bad_option, text("SOURCE and STORE must be given."));
  const Intake::Settings settings = settings_of(options);
  const Kind kind = kind_of(options);
  const bool file = !is_url(options.source);
  if (file) files_of(options.source);  // no store is made for a source that is not there
  Store store(options.store, Store::Open::create, monitor);
  Import import{.source = file ? options.source : url_shown(options.source),
                .kind = kinds[static_cast<std::size_t>(kind)].id};
  if (file) import.hash = content_hash(fs::path(options.source));
  import.id = store.begin(import);
  Findings findings;
  Intake intake(store, import.id, settings, findings, monitor);
  try {
    Run(options, store, intake, mapping_for(options, store, settings.network), monitor).read(kind);
  } catch (const Error&) {
    intake.flush();  // the next run goes on from there
    findings.tell(monitor);
    throw;
  }
  intake.finish();
  import.stored = intake.stored(), import.refused = findings.refused(),
  import.report = findings.none() ? "" : findings.json();
  store.finish(import);
  findings.tell(monitor);
  Outputs out;
  out.series = intake.series_table(), out.problems = findings.table();
  out.added = import.stored.added, out.unchanged = import.stored.unchanged, out.completed = import.stored.completed;
  out.contradicting = import.stored.contradicting, out.refused = import.refused;
  monitor.info(text(
      "{0} observations added, {1} were there, {2} missing values completed, {3} contradictions, {4} records refused.",
      out.added, out.unchanged, out.completed, out.contradicting, out.refused));
  return out;
}

}  // namespace jumeau
