#include "jumeau/city/buildings.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "../parallel.hpp"
#include "buildings/epochs.hpp"
#include "buildings/gather.hpp"
#include "buildings/party_walls.hpp"
#include "buildings/reconstruct.hpp"
#include "class_words.hpp"
#include "jumeau/city/cityjson.hpp"
#include "jumeau/city/validity.hpp"
#include "jumeau/geo/heights.hpp"

namespace jumeau {

namespace {

using city::Cloud;
using city::FootprintPart;
using city::Gathered;
using city::Position;
using city::Reconstruction;
using city::Ring;
using city::Solid;
using city::Surface;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ---- footprints

struct Footprint {
  std::vector<std::size_t> parts;  ///< of all parts
};

Ring ring_of(const Geometries& all, std::int64_t path) {
  Ring out;
  const auto xy = all.path_xy(path);
  for (std::size_t i = 0; i + 1 < xy.size(); i += 2)
    if (std::isfinite(xy[i]) && std::isfinite(xy[i + 1]) &&
        (out.empty() || out.back() != Ring::value_type{xy[i], xy[i + 1]}))
      out.push_back({xy[i], xy[i + 1]});
  while (out.size() > 1 && out.front() == out.back()) out.pop_back();
  return out;
}

std::vector<Footprint> footprints_of(const Table& table, std::vector<FootprintPart>& parts) {
  std::vector<Footprint> out(table.size());
  const Geometries& all = table.geometry;
  for (std::size_t row = 0; row < table.size(); ++row) {
    const auto range = all.row(row);
    for (std::int64_t part = range.first; part < range.last; ++part) {
      FootprintPart one;
      const auto paths = all.part(part);
      for (std::int64_t path = paths.first; path < paths.last; ++path)
        if (Ring ring = ring_of(all, path); ring.size() >= 3) one.rings.push_back(std::move(ring));
      if (one.rings.empty()) continue;
      one.box = {one.rings[0][0][0], one.rings[0][0][1], one.rings[0][0][0], one.rings[0][0][1]};
      for (const auto& [x, y] : one.rings[0]) one.box.include(x, y);
      out[row].parts.push_back(parts.size());
      parts.push_back(std::move(one));
    }
  }
  return out;
}

// ---- one part of one building

struct Asked {
  const Buildings::Options& options;
  const Grid* terrain;
  double height_m, floors;  ///< by attribute; NaN where unknown
};

double terrain_at(const Grid& grid, double x, double y) {
  const auto column = std::floor((x - grid.transform[0]) / grid.transform[1]);
  const auto row = std::floor((y - grid.transform[3]) / grid.transform[5]);
  const bool within =
      column >= 0.0 && row >= 0.0 && column < static_cast<double>(grid.columns) && row < static_cast<double>(grid.rows);
  return within ? static_cast<double>(grid.at(static_cast<std::size_t>(column), static_cast<std::size_t>(row))) : nan;
}

double ground_of(const FootprintPart& part, const Gathered& found, const Asked& asked) {
  const double share =
      asked.options.rule == Buildings::Rule::threedfier ? 0.1 : asked.options.ground_percentile / 100.0;
  if (!found.ground_z.empty()) return city::at_share(found.ground_z, share);
  if (!found.far_ground_z.empty()) return city::at_share(found.far_ground_z, share);
  std::vector<double> corners;
  if (asked.terrain)
    for (const auto& [x, y] : part.rings.front())
      if (const double z = terrain_at(*asked.terrain, x, y); std::isfinite(z)) corners.push_back(z);
  return corners.empty() ? nan : city::at_share(std::move(corners), share);
}

/// What is known of a building without its points.
struct Told {
  double height_m;
  const char* reason;
};
Told told(const Asked& asked) {
  constexpr double floor_m = 3.0;
  if (asked.height_m > 0.0) return {asked.height_m, "height_attribute"};
  if (asked.floors > 0.0) return {floor_m * asked.floors, "floors_attribute"};
  return {nan, "no_height"};
}

struct Model {
  Reconstruction made;  ///< solid empty where there is no model
  bool valid = false;
  double ground_m = nan, footprint_m2 = 0.0, bare_share = 1.0, party_wall_m2 = 0.0;
  std::vector<double> roof_z;  ///< of the points
  city::RoofOfEpoch epoch;     ///< without its points
};

double area_of(const FootprintPart& part) {
  double out = 0.0;
  for (const Ring& ring : part.rings) {
    double area = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const auto &a = ring[i], &b = ring[(i + 1) % ring.size()], &o = ring[0];
      area += 0.5 * ((a[0] - o[0]) * (b[1] - o[1]) - (b[0] - o[0]) * (a[1] - o[1]));
    }
    out += &ring == &part.rings.front() ? std::abs(area) : -std::abs(area);
  }
  return out;
}

/// Places around a whole metre near the footprint, so that they keep their digits.
struct Origin {
  double x, y;
};
Origin origin_of(const FootprintPart& part) { return {std::floor(part.box.min_x), std::floor(part.box.min_y)}; }

city::BuildingInput local(const FootprintPart& part, const std::vector<Position>& roof, double ground_m) {
  const Origin origin = origin_of(part);
  city::BuildingInput out{part.rings, roof, ground_m};
  for (Ring& ring : out.footprint)
    for (auto& [x, y] : ring) x -= origin.x, y -= origin.y;
  for (Position& p : out.roof) p[0] -= origin.x, p[1] -= origin.y;
  return out;
}

Reconstruction reconstructed(const city::BuildingInput& input, const Asked& asked, double footprint_m2) {
  constexpr double least_per_m2 = 1.0;
  const bool as_3dfier = asked.options.rule == Buildings::Rule::threedfier;
  city::Reconstructing making(input, as_3dfier ? 0.9 : asked.options.roof_percentile / 100.0);
  if (input.roof.empty()) {
    const Told known = told(asked);
    Reconstruction out;
    if (!std::isnan(known.height_m)) out = making.lod12(input.floor_z + known.height_m);
    out.reason = known.reason;
    return out;
  }
  if (as_3dfier || asked.options.lod == Buildings::Lod::lod12) return making.lod12();
  if (static_cast<double>(input.roof.size()) < least_per_m2 * footprint_m2) {
    Reconstruction out = making.lod12();
    out.reason = "few_points";
    return out;
  }
  return asked.options.lod == Buildings::Lod::lod13 ? making.lod13() : making.lod22();
}

Model modelled(const FootprintPart& footprint, const Gathered& found, const Asked& asked) {
  Model out;
  const bool as_3dfier = asked.options.rule == Buildings::Rule::threedfier;
  out.epoch = as_3dfier ? city::roof_of_all_epochs(found.roof) : city::roof_of_epoch(footprint, found.roof);
  const std::vector<Position> roof = std::move(out.epoch.points);
  out.epoch.points.clear();
  out.footprint_m2 = area_of(footprint);
  out.ground_m = ground_of(footprint, found, asked);
  for (const Position& p : roof) out.roof_z.push_back(p[2]);
  out.bare_share = city::bare_share(footprint, roof);
  if (std::isnan(out.ground_m)) {
    out.made.reason = "no_ground";
    return out;
  }
  try {
    out.made = reconstructed(local(footprint, roof, out.ground_m), asked, out.footprint_m2);
  } catch (const Error&) {
    out.made = {}, out.made.reason = "bad_footprint";
    return out;
  }
  const bool checked = out.made.lod != city::Lod::lod12;
  out.valid = !out.made.solid.empty() && (checked || city::faults_of(out.made.solid).empty());
  const Origin origin = origin_of(footprint);
  for (std::size_t i = 0; i + 2 < out.made.solid.xyz.size(); i += 3)
    out.made.solid.xyz[i] += origin.x, out.made.solid.xyz[i + 1] += origin.y;
  return out;
}

// ---- what is told of a building

const char* name_of(city::Lod lod) { return lod == city::Lod::lod12 ? "1.2" : lod == city::Lod::lod13 ? "1.3" : "2.2"; }

struct Roof {
  double flat_m2 = 0.0, all_m2 = 0.0;
  std::size_t parts = 0, slanted = 0;

