#include "jumeau/mobility/pathimprovements.hpp"

#include <cmath>
#include <limits>
#include <numeric>

#include "mobility/people.hpp"
#include "mobility/street/along.hpp"
#include "mobility/walking/catchments.hpp"
#include "mobility/walking/path_choice.hpp"
#include "mobility/walking/path_sets.hpp"

namespace jumeau {

namespace {

using namespace walking;
using Options = PathImprovements::Options;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double metres_per_minute = 1000.0 * network::speed_kmh(network::Mode::walk) / 60.0;
constexpr double metres_per_second = metres_per_minute / 60.0;
constexpr std::size_t measures = PathImprovements::measures.size() - 1;  // the last says that none helps

void check(const PathImprovements::Inputs& inputs, const Options& options) {
  const auto refuse_empty = [](const Table& places, const char* id) {
    if (places.size() == 0) throw Error(Error::Code::bad_input, text("{0} is empty: it has no feature.", id));
  };
  refuse_empty(*inputs.population, "POPULATION"), refuse_empty(*inputs.schools, "SCHOOLS");
  const bool of_catchments = !options.catchment_code.name.empty(), of_schools = !options.school_code.name.empty();
  if (of_catchments != of_schools || (of_schools && !inputs.catchments))
    throw Error(Error::Code::bad_option,
                text("CATCHMENTS, CATCHMENT_FIELD and SCHOOL_FIELD go together: one of them is missing."));
}

// ---- streets

/// What a metre of each street feels like, in metres.
class Feeling {
public:
  Feeling(const Table& streets, const std::vector<const ExposureRows*>& objectives, const Options& options)
      : objectives_(objectives), options_(options), crossing_(streets.size(), 0.0) {
    for (Reals& relief : relief_) relief.assign(streets.size(), 0.0);
    if (!options.crossing_field.name.empty()) add_crossings(streets);
    for (const ExposureRows* one : objectives)
      for (std::size_t row = 0; row < streets.size(); ++row)
        if (!std::isnan(one->level[0][row])) add_relief(*one, row);
  }

  double weight(const ExposureRows& one) const {
    static constexpr std::array<double Options::*, exposures> weights{
        &Options::noise_weight, &Options::air_weight,   &Options::green_weight, &Options::shade_weight,
        &Options::slope_weight, &Options::light_weight, &Options::stairs_weight};
    return options_.*weights[static_cast<std::size_t>(one.exposure)];
  }
  /// That exposures and crossings add.
  double added(std::size_t row, unsigned way) const {
    double out = crossing_[row];
    for (const ExposureRows* one : objectives_) out += weight(*one) * one->cost[way][row];
    return out;
  }
  /// That a measure takes away.
  double relief(std::size_t measure, std::size_t row) const { return relief_[measure][row]; }

private:
  enum { calm, green, light, cross };

  /// Seconds along the whole street, shared out over its metres.
  void add_crossings(const Table& streets) {
    const Reals seconds = usable_numbers(streets, options_.crossing_field, "CROSSING_FIELD", 0.0, 3600.0);
    const Reals length = street::lengths_m(streets.geometry);
    for (std::size_t row = 0; row < seconds.size(); ++row)
      if (seconds[row] > 0.0 && length[row] > 0.0)
        relief_[cross][row] = crossing_[row] = seconds[row] * metres_per_second / length[row];
  }

  void add_relief(const ExposureRows& one, std::size_t row) {
    const double level = one.level[0][row];
    if (one.exposure == Exposure::noise)
      relief_[calm][row] += weight(one) * (noise_cost(level, options_.noise_cost) -
                                           noise_cost(level - options_.calm_db, options_.noise_cost));
    if (one.exposure == Exposure::green || one.exposure == Exposure::shade)
      relief_[green][row] += weight(one) * std::min(options_.green_percent / 100.0, 1.0 - level);
    if (one.exposure == Exposure::lighting) relief_[light][row] += weight(one) * (1.0 - level);
  }

