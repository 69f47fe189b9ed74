#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "jumeau/network/network.hpp"

namespace jumeau::network {

/// What a row says about travel along its line.
struct RowRules {
  bool forward = true, backward = true;
  double minutes_per_metre = 0.0;
  std::int32_t level = 0;  ///< rank of the level among those met
  bool closed() const { return !forward && !backward; }
};

/// How a one-way value reads: true where it is understood.
enum class Way { both, forward, backward, unknown };
Way oneway_of(std::string_view value);
/// km/h; NaN where unreadable, whatever its sign otherwise.
double speed_of(std::string_view value);
/// The number a text starts with; NaN without one.
double level_of(std::string_view value);

/// The rules of every row, and what was met on the way.
std::vector<RowRules> read_rules(const Table&, const GraphOptions&, Findings&);

/// Position of a place along a Hilbert curve of 2^16 x 2^16 cells; x and y in [0, 65535].
std::uint32_t hilbert(std::uint32_t x, std::uint32_t y);

/// Makes the graph in steps; each leaves what the next one needs.
class Builder {
public:
  Builder(Network& out, const Table& lines, Monitor& monitor) : out_(out), lines_(lines), monitor_(monitor) {}
  void build();

private:
  using Point = std::int32_t;    ///< a distinct vertex, or its twin on another level
  using Segment = std::int32_t;  ///< between two consecutive vertices

  void read_lines();
  void add_path(std::int64_t row, std::span<const double> xy);
  void end_string(std::int64_t row);
  Point point_at(double x, double y);
  void grow_index();
  void separate_levels();
  void make_segments();
  void find_junctions();
  void walk_chains();
  void walk(Segment first, Point start);
  void walk_cycle(Segment first);
  void orient(std::size_t edge);
  void order_nodes();
  void order_edges();
  void fill_edges();
  void link_nodes();
  void find_islands();
  void index_segments();

  bool towards(Segment s, Point p) const;
  bool away(Segment s, Point p) const;
  bool before(Point a, Point b) const;
  int compare(Point a, Point b) const;

  Network& out_;
  const Table& lines_;
  Monitor& monitor_;
  std::vector<RowRules> rules_;

  std::vector<double> points_;        ///< x, y of each point
  std::vector<std::int32_t> levels_;  ///< rank of the level of each point where it was kept apart, else 0
  std::vector<Point> index_;          ///< open addressing, by the hash of the coordinates; -1 is free
  std::vector<Point> strings_;        ///< points of the strings, end to end
  std::vector<std::int64_t> string_ends_{0};
  std::vector<std::int64_t> string_rows_;

  std::vector<Point> from_, to_;            ///< of each segment
  std::vector<std::int32_t> segment_rows_;  ///< of each segment
  std::vector<std::uint8_t> degree_;        ///< segments at each point, at most 3
  std::vector<Segment> both_;               ///< exclusive or of the segments at each point
  std::vector<std::uint8_t> junction_, walked_;

  std::vector<Point> chain_points_;        ///< of the edges, end to end
  std::vector<std::int32_t> chain_rows_;   ///< row of the segment that starts at the point; -1 at the last
  std::vector<std::uint8_t> chain_along_;  ///< of that segment: was it drawn in the direction of the edge
  std::vector<std::int64_t> chain_ends_{0};
  std::vector<Node> node_of_;  ///< of each point; -1 inside a chain
  std::vector<std::int32_t> edge_order_;
};

}  // namespace jumeau::network
