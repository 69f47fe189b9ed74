#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <memory>
#include <set>

#include "territory/lattice.hpp"

namespace jumeau::territory {

namespace {

using Vertices = std::vector<std::int32_t>;

/// Points in squares of a given width, to find those near a place.
class Buckets {
public:
  Buckets(const Box& box, double width)
      : box_(box), width_(width), columns_(static_cast<std::int64_t>(box.width() / width) + 1) {}
  void add(Point p, std::int32_t item) { items_[key(p, 0, 0)].push_back(item); }
  template <class Each>
  void near(Point p, double reach, Each&& each) const {
    const auto steps = static_cast<std::int64_t>(std::ceil(reach / width_));
    for (std::int64_t row = -steps; row <= steps; ++row)
      for (std::int64_t column = -steps; column <= steps; ++column)
        if (const auto found = items_.find(key(p, column, row)); found != items_.end())
          for (const std::int32_t item : found->second) each(item);
  }

private:
  std::int64_t key(Point p, std::int64_t right, std::int64_t up) const {
    const auto column = static_cast<std::int64_t>(std::floor((p.x - box_.min_x) / width_)) + right;
    const auto row = static_cast<std::int64_t>(std::floor((p.y - box_.min_y) / width_)) + up;
    return (row + 8) * (columns_ + 64) + column + 8;
  }
  Box box_;
  double width_;
  std::int64_t columns_;
  std::map<std::int64_t, std::vector<std::int32_t>> items_;
};

class MainRoads {
public:
  MainRoads(Scene& scene, Monitor& monitor)
      : scene_(scene),
        setting_(scene.setting),
        monitor_(monitor),
        lattice_(scene),
        router_(std::make_unique<Router>(scene, lattice_, monitor)) {
    for (std::int32_t v = 0; v < lattice_.size(); ++v)
      if (lattice_.on_land(v) && lattice_.on_limit(v)) limits_.push_back(v);
    if (limits_.empty())
      throw Error(Error::Code::bad_input,
                  text("The communes are too narrow for a metropolis: give polygons of several km."));
  }

  void run() {
    run_rivers();
    carve_valleys(scene_, monitor_);
    router_->rise();
    make_centres(scene_, monitor_);
    Part settling(monitor_, 0.0, 0.2);
    make_density(scene_, settling);
    choose_gates();
    run_motorways();
    run_railways();
    run_great_roads();
    run_district_roads();
    router_->connect_all();
    smooth();
    build_map();
  }

private:
  // ---- rivers

  /// Of the vertices on the edge of the land, the one nearest to a place of the box (0 to 1).
  std::int32_t gate_at(double u, double v) const {
    const Point p{setting_.box.min_x + u * setting_.box.width(), setting_.box.min_y + v * setting_.box.height()};
    std::int32_t best = -1;
    double least = std::numeric_limits<double>::max();
    for (const std::int32_t gate : limits_) {
      if (router_->river(gate)) continue;
      if (const double away = distance(lattice_.point(gate), p); away < least) least = away, best = gate;
    }
    return best;
  }

  void run_rivers() {
    Random random(setting_.chance('R'));
    if (setting_.size == Size::quarter)
      run_across(random.between(0.2, 0.32), random);
    else if (setting_.size == Size::commune)
      run_across(random.between(0.25, 0.4), random);
    else {
      run_river(gate_at(random.between(0.55, 0.75), 1.0), -1);
      run_river(gate_at(1.0, random.between(0.15, 0.4)), -1);
    }
  }

  /// From the north to the south.
  void run_across(double north, Random& random) {
    const double south = random.between(0.2, 0.42);
    run_river(gate_at(north, 1.0), gate_at(south, 0.0));
  }

