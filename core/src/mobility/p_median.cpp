// Least sum of weight x cost to the nearest open site.
//
// Bound: Lagrangian relaxation of "each point is served once" (Cornuejols, Fisher, Nemhauser 1977; Beasley 1993),
// improved by subgradient steps. Answer: the sites that the relaxation chooses, improved by swaps (Teitz and Bart 1968,
// with the gains and losses of Whitaker 1983). Proof: what the bound's reduced costs do not decide is branched on,
// depth first, each node going on from the multipliers of its parent.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "finish.hpp"
#include "full_cover.hpp"

namespace jumeau::siting {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The problem in canonical order: points with weight only, candidates that may be open only.
struct MedianProblem {
  int points = 0, candidates = 0, existing = 0;
  std::int64_t count = 0;              ///< of candidates to open, existing ones included
  std::vector<std::int64_t> first{0};  ///< candidate -> its pairs
  std::vector<int> point;
  std::vector<double> cost;          ///< weight x cost, of each pair
  std::vector<std::uint8_t> kept;    ///< candidate: an existing site
  std::vector<std::int64_t> origin;  ///< candidate -> the caller's
  double missing = 0.0;              ///< cost of serving a point that no open site reaches: more than any answer
  bool complete = true;              ///< every candidate reaches every point
  double step = 0.0;                 ///< all costs are multiples of it; 0 where there is no such step

  std::size_t begin(int j) const { return static_cast<std::size_t>(first[static_cast<std::size_t>(j)]); }
  std::size_t end(int j) const { return static_cast<std::size_t>(first[static_cast<std::size_t>(j) + 1]); }
};

double common_step(const std::vector<double>& costs) {
  const bool whole = std::all_of(costs.begin(), costs.end(), [](double c) { return c == std::floor(c) && c < 1e15; });
  return whole ? 1.0 : 0.0;
}

MedianProblem median_problem(const Costs& costs, std::span<const double> weight, std::int64_t count,
                             const Sites& sites) {
  const std::vector<Role> role = roles(sites, costs.candidates);
  const CanonicalOrder order = canonical_order(costs, weight, sites, role);
  MedianProblem out;
  std::vector<int> point_of(weight.size(), -1), candidate_of(static_cast<std::size_t>(costs.candidates), -1);
  for (const std::int64_t i : order.points)
    if (weight[static_cast<std::size_t>(i)] > 0.0) point_of[static_cast<std::size_t>(i)] = out.points++;
  for (const std::int64_t j : order.candidates) {
    if (role[static_cast<std::size_t>(j)] == Role::forbidden) continue;
    candidate_of[static_cast<std::size_t>(j)] = out.candidates++;
    out.origin.push_back(j);
    out.kept.push_back(role[static_cast<std::size_t>(j)] == Role::existing);
    out.existing += out.kept.back();
  }
  struct Pair {
    int candidate, point;
    double cost;
  };
  std::vector<Pair> pairs;
  double worst = 0.0;
  for (std::size_t i = 0; i < weight.size(); ++i) {
    if (point_of[i] < 0) continue;
    double mine = 0.0;
    for (auto k = static_cast<std::size_t>(costs.first[i]); k < static_cast<std::size_t>(costs.first[i + 1]); ++k) {
      const int j = candidate_of[static_cast<std::size_t>(costs.candidate[k])];
      if (j < 0) continue;
      pairs.push_back({j, point_of[i], weight[i] * costs.cost[k]});
      mine = std::max(mine, pairs.back().cost);
    }
    worst += mine;
  }
  std::ranges::sort(pairs, {}, [](const Pair& p) { return std::pair(p.candidate, p.point); });
  for (int j = 0; j < out.candidates; ++j) {
    while (out.point.size() < pairs.size() && pairs[out.point.size()].candidate == j) {
      out.cost.push_back(pairs[out.point.size()].cost);
      out.point.push_back(pairs[out.point.size()].point);
    }
    out.first.push_back(static_cast<std::int64_t>(out.point.size()));
  }
  out.complete = std::ssize(pairs) == static_cast<std::int64_t>(out.points) * out.candidates;
  out.missing = worst + 1.0;
  out.count = std::min<std::int64_t>(out.candidates, out.existing + count);
  out.step = common_step(out.cost);
  return out;
}

/// Open sites with, for each point, the cheapest and the second cheapest of them.
class OpenSites {
public:
  OpenSites(const MedianProblem& problem, std::vector<int> sites) : p_(problem), sites_(std::move(sites)) { assign(); }

