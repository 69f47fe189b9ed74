#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Polyhedral solids: what buildings are made of, in the words of ISO 19107 and CityJSON.
namespace jumeau::city {

/// What a face is. The names are CityJSON's.
enum class Surface : std::uint8_t {
  none,
  ground,
  wall,
  roof,
  closure,
  outer_ceiling,
  outer_floor,
  window,
  door,
  interior_wall,
  ceiling,
  floor,
};
inline constexpr std::array<std::string_view, 12> surface_names{"",
                                                                "GroundSurface",
                                                                "WallSurface",
                                                                "RoofSurface",
                                                                "ClosureSurface",
                                                                "OuterCeilingSurface",
                                                                "OuterFloorSurface",
                                                                "Window",
                                                                "Door",
                                                                "InteriorWallSurface",
                                                                "CeilingSurface",
                                                                "FloorSurface"};
constexpr std::string_view name_of(Surface surface) { return surface_names[static_cast<std::size_t>(surface)]; }
/// `none` for a name that is not there.
constexpr Surface surface_of(std::string_view name) {
  for (std::size_t i = 0; i < surface_names.size(); ++i)
    if (surface_names[i] == name) return static_cast<Surface>(i);
  return Surface::none;
}

struct Vec3 {
  double x = 0, y = 0, z = 0;
  friend bool operator==(const Vec3&, const Vec3&) = default;
};

/// Faces that share their vertices, as flat arrays: shells -> faces -> rings -> corners -> vertices. Metres, z upwards.
///
/// A ring is not closed: its last corner is followed by its first. The first ring of a face is its outer one, seen
/// anticlockwise from outside the solid, the others are holes, seen clockwise. The first shell is the outer one, the
/// others are hollows, whose faces look into the hollow, away from the matter. Offsets have one entry more than what
/// they index. Nothing here is checked: see validity.hpp.
struct Solid {
  struct Range {
    std::int64_t first, last;  ///< last is excluded
    std::int64_t size() const { return last - first; }
  };

  std::vector<double> xyz;               ///< x, y, z of each vertex, interleaved
  std::vector<std::int64_t> corners;     ///< the vertex of each corner
  std::vector<std::int64_t> rings{0};    ///< ring -> corners
  std::vector<std::int64_t> faces{0};    ///< face -> rings
  std::vector<std::int64_t> shells{0};   ///< shell -> faces
  std::vector<Surface> surfaces;         ///< what each face is
  std::vector<std::int64_t> attributes;  ///< per face a row of a table of the caller's, such as its roof part, or -1

  std::int64_t vertex_count() const { return static_cast<std::int64_t>(xyz.size()) / 3; }
  std::int64_t ring_count() const { return static_cast<std::int64_t>(rings.size()) - 1; }
  std::int64_t face_count() const { return static_cast<std::int64_t>(faces.size()) - 1; }
  std::int64_t shell_count() const { return static_cast<std::int64_t>(shells.size()) - 1; }
  bool empty() const { return face_count() == 0; }

  Range shell(std::int64_t i) const { return range(shells, i); }
  Range face(std::int64_t i) const { return range(faces, i); }
  Range ring(std::int64_t i) const { return range(rings, i); }
  /// The corners of several faces.
  Range corners_of(Range of_faces) const {
    const std::int64_t first_ring = faces[static_cast<std::size_t>(of_faces.first)];
    const std::int64_t last_ring = faces[static_cast<std::size_t>(of_faces.last)];
    return {rings[static_cast<std::size_t>(first_ring)], rings[static_cast<std::size_t>(last_ring)]};
  }
  std::span<const std::int64_t> ring_corners(std::int64_t i) const {
    const Range range = ring(i);
    return {corners.data() + range.first, static_cast<std::size_t>(range.size())};
  }
  Vec3 vertex(std::int64_t i) const {
    const double* at = xyz.data() + 3 * i;
    return {at[0], at[1], at[2]};
  }

  /// The number of the new vertex.
  std::int64_t add_vertex(const Vec3& at);
  /// Corners of the ring that is being made, vertex by vertex; end_ring, end_face and end_shell close what was added
  /// since the last one.
  void add_corner(std::int64_t of_vertex) { corners.push_back(of_vertex); }
  void end_ring() { rings.push_back(static_cast<std::int64_t>(corners.size())); }
  void end_face(Surface surface, std::int64_t attribute_row = -1);
  void end_shell() { shells.push_back(face_count()); }
  /// A face of one ring.
  void add_face(std::span<const std::int64_t> ring, Surface surface, std::int64_t attribute_row = -1);

private:
  static Range range(const std::vector<std::int64_t>& offsets, std::int64_t i) {
    return {offsets[static_cast<std::size_t>(i)], offsets[static_cast<std::size_t>(i) + 1]};
  }
};

/// The vector area of a face, holes taken off (Newell): along its outward normal, as long as its area in m2. Zero for a
/// face without area.
Vec3 vector_area(const Solid&, std::int64_t face);
double area_m2(const Solid&, std::int64_t face);
/// The outward unit normal of a face; zero where it has no area.
Vec3 normal(const Solid&, std::int64_t face);
/// Area of all faces of one kind.
double area_m2(const Solid&, Surface);
/// Enclosed by the faces of all shells: positive when they look outwards, hollows taken off. Means something for closed
/// shells only.
double signed_volume_m3(const Solid&);
double signed_volume_m3(const Solid&, std::int64_t shell);

}  // namespace jumeau::city
