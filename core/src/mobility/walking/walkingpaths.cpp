#include "jumeau/mobility/walkingpaths.hpp"

#include <cmath>
#include <limits>
#include <optional>

#include "jumeau/network/route_choice.hpp"
#include "mobility/walking/drawing.hpp"
#include "mobility/walking/path_sets.hpp"

namespace jumeau {

namespace {

using namespace walking;
using network::Network;
using network::Snapped;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ---- what is given

void check(const WalkingPaths::Inputs& inputs, const WalkingPaths::Options& options) {
  const auto refuse_empty = [](const Table& places, const char* id) {
    if (places.size() == 0) throw Error(Error::Code::bad_input, text("{0} is empty: it has no feature.", id));
  };
  refuse_empty(*inputs.origins, "ORIGINS"), refuse_empty(*inputs.destinations, "DESTINATIONS");
  const bool codes = !options.origin_code.name.empty() && !options.destination_code.name.empty();
  if (options.pairing == WalkingPaths::Pairing::catchment && !codes)
    throw Error(Error::Code::bad_option, text("Catchments need ORIGIN_FIELD and DESTINATION_FIELD: the codes that go "
                                              "together."));
}

walking::Pairing pairing_of(WalkingPaths::Pairing pairing) {
  switch (pairing) {
    case WalkingPaths::Pairing::within: return walking::Pairing::within;
    case WalkingPaths::Pairing::catchment: return walking::Pairing::catchment;
    default: return walking::Pairing::nearest;
  }
}

// ---- routes

const char* best_in(int objective, const std::vector<const ExposureRows*>& objectives) {
  static constexpr std::array<const char*, exposures> best{"quietest", "cleanest", "greenest",     "shadiest",
                                                           "flattest", "best_lit", "fewest_stairs"};
  if (objective == 0) return "fastest";
  return best[static_cast<std::size_t>(objectives[static_cast<std::size_t>(objective) - 1]->exposure)];
}

const char* kind_of(const network::Chosen& choice, const std::vector<const ExposureRows*>& objectives,
                    std::size_t paths) {
  if (paths == 1) return "only";
  if (choice.reason == network::Reason::knee) return "compromise";
  if (choice.reason == network::Reason::between) return "between";
  return best_in(choice.objective, objectives);
}

/// The kind, then everything else that speaks for the route.
std::string reasons_of(const network::Chosen& choice, const std::vector<const ExposureRows*>& objectives,
                       std::size_t paths) {
  const std::string kind = kind_of(choice, objectives, paths);
  std::string out = kind;
  const auto add = [&](const char* code) { out += code == kind ? "" : std::string(" ") + code; };
  for (const int objective : choice.best_in) add(best_in(objective, objectives));
  if (choice.knee && paths > 1) add("compromise");
  return out;
}

/// What one exposure adds up to along a route.
struct Sum {
  double cost = 0.0, level = 0.0, known_m = 0.0;  ///< level: times metres, of what is known
};
struct Met {
  std::vector<Sum> sums;  ///< per exposure that has a field
  double unknown_m = 0.0, streets_m = 0.0;
};

/// Fills the columns of the routes, one route after another.
class RouteTable {
public:
  RouteTable(const Ways& ways, const std::vector<ExposureRows>& measured, const Drawing& drawing)
      : ways_(ways), measured_(measured), drawing_(drawing) {
    table_.name = "walkingpaths", table_.crs = ways.streets().crs(), table_.geometry.shape = Shape::line;
  }

