#include "jumeau/network/search.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "../parallel.hpp"
#include "explorer.hpp"

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
constexpr double infinite = Explorer::infinite;

void check_limit(const SearchOptions& options) {
  if (!(options.limit >= 0.0))
    throw Error(Error::Code::bad_option, text("The limit must be at least 0, not {0}.", options.limit));
}

double end_cost(const Network& network, const Snapped& point, const SearchOptions& options) {
  return options.straight_ends ? straight_cost(network, point) : 0.0;
}

/// How a place on an edge is joined with its two ends: what it costs from the place to the ends ("leaving"), or from
/// the ends to the place. Infinite where one-way forbids it; a place at an end is that node whatever the direction.
struct Joined {
  double from, to;
};
Joined joined(const Network& network, const Snapped& point, bool leaving) {
  const auto& ends = network.ends(point.edge);
  const double rest = network.cost(point.edge) - point.along;
  const bool to_from = leaving ? ends.backward : ends.forward, to_to = leaving ? ends.forward : ends.backward;
  return {to_from || point.along == 0.0 ? point.along : infinite, to_to || rest == 0.0 ? rest : infinite};
}

void start_at(const Network& network, const Snapped& source, const SearchOptions& options, Explorer& explorer) {
  const double straight = end_cost(network, source, options);
  const Joined costs = joined(network, source, !options.towards_sources);
  const auto& ends = network.ends(source.edge);
  explorer.start(ends.from, straight + costs.from);
  explorer.start(ends.to, straight + costs.to);
}

/// May one go from a to b, on one edge, without leaving it?
bool along_edge(const Network& network, const Snapped& a, const Snapped& b, bool towards_sources) {
  const auto& ends = network.ends(a.edge);
  if (a.along == b.along) return true;
  return (a.along < b.along) != towards_sources ? ends.forward : ends.backward;
}

/// The targets at each node and on each edge.
struct Targets {
  struct Entry {
    double cost;  ///< between the node and the target, straight end included
    std::int32_t target;
  };
  std::vector<std::int64_t> node_offsets, edge_offsets;
  std::vector<Entry> at_node;  ///< by ascending cost
  std::vector<std::int32_t> on_edge;
  std::vector<double> ends;  ///< straight, of each target

  std::span<const Entry> at_node_of(Node n) const {
    return {at_node.data() + node_offsets[at(n)], at_node.data() + node_offsets[at(n) + 1]};
  }
  std::span<const std::int32_t> on_edge_of(Edge e) const {
    return {on_edge.data() + edge_offsets[at(e)], on_edge.data() + edge_offsets[at(e) + 1]};
  }
};

Targets place_targets(const Network& network, std::span<const Snapped> targets, const SearchOptions& options) {
  Targets out;
  out.ends.resize(targets.size(), infinite);
  out.node_offsets.assign(network.nodes() + 1, 0), out.edge_offsets.assign(network.edges() + 1, 0);
  const auto each = [&](auto&& at_node, auto&& on_edge) {
    for (std::size_t t = 0; t < targets.size(); ++t) {
      if (!targets[t].on_network()) continue;
      const auto& ends = network.ends(targets[t].edge);
      const Joined costs = joined(network, targets[t], options.towards_sources);
      const auto target = static_cast<std::int32_t>(t);
      on_edge(targets[t].edge, target);
      if (costs.from < infinite) at_node(ends.from, {costs.from + out.ends[t], target});
      if (costs.to < infinite) at_node(ends.to, {costs.to + out.ends[t], target});
    }
  };
  for (std::size_t t = 0; t < targets.size(); ++t)
    if (targets[t].on_network()) out.ends[t] = end_cost(network, targets[t], options);
  each([&](Node n, Targets::Entry) { ++out.node_offsets[at(n) + 1]; },
       [&](Edge e, std::int32_t) { ++out.edge_offsets[at(e) + 1]; });
  for (auto* offsets : {&out.node_offsets, &out.edge_offsets})
    std::partial_sum(offsets->begin(), offsets->end(), offsets->begin());
  out.at_node.resize(at(out.node_offsets.back())), out.on_edge.resize(at(out.edge_offsets.back()));
  auto next_node = out.node_offsets, next_edge = out.edge_offsets;
  each([&](Node n, Targets::Entry entry) { out.at_node[at(next_node[at(n)]++)] = entry; },
       [&](Edge e, std::int32_t target) { out.on_edge[at(next_edge[at(e)]++)] = target; });
  for (std::size_t n = 0; n < network.nodes(); ++n)
    std::sort(out.at_node.begin() + out.node_offsets[n], out.at_node.begin() + out.node_offsets[n + 1],
              [](const auto& a, const auto& b) { return std::tie(a.cost, a.target) < std::tie(b.cost, b.target); });
  return out;
}

