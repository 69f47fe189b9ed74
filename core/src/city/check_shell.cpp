#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>

#include "shell.hpp"
#include "vectors.hpp"

namespace jumeau::city {

namespace {

constexpr std::int32_t none = -1;

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

/// One side of a triangle: from its corner `side` to the next.
struct Side {
  std::int32_t low, high;  // vertices
  std::int32_t triangle;
  bool forward;  // from low to high
};

/// How the triangles of a shell hang together.
class ShellCheck {
public:
  ShellCheck(const Shell& shell, Faults& faults) : shell_(shell), faults_(faults) { link(); }

  bool run(Closed closed) {
    if (closed == Closed::yes && shell_.faces.face_count() < 4) return fault(Rule::too_few_polygons, none, place(0));
    if (!manifold_edges() || !same_orientation()) return false;
    if (closed == Closed::yes) return manifold_vertices(closed) && connected() && watertight() && apart();
    return connected() && manifold_vertices(closed) && apart();
  }

  /// Of each piece, the triangles that run against the larger number.
  std::vector<std::size_t> turned_triangles() {
    const Pieces& all = pieces();
    std::vector<std::int32_t> turned(all.sizes.size(), 0);
    for (std::size_t t = 0; t < all.of.size(); ++t) turned[at(all.of[t])] += all.turned[t] ? 1 : 0;
    std::vector<std::size_t> out;
    for (std::size_t t = 0; t < all.of.size(); ++t) {
      const std::int32_t against = turned[at(all.of[t])];
      const bool fewer = 2 * against <= all.sizes[at(all.of[t])];
      if (against > 0 && all.turned[t] == fewer) out.push_back(t);
    }
    return out;
  }
  bool can_agree() { return pieces().consistent; }

private:
  const Vec3& point(std::int32_t vertex) const { return shell_.points[at(vertex)]; }
  Vec3 place(std::size_t triangle) const { return point(shell_.triangles[triangle][0]); }
  Vec3 middle(const Side& side) const { return 0.5 * (point(side.low) + point(side.high)); }
  std::int32_t face(std::int32_t triangle) const { return shell_.face_of[at(triangle)]; }

  bool fault(Rule rule, std::int32_t of_face, const Vec3& where, std::int32_t other = none) {
    faults_.push_back({rule, -1, shell_.number, of_face, other, where + shell_.origin, NAN});
    return false;
  }

  /// Sides in the order of their vertices, those with the same two vertices side by side.
  void link() {
    for (std::size_t t = 0; t < shell_.triangles.size(); ++t)
      for (std::size_t i = 0; i < 3; ++i) {
        const std::int32_t from = shell_.triangles[t][i], to = shell_.triangles[t][(i + 1) % 3];
        sides_.push_back({std::min(from, to), std::max(from, to), static_cast<std::int32_t>(t), from < to});
      }
    std::sort(sides_.begin(), sides_.end(), [](const Side& a, const Side& b) {
      return std::tie(a.low, a.high, a.triangle) < std::tie(b.low, b.high, b.triangle);
    });
    for (std::size_t first = 0, last = 0; first < sides_.size(); first = last) {
      while (last < sides_.size() && sides_[last].low == sides_[first].low && sides_[last].high == sides_[first].high)
        ++last;
      edges_.push_back({&sides_[first], last - first});
    }
  }

  using Edge = std::span<const Side>;

  bool manifold_edges() {
    const std::size_t before = faults_.size();
    for (const Edge& edge : edges_)
      if (edge.size() > 2)
        fault(Rule::non_manifold_case, face(edge[0].triangle), middle(edge[0]), face(edge[2].triangle));
    return faults_.size() == before;
  }

  /// Triangles that are linked through edges, in pieces; `turned` where one runs against the first of its piece.
  struct Pieces {
    std::vector<std::int32_t> of;
    std::vector<bool> turned;
    std::vector<std::int32_t> sizes;
    bool consistent = true;
  };

  std::vector<std::vector<const Edge*>> edges_of_triangles() const {
    std::vector<std::vector<const Edge*>> out(shell_.triangles.size());
    for (const Edge& edge : edges_)
      for (const Side& side : edge) out[at(side.triangle)].push_back(&edge);
    return out;
  }

  const Pieces& pieces() {
    if (!pieces_.of.empty()) return pieces_;
    const auto edges = edges_of_triangles();
    pieces_.of.assign(shell_.triangles.size(), none);
    pieces_.turned.assign(shell_.triangles.size(), false);
    std::vector<std::int32_t> open;
    for (std::size_t start = 0; start < pieces_.of.size(); ++start) {
      if (pieces_.of[start] != none) continue;
      const auto piece = static_cast<std::int32_t>(pieces_.sizes.size());
      pieces_.sizes.push_back(0);
      pieces_.of[start] = piece;
      open.push_back(static_cast<std::int32_t>(start));
      while (!open.empty()) {
        const std::int32_t triangle = open.back();
        open.pop_back();
        ++pieces_.sizes.back();
        for (const Edge* edge : edges[at(triangle)]) visit(*edge, triangle, piece, open);
      }
    }
    return pieces_;
  }

  void visit(const Edge& edge, std::int32_t from, std::int32_t piece, std::vector<std::int32_t>& open) {
    if (edge.size() != 2) return;
    const std::int32_t to = edge[0].triangle == from ? edge[1].triangle : edge[0].triangle;
    const bool turned = pieces_.turned[at(from)] != (edge[0].forward == edge[1].forward);
    if (pieces_.of[at(to)] == none) {
      pieces_.of[at(to)] = piece;
      pieces_.turned[at(to)] = turned;
      open.push_back(to);
    } else if (pieces_.turned[at(to)] != turned) {
      pieces_.consistent = false;
    }
  }

