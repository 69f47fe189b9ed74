#pragma once

#include <filesystem>
#include <string>

#include "jumeau/mobility/criteria.hpp"

namespace jumeau::criteria {

/// From JSON, the path of a JSON file, or the path of a table. @throws Error (bad_option, unreadable), Cancelled
Model model_from(const std::string& words, Monitor&);

/// @throws Error (unreadable)
std::string content_of(const std::filesystem::path&);

}  // namespace jumeau::criteria
