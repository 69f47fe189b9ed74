#include "jumeau/city/cloud.hpp"

#include <tbb/task_arena.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <span>
#include <utility>

#include "../../parallel.hpp"
#include "las_header.hpp"
#include "laszip.hpp"

namespace jumeau::city {

// ---- points

void Points::clear() {
  x.clear(), y.clear(), z.clear(), gps_time.clear();
  classification.clear(), return_number.clear(), returns.clear();
}

void Points::append(const Points& more) {
  const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  add(x, more.x), add(y, more.y), add(z, more.z), add(gps_time, more.gps_time);
  add(classification, more.classification), add(return_number, more.return_number), add(returns, more.returns);
}

bool ClassCodes::is(const std::vector<int>& codes, std::uint8_t classification) const {
  return std::ranges::find(codes, static_cast<int>(classification)) != codes.end();
}

// ---- files

namespace {

bool is_cloud(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending == ".las" || ending == ".laz";
}

std::vector<std::filesystem::path> files_in(const std::vector<std::filesystem::path>& given) {
  std::vector<std::filesystem::path> out;
  for (const std::filesystem::path& path : given) {
    std::error_code fault;
    if (!std::filesystem::is_directory(path, fault)) {
      out.push_back(path);
      continue;
    }
    for (const auto& entry : std::filesystem::directory_iterator(path, fault))
      if (is_cloud(entry.path())) out.push_back(entry.path());
    if (fault)
      throw Error(Error::Code::unreadable, text("The folder {0} cannot be read: {1}", path.string(), fault.message()));
  }
  std::ranges::sort(out);
  out.erase(std::unique(out.begin(), out.end()), out.end());
  if (out.empty())
    throw Error(Error::Code::bad_input, text("There is no point cloud (.las or .laz) in what was given."));
  return out;
}

/// The system that all files agree on; those that tell none are passed over.
std::string agreed(const std::vector<CloudFile>& files, std::string CloudFile::* system) {
  const CloudFile* first = nullptr;
  for (const CloudFile& file : files) {
    if ((file.*system).empty()) continue;
    if (!first) first = &file;
    if (file.*system != first->*system)
      throw Error(Error::Code::bad_input, text("The files of the cloud are in different reference systems: {0} is in "
                                               "{1}, {2} in {3}.",
                                               first->path.string(), first->*system, file.path.string(), file.*system));
  }
  return first ? first->*system : std::string();
}

bool overlap(const geo::Bounds& a, const geo::Bounds& b) {
  return a.min_x <= b.max_x && b.min_x <= a.max_x && a.min_y <= b.max_y && b.min_y <= a.max_y;
}
bool holds(const geo::Bounds& outer, const geo::Bounds& inner) {
  return outer.min_x <= inner.min_x && outer.min_y <= inner.min_y && outer.max_x >= inner.max_x &&
         outer.max_y >= inner.max_y;
}
bool inside(const geo::Bounds& box, double x, double y) {
  return x >= box.min_x && x <= box.max_x && y >= box.min_y && y <= box.max_y;
}
geo::Bounds common(const geo::Bounds& a, const geo::Bounds& b) {
  return {std::max(a.min_x, b.min_x), std::max(a.min_y, b.min_y), std::min(a.max_x, b.max_x),
          std::min(a.max_y, b.max_y)};
}
geo::Bounds box_of(const CloudFile& file) { return {file.min[0], file.min[1], file.max[0], file.max[1]}; }
/// Coordinates are whole multiples of the scale: the header may be off by half of one.
geo::Bounds widened(const geo::Bounds& box, const CloudFile& file) {
  const double dx = std::abs(file.scale[0]), dy = std::abs(file.scale[1]);
  return {box.min_x - dx, box.min_y - dy, box.max_x + dx, box.max_y + dy};
}

constexpr laszip_U32 place_and_class = laszip_DECOMPRESS_SELECTIVE_CHANNEL_RETURNS_XY | laszip_DECOMPRESS_SELECTIVE_Z |
                                       laszip_DECOMPRESS_SELECTIVE_CLASSIFICATION | laszip_DECOMPRESS_SELECTIVE_FLAGS;

/// One file, from which points are decoded one after the other.
class Reader {
public:
  Reader(const CloudFile& file, laszip_U32 wanted)
      : file_(file),
        timed_((wanted & laszip_DECOMPRESS_SELECTIVE_GPS_TIME) != 0 && file.point_format != 0 &&
               file.point_format != 2) {
    laszip_.open(file.path, wanted);
    laszip_get_point_pointer(laszip_.get(), &point_);
  }

