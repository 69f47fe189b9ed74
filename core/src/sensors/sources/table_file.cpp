#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <cctype>
#include <memory>

#include "../../geo/field_words.hpp"
#include "../../geo/srs.hpp"
#include "sources.hpp"

namespace jumeau::sensors {

namespace fs = std::filesystem;

namespace {

struct CloseDataset {
  void operator()(GDALDataset* it) const { GDALClose(it); }
};
using File = std::unique_ptr<GDALDataset, CloseDataset>;

/// Cells of a CSV file stay words: numbers and times are read here, with their commas, units and time zones.
File opened(const fs::path& path) {
  GDALAllRegister();
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  const char* options[] = {"AUTODETECT_TYPE=NO", nullptr};
  const bool csv = path.extension() == ".csv" || path.extension() == ".CSV" || path.extension() == ".txt";
  const char* drivers[] = {"CSV", nullptr};
  File out(GDALDataset::Open(path.string().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, csv ? drivers : nullptr,
                             csv ? options : nullptr, nullptr));
  if (!out || out->GetLayerCount() == 0)
    throw Error(Error::Code::unreadable, text("{0} cannot be read: it is no table.", path.string()));
  return out;
}

std::vector<std::string> columns_of(OGRLayer& layer) {
  std::vector<std::string> out;
  const OGRFeatureDefn& definition = *layer.GetLayerDefn();
  for (int i = 0; i < definition.GetFieldCount(); ++i) out.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
  return out;
}

/// A row of OGR. Instants are told in UTC, or without an offset where the file tells none.
class FeatureRecord final : public Record {
public:
  explicit FeatureRecord(OGRLayer& layer) : cells_(static_cast<std::size_t>(layer.GetLayerDefn()->GetFieldCount())) {
    const OGRSpatialReference* from = layer.GetSpatialRef();
    if (!from) return;
    const OGRSpatialReference to = geo::srs_of("EPSG:4326");
    from_ = std::make_unique<OGRSpatialReference>(*from);
    from_->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (!from_->IsSame(&to)) turn_.reset(OGRCreateCoordinateTransformation(from_.get(), &to));
  }
  void take(OGRFeature& feature) {
    for (std::size_t i = 0; i < cells_.size(); ++i) cells_[i] = words_of(feature, static_cast<int>(i));
    geometry_ = feature.GetGeometryRef();
  }
  std::string_view cell(int column) const override { return cells_[static_cast<std::size_t>(column)]; }
  std::optional<Place> place() const override {
    if (!geometry_ || wkbFlatten(geometry_->getGeometryType()) != wkbPoint || geometry_->IsEmpty()) return {};
    Place out{geometry_->toPoint()->getX(), geometry_->toPoint()->getY()};
    if (turn_ && !turn_->Transform(1, &out.lon, &out.lat)) return {};
    return out;
  }

private:
  static std::string words_of(OGRFeature& feature, int field) {
    if (!feature.IsFieldSetAndNotNull(field)) return {};
    if (feature.GetFieldDefnRef(field)->GetType() != OFTDateTime) return geo::field_words(feature, field);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
    float second = 0;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone);
    std::string out =
        CPLSPrintf("%04d-%02d-%02dT%02d:%02d:%06.3f", year, month, day, hour, minute, static_cast<double>(second));
    constexpr int utc = 100;  // OGR counts zones in quarter hours around 100
    if (zone > 1) {
      const int minutes = (zone - utc) * 15;
      out += CPLSPrintf("%c%02d:%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
    }
    return out;
  }

  std::vector<std::string> cells_;
  std::unique_ptr<OGRSpatialReference> from_;
  geo::Transformation turn_;
  const OGRGeometry* geometry_ = nullptr;
};

void each_record(OGRLayer& layer, Monitor& monitor, const std::function<void(const FeatureRecord&)>& take) {
  CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);
  FeatureRecord record(layer);
  const auto total = static_cast<double>(std::max<GIntBig>(1, layer.GetFeatureCount(FALSE)));
  std::int64_t done = 0;
  for (const auto& feature : layer) {
    record.take(*feature);
    take(record);
    if (++done % 4096 != 0) continue;
    monitor.check();
    monitor.progress(std::min(1.0, static_cast<double>(done) / total));
  }
}

void add_stations(const Mapping::Stations& stations, const fs::path& beside, RecordReader& reader, Monitor& monitor) {
  const fs::path path = beside.parent_path() / stations.file;  // a whole path stays itself
  const File file = opened(path);
  OGRLayer& layer = *file->GetLayer(0);
  const auto columns = columns_of(layer);
  const auto index = [&](const std::string& name) {
    const int found = layer.GetLayerDefn()->GetFieldIndex(name.c_str());
    if (found < 0 && !name.empty())
      throw Error(Error::Code::bad_input, text("{0} has no column {1}.", path.string(), name));
    return found;
  };
  const int code = index(stations.sensor), name = index(stations.name), lon = index(stations.lon),
            lat = index(stations.lat);
  if (code < 0) throw Error(Error::Code::bad_option, text("MAPPING: \"stations\" must name \"sensor\"."));
  each_record(layer, monitor, [&](const FeatureRecord& record) {
    auto place = record.place();
    if (!place && lon >= 0 && lat >= 0) {
      const Number x = number_of(record.cell(lon)), y = number_of(record.cell(lat));
      if (x.kind == Number::Kind::number && y.kind == Number::Kind::number) place = Place{x.value, y.value};
    }
    reader.add_station(std::string(record.cell(code)), name < 0 ? "" : std::string(record.cell(name)), place);
  });
}

}  // namespace

Mapping read_table_file(const fs::path& path, const std::optional<Mapping>& given, Intake& intake, Monitor& monitor) {
  const File file = opened(path);
  OGRLayer& layer = *file->GetLayer(0);
  const auto columns = columns_of(layer);
  const Mapping mapping = given ? *given : guessed(columns);
  RecordReader reader(mapping, columns, path.stem().string(), intake);
  if (!mapping.stations.file.empty()) add_stations(mapping.stations, path, reader, monitor);
  each_record(layer, monitor, [&](const FeatureRecord& record) { reader.read(record); });
  reader.finish();
  return mapping;
}

}  // namespace jumeau::sensors
