#include "jumeau/geo/heights.hpp"

#include <cmath>
#include <numbers>

#include "jumeau/monitor.hpp"
#include "srs.hpp"

namespace jumeau::geo {

namespace {

constexpr const char* wgs84 = "EPSG:4979";
constexpr const char* world_geoid = "egm96_15.gtx";

/// Nothing where PROJ would only pretend (a ballpark transformation leaves heights as they are).
Transformation honest(const OGRSpatialReference& from, const std::string& to, const std::string& operation = {}) {
  OGRCoordinateTransformationOptions options;
  options.SetBallparkAllowed(false);
  if (!operation.empty()) options.SetCoordinateOperation(operation.c_str(), false);
  const OGRSpatialReference target = srs_of(to);
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  return Transformation(OGRCreateCoordinateTransformation(&from, &target, options));
}

/// From heights above a geoid to heights above the ellipsoid, both over longitudes and latitudes.
Transformation by_grid(const std::string& grid) {
  return honest(srs_of(wgs84), wgs84,
                "+proj=pipeline +step +proj=axisswap +order=2,1 +step +proj=unitconvert +xy_in=deg +xy_out=rad "
                "+step +proj=vgridshift +multiplier=1 +grids=\"" +
                    grid + "\" +step +proj=unitconvert +xy_in=rad +xy_out=deg +step +proj=axisswap +order=2,1");
}

bool tells_heights(const OGRSpatialReference& srs) { return srs.GetAxesCount() == 3; }
bool above_ellipsoid(const OGRSpatialReference& srs) { return tells_heights(srs) && !srs.IsCompound(); }

OGRSpatialReference with_heights(const OGRSpatialReference& srs, const std::string& vertical_crs) {
  if (vertical_crs.empty()) return srs;
  const OGRSpatialReference plane = horizontal(srs), vertical = srs_of(vertical_crs);
  if (!vertical.IsVertical() || vertical.IsCompound())
    throw Error(Error::Code::bad_option,
                text("{0} is not a vertical reference system, such as EPSG:5720 (NGF-IGN69).", vertical_crs));
  OGRSpatialReference out;
  out.SetCompoundCS((std::string(plane.GetName()) + " + " + vertical.GetName()).c_str(), &plane, &vertical);
  out.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  return out;
}

/// By how much heights rise at a position; nothing where the transformation, made before its grids are looked for,
/// fails.
std::optional<double> raise_m(OGRCoordinateTransformation& with, const Position& at) {
  auto [x, y, z] = at;
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  int good = 0;
  with.Transform(1, &x, &y, &z, nullptr, &good);
  return good != 0 && std::isfinite(z) ? std::optional(z - at[2]) : std::nullopt;
}

void transform(OGRCoordinateTransformation& with, std::vector<double>& xyz) {
  const std::size_t count = xyz.size() / 3;
  std::vector<double> x(count), y(count), z(count);
  std::vector<int> good(count);
  for (std::size_t i = 0; i < count; ++i) x[i] = xyz[3 * i], y[i] = xyz[3 * i + 1], z[i] = xyz[3 * i + 2];
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  with.Transform(count, x.data(), y.data(), z.data(), nullptr, good.data());
  for (std::size_t i = 0; i < count; ++i) {
    if (good[i] == 0 || !std::isfinite(x[i]) || !std::isfinite(y[i]) || !std::isfinite(z[i]))
      throw Error(Error::Code::bad_input,
                  text("The position {0}, {1}, {2} is outside its reference system or the grid of heights.", xyz[3 * i],
                       xyz[3 * i + 1], xyz[3 * i + 2]));
    xyz[3 * i] = x[i], xyz[3 * i + 1] = y[i], xyz[3 * i + 2] = z[i];
  }
}

}  // namespace

/// `place` goes to WGS 84, with heights unless something else lifts them.
struct EllipsoidalHeights::Way {
  By by = By::nothing;
  Transformation place, lift;
  double undulation_m = 0;
  Text words;

  void take_constant(double given_m) {
    if (!std::isfinite(given_m)) throw Error(Error::Code::bad_option, text("The height of the geoid is not a number."));
    by = By::constant, undulation_m = given_m;
    words = text("Heights are raised by {0} m, as given.", given_m);
  }

  void take_grid(const std::string& grid) {
    by = By::grid, lift = by_grid(grid);
    if (!lift) throw Error(Error::Code::bad_option, text("{0} is not a grid of heights that PROJ can read.", grid));
    words = text("Heights are raised by the grid {0}.", grid);
  }

