#include "jumeau/mobility/bikelanes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <sstream>

#include "bike/preset.hpp"
#include "jumeau/network/network.hpp"
#include "lanes/demand.hpp"
#include "lanes/grow.hpp"
#include "people.hpp"
#include "street/readings.hpp"

namespace jumeau {

namespace {

using namespace lanes;
using network::Network;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

// ---- rows of the layer

/// What each row of the streets says.
struct Rows {
  std::vector<double> stress;  ///< NaN: unknown
  std::vector<std::uint8_t> quiet, existing, steep, bad_road;
  std::vector<double> slope_percent;      ///< without its sign; NaN
  std::vector<double> sustained_percent;  ///< NaN
  std::vector<double> price_per_m;        ///< 1 where nobody told
  std::vector<double> lanes;              ///< NaN
  std::vector<std::uint8_t> parked;
};

/// Numbers of a field that may be missing from the layer.
std::vector<double> numbers_if(const Table& table, const std::string& field, const char* parameter, Monitor& monitor) {
  if (field.empty() || !table.find(field)) return std::vector<double>(table.size(), nan);
  const street::Readings readings = street::readings_of(table, field, parameter);
  street::tell_unreadable(readings, field, monitor);
  return readings.values;
}

/// The worse of both directions; that of the one that is there.
std::vector<double> stress_of(const Table& streets, const std::string& field, Monitor& monitor) {
  if (!streets.find(field))
    throw Error(Error::Code::bad_input,
                text("NETWORK has no field \"{0}\" with the level of traffic stress: run jumeau:bikesuitability on it "
                     "first, or name the field as STRESS_FIELD.",
                     field));
  std::vector<double> out = numbers_if(streets, field, "STRESS_FIELD", monitor);
  const std::vector<double> back = numbers_if(streets, field + "_back", "STRESS_FIELD", monitor);
  for (std::size_t row = 0; row < out.size(); ++row) out[row] = std::fmax(out[row], back[row]);
  return out;
}

std::vector<std::uint8_t> existing_rows(const BikeLanes::Inputs& inputs, Monitor& monitor) {
  const Table& streets = *inputs.network;
  std::vector<std::uint8_t> out(streets.size(), 0);
  if (inputs.existing) {
    const Table& lanes = **inputs.existing;
    const auto found = bike::facilities_beside(
        streets.geometry, lanes.geometry, std::vector<bike::Facility>(lanes.size(), bike::Facility::track), monitor);
    for (std::size_t row = 0; row < out.size(); ++row) out[row] = found[row] != bike::Facility::unknown;
    return out;
  }
  for (const char* name : {"facility", "facility_back"})
    if (const Column* column = streets.find(name))
      for (std::size_t row = 0; row < out.size(); ++row) {
        const auto facility = bike::value_of(column->words(row), bike::facility_words);
        out[row] |= facility == bike::Facility::track || facility == bike::Facility::greenway ||
                    facility == bike::Facility::lane || facility == bike::Facility::cyclestreet;
      }
  return out;
}

std::vector<std::uint8_t> refused_roads(const Table& streets, const BikeLanes::Options& options) {
  std::vector<std::uint8_t> out(streets.size(), 0);
  const Column* road = options.road_field.empty() ? nullptr : streets.find(options.road_field);
  std::istringstream words(options.refused_roads);
  for (std::string word; road && words >> word;)
    for (std::size_t row = 0; row < out.size(); ++row) out[row] |= road->words(row) == word;
  return out;
}

std::vector<std::uint8_t> parked_rows(const Table& streets) {
  std::vector<std::uint8_t> out(streets.size(), 0);
  for (const char* name : {"parking_right", "parking_left"})
    if (const Column* column = streets.find(name))
      for (std::size_t row = 0; row < out.size(); ++row) {
        const std::string word = column->words(row);
        out[row] |= !word.empty() && word != "no" && word != "none" && word != "separate";
      }
  return out;
}

/// What a metre of lane takes of the budget; where the field says nothing, the mean of the others.
std::vector<double> prices_of(const Table& streets, const BikeLanes::Options& options, Monitor& monitor) {
  std::vector<double> out(streets.size(), 1.0);
  if (!(options.budget_cost > 0.0)) return out;
  if (options.cost_field.empty())
    throw Error(Error::Code::bad_option,
                text("BUDGET_COST needs COST_FIELD: the cost of a metre of lane on each street."));
  const street::Readings costs = street::readings_of(streets, options.cost_field, "COST_FIELD");
  street::tell_unreadable(costs, options.cost_field, monitor);
  double sum = 0.0;
  std::int64_t known = 0;
  for (const double cost : costs.values)
    if (cost >= 0.0) sum += cost, ++known;
  if (known == 0 || !(sum > 0.0))
    throw Error(Error::Code::bad_input, text("COST_FIELD: the field \"{0}\" holds no cost.", options.cost_field));
  for (std::size_t row = 0; row < out.size(); ++row)
    out[row] = costs.values[row] >= 0.0 ? costs.values[row] : sum / static_cast<double>(known);
  const auto unknown = static_cast<std::int64_t>(out.size()) - known;
  if (unknown > 0)
    monitor.warn(text("{0} of {1} streets have no cost: they take the mean of the others.", unknown, out.size()));
  return out;
}

Rows rows_of(const BikeLanes::Inputs& inputs, const BikeLanes::Options& options, Monitor& monitor) {
  const Table& streets = *inputs.network;
  Rows out;
  out.stress = stress_of(streets, options.stress_field, monitor);
  out.existing = existing_rows(inputs, monitor);
  out.slope_percent = numbers_if(streets, options.slope_field, "SLOPE_FIELD", monitor);
  for (double& slope : out.slope_percent) slope = std::abs(slope);
  out.sustained_percent = numbers_if(streets, options.sustained_field, "SUSTAINED_FIELD", monitor);
  out.price_per_m = prices_of(streets, options, monitor);
  out.lanes = numbers_if(streets, "lanes", "lanes", monitor);
  out.parked = parked_rows(streets), out.bad_road = refused_roads(streets, options);
  std::int64_t unknown = 0;
  for (std::size_t row = 0; row < streets.size(); ++row) {
    unknown += std::isnan(out.stress[row]) && !out.existing[row] ? 1 : 0;
    const bool quiet = out.stress[row] <= static_cast<double>(options.quiet);
    out.quiet.push_back((quiet && !out.bad_road[row]) || (inputs.existing && out.existing[row]));
    out.steep.push_back(std::fmax(out.slope_percent[row], out.sustained_percent[row]) > options.most_slope_percent);
  }
  if (unknown > 0)
    monitor.warn(text("{0} of {1} streets have no level of stress: they count as not quiet.", unknown, streets.size()));
  return out;
}

// ---- edges

/// Of an edge: the slope by length, the worst stress, the worst sustained slope of what is to build (of all where
/// nothing is).
struct Traits {
  double stress = nan, slope_percent = nan, sustained_percent = nan;
  double lanes_removed_m = 0.0, parking_removed_m = 0.0;
  bool bad_road = false, steep = false;
};

/// Calls work(row, metres) for each segment of an edge.
template <class Work>
void each_piece(const Network& network, Edge e, Work&& work) {
  for (auto v = network.first_vertex(e); v < network.last_vertex(e); ++v)
    work(at(network.row_of(v)), network.metres()[at(v + 1)] - network.metres()[at(v)]);
}

Traits put_edge(const Network& network, Edge e, const Rows& rows, Streets& streets) {
  Traits out;
  double existing_m = 0.0, sloped_m = 0.0, rise = 0.0, quiet_sustained_percent = nan;
  each_piece(network, e, [&](std::size_t row, double metres) {
    if (rows.existing[row]) existing_m += metres;
    if (!std::isnan(rows.slope_percent[row])) sloped_m += metres, rise += metres * rows.slope_percent[row];
    out.stress = std::fmax(out.stress, rows.stress[row]);
    double& sustained = rows.quiet[row] ? quiet_sustained_percent : out.sustained_percent;
    sustained = std::fmax(sustained, rows.sustained_percent[row]);
    if (rows.quiet[row]) return;
    streets.build_m[at(e)] += metres, streets.price[at(e)] += metres * rows.price_per_m[row];
    out.bad_road |= rows.bad_road[row] != 0, out.steep |= rows.steep[row] != 0;
    (rows.lanes[row] >= 3.0 ? out.lanes_removed_m : out.parking_removed_m) +=
        rows.lanes[row] >= 3.0 || rows.parked[row] ? metres : 0.0;
  });
  if (sloped_m > 0.0) out.slope_percent = rise / sloped_m;
  if (!(streets.build_m[at(e)] > 0.0)) out.sustained_percent = quiet_sustained_percent;
  streets.existing[at(e)] = existing_m > 0.5 * streets.length_m[at(e)];
  streets.refused[at(e)] = out.bad_road || out.steep;
  return out;
}

std::vector<Traits> put_edges(const Network& network, const Rows& rows, Streets& streets) {
  std::vector<Traits> out;
  for (std::size_t e = 0; e < streets.edges(); ++e)
    out.push_back(put_edge(network, static_cast<Edge>(e), rows, streets));
  return out;
}

/// A metre that costs twice the mean counts twice.
void weigh_by_price(Streets& streets) {
  double metres = 0.0, price = 0.0;
  for (std::size_t e = 0; e < streets.edges(); ++e) metres += streets.build_m[e], price += streets.price[e];
  for (std::size_t e = 0; e < streets.edges(); ++e)
    if (streets.build_m[e] > 0.0 && price > 0.0)
      streets.effort[e] = streets.price[e] / streets.build_m[e] / (price / metres);
}

/// A metre on a slope of 2 % counts twice, of 4 % three times.
Streets flat_first(const Streets& streets, const std::vector<Traits>& traits) {
  Streets out = streets;
  for (std::size_t e = 0; e < traits.size(); ++e)
    if (!std::isnan(traits[e].slope_percent)) out.effort[e] *= 1.0 + traits[e].slope_percent / 2.0;
  return out;
}

// ---- what comes out

/// Parts of the lanes, existing and built, that nothing links.
std::int64_t parts_of(const Streets& streets, const Left& left, const std::vector<std::uint8_t>& quiet_links) {
  std::vector<Node> root(streets.nodes());
  std::iota(root.begin(), root.end(), 0);
  const auto top = [&](Node n) {
    while (root[at(n)] != n) n = root[at(n)] = root[at(root[at(n)])];
    return n;
  };
  std::vector<std::uint8_t> used(streets.nodes(), 0);
  for (std::size_t e = 0; e < streets.edges(); ++e) {
    const bool lane = streets.existing[e] || quiet_links[e] || (streets.build_m[e] > 0.0 && left[e] == 0.0);
    if (!lane) continue;
    used[at(streets.from[e])] = used[at(streets.to[e])] = 1;
    root[at(top(streets.from[e]))] = top(streets.to[e]);
  }
  std::int64_t out = 0;
  for (std::size_t n = 0; n < used.size(); ++n) out += used[n] && top(static_cast<Node>(n)) == static_cast<Node>(n);
  return out;
}

class Curve {
public:
  Curve(const Streets& streets, const Demand& demand, const std::vector<Traits>& traits, double people, bool in_money)
      : streets_(streets), demand_(demand), traits_(traits), people_(people), in_money_(in_money) {}

