#include "jumeau/network/reach.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "../geo/shapes.hpp"
#include "../parallel.hpp"
#include "bands.hpp"
#include "jumeau/network/search.hpp"
#include "segments.hpp"

namespace jumeau {

namespace {

using namespace network;

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

void check(const Table& streets, const Table& points) {
  if (points.size() == 0)
    throw Error(Error::Code::bad_input, text("The layer of places is empty: there is nowhere to start from."));
  if (!streets.crs.empty() && !points.crs.empty() && streets.crs != points.crs)
    throw Error(Error::Code::bad_input,
                text("The streets ({0}) and the places ({1}) differ in reference system.", streets.crs, points.crs));
}

GraphOptions graph_options_of(const Reach::Options& options) {
  GraphOptions out = graph_options(options.mode, options.cost);
  out.oneway_field = options.oneway_field.name;
  out.speed_field = options.speed_field.name;
  out.level_field = options.level_field.name;
  if (options.speed_kmh > 0.0) out.default_speed_kmh = options.speed_kmh;
  return out;
}

// ---- lines

/// A piece of one input line that one point reaches; its path is drawn away from the point.
struct Piece {
  std::int64_t row;
  double from_cost, to_cost, length_m;
  std::vector<double> xy;
};

/// Cuts a stretch of an edge where the input line changes: emit(row, from, to, xy, length) by rising place.
template <class Emit>
void each_line_of(const Network& network, const Stretch& stretch, Emit&& emit) {
  const auto costs = network.costs(), xy = network.xy();
  const auto begin = costs.begin() + network.first_vertex(stretch.edge),
             end = costs.begin() + network.last_vertex(stretch.edge);
  auto v = at(std::clamp(std::upper_bound(begin, end, stretch.from), begin + 1, end) - costs.begin());
  const auto last = at(network.last_vertex(stretch.edge));
  Place from = place_on(network, v, stretch.from);
  double low = stretch.from;
  std::vector<double> path{from.x, from.y};
  for (;; ++v) {
    const bool ends = v == last || costs[v] >= stretch.to;
    const double high = ends ? stretch.to : costs[v];
    const Place to = place_on(network, v, high);
    path.push_back(to.x), path.push_back(to.y);
    const bool changes =
        !ends && network.row_of(static_cast<std::int64_t>(v)) != network.row_of(static_cast<std::int64_t>(v) - 1);
    if (ends || changes) {
      emit(network.row_of(static_cast<std::int64_t>(v) - 1), low, high, path, to.metres - from.metres);
      path = {to.x, to.y};
      low = high, from = to;
    }
    if (ends) return;
  }
}

void turn(std::vector<double>& xy) {
  for (std::size_t i = 0, j = xy.size() / 2 - 1; i < j; ++i, --j)
    std::swap(xy[2 * i], xy[2 * j]), std::swap(xy[2 * i + 1], xy[2 * j + 1]);
}

std::vector<Piece> pieces_of(const Network& network, const std::vector<Stretch>& stretches) {
  std::vector<Piece> out;
  for (const Stretch& stretch : stretches)
    each_line_of(network, stretch,
                 [&](std::int64_t row, double low, double high, std::vector<double>& xy, double length_m) {
                   const bool rises = stretch.cost_from <= stretch.cost_to;
                   const auto cost_at = [&](double place) {
                     return rises ? stretch.cost_from + (place - stretch.from) : stretch.cost_to + (stretch.to - place);
                   };
                   if (!rises) turn(xy);
                   out.push_back({row, cost_at(rises ? low : high), cost_at(rises ? high : low), length_m, xy});
                 });
  return out;
}

// ---- areas

geos::Geometry streets_of(std::span<const Piece> pieces) {
  std::vector<geos::Geometry> lines;
  for (const Piece& piece : pieces) lines.push_back(line_of(piece.xy));
  return geos::collection(GEOS_MULTILINESTRING, std::move(lines));
}

std::vector<const GEOSGeometry*> parts_of(const GEOSGeometry* geometry) {
  std::vector<const GEOSGeometry*> out;
  const int count = GEOSGetNumGeometries_r(geos::context(), geometry);
  for (int i = 0; i < count; ++i) out.push_back(GEOSGetGeometryN_r(geos::context(), geometry, i));
  return out;
}

Network::Box box_of(const GEOSGeometry* geometry) {
  Network::Box box{};
  GEOSGeom_getExtent_r(geos::context(), geometry, &box.x0, &box.y0, &box.x1, &box.y1);
  return box;
}

/// The holes of an area that are nowhere wider than a block, as polygons.
std::vector<geos::Geometry> narrow_holes(const GEOSGeometry* area, double widest_m) {
  std::vector<geos::Geometry> out;
  for (const GEOSGeometry* part : parts_of(area)) {
    const int count = GEOSGetNumInteriorRings_r(geos::context(), part);
    for (int i = 0; i < count; ++i) {
      GEOSGeometry* ring = GEOSGeom_clone_r(geos::context(), GEOSGetInteriorRingN_r(geos::context(), part, i));
      geos::Geometry hole = geos::made(GEOSGeom_createPolygon_r(geos::context(), ring, nullptr, 0));
      const auto inner = geos::made(GEOSBuffer_r(geos::context(), hole.get(), -widest_m / 2.0, 4));
      if (geos::answered(GEOSisEmpty_r(geos::context(), inner.get()))) out.push_back(std::move(hole));
    }
  }
  return out;
}

/// Does any street enter the hole? Reached ones cannot: the area around them is not in it.
bool street_enters(const Network& network, const GEOSGeometry* hole) {
  const geos::Prepared prepared(GEOSPrepare_r(geos::context(), hole));
  bool enters = false;
  each_segment_in(network, box_of(hole), [&](std::int64_t v) {
    if (enters) return;
    const auto segment = line_of(network.xy().subspan(2 * at(v), 4));
    enters = geos::answered(GEOSPreparedIntersects_r(geos::context(), prepared.get(), segment.get()));
  });
  return enters;
}

/// The land that streets enclose, as one geometry.
geos::Geometry enclosed_by(const GEOSGeometry* streets) {
  const auto noded = geos::made(GEOSUnaryUnion_r(geos::context(), streets));
  const GEOSGeometry* lines[] = {noded.get()};
  return geos::made(GEOSPolygonize_r(geos::context(), lines, 1));
}

/// Blocks of houses that reached streets enclose and no other street enters.
std::vector<geos::Geometry> blocks_of(const Network& network, const GEOSGeometry* streets, const GEOSGeometry* area,
                                      const Reach::Options& options) {
  const double widest_m = options.block_m - 2.0 * options.width_m;
  std::vector<geos::Geometry> holes = widest_m > 0.0 ? narrow_holes(area, widest_m) : std::vector<geos::Geometry>();
  std::erase_if(holes, [&](const geos::Geometry& hole) { return street_enters(network, hole.get()); });
  if (holes.empty()) return holes;
  const auto faces = enclosed_by(streets);
  const geos::Prepared prepared(GEOSPrepare_r(geos::context(), faces.get()));
  std::erase_if(holes, [&](const geos::Geometry& hole) {
    const auto inside = geos::made(GEOSPointOnSurface_r(geos::context(), hole.get()));
    return !geos::answered(GEOSPreparedContains_r(geos::context(), prepared.get(), inside.get()));
  });
  return holes;
}

Bands::Area area_of(const Network& network, const std::vector<Piece>& pieces, const Bands::Area& band,
                    const Reach::Options& options) {
  const auto streets = streets_of(pieces);
  auto all = blocks_of(network, streets.get(), band.get(), options);
  if (all.empty()) return band;
  all.push_back(geos::made(GEOSGeom_clone_r(geos::context(), band.get())));
  const auto together = geos::collection(GEOS_GEOMETRYCOLLECTION, std::move(all));
  return geos::made(GEOSUnaryUnion_r(geos::context(), together.get()));
}

Geometries polygons_of(const GEOSGeometry* area) {
  Geometries out;
  out.shape = Shape::polygon;
  geos::add_polygons(area, out);
  return out;
}

// ---- all points

/// What one point reaches.
struct Found {
  std::vector<Piece> pieces;
  std::optional<Geometries> area;
  double area_m2 = 0.0;
};

Found reached_from(const Network& network, const Snapped& point, Bands& bands, const Reach::Options& options,
                   Monitor& monitor) {
  const geos::Cancellable cancellable(monitor);
  Found out;
  const auto reached = stretches(network, point, {options.limit, true, options.towards}, monitor);
  if (reached.empty()) return out;
  out.pieces = pieces_of(network, reached);
  const Bands::Area area = area_of(network, out.pieces, bands.around(reached, monitor), options);
  out.area = polygons_of(area.get());
  out.area_m2 = geos::area_m2(area.get());
  std::stable_sort(out.pieces.begin(), out.pieces.end(), [](const Piece& a, const Piece& b) {
    return std::tie(a.row, a.from_cost, a.xy) < std::tie(b.row, b.from_cost, b.xy);
  });
  return out;
}

Table lines_table(const Network& network, const std::vector<Found>& found) {
  Table out;
  out.name = "reach_lines", out.crs = network.crs(), out.geometry.shape = Shape::line;
  Integers points, streets;
  Reals from, to, lengths;
  for (std::size_t i = 0; i < found.size(); ++i)
    for (const Piece& piece : found[i].pieces) {
      out.geometry.add_line(piece.xy);
      points.push_back(static_cast<std::int64_t>(i)), streets.push_back(piece.row);
      from.push_back(piece.from_cost), to.push_back(piece.to_cost), lengths.push_back(piece.length_m);
    }
  out.add("point", std::move(points)), out.add("street", std::move(streets));
  out.add("from_cost", std::move(from)), out.add("to_cost", std::move(to)), out.add("length_m", std::move(lengths));
  return out;
}

Table areas_table(const Table& points, const Network& network, const std::vector<Snapped>& places,
                  const std::vector<Found>& found) {
  Table out;
  out.name = "reach_areas", out.crs = network.crs(), out.geometry.shape = Shape::polygon;
  out.columns = points.columns;
  Reals to_street, lengths, areas;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i].area)
      out.geometry.add_row_of(*found[i].area, 0);
    else
      out.geometry.end_row();
    double length_m = 0.0;
    for (const Piece& piece : found[i].pieces) length_m += piece.length_m;
    to_street.push_back(places[i].on_network() ? places[i].distance_m : std::numeric_limits<double>::quiet_NaN());
    lengths.push_back(length_m), areas.push_back(found[i].area_m2);
  }
  out.columns.push_back(nullable(out.unused("to_street_m"), std::move(to_street)));
  out.add(out.unused("streets_m"), std::move(lengths));
  out.add(out.unused("area_m2"), std::move(areas));
  return out;
}

