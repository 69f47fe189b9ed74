#pragma once

#include <vector>

#include "jumeau/mobility/siting.hpp"
#include "jumeau/network/search.hpp"

namespace jumeau::mobility {

/// Cost from each cell to each place within the limit, straight ends included, in the unit of the network. Where the
/// first places are the cells themselves, each cell that has a street is at 0 from its own.
siting::Costs ways_between(const network::Network&, const std::vector<network::Snapped>& cells,
                           const std::vector<network::Snapped>& places, bool places_are_cells, double limit, Monitor&);

}  // namespace jumeau::mobility
