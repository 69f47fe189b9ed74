#include "jumeau/mobility/bikesuitability.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

#include "../embedded.hpp"
#include "../geo/shapes.hpp"
#include "../parallel.hpp"
#include "bike/preset.hpp"
#include "bike/stress.hpp"
#include "bike/treatment.hpp"
#include "criteria/measured.hpp"
#include "criteria/source.hpp"
#include "percent.hpp"
#include "street/around.hpp"
#include "street/readings.hpp"
#include "street/relief.hpp"

namespace jumeau {

namespace {

using namespace bike;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

template <class E, std::size_t n>
constexpr std::array<Code, n> codes_of(const std::array<Word<E>, n>& words) {
  std::array<Code, n> out{};
  for (std::size_t i = 0; i < n; ++i) out[i] = {words[i].id, words[i].label};
  return out;
}
constexpr auto road_codes = codes_of(road_words);
constexpr auto facility_codes = codes_of(facility_words);
constexpr std::array<Code, 4> origin_codes{{{"missing", "Missing"},
                                            {"assumed", "Assumed from the kind of street"},
                                            {"estimated", "Estimated from the same street"},
                                            {"measured", "Measured or given"}}};
constexpr std::array<Code, 3> status_codes{
    {{"open", "Open to bikes"}, {"refused", "Refused by a hard limit"}, {"forbidden", "Bikes are not allowed"}}};

// ---- files

std::string content_of(const std::string& file, const char* parameter) {
  if (file.empty())
    throw Error(Error::Code::bad_option, text("{0} is empty: name the file that is to be read.", parameter));
  return criteria::content_of(file);
}

void keep(const std::filesystem::path& file, const std::string& words) {
  std::ofstream stream(file, std::ios::binary);
  stream << words;
  if (!stream.flush()) throw Error(Error::Code::unwritable, text("The file \"{0}\" cannot be written.", file.string()));
}

std::map<std::string, std::string> chosen_fields(const BikeSuitability::Options& options) {
  std::map<std::string, std::string> out;
  const auto add = [&](const char* key, const FieldName& field) {
    if (!field.name.empty()) out[key] = field.name;
  };
  add("road", options.road_field), add("speed", options.speed_field), add("traffic", options.traffic_field);
  add("lanes", options.lanes_field), add("facility_right", options.facility_right_field);
  add("facility_left", options.facility_left_field), add("surface", options.surface_field);
  add("oneway", options.oneway_field), add("structure", options.structure_field);
  return out;
}

bike::Preset preset_of(const BikeSuitability::Options& options) {
  const auto fields = chosen_fields(options);
  std::string name, words;
  if (options.preset == BikeSuitability::Preset::file) {
    name = options.preset_file, words = content_of(options.preset_file, "PRESET_FILE");
  } else {
    name = BikeSuitability::presets[static_cast<std::size_t>(options.preset)].id;
    words = embedded::file("presets/" + name + ".json");
  }
  if (!options.save_preset.path.empty()) keep(options.save_preset.path, with_fields(words, fields));
  return preset(words, name, fields);
}

TrafficRules rules_of(const BikeSuitability::Options& options) {
  if (options.traffic_table == BikeSuitability::Rules::file)
    return traffic_rules(content_of(options.traffic_table_file, "TRAFFIC_TABLE_FILE"), options.traffic_table_file);
  const std::string name = BikeSuitability::rules[static_cast<std::size_t>(options.traffic_table)].id;
  return traffic_rules(embedded::file("traffic_speed/" + name + ".csv"), name);
}

criteria::Model model_of(const std::string& words, Monitor& monitor) {
  if (words.find_first_not_of(" \t\r\n") == std::string::npos)
    return criteria::parsed(embedded::file("bike_criteria.json"));
  return criteria::model_from(words, monitor);
}

// ---- one direction after the other

enum class Way { along, back };
const Side& side_of(const Street& street, Way way) { return way == Way::along ? street.right : street.left; }
std::string named(const char* column, Way way) { return way == Way::along ? column : std::string(column) + "_back"; }

template <class Word>
Column words_column(const std::string& name, std::size_t rows, Word&& word) {
  Strings strings;
  std::vector<std::uint8_t> valid;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::string_view one = word(row);
    strings.push_back(one), valid.push_back(!one.empty());
  }
  return {name, std::move(strings), std::move(valid)};
}

/// What is known of all streets: columns by which criteria judge them.
struct Known {
  std::vector<Street> streets;
  std::vector<street::Slope> slopes;  ///< empty: no terrain
  Reals parking_m;                    ///< empty: no layer
};

/// The columns that criteria may name, for one direction.
Table measures_of(const Known& known, Way way) {
  Table out;
  const auto& streets = known.streets;
  const auto numbers = [&](const char* name, auto&& number) {
    Reals values;
    for (std::size_t row = 0; row < streets.size(); ++row) values.push_back(number(row));
    out.columns.push_back(nullable(name, std::move(values)));
  };
  out.columns.push_back(
      words_column("road", streets.size(), [&](std::size_t i) { return id_of(streets[i].road, road_words); }));
  out.columns.push_back(words_column("facility", streets.size(), [&](std::size_t i) {
    return id_of(side_of(streets[i], way).facility, facility_words);
  }));
  out.columns.push_back(
      words_column("surface", streets.size(), [&](std::size_t i) { return id_of(streets[i].surface, surface_words); }));
  numbers("speed_kmh", [&](std::size_t i) { return streets[i].speed_kmh; });
  numbers("traffic_vpd", [&](std::size_t i) { return streets[i].traffic_vpd; });
  numbers("lanes", [&](std::size_t i) { return streets[i].lanes; });
  numbers("width_m", [&](std::size_t i) { return streets[i].width_m; });
  const auto slope = [&](const char* name, double street::Slope::* along, double street::Slope::* back) {
    numbers(name, [&](std::size_t i) {
      return known.slopes.empty() ? nan : known.slopes[i].*(way == Way::along ? along : back);
    });
  };
  slope("steepest_up_percent", &street::Slope::steepest_up_percent, &street::Slope::steepest_down_percent);
  slope("steepest_down_percent", &street::Slope::steepest_down_percent, &street::Slope::steepest_up_percent);
  slope("climb_m", &street::Slope::up_m, &street::Slope::down_m);
  numbers("parking_distance_m", [&](std::size_t i) { return known.parking_m.empty() ? nan : known.parking_m[i]; });
  return out;
}

Known known_of(const BikeSuitability::Inputs& inputs, const bike::Preset& preset, std::vector<Issue>& issues,
               Monitor& monitor) {
  const Table& network = *inputs.network;
  Known out;
  out.streets = streets_of(network, preset, inputs.traffic ? &**inputs.traffic : nullptr,
                           inputs.cycleways ? &**inputs.cycleways : nullptr, monitor);
  if (inputs.terrain) {
    const Column* structure = find(network, preset.structure);
    std::vector<std::int32_t> too_steep;
    out.slopes =
        street::slopes(network.geometry, street::GridView(**inputs.terrain),
                       street::structures_of(network, structure ? structure->name : ""), {}, too_steep, monitor);
    street::report_too_steep(too_steep, {}, issues, monitor);
  }
  if (inputs.parking) {
    const street::Things parking((*inputs.parking)->geometry);
    out.parking_m.assign(network.size(), nan);
    parallel_for_each(
        network.size(), monitor, [] { return 0; },
        [&](std::size_t row, int) {
          const double metres = parking.nearest(geos::geometry_of(network.geometry, row).get()).distance_m;
          if (std::isfinite(metres)) out.parking_m[row] = metres;
        });
  }
  return out;
}

/// The index of one direction, with what each criterion contributes.
struct Index {
  Reals value, coverage;
  criteria::Columns parts;
  std::vector<std::string> status;
};

Index index_of(const Known& known, const criteria::Model& model, const Reals& weights, Way way,
               std::vector<Issue>& issues, Monitor& monitor) {
  const Table measures = measures_of(known, way);
  const criteria::Measured measured = criteria::measured(measures, model.criteria, criteria::Data::may_be_missing);
  const criteria::Terms terms = criteria::weighted_sum(criteria::values_of(measured, model.criteria, monitor));
  Monitor quiet;
  const criteria::Refusals refused =
      criteria::refusals(measures, model.criteria, measured.measures, issues, way == Way::along ? monitor : quiet);
  Index out{criteria::keys(terms, weights), criteria::coverage(terms, weights), {}, {}};
  for (std::size_t row = 0; row < known.streets.size(); ++row) {
    const bool forbidden =
        stress(known.streets[row], side_of(known.streets[row], way)).rule == std::string("forbidden");
    out.status.push_back(forbidden ? "forbidden" : refused.by[row].empty() ? "open" : "refused");
    if (out.status.back() != "open") out.value[row] = out.coverage[row] = nan;
  }
  for (std::size_t i = 0; i < model.criteria.size(); ++i) {
    Reals& part = out.parts.emplace_back(known.streets.size(), nan);
    for (std::size_t row = 0; row < part.size(); ++row) {
      double whole = 0.0;
      for (std::size_t k = 0; k < model.criteria.size(); ++k) whole += weights[k] * terms.denominators[k][row];
      if (terms.known[i][row] && !std::isnan(out.value[row]) && whole > 0.0)
        part[row] = weights[i] * terms.numerators[i][row] / whole;
    }
  }
  return out;
}

void warn_of_missing(const Known& known, const criteria::Model& model, Monitor& monitor) {
  const Table measures = measures_of(known, Way::along);
  for (const criteria::Criterion& criterion : model.criteria) {
    const Column& column = measures.at(criterion.field);
    std::size_t missing = 0;
    for (std::size_t row = 0; row < known.streets.size(); ++row)
      missing += column.null(row) || column.words(row).empty() ? 1 : 0;
    if (missing == known.streets.size())
      monitor.warn(text("No street has data for \"{0}\": the index is that of the other criteria, see coverage.",
                        criterion.name));
    else if (missing > 0)
      monitor.info(text("{0} of {1} streets have no data for \"{2}\".", missing, known.streets.size(), criterion.name));
  }
}

const char* facility_in_rules(Facility facility, Road road) {
  if (road == Road::cycleway || road == Road::path || road == Road::pedestrian || facility == Facility::greenway)
    return "greenway";
  if (facility == Facility::track) return "track";
  return facility == Facility::lane || facility == Facility::bus ? "lane" : "mixed";
}

void add_direction(const Known& known, const Index& index, const criteria::Model& model, const TrafficRules& rules,
                   Service wanted, Way way, Table& out) {
  const auto& streets = known.streets;
  const std::size_t rows = streets.size();
  const auto add = [&](Column column) {
    column.name = out.unused(column.name), out.columns.push_back(std::move(column));
  };
  add(nullable(named("index", way), index.value));
  add(nullable(named("coverage", way), percent(index.coverage)));
  add(words_column(named("status", way), rows, [&](std::size_t i) -> std::string_view { return index.status[i]; }));
  Integers levels;
  std::vector<std::uint8_t> valid;
  std::vector<Stress> stresses;
  for (const Street& street : streets) {
    stresses.push_back(stress(street, side_of(street, way)));
    levels.push_back(stresses.back().level), valid.push_back(stresses.back().level > 0);
  }
  add({named("lts", way), std::move(levels), std::move(valid)});
  add(words_column(named("lts_rule", way), rows, [&](std::size_t i) -> std::string_view { return stresses[i].rule; }));
  add(words_column(named("facility", way), rows,
                   [&](std::size_t i) { return id_of(side_of(streets[i], way).facility, facility_words); }));
  const auto is_open = [&](std::size_t i) { return index.status[i] != "forbidden"; };
  add(words_column(named("service", way), rows, [&](std::size_t i) -> std::string_view {
    const auto service = rules.service(facility_in_rules(side_of(streets[i], way).facility, streets[i].road),
                                       streets[i].speed_kmh, streets[i].traffic_vpd);
    return is_open(i) && service ? id_of(*service) : "";
  }));
  add(words_column(named("treatment", way), rows, [&](std::size_t i) -> std::string_view {
    return is_open(i) ? treatment(rules, streets[i].speed_kmh, streets[i].traffic_vpd, wanted).facility : "";
  }));
  for (std::size_t i = 0; i < index.parts.size(); ++i)
    add(nullable(named((model.criteria[i].name + "_part").c_str(), way), index.parts[i]));
}

void add_streets(const Known& known, Table& out) {
  const auto& streets = known.streets;
  const auto add = [&](Column column) {
    column.name = out.unused(column.name), out.columns.push_back(std::move(column));
  };
  const auto numbers = [&](const char* name, double Street::* member) {
    Reals values;
    for (const Street& street : streets) values.push_back(street.*member);
    add(nullable(name, std::move(values)));
  };
  add(words_column("road", streets.size(), [&](std::size_t i) { return id_of(streets[i].road, road_words); }));
  numbers("speed_kmh", &Street::speed_kmh);
  add(words_column("speed_origin", streets.size(),
                   [&](std::size_t i) { return origin_codes[static_cast<std::size_t>(streets[i].speed_origin)].id; }));
  numbers("traffic_vpd", &Street::traffic_vpd);
  add(words_column("traffic_origin", streets.size(), [&](std::size_t i) {
    return origin_codes[static_cast<std::size_t>(streets[i].traffic_origin)].id;
  }));
  Reals slopes, sustained, parking = known.parking_m;
  for (const street::Slope& slope : known.slopes)
    slopes.push_back(slope.mean_percent), sustained.push_back(slope.sustained_percent);
  for (Reals* values : {&slopes, &sustained, &parking}) values->resize(streets.size(), nan);
  add(nullable("slope_percent", std::move(slopes)));
  add(nullable("sustained_percent", std::move(sustained)));
  add(nullable("parking_distance_m", std::move(parking)));
}

double share_percent(const std::vector<Street>& streets, Origin origin) {
  const auto count =
      std::count_if(streets.begin(), streets.end(), [&](const Street& one) { return one.traffic_origin == origin; });
  return 100.0 * static_cast<double>(count) / static_cast<double>(streets.size());
}

}  // namespace

