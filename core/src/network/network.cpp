#include "jumeau/network/network.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <list>
#include <mutex>

#include "builder.hpp"

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

void check_lines(const Table& lines, const GraphOptions& options) {
  if (!(options.default_speed_kmh > 0.0) || std::isinf(options.default_speed_kmh))
    throw Error(Error::Code::bad_option,
                text("The default speed must be above 0 km/h, not {0}.", options.default_speed_kmh));
  if (lines.geometry.shape != Shape::line)
    throw Error(Error::Code::bad_input, text("The network must be a layer of lines."));
  if (lines.size() == 0) throw Error(Error::Code::bad_input, text("The network layer is empty: it has no line."));
}

}  // namespace

GraphOptions graph_options(Mode mode, Cost cost) {
  GraphOptions out;
  out.default_speed_kmh = speed_kmh(mode);
  out.directed = obeys_oneway(mode);
  out.cost = cost;
  return out;
}

Network::Network(const Table& lines, const GraphOptions& options, Monitor& monitor)
    : options_(options), crs_(lines.crs) {
  check_lines(lines, options);
  Builder(*this, lines, monitor).build();
}

Network::~Network() = default;

Edge Network::edge_of(std::int64_t vertex) const {
  return static_cast<Edge>(std::upper_bound(vertices_.begin(), vertices_.end(), vertex) - vertices_.begin()) - 1;
}

std::span<const Edge> Network::edges_at(Node n) const {
  const auto first = at_offsets_[at(n)], last = at_offsets_[at(n) + 1];
  return {at_.data() + first, at(last - first)};
}

std::size_t Network::memory() const {
  const auto bytes = [](const auto& v) { return v.size() * sizeof(v[0]); };
  std::size_t out = bytes(node_xy_) + bytes(ends_) + bytes(vertices_) + bytes(xy_) + bytes(metres_) + bytes(minutes_) +
                    bytes(rows_) + bytes(along_) + bytes(at_offsets_) + bytes(at_) + bytes(island_of_) +
                    bytes(islands_);
  for (const Arcs* arcs : {&out_, &in_}) out += bytes(arcs->offsets) + bytes(arcs->arcs);
  for (const auto& level : boxes_.levels) out += bytes(level);
  return out;
}

void Network::tell(Monitor& monitor) const {
  const Findings& f = findings_;
  const double speed = options_.default_speed_kmh;
  monitor.info(text("Network: {0} lines make {1} edges between {2} nodes.", f.rows - f.empty_rows - f.burdened, edges(),
                    nodes()));
  if (f.empty_rows) monitor.warn(text("{0} lines have no length and were left out.", f.empty_rows));
  if (f.bad_positions)
    monitor.warn(text("{0} vertices are not finite numbers: their lines are broken there.", f.bad_positions));
  if (f.null_speeds)
    monitor.warn(text("{0} lines have no speed: they take the default, {1} km/h.", f.null_speeds, speed));
  if (f.unreadable_speeds)
    monitor.warn(text("{0} lines have a speed that is not a number: they take the default, {1} km/h.",
                      f.unreadable_speeds, speed));
  if (f.impossible_speeds)
    monitor.warn(text("{0} lines have a speed that is zero, negative or infinite: they take the default, {1} km/h.",
                      f.impossible_speeds, speed));
  if (f.unknown_oneways)
    monitor.warn(text("{0} lines have a one-way value that is not known: they are open both ways.", f.unknown_oneways));
  if (f.unreadable_levels)
    monitor.warn(text("{0} lines have a level that is not a number: they are at level 0.", f.unreadable_levels));
  if (f.burdened)
    monitor.info(text("{0} lines are closed, because \"{1}\" is above {2} or missing.", f.burdened,
                      options_.burden_field, options_.burden_most));
  if (f.unknown_burdens)
    monitor.warn(
        text("{0} lines have no number in \"{1}\": they are closed.", f.unknown_burdens, options_.burden_field));
  if (f.separated_places) monitor.info(text("Levels keep lines apart at {0} vertices.", f.separated_places));
  if (islands_.size() > 1) {
    double all_m = 0.0;
    for (const Island& island : islands_) all_m += island.length_m;
    monitor.warn(text("The network is in {0} parts that no street links; the largest has {1} % of the length.",
                      islands_.size(), std::round(1000.0 * islands_.front().length_m / all_m) / 10.0));
  }
}

