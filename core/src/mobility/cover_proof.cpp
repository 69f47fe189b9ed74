#include "cover_proof.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "cover_regions.hpp"
#include "cover_tree.hpp"

namespace jumeau::siting {
namespace {

/// Columns: candidates, then points: 1 where the point is missed. All whole, for the sake of cuts. Rows: a point has a
/// site near or is missed. What earlier steps decided about candidates is fixed.
Programme cover_rows(const CoverProblem& problem, const std::vector<int>& decided) {
  Programme programme;
  for (int j = 0; j < problem.candidates(); ++j) {
    const int known = decided[static_cast<std::size_t>(j)];
    programme.add_column(0.0, known == 1 ? 1.0 : 0.0, known == 0 ? 0.0 : 1.0, true);
  }
  for (int i = 0; i < problem.points(); ++i) {
    programme.add_column(0.0, 0.0, 1.0, true);
    for (const int j : problem.sites_of[i]) programme.add(j, 1.0);
    programme.add(problem.candidates() + i, 1.0);
    programme.end_row(1.0, Programme::infinity);
  }
  return programme;
}

/// Weights for the solver: whole numbers keep their value, others are brought near 1.
double scale(const CoverProblem& problem) {
  if (problem.quantum == 1.0 && problem.total < 1e8) return 1.0;
  return std::ranges::max(problem.weight) / 1000.0;
}

/// The weight that may be missed.
void add_share_row(Programme& programme, const CoverProblem& problem, double required) {
  const double unit = scale(problem);
  for (int i = 0; i < problem.points(); ++i)
    programme.add(problem.candidates() + i, problem.weight[static_cast<std::size_t>(i)] / unit);
  programme.end_row(-Programme::infinity, (problem.reachable - problem.settled - required) / unit);
}

void add_price_row(Programme& programme, const CoverProblem& problem, double at_most) {
  for (int j = 0; j < problem.candidates(); ++j) programme.add(j, problem.price[static_cast<std::size_t>(j)]);
  programme.end_row(-Programme::infinity, at_most);
}

/// Sites of a restricted problem, with those decided to be open, as candidates of the whole one.
std::vector<int> lifted(const CoverProblem& rest, const std::vector<int>& decided, const std::vector<int>& sites) {
  std::vector<int> result;
  for (std::size_t j = 0; j < decided.size(); ++j)
    if (decided[j] == 1) result.push_back(static_cast<int>(j));
  for (const int j : sites) result.push_back(static_cast<int>(rest.origin[static_cast<std::size_t>(j)]));
  std::ranges::sort(result);
  return result;
}

}  // namespace

void CoverProof::run() {
  Part first(monitor_, 0.0, 0.1, text("First solution"));
  improve({}, effort_.moves, first);
  if (done()) return;
  Part second(monitor_, 0.1, 0.2, text("Bound"));
  const CoverBound lagrangian = relax(second);
  if (done()) return;
  CoverRelaxation relaxation(problem_, programme(lagrangian.decided), scaled(effort_.pivots));
  Part third(monitor_, 0.2, 0.4, text("Tighter bound"));
  tighten(relaxation, third);
  Part fourth(monitor_, 0.4, 0.6, text("Better sites, region by region"));
  if (!done() && large()) improve_by_regions(fourth);
  Part fifth(monitor_, 0.6, 1.0, text("Proof"));
  if (!done() && !relaxation.stopped() && effort_.nodes > 0) search(relaxation, fifth);
  counters.pivots += relaxation.pivots();
}

/// A search tree is quick up to the size of a city; beyond, better answers come from local search first.
bool CoverProof::large() const { return problem_.sites_of.items.size() > 30'000; }

/// Effort for a problem of the size of a city; a step of a larger one takes longer, so that it is given fewer.
std::int64_t CoverProof::scaled(std::int64_t steps) const {
  constexpr double city = 10'000.0;
  const double size = static_cast<double>(problem_.sites_of.items.size());
  return static_cast<std::int64_t>(static_cast<double>(steps) *
                                   std::min(1.0, std::pow(city / std::max(size, 1.0), 1.5)));
}

/// Rounds of cuts while they help.
void CoverProof::tighten(CoverRelaxation& relaxation, Monitor& monitor) {
  double before = -Programme::infinity;
  int idle = 0;
  for (int round = 0; round < 60; ++round) {
    if (!relaxation.solve(monitor)) return settle();
    if (relaxation.stopped()) return;
    raise(relaxation.value());
    if (round == 0) improve(relaxation.open_sites(), effort_.moves, monitor);
    if (done()) return;
    relaxation.fix(highest_better());
    const double rise = relaxation.value() - before, way = highest_better() - relaxation.value();
    idle = rise < 0.03 * way ? idle + 1 : 0;
    if (idle == 3 || relaxation.cut(2000, monitor) == 0) break;
    before = relaxation.value();
    monitor.progress(round / 60.0);
  }
  if (large()) search_core(relaxation, monitor);
}

/// Local search among the candidates that the relaxation finds nearly worth opening: few, so that it is thorough.
void CoverProof::search_core(const CoverRelaxation& relaxation, Monitor& monitor) {
  for (const double part : {0.1, 0.2, 0.05, 0.15, 0.3, 0.1})
    if (!done())
      improve_within(relaxation.decided(part * (highest_better() - relaxation.value())), 4 * effort_.moves, monitor);
}

void CoverProof::search(CoverRelaxation& relaxation, Monitor& monitor) {
  CoverTree::Host host{[this] { return highest_better(); }, [this] { return good_enough(); },
                       [this](std::vector<int> sites) { return keep(std::move(sites)); }};
  CoverTree tree(problem_, relaxation, std::move(host), std::max<std::int64_t>(1, scaled(effort_.nodes / 10)), monitor);
  const double bound = tree.run();
  counters.nodes += tree.nodes();
  if (std::isinf(bound))
    settle();
  else
    raise(bound);
}

void PartialCover::improve(std::vector<int> start, std::int64_t moves, Monitor& monitor) {
  std::vector<int> sites = search_partial(problem_, required_, std::move(start), moves, counters.moves, monitor);
  if (best_.empty() || price_of(problem_, sites) < price()) best_ = std::move(sites);
}

void PartialCover::improve_within(const std::vector<int>& decided, std::int64_t moves, Monitor& monitor) {
  const CoverProblem rest = restricted(problem_, decided, monitor);
  const double needed = required_ - (rest.settled - problem_.settled);
  if (needed <= 0.0 || needed > rest.reachable - rest.settled) return;
  std::vector<int> sites = lifted(rest, decided, search_partial(rest, needed, {}, moves, counters.moves, monitor));
  if (price_of(problem_, sites) < price()) best_ = std::move(sites);
}

void PartialCover::improve_by_regions(Monitor& monitor) {
  best_ = improved_by_regions(problem_, required_, best_, effort_, counters, monitor);
}

CoverBound PartialCover::relax(Monitor& monitor) {
  CoverBound result = bound_partial(problem_, required_, price(), effort_.bound_steps, counters.bound_steps, monitor);
  raise(result.bound);
  return result;
}

Programme PartialCover::programme(const std::vector<int>& decided) const {
  Programme result = cover_rows(problem_, decided);
  std::ranges::copy(problem_.price, result.cost.begin());
  add_share_row(result, problem_, required_);
  return result;
}

bool PartialCover::keep(std::vector<int> sites) {
  if (weight_of(problem_, sites) < required_) return false;
  if (price_of(problem_, sites) < price()) best_ = std::move(sites);
  return true;
}

void MostCover::improve(std::vector<int> start, std::int64_t moves, Monitor& monitor) {
  if (std::ssize(start) > aim_.count || price_of(problem_, start) > aim_.budget) return;
  keep(search_most(problem_, aim_, std::move(start), moves, counters.moves, monitor));
}

void MostCover::improve_within(const std::vector<int>& decided, std::int64_t moves, Monitor& monitor) {
  const CoverProblem rest = restricted(problem_, decided, monitor);
  const std::vector<int> fixed = lifted(rest, decided, {});
  const CoverAim aim{rest.reachable - rest.settled, aim_.count - std::ssize(fixed),
                     aim_.budget - price_of(problem_, fixed)};
  if (aim.count <= 0 || aim.budget < 0.0) return;
  keep(lifted(rest, decided, search_most(rest, aim, {}, moves, counters.moves, monitor)));
}

void MostCover::improve_by_regions(Monitor& monitor) {
  keep(improved_by_regions(problem_, 0.0, best_, effort_, counters, monitor));
}

CoverBound MostCover::relax(Monitor& monitor) {
  CoverBound result = bound_most(problem_, aim_, covered(), effort_.bound_steps, counters.bound_steps, monitor);
  lower(result.bound);
  return result;
}

Programme MostCover::programme(const std::vector<int>& decided) const {
  Programme result = cover_rows(problem_, decided);
  for (int i = 0; i < problem_.points(); ++i)
    result.cost[static_cast<std::size_t>(problem_.candidates() + i)] =
        problem_.weight[static_cast<std::size_t>(i)] / unit();
  if (aim_.count < problem_.candidates()) {
    for (int j = 0; j < problem_.candidates(); ++j) result.add(j, 1.0);
    result.end_row(-Programme::infinity, static_cast<double>(aim_.count));
  }
  if (std::isfinite(aim_.budget)) add_price_row(result, problem_, aim_.budget);
  return result;
}

bool MostCover::keep(std::vector<int> sites) {
  if (std::ssize(sites) > aim_.count || price_of(problem_, sites) > aim_.budget) return false;
  if (weight_of(problem_, sites) > covered()) best_ = std::move(sites);
  return true;
}

void MostCover::lower(double bound) {
  const double margin = 1e-9 * std::max(1.0, std::abs(bound));
  bound_ = std::min(bound_, std::max(covered(), std::floor((bound + margin) / problem_.quantum) * problem_.quantum));
}

double MostCover::unit() const { return scale(problem_); }

}  // namespace jumeau::siting
