#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "problems.hpp"

namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

using XY = std::pair<double, double>;

/// What is to be changed, by row.
struct Changes {
  std::set<std::int64_t> dropped;
  std::map<std::int64_t, std::map<XY, XY>> moved_ends;
  struct Added {
    XY from, to, place;  ///< a vertex between two neighbours
  };
  std::map<std::int64_t, std::vector<Added>> added;
};

/// Plans what does not get in each other's way: an end that moves is nobody's target, a target does not move.
class Planner {
public:
  Planner(const Network* network, Problems& problems) : network_(network), problems_(problems) {}

  Changes plan(Monitor& monitor) {
    std::vector<std::size_t> order(problems_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return key(problems_[a]) < key(problems_[b]); });
    for (const std::size_t i : order) {
      monitor.check();
      Problem& problem = problems_[i];
      if (problem.kind() == Kind::duplicate || problem.kind() == Kind::zero_length)
        problem.applied = changes_.dropped.insert(problem.row).second;
      else if (problem.kind() == Kind::gap || problem.kind() == Kind::near_miss)
        problem.applied = close(problem);
    }
    return std::move(changes_);
  }

private:
  /// Lines are left out first; then the narrowest gaps are closed.
  static std::tuple<bool, double, double, double> key(const Problem& p) {
    const bool is_gap = p.kind() == Kind::gap || p.kind() == Kind::near_miss;
    return {is_gap, is_gap ? p.distance_m : 0.0, is_gap ? p.x : 0.0, is_gap ? p.y : 0.0};
  }

  XY vertex(std::int64_t v) const { return {network_->xy()[2 * at(v)], network_->xy()[2 * at(v) + 1]}; }

  bool close(const Problem& problem) {
    const XY end{problem.x, problem.y}, to{problem.to_x, problem.to_y}, a = vertex(problem.target),
                                                                        b = vertex(problem.target + 1);
    const bool to_middle = problem.kind() == Kind::near_miss && to != a && to != b;
    const bool clashes = (!to_middle && moved_.contains(to)) || kept_.contains(end) ||
                         changes_.dropped.contains(problem.row) || changes_.dropped.contains(problem.other_row);
    if (clashes) return false;
    moved_.insert(end);
    if (!to_middle) kept_.insert(to);
    changes_.moved_ends[problem.row][end] = to;
    if (to_middle) changes_.added[problem.other_row].push_back({a, b, to});
    return true;
  }

  const Network* network_;
  Problems& problems_;
  Changes changes_;
  std::set<XY> moved_, kept_;
};

/// One path with its changes; gives how many were made.
class PathWriter {
public:
  PathWriter(const Geometries& from, Geometries& to) : from_(from), to_(to) {}

  std::int64_t write(std::int64_t path, const std::map<XY, XY>* ends, const std::vector<Changes::Added>* added) {
    const auto range = from_.path(path);
    std::int64_t changes = 0;
    for (auto p = range.first; p < range.last; ++p) {
      const XY place{from_.x(p), from_.y(p)};
      const bool is_end = p == range.first || p + 1 == range.last;
      const bool moves = is_end && ends && ends->contains(place);
      put(moves ? ends->at(place) : place, height(p));
      changes += moves;
      if (added && p + 1 < range.last) changes += add_between(p, *added);
    }
    to_.end_path();
    return changes;
  }

private:
  double height(std::int64_t p) const { return from_.z.empty() ? unknown : from_.z[at(p)]; }
  void put(XY place, double z) {
    if (from_.z.empty())
      to_.add_position(place.first, place.second);
    else
      to_.add_position(place.first, place.second, z);
  }
  std::int64_t add_between(std::int64_t p, const std::vector<Changes::Added>& added) {
    const XY a{from_.x(p), from_.y(p)}, b{from_.x(p + 1), from_.y(p + 1)};
    std::vector<std::pair<double, XY>> here;
    for (const auto& one : added)
      if ((one.from == a && one.to == b) || (one.from == b && one.to == a))
        here.emplace_back(std::hypot(one.place.first - a.first, one.place.second - a.second), one.place);
    std::sort(here.begin(), here.end());
    here.erase(std::unique(here.begin(), here.end()), here.end());
    const double length = std::hypot(b.first - a.first, b.second - a.second);
    for (const auto& [distance, place] : here) put(place, height(p) + distance / length * (height(p + 1) - height(p)));
    return static_cast<std::int64_t>(here.size());
  }

  const Geometries& from_;
  Geometries& to_;
};

/// The given rows of a column.
Column rows_of(const Column& column, const std::vector<std::size_t>& rows) {
  Column out{column.name, column.values, {}};
  if (!column.valid.empty())
    for (const std::size_t row : rows) out.valid.push_back(column.valid[row]);
  const auto pick = [&](const auto& from, auto& to) {
    to.clear();
    for (const std::size_t row : rows) to.push_back(from[row]);
  };
  if (const auto* v = std::get_if<Integers>(&column.values))
    pick(*v, std::get<Integers>(out.values));
  else if (const auto* r = std::get_if<Reals>(&column.values))
    pick(*r, std::get<Reals>(out.values));
  else if (const auto* b = std::get_if<Booleans>(&column.values))
    pick(b->values, std::get<Booleans>(out.values).values);
  else if (const auto* t = std::get_if<Instants>(&column.values))
    pick(t->ms, std::get<Instants>(out.values).ms);
  else {
    Strings words;
    for (const std::size_t row : rows) words.push_back(std::get<Strings>(column.values)[row]);
    out.values = std::move(words);
  }
  return out;
}

template <class Map>
auto* found_in(const Map& map, std::int64_t row) {
  const auto found = map.find(row);
  return found == map.end() ? nullptr : &found->second;
}

}  // namespace

Table repaired(const Network* network, const Table& lines, Problems& problems, Monitor& monitor) {
  const Changes changes = Planner(network, problems).plan(monitor);
  Table out;
  out.name = lines.name, out.crs = lines.crs, out.geometry.shape = Shape::line;
  PathWriter writer(lines.geometry, out.geometry);
  std::vector<std::size_t> rows;
  Integers repairs;
  for (std::size_t row = 0; row < lines.size(); ++row) {
    if (row % 256 == 0) monitor.check();
    const auto r = static_cast<std::int64_t>(row);
    if (changes.dropped.contains(r)) continue;
    std::int64_t made = 0;
    const auto range = lines.geometry.row(row);
    for (auto path = range.first; path < range.last; ++path)
      made += writer.write(path, found_in(changes.moved_ends, r), found_in(changes.added, r));
    out.geometry.end_row();
    rows.push_back(row);
    repairs.push_back(made);
  }
  for (const Column& column : lines.columns) out.columns.push_back(rows_of(column, rows));
  std::string name = "repairs";
  for (int k = 2; out.find(name); ++k) name = "repairs_" + std::to_string(k);
  out.add(name, std::move(repairs));
  return out;
}

}  // namespace jumeau::network
