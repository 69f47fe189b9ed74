#include "builder.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "../parallel.hpp"

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr std::size_t most = static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()) - 1;

std::uint64_t mixed(std::uint64_t a) {
  a ^= a >> 32;
  a *= 0xd6e8feb86659fd93ULL;
  a ^= a >> 32;
  a *= 0xd6e8feb86659fd93ULL;
  return a ^ (a >> 32);
}
std::uint64_t hash_of(double x, double y) {
  return mixed(std::bit_cast<std::uint64_t>(x) ^ std::rotl(mixed(std::bit_cast<std::uint64_t>(y)), 31));
}

/// Calls work(i) for [0, count), on all threads.
template <class Work>
void for_each_index(std::size_t count, Monitor& monitor, Work&& work) {
  parallel_for_each(count, monitor, [] { return 0; }, [&](std::size_t i, int) { work(i); });
}

/// A progress that tells nothing: the steps of a build are too short to be told one by one.
class Quiet final : public Monitor {
public:
  explicit Quiet(const Monitor& whole) : whole_(whole) {}
  bool cancelled() const noexcept override { return whole_.cancelled(); }

private:
  const Monitor& whole_;
};

Network::Box joined(const Network::Box& a, const Network::Box& b) {
  return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr Network::Box nowhere{infinite, infinite, -infinite, -infinite};

}  // namespace

std::uint32_t hilbert(std::uint32_t x, std::uint32_t y) {
  std::uint32_t place = 0;
  for (std::uint32_t s = 1U << 15; s > 0; s >>= 1) {
    const std::uint32_t rx = (x & s) != 0, ry = (y & s) != 0;
    place += s * s * ((3 * rx) ^ ry);
    if (ry == 0) {
      if (rx == 1) x = 0xffff - x, y = 0xffff - y;
      std::swap(x, y);
    }
  }
  return place;
}

void Builder::build() {
  rules_ = read_rules(lines_, out_.options_, out_.findings_);
  using Step = void (Builder::*)();
  static constexpr Step steps[] = {&Builder::read_lines,     &Builder::separate_levels, &Builder::make_segments,
                                   &Builder::find_junctions, &Builder::walk_chains,     &Builder::order_nodes,
                                   &Builder::order_edges,    &Builder::fill_edges,      &Builder::link_nodes,
                                   &Builder::find_islands,   &Builder::index_segments};
  double done = 0.0;
  for (const Step step : steps) {
    monitor_.check();
    (this->*step)();
    monitor_.progress(++done / std::size(steps));
  }
}

// ---- vertices

Builder::Point Builder::point_at(double x, double y) {
  x += 0.0, y += 0.0;  // -0.0 and 0.0 are one place
  if (2 * (points_.size() / 2 + 1) > index_.size()) grow_index();
  const std::size_t mask = index_.size() - 1;
  std::size_t slot = hash_of(x, y) & mask;
  while (index_[slot] >= 0) {
    const auto p = at(index_[slot]);
    if (points_[2 * p] == x && points_[2 * p + 1] == y) return index_[slot];
    slot = (slot + 1) & mask;
  }
  const auto added = static_cast<Point>(points_.size() / 2);
  points_.push_back(x), points_.push_back(y);
  return index_[slot] = added;
}

void Builder::grow_index() {
  index_.assign(std::max<std::size_t>(1024, 2 * index_.size()), -1);
  const std::size_t mask = index_.size() - 1;
  for (std::size_t p = 0; p < points_.size() / 2; ++p) {
    std::size_t slot = hash_of(points_[2 * p], points_[2 * p + 1]) & mask;
    while (index_[slot] >= 0) slot = (slot + 1) & mask;
    index_[slot] = static_cast<Point>(p);
  }
}

void Builder::end_string(std::int64_t row) {
  const auto size = static_cast<std::int64_t>(strings_.size());
  if (size - string_ends_.back() < 2) {
    strings_.resize(at(string_ends_.back()));
    return;
  }
  string_ends_.push_back(size);
  string_rows_.push_back(row);
}

void Builder::add_path(std::int64_t row, std::span<const double> xy) {
  for (std::size_t i = 0; i + 1 < xy.size(); i += 2) {
    if (!std::isfinite(xy[i]) || !std::isfinite(xy[i + 1])) {
      ++out_.findings_.bad_positions;
      end_string(row);
      continue;
    }
    const Point p = point_at(xy[i], xy[i + 1]);
    if (static_cast<std::int64_t>(strings_.size()) == string_ends_.back() || strings_.back() != p)
      strings_.push_back(p);
  }
  end_string(row);
}