  /// To a mouth, or to wherever the sea is (-1).
  void run_river(std::int32_t from, std::int32_t mouth) {
    Router::Manner manner;
    manner.way = Way::shore, manner.steep = 0.03, manner.wander = 0.7;
    const auto at_sea = [&](std::int32_t v) {
      return lattice_.on_limit(v) && scene_.land.sea_m(lattice_.point(v)) < 500.0;
    };
    const auto there = [&](std::int32_t v) { return mouth >= 0 ? v == mouth : at_sea(v); };
    const auto goal = mouth >= 0 ? std::optional(mouth) : std::nullopt;
    Vertices way = router_->find(from, there, goal, manner);
    // Without a sea, it leaves on the other side.
    if (way.empty() && mouth < 0) {
      const std::int32_t opposite = gate_at(0.2, 0.1);
      way = router_->find(from, [&](std::int32_t v) { return v == opposite; }, opposite, manner);
    }
    // Along the edge of the land there is no valley: the river begins where it leaves the edge, and ends where it comes
    // back.
    std::size_t first = 0;
    while (first + 1 < way.size() && lattice_.on_limit(way[first + 1])) ++first;
    std::size_t last = first + 1;
    while (last < way.size() && !lattice_.on_limit(way[last])) ++last;
    if (last >= way.size() || last - first < 4) return;
    way =
        Vertices(way.begin() + static_cast<std::ptrdiff_t>(first), way.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    router_->take_river(way);
    smooth_way(way, 6);
    keep(scene_.rivers, Way::shore, -1, way);
  }

  // ---- what leaves the territory

  void choose_gates() {
    std::vector<std::pair<double, double>> places;
    Random random(setting_.chance('G'));
    const int per_side = setting_.size == Size::metropolis ? 3 : 2;
    for (int side = 0; side < 4; ++side)
      for (int i = 0; i < per_side; ++i) {
        const double along = (i + random.between(0.3, 0.7)) / per_side;
        places.emplace_back(side == 0 ? 0.0 : side == 1 ? 1.0 : along, side == 2 ? 0.0 : side == 3 ? 1.0 : along);
      }
    std::set<std::int32_t> chosen;
    for (const auto& [u, v] : places) {
      const std::int32_t gate = gate_at(u, v);
      if (gate < 0 || (setting_.size == Size::metropolis && scene_.land.sea_m(lattice_.point(gate)) < 3000.0)) continue;
      if (chosen.insert(gate).second) gates_.push_back(gate);
    }
  }

  // ---- routes

  void keep(std::vector<Route>& into, Way way, std::int32_t name, const Vertices& mesh) {
    Route route{way, name, mesh, {}};
    for (const std::int32_t v : mesh) route.points.push_back(lattice_.point(v));
    into.push_back(std::move(route));
  }

  bool lay(std::vector<Route>& into, std::int32_t from, std::int32_t to, const Router::Manner& manner) {
    monitor_.check();
    if (from < 0 || to < 0 || from == to) return false;
    const Vertices way = router_->find(from, [&](std::int32_t v) { return v == to; }, to, manner);
    if (way.empty()) return false;
    router_->take(way, manner.way, scene_.names);
    keep(into, manner.way, scene_.names++, way);
    return true;
  }

  std::int32_t dry(Point p) const {
    const std::int32_t v = lattice_.nearest(p);
    if (v < 0 || !router_->river(v)) return v;
    for (int direction = 0; direction < 6; ++direction)
      if (const std::int32_t to = lattice_.neighbour(v, direction);
          to >= 0 && !router_->river(to) && !lattice_.on_limit(to))
        return to;
    return -1;
  }

  void run_motorways() {
    if (setting_.size == Size::quarter) return;
    Router::Manner manner;
    manner.way = Way::motorway, manner.steep = 0.09, manner.wander = 0.05;
    if (setting_.size == Size::commune) {
      const Point main = scene_.centres.front().at;
      const std::int32_t by = dry(main + Point{0.30 * setting_.box.width(), 0.06 * setting_.box.height()});
      const std::int32_t north = gate_at(0.8, 1.0), south = gate_at(0.7, 0.0);
      lay(scene_.motorways, north, by, manner) && lay(scene_.motorways, by, south, manner);
      return;
    }
    // Past the great towns, not into them.
    Vertices knots;
    for (const Centre& centre : scene_.centres) {
      if (!centre.major || knots.size() >= 9) continue;
      const double away = std::min(4500.0, 900.0 + std::sqrt(centre.people) * 5.0);
      const Point towards = unit(setting_.box.centre() - centre.at);
      const std::int32_t knot = dry(centre.at + towards * away);
      if (knot >= 0) knots.push_back(knot);
    }
    for (std::size_t i = 0; i < gates_.size(); i += 3) knots.push_back(gates_[i]);
    for (const auto& [a, b] : spanning_tree(knots)) lay(scene_.motorways, a, b, manner);
  }

  void run_railways() {
    Router::Manner manner;
    manner.way = Way::rail, manner.steep = 0.025, manner.wander = 0.05;
    if (setting_.size == Size::quarter) {
      lay(scene_.railways, gate_at(0.68, 1.0), gate_at(0.82, 0.0), manner);
    } else if (setting_.size == Size::commune) {
      const std::int32_t station = dry(scene_.centres.front().at + Point{-0.04, 0.09} * setting_.box.width());
      lay(scene_.railways, gate_at(0.0, 0.42), station, manner) &&
          lay(scene_.railways, station, gate_at(1.0, 0.62), manner);
    } else {
      Vertices knots;
      for (const Centre& centre : scene_.centres)
        if (centre.major && knots.size() < 14) knots.push_back(dry(centre.at + Point{380, 300}));
      for (std::size_t i = 1; i < gates_.size(); i += 3) knots.push_back(gates_[i]);
      knots.erase(std::remove(knots.begin(), knots.end(), -1), knots.end());
      for (const auto& [a, b] : spanning_tree(knots)) lay(scene_.railways, a, b, manner);
    }
    for (const Route& rail : scene_.railways) {
      // A station at both ends that are not gates, or in the middle where both are.
      for (const std::int32_t end : {rail.mesh.front(), rail.mesh.back()})
        if (!lattice_.on_limit(end)) stations_.insert(end);
      if (lattice_.on_limit(rail.mesh.front()) && lattice_.on_limit(rail.mesh.back()))
        stations_.insert(rail.mesh[rail.mesh.size() / 2]);
      if (setting_.size == Size::metropolis)
        for (std::size_t i = 30; i + 30 < rail.mesh.size(); i += 30)
          if (scene_.density(lattice_.point(rail.mesh[i])) > 1000) stations_.insert(rail.mesh[i]);
    }
  }

  /// Pairs that join all, by the shortest total.
  std::vector<std::pair<std::int32_t, std::int32_t>> spanning_tree(const Vertices& knots) const {
    std::vector<std::pair<std::int32_t, std::int32_t>> out;
    std::vector<std::uint8_t> in(knots.size(), 0);
    if (!in.empty()) in[0] = 1;
    for (std::size_t round = 1; round < knots.size(); ++round) {
      double least = std::numeric_limits<double>::max();
      std::size_t a = 0, b = 0;
      for (std::size_t i = 0; i < knots.size(); ++i)
        for (std::size_t j = 0; j < knots.size(); ++j)
          if (in[i] && !in[j])
            if (const double away = distance(lattice_.point(knots[i]), lattice_.point(knots[j])); away < least)
              least = away, a = i, b = j;
      in[b] = 1;
      out.emplace_back(knots[a], knots[b]);
    }
    return out;
  }

  /// Pairs such that no third knot lies in the circle over them (Gabriel, Sokal 1969), up to a distance.
  std::vector<std::pair<std::int32_t, std::int32_t>> gabriel(const Vertices& knots, double reach) const {
    Buckets buckets(setting_.box, reach);
    for (std::size_t i = 0; i < knots.size(); ++i) buckets.add(lattice_.point(knots[i]), static_cast<std::int32_t>(i));
    std::vector<std::pair<std::int32_t, std::int32_t>> out;
    for (std::size_t i = 0; i < knots.size(); ++i) {
      monitor_.check();
      const Point p = lattice_.point(knots[i]);
      Vertices around;
      buckets.near(p, reach, [&](std::int32_t j) { around.push_back(j); });
      std::sort(around.begin(), around.end());
      for (const std::int32_t j : around) {
        if (static_cast<std::size_t>(j) <= i) continue;
        const Point q = lattice_.point(knots[static_cast<std::size_t>(j)]);
        const double away = distance(p, q);
        if (away > reach) continue;
        const Point middle = between(p, q, 0.5);
        const bool free = std::none_of(around.begin(), around.end(), [&](std::int32_t k) {
          return k != j && static_cast<std::size_t>(k) != i &&
                 distance(lattice_.point(knots[static_cast<std::size_t>(k)]), middle) < away / 2;
        });
        if (free) out.emplace_back(knots[i], knots[static_cast<std::size_t>(j)]);
      }
    }
    std::sort(out.begin(), out.end(), [&](const auto& a, const auto& b) {
      const double da = distance(lattice_.point(a.first), lattice_.point(a.second)),
                   db = distance(lattice_.point(b.first), lattice_.point(b.second));
      return da != db ? da < db : a < b;
    });
    return out;
  }

  void run_great_roads() {
    Router::Manner primary;
    primary.way = Way::primary, primary.wander = 0.12;
    Router::Manner secondary = primary;
    secondary.way = Way::secondary, secondary.steep = 0.09, secondary.wander = 0.25;
    Vertices great, all;
    for (const Centre& centre : scene_.centres) {
      const std::int32_t v = dry(centre.at);
      if (v < 0) continue;
      all.push_back(v);
      if (centre.major) great.push_back(v);
    }
    if (setting_.size != Size::metropolis) {
      // Roads come in from every second gate through the main centre; the others join as secondary roads.
      for (std::size_t i = 0; i < gates_.size(); ++i)
        lay(scene_.roads, gates_[i], great.front(), i % 2 == 0 ? primary : secondary);
      for (std::size_t i = 1; i < all.size(); ++i) lay(scene_.roads, all[i], great.front(), secondary);
    } else {
      great.insert(great.end(), gates_.begin(), gates_.end());
      for (const auto& [a, b] : spanning_tree(great)) lay(scene_.roads, a, b, primary);
      for (const auto& [a, b] : gabriel(great, 22000)) lay(scene_.roads, a, b, primary);
    }
    run_rings(primary);
    if (setting_.size != Size::metropolis) {
      for (const auto& [a, b] : gabriel(all, 4000)) lay(scene_.roads, a, b, secondary);
      return;
    }
    for (const auto& [a, b] : spanning_tree(all)) lay(scene_.roads, a, b, secondary);
    for (const auto& [a, b] : gabriel(all, 9000)) lay(scene_.roads, a, b, secondary);
  }

  /// Boulevards around the centres of the great towns.
  void run_rings(const Router::Manner& manner) {
    static constexpr std::array<Point, 8> compass{
        {{1, 0}, {0.7, 0.7}, {0, 1}, {-0.7, 0.7}, {-1, 0}, {-0.7, -0.7}, {0, -1}, {0.7, -0.7}}};
    if (setting_.size == Size::quarter) return;
    for (const Centre& centre : scene_.centres) {
      if (!centre.major || centre.people < 40000) continue;
      const double radius = std::min(2600.0, 500.0 + 2.2 * std::sqrt(centre.people));
      Vertices ring;
      for (const Point& direction : compass) {
        const std::int32_t v = dry(centre.at + direction * radius);
        if (v >= 0 && scene_.density(lattice_.point(v)) > 900) ring.push_back(v);
      }
      if (ring.size() < 4) continue;
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const std::int32_t a = ring[i], b = ring[(i + 1) % ring.size()];
        if (distance(lattice_.point(a), lattice_.point(b)) < 1.5 * radius) lay(scene_.roads, a, b, manner);
      }
    }
  }

