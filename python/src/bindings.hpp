#pragma once

#include <pybind11/pybind11.h>

#include <memory>
#include <string>
#include <string_view>

#include "jumeau/algorithm.hpp"

/// The extension is the raw door: handles and numpy arrays. What people see is written in Python, in python/jumeau.
namespace jumeau::python {

namespace py = pybind11;

/// A layer, and how it came to be (JSON, empty where it is not a result).
struct TableHandle {
  TablePtr held;
  std::string record;
};
struct GridHandle {
  GridPtr held;
  std::string record;
};

struct CloudHandle {
  CloudPtr held;
};

/// Bytes that are not UTF-8 (a damaged file's) become the replacement character.
py::str decoded(std::string_view utf8);

/// A sentence as a jumeau.Text: an English str that keeps its pattern and parts.
py::object sentence(const Text&);

void bind_errors(py::module_&);
void bind_table(py::module_&);
void bind_grid(py::module_&);
void bind_cloud(py::module_&);
void bind_io(py::module_&);
void bind_run(py::module_&);
void bind_siting(py::module_&);
void bind_network(py::module_&);
void bind_pareto(py::module_&);
void bind_exposure(py::module_&);
void bind_surfaces(py::module_&);
void bind_series(py::module_&);
void bind_log(py::module_&);

}  // namespace jumeau::python
