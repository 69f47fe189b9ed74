#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "jumeau/mobility/criteria.hpp"

namespace jumeau::criteria {

namespace {

/// Rows as points, missing numbers below all others, in an order in which no row comes before one that dominates it.
class Points {
public:
  explicit Points(const Columns& columns) : size_(columns.size()), order_(columns.front().size()) {
    constexpr double lowest = -std::numeric_limits<double>::infinity();
    at_.resize(size_ * order_.size());
    for (std::size_t i = 0; i < size_; ++i)
      for (std::size_t row = 0; row < order_.size(); ++row)
        at_[row * size_ + i] = std::isnan(columns[i][row]) ? lowest : columns[i][row];
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
      return std::lexicographical_compare(at(b), at(b) + size_, at(a), at(a) + size_);
    });
  }
  const std::vector<std::size_t>& order() const { return order_; }
  bool equal(std::size_t a, std::size_t b) const { return std::equal(at(a), at(a) + size_, at(b)); }
  bool dominates(std::size_t a, std::size_t b) const {
    bool better = false;
    for (std::size_t i = 0; i < size_; ++i) {
      if (at(a)[i] < at(b)[i]) return false;
      better |= at(a)[i] > at(b)[i];
    }
    return better;
  }

private:
  const double* at(std::size_t row) const { return at_.data() + row * size_; }
  std::size_t size_;
  std::vector<double> at_;
  std::vector<std::size_t> order_;
};

}  // namespace

/// Efficient non-dominated sort with binary search (Zhang, Tian, Cheng, Jin 2015).
std::vector<std::int64_t> fronts(const Columns& performances, Monitor& monitor) {
  if (performances.empty() || performances.front().empty()) return {};
  const Points points(performances);
  std::vector<std::int64_t> out(points.order().size());
  std::vector<std::vector<std::size_t>> members;
  const auto dominated_by = [&](const std::vector<std::size_t>& front, std::size_t row) {
    return std::any_of(front.rbegin(), front.rend(), [&](std::size_t other) { return points.dominates(other, row); });
  };
  Steps steps(monitor, out.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    steps.next();
    const std::size_t row = points.order()[i];
    if (i > 0 && points.equal(points.order()[i - 1], row)) {
      out[row] = out[points.order()[i - 1]];
      continue;
    }
    const auto front =
        std::partition_point(members.begin(), members.end(), [&](const auto& rows) { return dominated_by(rows, row); });
    const std::size_t number = static_cast<std::size_t>(front - members.begin());
    if (number == members.size()) members.emplace_back();
    members[number].push_back(row);
    out[row] = static_cast<std::int64_t>(number) + 1;
  }
  return out;
}

}  // namespace jumeau::criteria
