#pragma once

#include <cstdint>
#include <vector>

#include "exact.hpp"
#include "jumeau/city/validity.hpp"

/// The levels of validation: faces, then shells made of them, then solids made of those.
namespace jumeau::city {

/// One shell (or surface) on its own: vertices that are near each other made one, coordinates counted from `origin`.
struct Shell {
  std::int64_t number = 0;
  Vec3 origin;
  Solid faces;  ///< its only shell
  std::vector<Vec3> points;
  std::vector<exact::Triangle> triangles;  ///< once the faces are right
  std::vector<std::int32_t> face_of;       ///< of each triangle
};

Shell snapped(const Solid&, std::int64_t shell, double snap_m);

/// Rings and faces (1xx, 2xx); where all are right, the shell's triangles are made. False: there are faults.
bool check_faces(Shell&, const Tolerances&, Faults&);

/// How the faces fit together (3xx). False: there are faults.
enum class Closed : bool { no, yes };
bool check_shell(const Shell&, Closed, Faults&);

/// Helpers of repair.
bool readable(const Solid&);  ///< all coordinates are numbers that a place can have
/// The rings of a face, counted from its first, that turn the same way as that one.
std::vector<std::size_t> holes_turned_alike(const Shell&, std::int64_t face);
/// A face as triangles of its vertices, whether planar or not; none where its rings cross themselves or each other.
std::vector<exact::Triangle> triangles_of(const Shell&, std::int64_t face);
/// Faces to turn so that all neighbours agree; the fewer of each piece. None where that cannot be.
std::vector<std::int64_t> turned_faces(const Shell&);
bool looks_outwards(const Shell&);

/// Shells of a solid, and solids with each other (4xx, 5xx, 6xx), whose parts are right so far.
void check_solid(const std::vector<Shell>&, Faults&);
using Shells = std::vector<Shell>;
void check_composite(const std::vector<Shells>& solids, const Tolerances&, Faults&);
void check_parts(const std::vector<Shells>& parts, const Tolerances&, Faults&);

}  // namespace jumeau::city
