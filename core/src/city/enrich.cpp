#include "jumeau/city/enrich.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../geo/shapes.hpp"
#include "../parallel.hpp"
#include "../picked.hpp"
#include "enrich/candidates.hpp"
#include "enrich/footprint.hpp"
#include "enrich/known_values.hpp"

namespace jumeau {

namespace {

using city::Candidate;
using city::Candidates;
using city::KnownValues;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

enum class Match { matched, ambiguous, none, invalid };

// ---- shapes

struct Shapes {
  std::vector<geos::Geometry> all;  ///< null where the geometry is of no use
  std::vector<std::uint8_t> mended;
};

Shapes areas_of(const Geometries& polygons, Monitor& monitor) {
  Shapes out{std::vector<geos::Geometry>(polygons.size()), std::vector<std::uint8_t>(polygons.size(), 0)};
  parallel_for_each(
      polygons.size(), monitor, [] { return 0; },
      [&](std::size_t row, int) {
        city::Covered covered = city::covered_by(polygons, row);
        out.all[row] = std::move(covered.shape), out.mended[row] = covered.mended;
      });
  return out;
}

Shapes points_of(const Geometries& points) {
  Shapes out{std::vector<geos::Geometry>(points.size()), std::vector<std::uint8_t>(points.size(), 0)};
  for (std::size_t row = 0; row < points.size(); ++row) {
    const auto range = points.row(row);
    bool known = range.size() > 0;
    for (auto i = range.first; i < range.last; ++i)
      known = known && std::isfinite(points.x(i)) && std::isfinite(points.y(i));
    if (known) out.all[row] = geos::geometry_of(points, row);
  }
  return out;
}

// ---- candidates

Candidates candidates_of(const Shapes& buildings, const Shapes& others, Shape shape, const Enrich::Options& options,
                         Monitor& monitor) {
  if (shape == Shape::polygon)
    return city::overlapping(buildings.all, others.all, options.min_overlap_percent / 100.0, monitor);
  return city::holding(buildings.all, others.all, options.max_distance_m, options.ambiguous_percent / 100.0, monitor);
}

bool comes_near(const Candidate& best, const Candidate& other, Shape shape, double share) {
  return shape == Shape::polygon ? other.common_m2 >= share * best.common_m2
                                 : best.distance_m >= share * other.distance_m;
}

Match match_of(const std::vector<Candidate>& candidates, const KnownValues& values, Shape shape,
               const Enrich::Options& options) {
  if (candidates.empty()) return Match::none;
  const auto contested = [](const Candidate& one) { return one.contested; };
  if (options.take != Enrich::Take::best)
    return std::ranges::any_of(candidates, contested) ? Match::ambiguous : Match::matched;
  const Candidate& best = candidates.front();
  const auto rivals = [&](const Candidate& other) {
    return comes_near(best, other, shape, options.ambiguous_percent / 100.0) && !values.equal(best.row, other.row);
  };
  return best.contested || std::any_of(candidates.begin() + 1, candidates.end(), rivals) ? Match::ambiguous
                                                                                         : Match::matched;
}

std::vector<Match> matches_of(const Candidates& candidates, const Shapes& buildings, const KnownValues& values,
                              Shape shape, const Enrich::Options& options) {
  std::vector<Match> out;
  for (std::size_t i = 0; i < candidates.size(); ++i)
    out.push_back(buildings.all[i] ? match_of(candidates[i], values, shape, options) : Match::invalid);
  return out;
}

// ---- answers

/// Adds columns under names that are not there yet.
class Writer {
public:
  Writer(Table& to, const std::string& prefix) : to_(to), prefix_(prefix) {}
  void add(Column column) {
    const bool there = to_.find(column.name) != nullptr;
    const std::string before = !prefix_.empty() ? prefix_ : there ? "from_" : "";
    column.name = to_.unused(before + column.name);
    to_.columns.push_back(std::move(column));
  }
  void add(const char* name, Reals values) { add(nullable(name, std::move(values))); }

private:
  Table& to_;
  const std::string& prefix_;
};

void add_matches(const std::vector<Match>& matches, const Candidates& candidates, const Shapes& buildings, Shape shape,
                 Writer& writer) {
  Strings words;
  Integers rows, counts;
  std::vector<std::uint8_t> known;
  Reals overlap, other, distance, runner_up, runner_up_m;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto& some = candidates[i];
    const bool polygons = shape == Shape::polygon;
    const Candidate* best = some.empty() ? nullptr : &some.front();
    const Candidate* second = some.size() < 2 ? nullptr : &some[1];
    const auto percent = [&](const Candidate* one) {
      return one && polygons ? 100.0 * std::min(1.0, one->common_m2 / geos::area_m2(buildings.all[i].get())) : nan;
    };
    const auto away = [&](const Candidate* one) { return one && !polygons ? one->distance_m : nan; };
    words.push_back(Enrich::matches[static_cast<std::size_t>(matches[i])].id);
    rows.push_back(best ? static_cast<std::int64_t>(best->row) + 1 : 0), known.push_back(best != nullptr);
    counts.push_back(static_cast<std::int64_t>(some.size()));
    overlap.push_back(percent(best)), runner_up.push_back(percent(second));
    other.push_back(best && polygons ? 100.0 * best->other_share : nan);
    distance.push_back(away(best)), runner_up_m.push_back(away(second));
  }
  writer.add({"match", std::move(words), {}});
  writer.add({"matched_row", std::move(rows), std::move(known)});
  writer.add("overlap_percent", std::move(overlap)), writer.add("other_percent", std::move(other));
  writer.add("distance_m", std::move(distance));
  writer.add({"candidates", std::move(counts), {}});
  writer.add("runner_up_percent", std::move(runner_up)), writer.add("runner_up_m", std::move(runner_up_m));
}

void add_issues(const Shapes& buildings, std::vector<Issue>& to) {
  for (std::size_t i = 0; i < buildings.all.size(); ++i)
    if (!buildings.all[i])
      to.push_back({static_cast<std::int64_t>(i), "invalid", text("This building has no area: nothing was matched.")});
    else if (buildings.mended[i])
      to.push_back({static_cast<std::int64_t>(i), "mended",
                    text("The geometry of this building is not valid: it was matched after a repair.")});
}

Table unused_of(const Table& from, const Shapes& others, const Candidates& candidates) {
  std::vector<std::uint8_t> used(from.size(), 0);
  for (const auto& some : candidates)
    for (const Candidate& one : some) used[one.row] = 1;
  std::vector<std::int64_t> rows;
  Strings reasons;
  for (std::size_t row = 0; row < from.size(); ++row) {
    if (used[row]) continue;
    rows.push_back(static_cast<std::int64_t>(row)), reasons.push_back(others.all[row] ? "none" : "invalid");
  }
  Table out = picked(from, rows);
  out.name = "enrich_unused", out.source.clear();
  out.add(out.unused("unused"), std::move(reasons));
  return out;
}

void tell(const Enrich::Outputs& out, const Shapes& others, std::int64_t made_null, Monitor& monitor) {
  if (const auto mended = std::ranges::count(others.mended, 1); mended > 0)
    monitor.warn(text("{0} objects of FROM are not valid: they were matched after a repair.", mended));
  if (made_null > 0) monitor.info(text("{0} values of FROM are codes for unknown (NULL_VALUES).", made_null));
  if (out.ambiguous > 0) monitor.info(text("{0} matches are ambiguous: look at the column match.", out.ambiguous));
  if (out.matched + out.ambiguous == 0 && out.none > 0)
    monitor.warn(
        text("No object of FROM is near a building of INPUT: are both layers of the same place, in the right "
             "reference systems?"));
}

}  // namespace

