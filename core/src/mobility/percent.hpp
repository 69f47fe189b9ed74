#pragma once

#include "jumeau/table.hpp"

namespace jumeau {

/// Of shares of 1.
inline Reals percent(Reals shares) {
  for (double& share : shares) share *= 100.0;
  return shares;
}

}  // namespace jumeau
