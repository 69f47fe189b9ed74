#pragma once

#include <vector>

#include "cover_cuts.hpp"

namespace jumeau::siting {

/// What local cuts may cost.
struct LocalEffort {
  std::size_t candidates;  ///< of a part
  std::size_t parts;       ///< at most
  Limits limits;           ///< of the solver in each part
};

/// Local cuts (Applegate, Bixby, Chvatal, Cook 2001; Fenchel cuts: Boyd 1994): what solving a part of the problem to
/// the end says about the whole. A part is a neighbourhood of candidates with all rows that touch nothing else; its
/// prices are what is left of the true ones when the other rows are paid for by their duals. Nothing whole is cheaper
/// in the part than its integer optimum, and where the relaxation is, that is a cut. Parts lie around the fractional
/// candidates.
///
/// The relaxation must have been solved since its rows last changed. Cuts hold for all answers that keep to what is
/// fixed in the relaxation.  @throws Cancelled
std::vector<Inequality> local_cuts(const CoverProblem&, const CoverRelaxation&, const LocalEffort&, Counters&,
                                   Monitor&);

}  // namespace jumeau::siting
