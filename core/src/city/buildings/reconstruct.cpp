#include "reconstruct.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <set>

#include "borders.hpp"
#include "jumeau/city/validity.hpp"
#include "labelling.hpp"
#include "roof_distance.hpp"

namespace jumeau::city {

namespace {

constexpr double data_weight = 0.888;  ///< of heights against the length of edges, after roofer
constexpr double height_cap_m = 2.0;   ///< a point cannot be more wrong than this
constexpr double forbidden = 1e9;
constexpr double step_m = 3.0;                                ///< LoD1.3 keeps steps from this on
constexpr double lowest_roof_m = 0.3;                         ///< above the floor
constexpr double above_points_m = 0.6, below_points_m = 1.0;  ///< a roof keeps so near to the points of its building

constexpr std::size_t at(std::int32_t i) { return static_cast<std::size_t>(i); }

std::vector<Segment> walls_of(const std::vector<Ring>& footprint) {
  std::vector<Segment> out;
  for (const Ring& ring : footprint)
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const auto &a = ring[i], &b = ring[(i + 1) % ring.size()];
      out.push_back({a[0], a[1], b[0], b[1]});
    }
  return out;
}

/// Points without a plane join that of a neighbour where its height fits.
std::vector<std::int32_t> planes_for_borders(const RoofPlanes& roof, std::span<const Position> points) {
  constexpr double fits_m = 0.4;
  std::vector<std::int32_t> out = roof.plane_of;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (out[i] >= 0) continue;
    double best = fits_m;
    for (std::size_t k = 0; k < RoofPlanes::around; ++k) {
      const std::int32_t n = roof.neighbours[i * RoofPlanes::around + k];
      if (n < 0 || roof.plane_of[at(n)] < 0) continue;
      const Plane& plane = roof.planes[at(roof.plane_of[at(n)])];
      const double off = std::abs(plane.z(points[i][0], points[i][1]) - points[i][2]);
      if (off < best) best = off, out[i] = roof.plane_of[at(n)];
    }
  }
  return out;
}

/// Whether a plane keeps between the floor and the points over all corners of a face.
bool keeps_within(const Partition& partition, const Partition::Face& face, const Plane& plane, double low,
                  double high) {
  for (const auto& ring : face.rings)
    for (const std::int32_t v : ring) {
      const double z = plane.z(partition.vertices[at(v)][0], partition.vertices[at(v)][1]);
      if (z < low || z > high) return false;
    }
  return true;
}

/// A face of a partition that takes the label of a neighbour.
struct Change {
  double distance_m, area_m2;
  std::int32_t gives, takes;  ///< faces
  auto operator<=>(const Change&) const = default;
};

/// The smallest face at the vertex nearest to a place where labels differ, but for those that changed before.
std::optional<Change> nearest_change(const Partition& partition, const std::vector<std::int32_t>& labels,
                                     const std::set<std::int32_t>& changed, const std::array<double, 2>& place) {
  std::optional<Change> out;
  for (const Partition::Edge& edge : partition.edges) {
    if (edge.left < 0 || edge.right < 0 || labels[at(edge.left)] == labels[at(edge.right)]) continue;
    const auto area = [&](std::int32_t face) { return partition.faces[at(face)].area_m2; };
    const bool left_gives = area(edge.left) < area(edge.right);
    const std::int32_t gives = left_gives ? edge.left : edge.right, takes = left_gives ? edge.right : edge.left;
    if (changed.contains(gives)) continue;
    for (const std::int32_t v : {edge.from, edge.to}) {
      const auto& [x, y] = partition.vertices[at(v)];
      const Change one{std::hypot(x - place[0], y - place[1]), area(gives), gives, takes};
      if (!out || one < *out) out = one;
    }
  }
  return out;
}

/// Parts of a roof joined to blocks until their heights differ by a step; the smallest difference first.
class Blocks {
public:
  using Height = std::function<double(const std::vector<std::int32_t>&)>;
  Blocks(const Partition& partition, const std::vector<std::int32_t>& part_of_face,
         const std::vector<std::vector<std::int32_t>>& points_of_face, Height height_of)
      : partition_(partition), part_of_face_(part_of_face), height_of_(std::move(height_of)) {
    const std::size_t parts = static_cast<std::size_t>(std::ranges::max(part_of_face)) + 1;
    block_.resize(parts), points_.resize(parts);
    std::iota(block_.begin(), block_.end(), 0);
    for (std::size_t f = 0; f < points_of_face.size(); ++f) {
      auto& own = points_[at(part_of_face[f])];
      own.insert(own.end(), points_of_face[f].begin(), points_of_face[f].end());
    }
    for (std::size_t part = 0; part < parts; ++part) height_.push_back(height(part));
  }

