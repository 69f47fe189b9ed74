#include "jumeau/geo/io.hpp"

#include <cpl_time.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>
#include <functional>
#include <memory>

#include "draft.hpp"
#include "field_words.hpp"
#include "gdal_grid.hpp"
#include "geometry_reader.hpp"
#include "jumeau/geo/crs.hpp"
#include "srs.hpp"

namespace jumeau::geo {

namespace fs = std::filesystem;

namespace {

std::string gdal_words() {
  const std::string words = CPLGetLastErrorMsg();
  return words.empty() ? "GDAL does not say why" : words;
}

Error unreadable(Text why) { return {Error::Code::unreadable, std::move(why)}; }
Error unwritable(Text why) { return {Error::Code::unwritable, std::move(why)}; }

/// What GDAL or the system said, in their own language.
Error unreadable(const fs::path& path, const std::string& why) {
  return unreadable(text("{0} cannot be read: {1}.", path.string(), why));
}
Error unwritable(const fs::path& path, const std::string& why) {
  return unwritable(text("{0} cannot be written: {1}.", path.string(), why));
}
Error damaged(const fs::path& path) {
  return unreadable(text("{0} cannot be read: it is damaged ({1}).", path.string(), gdal_words()));
}

bool is_csv(const fs::path& path) { return path.extension() == ".csv" || path.extension() == ".CSV"; }

/// The file in what GDAL calls a raster of a file that holds several (GPKG:/a/b.gpkg:terrain); else the path itself.
fs::path file_in(const fs::path& path) {
  struct Destroy {
    void operator()(GDALSubdatasetInfo* it) const { GDALDestroySubdatasetInfo(it); }
  };
  const std::unique_ptr<GDALSubdatasetInfo, Destroy> info(GDALGetSubdatasetInfo(path.string().c_str()));
  if (!info) return path;
  const std::unique_ptr<char, decltype(&VSIFree)> file(GDALSubdatasetInfoGetPathComponent(info.get()), &VSIFree);
  return file.get();
}

Opened open(const fs::path& path, unsigned flags) {
  register_drivers();
  const bool local = path.string().find("://") == std::string::npos && path.string().rfind("/vsi", 0) != 0;
  if (local && !fs::exists(file_in(path)))
    throw unreadable(text("{0} cannot be read: there is no such file.", path.string()));
  // Columns of a table of points keep their values; only what is surely a longitude and a latitude becomes a place.
  const char* csv[] = {"AUTODETECT_TYPE=YES", "X_POSSIBLE_NAMES=lon,longitude,lng,x", "Y_POSSIBLE_NAMES=lat,latitude,y",
                       "KEEP_GEOM_COLUMNS=YES", nullptr};
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  const auto opened = [&](const std::string& name) {
    return Opened(
        GDALDataset::Open(name.c_str(), flags | GDAL_OF_READONLY, nullptr, is_csv(path) ? csv : nullptr, nullptr));
  };
  Opened out = opened(path.string());
  if (!out && local && path.extension() == ".zip") out = opened("/vsizip/" + fs::absolute(path).string());
  if (!out && CPLGetLastErrorType() == CE_None)
    throw unreadable(flags & GDAL_OF_VECTOR ? text("{0} cannot be read: it holds no vector layer.", path.string())
                                            : text("{0} cannot be read: it holds no raster.", path.string()));
  if (!out) throw unreadable(path, gdal_words());
  return out;
}

// ---- reading

class ColumnReader {
public:
  ColumnReader(const OGRFieldDefn& field, int index) : index_(index) {
    column_.name = field.GetNameRef();
    switch (field.GetType()) {
      case OFTInteger:
        if (field.GetSubType() == OFSTBoolean)
          column_.values = Booleans{};
        else
          column_.values = Integers{};
        break;
      case OFTInteger64: column_.values = Integers{}; break;
      case OFTReal: column_.values = Reals{}; break;
      case OFTDateTime: column_.values = Instants{}; break;
      default: column_.values = Strings{};
    }
  }

