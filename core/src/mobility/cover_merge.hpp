#pragma once

#include <vector>

#include "cover_search.hpp"

namespace jumeau::siting {

/// Most weight under the aim, by solution merging (tour merging: Cook, Seymour 2003): several slow coolings side by
/// side, then the best sites among all that they chose, which are few enough to be solved to the end. Empty where no
/// sites keep to the aim. The result does not depend on the threads.  @throws Cancelled
std::vector<int> search_and_merge(const CoverProblem&, const CoverAim&, const std::vector<int>& start,
                                  std::int64_t moves, const Effort&, Counters&, Monitor&);

}  // namespace jumeau::siting
