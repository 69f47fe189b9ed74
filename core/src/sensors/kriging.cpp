#include "jumeau/sensors/kriging.hpp"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <tuple>

#include "../city/buildings/kd_tree.hpp"
#include "../parallel.hpp"
#include "columns.hpp"
#include "kriging_kernel.hpp"

namespace jumeau::sensors {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t width = PackedTriangle::width;

Index index(std::size_t i) { return static_cast<Index>(i); }

void check_variogram(const Variogram& variogram) {
  const bool fine = std::isfinite(variogram.sill()) && variogram.nugget >= 0.0 && variogram.psill >= 0.0 &&
                    variogram.sill() > 0.0 && variogram.range_m > 0.0 && std::isfinite(variogram.range_m);
  if (!fine)
    throw Error(Error::Code::bad_option,
                text("This is no variogram: nugget and partial sill must be at least 0 and one of them more, and the "
                     "range must be more than 0."));
}

void check_places_differ(std::span<const double> xy) {
  std::vector<std::size_t> order(xy.size() / 2);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [&](std::size_t i) { return std::tuple(xy[2 * i], xy[2 * i + 1], i); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  for (std::size_t i = 1; i < order.size(); ++i) {
    const std::size_t a = order[i - 1], b = order[i];
    if (xy[2 * a] == xy[2 * b] && xy[2 * a + 1] == xy[2 * b + 1])
      throw Error(Error::Code::bad_input,
                  text("Points {0} and {1} (counted from 0) are at one place: put them together before.", a, b));
  }
}

double distance(const double* a, const double* b) {
  const double dx = a[0] - b[0], dy = a[1] - b[1];
  return std::sqrt(dx * dx + dy * dy);
}

double covariance(const Variogram& variogram, double h_m) {
  return h_m > 0.0 ? variogram.psill * variogram.correlation(h_m) : variogram.sill();
}

[[noreturn]] void too_smooth() {
  throw Error(
      Error::Code::bad_input,
      text("The variogram is too smooth for points so close to each other: the equations cannot be solved. Give "
           "it a nugget, or take another model."));
}

/// The inverse of a lower triangular matrix, some columns at a time on all threads.
MatrixXd inverse_of(const MatrixXd& lower) {
  constexpr std::size_t stripe = 64;
  const auto n = static_cast<std::size_t>(lower.rows());
  MatrixXd out = MatrixXd::Zero(lower.rows(), lower.rows());
  tbb::parallel_for(std::size_t{0}, (n + stripe - 1) / stripe, [&](std::size_t i) {
    const Index first = index(i * stripe), rest = lower.rows() - first, some = std::min<Index>(stripe, rest);
    auto part = out.block(first, first, rest, some);
    part.topRows(some).setIdentity();
    lower.bottomRightCorner(rest, rest).triangularView<Eigen::Lower>().solveInPlace(part);
  });
  return out;
}

}  // namespace

/// With K = L L', V = L^-1 F = Q R: what every target needs.
struct Kriging::System {
  System(std::span<const double> points, std::span<const double> z, const Variogram& model, Drift drift)
      : xy(points.begin(), points.end()), variogram(model), columns(drift.columns), functions(drift.columns + 1) {
    const MatrixXd inverse = inverse_of(factor());
    const MatrixXd trend = trend_of(drift, z.size());
    const MatrixXd whitened = inverse.triangularView<Eigen::Lower>() * trend;
    const Eigen::HouseholderQR<MatrixXd> qr(whitened);
    const MatrixXd q = qr.householderQ() * MatrixXd::Identity(whitened.rows(), index(functions));
    r = qr.matrixQR().topRows(index(functions)).template triangularView<Eigen::Upper>();
    if (!(r.diagonal().cwiseAbs().minCoeff() > 1e-9 * r.diagonal().cwiseAbs().maxCoeff()))
      throw Error(Error::Code::bad_input,
                  text("The drifts depend on each other, or do not change from point to point: leave one out."));
    VectorXd seen = inverse.triangularView<Eigen::Lower>() * Eigen::Map<const VectorXd>(z.data(), index(z.size()));
    const VectorXd along = q.transpose() * seen;
    beta = r.triangularView<Eigen::Upper>().solve(along);
    seen -= q * along;
    lines.resize(index(z.size()), index(functions) + 1);
    lines.col(0) = inverse.triangularView<Eigen::Lower>().transpose() * seen;
    lines.rightCols(index(functions)) = inverse.triangularView<Eigen::Lower>().transpose() * q;
    precision = inverse.colwise().squaredNorm().transpose() - lines.rightCols(index(functions)).rowwise().squaredNorm();
    const Rows by_rows = inverse;
    triangle = std::make_unique<const PackedTriangle>(
        z.size(), [&](std::size_t i) { return by_rows.data() + i * static_cast<std::size_t>(by_rows.cols()); });
  }