  /// How far main roads are from each other; 0 where there are none.
  double spacing_m(Point p) const {
    const double density = scene_.density(p);
    if (density < 12) return scene_.steepness(p, 150) < 0.1 ? 2700 : 0;
    if (density < 60) return 1900;
    if (density < 300) return 1150;
    if (density < 1200) return 720;
    return density < 4000 ? 520 : 420;
  }

  void run_district_roads() {
    std::vector<std::pair<std::uint64_t, std::int32_t>> order;
    Buckets buckets(setting_.box, 500);
    Vertices knots;
    const auto clear_of = [&](Point p, double spacing) {
      bool clear = true;
      buckets.near(p, spacing,
                   [&](std::int32_t other) { clear = clear && distance(lattice_.point(other), p) >= spacing; });
      return clear;
    };
    const auto settle = [&](std::int32_t v) { buckets.add(lattice_.point(v), v), knots.push_back(v); };
    for (const std::vector<Route>* routes : {&scene_.roads})
      for (const Route& route : *routes)
        for (const std::int32_t v : route.mesh) {
          const double spacing = spacing_m(lattice_.point(v));
          if (spacing > 0 && !router_->river(v) && clear_of(lattice_.point(v), 0.8 * spacing)) settle(v);
        }
    for (std::int32_t v = 0; v < lattice_.size(); ++v)
      if (lattice_.on_land(v) && !lattice_.on_limit(v) && !router_->river(v) && !router_->used(v))
        order.emplace_back(setting_.chance('d', v), v);
    std::sort(order.begin(), order.end());
    for (const auto& [chance, v] : order) {
      if (v % 4096 == 0) monitor_.check();
      const double spacing = spacing_m(lattice_.point(v));
      if (spacing > 0 && clear_of(lattice_.point(v), spacing)) settle(v);
    }
    Router::Manner manner;
    manner.steep = 0.09, manner.wander = 0.35, manner.reuse = 0.55;
    const auto pairs = gabriel(knots, 4200);
    Part part(monitor_, 0.2, 1.0);
    Steps steps(part, pairs.size());
    for (const auto& [a, b] : pairs) {
      steps.next();
      const double spacing = spacing_m(between(lattice_.point(a), lattice_.point(b), 0.5));
      if (spacing == 0 || distance(lattice_.point(a), lattice_.point(b)) > 2.3 * spacing) continue;
      manner.way = scene_.density(lattice_.point(a)) + scene_.density(lattice_.point(b)) > 1300 ? Way::tertiary
                                                                                                : Way::unclassified;
      lay(scene_.roads, a, b, manner);
    }
  }

