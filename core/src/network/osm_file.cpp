#include "network/osm_file.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <limits>
#include <new>
#include <osmium/io/bzip2_compression.hpp>
#include <osmium/io/gzip_compression.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>
#include <osmium/thread/pool.hpp>
#include <protozero/pbf_reader.hpp>
#include <sstream>
#include <system_error>

namespace jumeau::osm {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

[[noreturn]] void unreadable(Text why) { throw Error(Error::Code::unreadable, std::move(why)); }

[[noreturn]] void damaged(const std::string& name, const std::string& why) {
  unreadable(text("The file {0} is damaged or was cut short ({1}): download or export it again.", name, why));
}

[[noreturn]] void foreign(const std::string& name) {
  unreadable(
      text("The file {0} is not an OpenStreetMap file: give one ending in .osm.pbf, .osm, .osm.gz or .osm.bz2.", name));
}

std::unique_ptr<std::istream> open(const Source& source) {
  if (source.in_memory()) return std::make_unique<std::istringstream>(std::string(source.bytes()), std::ios::binary);
  return std::make_unique<std::ifstream>(source.path(), std::ios::binary);
}

void check_there(const Source& source) {
  std::error_code fault;
  const auto status = std::filesystem::status(source.path(), fault);
  if (source.path().empty()) unreadable(text("No OpenStreetMap file is given."));
  if (!std::filesystem::exists(status)) unreadable(text("The file {0} does not exist.", source.name()));
  if (!std::filesystem::is_regular_file(status) && !std::filesystem::is_directory(status))
    unreadable(text("{0} is not a file on a disk.", source.name()));
  if (std::filesystem::is_directory(status))
    unreadable(text("{0} is a folder: give an OpenStreetMap file in it.", source.name()));
}

/// What the first bytes say, whatever the name.
std::string format_of(const Source& source) {
  std::array<char, 64> bytes{};
  const std::unique_ptr<std::istream> in = open(source);
  if (!*in) unreadable(text("The file {0} cannot be opened: check that you may read it.", source.name()));
  in->read(bytes.data(), bytes.size());
  std::string_view head(bytes.data(), static_cast<std::size_t>(in->gcount()));
  if (in->bad()) unreadable(text("The file {0} cannot be read: the disk or the network fails.", source.name()));
  if (head.empty()) unreadable(text("The file {0} is empty: download or export it again.", source.name()));
  if (head.find("OSMHeader") != std::string_view::npos) return "pbf";
  if (head.starts_with("\x1f\x8b")) return "osm.gz";
  if (head.starts_with("BZh")) return "osm.bz2";
  if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || head[first] != '<') foreign(source.name());
  return "osm";
}

/// Size of the data that follows a block's header.
std::int64_t data_size(const std::string& header) {
  std::int64_t size = -1;
  for (protozero::pbf_reader reader(header); reader.next();) {
    if (reader.tag() == 3 && reader.wire_type() == protozero::pbf_wire_type::varint)
      size = reader.get_int32();
    else
      reader.skip();
  }
  return size;
}

/// Follows the blocks to the end of the file: what is lost at the end would otherwise pass for a smaller file.
void check_blocks(const Source& source) {
  const std::unique_ptr<std::istream> in = open(source);
  in->seekg(0, std::ios::end);
  const std::int64_t end = in->tellg();
  std::int64_t at = 0;
  while (at < end) {
    std::array<unsigned char, 4> length{};
    in->seekg(at);
    if (end - at < 4 || !in->read(reinterpret_cast<char*>(length.data()), 4))
      damaged(source.name(), "it ends inside a block");
    const std::uint32_t header_size = (std::uint32_t{length[0]} << 24) | (std::uint32_t{length[1]} << 16) |
                                      (std::uint32_t{length[2]} << 8) | length[3];
    if (header_size > 64 * 1024) damaged(source.name(), "a block header is too long");
    std::string header(header_size, '\0');
    if (!in->read(header.data(), header_size)) damaged(source.name(), "it ends inside a block");
    const std::int64_t size = data_size(header);
    if (size < 0) damaged(source.name(), "a block does not tell its size");
    at += 4 + std::int64_t{header_size} + size;
    if (at > end) damaged(source.name(), "it ends inside a block");
  }
}

