#include "jumeau/city/citymodel.hpp"

#include <algorithm>
#include <chrono>
#include <set>

#include "../geo/draft.hpp"
#include "class_words.hpp"
#include "export/orthophoto.hpp"
#include "jumeau/geo/io.hpp"
#include "jumeau/version.hpp"
#include "zones/chain.hpp"
#include "zones/joined.hpp"
#include "zones/record.hpp"
#include "zones/sources.hpp"
#include "zones/zoning.hpp"

namespace jumeau {

namespace {

namespace fs = std::filesystem;
using city::SourcesNow;
using city::ZoneRecord;
using city::Zoning;

Zoning zoning_of(const ModelCity::Inputs& inputs, const ModelCity::Options& options) {
  if (inputs.zones) return Zoning::of(**inputs.zones, options.zone_field.name);
  return Zoning::squares(inputs.cloud->box(), options.side_m, inputs.cloud->crs());
}

/// The zones that the run is about, in their order.
std::vector<std::size_t> chosen(const Zoning& zoning, const std::string& only) {
  if (const auto one = zoning.find(only)) return {*one};  // a name may hold commas
  std::set<std::size_t> numbers;
  std::string name;
  const auto take = [&] {
    const auto first = name.find_first_not_of(' ');
    if (first == std::string::npos) return name.clear();
    name = name.substr(first, name.find_last_not_of(' ') - first + 1);
    const auto found = zoning.find(name);
    if (!found) throw Error(Error::Code::bad_option, text("ONLY: there is no zone {0}.", name));
    numbers.insert(*found);
    name.clear();
  };
  for (const char c : only) c == ',' ? take() : name.push_back(c);
  take();
  std::vector<std::size_t> out(numbers.begin(), numbers.end());
  for (std::size_t zone = 0; only.empty() && zone < zoning.size(); ++zone) out.push_back(zone);
  return out;
}

/// One zone as it is in the folder, against the sources as they are now.
struct ZoneState {
  std::size_t zone;
  std::optional<ZoneRecord> record;
  std::string state, changed;
  bool made_now = false;

  bool wanted(ModelCity::Which which) const {
    const bool stale = state != "up_to_date" && state != "empty";
    return which == ModelCity::Which::all || (which == ModelCity::Which::stale && stale);
  }
};

const char* code_of(Error::Code code) { return ModelCity::failures[static_cast<std::size_t>(code)].id; }

std::int64_t now_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

class Run {
public:
  Run(const ModelCity::Inputs& inputs, const ModelCity::Options& options, Monitor& monitor)
      : inputs_(inputs),
        options_(options),
        folder_(options.folder.path),
        zoning_(zoning_of(inputs, options)),
        chosen_(chosen(zoning_, options.only)),
        sources_(inputs, options, zoning_, chosen_, monitor) {}

  ModelCity::Outputs all(Monitor& monitor) {
    check_options();
    prepare();
    tell_before(monitor);
    std::vector<ZoneState> states;
    for (const std::size_t zone : chosen_) states.push_back(state_of(zone, monitor));
    make_wanted(states, monitor);
    if (options_.join) join(monitor);
    ModelCity::Outputs out = answer(states);
    if (options_.join && options_.only.empty()) geo::write(out.zones, folder_ / "zones.gpkg", "", monitor);
    return out;
  }

private:
  fs::path path_of(std::size_t zone) const { return folder_ / "zones" / zoning_.folder(zone); }

