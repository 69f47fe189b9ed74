// What it costs to read all points of a cloud into columns, beside LASzip's own decoder.
//   points_bench cloud|laszip FILE...
// A contender of bench.py (contest.py): answers the lines "run", "memory" and "answer" with lines of JSON.
#include <laszip/laszip_api.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "jumeau/city/cloud.hpp"

namespace {

using Files = std::vector<std::filesystem::path>;

/// What was found, to compare.
struct Sums {
  long long points = 0;
  double height_m = 0.0;
};

/// Ours: columns of places, classes, returns and times.
Sums through_cloud(const Files& files) {
  jumeau::Monitor quiet;
  Sums out;
  jumeau::city::Cloud::open(files, quiet)
      ->read(
          jumeau::city::Cloud::everywhere(),
          [&](const jumeau::city::Points& points) {
            out.points += static_cast<long long>(points.size());
            for (const double z : points.z) out.height_m += z;
          },
          quiet, jumeau::city::Cloud::Times::read);
  return out;
}

void check(laszip_I32 fault) {
  if (fault != 0) throw std::runtime_error("LASzip cannot read the file");
}

/// The floor: LASzip's loop, each point looked at no further than for the sums.
Sums through_laszip(const Files& files) {
  Sums out;
  for (const std::filesystem::path& path : files) {
    laszip_POINTER laszip = nullptr;
    laszip_header_struct* header = nullptr;
    laszip_point_struct* point = nullptr;
    laszip_BOOL compressed = 0;
    check(laszip_create(&laszip));
    check(laszip_open_reader(laszip, path.c_str(), &compressed));
    check(laszip_get_header_pointer(laszip, &header));
    check(laszip_get_point_pointer(laszip, &point));
    const auto count = header->number_of_point_records > 0
                           ? static_cast<long long>(header->number_of_point_records)
                           : static_cast<long long>(header->extended_number_of_point_records);
    for (long long i = 0; i < count; ++i) {
      check(laszip_read_point(laszip));
      out.height_m += header->z_scale_factor * point->Z + header->z_offset;
    }
    out.points += count;
    check(laszip_close_reader(laszip));
    check(laszip_destroy(laszip));
  }
  return out;
}

/// Linux only, as the benchmarks: most memory held so far.
double peak_mib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmHWM:", 0) == 0) return std::stod(line.substr(6)) / 1024.0;
  return 0.0;
}

int serve(const Files& files, Sums (*mode)(const Files&)) {
  Sums sums;
  std::cout.precision(17);
  std::cout << R"({"ready": {}})" << std::endl;
  for (std::string wanted; std::getline(std::cin, wanted);) {
    if (wanted == "run") {
      const std::clock_t cpu = std::clock();
      const auto begin = std::chrono::steady_clock::now();
      sums = mode(files);
      const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
      std::cout << "{\"seconds\": " << seconds.count()
                << ", \"cpu_s\": " << static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC << "}" << std::endl;
    } else if (wanted == "memory") {
      std::cout << "{\"peak_mib\": " << peak_mib() << "}" << std::endl;
    } else if (wanted == "answer") {
      std::cout << R"({"answer": {"points": )" << sums.points << ", \"height_m\": " << sums.height_m << "}}"
                << std::endl;
    } else {
      std::cout << R"({"error": "no such request"})" << std::endl;
      return 1;
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string mode = argc > 2 ? argv[1] : "";
  if (mode != "cloud" && mode != "laszip") {
    std::cerr << "usage: points_bench cloud|laszip FILE...\n";
    return 2;
  }
  try {
    return serve({argv + 2, argv + argc}, mode == "cloud" ? through_cloud : through_laszip);
  } catch (const std::exception& why) {
    std::cerr << why.what() << "\n";
    return 1;
  }
}
