#include "jumeau/mobility/quarterhour.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "jumeau/network/search.hpp"
#include "people.hpp"
#include "ways.hpp"

namespace jumeau {

namespace {

using network::Network;
using network::Snapped;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Categories {
  std::vector<std::string> names;      ///< ascending
  std::vector<std::int32_t> of_place;  ///< -1: none told
};

Categories categories_of(const Table& places, const std::string& field, std::vector<Issue>& issues) {
  if (places.size() == 0) throw Error(Error::Code::bad_input, text("PLACES is empty: it has no feature."));
  const Column& column = places.at(field);
  std::map<std::string, std::int32_t> numbers;
  for (std::size_t i = 0; i < places.size(); ++i)
    if (const std::string word = column.words(i); !word.empty()) numbers.emplace(word, 0);
  if (numbers.empty()) throw Error(Error::Code::bad_input, text("PLACES: the field \"{0}\" names no category.", field));
  Categories out;
  for (auto& [name, number] : numbers) {
    number = static_cast<std::int32_t>(out.names.size());
    out.names.push_back(name);
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::string word = column.words(i);
    out.of_place.push_back(word.empty() ? -1 : numbers.at(word));
    if (word.empty())
      issues.push_back(
          {static_cast<std::int64_t>(i), "no_category", text("The place has no category and was left out.")});
  }
  return out;
}

/// A category as the name of a column: "Fire station" -> "fire_station_min"; accented letters stay.
std::string column_name(const std::string& category, std::set<std::string>& taken) {
  std::string name;
  for (const char c : category) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    name += plain ? c : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : '_';
  }
  name += "_min";
  std::string unique = name;
  for (int i = 2; !taken.insert(unique).second; ++i) unique = name + "_" + std::to_string(i);
  return unique;
}

network::GraphOptions graph_for(const QuarterHour::Options& options) {
  const bool bike = options.mode == QuarterHour::Mode::bike;
  network::GraphOptions out =
      network::graph_options(bike ? network::Mode::bike : network::Mode::walk, network::Cost::time);
  if (options.speed_kmh) out.default_speed_kmh = *options.speed_kmh;
  if (bike) out.oneway_field = options.oneway_field.name;
  out.level_field = options.level_field.name;
  return out;
}

/// What was found, with the numbers that cells and categories are judged by.
struct Found {
  const Categories& categories;
  const mobility::People& people;
  const network::Nearest& nearest;
  std::size_t count;  ///< nearest places that count
  double limit_min;

  double minutes(std::size_t cell, std::size_t category, std::size_t which) const {
    return nearest.costs[nearest.at(cell, category) + which];
  }
  double last(std::size_t cell, std::size_t category) const { return minutes(cell, category, count - 1); }
  bool served(std::size_t cell, std::size_t category) const { return last(cell, category) <= limit_min; }
};

void add_minutes(const Found& found, Table& out) {
  std::set<std::string> taken{"people", "worst", "worst_min", "served"};
  const std::size_t cells = found.people.of_row.size();
  for (std::size_t category = 0; category < found.categories.names.size(); ++category) {
    const std::string name = column_name(found.categories.names[category], taken);
    for (std::size_t which = 0; which < found.count; ++which) {
      Reals minutes(cells);
      for (std::size_t cell = 0; cell < cells; ++cell) {
        const double value = found.minutes(cell, category, which);
        minutes[cell] = std::isinf(value) ? nan : value;
      }
      out.columns.push_back(nullable(which == 0 ? name : name + "_" + std::to_string(which + 1), std::move(minutes)));
    }
  }
}

Table cells_table(const Found& found, const Geometries& geometry) {
  Table out;
  out.name = "quarterhour";
  out.geometry = geometry;
  const std::size_t cells = found.people.of_row.size(), categories = found.categories.names.size();
  Strings worst;
  Reals worst_min(cells);
  Integers missing(cells);
  Booleans served;
  for (std::size_t cell = 0; cell < cells; ++cell) {
    std::size_t longest = 0;
    for (std::size_t category = 0; category < categories; ++category) {
      if (found.last(cell, category) > found.last(cell, longest)) longest = category;
      missing[cell] += found.served(cell, category) ? 0 : 1;
    }
    worst.push_back(found.categories.names[longest]);
    worst_min[cell] = std::isinf(found.last(cell, longest)) ? nan : found.last(cell, longest);
    served.values.push_back(missing[cell] == 0 ? 1 : 0);
  }
  out.add("people", found.people.of_row);
  out.add("served", std::move(served));
  out.add("worst", std::move(worst));
  out.columns.push_back(nullable("worst_min", std::move(worst_min)));
  out.add("missing", std::move(missing));
  add_minutes(found, out);
  return out;
}

/// Ways from each cell to every cell and to the places of one category, which stay open.
siting::Costs with_places_of(const siting::Costs& between_cells, const siting::Costs& to_places,
                             const std::vector<std::int32_t>& of_place, std::int32_t category) {
  siting::Costs out;
  out.candidates = between_cells.candidates + to_places.candidates;
  for (std::size_t cell = 0; cell < static_cast<std::size_t>(between_cells.points()); ++cell) {
    for (auto i = between_cells.first[cell]; i < between_cells.first[cell + 1]; ++i)
      out.add(between_cells.candidate[static_cast<std::size_t>(i)], between_cells.cost[static_cast<std::size_t>(i)]);
    for (auto i = to_places.first[cell]; i < to_places.first[cell + 1]; ++i) {
      const std::int64_t place = to_places.candidate[static_cast<std::size_t>(i)];
      if (of_place[static_cast<std::size_t>(place)] == category)
        out.add(between_cells.candidates + place, to_places.cost[static_cast<std::size_t>(i)]);
    }
    out.end_point();
  }
  return out;
}

struct Needed {
  std::int64_t places = 0;
  double bound = 0.0, gap = 0.0;
};

/// How many more places of each category, were they put into cells.
class Shortage {
public:
  Shortage(const Network& network, const std::vector<Snapped>& cells, const std::vector<Snapped>& places,
           const Found& found, const QuarterHour::Options& options, Monitor& monitor)
      : found_(found), options_(options) {
    between_cells_ = mobility::ways_between(network, cells, cells, true, options.limit_min, monitor);
    to_places_ = mobility::ways_between(network, cells, places, false, options.limit_min, monitor);
    double within = 0.0;
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
      if (cells[cell].on_network()) within += found.people.of_row[cell];
    // A last bit less: the sum over the cells must not fall short of its own share by rounding.
    const double possible = within / found.people.total * (1.0 - 1e-12);
    share_ = std::min(options.share_percent / 100.0, possible);
    if (share_ < options.share_percent / 100.0 - 1e-9)
      monitor.warn(
          text("No street reaches {0} people: the places needed are counted for {1} % of the people instead of {2} %.",
               found.people.total - within, 100.0 * share_, options.share_percent));
  }

