#include "files.hpp"

#include <fstream>

#include "jumeau/monitor.hpp"

namespace jumeau::city {

void put_file(std::string_view bytes, const std::filesystem::path& path) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out.flush())
    throw Error(Error::Code::unwritable,
                text("{0} cannot be written: the disk is full or the folder is read-only.", path.filename().string()));
}

}  // namespace jumeau::city
