#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <random>

#include "jumeau/city/cloud.hpp"
#include "network/lines.hpp"

/// Small clouds for the tests of the city.
namespace jumeau::testing {

inline void add_point(city::Points& to, double x, double y, double z, std::uint8_t classification = 2,
                      double gps_time = 0.0) {
  to.x.push_back(x), to.y.push_back(y), to.z.push_back(z), to.classification.push_back(classification);
  to.return_number.push_back(1), to.returns.push_back(1), to.gps_time.push_back(gps_time);
}

/// Points at random in a box of 100 m, heights 0 to 10 m.
inline city::Points random_points(unsigned seed, std::size_t count, double x0 = 1000.0, double y0 = 2000.0) {
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> millimetres(0, 99999);
  city::Points out;
  for (std::size_t i = 0; i < count; ++i)
    add_point(out, x0 + 0.001 * millimetres(random), y0 + 0.001 * millimetres(random), 0.0001 * millimetres(random),
              static_cast<std::uint8_t>(random() % 8), 1000.0 * static_cast<double>(i));
  return out;
}

inline city::Points all_of(const city::Cloud& cloud, const geo::Bounds& box = city::Cloud::everywhere()) {
  Monitor quiet;
  city::Points out;
  cloud.read(box, [&](const city::Points& some) { out.append(some); }, quiet, city::Cloud::Times::read);
  return out;
}

/// Clouds in a folder of their own, for one test program.
class CloudFolder {
protected:
  std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }
  Shared<city::Cloud> cloud(const city::Points& points, const char* name = "cloud.laz") {
    city::write_cloud(points, file(name), {"EPSG:2154"}, quiet_);
    return city::Cloud::open({file(name)}, quiet_);
  }

  Monitor quiet_;

private:
  QTemporaryDir folder_;
};

inline std::filesystem::path shared_data(const char* below) {
  return std::filesystem::path(JUMEAU_SHARED_DATA) / below;
}

}  // namespace jumeau::testing
