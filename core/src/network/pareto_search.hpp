#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <iterator>
#include <span>
#include <vector>

#include "network/pareto_fronts.hpp"
#include "network/pareto_graph.hpp"

namespace jumeau::network {

/// Searches one pair after another without allocating anew: one per thread. D is the number of objectives.
///
/// A label is a path from the source to a node. Its `least` is, for each objective, its cost and the least cost from
/// there to the target: what any path that goes on from it costs at least. Labels become permanent in lexicographic
/// order of `least`; at most one label per node waits, the next one is looked for when it leaves.
template <int D>
class ParetoSearch {
public:
  using Vector = std::array<Units, D>;

  explicit ParetoSearch(const ReducedGraph& graph)
      : graph_(graph),
        nodes_(graph.nodes()),
        open_(graph.nodes(), 0),
        next_of_link_(graph.head.size()),
        reduced_cost_(graph.head.size()) {
    fronts_.resize(graph.nodes()), target_front_.resize(1);
  }

  /// Paths as links, by ascending cost in units. Nothing is left to be trusted once `stop` has said so.
  struct Found {
    std::vector<std::vector<std::int32_t>> paths;
    bool complete = true;
    std::int64_t labels = 0;
  };
  Found run(std::int32_t source, std::int32_t target, const ParetoOptions& options, const std::function<bool()>& stop) {
    source_ = source, target_ = target;
    Found out;
    open_parts();
    if (look_back(options)) {
      reduce_costs();
      for (std::size_t i = 0; i < D; ++i) more_[i] = options.epsilon.empty() ? 0.0 : options.epsilon[i];
      out.complete = search(options.labels, stop);
      out.labels = std::ssize(labels_);
      for (std::int32_t l = state(target).first; l != none; l = label(l).next) out.paths.push_back(path_to(l));
      if (!out.complete)
        std::ranges::copy_if(best_, std::back_inserter(out.paths), [&](const auto& p) { return allowed(p); });
    }
    forget();
    return out;
  }

private:
  static constexpr std::int32_t none = -1;
  static std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

  struct Label {
    Vector least;
    std::int32_t link, parent, next;  ///< next: of the same node
  };
  struct Waiting {
    Vector least;
    std::int32_t link = none, parent = none;
  };
  struct State {
    Vector to_target = none_reached();
    std::array<std::int32_t, D> onward{};  ///< link towards the target, per objective
    Waiting waiting;
    std::int32_t first = none, last = none;  ///< permanent labels
    std::int32_t place = none;               ///< in the heap
  };
  static constexpr Vector none_reached() {
    Vector out{};
    out.fill(beyond_all);
    return out;
  }

  State& state(std::int32_t node) { return nodes_[at(node)]; }
  Label& label(std::int32_t l) { return labels_[at(l)]; }
  static bool at_most(const Vector& costs, const Vector& limits) {
    bool all = true;
    for (std::size_t i = 0; i < D; ++i) all &= costs[i] <= limits[i];
    return all;
  }
  Units cost(std::int32_t link, std::size_t objective) const { return graph_.cost[at(link) * D + objective]; }

  std::span<const std::int32_t> links_in(std::int32_t node) const {
    const auto& range = graph_.in[at(node)];
    return {graph_.in_links.data() + range.first, graph_.in_links.data() + (open_[at(node)] ? range.last : range.core)};
  }
  std::int32_t last_out(std::int32_t node) const {
    const auto& range = graph_.out[at(node)];
    return open_[at(node)] ? range.last : range.core;
  }

  // ---- the chains and dead ends where source and target lie