  std::size_t size() const { return xy.size() / 2; }

  MatrixXd factor() const {
    MatrixXd k(index(size()), index(size()));
    for (std::size_t b = 0; b < size(); ++b)
      for (std::size_t a = b; a < size(); ++a)
        k(index(a), index(b)) = covariance(variogram, distance(&xy[2 * a], &xy[2 * b]));
    const Eigen::LLT<Eigen::Ref<MatrixXd>> llt(k);
    const double least = k.diagonal().minCoeff();
    if (llt.info() != Eigen::Success || !(least * least > 1e-14 * variogram.sill())) too_smooth();
    return k;
  }

  /// A constant, then the drifts, centred and scaled so that units do not matter.
  MatrixXd trend_of(Drift drift, std::size_t count) {
    MatrixXd out(index(count), index(functions));
    out.col(0).setOnes();
    if (columns > 0) {
      const Eigen::Map<const Rows> given(drift.values.data(), index(count), index(columns));
      centre = given.colwise().mean();
      scale = (given.rowwise() - centre.transpose()).colwise().norm() / std::sqrt(static_cast<double>(count));
      for (Index c = 0; c < scale.size(); ++c)
        if (!(scale[c] > 0.0)) scale[c] = 1.0;
      out.rightCols(index(columns)) =
          ((given.rowwise() - centre.transpose()).array().rowwise() / scale.transpose().array()).matrix();
    }
    return out;
  }

  VectorXd trend_at(const double* drift) const {
    VectorXd out(index(functions));
    out[0] = 1.0;
    for (Index c = 0; c < index(columns); ++c) out[c + 1] = (drift[c] - centre[c]) / scale[c];
    return out;
  }

  /// Covariances of all points with some targets, as PackedTriangle wants them. Places that are missing are NaN.
  void fill(std::span<const double> targets, double* block) const {
    double x[width], y[width];
    for (std::size_t j = 0; j < width; ++j) {
      x[j] = 2 * j < targets.size() ? targets[2 * j] : nan;
      y[j] = 2 * j < targets.size() ? targets[2 * j + 1] : nan;
    }
    for (std::size_t k = 0; k < size(); ++k) {
      double h[width];
      for (std::size_t j = 0; j < width; ++j) {
        const double dx = xy[2 * k] - x[j], dy = xy[2 * k + 1] - y[j];
        h[j] = std::sqrt(dx * dx + dy * dy);
      }
      fill_row(h, block + k * width);
    }
  }
  void fill_row(const double* h, double* row) const {
    if (variogram.model == VariogramModel::spherical) {  // the one that compilers make vectors of
      const double sill = variogram.sill(), psill = variogram.psill, per_range = 1.0 / variogram.range_m;
      for (std::size_t j = 0; j < width; ++j) {
        const double x = std::min(1.0, h[j] * per_range), near = psill * (1.0 - x * (1.5 - 0.5 * x * x));
        row[j] = h[j] > 0.0 ? near : h[j] == 0.0 ? sill : h[j];
      }
      return;
    }
    for (std::size_t j = 0; j < width; ++j) row[j] = std::isnan(h[j]) ? h[j] : covariance(variogram, h[j]);
  }