  bool same_orientation() {
    if (!pieces().consistent) return fault(Rule::polygon_wrong_orientation, none, place(0));
    const std::vector<std::size_t> turned = turned_triangles();
    std::int32_t last = none;
    for (const std::size_t t : turned)
      if (shell_.face_of[t] != last) fault(Rule::polygon_wrong_orientation, last = shell_.face_of[t], place(t));
    return turned.empty();
  }

  /// How many fans of triangles meet at each vertex, and whether one of them goes all the way round.
  struct Fans {
    std::int32_t fans = 0;
    bool round = false;
  };

  std::vector<Fans> fans() const {
    // The two sides of each triangle at a vertex join its neighbours there.
    std::vector<std::int32_t> root(3 * shell_.triangles.size());  // of corner 3 t + i
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](std::int32_t i) {
      while (root[at(i)] != i) i = root[at(i)] = root[at(root[at(i)])];
      return i;
    };
    const auto corner = [&](std::int32_t triangle, std::int32_t vertex) {
      const exact::Triangle& t = shell_.triangles[at(triangle)];
      return 3 * triangle + static_cast<std::int32_t>(std::find(t.begin(), t.end(), vertex) - t.begin());
    };
    for (const Edge& edge : edges_)
      if (edge.size() == 2)
        for (const std::int32_t vertex : {edge[0].low, edge[0].high})
          root[at(find(corner(edge[0].triangle, vertex)))] = find(corner(edge[1].triangle, vertex));
    std::vector<bool> bordered(root.size(), false);
    for (const Edge& edge : edges_)
      if (edge.size() == 1)
        for (const std::int32_t vertex : {edge[0].low, edge[0].high})
          bordered[at(find(corner(edge[0].triangle, vertex)))] = true;
    std::vector<Fans> out(shell_.points.size());
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(root.size()); ++i) {
      if (find(i) != i) continue;
      Fans& fan = out[at(shell_.triangles[at(i / 3)][at(i % 3)])];
      ++fan.fans;
      fan.round = fan.round || !bordered[at(i)];
    }
    return out;
  }

  /// Where there is a gap, a vertex may have several fans: that is told as the gap (302) is.
  bool manifold_vertices(Closed closed) {
    const std::size_t before = faults_.size();
    const std::vector<Fans> all = fans();
    for (std::size_t v = 0; v < all.size(); ++v)
      if (all[v].fans > 1 && (all[v].round || closed == Closed::no))
        fault(Rule::non_manifold_case, none, shell_.points[v]);
    return faults_.size() == before;
  }

  bool connected() {
    const Pieces& all = pieces();
    const auto largest =
        static_cast<std::int32_t>(std::max_element(all.sizes.begin(), all.sizes.end()) - all.sizes.begin());
    const std::size_t before = faults_.size();
    std::int32_t told = none;
    for (std::size_t t = 0; t < all.of.size(); ++t) {
      if (all.of[t] == largest || all.of[t] <= told) continue;
      told = all.of[t];
      fault(Rule::multiple_connected_components, shell_.face_of[t], place(t));
    }
    return faults_.size() == before;
  }

  /// One fault for each gap: the edges with one triangle, in loops.
  bool watertight() {
    std::multimap<std::int32_t, const Side*> border;  // by the vertex at which the triangle's side ends
    for (const Edge& edge : edges_)
      if (edge.size() == 1) border.emplace(edge[0].forward ? edge[0].high : edge[0].low, &edge[0]);
    if (border.empty()) return true;
    while (!border.empty()) {
      auto side = border.begin();
      fault(Rule::shell_not_closed, face(side->second->triangle), middle(*side->second));
      while (side != border.end()) {
        const std::int32_t next = side->second->forward ? side->second->low : side->second->high;
        border.erase(side);
        side = border.find(next);
      }
    }
    return false;
  }

  bool apart() {
    std::vector<std::pair<std::int32_t, std::int32_t>> told;
    for (const auto& [a, b] : exact::intersections(shell_.points, shell_.triangles)) {
      const std::pair<std::int32_t, std::int32_t> faces(face(a), face(b));
      if (std::find(told.begin(), told.end(), faces) != told.end()) continue;
      told.push_back(faces);
      fault(Rule::shell_self_intersection, faces.first, common_place(a, b), faces.second);
    }
    return told.empty();
  }

  /// The middle of what the boxes of two triangles have in common.
  Vec3 common_place(std::int32_t a, std::int32_t b) const {
    const auto middle_of = [&](double Vec3::* c) {
      const auto range = [&](std::int32_t t) {
        const exact::Triangle& corners = shell_.triangles[at(t)];
        return std::minmax({point(corners[0]).*c, point(corners[1]).*c, point(corners[2]).*c});
      };
      const auto [low_a, high_a] = range(a);
      const auto [low_b, high_b] = range(b);
      return (std::max(low_a, low_b) + std::min(high_a, high_b)) / 2;
    };
    return {middle_of(&Vec3::x), middle_of(&Vec3::y), middle_of(&Vec3::z)};
  }

  const Shell& shell_;
  Faults& faults_;
  std::vector<Side> sides_;
  std::vector<Edge> edges_;
  Pieces pieces_;
};

}  // namespace

std::vector<std::int64_t> turned_faces(const Shell& shell) {
  Faults ignored;
  ShellCheck check(shell, ignored);
  std::vector<std::int64_t> out;
  if (!check.can_agree()) return out;
  for (const std::size_t t : check.turned_triangles())
    if (out.empty() || out.back() != shell.face_of[t]) out.push_back(shell.face_of[t]);
  return out;
}

bool check_shell(const Shell& shell, Closed closed, Faults& faults) { return ShellCheck(shell, faults).run(closed); }

}  // namespace jumeau::city