constinit const std::array<OutputColumn, 24> BikeSuitability::columns{
    {{"road", "Kind of road", Unit::none, road_codes},
     {"speed_kmh", "Speed", Unit::kilometre_per_hour},
     {"speed_origin", "Where the speed comes from", Unit::none, origin_codes},
     {"traffic_vpd", "Motor vehicles per day"},
     {"traffic_origin", "Where the traffic comes from", Unit::none, origin_codes},
     {"slope_percent", "Slope", Unit::percent},
     {"sustained_percent", "Steepest 100 m", Unit::percent},
     {"parking_distance_m", "Distance to bike parking", Unit::metre},
     {"index", "Suitability, 0 to 1"},
     {"coverage", "Share of the weight with data", Unit::percent},
     {"status", "Open to bikes", Unit::none, status_codes},
     {"lts", "Level of traffic stress"},
     {"lts_rule", "Rule of the level of stress", Unit::none, stress_rules},
     {"facility", "Cycling facility", Unit::none, facility_codes},
     {"service", "Level of service", Unit::none, services},
     {"treatment", "Facility that is needed", Unit::none, treatments},
     {"index_back", "Suitability, 0 to 1, against the line"},
     {"coverage_back", "Share of the weight with data, against the line", Unit::percent},
     {"status_back", "Open to bikes, against the line", Unit::none, status_codes},
     {"lts_back", "Level of traffic stress, against the line"},
     {"lts_rule_back", "Rule of the level of stress, against the line", Unit::none, stress_rules},
     {"facility_back", "Cycling facility, against the line", Unit::none, facility_codes},
     {"service_back", "Level of service, against the line", Unit::none, services},
     {"treatment_back", "Facility that is needed, against the line", Unit::none, treatments}}};

