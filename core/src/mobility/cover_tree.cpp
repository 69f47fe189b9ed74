#include "cover_tree.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jumeau::siting {
namespace {

constexpr int cut_rounds = 3;
constexpr std::size_t cuts_at_once = 60;
constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

bool CoverTree::pruned(double value) const {
  const double highest = host_.highest_better();
  return value > highest + 1e-6 * std::max(1.0, std::abs(highest));
}

double CoverTree::explore(double parent) {
  monitor_.check();
  if (nodes_ >= nodes_left_) return parent;
  ++nodes_;
  const std::size_t mark = relaxation_.mark();
  double result = infinity;
  for (int round = 0;; ++round) {
    if (!relaxation_.solve(monitor_)) break;
    if (relaxation_.stopped()) {
      result = parent;
      break;
    }
    const double value = relaxation_.value();
    if (pruned(value)) break;
    if (value >= host_.good_enough()) {
      result = value;
      break;
    }
    relaxation_.fix(host_.highest_better());
    if (round < cut_rounds && relaxation_.cut(cuts_at_once, monitor_) > 0) continue;
    const int site = choose();
    if (site >= 0) {
      result = branch(site, relaxation_.x()[static_cast<std::size_t>(site)], value);
      break;
    }
    const std::vector<int> sites = relaxation_.open_sites();
    if (host_.keep(sites)) break;
    relaxation_.forbid(sites);  // within the solver's tolerance, but not in truth
  }
  relaxation_.undo(mark);
  return result;
}

double CoverTree::branch(int site, double share, double value) {
  const auto at = static_cast<std::size_t>(site);
  const double if_open = child(site, 1.0, value);
  up_[at].learn((std::min(if_open, host_.highest_better()) - value) / (1.0 - share));
  const double if_closed = child(site, 0.0, value);
  down_[at].learn((std::min(if_closed, host_.highest_better()) - value) / share);
  return std::min(if_open, if_closed);
}

double CoverTree::child(int site, double to, double value) {
  if (pruned(value)) return infinity;  // a better answer was found meanwhile
  const std::size_t mark = relaxation_.mark();
  relaxation_.set(site, to);
  const double result = explore(value);
  relaxation_.undo(mark);
  return result;
}

/// The fractional site whose two branches promise most; -1 where all are whole.
int CoverTree::choose() const {
  int best = -1;
  double most = -1.0;
  for (int j = 0; j < problem_.candidates(); ++j) {
    const auto at = static_cast<std::size_t>(j);
    const double x = relaxation_.x()[at];
    if (x < 1e-6 || x > 1.0 - 1e-6) continue;
    const double promise = std::max(1e-4, up_[at].rise * (1.0 - x)) * std::max(1e-4, down_[at].rise * x);
    if (promise <= most) continue;
    best = j, most = promise;
  }
  return best;
}

}  // namespace jumeau::siting
