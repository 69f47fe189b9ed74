#include "jumeau/geo/crs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../parallel.hpp"
#include "srs.hpp"

namespace jumeau::geo {

namespace {

Transformation transformation(const std::string& from, const std::string& to) {
  const OGRSpatialReference source = srs_of(from), target = srs_of(to);
  Transformation made(OGRCreateCoordinateTransformation(&source, &target));
  if (!made)
    throw Error(Error::Code::unsupported, text("There is no way from the reference system {0} to {1}.", from, to));
  return made;
}

constexpr std::size_t chunk = 16384;  // positions a transformation takes at once

std::size_t transform_chunk(OGRCoordinateTransformation& with, double* xy, std::size_t count) {
  std::vector<double> x(count), y(count);
  std::vector<int> good(count);
  for (std::size_t i = 0; i < count; ++i) x[i] = xy[2 * i], y[i] = xy[2 * i + 1];
  const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);  // who calls counts and tells what is lost
  with.Transform(count, x.data(), y.data(), nullptr, nullptr, good.data());
  std::size_t lost = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const bool fine = good[i] != 0 && std::isfinite(x[i]) && std::isfinite(y[i]);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    xy[2 * i] = fine ? x[i] : nan, xy[2 * i + 1] = fine ? y[i] : nan;
    lost += fine ? 0 : 1;
  }
  return lost;
}

/// Longitude and latitude of the centre; nothing where it is not on Earth or outside the system's area of use.
bool centre_in_area_of_use(const Bounds& bounds, const std::string& crs, double& longitude, double& latitude) {
  std::vector<double> centre{(bounds.min_x + bounds.max_x) / 2, (bounds.min_y + bounds.max_y) / 2};
  if (reproject(centre, crs, "EPSG:4326") != 0 || std::abs(centre[1]) > 90 || std::abs(centre[0]) > 180) return false;
  longitude = centre[0], latitude = centre[1];
  double west = 0, south = 0, east = 0, north = 0;
  if (!srs_of(crs).GetAreaOfUse(&west, &south, &east, &north, nullptr)) return true;
  constexpr double margin_deg = 3.0;  // national systems are used a little beyond their borders
  const bool wraps = west > east;
  const bool inside_x = wraps || (longitude >= west - margin_deg && longitude <= east + margin_deg);
  return inside_x && latitude >= south - margin_deg && latitude <= north + margin_deg;
}

}  // namespace

OGRSpatialReference srs_of(const std::string& definition) {
  OGRSpatialReference out;
  out.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  if (definition.empty() ||
      out.SetFromUserInput(definition.c_str(), OGRSpatialReference::SET_FROM_USER_INPUT_LIMITATIONS_get()) !=
          OGRERR_NONE)
    throw Error(Error::Code::bad_input, text("The coordinate reference system \"{0}\" is not known.", definition));
  return out;
}

OGRSpatialReference horizontal(OGRSpatialReference srs) {
  if (srs.IsCompound())
    srs.StripVertical();
  else
    srs.DemoteTo2D(nullptr);
  return srs;
}

std::string canonical(const OGRSpatialReference& srs) {
  const char* authority = srs.GetAuthorityName(nullptr);
  const char* code = srs.GetAuthorityCode(nullptr);
  if (authority && code) return std::string(authority) + ":" + code;
  OGRSpatialReference known(srs);
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  if (known.AutoIdentifyEPSG() == OGRERR_NONE && known.GetAuthorityCode(nullptr))
    return std::string("EPSG:") + known.GetAuthorityCode(nullptr);
  char* wkt = nullptr;
  const char* options[] = {"FORMAT=WKT2_2019", nullptr};
  srs.exportToWkt(&wkt, options);
  const std::string out = wkt ? wkt : "";
  CPLFree(wkt);
  return out;
}

std::string canonical_crs(const std::string& definition) { return canonical(srs_of(definition)); }

