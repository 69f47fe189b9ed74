#include "jumeau/mobility/hubs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "building_order.hpp"
#include "jumeau/network/search.hpp"
#include "people.hpp"
#include "ways.hpp"

namespace jumeau {

namespace {

using network::Network;
using network::Snapped;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Where hubs may stand: candidates (or the cells) first, then the existing hubs.
struct Places {
  std::vector<double> xy;
  std::size_t candidates = 0;
  bool cells = false;  ///< the candidates are the population cells themselves

  std::size_t size() const { return xy.size() / 2; }
  bool existing(std::size_t place) const { return place >= candidates; }
};

Places places_for(const Hubs::Inputs& inputs, const std::vector<double>& cells) {
  Places out;
  out.cells = !inputs.candidates;
  if (inputs.candidates && (*inputs.candidates)->size() == 0)
    throw Error(Error::Code::bad_input, text("CANDIDATES is empty: leave it out to use the population cells."));
  out.xy = out.cells ? cells : network::places_of(**inputs.candidates);
  out.candidates = out.size();
  if (inputs.existing) {
    const std::vector<double> there = network::places_of(**inputs.existing);
    out.xy.insert(out.xy.end(), there.begin(), there.end());
  }
  return out;
}

network::GraphOptions graph_for(const Hubs::Options& options) {
  const bool bike = options.mode == Hubs::Mode::bike;
  network::GraphOptions out =
      network::graph_options(bike ? network::Mode::bike : network::Mode::walk, network::Cost::distance);
  if (bike) out.oneway_field = options.oneway_field.name;
  out.level_field = options.level_field.name;
  return out;
}

bool truth(const Column& column, std::size_t row) {
  if (column.null(row)) return false;
  if (const auto* words = std::get_if<Strings>(&column.values)) {
    const std::string_view word = (*words)[row];
    return !word.empty() && word != "0" && word != "false" && word != "no" && word != "non" && word != "f" &&
           word != "n";
  }
  const double number = column.number(row);
  return number != 0.0 && !std::isnan(number);
}

/// A number for each place, from a field of the candidates; existing hubs get `of_existing`.
std::vector<double> of_places(const Hubs::Inputs& inputs, const Places& places, const std::string& field,
                              const char* parameter, double of_existing, double of_null) {
  if (field.empty()) return {};
  if (places.cells) throw Error(Error::Code::bad_option, text("{0} needs CANDIDATES.", parameter));
  std::vector<double> out = mobility::numbers_of(**inputs.candidates, field, parameter);
  for (double& number : out) {
    if (std::isnan(number)) number = of_null;
    if (number < 0.0)
      throw Error(Error::Code::bad_input,
                  text("{0}: the field \"{1}\" holds {2}, it cannot be negative.", parameter, field, number));
  }
  out.resize(places.size(), of_existing);
  return out;
}

siting::Sites sites_for(const Hubs::Inputs& inputs, const Hubs::Options& options, const Places& places) {
  siting::Sites out;
  for (std::size_t place = places.candidates; place < places.size(); ++place)
    out.existing.push_back(static_cast<std::int64_t>(place));
  if (!options.forbidden_field.name.empty()) {
    if (places.cells) throw Error(Error::Code::bad_option, text("{0} needs CANDIDATES.", "FORBIDDEN_FIELD"));
    const Column& column = (*inputs.candidates)->at(options.forbidden_field.name);
    for (std::size_t row = 0; row < places.candidates; ++row)
      if (truth(column, row)) out.forbidden.push_back(static_cast<std::int64_t>(row));
  }
  constexpr double no_limit = 1e15;
  out.price = of_places(inputs, places, options.cost_field.name, "COST_FIELD", 0.0, 0.0);
  out.capacity = of_places(inputs, places, options.capacity_field.name, "CAPACITY_FIELD", no_limit, 0.0);
  return out;
}

siting::Solution solve(const siting::Costs& costs, const std::vector<double>& people, const siting::Sites& sites,
                       const Hubs::Options& options, Monitor& monitor) {
  if (options.max_hubs == 0) {
    if (options.budget)
      throw Error(Error::Code::bad_option,
                  text("BUDGET needs MAX_HUBS above 0: the fewest hubs for a share have no budget."));
    return siting::partial_cover(costs, people, options.distance_m, options.share_percent / 100.0, sites,
                                 effort_of(options.work, options.gap_percent / 100.0), monitor);
  }
  return siting::max_cover(costs, people, options.distance_m, options.max_hubs, sites, options.budget,
                           effort_of(options.work, options.gap_percent / 100.0), monitor);
}

/// Who is within reach of whom, among the chosen sites only. Sites are numbered as in the solution.
struct Service {
  std::vector<std::vector<std::size_t>> cells_of;  ///< by site, nearest first
  std::vector<std::int64_t> nearest;               ///< by cell: site, or -1

