#include "jumeau/city/validity.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "shell.hpp"
#include "vectors.hpp"

namespace jumeau::city {

namespace {

constexpr double farthest_m = 1e9;

Vec3 low_corner(const Solid& solid, Solid::Range faces) {
  Vec3 low{farthest_m, farthest_m, farthest_m};
  const Solid::Range corners = solid.corners_of(faces);
  for (std::int64_t i = corners.first; i < corners.last; ++i) {
    const Vec3 at = solid.vertex(solid.corners[static_cast<std::size_t>(i)]);
    low = {std::min(low.x, at.x), std::min(low.y, at.y), std::min(low.z, at.z)};
  }
  return corners.size() == 0 ? Vec3{} : low;
}

/// Gives each place the number of the first one that is nearer than the tolerance, else the next number.
class Snapper {
public:
  explicit Snapper(double snap_m) : square_(snap_m > 0 ? snap_m * snap_m : 0), cell_(std::max(snap_m, 1e-6)) {}

  std::int64_t number(const Vec3& at) {
    const Cell home{index(at.x), index(at.y), index(at.z)};
    std::int64_t best = -1;
    for (std::int64_t dx = -1; dx <= 1; ++dx)
      for (std::int64_t dy = -1; dy <= 1; ++dy)
        for (std::int64_t dz = -1; dz <= 1; ++dz) best = lower(best, {home.x + dx, home.y + dy, home.z + dz}, at);
    if (best >= 0) return best;
    points.push_back(at);
    cells_.emplace(home, static_cast<std::int64_t>(points.size()) - 1);
    return static_cast<std::int64_t>(points.size()) - 1;
  }

  std::vector<Vec3> points;

private:
  struct Cell {
    std::int64_t x, y, z;
    bool operator==(const Cell&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Cell& cell) const {
      std::uint64_t h = static_cast<std::uint64_t>(cell.x) * 0x9E3779B97F4A7C15u;
      h = (h ^ static_cast<std::uint64_t>(cell.y)) * 0xC2B2AE3D27D4EB4Fu;
      h = (h ^ static_cast<std::uint64_t>(cell.z)) * 0x165667B19E3779F9u;
      return static_cast<std::size_t>(h ^ (h >> 32));
    }
  };

  std::int64_t index(double coordinate) const { return std::llround(std::floor(coordinate / cell_)); }
  std::int64_t lower(std::int64_t best, const Cell& cell, const Vec3& at) const {
    const auto [first, last] = cells_.equal_range(cell);
    for (auto it = first; it != last; ++it) {
      const Vec3& there = points[static_cast<std::size_t>(it->second)];
      const Vec3 apart = there - at;
      if ((dot(apart, apart) < square_ || there == at) && (best < 0 || it->second < best)) best = it->second;
    }
    return best;
  }

  double square_, cell_;
  std::unordered_multimap<Cell, std::int64_t, Hash> cells_;
};

/// A place of a solid, to say where a fault of the whole is.
Vec3 place_of(const Solid& solid) { return solid.vertex_count() > 0 ? solid.vertex(0) : Vec3{}; }

Fault fault_of_whole(Rule rule, const Solid& solid) {
  Fault out;
  out.rule = rule;
  out.at = rule == Rule::invalid_input ? Vec3{NAN, NAN, NAN} : place_of(solid);
  return out;
}

bool check_input(const Solid& solid, Faults& faults) {
  if (!readable(solid))
    faults.push_back(fault_of_whole(Rule::invalid_input, solid));
  else if (solid.empty() || solid.vertex_count() == 0)
    faults.push_back(fault_of_whole(Rule::empty_primitive, solid));
  else
    return true;
  return false;
}

/// One solid, or one surface.
Shells checked(Primitive primitive, const Solid& solid, const Tolerances& tolerances, Faults& faults) {
  Shells shells;
  if (!check_input(solid, faults)) return shells;
  const std::size_t before = faults.size();
  const bool volume = primitive != Primitive::multi_surface && primitive != Primitive::composite_surface;
  for (std::int64_t i = 0; i < solid.shell_count(); ++i) {
    shells.push_back(snapped(solid, i, tolerances.snap_m));
    if (check_faces(shells.back(), tolerances, faults) && primitive != Primitive::multi_surface)
      check_shell(shells.back(), volume ? Closed::yes : Closed::no, faults);
  }
  if (volume && faults.size() == before) check_solid(shells, faults);
  return shells;
}

}  // namespace

bool readable(const Solid& solid) {
  return std::all_of(solid.xyz.begin(), solid.xyz.end(), [](double c) { return std::abs(c) <= farthest_m; });
}

const Code& name_of(Rule rule) {
  return std::find_if(named_rules.begin(), named_rules.end(), [&](const NamedRule& one) { return one.rule == rule; })
      ->code;
}

Shell snapped(const Solid& solid, std::int64_t shell, double snap_m) {
  Shell out;
  out.number = shell;
  const Solid::Range faces = solid.shell(shell);
  out.origin = low_corner(solid, faces);
  Snapper snapper(snap_m);
  for (std::int64_t face = faces.first; face < faces.last; ++face) {
    const Solid::Range rings = solid.face(face);
    for (std::int64_t ring = rings.first; ring < rings.last; ++ring) {
      for (const std::int64_t corner : solid.ring_corners(ring))
        out.faces.add_corner(snapper.number(solid.vertex(corner) - out.origin));
      out.faces.end_ring();
    }
    out.faces.end_face(solid.surfaces[static_cast<std::size_t>(face)]);
  }
  out.faces.end_shell();
  out.points = std::move(snapper.points);
  for (const Vec3& at : out.points) out.faces.add_vertex(at);
  return out;
}

Faults faults_of(Primitive primitive, std::span<const Solid> solids, const Tolerances& tolerances) {
  Faults out;
  if (solids.empty()) out.push_back({Rule::empty_primitive, -1, -1, -1, -1, {NAN, NAN, NAN}, NAN});
  std::vector<Shells> all;
  for (std::size_t i = 0; i < solids.size(); ++i) {
    const std::size_t before = out.size();
    all.push_back(checked(primitive, solids[i], tolerances, out));
    for (std::size_t k = before; k < out.size(); ++k) out[k].solid = static_cast<std::int64_t>(i);
  }
  if (primitive == Primitive::composite_solid && out.empty()) check_composite(all, tolerances, out);
  return out;
}

Faults faults_of(const Solid& solid, const Tolerances& tolerances) {
  return faults_of(Primitive::solid, {&solid, 1}, tolerances);
}

Faults overlaps_of(std::span<const Solid> parts, const Tolerances& tolerances) {
  std::vector<Shells> all;
  Faults out;
  for (const Solid& part : parts) all.push_back(checked(Primitive::solid, part, tolerances, out));
  if (out.empty()) check_parts(all, tolerances, out);
  return out;
}

}  // namespace jumeau::city
