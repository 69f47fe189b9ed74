#pragma once

#include "jumeau/mobility/siting.hpp"

namespace jumeau::siting {

/// Completes a solution: open sites with the existing ones, who is served by which, the gap.
void finish(Solution&, std::vector<std::int64_t> opened, const Costs&, std::span<const double> weight, double radius,
            const Sites&);
double relative_gap(double objective, double bound);

Solution capacitated_partial_cover(const Costs&, std::span<const double> weight, double radius, double share,
                                   const Sites&, const Effort&, Monitor&);
Solution capacitated_max_cover(const Costs&, std::span<const double> weight, double radius, std::int64_t count,
                               const Sites&, std::optional<double> budget, const Effort&, Monitor&);
Solution capacitated_p_median(const Costs&, std::span<const double> weight, std::int64_t count, const Sites&,
                              const Effort&, Monitor&);

}  // namespace jumeau::siting