  // ---- from the lattice to the map

  void smooth_way(const Vertices& way, int rounds) {
    for (int round = 0; round < rounds; ++round) {
      std::vector<Point> moved;
      for (std::size_t i = 1; i + 1 < way.size(); ++i)
        moved.push_back(
            between(lattice_.point(way[i]), between(lattice_.point(way[i - 1]), lattice_.point(way[i + 1]), 0.5), 0.5));
      for (std::size_t i = 1; i + 1 < way.size(); ++i) lattice_.move(way[i], moved[i - 1]);
    }
  }

  /// What the smoothing of roads follows: the two most important links of a vertex that go on from each other.
  void smooth() {
    const std::int32_t size = lattice_.size();
    std::vector<Point> original(static_cast<std::size_t>(size));
    for (std::int32_t v = 0; v < size; ++v) original[static_cast<std::size_t>(v)] = lattice_.point(v);
    for (int round = 0; round < 5; ++round) {
      monitor_.check();
      std::vector<Point> moved(static_cast<std::size_t>(size));
      for (std::int32_t v = 0; v < size; ++v) {
        if (v % 4096 == 0) monitor_.check();
        moved[static_cast<std::size_t>(v)] = smoothed(v);
      }
      for (std::int32_t v = 0; v < size; ++v) lattice_.move(v, moved[static_cast<std::size_t>(v)]);
    }
    untangle(original);
  }

