#include "arrays.hpp"
#include "bindings.hpp"
#include "jumeau/mobility/exposure_costs.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::python {

namespace {

double noise(const Plain<double>& levels_db, const Plain<double>& metres, int version) {
  if (levels_db.ndim() != 1 || metres.ndim() != 1 || levels_db.size() != metres.size())
    throw Error(Error::Code::bad_input, text("There must be one length per level of noise."));
  if (version != 2 && version != 3)
    throw Error(Error::Code::bad_option,
                text("There is no version {0} of the cost of noise: there are 2 and 3.", version));
  std::vector<exposure::NoiseBand> bands;
  for (py::ssize_t i = 0; i < metres.size(); ++i) bands.push_back({levels_db.at(i), metres.at(i)});
  return exposure::noise(bands, version == 2 ? exposure::noise_v2 : exposure::noise_v3);
}

/// A Python tuple of a list of sensitivities.
template <std::size_t N>
py::tuple listed(const double (&values)[N]) {
  py::tuple out(N);
  for (std::size_t i = 0; i < N; ++i) out[i] = values[i];
  return out;
}

}  // namespace

void bind_exposure(py::module_& m) {
  m.def("exposure_noise", &noise);
  m.def("exposure_air", py::vectorize([](double index) { return exposure::air(index); }));
  m.def("exposure_lack_of_green", py::vectorize([](double view) { return exposure::lack_of_green(view); }));
  m.def("exposure_cost", py::vectorize([](double base, double sensitivity, double exposed) {
          return exposure::cost(base, sensitivity, exposed);
        }));
  m.attr("NOISE_SENSITIVITIES") = listed(exposure::noise_sensitivities);
  m.attr("AIR_SENSITIVITIES") = listed(exposure::air_sensitivities);
  m.attr("GREEN_SENSITIVITIES") = listed(exposure::green_sensitivities);
}

}  // namespace jumeau::python