/// Sources by their place on the network, so that one search finds in the cache what the last one used.
std::vector<std::int32_t> by_place(std::span<const Snapped> sources) {
  std::vector<std::int32_t> order(sources.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
    return std::tie(sources[at(a)].edge, a) < std::tie(sources[at(b)].edge, b);
  });
  return order;
}

/// What targets are reached straight along the edge of the source: offer(target, cost).
template <class Offer>
void reach_on_edge(const Network& network, const Snapped& source, std::span<const Snapped> targets,
                   const Targets& placed, const SearchOptions& options, Offer&& offer) {
  const double straight = end_cost(network, source, options);
  for (const std::int32_t t : placed.on_edge_of(source.edge)) {
    const Snapped& target = targets[at(t)];
    if (along_edge(network, source, target, options.towards_sources))
      offer(t, straight + std::abs(target.along - source.along) + placed.ends[at(t)]);
  }
}

/// The cheapest way to each target so far, of one source at a time.
class BestCosts {
public:
  explicit BestCosts(std::size_t targets) : costs_(targets, infinite) {}
  bool offer(std::int32_t target, double cost) {
    double& best = costs_[at(target)];
    if (!(cost < best)) return false;
    if (best == infinite) met_.push_back(target);
    best = cost;
    return true;
  }
  double operator[](std::int32_t target) const { return costs_[at(target)]; }
  std::vector<std::int32_t>& met() { return met_; }
  void reset() {
    for (const std::int32_t t : met_) costs_[at(t)] = infinite;
    met_.clear();
  }

private:
  std::vector<double> costs_;
  std::vector<std::int32_t> met_;
};

}  // namespace

double straight_cost(const Network& network, const Snapped& point) {
  const auto& options = network.options();
  return options.cost == Cost::distance ? point.distance_m
                                        : point.distance_m * 60.0 / (1000.0 * options.default_speed_kmh);
}

Snapped at_node(const Network& network, Node n) {
  const Edge edge = network.edges_at(n).front();
  const bool first = network.ends(edge).from == n;
  const std::int64_t vertex = first ? network.first_vertex(edge) : network.last_vertex(edge);
  return {edge, first ? 0.0 : network.cost(edge), 0.0, network.x(n), network.y(n), network.row_of(vertex)};
}

// ---- many to many

