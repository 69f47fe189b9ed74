#include "access.hpp"

#include <algorithm>
#include <cstring>
#include <list>
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

/// Crossings of one network where the other has not the same.
class Difference {
public:
  Difference(const Network& before, const Network& after)
      : before_(before), after_(after), contents_before_(contents_.of(before)), contents_after_(contents_.of(after)) {
    std::vector<std::uint8_t> changed_before(before.nodes(), 0), changed_after(after.nodes(), 0);
    pair_edges(changed_before, changed_after);
    for (std::size_t n = 0; n < changed_before.size(); ++n)
      if (changed_before[n]) nodes_before_.push_back(static_cast<Node>(n));
    for (std::size_t n = 0; n < changed_after.size(); ++n)
      if (changed_after[n]) nodes_after_.push_back(static_cast<Node>(n));
  }

  /// Adds what follows from places that join the streets elsewhere.
  void add_places(const std::vector<Snapped>& before, const std::vector<Snapped>& after) {
    for (std::size_t i = 0; i < before.size(); ++i) {
      if (same(before[i], after[i])) continue;
      add_ends(before_, before[i], nodes_before_, edges_before_),
          add_ends(after_, after[i], nodes_after_, edges_after_);
    }
  }

  bool same(const Snapped& a, const Snapped& b) const {
    if (!a.on_network() || !b.on_network()) return a.on_network() == b.on_network();
    return contents_before_[at(a.edge)] == contents_after_[at(b.edge)] && a.along == b.along &&
           a.distance_m == b.distance_m;
  }

  /// Cells whose ways may differ: those that join the streets elsewhere, and those with a way through a changed
  /// crossing that is as short as the one they have, within the limit.
  std::vector<std::uint8_t> affected(const Access& old, const Access& now, Monitor& monitor) const {
    std::vector<std::uint8_t> out(old.cells.size(), 0);
    for (std::size_t i = 0; i < out.size(); ++i)
      out[i] = !same(old.cells[i], now.cells[i]) || std::ranges::binary_search(edges_before_, old.cells[i].edge) ||
               std::ranges::binary_search(edges_after_, now.cells[i].edge);
    mark(old, old, nodes_before_, out, monitor);
    mark(now, old, nodes_after_, out, monitor);
    return out;
  }
  std::size_t crossings() const { return nodes_before_.size() + nodes_after_.size(); }

private:
  /// Edges that only one network has change their crossings; so do edges that are in both but meet others there, such
  /// as bridges that became crossings.
  void pair_edges(std::vector<std::uint8_t>& changed_before, std::vector<std::uint8_t>& changed_after) const {
    std::vector<Node> partner_of_before(changed_before.size(), -1), partner_of_after(changed_after.size(), -1);
    const auto link = [&](Node a, Node b) {
      Node &of_a = partner_of_before[at(a)], &of_b = partner_of_after[at(b)];
      if ((of_a >= 0 && of_a != b) || (of_b >= 0 && of_b != a)) changed_before[at(a)] = changed_after[at(b)] = 1;
      of_a = b, of_b = a;
    };
    const auto change = [](const Network& network, Edge e, std::vector<std::uint8_t>& changed) {
      changed[at(network.ends(e).from)] = changed[at(network.ends(e).to)] = 1;
    };
    const std::vector<Edge> there = by_content(contents_before_), here = by_content(contents_after_);
    for (auto a = there.begin(), b = here.begin(); a != there.end() || b != here.end();) {
      const int left = a == there.end() ? std::numeric_limits<int>::max() : contents_before_[at(*a)];
      const int right = b == here.end() ? std::numeric_limits<int>::max() : contents_after_[at(*b)];
      if (left == right) {
        const auto &ends = before_.ends(*a), &others = after_.ends(*b);
        link(ends.from, others.from), link(ends.to, others.to);
      }
      if (left < right) change(before_, *a, changed_before);
      if (right < left) change(after_, *b, changed_after);
      if (left <= right) ++a;
      if (right <= left) ++b;
    }
    for (std::size_t n = 0; n < partner_of_before.size(); ++n)
      if (const Node other = partner_of_before[n]; other >= 0 && changed_before[n]) changed_after[at(other)] = 1;
    for (std::size_t n = 0; n < partner_of_after.size(); ++n)
      if (const Node other = partner_of_after[n]; other >= 0 && changed_after[n]) changed_before[at(other)] = 1;
  }
  static std::vector<Edge> by_content(const std::vector<int>& contents) {
    std::vector<Edge> out(contents.size());
    std::iota(out.begin(), out.end(), 0);
    std::ranges::stable_sort(out, [&](Edge a, Edge b) { return contents[at(a)] < contents[at(b)]; });
    return out;
  }

