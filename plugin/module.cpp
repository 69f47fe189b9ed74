// The native door as a Python module. Qt's `slots` macro breaks Python's headers: no Qt header may come in here.
#include <pybind11/pybind11.h>

#include "door.hpp"

namespace py = pybind11;

PYBIND11_MODULE(JUMEAU_MODULE_NAME, module) {
  module.doc() = "SIGM@ Jumeau inside this very build of QGIS.";
  module.def("register_provider", &door::registerProvider, py::arg("folder"));
  module.def("unregister_provider", &door::unregisterProvider);
  module.def(
      "open_desktop",
      [](std::uintptr_t iface, const std::string& folder) {
        // NOLINTNEXTLINE(performance-no-int-to-ptr): sip gives addresses as numbers
        door::openDesktop(reinterpret_cast<void*>(iface), folder);
      },
      py::arg("iface"), py::arg("folder"));
  module.def("close_desktop", &door::closeDesktop);
}
