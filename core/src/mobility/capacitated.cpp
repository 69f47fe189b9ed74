// Siting where each site can serve a limited weight only; the weight of a point may be shared between sites.
// One mixed programme: open (0 or 1) for each candidate, and for each pair within the radius the weight that goes
// there.
#include <algorithm>
#include <cmath>
#include <map>

#include "cover_problem.hpp"
#include "finish.hpp"
#include "integer_programme.hpp"

namespace jumeau::siting {

namespace {

/// The pairs and the weights, in units that suit the solver's tolerances.
class Sharing {
public:
  Sharing(const Costs& costs, std::span<const double> weight, double radius, const Sites& sites)
      : costs_(costs), weight_(weight), sites_(sites), roles_(roles(sites, costs.candidates)) {
    for (const double w : weight) total_ += w;
    unit_ = total_ > 0.0 ? total_ / static_cast<double>(std::max<std::size_t>(1, weight.size())) : 1.0;
    for (std::size_t i = 0; i < weight.size(); ++i)
      for (auto k = static_cast<std::size_t>(costs.first[i]); k < static_cast<std::size_t>(costs.first[i + 1]); ++k) {
        const std::int64_t j = costs.candidate[k];
        const bool usable =
            roles_[static_cast<std::size_t>(j)] != Role::forbidden && sites.capacity[static_cast<std::size_t>(j)] > 0.0;
        if (weight[i] > 0.0 && costs.cost[k] <= radius && usable)
          pairs_.push_back({i, static_cast<std::size_t>(j), costs.cost[k]});
      }
  }

  struct Pair {
    std::size_t point, site;
    double cost;
  };

  double total() const { return total_; }
  double unit() const { return unit_; }
  const std::vector<Pair>& pairs() const { return pairs_; }
  bool existing(std::size_t site) const { return roles_[site] == Role::existing; }
  double price(std::size_t site) const {
    return existing(site) ? 0.0 : sites_.price.empty() ? 1.0 : sites_.price[site];
  }

  /// Columns: one for each candidate (its cost: `of_site`), then one for each pair (its cost per unit: `of_pair`).
  template <class OfSite, class OfPair>
  Programme programme(OfSite of_site, OfPair of_pair) const {
    Programme out;
    for (std::size_t j = 0; j < roles_.size(); ++j)
      out.add_column(of_site(j), existing(j) ? 1.0 : 0.0, roles_[j] == Role::forbidden ? 0.0 : 1.0, true);
    for (const Pair& pair : pairs_) out.add_column(of_pair(pair), 0.0, weight_[pair.point] / unit_, false);
    add_capacities(out);
    for (std::size_t p = 0; p < pairs_.size();
         ++p) {  // nothing goes to a closed site: a tighter relaxation than the capacity alone
      out.add(column_of(p), 1.0);
      out.add(static_cast<int>(pairs_[p].site), -weight_[pairs_[p].point] / unit_);
      out.end_row(-Programme::infinity, 0.0);
    }
    return out;
  }

  int column_of(std::size_t pair) const { return static_cast<int>(roles_.size() + pair); }

  /// For each point the weight served: between lower (a factor of its weight) and its weight.
  void serve(Programme& out, double lower) const {
    std::map<std::size_t, std::vector<std::size_t>> of_point;
    for (std::size_t p = 0; p < pairs_.size(); ++p) of_point[pairs_[p].point].push_back(p);
    for (const auto& [point, mine] : of_point) {
      for (const std::size_t p : mine) out.add(column_of(p), 1.0);
      out.end_row(lower * weight_[point] / unit_, weight_[point] / unit_);
    }
  }

  /// Highest weight that all candidates together can serve.
  double possible(const Effort& effort, Monitor& monitor) const {
    Programme all = programme([](std::size_t) { return 0.0; }, [](const Pair&) { return -1.0; });
    for (std::size_t j = 0; j < roles_.size(); ++j)
      if (roles_[j] != Role::forbidden) all.lower[j] = 1.0;
    serve(all, 0.0);
    Limits limits;
    limits.pivots = effort.pivots;
    return -solve(std::move(all), {}, limits, monitor).objective * unit_;
  }

  /// Sites, shares and sums of an answer.
  void finish_with(Solution& out, const std::vector<double>& x) const {
    for (std::size_t j = 0; j < roles_.size(); ++j)
      if (x[j] > 0.5) {
        out.sites.push_back(static_cast<std::int64_t>(j));
        out.opened += existing(j) ? 0 : 1;
      }
    out.site_of.assign(weight_.size(), -1);
    std::vector<double> most(weight_.size(), 0.0);
    constexpr double nothing = 1e-7;  // of a unit: what the solver's tolerance leaves
    for (std::size_t p = 0; p < pairs_.size(); ++p) {
      const double served = x[static_cast<std::size_t>(column_of(p))];
      if (served <= nothing) continue;
      const Pair& pair = pairs_[p];
      out.served.push_back(
          {static_cast<std::int64_t>(pair.point), static_cast<std::int64_t>(pair.site), served * unit_});
      out.covered += served * unit_;
      if (served > most[pair.point])
        most[pair.point] = served, out.site_of[pair.point] = static_cast<std::int64_t>(pair.site);
    }
    out.weight = total_;
    out.gap = relative_gap(out.objective, out.bound);
  }

private:
  void add_capacities(Programme& out) const {
    std::map<std::size_t, std::vector<std::size_t>> of_site;
    for (std::size_t p = 0; p < pairs_.size(); ++p) of_site[pairs_[p].site].push_back(p);
    for (const auto& [site, mine] : of_site) {
      for (const std::size_t p : mine) out.add(column_of(p), 1.0);
      out.add(static_cast<int>(site), -sites_.capacity[site] / unit_);
      out.end_row(-Programme::infinity, 0.0);
    }
  }

