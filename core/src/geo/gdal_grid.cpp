#include "gdal_grid.hpp"

#include <cmath>
#include <vector>

#include "srs.hpp"

namespace jumeau::geo {

void register_drivers() {
  static const bool once = [] {
    GDALAllRegister();
    return true;
  }();
  (void)once;
}

Opened in_memory(const Grid& grid) {
  register_drivers();
  auto* memory = GetGDALDriverManager()->GetDriverByName("MEM");
  Opened out(memory->Create("", static_cast<int>(grid.columns), static_cast<int>(grid.rows), 1, GDT_Float32, nullptr));
  out->SetGeoTransform(const_cast<double*>(grid.transform.data()));
  if (!grid.crs.empty()) {
    const OGRSpatialReference srs = srs_of(grid.crs);
    out->SetSpatialRef(&srs);
  }
  GDALRasterBand* band = out->GetRasterBand(1);
  band->SetNoDataValue(grid.nodata);
  std::vector<float> line(grid.columns);
  for (std::size_t row = 0; row < grid.rows; ++row) {
    for (std::size_t i = 0; i < grid.columns; ++i)
      line[i] = std::isnan(grid.at(i, row)) ? static_cast<float>(grid.nodata) : grid.at(i, row);
    const int width = static_cast<int>(grid.columns);
    if (band->RasterIO(GF_Write, 0, static_cast<int>(row), width, 1, line.data(), width, 1, GDT_Float32, 0, 0,
                       nullptr) != CE_None)
      throw Error(Error::Code::unwritable, text("The raster {0} does not fit into memory.", grid.name));
  }
  return out;
}

bool read_band(GDALRasterBand& band, Grid& into, Monitor& monitor) {
  const int width = band.GetXSize();
  into.columns = static_cast<std::size_t>(width), into.rows = static_cast<std::size_t>(band.GetYSize());
  int has_nodata = 0;
  const double nodata = band.GetNoDataValue(&has_nodata);
  if (has_nodata) into.nodata = nodata;
  into.cells.resize(into.columns * into.rows);
  Steps steps(monitor, into.rows);
  for (std::size_t row = 0; row < into.rows; ++row) {
    steps.next();
    float* line = into.cells.data() + row * into.columns;
    if (band.RasterIO(GF_Read, 0, static_cast<int>(row), width, 1, line, width, 1, GDT_Float32, 0, 0, nullptr) !=
        CE_None)
      return false;
    if (has_nodata)
      for (std::size_t i = 0; i < into.columns; ++i)
        if (line[i] == static_cast<float>(nodata)) line[i] = Grid::missing();
  }
  return true;
}

}  // namespace jumeau::geo
