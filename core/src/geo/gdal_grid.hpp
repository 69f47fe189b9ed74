#pragma once

#include <gdal_priv.h>

#include <memory>

#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::geo {

struct CloseDataset {
  void operator()(GDALDataset* it) const { GDALClose(it); }
};
using Opened = std::unique_ptr<GDALDataset, CloseDataset>;

void register_drivers();

/// As GDAL holds it in memory.
Opened in_memory(const Grid&);

/// Takes size, nodata value and cells of a band; false where GDAL cannot give them all. @throws Cancelled
bool read_band(GDALRasterBand&, Grid& into, Monitor&);

}  // namespace jumeau::geo
