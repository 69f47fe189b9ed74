#pragma once

#include <filesystem>
#include <string_view>

namespace jumeau::city {

/// @throws Error (unwritable)
void put_file(std::string_view bytes, const std::filesystem::path&);

}  // namespace jumeau::city
