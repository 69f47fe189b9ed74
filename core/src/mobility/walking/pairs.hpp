#pragma once

#include <string>
#include <vector>

#include "jumeau/describe.hpp"
#include "jumeau/network/search.hpp"

namespace jumeau::walking {

/// Which destinations an origin goes to, of those within a limit on foot.
enum class Pairing {
  nearest,    ///< the nearest; of equals the first
  within,     ///< every one
  catchment,  ///< the nearest of those with its code
};

enum class Status { reached, off_street, no_code, too_far, unreachable };

struct Pair {
  std::size_t origin;
  std::int64_t destination = -1;  ///< -1: none, and `status` says why
  double shortest_m = 0.0;        ///< straight ends included
  Status status = Status::reached;
};

struct Places {
  std::vector<network::Snapped> origins, destinations;
  std::vector<std::string> origin_codes, destination_codes;  ///< for catchments
};

/// The field in words; empty without one.
std::vector<std::string> codes_of(const Table&, const FieldName&);

/// Origins that are searched from at once: what each reaches is held until its destinations are chosen.
inline constexpr std::size_t origins_at_once = 4096;

/// By origin, then destination; one without a destination where an origin has none. The same for any `at_once` >= 1.
std::vector<Pair> pairs_of(const network::Network&, const Places&, Pairing, double limit_m, Monitor&,
                           std::size_t at_once = origins_at_once);

}  // namespace jumeau::walking
