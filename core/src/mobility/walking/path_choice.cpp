#include "mobility/walking/path_choice.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace jumeau::walking {

std::vector<double> path_sizes(const network::ParetoSet& paths,
                               const std::function<double(std::int64_t)>& arc_length_m) {
  std::unordered_map<std::int64_t, double> users;
  for (const std::int64_t arc : paths.arcs) users[arc] += 1.0;
  std::vector<double> out;
  for (std::size_t p = 0; p < paths.size(); ++p) {
    double length = 0.0, own = 0.0;
    for (const std::int64_t arc : paths.arcs_of(p)) {
      const double metres = arc_length_m(arc);
      length += metres, own += metres / users[arc];
    }
    out.push_back(length > 0.0 ? own / length : 1.0 / static_cast<double>(paths.size()));
  }
  return out;
}

PathChoice::PathChoice(std::vector<double> felt_m, const std::vector<double>& sizes, double half_m)
    : felt_m_(std::move(felt_m)), per_metre_(std::numbers::ln2 / half_m) {
  const double least = *std::ranges::min_element(felt_m_);
  double sum = 0.0;
  for (std::size_t p = 0; p < felt_m_.size(); ++p) {
    shares_.push_back(sizes[p] * std::exp(-per_metre_ * (felt_m_[p] - least)));
    sum += shares_.back();
  }
  for (double& share : shares_) share /= sum;
}

double PathChoice::felt_m() const {
  double out = 0.0;
  for (std::size_t p = 0; p < shares_.size(); ++p) out += shares_[p] * felt_m_[p];
  return out;
}

double PathChoice::gain_m(std::span<const Relief> reliefs) const {
  double more = 0.0;
  for (const Relief& relief : reliefs) more += shares_[relief.path] * std::expm1(per_metre_ * relief.metres);
  return std::log1p(more) / per_metre_;
}

}  // namespace jumeau::walking