namespace {

/// Results of a run of sources, before they are put in the order of the sources.
struct Block {
  std::vector<std::int32_t> targets;
  std::vector<double> costs;
};

struct ManyWork {
  ManyWork(const Network& network, std::size_t targets, bool inward) : explorer(network, inward), best(targets) {}
  Explorer explorer;
  BestCosts best;
};

/// Appends what one source reaches; gives how many.
std::int64_t reach_targets(const Network& network, const Snapped& source, std::span<const Snapped> targets,
                           const Targets& placed, const SearchOptions& options, ManyWork& work, Block& block) {
  if (!source.on_network()) return 0;
  const auto offer = [&](std::int32_t t, double cost) {
    if (cost <= options.limit) work.best.offer(t, cost);
  };
  reach_on_edge(network, source, targets, placed, options, offer);
  start_at(network, source, options, work.explorer);
  work.explorer.run(options.limit);
  for (const Node n : work.explorer.reached()) {
    const double cost = work.explorer.cost(n);
    for (const auto& entry : placed.at_node_of(n)) {
      if (cost + entry.cost > options.limit) break;
      work.best.offer(entry.target, cost + entry.cost);
    }
  }
  work.explorer.reset();
  auto& met = work.best.met();
  std::sort(met.begin(), met.end());
  for (const std::int32_t t : met) block.targets.push_back(t), block.costs.push_back(work.best[t]);
  const auto count = static_cast<std::int64_t>(met.size());
  work.best.reset();
  return count;
}

}  // namespace

Reached many_to_many(const Network& network, std::span<const Snapped> sources, std::span<const Snapped> targets,
                     const SearchOptions& options, Monitor& monitor) {
  check_limit(options);
  const Targets placed = place_targets(network, targets, options);
  const std::vector<std::int32_t> order = by_place(sources);
  constexpr std::size_t run = 32;
  std::vector<Block> blocks((sources.size() + run - 1) / run);
  std::vector<std::int64_t> counts(sources.size(), 0);
  parallel_for_each(
      blocks.size(), monitor, [&] { return ManyWork(network, targets.size(), options.towards_sources); },
      [&](std::size_t b, ManyWork& work) {
        for (std::size_t i = b * run; i < std::min(order.size(), (b + 1) * run) && !monitor.cancelled(); ++i)
          counts[at(order[i])] =
              reach_targets(network, sources[at(order[i])], targets, placed, options, work, blocks[b]);
      });
  monitor.check();
  Reached out;
  out.offsets.resize(sources.size() + 1, 0);
  std::partial_sum(counts.begin(), counts.end(), out.offsets.begin() + 1);
  out.targets.resize(at(out.offsets.back())), out.costs.resize(at(out.offsets.back()));
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    std::ptrdiff_t first = 0;
    for (std::size_t i = b * run; i < std::min(order.size(), (b + 1) * run); ++i) {
      const auto s = at(order[i]);
      std::copy_n(blocks[b].targets.begin() + first, counts[s], out.targets.begin() + out.offsets[s]);
      std::copy_n(blocks[b].costs.begin() + first, counts[s], out.costs.begin() + out.offsets[s]);
      first += counts[s];
    }
    blocks[b] = {};
  }
  return out;
}

// ---- nearest

namespace {

/// The few best targets of each category, in order.
class Ranking {
public:
  Ranking(std::size_t categories, std::size_t count) : count_(count), best_(categories) {}

  void put(std::size_t category, std::int32_t target, double cost) {
    auto& best = best_[category];
    const auto known = std::find_if(best.begin(), best.end(), [&](const auto& b) { return b.second == target; });
    if (known != best.end()) best.erase(known);
    const std::pair<double, std::int32_t> entry{cost, target};
    best.insert(std::upper_bound(best.begin(), best.end(), entry), entry);
    if (best.size() > count_) best.pop_back();
  }
  /// Can nothing that costs `bound` or more change the ranking?
  bool settled(double bound) const {
    return std::all_of(best_.begin(), best_.end(),
                       [&](const auto& best) { return best.size() == count_ && best.back().first < bound; });
  }
  const std::vector<std::pair<double, std::int32_t>>& operator[](std::size_t category) const { return best_[category]; }
  void reset() {
    for (auto& best : best_) best.clear();
  }

private:
  std::size_t count_;
  std::vector<std::vector<std::pair<double, std::int32_t>>> best_;
};

struct NearestWork {
  Explorer explorer;
  BestCosts best;
  Ranking ranking;
};

void check_categories(std::span<const Snapped> targets, std::span<const std::int32_t> category_of,
                      std::size_t categories) {
  const bool fits = std::all_of(category_of.begin(), category_of.end(),
                                [&](std::int32_t c) { return c < static_cast<std::int32_t>(categories); });
  if (category_of.size() != targets.size() || !fits)
    throw Error(Error::Code::bad_option, text("Each target needs a category below {0}.", categories));
}

}  // namespace