  /// @return people served
  double add(const char* method, std::int64_t phase, const Left& left, const std::vector<std::uint8_t>& quiet_links,
             Monitor& monitor) {
    const double served = std::min(people_, people_served(streets_, demand_, left, nullptr, monitor));
    double built = 0.0, sloped = 0.0, rise = 0.0, lanes = 0.0, parking = 0.0, price = 0.0;
    for (std::size_t e = 0; e < left.size(); ++e) {
      if (!(streets_.build_m[e] > left[e])) continue;
      const double metres = streets_.build_m[e];
      built += metres, price += streets_.price[e], lanes += traits_[e].lanes_removed_m,
          parking += traits_[e].parking_removed_m;
      if (!std::isnan(traits_[e].slope_percent)) sloped += metres, rise += metres * traits_[e].slope_percent;
    }
    methods_.push_back(method), phases_.push_back(phase), km_.push_back(built / 1000.0),
        people_column_.push_back(served);
    shares_.push_back(people_ > 0.0 ? 100.0 * served / people_ : 0.0);
    slopes_.push_back(sloped > 0.0 ? rise / sloped : nan);
    lanes_.push_back(lanes / 1000.0), parking_.push_back(parking / 1000.0);
    costs_.push_back(in_money_ ? price : nan);
    parts_.push_back(parts_of(streets_, left, quiet_links));
    return served;
  }

