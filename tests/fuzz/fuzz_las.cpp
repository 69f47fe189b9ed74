#include <unistd.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "city/cloud/las_header.hpp"

// Whatever the bytes, a header is read soundly, or an Error says why not. LASzip itself is not fuzzed here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace jumeau;
  static const std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("fuzz_las_" + std::to_string(getpid()) + ".las");
  std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  try {
    const city::CloudFile file = city::read_las_header(path);
    if (file.points < 0 || file.record_bytes < 20 || !(std::abs(file.scale[0]) > 0.0)) std::abort();
    if (file.index == city::CloudFile::Index::copc) {
      std::int64_t next = 0;
      for (const city::CloudChunk& chunk : city::read_copc_chunks(file)) {
        if (chunk.first != next || chunk.count <= 0) std::abort();
        next += chunk.count;
      }
    }
  } catch (const Error&) {
  }
  std::filesystem::remove(path);
  return 0;
}