  /// The products of the lines with the covariances of some targets: `functions` + 1 rows of `width` numbers.
  void multiply_lines(const double* covariances, double* products) const {
    const auto rows = static_cast<std::size_t>(lines.cols());
    std::fill_n(products, rows * width, 0.0);
    for (std::size_t k = 0; k < size(); ++k)
      for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t j = 0; j < width; ++j)
          products[row * width + j] += lines.data()[k * rows + row] * covariances[k * width + j];
  }

  /// Of the target whose products these are, `width` apart.
  std::pair<double, double> finish(const double* products, double squares, const double* drift) const {
    const VectorXd trend = trend_at(drift);
    const Eigen::Map<const VectorXd, 0, Eigen::InnerStride<>> all(products, lines.cols(), Eigen::InnerStride<>(width));
    const double estimate = trend.dot(beta) + all[0];
    if (std::isnan(estimate)) return {nan, nan};
    const VectorXd off = r.transpose().triangularView<Eigen::Lower>().solve(trend) - all.tail(index(functions));
    return {estimate, std::max(0.0, variogram.sill() - squares + off.squaredNorm())};
  }

  std::vector<double> xy;
  Variogram variogram;
  std::size_t columns, functions;
  VectorXd centre, scale;
  MatrixXd r;
  VectorXd beta, precision;
  Rows lines;  ///< per point: the weight of its covariance in the estimate, then in the trend's uncertainty
  std::unique_ptr<const PackedTriangle> triangle;
};

Kriging::Kriging(std::span<const double> xy, std::span<const double> values, const Variogram& variogram, Drift drift) {
  check_points(xy, values);
  check_variogram(variogram);
  if (drift.values.size() != drift.columns * values.size() || !all_finite(drift.values))
    throw Error(Error::Code::bad_input, text("Every point needs all of its drifts, as finite numbers."));
  if (values.size() < drift.columns + 2)
    throw Error(Error::Code::bad_input,
                text("{0} points are too few for kriging with {1} drifts.", values.size(), drift.columns));
  if (values.size() > most_points)
    throw Error(Error::Code::bad_input,
                text("{0} points are too many for kriging by all of them (at most {1}): take the nearest ones.",
                     values.size(), most_points));
  check_places_differ(xy);
  system_ = std::make_unique<const System>(xy, values, variogram, drift);
}
Kriging::Kriging(Kriging&&) noexcept = default;
Kriging& Kriging::operator=(Kriging&&) noexcept = default;
Kriging::~Kriging() = default;

Estimates Kriging::at(std::span<const double> targets, Monitor& monitor, Drift drift) const {
  const System& system = *system_;
  const std::size_t count = targets.size() / 2;
  if (targets.size() % 2 != 0) throw Error(Error::Code::bad_input, text("Each target has two coordinates."));
  if (drift.columns != system.columns || drift.values.size() != drift.columns * count)
    throw Error(Error::Code::bad_input,
                text("Every target needs the {0} drifts that the points have.", system.columns));
  constexpr std::size_t cache_bytes = 512 * 1024;
  const std::size_t block_bytes = system.size() * width * sizeof(double);
  const std::size_t blocks = std::clamp<std::size_t>(cache_bytes / block_bytes, 1, 16), stride = blocks * width;
  Estimates out{std::vector<double>(count), std::vector<double>(count)};
  const std::size_t cells = system.size() * width;
  struct Scratch {
    std::vector<double> covariances, squares, products;
  };
  const auto scratch = [&] {
    return Scratch{std::vector<double>(blocks * cells), std::vector<double>(stride),
                   std::vector<double>((system.functions + 1) * width)};
  };
  parallel_for_each((count + stride - 1) / stride, monitor, scratch, [&](std::size_t i, Scratch& work) {
    const std::size_t first = i * stride, last = std::min(count, first + stride);
    const std::size_t used = (last - first + width - 1) / width;
    const auto ends = [&](std::size_t block) {
      return std::pair(first + block * width, std::min(last, first + (block + 1) * width));
    };
    for (std::size_t block = 0; block < used; ++block) {
      const auto [from, to] = ends(block);
      system.fill(targets.subspan(2 * from, 2 * (to - from)), work.covariances.data() + block * cells);
    }
    std::fill(work.squares.begin(), work.squares.end(), 0.0);
    system.triangle->add_squares(work.covariances.data(), used, work.squares.data());
    for (std::size_t block = 0; block < used; ++block) {
      system.multiply_lines(work.covariances.data() + block * cells, work.products.data());
      const auto [from, to] = ends(block);
      for (std::size_t t = from; t < to; ++t)
        std::tie(out.estimate[t], out.variance[t]) = system.finish(
            work.products.data() + t - from, work.squares[t - first], drift.values.data() + t * drift.columns);
    }
  });
  return out;
}