void Builder::read_lines() {
  const Geometries& geometry = lines_.geometry;
  if (geometry.positions() > most)
    throw Error(Error::Code::unsupported,
                text("The network has more vertices than fit in one graph ({0}).", geometry.positions()));
  strings_.reserve(geometry.positions());
  for (std::size_t row = 0; row < geometry.size(); ++row) {
    if (row % 1024 == 0) monitor_.check();
    if (rules_[row].closed()) continue;
    const std::size_t before = string_rows_.size();
    const auto range = geometry.row(row);
    for (std::int64_t path = range.first; path < range.last; ++path)
      add_path(static_cast<std::int64_t>(row), geometry.path_xy(path));
    out_.findings_.empty_rows += before == string_rows_.size();
  }
  out_.findings_.rows = static_cast<std::int64_t>(geometry.size());
  index_ = {};
  if (string_rows_.empty() && out_.findings_.burdened > 0)
    throw Error(Error::Code::bad_input, text("No street has \"{0}\" up to {1}: there is nothing to travel on.",
                                             out_.options_.burden_field, out_.options_.burden_most));
  if (string_rows_.empty())
    throw Error(Error::Code::bad_input, text("The network has no line: there is nothing to travel on."));
}

// ---- levels

/// Gives each level its own twin of a vertex that lines pass through at several levels.
void Builder::separate_levels() {
  levels_.assign(points_.size() / 2, 0);
  if (out_.options_.level_field.empty()) return;
  std::vector<std::int32_t> seen(points_.size() / 2, -1);
  std::map<Point, std::set<std::int32_t>> apart;
  const auto each_vertex = [&](auto&& work) {
    for (std::size_t s = 0; s < string_rows_.size(); ++s)
      for (std::int64_t i = string_ends_[s]; i < string_ends_[s + 1]; ++i)
        work(strings_[at(i)], rules_[at(string_rows_[s])].level, i == string_ends_[s] || i + 1 == string_ends_[s + 1]);
  };
  each_vertex([&](Point p, std::int32_t level, bool is_end) {
    if (is_end) return;
    if (seen[at(p)] >= 0 && seen[at(p)] != level)
      apart[p].insert({seen[at(p)], level});
    else
      seen[at(p)] = level;
  });
  out_.findings_.separated_places = static_cast<std::int64_t>(apart.size());
  std::map<std::pair<Point, std::int32_t>, Point> twins;
  for (const auto& [p, levels] : apart)
    for (const std::int32_t level : levels) {
      const bool lowest = level == *levels.begin();
      const Point twin = lowest ? p : static_cast<Point>(points_.size() / 2);
      if (!lowest) {
        const double x = points_[2 * at(p)], y = points_[2 * at(p) + 1];
        points_.push_back(x), points_.push_back(y);
        levels_.push_back(level);
      }
      twins[{p, level}] = twin;
    }
  each_vertex([&](Point& p, std::int32_t level, bool) {
    const auto found = apart.find(p);
    if (found == apart.end()) return;
    const auto& levels = found->second;
    const auto above = levels.lower_bound(level);
    // An end without its own level there joins the nearest one, the lower of two.
    std::int32_t joined_level = above == levels.end() ? *levels.rbegin() : *above;
    if (above != levels.end() && above != levels.begin() && level - *std::prev(above) <= joined_level - level)
      if (joined_level != level) joined_level = *std::prev(above);
    p = twins.at({p, joined_level});
  });
}

// ---- segments and chains

void Builder::make_segments() {
  const std::size_t count = strings_.size() - string_rows_.size();
  from_.reserve(count), to_.reserve(count), segment_rows_.reserve(count);
  for (std::size_t s = 0; s < string_rows_.size(); ++s)
    for (std::int64_t i = string_ends_[s]; i + 1 < string_ends_[s + 1]; ++i) {
      from_.push_back(strings_[at(i)]);
      to_.push_back(strings_[at(i) + 1]);
      segment_rows_.push_back(static_cast<std::int32_t>(string_rows_[s]));
    }
  strings_ = {}, string_ends_ = {}, string_rows_ = {};
}

