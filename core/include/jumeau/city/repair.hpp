#pragma once

#include <cstdint>

#include "jumeau/city/validity.hpp"

namespace jumeau::city {

/// What was changed, counted.
struct Repairs {
  std::int64_t merged_vertices = 0;  ///< near ones made one (102, 302)
  std::int64_t removed_points = 0;   ///< repeated in a ring (102)
  std::int64_t removed_faces = 0;    ///< with fewer than three points left (101)
  std::int64_t turned_rings = 0;     ///< holes that turned like the outer ring (208)
  std::int64_t turned_faces = 0;     ///< that looked the other way than their neighbours (307) or the wrong way (405)
  std::int64_t split_faces = 0;      ///< not planar, made into triangles (203, 204)
  std::int64_t total() const {
    return merged_vertices + removed_points + removed_faces + turned_rings + turned_faces + split_faces;
  }
};

/// How near vertices are merged: farther than where they are taken for one, so that those which stay apart are so, too,
/// once a file has rounded them to steps of 0.1 mm.
double merging_distance_m(const Tolerances&);

/// The solid with all that can be repaired without guessing; the triangles of a face keep what it is and its row. What
/// else is wrong stays. A solid without anything to repair comes back as it was.
Solid repaired(Primitive, const Solid&, const Tolerances&, Repairs&);

}  // namespace jumeau::city