  void add(const Pair& pair, const network::ParetoSet& paths, const std::vector<network::Chosen>& choices,
           const std::vector<const ExposureRows*>& objectives) {
    const double fastest_m = paths.costs_of(0)[0];
    std::optional<Met> fastest;
    for (std::size_t k = 0; k < choices.size(); ++k) {
      const auto path = static_cast<std::size_t>(choices[k].path);
      const Met met = met_on(paths.arcs_of(path), objectives);
      if (!fastest) fastest = met;
      const double length_m = paths.costs_of(path)[0];
      origin_.push_back(static_cast<std::int64_t>(pair.origin)), destination_.push_back(pair.destination);
      route_.push_back(static_cast<std::int64_t>(k) + 1);
      kind_.push_back(kind_of(choices[k], objectives, paths.size()));
      reasons_.push_back(reasons_of(choices[k], objectives, paths.size()));
      length_.push_back(length_m);
      minutes_.push_back(length_m * 0.06 / network::speed_kmh(network::Mode::walk));
      more_.push_back(length_m - fastest_m);
      unknown_.push_back(met.streets_m > 0.0 ? 100.0 * met.unknown_m / met.streets_m : 0.0);
      for (std::size_t i = 0; i < measured_.size(); ++i) add_exposure(i, met, *fastest);
      table_.geometry.add_line(drawing_.line(pair, paths.arcs_of(path)));
    }
  }

  Table table() && {
    static constexpr std::array<std::array<const char*, 2>, exposures> names{{{"noise_db", "noise_saved"},
                                                                              {"air", "air_saved"},
                                                                              {"green", "green_saved"},
                                                                              {"shade", "shade_saved"},
                                                                              {"climb_m", "climb_saved"},
                                                                              {"lit", "lit_saved"},
                                                                              {"stairs_m", "stairs_saved"}}};
    const std::size_t rows = length_.size();
    table_.add("origin", std::move(origin_)), table_.add("destination", std::move(destination_));
    table_.add("route", std::move(route_)), table_.add("kind", std::move(kind_));
    table_.add("reasons", std::move(reasons_));
    table_.add("length_m", std::move(length_)), table_.add("minutes", std::move(minutes_));
    table_.add("more_m", std::move(more_)), table_.add("unknown", std::move(unknown_));
    for (std::size_t e = 0; e < exposures; ++e) {
      level_[e].resize(rows, nan), saved_[e].resize(rows, nan);
      table_.columns.push_back(nullable(names[e][0], std::move(level_[e])));
      table_.columns.push_back(nullable(names[e][1], std::move(saved_[e])));
    }
    return std::move(table_);
  }

private:
  Met met_on(std::span<const std::int64_t> arcs, const std::vector<const ExposureRows*>& objectives) const {
    Met out;
    out.sums.resize(measured_.size());
    for (const std::int64_t arc : arcs)
      ways_.each_street(arc, [&](std::size_t row, double metres, unsigned way) {
        for (std::size_t i = 0; i < measured_.size(); ++i) {
          const double level = measured_[i].level[way][row];
          out.sums[i].cost += metres * measured_[i].cost[way][row];
          if (!std::isnan(level)) out.sums[i].level += metres * level, out.sums[i].known_m += metres;
        }
        const bool unknown =
            std::ranges::any_of(objectives, [&](const ExposureRows* one) { return std::isnan(one->level[way][row]); });
        out.unknown_m += unknown ? metres : 0.0, out.streets_m += metres;
      });
    return out;
  }

  void add_exposure(std::size_t i, const Met& met, const Met& fastest) {
    const Sum& sum = met.sums[i];
    const auto e = static_cast<std::size_t>(measured_[i].exposure);
    double level = sum.known_m > 0.0 ? sum.level / sum.known_m : nan;
    switch (measured_[i].exposure) {
      case Exposure::slope:
      case Exposure::stairs: level = sum.known_m > 0.0 ? sum.level : nan; break;
      case Exposure::green:
      case Exposure::shade:
      case Exposure::lighting: level *= 100.0; break;
      default: break;
    }
    level_[e].push_back(level);
    const double least = fastest.sums[i].cost;
    saved_[e].push_back(least > 0.0 ? 100.0 * (least - sum.cost) / least : nan);
  }