  const std::vector<const ExposureRows*>& objectives_;
  const Options& options_;
  Reals crossing_;
  std::array<Reals, measures> relief_;
};

/// What walks add up to on each street, people times metres.
struct Flows {
  explicit Flows(std::size_t streets) : people(streets, 0.0), walked(people), added(people) {
    gain.fill(Reals(streets, 0.0));
  }
  Reals people, walked, added;
  std::array<Reals, measures> gain;
};

// ---- walks

struct Walk {
  std::int64_t paths = 0;
  double length_m = nan, felt_m = nan;
};

/// Part of a path on one street.
struct Use {
  std::size_t row, path;
  double metres, added;  ///< added: metres that it feels longer
};

class Walks {
public:
  Walks(const Ways& ways, const Feeling& feeling, double half_m, Flows& flows)
      : ways_(ways), feeling_(feeling), half_m_(half_m), flows_(flows) {}

  Walk add(const network::ParetoSet& paths, double people) {
    const std::vector<Use> uses = uses_of(paths);
    std::vector<double> felt;
    for (std::size_t p = 0; p < paths.size(); ++p) felt.push_back(paths.costs_of(p)[0]);
    for (const Use& use : uses) felt[use.path] += use.added;
    const PathChoice choice(felt, path_sizes(paths, [&](std::int64_t a) { return ways_.arc(a).length_m(); }), half_m_);
    for (std::size_t first = 0, last = 0; first < uses.size(); first = last) {
      while (last < uses.size() && uses[last].row == uses[first].row) ++last;
      add_street({uses.data() + first, last - first}, choice, people);
    }
    Walk out{std::ssize(paths.first) - 1, 0.0, choice.felt_m()};
    for (std::size_t p = 0; p < paths.size(); ++p) out.length_m += choice.shares()[p] * paths.costs_of(p)[0];
    return out;
  }

private:
  /// By street, then path; one for each two of them.
  std::vector<Use> uses_of(const network::ParetoSet& paths) const {
    std::vector<Use> out;
    for (std::size_t p = 0; p < paths.size(); ++p)
      for (const std::int64_t arc : paths.arcs_of(p))
        ways_.each_street(arc, [&](std::size_t row, double metres, unsigned way) {
          out.push_back({row, p, metres, metres * feeling_.added(row, way)});
        });
    std::ranges::stable_sort(out, {}, [](const Use& use) { return std::pair(use.row, use.path); });
    std::size_t kept = 0;
    for (const Use& use : out) {
      if (kept > 0 && out[kept - 1].row == use.row && out[kept - 1].path == use.path)
        out[kept - 1].metres += use.metres, out[kept - 1].added += use.added;
      else
        out[kept++] = use;
    }
    out.resize(kept);
    return out;
  }

  void add_street(std::span<const Use> uses, const PathChoice& choice, double people) {
    const std::size_t row = uses.front().row;
    for (const Use& use : uses) {
      const double walkers = people * choice.shares()[use.path];
      flows_.people[row] += walkers, flows_.walked[row] += walkers * use.metres,
          flows_.added[row] += walkers * use.added;
    }
    for (std::size_t m = 0; m < measures; ++m) {
      if (!(feeling_.relief(m, row) > 0.0)) continue;
      reliefs_.clear();
      for (const Use& use : uses) reliefs_.push_back({use.path, use.metres * feeling_.relief(m, row)});
      flows_.gain[m][row] += people * choice.gain_m(reliefs_);
    }
  }

