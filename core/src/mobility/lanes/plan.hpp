#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"
#include "jumeau/network/network.hpp"

/// Where to build cycle lanes: streets, trips and which of them a network serves.
namespace jumeau::lanes {

using network::Edge;
using network::Node;

/// Streets between crossings, both ways. An edge is quiet where nothing is left to build along it.
struct Streets {
  struct Arc {
    Node head;
    Edge edge;
  };
  std::vector<std::int64_t> first{0};  ///< by node
  std::vector<Arc> arcs;
  std::vector<Node> from, to;                   ///< by edge
  std::vector<double> length_m, build_m;        ///< by edge; what must be built so that all of it is quiet
  std::vector<double> effort;                   ///< by edge: a built metre counts so many, 1 on flat ground
  std::vector<double> price;                    ///< by edge: what building it takes of the budget; metres, or money
  std::vector<double> cost;                     ///< by edge: of building it, in money; 0 where nobody told
  std::vector<std::uint8_t> refused, existing;  ///< by edge: must not be built; has a cycling facility already

  std::size_t nodes() const { return first.size() - 1; }
  std::size_t edges() const { return length_m.size(); }
  std::span<const Arc> arcs_of(Node n) const {
    const auto i = static_cast<std::size_t>(n);
    return {arcs.data() + first[i], static_cast<std::size_t>(first[i + 1] - first[i])};
  }
};
/// The topology; lengths are those of the network.
Streets streets_of(const network::Network&);

struct Trip {
  std::int32_t origin;  ///< of Demand::origins
  Node to;
  double people, shortest_m;
};
/// Trips by ascending origin.
struct Demand {
  std::vector<Node> origins;
  std::vector<std::int64_t> first{0};  ///< by origin
  std::vector<Trip> trips;
  double detour = 1.4;  ///< a route may be so many times longer than the shortest way

  std::span<const Trip> trips_of(std::size_t origin) const {
    return {trips.data() + first[origin], static_cast<std::size_t>(first[origin + 1] - first[origin])};
  }
  double longest_m(std::size_t origin) const;  ///< that any of its routes may be
};

/// Left to build along each edge.
using Left = std::vector<double>;

/// Cheapest ways from one node. Reused for many searches.
class Search {
public:
  explicit Search(const Streets&);
  /// cost(edge) >= 0, infinite where closed. Ways longer than `limit_m` metres are not followed, nor those that cost
  /// more than `limit`.
  template <class Cost>
  void run(Node from, double limit, Cost&& cost);
  double cost(Node n) const { return cost_[static_cast<std::size_t>(n)]; }
  double metres(Node n) const { return metres_[static_cast<std::size_t>(n)]; }
  bool reached(Node n) const { return cost(n) < std::numeric_limits<double>::infinity(); }
  /// Edges from the target back to the start.
  void path(Node to, std::vector<Edge>& edges) const;

private:
  struct Entry {
    double cost;
    Node node;
    bool operator>(const Entry& other) const { return cost != other.cost ? cost > other.cost : node > other.node; }
  };
  void forget();

  const Streets& streets_;
  std::vector<double> cost_, metres_;
  std::vector<Edge> by_;
  std::vector<Node> before_, touched_;
  std::vector<Entry> heap_;
};

/// People whose trips have a route that is quiet all along and not too long. Exact. `served`, if given, has one flag
/// per trip.
double people_served(const Streets&, const Demand&, const Left&, std::vector<std::uint8_t>* served, Monitor&);

/// People who pass along each edge on their cheapest ways; cost(edge) is infinite where closed.
std::vector<double> flows(const Streets&, const Demand&, const std::function<double(Edge)>& cost, Monitor&);

// ----

template <class Cost>
void Search::run(Node from, double limit, Cost&& cost) {
  forget();
  const auto at = [](auto i) { return static_cast<std::size_t>(i); };
  const auto later = [](const Entry& a, const Entry& b) { return a > b; };
  const auto reach = [&](Node node, double total, double metres, Edge by, Node before) {
    if (!(total < cost_[at(node)]) || total > limit) return;
    if (cost_[at(node)] == std::numeric_limits<double>::infinity()) touched_.push_back(node);
    cost_[at(node)] = total, metres_[at(node)] = metres, by_[at(node)] = by, before_[at(node)] = before;
    heap_.push_back({total, node});
    std::push_heap(heap_.begin(), heap_.end(), later);
  };
  reach(from, 0.0, 0.0, -1, -1);
  while (!heap_.empty()) {
    const Entry next = heap_.front();
    std::pop_heap(heap_.begin(), heap_.end(), later);
    heap_.pop_back();
    if (next.cost > cost_[at(next.node)]) continue;
    for (const Streets::Arc& arc : streets_.arcs_of(next.node))
      reach(arc.head, next.cost + cost(arc.edge), metres_[at(next.node)] + streets_.length_m[at(arc.edge)], arc.edge,
            next.node);
  }
}

}  // namespace jumeau::lanes