CrossValidation Kriging::leave_one_out() const {
  CrossValidation out;
  for (Index i = 0; i < system_->precision.size(); ++i) {
    out.error.push_back(system_->lines(i, 0) / system_->precision[i]);
    out.variance.push_back(1.0 / system_->precision[i]);
  }
  return out;
}

// ---- by the nearest points

namespace {

/// Of one target from a few points.
class Neighbourhood {
public:
  Neighbourhood(std::span<const double> xy, std::span<const double> values, const Variogram& variogram,
                std::size_t count)
      : xy_(xy), values_(values), variogram_(variogram), k_(index(count), index(count)), sides_(index(count), 3) {}

  std::pair<double, double> estimate(const double* target, std::span<const city::KdTree::Near> near) {
    const Index n = index(near.size());
    for (Index b = 0; b < n; ++b) {
      const std::size_t here = point(near, b);
      for (Index a = b; a < n; ++a)
        k_(a, b) = covariance(variogram_, distance(&xy_[2 * point(near, a)], &xy_[2 * here]));
      sides_(b, 0) = covariance(variogram_, distance(target, &xy_[2 * here]));
      sides_(b, 1) = values_[here], sides_(b, 2) = 1.0;
    }
    const Eigen::LLT<Eigen::Ref<MatrixXd>> llt(k_);
    if (llt.info() != Eigen::Success) return {nan, nan};
    llt.matrixL().solveInPlace(sides_);
    const auto c = sides_.col(0), z = sides_.col(1), one = sides_.col(2);
    const double ones = one.squaredNorm(), mean = one.dot(z) / ones, off = 1.0 - one.dot(c);
    return {mean + c.dot(z) - mean * one.dot(c), std::max(0.0, variogram_.sill() - c.squaredNorm() + off * off / ones)};
  }

private:
  static std::size_t point(std::span<const city::KdTree::Near> near, Index i) {
    return static_cast<std::size_t>(near[static_cast<std::size_t>(i)].point);
  }

  std::span<const double> xy_, values_;
  const Variogram& variogram_;
  MatrixXd k_, sides_;
};

}  // namespace

namespace {

/// All points, ready for any number of neighbourhoods.
class Nearest {
public:
  Nearest(std::span<const double> xy, std::span<const double> values, const Variogram& variogram,
          std::size_t neighbours)
      : xy_(xy), values_(values), variogram_(variogram) {
    check_points(xy, values);
    check_variogram(variogram);
    if (neighbours < 2 || values.size() < 3)
      throw Error(Error::Code::bad_input, text("Kriging needs at least three points, and two neighbours of each."));
    check_places_differ(xy);
    for (std::size_t i = 0; i < values.size(); ++i) places_.push_back({xy[2 * i], xy[2 * i + 1], 0.0});
    tree_.emplace(places_);
  }

  /// write(t, estimate, variance) for each t that has a place: target(t) gives it, and the point left out, or -1.
  template <class Target, class Write>
  void each(std::size_t count, std::size_t neighbours, Monitor& monitor, Target&& target, Write&& write) const {
    struct Local {
      Neighbourhood around;
      std::vector<city::KdTree::Near> near;
    };
    std::atomic<bool> unsolved{false};
    parallel_for_each(
        count, monitor, [&] { return Local{{xy_, values_, variogram_, neighbours}, {}}; },
        [&](std::size_t t, Local& local) {
          const auto [place, left_out] = target(t);
          if (!std::isfinite(place[0]) || !std::isfinite(place[1])) return;
          tree_->nearest({place[0], place[1], 0.0}, neighbours + (left_out < 0 ? 0 : 1), local.near);
          std::erase_if(local.near, [&](const auto& one) { return one.point == left_out; });
          const auto [estimate, variance] = local.around.estimate(place, std::span(local.near).first(neighbours));
          if (std::isnan(estimate)) unsolved = true;
          write(t, estimate, variance);
        });
    if (unsolved) too_smooth();
  }

private:
  std::span<const double> xy_, values_;
  const Variogram& variogram_;
  std::vector<city::Position> places_;
  std::optional<city::KdTree> tree_;
};

}  // namespace

