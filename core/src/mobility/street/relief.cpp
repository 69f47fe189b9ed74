#include "relief.hpp"

#include <limits>
#include <map>
#include <numeric>
#include <utility>

#include "../../parallel.hpp"

namespace jumeau::street {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// ---- bridges and tunnels

using Position = std::pair<double, double>;
Position first_of(Path path) { return {path[0], path[1]}; }
Position last_of(Path path) { return {path[path.size() - 2], path[path.size() - 1]}; }

/// Heights where bridges and tunnels begin and end: that of the ground at abutments, of a taut string elsewhere.
class Decks {
public:
  Decks(const Geometries& lines, const GridView& terrain, const std::vector<std::uint8_t>& structures) {
    for (std::size_t row = 0; row < structures.size(); ++row)
      if (structures[row] != 0) each_path(lines, row, [&](Path path) { add(path); });
    if (nodes_.empty()) return;
    for (std::size_t row = 0; row < structures.size(); ++row)
      if (structures[row] == 0) each_path(lines, row, [&](Path path) { touch_ground(path); });
    for (auto& [position, node] : nodes_)
      if (node.ground || node.links.size() < 2) node.height = terrain.bilinear(position.first, position.second);
    pull_taut();
  }

  double height(Position at) const {
    const auto found = nodes_.find(at);
    return found == nodes_.end() ? nan : found->second.height;
  }

private:
  struct Node {
    std::vector<std::pair<Node*, double>> links;  ///< with the length to it
    bool ground = false;
    double height = nan;
  };

  void add(Path path) {
    if (path.size() < 4) return;
    Node& a = nodes_[first_of(path)];
    Node& b = nodes_[last_of(path)];
    const double length = std::max(length_m(path), 1e-3);
    a.links.emplace_back(&b, length), b.links.emplace_back(&a, length);
  }
  void touch_ground(Path path) {
    for (std::size_t i = 0; i + 1 < path.size(); i += 2)
      if (const auto found = nodes_.find({path[i], path[i + 1]}); found != nodes_.end()) found->second.ground = true;
  }
  /// Gauss-Seidel: each height becomes the mean of its neighbours', the nearer the heavier. Nodes in order of place.
  void pull_taut() {
    std::vector<Node*> free;
    for (auto& [position, node] : nodes_)
      if (std::isnan(node.height)) free.push_back(&node);
    constexpr int most_rounds = 1000;
    constexpr double still_m = 1e-4;
    for (int round = 0; round < most_rounds; ++round) {
      double moved = 0.0;
      for (Node* node : free) moved = std::max(moved, pull(*node));
      if (moved < still_m) return;
    }
  }
  static double pull(Node& node) {
    double sum = 0.0, weights = 0.0;
    for (const auto& [other, length] : node.links)
      if (!std::isnan(other->height)) sum += other->height / length, weights += 1.0 / length;
    if (weights == 0.0) return 0.0;
    const double before = std::exchange(node.height, sum / weights);
    return std::isnan(before) ? std::numeric_limits<double>::infinity() : std::abs(node.height - before);
  }

  std::map<Position, Node> nodes_;
};

// ---- a street

struct Sum {
  double up = 0.0, down = 0.0, rise = 0.0, known = 0.0, metres = 0.0, steepest_up = 0.0, steepest_down = 0.0;
  double sustained = nan;

