#include "surface_stack.hpp"

#include <cpl_string.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "../geo/draft.hpp"
#include "../geo/gdal_grid.hpp"
#include "../geo/srs.hpp"

namespace jumeau::sensors {

namespace fs = std::filesystem;

namespace {

Error unwritable(const fs::path& path) {
  const std::string why = CPLGetLastErrorMsg();
  return {Error::Code::unwritable,
          text("{0} cannot be written: {1}.", path.string(), why.empty() ? "the disk is full or read-only" : why)};
}

void write_band(GDALRasterBand& band, const Band& from, const Grid& like, const fs::path& path) {
  band.SetNoDataValue(like.nodata);
  band.SetDescription(from.name.c_str());
  if (from.begin) band.SetMetadataItem("TIME", iso(*from.begin).c_str());
  std::vector<float> cells = from.cells;
  std::replace_if(
      cells.begin(), cells.end(), [](float cell) { return std::isnan(cell); }, static_cast<float>(like.nodata));
  const int columns = static_cast<int>(like.columns), rows = static_cast<int>(like.rows);
  if (band.RasterIO(GF_Write, 0, 0, columns, rows, cells.data(), columns, rows, GDT_Float32, 0, 0, nullptr) != CE_None)
    throw unwritable(path);
}

/// When the band's surface is no longer the newest: at the next time; the last one holds as long as the one before.
Time end_of(const std::vector<Band>& bands, std::size_t i) {
  if (i + 1 < bands.size()) return *bands[i + 1].begin;
  return i > 0 ? *bands[i].begin + (*bands[i].begin - *bands[i - 1].begin) : *bands[i].begin + hour_us;
}

std::string style_of(const std::vector<Band>& bands) {
  std::string out =
      "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
      "<qgis version=\"3.40\" styleCategories=\"Temporal\">\n"
      "  <temporal enabled=\"1\" mode=\"3\" fetchMode=\"0\" bandNumber=\"1\">\n    <ranges>\n";
  for (std::size_t i = 0; i < bands.size(); ++i)
    out += "      <range band=\"" + std::to_string(i + 1) + "\" begin=\"" + iso(*bands[i].begin) + "\" end=\"" +
           iso(end_of(bands, i)) + "\" includeBeginning=\"1\" includeEnd=\"0\"/>\n";
  return out + "    </ranges>\n  </temporal>\n</qgis>\n";
}

void write_style(const std::vector<Band>& bands, const fs::path& path) {
  std::ofstream out(path, std::ios::binary);
  out << style_of(bands);
  if (!out.flush()) throw unwritable(path);
}

}  // namespace

void write_stack(const std::vector<Band>& bands, const Grid& like, const fs::path& path, Monitor& monitor) {
  geo::register_drivers();
  const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  geo::Draft draft(path);
  CPLStringList options;
  for (const char* option : {"TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=3", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER"})
    options.AddString(option);
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
  geo::Opened file(driver->Create(draft.file().string().c_str(), static_cast<int>(like.columns),
                                  static_cast<int>(like.rows), static_cast<int>(bands.size()), GDT_Float32,
                                  options.List()));
  if (!file) throw unwritable(path);
  std::array<double, 6> transform = like.transform;
  file->SetGeoTransform(transform.data());
  if (!like.crs.empty()) {
    const OGRSpatialReference srs = geo::srs_of(like.crs);
    file->SetSpatialRef(&srs);
  }
  for (std::size_t i = 0; i < bands.size(); ++i) {
    monitor.check();
    write_band(*file->GetRasterBand(static_cast<int>(i + 1)), bands[i], like, path);
  }
  if (GDALClose(file.release()) != CE_None) throw unwritable(path);
  if (std::all_of(bands.begin(), bands.end(), [](const Band& band) { return band.begin.has_value(); }))
    write_style(bands, draft.file().replace_extension(".qml"));
  draft.keep();
}

}  // namespace jumeau::sensors