osmium::io::File input(const Source& source, const std::string& format) {
  if (source.in_memory()) return osmium::io::File(source.bytes().data(), source.bytes().size(), format);
  // An absolute path is never taken for standard input or an address on the network.
  return osmium::io::File(std::filesystem::absolute(source.path()).string(), format);
}

/// Reads all objects of one kind once, telling progress by the bytes read.
template <class Object, class Each>
void pass(const Source& source, const std::string& format, osmium::osm_entity_bits::type kind, Monitor& monitor,
          Each&& each) {
  try {
    osmium::thread::Pool pool;  // of its own: no thread outlives the reading
    osmium::io::Reader reader(input(source, format), kind, osmium::io::read_meta::no, pool);
    if (reader.header().has_multiple_object_versions())
      throw Error(
          Error::Code::unsupported,
          text("The file {0} holds changes or the history of objects: give an extract of one date.", source.name()));
    const double size = static_cast<double>(std::max<std::size_t>(reader.file_size(), 1));
    while (const osmium::memory::Buffer buffer = reader.read()) {
      monitor.check();
      for (const Object& object : buffer.select<Object>()) each(object);
      monitor.progress(std::min(1.0, static_cast<double>(reader.offset()) / size));
    }
    reader.close();
  } catch (const Error&) {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& fault) {
    damaged(source.name(), fault.what());
  }
}

}  // namespace

File::File(Source source) : source_(std::move(source)) {
  if (!source_.in_memory()) check_there(source_);
  format_ = format_of(source_);
  if (format_ != "pbf") return;
  try {
    check_blocks(source_);
  } catch (const protozero::exception& fault) {
    damaged(source_.name(), fault.what());
  }
}

std::size_t File::each_way(Monitor& monitor, const Visit& visit) const {
  std::size_t count = 0;
  Tags tags;
  std::vector<Node> nodes;
  pass<osmium::Way>(source_, format_, osmium::osm_entity_bits::way, monitor, [&](const osmium::Way& way) {
    if (++count % 4096 == 0) monitor.check();
    tags.clear(), nodes.clear();
    for (const osmium::Tag& tag : way.tags()) tags.add(tag.key(), tag.value());
    for (const osmium::NodeRef& node : way.nodes()) {
      const bool placed = node.location().valid();
      nodes.push_back({node.ref(), placed ? node.location().lon() : unknown, placed ? node.location().lat() : unknown});
    }
    visit(way.id(), tags, nodes);
  });
  return count;
}

std::size_t File::positions(std::span<const std::int64_t> wanted, std::vector<double>& lon_lat,
                            Monitor& monitor) const {
  lon_lat.assign(2 * wanted.size(), unknown);
  std::size_t count = 0, next = 0;
  pass<osmium::Node>(source_, format_, osmium::osm_entity_bits::node, monitor, [&](const osmium::Node& node) {
    if (++count % 4096 == 0) monitor.check();
    if (!node.location().valid()) return;
    // Nodes mostly come in the order of their ids: look from the last one on, from the beginning where one goes back.
    if (next < wanted.size() && wanted[next] < node.id()) ++next;
    if (next == wanted.size() || wanted[next] != node.id())
      next = static_cast<std::size_t>(std::lower_bound(wanted.begin(), wanted.end(), node.id()) - wanted.begin());
    if (next == wanted.size() || wanted[next] != node.id()) return;
    lon_lat[2 * next] = node.location().lon(), lon_lat[2 * next + 1] = node.location().lat();
  });
  return count;
}

}  // namespace jumeau::osm
