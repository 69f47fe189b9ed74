#include "access.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <list>
#include <map>
#include <mutex>
#include <numeric>
#include <queue>
#include <unordered_map>

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double infinity = std::numeric_limits<double>::infinity();

// ---- what differs between two networks

/// Says whether edges of two networks are the same: course, costs and directions.
std::string content_of(const Network& network, Edge e) {
  const auto& ends = network.ends(e);
  std::string out(1, static_cast<char>(2 * ends.forward + ends.backward));
  const auto add = [&](std::span<const double> numbers) {
    out.append(reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes());
  };
  const auto first = at(network.first_vertex(e)), count = at(network.last_vertex(e)) - first + 1;
  add(network.xy().subspan(2 * first, 2 * count)), add(network.costs().subspan(first, count));
  return out;
}

/// Numbers for contents, the same in both networks.
class Contents {
public:
  std::vector<int> of(const Network& network) {
    std::vector<int> out;
    numbers_.reserve(network.edges());
    for (std::size_t e = 0; e < network.edges(); ++e)
      out.push_back(numbers_.try_emplace(content_of(network, static_cast<Edge>(e)), static_cast<int>(numbers_.size()))
                        .first->second);
    return out;
  }

private:
  std::unordered_map<std::string, int> numbers_;
};

/// One network beside another one: what of it the other has not.
struct Side {
  const Network& network;
  std::vector<Edge> unmatched;        ///< edges that the other network has not as they are; ascending
  std::vector<std::uint8_t> changed;  ///< by edge: has a segment that the other network has not
  std::vector<Node> crossings;        ///< that join other segments than in the other network

  bool is_changed(Edge e) const { return e >= 0 && changed[at(e)] != 0; }
};

/// A segment, whichever way it is drawn. Its cost is a difference of sums: to the billionth.
using Segment = std::array<std::int64_t, 6>;
using Segments = std::map<Segment, std::int64_t>;
Segment segment_at(const Network& network, std::int64_t v, const Network::Ends& ends) {
  const auto bits = [&](std::int64_t i) { return std::bit_cast<std::int64_t>(network.xy()[at(i)]); };
  const double cost = network.costs()[at(v + 1)] - network.costs()[at(v)];
  Segment out{bits(2 * v),
              bits(2 * v + 1),
              bits(2 * v + 2),
              bits(2 * v + 3),
              2 * ends.forward + ends.backward,
              std::llround(cost * 1e9)};
  if (std::pair(out[0], out[1]) > std::pair(out[2], out[3])) {
    std::swap(out[0], out[2]), std::swap(out[1], out[3]);
    out[4] = 2 * ends.backward + ends.forward;
  }
  return out;
}

template <class Work>
void each_segment(const Network& network, Edge e, Work&& work) {
  for (auto v = network.first_vertex(e); v < network.last_vertex(e); ++v)
    work(v, segment_at(network, v, network.ends(e)));
}

/// The places that stay, under the numbers of the older question; one that went, or that came, is off both networks.
struct Places {
  std::vector<Snapped> before, after;
  std::vector<std::int32_t> number_now;  ///< by number of the older question; -1: it went
  std::vector<std::int32_t> came;        ///< numbers of the later question
};

/// What differs between two networks, and whom it may concern. Streets that are merely cut elsewhere, because a
/// crossing came or went, are no difference.
class Difference {
public:
  Difference(const Network& before, const Network& after)
      : before_{before, {}, std::vector<std::uint8_t>(before.edges(), 0), {}},
        after_{after, {}, std::vector<std::uint8_t>(after.edges(), 0), {}} {
    match_edges();
    const Segments there = segments_of(before_), here = segments_of(after_);
    mark_changed(before_, here), mark_changed(after_, there);
    compare_crossings(there, here);
  }