  /// What would make each zone fail in the same way.
  void check_options() const {
    city::formats_of(options_.formats);
    city::class_codes(options_.building_classes, "BUILDING_CLASSES");
    city::class_codes(options_.ground_classes, "GROUND_CLASSES");
    city::class_codes(options_.vegetation_classes, "VEGETATION_CLASSES");
    for (const FieldName* field : {&options_.id_field, &options_.height_field, &options_.floors_field})
      if (!field->name.empty() && inputs_.footprints) (*inputs_.footprints)->at(field->name);
    if (inputs_.orthophoto) city::Orthophoto(inputs_.orthophoto->path, zoning_.outlines().crs);
    check_fields("ATTRIBUTE_FIELDS", options_.attribute_fields.names, "ATTRIBUTES", inputs_.attributes);
    if (!options_.furniture_kind.name.empty())
      check_fields("FURNITURE_KIND", {options_.furniture_kind.name}, "FURNITURE", inputs_.furniture);
  }
  static void check_fields(const char* option, const std::vector<std::string>& fields, const char* input,
                           const std::optional<Shared<Table>>& layer) {
    if (!fields.empty() && !layer) throw Error(Error::Code::bad_option, text("{0} needs {1}.", option, input));
    for (const std::string& field : fields) (*layer)->at(field);
  }
  void prepare() const {
    std::error_code failed;
    fs::create_directories(folder_ / "zones", failed);
    if (failed)
      throw Error(Error::Code::unwritable, text("{0} cannot be made: {1}.", folder_.string(), failed.message()));
  }
  void tell_before(Monitor& monitor) const {
    if (sources_.footprints_nowhere() > 0)
      monitor.warn(text("{0} footprints lie in no zone, or have no outline: they are not modelled.",
                        sources_.footprints_nowhere()));
    if (city::formats_of(options_.formats).tiles && !city::heights_are_told(inputs_, options_))
      monitor.warn(
          text("No 3D tiles are made: nobody says what heights are above. Give VERTICAL_CRS (EPSG:5720 in mainland "
               "France), GEOID or UNDULATION."));
  }

  // ---- how zones are

  ZoneState state_of(std::size_t zone, Monitor& monitor) {
    monitor.check();
    ZoneState out{zone, city::read_record(path_of(zone)), "", ""};
    if (!out.record) {
      out.state = "not_made";
    } else if (out.record->state == "failed") {
      out.state = "failed";
    } else {
      out.changed = files_gone(zone, *out.record) ? "files" : sources_.changed(zone, *out.record, monitor);
      out.state = out.changed.empty() ? out.record->state : "stale";
    }
    return out;
  }
  bool files_gone(std::size_t zone, const ZoneRecord& record) const {
    return std::ranges::any_of(record.files,
                               [&](const std::string& file) { return !fs::exists(path_of(zone) / file); });
  }

  // ---- making them

  void make_wanted(std::vector<ZoneState>& states, Monitor& monitor) {
    const auto wanted = std::ranges::count_if(states, [&](const ZoneState& it) { return it.wanted(options_.which); });
    double done = 0.0;
    for (ZoneState& state : states) {
      if (!state.wanted(options_.which)) continue;
      Part part(monitor, 0.95 * done / static_cast<double>(wanted), 0.95 * (done + 1.0) / static_cast<double>(wanted),
                text("Zone {0}", zoning_.name(state.zone)));
      make(state, part);
      ++done;
    }
  }

  void make(ZoneState& state, Monitor& monitor) {
    ZoneRecord record;
    record.zone = zoning_.name(state.zone), record.version = version, record.made_ms = now_ms();
    const fs::path folder = path_of(state.zone);
    try {
      record.sources = sources_.of(state.zone, monitor);
      const geo::Draft draft(folder.string() + ".new");
      fs::create_directory(draft.file());
      const bool any =
          city::make_zone(inputs_, options_, zoning_, sources_, state.zone, draft.file(), folder, record, monitor);
      record.state = any ? "up_to_date" : "empty";
      city::write_record(record, draft.file());
      geo::replace_folder(folder, draft.file(), draft.beside(".old"));
    } catch (const Error& error) {
      if (error.code() == Error::Code::bad_option) throw;
      record.state = "failed", record.failure = code_of(error.code()), record.message = error.what();
      monitor.warn(text("Zone {0} failed; what it was before is kept.", record.zone));
      monitor.warn(error.text());
      keep_failure(record, folder);
    }
    state.made_now = record.state != "failed";
    state.state = record.state, state.changed.clear(), state.record = std::move(record);
  }
  /// Beside the files of an earlier run, if any, which stay.
  static void keep_failure(ZoneRecord& record, const fs::path& folder) {
    if (const auto before = city::read_record(folder)) record.files = before->files, record.layers = before->layers;
    fs::create_directories(folder);
    city::write_record(record, folder);
  }

  void join(Monitor& monitor) const {
    std::vector<std::string> folders;
    for (std::size_t zone = 0; zone < zoning_.size(); ++zone)
      if (fs::exists(path_of(zone) / "zone.json")) folders.push_back(zoning_.folder(zone));
    city::join_zones(folder_, folders, monitor);
  }

  // ---- what is told