  void add(OGRFeature& feature) {
    const bool known = feature.IsFieldSetAndNotNull(index_);
    column_.valid.push_back(known ? 1 : 0);
    all_known_ = all_known_ && known;
    std::visit([&](auto& values) { append(values, feature, known); }, column_.values);
  }

  Column finish() {
    if (all_known_) column_.valid.clear();
    return std::move(column_);
  }

private:
  void append(Integers& v, OGRFeature& f, bool known) { v.push_back(known ? f.GetFieldAsInteger64(index_) : 0); }
  void append(Reals& v, OGRFeature& f, bool known) { v.push_back(known ? f.GetFieldAsDouble(index_) : NAN); }
  void append(Booleans& v, OGRFeature& f, bool known) {
    v.values.push_back(known && f.GetFieldAsInteger(index_) != 0 ? 1 : 0);
  }
  void append(Strings& v, OGRFeature& f, bool known) { v.push_back(known ? field_words(f, index_) : ""); }
  void append(Instants& v, OGRFeature& f, bool known) { v.ms.push_back(known ? milliseconds(f) : 0); }

  std::int64_t milliseconds(OGRFeature& feature) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
    float second = 0;
    feature.GetFieldAsDateTime(index_, &year, &month, &day, &hour, &minute, &second, &zone);
    struct tm parts{};
    parts.tm_year = year - 1900, parts.tm_mon = month - 1, parts.tm_mday = day;
    parts.tm_hour = hour, parts.tm_min = minute;
    std::int64_t ms = CPLYMDHMSToUnixTime(&parts) * 1000 + std::llround(second * 1000.0);
    if (zone > 1) ms -= (zone - 100) * 15LL * 60 * 1000;  // OGR counts zones in quarter hours around 100
    return ms;
  }

  Column column_;
  int index_;
  bool all_known_ = true;
};

OGRLayer* layer_of(GDALDataset& file, const fs::path& path, const std::string& layer) {
  if (file.GetLayerCount() == 0) throw unreadable(text("{0} cannot be read: it holds no vector layer.", path.string()));
  OGRLayer* found = layer.empty() ? file.GetLayer(0) : file.GetLayerByName(layer.c_str());
  if (found) return found;
  std::string there;
  for (auto* one : file.GetLayers()) there += std::string(there.empty() ? "" : ", ") + one->GetName();
  throw unreadable(text("{0} cannot be read: it has no layer {1}, but: {2}.", path.string(), layer, there));
}

std::string crs_of(const OGRLayer& layer, bool csv) {
  const auto* srs = const_cast<OGRLayer&>(layer).GetSpatialRef();
  if (srs) return canonical(*srs);
  if (!csv) return {};
  const auto* fields = const_cast<OGRLayer&>(layer).GetLayerDefn();
  for (const char* name : {"lon", "longitude", "lng"})
    if (fields->GetFieldIndex(name) >= 0) return "EPSG:4326";
  return {};
}

}  // namespace

std::vector<std::string> layers_of(const fs::path& path) {
  const Opened file = open(path, GDAL_OF_VECTOR);
  std::vector<std::string> out;
  for (auto* layer : file->GetLayers()) out.emplace_back(layer->GetName());
  return out;
}

Table read_table(const fs::path& path, const std::string& layer_name, Monitor& monitor) {
  const Opened file = open(path, GDAL_OF_VECTOR);
  OGRLayer* layer = layer_of(*file, path, layer_name);
  Table out;
  out.name = layer->GetName();
  out.source = path.string() + (file->GetLayerCount() > 1 ? "|layername=" + out.name : "");
  out.crs = crs_of(*layer, is_csv(path));
  out.geometry.shape = shape_of(layer->GetGeomType());

  GeometryReader geometry(out.geometry);
  std::vector<ColumnReader> columns;
  const OGRFeatureDefn* fields = layer->GetLayerDefn();
  for (int i = 0; i < fields->GetFieldCount(); ++i) columns.emplace_back(*fields->GetFieldDefn(i), i);

  Steps steps(monitor, static_cast<std::size_t>(std::max<GIntBig>(1, layer->GetFeatureCount(FALSE))));
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  std::int64_t row = 0;
  for (const auto& feature : *layer) {
    steps.next();
    if (!geometry.add(feature->GetGeometryRef()))
      out.issues.push_back(
          {row, "other_shape", text("Its geometry is of another shape than the layer's and was left out.")});
    out.geometry.end_row();
    for (ColumnReader& column : columns) column.add(*feature);
    ++row;
  }
  if (CPLGetLastErrorType() == CE_Failure) throw damaged(path);
  if (!geometry.has_z()) out.geometry.z.clear();
  for (ColumnReader& column : columns) out.columns.push_back(column.finish());
  return out;
}

