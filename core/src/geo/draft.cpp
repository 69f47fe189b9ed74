#include "draft.hpp"

#include <cpl_multiproc.h>

#include <atomic>
#include <system_error>

#include "jumeau/monitor.hpp"

namespace jumeau::geo {

namespace fs = std::filesystem;

namespace {

Error unwritable(Text why) { return {Error::Code::unwritable, std::move(why)}; }
Error unwritable(const fs::path& path, const std::error_code& why) {
  return unwritable(text("{0} cannot be written: {1}.", path.string(), why.message()));
}

}  // namespace

Draft::Draft(const fs::path& target) : target_(fs::absolute(target)) {
  static std::atomic<unsigned> count{0};
  folder_ = target_.parent_path() /
            ("." + target_.filename().string() + ".part" + std::to_string(CPLGetPID()) + "." + std::to_string(count++));
  std::error_code failed;
  if (!fs::is_directory(target_.parent_path(), failed))
    throw unwritable(text("{0} cannot be written: its folder does not exist.", target.string()));
  if (fs::is_directory(target_, failed))
    throw unwritable(text("{0} cannot be written: it is a folder.", target.string()));
  fs::create_directory(folder_, failed);
  if (failed) throw unwritable(target, failed);
}

Draft::~Draft() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

fs::path Draft::file() const { return folder_ / target_.filename(); }

fs::path Draft::beside(const std::string& suffix) const { return folder_ / (target_.filename().string() + suffix); }

void Draft::keep() {
  std::error_code failed;
  for (const auto& made : fs::directory_iterator(folder_)) {
    fs::rename(made.path(), target_.parent_path() / made.path().filename(), failed);
    if (failed) throw unwritable(target_, failed);
  }
}

void replace_folder(const fs::path& folder, const fs::path& made, const fs::path& old) {
  std::error_code failed;
  if (fs::exists(folder, failed)) fs::rename(folder, old, failed);
  if (!failed) fs::rename(made, folder, failed);
  if (failed) throw unwritable(folder, failed);
}

}  // namespace jumeau::geo