  const std::vector<int>& sites() const { return sites_; }
  double total() const { return total_; }

  /// Swaps until none helps, or the moves are used up. `fixed` sites stay.
  void improve(const std::vector<std::uint8_t>& fixed, std::int64_t& moves, Monitor& monitor) {
    std::vector<double> loss(static_cast<std::size_t>(p_.candidates)), less(loss.size());
    while (moves > 0) {
      --moves;
      monitor.check();
      std::fill(loss.begin(), loss.end(), 0.0);
      for (std::size_t i = 0; i < first_.size(); ++i)
        if (first_[i] >= 0) loss[static_cast<std::size_t>(first_[i])] += second_cost_[i] - first_cost_[i];
      double best = tolerance();
      int in = -1, out = -1;
      for (int j = 0; j < p_.candidates; ++j) {
        if (open_[static_cast<std::size_t>(j)]) continue;
        const double gain = gain_of(j, less);
        for (const int r : sites_) {
          const double saved = gain - loss[static_cast<std::size_t>(r)] + less[static_cast<std::size_t>(r)];
          if (saved > best && !fixed[static_cast<std::size_t>(r)]) best = saved, in = j, out = r;
        }
        forget(j, less);
      }
      if (in < 0) return;
      std::replace(sites_.begin(), sites_.end(), out, in);
      assign();
    }
  }

private:
  double tolerance() const { return 1e-12 * std::abs(total_); }

  /// What opening j saves; `less`: by how much the loss of closing a site shrinks then.
  double gain_of(int j, std::vector<double>& less) const {
    double gain = 0.0;
    for (std::size_t k = p_.begin(j); k < p_.end(j); ++k) {
      const auto i = static_cast<std::size_t>(p_.point[k]);
      const double cost = p_.cost[k];
      const double before = first_cost_[i], next = second_cost_[i];
      if (cost < before) gain += before - cost;
      if (first_[i] >= 0 && cost < next) less[static_cast<std::size_t>(first_[i])] += next - std::max(cost, before);
    }
    return gain;
  }
  void forget(int j, std::vector<double>& less) const {
    for (std::size_t k = p_.begin(j); k < p_.end(j); ++k)
      if (const int site = first_[static_cast<std::size_t>(p_.point[k])]; site >= 0)
        less[static_cast<std::size_t>(site)] = 0.0;
  }

  void assign() {
    const auto points = static_cast<std::size_t>(p_.points);
    first_.assign(points, -1);
    first_cost_.assign(points, p_.missing), second_cost_.assign(points, p_.missing);
    open_.assign(static_cast<std::size_t>(p_.candidates), 0);
    std::ranges::sort(sites_);
    for (const int j : sites_) {
      open_[static_cast<std::size_t>(j)] = 1;
      for (std::size_t k = p_.begin(j); k < p_.end(j); ++k) {
        const auto i = static_cast<std::size_t>(p_.point[k]);
        if (p_.cost[k] < first_cost_[i])
          second_cost_[i] = first_cost_[i], first_cost_[i] = p_.cost[k], first_[i] = j;
        else
          second_cost_[i] = std::min(second_cost_[i], p_.cost[k]);
      }
    }
    total_ = std::accumulate(first_cost_.begin(), first_cost_.end(), 0.0);
  }

  const MedianProblem& p_;
  std::vector<int> sites_;
  std::vector<int> first_;
  std::vector<double> first_cost_, second_cost_;
  std::vector<std::uint8_t> open_;
  double total_ = 0.0;
};

/// 1 open, 0 closed, -1 undecided.
using Decisions = std::vector<signed char>;

class Median {
public:
  Median(const MedianProblem& problem, const Effort& effort, Monitor& monitor)
      : p_(problem),
        effort_(effort),
        monitor_(monitor),
        moves_(effort.moves),
        reduced_(static_cast<std::size_t>(problem.candidates)) {}

