#pragma once

#include "jumeau/network/streets.hpp"
#include "network/osm_file.hpp"

namespace jumeau::osm {

/// What Streets::run does, from a file or from bytes.
Table streets(const Source&, Streets::Profile, Monitor&);

}  // namespace jumeau::osm
