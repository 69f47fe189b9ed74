#include "cover_proof.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "cover_merge.hpp"
#include "cover_tree.hpp"
#include "local_cuts.hpp"

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

}  // namespace

void CoverProof::run() {
  Part first(monitor_, 0.0, 0.2, text("First solution"));
  improve({}, moves(), first);
  if (done()) return;
  Part second(monitor_, 0.2, 0.25, text("Bound"));
  const CoverBound lagrangian = relax(second);
  if (done()) return;
  CoverRelaxation relaxation(problem_, programme(lagrangian.decided), effort_.pivots);
  Part third(monitor_, 0.25, 0.4, text("Tighter bound"));
  tighten(relaxation, third);
  Part fourth(monitor_, 0.4, 0.6, text("Tighter bound, region by region"));
  if (!done() && !relaxation.stopped() && large()) tighten_by_regions(relaxation, fourth);
  Part fifth(monitor_, 0.6, 0.9, text("Better sites"));
  if (!done() && large()) improve_long(fifth);
  Part sixth(monitor_, 0.9, 1.0, text("Proof"));
  if (!done() && !relaxation.stopped() && nodes() > 0) search(relaxation, sixth);
  counters.pivots += relaxation.pivots();
}

/// A search tree is quick up to the size of a city; beyond, better answers come from local search first.
bool CoverProof::large() const { return problem_.sites_of.items.size() > 30'000; }

/// In sizes of a city, for which effort is counted.
double CoverProof::cities() const {
  return std::max(1.0, static_cast<double>(problem_.sites_of.items.size()) / 10'000.0);
}

/// Of the tree: a node of a larger problem takes longer and decides less, so that it is given fewer.
std::int64_t CoverProof::nodes() const {
  return static_cast<std::int64_t>(0.1 * static_cast<double>(effort_.nodes) / std::pow(cities(), 3.0));
}

/// A move takes as long whatever the size, and a larger problem needs more of them.
std::int64_t CoverProof::moves() const {
  return static_cast<std::int64_t>(static_cast<double>(effort_.moves) * cities());
}

/// For one of several searches that are slow on purpose.
std::int64_t CoverProof::long_moves() const { return 4 * moves(); }

/// Rounds of cuts while they help.
void CoverProof::tighten(CoverRelaxation& relaxation, Monitor& monitor) {
  double before = -Programme::infinity;
  int idle = 0;
  for (int round = 0; round < 60; ++round) {
    if (!relaxation.solve(monitor)) return settle();
    if (relaxation.stopped()) return;
    raise(relaxation.value());
    if (round == 0) improve(relaxation.open_sites(), moves(), monitor);
    if (done()) return;
    relaxation.fix(highest_better());
    const double rise = relaxation.value() - before, way = highest_better() - relaxation.value();
    idle = rise < 0.03 * way ? idle + 1 : 0;
    if (idle == 3 || relaxation.cut(2000, monitor) == 0) break;
    before = relaxation.value();
    monitor.progress(round / 60.0);
  }
}

/// Local cuts from parts that grow where they help no more.
void CoverProof::tighten_by_regions(CoverRelaxation& relaxation, Monitor& monitor) {
  constexpr std::size_t smallest = 80, largest = 100;
  const auto raised = [&] {
    const bool feasible = relaxation.solve(monitor);
    if (!feasible)
      settle();
    else if (!relaxation.stopped())
      raise(relaxation.value());
    return feasible && !relaxation.stopped() && !done();
  };
  LocalEffort local{smallest,
                    static_cast<std::size_t>(effort_.regions),
                    {.nodes = 500, .pivots = 100'000, .gap = 0.0, .absolute_gap = 1e-3}};
  while (local.candidates <= largest && raised()) {
    const double before = relaxation.value();
    for (Inequality& cut : local_cuts(problem_, relaxation, local, counters, monitor)) relaxation.add(std::move(cut));
    for (int round = 0; round < 2 && raised(); ++round) relaxation.cut(2000, monitor);
    if (!raised()) return;
    relaxation.fix(highest_better());
    const double rise = relaxation.value() - before, way = highest_better() - relaxation.value();
    if (rise < 0.05 * way) local.candidates = local.candidates * 5 / 4;
    monitor.progress(static_cast<double>(local.candidates - smallest) / (largest - smallest));
  }
}

void CoverProof::search(CoverRelaxation& relaxation, Monitor& monitor) {
  CoverTree::Host host{[this] { return highest_better(); }, [this] { return good_enough(); },
                       [this](std::vector<int> sites) { return keep(std::move(sites)); }};
  CoverTree tree(problem_, relaxation, std::move(host), nodes(), monitor);
  const double bound = tree.run();
  counters.nodes += tree.nodes();
  if (std::isinf(bound))
    settle();
  else
    raise(bound);
}

void PartialCover::improve(const std::vector<int>& start, std::int64_t moves, Monitor& monitor) {
  std::vector<int> sites = search_partial(problem_, required_, start, moves, counters.moves, monitor);
  if (best_.empty() || price_of(problem_, sites) < price()) best_ = std::move(sites);
}

/// Seeks a price halfway between what is known to be needed and the best answer, then nearer to one of them.
void PartialCover::improve_long(Monitor& monitor) {
  double from = bound_;
  for (int attempt = 0; attempt < 4 && !done() && from <= highest_better(); ++attempt) {
    const CoverAim aim = halfway(from);
    std::vector<int> sites = search_and_merge(problem_, aim, best_, long_moves(), effort_, counters, monitor);
    const double sought =
        problem_.uniform_prices ? static_cast<double>(aim.count) * problem_.price.front() : aim.budget;
    if (!keep(std::move(sites))) from = problem_.raised(sought * (1.0 + 1e-6));
    monitor.progress((attempt + 1) / 4.0);
  }
}

/// What an answer keeps to whose price lies between this one and the next better one.
CoverAim PartialCover::halfway(double from) const {
  const double price = 0.5 * (from + highest_better());
  CoverAim aim{.enough = required_};
  if (problem_.uniform_prices)
    aim.count = static_cast<std::int64_t>(std::ceil(price / problem_.price.front() - 1e-6));
  else
    aim.budget = price;
  return aim;
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

void MostCover::improve(const std::vector<int>& start, std::int64_t moves, Monitor& monitor) {
  if (std::ssize(start) > aim_.count || price_of(problem_, start) > aim_.budget) return;
  keep(search_most(problem_, aim_, start, moves, counters.moves, monitor));
}

void MostCover::improve_long(Monitor& monitor) {
  keep(search_and_merge(problem_, aim_, best_, long_moves(), effort_, counters, monitor));
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