  void run(std::vector<int> start) {
    Decisions root(static_cast<std::size_t>(p_.candidates), -1);
    for (int j = 0; j < p_.candidates; ++j)
      if (p_.kept[static_cast<std::size_t>(j)]) root[static_cast<std::size_t>(j)] = 1;
    keep(std::move(start));
    Node node{std::move(root), cheapest_of_points(), 0.0};
    const double bound = bounded(node, effort_.bound_steps, true);
    bound_ = std::min(bound, best_);
    if (done(bound)) {
      if (raised(bound) >= best_) bound_ = best_;
      return;
    }
    node.bound = bound;
    branch(std::move(node));
  }

  double best() const { return best_; }
  double bound() const { return bound_; }
  const std::vector<int>& sites() const { return best_sites_; }
  Counters counters;

private:
  struct Node {
    Decisions decided;
    std::vector<double> multiplier;
    double bound;
  };

  /// A bound raised to the next sum that is possible.
  double raised(double bound) const {
    return p_.step > 0.0 ? std::ceil(bound / p_.step - 1e-6) * p_.step : bound + 1e-9 * std::abs(bound);
  }
  bool done(double bound) const { return raised(bound) >= best_ || (best_ - bound) <= effort_.gap * best_; }

  std::vector<double> cheapest_of_points() const {
    std::vector<double> out(static_cast<std::size_t>(p_.points), p_.missing);
    for (std::size_t k = 0; k < p_.point.size(); ++k) {
      double& least = out[static_cast<std::size_t>(p_.point[k])];
      least = std::min(least, p_.cost[k]);
    }
    return out;
  }

  void keep(std::vector<int> sites) {
    std::vector<std::uint8_t> fixed(p_.kept);
    OpenSites open(p_, std::move(sites));
    open.improve(fixed, moves_, monitor_);
    counters.moves = effort_.moves - moves_;
    if (open.total() < best_) best_ = open.total(), best_sites_ = open.sites();
  }

  /// The candidates that the relaxation opens: the decided ones, and of the others those of least reduced cost.
  std::vector<int> chosen(const Decisions& decided) {
    std::vector<int> open, free;
    for (int j = 0; j < p_.candidates; ++j) {
      if (decided[static_cast<std::size_t>(j)] == 1) open.push_back(j);
      if (decided[static_cast<std::size_t>(j)] == -1) free.push_back(j);
    }
    const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(0, p_.count - std::ssize(open)));
    const auto less = [&](int a, int b) {
      const double ra = reduced_[static_cast<std::size_t>(a)], rb = reduced_[static_cast<std::size_t>(b)];
      return ra < rb || (ra == rb && a < b);
    };
    const std::size_t taken = std::min(wanted, free.size());
    std::nth_element(free.begin(), free.begin() + static_cast<std::ptrdiff_t>(taken), free.end(), less);
    last_in_ = -infinity, first_out_ = infinity;
    for (std::size_t f = 0; f < free.size(); ++f) {
      const double r = reduced_[static_cast<std::size_t>(free[f])];
      f < taken ? last_in_ = std::max(last_in_, r) : first_out_ = std::min(first_out_, r);
    }
    open.insert(open.end(), free.begin(), free.begin() + static_cast<std::ptrdiff_t>(taken));
    std::ranges::sort(open);
    return open;
  }

  /// Value of the relaxation at the node's multipliers; sets the reduced costs and how often each point is served.
  double relaxed(const Node& node, std::vector<int>& open, std::vector<int>& served) {
    const std::vector<double>& u = node.multiplier;
    double value = std::accumulate(u.begin(), u.end(), 0.0);
    for (int j = 0; j < p_.candidates; ++j) {
      if (node.decided[static_cast<std::size_t>(j)] == 0) continue;
      double sum = 0.0;
      for (std::size_t k = p_.begin(j); k < p_.end(j); ++k)
        sum += std::min(0.0, p_.cost[k] - u[static_cast<std::size_t>(p_.point[k])]);
      reduced_[static_cast<std::size_t>(j)] = sum;
    }
    open = chosen(node.decided);
    std::fill(served.begin(), served.end(), 0);
    for (const int j : open) {
      value += reduced_[static_cast<std::size_t>(j)];
      for (std::size_t k = p_.begin(j); k < p_.end(j); ++k)
        if (p_.cost[k] < u[static_cast<std::size_t>(p_.point[k])]) ++served[static_cast<std::size_t>(p_.point[k])];
    }
    return value;
  }