Enrich::Outputs Enrich::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Table &input = *inputs.input, &from = *inputs.from;
  const Shape shape = from.geometry.shape;
  const KnownValues values(from, options);
  Part shaping(monitor, 0.0, 0.3, text("Footprints"));
  const Shapes buildings = areas_of(input.geometry, shaping);
  Part others_shaping(monitor, 0.3, 0.4);
  const Shapes others = shape == Shape::polygon ? areas_of(from.geometry, others_shaping) : points_of(from.geometry);
  Part matching(monitor, 0.4, 0.9, text("Matches"));
  Candidates candidates = candidates_of(buildings, others, shape, options, matching);
  for (auto& some : candidates) city::put_in_order(some, values);
  const std::vector<Match> matches = matches_of(candidates, buildings, values, shape, options);

  Outputs out;
  out.output = input;
  out.output.name = "enrich", out.output.source.clear();
  Writer writer(out.output, options.prefix);
  add_matches(matches, candidates, buildings, shape, writer);
  for (const Column& column : values.columns()) writer.add(city::taken(column, candidates, options.take));
  add_issues(buildings, out.output.issues);
  out.unused = unused_of(from, others, candidates);
  const auto count = [&](Match match) { return std::ranges::count(matches, match); };
  out.matched = count(Match::matched), out.ambiguous = count(Match::ambiguous);
  out.none = count(Match::none), out.invalid = count(Match::invalid);
  tell(out, others, values.made_null(), monitor);
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
