#include "jumeau/network/streets.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <type_traits>

#include "network/osm_streets.hpp"

namespace jumeau {

namespace osm {

namespace {

class TextColumn {
public:
  explicit TextColumn(const char* name) : name_(name) {}
  void add(std::string_view value) { values_.push_back(value), valid_.push_back(!value.empty()); }
  Column take() { return {name_, std::move(values_), std::move(valid_)}; }

private:
  const char* name_;
  Strings values_;
  std::vector<std::uint8_t> valid_;
};

class NumberColumn {
public:
  explicit NumberColumn(const char* name) : name_(name) {}
  void add(std::optional<double> value) { values_.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN())); }
  Column take() { return nullable(name_, std::move(values_)); }

private:
  const char* name_;
  Reals values_;
};

class WholeColumn {
public:
  explicit WholeColumn(const char* name) : name_(name) {}
  void add(std::optional<std::int64_t> value) {
    values_.push_back(value.value_or(0)), valid_.push_back(value.has_value());
  }
  Column take() { return {name_, std::move(values_), std::move(valid_)}; }

private:
  const char* name_;
  Integers values_;
  std::vector<std::uint8_t> valid_;
};

class SwitchColumn {
public:
  explicit SwitchColumn(const char* name) : name_(name) {}
  void add(bool value) { values_.values.push_back(value); }
  Column take() { return {name_, std::move(values_), {}}; }

private:
  const char* name_;
  Booleans values_;
};

/// One entry per way, in the order of the file.
class Attributes {
public:
  explicit Attributes(Streets::Profile profile) : profile_(profile) {
    for (const char* key : verbatim) verbatim_.emplace_back(key);
  }

  void add(const Tags& tags, const Speed& speed) {
    name_.add(tags["name"]), highway_.add(tags["highway"]), oneway_.add(osm::oneway(tags, profile_));
    speed_kmh_.add(speed.kmh);
    level_.add(whole(tags["layer"]).value_or(0));
    bridge_.add(structure(tags["bridge"])), tunnel_.add(structure(tags["tunnel"])), area_.add(tags["area"] == "yes");
    lanes_.add(whole(tags["lanes"]));
    width_m_.add(length_m(tags.first({"width", "est_width", "width:carriageway"})));
    incline_percent_.add(osm::incline_percent(tags["incline"]));
    cycleway_.add(osm::cycleway(tags)), cycleway_left_.add(osm::cycleway(tags, Side::left));
    cycleway_right_.add(osm::cycleway(tags, Side::right));
    sidewalk_.add(osm::sidewalk(tags));
    parking_left_.add(parking(tags, Side::left)), parking_right_.add(parking(tags, Side::right));
    for (std::size_t i = 0; i < verbatim.size(); ++i) verbatim_[i].add(tags[verbatim[i]]);
  }

  std::vector<Column> take() {
    std::vector<Column> out;
    const auto add = [&](auto&... columns) { (out.push_back(columns.take()), ...); };
    add(name_, highway_, oneway_, speed_kmh_, level_, bridge_, tunnel_, area_, lanes_, width_m_, incline_percent_,
        cycleway_, cycleway_left_, cycleway_right_, sidewalk_, parking_left_, parking_right_);
    for (TextColumn& column : verbatim_) out.push_back(column.take());
    return out;
  }

private:
  static constexpr std::array verbatim{"maxspeed", "incline",  "surface",  "smoothness",      "tracktype",  "lit",
                                       "access",   "foot",     "bicycle",  "motor_vehicle",   "segregated", "footway",
                                       "service",  "junction", "crossing", "traffic_calming", "wheelchair", "ref"};
  static bool structure(std::string_view value) { return !value.empty() && value != "no"; }