Estimates krige_nearest(std::span<const double> xy, std::span<const double> values, const Variogram& variogram,
                        std::size_t neighbours, std::span<const double> targets, Monitor& monitor) {
  const Nearest nearest(xy, values, variogram, neighbours);
  if (targets.size() % 2 != 0) throw Error(Error::Code::bad_input, text("Each target has two coordinates."));
  Estimates out{std::vector<double>(targets.size() / 2, nan), std::vector<double>(targets.size() / 2, nan)};
  nearest.each(
      out.estimate.size(), std::min(neighbours, values.size()), monitor,
      [&](std::size_t t) { return std::pair(&targets[2 * t], std::int32_t{-1}); },
      [&](std::size_t t, double estimate, double variance) { out.estimate[t] = estimate, out.variance[t] = variance; });
  return out;
}

CrossValidation leave_one_out_nearest(std::span<const double> xy, std::span<const double> values,
                                      const Variogram& variogram, std::size_t neighbours, Monitor& monitor) {
  const Nearest nearest(xy, values, variogram, neighbours);
  CrossValidation out{std::vector<double>(values.size()), std::vector<double>(values.size())};
  nearest.each(
      values.size(), std::min(neighbours, values.size() - 1), monitor,
      [&](std::size_t t) { return std::pair(&xy[2 * t], static_cast<std::int32_t>(t)); },
      [&](std::size_t t, double estimate, double variance) {
        out.error[t] = values[t] - estimate, out.variance[t] = variance;
      });
  return out;
}

std::vector<double> unexplained(std::span<const double> values, Drift drift) {
  if (drift.values.size() != drift.columns * values.size())
    throw Error(Error::Code::bad_input, text("Every point needs all of its drifts, as finite numbers."));
  MatrixXd trend(index(values.size()), index(drift.columns + 1));
  trend.col(0).setOnes();
  trend.rightCols(index(drift.columns)) =
      Eigen::Map<const Rows>(drift.values.data(), index(values.size()), index(drift.columns));
  const Eigen::Map<const VectorXd> z(values.data(), index(values.size()));
  const VectorXd rest = z - trend * trend.colPivHouseholderQr().solve(z);
  return {rest.begin(), rest.end()};
}

// ---- how good

namespace {

/// Mean of measure(i) over the errors that are known; NaN where there are none.
template <class Measure>
double mean_of(const std::vector<double>& errors, Measure&& measure) {
  double sum = 0.0, count = 0.0;
  for (std::size_t i = 0; i < errors.size(); ++i)
    if (!std::isnan(errors[i])) sum += measure(i), ++count;
  return count > 0.0 ? sum / count : nan;
}

}  // namespace

double CrossValidation::mean_error() const {
  return mean_of(error, [&](std::size_t i) { return error[i]; });
}
double CrossValidation::mean_absolute_error() const {
  return mean_of(error, [&](std::size_t i) { return std::abs(error[i]); });
}
double CrossValidation::rmse() const {
  return std::sqrt(mean_of(error, [&](std::size_t i) { return error[i] * error[i]; }));
}
double CrossValidation::msdr() const {
  return variance.empty() ? nan : mean_of(error, [&](std::size_t i) { return error[i] * error[i] / variance[i]; });
}
double CrossValidation::coverage() const {
  constexpr double normal = 1.959963984540054;
  return variance.empty() ? nan : mean_of(error, [&](std::size_t i) {
    return std::abs(error[i]) <= normal * std::sqrt(variance[i]) ? 1.0 : 0.0;
  });
}

}  // namespace jumeau::sensors