namespace {

/// A raster of a file that may hold several.
Opened open_raster(const fs::path& path, const std::string& layer) {
  if (!layer.empty()) return open("GPKG:" + path.string() + ":" + layer, GDAL_OF_RASTER);
  Opened file = open(path, GDAL_OF_RASTER);
  const char* first = file->GetMetadataItem("SUBDATASET_1_NAME", "SUBDATASETS");
  return file->GetRasterCount() == 0 && first ? open(first, GDAL_OF_RASTER) : std::move(file);
}

}  // namespace

Grid read_grid(const fs::path& path, const std::string& layer, int band_number, Monitor& monitor) {
  const Opened file = open_raster(path, layer);
  if (band_number < 1 || band_number > file->GetRasterCount())
    throw unreadable(text("{0} cannot be read: it has no band {1}.", path.string(), band_number));
  GDALRasterBand* band = file->GetRasterBand(band_number);
  Grid out;
  out.name = layer.empty() ? path.stem().string() : layer;
  out.source = path.string() + (layer.empty() ? "" : "|layername=" + layer);
  if (file->GetGeoTransform(out.transform.data()) != CE_None)
    throw unreadable(text("{0} cannot be read: it is not georeferenced.", path.string()));
  if (const auto* srs = file->GetSpatialRef()) out.crs = canonical(*srs);
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  if (!read_band(*band, out, monitor)) throw damaged(path);
  return out;
}

// ---- writing

namespace {

GDALDriver& driver_for(const fs::path& path, bool raster) {
  register_drivers();
  const CPLStringList names(
      GDALGetOutputDriversForDatasetName(path.string().c_str(), raster ? GDAL_OF_RASTER : GDAL_OF_VECTOR, true, false));
  GDALDriver* found = names.size() == 0 ? nullptr : GetGDALDriverManager()->GetDriverByName(names[0]);
  if (!found)
    throw unwritable(text("{0} cannot be written: no format has that ending; .gpkg is a good one.", path.string()));
  return *found;
}

bool multiple(const Geometries& geometry) {
  for (std::size_t i = 0; i < geometry.size(); ++i)
    if (geometry.row(i).size() > 1) return true;
  return false;
}

OGRwkbGeometryType type_of(const Geometries& geometry, bool multi) {
  OGRwkbGeometryType type = wkbNone;
  switch (geometry.shape) {
    case Shape::point: type = multi ? wkbMultiPoint : wkbPoint; break;
    case Shape::line: type = multi ? wkbMultiLineString : wkbLineString; break;
    case Shape::polygon: type = multi ? wkbMultiPolygon : wkbPolygon; break;
    default: return wkbNone;
  }
  return geometry.z.empty() ? type : OGR_GT_SetZ(type);
}

class GeometryWriter {
public:
  GeometryWriter(const Geometries& from, bool multi) : from_(from), multi_(multi) {}