bool Builder::towards(Segment s, Point p) const {
  const RowRules& rules = rules_[at(segment_rows_[at(s)])];
  return to_[at(s)] == p ? rules.forward : rules.backward;
}
bool Builder::away(Segment s, Point p) const {
  const RowRules& rules = rules_[at(segment_rows_[at(s)])];
  return from_[at(s)] == p ? rules.forward : rules.backward;
}

/// A chain goes on through a point with two segments that may be travelled in the same directions.
void Builder::find_junctions() {
  const std::size_t points = points_.size() / 2;
  degree_.assign(points, 0), both_.assign(points, 0);
  for (std::size_t s = 0; s < from_.size(); ++s)
    for (const Point p : {from_[s], to_[s]}) {
      degree_[at(p)] = static_cast<std::uint8_t>(std::min(3, degree_[at(p)] + 1));
      both_[at(p)] ^= static_cast<Segment>(s);
    }
  junction_.assign(points, 0);
  for (std::size_t p = 0; p < points; ++p) junction_[p] = degree_[p] != 0 && degree_[p] != 2;
  for (std::size_t s = 0; s < from_.size(); ++s)
    for (const Point p : {from_[s], to_[s]}) {
      if (junction_[at(p)]) continue;
      const Segment other = both_[at(p)] ^ static_cast<Segment>(s);
      const auto mine = static_cast<Segment>(s);
      junction_[at(p)] = towards(mine, p) != away(other, p) || away(mine, p) != towards(other, p);
    }
}

void Builder::walk(Segment first, Point start) {
  Segment segment = first;
  Point here = start;
  do {
    walked_[at(segment)] = 1;
    const bool along = from_[at(segment)] == here;
    chain_points_.push_back(here);
    chain_rows_.push_back(segment_rows_[at(segment)]);
    chain_along_.push_back(along);
    here = along ? to_[at(segment)] : from_[at(segment)];
    if (!junction_[at(here)]) segment ^= both_[at(here)];
  } while (!junction_[at(here)]);
  chain_points_.push_back(here);
  chain_rows_.push_back(-1);
  chain_along_.push_back(0);
  chain_ends_.push_back(static_cast<std::int64_t>(chain_points_.size()));
  orient(chain_ends_.size() - 2);
}

/// A closed line that meets nothing: its smallest vertex becomes its node.
void Builder::walk_cycle(Segment first) {
  Point smallest = from_[at(first)];
  Segment segment = first, at_smallest = first;
  Point here = to_[at(first)];
  while (here != from_[at(first)]) {
    segment ^= both_[at(here)];
    if (before(here, smallest)) smallest = here, at_smallest = segment;
    here = from_[at(segment)] == here ? to_[at(segment)] : from_[at(segment)];
  }
  junction_[at(smallest)] = 1;
  walk(at_smallest, smallest);
}

void Builder::walk_chains() {
  walked_.assign(from_.size(), 0);
  chain_points_.reserve(from_.size() + from_.size() / 4);
  chain_rows_.reserve(from_.size() + from_.size() / 4);
  const auto each_left = [&](auto&& work) {
    for (std::size_t s = 0; s < from_.size(); ++s) {
      if (s % 65536 == 0) monitor_.check();
      if (!walked_[s]) work(static_cast<Segment>(s));
    }
  };
  each_left([&](Segment s) {
    if (junction_[at(from_[at(s)])])
      walk(s, from_[at(s)]);
    else if (junction_[at(to_[at(s)])])
      walk(s, to_[at(s)]);
  });
  each_left([&](Segment s) { walk_cycle(s); });
  from_ = {}, to_ = {}, segment_rows_ = {}, both_ = {}, degree_ = {}, walked_ = {};
}

int Builder::compare(Point a, Point b) const {
  for (std::size_t k = 0; k < 2; ++k) {
    const double of_a = points_[2 * at(a) + k], of_b = points_[2 * at(b) + k];
    if (of_a != of_b) return of_a < of_b ? -1 : 1;
  }
  return levels_[at(a)] == levels_[at(b)] ? 0 : levels_[at(a)] < levels_[at(b)] ? -1 : 1;
}
bool Builder::before(Point a, Point b) const { return compare(a, b) < 0; }