  void add(double rise_m, double length) {
    known += length, rise += rise_m;
    (rise_m > 0.0 ? up : down) += std::abs(rise_m);
    double& steepest = rise_m > 0.0 ? steepest_up : steepest_down;
    steepest = std::max(steepest, 100.0 * std::abs(rise_m) / length);
  }
  Slope slope(double cell_m, bool structure) const {
    if (!(known > 0.0)) return {nan, nan, nan, nan, nan, nan, metres > 0.0 ? 0.0 : nan, structure};
    if (metres < cell_m) return {up, down, nan, nan, nan, nan, known / metres, structure};
    return {up, down, 100.0 * rise / known, steepest_up, steepest_down, sustained, known / metres, structure};
  }
};

/// The steepest of all stretches of sustained_m without a gap; NaN where there is none.
double sustained_percent(std::span<const double> rises, double step) {
  const auto most = static_cast<double>(rises.size());
  const auto pieces = static_cast<std::ptrdiff_t>(std::clamp(std::round(sustained_m / step), 1.0, most));
  double out = nan;
  for (auto first = rises.begin(); rises.end() - first >= pieces; ++first) {
    const double rise = std::accumulate(first, first + pieces, 0.0);
    out = std::fmax(out, 100.0 * std::abs(rise) / (static_cast<double>(pieces) * step));
  }
  return out;
}

void add_ground(Path path, const GridView& terrain, const ReliefOptions& options, Sum& sum, std::int32_t& too_steep) {
  const double length = length_m(path), piece = std::max(options.piece_m, 2.0 * terrain.cell_m());
  const double pieces = std::max(1.0, std::round(length / piece)), step = length / pieces;
  std::vector<double> rises;
  double before = nan;
  bool first = true;
  each_place(path, static_cast<std::size_t>(pieces) + 1, 0.0, step, [&](double x, double y) {
    const double height = terrain.bilinear(x, y), rise = height - before;
    before = height;
    if (std::exchange(first, false)) return;
    sum.metres += step;
    const bool believed = !(100.0 * std::abs(rise) > options.most_percent * step);
    rises.push_back(believed ? rise : nan);
    if (!believed) ++too_steep;
    if (!std::isnan(rises.back())) sum.add(rise, step);
  });
  sum.sustained = std::fmax(sum.sustained, sustained_percent(rises, step));
}

void add_deck(Path path, const Decks& decks, const ReliefOptions& options, Sum& sum, std::int32_t& too_steep) {
  const double length = length_m(path), rise = decks.height(last_of(path)) - decks.height(first_of(path));
  sum.metres += length;
  if (std::isnan(rise)) return;
  if (100.0 * std::abs(rise) > options.most_percent * length)
    ++too_steep;
  else
    sum.add(rise, length), sum.sustained = std::fmax(sum.sustained, 100.0 * std::abs(rise) / length);
}

}  // namespace

std::vector<Slope> slopes(const Geometries& lines, const GridView& terrain, const std::vector<std::uint8_t>& structures,
                          const ReliefOptions& options, std::vector<std::int32_t>& too_steep, Monitor& monitor) {
  const Decks decks(lines, terrain, structures);
  std::vector<Slope> out(lines.size());
  too_steep.assign(lines.size(), 0);
  parallel_for_each(
      lines.size(), monitor, [] { return 0; },
      [&](std::size_t row, int) {
        Sum sum;
        each_path(lines, row, [&](Path path) {
          if (!(length_m(path) > 0.0)) return;
          if (structures[row] != 0)
            add_deck(path, decks, options, sum, too_steep[row]);
          else
            add_ground(path, terrain, options, sum, too_steep[row]);
        });
        out[row] = sum.slope(terrain.cell_m(), structures[row] != 0);
      });
  return out;
}

void report_too_steep(const std::vector<std::int32_t>& too_steep, const ReliefOptions& options,
                      std::vector<Issue>& issues, Monitor& monitor) {
  std::int64_t count = 0;
  for (std::size_t row = 0; row < too_steep.size(); ++row) {
    if (too_steep[row] == 0) continue;
    ++count;
    issues.push_back(
        {static_cast<std::int64_t>(row), "too_steep",
         text("{0} pieces are steeper than {1} % on the terrain: an error there, or a bridge or tunnel that "
              "is not marked. They were left out.",
              too_steep[row], options.most_percent)});
  }
  if (count > 0)
    monitor.warn(text("{0} streets have pieces steeper than {1} %, which were left out.", count, options.most_percent));
}

}  // namespace jumeau::street