// ---- the last few graphs

namespace {

struct Fingerprint {
  std::uint64_t a = 0x9e3779b97f4a7c15ULL, b = 0xc2b2ae3d27d4eb4fULL;
  bool operator==(const Fingerprint&) const = default;

  void add(std::uint64_t word) {
    a = (a ^ word) * 0x9fb21c651e98df25ULL;
    a ^= a >> 29;
    b = (b + word) * 0xd6e8feb86659fd93ULL;
    b ^= b >> 32;
  }
  void add(const void* bytes, std::size_t count) {
    const char* from = static_cast<const char*>(bytes);
    add(count);
    for (; count >= 8; count -= 8, from += 8) {
      std::uint64_t word;
      std::memcpy(&word, from, 8);
      add(word);
    }
    std::uint64_t word = 0;
    if (count > 0) std::memcpy(&word, from, count);
    add(word);
  }
  template <class T>
  void add(const std::vector<T>& all) {
    add(all.data(), all.size() * sizeof(T));
  }
  void add(const std::string& words) { add(words.data(), words.size()); }
};

void add_column(Fingerprint& print, const Table& lines, const std::string& name) {
  print.add(name);
  if (name.empty()) return;
  const Column& column = lines.at(name);
  print.add(column.values.index());
  print.add(column.valid);
  if (const auto* integers = std::get_if<Integers>(&column.values))
    print.add(*integers);
  else if (const auto* reals = std::get_if<Reals>(&column.values))
    print.add(*reals);
  else if (const auto* booleans = std::get_if<Booleans>(&column.values))
    print.add(booleans->values);
  else if (const auto* strings = std::get_if<Strings>(&column.values))
    print.add(strings->offsets), print.add(strings->bytes);
  else
    print.add(std::get<Instants>(column.values).ms);
}

Fingerprint fingerprint(const Table& lines, const GraphOptions& options) {
  Fingerprint print;
  print.add(lines.crs);
  print.add(lines.geometry.xy);
  print.add(lines.geometry.paths);
  print.add(lines.geometry.rows);
  add_column(print, lines, options.directed ? options.oneway_field : std::string());
  add_column(print, lines, options.cost == Cost::time ? options.speed_field : std::string());
  for (const std::string& field : {options.level_field, options.burden_field, options.burden_back_field})
    add_column(print, lines, field);
  return print;
}

/// Most recently used first; holds few and not too large ones, always the last.
class Recent {
public:
  std::shared_ptr<const Network> find(const Fingerprint& print, const GraphOptions& options) {
    const std::lock_guard lock(mutex_);
    for (auto it = held_.begin(); it != held_.end(); ++it)
      if (it->print == print && it->network->options() == options) {
        held_.splice(held_.begin(), held_, it);
        return it->network;
      }
    return nullptr;
  }
  void keep(const Fingerprint& print, std::shared_ptr<const Network> network) {
    const std::lock_guard lock(mutex_);
    held_.push_front({print, std::move(network)});
    std::size_t bytes = 0, count = 0;
    for (auto it = held_.begin(); it != held_.end();) {
      bytes += it->network->memory();
      const bool keeps = ++count == 1 || (count <= most_graphs && bytes <= most_bytes);
      it = keeps ? std::next(it) : held_.erase(it);
    }
  }

private:
  static constexpr std::size_t most_graphs = 4, most_bytes = std::size_t{1} << 30;
  struct Held {
    Fingerprint print;
    std::shared_ptr<const Network> network;
  };
  std::mutex mutex_;
  std::list<Held> held_;
};

Recent& recent() {
  static Recent graphs;
  return graphs;
}

}  // namespace

std::shared_ptr<const Network> network_of(const Shared<Table>& lines, const GraphOptions& options, Monitor& monitor) {
  check_lines(*lines, options);
  const Fingerprint print = fingerprint(*lines, options);
  std::shared_ptr<const Network> network = recent().find(print, options);
  if (!network) {
    network = std::make_shared<const Network>(*lines, options, monitor);
    recent().keep(print, network);
  }
  network->tell(monitor);
  return network;
}

}  // namespace jumeau::network