  const char* type() const {
    return parts == 0 ? "unknown" : slanted > 0 ? "slanted" : parts > 1 ? "several_flat" : "flat";
  }
};
Roof roof_of(const std::vector<const Model*>& parts) {
  constexpr double flat_deg = 5.73;
  Roof out;
  for (const Model* part : parts) {
    if (part->roof_z.empty()) continue;
    for (const city::RoofPart& one : part->made.parts) {
      const bool flat = one.plane.slope_deg() < flat_deg;
      ++out.parts, out.slanted += flat ? 0 : 1;
      out.all_m2 += one.area_m2, out.flat_m2 += flat ? one.area_m2 : 0.0;
    }
  }
  return out;
}

/// When the points of all parts of a building were measured: of the part with most points.
struct RoofDays {
  std::int32_t day = city::unknown_day;
  bool by_file = false;
  std::int64_t epochs = 0;
  city::RoofOfEpoch::Choice choice = city::RoofOfEpoch::Choice::only;

  /// A day, or the year of a file.
  std::string date() const { return by_file ? city::date_of(day).substr(0, 4) : city::date_of(day); }
  const char* source() const { return day == city::unknown_day ? "" : by_file ? "file" : "gps_time"; }
};
constexpr std::array<const char*, 5> choice_words{"only", "newest", "older", "changed", "together"};

RoofDays days_of(const std::vector<const Model*>& parts) {
  RoofDays out;
  std::size_t most = 0;
  for (const Model* part : parts) {
    if (part->roof_z.size() <= most) continue;
    most = part->roof_z.size();
    out = {part->epoch.day, part->epoch.by_file, part->epoch.epochs, part->epoch.choice};
  }
  return out;
}

const char* quality_of(const char* lod, double rmse_m, double bare_share, bool has_points) {
  if (!has_points || *lod == '\0') return "D";
  if (std::string_view(lod) == "2.2" && rmse_m <= 0.5 && bare_share <= 0.1) return "A";
  return rmse_m <= 1.0 && bare_share <= 0.4 ? "B" : "C";
}

void add_face(const Solid& solid, std::int64_t face, Geometries& to) {
  const auto rings = solid.face(face);
  for (auto r = rings.first; r < rings.last; ++r) {
    const auto corners = solid.ring_corners(r);
    for (std::size_t i = 0; i <= corners.size(); ++i) {
      const city::Vec3 v = solid.vertex(corners[i % corners.size()]);
      to.add_position(v.x, v.y, v.z);
    }
    to.end_path();
  }
  to.end_part();
}

/// The rows of the result as they grow.
class Answer {
public:
  explicit Answer(const Table& footprints) {
    buildings_ = footprints;
    buildings_.name = "buildings", buildings_.source.clear();
    buildings_.geometry = {}, buildings_.geometry.shape = Shape::polygon;
    surfaces_.name = "surfaces", surfaces_.crs = footprints.crs, surfaces_.geometry.shape = Shape::polygon;
  }

