#include "epochs.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "kd_tree.hpp"

namespace jumeau::city {

namespace {

using Cell = std::pair<std::int64_t, std::int64_t>;

/// Cells of a lattice over a footprint.
class Cells {
public:
  explicit Cells(const FootprintPart& part) : part_(part) {
    constexpr double most_cells = 1e6, least_side_m = 0.5;
    const double box_m2 = (part.box.max_x - part.box.min_x) * (part.box.max_y - part.box.min_y);
    side_m_ = std::max(least_side_m, std::sqrt(box_m2 / most_cells));
  }
  Cell at(double x, double y) const { return {number(x), number(y)}; }

  /// Calls take(x, y) with the middle of each cell that lies in the footprint.
  template <class Take>
  void each(Take&& take) const {
    for (auto row = number(part_.box.min_y); row <= number(part_.box.max_y); ++row)
      for (auto column = number(part_.box.min_x); column <= number(part_.box.max_x); ++column) {
        const double x = (static_cast<double>(column) + 0.5) * side_m_, y = (static_cast<double>(row) + 0.5) * side_m_;
        if (holds(part_, x, y)) take(x, y);
      }
  }

private:
  std::int64_t number(double place) const { return static_cast<std::int64_t>(std::floor(place / side_m_)); }

  const FootprintPart& part_;
  double side_m_;
};

/// Points of days that follow each other without a long pause.
struct Epoch {
  std::vector<Position> points;
  std::vector<std::int32_t> days;
  bool by_file = false;
};

/// The oldest first; what has no day comes before all.
std::vector<Epoch> epochs_of(const std::vector<DatedPosition>& points) {
  std::vector<std::int32_t> days;
  for (const DatedPosition& point : points)
    if (days.empty() || days.back() != point.day) days.push_back(point.day);
  std::ranges::sort(days);
  std::vector<std::int32_t> begins;
  for (std::size_t i = 0; i < days.size(); ++i)
    if (i == 0 || static_cast<double>(days[i]) - static_cast<double>(days[i - 1]) > epoch_apart_days)
      begins.push_back(days[i]);
  std::vector<Epoch> out(begins.size());
  for (const DatedPosition& point : points) {
    Epoch& epoch = out[static_cast<std::size_t>(std::ranges::upper_bound(begins, point.day) - begins.begin()) - 1];
    epoch.points.push_back(point.at), epoch.days.push_back(point.day);
    epoch.by_file = epoch.by_file || point.by_file;
  }
  return out;
}

/// Of the largest circle around the middle of a cell that holds no point.
double emptiest_m(const FootprintPart& part, const std::vector<Position>& points) {
  std::vector<Position> flat;
  for (const Position& p : points) flat.push_back({p[0], p[1], 0.0});
  const KdTree tree(flat);
  std::vector<KdTree::Near> near;
  double out = 0.0;
  Cells(part).each([&](double x, double y) {
    tree.nearest({x, y, 0.0}, 1, near);
    out = std::max(out, std::sqrt(near.front().distance2));
  });
  return out;
}

bool covers(const FootprintPart& part, const std::vector<Position>& points) {
  constexpr double most_bare = 0.06, widest_m = 0.5;
  return bare_share(part, points) <= most_bare && emptiest_m(part, points) <= widest_m;
}

std::map<Cell, double> highest(const Cells& cells, const std::vector<Position>& points) {
  std::map<Cell, double> out;
  for (const Position& p : points) {
    const auto [found, added] = out.try_emplace(cells.at(p[0], p[1]), p[2]);
    if (!added) found->second = std::max(found->second, p[2]);
  }
  return out;
}

/// Whether half of the cells that both have differ by more than four sigma of image matching.
bool differ(const FootprintPart& part, const std::vector<Position>& one, const std::vector<Position>& other) {
  constexpr double far_m = 1.2, share = 0.5;
  const Cells cells(part);
  const std::map<Cell, double> a = highest(cells, one), b = highest(cells, other);
  double common = 0.0, apart = 0.0;
  for (const auto& [cell, z] : a)
    if (const auto found = b.find(cell); found != b.end()) ++common, apart += std::abs(found->second - z) > far_m;
  return common > 0.0 && apart >= share * common;
}

RoofOfEpoch chosen(Epoch epoch, RoofOfEpoch::Choice choice, std::size_t epochs) {
  RoofOfEpoch out{std::move(epoch.points), choice, static_cast<std::int64_t>(epochs)};
  std::erase(epoch.days, unknown_day);
  if (epoch.days.empty()) return out;
  const auto middle = epoch.days.begin() + static_cast<std::ptrdiff_t>(epoch.days.size() / 2);
  std::ranges::nth_element(epoch.days, middle);
  out.day = *middle, out.by_file = epoch.by_file;
  return out;
}

}  // namespace

double bare_share(const FootprintPart& part, const std::vector<Position>& roof) {
  const Cells cells(part);
  std::set<Cell> covered;
  for (const Position& p : roof) covered.insert(cells.at(p[0], p[1]));
  double all = 0.0, bare = 0.0;
  cells.each([&](double x, double y) { ++all, bare += covered.contains(cells.at(x, y)) ? 0.0 : 1.0; });
  return all > 0.0 ? bare / all : roof.empty() ? 1.0 : 0.0;
}

RoofOfEpoch roof_of_all_epochs(const std::vector<DatedPosition>& points) {
  const std::size_t epochs = epochs_of(points).size();
  Epoch all;
  for (const DatedPosition& point : points) {
    all.points.push_back(point.at), all.days.push_back(point.day);
    all.by_file = all.by_file || point.by_file;
  }
  return chosen(std::move(all), epochs > 1 ? RoofOfEpoch::Choice::together : RoofOfEpoch::Choice::only, epochs);
}

RoofOfEpoch roof_of_epoch(const FootprintPart& part, const std::vector<DatedPosition>& points) {
  using enum RoofOfEpoch::Choice;
  std::vector<Epoch> epochs = epochs_of(points);
  const std::size_t count = epochs.size();
  if (count == 0) return {};
  Epoch latest = std::move(epochs.back());
  epochs.pop_back();
  if (count == 1) return chosen(std::move(latest), only, count);
  if (covers(part, latest.points)) return chosen(std::move(latest), newest, count);
  for (; !epochs.empty(); epochs.pop_back()) {
    if (differ(part, latest.points, epochs.back().points)) return chosen(std::move(latest), changed, count);
    if (covers(part, epochs.back().points)) return chosen(std::move(epochs.back()), older, count);
  }
  return roof_of_all_epochs(points);
}

}  // namespace jumeau::city