  /// False where the file does not hold that point.
  bool seek(std::int64_t number) {
    if (number == at_) return true;
    at_ = number;
    return laszip_seek_point(laszip_.get(), number) == 0;
  }
  bool next() {
    ++at_;
    return laszip_read_point(laszip_.get()) == 0;
  }

  bool indexed() const {
    laszip_BOOL found = 0, appended = 0;
    return laszip_has_spatial_index(laszip_.get(), &found, &appended) == 0 && found;
  }
  /// With the index of a .lax file. False where nothing lies in the box.
  bool choose(const geo::Bounds& box) {
    laszip_BOOL empty = 0;
    return laszip_inside_rectangle(laszip_.get(), box.min_x, box.min_y, box.max_x, box.max_y, &empty) == 0 && !empty;
  }
  /// False at the end; `broken` tells whether that is an error.
  bool next_chosen(bool& broken) {
    laszip_BOOL done = 0;
    broken = laszip_read_inside_point(laszip_.get(), &done) != 0;
    return !broken && !done;
  }

  double x() const { return file_.scale[0] * point_->X + file_.offset[0]; }
  double y() const { return file_.scale[1] * point_->Y + file_.offset[1]; }
  double z() const { return file_.scale[2] * point_->Z + file_.offset[2]; }
  bool withheld() const {
    constexpr unsigned withheld_bit = 4;
    return extended() ? (point_->extended_classification_flags & withheld_bit) != 0 : point_->withheld_flag != 0;
  }
  void add_to(Points& out) const {
    out.x.push_back(x()), out.y.push_back(y()), out.z.push_back(z());
    out.classification.push_back(extended() ? point_->extended_classification
                                            : static_cast<std::uint8_t>(point_->classification));
    out.return_number.push_back(extended() ? point_->extended_return_number : point_->return_number);
    out.returns.push_back(extended() ? point_->extended_number_of_returns : point_->number_of_returns);
    out.gps_time.push_back(timed_ ? point_->gps_time : std::numeric_limits<double>::quiet_NaN());
  }

private:
  bool extended() const { return file_.point_format >= 6; }

  const CloudFile& file_;
  const bool timed_;
  Laszip laszip_;
  laszip_point_struct* point_ = nullptr;
  std::int64_t at_ = 0;
};

}  // namespace

// ---- what is learned about files while reading

struct Cloud::Memory {
  std::mutex mutex, making;
  Chunks chunks;
  std::map<std::int64_t, CloudChunk> met;  ///< what was read on the way to all of `chunks`, by its first point
  std::int64_t met_points = 0;
  /// By where they were met: the first point of what was read, or `anywhere`.
  std::map<CloudFault, std::map<std::int64_t, std::int64_t>> faults;
  static constexpr std::int64_t anywhere = -1;

