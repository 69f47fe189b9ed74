#include "reconstruct.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
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
  Reconstruction out{Lod::lod12, "", extruded(whole_, parts, input_.floor_z).solid, {}, 0.0};
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
  Reconstruction out{lod, "", {}, {}, 0.0};
  for (const Plane& plane : parts.planes) out.parts.push_back({plane, 0.0, 0});
  for (std::size_t f = 0; f < parts.of_face.size(); ++f) {
    out.parts[at(parts.of_face[f])].area_m2 += cut_.faces[f].area_m2;
    out.parts[at(parts.of_face[f])].points += static_cast<std::int64_t>(points_[f].size());
  }
  return out;
}

/// Where walls are pinched, the smallest face there takes the label of a neighbour, and it is tried again.
std::optional<Reconstruction> Reconstructing::valid(Lod lod, const RoofParts& first,
                                                    std::vector<std::int32_t>* labels) {
  constexpr int most_tries = 24;
  RoofParts parts = first;
  for (int tries = 0; tries < most_tries; ++tries) {
    Extruded made = extruded(cut_, parts, input_.floor_z);
    if (made.pinched_at.empty()) {
      Reconstruction out = finished(lod, parts);
      if (!faults_of(made.solid).empty()) return std::nullopt;
      out.solid = std::move(made.solid);
      out.rmse_m = rmse_to_roof(out.solid, input_.roof);
      return out;
    }
    if (!labels) return std::nullopt;
    const auto vertex = std::ranges::find(cut_.vertices, made.pinched_at.front()) - cut_.vertices.begin();
    const Partition::Edge* best = nullptr;
    for (const Partition::Edge& edge : cut_.edges) {
      if ((edge.from != vertex && edge.to != vertex) || edge.left < 0 || edge.right < 0) continue;
      if ((*labels)[at(edge.left)] == (*labels)[at(edge.right)]) continue;
      const auto smaller = [&](const Partition::Edge& one) {
        return std::min(cut_.faces[at(one.left)].area_m2, cut_.faces[at(one.right)].area_m2);
      };
      if (!best || smaller(edge) < smaller(*best)) best = &edge;
    }
    if (!best) return std::nullopt;
    const bool left_gives = cut_.faces[at(best->left)].area_m2 < cut_.faces[at(best->right)].area_m2;
    const std::int32_t gives = left_gives ? best->left : best->right, takes = left_gives ? best->right : best->left;
    (*labels)[at(gives)] = (*labels)[at(takes)];
    parts = parts_of(cut_, *labels, planes_);
  }
  return std::nullopt;
}

Reconstruction Reconstructing::lod22() {
  label();
  const Reconstruction flat = lod12();
  if (planes_.size() == 1) {
    Reconstruction out = lod13();
    out.reason = "no_planes";
    return out;
  }
  std::vector<std::int32_t> labels = labels_;
  if (auto out = valid(Lod::lod22, parts_of(cut_, labels, planes_), &labels)) {
    if (!(out->rmse_m > flat.rmse_m)) return std::move(*out);
    Reconstruction lower = lod13();
    if (*lower.reason == '\0') lower.reason = "flat_fits_better";
    return lower;
  }
  Reconstruction out = lod13();
  if (*out.reason == '\0') out.reason = "not_valid";
  return out;
}

Reconstruction Reconstructing::lod13() {
  label();
  const Reconstruction flat = lod12();
  const RoofParts slanted = parts_of(cut_, labels_, planes_);
  // Parts whose heights differ by less than a step become one; the smallest step first.
  std::vector<std::vector<std::int32_t>> points(slanted.planes.size());
  for (std::size_t f = 0; f < points_.size(); ++f) {
    auto& of_part = points[at(slanted.of_face[f])];
    of_part.insert(of_part.end(), points_[f].begin(), points_[f].end());
  }
  std::vector<std::int32_t> group(points.size());
  std::iota(group.begin(), group.end(), 0);
  for (;;) {
    std::map<std::int32_t, double> height;
    for (std::size_t part = 0; part < points.size(); ++part)
      if (group[part] == static_cast<std::int32_t>(part))
        height[group[part]] = points[part].empty() ? std::numeric_limits<double>::quiet_NaN() : height_of(points[part]);
    double least = step_m;
    std::pair<std::int32_t, std::int32_t> join{-1, -1};
    for (const Partition::Edge& edge : cut_.edges) {
      if (edge.left < 0 || edge.right < 0) continue;
      const std::int32_t a = group[at(slanted.of_face[at(edge.left)])], b = group[at(slanted.of_face[at(edge.right)])];
      if (a == b) continue;
      const double apart = std::isnan(height[a]) || std::isnan(height[b]) ? 0.0 : std::abs(height[a] - height[b]);
      if (apart < least) least = apart, join = {std::min(a, b), std::max(a, b)};
    }
    if (join.first < 0) {
      RoofParts parts{{}, {}};
      std::vector<std::int32_t> labels;
      std::vector<Plane> planes;
      std::map<std::int32_t, std::int32_t> label_of;
      for (const auto& [root, z] : height) {
        label_of[root] = static_cast<std::int32_t>(planes.size());
        const double known = std::isnan(z) ? planes_.back().c : z;
        planes.push_back({0.0, 0.0, std::max(known, input_.floor_z + lowest_roof_m)});
      }
      for (std::size_t f = 0; f < points_.size(); ++f) labels.push_back(label_of[group[at(slanted.of_face[f])]]);
      std::swap(planes, planes_);
      auto out = valid(Lod::lod13, parts_of(cut_, labels, planes_), &labels);
      std::swap(planes, planes_);
      if (out && !(out->rmse_m > flat.rmse_m)) return std::move(*out);
      Reconstruction lower = flat;
      lower.reason = out ? "flat_fits_better" : "not_valid";
      return lower;
    }
    for (std::int32_t& one : group)
      if (one == join.second) one = join.first;
    auto &kept = points[at(join.first)], &more = points[at(join.second)];
    kept.insert(kept.end(), more.begin(), more.end());
    more.clear();
  }
}

}  // namespace jumeau::city