  /// Whether a place joins the same street at the same spot, and that street is as it was.
  bool same(const Snapped& a, const Snapped& b) const {
    if (!a.on_network() || !b.on_network()) return a.on_network() == b.on_network();
    return a.x == b.x && a.y == b.y && a.distance_m == b.distance_m && !before_.is_changed(a.edge) &&
           !after_.is_changed(b.edge);
  }

  /// Cells whose ways may differ: those that join the streets elsewhere, and those with a way through what changed that
  /// is as short as the one they have, within the limit.
  std::vector<std::uint8_t> affected(const Access& old, const Access& now, const Places& places,
                                     Monitor& monitor) const {
    std::vector<std::uint8_t> out(old.cells.size(), 0);
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = !same(old.cells[i], now.cells[i]);
    mark(before_, old.cells, places.before, old, out, monitor);
    mark(after_, now.cells, places.after, old, out, monitor);
    return out;
  }
  std::size_t size() const {
    return before_.unmatched.size() + after_.unmatched.size() + before_.crossings.size() + after_.crossings.size();
  }

private:
  void match_edges() {
    Contents contents;
    const std::vector<int> there = contents.of(before_.network), here = contents.of(after_.network);
    const std::vector<Edge> left = by_content(there), right = by_content(here);
    for (auto a = left.begin(), b = right.begin(); a != left.end() || b != right.end();) {
      const int one = a == left.end() ? std::numeric_limits<int>::max() : there[at(*a)];
      const int other = b == right.end() ? std::numeric_limits<int>::max() : here[at(*b)];
      if (one < other) before_.unmatched.push_back(*a);
      if (other < one) after_.unmatched.push_back(*b);
      if (one <= other) ++a;
      if (other <= one) ++b;
    }
    std::ranges::sort(before_.unmatched), std::ranges::sort(after_.unmatched);
  }
  static std::vector<Edge> by_content(const std::vector<int>& contents) {
    std::vector<Edge> out(contents.size());
    std::iota(out.begin(), out.end(), 0);
    std::ranges::stable_sort(out, [&](Edge a, Edge b) { return contents[at(a)] < contents[at(b)]; });
    return out;
  }

  static Segments segments_of(const Side& side) {
    Segments out;
    for (const Edge e : side.unmatched)
      each_segment(side.network, e, [&](std::int64_t, const Segment& segment) { ++out[segment]; });
    return out;
  }
  static bool has(const Segments& all, const Segment& one) { return all.find(one) != all.end(); }
  static void mark_changed(Side& side, const Segments& others) {
    for (const Edge e : side.unmatched)
      each_segment(side.network, e, [&](std::int64_t, const Segment& segment) {
        if (!has(others, segment)) side.changed[at(e)] = 1;
      });
  }

  // ---- crossings