  void add(const std::vector<const Model*>& parts, bool has_footprint) {
    add_geometry(parts);
    std::vector<double> roof;
    double ground = nan, footprint = 0.0, volume = 0.0, wall = 0.0, party = 0.0, bare = 0.0, squares = 0.0,
           measured = 0.0;
    bool valid = !parts.empty();
    const char *lod = "", *reason = parts.empty() || !has_footprint ? "bad_footprint" : "";
    for (const Model* part : parts) {
      const Reconstruction& made = part->made;
      ground = std::fmin(ground, part->ground_m), footprint += part->footprint_m2;
      bare += part->bare_share * part->footprint_m2;
      roof.insert(roof.end(), part->roof_z.begin(), part->roof_z.end());
      if (*reason == '\0') reason = made.reason;
      valid = valid && part->valid;
      if (made.solid.empty()) continue;
      const char* level = name_of(made.lod);
      if (*lod == '\0' || std::string_view(level) < lod) lod = level;
      volume += city::signed_volume_m3(made.solid), wall += city::area_m2(made.solid, Surface::wall);
      party += part->party_wall_m2;
      const auto count = static_cast<double>(part->roof_z.size());
      if (!std::isnan(made.rmse_m)) squares += made.rmse_m * made.rmse_m * count, measured += count;
    }
    const double rmse = measured > 0.0 ? std::sqrt(squares / measured) : nan;
    const bool modelled = *lod != '\0';
    const Roof shape = roof_of(parts);
    const auto share = [&](double p) { return roof.empty() ? nan : city::at_share(roof, p); };
    const double height = share(0.7) - ground, floors = std::max(1.0, std::round(height / 3.0));
    const RoofDays days = days_of(parts);
    words("lod", lod), words("reason", reason);
    words("epoch", days.date()), words("epoch_source", days.source());
    words("epoch_choice", days.epochs > 0 ? choice_words[static_cast<std::size_t>(days.choice)] : "");
    real("epochs", static_cast<double>(days.epochs));
    words("quality", quality_of(lod, rmse, footprint > 0.0 ? bare / footprint : 1.0, !roof.empty()));
    valid_.push_back(modelled && valid), valid_known_.push_back(modelled);
    real("h_ground_m", ground), real("h_roof_min_m", share(0.0)), real("h_roof_50p_m", share(0.5));
    real("h_roof_70p_m", share(0.7)), real("h_roof_max_m", share(1.0)), real("height_m", height);
    real("footprint_m2", footprint), real("volume_m3", modelled ? volume : nan);
    real("wall_m2", modelled ? std::max(0.0, wall - party) : nan), real("party_wall_m2", modelled ? party : nan);
    real("roof_m2", modelled ? roof_area(parts) : nan), words("roof_type", modelled ? shape.type() : "unknown");
    real("flat_percent", shape.all_m2 > 0.0 ? 100.0 * shape.flat_m2 / shape.all_m2 : nan);
    real("floors", std::isnan(height) ? nan : floors);
    real("floor_area_m2", std::isnan(height) ? nan : floors * footprint);
    real("points", static_cast<double>(roof.size()));
    real("points_per_m2", footprint > 0.0 ? static_cast<double>(roof.size()) / footprint : nan);
    real("bare_percent", footprint > 0.0 ? 100.0 * bare / footprint : nan), real("rmse_m", rmse);
    counts_.modelled += modelled, counts_.without_model += !modelled, counts_.without_points += roof.empty();
    counts_.lod22 += std::string_view(lod) == "2.2";
    if (!std::isnan(rmse)) rmse_.push_back(rmse);
    ++row_;
  }