Nearest nearest(const Network& network, std::span<const Snapped> sources, std::span<const Snapped> targets,
                std::span<const std::int32_t> category_of, std::size_t categories, std::size_t count,
                const SearchOptions& options, Monitor& monitor) {
  check_limit(options);
  check_categories(targets, category_of, categories);
  Nearest out{categories, count, {}, {}};
  out.targets.assign(sources.size() * categories * count, -1);
  out.costs.assign(out.targets.size(), infinite);
  if (count == 0 || categories == 0) return out;
  std::vector<Snapped> kept(targets.begin(), targets.end());
  for (std::size_t t = 0; t < kept.size(); ++t)
    if (category_of[t] < 0) kept[t].edge = -1;
  const Targets placed = place_targets(network, kept, options);
  const std::vector<std::int32_t> order = by_place(sources);

  const auto search = [&](std::size_t s, NearestWork& work) {
    const auto offer = [&](std::int32_t t, double cost) {
      if (cost <= options.limit && work.best.offer(t, cost)) work.ranking.put(at(category_of[at(t)]), t, cost);
    };
    reach_on_edge(network, sources[s], kept, placed, options, offer);
    start_at(network, sources[s], options, work.explorer);
    work.explorer.run(
        options.limit,
        [&](Node n, double cost) {
          for (const auto& entry : placed.at_node_of(n)) offer(entry.target, cost + entry.cost);
        },
        [&](double bound) { return !work.ranking.settled(bound); });
    for (std::size_t c = 0; c < categories; ++c)
      for (std::size_t k = 0; k < work.ranking[c].size(); ++k) {
        out.costs[out.at(s, c) + k] = work.ranking[c][k].first;
        out.targets[out.at(s, c) + k] = work.ranking[c][k].second;
      }
    work.explorer.reset(), work.best.reset(), work.ranking.reset();
  };
  parallel_for_each(
      sources.size(), monitor,
      [&] {
        return NearestWork{Explorer(network, options.towards_sources), BestCosts(targets.size()),
                           Ranking(categories, count)};
      },
      [&](std::size_t i, NearestWork& work) {
        if (sources[at(order[i])].on_network()) search(at(order[i]), work);
      });
  return out;
}

std::vector<double> costs_from(const Network& network, const Snapped& source, const SearchOptions& options,
                               Monitor& monitor) {
  check_limit(options);
  std::vector<double> out(network.nodes(), infinite);
  if (!source.on_network()) return out;
  Explorer explorer(network, options.towards_sources);
  start_at(network, source, options, explorer);
  explorer.run(options.limit, [](Node, double) {}, [&](double) { return !monitor.cancelled(); });
  monitor.check();
  for (const Node n : explorer.reached()) out[at(n)] = explorer.cost(n);
  return out;
}

// ---- what is reached of the edges