/// Turns an edge so that it runs from its smaller end; a loop starts with the smaller neighbour.
void Builder::orient(std::size_t edge) {
  const auto first = at(chain_ends_[edge]), last = at(chain_ends_[edge + 1]) - 1;
  int order = 0;
  for (std::size_t i = first, j = last; i < j && order == 0; ++i, --j)
    order = compare(chain_points_[i], chain_points_[j]);
  if (order <= 0) return;
  std::reverse(chain_points_.begin() + static_cast<std::ptrdiff_t>(first),
               chain_points_.begin() + static_cast<std::ptrdiff_t>(last) + 1);
  std::reverse(chain_rows_.begin() + static_cast<std::ptrdiff_t>(first),
               chain_rows_.begin() + static_cast<std::ptrdiff_t>(last));
  std::reverse(chain_along_.begin() + static_cast<std::ptrdiff_t>(first),
               chain_along_.begin() + static_cast<std::ptrdiff_t>(last));
  for (std::size_t i = first; i < last; ++i) chain_along_[i] ^= 1;
}

// ---- order

void Builder::order_nodes() {
  Network::Box all = nowhere;
  std::vector<Point> nodes;
  for (std::size_t p = 0; p < junction_.size(); ++p) {
    if (!junction_[p]) continue;
    nodes.push_back(static_cast<Point>(p));
    all = joined(all, {points_[2 * p], points_[2 * p + 1], points_[2 * p], points_[2 * p + 1]});
  }
  const double side = std::max({all.x1 - all.x0, all.y1 - all.y0, std::numeric_limits<double>::min()});
  const auto cell = [&](double v, double low) {
    return static_cast<std::uint32_t>(std::min(65535.0, (v - low) / side * 65536.0));
  };
  std::vector<std::pair<std::uint32_t, Point>> keyed;
  keyed.reserve(nodes.size());
  for (const Point p : nodes)
    keyed.emplace_back(hilbert(cell(points_[2 * at(p)], all.x0), cell(points_[2 * at(p) + 1], all.y0)), p);
  std::sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : before(a.second, b.second);
  });
  node_of_.assign(junction_.size(), -1);
  out_.node_xy_.reserve(2 * keyed.size());
  for (std::size_t n = 0; n < keyed.size(); ++n) {
    const Point p = keyed[n].second;
    node_of_[at(p)] = static_cast<Node>(n);
    out_.node_xy_.push_back(points_[2 * at(p)]), out_.node_xy_.push_back(points_[2 * at(p) + 1]);
  }
  junction_ = {};
}

void Builder::order_edges() {
  const std::size_t count = chain_ends_.size() - 1;
  struct Key {
    Node low, high;
    std::int32_t edge;
  };
  std::vector<Key> keys(count);
  for (std::size_t e = 0; e < count; ++e) {
    const Node a = node_of_[at(chain_points_[at(chain_ends_[e])])],
               b = node_of_[at(chain_points_[at(chain_ends_[e + 1]) - 1])];
    keys[e] = {std::min(a, b), std::max(a, b), static_cast<std::int32_t>(e)};
  }
  const auto by_shape = [&](std::int32_t a, std::int32_t b) {
    const auto first_a = chain_points_.begin() + chain_ends_[at(a)],
               first_b = chain_points_.begin() + chain_ends_[at(b)];
    const auto last_a = chain_points_.begin() + chain_ends_[at(a) + 1],
               last_b = chain_points_.begin() + chain_ends_[at(b) + 1];
    const auto less = [this](Point p, Point q) { return before(p, q); };
    if (std::lexicographical_compare(first_a, last_a, first_b, last_b, less)) return true;
    if (std::lexicographical_compare(first_b, last_b, first_a, last_a, less)) return false;
    // The same line drawn twice: what it allows decides before the order of the rows does.
    const auto rules_at = [this](std::int32_t edge) {
      const auto first = at(chain_ends_[at(edge)]);
      const RowRules& rules = rules_[at(chain_rows_[first])];
      const bool along = chain_along_[first] != 0;
      return std::tuple{along ? rules.forward : rules.backward, along ? rules.backward : rules.forward,
                        rules.minutes_per_metre, chain_rows_[first]};
    };
    return rules_at(a) < rules_at(b);
  };
  std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
    if (a.low != b.low) return a.low < b.low;
    return a.high != b.high ? a.high < b.high : by_shape(a.edge, b.edge);
  });
  edge_order_.resize(count);
  for (std::size_t e = 0; e < count; ++e) edge_order_[e] = keys[e].edge;
}

