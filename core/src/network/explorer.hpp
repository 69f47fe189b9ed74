#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include "jumeau/network/network.hpp"

namespace jumeau::network {

/// Costs from a few starting nodes to all within a limit, again and again without allocating: one per thread.
///
/// A label-correcting search over a ring of buckets: nodes of one bucket are taken in any order and taken again when
/// improved, so the width of a bucket decides the speed only. The costs are the least sums of doubles along any way.
class Explorer {
public:
  /// `inward`: along the arcs that enter a node, hence costs towards the starting nodes.
  Explorer(const Network& network, bool inward)
      : network_(network),
        inward_(inward && network.one_way()),
        width_(bucket_width(network)),
        per_width_(1.0 / width_),
        costs_(network.nodes(), infinite),
        heads_(ring, nobody) {}

  static constexpr double infinite = std::numeric_limits<double>::infinity();

  /// Before run().
  void start(Node n, double cost) { starts_.push_back({cost, n, nobody}); }

  /// on_label(node, cost) at each improvement; on_bucket(bound) once all costs below the bound are final: false stops.
  template <class OnLabel, class OnBucket>
  void run(double limit, OnLabel&& on_label, OnBucket&& on_bucket);
  void run(double limit) {
    run(limit, [](Node, double) {}, [](double) { return true; });
  }
  /// Forgets the last run.
  void reset() {
    for (const Node n : reached_) costs_[static_cast<std::size_t>(n)] = infinite;
    reached_.clear();
  }

  /// Infinite where not reached within the limit.
  double cost(Node n) const { return costs_[static_cast<std::size_t>(n)]; }
  /// In the order in which the search met them.
  const std::vector<Node>& reached() const { return reached_; }

private:
  static constexpr std::size_t ring = 1024;
  static constexpr std::int32_t nobody = -1;
  struct Entry {
    double cost;
    Node node;
    std::int32_t next;
  };

  static double bucket_width(const Network& network) {
    const double mean = network.mean_cost();
    return mean > 0.0 && std::isfinite(mean) ? mean * share_of_mean : 1.0;
  }
  static constexpr double share_of_mean = 0.2;

  void push(Node n, double cost, double base) {
    const double place = (cost - base) * per_width_;
    Entry entry{cost, n, nobody};
    if (place >= static_cast<double>(ring)) {
      far_.push_back(entry);
      return;
    }
    auto& head = heads_[static_cast<std::size_t>(place)];
    entry.next = head;
    head = static_cast<std::int32_t>(entries_.size());
    entries_.push_back(entry);
    ++waiting_;
  }

  const Network& network_;
  bool inward_;
  double width_, per_width_;
  std::vector<double> costs_;
  std::vector<Node> reached_;
  std::vector<Entry> starts_, entries_, far_, moved_;
  std::vector<std::int32_t> heads_;
  std::size_t waiting_ = 0;
};

template <class OnLabel, class OnBucket>
void Explorer::run(double limit, OnLabel&& on_label, OnBucket&& on_bucket) {
  double base = 0.0;
  const auto label = [&](Node n, double cost) {
    double& best = costs_[static_cast<std::size_t>(n)];
    if (!(cost < best) || cost > limit) return;
    if (best == infinite) reached_.push_back(n);
    best = cost;
    push(n, cost, base);
    on_label(n, cost);
  };
  for (const Entry& entry : starts_) label(entry.node, entry.cost);
  starts_.clear();
  bool goes_on = true;
  while (goes_on && waiting_ + far_.size() > 0) {
    for (std::size_t b = 0; b < ring && waiting_ > 0; ++b) {
      while (heads_[b] != nobody) {
        const Entry entry = entries_[static_cast<std::size_t>(heads_[b])];
        heads_[b] = entry.next;
        --waiting_;
        if (!goes_on || entry.cost != cost(entry.node)) continue;
        for (const Network::Arc& arc : inward_ ? network_.arcs_in(entry.node) : network_.arcs_out(entry.node))
          label(arc.head, entry.cost + arc.cost);
      }
      goes_on = goes_on && on_bucket(base + static_cast<double>(b + 1) * width_);
    }
    entries_.clear();
    if (far_.empty() || !goes_on) continue;
    moved_.swap(far_);
    double nearest = infinite;
    for (const Entry& entry : moved_) nearest = std::min(nearest, entry.cost);
    base = nearest;
    for (const Entry& entry : moved_)
      if (entry.cost == cost(entry.node)) push(entry.node, entry.cost, base);
    moved_.clear();
  }
  far_.clear();
}

}  // namespace jumeau::network