BikeSuitability::Outputs BikeSuitability::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  if (inputs.network->size() == 0)
    throw Error(Error::Code::bad_input, text("NETWORK is empty: there is no street to judge."));
  const bike::Preset preset = preset_of(options);
  const TrafficRules rules = rules_of(options);
  const criteria::Model model = model_of(options.criteria, monitor);
  const Reals weights = criteria::direct_weights(model.criteria);
  monitor.info(
      text("Fields: {0} ({1}). Traffic and speed: {2}, {3}.", preset.title, preset.date, rules.source, rules.date));

  Outputs out;
  out.output = *inputs.network;
  out.output.name = "bikesuitability", out.output.source.clear();
  Part reading(monitor, 0.0, 0.8, text("Reading the streets"));
  const Known known = known_of(inputs, preset, out.output.issues, reading);
  Part judging(monitor, 0.8, 1.0, text("Judging the streets"));
  warn_of_missing(known, model, judging);
  add_streets(known, out.output);
  const Service wanted = options.wanted == Wanted::high ? Service::high : Service::medium;
  std::vector<Issue> twice;
  const Index along = index_of(known, model, weights, Way::along, out.output.issues, judging);
  judging.check();
  const Index back = index_of(known, model, weights, Way::back, twice, judging);
  add_direction(known, along, model, rules, wanted, Way::along, out.output);
  add_direction(known, back, model, rules, wanted, Way::back, out.output);

  out.traffic_measured_percent = share_percent(known.streets, Origin::measured);
  out.traffic_estimated_percent = share_percent(known.streets, Origin::estimated);
  out.traffic_assumed_percent = share_percent(known.streets, Origin::assumed);
  out.traffic_missing_percent = share_percent(known.streets, Origin::missing);
  monitor.info(
      text("Motor traffic is measured for {0} % of the streets, estimated for {1} %, assumed for {2} %, missing "
           "for {3} %. Where it is missing, stress in mixed traffic follows the kind of street.",
           out.traffic_measured_percent, out.traffic_estimated_percent, out.traffic_assumed_percent,
           out.traffic_missing_percent));
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
