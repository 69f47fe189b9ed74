#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

using Half = std::int32_t;

/// Size of a block of houses, by people per km2; 0: no streets. From the dense centre to scattered farms.
double block_m2(double density) {
  struct Step {
    double density, area;
  };
  static constexpr std::array<Step, 9> steps{{{20, 400e3},
                                              {60, 110e3},
                                              {200, 36e3},
                                              {600, 15e3},
                                              {1500, 9e3},
                                              {3000, 7e3},
                                              {6000, 5.4e3},
                                              {12000, 4.7e3},
                                              {30000, 4.2e3}}};
  if (density < steps.front().density) return 0;
  for (std::size_t i = 1; i < steps.size(); ++i)
    if (density < steps[i].density) {
      const double share = (density - steps[i - 1].density) / (steps[i].density - steps[i - 1].density);
      return steps[i - 1].area + (steps[i].area - steps[i - 1].area) * share;
    }
  return steps.back().area;
}

struct Cut {
  Half from = -1, to = -1;  ///< half-edges that the ends lie on
  Point a, b;
  bool at_from = false, at_to = false;  ///< at the origin of the half-edge
  double score = -1e9;
};

class Blocks {
public:
  Blocks(Scene& scene, Monitor& monitor) : scene_(scene), map_(scene.map), setting_(scene.setting), monitor_(monitor) {}

  void run() {
    divide_all();
    add_dead_ends();
    trim_stubs();
    lift_crossings();
    merge_uses();
    add_footbridges();
  }

private:
  // ---- dividing

  void divide_all() {
    std::vector<std::int32_t> open;
    for (std::int32_t face = 0; face < map_.face_count(); ++face)
      if (use(face) == BlockUse::open) open.push_back(face);
    const auto total = static_cast<double>(open.size());
    for (std::size_t i = 0; i < open.size(); ++i) {
      if (i % 64 == 0) monitor_.check();
      if (i % 1024 == 0) monitor_.progress(0.9 * static_cast<double>(i) / (static_cast<double>(open.size()) + total));
      divide(open[i], open);
    }
  }

  BlockUse use(std::int32_t face) const { return scene_.use[static_cast<std::size_t>(face)]; }
  void set_use(std::int32_t face, BlockUse use) {
    if (scene_.use.size() <= static_cast<std::size_t>(face))
      scene_.use.resize(static_cast<std::size_t>(face) + 1, BlockUse::open);
    scene_.use[static_cast<std::size_t>(face)] = use;
  }

  /// Chance that belongs to a place, not to the order of work.
  Random random_at(Point p, int purpose) const {
    return Random(
        setting_.chance('b', purpose, static_cast<std::int64_t>(p.x * 8), static_cast<std::int64_t>(p.y * 8)));
  }

  /// Mean over the middle and the corners: a face at the edge of a town is half of it.
  double density_of(const std::vector<Point>& ring, Point middle) const {
    double sum = 2 * scene_.density(middle);
    for (const Point& p : ring) sum += 2 * scene_.density(between(middle, p, 0.6)) / static_cast<double>(ring.size());
    return sum / 4;
  }

  void divide(std::int32_t face, std::vector<std::int32_t>& open) {
    const std::vector<Point> ring = map_.ring(face);
    const double size = area(ring);
    const Point middle = centroid(ring);
    const double density = density_of(ring, middle);
    const double wanted = block_m2(density);
    Random random = random_at(middle, 1);
    const double steep = scene_.steepness(middle, 40);
    const double goal = wanted * random.between(0.8, 1.35) * (1.0 + 6.0 * steep);
    const bool in_park = use(face) == BlockUse::park;
    if (!in_park) set_use(face, density > 25 ? BlockUse::built : BlockUse::open);
    if (in_park) {
      if (size < 16000 * random.between(0.9, 1.6)) return;
      cut_up(face, ring, middle, size, {Way::path, scene_.names, false}, 0.3, open, BlockUse::park);
      return;
    }
    if (wanted == 0) return;
    if (becomes_park(size, goal, density, random)) {
      scene_.greens.push_back(shrunk(face));
      set_use(face, BlockUse::park);
      open.push_back(face);
      return;
    }
    if (size < 1.75 * goal) {
      if (density > 2500 && size < 1.1 * goal && size < 4500 && random.chance(0.05)) {
        set_use(face, BlockUse::square);
      } else if (density > 700 && size > 0.9 * goal && random.chance(0.10)) {
        const Way way = steep > 0.11                           ? Way::steps
                        : density > 5000 && random.chance(0.4) ? Way::pedestrian
                                                               : Way::footway;
        cut_up(face, ring, middle, size, {way, scene_.names, false}, 0.3, open, std::nullopt);
      }
      return;
    }
    cut_up(face, ring, middle, size, {way_of(size, goal, density, steep, random), scene_.names, false}, 0.34, open,
           BlockUse::built);
  }