  void open_parts() {
    for (const std::int32_t node : {source_, target_})
      if (!graph_.junction(node)) open_part(graph_.part[at(node)]);
  }
  void open_part(std::int32_t part) {
    for (auto k = graph_.first_in_part[at(part)]; k < graph_.first_in_part[at(part) + 1]; ++k) {
      const std::int32_t node = graph_.part_nodes[at(k)];
      open(node);
      const auto& out = graph_.out[at(node)];
      for (auto l = out.first; l < out.last; ++l) open(graph_.head[at(l)]);
      const auto& in = graph_.in[at(node)];
      for (auto k_in = in.first; k_in < in.last; ++k_in) open(graph_.tail[at(graph_.in_links[at(k_in)])]);
    }
  }
  void open(std::int32_t node) {
    if (open_[at(node)]) return;
    open_[at(node)] = 1;
    opened_.push_back(node);
  }
  bool within(std::int32_t node) const { return graph_.junction(node) || open_[at(node)]; }

  // ---- least costs to the target, one objective at a time

  struct Back {
    Units cost;
    std::int32_t node;
    bool operator>(const Back& other) const { return cost != other.cost ? cost > other.cost : node > other.node; }
  };

  /// False where the target cannot be reached within the limits. Objectives with a limit come first: what they put out
  /// of reach is no part of any path, and the others need not look there.
  bool look_back(const ParetoOptions& options) {
    most_.fill(beyond_all / 2), confines_.fill(beyond_all);
    for (std::size_t i = 0; i < D; ++i)
      if (limited(options, i)) {
        if (!reach_source(i)) return false;
        most_[i] = most(options, i);
        if (state(source_).to_target[i] > most_[i]) return false;
        settle_until(i, most_[i]);
      }
    for (std::size_t i = 0; i < D; ++i)
      if (limited(options, i)) confines_[i] = most_[i];
    for (std::size_t i = 0; i < D; ++i)
      if (!limited(options, i) && !reach_source(i)) return false;
    for (std::size_t i = 0; i < D; ++i) best_[i] = best_path(i);
    // Between two objectives, the best path for one bounds what the others may cost.
    if constexpr (D == 2)
      for (std::size_t i = 0; i < D; ++i) most_[i] = std::min(most_[i], sum_of(best_[1 - i], i));
    for (std::size_t i = 0; i < D; ++i)
      if (!limited(options, i)) settle_until(i, most_[i]);
    return true;
  }
  static bool limited(const ParetoOptions& options, std::size_t i) {
    return (!options.most.empty() && std::isfinite(options.most[i])) ||
           (!options.detour.empty() && std::isfinite(options.detour[i]));
  }
  bool reach_source(std::size_t i) {
    back_[i].clear();
    improve(i, target_, 0, none);
    return settle_source(i);
  }
  Units most(const ParetoOptions& options, std::size_t i) {
    // A limit that is met to the last unit is kept, whatever the last digit of its product.
    const auto whole = [](double units) {
      return units < static_cast<double>(beyond_all / 2) ? static_cast<Units>(std::floor(units * (1.0 + 1e-15) + 1e-6))
                                                         : beyond_all / 2;
    };
    Units out = beyond_all / 2;
    if (!options.most.empty()) out = std::min(out, whole(options.most[i] / graph_.unit[i]));
    if (!options.detour.empty())
      out = std::min(out, whole(options.detour[i] * static_cast<double>(state(source_).to_target[i])));
    return out;
  }
  void improve(std::size_t i, std::int32_t node, Units cost, std::int32_t link) {
    State& to = state(node);
    if (cost >= to.to_target[i] || !at_most(to.to_target, confines_)) return;
    if (to.to_target == none_reached()) reached_.push_back(node);
    to.to_target[i] = cost, to.onward[i] = link;
    back_[i].push_back({cost, node});
    std::ranges::push_heap(back_[i], std::greater<>{});
  }
  void settle_one(std::size_t i) {
    const Back next = back_[i].front();
    std::ranges::pop_heap(back_[i], std::greater<>{});
    back_[i].pop_back();
    if (next.cost != state(next.node).to_target[i]) return;
    for (const std::int32_t link : links_in(next.node))
      if (const std::int32_t tail = graph_.tail[at(link)]; within(tail))
        improve(i, tail, next.cost + cost(link, i), link);
  }
  bool settle_source(std::size_t i) {
    while (!back_[i].empty() && back_[i].front().cost < state(source_).to_target[i]) settle_one(i);
    return state(source_).to_target[i] < beyond_all;
  }
  void settle_until(std::size_t i, Units most) {
    while (!back_[i].empty() && back_[i].front().cost <= most) settle_one(i);
  }
  std::vector<std::int32_t> best_path(std::size_t i) {
    std::vector<std::int32_t> out;
    for (std::int32_t node = source_; node != target_; node = graph_.head[at(out.back())])
      out.push_back(state(node).onward[i]);
    return out;
  }
  Units sum_of(const std::vector<std::int32_t>& path, std::size_t i) const {
    Units out = 0;
    for (const std::int32_t link : path) out += cost(link, i);
    return out;
  }

