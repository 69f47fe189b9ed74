#pragma once

#include <vector>

#include "gather.hpp"

namespace jumeau::city {

/// The points of a building that its roof is made of.
struct RoofOfEpoch {
  enum class Choice {
    only,      ///< there is no other epoch
    newest,    ///< it covers the footprint
    older,     ///< the newest does not cover it, this one does
    changed,   ///< the newest does not cover it, but the building has changed since
    together,  ///< none covers it alone: the points of all
  };
  std::vector<Position> points;
  Choice choice = Choice::only;
  std::int64_t epochs = 0;
  std::int32_t day = unknown_day;  ///< the median
  bool by_file = false;            ///< days are of the making of a file, not of points
};

/// By the rules of roofer: the newest epoch without points in at most 6 % of the footprint, and in no circle of more
/// than half a metre; the newest of all where half of the cells differ by more than 1.2 m from an older one.
RoofOfEpoch roof_of_epoch(const FootprintPart&, const std::vector<DatedPosition>&);

/// All points, whatever their epochs.
RoofOfEpoch roof_of_all_epochs(const std::vector<DatedPosition>&);

/// Share of the footprint without points. Of cells of half a metre, or as large as leaves a million of them.
double bare_share(const FootprintPart&, const std::vector<Position>&);

}  // namespace jumeau::city