  void join_small_steps() {
    for (auto pair = least_step(); pair.first >= 0; pair = least_step()) {
      for (std::int32_t& block : block_)
        if (block == pair.second) block = pair.first;
      auto &kept = points_[at(pair.first)], &more = points_[at(pair.second)];
      kept.insert(kept.end(), more.begin(), more.end());
      more.clear();
      height_[at(pair.first)] = height(at(pair.first));
    }
  }
  /// By block, numbered as of_faces() does; NaN without points.
  std::vector<double> heights() const {
    std::vector<double> out;
    for (const std::int32_t block : remaining()) out.push_back(height_[at(block)]);
    return out;
  }
  std::vector<std::int32_t> of_faces() const {
    const std::vector<std::int32_t> all = remaining();
    std::vector<std::int32_t> out;
    for (const std::int32_t part : part_of_face_)
      out.push_back(static_cast<std::int32_t>(std::ranges::lower_bound(all, block_[at(part)]) - all.begin()));
    return out;
  }

private:
  double height(std::size_t block) const {
    return points_[block].empty() ? std::numeric_limits<double>::quiet_NaN() : height_of_(points_[block]);
  }
  std::vector<std::int32_t> remaining() const {
    const std::set<std::int32_t> out(block_.begin(), block_.end());
    return {out.begin(), out.end()};
  }
  /// The two neighbours that differ least, if by less than a step; a block without points differs from none.
  std::pair<std::int32_t, std::int32_t> least_step() const {
    double least = step_m;
    std::pair<std::int32_t, std::int32_t> out{-1, -1};
    for (const Partition::Edge& edge : partition_.edges) {
      if (edge.left < 0 || edge.right < 0) continue;
      const std::int32_t a = block_[at(part_of_face_[at(edge.left)])], b = block_[at(part_of_face_[at(edge.right)])];
      if (a == b) continue;
      const double apart = std::abs(height_[at(a)] - height_[at(b)]);
      if (const double step = std::isnan(apart) ? 0.0 : apart; step < least) least = step, out = std::minmax({a, b});
    }
    return out;
  }

  const Partition& partition_;
  const std::vector<std::int32_t>& part_of_face_;
  Height height_of_;
  std::vector<std::int32_t> block_;                ///< by part
  std::vector<std::vector<std::int32_t>> points_;  ///< by block
  std::vector<double> height_;                     ///< by block
};

}  // namespace

double at_share(std::vector<double> values, double share) {
  const auto place = std::min(static_cast<std::size_t>(share * static_cast<double>(values.size())), values.size() - 1);
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(place));
  return values[place];
}

Reconstructing::Reconstructing(const BuildingInput& input, double roof_percentile)
    : input_(input), percentile_(roof_percentile), whole_(partition_of(input.footprint, {})) {
  if (whole_.faces.empty()) throw Error(Error::Code::bad_input, text("The footprint is no polygon."));
}

double Reconstructing::height_of(const std::vector<std::int32_t>& points) const {
  std::vector<double> heights;
  for (const std::int32_t i : points) heights.push_back(input_.roof[at(i)][2]);
  return at_share(std::move(heights), percentile_);
}

Reconstruction Reconstructing::lod12(std::optional<double> roof_z) const {
  std::vector<std::int32_t> all(input_.roof.size());
  std::iota(all.begin(), all.end(), 0);
  double z = roof_z ? *roof_z : height_of(all);
  z = std::max(z, input_.floor_z + lowest_roof_m);
  const std::vector<std::int32_t> labels(whole_.faces.size(), 0);
  const Plane flat{0.0, 0.0, z};
  const RoofParts parts = parts_of(whole_, labels, std::span(&flat, 1));
  Reconstruction out{Lod::lod12, "", extruded(whole_, parts, input_.floor_z).solid, {}, 0.0, false};
  for (std::size_t part = 0; part < parts.planes.size(); ++part)
    out.parts.push_back({flat, 0.0, static_cast<std::int64_t>(part == 0 ? all.size() : 0)});
  for (std::size_t f = 0; f < whole_.faces.size(); ++f)
    out.parts[at(parts.of_face[f])].area_m2 += whole_.faces[f].area_m2;
  out.rmse_m = rmse_to_roof(out.solid, input_.roof);
  return out;
}

