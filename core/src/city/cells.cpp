#include "cells.hpp"

#include <cpl_error.h>
#include <gdal_alg.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>

#include "../geo/gdal_grid.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::city {

CellFrame::CellFrame(const geo::Bounds& box, double side) : side_m(side) {
  if (box.empty()) return;
  const auto number = [&](double place) { return static_cast<std::int64_t>(std::floor(place / side_m)); };
  first_column = number(box.min_x), first_row = number(box.max_y);
  columns = static_cast<std::size_t>(number(box.max_x) - first_column + 1);
  rows = static_cast<std::size_t>(first_row - number(box.min_y) + 1);
}

CellFrame::Cell CellFrame::cell(double x, double y) const {
  const auto column = static_cast<std::int64_t>(std::floor(x / side_m)) - first_column;
  const auto row = first_row - static_cast<std::int64_t>(std::floor(y / side_m));
  const auto within = [](std::int64_t place, std::size_t count) {
    return static_cast<std::size_t>(std::clamp<std::int64_t>(place, 0, static_cast<std::int64_t>(count) - 1));
  };
  return {within(column, columns), within(row, rows)};
}

std::size_t CellFrame::index(double x, double y) const {
  const auto column = static_cast<std::int64_t>(std::floor(x / side_m)) - first_column;
  const auto row = first_row - static_cast<std::int64_t>(std::floor(y / side_m));
  const bool within =
      column >= 0 && row >= 0 && column < static_cast<std::int64_t>(columns) && row < static_cast<std::int64_t>(rows);
  return within ? static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column)
                : std::numeric_limits<std::size_t>::max();
}

double CellFrame::x(std::size_t column) const {
  return (static_cast<double>(first_column + static_cast<std::int64_t>(column)) + 0.5) * side_m;
}
double CellFrame::y(std::size_t row) const {
  return (static_cast<double>(first_row - static_cast<std::int64_t>(row)) + 0.5) * side_m;
}

geo::Bounds CellFrame::box() const {
  const double left = static_cast<double>(first_column) * side_m, top = static_cast<double>(first_row + 1) * side_m;
  return {left, top - static_cast<double>(rows) * side_m, left + static_cast<double>(columns) * side_m, top};
}

Grid CellFrame::grid(const char* name, const std::string& crs) const {
  Grid out;
  out.name = name, out.crs = crs, out.columns = columns, out.rows = rows;
  const geo::Bounds bounds = box();
  out.transform = {bounds.min_x, side_m, 0.0, bounds.max_y, 0.0, -side_m};
  out.cells.assign(columns * rows, Grid::missing());
  return out;
}

// ---- polygons

namespace {

void add_ring(const OGRLinearRing& ring, Geometries& to) {
  for (int i = 0; i < ring.getNumPoints(); ++i) to.add_position(ring.getX(i), ring.getY(i));
  to.end_path();
}

/// Groups of equal cells that share edges, as polygons; cells of 0 are left out.
template <class Take>
void polygonize(Grid cells, Monitor& monitor, Take&& take) {
  const geo::Opened raster = geo::in_memory(cells);
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("Memory");
  const geo::Opened vectors(driver ? driver->Create("", 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
  OGRLayer* layer = vectors ? vectors->CreateLayer("cells", nullptr, wkbPolygon) : nullptr;
  OGRFieldDefn number("number", OFTInteger);
  GDALRasterBand* band = raster->GetRasterBand(1);
  const auto listen = [](double, const char*, void* listener) {
    return static_cast<const Monitor*>(listener)->cancelled() ? FALSE : TRUE;
  };
  const CPLErrorStateBackuper quiet(CPLQuietErrorHandler);
  const bool made = layer && layer->CreateField(&number) == OGRERR_NONE &&
                    GDALPolygonize(band, band, layer, 0, nullptr, listen, &monitor) == CE_None;
  monitor.check();
  if (!made) throw Error(Error::Code::unsupported, text("GDAL cannot make polygons of cells."));
  for (const auto& feature : *layer) take(*feature->GetGeometryRef()->toPolygon(), feature->GetFieldAsInteger(0));
}

}  // namespace

Table polygons_of(const CellFrame& frame, const std::vector<std::uint8_t>& marked, double least_m2, Monitor& monitor) {
  Table out;
  out.geometry.shape = Shape::polygon;
  Reals areas;
  if (!marked.empty()) {
    Grid marks = frame.grid("marks", "");
    std::ranges::transform(marked, marks.cells.begin(), [](std::uint8_t mark) { return mark ? 1.0F : 0.0F; });
    polygonize(std::move(marks), monitor, [&](const OGRPolygon& polygon, int) {
      if (polygon.get_Area() < least_m2) return;
      for (const OGRLinearRing* ring : polygon) add_ring(*ring, out.geometry);
      out.geometry.end_part(), out.geometry.end_row();
      areas.push_back(polygon.get_Area());
    });
  }
  out.add("area_m2", std::move(areas));
  return out;
}

Table polygons_of(const CellFrame& frame, const std::vector<std::int32_t>& numbers, Monitor& monitor) {
  Table out;
  out.geometry.shape = Shape::polygon;
  std::map<std::int64_t, std::unique_ptr<OGRLinearRing>> rings;
  if (!numbers.empty()) {
    Grid cells = frame.grid("numbers", "");
    std::ranges::transform(numbers, cells.cells.begin(),
                           [](std::int32_t number) { return static_cast<float>(number); });
    polygonize(std::move(cells), monitor, [&](const OGRPolygon& polygon, int number) {
      rings.emplace(number, polygon.getExteriorRing()->clone());
    });
  }
  Integers of;
  for (const auto& [number, ring] : rings) {
    add_ring(*ring, out.geometry);
    out.geometry.end_part(), out.geometry.end_row();
    of.push_back(number);
  }
  out.add("number", std::move(of));
  return out;
}

}  // namespace jumeau::city
