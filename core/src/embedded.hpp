#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The files of core/data, inside the library: it needs none beside it. Made by core/CMakeLists.txt.
namespace jumeau::embedded {

/// The content of "presets/osm.json"; empty where there is no such file.
std::string_view file(std::string_view path);
/// Paths that start so, ascending.
std::vector<std::string_view> files(std::string_view start);

}  // namespace jumeau::embedded