  ModelCity::Outputs answer(const std::vector<ZoneState>& states) const {
    ModelCity::Outputs out;
    out.zones.name = "zones", out.zones.crs = zoning_.outlines().crs;
    out.zones.geometry.shape = Shape::polygon;
    for (const ZoneState& it : states) {
      out.zones.geometry.add_row_of(zoning_.outlines().geometry, it.zone);
      out.made += it.made_now, out.failed += it.state == "failed";
      out.up_to_date += it.state == "up_to_date" || it.state == "empty";
      out.stale += it.state == "stale" || it.state == "not_made";
      out.buildings += figure(it, "buildings"), out.valid += figure(it, "valid"), out.trees += figure(it, "trees");
    }
    for (const OutputColumn& column : ModelCity::columns) add_column(column.name, states, out.zones);
    return out;
  }
  static std::int64_t figure(const ZoneState& it, const char* name) {
    if (!it.record) return 0;
    const auto found = it.record->figures.find(name);
    return found == it.record->figures.end() ? 0 : static_cast<std::int64_t>(found->second);
  }
  void add_column(const std::string& name, const std::vector<ZoneState>& states, Table& to) const {
    const auto words = [&](auto&& of) {
      Strings values;
      std::vector<std::uint8_t> known;
      for (const ZoneState& it : states) {
        const std::string word = of(it);
        values.push_back(word), known.push_back(!word.empty());
      }
      to.add(name, std::move(values), std::move(known));
    };
    if (name == "zone") return words([&](const ZoneState& it) { return zoning_.name(it.zone); });
    if (name == "state") return words([](const ZoneState& it) { return it.state; });
    if (name == "changed") return words([](const ZoneState& it) { return it.changed; });
    if (name == "version") return words([](const ZoneState& it) { return it.record ? it.record->version : ""; });
    if (name == "failure") return words([](const ZoneState& it) { return it.record ? it.record->failure : ""; });
    if (name == "folder")
      return words([&](const ZoneState& it) { return it.record ? "zones/" + zoning_.folder(it.zone) : ""; });
    if (name == "made_at") return add_times(states, to);
    if (name == "made_now" || name == "warnings") return add_own(name, states, to);
    add_figures(name, states, to);
  }
  static void add_times(const std::vector<ZoneState>& states, Table& to) {
    Column out{"made_at", Instants{}, {}};
    for (const ZoneState& it : states) {
      std::get<Instants>(out.values).ms.push_back(it.record ? it.record->made_ms : 0);
      out.valid.push_back(it.record.has_value());
    }
    to.columns.push_back(std::move(out));
  }
  static void add_own(const std::string& name, const std::vector<ZoneState>& states, Table& to) {
    Booleans now;
    Integers warnings;
    for (const ZoneState& it : states) {
      now.values.push_back(it.made_now);
      warnings.push_back(it.record ? static_cast<std::int64_t>(it.record->warnings.size()) : 0);
    }
    if (name == "made_now")
      to.add(name, std::move(now));
    else
      to.add(name, std::move(warnings));
  }
  /// Whole numbers, but for shares, densities and distances.
  static void add_figures(const std::string& name, const std::vector<ZoneState>& states, Table& to) {
    Reals values;
    for (const ZoneState& it : states) {
      const auto* figures = it.record ? &it.record->figures : nullptr;
      const auto found = figures ? figures->find(name) : std::map<std::string, double>::const_iterator{};
      values.push_back(figures && found != figures->end() ? found->second : std::numeric_limits<double>::quiet_NaN());
    }
    Column column = nullable(name, std::move(values));
    const bool real = name.ends_with("_m2") || name.ends_with("_m") || name.ends_with("_percent");
    if (!real) {
      Integers whole;
      for (std::size_t i = 0; i < states.size(); ++i)
        whole.push_back(column.null(i) ? 0 : static_cast<std::int64_t>(std::get<Reals>(column.values)[i]));
      column.values = std::move(whole);
    }
    to.columns.push_back(std::move(column));
  }

  const ModelCity::Inputs& inputs_;
  const ModelCity::Options& options_;
  const fs::path folder_;
  const Zoning zoning_;
  const std::vector<std::size_t> chosen_;  ///< zones that the run is about
  SourcesNow sources_;
};

}  // namespace

ModelCity::Outputs ModelCity::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  Outputs out = Run(inputs, options, monitor).all(monitor);
  monitor.info(text("{0} zones made, {1} up to date, {2} stale or not made, {3} failed.", out.made, out.up_to_date,
                    out.stale, out.failed));
  return out;
}

}  // namespace jumeau