  /// Crossings at one position, and how many segments that both networks have meet there.
  struct Meeting {
    std::vector<Node> before, after;
    std::size_t met_before = 0, met_after = 0;
    /// A crossing may come or go on a street, if nothing else is joined or parted.
    bool alike() const {
      if (before.size() > 1 || after.size() > 1) return false;
      if (before.empty()) return met_after <= 2;
      if (after.empty()) return met_before <= 2;
      return met_before == met_after;
    }
  };
  void compare_crossings(const Segments& there, const Segments& here) {
    std::map<std::pair<double, double>, Meeting> meetings;
    for (const Side* side : {&before_, &after_})
      for (const Edge e : side->unmatched)
        for (const Node n : {side->network.ends(e).from, side->network.ends(e).to})
          meetings[{side->network.x(n), side->network.y(n)}];
    const auto fill = [&](const Network& network, const Segments& others, const Side& side,
                          std::vector<Node> Meeting::* nodes, std::size_t Meeting::* met) {
      for (std::size_t i = 0; i < network.nodes(); ++i) {
        const auto n = static_cast<Node>(i);
        const auto found = meetings.find({network.x(n), network.y(n)});
        if (found == meetings.end()) continue;
        (found->second.*nodes).push_back(n);
        found->second.*met += shared_at(side, n, others);
      }
    };
    fill(before_.network, here, before_, &Meeting::before, &Meeting::met_before);
    fill(after_.network, there, after_, &Meeting::after, &Meeting::met_after);
    for (const auto& [position, meeting] : meetings) {
      if (meeting.alike()) continue;
      before_.crossings.insert(before_.crossings.end(), meeting.before.begin(), meeting.before.end());
      after_.crossings.insert(after_.crossings.end(), meeting.after.begin(), meeting.after.end());
    }
  }
  /// Ends of segments at a crossing that the other network has, too.
  static std::size_t shared_at(const Side& side, Node n, const Segments& others) {
    std::size_t out = 0;
    const Network& network = side.network;
    for (const Edge e : network.edges_at(n)) {
      const auto& ends = network.ends(e);
      const bool matched = !std::ranges::binary_search(side.unmatched, e);
      const auto shared = [&](std::int64_t v) { return matched || has(others, segment_at(network, v, ends)); };
      if (ends.from == n) out += shared(network.first_vertex(e)) ? 1 : 0;
      if (ends.to == n) out += shared(network.last_vertex(e) - 1) ? 1 : 0;
    }
    return out;
  }

  // ---- who is concerned

  /// Ways of cells to places through some crossings.
  struct Through {
    Reached to_cells, to_places;
  };
  /// Marks the cells whose way through what changed on one side is as short as the one they had.
  static void mark(const Side& side, const std::vector<Snapped>& cells, const std::vector<Snapped>& places,
                   const Access& old, std::vector<std::uint8_t>& out, Monitor& monitor) {
    std::vector<Snapped> nodes;
    const auto add = [&](Node n) { nodes.push_back(at_node(side.network, n)); };
    for (const Node n : side.crossings) add(n);
    const std::size_t first_edge = nodes.size();
    std::vector<double> costs;
    for (const Edge e : side.unmatched)
      if (side.is_changed(e))
        add(side.network.ends(e).from), add(side.network.ends(e).to), costs.push_back(side.network.cost(e));
    const Through ways{many_to_many(side.network, nodes, cells, {old.question.limit, true, true}, monitor),
                       many_to_many(side.network, nodes, places, {old.question.limit, true, false}, monitor)};
    for (std::size_t n = 0; n < first_edge; ++n) mark_through(ways, n, 0.0, n, old, out);
    for (std::size_t i = 0; i < costs.size(); ++i) {
      const std::size_t from = first_edge + 2 * i, to = from + 1;
      mark_through(ways, from, costs[i], to, old, out), mark_through(ways, to, costs[i], from, old, out);
    }
  }
  static void mark_through(const Through& ways, std::size_t in, double cost, std::size_t past, const Access& old,
                           std::vector<std::uint8_t>& out) {
    const auto cells = ways.to_cells.targets_of(in);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto cell = at(cells[i]);
      if (!out[cell]) out[cell] = as_short(ways.to_cells.costs_of(in)[i] + cost, ways.to_places, past, old, cell);
    }
  }
  static bool as_short(double cost, const Reached& to_places, std::size_t past, const Access& old, std::size_t cell) {
    constexpr double rounding = 1e-9;
    const auto had = old.reached.targets_of(cell), places = to_places.targets_of(past);
    const auto had_costs = old.reached.costs_of(cell), costs = to_places.costs_of(past);
    std::size_t k = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const double through = (cost + costs[i]) * (1.0 - rounding);
      if (through > old.question.limit) continue;
      while (k < had.size() && had[k] < places[i]) ++k;
      if (k == had.size() || had[k] != places[i] || through <= had_costs[k]) return true;
    }
    return false;
  }

  Side before_, after_;
};

// ---- answers