void Reconstructing::label() {
  if (is_labelled_) return;
  is_labelled_ = true;
  const RoofPlanes roof = roof_planes(input_.roof);
  planes_ = roof.planes;
  const auto found = borders(input_.roof, planes_for_borders(roof, input_.roof));
  const std::vector<Segment> lines = roof_lines(found, planes_, walls_of(input_.footprint));
  cut_ = partition_of(input_.footprint, lines);
  points_ = points_in(cut_, input_.roof);

  std::vector<std::int32_t> all(input_.roof.size());
  std::iota(all.begin(), all.end(), 0);
  planes_.push_back({0.0, 0.0, std::max(height_of(all), input_.floor_z + lowest_roof_m)});
  const auto [lowest, highest] = std::ranges::minmax(input_.roof, {}, [](const Position& p) { return p[2]; });
  const double low = std::max(lowest[2] - below_points_m, input_.floor_z + lowest_roof_m);
  const double high = highest[2] + above_points_m;
  LabelCosts costs{planes_.size(), {}};
  for (std::size_t f = 0; f < cut_.faces.size(); ++f)
    for (std::size_t l = 0; l < planes_.size(); ++l) {
      double off = 0.0;
      for (const std::int32_t i : points_[f]) {
        const Position& p = input_.roof[at(i)];
        off += std::min(height_cap_m, std::abs(planes_[l].z(p[0], p[1]) - p[2]));
      }
      const auto count = static_cast<double>(points_[f].size());
      const bool allowed = l + 1 == planes_.size() || keeps_within(cut_, cut_.faces[f], planes_[l], low, high);
      const double cost = points_[f].empty() ? 0.0 : data_weight * cut_.faces[f].area_m2 * off / count;
      costs.of.push_back(allowed ? cost : cost + forbidden);
    }
  labels_ = labelled(cut_, costs, 1.0 - data_weight);
}

Reconstruction Reconstructing::finished(Lod lod, const RoofParts& parts) const {
  Reconstruction out{lod, "", {}, {}, 0.0, false};
  for (const Plane& plane : parts.planes) out.parts.push_back({plane, 0.0, 0});
  for (std::size_t f = 0; f < parts.of_face.size(); ++f) {
    out.parts[at(parts.of_face[f])].area_m2 += cut_.faces[f].area_m2;
    out.parts[at(parts.of_face[f])].points += static_cast<std::int64_t>(points_[f].size());
  }
  return out;
}

const Reconstruction& Reconstructing::flat() {
  if (!flat_) flat_ = lod12();
  return *flat_;
}

/// Where walls are pinched or a face is not valid, the smallest face of the partition there takes the label of a
/// neighbour, and it is tried again.
std::optional<Reconstruction> Reconstructing::valid(Lod lod, std::span<const Plane> planes,
                                                    std::vector<std::int32_t> labels) const {
  constexpr std::size_t most_changes = 24;
  for (std::set<std::int32_t> changed; changed.size() <= most_changes;) {
    const RoofParts parts = parts_of(cut_, labels, planes);
    Extruded made = extruded(cut_, parts, input_.floor_z);
    const Faults faults = made.pinched_at.empty() ? faults_of(made.solid) : Faults{};
    if (made.pinched_at.empty() && faults.empty()) {
      Reconstruction out = finished(lod, parts);
      out.solid = std::move(made.solid), out.simplified = !changed.empty();
      out.rmse_m = rmse_to_roof(out.solid, input_.roof);
      return out;
    }
    const auto place = faults.empty() ? made.pinched_at.front() : std::array{faults[0].at.x, faults[0].at.y};
    const auto change = nearest_change(cut_, labels, changed, place);
    if (!change) return std::nullopt;
    labels[at(change->gives)] = labels[at(change->takes)];
    changed.insert(change->gives);
  }
  return std::nullopt;
}

Reconstruction Reconstructing::lod22() {
  label();
  const char* reason = "no_planes";
  if (planes_.size() > 1) {
    auto out = valid(Lod::lod22, planes_, labels_);
    if (out && !(out->rmse_m > flat().rmse_m)) return std::move(*out);
    reason = out ? "flat_fits_better" : "not_valid";
  }
  Reconstruction lower = lod13();
  if (planes_.size() == 1 || *lower.reason == '\0') lower.reason = reason;
  return lower;
}

Reconstruction Reconstructing::lod13() {
  label();
  const RoofParts slanted = parts_of(cut_, labels_, planes_);
  Blocks blocks(cut_, slanted.of_face, points_, [&](const auto& points) { return height_of(points); });
  blocks.join_small_steps();
  std::vector<Plane> planes;
  for (const double z : blocks.heights())
    planes.push_back({0.0, 0.0, std::max(std::isnan(z) ? planes_.back().c : z, input_.floor_z + lowest_roof_m)});
  auto out = valid(Lod::lod13, planes, blocks.of_faces());
  if (out && !(out->rmse_m > flat().rmse_m)) return std::move(*out);
  Reconstruction lower = flat();
  lower.reason = out ? "flat_fits_better" : "not_valid";
  return lower;
}

}  // namespace jumeau::city