  Point smoothed(std::int32_t v) const {
    const Point p = lattice_.point(v);
    if (!router_->used(v) || lattice_.on_limit(v) || router_->river(v)) return p;
    Point sum;
    int count = 0;
    Way best = Way::steps;
    for (int direction = 0; direction < 6; ++direction) {
      const std::int32_t to = lattice_.neighbour(v, direction);
      if (to < 0 || !router_->carries(lattice_.link(v, direction))) continue;
      const Way way = router_->way(lattice_.link(v, direction));
      if (way < best) best = way, sum = {}, count = 0;
      if (way == best) sum = sum + lattice_.point(to), ++count;
    }
    if (count < 2) return p;
    return between(p, sum * (1.0 / count), count == 2 ? 0.5 : 0.2);
  }

  /// Puts vertices back until no two links cross.
  void untangle(const std::vector<Point>& original) {
    struct Piece {
      std::int32_t a, b;
    };
    std::vector<Piece> pieces;
    for (std::int32_t v = 0; v < lattice_.size(); ++v)
      for (int direction = 0; direction < 3; ++direction)
        if (const std::int32_t to = lattice_.neighbour(v, direction);
            to >= 0 && router_->carries(lattice_.link(v, direction)))
          pieces.push_back({v, to});
    for (bool tangled = true; tangled;) {
      tangled = false;
      Buckets buckets(setting_.box, 2.5 * setting_.mesh_m);
      monitor_.check();
      for (std::size_t i = 0; i < pieces.size(); ++i)
        buckets.add(between(lattice_.point(pieces[i].a), lattice_.point(pieces[i].b), 0.5),
                    static_cast<std::int32_t>(i));
      std::set<std::int32_t> back;
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i % 512 == 0) monitor_.check();
        const Point a = lattice_.point(pieces[i].a), b = lattice_.point(pieces[i].b);
        buckets.near(between(a, b, 0.5), 2.5 * setting_.mesh_m, [&](std::int32_t j) {
          if (static_cast<std::size_t>(j) <= i) return;
          const Piece& other = pieces[static_cast<std::size_t>(j)];
          if (other.a == pieces[i].a || other.a == pieces[i].b || other.b == pieces[i].a || other.b == pieces[i].b)
            return;
          if (!crossing(a, b, lattice_.point(other.a), lattice_.point(other.b))) return;
          for (const std::int32_t v : {pieces[i].a, pieces[i].b, other.a, other.b}) back.insert(v);
        });
      }
      for (const std::int32_t v : back)
        if (!(lattice_.point(v) == original[static_cast<std::size_t>(v)]))
          lattice_.move(v, original[static_cast<std::size_t>(v)]), tangled = true;
    }
  }

