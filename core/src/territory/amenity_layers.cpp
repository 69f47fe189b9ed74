#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

using Half = std::int32_t;

/// A layer of named points in the making.
struct Points {
  Geometries geometry;
  Integers id;
  Strings name, kind, commune;
  Points() { geometry.shape = Shape::point; }
  std::size_t size() const { return id.size(); }
  void add(const Scene& scene, Point p, const std::string& called, std::string_view what) {
    geometry.add_point(rounded(p).x, rounded(p).y);
    id.push_back(static_cast<std::int64_t>(id.size()) + 1);
    name.push_back(called), kind.push_back(what), commune.push_back(scene.commune_of(p));
  }
  /// Its own columns go between the names and the commune.
  template <class Own>
  Table table(const Scene& scene, const char* layer, const char* kind_column, Own&& own) {
    Table out;
    out.name = layer, out.crs = scene.setting.crs;
    out.geometry = std::move(geometry);
    out.add("id", std::move(id)), out.add("name", std::move(name)), out.add(kind_column, std::move(kind));
    own(out);
    out.add("commune", std::move(commune));
    label_as_invented(out, scene.setting);
    return out;
  }
};

/// Draws places along the streets where people are.
class Fronts {
public:
  Fronts(const Scene& scene, Monitor& monitor) : scene_(scene) {
    const PlanarMap& map = scene.map;
    for (Half half = 0; half < map.half_count(); half += 2) {
      if (half % 4096 == 0) monitor.check();
      const PlanarMap::Edge& edge = map.edge(half);
      if (!street(edge.way) || edge.way == Way::motorway || edge.bridge || edge.way == Way::steps ||
          edge.way == Way::path)
        continue;
      const Point a = map.start(half), b = map.end(half);
      const double density = scene.density(between(a, b, 0.5));
      if (density < 25) continue;
      const double busy = edge.way == Way::pedestrian                               ? 2.6
                          : edge.way == Way::secondary || edge.way == Way::tertiary ? 2.2
                          : edge.way == Way::primary                                ? 1.7
                                                                                    : 0.6;
      edges_.push_back(half);
      homes_.push_back((homes_.empty() ? 0 : homes_.back()) + distance(a, b) * density);
      shops_.push_back((shops_.empty() ? 0 : shops_.back()) + distance(a, b) * density * busy);
    }
  }

  bool empty() const { return edges_.empty(); }
  /// A place beside a street; among shops, or where people live.
  Point draw(Random& random, bool among_shops, double beside_m) const {
    const std::vector<double>& sums = among_shops ? shops_ : homes_;
    const double wanted = random.unit() * sums.back();
    const auto at = static_cast<std::size_t>(std::lower_bound(sums.begin(), sums.end(), wanted) - sums.begin());
    const Half half = edges_[std::min(at, edges_.size() - 1)];
    const Point a = scene_.map.start(half), b = scene_.map.end(half);
    const double side = random.chance(0.5) ? beside_m : -beside_m;
    const Point on = between(a, b, random.between(0.12, 0.88)), away = left_of(unit(b - a)) * side;
    // Along a quay, on the side of the houses.
    return scene_.in_water(on + away) ? on - away : on + away;
  }

private:
  const Scene& scene_;
  std::vector<Half> edges_;
  std::vector<double> homes_, shops_;
};

struct Stop {
  Point at;
  std::string line, mode;
  std::int64_t departures = 0;
};

class Amenities {
public:
  Amenities(const Scene& scene, Monitor& monitor)
      : scene_(scene), setting_(scene.setting), monitor_(monitor), fronts_(scene, monitor), people_(setting_.people) {
    if (fronts_.empty()) throw Error(Error::Code::bad_input, text("There is no room for streets in the communes."));
  }

  std::vector<Table> all() {
    std::vector<Table> out;
    lay_lines();
    Table schools = schools_layer();
    out.push_back(places_layer(schools));
    out.push_back(stops_layer());
    out.push_back(candidates_layer());
    out.push_back(hubs_layer());
    out.push_back(bike_parking_layer());
    out.push_back(std::move(schools));
    return out;
  }

private:
  std::size_t per_person(double people_each, std::size_t least = 1) const {
    return std::max(least, static_cast<std::size_t>(std::llround(people_ / people_each)));
  }

  // ---- schools and places

  Table schools_layer() {
    Points points;
    Integers pupils;
    struct Kind {
      const char* level;
      double people_each, low, high;
    };
    static constexpr std::array<Kind, 3> kinds{
        {{"primary", 1150, 90, 330}, {"middle", 8200, 380, 720}, {"high", 17000, 600, 1400}}};
    for (const Kind& kind : kinds) {
      Random random(setting_.chance('s', kind.level[0]));
      for (std::size_t i = per_person(kind.people_each); i-- > 0;) {
        monitor_.check();
        points.add(scene_, apart(random, false, 24, schools_, kind.level[0] == 'p' ? 220 : 450),
                   place_name(setting_, kind.level, points.size()), kind.level);
        pupils.push_back(static_cast<std::int64_t>(random.between(kind.low, kind.high)));
      }
    }
    return points.table(scene_, "schools", "level", [&](Table& out) { out.add("pupils", std::move(pupils)); });
  }

