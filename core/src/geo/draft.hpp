#pragma once

#include <filesystem>
#include <string>

namespace jumeau::geo {

/// A folder beside the target in which a file is made; `keep` moves what is in it to its place, else all of it goes.
/// @throws Error (unwritable)
class Draft {
public:
  explicit Draft(const std::filesystem::path& target);
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft();

  std::filesystem::path file() const;
  /// Beside the file: its name and this.
  std::filesystem::path beside(const std::string& suffix) const;
  void keep();

private:
  std::filesystem::path target_, folder_;
};

/// Puts a folder that was made in the place of another, which goes to `old`. @throws Error (unwritable)
void replace_folder(const std::filesystem::path& folder, const std::filesystem::path& made,
                    const std::filesystem::path& old);

}  // namespace jumeau::geo