  const Ways& ways_;
  const std::vector<ExposureRows>& measured_;
  const Drawing& drawing_;
  Table table_;
  Integers origin_, destination_, route_;
  Strings kind_, reasons_;
  Reals length_, minutes_, more_, unknown_;
  std::array<Reals, exposures> level_, saved_;
};

// ---- fronts

class FrontTable {
public:
  explicit FrontTable(const std::vector<const ExposureRows*>& objectives) : objectives_(objectives) {}

  void add(const Pair& pair, const network::ParetoSet& paths, const std::vector<network::Chosen>& choices) {
    std::vector<std::int64_t> route(paths.size(), 0);
    for (std::size_t k = 0; k < choices.size(); ++k)
      route[static_cast<std::size_t>(choices[k].path)] = static_cast<std::int64_t>(k) + 1;
    for (std::size_t p = 0; p < paths.size(); ++p) {
      origin_.push_back(static_cast<std::int64_t>(pair.origin)), destination_.push_back(pair.destination);
      path_.push_back(static_cast<std::int64_t>(p) + 1);
      route_.push_back(route[p]), shown_.push_back(route[p] > 0);
      length_.push_back(paths.costs_of(p)[0]);
      for (std::size_t i = 0; i < objectives_.size(); ++i)
        cost_[static_cast<std::size_t>(objectives_[i]->exposure)].push_back(paths.costs_of(p)[i + 1]);
    }
  }
  std::int64_t paths() const { return std::ssize(length_); }

  Table table() && {
    Table out;
    out.name = "walkingpaths_front";
    const std::size_t rows = length_.size();
    out.add("origin", std::move(origin_)), out.add("destination", std::move(destination_));
    out.add("path", std::move(path_)), out.add("route", std::move(route_), std::move(shown_));
    out.add("length_m", std::move(length_));
    for (std::size_t e = 0; e < exposures; ++e) {
      cost_[e].resize(rows, nan);
      out.columns.push_back(nullable(exposure_ids[e], std::move(cost_[e])));
    }
    return out;
  }

private:
  const std::vector<const ExposureRows*>& objectives_;
  Integers origin_, destination_, path_, route_;
  std::vector<std::uint8_t> shown_;
  Reals length_;
  std::array<Reals, exposures> cost_;
};

// ---- pairs

const char* status_id(Status status) { return WalkingPaths::statuses[static_cast<std::size_t>(status)].id; }

Text why(Status status, const WalkingPaths::Options& options) {
  switch (status) {
    case Status::off_street: return text("No street lies within {0} m of this place.", options.snap_m);
    case Status::no_code: return text("No destination has the code of this place.");
    case Status::too_far: return text("No destination lies within {0} m on foot.", options.limit_m);
    default: return text("No street links this place with a destination.");
  }
}

/// One row per pair; what is found of it comes in the same order.
class PairTable {
public:
  PairTable(const std::vector<Pair>& pairs, const Drawing& drawing, const std::string& crs) : pairs_(pairs) {
    table_.name = "walkingpaths_pairs", table_.crs = crs, table_.geometry.shape = Shape::point;
    for (const Pair& pair : pairs) drawing.add_origin(pair.origin, table_.geometry);
  }

  void add(const PathSet& set) {
    while (pairs_[paths_.size()].destination < 0) add_nothing();
    paths_.push_back(std::ssize(set.paths.first) - 1);
    exact_.values.push_back(set.paths.exact), complete_.values.push_back(set.paths.complete);
    within_.push_back(100.0 * set.epsilon);
    not_exact_ += !set.paths.exact;
  }
  std::int64_t not_exact() const { return not_exact_; }
  std::int64_t unreached() const { return std::ranges::count(pairs_, std::int64_t{-1}, &Pair::destination); }