  bool becomes_park(double size, double goal, double density, Random& random) const {
    const double most = setting_.size == Size::quarter ? 45e3 : 90e3;
    if (density < 500 || size < std::max(9000.0, 1.2 * goal) || size > most) return false;
    return random.chance(density > 4000 ? 0.055 : 0.035);
  }

  static Way way_of(double size, double goal, double density, double steep, Random& random) {
    if (density < 120) return random.chance(0.45) ? Way::track : Way::unclassified;
    if (size > 30 * goal && density > 800) return Way::tertiary;
    if (size < 3 * goal && goal < 14e3 && steep > 0.13) return Way::steps;
    if (size < 3.2 * goal && density > 6500 && random.chance(0.22)) return Way::pedestrian;
    if (size < 3.2 * goal && random.chance(density > 3000 ? 0.16 : 0.08)) return Way::living_street;
    if (size < 3.2 * goal && density < 1200 && random.chance(0.12)) return Way::service;
    return Way::residential;
  }

  /// Cuts a face in two, if there is a fair cut, and queues the halves where `then` says what they are.
  void cut_up(std::int32_t face, const std::vector<Point>& ring, Point middle, double size, PlanarMap::Edge edge,
              double fair, std::vector<std::int32_t>& open, std::optional<BlockUse> then) {
    const std::optional<Cut> cut = best_cut(face, ring, middle, size, fair, on_foot_only(edge.way));
    if (!cut) return;
    ++scene_.names;
    const Half fresh = apply(*cut, edge);
    const std::int32_t other = map_.face(fresh);
    if (then) {
      set_use(other, *then);
      open.push_back(face), open.push_back(other);
    } else {
      set_use(other, use(face));
    }
  }

