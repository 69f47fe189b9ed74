#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jumeau/monitor.hpp"
#include "network/osm_tags.hpp"

/// Ways and nodes of an OpenStreetMap file, whatever the order of its contents. libosmium is seen in the source only.
namespace jumeau::osm {

/// Where the data comes from: a file, or bytes that somebody else holds.
class Source {
public:
  static Source file(const std::filesystem::path& path) { return Source(path); }
  static Source bytes(std::string_view bytes) { return Source(bytes); }
  bool in_memory() const { return in_memory_; }
  const std::filesystem::path& path() const { return path_; }
  std::string_view bytes() const { return bytes_; }
  std::string name() const { return in_memory_ ? "(memory)" : path_.string(); }

private:
  explicit Source(std::filesystem::path path) : path_(std::move(path)) {}
  explicit Source(std::string_view bytes) : bytes_(bytes), in_memory_(true) {}
  std::filesystem::path path_;
  std::string_view bytes_;
  bool in_memory_ = false;
};

/// A checked source. Each pass reads it once, from its beginning.
class File {
public:
  /// @throws Error (unreadable) where it is missing, a folder, empty, not in a known format, or a .pbf that ends too
  /// early
  explicit File(Source);

  struct Node {
    std::int64_t id;
    double lon, lat;  ///< NaN where the way does not tell them itself, which is the rule
  };
  using Visit = std::function<void(std::int64_t way, const Tags&, std::span<const Node>)>;
  /// Calls `visit` for every way, in the order of the file. @return how many there were
  /// @throws Error (unreadable, unsupported), Cancelled
  std::size_t each_way(Monitor&, const Visit& visit) const;

  /// Positions of `wanted` (sorted, without repeats), one for each: lon, lat, NaN where the file does not have them.
  /// @return how many nodes the file has
  std::size_t positions(std::span<const std::int64_t> wanted, std::vector<double>& lon_lat, Monitor&) const;

private:
  Source source_;
  std::string format_;  ///< in the words of libosmium
};

}  // namespace jumeau::osm
