#include <algorithm>
#include <array>
#include <map>

#include "territory/scene.hpp"

namespace jumeau::territory {

namespace {

constexpr double commune_km2 = 3200.0 / 92.0;
constexpr std::size_t wide = 12, high = 10, communes_in_metropolis = 92;
constexpr double raster_m = 50.0;

Box box_of(const Geometries& shapes) {
  Box box{1e300, 1e300, -1e300, -1e300};
  for (std::size_t i = 0; i < shapes.positions(); ++i) {
    const double x = shapes.xy[2 * i], y = shapes.xy[2 * i + 1];
    box = {std::min(box.min_x, x), std::min(box.min_y, y), std::max(box.max_x, x), std::max(box.max_y, y)};
  }
  return box;
}

/// Grown to whole multiples of a population cell.
Box on_cells(const Box& box) {
  constexpr double cell = 200.0;
  return {std::floor(box.min_x / cell) * cell, std::floor(box.min_y / cell) * cell, std::ceil(box.max_x / cell) * cell,
          std::ceil(box.max_y / cell) * cell};
}

double metropolis_spacing_m() { return std::sqrt(commune_km2) * 1000.0; }

// ---- outlines of communes that do not exist

struct Site {
  Point at;
  bool kept = false;
};

/// A jittered raster of sites with a margin of two; the 92 that are not in the sea (south-west) or the margin are kept.
std::vector<Site> sites_of(const Setting& setting) {
  const double spacing = metropolis_spacing_m();
  std::vector<Site> sites;
  std::vector<std::pair<double, std::size_t>> by_sea;
  for (std::size_t row = 0; row < high + 4; ++row)
    for (std::size_t column = 0; column < wide + 4; ++column) {
      Random random(setting.chance('s', row, column));
      const double c = static_cast<double>(column) - 1.5, r = static_cast<double>(row) - 1.5;
      sites.push_back({{setting.box.min_x + spacing * (c + random.between(-0.36, 0.36)),
                        setting.box.min_y + spacing * (r + random.between(-0.36, 0.36))}});
      const bool margin = row < 2 || column < 2 || row >= high + 2 || column >= wide + 2;
      if (!margin)
        by_sea.emplace_back(c / static_cast<double>(wide) + r / static_cast<double>(high) + random.between(0, 0.12),
                            sites.size() - 1);
    }
  std::sort(by_sea.begin(), by_sea.end());
  for (std::size_t i = by_sea.size() - communes_in_metropolis; i < by_sea.size(); ++i)
    sites[by_sea[i].second].kept = true;
  return sites;
}

/// What of a convex ring is nearer to a than to b.
std::vector<Point> nearer(const std::vector<Point>& ring, Point a, Point b) {
  const Point middle = between(a, b, 0.5), towards = b - a;
  std::vector<Point> out;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point p = ring[i], q = ring[(i + 1) % ring.size()];
    const double dp = dot(p - middle, towards), dq = dot(q - middle, towards);
    if (dp <= 0) out.push_back(p);
    if ((dp < 0 && dq > 0) || (dp > 0 && dq < 0)) out.push_back(between(p, q, dp / (dp - dq)));
  }
  return out;
}

/// Corners that three cells find each for itself become one.
class Welder {
public:
  Point operator()(Point p) {
    const auto i = static_cast<std::int64_t>(std::floor(p.x / 4)), j = static_cast<std::int64_t>(std::floor(p.y / 4));
    for (std::int64_t a = i - 1; a <= i + 1; ++a)
      for (std::int64_t b = j - 1; b <= j + 1; ++b)
        if (const auto found = seen_.find({a, b}); found != seen_.end() && distance(found->second, p) < 2.0)
          return found->second;
    return seen_[{i, j}] = {std::floor(p.x + 0.5), std::floor(p.y + 0.5)};
  }

private:
  std::map<std::pair<std::int64_t, std::int64_t>, Point> seen_;
};

/// Adds the points between a and b (without b) of a line that wanders; the same from both ends.
void wander(const Setting& setting, std::vector<Point>& out, Point a, Point b) {
  if (distance(a, b) < 260.0) {
    out.push_back(a);
    return;
  }
  const bool forward = a.x < b.x || (a.x == b.x && a.y < b.y);
  const Point first = forward ? a : b, second = forward ? b : a;
  const std::uint64_t bits =
      setting.chance('w', static_cast<std::int64_t>(first.x * 16), static_cast<std::int64_t>(first.y * 16),
                     static_cast<std::int64_t>(second.x * 16), static_cast<std::int64_t>(second.y * 16));
  const Point middle = between(first, second, 0.5) + left_of(second - first) * (0.26 * (fraction(bits) - 0.5));
  wander(setting, out, a, middle);
  wander(setting, out, middle, b);
}

Geometries invented_outlines(const Setting& setting) {
  const std::vector<Site> sites = sites_of(setting);
  const double spacing = metropolis_spacing_m();
  Geometries out;
  out.shape = Shape::polygon;
  Welder weld;
  for (const Site& site : sites) {
    if (!site.kept) continue;
    const double reach = 2 * spacing;
    std::vector<Point> ring{site.at + Point{-reach, -reach}, site.at + Point{reach, -reach},
                            site.at + Point{reach, reach}, site.at + Point{-reach, reach}};
    for (const Site& other : sites)
      if (&other != &site && distance(site.at, other.at) < 4 * spacing) ring = nearer(ring, site.at, other.at);
    for (Point& corner : ring) corner = weld(corner);
    ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
    std::vector<Point> line;
    for (std::size_t i = 0; i < ring.size(); ++i) wander(setting, line, ring[i], ring[(i + 1) % ring.size()]);
    line.push_back(line.front());
    for (const Point& p : line) out.add_position(rounded(p).x, rounded(p).y);
    out.end_path(), out.end_row();
  }
  return out;
}

Geometries box_outline(const Box& box) {
  Geometries out;
  out.shape = Shape::polygon;
  const std::array<double, 10> ring{box.min_x, box.min_y, box.max_x, box.min_y, box.max_x,
                                    box.max_y, box.min_x, box.max_y, box.min_x, box.min_y};
  out.add_polygon(ring);
  return out;
}

// ---- rasters

/// Writes `value` at the points of the raster inside of a row of polygons: even-odd, line by line.
void burn(Field<std::int16_t>& raster, const Geometries& shapes, std::size_t row, std::int16_t value) {
  std::vector<std::vector<double>> hits(raster.rows());
  const Box& box = raster.box();
  for (std::int64_t part = shapes.row(row).first; part < shapes.row(row).last; ++part)
    for (std::int64_t path = shapes.part(part).first; path < shapes.part(part).last; ++path) {
      const auto xy = shapes.path_xy(path);
      for (std::size_t i = 0; i + 3 < xy.size(); i += 2) {
        Point a{xy[i], xy[i + 1]}, b{xy[i + 2], xy[i + 3]};
        if (a.y > b.y) std::swap(a, b);
        const auto first = static_cast<std::int64_t>(std::ceil((a.y - box.min_y) / raster.step()));
        for (std::int64_t r = std::max<std::int64_t>(first, 0); r < static_cast<std::int64_t>(raster.rows()); ++r) {
          const double y = box.min_y + static_cast<double>(r) * raster.step();
          if (y < a.y) continue;
          if (y >= b.y) break;
          hits[static_cast<std::size_t>(r)].push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
        }
      }
    }
  for (std::size_t r = 0; r < hits.size(); ++r) {
    std::sort(hits[r].begin(), hits[r].end());
    for (std::size_t i = 0; i + 1 < hits[r].size(); i += 2) {
      const auto first = static_cast<std::int64_t>(std::ceil((hits[r][i] - box.min_x) / raster.step()));
      const auto last = static_cast<std::int64_t>(std::floor((hits[r][i + 1] - box.min_x) / raster.step()));
      for (std::int64_t c = std::max<std::int64_t>(first, 0);
           c <= last && c < static_cast<std::int64_t>(raster.columns()); ++c)
        raster.at(static_cast<std::size_t>(c), r) = value;
    }
  }
}

/// The sea is what is outside in the south-west.
bool at_sea(const Box& box, Point p) {
  return (p.x - box.min_x) / box.width() + (p.y - box.min_y) / box.height() < 0.9;
}

void measure_sea(Land& land, const Setting& setting, Monitor& monitor) {
  std::vector<Point> shore;
  const Field<std::int16_t>& commune = land.commune;
  if (setting.size == Size::metropolis)
    for (std::size_t i = 0; i < commune.size(); ++i)
      if (commune[i] < 0 && at_sea(setting.box, commune.point(i))) shore.push_back(commune.point(i));
  if (shore.empty())
    land.sea_m = Field<float>(setting.box, raster_m, 1e9F);
  else
    land.sea_m = nearest_seeds(setting.box, raster_m, shore, monitor).distance;
}

// ---- names of given communes

std::string lower(std::string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// Index of the first column with one of the names, then of one that ends or begins like them; none: size.
std::size_t column_like(const Table& table, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (lower(table.columns[i].name) == name) return i;
  for (const std::string_view name : names)
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      if (lower(table.columns[i].name).find(name) != std::string::npos) return i;
  return table.columns.size();
}

void take_names(Land& land, const Setting& setting, const Table& communes) {
  const std::size_t name = column_like(communes, {"nom", "name", "nom_com", "libelle", "nom_commune"});
  const std::size_t code = column_like(communes, {"code", "insee", "insee_com", "code_insee", "codgeo"});
  for (std::size_t i = 0; i < communes.size(); ++i) {
    land.names.push_back(name < communes.columns.size() ? communes.columns[name].words(i) : commune_name(setting, i));
    land.codes.push_back(code < communes.columns.size() ? communes.columns[code].words(i)
                                                        : "X" + std::to_string(1001 + i).substr(1));
  }
}

Setting with_box(Setting setting, Box box) {
  setting.box = on_cells(box);
  return setting;
}

}  // namespace

Setting setting_of(Size size, std::int64_t seed, const Table* communes) {
  Setting setting;
  setting.size = size;
  setting.asked_seed = seed;
  setting.seed = hash(static_cast<std::uint64_t>(seed), static_cast<int>(size));
  if (communes && size != Size::metropolis)
    throw Error(Error::Code::bad_input,
                text("Communes can be filled at size \"metropolis\" only: choose it, or leave the communes out."));
  if (size == Size::quarter) {
    setting.people = 15000, setting.inhabited_share = 0.94, setting.mesh_m = 95, setting.relief_step_m = 5;
    return with_box(setting, {892400, 6246800, 894000, 6248400});
  }
  if (size == Size::commune) {
    setting.people = 90000, setting.inhabited_share = 0.68, setting.mesh_m = 120, setting.relief_step_m = 10;
    setting.valley_m = 450, setting.river_m = 30, setting.bridge_cost_m = 1100;
    return with_box(setting, {890000, 6244000, 896000, 6250000});
  }
  setting.people = 1.9e6, setting.inhabited_share = 0.30, setting.mesh_m = 160, setting.relief_step_m = 50;
  setting.valley_m = 1200, setting.river_m = 40, setting.bridge_cost_m = 1600;
  if (!communes) {
    const double spacing = metropolis_spacing_m();
    return with_box(setting, {850000, 6215000, 850000 + spacing * (static_cast<double>(wide) + 0.6),
                              6215000 + spacing * (static_cast<double>(high) + 0.6)});
  }
  if (communes->geometry.positions() == 0)
    throw Error(Error::Code::bad_input, text("The layer of communes holds no polygon."));
  if (communes->size() > 30000)
    throw Error(Error::Code::bad_input, text("There are {0} communes: 30000 is the most.", communes->size()));
  if (!std::all_of(communes->geometry.xy.begin(), communes->geometry.xy.end(),
                   [](double v) { return std::isfinite(v); }))
    throw Error(Error::Code::bad_input,
                text("The layer of communes holds coordinates that are not numbers: repair its geometries."));
  if (!communes->crs.empty()) setting.crs = communes->crs;
  const Box box = box_of(communes->geometry);
  if (!(box.width() < 300e3 && box.height() < 300e3))
    throw Error(Error::Code::bad_input, text("The communes are {0} km wide and {1} km high: 300 km is the most.",
                                             box.width() / 1000, box.height() / 1000));
  if (box.width() < 3000 || box.height() < 3000)
    throw Error(
        Error::Code::bad_input,
        text("The communes are {0} m wide and {1} m high: a metropolis needs 3 km at least, in a system in metres.",
             box.width(), box.height()));
  return with_box(setting, box);
}

void make_land(Scene& scene, const Table* communes, Monitor& monitor) {
  Land& land = scene.land;
  Setting& setting = scene.setting;
  if (setting.size != Size::metropolis)
    land.outlines = box_outline(setting.box);
  else if (communes)
    land.outlines = communes->geometry;
  else {
    land.outlines = invented_outlines(setting);
    setting.box = on_cells(box_of(land.outlines));
  }
  land.commune = Field<std::int16_t>(setting.box, raster_m, -1);
  std::size_t inside = 0;
  if (setting.size != Size::metropolis) {
    land.commune = Field<std::int16_t>(setting.box, raster_m, 0);
    inside = land.commune.size();
  } else {
    for (std::size_t row = 0; row < land.outlines.size(); ++row)
      monitor.check(), burn(land.commune, land.outlines, row, static_cast<std::int16_t>(row));
    for (std::size_t i = 0; i < land.commune.size(); ++i) inside += land.commune[i] >= 0;
  }
  const double km2 = static_cast<double>(inside) * raster_m * raster_m / 1e6;
  if (km2 < 2.0)
    throw Error(Error::Code::bad_input, text("The communes hold {0} km2 of land: 2 km2 is the least.", km2));
  if (communes) {
    take_names(land, setting, *communes);
    setting.people = 1.9e6 * km2 / 3200.0;
  } else {
    for (std::size_t i = 0; i < land.outlines.size(); ++i) {
      land.names.push_back(commune_name(setting, i));
      land.codes.push_back("X" + std::to_string(1001 + i).substr(1));
    }
  }
  monitor.check();
  measure_sea(land, setting, monitor);
}

std::int16_t Scene::commune_index(Point p) const { return land.commune.near(p); }

const std::string& Scene::commune_of(Point p) const {
  static const std::string none;
  const std::int16_t index = commune_index(p);
  return index < 0 ? none : land.names[static_cast<std::size_t>(index)];
}

}  // namespace jumeau::territory
