#include "las_header.hpp"

#include <ogr_spatialref.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <deque>
#include <fstream>
#include <set>
#include <span>

#include "../../geo/srs.hpp"

namespace jumeau::city {

namespace {

static_assert(std::endian::native == std::endian::little, "LAS files are little-endian, and read as they are");

[[noreturn]] void unreadable(const Text& why) { throw Error(Error::Code::unreadable, why); }

/// Bytes of a file at a place.
class Bytes {
public:
  explicit Bytes(const std::filesystem::path& path) : path_(path), file_(path, std::ios::binary) {
    std::error_code fault;
    size_ = std::filesystem::file_size(path, fault);
    if (fault || !file_)
      unreadable(text("{0} cannot be read as a point cloud: it is missing, or may not be read.", path.string()));
  }
  std::uint64_t size() const { return size_; }
  bool holds(std::uint64_t at, std::uint64_t count) const { return at <= size_ && count <= size_ - at; }

  std::vector<char> read(std::uint64_t at, std::size_t count) {
    if (!holds(at, count))
      unreadable(text("{0} cannot be read as a point cloud: it ends before its header does.", path_.string()));
    std::vector<char> out(count);
    file_.clear();
    file_.seekg(static_cast<std::streamoff>(at)).read(out.data(), static_cast<std::streamsize>(count));
    if (!file_)
      unreadable(text("{0} cannot be read as a point cloud: it ends before its header does.", path_.string()));
    return out;
  }

private:
  const std::filesystem::path& path_;
  std::ifstream file_;
  std::uint64_t size_ = 0;
};

template <class T>
T number_at(std::span<const char> bytes, std::size_t at) {
  T out{};
  if (at + sizeof out <= bytes.size()) std::memcpy(&out, bytes.data() + at, sizeof out);
  return out;
}

std::string words_at(std::span<const char> bytes, std::size_t at, std::size_t count) {
  const char* first = bytes.data() + at;
  return {first, std::find(first, first + count, '\0')};
}

// ---- records after the header

struct Record {
  std::string user;
  int id;
  std::uint64_t at, bytes;  ///< of what it holds
};

/// Variable length records; those of LAS 1.4 after the points are `extended`.
std::vector<Record> records(Bytes& file, std::uint64_t at, std::uint64_t end, std::uint32_t count, bool extended) {
  const std::size_t head = extended ? 60 : 54;
  std::vector<Record> out;
  for (std::uint32_t i = 0; i < count && at + head <= end; ++i) {
    const std::vector<char> bytes = file.read(at, head);
    Record one{words_at(bytes, 2, 16), number_at<std::uint16_t>(bytes, 18), at + head,
               extended ? number_at<std::uint64_t>(bytes, 20) : number_at<std::uint16_t>(bytes, 20)};
    if (one.bytes > end - one.at) break;
    at = one.at + one.bytes;
    out.push_back(std::move(one));
  }
  return out;
}

const Record* find(const std::vector<Record>& all, std::string_view user, int id) {
  const auto found = std::ranges::find_if(all, [&](const Record& one) { return one.user == user && one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

// ---- the reference system

struct Systems {
  std::string horizontal, vertical;
};

Systems systems_of(const OGRSpatialReference& srs) {
  Systems out;
  OGRSpatialReference horizontal(srs);
  if (srs.IsCompound()) {
    horizontal.StripVertical();
    if (const char* code = srs.GetAuthorityCode("COMPD_CS|VERT_CS"))
      out.vertical = std::string("EPSG:") + code;
    else if (const char* name = srs.GetAttrValue("COMPD_CS|VERT_CS"))
      out.vertical = name;
  }
  out.horizontal = geo::canonical(horizontal);
  return out;
}

Systems systems_of_wkt(const std::string& wkt) {
  OGRSpatialReference srs;
  srs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  if (wkt.empty() || srs.importFromWkt(wkt.c_str()) != OGRERR_NONE) return {};
  return systems_of(srs);
}

/// GeoTIFF keys, of which only codes are read: 3072 projected, 2048 geographic, 4096 vertical.
Systems systems_of_geokeys(std::span<const char> keys) {
  Systems out;
  const auto count = number_at<std::uint16_t>(keys, 6);
  for (std::size_t i = 1; i <= count; ++i) {
    const auto key = number_at<std::uint16_t>(keys, 8 * i), where = number_at<std::uint16_t>(keys, 8 * i + 2);
    const auto value = number_at<std::uint16_t>(keys, 8 * i + 6);
    if (where != 0 || value == 0 || value == 32767) continue;
    OGRSpatialReference srs;
    if (key == 4096) out.vertical = "EPSG:" + std::to_string(value);
    if ((key == 3072 || key == 2048) && srs.importFromEPSG(value) == OGRERR_NONE) {
      const Systems both = systems_of(srs);
      if (key == 3072 || out.horizontal.empty()) out.horizontal = both.horizontal;
      if (!both.vertical.empty()) out.vertical = both.vertical;
    }
  }
  return out;
}

Systems systems_in(Bytes& file, const std::vector<Record>& all) {
  if (const Record* wkt = find(all, "LASF_Projection", 2112); wkt && wkt->bytes < (1U << 20)) {
    const std::vector<char> bytes = file.read(wkt->at, wkt->bytes);
    if (const Systems out = systems_of_wkt(words_at(bytes, 0, bytes.size())); !out.horizontal.empty()) return out;
  }
  if (const Record* keys = find(all, "LASF_Projection", 34735))
    return systems_of_geokeys(file.read(keys->at, keys->bytes));
  return {};
}

// ---- the header itself

int least_record_bytes(int format) {
  switch (format) {
    case 0: return 20;
    case 1: return 28;
    case 2: return 26;
    case 3: return 34;
    case 6: return 30;
    case 7: return 36;
    case 8: return 38;
    default: return 0;
  }
}

void read_numbers(std::span<const char> head, CloudFile& out) {
  for (std::size_t axis = 0; axis < 3; ++axis) {
    out.scale[axis] = number_at<double>(head, 131 + 8 * axis);
    out.offset[axis] = number_at<double>(head, 155 + 8 * axis);
    out.max[axis] = number_at<double>(head, 179 + 16 * axis);
    out.min[axis] = number_at<double>(head, 187 + 16 * axis);
    if (!(std::abs(out.scale[axis]) > 0.0) || !std::isfinite(out.scale[axis]) || !std::isfinite(out.offset[axis]))
      unreadable(text(
          "{0} cannot be read as a point cloud: the scale or the offset of its coordinates is not a number above 0.",
          out.path.string()));
  }
  const bool ordered = out.points == 0 || (out.min[0] <= out.max[0] && out.min[1] <= out.max[1]);
  if (!ordered || !std::isfinite(out.min[0] + out.max[0] + out.min[1] + out.max[1]))
    unreadable(
        text("{0} cannot be read as a point cloud: the box of its header is empty or not finite.", out.path.string()));
}

void check_records(const CloudFile& out, std::uint64_t file_bytes, std::uint64_t points_at) {
  const int least = least_record_bytes(out.point_format);
  if (least == 0)
    throw Error(Error::Code::unsupported, text("{0} has points of format {1}: formats 0 to 3 and 6 to 8 are read.",
                                               out.path.string(), out.point_format));
  if (out.record_bytes < least)
    unreadable(text("{0} cannot be read as a point cloud: its points take {1} bytes, format {2} needs {3}.",
                    out.path.string(), out.record_bytes, out.point_format, least));
  if (out.points < 0 || (out.points > 0 && points_at >= file_bytes))
    unreadable(text("{0} cannot be read as a point cloud: it ends before its first point.", out.path.string()));
}

/// Of LASzip's record: how many points were compressed at a time. 0 where that differs from chunk to chunk, and where
/// the table of chunks is missing, as in a file that was cut short.
std::int64_t chunk_points_of(Bytes& file, const Record& laszip, std::uint64_t points_at) {
  constexpr std::uint32_t differing = 0xffffffff;
  constexpr std::uint16_t without_chunks = 1;
  if (laszip.bytes < 16 || !file.holds(laszip.at, 16) || !file.holds(points_at, 8)) return 0;
  const std::vector<char> bytes = file.read(laszip.at, 16);
  const auto chunk = number_at<std::uint32_t>(bytes, 12);
  if (number_at<std::uint16_t>(bytes, 0) == without_chunks || chunk == differing) return 0;
  auto table_at = number_at<std::int64_t>(file.read(points_at, 8), 0);
  if (table_at == -1) table_at = number_at<std::int64_t>(file.read(file.size() - 8, 8), 0);
  const auto at = static_cast<std::uint64_t>(table_at);
  return table_at > 0 && at > points_at && file.holds(at, 8) ? chunk : 0;
}

bool has_copc(const std::vector<Record>& all) {
  const Record* info = find(all, "copc", 1);
  return info && info->bytes >= 160;
}

bool has_lax(std::filesystem::path path) {
  std::error_code fault;
  return std::filesystem::exists(path.replace_extension(".lax"), fault);
}

}  // namespace

CloudFile read_las_header(const std::filesystem::path& path) {
  Bytes file(path);
  CloudFile out;
  out.path = path;
  if (!file.holds(0, 227)) unreadable(text("{0} cannot be read as a point cloud: it is too short.", path.string()));
  const std::vector<char> head = file.read(0, std::min<std::uint64_t>(file.size(), 375));
  if (words_at(head, 0, 4) != "LASF")
    unreadable(text("{0} cannot be read as a point cloud: it does not begin as a LAS file does.", path.string()));
  const int major = number_at<std::uint8_t>(head, 24);
  out.version_minor = number_at<std::uint8_t>(head, 25);
  if (major != 1 || out.version_minor > 4)
    throw Error(Error::Code::unsupported,
                text("{0} is LAS {1}.{2}: versions 1.0 to 1.4 are read.", path.string(), major, out.version_minor));
  const bool new_format = out.version_minor == 4 && head.size() >= 375;
  out.software = words_at(head, 58, 32);
  out.day = number_at<std::uint16_t>(head, 90), out.year = number_at<std::uint16_t>(head, 92);
  out.adjusted_time = (number_at<std::uint16_t>(head, 6) & 1) != 0;
  const auto header_bytes = number_at<std::uint16_t>(head, 94);
  const auto points_at = number_at<std::uint32_t>(head, 96);
  const auto record_count = number_at<std::uint32_t>(head, 100);
  const auto format = number_at<std::uint8_t>(head, 104);
  out.compressed = (format & 0x80) != 0, out.point_format = format & 0x3f;
  out.record_bytes = number_at<std::uint16_t>(head, 105);
  out.points = number_at<std::uint32_t>(head, 107);
  if (new_format && number_at<std::uint64_t>(head, 247) > 0) {
    const auto count = number_at<std::uint64_t>(head, 247);
    out.points = count > (std::uint64_t{1} << 53) ? -1 : static_cast<std::int64_t>(count);
  }
  if (header_bytes < 227 || header_bytes > points_at)
    unreadable(
        text("{0} cannot be read as a point cloud: the sizes in its header contradict each other.", path.string()));
  check_records(out, file.size(), points_at);
  read_numbers(head, out);

  std::vector<Record> all =
      records(file, header_bytes, std::min<std::uint64_t>(points_at, file.size()), record_count, false);
  const Record* laszip = out.compressed ? find(all, "laszip encoded", 22204) : nullptr;
  if (out.compressed && !laszip)
    unreadable(text("{0} cannot be read as a point cloud: it is compressed, but the record that says how is missing.",
                    path.string()));
  if (laszip) out.chunk_points = chunk_points_of(file, *laszip, points_at);
  if (has_copc(all))
    out.index = CloudFile::Index::copc;
  else if (has_lax(path))
    out.index = CloudFile::Index::lax;
  if (new_format)
    for (Record& one :
         records(file, number_at<std::uint64_t>(head, 235), file.size(), number_at<std::uint32_t>(head, 243), true))
      all.push_back(std::move(one));
  const Systems systems = systems_in(file, all);
  out.crs = systems.horizontal, out.vertical_crs = systems.vertical;
  return out;
}

// ---- COPC

namespace {

struct CopcEntry {
  std::int32_t level, x, y, z;
  std::uint64_t offset;
  std::int32_t bytes, points;
};
static_assert(sizeof(CopcEntry) == 32);

struct CopcInfo {
  double centre_x, centre_y, half;
  std::uint64_t root_at, root_bytes;
};

geo::Bounds box_of(const CopcEntry& entry, const CopcInfo& info) {
  const double side = 2.0 * info.half / std::ldexp(1.0, entry.level);
  const double x = info.centre_x - info.half + side * entry.x, y = info.centre_y - info.half + side * entry.y;
  return {x, y, x + side, y + side};
}

/// Every entry that holds points, of all pages; each page once, so that pages that name each other do no harm.
std::vector<CopcEntry> entries_of(Bytes& file, const CopcInfo& info) {
  constexpr std::uint64_t largest_page = std::uint64_t{1} << 26;
  std::vector<CopcEntry> out;
  std::set<std::uint64_t> seen;
  std::deque<std::pair<std::uint64_t, std::uint64_t>> pages{{info.root_at, info.root_bytes}};
  for (; !pages.empty(); pages.pop_front()) {
    const auto [at, bytes] = pages.front();
    if (bytes > largest_page || bytes % sizeof(CopcEntry) != 0 || !file.holds(at, bytes) || !seen.insert(at).second)
      return {};
    const std::vector<char> page = file.read(at, bytes);
    for (std::size_t i = 0; i < bytes; i += sizeof(CopcEntry)) {
      const auto entry = number_at<CopcEntry>(page, i);
      if (entry.level < 0 || entry.level > 40) return {};
      if (entry.points == -1) pages.emplace_back(entry.offset, static_cast<std::uint64_t>(entry.bytes));
      if (entry.points > 0) out.push_back(entry);
    }
  }
  return out;
}

}  // namespace

std::vector<CloudChunk> read_copc_chunks(const CloudFile& from) {
  Bytes file(from.path);
  const std::vector<char> head = file.read(375 + 54, 160);
  const CopcInfo info{number_at<double>(head, 0), number_at<double>(head, 8), number_at<double>(head, 24),
                      number_at<std::uint64_t>(head, 40), number_at<std::uint64_t>(head, 48)};
  std::vector<CopcEntry> entries = entries_of(file, info);
  std::ranges::sort(entries, {}, &CopcEntry::offset);
  std::vector<CloudChunk> out;
  std::int64_t first = 0;
  for (const CopcEntry& entry : entries) {
    out.push_back({first, entry.points, box_of(entry, info)});
    first += entry.points;
  }
  if (first != from.points) out.clear();
  return out;
}

}  // namespace jumeau::city