  const Ways& ways_;
  const Feeling& feeling_;
  double half_m_;
  Flows& flows_;
  std::vector<PathChoice::Relief> reliefs_;
};

// ---- people

/// People who walk from each home: all, or the pupils of its school in proportion.
std::vector<double> walkers_of(const std::vector<Pair>& pairs, const std::vector<double>& people,
                               const std::optional<Reals>& pupils) {
  std::vector<double> out(people.size(), 0.0), of_school(pupils ? pupils->size() : 0, 0.0);
  for (const Pair& pair : pairs)
    if (pair.destination >= 0) out[pair.origin] = people[pair.origin];
  if (!pupils) return out;
  for (const Pair& pair : pairs)
    if (pair.destination >= 0) of_school[static_cast<std::size_t>(pair.destination)] += people[pair.origin];
  for (const Pair& pair : pairs) {
    if (pair.destination < 0) continue;
    const auto school = static_cast<std::size_t>(pair.destination);
    out[pair.origin] = of_school[school] > 0.0 ? (*pupils)[school] * people[pair.origin] / of_school[school] : 0.0;
  }
  return out;
}

std::optional<Reals> pupils_of(const Table& schools, const FieldName& field, std::vector<Issue>& issues,
                               Monitor& monitor) {
  if (field.name.empty()) return {};
  Reals out = usable_numbers(schools, field, "PUPILS_FIELD", 0.0, 1e6);
  std::int64_t unknown = 0;
  for (std::size_t row = 0; row < out.size(); ++row) {
    if (!std::isnan(out[row])) continue;
    out[row] = 0.0, ++unknown;
    issues.push_back({static_cast<std::int64_t>(row), "bad_pupils",
                      text("The number of pupils is missing or impossible: counted as 0.")});
  }
  if (unknown > 0) monitor.warn(text("{0} schools have no usable number of pupils and count 0.", unknown));
  return out;
}

mobility::People people_of(const Table& population, const FieldName& field, std::vector<Issue>& issues,
                           Monitor& monitor) {
  if (!field.name.empty()) return mobility::people_of(population, field.name, issues, monitor);
  return {std::vector<double>(population.size(), 1.0), static_cast<double>(population.size())};
}

// ---- tables

Table streets_table(const Table& streets, const std::string& crs, const Flows& flows) {
  std::vector<std::size_t> best(streets.size(), 0), rows;
  const auto gain = [&](std::size_t row) { return flows.gain[best[row]][row]; };
  for (std::size_t row = 0; row < streets.size(); ++row) {
    for (std::size_t m = 1; m < measures; ++m)
      if (flows.gain[m][row] > gain(row)) best[row] = m;
    if (flows.people[row] > 0.0) rows.push_back(row);
  }
  std::ranges::stable_sort(rows, std::ranges::greater{}, gain);
  const Reals length = street::lengths_m(streets.geometry);
  Table out;
  out.name = "pathimprovements", out.crs = crs, out.geometry.shape = Shape::line;
  Integers ranks, street;
  Strings measure;
  Reals gains, per_100m, people, lengths, walked, added;
  std::array<Reals, measures> each;
  for (const std::size_t row : rows) {
    out.geometry.add_row_of(streets.geometry, row);
    ranks.push_back(std::ssize(ranks) + 1), street.push_back(static_cast<std::int64_t>(row));
    measure.push_back(PathImprovements::measures[gain(row) > 0.0 ? best[row] : measures].id);
    gains.push_back(gain(row) / metres_per_minute);
    per_100m.push_back(length[row] > 0.0 ? 100.0 * gains.back() / length[row] : 0.0);
    people.push_back(flows.people[row]), lengths.push_back(length[row]);
    walked.push_back(flows.walked[row] / metres_per_minute), added.push_back(flows.added[row] / metres_per_minute);
    for (std::size_t m = 0; m < measures; ++m) each[m].push_back(flows.gain[m][row] / metres_per_minute);
  }
  out.add("rank", std::move(ranks)), out.add("street", std::move(street)), out.add("measure", std::move(measure));
  out.add("gain", std::move(gains)), out.add("gain_100m", std::move(per_100m)), out.add("people", std::move(people));
  out.add("length_m", std::move(lengths)), out.add("walked_min", std::move(walked));
  out.add("exposure_min", std::move(added));
  static constexpr std::array<const char*, measures> names{"gain_calm", "gain_green", "gain_light", "gain_cross"};
  for (std::size_t m = 0; m < measures; ++m) out.add(names[m], std::move(each[m]));
  return out;
}

Text why(Status status, const Options& options) {
  switch (status) {
    case Status::off_street: return text("No street lies within {0} m of this place.", options.snap_m);
    case Status::no_code: return text("This place lies in no catchment of a school.");
    case Status::too_far: return text("No school lies within {0} m on foot.", options.limit_m);
    default: return text("No street links this place with a school.");
  }
}

/// A layer of places with its geometry and issues, for columns to come.
Table like(const Table& places, const char* name, std::vector<Issue> issues) {
  Table out;
  out.name = name, out.crs = places.crs, out.geometry = places.geometry, out.issues = std::move(issues);
  return out;
}

Reals minutes_of(const std::vector<Walk>& walks, double Walk::* metres) {
  Reals out;
  for (const Walk& walk : walks) out.push_back(walk.*metres / metres_per_minute);
  return out;
}

Table homes_table(const Table& population, const std::vector<Pair>& pairs, const std::vector<double>& walkers,
                  const std::vector<Walk>& walks, const Options& options, std::vector<Issue> issues) {
  Integers school, paths;
  Strings status;
  std::vector<std::uint8_t> reached;
  for (const Pair& pair : pairs) {
    const char* id = PathImprovements::statuses[static_cast<std::size_t>(pair.status)].id;
    school.push_back(pair.destination), paths.push_back(walks[pair.origin].paths), status.push_back(id);
    reached.push_back(pair.destination >= 0);
    if (pair.destination < 0) issues.push_back({static_cast<std::int64_t>(pair.origin), id, why(pair.status, options)});
  }
  Table out = like(population, "pathimprovements_homes", std::move(issues));
  out.add("people", walkers), out.add("school", std::move(school), std::move(reached));
  out.add("status", std::move(status)), out.add("paths", std::move(paths));
  out.columns.push_back(nullable("minutes", minutes_of(walks, &Walk::length_m)));
  out.columns.push_back(nullable("felt_min", minutes_of(walks, &Walk::felt_m)));
  return out;
}

Table schools_table(const Table& schools, const std::vector<Pair>& pairs, const std::vector<double>& walkers,
                    const std::vector<Walk>& walks, const std::optional<Reals>& pupils, std::vector<Issue> issues,
                    Monitor& monitor) {
  Reals people(schools.size(), 0.0), minutes(people), felt(people);
  Integers homes(schools.size(), 0);
  for (const Pair& pair : pairs) {
    if (pair.destination < 0) continue;
    const auto school = static_cast<std::size_t>(pair.destination);
    people[school] += walkers[pair.origin], ++homes[school];
    minutes[school] += walkers[pair.origin] * walks[pair.origin].length_m / metres_per_minute;
    felt[school] += walkers[pair.origin] * walks[pair.origin].felt_m / metres_per_minute;
  }
  double lost = 0.0;
  for (std::size_t school = 0; school < people.size(); ++school) {
    minutes[school] = people[school] > 0.0 ? minutes[school] / people[school] : nan;
    felt[school] = people[school] > 0.0 ? felt[school] / people[school] : nan;
    if (!pupils || people[school] > 0.0 || (*pupils)[school] == 0.0) continue;
    lost += (*pupils)[school];
    issues.push_back(
        {static_cast<std::int64_t>(school), "no_homes", text("No home with people walks to this school.")});
  }
  if (lost > 0.0) monitor.warn(text("{0} pupils go to schools that no home walks to: they are left out.", lost));
  Table out = like(schools, "pathimprovements_schools", std::move(issues));
  out.add("people", std::move(people)), out.add("homes", std::move(homes));
  out.columns.push_back(nullable("minutes", std::move(minutes)));
  out.columns.push_back(nullable("felt_min", std::move(felt)));
  return out;
}

void add_totals(const std::vector<Pair>& pairs, const std::vector<double>& people, const std::vector<double>& walkers,
                const std::vector<Walk>& walks, PathImprovements::Outputs& out, Monitor& monitor) {
  double length = 0.0, felt = 0.0;
  std::int64_t lost = 0;
  for (const Pair& pair : pairs) {
    if (pair.destination < 0) {
      out.unreached += people[pair.origin], ++lost;
      continue;
    }
    out.people += walkers[pair.origin];
    length += walkers[pair.origin] * walks[pair.origin].length_m;
    felt += walkers[pair.origin] * walks[pair.origin].felt_m;
  }
  if (lost > 0)
    monitor.warn(text("{0} of {1} homes, with {2} people, reach no school: the column status of BY_HOME says why.",
                      lost, pairs.size(), out.unreached));
  if (!(out.people > 0.0)) return;
  out.minutes = length / out.people / metres_per_minute;
  out.exposure_minutes = (felt - length) / out.people / metres_per_minute;
}

/// Gives homes and schools the codes of the catchments that they lie in, or schools their own.
void put_into_catchments(const Table& catchments, const std::vector<double>& homes, const std::vector<double>& schools,
                         const PathImprovements::Inputs& inputs, const Options& options, Places& places) {
  const bool own = !options.school_code.name.empty();
  std::vector<std::string> codes = codes_of(catchments, options.catchment_code);
  for (std::size_t row = 0; !own && row < catchments.size(); ++row) codes.push_back(std::to_string(row));
  places.origin_codes = codes_at(catchments.geometry, codes, homes);
  places.destination_codes =
      own ? codes_of(*inputs.schools, options.school_code) : codes_at(catchments.geometry, codes, schools);
}

Places places_of(const network::Network& streets, const PathImprovements::Inputs& inputs, const Options& options,
                 Monitor& monitor) {
  const std::vector<double> homes = network::places_of(*inputs.population),
                            schools = network::places_of(*inputs.schools);
  Places out{network::snap(streets, homes, options.snap_m, monitor),
             network::snap(streets, schools, options.snap_m, monitor),
             {},
             {}};
  if (inputs.catchments) put_into_catchments(**inputs.catchments, homes, schools, inputs, options, out);
  return out;
}

}  // namespace

PathImprovements::Outputs PathImprovements::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  check(inputs, options);
  std::vector<Issue> home_issues = inputs.population->issues, school_issues = inputs.schools->issues;
  const mobility::People people = people_of(*inputs.population, options.population_field, home_issues, monitor);
  const std::optional<Reals> pupils = pupils_of(*inputs.schools, options.pupils_field, school_issues, monitor);
  const std::vector<ExposureRows> measured = street_exposures(*inputs.network, options, monitor);
  const std::vector<const ExposureRows*> objectives = objectives_of(options.objectives, measured);
  const Feeling feeling(*inputs.network, objectives, options);

