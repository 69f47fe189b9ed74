#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "../../geo/draft.hpp"
#include "../../geo/srs.hpp"
#include "jumeau/city/cloud.hpp"
#include "las_header.hpp"
#include "laszip.hpp"

namespace jumeau::city {

namespace {

laszip_U16 record_bytes(int format) {
  switch (format) {
    case 0: return 20;
    case 1: return 28;
    case 2: return 26;
    case 3: return 34;
    case 6: return 30;
    case 7: return 36;
    case 8: return 38;
    default:
      throw Error(Error::Code::unsupported,
                  text("Points of format {0} are not written: 0 to 3 and 6 to 8 are.", format));
  }
}

bool timed(int format) { return format != 0 && format != 2; }

void fill(laszip_header_struct& header, const Points& points, const CloudWriting& how) {
  const bool extended = how.point_format >= 6;
  header.version_major = 1, header.version_minor = extended ? 4 : 2;
  header.header_size = extended ? 375 : 227, header.offset_to_point_data = header.header_size;
  header.point_data_format = static_cast<laszip_U8>(how.point_format);
  header.point_data_record_length = record_bytes(how.point_format);
  header.global_encoding = static_cast<laszip_U16>((timed(how.point_format) ? 1 : 0) | (extended ? 16 : 0));
  std::strncpy(header.system_identifier, "jumeau", sizeof header.system_identifier - 1);
  std::strncpy(header.generating_software, "SIGM@ Jumeau", sizeof header.generating_software - 1);
  header.x_scale_factor = header.y_scale_factor = header.z_scale_factor = how.scale_m;
  header.extended_number_of_point_records = points.size();
  header.number_of_point_records = extended ? 0 : static_cast<laszip_U32>(points.size());
  if (points.size() == 0) return;
  const auto ends = [](const std::vector<double>& all) { return std::ranges::minmax(all); };
  const auto [min_x, max_x] = ends(points.x);
  const auto [min_y, max_y] = ends(points.y);
  const auto [min_z, max_z] = ends(points.z);
  header.x_offset = std::floor(min_x), header.y_offset = std::floor(min_y), header.z_offset = std::floor(min_z);
  const auto stored = [&](double value, double offset) {
    return offset + how.scale_m * std::round((value - offset) / how.scale_m);
  };
  header.min_x = stored(min_x, header.x_offset), header.max_x = stored(max_x, header.x_offset);
  header.min_y = stored(min_y, header.y_offset), header.max_y = stored(max_y, header.y_offset);
  header.min_z = stored(min_z, header.z_offset), header.max_z = stored(max_z, header.z_offset);
}

void add_crs(const Laszip& laszip, const std::string& crs) {
  if (crs.empty()) return;
  char* wkt = nullptr;
  geo::srs_of(crs).exportToWkt(&wkt);
  const std::string words = wkt ? wkt : "";
  CPLFree(wkt);
  laszip_add_vlr(laszip.get(), "LASF_Projection", 2112, static_cast<laszip_U16>(words.size() + 1), "WKT",
                 reinterpret_cast<const laszip_U8*>(words.c_str()));
}

void fill(laszip_point_struct& to, const Points& points, std::size_t i, int format) {
  const bool extended = format >= 6;
  const laszip_U8 number = points.return_number[i], count = points.returns[i];
  to.classification = points.classification[i] < 32 ? points.classification[i] : 1;
  to.return_number = number & 7, to.number_of_returns = count & 7;
  if (extended) {
    to.extended_classification = points.classification[i];
    to.classification = to.extended_classification < 32 ? to.extended_classification : 0;
    to.extended_return_number = number & 15, to.extended_number_of_returns = count & 15;
  }
  to.gps_time = std::isfinite(points.gps_time[i]) ? points.gps_time[i] : 0.0;
}

/// False where LASzip tells a failure.
bool put(const Points& points, const std::filesystem::path& file, const CloudWriting& how, Monitor& monitor) {
  Laszip laszip;
  laszip_header_struct* header = nullptr;
  laszip_point_struct* point = nullptr;
  laszip_get_header_pointer(laszip.get(), &header);
  fill(*header, points, how);
  add_crs(laszip, how.crs);
  if (how.point_format >= 6) laszip_request_native_extension(laszip.get(), 1);
  if (how.index) laszip_create_spatial_index(laszip.get(), 1, 0);
  laszip.create(file, file.extension() != ".las");
  laszip_get_point_pointer(laszip.get(), &point);
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i % 4096 == 0) monitor.check();
    fill(*point, points, i, how.point_format);
    const laszip_F64 place[] = {points.x[i], points.y[i], points.z[i]};
    if (laszip_set_coordinates(laszip.get(), place)) return false;
    if (how.index ? laszip_write_indexed_point(laszip.get()) : laszip_write_point(laszip.get())) return false;
  }
  return laszip.close_writer();
}

/// LASzip does not tell every failure, such as a full disk: what is there is looked at.
bool is_whole(const std::filesystem::path& file, std::int64_t points, bool with_index) {
  if (points == 0) return true;
  const CloudFile written = read_las_header(file);
  if (written.compressed && written.chunk_points == 0) return false;  // the table of chunks comes last
  Laszip laszip;
  laszip.open(file, laszip_DECOMPRESS_SELECTIVE_ALL);
  laszip_BOOL indexed = 0, appended = 0;
  if (with_index && (laszip_has_spatial_index(laszip.get(), &indexed, &appended) || !indexed)) return false;
  return laszip_seek_point(laszip.get(), points - 1) == 0 && laszip_read_point(laszip.get()) == 0;
}

}  // namespace

void write_cloud(const Points& points, const std::filesystem::path& path, const CloudWriting& how, Monitor& monitor) {
  geo::Draft draft(path);
  const auto whole = [&] {
    try {
      return is_whole(draft.file(), static_cast<std::int64_t>(points.size()), how.index);
    } catch (const Error&) {
      return false;
    }
  };
  if (!put(points, draft.file(), how, monitor) || !whole())
    throw Error(Error::Code::unwritable,
                text("{0} cannot be written: the disk is full or the folder is read-only.", path.string()));
  draft.keep();
}

}  // namespace jumeau::city