  bool allowed(const std::vector<std::int32_t>& path) const {
    for (std::size_t i = 0; i < D; ++i)
      if (sum_of(path, i) > most_[i]) return false;
    return true;
  }

  // ---- the search

  bool useful(std::int32_t node) { return at_most(state(node).to_target, most_); }
  /// What each link adds to `least`; more than any limit where it leads nowhere.
  void reduce_costs() {
    for (const std::int32_t node : reached_) {
      if (!useful(node)) continue;
      for (auto link = graph_.out[at(node)].first; link < last_out(node); ++link) {
        const std::int32_t head = graph_.head[at(link)];
        next_of_link_[at(link)] = none;
        for (std::size_t i = 0; i < D; ++i)
          reduced_cost_[at(link)][i] =
              useful(head) ? cost(link, i) + state(head).to_target[i] - state(node).to_target[i] : beyond_all;
      }
    }
  }

  static Vector sum(const Vector& a, const Vector& b) {
    Vector out;
    for (std::size_t i = 0; i < D; ++i) out[i] = a[i] + b[i];
    return out;
  }
  /// Over a limit, or no better than a path to the target.
  bool hopeless(Vector least) {
    for (std::size_t i = 0; i < D; ++i)
      if (least[i] > most_[i]) return true;
    for (std::size_t i = 1; i < D; ++i)
      if (more_[i] > 0.0) least[i] += static_cast<Units>(more_[i] * static_cast<double>(least[i]));
    return target_front_.dominated(0, least);
  }

  /// False where the limit of labels was met. Stops early once `stop` says so.
  bool search(std::int64_t most_labels, const std::function<bool()>& stop) {
    wait(source_, {state(source_).to_target, none, none});
    for (std::int64_t steps = 1; !heap_.empty(); ++steps) {
      if (steps % 4096 == 0 && stop()) return false;
      const std::int32_t node = heap_.front();
      if (hopeless(state(node).waiting.least)) {  // the target has been reached since it came here
        wait_for_next(node);
        continue;
      }
      if (std::ssize(labels_) == most_labels) return false;
      const std::int32_t l = make_permanent(node);
      if (node == target_) target_front_.insert(0, label(l).least);
      wait_for_next(node);
      if (node != target_) extend(node, l);
    }
    return true;
  }

  std::int32_t make_permanent(std::int32_t node) {
    State& here = state(node);
    const auto l = static_cast<std::int32_t>(labels_.size());
    labels_.push_back({here.waiting.least, here.waiting.link, here.waiting.parent, none});
    (here.last == none ? here.first : label(here.last).next) = l;
    here.last = l;
    fronts_.insert(at(node), here.waiting.least);
    return l;
  }

  void extend(std::int32_t node, std::int32_t l) {
    const Vector from = label(l).least;
    for (auto link = graph_.out[at(node)].first; link < last_out(node); ++link) {
      const std::int32_t head = graph_.head[at(link)];
      const Vector least = sum(from, reduced_cost_[at(link)]);
      State& there = state(head);
      const bool waits = there.place != none;
      if (waits && !(least < there.waiting.least)) continue;  // found again when its turn comes
      if (fronts_.dominated(at(head), least) || hopeless(least)) continue;
      wait(head, {least, link, l});
    }
  }