  std::unique_ptr<OGRGeometry> row(std::size_t i) const {
    const Geometries::Range range = from_.row(i);
    if (range.size() == 0) return nullptr;
    if (!multi_) return one(range.first);
    std::unique_ptr<OGRGeometryCollection> all(
        OGRGeometryFactory::createGeometry(type_of(from_, true))->toGeometryCollection());
    for (std::int64_t part = range.first; part < range.last; ++part) all->addGeometry(one(part));
    return all;
  }

private:
  std::unique_ptr<OGRGeometry> one(std::int64_t index) const {
    switch (from_.shape) {
      case Shape::point: return point(index);
      case Shape::line: {
        auto line = std::make_unique<OGRLineString>();
        fill(*line, index);
        return line;
      }
      default: return polygon(index);
    }
  }
  std::unique_ptr<OGRGeometry> point(std::int64_t i) const {
    if (from_.z.empty()) return std::make_unique<OGRPoint>(from_.x(i), from_.y(i));
    return std::make_unique<OGRPoint>(from_.x(i), from_.y(i), from_.z[static_cast<std::size_t>(i)]);
  }
  std::unique_ptr<OGRGeometry> polygon(std::int64_t part) const {
    auto out = std::make_unique<OGRPolygon>();
    const Geometries::Range rings = from_.part(part);
    for (std::int64_t i = rings.first; i < rings.last; ++i) {
      auto ring = std::make_unique<OGRLinearRing>();
      fill(*ring, i);
      ring->closeRings();
      out->addRing(std::move(ring));
    }
    return out;
  }
  void fill(OGRLineString& line, std::int64_t path) const {
    const Geometries::Range range = from_.path(path);
    line.setNumPoints(static_cast<int>(range.size()), FALSE);
    for (std::int64_t i = range.first; i < range.last; ++i) {
      const int at = static_cast<int>(i - range.first);
      if (from_.z.empty())
        line.setPoint(at, from_.x(i), from_.y(i));
      else
        line.setPoint(at, from_.x(i), from_.y(i), from_.z[static_cast<std::size_t>(i)]);
    }
  }

  const Geometries& from_;
  bool multi_;
};

std::unique_ptr<OGRFieldDefn> field_of(const Column& column) {
  struct Type {
    OGRFieldType operator()(const Integers&) const { return OFTInteger64; }
    OGRFieldType operator()(const Reals&) const { return OFTReal; }
    OGRFieldType operator()(const Booleans&) const { return OFTInteger; }
    OGRFieldType operator()(const Strings&) const { return OFTString; }
    OGRFieldType operator()(const Instants&) const { return OFTDateTime; }
  };
  auto out = std::make_unique<OGRFieldDefn>(column.name.c_str(), std::visit(Type{}, column.values));
  if (std::holds_alternative<Booleans>(column.values)) out->SetSubType(OFSTBoolean);
  return out;
}

struct SetField {
  OGRFeature& feature;
  int field;
  std::size_t row;

