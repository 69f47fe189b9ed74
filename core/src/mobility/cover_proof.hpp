#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "cover_bound.hpp"
#include "cover_cuts.hpp"
#include "cover_problem.hpp"
#include "cover_search.hpp"
#include "integer_programme.hpp"

namespace jumeau::siting {

/// The steps of partial and of best cover: a first answer, a Lagrangian bound, a linear relaxation with cuts, branch
/// and bound on what is left. Values are what is minimised: prices, or weight missed in the solver's unit.
class CoverProof {
public:
  CoverProof(const CoverProblem& problem, const Effort& effort, Monitor& monitor)
      : problem_(problem), effort_(effort), monitor_(monitor) {}
  virtual ~CoverProof() = default;

  void run();
  const std::vector<int>& best() const { return best_; }
  Counters counters;

protected:
  virtual bool done() const = 0;
  virtual void improve(const std::vector<int>& start, std::int64_t moves,
                       Monitor&) = 0;  ///< local search; keeps what is better
  virtual void improve_long(Monitor&) = 0;
  virtual CoverBound relax(Monitor&) = 0;
  virtual Programme programme(const std::vector<int>& decided) const = 0;
  virtual double highest_better() const = 0;      ///< value of an answer that is strictly better
  virtual double good_enough() const = 0;         ///< value from which on a branch lies within the gap
  virtual void raise(double value) = 0;           ///< no answer better than the best one has a lower value
  virtual void settle() = 0;                      ///< the best answer is optimal
  virtual bool keep(std::vector<int> sites) = 0;  ///< false where the sites break a limit in truth

  std::int64_t moves() const;
  std::int64_t long_moves() const;

  const CoverProblem& problem_;
  const Effort& effort_;
  Monitor& monitor_;
  std::vector<int> best_;

private:
  bool large() const;
  double cities() const;
  std::int64_t nodes() const;
  void tighten(CoverRelaxation&, Monitor&);
  void tighten_by_regions(CoverRelaxation&, Monitor&);
  void search(CoverRelaxation&, Monitor&);
};

/// Least price that covers `required` beyond what existing sites cover.
class PartialCover final : public CoverProof {
public:
  PartialCover(const CoverProblem& problem, double required, const Effort& effort, Monitor& monitor)
      : CoverProof(problem, effort, monitor), required_(required) {}

  double price() const { return price_of(problem_, best_); }
  double bound() const { return std::min(bound_, price()); }

private:
  bool done() const override { return bound_ > highest_better() || price() - bound_ <= effort_.gap * price(); }
  void improve(const std::vector<int>& start, std::int64_t moves, Monitor& monitor) override;
  void improve_long(Monitor& monitor) override;
  CoverBound relax(Monitor& monitor) override;
  Programme programme(const std::vector<int>& decided) const override;
  double highest_better() const override { return problem_.next_better(price()); }
  double good_enough() const override {
    return effort_.gap > 0.0 ? price() * (1.0 - effort_.gap) : Programme::infinity;
  }
  void raise(double value) override { bound_ = std::max(bound_, problem_.raised(std::min(value, price()))); }
  void settle() override { bound_ = price(); }
  bool keep(std::vector<int> sites) override;
  CoverAim halfway(double from) const;

  double required_;
  double bound_ = 0.0;
};

/// Most weight under the aim's count and budget.
class MostCover final : public CoverProof {
public:
  MostCover(const CoverProblem& problem, const CoverAim& aim, const Effort& effort, Monitor& monitor)
      : CoverProof(problem, effort, monitor), aim_(aim), bound_(problem.reachable - problem.settled) {}

  double covered() const { return weight_of(problem_, best_); }
  double bound() const { return std::max(bound_, covered()); }

private:
  bool done() const override {
    return bound_ < covered() + problem_.quantum || bound_ - covered() <= effort_.gap * bound_;
  }
  void improve(const std::vector<int>& start, std::int64_t moves, Monitor& monitor) override;
  void improve_long(Monitor& monitor) override;
  CoverBound relax(Monitor& monitor) override;
  Programme programme(const std::vector<int>& decided) const override;
  double highest_better() const override { return missed(covered() + problem_.quantum); }
  double good_enough() const override {
    return effort_.gap > 0.0 ? missed(covered() / (1.0 - std::min(effort_.gap, 0.999))) : Programme::infinity;
  }
  void raise(double value) override { lower(problem_.reachable - problem_.settled - value * unit()); }
  void settle() override { bound_ = covered(); }
  bool keep(std::vector<int> sites) override;

  double unit() const;  ///< weights for the solver: whole numbers keep their value, others are brought near 1
  double missed(double weight) const { return (problem_.reachable - problem_.settled - weight) / unit(); }
  /// The bound, down to the next weight that is possible, mindful of rounding.
  void lower(double bound);

  CoverAim aim_;
  double bound_;
};

}  // namespace jumeau::siting