  bool take_proj(const OGRSpatialReference& given, const Position& probe) {
    place = honest(given, wgs84);
    const std::optional<double> raised_m = place ? raise_m(*place, probe) : std::nullopt;
    if (!raised_m || (*raised_m == 0 && !above_ellipsoid(given))) {
      place.reset();
      return false;
    }
    by = above_ellipsoid(given) ? By::nothing : By::proj;
    words = above_ellipsoid(given) ? text("Heights are above the ellipsoid already.")
                                   : text("Heights are raised by PROJ's grid for {0}.", given.GetName());
    return true;
  }

  void take_world_geoid(const std::string& instead_of) {
    by = By::egm96, lift = by_grid(world_geoid);
    if (!lift)
      throw Error(Error::Code::unsupported,
                  text("PROJ has no grid for the heights of {0}: they would be wrong by tens of metres. Install PROJ's "
                       "grids (package proj-data, command projsync), or give a grid of the geoid or one height of it.",
                       instead_of));
    words = text(
        "PROJ has no grid for the heights of {0}: the geoid of the world (EGM96) serves instead, and heights "
        "may be wrong by about 1 m. Give the grid of the region for better.",
        instead_of);
  }
};

EllipsoidalHeights::EllipsoidalHeights(const std::string& crs, const Geoid& geoid, const Position& probe)
    : way_(std::make_unique<Way>()) {
  if (!geoid.grid.empty() && geoid.undulation_m)
    throw Error(Error::Code::bad_option, text("Give either a grid of the geoid or one height of it, not both."));
  const OGRSpatialReference given = with_heights(srs_of(crs), geoid.vertical_crs);
  if (geoid.undulation_m)
    way_->take_constant(*geoid.undulation_m);
  else if (!geoid.grid.empty())
    way_->take_grid(geoid.grid.string());
  else if (!tells_heights(given))
    throw Error(Error::Code::bad_input,
                text("The reference system {0} does not say what heights are above. Give the vertical system, such as "
                     "EPSG:5720 (NGF-IGN69) in mainland France, a grid of the geoid, or one height of it.",
                     crs));
  else if (!way_->take_proj(given, probe))
    way_->take_world_geoid(given.GetName());

  if (!way_->place) way_->place = honest(horizontal(given), "EPSG:4326");
  if (!way_->place)
    throw Error(Error::Code::unsupported, text("There is no way from the reference system {0} to {1}.", crs, wgs84));
}

EllipsoidalHeights::EllipsoidalHeights(EllipsoidalHeights&&) noexcept = default;
EllipsoidalHeights& EllipsoidalHeights::operator=(EllipsoidalHeights&&) noexcept = default;
EllipsoidalHeights::~EllipsoidalHeights() = default;

EllipsoidalHeights::By EllipsoidalHeights::by() const { return way_->by; }
Text EllipsoidalHeights::words() const { return way_->words; }

void EllipsoidalHeights::to_geographic(std::vector<double>& xyz) const {
  transform(*way_->place, xyz);
  if (way_->lift) transform(*way_->lift, xyz);
  for (std::size_t i = 2; i < xyz.size(); i += 3) xyz[i] += way_->undulation_m;
}

std::string compound_crs(const std::string& crs, const std::string& vertical_crs) {
  const OGRSpatialReference both = with_heights(srs_of(crs), vertical_crs);
  constexpr int least_confidence_percent = 90;
  int count = 0;
  int* confidences = nullptr;
  OGRSpatialReferenceH* matches = OSRFindMatches(OGRSpatialReference::ToHandle(const_cast<OGRSpatialReference*>(&both)),
                                                 nullptr, &count, &confidences);
  std::string out;
  if (count > 0 && confidences[0] >= least_confidence_percent)
    out = canonical(*OGRSpatialReference::FromHandle(matches[0]));
  OSRFreeSRSArray(matches);
  CPLFree(confidences);
  return out;
}

void to_geocentric(std::vector<double>& xyz) {
  constexpr double semi_major_m = 6378137.0, flattening = 1 / 298.257223563, radians = std::numbers::pi / 180;
  constexpr double eccentricity2 = flattening * (2 - flattening);
  for (std::size_t i = 0; i + 2 < xyz.size(); i += 3) {
    const double longitude = xyz[i] * radians, latitude = xyz[i + 1] * radians, height_m = xyz[i + 2];
    const double sine = std::sin(latitude);
    const double normal_m = semi_major_m / std::sqrt(1 - eccentricity2 * sine * sine);
    const double from_axis_m = (normal_m + height_m) * std::cos(latitude);
    xyz[i] = from_axis_m * std::cos(longitude), xyz[i + 1] = from_axis_m * std::sin(longitude);
    xyz[i + 2] = (normal_m * (1 - eccentricity2) + height_m) * sine;
  }
}

}  // namespace jumeau::geo
