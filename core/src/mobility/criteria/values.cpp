#include <algorithm>
#include <cmath>
#include <limits>

#include "jumeau/mobility/criteria.hpp"

namespace jumeau::criteria {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double turned(Direction direction, double rising) { return direction == Direction::benefit ? rising : 1.0 - rising; }

double between(const Knot& a, const Knot& b, double x) {
  return a.value + (b.value - a.value) * (x - a.at) / (b.at - a.at);
}

struct Value {
  Direction direction;
  double x;

  double operator()(std::monostate) const { return nan; }
  double operator()(const Linear& f) const {
    return turned(direction, std::clamp((x - f.low) / (f.high - f.low), 0.0, 1.0));
  }
  double operator()(const Sigmoid& f) const {
    const double middle = 0.5 * (f.low + f.high), steepness = 2.0 * std::log(9.0) / (f.high - f.low);
    return turned(direction, 1.0 / (1.0 + std::exp(-steepness * (x - middle))));
  }
  double operator()(const Piecewise& f) const {
    const auto next = std::upper_bound(f.knots.begin(), f.knots.end(), x,
                                       [](double measure, const Knot& knot) { return measure < knot.at; });
    if (next == f.knots.begin()) return next->value;
    return next == f.knots.end() ? f.knots.back().value : between(*(next - 1), *next, x);
  }
  double operator()(const StepFunction& f) const {
    const auto next = std::upper_bound(f.steps.begin(), f.steps.end(), x,
                                       [](double measure, const Knot& step) { return measure < step.at; });
    return next == f.steps.begin() ? next->value : (next - 1)->value;
  }
  double operator()(const Words&) const { return nan; }
};

}  // namespace

double value_of(const ValueFunction& function, Direction direction, double measure) {
  return std::isnan(measure) ? nan : std::visit(Value{direction, measure}, function);
}

double preference(const Preference& f, double d) {
  if (!(d > 0.0)) return 0.0;
  switch (f.kind) {
    case Preference::Kind::usual: return 1.0;
    case Preference::Kind::u_shape: return d > f.q ? 1.0 : 0.0;
    case Preference::Kind::v_shape: return std::min(d / f.p, 1.0);
    case Preference::Kind::level: return d > f.p ? 1.0 : d > f.q ? 0.5 : 0.0;
    case Preference::Kind::linear: return std::clamp((d - f.q) / (f.p - f.q), 0.0, 1.0);
    case Preference::Kind::gaussian: return 1.0 - std::exp(-d * d / (2.0 * f.s * f.s));
  }
  return 0.0;
}

}  // namespace jumeau::criteria