  Table table() {
    Booleans pareto;
    for (std::size_t i = 0; i < km_.size(); ++i) pareto.values.push_back(beaten(i) ? 0 : 1);
    Table out;
    out.name = "bikelanes_curve";
    out.add("method", std::move(methods_)), out.add("phase", std::move(phases_)), out.add("km", std::move(km_));
    out.add("people", std::move(people_column_)), out.add("share", std::move(shares_));
    out.columns.push_back(nullable("slope_percent", std::move(slopes_)));
    out.add("lanes_removed_km", std::move(lanes_)), out.add("parking_removed_km", std::move(parking_));
    out.columns.push_back(nullable("cost", std::move(costs_)));
    out.add("parts", std::move(parts_)), out.add("pareto", std::move(pareto));
    return out;
  }

private:
  /// By a row that is as good in all, and better in something.
  bool beaten(std::size_t i) const {
    const auto slope = [&](std::size_t k) { return std::isnan(slopes_[k]) ? 0.0 : slopes_[k]; };
    for (std::size_t k = 0; k < km_.size(); ++k) {
      const bool as_good = km_[k] <= km_[i] && people_column_[k] >= people_column_[i] && slope(k) <= slope(i) &&
                           lanes_[k] + parking_[k] <= lanes_[i] + parking_[i];
      const bool better = km_[k] < km_[i] || people_column_[k] > people_column_[i] || slope(k) < slope(i) ||
                          lanes_[k] + parking_[k] < lanes_[i] + parking_[i];
      if (as_good && better) return true;
    }
    return false;
  }
  const Streets& streets_;
  const Demand& demand_;
  const std::vector<Traits>& traits_;
  double people_;
  bool in_money_;
  Strings methods_;
  Integers phases_, parts_;
  Reals km_, people_column_, shares_, slopes_, lanes_, parking_, costs_;
};

/// The network after the projects of the first phases.
struct Built {
  Left left;
  std::vector<std::uint8_t> quiet_links;
};
Built built_within(const Streets& streets, const std::vector<Project>& projects, double budget) {
  Built out{streets.build_m, std::vector<std::uint8_t>(streets.edges(), 0)};
  double spent = 0.0;
  for (const Project& project : projects) {
    spent += project.price;
    if (spent > budget * (1.0 + 1e-9)) break;
    for (const Edge e : project.built) out.left[at(e)] = 0.0;
    for (const Edge e : project.quiet) out.quiet_links[at(e)] = 1;
  }
  return out;
}

/// People who ride along each edge on the quiet routes there are.
std::vector<double> riders(const Streets& streets, const Demand& demand, const Left& left, Monitor& monitor) {
  return flows(
      streets, demand,
      [&](Edge e) { return left[at(e)] > 0.0 ? std::numeric_limits<double>::infinity() : streets.length_m[at(e)]; },
      monitor);
}

class Writer {
public:
  Writer(const Network& network, const Streets& streets, const std::vector<Traits>& traits)
      : network_(network), streets_(streets), traits_(traits) {
    out_.name = "bikelanes", out_.crs = network.crs(), out_.geometry.shape = Shape::line;
  }