  Buildings::Outputs finished() {
    Buildings::Outputs out = counts_;
    for (const OutputColumn& column : Buildings::columns) {
      const std::string name = buildings_.unused(column.name);
      if (std::string_view(column.name) == "valid")
        buildings_.add(name, Booleans{std::move(valid_)}, std::move(valid_known_));
      else if (const auto found = words_.find(column.name); found != words_.end())
        add_words(name, found->second, buildings_);
      else
        buildings_.columns.push_back(nullable(name, std::move(reals_[column.name])));
    }
    surfaces_.add("building", std::move(building_)), surfaces_.add("surface", std::move(surface_));
    surfaces_.add("area_m2", std::move(area_));
    surfaces_.columns.push_back(nullable("slope_deg", std::move(slope_)));
    surfaces_.columns.push_back(nullable("azimuth_deg", std::move(azimuth_)));
    out.buildings = std::move(buildings_), out.surfaces = std::move(surfaces_);
    out.rmse_median_m = rmse_.empty() ? nan : city::at_share(rmse_, 0.5);
    return out;
  }

private:
  static double roof_area(const std::vector<const Model*>& parts) {
    double out = 0.0;
    for (const Model* part : parts) out += city::area_m2(part->made.solid, Surface::roof);
    return out;
  }
  void add_geometry(const std::vector<const Model*>& parts) {
    for (const Model* part : parts) {
      const Solid& solid = part->made.solid;
      for (std::int64_t f = 0; f < solid.face_count(); ++f) {
        add_face(solid, f, buildings_.geometry);
        add_face(solid, f, surfaces_.geometry);
        surfaces_.geometry.end_row();
        add_surface(solid, f, part->made);
      }
    }
    buildings_.geometry.end_row();
  }
  void add_surface(const Solid& solid, std::int64_t face, const Reconstruction& made) {
    const auto i = static_cast<std::size_t>(face);
    building_.push_back(row_), surface_.push_back(city::name_of(solid.surfaces[i]));
    area_.push_back(city::area_m2(solid, face));
    const bool roof = solid.surfaces[i] == Surface::roof && solid.attributes[i] >= 0;
    const city::Plane* plane = roof ? &made.parts[static_cast<std::size_t>(solid.attributes[i])].plane : nullptr;
    slope_.push_back(plane ? plane->slope_deg() : nan), azimuth_.push_back(plane ? plane->azimuth_deg() : nan);
  }
  void words(const char* column, std::string value) { words_[column].push_back(std::move(value)); }
  void real(const char* column, double value) { reals_[column].push_back(value); }
  static void add_words(const std::string& name, const std::vector<std::string>& values, Table& to) {
    Strings strings;
    std::vector<std::uint8_t> known;
    for (const std::string& value : values) strings.push_back(value), known.push_back(!value.empty());
    to.add(name, std::move(strings), std::move(known));
  }