  /// The two banks that a vertex of a river becomes.
  struct Banks {
    std::int32_t left = -1, right = -1;
    Point out, in;  ///< directions down and up the river
  };

  void build_map() {
    std::vector<std::int32_t> vertex_of(static_cast<std::size_t>(lattice_.size()), -1);
    std::vector<Point> vertices;
    std::vector<PlanarMap::Link> links;
    std::map<std::int32_t, Banks> banks;
    for (const Route& river : scene_.rivers) add_banks(river, vertices, links, banks);
    const auto vertex = [&](std::int32_t v, std::int32_t towards) {
      if (const auto found = banks.find(v); found != banks.end()) {
        const Point d = lattice_.point(towards) - lattice_.point(v);
        const Point out = found->second.out, in = found->second.in;
        const bool left =
            cross(out, in) > 0 ? cross(out, d) > 0 && cross(d, in) > 0 : cross(out, d) > 0 || cross(d, in) > 0;
        return left ? found->second.left : found->second.right;
      }
      std::int32_t& known = vertex_of[static_cast<std::size_t>(v)];
      if (known < 0) known = static_cast<std::int32_t>(vertices.size()), vertices.push_back(lattice_.point(v));
      return known;
    };
    std::map<std::int32_t, std::array<PlanarMap::Link, 2>> landings;  // greatest link on each bank
    for (std::int32_t v = 0; v < lattice_.size(); ++v)
      for (int direction = 0; direction < 3; ++direction) {
        if (v % 4096 == 0) monitor_.check();
        const std::int32_t to = lattice_.neighbour(v, direction);
        if (to < 0) continue;
        const std::int32_t link = lattice_.link(v, direction);
        if (!router_->carries(link) || router_->way(link) == Way::shore) continue;
        links.push_back({vertex(v, to), vertex(to, v), router_->way(link), std::max(router_->name(link), -1)});
        for (const std::int32_t end : {v, to})
          if (const auto found = banks.find(end); found != banks.end()) {
            auto& both =
                landings
                    .try_emplace(end,
                                 std::array<PlanarMap::Link, 2>{{{-1, -1, Way::none, -1}, {-1, -1, Way::none, -1}}})
                    .first->second;
            PlanarMap::Link& side = both[vertex(end, end == v ? to : v) == found->second.left ? 0 : 1];
            const Way way = router_->way(link);
            if (way >= Way::rail && (side.way == Way::none || way < side.way)) side = {0, 0, way, router_->name(link)};
          }
      }
    for (const auto& [v, both] : landings)
      if (both[0].way != Way::none && both[1].way != Way::none && !lattice_.on_limit(v)) {
        const PlanarMap::Link& greater = both[0].way < both[1].way ? both[0] : both[1];
        const Banks& bank = banks.at(v);
        links.push_back({bank.left, bank.right, greater.way, greater.name});
        bridges_.emplace_back(bank.left, bank.right);
      }
    monitor_.check();
    scene_.map = PlanarMap(std::move(vertices), links);
    monitor_.check();
    mark_bridges();
    mark_faces(vertex_of, banks);
    for (const std::int32_t station : stations_) scene_.stations.push_back(lattice_.point(station));
    refresh(scene_.roads), refresh(scene_.railways), refresh(scene_.motorways);
  }