  static void add_ends(const Network& network, const Snapped& place, std::vector<Node>& nodes,
                       std::vector<Edge>& edges) {
    if (!place.on_network()) return;
    nodes.push_back(network.ends(place.edge).from), nodes.push_back(network.ends(place.edge).to);
    edges.insert(std::ranges::lower_bound(edges, place.edge), place.edge);
  }
  /// Ways through the crossings of `through`, against those that were found before.
  static void mark(const Access& through, const Access& old, const std::vector<Node>& nodes,
                   std::vector<std::uint8_t>& out, Monitor& monitor) {
    std::vector<Snapped> crossings;
    for (const Node n : nodes) crossings.push_back(at_node(*through.network, n));
    const Reached to_crossing =
        many_to_many(*through.network, crossings, through.cells, {old.limit, true, true}, monitor);
    const Reached to_place =
        many_to_many(*through.network, crossings, through.places, {old.limit, true, false}, monitor);
    for (std::size_t n = 0; n < crossings.size(); ++n) {
      const auto cells = to_crossing.targets_of(n);
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto cell = at(cells[i]);
        if (!out[cell]) out[cell] = as_short(to_crossing.costs_of(n)[i], to_place, n, old, cell);
      }
    }
  }
  static bool as_short(double to_crossing, const Reached& to_place, std::size_t crossing, const Access& old,
                       std::size_t cell) {
    constexpr double rounding = 1e-9;
    const auto had = old.reached.targets_of(cell), places = to_place.targets_of(crossing);
    const auto had_costs = old.reached.costs_of(cell), costs = to_place.costs_of(crossing);
    std::size_t k = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const double through = (to_crossing + costs[i]) * (1.0 - rounding);
      if (through > old.limit) continue;
      while (k < had.size() && had[k] < places[i]) ++k;
      if (k == had.size() || had[k] != places[i] || through <= had_costs[k]) return true;
    }
    return false;
  }

  const Network &before_, &after_;
  Contents contents_;
  std::vector<int> contents_before_, contents_after_;
  std::vector<Node> nodes_before_, nodes_after_;
  std::vector<Edge> edges_before_, edges_after_;  ///< on which a place came or went; ascending
};

// ---- answers

Reached searched_again(const Access& old, const Access& now, const std::vector<std::uint8_t>& affected,
                       Monitor& monitor) {
  std::vector<Snapped> cells;
  for (std::size_t i = 0; i < affected.size(); ++i)
    if (affected[i]) cells.push_back(now.cells[i]);
  const Reached again = many_to_many(*now.network, cells, now.places, {now.limit, true, false}, monitor);
  Reached out;
  std::size_t next = 0;
  for (std::size_t i = 0; i < affected.size(); ++i) {
    const Reached& from = affected[i] ? again : old.reached;
    const std::size_t row = affected[i] ? next++ : i;
    const auto targets = from.targets_of(row);
    const auto costs = from.costs_of(row);
    out.targets.insert(out.targets.end(), targets.begin(), targets.end());
    out.costs.insert(out.costs.end(), costs.begin(), costs.end());
    out.offsets.push_back(static_cast<std::int64_t>(out.targets.size()));
  }
  return out;
}

bool equal(const std::vector<Snapped>& a, const std::vector<Snapped>& b) {
  return std::ranges::equal(a, b, [](const Snapped& x, const Snapped& y) {
    return x.edge == y.edge && x.along == y.along && x.distance_m == y.distance_m;
  });
}

/// Whether the two answers are to the same question but for the network.
bool alike(const Access& a, const Access& b) {
  return a.limit == b.limit && a.cells.size() == b.cells.size() && a.places.size() == b.places.size() &&
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
  Difference difference(*old.network, *now.network);
  difference.add_places(old.places, now.places);
  if (4 * difference.crossings() > now.cells.size()) return false;
  const auto affected = difference.affected(old, now, monitor);
  now.reached = searched_again(old, now, affected, monitor);
  searched = static_cast<std::size_t>(std::ranges::count(affected, 1));
  return true;
}

}  // namespace

std::shared_ptr<const Access> access_of(std::shared_ptr<const Network> network, std::vector<Snapped> cells,
                                        std::vector<Snapped> places, double limit, std::size_t& searched,
                                        Monitor& monitor) {
  auto now = std::make_shared<Access>();
  now->network = std::move(network), now->cells = std::move(cells), now->places = std::move(places), now->limit = limit;
  const auto all = answers();
  for (const auto& old : all)
    if (old->network == now->network && alike(*old, *now) && equal(old->cells, now->cells) &&
        equal(old->places, now->places)) {
      keep(old);
      searched = 0;
      return old;
    }
  const auto like = std::ranges::find_if(all, [&](const auto& old) { return alike(*old, *now); });
  if (like == all.end() || !take_over(**like, *now, searched, monitor)) {
    now->reached = many_to_many(*now->network, now->cells, now->places, {limit, true, false}, monitor);
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