Places places_of(const Access& old, const Access& now, const Difference& difference) {
  const auto position = [](const Access& of, std::size_t i) {
    return std::pair(std::bit_cast<std::int64_t>(of.question.places_xy[2 * i]),
                     std::bit_cast<std::int64_t>(of.question.places_xy[2 * i + 1]));
  };
  std::multimap<std::pair<std::int64_t, std::int64_t>, std::size_t> unmatched;
  for (std::size_t i = 0; i < old.places.size(); ++i) unmatched.emplace(position(old, i), i);
  const std::size_t count = old.places.size();
  Places out{std::vector<Snapped>(count), std::vector<Snapped>(count), std::vector<std::int32_t>(count, -1), {}};
  for (std::size_t i = 0; i < now.places.size(); ++i) {
    const auto found = unmatched.find(position(now, i));
    if (found == unmatched.end() || !difference.same(old.places[found->second], now.places[i])) {
      out.came.push_back(static_cast<std::int32_t>(i));
      continue;
    }
    const std::size_t number = found->second;
    unmatched.erase(found);
    out.before[number] = old.places[number], out.after[number] = now.places[i];
    out.number_now[number] = static_cast<std::int32_t>(i);
  }
  return out;
}

/// Ways from each cell to the places that came.
using Way = std::pair<std::int32_t, double>;
std::vector<std::vector<Way>> ways_to_those_that_came(const Access& now, const Places& places, Monitor& monitor) {
  std::vector<Snapped> sources;
  for (const std::int32_t place : places.came) sources.push_back(now.places[at(place)]);
  const Reached ways = many_to_many(*now.network, sources, now.cells, {now.question.limit, true, true}, monitor);
  std::vector<std::vector<Way>> out(now.cells.size());
  for (std::size_t i = 0; i < sources.size(); ++i)
    for (std::size_t k = 0; k < ways.targets_of(i).size(); ++k)
      out[at(ways.targets_of(i)[k])].emplace_back(places.came[i], ways.costs_of(i)[k]);
  return out;
}

Reached searched_again(const Access& old, const Access& now, const Places& places,
                       const std::vector<std::uint8_t>& affected, Monitor& monitor) {
  std::vector<Snapped> cells;
  for (std::size_t i = 0; i < affected.size(); ++i)
    if (affected[i]) cells.push_back(now.cells[i]);
  const Reached again = many_to_many(*now.network, cells, now.places, {now.question.limit, true, false}, monitor);
  const auto came = ways_to_those_that_came(now, places, monitor);
  Reached out;
  std::size_t next = 0;
  std::vector<Way> row;
  for (std::size_t i = 0; i < affected.size(); ++i) {
    const Reached& from = affected[i] ? again : old.reached;
    const std::size_t source = affected[i] ? next++ : i;
    const auto targets = from.targets_of(source);
    const auto costs = from.costs_of(source);
    row.clear();
    for (std::size_t k = 0; k < targets.size(); ++k) {
      const std::int32_t place = affected[i] ? targets[k] : places.number_now[at(targets[k])];
      if (place >= 0) row.emplace_back(place, costs[k]);
    }
    if (!affected[i]) row.insert(row.end(), came[i].begin(), came[i].end());
    std::ranges::sort(row);
    for (const auto& [place, cost] : row) out.targets.push_back(place), out.costs.push_back(cost);
    out.offsets.push_back(static_cast<std::int64_t>(out.targets.size()));
  }
  return out;
}

/// Bit by bit: a place without geometry is not a number, and equal to itself.
bool equal(const std::vector<double>& a, const std::vector<double>& b) {
  return std::ranges::equal(a, b, {}, std::bit_cast<std::int64_t, double>, std::bit_cast<std::int64_t, double>);
}
bool equal(const AccessQuestion& a, const AccessQuestion& b) {
  return a.snap_m == b.snap_m && a.limit == b.limit && equal(a.cells_xy, b.cells_xy) && equal(a.places_xy, b.places_xy);
}