  Table buildings_, surfaces_;
  std::int64_t row_ = 0;
  std::map<std::string_view, std::vector<std::string>> words_;
  std::map<std::string_view, Reals> reals_;
  std::vector<std::uint8_t> valid_, valid_known_;
  Integers building_;
  Strings surface_;
  Reals area_, slope_, azimuth_, rmse_;
  Buildings::Outputs counts_;
};

// ---- all of them

city::GatherRule rule_of(const Buildings::Options& options) {
  city::GatherRule out;
  out.codes.building = city::class_codes(options.building_classes, "BUILDING_CLASSES");
  out.codes.ground = city::class_codes(options.ground_classes, "GROUND_CLASSES");
  if (options.rule == Buildings::Rule::threedfier)
    out.last_returns = out.as_3dfier = out.ground_around_corners = true, out.around_corners_m = 3.0;
  return out;
}

/// Values that mean "unknown" (-1000 in BD TOPO), or nothing at all.
double attribute(const Table& table, const FieldName& field, std::size_t row) {
  constexpr double lowest = -500.0;
  if (field.name.empty()) return nan;
  const double value = table.at(field.name).number(row);
  return value > lowest ? value : nan;
}

/// Parts in the order of a lattice, so many at a time that their points fit into memory; few, because files on their
/// borders are read once for each.
std::vector<std::vector<std::size_t>> batches_of(const std::vector<FootprintPart>& parts, const Cloud& cloud) {
  constexpr double most_points = 1.2e7;
  const geo::Bounds all = cloud.box();
  const double cuts = std::ceil(std::sqrt(static_cast<double>(cloud.points()) / most_points));
  const auto cell = [&](double place, double low, double high) {
    const double share = high > low ? std::clamp((place - low) / (high - low), 0.0, 1.0) : 0.0;
    return static_cast<std::int64_t>(cuts * share);
  };
  std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::size_t>> cells;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const geo::Bounds& box = parts[i].box;
    cells[{cell(0.5 * (box.min_y + box.max_y), all.min_y, all.max_y),
           cell(0.5 * (box.min_x + box.max_x), all.min_x, all.max_x)}]
        .push_back(i);
  }
  std::vector<std::vector<std::size_t>> out;
  for (auto& [place, members] : cells) out.push_back(std::move(members));
  return out;
}

std::vector<Model> all_modelled(const Buildings::Inputs& inputs, const Buildings::Options& options,
                                const std::vector<FootprintPart>& parts, const std::vector<std::size_t>& row_of,
                                Monitor& monitor) {
  const city::GatherRule rule = rule_of(options);
  const Table& table = *inputs.footprints;
  std::vector<Model> out(parts.size());
  std::size_t done = 0;
  for (const std::vector<std::size_t>& batch : batches_of(parts, *inputs.cloud)) {
    Listening quiet(monitor);
    std::vector<FootprintPart> some;
    for (const std::size_t i : batch) some.push_back(parts[i]);
    const std::vector<Gathered> found = city::gathered(*inputs.cloud, some, rule, quiet);
    parallel_for_each(
        batch.size(), quiet, [] { return 0; },
        [&](std::size_t k, int) {
          const std::size_t i = batch[k], row = row_of[i];
          const Asked asked{options, inputs.terrain ? &**inputs.terrain : nullptr,
                            attribute(table, options.height_field, row), attribute(table, options.floors_field, row)};
          out[i] = modelled(some[k], found[k], asked);
        });
    done += batch.size();
    monitor.progress(static_cast<double>(done) / static_cast<double>(parts.size()));
  }
  return out;
}

void find_party_walls(std::vector<Model>& models, const std::vector<std::size_t>& row_of, Monitor& monitor) {
  std::vector<const Solid*> solids;
  for (const Model& model : models) solids.push_back(&model.made.solid);
  const std::vector<double> found = city::party_walls_m2(solids, row_of, monitor);
  for (std::size_t i = 0; i < models.size(); ++i) models[i].party_wall_m2 = found[i];
}

