#pragma once

#include <laszip/laszip_api.h>

#include <filesystem>

#include "jumeau/monitor.hpp"

namespace jumeau::city {

/// A handle of LASzip, closed and destroyed whatever happens.
class Laszip {
public:
  Laszip() {
    if (laszip_create(&handle_)) throw Error(Error::Code::unsupported, text("LASzip cannot be used."));
  }
  ~Laszip() {
    if (reading_) laszip_close_reader(handle_);
    if (writing_) laszip_close_writer(handle_);
    laszip_destroy(handle_);
  }
  Laszip(const Laszip&) = delete;
  Laszip& operator=(const Laszip&) = delete;

  /// @throws Error (unreadable) with LASzip's words
  void open(const std::filesystem::path& path, laszip_U32 wanted) {
    laszip_BOOL compressed = 0;
    laszip_exploit_spatial_index(handle_, 1);
    laszip_decompress_selective(handle_, wanted);
    if (laszip_open_reader(handle_, path.c_str(), &compressed))
      throw Error(Error::Code::unreadable, text("{0} cannot be read as a point cloud: {1}", path.string(), fault()));
    reading_ = true;
  }
  void create(const std::filesystem::path& path, bool compress) {
    if (laszip_open_writer(handle_, path.c_str(), compress))
      throw Error(Error::Code::unwritable, text("{0} cannot be written: {1}", path.string(), fault()));
    writing_ = true;
  }
  /// False where not all could be written, as on a full disk.
  bool close_writer() {
    writing_ = false;
    return laszip_close_writer(handle_) == 0;
  }
  std::string fault() const {
    laszip_CHAR* words = nullptr;
    return laszip_get_error(handle_, &words) == 0 && words ? words : "";
  }
  laszip_POINTER get() const { return handle_; }

private:
  laszip_POINTER handle_ = nullptr;
  bool reading_ = false, writing_ = false;
};

}  // namespace jumeau::city