  /// One of a few draws that is not next to another of its kind.
  Point apart(Random& random, bool shops, double beside_m, std::vector<Point>& others, double least_m) {
    Point best = fronts_.draw(random, shops, beside_m);
    for (int attempt = 0; attempt < 6; ++attempt) {
      const Point p = attempt == 0 ? best : fronts_.draw(random, shops, beside_m);
      // Only the last few hundred are looked at: towns are far from each other, and the draw is by people.
      const std::size_t first = others.size() > 400 ? others.size() - 400 : 0;
      if (std::none_of(others.begin() + static_cast<std::ptrdiff_t>(first), others.end(),
                       [&](Point q) { return distance(p, q) < least_m; })) {
        best = p;
        break;
      }
    }
    others.push_back(best);
    return best;
  }

  Table places_layer(const Table& schools) {
    struct Kind {
      const char* category;
      double people_each;
      bool shops;
      double least_m;
    };
    static constexpr std::array<Kind, 12> kinds{{{"bakery", 1400, true, 120},
                                                 {"food", 1900, true, 120},
                                                 {"supermarket", 6500, true, 350},
                                                 {"pharmacy", 2900, true, 180},
                                                 {"doctor", 1250, false, 40},
                                                 {"post", 7000, true, 400},
                                                 {"sport", 2600, false, 200},
                                                 {"library", 13000, true, 500},
                                                 {"market", 11000, true, 400},
                                                 {"restaurant", 520, true, 15},
                                                 {"childcare", 3200, false, 200},
                                                 {"bank", 3800, true, 100}}};
    Points points;
    for (const Kind& kind : kinds) {
      Random random(setting_.chance('k', kind.category[0], kind.category[1]));
      std::vector<Point> others;
      for (std::size_t i = per_person(kind.people_each); i-- > 0;) {
        monitor_.check();
        points.add(scene_, apart(random, kind.shops, 8, others, kind.least_m),
                   place_name(setting_, kind.category, points.size()), kind.category);
      }
      if (kind.category == std::string_view("supermarket")) supermarkets_ = others;
    }
    for (std::size_t i = 0; i < schools.size(); ++i)
      points.add(scene_,
                 {schools.geometry.x(static_cast<std::int64_t>(i)), schools.geometry.y(static_cast<std::int64_t>(i))},
                 schools.at("name").words(i), "school");
    for (std::size_t i = 0; i < scene_.greens.size(); ++i)
      if (area(scene_.greens[i]) > 500)
        points.add(scene_, centroid(scene_.greens[i]), place_name(setting_, "park", i), "park");
    return points.table(scene_, "places", "category", [](Table&) {});
  }

  // ---- public transport

  void lay_lines() {
    const std::size_t trams = setting_.size == Size::quarter ? 0 : setting_.size == Size::commune ? 1 : 8;
    const std::size_t most = setting_.size == Size::quarter ? 8 : setting_.size == Size::commune ? 14 : 320;
    std::size_t line = 0;
    for (const Route& road : scene_.roads) {
      if (line >= most) break;
      if (road.way > Way::secondary || road.points.size() < 6) continue;
      const bool tram = line < trams;
      const std::string name = (tram ? "T" : "B") + std::to_string(tram ? line + 1 : line - trams + 1);
      run_line(road.points, name, tram ? "tram" : "bus", setting_.chance('t', line));
      ++line;
    }
    for (std::size_t i = 0; i < scene_.stations.size(); ++i)
      stops_.push_back(
          {scene_.stations[i], "R1", "train", 24 + static_cast<std::int64_t>(setting_.chance('i', i) % 70)});
  }

