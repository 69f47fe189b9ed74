#include "labelling.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace jumeau::city {

namespace {

constexpr std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }

/// Maximum flow between two nodes (Dinic 1970).
class Flow {
public:
  explicit Flow(std::size_t nodes) : arcs_of_(nodes), level_(nodes), next_(nodes) {}
  void add(std::size_t from, std::size_t to, double capacity, double back = 0.0) {
    arcs_of_[from].push_back(arcs_.size()), arcs_.push_back({to, capacity});
    arcs_of_[to].push_back(arcs_.size()), arcs_.push_back({from, back});
  }
  void run(std::size_t source, std::size_t sink) {
    while (reaches(source, sink)) {
      std::ranges::fill(next_, std::size_t{0});
      while (push(source, sink, std::numeric_limits<double>::infinity()) > 0.0) {
      }
    }
  }
  /// Of the cut: on the side of the source.
  bool on_source_side(std::size_t node) const { return level_[node] >= 0; }

private:
  static constexpr double nothing = 1e-9;
  struct Arc {
    std::size_t to;
    double left;
  };
  bool reaches(std::size_t source, std::size_t sink) {
    std::ranges::fill(level_, -1);
    std::queue<std::size_t> queue({source});
    level_[source] = 0;
    for (; !queue.empty(); queue.pop())
      for (const std::size_t a : arcs_of_[queue.front()])
        if (arcs_[a].left > nothing && level_[arcs_[a].to] < 0)
          level_[arcs_[a].to] = level_[queue.front()] + 1, queue.push(arcs_[a].to);
    return level_[sink] >= 0;
  }
  double push(std::size_t node, std::size_t sink, double most) {
    if (node == sink) return most;
    for (std::size_t& i = next_[node]; i < arcs_of_[node].size(); ++i) {
      const std::size_t a = arcs_of_[node][i];
      if (arcs_[a].left <= nothing || level_[arcs_[a].to] != level_[node] + 1) continue;
      const double pushed = push(arcs_[a].to, sink, std::min(most, arcs_[a].left));
      if (pushed <= 0.0) continue;
      arcs_[a].left -= pushed, arcs_[a ^ 1].left += pushed;
      return pushed;
    }
    return 0.0;
  }
  std::vector<std::vector<std::size_t>> arcs_of_;
  std::vector<Arc> arcs_;
  std::vector<int> level_;
  std::vector<std::size_t> next_;
};

struct Neighbours {
  std::size_t a, b;
  double cost;
};

class Expansion {
public:
  Expansion(const Partition& partition, const LabelCosts& costs, double cost_per_m) : costs_(costs) {
    for (const Partition::Edge& edge : partition.edges) {
      if (edge.left < 0 || edge.right < 0 || edge.left == edge.right) continue;
      const auto &a = partition.vertices[at(edge.from)], &b = partition.vertices[at(edge.to)];
      pairs_.push_back({at(edge.left), at(edge.right), cost_per_m * std::hypot(a[0] - b[0], a[1] - b[1])});
    }
    labels_.resize(partition.faces.size());
    for (std::size_t f = 0; f < labels_.size(); ++f) {
      std::size_t best = 0;
      for (std::size_t l = 1; l < costs.labels; ++l)
        if (costs.at(f, l) < costs.at(f, best)) best = l;
      labels_[f] = static_cast<std::int32_t>(best);
    }
  }
  std::vector<std::int32_t> run() {
    constexpr int most_rounds = 8;
    double energy = total(labels_);
    for (int round = 0; round < most_rounds; ++round) {
      const double before = energy;
      for (std::size_t label = 0; label < costs_.labels; ++label) {
        const auto tried = expanded(static_cast<std::int32_t>(label));
        if (const double now = total(tried); now < energy - 1e-9) energy = now, labels_ = tried;
      }
      if (energy >= before) break;
    }
    return labels_;
  }

private:
  double total(const std::vector<std::int32_t>& labels) const {
    double out = 0.0;
    for (std::size_t f = 0; f < labels.size(); ++f) out += costs_.at(f, at(labels[f]));
    for (const Neighbours& pair : pairs_) out += labels[pair.a] != labels[pair.b] ? pair.cost : 0.0;
    return out;
  }
  /// The best labels where each face keeps its own or takes `label`.
  std::vector<std::int32_t> expanded(std::int32_t label) const {
    const std::size_t count = labels_.size(), source = count, sink = count + 1;
    std::vector<double> takes(count), keeps(count);
    for (std::size_t f = 0; f < count; ++f) keeps[f] = costs_.at(f, at(labels_[f])), takes[f] = costs_.at(f, at(label));
    Flow flow(count + 2);
    for (const Neighbours& pair : pairs_) {
      const double both_keep = labels_[pair.a] != labels_[pair.b] ? pair.cost : 0.0;
      const double b_takes = labels_[pair.a] != label ? pair.cost : 0.0;
      const double a_takes = labels_[pair.b] != label ? pair.cost : 0.0;
      takes[pair.a] += a_takes - both_keep, takes[pair.b] += -a_takes;
      flow.add(pair.a, pair.b, b_takes + a_takes - both_keep);
    }
    for (std::size_t f = 0; f < count; ++f) {
      const double least = std::min(takes[f], keeps[f]);
      flow.add(source, f, takes[f] - least), flow.add(f, sink, keeps[f] - least);
    }
    flow.run(source, sink);
    std::vector<std::int32_t> out = labels_;
    for (std::size_t f = 0; f < count; ++f)
      if (!flow.on_source_side(f)) out[f] = label;
    return out;
  }

  const LabelCosts& costs_;
  std::vector<Neighbours> pairs_;
  std::vector<std::int32_t> labels_;
};

bool holds(const Partition& partition, const Partition::Face& face, double x, double y) {
  bool inside = false;
  for (const auto& ring : face.rings)
    for (std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++) {
      const auto &a = partition.vertices[at(ring[i])], &b = partition.vertices[at(ring[k])];
      if ((a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  return inside;
}

}  // namespace

std::vector<std::vector<std::int32_t>> points_in(const Partition& partition, std::span<const Position> points) {
  std::vector<std::vector<std::int32_t>> out(partition.faces.size());
  struct Box {
    double x0, y0, x1, y1;
  };
  std::vector<Box> boxes;
  for (const Partition::Face& face : partition.faces) {
    constexpr double far = std::numeric_limits<double>::infinity();
    Box box{far, far, -far, -far};
    for (const std::int32_t v : face.rings.front()) {
      const auto& [x, y] = partition.vertices[at(v)];
      box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x), std::max(box.y1, y)};
    }
    boxes.push_back(box);
  }
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t f = 0; f < boxes.size(); ++f) {
      const auto [x, y, z] = points[i];
      if (x < boxes[f].x0 || x > boxes[f].x1 || y < boxes[f].y0 || y > boxes[f].y1) continue;
      if (!holds(partition, partition.faces[f], x, y)) continue;
      out[f].push_back(static_cast<std::int32_t>(i));
      break;
    }
  return out;
}

std::vector<std::int32_t> labelled(const Partition& partition, const LabelCosts& costs, double cost_per_m) {
  return Expansion(partition, costs, cost_per_m).run();
}

}  // namespace jumeau::city