  /// Long axis of the ring, by its second moments.
  static Point long_axis(const std::vector<Point>& ring, Point middle) {
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Point a = ring[i] - middle, b = ring[(i + 1) % ring.size()] - middle, m = between(a, b, 0.5);
      const double weight = distance(a, b);
      xx += weight * m.x * m.x, yy += weight * m.y * m.y, xy += weight * m.x * m.y;
    }
    const double half = (xx - yy) / 2, root = std::sqrt(half * half + xy * xy);
    // Eigenvector of the greater eigenvalue.
    return half > 0 ? unit({half + root, xy}) : unit({xy, root - half});
  }

  std::optional<Cut> best_cut(std::int32_t face, const std::vector<Point>& ring, Point middle, double size, double fair,
                              bool anywhere) {
    Random random = random_at(middle, 2);
    const Point axis = long_axis(ring, middle), across = left_of(axis);
    // On a slope, streets follow the contour where the shape lets them.
    const double east = scene_.height_m(middle + Point{30, 0}) - scene_.height_m(middle - Point{30, 0});
    const double north = scene_.height_m(middle + Point{0, 30}) - scene_.height_m(middle - Point{0, 30});
    const Point contour = unit({-north, east});
    const double steep = std::sqrt(east * east + north * north) / 60.0;
    std::vector<Point> directions{across};
    for (const Point towards : aligned(ring, across)) directions.push_back(towards);
    for (const Point side : aligned(ring, axis)) directions.push_back(left_of(side));
    if (steep > 0.06 && std::abs(dot(contour, across)) > 0.55) directions.insert(directions.begin(), contour);
    std::optional<Cut> best = best_of(face, directions, 3, middle, axis, size, fair, anywhere, random);
    if (best) return best;
    // An awkward shape: any fair cut will do.
    static constexpr std::array<Point, 6> around{{{1, 0}, {0.8, 0.6}, {0.6, 0.8}, {0, 1}, {-0.6, 0.8}, {-0.8, 0.6}}};
    return best_of(face, around, 7, middle, axis, size, 0.16, anywhere, random);
  }

  std::optional<Cut> best_of(std::int32_t face, std::span<const Point> directions, int attempts, Point middle,
                             Point axis, double size, double fair, bool anywhere, Random& random) const {
    const Point across = left_of(axis);
    std::optional<Cut> best;
    for (const Point direction : directions)
      for (int attempt = 0; attempt < attempts; ++attempt) {
        const double shift = random.between(-0.16, 0.16) * std::sqrt(size) * (attempts > 3 ? 3.0 : 1.0);
        const Point through = middle + axis * shift;
        std::optional<Cut> cut = cut_along(face, through, direction, size);
        if (!cut || !fair_cut(face, *cut, size, fair)) continue;
        cut->score = score(*cut, direction, across, anywhere) + 0.15 * random.unit();
        if (!best || cut->score > best->score) best = cut;
      }
    return best;
  }

  /// Directions of the sides that run about as the cut does: streets continue those that are there.
  static std::vector<Point> aligned(const std::vector<Point>& ring, Point across) {
    std::vector<std::pair<double, Point>> sides;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Point side = ring[(i + 1) % ring.size()] - ring[i];
      const double size = length(side);
      if (size < 25 || std::abs(dot(side, across)) < 0.86 * size) continue;
      sides.emplace_back(-size, unit(dot(side, across) > 0 ? side : side * -1.0));
    }
    std::stable_sort(sides.begin(), sides.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Point> out;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, sides.size()); ++i) out.push_back(sides[i].second);
    return out;
  }

  /// The piece of the line inside the face that is nearest to `through`.
  std::optional<Cut> cut_along(std::int32_t face, Point through, Point direction, double size) const {
    struct Hit {
      double at;
      bool leaves;
      Half half;
      Point p;
    };
    std::vector<Hit> hits;
    const Half first = map_.first_of_face(face);
    Half half = first;
    do {
      const Point p = map_.start(half), q = map_.end(half);
      const double s1 = cross(direction, p - through), s2 = cross(direction, q - through);
      if ((s1 > 0) == (s2 > 0)) continue;
      const Point at = between(p, q, s1 / (s1 - s2));
      hits.push_back({dot(at - through, direction), cross(q - p, direction) < 0, half, at});
    } while ((half = map_.next(half)) != first);
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
      return a.at != b.at ? a.at < b.at : a.leaves != b.leaves ? a.leaves : a.half < b.half;
    });
    const Hit *enter = nullptr, *leave = nullptr;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i + 1 < hits.size(); ++i) {
      if (hits[i].leaves || !hits[i + 1].leaves) continue;
      const double away = std::max({0.0, hits[i].at, -hits[i + 1].at});
      if (away < nearest) nearest = away, enter = &hits[i], leave = &hits[i + 1];
    }
    if (!enter) return std::nullopt;
    Cut cut;
    const double snap = std::clamp(0.16 * std::sqrt(size), 9.0, 34.0);
    pin(enter->half, enter->p, snap, cut.from, cut.a, cut.at_from);
    pin(leave->half, leave->p, snap, cut.to, cut.b, cut.at_to);
    return cut;
  }

  /// Takes a corner nearby, so that streets meet in crossings rather than a few metres apart.
  void pin(Half half, Point p, double snap, Half& on, Point& at, bool& corner) const {
    const double before = distance(p, map_.start(half)), after = distance(p, map_.end(half));
    on = half, at = p, corner = false;
    if (std::min(before, after) > snap) return;
    on = before <= after ? half : map_.next(half);
    at = map_.start(on), corner = true;
  }

  bool fair_cut(std::int32_t face, const Cut& cut, double size, double fair) const {
    if (cut.from == cut.to || distance(cut.a, cut.b) < 18) return false;
    const Point d = cut.b - cut.a;
    if (cut.at_from && !map_.opens(cut.from, d)) return false;
    if (cut.at_to && !map_.opens(cut.to, d * -1.0)) return false;
    const auto barrier = [&](Half half, bool corner) { return !corner && map_.edge(half).way == Way::none; };
    if (barrier(cut.from, cut.at_from) || barrier(cut.to, cut.at_to)) return false;
    if ((cut.at_from && on_track(cut.from)) || (cut.at_to && on_track(cut.to))) return false;
    if (flat_angle(cut.from, cut.at_from, d) || flat_angle(cut.to, cut.at_to, d * -1.0)) return false;
    const Half first = map_.first_of_face(face);
    Half half = first;
    do {
      if (half == cut.from && !cut.at_from) continue;
      if (half == cut.to && !cut.at_to) continue;
      const Point p = map_.start(half), q = map_.end(half);
      if (p == cut.a || p == cut.b || q == cut.a || q == cut.b) continue;
      if (crossing(cut.a, cut.b, p, q)) return false;
      if (distance(p, cut.a, cut.b) < 7.0) return false;
    } while ((half = map_.next(half)) != first);
    const double part = area_left(cut);
    return part > fair * 0.5 * size && part < (1 - fair * 0.5) * size;
  }

  /// Crossings of railways and motorways belong to the main roads.
  bool on_track(Half corner) const {
    const auto track = [&](Half half) {
      return map_.edge(half).way == Way::rail || map_.edge(half).way == Way::motorway;
    };
    return track(corner) || track(map_.previous(corner));
  }

  /// Sharper than about 30 degrees with a street that is there.
  bool flat_angle(Half half, bool corner, Point d) const {
    const Point u = unit(d);
    if (!corner) return std::abs(cross(unit(map_.end(half) - map_.start(half)), u)) < 0.5;
    const Point out = unit(map_.end(half) - map_.start(half)),
                in = unit(map_.start(map_.previous(half)) - map_.start(half));
    return dot(out, u) > 0.86 || dot(in, u) > 0.86;
  }

  /// Area on the side that begins after the end of the cut.
  double area_left(const Cut& cut) const {
    std::vector<Point> ring{cut.a, cut.b};
    Half half = cut.at_to ? cut.to : map_.next(cut.to);
    const Half last = cut.from;
    for (; half != last; half = map_.next(half)) ring.push_back(map_.start(half));
    if (!cut.at_from) ring.push_back(map_.start(last));
    return area(ring);
  }

  double score(const Cut& cut, Point direction, Point across, bool anywhere) const {
    double out = 1.2 * std::abs(dot(direction, across));
    for (const auto& [half, corner] : {std::pair{cut.from, cut.at_from}, std::pair{cut.to, cut.at_to}}) {
      const Way way = map_.edge(half).way;
      if (corner)
        out += 0.25;
      else if (way == Way::limit || way == Way::shore)
        out -= 0.6;
      else if (way == Way::rail || way == Way::motorway)
        out -= 1.1;
      else if (!anywhere && (way == Way::path || way == Way::footway || way == Way::steps))
        out -= 0.5;
      else if (map_.edge(half).bridge)
        out -= 5;
    }
    return out - 0.0006 * distance(cut.a, cut.b);
  }

  /// The half-edge out of `vertex` on a face, once an edge was split there.
  Half apply(const Cut& cut, PlanarMap::Edge edge) {
    Half from = cut.from, to = cut.to;
    // The later edge first: splitting shortens the half-edge that is named.
    if (!cut.at_to) map_.split_edge(to, cut.b), to = map_.next(to);
    if (!cut.at_from) map_.split_edge(from, cut.a), from = map_.next(from);
    const Half fresh = map_.split_face(from, to, edge);
    bend(fresh);
    return fresh;
  }

  /// Makes a long street swing a little, where that leaves the others alone.
  void bend(Half fresh) {
    const Point a = map_.start(fresh), b = map_.end(fresh);
    const double run = distance(a, b);
    if (run < 90) return;
    Random random = random_at(between(a, b, 0.5), 3);
    const double sparse = ramp(scene_.density(between(a, b, 0.5)), 7000, 900);
    const double swing = run * (0.012 + 0.055 * sparse) * random.between(-1, 1);
    const int pieces = run > 260 ? 4 : 3;
    std::vector<Point> between_ends;
    for (int i = 1; i < pieces; ++i) {
      const double t = static_cast<double>(i) / pieces;
      const double s = 4 * t * (1 - t) * swing + (pieces > 3 ? run * 0.02 * sparse * random.between(-1, 1) : 0.0);
      between_ends.push_back(between(a, b, t) + left_of(unit(b - a)) * s);
    }
    if (!free_of_others(fresh, between_ends)) return;
    Half half = fresh;
    for (const Point& p : between_ends) map_.split_edge(half, p), half = map_.next(half);
  }

  bool free_of_others(Half fresh, const std::vector<Point>& middle) const {
    std::vector<Point> line{map_.start(fresh)};
    line.insert(line.end(), middle.begin(), middle.end());
    line.push_back(map_.end(fresh));
    for (const Half side : {fresh, fresh ^ 1})
      for (Half half = map_.next(side); half != side; half = map_.next(half)) {
        if (half == (side ^ 1)) continue;
        const Point p = map_.start(half), q = map_.end(half);
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
          if (crossing(line[i], line[i + 1], p, q)) return false;
          if (i > 0 && distance(line[i], p, q) < 9.0) return false;
        }
      }
    return true;
  }

  // ---- parks and squares

  /// The ring of a face, drawn in from its streets.
  std::vector<Point> shrunk(std::int32_t face) const {
    const std::vector<Point> ring = map_.ring(face);
    std::vector<Point> out;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Point before = ring[(i + ring.size() - 1) % ring.size()], p = ring[i], after = ring[(i + 1) % ring.size()];
      const Point n1 = left_of(unit(p - before)), n2 = left_of(unit(after - p));
      const Point sum = n1 + n2;
      const double share = std::max(0.35, dot(sum, sum) / 2.0);
      out.push_back(p + sum * (8.0 / (2.0 * share)));
    }
    return out;
  }

  // ---- dead ends

  void add_dead_ends() {
    const std::int32_t faces = map_.face_count();
    for (std::int32_t face = 0; face < faces; ++face) {
      if (face % 512 == 0) monitor_.check();
      if (use(face) != BlockUse::built) continue;
      const std::vector<Point> ring = map_.ring(face);
      const Point middle = centroid(ring);
      const double density = density_of(ring, middle), size = area(ring);
      if (density < 150 || size < 1.15 * block_m2(density) || size < 9000) continue;
      Random random = random_at(middle, 4);
      if (random.chance(density > 5000 ? 0.08 : 0.15)) add_dead_end(face, middle, random);
    }
  }

  void add_dead_end(std::int32_t face, Point middle, Random& random) {
    const Half first = map_.first_of_face(face);
    Half half = first, longest = -1;
    double most = 70;
    do {
      const Way way = map_.edge(half).way;
      const double size = distance(map_.start(half), map_.end(half));
      if (way >= Way::tertiary && way <= Way::living_street && !map_.edge(half).bridge && size > most)
        most = size, longest = half;
    } while ((half = map_.next(half)) != first);
    if (longest < 0) return;
    const Point a = between(map_.start(longest), map_.end(longest), random.between(0.38, 0.62));
    const Point inward = left_of(unit(map_.end(longest) - map_.start(longest)));
    const double depth = dot(middle - a, inward) * random.between(0.85, 1.25);
    if (depth < 30) return;
    const Point b = a + (inward + (middle - a) * (0.25 / length(middle - a))) * std::min(depth, 140.0);
    half = first;
    do {
      if (half != longest && crossing(a, b, map_.start(half), map_.end(half))) return;
      if (half != longest && distance(b, map_.start(half), map_.end(half)) < 18) return;
    } while ((half = map_.next(half)) != first);
    map_.split_edge(longest, a);
    map_.add_stub(map_.next(longest), b, {Way::residential, scene_.names++, false});
  }

  // ---- ends at what one cannot enter

  /// A street that ends on a railway, a motorway or a bank without a quay stops before it.
  void trim_stubs() {
    const Half halves = map_.half_count();
    for (Half half = 0; half < halves; ++half) {
      if (half % 4096 == 0) monitor_.check();
      if (!street(map_.edge(half).way) || map_.edge(half).way == Way::motorway) continue;
      const double reach = closed_at_end(half);
      if (reach == 0) continue;
      const double size = distance(map_.start(half), map_.end(half));
      const double kept = size - reach;
      if (kept > 6)
        map_.split_edge(half, between(map_.start(half), map_.end(half), kept / size)),
            map_.edge(map_.next(half)) = {Way::none, -1, false};
      else
        map_.edge(half) = {Way::none, -1, false};
    }
  }

  /// How far before its end the street must stop; 0: it may go on.
  double closed_at_end(Half half) const {
    int others = 0, rails = 0, motorways = 0, shores = 0;
    const Half back = half ^ 1;
    for (Half out = map_.around(back); out != back; out = map_.around(out)) {
      const Way way = map_.edge(out).way;
      rails += way == Way::rail, motorways += way == Way::motorway, shores += way == Way::shore;
      others += street(way) && way != Way::motorway;
    }
    if (others > 0) return 0;
    return rails > 0 ? 13.0 : motorways > 0 ? 26.0 : shores > 0 ? 6.0 : 0.0;
  }

  /// Where a street crosses a railway or a motorway, a piece of it becomes a bridge.
  void lift_crossings() {
    const Half halves = map_.half_count();
    for (Half half = 0; half < halves; ++half) {
      if (half % 4096 == 0) monitor_.check();
      if (!street(map_.edge(half).way) || map_.edge(half).way == Way::motorway || map_.edge(half).bridge) continue;
      const double reach = bridged_at_end(half);
      if (reach == 0) continue;
      const double size = distance(map_.start(half), map_.end(half));
      if (size > reach + 12)
        map_.split_edge(half, between(map_.start(half), map_.end(half), (size - reach) / size)),
            map_.edge(map_.next(half)).bridge = true;
      else
        map_.edge(half).bridge = true;
    }
  }

  double bridged_at_end(Half half) const {
    int streets = 0, rails = 0, motorways = 0;
    const Half back = half ^ 1;
    for (Half out = map_.around(back); out != back; out = map_.around(out)) {
      const Way way = map_.edge(out).way;
      rails += way == Way::rail, motorways += way == Way::motorway;
      streets += street(way) && way != Way::motorway;
    }
    // Great roads meet motorways at interchanges, on the level.
    if (streets == 0 || (motorways > 0 && map_.edge(half).way <= Way::secondary)) return 0;
    return motorways > 1 ? 24.0 : rails > 1 ? 14.0 : 0.0;
  }

  // ---- footbridges

  /// Straight over a great road or a railway, from a street on one side to one on the other, meeting neither.
  void add_footbridges() {
    const std::size_t most = setting_.size == Size::quarter ? 2 : setting_.size == Size::commune ? 8 : 80;
    const std::uint64_t one_in = setting_.size == Size::quarter ? 1 : setting_.size == Size::commune ? 6 : 60;
    for (Half half = 0; half < map_.half_count() && scene_.footbridges.size() < most; half += 2) {
      if (half % 4096 == 0) monitor_.check();
      const Way way = map_.edge(half).way;
      if (map_.edge(half).bridge || (way != Way::primary && way != Way::rail) ||
          distance(map_.start(half), map_.end(half)) < 40)
        continue;
      if (setting_.chance('f', half) % one_in != 0) continue;
      const Point middle = between(map_.start(half), map_.end(half), 0.5);
      const bool apart = std::all_of(scene_.footbridges.begin(), scene_.footbridges.end(),
                                     [&](const auto& other) { return distance(other.first, middle) > 350; });
      if (!apart || scene_.density(middle) < 900) continue;
      const std::optional<Point> a = landing(half, middle), b = landing(half ^ 1, middle);
      if (a && b && clear_span(half, *a, *b)) scene_.footbridges.emplace_back(*a, *b);
    }
  }

  /// A corner of the face on the left, off the road, near its middle.
  std::optional<Point> landing(Half road, Point middle) const {
    std::optional<Point> best;
    double least = 95;
    for (Half half = map_.next(road); half != road; half = map_.next(half)) {
      const Half before = map_.previous(half);
      const auto side = [&](Half edge) {
        return street(map_.edge(edge).way) && map_.edge(edge).way > Way::primary && !map_.edge(edge).bridge;
      };
      if (!side(half) || !side(before)) continue;
      const double away = distance(map_.start(half), middle);
      if (away < least && away > 18) least = away, best = map_.start(half);
    }
    return best;
  }

  /// Crosses the one edge and no other of the two faces.
  bool clear_span(Half road, Point a, Point b) const {
    if (!crossing(a, b, map_.start(road), map_.end(road))) return false;
    for (const Half side : {road, road ^ 1})
      for (Half half = map_.next(side); half != side; half = map_.next(half)) {
        if (half == (side ^ 1)) continue;
        if (crossing(a, b, map_.start(half), map_.end(half))) return false;
      }
    return true;
  }

  void merge_uses() { scene_.use.resize(static_cast<std::size_t>(map_.face_count()), BlockUse::built); }

  Scene& scene_;
  PlanarMap& map_;
  const Setting& setting_;
  Monitor& monitor_;
};

}  // namespace

void make_blocks(Scene& scene, Monitor& monitor) { Blocks(scene, monitor).run(); }

}  // namespace jumeau::territory
