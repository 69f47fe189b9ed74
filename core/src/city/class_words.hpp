#pragma once

#include <string>
#include <vector>

namespace jumeau::city {

/// Class codes such as "6, 67". @throws Error (bad_option) naming the parameter
std::vector<int> class_codes(const std::string& words, const char* parameter);

}  // namespace jumeau::city
