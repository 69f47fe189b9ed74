#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace jumeau::sensors {

/// JSON as it is given, or the content of the file that is named.
inline std::string words_or_file(const std::string& given) {
  std::error_code failed;
  if (given.empty() || given.front() == '{' || !std::filesystem::is_regular_file(given, failed)) return given;
  std::ifstream in(given, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace jumeau::sensors
