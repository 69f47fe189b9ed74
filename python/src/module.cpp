#include "bindings.hpp"
#include "jumeau/threads.hpp"
#include "jumeau/version.hpp"

PYBIND11_MODULE(_jumeau, m) {
  using namespace jumeau::python;
  m.doc() = "The compiled part of jumeau: handles and arrays. Use the package jumeau.";
  m.attr("version") = jumeau::version;
  m.def("set_threads", &jumeau::set_threads);
  m.def("threads", &jumeau::threads);
  bind_errors(m);
  bind_table(m);
  bind_grid(m);
  bind_cloud(m);
  bind_io(m);
  bind_run(m);
  bind_siting(m);
  bind_network(m);
  bind_pareto(m);
  bind_exposure(m);
  bind_surfaces(m);
  bind_series(m);
  bind_log(m);
}
