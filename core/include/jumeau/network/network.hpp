#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "jumeau/describe.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

namespace jumeau::network {

/// What a search adds up: metres, or minutes.
enum class Cost { distance, time };
inline constexpr Choice<Cost> cost_choices[] = {{Cost::distance, "distance", "Distance (m)"},
                                                {Cost::time, "time", "Time (min)"}};

/// How people travel: what their speed is where the network does not say, and whether one-way streets bind them.
enum class Mode { walk, bike, drive };
inline constexpr Choice<Mode> modes[] = {
    {Mode::walk, "walk", "On foot"}, {Mode::bike, "bike", "By bike"}, {Mode::drive, "drive", "By car"}};
/// 4.8, 15 and 30 km/h.
constexpr double speed_kmh(Mode mode) { return mode == Mode::walk ? 4.8 : mode == Mode::bike ? 15.0 : 30.0; }
/// Walkers go both ways in every street.
constexpr bool obeys_oneway(Mode mode) { return mode != Mode::walk; }

/// How lines become a graph. A field that is named must exist; an empty name means that there is none.
struct GraphOptions {
  /// One-way values, as text, number or boolean, letter case ignored:
  ///   along the line    yes, 1, true, t, forward, ft, "sens direct", direct
  ///   against the line  -1, reverse, backward, tf, "sens inverse", inverse
  ///   both ways         NULL, empty, no, 0, false, f, both, "double sens", double, "sans objet", nc, reversible,
  ///   alternating
  /// Any other value means both ways and is counted. Ignored where `directed` is false.
  std::string oneway_field;
  /// Speed in km/h as number or as text ("50", "50 km/h", "30 mph"). NULL, unreadable, zero, negative or infinite means
  /// the default speed and is counted: it never closes the street. Read only where `cost` is time.
  std::string speed_field;
  /// Number, or text that starts with one; NULL is 0, unreadable is 0 and is counted.
  std::string level_field;
  /// Number that travellers accept up to `burden_most` (traffic stress, decibels, slope): streets above it, and streets
  /// without one, are closed. `burden_back_field` is that of travel against the line; without it both ways are alike.
  /// Where `directed` is false the greater of the two counts.
  std::string burden_field, burden_back_field;
  double burden_most = std::numeric_limits<double>::infinity();
  double default_speed_kmh = 4.8;  ///< of streets without a speed, and of the straight ends of a way; > 0
  bool directed = true;            ///< false: both ways everywhere
  Cost cost = Cost::distance;

  bool operator==(const GraphOptions&) const = default;
};
GraphOptions graph_options(Mode, Cost);
/// By row: whether it may be travelled in some direction.
std::vector<std::uint8_t> open_rows(const Table& lines, const GraphOptions&);

/// What was met while a graph was built; told() through the Monitor.
struct Findings {
  std::int64_t rows = 0, empty_rows = 0;  ///< of the table; without a line of two different vertices
  std::int64_t bad_positions = 0;         ///< vertices that are not finite numbers: the line is broken there
  std::int64_t null_speeds = 0, unreadable_speeds = 0,
               impossible_speeds = 0;                       ///< rows; the last: zero, negative, infinite
  std::int64_t unknown_oneways = 0, unreadable_levels = 0;  ///< rows
  std::int64_t burdened = 0, unknown_burdens = 0;           ///< rows that are closed both ways; without a number
  std::int64_t separated_places = 0;                        ///< vertices where levels keep lines apart
  std::int64_t parallel_edges = 0;                          ///< edges longer than another between the same two nodes
};

using Node = std::int32_t;
using Edge = std::int32_t;

/// A graph made from lines. Lines connect where their vertices are equal (ends or not), never where they merely cross.
/// Where lines of different levels pass through the same interior vertex they stay apart; the end of a line connects to
/// those of its level there, else to the nearest level.
///
/// Chains of vertices with two neighbours are merged into edges. Costs are metres or minutes (GraphOptions::cost).
/// Nodes and edges are numbered along a Hilbert curve, and edges run from the end that is smaller by (x, y): neither
/// depends on the order of the rows, nor on the direction in which lines were drawn.
///
/// Coordinates are metric; the caller guarantees it. Immutable and shareable between threads.
class Network {
public:
  /// @throws Error (bad_input) for no lines, unknown fields; (bad_option) for a default speed that is not above 0.
  /// @throws Cancelled
  Network(const Table& lines, const GraphOptions&, Monitor&);
  ~Network();
  Network(const Network&) = delete;
  Network& operator=(const Network&) = delete;

  const GraphOptions& options() const { return options_; }
  const Findings& findings() const { return findings_; }
  const std::string& crs() const { return crs_; }
  /// Says what is worth knowing: defaults taken, unknown values, islands.
  void tell(Monitor&) const;

