#include "orthophoto.hpp"

#include <gdal_utils.h>
#include <gdalwarper.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "../../geo/srs.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::city {

namespace fs = std::filesystem;

namespace {

constexpr int bands = 4;  ///< red, green, blue, and whether the pixel is known
constexpr std::array<unsigned char, 3> unknown_colour{128, 128, 120};

Error unreadable(const fs::path& path) {
  return {Error::Code::unreadable, text("{0} cannot be read: {1}.", path.string(), CPLGetLastErrorMsg())};
}

geo::Opened opened(const fs::path& path) {
  geo::register_drivers();
  geo::Opened out(GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY));
  if (!out) throw unreadable(path);
  for (int band = 1; band <= out->GetRasterCount(); ++band)
    if (out->GetRasterBand(band)->GetRasterDataType() != GDT_Byte || out->GetRasterBand(band)->GetColorTable())
      throw Error(Error::Code::unsupported, text("{0} is no picture of 8 bits per colour: gdal_translate makes one of "
                                                 "it (-ot Byte -scale, or -expand rgb).",
                                                 path.string()));
  return out;
}

/// Red, green and blue, or three times the one grey band, and what tells the unknown.
geo::Opened coloured(GDALDataset& file) {
  const int count = file.GetRasterCount();
  const bool alpha = file.GetRasterBand(count)->GetColorInterpretation() == GCI_AlphaBand;
  const int colours = count - (alpha ? 1 : 0) >= 3 ? 3 : 1;
  CPLStringList arguments;
  arguments.AddString("-of"), arguments.AddString("VRT");
  const auto take = [&](int band) { arguments.AddString("-b"), arguments.AddString(std::to_string(band).c_str()); };
  for (int i = 1; i <= 3; ++i) take(std::min(i, colours));
  if (alpha) take(count);
  const std::unique_ptr<GDALTranslateOptions, decltype(&GDALTranslateOptionsFree)> options(
      GDALTranslateOptionsNew(arguments.List(), nullptr), &GDALTranslateOptionsFree);
  geo::Opened out(GDALDataset::FromHandle(GDALTranslate("", GDALDataset::ToHandle(&file), options.get(), nullptr)));
  if (!out) throw unreadable(file.GetDescription());
  return out;
}

std::string wkt_of(const std::string& crs) { return geo::horizontal(geo::srs_of(crs)).exportToWkt(); }

/// Pixels in which the pieces lie, on shelves of one picture.
struct Layout {
  struct Place {
    int x = 0, y = 0, width = 0, height = 0;
  };
  std::vector<Place> places;
  int width = 0, height = 0;
};

Layout laid_out(std::span<const geo::Bounds> pieces, double pixel_m, int most_pixels) {
  Layout out;
  for (const geo::Bounds& piece : pieces) {
    const auto pixels = [&](double metres) { return std::max(1, static_cast<int>(std::ceil(metres / pixel_m))); };
    out.places.push_back({0, 0, pixels(piece.max_x - piece.min_x), pixels(piece.max_y - piece.min_y)});
  }
  std::vector<std::size_t> order(pieces.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater<>{}, [&](std::size_t i) { return out.places[i].height; });
  int x = 0, y = 0, shelf = 0;
  for (const std::size_t i : order) {
    Layout::Place& place = out.places[i];
    if (x > 0 && x + place.width > most_pixels) y += shelf, x = 0, shelf = 0;
    place.x = x, place.y = y;
    x += place.width, shelf = std::max(shelf, place.height);
    out.width = std::max(out.width, x), out.height = std::max(out.height, y + shelf);
  }
  return out;
}

/// Some pixels, interleaved.
struct Pixels {
  int width, height;
  std::vector<unsigned char> bytes;

  Pixels(int columns, int rows)
      : width(columns),
        height(rows),
        bytes(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows) * bands) {}
  unsigned char* at(int x, int y) {
    return bytes.data() +
           (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * bands;
  }
};

/// Draws a piece of the ground into a place; what lies outside the picture stays unknown.
/// @return whether anything is known
bool draw(GDALDataset& picture, const geo::Bounds& piece, const Layout::Place& place, Pixels& into) {
  std::array<double, 6> t{};
  picture.GetGeoTransform(t.data());
  const double left = (piece.min_x - t[0]) / t[1], right = (piece.max_x - t[0]) / t[1];
  const double top = (piece.max_y - t[3]) / t[5], bottom = (piece.min_y - t[3]) / t[5];
  const double per_column = (right - left) / place.width, per_row = (bottom - top) / place.height;
  const auto first = [](double from, double per) {
    return std::max(0, static_cast<int>(std::ceil(-from / per - 0.5)));
  };
  const auto last = [](double from, double per, int count, int most) {
    return std::min(count, static_cast<int>(std::floor((most - from) / per + 0.5)));
  };
  const int x0 = first(left, per_column), x1 = last(left, per_column, place.width, picture.GetRasterXSize());
  const int y0 = first(top, per_row), y1 = last(top, per_row, place.height, picture.GetRasterYSize());
  if (x0 >= x1 || y0 >= y1) return false;
  GDALRasterIOExtraArg extra;
  INIT_RASTERIO_EXTRA_ARG(extra);
  extra.eResampleAlg = per_column > 1.5 ? GRIORA_Average : GRIORA_Bilinear;
  extra.bFloatingPointWindowValidity = TRUE;
  extra.dfXOff = std::max(0.0, left + x0 * per_column), extra.dfYOff = std::max(0.0, top + y0 * per_row);
  extra.dfXSize = std::min((x1 - x0) * per_column, picture.GetRasterXSize() - extra.dfXOff);
  extra.dfYSize = std::min((y1 - y0) * per_row, picture.GetRasterYSize() - extra.dfYOff);
  const int x = static_cast<int>(extra.dfXOff), y = static_cast<int>(extra.dfYOff);
  const int width =
      std::clamp(static_cast<int>(std::ceil(extra.dfXOff + extra.dfXSize)) - x, 1, picture.GetRasterXSize() - x);
  const int height =
      std::clamp(static_cast<int>(std::ceil(extra.dfYOff + extra.dfYSize)) - y, 1, picture.GetRasterYSize() - y);
  const auto line = static_cast<GSpacing>(into.width) * bands;
  if (picture.RasterIO(GF_Read, x, y, width, height, into.at(place.x + x0, place.y + y0), x1 - x0, y1 - y0, GDT_Byte,
                       bands, nullptr, bands, line, 1, &extra) != CE_None)
    throw unreadable(picture.GetDescription());
  for (int row = y0; row < y1; ++row)
    for (int column = x0; column < x1; ++column)
      if (into.at(place.x + column, place.y + row)[3] != 0) return true;
  return false;
}

