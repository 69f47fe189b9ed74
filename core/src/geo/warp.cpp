#include <gdalwarper.h>

#include "gdal_grid.hpp"
#include "jumeau/geo/crs.hpp"
#include "srs.hpp"

namespace jumeau::geo {

Grid reprojected(const Grid& grid, const std::string& crs, Monitor& monitor) {
  const OGRSpatialReference target = srs_of(crs);
  const Opened source = in_memory(grid);
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  constexpr double exact = 0.0;  // no approximation of the transformation
  const Opened warped(GDALDataset::FromHandle(
      GDALAutoCreateWarpedVRT(source.get(), nullptr, target.exportToWkt().c_str(), GRA_Bilinear, exact, nullptr)));
  Grid out;
  out.name = grid.name, out.source = grid.source, out.crs = crs;
  if (!warped || warped->GetGeoTransform(out.transform.data()) != CE_None ||
      !read_band(*warped->GetRasterBand(1), out, monitor))
    throw Error(Error::Code::unsupported,
                text("The raster {0} cannot be brought from {1} to {2}.", grid.name, grid.crs, crs));
  return out;
}

}  // namespace jumeau::geo
