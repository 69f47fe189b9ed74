#pragma once

#include <memory>
#include <vector>

#include "jumeau/network/search.hpp"

/// Ways from cells to places that are kept, so that a network that differs little is not searched again.
namespace jumeau::network {

struct AccessQuestion {
  std::vector<double> cells_xy, places_xy;
  double snap_m = 0.0, limit = 0.0;
};
struct Access {
  std::shared_ptr<const Network> network;
  AccessQuestion question;
  std::vector<Snapped> cells, places;
  Reached reached;  ///< of many_to_many(cells, places); costs that were taken over may differ in their last bits
};

/// Answers from the last few answers where it can. A cell is searched again if it joins another street, or if, before
/// or after the change, a way of it through what is new or gone is as short as the one that was found;
/// `searched` tells how many were. Places that come are searched from, those that go are dropped: no cell is searched
/// again for them. Any thread. @throws Cancelled
std::shared_ptr<const Access> access_of(std::shared_ptr<const Network>, AccessQuestion, std::size_t& searched,
                                        Monitor&);

/// Forgets all answers: for tests and benchmarks.
void forget_access();

/// People on the way from their cell to its nearest place, by row of the lines. `people` has one number per cell.
std::vector<double> people_by_row(const Network&, std::size_t rows, const std::vector<Snapped>& cells,
                                  const std::vector<Snapped>& places, const std::vector<double>& people, double limit,
                                  Monitor&);

}  // namespace jumeau::network
