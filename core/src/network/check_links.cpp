#include <algorithm>
#include <numeric>

#include "problems.hpp"

/// Problems that show in the graph: islands and one-way traps.
namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

std::int64_t row_at(const Network& network, Node n) {
  return network.row_of(network.first_vertex(network.edges_at(n).front()));
}

}  // namespace

void find_islands(const Network& network, Problems& problems) {
  std::vector<std::uint8_t> told(network.islands().size(), 0);
  told.front() = 1;  // the largest is the network
  for (std::size_t n = 0; n < network.nodes(); ++n) {
    const auto node = static_cast<Node>(n);
    const auto island = at(network.island_of(node));
    if (told[island]) continue;
    told[island] = 1;
    problems.push_back({.what = Finding::not_linked,
                        .row = row_at(network, node),
                        .x = network.x(node),
                        .y = network.y(node),
                        .length_m = network.islands()[island].length_m});
  }
}

namespace {

/// Numbers the strongly connected components (Tarjan's way, without recursion).
std::vector<std::int32_t> strong_components(const Network& network, Monitor& monitor, std::int32_t& count) {
  const std::size_t nodes = network.nodes();
  std::vector<std::int32_t> index(nodes, -1), low(nodes, 0), out(nodes, -1);
  std::vector<Node> open;
  struct Frame {
    Node node;
    std::size_t next;
  };
  std::vector<Frame> frames;
  std::int32_t seen = 0;
  count = 0;
  const auto enter = [&](Node n) {
    index[at(n)] = low[at(n)] = seen++;
    open.push_back(n);
    frames.push_back({n, 0});
  };
  const auto leave = [&](Node n) {
    if (low[at(n)] == index[at(n)]) {
      Node member;
      do {
        member = open.back();
        open.pop_back();
        out[at(member)] = count;
      } while (member != n);
      ++count;
    }
    frames.pop_back();
    if (!frames.empty()) low[at(frames.back().node)] = std::min(low[at(frames.back().node)], low[at(n)]);
  };
  for (std::size_t start = 0; start < nodes; ++start) {
    if (index[start] >= 0) continue;
    monitor.check();
    enter(static_cast<Node>(start));
    while (!frames.empty()) {
      Frame& frame = frames.back();
      const auto arcs = network.arcs_out(frame.node);
      if (frame.next == arcs.size()) {
        leave(frame.node);
        continue;
      }
      const Node head = arcs[frame.next++].head;
      if (index[at(head)] < 0)
        enter(head);
      else if (out[at(head)] < 0)
        low[at(frame.node)] = std::min(low[at(frame.node)], index[at(head)]);
    }
  }
  return out;
}

/// The largest strong component of each island, by nodes, then by its lowest node.
std::vector<std::int32_t> main_components(const Network& network, const std::vector<std::int32_t>& component,
                                          std::int32_t count) {
  std::vector<std::int64_t> sizes(at(count), 0);
  for (const std::int32_t c : component) ++sizes[at(c)];
  std::vector<std::int32_t> out(network.islands().size(), -1);
  for (std::size_t n = 0; n < network.nodes(); ++n) {
    auto& best = out[at(network.island_of(static_cast<Node>(n)))];
    if (best < 0 || sizes[at(component[n])] > sizes[at(best)]) best = component[n];
  }
  return out;
}

enum : std::uint8_t { in_main = 1, entered = 2, left = 4 };

/// Marks what the marked nodes lead to (or what leads to them).
void spread(const Network& network, bool inward, std::uint8_t mark, std::vector<std::uint8_t>& marks) {
  std::vector<Node> open;
  for (std::size_t n = 0; n < marks.size(); ++n)
    if (marks[n] & in_main) open.push_back(static_cast<Node>(n));
  while (!open.empty()) {
    const Node n = open.back();
    open.pop_back();
    for (const auto& arc : inward ? network.arcs_in(n) : network.arcs_out(n))
      if (!(marks[at(arc.head)] & (mark | in_main))) marks[at(arc.head)] |= mark, open.push_back(arc.head);
  }
}

Problem trap_of(const Network& network, Node n, std::int64_t row, std::uint8_t fate, double length_m) {
  const Finding what = fate == entered ? Finding::no_way_out
                       : fate == left  ? Finding::no_way_in
                                       : Finding::no_way_in_or_out;
  return {.what = what, .row = row, .x = network.x(n), .y = network.y(n), .length_m = length_m};
}

}  // namespace

void find_oneway_traps(const Network& network, Problems& problems, Monitor& monitor) {
  if (!network.one_way()) return;
  std::int32_t count = 0;
  const auto component = strong_components(network, monitor, count);
  const auto main = main_components(network, component, count);
  std::vector<std::uint8_t> marks(network.nodes(), 0);
  for (std::size_t n = 0; n < marks.size(); ++n)
    if (component[n] == main[at(network.island_of(static_cast<Node>(n)))]) marks[n] = in_main;
  spread(network, false, entered, marks);
  spread(network, true, left, marks);

  // Neighbours that share their fate are one trap.
  std::vector<std::uint8_t> told(marks.size(), 0);
  for (std::size_t start = 0; start < marks.size(); ++start) {
    if ((marks[start] & in_main) || told[start]) continue;
    std::vector<Node> group{static_cast<Node>(start)};
    told[start] = 1;
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < group.size(); ++i)
      for (const Edge e : network.edges_at(group[i])) {
        const auto& ends = network.ends(e);
        const Node other = ends.from == group[i] ? ends.to : ends.from;
        edges.push_back(e);
        if (marks[at(other)] == marks[start] && !told[at(other)]) told[at(other)] = 1, group.push_back(other);
      }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const double length_m =
        std::accumulate(edges.begin(), edges.end(), 0.0, [&](double sum, Edge e) { return sum + network.length_m(e); });
    const auto one_way = std::find_if(edges.begin(), edges.end(),
                                      [&](Edge e) { return !network.ends(e).forward || !network.ends(e).backward; });
    const Edge edge = one_way == edges.end() ? edges.front() : *one_way;
    problems.push_back(
        trap_of(network, static_cast<Node>(start), network.row_of(network.first_vertex(edge)), marks[start], length_m));
  }
}

}  // namespace jumeau::network