  Service(const siting::Costs& costs, const siting::Solution& solution)
      : cells_of(solution.sites.size()), nearest(static_cast<std::size_t>(costs.points()), -1) {
    std::vector<std::int64_t> number(static_cast<std::size_t>(costs.candidates), -1);
    for (std::size_t s = 0; s < solution.sites.size(); ++s)
      number[static_cast<std::size_t>(solution.sites[s])] = static_cast<std::int64_t>(s);
    std::vector<std::vector<double>> way_to(cells_of.size());
    for (std::size_t cell = 0; cell < nearest.size(); ++cell) {
      double least = std::numeric_limits<double>::infinity();
      for (auto i = costs.first[cell]; i < costs.first[cell + 1]; ++i) {
        const auto pair = static_cast<std::size_t>(i);
        const std::int64_t site = number[static_cast<std::size_t>(costs.candidate[pair])];
        if (site < 0) continue;
        cells_of[static_cast<std::size_t>(site)].push_back(cell);
        way_to[static_cast<std::size_t>(site)].push_back(costs.cost[pair]);
        if (costs.cost[pair] < least) least = costs.cost[pair], nearest[cell] = site;
      }
    }
    for (std::size_t site = 0; site < cells_of.size(); ++site) sort_by(way_to[site], cells_of[site]);
  }

private:
  static void sort_by(const std::vector<double>& ways, std::vector<std::size_t>& cells) {
    std::vector<std::size_t> order(cells.size()), sorted;
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ways[a] < ways[b]; });
    for (const std::size_t i : order) sorted.push_back(cells[i]);
    cells = std::move(sorted);
  }
};

/// What each chosen site can serve.
std::vector<double> capacities_of(const siting::Sites& sites, const siting::Solution& solution) {
  std::vector<double> out(solution.sites.size(), std::numeric_limits<double>::infinity());
  if (!sites.capacity.empty())
    for (std::size_t s = 0; s < out.size(); ++s) out[s] = sites.capacity[static_cast<std::size_t>(solution.sites[s])];
  return out;
}

/// "name", "nom"... of a layer of sites; nullptr where there is none.
const Column* name_column(const Table& table) {
  for (const char* name : {"name", "nom", "NOM", "Name", "libelle", "LIBELLE", "label"})
    if (const Column* found = table.find(name)) return found;
  return nullptr;
}

std::string name_of(const Hubs::Inputs& inputs, const Places& places, std::size_t place) {
  const bool existing = places.existing(place);
  const auto& layer = existing ? inputs.existing : inputs.candidates;
  const Table& table = layer ? **layer : *inputs.population;
  const Column* column = places.cells && !existing ? nullptr : name_column(table);
  return column ? column->words(existing ? place - places.candidates : place) : std::string();
}

/// Everything that the output layers are made from.
struct Answer {
  const Hubs::Inputs& inputs;
  const Places& places;
  const std::vector<Snapped>&cells, &sites;
  const siting::Costs& costs;
  const mobility::People& people;
  const siting::Solution& solution;
  Service service;
  mobility::BuildingOrder order;
  std::vector<double>
      nearest_m;  ///< by cell: way to the nearest chosen hub, however far; infinite where no street leads there
  std::vector<std::int64_t> nearest_site;

  std::size_t place_of(std::size_t site) const { return static_cast<std::size_t>(solution.sites[site]); }
};

std::vector<std::uint8_t> existing_flags(const siting::Solution& solution, const Places& places) {
  std::vector<std::uint8_t> out;
  for (const std::int64_t place : solution.sites)
    out.push_back(places.existing(static_cast<std::size_t>(place)) ? 1 : 0);
  return out;
}