  /// Replaces the label of the node on top of the heap by its next one: the least over all links into it of the first
  /// label there that is not dominated. What is passed over stays dominated.
  void wait_for_next(std::int32_t node) {
    Waiting next;
    next.least.fill(beyond_all);
    for (const std::int32_t link : links_in(node)) {
      const std::int32_t tail = graph_.tail[at(link)];
      if (state(tail).first == none || tail == target_) continue;
      std::int32_t& mark = next_of_link_[at(link)];  // the last label that is passed over
      for (;;) {
        const std::int32_t l = mark == none ? state(tail).first : label(mark).next;
        if (l == none) break;
        const Vector least = sum(label(l).least, reduced_cost_[at(link)]);
        if (!fronts_.dominated(at(node), least) && !hopeless(least)) {
          if (next.link == none || least < next.least) next = {least, link, l};
          break;
        }
        mark = l;
      }
    }
    if (next.link == none)
      leave();
    else
      state(node).waiting = next, sink(0);
  }

  // ---- the heap: nodes by the label that waits there

  bool before(std::int32_t a, std::int32_t b) {
    const Vector &one = state(a).waiting.least, &other = state(b).waiting.least;
    return one != other ? one < other : a < b;
  }
  void put(std::size_t place, std::int32_t node) {
    heap_[place] = node;
    state(node).place = static_cast<std::int32_t>(place);
  }
  void wait(std::int32_t node, const Waiting& waiting) {
    State& here = state(node);
    here.waiting = waiting;
    if (here.place == none) {
      here.place = static_cast<std::int32_t>(heap_.size());
      heap_.push_back(node);
    }
    rise(at(here.place));
  }
  void leave() {
    state(heap_.front()).place = none;
    const std::int32_t last = heap_.back();
    heap_.pop_back();
    if (heap_.empty()) return;
    put(0, last);
    sink(0);
  }
  void rise(std::size_t place) {
    const std::int32_t node = heap_[place];
    for (; place > 0; place = (place - 1) / 2) {
      const std::int32_t parent = heap_[(place - 1) / 2];
      if (!before(node, parent)) break;
      put(place, parent);
    }
    put(place, node);
  }
  void sink(std::size_t place) {
    const std::int32_t node = heap_[place];
    for (;;) {
      std::size_t child = 2 * place + 1;
      if (child >= heap_.size()) break;
      if (child + 1 < heap_.size() && before(heap_[child + 1], heap_[child])) ++child;
      if (!before(heap_[child], node)) break;
      put(place, heap_[child]);
      place = child;
    }
    put(place, node);
  }

  // ---- what is found

  std::vector<std::int32_t> path_to(std::int32_t l) {
    std::vector<std::int32_t> out;
    for (; label(l).link != none; l = label(l).parent) out.push_back(label(l).link);
    std::ranges::reverse(out);
    return out;
  }

  void forget() {
    for (const std::int32_t node : reached_) state(node) = {}, fronts_.clear(at(node));
    for (const std::int32_t node : opened_) open_[at(node)] = 0;
    reached_.clear(), opened_.clear(), labels_.clear(), heap_.clear();
    target_front_.clear(0);
  }

  const ReducedGraph& graph_;
  std::int32_t source_ = 0, target_ = 0;
  std::vector<State> nodes_;
  std::vector<char> open_;  ///< per node: its links to chains and dead ends count too
  std::vector<std::int32_t> opened_, reached_, heap_;
  std::vector<std::int32_t> next_of_link_;
  std::vector<Vector> reduced_cost_;
  std::vector<Label> labels_;
  Fronts<D, Units> fronts_, target_front_;
  std::array<std::vector<Back>, D> back_;
  std::array<std::vector<std::int32_t>, D> best_;
  Vector most_, confines_;  ///< confines: of looking back
  std::array<double, D> more_;
};

}  // namespace jumeau::network