  void run_line(const std::vector<Point>& points, const std::string& name, const char* mode, std::uint64_t chance) {
    const std::int64_t departures =
        mode[0] == 't' ? 220 + static_cast<std::int64_t>(chance % 80) : 24 + static_cast<std::int64_t>(chance % 130);
    double until = 60;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      const Point a = points[i], b = points[i + 1];
      const double run = distance(a, b);
      double at = 0;
      while (run - at >= until) {
        at += until;
        const Point p = between(a, b, at / run);
        const double density = scene_.density(p);
        until = density > 2000 ? 330 : density > 400 ? 480 : 900;
        const Point beside = p + left_of(unit(b - a)) * -5.0;
        if (density < 30 || scene_.in_water(p) || scene_.in_water(beside)) continue;
        stops_.push_back({beside, name, mode, departures});
      }
      until -= run - at;
    }
  }

  Table stops_layer() {
    Points points;
    Strings line;
    Integers departures;
    for (std::size_t i = 0; i < stops_.size(); ++i) {
      points.add(scene_, stops_[i].at, place_name(setting_, "stop", i), stops_[i].mode);
      line.push_back(stops_[i].line), departures.push_back(stops_[i].departures);
    }
    return points.table(scene_, "stops", "mode", [&](Table& out) {
      out.add("line", std::move(line)), out.add("departures", std::move(departures));
    });
  }

  // ---- sites

  Table candidates_layer() {
    Points points;
    Reals area_m2;
    const auto add = [&](Point p, const char* kind, double size) {
      if (scene_.in_water(p)) return;
      points.add(scene_, p, place_name(setting_, kind, points.size()), kind);
      area_m2.push_back(std::floor(size));
      candidates_.push_back(p);
    };
    const std::size_t wanted = setting_.size == Size::quarter ? 40
                               : setting_.size == Size::commune
                                   ? 190
                                   : static_cast<std::size_t>(std::max(60.0, people_ / 420.0));
    for (const Point& station : scene_.stations)
      add(station + Point{22, -18}, "station forecourt",
          1500 + static_cast<double>(setting_.chance('z', points.size()) % 4500));
    std::vector<Point> squares;
    for (std::int32_t face = 0; face < scene_.map.face_count(); ++face)
      if (scene_.use[static_cast<std::size_t>(face)] == BlockUse::square) {
        const std::vector<Point> ring = scene_.map.ring(face);
        const Point p = centroid(ring);
        if (inside(ring, p) && points.size() < wanted / 2) add(p, "square", 0.7 * area(ring));
      }
    for (const Point& shop : supermarkets_)
      if (points.size() < wanted * 2 / 3)
        add(shop + Point{18, 12}, "supermarket car park",
            1800 + static_cast<double>(setting_.chance('y', points.size()) % 9000));
    Random random(setting_.chance('c', 'p'));
    std::vector<Point> parks;
    while (points.size() < wanted) {
      monitor_.check();
      const Point p = apart(random, false, 16, parks, 150);
      add(p, "car park", 450 + 4200 * random.unit() * random.unit());
    }
    return points.table(scene_, "candidates", "kind", [&](Table& out) { out.add("area_m2", std::move(area_m2)); });
  }

  Table hubs_layer() {
    Points points;
    Integers since;
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      order.emplace_back(-scene_.density(candidates_[i]) * (0.5 + fraction(setting_.chance('x', i))) -
                             (i < scene_.stations.size() ? 1e6 : 0.0),
                         i);
    std::sort(order.begin(), order.end());
    const std::size_t wanted = per_person(30000, 2);
    std::vector<Point> others;
    for (const auto& [rank, i] : order) {
      if (points.size() >= wanted) break;
      const Point p = candidates_[i];
      if (std::any_of(others.begin(), others.end(), [&](Point q) { return distance(p, q) < 700; })) continue;
      others.push_back(p);
      points.add(scene_, p, place_name(setting_, "hub", i), i < scene_.stations.size() ? "station" : "neighbourhood");
      since.push_back(2012 + static_cast<std::int64_t>(setting_.chance('o', i) % 13));
    }
    return points.table(scene_, "hubs", "kind", [&](Table& out) { out.add("since", std::move(since)); });
  }

  Table bike_parking_layer() {
    Points points;
    Integers capacity;
    Booleans covered;
    Random random(setting_.chance('v'));
    const auto add = [&](Point p) {
      if (scene_.in_water(p)) return;
      const double draw = random.unit();
      const char* kind = draw < 0.78 ? "stands" : draw < 0.92 ? "racks" : "box";
      points.add(scene_, p, "", kind);
      capacity.push_back(kind[0] == 'b' ? 10 + static_cast<std::int64_t>(random.below(40))
                                        : 4 + 2 * static_cast<std::int64_t>(random.below(10)));
      covered.values.push_back(kind[0] == 'b' || random.chance(0.15));
    };
    for (const Point& station : scene_.stations) add(station + Point{-14, 9});
    for (const Point& school : schools_)
      if (random.chance(0.55)) add(school + Point{6, 5});
    for (std::size_t i = per_person(240); i-- > 0;) monitor_.check(), add(fronts_.draw(random, true, 4));
    return points.table(scene_, "bike_parking", "kind", [&](Table& out) {
      out.columns.erase(
          std::find_if(out.columns.begin(), out.columns.end(), [](const Column& c) { return c.name == "name"; }));
      out.add("capacity", std::move(capacity)), out.add("covered", std::move(covered));
    });
  }

  const Scene& scene_;
  const Setting& setting_;
  Monitor& monitor_;
  Fronts fronts_;
  double people_;
  std::vector<Point> schools_, supermarkets_, candidates_;
  std::vector<Stop> stops_;
};

}  // namespace

std::vector<Table> amenity_layers(const Scene& scene, Monitor& monitor) { return Amenities(scene, monitor).all(); }

}  // namespace jumeau::territory