  void operator()(const Integers& v) const { feature.SetField(field, static_cast<GIntBig>(v[row])); }
  void operator()(const Reals& v) const { feature.SetField(field, v[row]); }
  void operator()(const Booleans& v) const { feature.SetField(field, static_cast<int>(v.values[row])); }
  void operator()(const Strings& v) const { feature.SetField(field, std::string(v[row]).c_str()); }
  void operator()(const Instants& v) const {
    const std::int64_t seconds = static_cast<std::int64_t>(std::floor(static_cast<double>(v.ms[row]) / 1000.0));
    struct tm parts{};
    CPLUnixTimeToYMDHMS(seconds, &parts);
    const float second = static_cast<float>(parts.tm_sec + static_cast<double>(v.ms[row] - seconds * 1000) / 1000.0);
    feature.SetField(field, parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, second,
                     100);
  }
};

/// A CSV file holds no geometry unless asked: points as X and Y, the rest as text.
CPLStringList layer_options(const fs::path& path, const Geometries& geometry) {
  CPLStringList out;
  if (is_csv(path) && geometry.shape != Shape::none)
    out.SetNameValue("GEOMETRY", geometry.shape == Shape::point && !multiple(geometry) ? "AS_XY" : "AS_WKT");
  return out;
}

void tell_cut_names(const fs::path& path, const Table& table, Monitor& monitor) {
  if (path.extension() != ".shp") return;
  const auto is_long = [](const Column& column) { return column.name.size() > 10; };
  const auto cut = std::count_if(table.columns.begin(), table.columns.end(), is_long);
  if (cut > 0)
    monitor.warn(text(
        "{0} field names are longer than the 10 letters of a Shapefile and are cut there: prefer a GeoPackage.", cut));
}

void write_layer(GDALDataset& file, const Table& table, const fs::path& path, Monitor& monitor) {
  const bool multi = multiple(table.geometry);
  std::unique_ptr<OGRSpatialReference> srs;
  if (!table.crs.empty()) srs = std::make_unique<OGRSpatialReference>(srs_of(table.crs));
  const std::string name = table.name.empty() ? path.stem().string() : table.name;
  const CPLStringList options = layer_options(path, table.geometry);
  tell_cut_names(path, table, monitor);
  OGRLayer* layer = file.CreateLayer(name.c_str(), srs.get(), type_of(table.geometry, multi), options.List());
  if (!layer) throw unwritable(path, gdal_words());
  for (const Column& column : table.columns) {
    if (layer->CreateField(field_of(column).get()) != OGRERR_NONE) throw unwritable(path, gdal_words());
  }

  const bool grouped = file.TestCapability(ODsCTransactions) && file.StartTransaction() == OGRERR_NONE;
  const GeometryWriter geometry(table.geometry, multi);
  const bool spatial = table.geometry.shape != Shape::none;
  Steps steps(monitor, table.size());
  OGRFeature feature(layer->GetLayerDefn());
  for (std::size_t row = 0; row < table.size(); ++row) {
    steps.next();
    feature.SetFID(OGRNullFID);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      const Column& column = table.columns[c];
      const int field = static_cast<int>(c);
      const auto* reals = std::get_if<Reals>(&column.values);
      if (column.null(row) || (reals && std::isnan((*reals)[row])))
        feature.SetFieldNull(field);
      else
        std::visit(SetField{feature, field, row}, column.values);
    }
    if (spatial) feature.SetGeometryDirectly(geometry.row(row).release());
    if (layer->CreateFeature(&feature) != OGRERR_NONE) throw unwritable(path, gdal_words());
  }
  if (grouped && file.CommitTransaction() != OGRERR_NONE) throw unwritable(path, gdal_words());
}

struct CancelFlag {
  static int CPL_STDCALL goes_on(double, const char*, void* monitor) {
    return static_cast<Monitor*>(monitor)->cancelled() ? FALSE : TRUE;
  }
};

void write_grid(const Grid& grid, const fs::path& target, GDALDriver& driver, bool append, Monitor& monitor) {
  const Opened source = in_memory(grid);
  CPLStringList options;
  if (driver.GetDescription() == std::string("GPKG")) {
    options.SetNameValue("RASTER_TABLE", grid.name.empty() ? target.stem().string().c_str() : grid.name.c_str());
    if (append) options.SetNameValue("APPEND_SUBDATASET", "YES");
  }
  GDALDriver* writer = &driver;
  if (driver.GetDescription() == std::string("GTiff")) {
    writer = GetGDALDriverManager()->GetDriverByName("COG");
    if (!writer) throw unwritable(text("{0} cannot be written: GDAL has no driver for COG.", target.string()));
    for (const char* option : {"COMPRESS=DEFLATE", "PREDICTOR=YES"}) options.AddString(option);
  }
  const Opened written(
      writer->CreateCopy(target.string().c_str(), source.get(), FALSE, options.List(), &CancelFlag::goes_on, &monitor));
  monitor.check();
  if (!written) throw unwritable(target, gdal_words());
}

/// One row per layer; "" stands for all of them.
Table record_table(const std::string& layer, const std::string& record) {
  Table out;
  out.name = "jumeau_provenance";
  Strings layers, records;
  layers.push_back(layer), records.push_back(record);
  out.add("layer", std::move(layers));
  out.add("record", std::move(records));
  return out;
}

void write_text(const fs::path& path, const std::string& words) {
  std::ofstream out(path, std::ios::binary);
  out << words << '\n';
  if (!out.flush())
    throw unwritable(text("{0} cannot be written: the disk is full or the folder is read-only.", path.string()));
}

/// Runs `make` on a draft of the target, so that the file appears whole or not at all.
void whole_or_not(const fs::path& target, const std::function<void(const Draft&)>& make) {
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  Draft draft(target);
  make(draft);
  draft.keep();
}