namespace {

/// A part of an edge between two places whose cost is known.
struct Span {
  double low, high;        ///< along the edge
  double at_low, at_high;  ///< total cost; infinite where not reached
  bool upward, downward;   ///< may be travelled from low to high, from high to low
};

/// Calls emit(from, to, cost_from, cost_to) for what is reached within the limit: nothing, one or two stretches.
template <class Emit>
void cut(const Span& span, double limit, Emit&& emit) {
  const double up = span.upward && span.at_low < infinite && span.at_low <= limit
                        ? std::min(span.high, span.low + (limit - span.at_low))
                        : span.low;
  const double down = span.downward && span.at_high < infinite && span.at_high <= limit
                          ? std::max(span.low, span.high - (limit - span.at_high))
                          : span.high;
  double up_end = up, down_start = down;
  if (up > down) up_end = down_start = std::clamp((span.at_high - span.at_low + span.high + span.low) / 2.0, down, up);
  if (up_end > span.low) emit(span.low, up_end, span.at_low, span.at_low + (up_end - span.low));
  if (down_start < span.high) emit(down_start, span.high, span.at_high + (span.high - down_start), span.at_high);
}

/// Stretches of one edge, after the explorer ran from the source.
template <class Emit>
void cut_edge(const Network& network, Edge e, const Snapped& source, const SearchOptions& options,
              const Explorer& explorer, Emit&& emit) {
  const auto& ends = network.ends(e);
  const double at_from = explorer.cost(ends.from), at_to = explorer.cost(ends.to), length = network.cost(e);
  const bool upward = options.towards_sources ? ends.backward : ends.forward,
             downward = options.towards_sources ? ends.forward : ends.backward;
  if (e != source.edge) return cut({0.0, length, at_from, at_to, upward, downward}, options.limit, emit);
  const double here = end_cost(network, source, options);
  cut({0.0, source.along, at_from, here, upward, downward}, options.limit, emit);
  cut({source.along, length, here, at_to, upward, downward}, options.limit, emit);
}

/// Calls work(edge) once for each edge that may be reached, after the explorer ran.
template <class Work>
void each_reached_edge(const Network& network, const Snapped& source, const Explorer& explorer, Work&& work) {
  bool own = false;
  for (const Node n : explorer.reached())
    for (const Edge e : network.edges_at(n)) {
      const auto& ends = network.ends(e);
      // An edge between two reached nodes belongs to the smaller one.
      const Node other = ends.from == n ? ends.to : ends.from;
      if (other < n && explorer.cost(other) < infinite) continue;
      own |= e == source.edge;
      work(e);
    }
  if (!own) work(source.edge);
}

/// Length of an edge from its start to a place given by cost.
double metres_at(const Network& network, Edge e, double along) {
  if (network.options().cost == Cost::distance) return along;
  const auto costs = network.costs(), metres = network.metres();
  const auto first = costs.begin() + network.first_vertex(e), last = costs.begin() + network.last_vertex(e);
  const auto above = std::clamp(std::upper_bound(first, last, along), first + 1, last);
  const auto v = at(above - costs.begin());
  const double step = costs[v] - costs[v - 1];
  return step > 0.0 ? metres[v - 1] + std::clamp((along - costs[v - 1]) / step, 0.0, 1.0) * (metres[v] - metres[v - 1])
                    : metres[v];
}

/// Is an edge reached from one of its ends as far as the other?
bool reached_whole(const Network::Ends& ends, const SearchOptions& options, const Explorer& explorer) {
  const bool upward = options.towards_sources ? ends.backward : ends.forward;
  const bool downward = options.towards_sources ? ends.forward : ends.backward;
  return (upward && explorer.cost(ends.from) + ends.cost <= options.limit && explorer.cost(ends.from) < infinite) ||
         (downward && explorer.cost(ends.to) + ends.cost <= options.limit && explorer.cost(ends.to) < infinite);
}

double covered_m(const Network& network, Edge e, const Snapped& source, const SearchOptions& options,
                 const Explorer& explorer) {
  if (e != source.edge && reached_whole(network.ends(e), options, explorer)) return network.length_m(e);
  double out = 0.0;
  cut_edge(network, e, source, options, explorer, [&](double from, double to, double, double) {
    out += metres_at(network, e, to) - metres_at(network, e, from);
  });
  return out;
}

/// The edges at each node taken together, where all can be travelled both ways: a node from which the limit lies beyond
/// its longest edge needs no look at each of them.
class Surroundings {
public:
  explicit Surroundings(const Network& network) {
    if (network.one_way()) return;
    nodes_.resize(network.nodes());
    for (std::size_t e = 0; e < network.edges(); ++e) {
      const auto& ends = network.ends(static_cast<Edge>(e));
      for (const Node n : {ends.from, ends.to}) {
        One& one = nodes_[at(n)];
        one.longest = std::max(one.longest, ends.cost);
        one.length_m += network.length_m(static_cast<Edge>(e));
        ++one.edges;
      }
    }
  }
  struct One {
    double longest = 0.0, length_m = 0.0;  ///< cost of the longest; of all
    std::int64_t edges = 0;                ///< ends of edges: a loop counts twice
  };
  /// Null where some edge at the node may be reached in part.
  const One* all_of(Node n, double cost, const Network::Ends& own, double limit) const {
    if (nodes_.empty() || n == own.from || n == own.to) return nullptr;
    const One& one = nodes_[at(n)];
    return cost + one.longest <= limit ? &one : nullptr;
  }

private:
  std::vector<One> nodes_;
};

/// Each of the two ends of an edge, where reached, stands for half of it.
Extent extent_of(const Network& network, const Snapped& source, const SearchOptions& options, const Explorer& explorer,
                 const Surroundings& surroundings) {
  double length_m = covered_m(network, source.edge, source, options, explorer);
  std::int64_t edge_ends = length_m > 0.0 ? 2 : 0;
  const auto& own = network.ends(source.edge);
  for (const Node n : explorer.reached()) {
    if (const auto* all = surroundings.all_of(n, explorer.cost(n), own, options.limit)) {
      length_m += 0.5 * all->length_m, edge_ends += all->edges;
      continue;
    }
    for (const Edge e : network.edges_at(n)) {
      if (e == source.edge) continue;
      const auto& ends = network.ends(e);
      const double covered = covered_m(network, e, source, options, explorer);
      const bool alone = ends.from == ends.to || explorer.cost(ends.from == n ? ends.to : ends.from) == infinite;
      length_m += alone ? covered : 0.5 * covered;
      if (covered > 0.0) edge_ends += alone ? 2 : 1;
    }
  }
  return {static_cast<std::int64_t>(explorer.reached().size()), edge_ends / 2, length_m};
}

}  // namespace