  void add(Edge e, const char* kind, const char* reason, double rides) {
    const auto first = 2 * at(network_.first_vertex(e)), last = 2 * at(network_.last_vertex(e)) + 2;
    out_.geometry.add_line(network_.xy().subspan(first, last - first));
    kinds_.push_back(kind), reasons_.push_back(reason);
    lengths_.push_back(streets_.length_m[at(e)]), builds_.push_back(streets_.build_m[at(e)]);
    riders_.push_back(rides), stress_.push_back(traits_[at(e)].stress);
    slopes_.push_back(traits_[at(e)].slope_percent), sustained_.push_back(traits_[at(e)].sustained_percent);
    projects_.push_back(0), phases_.push_back(0), from_.push_back(-1), to_.push_back(-1);
    km_.push_back(nan), gains_.push_back(nan);
  }
  void say_project(std::int64_t project, std::int64_t phase, double km, double gain, std::int64_t from,
                   std::int64_t to) {
    projects_.back() = project, phases_.back() = phase, km_.back() = km, gains_.back() = gain;
    from_.back() = from, to_.back() = to;
  }
  Table table() {
    const auto whole = [&](const char* name, Integers& values, std::int64_t none) {
      std::vector<std::uint8_t> valid;
      for (const auto value : values) valid.push_back(value != none);
      out_.add(name, std::move(values), std::move(valid));
    };
    out_.add("kind", std::move(kinds_));
    whole("project", projects_, 0), whole("phase", phases_, 0);
    out_.add("length_m", std::move(lengths_)), out_.add("build_m", std::move(builds_));
    out_.columns.push_back(nullable("km_total", std::move(km_)));
    out_.columns.push_back(nullable("gain_people", std::move(gains_)));
    out_.add("riders", std::move(riders_));
    out_.columns.push_back(nullable("stress", std::move(stress_)));
    out_.columns.push_back(nullable("slope_percent", std::move(slopes_)));
    out_.columns.push_back(nullable("sustained_percent", std::move(sustained_)));
    out_.add("reason", std::move(reasons_));
    whole("from_cell", from_, -1), whole("to_place", to_, -1);
    return std::move(out_);
  }

private:
  const Network& network_;
  const Streets& streets_;
  const std::vector<Traits>& traits_;
  Table out_;
  Strings kinds_, reasons_;
  Integers projects_, phases_, from_, to_;
  Reals lengths_, builds_, km_, gains_, riders_, stress_, slopes_, sustained_;
};

Places places_of(const Network& network, const Table& table, std::vector<double> weights, double snap_m,
                 std::vector<Issue>& issues, Monitor& monitor) {
  Places out{network::snap(network, network::places_of(table), snap_m, monitor), std::move(weights)};
  network::report_unsnapped(out.at, snap_m, issues, monitor);
  return out;
}

std::vector<double> weights_of(const Table& places, const std::string& field) {
  if (field.empty()) return std::vector<double>(places.size(), 1.0);
  return mobility::numbers_of(places, field, "DESTINATION_FIELD");
}

/// Everything that the plan is made of.
struct Setting {
  std::shared_ptr<const Network> network;
  Streets streets;
  std::vector<Traits> traits;
  Travel travel;
  double budget;  ///< metres, or money
  std::int64_t phases;

