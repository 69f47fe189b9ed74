#pragma once

#include <vector>

#include "jumeau/city/cloud.hpp"

/// LAS headers, after the ASPRS LAS 1.4 R15 specification, and the hierarchy of COPC 1.0.
namespace jumeau::city {

/// A header whose numbers agree with each other and with the size of the file.
/// @throws Error (unreadable) saying what is wrong; (unsupported) for point formats that we do not read
CloudFile read_las_header(const std::filesystem::path&);

/// Chunks of a COPC file in the order of their points; empty where the hierarchy is damaged.
std::vector<CloudChunk> read_copc_chunks(const CloudFile&);

}  // namespace jumeau::city
