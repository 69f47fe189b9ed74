#include <algorithm>
#include <array>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

using Half = std::int32_t;
constexpr std::array<const char*, 17> words{"none",          "limit",      "shore",    "rail",         "motorway",
                                            "primary",       "secondary",  "tertiary", "unclassified", "residential",
                                            "living_street", "pedestrian", "service",  "track",        "footway",
                                            "path",          "steps"};

/// The columns, row by row.
struct Rows {
  Geometries lines;
  Integers id, level, lanes;
  Strings kind, name, oneway, bike, sidewalk, surface, commune;
  Booleans bridge, tunnel, lit;
  Reals speed_kmh, traffic, width_m, slope_percent;
};

class StreetRows {
public:
  StreetRows(const Scene& scene, Monitor& monitor) : scene_(scene), map_(scene.map), monitor_(monitor) {
    rows_.lines.shape = Shape::line;
  }

  Table table() {
    std::vector<std::uint8_t> done(static_cast<std::size_t>(map_.edge_count()), 0);
    for (Half half = 0; half < map_.half_count(); half += 2) {
      if (half % 1024 == 0) monitor_.check();
      if (done[static_cast<std::size_t>(half / 2)] || !street(map_.edge(half).way)) continue;
      add_chain(half, done);
    }
    for (const auto& [a, b] : scene_.footbridges) add_row({a, b}, {Way::footway, -1, true});
    return finished();
  }

private:
  /// What a traveller meets at the end of a half-edge.
  struct Meeting {
    int streets = 0, motorways = 0;
    bool interchange = false;
    Half only = -1;  ///< the one half-edge to go on with, where there is one
  };

  Meeting meeting(Half half) const {
    Meeting out;
    const Half back = half ^ 1;
    const bool on_motorway = map_.edge(half).way == Way::motorway;
    bool great = !on_motorway && map_.edge(half).way <= Way::secondary;
    for (Half next = map_.around(back); next != back; next = map_.around(next)) {
      const Way way = map_.edge(next).way;
      if (way == Way::motorway)
        ++out.motorways;
      else if (street(way))
        ++out.streets;
      else
        continue;
      great |= way == Way::primary || way == Way::secondary;
      if ((way == Way::motorway) == on_motorway) out.only = next;
    }
    const int along = on_motorway ? out.motorways : out.streets, other = on_motorway ? out.streets : out.motorways;
    out.interchange = great && other > 0;
    if (along != 1 || out.interchange) out.only = -1;
    return out;
  }

  bool same_street(Half a, Half b) const {
    const PlanarMap::Edge &first = map_.edge(a), &second = map_.edge(b);
    return first.way == second.way && first.name == second.name && first.bridge == second.bridge;
  }

  /// From the start of a chain of edges without junctions to its end.
  void add_chain(Half half, std::vector<std::uint8_t>& done) {
    Half first = half;
    while (true) {
      const Half before = meeting(first ^ 1).only;
      if (before < 0 || !same_street(first, before)) break;
      first = before ^ 1;
      if (first == half) break;
    }
    std::vector<Point> line{map_.start(first)};
    Half at = first;
    while (true) {
      done[static_cast<std::size_t>(at / 2)] = 1;
      const Meeting next = meeting(at);
      const bool goes_on =
          next.only >= 0 && same_street(at, next.only) && !done[static_cast<std::size_t>(next.only / 2)];
      // A motorway shares no vertex with what it only crosses.
      if (!goes_on || map_.edge(at).way != Way::motorway || next.streets == 0) line.push_back(map_.end(at));
      if (!goes_on) break;
      at = next.only;
    }
    add_row(line, map_.edge(first));
  }