  const Costs& costs_;
  std::span<const double> weight_;
  const Sites& sites_;
  std::vector<Role> roles_;
  std::vector<Pair> pairs_;
  double total_ = 0.0, unit_ = 1.0;
};

Limits limits_of(const Effort& effort, bool whole_objective) {
  Limits out;
  out.nodes = effort.nodes, out.pivots = effort.pivots, out.gap = effort.gap;
  if (whole_objective) out.absolute_gap = 1.0 - 1e-6;
  return out;
}

Error out_of_effort() {
  return {Error::Code::infeasible, text("No answer was found within the effort: raise it, or ask for less.")};
}

void count(Solution& out, const Answer& answer) {
  out.counters.nodes = answer.nodes, out.counters.pivots = answer.pivots;
}

}  // namespace

Solution capacitated_partial_cover(const Costs& costs, std::span<const double> weight, double radius, double share,
                                   const Sites& sites, const Effort& effort, Monitor& monitor) {
  const Sharing sharing(costs, weight, radius, sites);
  const double possible = sharing.possible(effort, monitor), required = share * sharing.total();
  if (required > possible * (1.0 + 1e-9))
    throw Error(Error::Code::infeasible,
                text("A share of {0} % is not possible: the candidates' capacities serve {1} % at most. Ask for less, "
                     "allow a larger "
                     "distance, or add candidates or capacity.",
                     100.0 * share, sharing.total() > 0.0 ? 100.0 * possible / sharing.total() : 0.0));
  Programme programme =
      sharing.programme([&](std::size_t j) { return sharing.price(j); }, [](const Sharing::Pair&) { return 0.0; });
  sharing.serve(programme, 0.0);
  for (std::size_t p = 0; p < sharing.pairs().size(); ++p) programme.add(sharing.column_of(p), 1.0);
  programme.end_row(std::min(required, possible) / sharing.unit(), Programme::infinity);
  const bool counts = sites.price.empty();
  const Answer answer = solve(std::move(programme), {}, limits_of(effort, counts), monitor);
  if (!answer.feasible) throw out_of_effort();
  Solution out;
  out.objective = counts ? std::round(answer.objective) : answer.objective;
  out.bound = counts ? std::ceil(answer.bound - 1e-6) : answer.bound;
  sharing.finish_with(out, answer.x);
  count(out, answer);
  return out;
}

Solution capacitated_max_cover(const Costs& costs, std::span<const double> weight, double radius, std::int64_t most,
                               const Sites& sites, std::optional<double> budget, const Effort& effort,
                               Monitor& monitor) {
  const Sharing sharing(costs, weight, radius, sites);
  Programme programme = sharing.programme([](std::size_t) { return 0.0; }, [](const Sharing::Pair&) { return -1.0; });
  sharing.serve(programme, 0.0);
  const auto candidates = static_cast<std::size_t>(costs.candidates);
  for (std::size_t j = 0; j < candidates; ++j)
    if (!sharing.existing(j)) programme.add(static_cast<int>(j), 1.0);
  programme.end_row(0.0, static_cast<double>(most));
  if (budget) {
    for (std::size_t j = 0; j < candidates; ++j)
      if (!sharing.existing(j)) programme.add(static_cast<int>(j), sharing.price(j));
    programme.end_row(0.0, *budget);
  }
  const Answer answer = solve(std::move(programme), {}, limits_of(effort, false), monitor);
  if (!answer.feasible) throw out_of_effort();
  Solution out;
  out.objective = -answer.objective * sharing.unit();
  out.bound = -answer.bound * sharing.unit();
  sharing.finish_with(out, answer.x);
  count(out, answer);
  return out;
}

Solution capacitated_p_median(const Costs& costs, std::span<const double> weight, std::int64_t count_of_sites,
                              const Sites& sites, const Effort& effort, Monitor& monitor) {
  const Sharing sharing(costs, weight, Programme::infinity, sites);
  if (sharing.possible(effort, monitor) < sharing.total() * (1.0 - 1e-9))
    throw Error(Error::Code::infeasible,
                text("The candidates' capacities cannot serve everybody: add candidates or capacity."));
  Programme programme =
      sharing.programme([](std::size_t) { return 0.0; }, [](const Sharing::Pair& pair) { return pair.cost; });
  sharing.serve(programme, 1.0);
  std::int64_t free = 0;
  for (std::size_t j = 0; j < static_cast<std::size_t>(costs.candidates); ++j)
    if (!sharing.existing(j) && programme.upper[j] > 0.0) programme.add(static_cast<int>(j), 1.0), ++free;
  const double opened = static_cast<double>(std::min(free, count_of_sites));
  programme.end_row(opened, opened);
  const Answer answer = solve(std::move(programme), {}, limits_of(effort, false), monitor);
  if (!answer.feasible) {
    if (!answer.complete) throw out_of_effort();
    throw Error(
        Error::Code::infeasible,
        text("{0} sites cannot serve every point: allow more sites, or add candidates or capacity.", count_of_sites));
  }
  Solution out;
  out.objective = answer.objective * sharing.unit();
  out.bound = answer.bound * sharing.unit();
  sharing.finish_with(out, answer.x);
  count(out, answer);
  return out;
}

}  // namespace jumeau::siting
