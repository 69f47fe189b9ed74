#include <pybind11/stl.h>

#include "arrays.hpp"
#include "bindings.hpp"
#include "jumeau/provenance.hpp"

namespace jumeau::python {

namespace {

const Grid& grid_of(const py::object& self) { return *self.cast<const GridHandle&>().held; }

py::array cells_of(const py::object& self) {
  const Grid& grid = grid_of(self);
  return view(std::span<const float>(grid.cells),
              {static_cast<py::ssize_t>(grid.rows), static_cast<py::ssize_t>(grid.columns)}, self);
}

GridHandle make(const std::string& name, const std::string& source, const std::string& record, const std::string& crs,
                const Plain<float>& cells, const std::array<double, 6>& transform, double nodata) {
  Grid out;
  out.name = name, out.source = source, out.crs = crs, out.transform = transform, out.nodata = nodata;
  out.rows = static_cast<std::size_t>(cells.shape(0)), out.columns = static_cast<std::size_t>(cells.shape(1));
  out.cells = copied(cells);
  return {std::make_shared<const Grid>(std::move(out)), record};
}

}  // namespace

void bind_grid(py::module_& m) {
  py::class_<GridHandle>(m, "Grid")
      .def_static("make", &make)
      .def_property_readonly("name", [](const GridHandle& self) { return decoded(self.held->name); })
      .def_property_readonly("source", [](const GridHandle& self) { return decoded(self.held->source); })
      .def_property_readonly("crs", [](const GridHandle& self) { return self.held->crs; })
      .def_property_readonly("transform",
                             [](const GridHandle& self) { return py::tuple(py::cast(self.held->transform)); })
      .def_property_readonly("nodata", [](const GridHandle& self) { return self.held->nodata; })
      .def_property_readonly("record", [](const GridHandle& self) { return self.record; })
      .def_property_readonly("hash", [](const GridHandle& self) { return content_hash(*self.held); })
      .def_property_readonly("cells", &cells_of);
}

}  // namespace jumeau::python
