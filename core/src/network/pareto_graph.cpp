#include "network/pareto_graph.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <ranges>
#include <tuple>

namespace jumeau::network {

namespace {

using Index = std::int32_t;

std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

// ---- what is given

void check(std::int64_t nodes, std::span<const std::int64_t> ends, std::span<const double> costs, int objectives,
           std::span<const double> precision) {
  using enum Error::Code;
  if (objectives < 1 || objectives > most_objectives)
    throw Error(bad_input, text("There are {0} costs per arc: there must be 1 to {1}.", objectives, most_objectives));
  const auto arcs = ends.size() / 2;
  if (ends.size() % 2 != 0 || costs.size() != arcs * at(objectives))
    throw Error(bad_input,
                text("There are {0} costs for {1} arcs: there must be {2} for each.", costs.size(), arcs, objectives));
  if (nodes < 0 || std::max<std::int64_t>(nodes, std::ssize(ends)) > std::numeric_limits<Index>::max() / 2)
    throw Error(bad_input, text("{0} nodes and {1} arcs are too many.", nodes, arcs));
  for (std::size_t i = 0; i < ends.size(); ++i)
    if (ends[i] < 0 || ends[i] >= nodes)
      throw Error(bad_input, text("Arc {0} ends at node {1}: nodes go from 0 to {2}.", i / 2, ends[i], nodes - 1));
  for (std::size_t i = 0; i < costs.size(); ++i)
    if (!(costs[i] >= 0.0) || std::isinf(costs[i]))
      throw Error(bad_input, text("Cost {0} of arc {1} is {2}: costs must be finite and not negative.",
                                  i % at(objectives), i / at(objectives), costs[i]));
  if (!precision.empty() && precision.size() != at(objectives))
    throw Error(bad_option, text("There are {0} numbers of precision: there must be {1}, one per cost.",
                                 precision.size(), objectives));
  for (const double step : precision)
    if (!(step >= 0.0) || std::isinf(step))
      throw Error(bad_option, text("A precision of {0} is not possible: it must be finite and not negative.", step));
}

/// The finest power of ten, from 10^-9, in which the sum of all costs stays well below `beyond_all`.
double decimal_unit(double total) {
  constexpr double room = 1e17;
  double unit = 1e-9;
  while (total / unit > room) unit *= 10.0;
  return unit < 1.0 ? 1.0 / std::round(1.0 / unit) : unit;
}

// ---- nodes

/// Neighbours of each node in either direction, ascending.
struct Neighbours {
  std::vector<std::pair<Index, Index>> all;
  std::vector<Index> first;

  std::span<const std::pair<Index, Index>> of(Index node) const {
    return {all.data() + first[at(node)], all.data() + first[at(node) + 1]};
  }
};

enum class Kind : std::uint8_t { junction, dead_end, passed };

/// Builds a ReducedGraph step by step; `kept` are the given arcs that no other between the same nodes dominates.
class Reduction {
public:
  Reduction(std::int64_t nodes, std::span<const std::int64_t> ends, std::span<const double> costs, int objectives,
            std::span<const double> precision, const Monitor& monitor)
      : ends_(ends), nodes_(at(nodes)), d_(at(objectives)) {
    graph_.objectives = objectives;
    graph_.given_costs.assign(costs.begin(), costs.end());
    choose_units(precision);
    for (const auto step : {&Reduction::keep_arcs, &Reduction::find_neighbours, &Reduction::set_dead_ends_aside,
                            &Reduction::find_chains, &Reduction::count_arcs, &Reduction::follow_chains,
                            &Reduction::drop_dominated_links, &Reduction::write_links, &Reduction::find_parts}) {
      monitor.check();
      (this->*step)();
    }
  }
  ReducedGraph graph() && { return std::move(graph_); }

private:
  struct Link {
    Index tail, head;
    Index first, last;  ///< in route_
    bool core;
  };