  /// Routes were kept before the lattice was smoothed.
  void refresh(std::vector<Route>& routes) {
    for (Route& route : routes)
      for (std::size_t i = 0; i < route.mesh.size(); ++i) route.points[i] = lattice_.point(route.mesh[i]);
  }

  void add_banks(const Route& river, std::vector<Point>& vertices, std::vector<PlanarMap::Link>& links,
                 std::map<std::int32_t, Banks>& banks) {
    const Vertices& way = river.mesh;
    const double half = setting_.river_m / 2 + 7.0;
    std::vector<Point> left, right;
    const std::int32_t quay = scene_.names;
    scene_.names += 2;
    for (std::size_t i = 0; i < way.size(); ++i) {
      const Point p = lattice_.point(way[i]);
      const Point out = lattice_.point(way[std::min(i + 1, way.size() - 1)]) - p,
                  in = lattice_.point(way[i == 0 ? 0 : i - 1]) - p;
      Banks bank;
      bank.out = i + 1 == way.size() ? in * -1.0 : out, bank.in = i == 0 ? out * -1.0 : in;
      Point normal = unit(left_of(unit(bank.out) - unit(bank.in)));
      if (lattice_.on_limit(way[i])) normal = limit_normal(way[i], normal);
      bank.left = static_cast<std::int32_t>(vertices.size()), bank.right = bank.left + 1;
      vertices.push_back(p + normal * half), vertices.push_back(p - normal * half);
      left.push_back(p + normal * (setting_.river_m / 2)), right.push_back(p - normal * (setting_.river_m / 2));
      banks[way[i]] = bank;
      if (i == 0 || i + 1 == way.size()) links.push_back({bank.left, bank.right, Way::limit, -1});
      if (i == 0) continue;
      const Banks& before = banks.at(way[i - 1]);
      const double density = scene_.density(between(p, lattice_.point(way[i - 1]), 0.5));
      const Way kind = density > 1800 ? Way::tertiary : density > 700 ? Way::residential : Way::shore;
      links.push_back({before.left, bank.left, kind, quay});
      links.push_back({before.right, bank.right, kind, quay + 1});
    }
    std::vector<Point> ring = left;
    ring.insert(ring.end(), right.rbegin(), right.rend());
    scene_.banks.push_back(std::move(ring));
  }