void close(Opened file, const fs::path& path) {
  CPLErrorReset();
  file.reset();
  if (CPLGetLastErrorType() == CE_Failure) throw unwritable(path, gdal_words());
}

}  // namespace

void write(const Dataset& data, const fs::path& path, const std::string& record, Monitor& monitor) {
  const bool geopackage = path.extension() == ".gpkg";
  const std::size_t layers = data.tables.size() + data.grids.size();
  if (!geopackage && layers > 1)
    throw unwritable(text("{0} cannot be written: only a GeoPackage (.gpkg) can hold several layers.", path.string()));
  if (layers == 0) throw unwritable(text("{0} cannot be written: there is nothing to write.", path.string()));

  whole_or_not(path, [&](const Draft& draft) {
    std::size_t done = 0;
    const auto next = [&] {
      const double total = static_cast<double>(layers), from = static_cast<double>(done++);
      return Part(monitor, from / total, (from + 1) / total);
    };
    for (std::size_t i = 0; i < data.grids.size(); ++i) {
      Part part = next();
      write_grid(data.grids[i], draft.file(), driver_for(path, true), i > 0, part);
    }
    const bool holds_record = geopackage && !record.empty();
    if (!data.tables.empty() || holds_record) {
      const std::string name = draft.file().string();
      Opened file(data.grids.empty() ? driver_for(path, false).Create(name.c_str(), 0, 0, 0, GDT_Unknown, nullptr)
                                     : GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
      if (!file) throw unwritable(path, gdal_words());
      for (const Table& table : data.tables) {
        Part part = next();
        write_layer(*file, table, path, part);
      }
      if (holds_record) write_layer(*file, record_table("", record), path, monitor);
      close(std::move(file), path);
    }
    if (!record.empty() && !geopackage) write_text(draft.beside(".json"), record);
  });
}

namespace {

/// Leaves out what the table of records says of a layer. GeoPackage: its name is the same in capitals.
void drop_records_of(OGRLayer& records, const std::string& layer, const fs::path& path) {
  std::vector<GIntBig> old;
  for (const auto& row : records)
    if (EQUAL(row->GetFieldAsString("layer"), layer.c_str())) old.push_back(row->GetFID());
  for (const GIntBig row : old)
    if (records.DeleteFeature(row) != OGRERR_NONE) throw unwritable(path, gdal_words());
}

void add_record(OGRLayer& records, const std::string& layer, const std::string& record, const fs::path& path) {
  OGRFeature row(records.GetLayerDefn());
  row.SetField("layer", layer.c_str());
  row.SetField("record", record.c_str());
  if (records.CreateFeature(&row) != OGRERR_NONE) throw unwritable(path, gdal_words());
}

Opened open_to_change(const fs::path& path) {
  register_drivers();
  Opened file(GDALDataset::Open(path.string().c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE));
  if (!file) throw unwritable(path, gdal_words());
  return file;
}

}  // namespace

void attach_record(const fs::path& path, const std::string& layer, const std::string& record) {
  if (path.extension() != ".gpkg") {
    write_text(path.string() + ".json", record);
    return;
  }
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  Opened file = open_to_change(path);
  const Table first = record_table(layer, record);
  Monitor silent;
  if (OGRLayer* records = file->GetLayerByName(first.name.c_str())) {
    drop_records_of(*records, layer, path);
    add_record(*records, layer, record, path);
  } else {
    write_layer(*file, first, path, silent);
  }
  close(std::move(file), path);
}

void drop_record(const fs::path& path, const std::string& layer) {
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  CPLErrorReset();
  Opened file = open_to_change(path);
  OGRLayer* records = file->GetLayerByName(record_table("", "").name.c_str());
  if (!records) return;
  drop_records_of(*records, layer, path);
  close(std::move(file), path);
}

void write(const Table& table, const fs::path& path, const std::string& record, Monitor& monitor) {
  Dataset data;
  data.tables.push_back(table);
  write(data, path, record, monitor);
}

void write(const Grid& grid, const fs::path& path, const std::string& record, Monitor& monitor) {
  Dataset data;
  data.grids.push_back(grid);
  write(data, path, record, monitor);
}

}  // namespace jumeau::geo
