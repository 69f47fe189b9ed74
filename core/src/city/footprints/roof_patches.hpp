#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace jumeau::city {

/// Small planes through half of the points of 3 x 3 cells of 1 m, of a lattice that every run shares: the half that
/// lies best, so that walls, ridges and what lies below a roof do not count (least trimmed squares, Rousseeuw 1984).
class RoofPatches {
public:
  void add(double x, double y, double z);
  /// After the last point.
  void fit();
  /// Whether a patch around (at most two cells away) passes within 0.2 m. @pre fit()
  bool on_plane(double x, double y, double z) const;
  /// Points this far (<=) beyond a box bear on what lies in it.
  static constexpr double reach_m = 5.0;

private:
  struct Key {
    std::int64_t column, row;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      return static_cast<std::size_t>(key.column) * 0x9e3779b97f4a7c15ULL ^ static_cast<std::size_t>(key.row);
    }
  };
  struct Point {
    double x, y, z;
    auto operator<=>(const Point&) const = default;
  };
  struct Plane {
    double x, y, z, per_x, per_y;  ///< through (x, y, z), rising so much per metre
    double off(const Point&) const;
  };
  static Key key(double x, double y);
  static std::optional<Plane> fitted(const std::vector<Point>&);
  std::optional<Plane> plane_around(const Key&) const;

  std::unordered_map<Key, std::vector<Point>, Hash> cells_;
  std::unordered_map<Key, Plane, Hash> planes_;
};

}  // namespace jumeau::city
