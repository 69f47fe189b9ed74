#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "jumeau/monitor.hpp"

/// The complete Pareto set of paths between two nodes over several costs: exact one-to-one label setting, after the
/// targeted multiobjective Dijkstra of Maristany de las Casas, Kraus, Sedeno-Noda and Borndoerfer (arXiv 2110.10978).
namespace jumeau::network {

inline constexpr int most_objectives = 6;

struct ReducedGraph;

/// Arcs with several additive costs each, made ready for searches: arcs that another one between the same nodes
/// dominates are left out, chains of nodes with two neighbours are merged, dead ends are set aside. Immutable,
/// shareable between threads; nothing depends on the order of the arcs but their numbers.
///
/// Costs are added exactly, in whole units of 10^-9, or of a coarser power of ten where the sum of all costs is beyond
/// 10^8. With a precision, the costs of a stretch between two junctions are rounded to whole steps before the search.
class CostGraph {
public:
  /// `ends`: tail and head of each arc, nodes in [0, nodes). `costs`: `objectives` numbers per arc, >= 0.
  /// `precision`: a step per objective, in the unit of its cost; 0 or an empty span: none.
  /// @throws Error (bad_input, bad_option), Cancelled
  CostGraph(std::int64_t nodes, std::span<const std::int64_t> ends, std::span<const double> costs, int objectives,
            std::span<const double> precision = {}, const Monitor& = Monitor());

  int objectives() const;
  std::int64_t nodes() const;
  /// Junctions and the links between them: what a search between junctions sees.
  std::int64_t junctions() const;
  std::int64_t links() const;
  const ReducedGraph& reduced() const { return *reduced_; }

private:
  std::shared_ptr<const ReducedGraph> reduced_;
};

/// Each list has one number per objective, or is empty: no such limit.
struct ParetoOptions {
  std::vector<double> most;     ///< no path costs more (<=), its rounded costs neither; infinity: no limit
  std::vector<double> detour;   ///< no path costs more than this times the least possible (<=), >= 1; both are rounded
                                ///< where there is a precision
  std::vector<double> epsilon;  ///< a path is left out when one that is kept costs at most (1 + epsilon) times as much
                                ///< in each objective, and no more in the first
  std::int64_t labels = 10'000'000;  ///< most labels per pair: beyond, the answer is not complete, and says so
};

struct ParetoSet {
  int objectives = 0;
  std::vector<double> costs;           ///< of each path, by ascending first cost, then second...
  std::vector<std::int64_t> first{0};  ///< the arcs of path p are in [first[p], first[p + 1])
  std::vector<std::int64_t> arcs;      ///< from the source to the target
  bool complete = true;                ///< false: the limit of labels was met and paths are missing
  bool exact = true;                   ///< complete, and neither rounded nor thinned by epsilon
  std::int64_t labels = 0;             ///< that the search has made permanent

  std::size_t size() const { return first.size() - 1; }
  std::span<const double> costs_of(std::size_t path) const {
    return {costs.data() + path * static_cast<std::size_t>(objectives), static_cast<std::size_t>(objectives)};
  }
  std::span<const std::int64_t> arcs_of(std::size_t path) const {
    return {arcs.data() + first[path], static_cast<std::size_t>(first[path + 1] - first[path])};
  }
};

struct NodePair {
  std::int64_t source, target;
};

/// One set per pair, in order: every cost vector that no other path beats or equals in all objectives, with one path
/// each; empty where the target cannot be reached. Of paths with equal costs the same one is kept whatever the order of
/// the arcs, the threads and the other pairs.
///
/// Where the limit of labels is met, the paths found are optimal, and the best one for each objective is added if it is
/// within the other limits.
/// @throws Error (bad_option) for bad limits, (bad_input) for nodes that are not there. @throws Cancelled
std::vector<ParetoSet> pareto(const CostGraph&, std::span<const NodePair>, const ParetoOptions&, Monitor&);

}  // namespace jumeau::network