/// The floors of a solid, facing upwards at the height of the ground and of the roof.
void add_prints(const Solid& solid, double roof_z, Solid& to) {
  for (const Surface surface : {Surface::ground, Surface::roof})
    for (std::int64_t face = 0; face < solid.face_count(); ++face) {
      if (solid.surfaces[static_cast<std::size_t>(face)] != Surface::ground) continue;
      const auto rings = solid.face(face);
      for (auto ring = rings.first; ring < rings.last; ++ring) {
        const auto corners = solid.ring_corners(ring);
        for (std::size_t i = corners.size(); i-- > 0;) {
          city::Vec3 at = solid.vertex(corners[i]);
          if (surface == Surface::roof) at.z = roof_z;
          to.add_corner(to.add_vertex(at));
        }
        to.end_ring();
      }
      to.end_face(surface);
    }
}

/// LoD0: the footprint on the ground, and at the height of the roof.
city::Geometry lod0_of(const std::vector<const Model*>& parts) {
  city::Geometry out{city::Primitive::multi_surface, "0", {}};
  Solid prints;
  for (const Model* part : parts) {
    double highest = part->ground_m;
    const Solid& solid = part->made.solid;
    for (std::int64_t v = 0; v < solid.vertex_count(); ++v) highest = std::max(highest, solid.vertex(v).z);
    add_prints(solid, part->roof_z.empty() ? highest : city::at_share(part->roof_z, 0.7), prints);
  }
  prints.end_shell();
  out.solids.push_back(std::move(prints));
  return out;
}

/// One per building, none twice.
std::vector<std::string> ids_of(const Table& buildings, const FieldName& field) {
  std::vector<std::string> out;
  std::set<std::string> taken;
  for (std::size_t row = 0; row < buildings.size(); ++row) {
    const std::string given = field.name.empty() ? "" : buildings.at(field.name).words(row);
    const std::string wanted = given.empty() ? "building_" + std::to_string(row) : given;
    std::string id = wanted;
    for (int i = 2; !taken.insert(id).second; ++i) id = wanted + "_" + std::to_string(i);
    out.push_back(std::move(id));
  }
  return out;
}

/// The same as a city model: one object per footprint, with the columns of its row; roof faces with slope and azimuth.
city::CityModel model_of(const std::vector<Footprint>& footprints, std::vector<Model> made, const Table& buildings,
                         const FieldName& id_field, const std::string& crs) {
  const std::vector<std::string> ids = ids_of(buildings, id_field);
  city::CityModel out;
  out.crs = crs, out.attributes.columns = buildings.columns;
  Reals slopes, azimuths;
  for (std::size_t row = 0; row < footprints.size(); ++row) {
    city::CityObject object{ids[row], "Building", -1, {}};
    city::Geometry geometry;
    std::vector<const Model*> modelled;
    for (const std::size_t part : footprints[row].parts)
      if (!made[part].made.solid.empty()) modelled.push_back(&made[part]);
    const city::Geometry prints = lod0_of(modelled);
    for (const std::size_t part : footprints[row].parts) {
      Reconstruction& one = made[part].made;
      if (one.solid.empty()) continue;
      for (std::int64_t& attribute : one.solid.attributes)
        attribute = attribute < 0 ? -1 : attribute + static_cast<std::int64_t>(slopes.size());
      for (const city::RoofPart& roof : one.parts)
        slopes.push_back(roof.plane.slope_deg()), azimuths.push_back(roof.plane.azimuth_deg());
      geometry.lod = name_of(one.lod);
      geometry.solids.push_back(std::move(one.solid));
    }
    geometry.primitive = geometry.solids.size() > 1 ? city::Primitive::multi_solid : city::Primitive::solid;
    if (!geometry.solids.empty()) object.geometries = {std::move(geometry), prints};
    out.objects.push_back(std::move(object));
  }
  out.surfaces.columns.push_back(nullable("slope_deg", std::move(slopes)));
  out.surfaces.columns.push_back(nullable("azimuth_deg", std::move(azimuths)));
  return out;
}

