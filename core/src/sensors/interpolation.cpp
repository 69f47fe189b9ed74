#include "jumeau/sensors/interpolation.hpp"

#include <cmath>
#include <limits>

#include "../city/buildings/kd_tree.hpp"
#include "../parallel.hpp"
#include "columns.hpp"

namespace jumeau::sensors {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t no_point = std::numeric_limits<std::size_t>::max();

/// Sums up weighted values; a point at the very place is all that counts.
class WeightedMean {
public:
  explicit WeightedMean(double power) : half_power_(0.5 * power) {}
  void add(double distance2, double value) {
    if (distance2 == 0.0) {
      sum_here_ += value, ++here_;
      return;
    }
    const double weight = half_power_ == 1.0 ? 1.0 / distance2 : std::pow(distance2, -half_power_);
    sum_ += weight * value, weights_ += weight;
  }
  double value() const { return here_ > 0.0 ? sum_here_ / here_ : sum_ / weights_; }

private:
  double half_power_, sum_ = 0.0, weights_ = 0.0, sum_here_ = 0.0, here_ = 0.0;
};

/// The points, ready for any number of targets.
class Around {
public:
  Around(std::span<const double> xy, std::span<const double> values, const InverseDistance& how)
      : xy_(xy), values_(values), how_(how), places_(places_of(xy)), tree_(places_) {}

  using Near = std::vector<city::KdTree::Near>;
  /// `without` is left out.
  double estimate(double x, double y, std::size_t without, Near& near) const {
    WeightedMean mean(how_.power);
    if (how_.neighbours == 0) {
      for (std::size_t i = 0; i < values_.size(); ++i) {
        const double dx = xy_[2 * i] - x, dy = xy_[2 * i + 1] - y;
        if (i != without) mean.add(dx * dx + dy * dy, values_[i]);
      }
      return mean.value();
    }
    tree_.nearest({x, y, 0.0}, how_.neighbours + (without == no_point ? 0 : 1), near);
    std::size_t left = how_.neighbours;
    for (const city::KdTree::Near& one : near) {
      const auto point = static_cast<std::size_t>(one.point);
      if (point != without && left-- > 0) mean.add(one.distance2, values_[point]);
    }
    return mean.value();
  }

private:
  static std::vector<city::Position> places_of(std::span<const double> xy) {
    std::vector<city::Position> out;
    for (std::size_t i = 0; i < xy.size(); i += 2) out.push_back({xy[i], xy[i + 1], 0.0});
    return out;
  }

  std::span<const double> xy_, values_;
  InverseDistance how_;
  std::vector<city::Position> places_;
  city::KdTree tree_;
};

void check(std::span<const double> xy, std::span<const double> values, const InverseDistance& how, std::size_t least) {
  check_points(xy, values);
  if (!(how.power > 0.0) || !std::isfinite(how.power))
    throw Error(Error::Code::bad_option, text("The power of the distance must be more than 0."));
  if (values.size() < least)
    throw Error(Error::Code::bad_input, text("{0} points are too few to estimate between them.", values.size()));
}

}  // namespace

std::vector<double> inverse_distance(std::span<const double> xy, std::span<const double> values,
                                     const InverseDistance& how, std::span<const double> targets, Monitor& monitor) {
  check(xy, values, how, 1);
  const Around around(xy, values, how);
  std::vector<double> out(targets.size() / 2, nan);
  parallel_for_each(
      out.size(), monitor, [] { return Around::Near(); },
      [&](std::size_t t, Around::Near& near) {
        if (std::isfinite(targets[2 * t]) && std::isfinite(targets[2 * t + 1]))
          out[t] = around.estimate(targets[2 * t], targets[2 * t + 1], no_point, near);
      });
  return out;
}

CrossValidation leave_one_out(std::span<const double> xy, std::span<const double> values, const InverseDistance& how,
                              Monitor& monitor) {
  check(xy, values, how, 2);
  const Around around(xy, values, how);
  CrossValidation out;
  out.error.resize(values.size());
  parallel_for_each(
      values.size(), monitor, [] { return Around::Near(); },
      [&](std::size_t i, Around::Near& near) {
        out.error[i] = values[i] - around.estimate(xy[2 * i], xy[2 * i + 1], i, near);
      });
  return out;
}

}  // namespace jumeau::sensors