  /// Across the end of a river the banks lie on the edge of the land, as far as that is straight there.
  Point limit_normal(std::int32_t v, Point normal) const {
    Point best = normal;
    double most = 0.5;
    for (int direction = 0; direction < 6; ++direction) {
      const std::int32_t to = lattice_.neighbour(v, direction);
      if (to < 0 || router_->way(lattice_.link(v, direction)) != Way::limit) continue;
      const Point along = unit(lattice_.point(to) - lattice_.point(v));
      if (std::abs(dot(along, normal)) > most)
        most = std::abs(dot(along, normal)), best = dot(along, normal) > 0 ? along : along * -1.0;
    }
    return best;
  }

  void mark_bridges() {
    const std::set<std::pair<std::int32_t, std::int32_t>> bridges(bridges_.begin(), bridges_.end());
    for (std::int32_t half = 0; half < scene_.map.half_count(); half += 2)
      if (bridges.contains({scene_.map.origin(half), scene_.map.target(half)})) scene_.map.edge(half).bridge = true;
  }

  void mark_faces(const std::vector<std::int32_t>& vertex_of, const std::map<std::int32_t, Banks>& banks) {
    PlanarMap& map = scene_.map;
    scene_.use.assign(static_cast<std::size_t>(map.face_count()), BlockUse::outside);
    for (std::int32_t face = 0; face < map.face_count(); ++face) {
      if (face % 1024 == 0) monitor_.check();
      const std::vector<Point> ring = map.ring(face);
      if (area(ring) <= 0) continue;
      scene_.use[static_cast<std::size_t>(face)] = BlockUse::open;
    }
    // Faces whose links have water on their left: lakes and what the sea encloses.
    std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> halves;
    for (std::int32_t half = 0; half < map.half_count(); ++half)
      if (map.edge(half).way == Way::limit) halves[{map.origin(half), map.target(half)}] = half;
    for (std::int32_t v = 0; v < lattice_.size(); ++v)
      for (int direction = 0; direction < 6; ++direction) {
        if (v % 4096 == 0) monitor_.check();
        const std::int32_t to = lattice_.neighbour(v, direction);
        if (to < 0 || lattice_.land_on_left(v, direction)) continue;
        const std::int32_t a = vertex_of[static_cast<std::size_t>(v)], b = vertex_of[static_cast<std::size_t>(to)];
        if (const auto found = halves.find({a, b}); a >= 0 && b >= 0 && found != halves.end())
          scene_.use[static_cast<std::size_t>(map.face(found->second))] = BlockUse::outside;
      }
    // Between the banks.
    for (const Route& river : scene_.rivers) {
      const Banks &first = banks.at(river.mesh[0]), &second = banks.at(river.mesh[1]);
      for (std::int32_t half = 0; half < map.half_count(); ++half) {
        const bool down = map.origin(half) == first.right && map.target(half) == second.right;
        if (!down) continue;
        flood_water(half);
        break;
      }
    }
  }

  /// The pieces of a river between its bridges, from the first one on.
  void flood_water(std::int32_t half) {
    PlanarMap& map = scene_.map;
    std::vector<std::int32_t> open{map.face(half)};
    while (!open.empty()) {
      const std::int32_t face = open.back();
      open.pop_back();
      if (scene_.use[static_cast<std::size_t>(face)] == BlockUse::water) continue;
      scene_.use[static_cast<std::size_t>(face)] = BlockUse::water;
      const std::int32_t first = map.first_of_face(face);
      std::int32_t at = first;
      do {
        if (map.edge(at).bridge) open.push_back(map.face(at ^ 1));
      } while ((at = map.next(at)) != first);
    }
  }

  Scene& scene_;
  const Setting& setting_;
  Monitor& monitor_;
  Lattice lattice_;
  std::unique_ptr<Router> router_;
  Vertices limits_, gates_;
  std::set<std::int32_t> stations_;
  std::vector<std::pair<std::int32_t, std::int32_t>> bridges_;
};

}  // namespace

void make_main_roads(Scene& scene, Monitor& monitor) { MainRoads(scene, monitor).run(); }

}  // namespace jumeau::territory