Table hubs_table(const Answer& a) {
  Table out;
  out.name = "hubs";
  out.geometry.shape = Shape::point;
  const std::size_t count = a.solution.sites.size();
  Integers ranks, rows;
  Strings names;
  Booleans existing;
  Reals alone(count), nearest(count), lost(count), added, cumulative, share, street_m;
  double sum = 0.0;
  for (std::size_t rank = 0; rank < count; ++rank) {
    const std::size_t site = a.order.hub_of_rank[rank], place = a.place_of(site);
    out.geometry.add_point(a.places.xy[2 * place], a.places.xy[2 * place + 1]);
    const bool is_existing = a.places.existing(place);
    ranks.push_back(static_cast<std::int64_t>(rank) + 1);
    rows.push_back(static_cast<std::int64_t>(is_existing ? place - a.places.candidates : place));
    names.push_back(name_of(a.inputs, a.places, place));
    existing.values.push_back(is_existing ? 1 : 0);
    street_m.push_back(a.sites[place].on_network() ? a.sites[place].distance_m : nan);
    for (const std::size_t cell : a.service.cells_of[site]) {
      const double people = a.people.of_row[cell];
      alone[rank] += people;
      if (a.service.nearest[cell] == static_cast<std::int64_t>(site)) nearest[rank] += people;
    }
    lost[rank] = a.order.allotment.loss(site);
    sum += a.order.added[rank];
    added.push_back(a.order.added[rank]);
    cumulative.push_back(sum);
    share.push_back(100.0 * sum / a.people.total);
  }
  out.add("rank", std::move(ranks));
  out.add("name", std::move(names));
  out.add("existing", std::move(existing));
  out.add("people_added", std::move(added));
  out.add("people_cumulative", std::move(cumulative));
  out.add("share_cumulative", std::move(share));
  out.add("people_alone", std::move(alone));
  out.add("people_nearest", std::move(nearest));
  out.add("people_lost", std::move(lost));
  out.columns.push_back(nullable("street_m", std::move(street_m)));
  out.add("source_row", std::move(rows));
  return out;
}

Hubs::Reason reason_for(const Answer& a, std::size_t cell) {
  if (!a.cells[cell].on_network()) return Hubs::Reason::no_street;
  if (a.costs.first[cell] == a.costs.first[cell + 1]) return Hubs::Reason::no_site;
  if (a.service.nearest[cell] >= 0) return Hubs::Reason::hubs_full;
  if (std::isinf(a.nearest_m[cell])) return Hubs::Reason::no_way;
  return Hubs::Reason::too_far;
}

Table coverage_table(const Answer& a) {
  Table out;
  out.name = "coverage";
  out.geometry = a.inputs.population->geometry;
  const std::size_t count = a.people.of_row.size();
  Integers hub(count), first(count);
  std::vector<std::uint8_t> has_hub(count), has_first(count), has_reason(count);
  Reals distance(count), people_served(count);
  Booleans covered;
  Strings reasons;
  for (std::size_t cell = 0; cell < count; ++cell) {
    const std::int64_t completed_by = a.order.completed_by[cell];
    has_hub[cell] = a.nearest_site[cell] >= 0;
    if (has_hub[cell])
      hub[cell] = static_cast<std::int64_t>(a.order.rank_of_hub[static_cast<std::size_t>(a.nearest_site[cell])]) + 1;
    distance[cell] = std::isinf(a.nearest_m[cell]) ? nan : a.nearest_m[cell];
    people_served[cell] = a.order.allotment.served(cell);
    covered.values.push_back(completed_by >= 0 ? 1 : 0);
    has_first[cell] = completed_by >= 0;
    first[cell] = completed_by + 1;
    has_reason[cell] = completed_by < 0;
    reasons.push_back(completed_by >= 0 ? "" : Hubs::reasons[static_cast<std::size_t>(reason_for(a, cell))].id);
  }
  out.add("people", a.people.of_row);
  out.add("hub", std::move(hub), std::move(has_hub));
  out.columns.push_back(nullable("distance_m", std::move(distance)));
  out.add("covered", std::move(covered));
  out.add("people_served", std::move(people_served));
  out.add("first_rank", std::move(first), std::move(has_first));
  out.add("reason", std::move(reasons), std::move(has_reason));
  return out;
}

Table curve_table(const Answer& a) {
  Table out;
  out.name = "curve";
  Integers hubs{0};
  Reals people{0.0}, share{0.0};
  for (const double added : a.order.added) {
    hubs.push_back(static_cast<std::int64_t>(hubs.size()));
    people.push_back(people.back() + added);
    share.push_back(100.0 * people.back() / a.people.total);
  }
  out.add("hubs", std::move(hubs));
  out.add("people", std::move(people));
  out.add("share", std::move(share));
  return out;
}