/// Whether the two answers are to the same question but for the network and the places.
bool alike(const Access& a, const Access& b) {
  return a.question.limit == b.question.limit && a.cells.size() == b.cells.size() &&
         a.network->options() == b.network->options();
}

constexpr std::size_t most_answers = 4;

struct Kept {
  std::mutex mutex;
  std::list<std::shared_ptr<const Access>> answers;  ///< the last used first
};
Kept& kept() {
  static Kept all;
  return all;
}

std::list<std::shared_ptr<const Access>> answers() {
  const std::lock_guard lock(kept().mutex);
  return kept().answers;
}
void keep(std::shared_ptr<const Access> answer) {
  const std::lock_guard lock(kept().mutex);
  kept().answers.remove(answer);
  kept().answers.push_front(std::move(answer));
  if (kept().answers.size() > most_answers) kept().answers.pop_back();
}

/// True where the answer could be had from the older one.
bool take_over(const Access& old, Access& now, std::size_t& searched, Monitor& monitor) {
  const Difference difference(*old.network, *now.network);
  const Places places = places_of(old, now, difference);
  if (4 * difference.size() + 2 * places.came.size() > now.cells.size()) return false;
  const auto affected = difference.affected(old, now, places, monitor);
  now.reached = searched_again(old, now, places, affected, monitor);
  searched = static_cast<std::size_t>(std::ranges::count(affected, 1));
  return true;
}

}  // namespace

std::shared_ptr<const Access> access_of(std::shared_ptr<const Network> network, AccessQuestion question,
                                        std::size_t& searched, Monitor& monitor) {
  const auto all = answers();
  for (const auto& old : all)
    if (old->network == network && equal(old->question, question)) {
      keep(old);
      searched = 0;
      return old;
    }
  auto now = std::make_shared<Access>();
  now->network = std::move(network), now->question = std::move(question);
  now->cells = snap(*now->network, now->question.cells_xy, now->question.snap_m, monitor);
  now->places = snap(*now->network, now->question.places_xy, now->question.snap_m, monitor);
  const auto like = std::ranges::find_if(all, [&](const auto& old) { return alike(*old, *now); });
  if (like == all.end() || !take_over(**like, *now, searched, monitor)) {
    now->reached = many_to_many(*now->network, now->cells, now->places, {now->question.limit, true, false}, monitor);
    searched = now->cells.size();
  }
  keep(now);
  return now;
}

void forget_access() {
  const std::lock_guard lock(kept().mutex);
  kept().answers.clear();
}

// ---- flows

namespace {

/// The way from each crossing to its nearest place.
class NearestPlaces {
public:
  NearestPlaces(const Network& network, const std::vector<Snapped>& places, double limit)
      : network_(network), cost_(network.nodes(), infinity), by_(network.nodes()) {
    for (const Snapped& place : places) {
      if (!place.on_network()) continue;
      const auto& ends = network.ends(place.edge);
      const double straight = straight_cost(network, place);
      on_edge_[place.edge].push_back({place.along, straight});
      if (ends.forward) reach(ends.from, straight + place.along, {place.edge, -1, 0.0, place.along});
      if (ends.backward) reach(ends.to, straight + (ends.cost - place.along), {place.edge, -1, place.along, ends.cost});
    }
    while (!queue_.empty()) {
      const auto [cost, node] = queue_.top();
      queue_.pop();
      if (cost > cost_[at(node)]) continue;
      order_.push_back(node);
      for (const auto& arc : network.arcs_in(node))
        if (cost + arc.cost <= limit) reach(arc.head, cost + arc.cost, {arc.edge, node, 0.0, network.cost(arc.edge)});
    }
  }

