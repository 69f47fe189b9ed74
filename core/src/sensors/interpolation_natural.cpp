#include <CGAL/Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/natural_neighbor_coordinates_2.h>

#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <vector>

#include "columns.hpp"
#include "jumeau/sensors/interpolation.hpp"

namespace jumeau::sensors {

namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using Triangulation = CGAL::Delaunay_triangulation_2<Kernel>;
using Point = Kernel::Point_2;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

class Neighbours {
public:
  Neighbours(std::span<const double> xy, std::span<const double> values) {
    check_points(xy, values);
    for (std::size_t i = 0; i < values.size(); ++i) {
      vertices_.push_back(triangulation_.insert(Point(xy[2 * i], xy[2 * i + 1])));
      if (!values_.emplace(vertices_.back()->point(), values[i]).second)
        throw Error(Error::Code::bad_input,
                    text("Point {0} (counted from 0) is at the place of an earlier one: put them together before.", i));
    }
  }

  /// NaN out of the hull.
  double estimate(const Point& at) const {
    if (const auto known = values_.find(at); known != values_.end()) return known->second;
    if (triangulation_.dimension() < 2) return nan;
    std::vector<std::pair<Point, double>> weights;
    const auto found = CGAL::natural_neighbor_coordinates_2(triangulation_, at, std::back_inserter(weights));
    if (!found.third || !(found.second > 0.0)) return nan;
    double sum = 0.0;
    for (const auto& [point, weight] : weights) sum += weight * values_.at(point);
    return sum / found.second;
  }

  /// As if the point were not there.
  double estimate_without(std::size_t i) {
    const Point at = vertices_[i]->point();
    triangulation_.remove(vertices_[i]);
    const auto kept = values_.extract(at);
    const double out = estimate(at);
    values_.emplace(at, kept.mapped());
    vertices_[i] = triangulation_.insert(at);
    return out;
  }

private:
  Triangulation triangulation_;
  std::vector<Triangulation::Vertex_handle> vertices_;
  std::map<Point, double> values_;
};

}  // namespace

std::vector<double> natural_neighbour(std::span<const double> xy, std::span<const double> values,
                                      std::span<const double> targets, Monitor& monitor) {
  const Neighbours neighbours(xy, values);
  std::vector<double> out(targets.size() / 2, nan);
  Steps steps(monitor, out.size());
  for (std::size_t t = 0; t < out.size(); ++t, steps.next())
    if (std::isfinite(targets[2 * t]) && std::isfinite(targets[2 * t + 1]))
      out[t] = neighbours.estimate(Point(targets[2 * t], targets[2 * t + 1]));
  return out;
}

CrossValidation leave_one_out_natural(std::span<const double> xy, std::span<const double> values, Monitor& monitor) {
  Neighbours neighbours(xy, values);
  CrossValidation out;
  Steps steps(monitor, values.size());
  for (std::size_t i = 0; i < values.size(); ++i, steps.next())
    out.error.push_back(values[i] - neighbours.estimate_without(i));
  return out;
}

}  // namespace jumeau::sensors
