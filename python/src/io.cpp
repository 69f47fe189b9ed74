#include "jumeau/geo/io.hpp"

#include <pybind11/stl.h>

#include "bindings.hpp"
#include "host.hpp"

namespace jumeau::python {

namespace {

TableHandle read_table(const std::string& path, const std::string& layer, const py::object& listener) {
  return {
      watched(listener,
              [&](Monitor& monitor) { return std::make_shared<const Table>(geo::read_table(path, layer, monitor)); }),
      ""};
}

GridHandle read_grid(const std::string& path, const std::string& layer, int band, const py::object& listener) {
  return {watched(listener,
                  [&](Monitor& monitor) {
                    return std::make_shared<const Grid>(geo::read_grid(path, layer, band, monitor));
                  }),
          ""};
}

std::vector<std::string> layers(const std::string& path) {
  return watched(py::none(), [&](Monitor&) { return geo::layers_of(path); });
}

/// `layers`: (name, handle) each; an empty name keeps the layer's own.
void write(const py::list& layers, const std::string& path, const std::string& record, const py::object& listener) {
  struct Named {
    std::string name;
    TablePtr table;
    GridPtr grid;
  };
  std::vector<Named> all;
  for (const py::handle layer : layers) {
    const auto pair = layer.cast<py::tuple>();
    Named& one = all.emplace_back(Named{pair[0].cast<std::string>(), nullptr, nullptr});
    if (py::isinstance<TableHandle>(pair[1]))
      one.table = pair[1].cast<const TableHandle&>().held;
    else
      one.grid = pair[1].cast<const GridHandle&>().held;
  }
  watched(listener, [&](Monitor& monitor) {
    Dataset data;
    for (const Named& one : all) {
      if (one.table)
        data.tables.push_back(*one.table);
      else
        data.grids.push_back(*one.grid);
      if (!one.name.empty()) (one.table ? data.tables.back().name : data.grids.back().name) = one.name;
    }
    geo::write(data, path, record, monitor);
  });
}

void attach_record(const std::string& path, const std::string& layer, const std::string& record) {
  watched(py::none(), [&](Monitor&) { geo::attach_record(path, layer, record); });
}

void drop_record(const std::string& path, const std::string& layer) {
  watched(py::none(), [&](Monitor&) { geo::drop_record(path, layer); });
}

}  // namespace

void bind_io(py::module_& m) {
  m.def("layers", &layers);
  m.def("read_table", &read_table);
  m.def("read_grid", &read_grid);
  m.def("write", &write);
  m.def("attach_record", &attach_record);
  m.def("drop_record", &drop_record);
}

}  // namespace jumeau::python