  Index tail(Index arc) const { return static_cast<Index>(ends_[2 * at(arc)]); }
  Index head(Index arc) const { return static_cast<Index>(ends_[2 * at(arc) + 1]); }
  std::span<const double> given(Index arc) const { return {graph_.given_costs.data() + at(arc) * d_, d_}; }
  std::span<const Index> arcs_from(Index node) const {
    return {kept_.data() + first_kept_[at(node)], kept_.data() + first_kept_[at(node) + 1]};
  }
  bool junction(Index node) const { return kind_[at(node)] == Kind::junction; }

  void choose_units(std::span<const double> precision) {
    for (std::size_t i = 0; i < d_; ++i) {
      double total = 0.0;
      for (std::size_t k = i; k < graph_.given_costs.size(); k += d_) total += graph_.given_costs[k];
      if (!std::isfinite(total)) throw Error(Error::Code::bad_input, text("The costs are too large to be added."));
      const bool steps = !precision.empty() && precision[i] > 0.0;
      graph_.unit.push_back(std::max(decimal_unit(total), steps ? precision[i] : 0.0));
      graph_.rounded |= steps;
    }
  }

  void keep_arcs() {
    std::vector<Index> order(ends_.size() / 2);
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](Index arc) { return tail(arc) == head(arc); });
    std::ranges::sort(order, [&](Index a, Index b) {
      if (tail(a) != tail(b)) return tail(a) < tail(b);
      if (head(a) != head(b)) return head(a) < head(b);
      const auto by_cost =
          std::lexicographical_compare_three_way(given(a).begin(), given(a).end(), given(b).begin(), given(b).end());
      return by_cost != 0 ? by_cost < 0 : a < b;
    });
    first_kept_.assign(nodes_ + 1, 0);
    std::size_t group = 0;  // where the kept arcs between the same nodes start
    for (const Index arc : order) {
      if (kept_.empty() || tail(kept_.back()) != tail(arc) || head(kept_.back()) != head(arc)) group = kept_.size();
      const bool dominated = std::any_of(kept_.begin() + std::ptrdiff_t(group), kept_.end(), [&](Index other) {
        return std::ranges::equal(given(other), given(arc), std::less_equal<>{});
      });
      if (dominated) continue;
      kept_.push_back(arc);
      ++first_kept_[at(tail(arc)) + 1];
    }
    std::partial_sum(first_kept_.begin(), first_kept_.end(), first_kept_.begin());
  }

  void find_neighbours() {
    auto& all = neighbours_.all;
    for (const Index arc : kept_) all.emplace_back(tail(arc), head(arc)), all.emplace_back(head(arc), tail(arc));
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    neighbours_.first.assign(nodes_ + 1, 0);
    for (const auto& [from, to] : all) ++neighbours_.first[at(from) + 1];
    std::partial_sum(neighbours_.first.begin(), neighbours_.first.end(), neighbours_.first.begin());
  }

  /// A node with one neighbour leads nowhere else; without it, its neighbour may be another.
  void set_dead_ends_aside() {
    kind_.assign(nodes_, Kind::junction);
    std::vector<std::size_t> degree(nodes_);
    std::vector<Index> waiting;
    for (std::size_t n = 0; n < nodes_; ++n) {
      degree[n] = neighbours_.of(static_cast<Index>(n)).size();
      if (degree[n] <= 1) waiting.push_back(static_cast<Index>(n));
    }
    while (!waiting.empty()) {
      const Index node = waiting.back();
      waiting.pop_back();
      kind_[at(node)] = Kind::dead_end;
      for (const auto& [from, to] : neighbours_.of(node))
        if (junction(to) && --degree[at(to)] == 1) waiting.push_back(to);
    }
  }

  /// The arc from one node to another where it is the only one, -1 where there is none or a choice.
  Index only_arc(Index from, Index to) const {
    const auto here = std::ranges::equal_range(arcs_from(from), to, {}, [&](Index arc) { return head(arc); });
    return here.size() == 1 ? here.front() : -1;
  }
  bool any_arc(Index from, Index to) const {
    return std::ranges::binary_search(arcs_from(from), to, {}, [&](Index arc) { return head(arc); });
  }