  Needed of(std::size_t category, Monitor& monitor) const {
    const auto number = static_cast<std::int32_t>(category);
    siting::Sites sites;
    for (std::size_t place = 0; place < found_.categories.of_place.size(); ++place)
      if (found_.categories.of_place[place] == number)
        sites.existing.push_back(between_cells_.candidates + static_cast<std::int64_t>(place));
    const siting::Costs costs = with_places_of(between_cells_, to_places_, found_.categories.of_place, number);
    const siting::Solution solution = siting::partial_cover(costs, found_.people.of_row, options_.limit_min, share_,
                                                            sites, effort_of(options_.work, 0.0), monitor);
    return {solution.opened, std::ceil(solution.bound - 1e-6), 100.0 * solution.gap};
  }

private:
  const Found& found_;
  const QuarterHour::Options& options_;
  siting::Costs between_cells_, to_places_;
  double share_ = 1.0;
};

Table categories_table(const Found& found, const Shortage& shortage, Monitor& monitor) {
  Table out;
  out.name = "categories";
  Strings names;
  Integers places, needed;
  Reals people, share, bound, gap;
  const std::size_t count = found.categories.names.size();
  for (std::size_t category = 0; category < count; ++category) {
    Part part(monitor, static_cast<double>(category) / static_cast<double>(count),
              static_cast<double>(category + 1) / static_cast<double>(count));
    names.push_back(found.categories.names[category]);
    places.push_back(std::count(found.categories.of_place.begin(), found.categories.of_place.end(),
                                static_cast<std::int32_t>(category)));
    double served = 0.0;
    for (std::size_t cell = 0; cell < found.people.of_row.size(); ++cell)
      if (found.served(cell, category)) served += found.people.of_row[cell];
    people.push_back(served);
    share.push_back(100.0 * served / found.people.total);
    const Needed more = shortage.of(category, part);
    needed.push_back(more.places), bound.push_back(more.bound), gap.push_back(more.gap);
  }
  out.add("category", std::move(names));
  out.add("places", std::move(places));
  out.add("people", std::move(people));
  out.add("share", std::move(share));
  out.add("needed", std::move(needed));
  out.add("needed_bound", std::move(bound));
  out.add("needed_gap", std::move(gap));
  return out;
}

}  // namespace

QuarterHour::Outputs QuarterHour::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  std::vector<Issue> cell_issues = inputs.population->issues, place_issues;
  const mobility::People people =
      mobility::people_of(*inputs.population, options.population_field.name, cell_issues, monitor);
  const Categories categories = categories_of(*inputs.places, options.category_field.name, place_issues);
  if (!place_issues.empty()) monitor.warn(text("{0} places have no category and were left out.", place_issues.size()));

  Part building(monitor, 0.0, 0.2, text("Building the network"));
  const auto network = network::network_of(inputs.network, graph_for(options), building);
  Part snapping(monitor, 0.2, 0.25, text("Joining people and sites to the streets"));
  const std::vector<Snapped> cells =
      network::snap(*network, network::places_of(*inputs.population), options.snap_m, snapping);
  const std::vector<Snapped> places =
      network::snap(*network, network::places_of(*inputs.places), options.snap_m, snapping);
  network::report_unsnapped(cells, options.snap_m, cell_issues, monitor);
  network::report_unsnapped(places, options.snap_m, place_issues, monitor);

  Part measuring(monitor, 0.25, 0.5, text("Measuring the ways"));
  const auto count = static_cast<std::size_t>(options.nearest);
  const network::Nearest nearest =
      network::nearest(*network, cells, places, categories.of_place, categories.names.size(), count, {}, measuring);
  const Found found{categories, people, nearest, count, options.limit_min};

  Part solving(monitor, 0.5, 1.0, text("Counting the places that are missing"));
  Outputs out;
  out.output = cells_table(found, inputs.population->geometry);
  const Shortage shortage(*network, cells, places, found, options, solving);
  out.categories = categories_table(found, shortage, solving);
  out.output.crs = inputs.population->crs;
  out.output.issues = std::move(cell_issues);

  out.people = people.total;
  double all = 0.0;
  for (std::size_t cell = 0; cell < people.of_row.size(); ++cell)
    if (out.output.at("served").number(cell) != 0.0) all += people.of_row[cell];
  out.share_all = 100.0 * all / people.total;
  const auto& shares = std::get<Reals>(out.categories.at("share").values);
  out.worst =
      categories.names[static_cast<std::size_t>(std::min_element(shares.begin(), shares.end()) - shares.begin())];
  return out;
}

}  // namespace jumeau