/// The way from each cell to the nearest chosen hub, without a limit: what is too far says how far.
void find_nearest(Answer& a, const Network& network, Monitor& monitor) {
  std::vector<Snapped> chosen;
  for (const std::int64_t place : a.solution.sites) chosen.push_back(a.sites[static_cast<std::size_t>(place)]);
  const std::vector<std::int32_t> one_category(chosen.size(), 0);
  const network::Nearest found = network::nearest(network, a.cells, chosen, one_category, 1, 1, {}, monitor);
  a.nearest_m = found.costs;
  a.nearest_site.assign(found.targets.begin(), found.targets.end());
  if (!a.places.cells) return;
  for (std::size_t site = 0; site < chosen.size(); ++site) {
    const std::size_t place = a.place_of(site);
    if (!a.places.existing(place)) a.nearest_m[place] = 0.0, a.nearest_site[place] = static_cast<std::int64_t>(site);
  }
}

void tell(const Hubs::Outputs& out, const Hubs::Options& options, Monitor& monitor) {
  if (out.gap > 0.0 && options.max_hubs == 0)
    monitor.warn(text("Not proved: as few as {0} hubs might do. EFFORT thorough searches longer.",
                      std::ceil(out.lower_bound - 1e-6)));
  else if (out.gap > 0.0)
    monitor.warn(
        text("Not proved: up to {0} people might be reached with as many hubs. EFFORT thorough searches longer.",
             std::floor(out.lower_bound)));
  else
    monitor.info(text("Proved optimal."));
}

}  // namespace

Hubs::Outputs Hubs::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  std::vector<Issue> cell_issues = inputs.population->issues;
  const mobility::People people =
      mobility::people_of(*inputs.population, options.population_field.name, cell_issues, monitor);
  const std::vector<double> cell_xy = network::places_of(*inputs.population);
  const Places places = places_for(inputs, cell_xy);

  Part building(monitor, 0.0, 0.2, text("Building the network"));
  const auto network = network::network_of(inputs.network, graph_for(options), building);
  Part snapping(monitor, 0.2, 0.25, text("Joining people and sites to the streets"));
  const std::vector<Snapped> cells = network::snap(*network, cell_xy, options.snap_m, snapping);
  const std::vector<Snapped> sites = network::snap(*network, places.xy, options.snap_m, snapping);
  network::report_unsnapped(cells, options.snap_m, cell_issues, monitor);
  std::vector<Issue> site_issues;
  if (!places.cells || places.size() > places.candidates) {
    const std::size_t first = places.cells ? places.candidates : 0;
    network::report_unsnapped(std::span(sites).subspan(first), options.snap_m, site_issues, monitor);
  }

  Part measuring(monitor, 0.25, 0.45, text("Measuring the ways"));
  const siting::Costs costs =
      mobility::ways_between(*network, cells, sites, places.cells, options.distance_m, measuring);
  Part solving(monitor, 0.45, 0.95, text("Choosing the sites"));
  const siting::Sites choices = sites_for(inputs, options, places);
  const siting::Solution solution = solve(costs, people.of_row, choices, options, solving);

  Part writing(monitor, 0.95, 1.0, text("Describing the answer"));
  const Service service(costs, solution);
  const mobility::BuildingOrder order(service.cells_of, people.of_row, capacities_of(choices, solution),
                                      existing_flags(solution, places));
  Answer answer{inputs, places, cells, sites, costs, people, solution, service, order, {}, {}};
  find_nearest(answer, *network, writing);

  Outputs out;
  out.hubs = hubs_table(answer);
  out.coverage = coverage_table(answer);
  out.curve = curve_table(answer);
  out.coverage.issues = std::move(cell_issues);
  out.hubs.crs = out.coverage.crs = inputs.population->crs;
  out.hub_count = static_cast<std::int64_t>(solution.sites.size());
  out.new_hubs = solution.opened;
  out.people = people.total;
  // With capacities the solver stops at the share; the sites that it chose may serve more.
  const auto& so_far = std::get<Reals>(out.curve.at("people").values);
  out.covered_people = choices.capacity.empty() ? solution.covered : so_far.back();
  out.covered_share = 100.0 * out.covered_people / people.total;
  const bool counts_hubs = options.max_hubs == 0 && options.cost_field.name.empty();
  out.lower_bound = solution.bound + (counts_hubs ? static_cast<double>(out.hub_count - out.new_hubs) : 0.0);
  out.gap = 100.0 * solution.gap;
  tell(out, options, monitor);
  return out;
}

}  // namespace jumeau