  /// Between two neighbours, both ways or one way, one arc each: nothing to choose.
  void find_chains() {
    std::vector<Index> passed, two;
    for (Index node = 0; node < static_cast<Index>(nodes_); ++node) {
      if (!junction(node)) continue;
      two.clear();
      for (const auto& [from, to] : neighbours_.of(node))
        if (junction(to)) two.push_back(to);
      if (two.size() == 2 && passes(two[0], node, two[1])) passed.push_back(node);
    }
    for (const Index node : passed) kind_[at(node)] = Kind::passed;
  }
  bool passes(Index a, Index node, Index b) const {
    const bool onward = only_arc(a, node) >= 0 && only_arc(node, b) >= 0;
    const bool back = only_arc(b, node) >= 0 && only_arc(node, a) >= 0;
    const bool any_onward = any_arc(a, node) || any_arc(node, b), any_back = any_arc(b, node) || any_arc(node, a);
    return (onward && back) || (onward && !any_back) || (back && !any_onward);
  }

  // ---- links

  /// Each kept arc in units, those of chains for now as if they stood alone.
  void count_arcs() {
    counted_.resize(graph_.given_costs.size());
    for (std::size_t k = 0; k < counted_.size(); ++k) counted_[k] = units(graph_.given_costs[k], k % d_);
  }
  Units units(double cost, std::size_t objective) const { return std::llround(cost / graph_.unit[objective]); }

  void follow_chains() {
    for (const Index arc : kept_) {
      const bool core = junction(tail(arc)) && kind_[at(head(arc))] != Kind::dead_end;
      const auto first = static_cast<Index>(route_.size());
      if (!core || !junction(head(arc))) {
        route_.push_back(arc);
        links_.push_back({tail(arc), head(arc), first, first + 1, false});
        if (!core) continue;
      }
      follow(arc);
    }
  }

  /// From a junction through the nodes that are passed to the next junction.
  void follow(Index arc) {
    const auto first = static_cast<Index>(route_.size());
    const Index start = tail(arc);
    route_.push_back(arc);
    while (!junction(head(arc))) {
      arc = onward(arc);
      route_.push_back(arc);
    }
    const auto last = static_cast<Index>(route_.size());
    spread_rounding(first, last);
    if (head(arc) != start) links_.push_back({start, head(arc), first, last, true});
  }
  Index onward(Index arc) const {
    return *std::ranges::find_if(arcs_from(head(arc)), [&](Index next) {
      return head(next) != tail(arc) && kind_[at(head(next))] != Kind::dead_end;
    });
  }

  /// Along a chain the rounded sum counts, not the sum of rounded costs.
  void spread_rounding(Index first, Index last) {
    for (std::size_t i = 0; i < d_; ++i) {
      double sum = 0.0;
      Units before = 0;
      for (Index k = first; k < last; ++k) {
        sum += given(route_[at(k)])[i];
        const Units now = units(sum, i);
        counted_[at(route_[at(k)]) * d_ + i] = now - before;
        before = now;
      }
    }
  }

  std::vector<Units> cost_of(const Link& link) const {
    std::vector<Units> out(d_, 0);
    for (Index k = link.first; k < link.last; ++k)
      for (std::size_t i = 0; i < d_; ++i) out[i] += counted_[at(route_[at(k)]) * d_ + i];
    return out;
  }

