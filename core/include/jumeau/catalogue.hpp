#pragma once

#include <span>
#include <string_view>

#include "jumeau/algorithm.hpp"

namespace jumeau {

/// Every algorithm, in the order of the manual.
std::span<const Algorithm> catalogue();

/// @throws Error (unsupported) naming those that there are
const Algorithm& algorithm(std::string_view id);

}  // namespace jumeau
