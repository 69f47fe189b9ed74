#pragma once

#include <vector>

#include "../cells.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::city {

/// Marked cells of a lattice, in groups that touch, at corners, too.
class Groups {
public:
  Groups(const CellFrame&, const std::vector<std::uint8_t>& marked, Monitor&);

  std::size_t size() const { return boxes_.size(); }
  /// Of all cells of the group.
  const geo::Bounds& box(std::size_t group) const { return boxes_[group]; }
  /// Of the group the place lies in; -1: in none.
  std::int64_t at(double x, double y) const;

private:
  void fill(std::size_t first, const std::vector<std::uint8_t>& marked);

  CellFrame frame_;
  std::vector<std::int32_t> group_of_;
  std::vector<geo::Bounds> boxes_;  ///< in the order of their first cells, row by row
};

}  // namespace jumeau::city