  Table table(const WalkingPaths::Options& options) && {
    while (paths_.size() < pairs_.size()) add_nothing();
    Integers origins, destinations;
    Strings statuses;
    Reals shortest;
    std::vector<std::uint8_t> has;
    for (const Pair& pair : pairs_) {
      const bool reached = pair.status == Status::reached;
      if (!reached) table_.issues.push_back({std::ssize(origins), status_id(pair.status), why(pair.status, options)});
      origins.push_back(static_cast<std::int64_t>(pair.origin)), destinations.push_back(pair.destination);
      statuses.push_back(status_id(pair.status));
      shortest.push_back(reached ? pair.shortest_m : nan), has.push_back(reached);
    }
    table_.add("origin", std::move(origins)), table_.add("destination", std::move(destinations), has);
    table_.add("status", std::move(statuses));
    table_.columns.push_back(nullable("shortest_m", std::move(shortest)));
    table_.add("paths", std::move(paths_));
    table_.columns.push_back({"exact", std::move(exact_), has});
    table_.columns.push_back({"complete", std::move(complete_), has});
    table_.columns.push_back(nullable("within", std::move(within_)));
    return std::move(table_);
  }

private:
  void add_nothing() {
    paths_.push_back(0), within_.push_back(nan);
    exact_.values.push_back(0), complete_.values.push_back(0);
  }
  const std::vector<Pair>& pairs_;
  Table table_;
  Integers paths_;
  Booleans exact_, complete_;
  Reals within_;
  std::int64_t not_exact_ = 0;
};

void tell_off_street(const std::vector<Snapped>& destinations, double snap_m, Monitor& monitor) {
  const auto off = std::ranges::count(destinations, false, &Snapped::on_network);
  if (off > 0)
    monitor.warn(text("{0} of {1} destinations have no street within {2} m.", off, destinations.size(), snap_m));
}

}  // namespace

WalkingPaths::Outputs WalkingPaths::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  check(inputs, options);
  const std::vector<ExposureRows> measured = street_exposures(*inputs.network, options, monitor);
  const std::vector<const ExposureRows*> objectives = objectives_of(options.objectives, measured);

  Part building(monitor, 0.0, 0.1, text("Building the network"));
  const auto streets = streets_on_foot(inputs.network, options.level_field, building);
  Part snapping(monitor, 0.1, 0.15, text("Joining the places to the streets"));
  const std::vector<double> from = network::places_of(*inputs.origins), to = network::places_of(*inputs.destinations);
  const Places places{
      network::snap(*streets, from, options.snap_m, snapping), network::snap(*streets, to, options.snap_m, snapping),
      codes_of(*inputs.origins, options.origin_code), codes_of(*inputs.destinations, options.destination_code)};
  tell_off_street(places.destinations, options.snap_m, monitor);
  Part measuring(monitor, 0.15, 0.2, text("Measuring the ways"));
  const std::vector<Pair> pairs = pairs_of(*streets, places, pairing_of(options.pairing), options.limit_m, measuring);

  Part joining(monitor, 0.2, 0.25);
  const Ways ways(*streets, objectives, places.origins, places.destinations, joining);
  const Drawing drawing(ways, places, from, to);
  RouteTable routes(ways, measured, drawing);
  FrontTable fronts(objectives);
  PairTable rows(pairs, drawing, streets->crs());
  Part searching(monitor, 0.25, 1.0, text("Seeking the paths that nothing betters"));
  const Bounds bounds{1.0 + options.detour_percent / 100.0, options.precision_m, options.epsilon_percent / 100.0,
                      options.labels};
  each_path_set(ways, pairs, bounds, searching, [&](const Pair& pair, const PathSet& set) {
    const auto choices = network::choose(set.paths.costs, set.paths.objectives, options.routes);
    routes.add(pair, set.paths, choices, objectives), fronts.add(pair, set.paths, choices), rows.add(set);
  });

  Outputs out;
  out.paths = fronts.paths(), out.unreached = rows.unreached(), out.not_exact = rows.not_exact();
  if (out.unreached > 0)
    monitor.warn(text("{0} of {1} origins reach no destination: the column status of PAIRS says why.", out.unreached,
                      inputs.origins->size()));
  out.output = std::move(routes).table(), out.front = std::move(fronts).table();
  out.pairs = std::move(rows).table(options);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
