#include "jumeau/mobility/compare.hpp"

#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

#include "../network/access.hpp"
#include "people.hpp"
#include "street/readings.hpp"

namespace jumeau {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// What is compared: one value per row on either side, NaN where unknown.
struct Sides {
  Geometries geometry;
  Reals before, after, people;
};

// ---- who gains, who loses

const char* change_of(double before, double after, bool less_is_better, double same_within) {
  if (std::isnan(before) && std::isnan(after)) return "unknown";
  if (std::isnan(before)) return "new";
  if (std::isnan(after)) return "gone";
  if (std::abs(after - before) <= same_within) return "same";
  return (after < before) == less_is_better ? "better" : "worse";
}

bool is_gain(std::string_view change) { return change == "better" || change == "new"; }
bool is_loss(std::string_view change) { return change == "worse" || change == "gone"; }

/// Rows from the worst value to the best; those without a value are worst of all.
std::vector<std::size_t> worst_first(const Reals& values, bool less_is_better) {
  std::vector<std::size_t> out(values.size());
  std::iota(out.begin(), out.end(), std::size_t{0});
  const auto badness = [&](std::size_t row) {
    if (std::isnan(values[row])) return std::numeric_limits<double>::infinity();
    return less_is_better ? values[row] : -values[row];
  };
  std::ranges::stable_sort(out, [&](std::size_t a, std::size_t b) { return badness(a) > badness(b); });
  return out;
}

/// Mean by people.
class Mean {
public:
  void add(double value, double people) {
    if (!std::isnan(value)) sum_ += value * people, people_ += people;
  }
  double value() const { return people_ > 0.0 ? sum_ / people_ : nan; }

private:
  double sum_ = 0.0, people_ = 0.0;
};

/// Calls work(row, tenth, people): the people of a row may belong to two tenths.
template <class Work>
void each_tenth(const std::vector<std::size_t>& order, const Reals& people, Work&& work) {
  const double total = std::accumulate(people.begin(), people.end(), 0.0);
  double from = 0.0;
  for (const std::size_t row : order) {
    const double to = from + people[row];
    for (int tenth = 0; tenth < 10; ++tenth) {
      const double share = std::min(to, total * (tenth + 1) / 10.0) - std::max(from, total * tenth / 10.0);
      if (share > 0.0) work(row, tenth, share);
    }
    from = to;
  }
}

double worst_tenth(const Reals& values, const Reals& people, bool less_is_better) {
  Mean mean;
  each_tenth(worst_first(values, less_is_better), people, [&](std::size_t row, int tenth, double share) {
    if (tenth == 0) mean.add(values[row], share);
  });
  return mean.value();
}

Table distribution_of(const Sides& sides, const std::vector<const char*>& changes, bool less_is_better) {
  struct Tenth {
    Mean before, after, difference;
    double people = 0.0, better = 0.0, worse = 0.0, unreached = 0.0;
  };
  std::vector<Tenth> tenths(10);
  each_tenth(worst_first(sides.before, less_is_better), sides.people, [&](std::size_t row, int number, double share) {
    Tenth& tenth = tenths[static_cast<std::size_t>(number)];
    tenth.people += share;
    tenth.before.add(sides.before[row], share), tenth.after.add(sides.after[row], share);
    tenth.difference.add(sides.after[row] - sides.before[row], share);
    if (is_gain(changes[row])) tenth.better += share;
    if (is_loss(changes[row])) tenth.worse += share;
    if (std::isnan(sides.after[row])) tenth.unreached += share;
  });
  Table out;
  out.name = "compare_distribution";
  Integers numbers(10);
  std::iota(numbers.begin(), numbers.end(), 1);
  out.add("tenth", std::move(numbers));
  const auto column = [&](const char* name, auto&& value) {
    Reals values;
    for (const Tenth& tenth : tenths) values.push_back(value(tenth));
    out.columns.push_back(nullable(name, std::move(values)));
  };
  column("people", [](const Tenth& one) { return one.people; });
  column("before", [](const Tenth& one) { return one.before.value(); });
  column("after", [](const Tenth& one) { return one.after.value(); });
  column("difference", [](const Tenth& one) { return one.difference.value(); });
  column("better", [](const Tenth& one) { return one.better; });
  column("worse", [](const Tenth& one) { return one.worse; });
  column("unreached", [](const Tenth& one) { return one.unreached; });
  return out;
}

void tell_totals(const Sides& sides, const Compare::Options& options, Compare::Outputs& out) {
  std::vector<const char*> changes;
  Mean before, after;
  for (std::size_t row = 0; row < sides.before.size(); ++row) {
    changes.push_back(change_of(sides.before[row], sides.after[row], options.less_is_better, options.same_within));
    const double people = sides.people[row];
    (is_gain(changes[row]) ? out.people_better : is_loss(changes[row]) ? out.people_worse : out.people_same) += people;
    if (std::isnan(sides.before[row]) || std::isnan(sides.after[row])) continue;
    before.add(sides.before[row], people), after.add(sides.after[row], people);
  }
  out.mean_before = before.value(), out.mean_after = after.value();
  out.worst_tenth_before = worst_tenth(sides.before, sides.people, options.less_is_better);
  out.worst_tenth_after = worst_tenth(sides.after, sides.people, options.less_is_better);
  out.distribution = distribution_of(sides, changes, options.less_is_better);

  Reals difference;
  Strings words;
  for (std::size_t row = 0; row < changes.size(); ++row)
    difference.push_back(sides.after[row] - sides.before[row]), words.push_back(changes[row]);
  out.output.name = "compare", out.output.geometry = sides.geometry;
  out.output.columns.push_back(nullable("before", sides.before));
  out.output.columns.push_back(nullable("after", sides.after));
  out.output.columns.push_back(nullable("difference", std::move(difference)));
  out.output.add("change", std::move(words));
  out.output.add("people", sides.people);
}

// ---- rows that belong together

/// The positions of a row, to the millimetre.
std::string place_of(const Geometries& all, std::size_t row) {
  auto [first, last] = all.row(row);
  const auto below = [&](const std::vector<std::int64_t>& offsets) {
    first = offsets[static_cast<std::size_t>(first)], last = offsets[static_cast<std::size_t>(last)];
  };
  if (all.shape == Shape::polygon) below(all.parts);
  if (all.shape != Shape::point) below(all.paths);
  std::string out;
  for (auto i = 2 * first; i < 2 * last; ++i) {
    const std::int64_t millimetres = std::llround(all.xy[static_cast<std::size_t>(i)] * 1000.0);
    out.append(reinterpret_cast<const char*>(&millimetres), sizeof millimetres);
  }
  return out;
}

/// Whether two rows are the same: the words of a field, or the geometry to the millimetre.
std::vector<std::string> keys_of(const Table& table, const std::string& field, const char* parameter) {
  std::vector<std::string> out;
  const Column* column = field.empty() ? nullptr : &table.at(field);
  std::unordered_map<std::string, std::int64_t> seen;
  for (std::size_t row = 0; row < table.size(); ++row) {
    std::string key = column ? column->words(row) : place_of(table.geometry, row);
    if (const auto times = ++seen[key]; times > 1) {
      if (column)
        throw Error(Error::Code::bad_input,
                    text("{0}: the key \"{1}\" is there more than once in \"{2}\".", parameter, key, field));
      key += "#" + std::to_string(times);
    }
    out.push_back(std::move(key));
  }
  return out;
}

/// Rows of `after` by row of `before`; -1: gone. Rows of `after` that are new come at the end.
struct Pairs {
  std::vector<std::int64_t> before, after;
};
Pairs pairs_of(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  std::unordered_map<std::string_view, std::int64_t> place;
  for (std::size_t row = 0; row < after.size(); ++row) place[after[row]] = static_cast<std::int64_t>(row);
  Pairs out;
  std::vector<std::uint8_t> used(after.size(), 0);
  for (std::size_t row = 0; row < before.size(); ++row) {
    const auto found = place.find(before[row]);
    out.before.push_back(static_cast<std::int64_t>(row));
    out.after.push_back(found == place.end() ? -1 : found->second);
    if (found != place.end()) used[static_cast<std::size_t>(found->second)] = 1;
  }
  for (std::size_t row = 0; row < after.size(); ++row)
    if (!used[row]) out.before.push_back(-1), out.after.push_back(static_cast<std::int64_t>(row));
  return out;
}

Geometries geometry_of(const Pairs& pairs, const Table& before, const Table& after) {
  Geometries out;
  out.shape = before.geometry.shape;
  if (out.shape == Shape::none) return out;
  if (out.shape != after.geometry.shape)
    throw Error(Error::Code::bad_input, text("BEFORE and AFTER differ in the kind of geometry."));
  for (std::size_t i = 0; i < pairs.before.size(); ++i)
    if (pairs.after[i] >= 0)
      out.add_row_of(after.geometry, static_cast<std::size_t>(pairs.after[i]));
    else
      out.add_row_of(before.geometry, static_cast<std::size_t>(pairs.before[i]));
  return out;
}

Reals taken(const Reals& values, const std::vector<std::int64_t>& rows) {
  Reals out;
  for (const std::int64_t row : rows) out.push_back(row < 0 ? nan : values[static_cast<std::size_t>(row)]);
  return out;
}

// ---- two results

Sides sides_of_results(const Table& before, const Table& after, const Compare::Options& options, Monitor& monitor) {
  const Pairs pairs =
      pairs_of(keys_of(before, options.key_field, "BEFORE"), keys_of(after, options.key_field, "AFTER"));
  const auto numbers = [&](const Table& table, const std::string& field) {
    const street::Readings readings = street::readings_of(table, field, "FIELD");
    street::tell_unreadable(readings, field, monitor);
    return readings.values;
  };
  Sides out{geometry_of(pairs, before, after), taken(numbers(before, options.field), pairs.before),
            taken(numbers(after, options.field), pairs.after), Reals(pairs.before.size(), 1.0)};
  if (options.people_field.empty()) return out;
  const Reals people_before = taken(numbers(before, options.people_field), pairs.before);
  const Reals people_after = taken(numbers(after, options.people_field), pairs.after);
  for (std::size_t row = 0; row < out.people.size(); ++row) {
    const double people = std::isnan(people_after[row]) ? people_before[row] : people_after[row];
    out.people[row] = people > 0.0 ? people : 0.0;
  }
  return out;
}

// ---- two networks

network::GraphOptions graph_of(const Compare::Options& options) {
  network::GraphOptions out = network::graph_options(options.mode, network::Cost::time);
  out.oneway_field = options.oneway_field, out.level_field = options.level_field;
  out.burden_field = options.burden_field, out.burden_back_field = options.burden_back_field;
  out.burden_most = options.burden_most;
  return out;
}

/// Where places are entered, and which place each entrance belongs to.
struct Entrances {
  std::vector<double> xy;
  std::vector<std::int32_t> place;
};

/// A park is entered along its edge: at its corners, and at points between them.
void add_ring(std::span<const double> xy, std::int32_t place, Entrances& out) {
  constexpr double apart_m = 50.0;
  for (std::size_t i = 0; i + 3 < xy.size(); i += 2) {
    const double dx = xy[i + 2] - xy[i], dy = xy[i + 3] - xy[i + 1];
    const double pieces = std::max(1.0, std::ceil(std::hypot(dx, dy) / apart_m));
    if (!std::isfinite(pieces)) continue;
    for (double piece = 0.0; piece < pieces; ++piece) {
      out.xy.push_back(xy[i] + dx * piece / pieces), out.xy.push_back(xy[i + 1] + dy * piece / pieces);
      out.place.push_back(place);
    }
  }
}

Entrances entrances_of(const Table& places) {
  Entrances out;
  const Geometries& all = places.geometry;
  if (all.shape != Shape::polygon) {
    out.xy = network::places_of(places), out.place.resize(places.size());
    std::iota(out.place.begin(), out.place.end(), 0);
    return out;
  }
  for (std::size_t row = 0; row < all.size(); ++row) {
    const auto parts = all.row(row);
    for (std::int64_t part = parts.first; part < parts.last; ++part)
      add_ring(all.path_xy(all.parts[static_cast<std::size_t>(part)]), static_cast<std::int32_t>(row), out);
  }
  return out;
}

/// To a billionth of a minute: the order in which the pieces of a way were added does not show.
double rounded(double minutes) { return std::round(minutes * 1e9) / 1e9; }

struct Reach {
  Reals minutes, places;
};
/// By source of what is reached.
Reach reach_of(const network::Reached& reached, const std::vector<std::int32_t>& place_of) {
  Reach out;
  std::vector<std::int32_t> places;
  for (std::size_t cell = 0; cell + 1 < reached.offsets.size(); ++cell) {
    const auto costs = reached.costs_of(cell);
    out.minutes.push_back(costs.empty() ? nan : rounded(*std::ranges::min_element(costs)));
    places.clear();
    for (const std::int32_t entrance : reached.targets_of(cell))
      places.push_back(place_of[static_cast<std::size_t>(entrance)]);
    std::ranges::sort(places);
    out.places.push_back(static_cast<double>(std::ranges::unique(places).begin() - places.begin()));
  }
  return out;
}

struct Scene {
  const Table& streets;
  Entrances entrances;
  std::shared_ptr<const network::Access> access;
  std::size_t searched;  ///< cells
  std::vector<network::Snapped> cells;
  Reach reach;  ///< by cell
};
Scene scene_of(const Shared<Table>& streets, const Table& places, const Table& cells, const Compare::Options& options,
               std::vector<Issue>* issues, Monitor& monitor) {
  if (streets->size() == 0) throw Error(Error::Code::bad_input, text("A layer of streets is empty."));
  if (places.size() == 0) throw Error(Error::Code::bad_input, text("PLACES is empty: there is nowhere to go to."));
  const auto network = network::network_of(streets, graph_of(options), monitor);
  Scene out{*streets, entrances_of(places), nullptr, 0, {}, {}};
  out.access = network::access_of(
      network, {network::places_of(cells), out.entrances.xy, options.snap_m, options.limit_min}, out.searched, monitor);
  out.cells = out.access->cells, out.reach = reach_of(out.access->reached, out.entrances.place);
  if (issues) network::report_unsnapped(out.cells, options.snap_m, *issues, monitor);
  return out;
}

bool moved(const network::Snapped& before, const network::Snapped& after) {
  return before.on_network() && after.on_network() && (before.x != after.x || before.y != after.y);
}

/// Which street a home joins is a choice among those that it joins on either side, where they are there: so nobody
/// loses by a street that opens nearer, and nobody gains by one that closes.
void keep_better_joins(const Scene& other, Scene& scene, const Compare::Options& options, Monitor& monitor) {
  std::vector<std::size_t> cells;
  std::vector<double> xy;
  for (std::size_t cell = 0; cell < scene.cells.size(); ++cell) {
    const network::Snapped& join = other.access->cells[cell];
    if (moved(join, scene.access->cells[cell])) cells.push_back(cell), xy.push_back(join.x), xy.push_back(join.y);
  }
  constexpr double still_there_m = 1e-6;
  const network::Network& network = *scene.access->network;
  std::vector<network::Snapped> joins = network::snap(network, xy, still_there_m, monitor);
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (joins[i].on_network()) joins[i].distance_m = other.access->cells[cells[i]].distance_m;
  const Reach reach =
      reach_of(network::many_to_many(network, joins, scene.access->places, {options.limit_min, true, false}, monitor),
               scene.entrances.place);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::size_t cell = cells[i];
    const bool better = reach.minutes[i] < scene.reach.minutes[cell] || std::isnan(scene.reach.minutes[cell]);
    if (std::isnan(reach.minutes[i]) || !better) continue;
    scene.cells[cell] = joins[i];
    scene.reach.minutes[cell] = reach.minutes[i], scene.reach.places[cell] = reach.places[i];
  }
}

