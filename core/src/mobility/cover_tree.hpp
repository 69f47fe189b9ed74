#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "cover_cuts.hpp"

namespace jumeau::siting {

/// Branch and bound on the sites of a covering problem: depth first, an open site first, with cuts at every node and
/// what reduced costs decide. Sites are chosen by what branching on them brought before.
class CoverTree {
public:
  struct Host {
    std::function<double()> highest_better;      ///< value of an answer that is strictly better than the best one
    std::function<double()> good_enough;         ///< a branch whose bound is at least this need not be searched
    std::function<bool(std::vector<int>)> keep;  ///< a set of sites; false where it breaks a limit in truth
  };

  CoverTree(const CoverProblem& problem, CoverRelaxation& relaxation, Host host, std::int64_t nodes, Monitor& monitor)
      : problem_(problem),
        relaxation_(relaxation),
        host_(std::move(host)),
        nodes_left_(nodes),
        monitor_(monitor),
        up_(problem.price.size()),
        down_(problem.price.size()) {}

  /// Lower bound of every answer that is better than the best one; infinite where there is none.
  double run() { return explore(relaxation_.value()); }
  std::int64_t nodes() const { return nodes_; }

private:
  struct Experience {
    double rise = 0.02;  ///< of the bound, per unit that the site is moved
    int times = 0;

    void learn(double now) { rise += (now - rise) / ++times; }
  };

  double explore(double parent);
  double branch(int site, double share, double value);
  double child(int site, double to, double value);
  bool pruned(double value) const;
  int choose() const;

  const CoverProblem& problem_;
  CoverRelaxation& relaxation_;
  Host host_;
  std::int64_t nodes_left_, nodes_ = 0;
  Monitor& monitor_;
  std::vector<Experience> up_, down_;
};

}  // namespace jumeau::siting
