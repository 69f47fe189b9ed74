#include <pybind11/stl.h>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"
#include "jumeau/sensors/interpolation.hpp"
#include "jumeau/sensors/kriging.hpp"
#include "jumeau/sensors/variogram.hpp"

namespace jumeau::python {

namespace {

using namespace sensors;

VariogramModel model_of(const std::string& name) {
  if (name == "spherical") return VariogramModel::spherical;
  if (name == "exponential") return VariogramModel::exponential;
  if (name == "gaussian") return VariogramModel::gaussian;
  if (name == "matern") return VariogramModel::matern;
  throw Error(Error::Code::bad_option,
              text("There is no variogram \"{0}\". There are: spherical, exponential, gaussian, matern.", name));
}

Variogram variogram_of(const std::string& model, double nugget, double psill, double range_m) {
  return {model_of(model), nugget, psill, range_m};
}

Drift drift_of(const std::optional<Plain<double>>& drift) {
  if (!drift) return {};
  return {static_cast<std::size_t>(drift->shape(1)), span_of(*drift)};
}

py::tuple krige(const Plain<double>& xy, const Plain<double>& values, const Plain<double>& targets,
                const std::string& model, double nugget, double psill, double range_m,
                const std::optional<Plain<double>>& drift, const std::optional<Plain<double>>& target_drift,
                std::size_t neighbours, const py::object& listener) {
  const Variogram variogram = variogram_of(model, nugget, psill, range_m);
  Estimates out = watched(listener, [&](Monitor& monitor) {
    if (neighbours > 0)
      return krige_nearest(span_of(xy), span_of(values), variogram, neighbours, span_of(targets), monitor);
    return Kriging(span_of(xy), span_of(values), variogram, drift_of(drift))
        .at(span_of(targets), monitor, drift_of(target_drift));
  });
  return py::make_tuple(given_away(std::move(out.estimate)), given_away(std::move(out.variance)));
}

py::tuple cross_validated(CrossValidation found) {
  return py::make_tuple(given_away(std::move(found.error)), given_away(std::move(found.variance)));
}

py::tuple krige_errors(const Plain<double>& xy, const Plain<double>& values, const std::string& model, double nugget,
                       double psill, double range_m, const std::optional<Plain<double>>& drift) {
  const Variogram variogram = variogram_of(model, nugget, psill, range_m);
  CrossValidation found;
  {
    const py::gil_scoped_release unlocked;
    found = Kriging(span_of(xy), span_of(values), variogram, drift_of(drift)).leave_one_out();
  }
  return cross_validated(std::move(found));
}

py::list variogram(const Plain<double>& xy, const Plain<double>& values, double cutoff_m, double width_m, bool robust,
                   const py::object& listener) {
  const LagOptions options{cutoff_m, width_m, robust ? Estimator::robust : Estimator::classical};
  py::list out;
  for (const Lag& lag : watched(listener, [&](Monitor& monitor) {
         return experimental_variogram(span_of(xy), span_of(values), options, monitor);
       }))
    out.append(py::make_tuple(lag.pairs, lag.distance_m, lag.gamma));
  return out;
}

py::tuple fit(const std::vector<std::tuple<std::int64_t, double, double>>& classes, const std::string& model,
              bool by_gamma) {
  std::vector<Lag> lags;
  for (const auto& [pairs, distance, gamma] : classes) lags.push_back({pairs, distance, gamma});
  const Fit found =
      fit_variogram(lags, model_of(model), by_gamma ? FitWeights::pairs_by_gamma : FitWeights::pairs_by_distance);
  return py::make_tuple(found.variogram.nugget, found.variogram.psill, found.variogram.range_m, found.squared_error);
}

py::array idw(const Plain<double>& xy, const Plain<double>& values, const Plain<double>& targets, double power,
              std::size_t neighbours, const py::object& listener) {
  return given_away(watched(listener, [&](Monitor& monitor) {
    return inverse_distance(span_of(xy), span_of(values), {power, neighbours}, span_of(targets), monitor);
  }));
}

py::array natural(const Plain<double>& xy, const Plain<double>& values, const Plain<double>& targets,
                  const py::object& listener) {
  return given_away(watched(listener, [&](Monitor& monitor) {
    return natural_neighbour(span_of(xy), span_of(values), span_of(targets), monitor);
  }));
}

}  // namespace

void bind_surfaces(py::module_& m) {
  m.def("krige", &krige);
  m.def("krige_errors", &krige_errors);
  m.def("variogram", &variogram);
  m.def("fit_variogram", &fit);
  m.def("inverse_distance", &idw);
  m.def("natural_neighbour", &natural);
}

}  // namespace jumeau::python