  /// Subgradient steps; the node ends with its best multipliers. Decides candidates by their reduced costs on the way.
  double bounded(Node& node, std::int64_t steps, bool root) {
    std::vector<int> open, served(static_cast<std::size_t>(p_.points)), last_kept;
    std::vector<double> best_multiplier = node.multiplier;
    double best = -infinity, scale = root ? 2.0 : 0.5;
    int stale = 0;
    for (std::int64_t step = 0; step < steps; ++step) {
      if (step % 8 == 0) monitor_.check();
      ++counters.bound_steps;
      const double value = relaxed(node, open, served);
      if (value > best + 1e-9 * std::abs(value))
        best = value, best_multiplier = node.multiplier, stale = 0;
      else
        ++stale;
      if (root && (step % 50 == 0 || step + 1 == steps) && open != last_kept) keep(open), last_kept = open;
      if (done(best)) break;
      decide(node.decided, value);
      if (stale >= (root ? 20 : 8)) {
        scale *= 0.6, stale = 0, node.multiplier = best_multiplier;
        if (scale < 1e-4) break;
        continue;
      }
      std::int64_t norm = 0;
      for (const int times : served) norm += static_cast<std::int64_t>(1 - times) * (1 - times);
      if (norm == 0) {  // every point is served once: the relaxation's answer is a true one
        keep(open);
        break;
      }
      const double length = scale * std::max(1.05 * best_ - value, 1e-9 * std::abs(best_)) / static_cast<double>(norm);
      for (std::size_t i = 0; i < served.size(); ++i)
        if (served[i] != 1) node.multiplier[i] = std::max(0.0, node.multiplier[i] + length * (1 - served[i]));
      if (root) monitor_.progress(0.5 * static_cast<double>(step) / static_cast<double>(steps));
    }
    node.multiplier = best_multiplier;
    return best;
  }

  /// A candidate whose opening (or closing) lifts the bound to the best answer is closed (or opened).
  void decide(Decisions& decided, double value) const {
    const double room = best_ - value;
    for (std::size_t j = 0; j < decided.size(); ++j) {
      if (decided[j] != -1) continue;
      const double r = reduced_[j];
      const bool outside = r > last_in_;
      const double to_open = outside ? r - last_in_ : 0.0, to_close = outside ? 0.0 : first_out_ - r;
      if (outside && std::isfinite(last_in_) && raised(value + to_open) >= best_ && to_open > 1e-9 * std::abs(room))
        decided[j] = 0;
      else if (!outside && std::isfinite(first_out_) && raised(value + to_close) >= best_ &&
               to_close > 1e-9 * std::abs(room))
        decided[j] = 1;
    }
  }

  /// Depth first, the likelier side first. What the nodes' limit leaves open stays in the bound.
  void branch(Node root) {
    std::vector<Node> stack;
    stack.push_back(std::move(root));
    double left_open = infinity;
    while (!stack.empty()) {
      monitor_.check();
      Node node = std::move(stack.back());
      stack.pop_back();
      if (done(node.bound)) {
        left_open = std::min(left_open, raised(node.bound) >= best_ ? infinity : node.bound);
        continue;
      }
      if (counters.nodes >= effort_.nodes) {
        left_open = std::min(left_open, node.bound);
        continue;
      }
      ++counters.nodes;
      const auto [open, free] = counts(node.decided);
      if (open > p_.count || open + free < p_.count) continue;
      node.bound = std::max(node.bound, bounded(node, effort_.bound_steps / 10 + 1, false));
      if (done(node.bound)) {
        left_open = std::min(left_open, raised(node.bound) >= best_ ? infinity : node.bound);
        continue;
      }
      const int j = undecided(node);
      if (j < 0) continue;
      Node closed = node;
      closed.decided[static_cast<std::size_t>(j)] = 0;
      node.decided[static_cast<std::size_t>(j)] = 1;
      stack.push_back(std::move(closed));
      stack.push_back(std::move(node));
    }
    bound_ = std::min(best_, std::max(bound_, left_open));
  }

  static std::pair<std::int64_t, std::int64_t> counts(const Decisions& decided) {
    return {std::count(decided.begin(), decided.end(), 1), std::count(decided.begin(), decided.end(), -1)};
  }

