#pragma once

#include <functional>
#include <optional>

#include "territory/scene.hpp"

namespace jumeau::territory {

/// Triangles with jittered corners over the land: whatever set of its edges is chosen, they cross nowhere. Main roads,
/// railways and rivers run on it.
class Lattice {
public:
  explicit Lattice(const Scene&);

  std::int32_t size() const { return static_cast<std::int32_t>(points_.size()); }
  Point point(std::int32_t v) const { return points_[static_cast<std::size_t>(v)]; }
  void move(std::int32_t v, Point to) { points_[static_cast<std::size_t>(v)] = to; }
  /// In the direction 0 to 5, anticlockwise from the east; -1 where there is none, or no land.
  std::int32_t neighbour(std::int32_t v, int direction) const;
  /// Of the link from v in a direction; the same from both ends.
  std::int32_t link(std::int32_t v, int direction) const;
  std::int32_t link_count() const { return 3 * size(); }
  bool on_land(std::int32_t v) const { return land_[static_cast<std::size_t>(v)]; }
  /// On the edge of the land.
  bool on_limit(std::int32_t v) const { return limit_[static_cast<std::size_t>(v)]; }
  /// Whether the triangle on the left of the link is land.
  bool land_on_left(std::int32_t v, int direction) const;
  bool limit_link(std::int32_t v, int direction) const {
    return land_on_left(v, direction) != land_on_left(neighbour(v, direction), (direction + 3) % 6);
  }
  /// The nearest vertex on land; -1 where there is none within five links.
  std::int32_t nearest(Point p) const;
  double mesh_m() const { return mesh_; }

private:
  std::int32_t at(std::int64_t column, std::int64_t row) const {
    return column < 0 || row < 0 || column >= columns_ || row >= rows_
               ? -1
               : static_cast<std::int32_t>(row * columns_ + column);
  }
  std::int32_t step(std::int32_t v, int direction) const;
  bool triangle(std::int32_t a, std::int32_t b, std::int32_t c) const;

  Box box_;
  double mesh_, dx_ = 0, dy_ = 0;
  std::int64_t columns_ = 0, rows_ = 0;
  std::vector<Point> points_;
  std::vector<std::uint8_t> land_, limit_;
};

/// Finds ways over the lattice and remembers what runs where.
class Router {
public:
  Router(const Scene&, const Lattice&, Monitor&);

  struct Manner {
    Way way = Way::none;
    double steep = 0.07;   ///< slope at which a metre counts twice
    double wander = 0.15;  ///< share by which the cost of a link varies by chance
    double reuse = 0.45;   ///< what a metre along a road that is there counts
    bool keeps_out_of_limit = true;
  };
  /// Reads the heights again.
  void rise();
  /// Vertices of the cheapest way; empty where there is none.
  std::vector<std::int32_t> find(std::int32_t from, const std::function<bool(std::int32_t)>& there,
                                 std::optional<std::int32_t> goal, const Manner&);
  /// Marks the links of a way as its own where nothing greater runs there.
  void take(const std::vector<std::int32_t>& way, Way kind, std::int32_t name);

  Way way(std::int32_t link) const { return ways_[static_cast<std::size_t>(link)]; }
  std::int32_t name(std::int32_t link) const { return names_[static_cast<std::size_t>(link)]; }
  bool river(std::int32_t v) const { return river_[static_cast<std::size_t>(v)] != 0; }
  bool used(std::int32_t v) const { return used_[static_cast<std::size_t>(v)] != 0; }
  void take_river(const std::vector<std::int32_t>& way);
  /// Holds parts of the map together that would not, with links that carry nothing.
  void connect_all();
  /// True for links that belong into the map.
  bool carries(std::int32_t link) const { return way(link) != Way::none || name(link) == holder; }

private:
  static constexpr std::int32_t holder = -2;  ///< name of a link that only holds the map together
  std::vector<std::int32_t> part_of(std::int32_t first) const;
  bool join(const std::vector<std::int32_t>& part, std::vector<std::uint8_t>& joined);
  double step_cost(std::int32_t v, int direction, std::int32_t to, const Manner&) const;

  const Scene& scene_;
  const Lattice& lattice_;
  Monitor& monitor_;
  std::vector<Way> ways_;
  std::vector<std::int32_t> names_;
  std::vector<std::uint8_t> river_, crossed_, rail_, motorway_, used_;
  std::vector<float> height_;
  std::vector<double> cost_;
  std::vector<std::int32_t> from_, stamp_;
  std::int32_t round_ = 0;
};

}  // namespace jumeau::territory
