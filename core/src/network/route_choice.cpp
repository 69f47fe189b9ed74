#include "jumeau/network/route_choice.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "jumeau/monitor.hpp"

namespace jumeau::network {

namespace {

std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }

void check(std::span<const double> costs, int objectives, std::int64_t count) {
  if (objectives < 1 || costs.size() % at(objectives) != 0 ||
      !std::ranges::all_of(costs, [](double cost) { return std::isfinite(cost); }))
    throw Error(Error::Code::bad_input, text("The costs of the paths must be finite, the same number for each."));
  if (count < 1) throw Error(Error::Code::bad_option, text("{0} paths cannot be chosen: it must be 1 or more.", count));
}

/// Paths in the order of their costs: their place in it, not in what is given, decides between equals.
class Choosing {
public:
  Choosing(std::span<const double> costs, int objectives)
      : costs_(costs), d_(at(objectives)), order_(costs.size() / d_) {
    std::iota(order_.begin(), order_.end(), 0);
    std::ranges::stable_sort(order_, [&](std::int64_t a, std::int64_t b) {
      return std::ranges::lexicographical_compare(costs_.subspan(at(a) * d_, d_), costs_.subspan(at(b) * d_, d_));
    });
    for (const std::int64_t path : order_)
      scaled_.insert(scaled_.end(), &costs_[at(path) * d_], &costs_[at(path) * d_] + d_);
    for (std::size_t i = 0; i < d_; ++i) scale(i);
    distance_.assign(order_.size(), std::numeric_limits<double>::infinity());
  }

  std::vector<Chosen> run(std::int64_t count) {
    most_ = std::min(at(count), order_.size());
    for (std::size_t i = 0; i < d_; ++i)
      add(least([&](std::size_t p) { return scaled(p, i); }), Reason::best, static_cast<int>(i));
    add(least([&](std::size_t p) { return sum(p); }), Reason::knee, -1);
    while (chosen_.size() < most_) {
      const std::size_t farthest = least([&](std::size_t p) { return -distance_[p]; });
      if (distance_[farthest] == 0.0) break;  // the rest are equals of those that are chosen
      add(farthest, Reason::between, -1);
    }
    for (std::size_t k = 0; k < chosen_.size(); ++k) explain(chosen_[k], places_[k]);
    return std::move(chosen_);
  }

private:
  double& scaled(std::size_t place, std::size_t objective) { return scaled_[place * d_ + objective]; }

  void scale(std::size_t i) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (std::size_t p = 0; p < order_.size(); ++p)
      low = std::min(low, scaled(p, i)), high = std::max(high, scaled(p, i));
    for (std::size_t p = 0; p < order_.size(); ++p)
      scaled(p, i) = high > low ? (scaled(p, i) - low) / (high - low) : 0.0;
    varies_.push_back(high > low);
  }
  double sum(std::size_t place) { return std::accumulate(&scaled_[place * d_], &scaled_[place * d_] + d_, 0.0); }
  template <class Value>
  std::size_t least(Value&& value) const {
    std::size_t out = 0;
    for (std::size_t p = 1; p < order_.size(); ++p)
      if (value(p) < value(out)) out = p;
    return out;
  }
  void add(std::size_t place, Reason reason, int objective) {
    if (chosen_.size() == most_ || distance_[place] == 0.0) return;
    chosen_.push_back({order_[place], reason, objective, {}, false}), places_.push_back(place);
    for (std::size_t p = 0; p < order_.size(); ++p) {
      double squares = 0.0;
      for (std::size_t i = 0; i < d_; ++i) squares += std::pow(scaled(p, i) - scaled(place, i), 2);
      distance_[p] = std::min(distance_[p], squares);
    }
  }

  void explain(Chosen& one, std::size_t place) {
    constexpr double same = 1e-9;  // of the range
    for (std::size_t i = 0; i < d_; ++i)
      if (varies_[i] && scaled(place, i) <= same) one.best_in.push_back(static_cast<int>(i));
    one.knee = true;
    for (std::size_t p = 0; p < order_.size(); ++p) one.knee &= p == place || sum(p) > sum(place) + same;
  }

  std::span<const double> costs_;
  std::size_t d_, most_ = 0;
  std::vector<std::int64_t> order_;
  std::vector<double> scaled_;        ///< costs, by place in the order
  std::vector<double> distance_;      ///< squared, to the nearest that is chosen
  std::vector<std::uint8_t> varies_;  ///< by objective
  std::vector<Chosen> chosen_;
  std::vector<std::size_t> places_;  ///< of those chosen
};

}  // namespace

std::vector<Chosen> choose(std::span<const double> costs, int objectives, std::int64_t count) {
  check(costs, objectives, count);
  return Choosing(costs, objectives).run(count);
}

}  // namespace jumeau::network
