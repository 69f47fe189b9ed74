#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "territory/plane.hpp"

namespace jumeau::territory {

/// What runs along an edge; streets from `motorway` on, the greatest first.
enum class Way : std::uint8_t {
  none,   ///< only holds the map together
  limit,  ///< of the territory
  shore,  ///< of a river, without a quay
  rail,
  motorway,
  primary,
  secondary,
  tertiary,
  unclassified,
  residential,
  living_street,
  pedestrian,
  service,
  track,
  footway,
  path,
  steps
};
constexpr bool street(Way way) { return way >= Way::motorway; }
constexpr bool for_cars(Way way) { return (way >= Way::motorway && way <= Way::living_street) || way == Way::service; }
constexpr bool on_foot_only(Way way) { return way >= Way::footway || way == Way::pedestrian; }

/// Vertices, edges and faces of the plane, as half-edges: edge e has the halves 2e and 2e + 1, one each way, each with
/// the face on its left. The edges cross nowhere but at vertices, and hang together.
class PlanarMap {
public:
  struct Link {
    std::int32_t from, to;
    Way way;
    std::int32_t name;  ///< edges of one street have the same
  };
  struct Edge {
    Way way = Way::none;
    std::int32_t name = -1;
    bool bridge = false;
  };

  PlanarMap() = default;
  PlanarMap(std::vector<Point> vertices, std::span<const Link> links);

  std::int32_t origin(std::int32_t half) const { return halves_[index(half)].origin; }
  std::int32_t target(std::int32_t half) const { return origin(half ^ 1); }
  std::int32_t next(std::int32_t half) const { return halves_[index(half)].next; }
  std::int32_t previous(std::int32_t half) const { return halves_[index(half)].previous; }
  std::int32_t face(std::int32_t half) const { return halves_[index(half)].face; }
  std::int32_t first_of_face(std::int32_t face) const { return faces_[index(face)]; }
  /// The next half-edge out of the same vertex, clockwise.
  std::int32_t around(std::int32_t half) const { return next(half ^ 1); }
  std::int32_t face_count() const { return static_cast<std::int32_t>(faces_.size()); }
  std::int32_t edge_count() const { return static_cast<std::int32_t>(edges_.size()); }
  std::int32_t half_count() const { return static_cast<std::int32_t>(halves_.size()); }
  std::int32_t vertex_count() const { return static_cast<std::int32_t>(vertices_.size()); }
  Edge& edge(std::int32_t half) { return edges_[index(half / 2)]; }
  const Edge& edge(std::int32_t half) const { return edges_[index(half / 2)]; }
  Point point(std::int32_t vertex) const { return vertices_[index(vertex)]; }
  Point start(std::int32_t half) const { return point(origin(half)); }
  Point end(std::int32_t half) const { return point(target(half)); }
  std::vector<Point> ring(std::int32_t face) const;
  /// True where `direction`, seen from the origin of the half-edge, points into its face.
  bool opens(std::int32_t half, Point direction) const;

  /// Puts a vertex on an edge; the half-edge then ends there. @return the vertex
  std::int32_t split_edge(std::int32_t half, Point at);
  /// Joins the origins of two half-edges of one face. @return the new half-edge, from the first to the second; its face
  /// is new
  std::int32_t split_face(std::int32_t from, std::int32_t to, Edge);
  /// A dead end into the face. @return the new half-edge, out of the origin of `half`
  std::int32_t add_stub(std::int32_t half, Point to, Edge);

private:
  struct Half {
    std::int32_t origin, next, previous, face;
  };
  static std::size_t index(std::int32_t i) { return static_cast<std::size_t>(i); }
  void join(std::int32_t before, std::int32_t after) {
    halves_[index(before)].next = after, halves_[index(after)].previous = before;
  }
  std::int32_t add_edge(std::int32_t from, std::int32_t to, Edge);
  void set_face(std::int32_t first, std::int32_t face);

  std::vector<Point> vertices_;
  std::vector<Half> halves_;
  std::vector<Edge> edges_;
  std::vector<std::int32_t> faces_;
};

}  // namespace jumeau::territory
