#include "jumeau/network/networkcheck.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "builder.hpp"
#include "problems.hpp"

namespace jumeau {

namespace {

using namespace network;

constexpr std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

GraphOptions graph_options_of(const NetworkCheck::Options& options, bool directed) {
  GraphOptions out;
  out.directed = directed;
  if (directed) out.oneway_field = options.oneway_field.name;
  out.level_field = options.level_field.name;
  return out;
}

std::vector<double> levels_of(const Table& lines, const NetworkCheck::Options& options) {
  if (options.level_field.name.empty()) return {};
  const Column& column = lines.at(options.level_field.name);
  const auto* words = std::get_if<Strings>(&column.values);
  std::vector<double> out(lines.size(), 0.0);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    const double level = column.null(row) ? 0.0 : words ? level_of((*words)[row]) : column.number(row);
    if (std::isfinite(level)) out[row] = level;
  }
  return out;
}

/// Lines that are all without length make no network, but have problems to tell.
std::unique_ptr<const Network> network_if_any(const Table& lines, const GraphOptions& options, const Problems& problems,
                                              Monitor& monitor) {
  const auto empty =
      std::count_if(problems.begin(), problems.end(), [](const Problem& p) { return p.kind() == Kind::zero_length; });
  if (lines.size() > 0 && at(empty) == lines.size()) return nullptr;
  return std::make_unique<const Network>(lines, options, monitor);
}

void sort(Problems& problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    const Kind first = a.kind(), second = b.kind();
    return std::tie(first, a.row, a.other_row, a.x, a.y) < std::tie(second, b.row, b.other_row, b.x, b.y);
  });
}

template <class E, std::size_t N>
const char* code(const std::array<Code, N>& codes, E value) {
  return codes[static_cast<std::size_t>(value)].id;
}

Table table_of(const Problems& problems, const std::string& crs) {
  Table out;
  out.name = "problems", out.crs = crs, out.geometry.shape = Shape::point;
  Strings kinds, severities, what, found, repairs;
  Integers rows, others;
  std::vector<std::uint8_t> has_other, has_found;
  Booleans applied;
  const auto reals = [&](double Problem::* member) {
    Reals values;
    for (const Problem& problem : problems) values.push_back(problem.*member);
    return values;
  };
  for (const Problem& problem : problems) {
    if (std::isnan(problem.x))
      out.geometry.end_row();
    else
      out.geometry.add_point(problem.x, problem.y);
    kinds.push_back(code(NetworkCheck::kinds, problem.kind()));
    severities.push_back(code(NetworkCheck::severities, severity_of(problem.kind())));
    rows.push_back(problem.row), others.push_back(problem.other_row), has_other.push_back(problem.other_row >= 0);
    what.push_back(code(NetworkCheck::findings, problem.what));
    found.push_back(problem.value), has_found.push_back(!problem.value.empty());
    repairs.push_back(code(NetworkCheck::repairs, problem.kind()));  // each kind has its repair
    applied.values.push_back(problem.applied);
  }
  out.add("kind", std::move(kinds)), out.add("severity", std::move(severities)), out.add("row", std::move(rows));
  out.add("other_row", std::move(others), std::move(has_other));
  out.columns.push_back(nullable("distance_m", reals(&Problem::distance_m)));
  out.columns.push_back(nullable("length_m", reals(&Problem::length_m)));
  out.add("what", std::move(what)), out.add("value", std::move(found), std::move(has_found));
  out.add("repair", std::move(repairs));
  out.columns.push_back(nullable("to_x", reals(&Problem::to_x)));
  out.columns.push_back(nullable("to_y", reals(&Problem::to_y)));
  out.add("applied", std::move(applied));
  return out;
}

void count(const Problems& problems, NetworkCheck::Outputs& out) {
  std::int64_t* const counts[] = {&out.gaps,     &out.near_misses,  &out.crossings, &out.duplicates,
                                  &out.overlaps, &out.zero_lengths, &out.islands,   &out.oneway_traps,
                                  &out.speeds,   &out.oneways};
  for (const Problem& problem : problems) ++*counts[static_cast<std::size_t>(problem.kind())];
}

}  // namespace

NetworkCheck::Outputs NetworkCheck::run(const Inputs& inputs, const Options& options, Monitor& monitor) {
  const Table& lines = *inputs.network;
  if (lines.geometry.shape != Shape::line)
    throw Error(Error::Code::bad_input, text("The network must be a layer of lines."));
  if (lines.size() == 0) throw Error(Error::Code::bad_input, text("The network layer is empty: it has no line."));
  Problems problems;
  find_duplicates(lines, problems, monitor);
  find_speeds(lines, options, problems);
  find_oneways(lines, options, problems);

  Outputs out;
  Part building(monitor, 0.05, 0.3, text("Building the network"));
  const auto network = network_if_any(lines, graph_options_of(options, false), problems, building);
  if (network) {
    network->tell(monitor);
    Part gaps(monitor, 0.3, 0.5, text("Looking at dead ends"));
    find_gaps(*network, options.tolerance_m, problems, gaps);
    Part overlaps(monitor, 0.5, 0.8, text("Looking for overlaps"));
    find_overlaps(*network, levels_of(lines, options), options.crossings, problems, overlaps);
    find_islands(*network, problems);
    if (!options.oneway_field.name.empty()) {
      Part traps(monitor, 0.8, 0.9, text("Looking at one-way streets"));
      find_oneway_traps(Network(lines, graph_options_of(options, true), traps), problems, traps);
    }
  }
  sort(problems);
  out.repaired = repaired(network.get(), lines, problems, monitor);
  count(problems, out);
  out.problems = table_of(problems, lines.crs);
  monitor.info(text("{0} problems found.", problems.size()));
  monitor.progress(1.0);
  return out;
}

}  // namespace jumeau
