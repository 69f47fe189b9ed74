#include "jumeau/city/repair.hpp"

#include <algorithm>
#include <set>

#include "shell.hpp"

namespace jumeau::city {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

/// Faces of a shell that can be changed one by one.
struct LooseFace {
  std::vector<std::vector<std::int64_t>> rings;
  Surface surface = Surface::none;
  std::int64_t attributes = -1;

  void turn() {
    for (auto& ring : rings) std::reverse(ring.begin(), ring.end());
  }
};
using LooseFaces = std::vector<LooseFace>;

/// Without points that follow themselves.
std::vector<std::int64_t> without_repeats(std::span<const std::int64_t> ring, Repairs& done) {
  std::vector<std::int64_t> out;
  for (const std::int64_t corner : ring)
    if (out.empty() || out.back() != corner) out.push_back(corner);
  while (out.size() > 1 && out.front() == out.back()) out.pop_back();
  done.removed_points += static_cast<std::int64_t>(ring.size() - out.size());
  return out;
}

LooseFaces loose_faces(const Shell& shell, const Solid& from, Repairs& done) {
  LooseFaces out;
  const std::int64_t first = from.shell(shell.number).first;
  for (std::int64_t face = 0; face < shell.faces.face_count(); ++face) {
    LooseFace made{{}, from.surfaces[at(first + face)], from.attributes[at(first + face)]};
    const Solid::Range rings = shell.faces.face(face);
    for (std::int64_t ring = rings.first; ring < rings.last; ++ring) {
      auto corners = without_repeats(shell.faces.ring_corners(ring), done);
      if (corners.size() >= 3)
        made.rings.push_back(std::move(corners));
      else if (ring == rings.first)
        break;
    }
    if (made.rings.empty())
      ++done.removed_faces;
    else
      out.push_back(std::move(made));
  }
  return out;
}

/// The same shell with other faces.
Shell shell_of(const Shell& like, const LooseFaces& faces) {
  Shell out;
  out.number = like.number, out.origin = like.origin, out.points = like.points;
  for (const Vec3& point : like.points) out.faces.add_vertex(point);
  for (const LooseFace& face : faces) {
    for (const auto& ring : face.rings) {
      for (const std::int64_t corner : ring) out.faces.add_corner(corner);
      out.faces.end_ring();
    }
    out.faces.end_face(face.surface, face.attributes);
  }
  out.faces.end_shell();
  return out;
}

/// Turns the holes that turn like their outer ring.
void turn_holes(const Shell& shell, LooseFaces& faces, Repairs& done) {
  const Shell look = shell_of(shell, faces);
  for (std::size_t face = 0; face < faces.size(); ++face)
    for (const std::size_t ring : holes_turned_alike(look, static_cast<std::int64_t>(face))) {
      std::reverse(faces[face].rings[ring].begin(), faces[face].rings[ring].end());
      ++done.turned_rings;
    }
}

/// Makes triangles of the faces that are not planar.
void split_warped(const Shell& shell, LooseFaces& faces, const Tolerances& tolerances, Repairs& done) {
  std::set<std::int64_t> warped;
  Faults faults;
  Shell look = shell_of(shell, faces);
  check_faces(look, tolerances, faults);
  for (const Fault& fault : faults)
    if (fault.rule == Rule::non_planar_polygon_distance_plane ||
        fault.rule == Rule::non_planar_polygon_normals_deviation)
      warped.insert(fault.face);
  LooseFaces out;
  for (std::size_t i = 0; i < faces.size(); ++i) {
    const auto triangles = warped.contains(static_cast<std::int64_t>(i))
                               ? triangles_of(look, static_cast<std::int64_t>(i))
                               : std::vector<exact::Triangle>{};
    if (triangles.empty()) {
      out.push_back(std::move(faces[i]));
      continue;
    }
    ++done.split_faces;
    for (const exact::Triangle& t : triangles)
      out.push_back({{{t[0], t[1], t[2]}}, faces[i].surface, faces[i].attributes});
  }
  faces = std::move(out);
}

/// Turns faces until neighbours agree, and all of them where they then look the wrong way.
void turn_faces(const Shell& shell, LooseFaces& faces, Primitive primitive, const Tolerances& tolerances,
                Repairs& done) {
  Shell look = shell_of(shell, faces);
  Faults ignored;
  if (!check_faces(look, tolerances, ignored)) return;
  for (const std::int64_t face : turned_faces(look)) {
    faces[at(face)].turn();
    ++done.turned_faces;
  }
  if (primitive == Primitive::composite_surface) return;
  look = shell_of(shell, faces);
  if (!check_faces(look, tolerances, ignored) || !check_shell(look, Closed::yes, ignored)) return;
  if (looks_outwards(look) == (shell.number == 0)) return;
  for (LooseFace& face : faces) face.turn();
  done.turned_faces += static_cast<std::int64_t>(faces.size());
}

void append(Solid& solid, const Shell& shell, const LooseFaces& faces) {
  const std::int64_t first = solid.vertex_count();
  for (const Vec3& point : shell.points)
    solid.add_vertex({point.x + shell.origin.x, point.y + shell.origin.y, point.z + shell.origin.z});
  for (const LooseFace& face : faces) {
    for (const auto& ring : face.rings) {
      for (const std::int64_t corner : ring) solid.add_corner(first + corner);
      solid.end_ring();
    }
    solid.end_face(face.surface, face.attributes);
  }
  solid.end_shell();
}

std::int64_t places(const Solid& solid, std::int64_t shell) {
  std::set<std::tuple<double, double, double>> different;
  const Solid::Range corners = solid.corners_of(solid.shell(shell));
  for (std::int64_t i = corners.first; i < corners.last; ++i) {
    const Vec3 place = solid.vertex(solid.corners[at(i)]);
    different.emplace(place.x, place.y, place.z);
  }
  return static_cast<std::int64_t>(different.size());
}

}  // namespace

double merging_distance_m(const Tolerances& tolerances) {
  constexpr double rounding_m = 0.0002;
  return tolerances.snap_m > 0 ? tolerances.snap_m + rounding_m : 0.0;
}

Solid repaired(Primitive primitive, const Solid& solid, const Tolerances& tolerances, Repairs& told) {
  if (!readable(solid)) return solid;
  Solid out;
  Repairs done;
  for (std::int64_t i = 0; i < solid.shell_count(); ++i) {
    const Shell shell = snapped(solid, i, merging_distance_m(tolerances));
    done.merged_vertices += places(solid, i) - static_cast<std::int64_t>(shell.points.size());
    LooseFaces faces = loose_faces(shell, solid, done);
    turn_holes(shell, faces, done);
    split_warped(shell, faces, tolerances, done);
    if (primitive != Primitive::multi_surface) turn_faces(shell, faces, primitive, tolerances, done);
    append(out, shell, faces);
  }
  told.merged_vertices += done.merged_vertices, told.removed_points += done.removed_points;
  told.removed_faces += done.removed_faces, told.turned_rings += done.turned_rings;
  told.turned_faces += done.turned_faces, told.split_faces += done.split_faces;
  return done.total() > 0 ? out : solid;
}

}  // namespace jumeau::city
