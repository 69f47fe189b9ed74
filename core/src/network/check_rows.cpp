#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

#include "builder.hpp"
#include "problems.hpp"

/// Problems that show in a row by itself, or in two rows that are the same.
namespace jumeau::network {

namespace {

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

/// The vertices of a path without repetitions, from its smaller end: equal for lines that are the same both ways.
std::vector<double> plain_path(std::span<const double> xy) {
  std::vector<double> out;
  for (std::size_t i = 0; i + 1 < xy.size(); i += 2) {
    const double x = xy[i] + 0.0, y = xy[i + 1] + 0.0;
    if (out.size() < 2 || out[out.size() - 2] != x || out.back() != y) out.push_back(x), out.push_back(y);
  }
  std::vector<double> turned;
  for (std::size_t i = out.size(); i >= 2; i -= 2) turned.push_back(out[i - 2]), turned.push_back(out[i - 1]);
  return std::min(out, turned);
}

/// The paths of a row that have a length, in an order of their own.
std::vector<std::vector<double>> plain_row(const Geometries& geometry, std::size_t row) {
  std::vector<std::vector<double>> out;
  const auto range = geometry.row(row);
  for (auto path = range.first; path < range.last; ++path) {
    auto plain = plain_path(geometry.path_xy(path));
    if (plain.size() >= 4) out.push_back(std::move(plain));
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::uint64_t hash_of(const std::vector<std::vector<double>>& paths) {
  std::uint64_t out = 0x9e3779b97f4a7c15ULL;
  for (const auto& path : paths)
    for (const double v : path) out = std::rotl((out ^ std::bit_cast<std::uint64_t>(v)) * 0x9fb21c651e98df25ULL, 29);
  return out;
}

/// A vertex near the middle of a row, so that its problem can be found on the map.
void place_on_row(const Geometries& geometry, std::int64_t row, Problem& problem) {
  const auto paths = geometry.row(at(row));
  for (auto path = paths.first; path < paths.last; ++path) {
    const auto range = geometry.path(path);
    if (range.size() == 0) continue;
    const auto middle = range.first + (range.size() - 1) / 2;
    problem.x = geometry.x(middle), problem.y = geometry.y(middle);
    if (!std::isfinite(problem.x) || !std::isfinite(problem.y)) problem.x = problem.y = unknown;
    return;
  }
}

Problem on_row(const Geometries& geometry, Finding what, std::size_t row) {
  Problem out{.what = what, .row = static_cast<std::int64_t>(row)};
  place_on_row(geometry, out.row, out);
  return out;
}

/// The row's value in a column is the problem.
Problem on_value(const Table& lines, const Column& column, Finding what, std::size_t row) {
  Problem out = on_row(lines.geometry, what, row);
  out.value = column.words(row);
  return out;
}

}  // namespace

void find_duplicates(const Table& lines, Problems& problems, Monitor& monitor) {
  const Geometries& geometry = lines.geometry;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> rows;
  for (std::size_t row = 0; row < lines.size(); ++row) {
    if (row % 256 == 0) monitor.check();
    const auto paths = plain_row(geometry, row);
    if (paths.empty()) {
      problems.push_back(on_row(geometry, Finding::no_length, row));
      continue;
    }
    auto& alike = rows[hash_of(paths)];
    const auto first = std::find_if(alike.begin(), alike.end(),
                                    [&](std::size_t other) { return plain_row(geometry, other) == paths; });
    if (first == alike.end()) {
      alike.push_back(row);
      continue;
    }
    Problem problem = on_row(geometry, Finding::duplicate, row);
    problem.other_row = static_cast<std::int64_t>(*first);
    problems.push_back(problem);
  }
}

void find_speeds(const Table& lines, const NetworkCheck::Options& options, Problems& problems) {
  if (options.speed_field.name.empty()) return;
  const Column& speeds = lines.at(options.speed_field.name);
  const auto* words = std::get_if<Strings>(&speeds.values);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    if (speeds.null(row) || (words && (*words)[row].empty())) continue;
    const double kmh = words ? speed_of((*words)[row]) : speeds.number(row);
    const bool is_missing = !words && std::isnan(kmh);
    if (is_missing || (kmh > 0.0 && kmh <= options.fastest_kmh)) continue;
    const Finding what = std::isnan(kmh) ? Finding::speed_unreadable
                         : kmh > 0.0     ? Finding::speed_too_high
                                         : Finding::speed_not_positive;
    problems.push_back(on_value(lines, speeds, what, row));
  }
}

void find_oneways(const Table& lines, const NetworkCheck::Options& options, Problems& problems) {
  if (options.oneway_field.name.empty()) return;
  const Column& oneways = lines.at(options.oneway_field.name);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    if (oneways.null(row) || oneway_of(oneways.words(row)) != Way::unknown) continue;
    problems.push_back(on_value(lines, oneways, Finding::oneway_unknown, row));
  }
}

}  // namespace jumeau::network