  void add_row(const std::vector<Point>& line, const PlanarMap::Edge& edge) {
    const Setting& setting = scene_.setting;
    double size = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
      const Point p = rounded(line[i]);
      rows_.lines.add_position(p.x, p.y);
      if (i > 0) size += distance(line[i - 1], line[i]);
    }
    rows_.lines.end_path(), rows_.lines.end_row();
    const Point middle = between(line[line.size() / 2 - (line.size() > 2 ? 0 : 1)], line[line.size() / 2], 0.5);
    const double density = scene_.density(middle);
    const auto row = static_cast<std::int64_t>(rows_.id.size()) + 1;
    const std::uint64_t chance =
        edge.name < 0 ? setting.chance('a', row) : setting.chance('a', edge.name, static_cast<int>(edge.way));
    const bool footbridge = edge.bridge && edge.name < 0;
    const bool tunnel = edge.bridge && !footbridge && !scene_.in_water(middle) && chance % 10 < 3;
    rows_.id.push_back(row);
    rows_.kind.push_back(words[static_cast<std::size_t>(edge.way)]);
    rows_.name.push_back(footbridge ? std::string("Passerelle ") + std::to_string(row)
                                    : street_name(setting, edge.way, edge.name));
    rows_.level.push_back(tunnel ? -1 : edge.bridge ? 1 : 0);
    rows_.bridge.values.push_back(edge.bridge && !tunnel), rows_.tunnel.values.push_back(tunnel);
    rows_.oneway.push_back(oneway(edge.way, density, chance));
    rows_.speed_kmh.push_back(speed_kmh(edge.way, density, chance));
    rows_.traffic.push_back(traffic(edge.way, density, chance, static_cast<std::uint64_t>(row)));
    rows_.width_m.push_back(width_m(edge.way, chance));
    rows_.lanes.push_back(edge.way == Way::motorway                    ? 4
                          : edge.way == Way::primary && density > 2500 ? 4
                          : for_cars(edge.way)                         ? (rows_.width_m.back() < 5 ? 1 : 2)
                                                                       : 0);
    rows_.bike.push_back(bike(edge.way, density, chance));
    rows_.sidewalk.push_back(on_foot_only(edge.way)                       ? ""
                             : density > 700 && edge.way != Way::motorway ? (chance % 9 == 0 ? "right" : "both")
                                                                          : "no");
    rows_.surface.push_back(edge.way == Way::track || edge.way == Way::path ? "gravel"
                            : edge.way == Way::pedestrian                   ? "paving_stones"
                                                                            : "asphalt");
    rows_.lit.values.push_back(density > 400 && edge.way != Way::path && edge.way != Way::track);
    const double rise = scene_.height_m(line.back()) - scene_.height_m(line.front());
    rows_.slope_percent.push_back(std::floor(1000.0 * rise / std::max(size, 1.0) + 0.5) / 10.0);
    rows_.commune.push_back(scene_.commune_of(middle));
  }

  static std::string_view oneway(Way way, double density, std::uint64_t chance) {
    if (way != Way::residential && way != Way::living_street && way != Way::tertiary) return "no";
    const double share = way == Way::tertiary ? 0.12 : ramp(density, 900, 8000) * 0.45;
    if (fraction(mixed(chance + 1)) >= share) return "no";
    return chance % 2 == 0 ? "yes" : "reverse";
  }

  static double speed_kmh(Way way, double density, std::uint64_t chance) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (fraction(mixed(chance + 2)) < 0.03) return unknown;
    const bool town = density > 350;
    switch (way) {
      case Way::motorway: return density > 1500 ? 90 : 110;
      case Way::primary: return town ? 50 : 80;
      case Way::secondary: return town ? 50 : 80;
      case Way::tertiary: return town ? (chance % 3 == 0 ? 30 : 50) : 80;
      case Way::unclassified: return town ? 50 : 70;
      case Way::residential: return chance % 3 == 0 && density < 4000 ? 50 : 30;
      case Way::living_street: return 20;
      case Way::service: return 20;
      case Way::track: return 30;
      default: return unknown;
    }
  }

  /// Vehicles a day; one street in eight was never counted.
  static double traffic(Way way, double density, std::uint64_t chance, std::uint64_t row) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (fraction(mixed(chance + 3)) < 0.125 || !for_cars(way)) return unknown;
    const double town = 0.35 + 0.65 * ramp(density, 100, 5000), draw = fraction(mixed(chance + 4));
    double vehicles = 0;
    switch (way) {
      case Way::motorway: vehicles = (30000 + 55000 * draw) * town; break;
      case Way::primary: vehicles = (9000 + 17000 * draw) * town; break;
      case Way::secondary: vehicles = (4500 + 9000 * draw) * town; break;
      case Way::tertiary: vehicles = (1500 + 4500 * draw) * town; break;
      case Way::unclassified: vehicles = (300 + 1500 * draw) * town; break;
      case Way::residential: vehicles = (120 + 1400 * draw * draw) * town; break;
      case Way::living_street: vehicles = (40 + 260 * draw) * town; break;
      default: vehicles = 20 + 120 * draw;
    }
    vehicles *= 0.93 + 0.14 * fraction(mixed(chance ^ row));
    return std::floor(vehicles / 10.0 + 0.5) * 10.0;
  }

  static double width_m(Way way, std::uint64_t chance) {
    const double draw = fraction(mixed(chance + 5));
    const auto range = [&](double low, double high) {
      return std::floor((low + (high - low) * draw) * 10.0 + 0.5) / 10.0;
    };
    switch (way) {
      case Way::motorway: return range(18, 24);
      case Way::primary: return range(9, 16);
      case Way::secondary: return range(7.5, 12);
      case Way::tertiary: return range(6, 9);
      case Way::unclassified: return range(4.5, 6.5);
      case Way::residential: return range(4.5, 7.5);
      case Way::living_street: return range(3.5, 6);
      case Way::pedestrian: return range(3, 9);
      case Way::service: return range(3, 5);
      case Way::track: return range(2.5, 3.5);
      default: return range(1.4, 3);
    }
  }

  static std::string_view bike(Way way, double density, std::uint64_t chance) {
    const double draw = fraction(mixed(chance + 6));
    if (way == Way::primary || way == Way::secondary)
      return density < 600 ? "none" : draw < 0.22 ? "track" : draw < 0.5 ? "lane" : draw < 0.58 ? "bus_lane" : "none";
    if (way == Way::tertiary)
      return draw < 0.08 ? "track" : draw < 0.26 ? "lane" : draw < 0.34 ? "shared_lane" : "none";
    if (way == Way::residential || way == Way::living_street)
      return oneway(way, density, chance) != "no" && draw < 0.6 ? "contraflow" : "none";
    return "none";
  }

  Table finished() {
    Table out;
    out.name = "streets", out.crs = scene_.setting.crs;
    out.geometry = std::move(rows_.lines);
    std::vector<std::uint8_t> named(rows_.id.size());
    for (std::size_t i = 0; i < named.size(); ++i) named[i] = !rows_.name[i].empty();
    out.add("id", std::move(rows_.id));
    out.add("class", std::move(rows_.kind));
    out.add("name", std::move(rows_.name), std::move(named));
    out.columns.push_back(nullable("speed_kmh", std::move(rows_.speed_kmh)));
    out.add("oneway", std::move(rows_.oneway));
    out.add("level", std::move(rows_.level));
    out.add("bridge", std::move(rows_.bridge));
    out.add("tunnel", std::move(rows_.tunnel));
    out.columns.push_back(nullable("traffic", std::move(rows_.traffic)));
    out.add("width_m", std::move(rows_.width_m));
    out.add("lanes", std::move(rows_.lanes));
    out.add("bike", std::move(rows_.bike));
    out.add("sidewalk", std::move(rows_.sidewalk));
    out.add("surface", std::move(rows_.surface));
    out.add("lit", std::move(rows_.lit));
    out.add("slope_percent", std::move(rows_.slope_percent));
    out.add("commune", std::move(rows_.commune));
    label_as_invented(out, scene_.setting);
    return out;
  }

  const Scene& scene_;
  const PlanarMap& map_;
  Monitor& monitor_;
  Rows rows_;
};

}  // namespace

Table streets_layer(const Scene& scene, Monitor& monitor) { return StreetRows(scene, monitor).table(); }

Table railways_layer(const Scene& scene) {
  Table out;
  out.name = "railways", out.crs = scene.setting.crs;
  out.geometry.shape = Shape::line;
  Integers id;
  Strings name;
  for (const Route& route : scene.railways) {
    for (const Point& p : route.points) out.geometry.add_position(rounded(p).x, rounded(p).y);
    out.geometry.end_path(), out.geometry.end_row();
    id.push_back(static_cast<std::int64_t>(id.size()) + 1);
    name.push_back("Ligne X" + std::to_string(id.back()));
  }
  out.add("id", std::move(id)), out.add("name", std::move(name));
  label_as_invented(out, scene.setting);
  return out;
}

}  // namespace jumeau::territory
