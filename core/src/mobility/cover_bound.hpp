#pragma once

#include <cstdint>
#include <vector>

#include "cover_problem.hpp"
#include "cover_search.hpp"

namespace jumeau::siting {

/// What a Lagrangian relaxation of the rows "a covered point has an open site" says about a covering problem.
struct CoverBound {
  double bound = 0.0;           ///< lower bound of the price, or upper bound of the weight
  std::vector<int> decided;     ///< per candidate: 1 open, 0 closed in every answer better than the known one, else -1
  std::vector<double> reduced;  ///< per candidate: price less what its points offer; the lower the more worth opening
  std::vector<double> multiplier;  ///< per point: what being covered is worth
};

/// Lower bound of the price of covering `required` weight; `known` is the price of an answer in hand.
CoverBound bound_partial(const CoverProblem&, double required, double known, std::int64_t steps,
                         std::int64_t& steps_made, Monitor&);
/// Upper bound of the weight under the aim's count and budget; `known` is the weight of an answer in hand.
CoverBound bound_most(const CoverProblem&, const CoverAim&, double known, std::int64_t steps, std::int64_t& steps_made,
                      Monitor&);

}  // namespace jumeau::siting