  double budget_of(std::int64_t phase) const {
    return budget * static_cast<double>(phase) / static_cast<double>(phases);
  }
};

Setting setting_of(const BikeLanes::Inputs& inputs, const BikeLanes::Options& options, std::vector<Issue>& issues,
                   Monitor& monitor) {
  Setting out;
  const Rows rows = rows_of(inputs, options, monitor);
  network::GraphOptions graph = network::graph_options(network::Mode::bike, network::Cost::distance);
  graph.directed = false;
  out.network = network::network_of(inputs.network, graph, monitor);
  out.streets = streets_of(*out.network);
  out.traits = put_edges(*out.network, rows, out.streets);
  if (options.budget_cost > 0.0) weigh_by_price(out.streets);
  const mobility::People people =
      mobility::people_of(*inputs.population, options.population_field.name, issues, monitor);
  const Places cells = places_of(*out.network, *inputs.population, people.of_row, options.snap_m, issues, monitor);
  std::vector<Issue> elsewhere;
  const Places goals = inputs.destinations
                           ? places_of(*out.network, **inputs.destinations,
                                       weights_of(**inputs.destinations, options.destination_field.name),
                                       options.snap_m, elsewhere, monitor)
                           : cells;
  out.travel =
      travel(out.streets, *out.network, cells, goals, {options.trip_m, options.detour, at(options.origins)}, monitor);
  if (out.travel.demand.trips.empty())
    throw Error(
        Error::Code::infeasible,
        text("No trip is possible: no place to go to lies within {0} m of anybody along the streets.", options.trip_m));
  if (out.travel.cells > out.travel.demand.origins.size())
    monitor.info(text("The people of {0} crossings were put together at {1} (ORIGINS).", out.travel.cells,
                      out.travel.demand.origins.size()));
  out.budget = options.budget_cost > 0.0 ? options.budget_cost : 1000.0 * options.budget_km;
  out.phases = options.phases;
  return out;
}

void add_growth(const Setting& setting, const std::vector<Project>& projects, const char* method, Curve& curve,
                Monitor& monitor) {
  for (std::int64_t phase = 1; phase <= setting.phases; ++phase) {
    const Built built = built_within(setting.streets, projects, setting.budget_of(phase));
    curve.add(method, phase, built.left, built.quiet_links, monitor);
  }
}

void add_order(const Setting& setting, const std::vector<Edge>& order, const char* method, Curve& curve,
               Monitor& monitor) {
  const std::vector<std::uint8_t> none(setting.streets.edges(), 0);
  for (std::int64_t phase = 1; phase <= setting.phases; ++phase)
    curve.add(method, phase, left_after(setting.streets, order, setting.budget_of(phase)), none, monitor);
}

Table plan_of(const Setting& setting, const std::vector<Project>& projects, Monitor& monitor) {
  const Built built = built_within(setting.streets, projects, setting.budget);
  const auto rides = riders(setting.streets, setting.travel.demand, built.left, monitor);
  const auto shortest =
      flows(setting.streets, setting.travel.demand, [&](Edge e) { return setting.streets.length_m[at(e)]; }, monitor);
  Writer writer(*setting.network, setting.streets, setting.traits);
  double metres = 0.0, spent = 0.0;
  for (std::size_t i = 0; i < projects.size(); ++i) {
    const Project& project = projects[i];
    metres += project.build_m, spent += project.price;
    std::int64_t phase = 1;
    while (phase < setting.phases && spent > setting.budget_of(phase) * (1.0 + 1e-9)) ++phase;
    const Trip& trip = setting.travel.demand.trips[at(project.trip)];
    const auto say = [&] {
      writer.say_project(static_cast<std::int64_t>(i) + 1, phase, metres / 1000.0, project.people,
                         setting.travel.row_of_origin[at(trip.origin)], setting.travel.row_of_node[at(trip.to)]);
    };
    for (const Edge e : project.built) writer.add(e, "build", "route", rides[at(e)]), say();
    for (const Edge e : project.quiet) writer.add(e, "quiet", "link", rides[at(e)]), say();
  }
  for (std::size_t e = 0; e < setting.streets.edges(); ++e)
    if (setting.streets.refused[e] && setting.streets.build_m[e] > 0.0 && shortest[e] > 0.0)
      writer.add(static_cast<Edge>(e), "refused", setting.traits[e].bad_road ? "road" : "slope", shortest[e]);
  return writer.table();
}

}  // namespace

BikeLanes::Outputs BikeLanes::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  if (inputs.network->size() == 0)
    throw Error(Error::Code::bad_input, text("NETWORK is empty: there is no street to build on."));
  std::vector<Issue> issues;
  Part reading(monitor, 0.0, 0.15, text("Reading streets and trips"));
  const Setting setting = setting_of(inputs, options, issues, reading);
  const Demand& demand = setting.travel.demand;