void Builder::fill_edges() {
  const std::size_t count = edge_order_.size();
  const bool timed = out_.options_.cost == Cost::time;
  out_.ends_.resize(count), out_.vertices_.resize(count + 1, 0);
  for (std::size_t e = 0; e < count; ++e) {
    const auto old = at(edge_order_[e]);
    out_.vertices_[e + 1] = out_.vertices_[e] + chain_ends_[old + 1] - chain_ends_[old];
  }
  const std::size_t vertices = chain_points_.size();
  out_.xy_.resize(2 * vertices), out_.metres_.resize(vertices), out_.rows_.resize(vertices);
  out_.along_.resize(vertices);
  if (timed) out_.minutes_.resize(vertices);
  Quiet quiet(monitor_);
  for_each_index(count, quiet, [&](std::size_t e) {
    const auto old = at(edge_order_[e]), source = at(chain_ends_[old]);
    const auto first = at(out_.vertices_[e]), size = at(out_.vertices_[e + 1]) - first;
    double metres = 0.0, minutes = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
      const auto p = at(chain_points_[source + i]), v = first + i;
      out_.xy_[2 * v] = points_[2 * p], out_.xy_[2 * v + 1] = points_[2 * p + 1];
      if (i > 0) {
        const double length =
            std::hypot(out_.xy_[2 * v] - out_.xy_[2 * v - 2], out_.xy_[2 * v + 1] - out_.xy_[2 * v - 1]);
        metres += length;
        minutes += length * rules_[at(chain_rows_[source + i - 1])].minutes_per_metre;
      }
      out_.metres_[v] = metres;
      if (timed) out_.minutes_[v] = minutes;
      out_.rows_[v] = chain_rows_[source + i];
      out_.along_[v] = chain_along_[source + i];
    }
    out_.rows_[first + size - 1] = out_.rows_[first + size - 2];
    const RowRules& rules = rules_[at(chain_rows_[source])];
    const bool along = chain_along_[source] != 0;
    out_.ends_[e] = {timed ? minutes : metres, node_of_[at(chain_points_[source])],
                     node_of_[at(chain_points_[source + size - 1])], along ? rules.forward : rules.backward,
                     along ? rules.backward : rules.forward};
  });
  double sum = 0.0;
  for (const auto& ends : out_.ends_) sum += ends.cost;
  out_.mean_cost_ = sum / static_cast<double>(count);
  chain_points_ = {}, chain_rows_ = {}, chain_along_ = {}, chain_ends_ = {}, node_of_ = {}, points_ = {}, levels_ = {};
}

// ---- arcs

namespace {

/// Sorts what belongs to each node next to each other; `each(add)` calls add(node, thing) for all, in order.
template <class T, class Each>
void group(std::size_t nodes, std::vector<std::int64_t>& offsets, std::vector<T>& things, Each&& each) {
  offsets.assign(nodes + 1, 0);
  each([&](Node n, const T&) { ++offsets[at(n) + 1]; });
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  things.resize(at(offsets.back()));
  std::vector<std::int64_t> next(offsets.begin(), offsets.end() - 1);
  each([&](Node n, const T& thing) { things[at(next[at(n)]++)] = thing; });
}

/// Keeps the cheapest arc to each head, sorted by head; ties by edge.
void drop_parallels(std::vector<std::int64_t>& offsets, std::vector<Network::Arc>& arcs) {
  std::size_t kept = 0;
  std::int64_t first = 0;
  for (std::size_t n = 0; n + 1 < offsets.size(); ++n) {
    const std::int64_t last = offsets[n + 1];
    const auto begin = arcs.begin() + first, end = arcs.begin() + last;
    std::sort(begin, end, [](const auto& a, const auto& b) {
      return std::tie(a.head, a.cost, a.edge) < std::tie(b.head, b.cost, b.edge);
    });
    offsets[n] = static_cast<std::int64_t>(kept);
    for (auto arc = begin; arc != end; ++arc)
      if (arc == begin || arc->head != arcs[kept - 1].head) arcs[kept++] = *arc;
    first = last;
  }
  offsets.back() = static_cast<std::int64_t>(kept);
  arcs.resize(kept);
}

}  // namespace