  Streets::Profile profile_;
  TextColumn name_{"name"}, highway_{"highway"}, oneway_{"oneway"}, cycleway_{"cycleway"},
      cycleway_left_{"cycleway_left"}, cycleway_right_{"cycleway_right"}, sidewalk_{"sidewalk"},
      parking_left_{"parking_left"}, parking_right_{"parking_right"};
  NumberColumn speed_kmh_{"speed_kmh"}, width_m_{"width_m"}, incline_percent_{"incline_percent"};
  WholeColumn level_{"level"}, lanes_{"lanes"};
  SwitchColumn bridge_{"bridge"}, tunnel_{"tunnel"}, area_{"area"};
  std::vector<TextColumn> verbatim_;
};

/// The ways that are kept, in the order of the file; the nodes of all of them end to end.
struct Ways {
  explicit Ways(Streets::Profile profile) : attributes(profile) {}
  std::size_t in_file = 0;
  Integers ids;
  std::vector<std::size_t> firsts{0};
  std::vector<File::Node> nodes;
  Attributes attributes;
  std::vector<std::pair<std::size_t, std::string>> unread_speeds;  ///< way, value
  std::size_t without_speed = 0;

  std::span<const File::Node> nodes_of(std::size_t way) const {
    return std::span(nodes).subspan(firsts[way], firsts[way + 1] - firsts[way]);
  }
};

Ways usable_ways(const File& file, Streets::Profile profile, Monitor& monitor) {
  Ways ways(profile);
  ways.in_file = file.each_way(monitor, [&](std::int64_t id, const Tags& tags, std::span<const File::Node> nodes) {
    if (!usable(tags, profile)) return;
    const Speed limit = speed(tags);
    if (!limit.unread.empty())
      ways.unread_speeds.emplace_back(ways.ids.size(), limit.unread);
    else if (!limit.kmh)
      ++ways.without_speed;
    ways.ids.push_back(id);
    ways.nodes.insert(ways.nodes.end(), nodes.begin(), nodes.end());
    ways.firsts.push_back(ways.nodes.size());
    ways.attributes.add(tags, limit);
  });
  return ways;
}

/// Fills in the positions that the ways do not tell themselves.
void place(Ways& ways, const File& file, Monitor& monitor) {
  std::vector<std::int64_t> wanted;
  for (const File::Node& node : ways.nodes)
    if (std::isnan(node.lon)) wanted.push_back(node.id);
  std::sort(wanted.begin(), wanted.end());
  wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
  if (wanted.empty()) return;
  std::vector<double> lon_lat;
  file.positions(wanted, lon_lat, monitor);
  std::size_t done = 0;
  for (File::Node& node : ways.nodes) {
    if (++done % 4096 == 0) monitor.check();
    if (!std::isnan(node.lon)) continue;
    const auto at = static_cast<std::size_t>(std::lower_bound(wanted.begin(), wanted.end(), node.id) - wanted.begin());
    node.lon = lon_lat[2 * at], node.lat = lon_lat[2 * at + 1];
  }
}

/// Ways by id; of those that come twice, the last of the file.
std::vector<std::size_t> ordered(const Ways& ways, Monitor& monitor) {
  std::vector<std::size_t> order(ways.ids.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return ways.ids[a] != ways.ids[b] ? ways.ids[a] < ways.ids[b] : a > b;
  });
  const auto twice =
      std::unique(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return ways.ids[a] == ways.ids[b]; });
  if (twice != order.end())
    monitor.warn(
        text("{0} ways are twice in the file: the last one counts.", static_cast<std::int64_t>(order.end() - twice)));
  order.erase(twice, order.end());
  return order;
}

/// Adds a row per run of two or more known nodes. @return how many rows
std::size_t add_runs(Geometries& lines, std::span<const File::Node> nodes) {
  std::size_t runs = 0;
  std::vector<double> run;
  const auto end_run = [&] {
    if (run.size() >= 4) lines.add_line(run), ++runs;
    run.clear();
  };
  for (const File::Node& node : nodes) {
    if (std::isnan(node.lon))
      end_run();
    else
      run.push_back(node.lon), run.push_back(node.lat);
  }
  end_run();
  return runs;
}

template <class T>
T picked(const T& values, const std::vector<std::size_t>& rows) {
  T out;
  if constexpr (std::is_same_v<T, Booleans>) {
    out.values = picked(values.values, rows);
  } else if constexpr (std::is_same_v<T, Instants>) {
    out.ms = picked(values.ms, rows);
  } else {
    for (const std::size_t row : rows) out.push_back(values[row]);
  }
  return out;
}