Reals people_on_streets(const Scene& scene, const Reals& people, double limit, Monitor& monitor) {
  const network::Access& access = *scene.access;
  return network::people_by_row(*access.network, scene.streets.size(), scene.cells, access.places, people, limit,
                                monitor);
}

bool same_fields(const Table& before, std::size_t i, const Table& after, std::size_t k) {
  return std::ranges::all_of(before.columns, [&](const Column& column) {
    const Column* other = after.find(column.name);
    return !other || column.words(i) == other->words(k);
  });
}

const char* street_change_of(bool open_before, bool open_after, bool alike) {
  if (open_before != open_after) return open_after ? "opened" : "closed";
  return alike ? "same" : "changed";
}

Table streets_table(const Scene& before, const Scene& after, const Reals& people, double limit, Monitor& monitor) {
  std::vector<std::string> keys_before, keys_after;
  const auto open_before = network::open_rows(before.streets, before.access->network->options());
  const auto open_after = network::open_rows(after.streets, after.access->network->options());
  Reals people_before, people_after;
  tbb::parallel_invoke([&] { keys_before = keys_of(before.streets, "", "BEFORE"); },
                       [&] { keys_after = keys_of(after.streets, "", "AFTER"); },
                       [&] { people_before = people_on_streets(before, people, limit, monitor); },
                       [&] { people_after = people_on_streets(after, people, limit, monitor); });
  const Pairs pairs = pairs_of(keys_before, keys_after);
  const Reals passing_before = taken(people_before, pairs.before), passing_after = taken(people_after, pairs.after);
  Table out;
  out.name = "compare_streets", out.crs = after.streets.crs;
  out.geometry = geometry_of(pairs, before.streets, after.streets);
  Strings changes;
  Reals difference;
  for (std::size_t i = 0; i < pairs.before.size(); ++i) {
    const auto b = static_cast<std::size_t>(pairs.before[i]), a = static_cast<std::size_t>(pairs.after[i]);
    changes.push_back(pairs.before[i] < 0  ? "added"
                      : pairs.after[i] < 0 ? "removed"
                                           : street_change_of(open_before[b], open_after[a],
                                                              same_fields(before.streets, b, after.streets, a)));
    difference.push_back((std::isnan(passing_after[i]) ? 0.0 : passing_after[i]) -
                         (std::isnan(passing_before[i]) ? 0.0 : passing_before[i]));
  }
  out.add("change", std::move(changes));
  out.columns.push_back(nullable("people_before", passing_before));
  out.columns.push_back(nullable("people_after", passing_after));
  out.add("difference", std::move(difference));
  return out;
}

