#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

#include "jumeau/network/pareto.hpp"
#include "jumeau/network/snap.hpp"
#include "mobility/walking/street_exposures.hpp"

namespace jumeau::walking {

/// The network of the streets, in metres, both ways everywhere; `level`: see GraphOptions.
std::shared_ptr<const network::Network> streets_on_foot(const Shared<Table>&, const FieldName& level, Monitor&);

/// Calls work(row, metres, along) for what one street contributes to the part of an edge from `low` to `high` metres,
/// ascending; `along`: the edge runs in the direction in which the street was drawn.
template <class Work>
void each_piece(const network::Network& streets, network::Edge edge, double low, double high, Work&& work) {
  const auto metres = streets.metres();
  const std::int64_t last = streets.last_vertex(edge);
  const auto begin = metres.begin() + streets.first_vertex(edge);
  const auto above = std::upper_bound(begin, metres.begin() + last + 1, low);
  for (auto v = std::max<std::int64_t>(above - metres.begin() - 1, streets.first_vertex(edge)); v < last; ++v) {
    const double from = metres[static_cast<std::size_t>(v)], to = metres[static_cast<std::size_t>(v) + 1];
    if (from >= high) return;
    if (const double length = std::min(high, to) - std::max(low, from); length > 0.0)
      work(static_cast<std::size_t>(streets.row_of(v)), length, streets.drawn_along(v));
  }
}

/// The streets as arcs with a length and costs, cut where places join them, and the straight ways of the places: those
/// of origins lead to the street, those of destinations from it. Costs of straight ways other than the length are 0.
class Ways {
public:
  /// `streets` in metres, both ways everywhere. A place that is off the network has no node. @throws Cancelled
  Ways(const network::Network& streets, std::vector<const ExposureRows*> objectives,
       std::span<const network::Snapped> origins, std::span<const network::Snapped> destinations, Monitor&);

  /// Part of an edge, from one place on it to another (metres from its start); edge -1: the straight way of a place,
  /// `to` metres long.
  struct Arc {
    network::Edge edge;
    double from, to;
    double length_m() const { return from < to ? to - from : from - to; }
  };

  const network::Network& streets() const { return streets_; }
  std::size_t objectives() const { return objectives_.size() + 1; }
  std::int64_t origin(std::size_t i) const { return first_place_ + static_cast<std::int64_t>(i); }
  std::int64_t destination(std::size_t i) const { return origin(origins_ + i); }
  const Arc& arc(std::int64_t a) const { return arcs_[static_cast<std::size_t>(a)]; }
  /// `precision_m`: steps for every objective; 0: exact. @throws Error (bad_input) for more than the search can hold;
  /// Cancelled
  network::CostGraph graph(double precision_m, const Monitor&) const;

  /// Calls work(row, metres, way) for each piece of a street on an arc; way 0: along its line, 1: against it.
  template <class Work>
  void each_street(std::int64_t a, Work&& work) const {
    const Arc& one = arc(a);
    if (one.edge < 0) return;
    const bool with_edge = one.from < one.to;
    each_piece(streets_, one.edge, std::min(one.from, one.to), std::max(one.from, one.to),
               [&](std::size_t row, double metres, bool along) { work(row, metres, along == with_edge ? 0U : 1U); });
  }

private:
  void add_arc(std::int64_t tail, std::int64_t head, const Arc&);
  void add_straight(const network::Snapped&, std::int64_t place, bool leads_to_street);
  std::int64_t node_of(const network::Snapped&) const;

  /// Where a place joins an edge, away from its ends.
  struct Cut {
    network::Edge edge;
    double along;
    auto operator<=>(const Cut&) const = default;
  };
  const network::Network& streets_;
  std::vector<const ExposureRows*> objectives_;
  std::size_t origins_;
  std::vector<Cut> cuts_;  ///< ascending
  std::int64_t first_place_ = 0, nodes_ = 0;
  std::vector<Arc> arcs_;
  std::vector<std::int64_t> ends_;
  std::vector<double> costs_;
};

}  // namespace jumeau::walking