  Outputs out;
  Part growing(monitor, 0.15, 0.5, text("Growing the network"));
  const std::vector<Project> projects = grown(setting.streets, demand, setting.budget, growing);
  Curve curve(setting.streets, demand, setting.traits, setting.travel.people, options.budget_cost > 0.0);
  Part counting(monitor, 0.5, 0.6, text("Counting who is served"));
  const std::vector<std::uint8_t> none(setting.streets.edges(), 0);
  out.people_before = curve.add("growth", 0, setting.streets.build_m, none, counting);
  add_growth(setting, projects, "growth", curve, counting);
  out.output = plan_of(setting, projects, counting);
  if (options.compare) {
    Part comparing(monitor, 0.6, 1.0, text("Comparing with other methods"));
    const Streets flat = flat_first(setting.streets, setting.traits);
    if (flat.effort != setting.streets.effort)
      add_growth(setting, grown(flat, demand, setting.budget, comparing), "flat", curve, comparing);
    add_order(setting, by_percolation(setting.streets, demand, setting.budget, comparing), "percolation", curve,
              comparing);
    add_order(setting, by_betweenness(setting.streets, demand, comparing), "betweenness", curve, comparing);
  }
  const Built built = built_within(setting.streets, projects, setting.budget);
  for (const Project& project : projects) out.built_km += project.build_m / 1000.0;
  double spent = 0.0;
  for (const Project& project : projects) spent += project.price;
  if (options.budget_cost > 0.0)
    out.cost = spent;
  else if (out.built_km < 0.95 * options.budget_km)
    monitor.info(text("{0} km of the {1} km are used: no other whole route fits into the rest.",
                      std::round(10.0 * out.built_km) / 10.0, options.budget_km));
  out.people = setting.travel.people;
  out.people_served = std::min(out.people, people_served(setting.streets, demand, built.left, nullptr, monitor));
  out.curve = curve.table();
  monitor.info(text("With {0} km of lanes, {1} people have quiet routes for their trips instead of {2}, of {3}.",
                    std::round(10.0 * out.built_km) / 10.0, std::round(out.people_served),
                    std::round(out.people_before), std::round(out.people)));
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