bool metric(const std::string& crs) {
  const OGRSpatialReference srs = srs_of(crs);
  if (!srs.IsProjected() || std::abs(srs.GetLinearUnits() - 1.0) > 1e-9) return false;
  const char* projection = srs.GetAttrValue("PROJECTION");
  const std::string name = projection ? projection : "";
  return name.rfind("Mercator", 0) != 0 && name.find("Pseudo") == std::string::npos;
}

bool in_degrees(const std::string& crs) { return srs_of(crs).IsGeographic() != 0; }

void Bounds::include(double x, double y) {
  if (empty()) {
    *this = {x, y, x, y};
    return;
  }
  min_x = std::min(min_x, x), max_x = std::max(max_x, x);
  min_y = std::min(min_y, y), max_y = std::max(max_y, y);
}

Bounds bounds_of(const Geometries& geometry) {
  Bounds out;
  for (std::size_t i = 0; i < geometry.positions(); ++i) {
    const double x = geometry.xy[2 * i], y = geometry.xy[2 * i + 1];
    if (std::isfinite(x) && std::isfinite(y)) out.include(x, y);
  }
  return out;
}

std::string metric_crs_for(const Bounds& bounds, const std::string& crs) {
  double longitude = 0, latitude = 0;
  if (!centre_in_area_of_use(bounds, crs, longitude, latitude)) {
    if (metric(crs)) return canonical_crs(crs);
    throw Error(Error::Code::bad_input,
                text("The coordinates, around {0}, {1}, cannot be in the reference system {2} that the layer claims. "
                     "Set the layer's right system.",
                     (bounds.min_x + bounds.max_x) / 2, (bounds.min_y + bounds.max_y) / 2, crs));
  }
  const bool france = longitude > -5.5 && longitude < 10.0 && latitude > 41.0 && latitude < 51.5;
  if (france) return "EPSG:2154";
  const int zone = std::clamp(static_cast<int>(std::floor((longitude + 180.0) / 6.0)) + 1, 1, 60);
  return "EPSG:" + std::to_string((latitude < 0 ? 32700 : 32600) + zone);
}

std::size_t reproject(std::vector<double>& xy, const std::string& from, const std::string& to) {
  const Transformation first = transformation(from, to);
  const std::size_t count = xy.size() / 2, chunks = (count + chunk - 1) / chunk;
  std::atomic<std::size_t> lost{0};
  Monitor quiet;
  parallel_for_each(
      chunks, quiet, [&] { return Transformation(first->Clone()); },
      [&](std::size_t i, Transformation& mine) {
        const std::size_t begin = i * chunk;
        lost += transform_chunk(*mine, xy.data() + 2 * begin, std::min(chunk, count - begin));
      });
  return lost;
}

namespace {

bool has_nan(const Geometries& geometry, std::size_t row) {
  const auto any = [&](Geometries::Range positions) {
    for (std::int64_t i = positions.first; i < positions.last; ++i)
      if (std::isnan(geometry.x(i))) return true;
    return false;
  };
  const auto any_path = [&](Geometries::Range paths) {
    return paths.size() > 0 && any({geometry.path(paths.first).first, geometry.path(paths.last - 1).last});
  };
  const Geometries::Range range = geometry.row(row);
  if (range.size() == 0) return false;
  if (geometry.shape == Shape::point) return any(range);
  if (geometry.shape == Shape::line) return any_path(range);
  return any_path({geometry.part(range.first).first, geometry.part(range.last - 1).last});
}

}  // namespace

Table reprojected(const Table& table, const std::string& crs) {
  Table out = table;
  out.crs = crs;
  if (table.geometry.shape == Shape::none || table.crs == crs) return out;
  if (reproject(out.geometry.xy, table.crs, crs) == 0) return out;

  Geometries kept;
  kept.shape = table.geometry.shape;
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (has_nan(out.geometry, i)) {
      kept.end_row();
      out.issues.push_back(
          {static_cast<std::int64_t>(i), "outside_crs", text("Its coordinates are outside the domain of {0}.", crs)});
    } else {
      kept.add_row_of(out.geometry, i);
    }
  }
  out.geometry = std::move(kept);
  return out;
}

}  // namespace jumeau::geo
