#pragma once

#include "jumeau/network/network.hpp"

namespace jumeau::network {

/// Where a point joins the network: the nearest point of an edge, hence at both of its ends.
struct Snapped {
  Edge edge = -1;      ///< -1: no street near enough
  double along = 0.0;  ///< cost from the start of the edge to the place, in the cost of the graph (metres or minutes)
  double distance_m = 0.0;  ///< straight, from the point to the place; infinite without a street
  double x = 0.0, y = 0.0;  ///< the place
  std::int64_t row = -1;    ///< of the lines

  bool on_network() const { return edge >= 0; }
};

/// One per point, in order: x, y, x, y, ... A point farther than max_distance_m (<= is near enough) or not finite stays
/// off the network. Of places equally near, the one on the lowest edge, then nearest to its start. All threads.
/// @throws Error (bad_option) for a distance that is negative or NaN. @throws Cancelled
std::vector<Snapped> snap(const Network&, std::span<const double> points_xy, double max_distance_m, Monitor&);

/// The points of a table: of a multipoint the first, of a polygon the centroid of its outer rings, of nothing NaN.
/// For `snap` and for messages. @throws Error (bad_input) for a table of lines or without geometry
std::vector<double> places_of(const Table&);

/// Adds an Issue ("unsnapped") to the rows of `points` that are off the network, and warns with their number.
void report_unsnapped(std::span<const Snapped>, double max_distance_m, std::vector<Issue>& issues, Monitor&);

}  // namespace jumeau::network