  /// The undecided candidate that the relaxation at the node's multipliers opens most gladly; -1 once all are decided,
  /// whose sum is then known exactly.
  int undecided(Node& node) {
    std::vector<int> open, served(static_cast<std::size_t>(p_.points));
    relaxed(node, open, served);
    keep(open);
    int best = -1;
    for (const int j : open)
      if (node.decided[static_cast<std::size_t>(j)] == -1 &&
          (best < 0 || reduced_[static_cast<std::size_t>(j)] < reduced_[static_cast<std::size_t>(best)]))
        best = j;
    return best;
  }

  const MedianProblem& p_;
  const Effort& effort_;
  Monitor& monitor_;
  std::int64_t moves_;
  std::vector<double> reduced_;
  double last_in_ = -infinity,
         first_out_ = infinity;  ///< reduced costs of the last candidate opened and the first left out
  double best_ = infinity, bound_ = -infinity;
  std::vector<int> best_sites_;
};

/// For each point that no existing site reaches: the candidates that do.
Lists sites_of_points(const MedianProblem& p) {
  std::vector<std::vector<int>> lists(static_cast<std::size_t>(p.points));
  std::vector<std::uint8_t> settled(lists.size(), 0);
  for (int j = 0; j < p.candidates; ++j)
    for (std::size_t k = p.begin(j); k < p.end(j); ++k) {
      lists[static_cast<std::size_t>(p.point[k])].push_back(j);
      if (p.kept[static_cast<std::size_t>(j)]) settled[static_cast<std::size_t>(p.point[k])] = 1;
    }
  Lists out;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    if (settled[i]) continue;
    out.items.insert(out.items.end(), lists[i].begin(), lists[i].end());
    out.end_list();
  }
  return out;
}

/// Sites that reach every point, as many as asked. @throws Error (infeasible)
std::vector<int> first_sites(const MedianProblem& p, std::int64_t count, const Effort& effort, Monitor& monitor) {
  std::vector<int> open;
  for (int j = 0; j < p.candidates; ++j)
    if (p.kept[static_cast<std::size_t>(j)]) open.push_back(j);
  if (!p.complete) {
    const FullCover cover = full_cover(sites_of_points(p), p.candidates, p.count - p.existing, effort, monitor);
    if (cover.verdict == FullCover::Verdict::no)
      throw Error(Error::Code::infeasible,
                  text("{0} sites cannot reach every point: allow more sites, or add candidates.", count));
    if (cover.verdict == FullCover::Verdict::unknown)
      throw Error(Error::Code::infeasible, text("No answer was found within the effort: raise it, or ask for less."));
    open.insert(open.end(), cover.sites.begin(), cover.sites.end());
  }
  std::ranges::sort(open);
  open.erase(std::unique(open.begin(), open.end()), open.end());
  for (int j = 0; j < p.candidates && std::ssize(open) < p.count; ++j)
    if (!std::ranges::binary_search(open, j)) open.insert(std::ranges::upper_bound(open, j), j);
  return open;
}

}  // namespace

Solution p_median(const Costs& costs, std::span<const double> weight, std::int64_t count, const Sites& sites,
                  const Effort& effort, Monitor& monitor) {
  check(costs, weight, sites, effort);
  if (count < 0)
    throw Error(Error::Code::bad_option, text("The number of sites must be zero or more; it is {0}.", count));
  if (!sites.capacity.empty()) return capacitated_p_median(costs, weight, count, sites, effort, monitor);
  const MedianProblem problem = median_problem(costs, weight, count, sites);
  Median median(problem, effort, monitor);
  median.run(first_sites(problem, count, effort, monitor));
  Solution out;
  out.objective = median.best();
  out.bound = median.bound();
  out.counters = median.counters;
  out.counters.points = problem.points, out.counters.candidates = problem.candidates;
  std::vector<std::int64_t> opened;
  for (const int j : median.sites())
    if (!problem.kept[static_cast<std::size_t>(j)]) opened.push_back(problem.origin[static_cast<std::size_t>(j)]);
  finish(out, std::move(opened), costs, weight, infinity, sites);
  return out;
}

}  // namespace jumeau::siting
