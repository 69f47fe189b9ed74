#include <algorithm>
#include <optional>

#include "shell.hpp"
#include "vectors.hpp"
#include "volume.hpp"

namespace jumeau::city {

namespace {

using exact::Volume;

double six_volumes(const Shell& shell) {
  double sum = 0;
  const auto point = [&](std::int32_t i) { return shell.points[static_cast<std::size_t>(i)]; };
  for (const exact::Triangle& t : shell.triangles) sum += dot(point(t[0]), cross(point(t[1]), point(t[2])));
  return sum;
}

Volume volume_of(const Shell& shell) {
  std::vector<Vec3> points;
  for (const Vec3& at : shell.points) points.push_back(at + shell.origin);
  std::vector<exact::Triangle> outwards = shell.triangles;
  if (six_volumes(shell) < 0)
    for (exact::Triangle& t : outwards) std::swap(t[1], t[2]);
  return {points, outwards};
}

Volume volume_of(const Shells& shells) {
  Volume out = volume_of(shells[0]);
  for (std::size_t i = 1; i < shells.size(); ++i) out = out - volume_of(shells[i]);
  return out;
}

struct Box {
  Vec3 low, high;
  /// They have more than a side in common, when each is made smaller by `by_m`.
  bool overlaps(const Box& other, double by_m) const {
    const auto apart = [&](double Vec3::* c) {
      return std::min(high.*c, other.high.*c) - std::max(low.*c, other.low.*c) <= 2 * by_m;
    };
    return !apart(&Vec3::x) && !apart(&Vec3::y) && !apart(&Vec3::z);
  }
};

Box box_of(const Shell& shell) {
  Box out{shell.points[0], shell.points[0]};
  for (const Vec3& at : shell.points) {
    out.low = {std::min(out.low.x, at.x), std::min(out.low.y, at.y), std::min(out.low.z, at.z)};
    out.high = {std::max(out.high.x, at.x), std::max(out.high.y, at.y), std::max(out.high.z, at.z)};
  }
  return {out.low + shell.origin, out.high + shell.origin};
}

Fault of_shell(Rule rule, const Shell& shell, std::int64_t other = -1) {
  return {rule, -1, shell.number, -1, other, shell.points[0] + shell.origin, NAN};
}

std::optional<Rule> against_outer(const Volume& outer, const Volume& hollow) {
  if (hollow == outer) return Rule::duplicated_shells;
  if (!hollow.within(outer)) return hollow.meets(outer) ? Rule::intersection_shells : Rule::inner_shell_outside;
  if (hollow.shares_face(outer)) return Rule::intersection_shells;
  return std::nullopt;
}

std::optional<Rule> between_hollows(const Volume& a, const Volume& b) {
  if (a == b) return Rule::duplicated_shells;
  if (a.overlaps(b) || a.shares_face(b)) return Rule::intersection_shells;
  return std::nullopt;
}

/// The pairs whose boxes overlap and whose insides do.
template <class Tell>
void overlapping(const std::vector<Shells>& solids, double overlap_m, Tell&& tell) {
  const double by_m = std::max(overlap_m, 0.0);
  std::vector<std::optional<Volume>> volumes(solids.size());
  const auto volume = [&](std::size_t i) -> const Volume& {
    if (!volumes[i]) {
      volumes[i] = volume_of(solids[i]);
      if (by_m > 0) volumes[i] = volumes[i]->shrunk(by_m);
    }
    return *volumes[i];
  };
  std::vector<Box> boxes;
  for (const Shells& solid : solids) boxes.push_back(box_of(solid[0]));
  for (std::size_t i = 0; i < solids.size(); ++i)
    for (std::size_t k = i + 1; k < solids.size(); ++k)
      if (boxes[i].overlaps(boxes[k], by_m) && volume(i).overlaps(volume(k))) tell(i, k);
}

Fault of_solids(Rule rule, const std::vector<Shells>& solids, std::size_t one, std::size_t other) {
  Fault out = of_shell(rule, solids[other][0]);
  out.shell = -1;
  out.solid = static_cast<std::int64_t>(one);
  out.other = static_cast<std::int64_t>(other);
  return out;
}

}  // namespace

bool looks_outwards(const Shell& shell) { return six_volumes(shell) > 0; }

void check_solid(const Shells& shells, Faults& faults) {
  const std::size_t before = faults.size();
  for (const Shell& shell : shells)
    if (looks_outwards(shell) != (shell.number == 0)) faults.push_back(of_shell(Rule::wrong_orientation_shell, shell));
  if (shells.size() == 1 || faults.size() > before) return;

  std::vector<Volume> volumes;
  for (const Shell& shell : shells) volumes.push_back(volume_of(shell));
  for (std::size_t i = 1; i < shells.size(); ++i)
    if (const auto rule = against_outer(volumes[0], volumes[i])) faults.push_back(of_shell(*rule, shells[i], 0));
  for (std::size_t i = 1; i < shells.size(); ++i)
    for (std::size_t k = i + 1; k < shells.size(); ++k)
      if (const auto rule = between_hollows(volumes[i], volumes[k]))
        faults.push_back(of_shell(*rule, shells[i], shells[k].number));
  if (faults.size() > before) return;
  if (volume_of(shells).pieces() > 1) faults.push_back(of_shell(Rule::solid_interior_disconnected, shells[0]));
}

void check_composite(const std::vector<Shells>& solids, const Tolerances& tolerances, Faults& faults) {
  const std::size_t before = faults.size();
  std::vector<Volume> volumes;
  for (const Shells& solid : solids) volumes.push_back(volume_of(solid));
  for (std::size_t i = 0; i < solids.size(); ++i)
    for (std::size_t k = i + 1; k < solids.size(); ++k)
      if (volumes[i] == volumes[k]) faults.push_back(of_solids(Rule::duplicated_solids, solids, i, k));
  if (faults.size() > before) return;
  overlapping(solids, tolerances.overlap_m, [&](std::size_t i, std::size_t k) {
    faults.push_back(of_solids(Rule::intersection_solids, solids, i, k));
  });
  if (faults.size() > before) return;
  if (tolerances.overlap_m > 0)
    for (Volume& volume : volumes) volume = volume.grown(tolerances.overlap_m);
  Volume all = std::move(volumes[0]);
  for (std::size_t i = 1; i < volumes.size(); ++i) all = all + volumes[i];
  if (all.pieces() > 1) faults.push_back(of_solids(Rule::disconnected_solids, solids, 0, solids.size() - 1));
}

void check_parts(const std::vector<Shells>& parts, const Tolerances& tolerances, Faults& faults) {
  overlapping(parts, tolerances.overlap_m, [&](std::size_t i, std::size_t k) {
    faults.push_back(of_solids(Rule::buildingparts_overlap, parts, i, k));
  });
}

}  // namespace jumeau::city
