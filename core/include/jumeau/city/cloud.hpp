#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "jumeau/geo/crs.hpp"
#include "jumeau/monitor.hpp"

/// Point clouds: LAS and LAZ files, read piece by piece.
namespace jumeau::city {

/// Points as columns of equal length.
struct Points {
  std::vector<double> x, y, z;
  std::vector<std::uint8_t> classification;
  std::vector<std::uint8_t> return_number, returns;  ///< which echo of how many
  std::vector<double>
      gps_time;  ///< seconds, of the file's kind (CloudFile::adjusted_time); NaN where the format has none

  std::size_t size() const { return x.size(); }
  void clear();
  void append(const Points&);
};

/// What is wrong with a file although it can be read.
enum class CloudFault {
  cut_short,           ///< fewer points than the header says
  outside_header_box,  ///< points outside the box of the header
  bad_numbers,         ///< coordinates that are not finite
};

/// What the header of a file says, checked against the size of the file.
struct CloudFile {
  enum class Index { none, lax, copc };

  std::filesystem::path path;
  int version_minor = 2;               ///< of LAS 1.x
  int point_format = 0;                ///< 0 to 3, 6 to 8
  int record_bytes = 0;                ///< more than the format's: extra bytes
  bool compressed = false;             ///< LAZ
  std::int64_t chunk_points = 0;       ///< so many were compressed on their own each; 0: not told, or not equally many
  bool adjusted_time = false;          ///< gps_time is adjusted standard GPS time, else the second of some week
  std::int64_t points = 0;             ///< by the header
  std::array<double, 3> min{}, max{};  ///< by the header
  std::array<double, 3> scale{}, offset{};
  std::string crs;           ///< "EPSG:2154" or WKT of the horizontal system; empty where the file tells none
  std::string vertical_crs;  ///< likewise, of heights
  int year = 0, day = 0;     ///< of its making; 0: not told
  std::string software;
  Index index = Index::none;
};

/// Points that follow each other in a file; where they lie.
struct CloudChunk {
  std::int64_t first = 0, count = 0;
  geo::Bounds box;
};

struct CloudRange {
  std::int64_t first, count;
};

/// What is read of a file without what comes before it.
struct CloudPiece {
  std::size_t file;
  std::vector<CloudRange> ranges;  ///< empty: what the .lax index finds
};

/// Which class codes mean what. The defaults are those of IGN's LiDAR HD.
struct ClassCodes {
  std::vector<int> ground{2}, water{9}, building{6, 67}, vegetation{3, 4, 5}, bridge{17}, noise{7, 18, 65, 66};

  bool is(const std::vector<int>& codes, std::uint8_t classification) const;
};

/// Several files as one cloud. Holds headers only; points are read when asked for, in bounded memory. Immutable and
/// shareable between threads.
class Cloud {
public:
  /// Files, and folders, whose .las and .laz files are taken (not those of folders in them), in the order of their
  /// names.
  /// @throws Error (unreadable) naming the file that cannot be read; (bad_input) for no file, files in different
  /// systems
  static std::shared_ptr<const Cloud> open(const std::vector<std::filesystem::path>&, Monitor&);

  const std::vector<CloudFile>& files() const { return files_; }
  std::int64_t points() const;
  /// Of all headers, within the window.
  geo::Bounds box() const;
  /// Of the files; empty where they do not tell it.
  const std::string& crs() const { return crs_; }
  const std::string& vertical_crs() const { return vertical_crs_; }
  /// The same files in a system that the user tells, because they do not. @throws Error (bad_input) where they do
  std::shared_ptr<const Cloud> with_crs(const std::string&) const;

  /// What of it lies in a closed box: only files that reach into it, and nothing else is read of them. What was learned
  /// about a file, such as where its points lie, is shared.
  std::shared_ptr<const Cloud> within(const geo::Bounds&) const;

  static constexpr std::size_t chunk_points = 50000;
  using Sink = std::function<void(const Points&)>;
  /// Where times are not asked for, formats 6 to 8 are read faster, and gps_time is NaN.
  enum class Times : std::uint8_t { left_out, read };
  /// Hands over the points of the closed box, at most chunk_points at a time, in the order of files and points, on the
  /// calling thread; they are decoded on all of them. Withheld points are left out. Only what an index says may lie
  /// there is read: of the file (COPC, .lax), or our own of the places of each chunk, learned while reading. Any
  /// thread.
  /// @throws Error (unreadable) for a damaged file, Cancelled
  void read(const geo::Bounds&, const Sink&, Monitor&, Times = Times::left_out) const;
  /// The same of one file.
  void read_file(std::size_t number, const geo::Bounds&, const Sink&, Monitor&, Times = Times::left_out) const;
  /// The same for whoever reads on several threads: the pieces in which points of the box may lie, in order.
  std::vector<CloudPiece> pieces(const geo::Bounds&, Monitor&) const;
  void read_piece(const CloudPiece&, const geo::Bounds&, const Sink&, Monitor&, Times = Times::left_out) const;

  /// What was met while reading, by file; each fault once. Complete after everything was read.
  struct Finding {
    std::size_t file;
    CloudFault fault;
    std::int64_t points;  ///< concerned
  };
  std::vector<Finding> findings() const;
  /// Says them in words.
  void tell(Monitor&) const;

  static geo::Bounds everywhere() {
    constexpr double far = std::numeric_limits<double>::infinity();
    return {-far, -far, far, far};
  }

  Cloud();
  ~Cloud();

private:
  struct Memory;
  using Chunks = std::shared_ptr<const std::vector<CloudChunk>>;
  Chunks chunks_of(std::size_t file, Monitor&) const;
  std::vector<CloudRange> ranges_in(std::size_t file, const geo::Bounds&, Monitor&) const;
  std::vector<CloudPiece> pieces_of(std::size_t file, const geo::Bounds&, Monitor&) const;
  void read_pieces(const std::vector<CloudPiece>&, const geo::Bounds&, const Sink&, Monitor&, Times) const;
  /// Whoever takes points may keep them.
  using Taker = std::function<void(Points&)>;
  void decode(const CloudPiece&, const geo::Bounds&, const Taker&, Monitor&, Times) const;
  std::vector<CloudFile> files_;
  std::string crs_, vertical_crs_;
  std::vector<std::shared_ptr<Memory>> memories_;  ///< one per file
  geo::Bounds window_ = everywhere();
};

/// Writes LAZ 1.4 (or LAS, by the ending): point format 6, millimetres, optionally with a .lax index beside it. The
/// file appears whole or not at all. @throws Error (unwritable), Cancelled
struct CloudWriting {
  std::string crs;
  double scale_m = 0.001;
  int point_format = 6;  ///< 0 to 3, 6 to 8
  bool index = false;
};
void write_cloud(const Points&, const std::filesystem::path&, const CloudWriting&, Monitor&);

}  // namespace jumeau::city
