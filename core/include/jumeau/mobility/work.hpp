#pragma once

#include <array>

#include "jumeau/describe.hpp"
#include "jumeau/mobility/siting.hpp"

namespace jumeau {

/// How hard an analysis searches for its proof, for people.
enum class Work { quick, normal, thorough };
inline constexpr std::array<Choice<Work>, 3> works{
    {{Work::quick, "quick", "A good answer soon"},
     {Work::normal, "normal", "Proved at the size of a city"},
     {Work::thorough, "thorough", "Search ten times longer for the proof"}}};

/// The counts behind it; stops at a relative gap of `gap`.
siting::Effort effort_of(Work, double gap);

}  // namespace jumeau