  std::size_t nodes() const { return node_xy_.size() / 2; }
  std::size_t edges() const { return ends_.size(); }
  double x(Node n) const { return node_xy_[2 * static_cast<std::size_t>(n)]; }
  double y(Node n) const { return node_xy_[2 * static_cast<std::size_t>(n) + 1]; }

  struct Ends {
    double cost;  ///< of the whole edge
    Node from, to;
    bool forward, backward;  ///< may be travelled from `from` to `to`, from `to` to `from`
  };
  const Ends& ends(Edge e) const { return ends_[static_cast<std::size_t>(e)]; }
  double length_m(Edge e) const { return metres_[static_cast<std::size_t>(last_vertex(e))]; }
  double cost(Edge e) const { return ends(e).cost; }

  /// Vertices of all edges, one after the other; an edge's run from first_vertex to last_vertex (both included).
  std::int64_t first_vertex(Edge e) const { return vertices_[static_cast<std::size_t>(e)]; }
  std::int64_t last_vertex(Edge e) const { return vertices_[static_cast<std::size_t>(e) + 1] - 1; }
  std::span<const double> xy() const { return xy_; }          ///< x, y of each vertex
  std::span<const double> metres() const { return metres_; }  ///< of each vertex: length from the start of its edge
  /// Of each vertex: cost from the start of its edge.
  std::span<const double> costs() const { return minutes_.empty() ? metres_ : minutes_; }
  /// Input row of the segment from vertex v to v + 1, of the same edge.
  std::int64_t row_of(std::int64_t v) const { return rows_[static_cast<std::size_t>(v)]; }
  /// Was that segment drawn in the direction of its edge?
  bool drawn_along(std::int64_t v) const { return along_[static_cast<std::size_t>(v)] != 0; }
  Edge edge_of(std::int64_t vertex) const;

  /// What leaves (or enters) a node, for searches: of parallel edges the cheapest, no loops.
  struct Arc {
    double cost;
    Node head;  ///< the other end
    Edge edge;
  };
  std::span<const Arc> arcs_out(Node n) const { return arcs(out_, n); }
  std::span<const Arc> arcs_in(Node n) const { return arcs(one_way_ ? in_ : out_, n); }
  /// Every edge at a node, in ascending order; a loop is there once.
  std::span<const Edge> edges_at(Node n) const;
  /// True where some edge can be travelled in one direction only.
  bool one_way() const { return one_way_; }

  /// Parts that no street links, longest first.
  struct Island {
    double length_m = 0.0;
    std::int64_t nodes = 0, edges = 0;
  };
  std::span<const Island> islands() const { return islands_; }
  std::int32_t island_of(Node n) const { return island_of_[static_cast<std::size_t>(n)]; }

  /// Of all edges.
  double mean_cost() const { return mean_cost_; }

  /// Bytes held, roughly.
  std::size_t memory() const;

  /// Of the spatial index: boxes of 8 segments each, then of 8 boxes each, up to the root. See snap.hpp.
  struct Box {
    double x0, y0, x1, y1;
  };
  struct Boxes {
    std::vector<std::vector<Box>> levels;
  };
  const Boxes& boxes() const { return boxes_; }

private:
  struct Arcs {
    std::vector<std::int64_t> offsets;
    std::vector<Arc> arcs;
  };
  static std::span<const Arc> arcs(const Arcs& from, Node n) {
    const auto i = static_cast<std::size_t>(n);
    return {from.arcs.data() + from.offsets[i], static_cast<std::size_t>(from.offsets[i + 1] - from.offsets[i])};
  }
  friend class Builder;

  GraphOptions options_;
  Findings findings_;
  std::string crs_;
  std::vector<double> node_xy_;
  std::vector<Ends> ends_;
  std::vector<std::int64_t> vertices_;
  std::vector<double> xy_, metres_, minutes_;
  std::vector<std::int64_t> rows_;
  std::vector<std::uint8_t> along_;
  Arcs out_, in_;
  std::vector<std::int64_t> at_offsets_;
  std::vector<Edge> at_;
  bool one_way_ = false;
  double mean_cost_ = 0.0;
  std::vector<Island> islands_;
  std::vector<std::int32_t> island_of_;
  Boxes boxes_;
};

/// The graph of these lines, built unless one of the last few had the same geometry, columns and options: steps of a
/// model that read the same layer anew do not pay again. Tells its findings either way. Any thread.
std::shared_ptr<const Network> network_of(const Shared<Table>& lines, const GraphOptions&, Monitor&);

}  // namespace jumeau::network