std::string jpeg_of(Pixels& pixels) {
  for (int y = 0; y < pixels.height; ++y)
    for (int x = 0; x < pixels.width; ++x)
      if (unsigned char* pixel = pixels.at(x, y); pixel[3] == 0) std::ranges::copy(unknown_colour, pixel);
  auto* memory = GetGDALDriverManager()->GetDriverByName("MEM");
  const geo::Opened image(memory->Create("", pixels.width, pixels.height, 3, GDT_Byte, nullptr));
  const auto line = static_cast<GSpacing>(pixels.width) * bands;
  if (image->RasterIO(GF_Write, 0, 0, pixels.width, pixels.height, pixels.bytes.data(), pixels.width, pixels.height,
                      GDT_Byte, 3, nullptr, bands, line, 1, nullptr) != CE_None)
    throw Error(Error::Code::unwritable, text("A picture cannot be made: {0}.", CPLGetLastErrorMsg()));
  const std::string path = CPLSPrintf("/vsimem/jumeau-%p.jpg", static_cast<void*>(image.get()));
  CPLStringList options;
  options.SetNameValue("QUALITY", "85");
  auto* driver = GetGDALDriverManager()->GetDriverByName("JPEG");
  if (!driver) throw Error(Error::Code::unsupported, text("This GDAL cannot write JPEG."));
  if (!geo::Opened(driver->CreateCopy(path.c_str(), image.get(), FALSE, options.List(), nullptr, nullptr)))
    throw Error(Error::Code::unwritable, text("A picture cannot be made: {0}.", CPLGetLastErrorMsg()));
  vsi_l_offset size = 0;
  const std::unique_ptr<GByte, decltype(&VSIFree)> bytes(VSIGetMemFileBuffer(path.c_str(), &size, TRUE), &VSIFree);
  return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

}  // namespace

Orthophoto::Orthophoto(const fs::path& path, const std::string& crs) : file_(opened(path)), source_(coloured(*file_)) {
  const std::string to = wkt_of(crs);
  const char* own = source_->GetProjectionRef();
  tells_crs_ = own && *own;
  const std::string from = tells_crs_ ? own : to;
  const std::unique_ptr<GDALWarpOptions, decltype(&GDALDestroyWarpOptions)> options(GDALCreateWarpOptions(),
                                                                                    &GDALDestroyWarpOptions);
  GDALWarpInitDefaultBandMapping(options.get(), bands - 1);
  options->nDstAlphaBand = bands;
  int has_nodata = FALSE;
  const double nodata = source_->GetRasterBand(1)->GetNoDataValue(&has_nodata);
  if (source_->GetRasterCount() == bands)
    options->nSrcAlphaBand = bands;
  else if (has_nodata)
    GDALWarpInitSrcNoDataReal(options.get(), nodata);
  options->papszWarpOptions = CSLSetNameValue(options->papszWarpOptions, "UNIFIED_SRC_NODATA", "YES");
  constexpr double most_off_pixels = 0.125;
  placed_.reset(GDALDataset::FromHandle(GDALAutoCreateWarpedVRT(
      GDALDataset::ToHandle(source_.get()), from.c_str(), to.c_str(), GRA_Bilinear, most_off_pixels, options.get())));
  std::array<double, 6> t{};
  if (!placed_ || placed_->GetGeoTransform(t.data()) != CE_None) throw unreadable(path);
  pixel_m_ = t[1];
}

Atlas Orthophoto::atlas(std::span<const geo::Bounds> pieces, int most_pixels) const {
  Atlas out;
  out.patches.resize(pieces.size());
  double pixel_m = pixel_m_;
  for (const geo::Bounds& piece : pieces)
    pixel_m = std::max({pixel_m, (piece.max_x - piece.min_x) / most_pixels, (piece.max_y - piece.min_y) / most_pixels});
  Layout layout = laid_out(pieces, pixel_m, most_pixels);
  for (constexpr double coarser = 1.1; layout.height > most_pixels; layout = laid_out(pieces, pixel_m, most_pixels))
    pixel_m *= coarser;
  if (layout.width == 0) return out;
  Pixels pixels(layout.width, layout.height);
  bool any = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Layout::Place& place = layout.places[i];
    if (!draw(*placed_, pieces[i], place, pixels)) continue;
    const double width = layout.width, height = layout.height;
    out.patches[i] = Patch{pieces[i], place.x / width, place.y / height, (place.x + place.width) / width,
                           (place.y + place.height) / height};
    any = true;
  }
  if (any) out.jpeg = jpeg_of(pixels);
  return out;
}

}  // namespace jumeau::city