  Part building(monitor, 0.0, 0.1, text("Building the network"));
  const auto streets = streets_on_foot(inputs.network, options.level_field, building);
  Part snapping(monitor, 0.1, 0.15, text("Joining the places to the streets"));
  const Places places = places_of(*streets, inputs, options, snapping);
  Part measuring(monitor, 0.15, 0.2, text("Measuring the ways"));
  const std::vector<Pair> pairs =
      pairs_of(*streets, places, inputs.catchments ? Pairing::catchment : Pairing::nearest, options.limit_m, measuring);
  const std::vector<double> walkers = walkers_of(pairs, people.of_row, pupils);

  Part joining(monitor, 0.2, 0.25);
  const Ways ways(*streets, objectives, places.origins, places.destinations, joining);
  Flows flows(inputs.network->size());
  Walks adding(ways, feeling, options.half_m, flows);
  std::vector<Walk> walks(inputs.population->size());
  Part searching(monitor, 0.25, 1.0, text("Seeking the paths that nothing betters"));
  const Bounds bounds{1.0 + options.detour_percent / 100.0, 0.0, options.epsilon_percent / 100.0, options.labels};
  each_path_set(ways, pairs, bounds, searching, [&](const Pair& pair, const PathSet& set) {
    walks[pair.origin] = adding.add(set.paths, walkers[pair.origin]);
  });

  Outputs out;
  add_totals(pairs, people.of_row, walkers, walks, out, monitor);
  out.output = streets_table(*inputs.network, streets->crs(), flows);
  out.homes = homes_table(*inputs.population, pairs, walkers, walks, options, std::move(home_issues));
  out.schools = schools_table(*inputs.schools, pairs, walkers, walks, pupils, std::move(school_issues), monitor);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
