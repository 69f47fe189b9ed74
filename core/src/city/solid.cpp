#include "jumeau/city/solid.hpp"

#include "vectors.hpp"

namespace jumeau::city {

namespace {

/// Near the face, so that products of large coordinates do not cancel.
Vec3 origin_of(const Solid& solid, std::int64_t face) {
  const Solid::Range corners = solid.ring(solid.face(face).first);
  return corners.size() == 0 ? Vec3{} : solid.vertex(solid.corners[static_cast<std::size_t>(corners.first)]);
}

}  // namespace

std::int64_t Solid::add_vertex(const Vec3& at) {
  xyz.insert(xyz.end(), {at.x, at.y, at.z});
  return vertex_count() - 1;
}

void Solid::end_face(Surface surface, std::int64_t attribute_row) {
  faces.push_back(ring_count());
  surfaces.push_back(surface);
  attributes.push_back(attribute_row);
}

void Solid::add_face(std::span<const std::int64_t> ring, Surface surface, std::int64_t attribute_row) {
  corners.insert(corners.end(), ring.begin(), ring.end());
  end_ring();
  end_face(surface, attribute_row);
}

Vec3 vector_area(const Solid& solid, std::int64_t face) {
  Vec3 twice;
  const Solid::Range rings = solid.face(face);
  if (rings.size() == 0) return twice;
  const Vec3 origin = origin_of(solid, face);
  for (std::int64_t ring = rings.first; ring < rings.last; ++ring) {
    const auto corners = solid.ring_corners(ring);
    for (std::size_t i = 0; i < corners.size(); ++i) {
      const Vec3 from = solid.vertex(corners[i]) - origin;
      const Vec3 to = solid.vertex(corners[(i + 1) % corners.size()]) - origin;
      twice = twice + cross(from, to);
    }
  }
  return 0.5 * twice;
}

double area_m2(const Solid& solid, std::int64_t face) { return length(vector_area(solid, face)); }

Vec3 normal(const Solid& solid, std::int64_t face) { return unit(vector_area(solid, face)); }

double area_m2(const Solid& solid, Surface surface) {
  double sum = 0;
  for (std::int64_t face = 0; face < solid.face_count(); ++face)
    if (solid.surfaces[static_cast<std::size_t>(face)] == surface) sum += area_m2(solid, face);
  return sum;
}

double signed_volume_m3(const Solid& solid, std::int64_t shell) {
  const Solid::Range faces = solid.shell(shell);
  double sum = 0;
  if (faces.size() == 0 || solid.xyz.empty()) return sum;
  const Vec3 origin = solid.vertex(0);
  // Divergence theorem: each face adds a third of its vector area times a point of its plane.
  for (std::int64_t face = faces.first; face < faces.last; ++face)
    if (solid.face(face).size() > 0) sum += dot(vector_area(solid, face), origin_of(solid, face) - origin) / 3;
  return sum;
}

double signed_volume_m3(const Solid& solid) {
  double sum = 0;
  for (std::int64_t shell = 0; shell < solid.shell_count(); ++shell) sum += signed_volume_m3(solid, shell);
  return sum;
}

}  // namespace jumeau::city