std::vector<Extent> extents(const Network& network, std::span<const Snapped> sources, const SearchOptions& options,
                            Monitor& monitor) {
  check_limit(options);
  const std::vector<std::int32_t> order = by_place(sources);
  const Surroundings surroundings(network);
  std::vector<Extent> out(sources.size());
  parallel_for_each(
      sources.size(), monitor, [&] { return Explorer(network, options.towards_sources); },
      [&](std::size_t i, Explorer& explorer) {
        const Snapped& source = sources[at(order[i])];
        if (!source.on_network()) return;
        start_at(network, source, options, explorer);
        explorer.run(options.limit);
        out[at(order[i])] = extent_of(network, source, options, explorer, surroundings);
        explorer.reset();
      });
  return out;
}

std::vector<Stretch> stretches(const Network& network, const Snapped& source, const SearchOptions& options,
                               Monitor& monitor) {
  check_limit(options);
  std::vector<Stretch> out;
  if (!source.on_network()) return out;
  Explorer explorer(network, options.towards_sources);
  start_at(network, source, options, explorer);
  explorer.run(options.limit, [](Node, double) {}, [&](double) { return !monitor.cancelled(); });
  monitor.check();
  each_reached_edge(network, source, explorer, [&](Edge e) {
    cut_edge(network, e, source, options, explorer, [&](double from, double to, double cost_from, double cost_to) {
      out.push_back({e, from, to, cost_from, cost_to});
    });
  });
  std::sort(out.begin(), out.end(),
            [](const Stretch& a, const Stretch& b) { return std::tie(a.edge, a.from) < std::tie(b.edge, b.from); });
  return out;
}

}  // namespace jumeau::network