Column picked(const Column& column, const std::vector<std::size_t>& rows) {
  Column out{
      column.name,
      std::visit([&](const auto& values) -> decltype(out.values) { return picked(values, rows); }, column.values),
      {}};
  if (!column.valid.empty()) out.valid = picked(column.valid, rows);
  return out;
}

Text missing_nodes(std::int64_t way, std::size_t missing, std::size_t all) {
  return text("{0} of the {1} nodes of way {2} are not in the file: only the parts between known nodes are kept.",
              missing, all, way);
}

Table table_of(Ways& ways, Monitor& monitor) {
  Table out;
  out.name = "streets", out.crs = "EPSG:4326";
  out.geometry.shape = Shape::line;
  const std::vector<std::size_t> order = ordered(ways, monitor);
  std::vector<std::size_t> way_of_row;
  std::vector<std::int64_t> first_row(ways.ids.size(), -1);
  std::size_t cut = 0, lost = 0;
  Steps steps(monitor, order.size());
  for (const std::size_t way : order) {
    steps.next();
    const std::span<const File::Node> nodes = ways.nodes_of(way);
    const auto missing = static_cast<std::size_t>(
        std::count_if(nodes.begin(), nodes.end(), [](const File::Node& node) { return std::isnan(node.lon); }));
    const std::size_t first = way_of_row.size(), runs = add_runs(out.geometry, nodes);
    way_of_row.insert(way_of_row.end(), runs, way);
    if (runs == 0) {
      ++lost;
      continue;
    }
    first_row[way] = static_cast<std::int64_t>(first);
    if (missing == 0) continue;
    ++cut;
    for (std::size_t row = first; row < way_of_row.size(); ++row)
      out.issues.push_back(
          {static_cast<std::int64_t>(row), "nodes_missing", missing_nodes(ways.ids[way], missing, nodes.size())});
  }
  std::size_t unread = 0;
  for (const auto& [way, value] : ways.unread_speeds) {
    if (first_row[way] < 0) continue;
    ++unread;
    out.issues.push_back({first_row[way], "speed_unread",
                          text("The speed limit \"{0}\" of way {1} cannot be read.", value, ways.ids[way])});
  }
  std::stable_sort(out.issues.begin(), out.issues.end(), [](const Issue& a, const Issue& b) { return a.row < b.row; });
  if (cut > 0)
    monitor.warn(text("{0} streets have nodes that are not in the file: only their known parts are kept.", cut));
  if (lost > 0)
    monitor.warn(text("{0} streets are left out: fewer than two of their nodes follow each other in the file.", lost));
  if (unread > 0) monitor.warn(text("{0} streets have a speed limit that cannot be read: it is left empty.", unread));
  out.columns.push_back(picked(Column{"osm_id", std::move(ways.ids), {}}, way_of_row));
  for (const Column& column : ways.attributes.take()) out.columns.push_back(picked(column, way_of_row));
  return out;
}

}  // namespace

Table streets(const Source& source, Streets::Profile profile, Monitor& monitor) {
  monitor.check();
  const File file(source);
  Part reading(monitor, 0.0, 0.45, text("Reading the ways"));
  Ways ways = usable_ways(file, profile, reading);
  if (ways.in_file == 0)
    throw Error(Error::Code::unreadable, text("The file {0} holds no way: it was cut short, or is an extract without "
                                              "streets. Download or export it again.",
                                              source.name()));
  Part placing(monitor, 0.45, 0.9, text("Reading the nodes"));
  place(ways, file, placing);
  Part making(monitor, 0.9, 1.0, text("Making the lines"));
  Table out = table_of(ways, making);
  monitor.progress(1.0);
  monitor.info(text("{0} of the {1} ways of the file are streets for this profile: {2} lines.", ways.firsts.size() - 1,
                    ways.in_file, out.size()));
  if (out.size() == 0)
    monitor.warn(text("The file {0} holds no street for this profile.", source.name()));
  else if (ways.without_speed > 0)
    monitor.info(text("{0} streets have no speed limit in the file: speed_kmh is empty there.", ways.without_speed));
  return out;
}

}  // namespace osm

Streets::Outputs Streets::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  return {osm::streets(osm::Source::file(inputs.input.path), options.profile, monitor)};
}

}  // namespace jumeau