void report_out_of_reach(const std::vector<Snapped>& places, const std::vector<Found>& found,
                         const Reach::Options& options, std::vector<Issue>& issues, Monitor& monitor) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!places[i].on_network() || found[i].area) continue;
    ++count;
    issues.push_back({static_cast<std::int64_t>(i), "out_of_reach",
                      text("The way from this place to its street ({0} m) uses up the limit of {1}.",
                           places[i].distance_m, options.limit)});
  }
  if (count) monitor.warn(text("{0} places reach no street within the limit.", count));
}

}  // namespace

Reach::Outputs Reach::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  check(*inputs.network, *inputs.points);
  if (options.mode == Mode::walk && options.cost == Cost::time && !options.speed_field.name.empty())
    monitor.warn(text("People on foot take the speeds of the field \"{0}\": check that these are not those of cars.",
                      options.speed_field.name));
  std::shared_ptr<const Network> network;
  {
    Part part(monitor, 0.0, 0.2, text("Building the network"));
    network = network_of(inputs.network, graph_options_of(options), part);
  }
  Part part(monitor, 0.2, 0.95, text("Following the streets"));
  const std::vector<Snapped> places = snap(*network, places_of(*inputs.points), options.snap_m, part);
  Bands bands(*network, options.width_m);
  std::vector<Found> found(places.size());
  parallel_for_each(
      found.size(), part, [] { return 0; },
      [&](std::size_t i, int) { found[i] = reached_from(*network, places[i], bands, options, part); });
  Outputs out{lines_table(*network, found), areas_table(*inputs.points, *network, places, found)};
  report_unsnapped(places, options.snap_m, out.areas.issues, monitor);
  report_out_of_reach(places, found, options, out.areas.issues, monitor);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