  /// Sorts links by tail, those between junctions first, then by head, cost and the first node on the way; of those
  /// between the same junctions only the undominated are left.
  void drop_dominated_links() {
    std::vector<std::vector<Units>> cost;
    for (const Link& link : links_) cost.push_back(cost_of(link));
    std::vector<std::size_t> order(links_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
      const auto rank = [&](std::size_t l) {
        const Link& link = links_[l];
        const Index arc = route_[at(link.first)];
        return std::tuple<Index, bool, Index, const std::vector<Units>&, Index, Index>(link.tail, !link.core, link.head,
                                                                                       cost[l], head(arc), arc);
      };
      return rank(a) < rank(b);
    });
    std::vector<Link> left;
    std::size_t group = 0;
    for (const std::size_t l : order) {
      const Link& link = links_[l];
      const bool same = !left.empty() && left.back().tail == link.tail && left.back().head == link.head &&
                        left.back().core == link.core;
      if (!same) group = left.size();
      bool dominated = false;
      for (std::size_t other = group; other < left.size() && !dominated; ++other)
        dominated = std::equal(cost[l].begin(), cost[l].end(), graph_.cost.begin() + std::ptrdiff_t(other * d_),
                               std::greater_equal<>{});
      if (dominated) continue;
      left.push_back(link);
      graph_.cost.insert(graph_.cost.end(), cost[l].begin(), cost[l].end());
    }
    links_ = std::move(left);
  }

  void write_links() {
    graph_.out.assign(nodes_, {0, 0, 0}), graph_.in.assign(nodes_, {0, 0, 0});
    graph_.first_arc.push_back(0);
    for (const Link& link : links_) {
      graph_.tail.push_back(link.tail), graph_.head.push_back(link.head);
      graph_.arcs.insert(graph_.arcs.end(), route_.begin() + link.first, route_.begin() + link.last);
      graph_.first_arc.push_back(static_cast<Index>(graph_.arcs.size()));
      graph_.core_links += link.core;
    }
    graph_.in_links.resize(links_.size());
    std::iota(graph_.in_links.begin(), graph_.in_links.end(), 0);
    std::ranges::stable_sort(graph_.in_links, {},
                             [&](Index l) { return std::tuple(links_[at(l)].head, !links_[at(l)].core); });
    for (std::size_t l = 0; l < links_.size(); ++l) count(graph_.out[at(links_[l].tail)], links_[l]);
    for (const Link& link : links_) count(graph_.in[at(link.head)], link);
    place(graph_.out), place(graph_.in);
  }
  static void count(ReducedGraph::Range& range, const Link& link) { range.core += link.core, ++range.last; }
  static void place(std::vector<ReducedGraph::Range>& ranges) {
    Index next = 0;
    for (ReducedGraph::Range& range : ranges) {
      range = {next, next + range.core, next + range.last};
      next = range.last;
    }
  }

  void find_parts() {
    graph_.part.assign(nodes_, -1);
    graph_.first_in_part.push_back(0);
    for (Index node = 0; node < static_cast<Index>(nodes_); ++node) {
      graph_.junctions += junction(node);
      if (!junction(node) && graph_.part[at(node)] < 0) gather_part(node);
    }
  }
  void gather_part(Index start) {
    const auto part = static_cast<Index>(graph_.first_in_part.size()) - 1;
    auto& nodes = graph_.part_nodes;
    std::size_t next = nodes.size();
    const auto add = [&](Index node) { graph_.part[at(node)] = part, nodes.push_back(node); };
    for (add(start); next < nodes.size(); ++next)
      for (const auto& [from, to] : neighbours_.of(nodes[next]))
        if (!junction(to) && graph_.part[at(to)] < 0) add(to);
    graph_.first_in_part.push_back(static_cast<Index>(nodes.size()));
  }

  std::span<const std::int64_t> ends_;
  std::size_t nodes_, d_;
  ReducedGraph graph_;
  std::vector<Index> kept_, first_kept_;
  Neighbours neighbours_;
  std::vector<Kind> kind_;
  std::vector<Units> counted_;
  std::vector<Link> links_;
  std::vector<Index> route_;  ///< the given arcs of all links
};

}  // namespace

CostGraph::CostGraph(std::int64_t nodes, std::span<const std::int64_t> ends, std::span<const double> costs,
                     int objectives, std::span<const double> precision, const Monitor& monitor) {
  check(nodes, ends, costs, objectives, precision);
  reduced_ =
      std::make_shared<const ReducedGraph>(Reduction(nodes, ends, costs, objectives, precision, monitor).graph());
}

int CostGraph::objectives() const { return reduced_->objectives; }
std::int64_t CostGraph::nodes() const { return std::ssize(reduced_->part); }
std::int64_t CostGraph::junctions() const { return reduced_->junctions; }
std::int64_t CostGraph::links() const { return reduced_->core_links; }

}  // namespace jumeau::network
