#include "cover_merge.hpp"

#include <algorithm>

#include "../parallel.hpp"
#include "cover_proof.hpp"

namespace jumeau::siting {
namespace {

constexpr std::size_t searches = 4;

struct Search {
  std::vector<int> sites;
  std::int64_t moves = 0;
};

std::vector<Search> search_apart(const CoverProblem& problem, const CoverAim& aim, const std::vector<int>& start,
                                 std::int64_t moves, std::int64_t first, Monitor& monitor) {
  std::vector<Search> result(searches);
  Listening listening(monitor);
  parallel_for_each(
      searches, listening, [] { return 0; },
      [&](std::size_t k, int&) {
        result[k].sites =
            search_slowly(problem, aim, start, moves, first + static_cast<std::int64_t>(k), result[k].moves, listening);
      });
  return result;
}

/// The problem with the chosen sites only.
CoverProblem among(const CoverProblem& problem, const std::vector<Search>& found, Monitor& monitor) {
  std::vector<int> decided(problem.price.size(), 0);
  for (const Search& one : found)
    for (const int j : one.sites) decided[static_cast<std::size_t>(j)] = -1;
  return restricted(problem, decided, monitor);
}

void add(Counters& sum, const Counters& more) {
  sum.nodes += more.nodes, sum.pivots += more.pivots;
  sum.moves += more.moves, sum.bound_steps += more.bound_steps;
}

}  // namespace

std::vector<int> search_and_merge(const CoverProblem& problem, const CoverAim& aim, const std::vector<int>& start,
                                  std::int64_t moves, const Effort& effort, Counters& counters, Monitor& monitor) {
  const std::vector<Search> found = search_apart(problem, aim, start, moves, counters.moves, monitor);
  for (const Search& one : found) counters.moves += one.moves;
  const CoverProblem few = among(problem, found, monitor);
  Effort inner = effort;
  inner.gap = 0.0;
  inner.nodes = std::min<std::int64_t>(effort.nodes, 3000);
  inner.pivots = std::min<std::int64_t>(effort.pivots, 200'000);
  Listening listening(monitor);
  MostCover cover(few, aim, inner, listening);
  cover.run();
  add(counters, cover.counters);
  std::vector<int> sites;
  for (const int j : cover.best()) sites.push_back(static_cast<int>(few.origin[static_cast<std::size_t>(j)]));
  std::ranges::sort(sites);
  return sites;
}

}  // namespace jumeau::siting