  /// Calls pass(edge, people) for whole edges and part(edge, from, to, people) for the first one of each cell.
  template <class Pass, class Partly>
  void send(const std::vector<Snapped>& cells, const std::vector<double>& people, double limit, Pass&& pass,
            Partly&& part) const {
    std::vector<double> waiting(cost_.size(), 0.0);
    for (std::size_t i = 0; i < cells.size(); ++i)
      if (cells[i].on_network() && people[i] > 0.0) start(cells[i], people[i], limit, waiting, part);
    for (auto node = order_.rbegin(); node != order_.rend(); ++node) {
      const double going = waiting[at(*node)];
      if (!(going > 0.0)) continue;
      const Step& by = by_[at(*node)];
      if (by.next < 0) {
        part(by.edge, by.from, by.to, going);
      } else {
        pass(by.edge, going);
        waiting[at(by.next)] += going;
      }
    }
  }

private:
  struct OnEdge {
    double along, straight;
  };
  /// How the way from a crossing begins: along an edge to the next crossing, or (next < 0) to a place on it.
  struct Step {
    Edge edge = -1;
    Node next = -1;
    double from = 0.0, to = 0.0;  ///< part of the edge, by cost from its start
  };
  void reach(Node node, double cost, const Step& by) {
    if (!(cost < cost_[at(node)])) return;
    cost_[at(node)] = cost, by_[at(node)] = by;
    queue_.push({cost, node});
  }
  template <class Partly>
  void start(const Snapped& cell, double people, double limit, std::vector<double>& waiting, Partly&& part) const {
    const auto& ends = network_.ends(cell.edge);
    double best = limit - straight_cost(network_, cell);
    Node to = -1;
    double direct = -1.0;
    bool back = false;
    const auto better = [&](double cost, Node node, double place, bool backward) {
      if (cost <= best) best = cost, to = node, direct = place, back = backward;
    };
    if (const auto found = on_edge_.find(cell.edge); found != on_edge_.end())
      for (const OnEdge& place : found->second)
        if (place.along >= cell.along ? ends.forward : ends.backward)
          better(place.straight + std::abs(place.along - cell.along), -1, place.along, false);
    if (ends.backward) better(cell.along + cost_[at(ends.from)], ends.from, -1.0, true);
    if (ends.forward) better(ends.cost - cell.along + cost_[at(ends.to)], ends.to, -1.0, false);
    if (direct >= 0.0)
      part(cell.edge, std::min(direct, cell.along), std::max(direct, cell.along), people);
    else if (to >= 0)
      part(cell.edge, back ? 0.0 : cell.along, back ? cell.along : ends.cost, people), waiting[at(to)] += people;
  }

  using Entry = std::pair<double, Node>;
  const Network& network_;
  std::vector<double> cost_;
  std::vector<Step> by_;
  std::vector<Node> order_;
  std::unordered_map<Edge, std::vector<OnEdge>> on_edge_;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue_;
};

}  // namespace

std::vector<double> people_by_row(const Network& network, std::size_t rows, const std::vector<Snapped>& cells,
                                  const std::vector<Snapped>& places, const std::vector<double>& people, double limit,
                                  Monitor& monitor) {
  monitor.check();
  const NearestPlaces nearest(network, places, limit);
  std::vector<double> along(network.edges(), 0.0);
  std::vector<double> out(rows, 0.0);
  const auto add = [&](Edge e, double from, double to, double number) {
    // A row counts its busiest segment, once per call.
    std::int64_t last = -1;
    const auto places_of_vertices = network.costs();
    for (auto v = network.first_vertex(e); v < network.last_vertex(e); ++v) {
      if (places_of_vertices[at(v + 1)] <= from || places_of_vertices[at(v)] >= to || network.row_of(v) == last)
        continue;
      last = network.row_of(v);
      out[at(last)] += number;
    }
  };
  nearest.send(cells, people, limit, [&](Edge e, double number) { along[at(e)] += number; }, add);
  for (std::size_t e = 0; e < along.size(); ++e)
    if (along[e] > 0.0) add(static_cast<Edge>(e), 0.0, infinity, along[e]);
  return out;
}

}  // namespace jumeau::network