/// A home on a street that is gone walks straight to another: its straight way differs, and that may look like a gain.
void tell_moved_joins(const Scene& before, const Scene& after, Monitor& monitor) {
  std::int64_t count = 0;
  for (std::size_t cell = 0; cell < before.cells.size(); ++cell) count += moved(before.cells[cell], after.cells[cell]);
  if (count > 0)
    monitor.warn(
        text("{0} cells join the streets elsewhere afterwards, because their street is gone or another one is "
             "nearer: a part of their difference is that of the straight way.",
             count));
}

void check_burden(const Compare::Options& options) {
  if (options.burden_field.empty() && !options.burden_back_field.empty())
    throw Error(Error::Code::bad_option, text("BURDEN_BACK_FIELD needs BURDEN_FIELD."));
}

Compare::Outputs networks_compared(const Compare::Inputs& inputs, const Compare::Options& options, Monitor& monitor) {
  check_burden(options);
  const Table& cells = **inputs.population;
  Compare::Outputs out;
  std::vector<Issue> issues = cells.issues;
  const mobility::People people = mobility::people_of(cells, options.population_field.name, issues, monitor);
  Part first(monitor, 0.0, 0.45, text("Before"));
  Scene before = scene_of(inputs.before, **inputs.places, cells, options, &issues, first);
  Part second(monitor, 0.45, 0.9, text("Afterwards"));
  Scene after = scene_of(inputs.after, inputs.places_after ? **inputs.places_after : **inputs.places, cells, options,
                         nullptr, second);
  if (!options.burden_field.empty())
    keep_better_joins(before, after, options, second), keep_better_joins(after, before, options, second);
  const Reach &reach_before = before.reach, &reach_after = after.reach;
  tell_totals({cells.geometry, reach_before.minutes, reach_after.minutes, people.of_row}, options, out);
  out.output.crs = cells.crs, out.output.issues = std::move(issues);
  out.output.add("places_before", reach_before.places), out.output.add("places_after", reach_after.places);
  out.streets = streets_table(before, after, people.of_row, options.limit_min, monitor);
  tell_moved_joins(before, after, monitor);
  out.searched_again = static_cast<std::int64_t>(after.searched);
  return out;
}