  void found(CloudFault fault, std::int64_t first, std::int64_t points) {
    if (points == 0) return;
    const std::lock_guard lock(mutex);
    std::int64_t& known = faults[fault][first];
    known = std::max(known, points);
  }
  Chunks known() {
    const std::lock_guard lock(mutex);
    return chunks;
  }
  void keep(Chunks all) {
    const std::lock_guard lock(mutex);
    chunks = std::move(all);
    met.clear();
  }
  /// Where the points of a range lie is an index, once all ranges were read.
  void learn(const CloudChunk& chunk, std::int64_t all_points) {
    const std::lock_guard lock(mutex);
    if (chunks || !met.emplace(chunk.first, chunk).second) return;
    if ((met_points += chunk.count) < all_points) return;
    auto all = std::make_shared<std::vector<CloudChunk>>();
    for (const auto& [first, one] : met) all->push_back(one);
    chunks = std::move(all);
    met.clear();
  }
};

Cloud::Cloud() = default;
Cloud::~Cloud() = default;

std::shared_ptr<const Cloud> Cloud::open(const std::vector<std::filesystem::path>& given, Monitor& monitor) {
  auto out = std::make_shared<Cloud>();
  for (const std::filesystem::path& path : files_in(given)) {
    monitor.check();
    out->files_.push_back(read_las_header(path));
    out->memories_.push_back(std::make_shared<Memory>());
  }
  out->crs_ = agreed(out->files_, &CloudFile::crs), out->vertical_crs_ = agreed(out->files_, &CloudFile::vertical_crs);
  return out;
}

std::shared_ptr<const Cloud> Cloud::with_crs(const std::string& crs) const {
  if (!crs_.empty()) throw Error(Error::Code::bad_input, text("The point cloud says itself that it is in {0}.", crs_));
  auto out = std::make_shared<Cloud>(*this);
  out->crs_ = geo::canonical_crs(crs);
  return out;
}

std::shared_ptr<const Cloud> Cloud::within(const geo::Bounds& box) const {
  auto out = std::make_shared<Cloud>();
  out->crs_ = crs_, out->vertical_crs_ = vertical_crs_, out->window_ = common(window_, box);
  for (std::size_t number = 0; number < files_.size(); ++number)
    if (files_[number].points > 0 && overlap(widened(box_of(files_[number]), files_[number]), out->window_))
      out->files_.push_back(files_[number]), out->memories_.push_back(memories_[number]);
  return out;
}

std::int64_t Cloud::points() const {
  std::int64_t out = 0;
  for (const CloudFile& file : files_) out += file.points;
  return out;
}

geo::Bounds Cloud::box() const {
  geo::Bounds out;
  for (const CloudFile& file : files_) {
    if (file.points == 0) continue;
    if (out.empty()) out = box_of(file);
    out.include(file.min[0], file.min[1]), out.include(file.max[0], file.max[1]);
  }
  return out.empty() ? out : common(out, window_);
}

// ---- reading

namespace {

/// Whether LASzip finds any point of a file without decoding those before it; where it cannot, it must not be asked to.
bool can_seek(const CloudFile& file) {
  return !file.compressed || file.chunk_points > 0 || file.index == CloudFile::Index::copc;
}

/// All points, cut where LASzip begins anew.
std::vector<CloudRange> all_ranges(const CloudFile& file) {
  if (!can_seek(file)) return {{0, file.points}};
  constexpr auto wanted = static_cast<std::int64_t>(Cloud::chunk_points);
  const std::int64_t own = file.chunk_points > 0 ? file.chunk_points : 1;
  const std::int64_t size = own * std::max<std::int64_t>(1, wanted / own);
  std::vector<CloudRange> out;
  for (std::int64_t first = 0; first < file.points; first += size)
    out.push_back({first, std::min(size, file.points - first)});
  return out;
}

/// Where the points of a range lie: reads places only.
CloudChunk places_of(const CloudFile& file, const CloudRange& range, Monitor& monitor) {
  Reader reader(file, laszip_DECOMPRESS_SELECTIVE_CHANNEL_RETURNS_XY);
  CloudChunk out{range.first, 0, {}};
  if (!reader.seek(range.first)) return out;
  for (; out.count < range.count && reader.next(); ++out.count) {
    if (out.count % 4096 == 0) monitor.check();
    if (out.count == 0) out.box = {reader.x(), reader.y(), reader.x(), reader.y()};
    out.box.include(reader.x(), reader.y());
  }
  return out;
}

/// An index of our own.
std::vector<CloudChunk> places_of(const CloudFile& file, Monitor& monitor) {
  const std::vector<CloudRange> ranges = all_ranges(file);
  std::vector<CloudChunk> out(ranges.size());
  parallel_for_each(
      ranges.size(), monitor, [] { return 0; },
      [&](std::size_t i, int) {
        Listening listening(monitor);
        out[i] = places_of(file, ranges[i], listening);
      });
  std::erase_if(out, [](const CloudChunk& chunk) { return chunk.count == 0; });
  return out;
}

/// Points on their way from a file to whoever asked for them.
class Delivery {
public:
  using Taker = std::function<void(Points&)>;
  Delivery(const CloudFile& file, const geo::Bounds& box, const Taker& taker, Monitor& monitor)
      : header_box_(box_of(file)), box_(box), taker_(taker), monitor_(monitor) {}
  void take(const Reader& reader) {
    if (++taken_ % 4096 == 0) monitor_.check();
    const double x = reader.x(), y = reader.y();
    if (!std::isfinite(x) || !std::isfinite(y) || !std::isfinite(reader.z())) {
      ++faults_.bad;
      return;
    }
    faults_.outside += !inside(header_box_, x, y);
    seen_.min_x = std::min(seen_.min_x, x), seen_.max_x = std::max(seen_.max_x, x);
    seen_.min_y = std::min(seen_.min_y, y), seen_.max_y = std::max(seen_.max_y, y);
    if (!inside(box_, x, y) || reader.withheld()) return;
    reader.add_to(waiting_);
    if (waiting_.size() == Cloud::chunk_points) flush();
  }
  void flush() {
    if (waiting_.size() > 0) taker_(waiting_);
    waiting_.clear();
  }
  /// Since they were last asked for.
  struct Faults {
    std::int64_t outside = 0, bad = 0;
  };
  Faults faults() { return std::exchange(faults_, {}); }
  /// The box of all points since it was last asked for; turned inside out where there were none.
  geo::Bounds seen() { return std::exchange(seen_, nowhere); }

private:
  const geo::Bounds header_box_, box_;
  const Taker& taker_;
  Monitor& monitor_;
  Points waiting_;
  std::int64_t taken_ = 0;
  Faults faults_;
  static constexpr double far = std::numeric_limits<double>::infinity();
  static constexpr geo::Bounds nowhere{far, far, -far, -far};
  geo::Bounds seen_ = nowhere;
};

/// By the .lax index. Returns how many points are missing, as far as is known.
std::int64_t read_chosen(Reader& reader, const geo::Bounds& box, Delivery& delivery) {
  bool broken = false;
  if (!reader.choose(box)) return 0;
  while (reader.next_chosen(broken)) delivery.take(reader);
  return broken ? 1 : 0;
}

/// Returns how many points are missing.
std::int64_t read_range(Reader& reader, const CloudRange& range, Delivery& delivery) {
  std::int64_t done = 0;
  if (reader.seek(range.first))
    while (done < range.count && reader.next()) delivery.take(reader), ++done;
  return range.count - done;
}

std::int64_t points_of(const std::vector<CloudRange>& ranges) {
  return std::accumulate(ranges.begin(), ranges.end(), std::int64_t{0},
                         [](std::int64_t sum, const CloudRange& range) { return sum + range.count; });
}

}  // namespace

Cloud::Chunks Cloud::chunks_of(std::size_t number, Monitor& monitor) const {
  const CloudFile& file = files_[number];
  Memory& memory = *memories_[number];
  const std::lock_guard lock(memory.making);
  if (Chunks known = memory.known()) return known;
  std::vector<CloudChunk> found;
  if (file.index == CloudFile::Index::copc) found = read_copc_chunks(file);
  // Isolated: a thread that waits here must not begin other work, which may want this lock.
  if (found.empty()) found = tbb::this_task_arena::isolate([&] { return places_of(file, monitor); });
  memory.keep(std::make_shared<const std::vector<CloudChunk>>(std::move(found)));
  return memory.known();
}

/// Which points of a file may lie in a box.
std::vector<CloudRange> Cloud::ranges_in(std::size_t number, const geo::Bounds& box, Monitor& monitor) const {
  const CloudFile& file = files_[number];
  // An index of our own costs one pass, unless all was read before: it is made where a few passes may follow.
  constexpr std::int64_t small = 1'000'000;
  const bool dear = file.points <= small && !memories_[number]->known();
  const bool whole = dear || holds(box, box_of(file)) || !can_seek(file);
  if (whole && file.index != CloudFile::Index::copc) return all_ranges(file);
  const Chunks chunks = chunks_of(number, monitor);
  std::vector<CloudRange> out;
  std::int64_t found = 0;
  for (const CloudChunk& chunk : *chunks) {
    if (overlap(widened(chunk.box, file), box)) out.push_back({chunk.first, chunk.count});
    found += chunk.count;
  }
  memories_[number]->found(CloudFault::cut_short, Memory::anywhere, file.points - found);
  return out;
}

std::vector<CloudPiece> Cloud::pieces_of(std::size_t number, const geo::Bounds& wanted, Monitor& monitor) const {
  const CloudFile& file = files_[number];
  const geo::Bounds box = common(wanted, window_);
  if (file.points == 0 || !overlap(widened(box_of(file), file), box)) return {};
  if (file.index == CloudFile::Index::lax && !holds(box, box_of(file))) return {{number, {}}};
  std::vector<CloudRange> ranges = ranges_in(number, box, monitor);
  std::vector<CloudPiece> out;
  for (const CloudRange& range : ranges) {
    if (out.empty() || points_of(out.back().ranges) + range.count > static_cast<std::int64_t>(chunk_points))
      out.push_back({number, {}});
    out.back().ranges.push_back(range);
  }
  return out;
}

std::vector<CloudPiece> Cloud::pieces(const geo::Bounds& box, Monitor& monitor) const {
  std::vector<CloudPiece> out;
  for (std::size_t number = 0; number < files_.size(); ++number) {
    monitor.check();
    std::ranges::move(pieces_of(number, box, monitor), std::back_inserter(out));
  }
  return out;
}

void Cloud::decode(const CloudPiece& piece, const geo::Bounds& wanted, const Taker& taker, Monitor& monitor,
                   Times times) const {
  const CloudFile& file = files_[piece.file];
  const geo::Bounds box = common(wanted, window_);
  Reader reader(file, place_and_class | (times == Times::read ? laszip_DECOMPRESS_SELECTIVE_GPS_TIME : 0));
  Delivery delivery(file, box, taker, monitor);
  const auto tell = [&](std::int64_t first, std::int64_t missing) {
    const auto [outside, bad] = delivery.faults();
    memories_[piece.file]->found(CloudFault::cut_short, first, missing);
    memories_[piece.file]->found(CloudFault::outside_header_box, first, outside);
    memories_[piece.file]->found(CloudFault::bad_numbers, first, bad);
  };
  const bool learns = can_seek(file) && file.index != CloudFile::Index::copc;
  if (!piece.ranges.empty())
    for (const CloudRange& range : piece.ranges) {
      const std::int64_t missing = read_range(reader, range, delivery);
      if (learns && missing == 0)
        memories_[piece.file]->learn({range.first, range.count, delivery.seen()}, file.points);
      tell(range.first, missing);
    }
  else if (reader.indexed())  // LASzip leaves out what lies on the far borders
    tell(Memory::anywhere, read_chosen(reader, widened(box, file), delivery));
  else
    tell(Memory::anywhere, read_range(reader, {0, file.points}, delivery));
  delivery.flush();
}

/// Several pieces at a time are decoded, each by one thread, and handed over in order.
void Cloud::read_pieces(const std::vector<CloudPiece>& pieces, const geo::Bounds& box, const Sink& sink,
                        Monitor& monitor, Times times) const {
  constexpr std::int64_t most_held = 4 * static_cast<std::int64_t>(chunk_points);
  const auto at_once = 4 * static_cast<std::size_t>(tbb::this_task_arena::max_concurrency());
  const auto small = [&](const CloudPiece& piece) {
    return !piece.ranges.empty() && points_of(piece.ranges) <= most_held;
  };
  for (std::size_t first = 0, last = 0; first < pieces.size(); first = last) {
    monitor.check();
    while (last < pieces.size() && last - first < at_once && small(pieces[last])) ++last;
    if (last <= first + 1) {
      last = first + 1;
      Listening listening(monitor);
      decode(pieces[first], box, sink, listening, times);
    } else {
      std::vector<std::vector<Points>> read(last - first);
      tbb::this_task_arena::isolate([&] {
        Listening listening(monitor);
        parallel_for_each(
            read.size(), listening, [] { return 0; },
            [&](std::size_t i, int) {
              decode(
                  pieces[first + i], box, [&](Points& some) { read[i].push_back(std::move(some)); }, listening, times);
            });
      });
      for (const auto& piece : read)
        for (const Points& some : piece) sink(some);
    }
    monitor.progress(static_cast<double>(last) / static_cast<double>(pieces.size()));
  }
}

void Cloud::read_piece(const CloudPiece& piece, const geo::Bounds& box, const Sink& sink, Monitor& monitor,
                       Times times) const {
  decode(piece, box, sink, monitor, times);
}

void Cloud::read_file(std::size_t number, const geo::Bounds& box, const Sink& sink, Monitor& monitor,
                      Times times) const {
  Listening listening(monitor);
  read_pieces(pieces_of(number, box, listening), box, sink, listening, times);
}

void Cloud::read(const geo::Bounds& box, const Sink& sink, Monitor& monitor, Times times) const {
  read_pieces(pieces(box, monitor), box, sink, monitor, times);
  monitor.progress(1.0);
}

std::vector<Cloud::Finding> Cloud::findings() const {
  std::vector<Finding> out;
  for (std::size_t number = 0; number < files_.size(); ++number) {
    const std::lock_guard lock(memories_[number]->mutex);
    for (const auto& [fault, places] : memories_[number]->faults) {
      std::int64_t anywhere = 0, sum = 0;
      for (const auto& [first, points] : places) (first == Memory::anywhere ? anywhere : sum) += points;
      out.push_back({number, fault, std::max(anywhere, sum)});
    }
  }
  return out;
}

void Cloud::tell(Monitor& monitor) const {
  for (const Finding& finding : findings()) {
    const std::string file = files_[finding.file].path.filename().string();
    switch (finding.fault) {
      case CloudFault::cut_short:
        monitor.warn(text("{0} is damaged: at least {1} of its {2} points are missing; the others were used.", file,
                          finding.points, files_[finding.file].points));
        break;
      case CloudFault::outside_header_box:
        monitor.warn(text("{0}: {1} points lie outside the box that its header tells.", file, finding.points));
        break;
      case CloudFault::bad_numbers:
        monitor.warn(text("{0}: {1} points have coordinates that are not finite numbers and were left out.", file,
                          finding.points));
        break;
    }
  }
}

}  // namespace jumeau::city