void Builder::link_nodes() {
  const std::size_t nodes = out_.nodes(), edges = out_.edges();
  group(nodes, out_.at_offsets_, out_.at_, [&](auto&& add) {
    for (std::size_t e = 0; e < edges; ++e) {
      const auto& ends = out_.ends_[e];
      add(ends.from, static_cast<Edge>(e));
      if (ends.to != ends.from) add(ends.to, static_cast<Edge>(e));
    }
  });
  out_.one_way_ =
      std::any_of(out_.ends_.begin(), out_.ends_.end(), [](const auto& e) { return !e.forward || !e.backward; });
  const auto link = [&](Network::Arcs& arcs, bool inward) {
    group(nodes, arcs.offsets, arcs.arcs, [&](auto&& add) {
      for (std::size_t e = 0; e < edges; ++e) {
        const auto& ends = out_.ends_[e];
        const auto edge = static_cast<Edge>(e);
        if (ends.from == ends.to) continue;
        if (inward ? ends.backward : ends.forward) add(ends.from, Network::Arc{out_.cost(edge), ends.to, edge});
        if (inward ? ends.forward : ends.backward) add(ends.to, Network::Arc{out_.cost(edge), ends.from, edge});
      }
    });
    drop_parallels(arcs.offsets, arcs.arcs);
  };
  link(out_.out_, false);
  std::vector<std::uint8_t> used(edges, 0);
  for (const auto& arc : out_.out_.arcs) used[at(arc.edge)] = 1;
  for (std::size_t e = 0; e < edges; ++e)
    out_.findings_.parallel_edges += !used[e] && out_.ends_[e].from != out_.ends_[e].to;
  if (out_.one_way_) link(out_.in_, true);
}

void Builder::find_islands() {
  std::vector<Node> parent(out_.nodes());
  std::iota(parent.begin(), parent.end(), 0);
  const auto root = [&](Node n) {
    while (parent[at(n)] != n) n = parent[at(n)] = parent[at(parent[at(n)])];
    return n;
  };
  for (const auto& ends : out_.ends_) {
    const Node a = root(ends.from), b = root(ends.to);
    parent[at(std::max(a, b))] = std::min(a, b);
  }
  std::map<Node, Network::Island> by_root;
  for (std::size_t n = 0; n < parent.size(); ++n) ++by_root[root(static_cast<Node>(n))].nodes;
  for (std::size_t e = 0; e < out_.edges(); ++e) {
    auto& island = by_root[root(out_.ends_[e].from)];
    ++island.edges;
    island.length_m += out_.length_m(static_cast<Edge>(e));
  }
  std::vector<std::pair<Node, Network::Island>> sorted(by_root.begin(), by_root.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second.length_m > b.second.length_m; });
  std::vector<std::int32_t> rank(parent.size(), 0);
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    rank[at(sorted[i].first)] = static_cast<std::int32_t>(i);
    out_.islands_.push_back(sorted[i].second);
  }
  out_.island_of_.resize(parent.size());
  for (std::size_t n = 0; n < parent.size(); ++n) out_.island_of_[n] = rank[at(root(static_cast<Node>(n)))];
}

// ---- spatial index

/// Edges follow a Hilbert curve, so neighbours in the arrays are neighbours on the ground: boxes of runs make a good
/// tree.
void Builder::index_segments() {
  constexpr std::size_t run = 8;
  const std::size_t vertices = out_.metres_.size();
  std::vector<Network::Box> level((vertices + run - 1) / run, nowhere);
  for (std::size_t e = 0; e < out_.edges(); ++e)
    for (auto v = at(out_.vertices_[e]); v + 1 < at(out_.vertices_[e + 1]); ++v) {
      const auto [x0, x1] = std::minmax(out_.xy_[2 * v], out_.xy_[2 * v + 2]);
      const auto [y0, y1] = std::minmax(out_.xy_[2 * v + 1], out_.xy_[2 * v + 3]);
      level[v / run] = joined(level[v / run], {x0, y0, x1, y1});
    }
  out_.boxes_.levels.push_back(std::move(level));
  while (out_.boxes_.levels.back().size() > 1) {
    const auto& below = out_.boxes_.levels.back();
    std::vector<Network::Box> above((below.size() + run - 1) / run, nowhere);
    for (std::size_t i = 0; i < below.size(); ++i) above[i / run] = joined(above[i / run], below[i]);
    out_.boxes_.levels.push_back(std::move(above));
  }
}

}  // namespace jumeau::network
