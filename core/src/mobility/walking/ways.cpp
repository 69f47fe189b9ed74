#include "mobility/walking/ways.hpp"

namespace jumeau::walking {

using network::Edge;
using network::Snapped;

std::shared_ptr<const network::Network> streets_on_foot(const Shared<Table>& streets, const FieldName& level,
                                                        Monitor& monitor) {
  network::GraphOptions options = network::graph_options(network::Mode::walk, network::Cost::distance);
  options.level_field = level.name;
  return network::network_of(streets, options, monitor);
}

Ways::Ways(const network::Network& streets, std::vector<const ExposureRows*> objectives,
           std::span<const Snapped> origins, std::span<const Snapped> destinations, Monitor& monitor)
    : streets_(streets), objectives_(std::move(objectives)), origins_(origins.size()) {
  for (const auto places : {origins, destinations})
    for (const Snapped& place : places)
      if (place.on_network() && place.along > 0.0 && place.along < streets.cost(place.edge))
        cuts_.push_back({place.edge, place.along});
  std::ranges::sort(cuts_);
  cuts_.erase(std::ranges::unique(cuts_).begin(), cuts_.end());
  first_place_ = static_cast<std::int64_t>(streets.nodes() + cuts_.size());
  nodes_ = first_place_ + static_cast<std::int64_t>(origins.size() + destinations.size());
  std::size_t cut = 0;
  Steps steps(monitor, streets.edges());
  for (std::size_t e = 0; e < streets.edges(); ++e) {
    steps.next();
    const auto edge = static_cast<Edge>(e);
    std::int64_t tail = streets.ends(edge).from;
    double from = 0.0;
    for (; cut < cuts_.size() && cuts_[cut].edge == edge; ++cut) {
      const auto head = static_cast<std::int64_t>(streets.nodes() + cut);
      add_arc(tail, head, {edge, from, cuts_[cut].along}), add_arc(head, tail, {edge, cuts_[cut].along, from});
      tail = head, from = cuts_[cut].along;
    }
    const double length = streets.cost(edge);
    add_arc(tail, streets.ends(edge).to, {edge, from, length});
    add_arc(streets.ends(edge).to, tail, {edge, length, from});
  }
  for (std::size_t i = 0; i < origins.size(); ++i) add_straight(origins[i], origin(i), true);
  for (std::size_t i = 0; i < destinations.size(); ++i) add_straight(destinations[i], destination(i), false);
}

network::CostGraph Ways::graph(double precision_m, const Monitor& monitor) const {
  const std::vector<double> steps(objectives(), precision_m);
  return {nodes_, ends_, costs_, static_cast<int>(objectives()), steps, monitor};
}

void Ways::add_arc(std::int64_t tail, std::int64_t head, const Arc& arc) {
  ends_.push_back(tail), ends_.push_back(head);
  arcs_.push_back(arc);
  const std::size_t first = costs_.size();
  costs_.resize(first + objectives(), 0.0);
  costs_[first] = arc.length_m();
  each_street(static_cast<std::int64_t>(arcs_.size()) - 1, [&](std::size_t row, double metres, unsigned way) {
    for (std::size_t i = 0; i < objectives_.size(); ++i)
      costs_[first + 1 + i] += metres * objectives_[i]->cost[way][row];
  });
}

void Ways::add_straight(const Snapped& place, std::int64_t node, bool leads_to_street) {
  if (!place.on_network()) return;
  const Arc arc{-1, 0.0, place.distance_m};
  if (leads_to_street)
    add_arc(node, node_of(place), arc);
  else
    add_arc(node_of(place), node, arc);
}

std::int64_t Ways::node_of(const Snapped& place) const {
  const auto& ends = streets_.ends(place.edge);
  if (place.along <= 0.0) return ends.from;
  if (place.along >= ends.cost) return ends.to;
  const auto found = std::ranges::lower_bound(cuts_, Cut{place.edge, place.along});
  return static_cast<std::int64_t>(streets_.nodes()) + (found - cuts_.begin());
}

}  // namespace jumeau::walking
