#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "jumeau/city/solid.hpp"
#include "jumeau/describe.hpp"

/// Is a solid one, in the sense of ISO 19107? Rules, numbers and tolerances are those of val3dity (Ledoux 2018,
/// doi:10.1186/s40965-018-0043-x; Ledoux 2013, doi:10.1111/mice.12043), so that reports can be compared.
namespace jumeau::city {

enum class Rule : std::int16_t {
  too_few_points = 101,
  consecutive_points_same = 102,
  ring_not_closed = 103,
  ring_self_intersection = 104,
  intersection_rings = 201,
  duplicated_rings = 202,
  non_planar_polygon_distance_plane = 203,
  non_planar_polygon_normals_deviation = 204,
  polygon_interior_disconnected = 205,
  inner_ring_outside = 206,
  inner_rings_nested = 207,
  orientation_rings_same = 208,
  too_few_polygons = 301,
  shell_not_closed = 302,
  non_manifold_case = 303,
  multiple_connected_components = 305,
  shell_self_intersection = 306,
  polygon_wrong_orientation = 307,
  intersection_shells = 401,
  duplicated_shells = 402,
  inner_shell_outside = 403,
  solid_interior_disconnected = 404,
  wrong_orientation_shell = 405,
  intersection_solids = 501,
  duplicated_solids = 502,
  disconnected_solids = 503,
  buildingparts_overlap = 601,
  invalid_input = 901,
  empty_primitive = 902,
};

struct NamedRule {
  Rule rule;
  Code code;  ///< val3dity's name, and what it means
};
inline constexpr std::array<NamedRule, 29> named_rules{{
    {Rule::too_few_points, {"TOO_FEW_POINTS", "The ring has fewer than 3 points."}},
    {Rule::consecutive_points_same, {"CONSECUTIVE_POINTS_SAME", "Two points in a row of the ring are the same."}},
    {Rule::ring_not_closed, {"RING_NOT_CLOSED", "The first and the last point of the ring differ."}},
    {Rule::ring_self_intersection,
     {"RING_SELF_INTERSECTION", "The ring crosses or touches itself, or is collapsed to a line."}},
    {Rule::intersection_rings, {"INTERSECTION_RINGS", "Two rings of the face cross."}},
    {Rule::duplicated_rings, {"DUPLICATED_RINGS", "Two rings of the face are the same."}},
    {Rule::non_planar_polygon_distance_plane,
     {"NON_PLANAR_POLYGON_DISTANCE_PLANE", "A point of the face is too far from its plane."}},
    {Rule::non_planar_polygon_normals_deviation,
     {"NON_PLANAR_POLYGON_NORMALS_DEVIATION", "The face has a fold, too small to be seen by distances."}},
    {Rule::polygon_interior_disconnected, {"POLYGON_INTERIOR_DISCONNECTED", "The holes cut the face into pieces."}},
    {Rule::inner_ring_outside, {"INNER_RING_OUTSIDE", "A hole lies outside the face."}},
    {Rule::inner_rings_nested, {"INNER_RINGS_NESTED", "A hole lies in another hole."}},
    {Rule::orientation_rings_same, {"ORIENTATION_RINGS_SAME", "A hole turns the same way as the outer ring."}},
    {Rule::too_few_polygons, {"TOO_FEW_POLYGONS", "The shell has fewer than 4 faces."}},
    {Rule::shell_not_closed, {"SHELL_NOT_CLOSED", "The shell has a gap here."}},
    {Rule::non_manifold_case,
     {"NON_MANIFOLD_CASE", "More than two faces meet at an edge, or the faces around a vertex are not one ring."}},
    {Rule::multiple_connected_components,
     {"MULTIPLE_CONNECTED_COMPONENTS", "Some faces share no edge with the rest of the shell."}},
    {Rule::shell_self_intersection, {"SHELL_SELF_INTERSECTION", "Two faces of the shell cross or overlap."}},
    {Rule::polygon_wrong_orientation,
     {"POLYGON_WRONG_ORIENTATION", "The face looks the other way than its neighbours."}},
    {Rule::intersection_shells, {"INTERSECTION_SHELLS", "Two shells cross or share a face."}},
    {Rule::duplicated_shells, {"DUPLICATED_SHELLS", "Two shells are the same."}},
    {Rule::inner_shell_outside, {"INNER_SHELL_OUTSIDE", "A hollow lies outside the solid."}},
    {Rule::solid_interior_disconnected, {"SOLID_INTERIOR_DISCONNECTED", "The hollows cut the solid into pieces."}},
    {Rule::wrong_orientation_shell, {"WRONG_ORIENTATION_SHELL", "The faces of the shell look the wrong way."}},
    {Rule::intersection_solids, {"INTERSECTION_SOLIDS", "Two solids that make one overlap."}},
    {Rule::duplicated_solids, {"DUPLICATED_SOLIDS", "Two solids that make one are the same."}},
    {Rule::disconnected_solids, {"DISCONNECTED_SOLIDS", "Solids that should make one do not touch."}},
    {Rule::buildingparts_overlap, {"BUILDINGPARTS_OVERLAP", "Two parts of the building overlap."}},
    {Rule::invalid_input, {"INVALID_INPUT_FILE", "A coordinate is not a number, or beyond 10^9 m."}},
    {Rule::empty_primitive, {"EMPTY_PRIMITIVE", "There is no face."}},
}};
const Code& name_of(Rule);

/// The defaults are val3dity's.
struct Tolerances {
  double snap_m = 0.001;      ///< vertices of a shell nearer than this (<) are taken for one
  double planarity_m = 0.01;  ///< a vertex may lie this far (<=) from the plane of its face
  double normals_deg = 20.0;  ///< triangles of a face may turn this far (<=) from its largest one
  double overlap_m = -1.0;    ///< solids of a composite, parts of a building may overlap by this much; <= 0: not at all
};

/// The indices are those of the solid that was looked at, -1 where they mean nothing.
struct Fault {
  Rule rule{};
  std::int64_t solid = -1, shell = -1, face = -1;
  std::int64_t other = -1;  ///< the other face (306), shell (401, 402), solid (501, 502, 601)
  Vec3 at{};                ///< where it is, or a place of what it concerns
  double measure = std::numeric_limits<double>::quiet_NaN();  ///< m from the plane (203), degrees of the fold (204)
};
using Faults = std::vector<Fault>;

/// How faces are put together in one geometry.
enum class Primitive : std::uint8_t { multi_surface, composite_surface, solid, multi_solid, composite_solid };

/// Everything that is wrong with one geometry: one element for surfaces (its shell is the surface) and for a solid,
/// several for the other two. As val3dity does, solids are looked at only where their shells are right, shells where
/// their faces are, so that one cause makes one fault. The order is that of solids, shells and faces.
Faults faults_of(Primitive, std::span<const Solid>, const Tolerances&);
Faults faults_of(const Solid&, const Tolerances& = {});

/// Which of the parts of one building overlap (601): `solid` and `other` count within `parts`, all without faults.
Faults overlaps_of(std::span<const Solid> parts, const Tolerances&);

}  // namespace jumeau::city