/// With that of heights, which the user or the files of the cloud tell.
std::string crs_of_model(const std::string& crs, const std::string& vertical_crs, const Cloud& cloud,
                         Monitor& monitor) {
  const std::string& heights = vertical_crs.empty() ? cloud.vertical_crs() : vertical_crs;
  if (heights.empty()) return crs;
  const std::string both = geo::compound_crs(crs, heights);
  if (both.empty())
    monitor.warn(text("No authority has a code for {0} with heights in {1}: the CityJSON file names the first alone.",
                      crs, heights));
  return both.empty() ? crs : both;
}

/// That points of several epochs were there, or that buildings are of different ones.
void tell_epochs(const std::vector<Model>& models, Monitor& monitor) {
  std::int32_t first = city::unknown_day, last = city::unknown_day;
  std::int64_t several = 0;
  for (const Model& model : models) {
    several += model.epoch.epochs > 1;
    if (model.epoch.day == city::unknown_day) continue;
    first = first == city::unknown_day ? model.epoch.day : std::min(first, model.epoch.day);
    last = std::max(last, model.epoch.day);
  }
  if (several > 0)
    monitor.warn(
        text("{0} buildings have points of several epochs: the columns epoch and epoch_choice say which were used.",
             several));
  if (first != city::unknown_day && static_cast<double>(last) - static_cast<double>(first) > city::epoch_apart_days)
    monitor.warn(text("The buildings are of different epochs, from {0} to {1}: see the column epoch.",
                      city::date_of(first), city::date_of(last)));
}

void tell(const Buildings::Outputs& out, std::size_t rows, std::int64_t simplified, Monitor& monitor) {
  if (simplified > 0)
    monitor.info(text("{0} roofs were simplified at places where a solid would not have been valid.", simplified));
  monitor.info(text("{0} of {1} footprints have a solid, {2} at LoD2.2.", out.modelled, rows, out.lod22));
  if (out.without_points > 0)
    monitor.warn(
        text("{0} footprints hold no point of a building: see the columns reason and quality.", out.without_points));
  if (out.without_model > 0)
    monitor.warn(text("{0} footprints have no solid: the column reason says why.", out.without_model));
  const std::size_t all = out.buildings.size();
  std::int64_t invalid = 0;
  const Column& valid = out.buildings.columns[out.buildings.columns.size() - Buildings::columns.size() + 3];
  for (std::size_t row = 0; row < all; ++row) invalid += !valid.null(row) && valid.number(row) == 0.0;
  if (invalid > 0) monitor.warn(text("{0} solids are not valid: see the column valid.", invalid));
}

}  // namespace

Buildings::Outputs Buildings::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Table& table = *inputs.footprints;
  if (table.size() == 0) throw Error(Error::Code::bad_input, text("FOOTPRINTS is empty."));
  std::vector<FootprintPart> parts;
  const std::vector<Footprint> footprints = footprints_of(table, parts);
  std::vector<std::size_t> row_of(parts.size());
  for (std::size_t row = 0; row < footprints.size(); ++row)
    for (const std::size_t part : footprints[row].parts) row_of[part] = row;
  Part modelling(monitor, 0.0, 0.95);
  std::vector<Model> made = all_modelled(inputs, options, parts, row_of, modelling);
  Part comparing(monitor, 0.95, 1.0);
  find_party_walls(made, row_of, comparing);
  Answer answer(table);
  for (const Footprint& footprint : footprints) {
    std::vector<const Model*> own;
    for (const std::size_t part : footprint.parts) own.push_back(&made[part]);
    answer.add(own, !footprint.parts.empty());
  }
  Outputs out = answer.finished();
  const bool nothing = std::ranges::all_of(made, [](const Model& part) { return part.roof_z.empty(); });
  if (nothing && options.height_field.name.empty() && options.floors_field.name.empty())
    throw Error(Error::Code::bad_input,
                text("No footprint holds a point of class {0}: look at the classes with jumeau:cloudinfo, and whether "
                     "the footprints lie in the cloud.",
                     options.building_classes));
  tell_epochs(made, monitor);
  const auto simplified = std::ranges::count_if(made, [](const Model& part) { return part.made.simplified; });
  if (!options.cityjson.path.empty())
    city::write_cityjson(model_of(footprints, std::move(made), out.buildings, options.id_field,
                                  crs_of_model(table.crs, options.vertical_crs, *inputs.cloud, monitor)),
                         options.cityjson.path, monitor);
  inputs.cloud->tell(monitor);
  tell(out, table.size(), simplified, monitor);
  return out;
}

}  // namespace jumeau
