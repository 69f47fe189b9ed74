#pragma once

#include <filesystem>
#include <fstream>
#include <limits>
#include <map>
#include <sstream>
#include <string>
#include <vector>

/// Published series and references, as they come.
namespace jumeau::testing {

inline std::filesystem::path published(const std::string& name) {
  return std::filesystem::path(JUMEAU_SHARED_DATA) / "sensors" / name;
}

/// Columns of a CSV file in words, without quotation marks. Cells hold no commas.
inline std::map<std::string, std::vector<std::string>> csv_words(const std::filesystem::path& path) {
  std::ifstream in(path);
  const auto cells = [](std::string line) {
    std::erase(line, '"'), std::erase(line, '\r');
    std::vector<std::string> out;
    std::istringstream words(line);
    for (std::string cell; std::getline(words, cell, ',');) out.push_back(cell);
    return out;
  };
  std::map<std::string, std::vector<std::string>> out;
  std::string line;
  std::getline(in, line);
  const auto names = cells(line);
  while (std::getline(in, line)) {
    const auto row = cells(line);
    for (std::size_t i = 0; i < names.size(); ++i) out[names[i]].push_back(i < row.size() ? row[i] : "");
  }
  return out;
}

/// One column as numbers; NaN for what is none.
inline std::vector<double> numbers(const std::vector<std::string>& words) {
  std::vector<double> out;
  for (const std::string& word : words) {
    char* end = nullptr;
    const double value = std::strtod(word.c_str(), &end);
    out.push_back(end == word.c_str() ? std::numeric_limits<double>::quiet_NaN() : value);
  }
  return out;
}

inline std::vector<double> interleaved(const std::vector<double>& x, const std::vector<double>& y) {
  std::vector<double> out;
  for (std::size_t i = 0; i < x.size(); ++i) out.push_back(x[i]), out.push_back(y[i]);
  return out;
}

}  // namespace jumeau::testing
