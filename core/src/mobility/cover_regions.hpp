#pragma once

#include <vector>

#include "cover_problem.hpp"

namespace jumeau::siting {

/// Better sites found by solving one neighbourhood after the other to the end while all other sites stay: more weight
/// with as many sites in the region and, where that leaves more than `required` covered, fewer sites. `required` 0:
/// weight only. Neighbourhoods that do not touch are solved at the same time; the result does not depend on the
/// threads.
std::vector<int> improved_by_regions(const CoverProblem&, double required, std::vector<int> sites, const Effort&,
                                     Counters&, Monitor&);

}  // namespace jumeau::siting