Compare::Outputs results_compared(const Compare::Inputs& inputs, const Compare::Options& options, Monitor& monitor) {
  if (options.field.empty())
    throw Error(Error::Code::bad_option,
                text("Give FIELD, to compare two results, or POPULATION and PLACES, to compare "
                     "two layers of streets."));
  Compare::Outputs out;
  tell_totals(sides_of_results(*inputs.before, *inputs.after, options, monitor), options, out);
  out.output.crs = inputs.after->crs;
  const Reals none(out.output.size(), nan);
  out.output.columns.push_back(nullable("places_before", none));
  out.output.columns.push_back(nullable("places_after", none));
  out.streets.name = "compare_streets", out.streets.crs = inputs.after->crs, out.streets.geometry.shape = Shape::line;
  out.streets.add("change", Strings{}), out.streets.add("people_before", Reals{});
  out.streets.add("people_after", Reals{}), out.streets.add("difference", Reals{});
  out.searched_again = static_cast<std::int64_t>(out.output.size());
  return out;
}

}  // namespace

Compare::Outputs Compare::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  if (inputs.before->size() == 0 || inputs.after->size() == 0)
    throw Error(Error::Code::bad_input, text("BEFORE or AFTER is empty: there is nothing to compare."));
  if (inputs.population.has_value() != inputs.places.has_value())
    throw Error(Error::Code::bad_option, text("POPULATION and PLACES belong together: give both."));
  Outputs out =
      inputs.population ? networks_compared(inputs, options, monitor) : results_compared(inputs, options, monitor);
  monitor.info(text("Better off: {0} people; worse off: {1}; no difference: {2}.", std::round(out.people_better),
                    std::round(out.people_worse), std::round(out.people_same)));
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
