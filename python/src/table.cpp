#include <pybind11/stl.h>

#include <array>
#include <set>
#include <utility>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"
#include "jumeau/geo/crs.hpp"
#include "jumeau/provenance.hpp"

namespace jumeau::python {

namespace {

constexpr std::array<std::pair<Shape, const char*>, 4> shapes{
    {{Shape::none, "none"}, {Shape::point, "point"}, {Shape::line, "line"}, {Shape::polygon, "polygon"}}};

const char* name_of(Shape shape) {
  for (const auto& [value, name] : shapes)
    if (value == shape) return name;
  return "";
}

Error bad_input(Text what) { return {Error::Code::bad_input, std::move(what)}; }

Shape shape_named(const std::string& wanted) {
  for (const auto& [value, name] : shapes)
    if (wanted == name) return value;
  throw bad_input(text("\"{0}\" is no shape: it must be one of none, point, line, polygon.", wanted));
}

py::dtype booleans() { return py::dtype("?"); }
py::dtype instants() { return py::dtype("<M8[ms]"); }

// ---- from C++ to numpy

const char* kind_of(const Column& column) {
  constexpr const char* kinds[] = {"integer", "real", "boolean", "text", "instant"};
  return kinds[column.values.index()];
}

py::array texts(const Strings& from, const Column& column) {
  py::array out(py::dtype("O"), std::vector<py::ssize_t>{static_cast<py::ssize_t>(from.size())});
  auto* cells = static_cast<PyObject**>(out.mutable_data());
  for (std::size_t i = 0; i < from.size(); ++i) {
    PyObject* before = cells[i];
    cells[i] = column.null(i) ? py::none().release().ptr() : decoded(from[i]).release().ptr();
    Py_XDECREF(before);
  }
  return out;
}

struct ValuesView {
  py::handle owner;
  const Column& column;

  py::array operator()(const Integers& v) const { return view(v, owner); }
  py::array operator()(const Reals& v) const { return view(v, owner); }
  py::array operator()(const Booleans& v) const { return view(v.values, owner, booleans()); }
  py::array operator()(const Strings& v) const { return texts(v, column); }
  py::array operator()(const Instants& v) const { return view(v.ms, owner, instants()); }
};

const Table& table_of(const py::object& self) { return *self.cast<const TableHandle&>().held; }

py::array xy_of(const py::object& self) {
  const std::vector<double>& xy = table_of(self).geometry.xy;
  return view(std::span<const double>(xy), {static_cast<py::ssize_t>(xy.size() / 2), 2}, self);
}

py::object valid_of(const py::object& self, const std::string& name) {
  const Column& column = table_of(self).at(name);
  if (column.valid.empty()) return py::none();
  return view(column.valid, self, booleans());
}

py::object bytes_of(const py::object& self, const std::string& name) {
  const auto* found = std::get_if<Strings>(&table_of(self).at(name).values);
  if (!found) throw bad_input(text("The field \"{0}\" does not hold text.", name));
  const std::span<const std::uint8_t> bytes(reinterpret_cast<const std::uint8_t*>(found->bytes.data()),
                                            found->bytes.size());
  return py::make_tuple(view(found->offsets, self), view(bytes, {static_cast<py::ssize_t>(bytes.size())}, self));
}

py::list issues_of(const py::object& self) {
  py::list out;
  for (const Issue& issue : table_of(self).issues)
    out.append(py::make_tuple(issue.row, issue.code, sentence(issue.what)));
  return out;
}

// ---- from numpy to C++

/// @throws Error unless `offsets` run from 0 to `size` and never down
void check_offsets(const std::vector<std::int64_t>& offsets, std::size_t size, const char* name) {
  bool fine = !offsets.empty() && offsets.front() == 0 && offsets.back() == static_cast<std::int64_t>(size);
  for (std::size_t i = 1; fine && i < offsets.size(); ++i) fine = offsets[i - 1] <= offsets[i];
  if (!fine) throw bad_input(text("The offsets \"{0}\" must rise from 0 to {1}, what they point into.", name, size));
}

void check_rings(const Geometries& geometry) {
  for (std::size_t i = 0; i + 1 < geometry.paths.size(); ++i) {
    const std::span<const double> ring = geometry.path_xy(static_cast<std::int64_t>(i));
    const std::size_t last = ring.size() - 2;
    const bool closed = ring.size() >= 8 && ring[0] == ring[last] && ring[1] == ring[last + 1];
    if (!closed)
      throw bad_input(text("Ring {0} is not closed: it needs at least 4 positions, the last equal to the first.", i));
  }
}

void check(const Geometries& geometry) {
  if (!geometry.z.empty() && geometry.z.size() != geometry.positions())
    throw bad_input(text("There are {0} heights for {1} positions.", geometry.z.size(), geometry.positions()));
  switch (geometry.shape) {
    case Shape::none:
      if (!geometry.xy.empty()) throw bad_input(text("A table without geometry has no positions."));
      return;
    case Shape::point: check_offsets(geometry.rows, geometry.positions(), "rows"); return;
    case Shape::line:
      check_offsets(geometry.paths, geometry.positions(), "paths");
      check_offsets(geometry.rows, geometry.paths.size() - 1, "rows");
      return;
    case Shape::polygon:
      check_offsets(geometry.paths, geometry.positions(), "paths");
      check_offsets(geometry.parts, geometry.paths.size() - 1, "parts");
      check_offsets(geometry.rows, geometry.parts.size() - 1, "rows");
      check_rings(geometry);
  }
}

Strings strings_from(const py::sequence& values) {
  Strings out;
  for (const py::handle value : values) {
    if (value.is_none()) {
      out.push_back("");
      continue;
    }
    Py_ssize_t size = 0;
    const char* utf8 = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
    if (!utf8) throw py::error_already_set();
    out.push_back({utf8, static_cast<std::size_t>(size)});
  }
  return out;
}

Column column_from(const py::tuple& given) {
  Column out;
  out.name = given[0].cast<std::string>();
  const std::string kind = given[1].cast<std::string>();
  const py::object values = given[2];
  if (kind == "integer")
    out.values = copied(values.cast<Plain<std::int64_t>>());
  else if (kind == "real")
    out.values = copied(values.cast<Plain<double>>());
  else if (kind == "boolean")
    out.values = Booleans{copied(values.cast<Plain<std::uint8_t>>())};
  else if (kind == "instant")
    out.values = Instants{copied(values.cast<Plain<std::int64_t>>())};
  else
    out.values = strings_from(values);
  if (!given[3].is_none()) out.valid = copied(given[3].cast<Plain<std::uint8_t>>());
  return out;
}

void check_columns(const Table& table) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (column.size() != table.size() || (!column.valid.empty() && column.valid.size() != table.size()))
      throw bad_input(
          text("The column \"{0}\" has {1} values for {2} rows.", column.name, column.size(), table.size()));
    if (table.find(column.name) != &column) throw bad_input(text("There are two columns \"{0}\".", column.name));
  }
}

/// An issue's code and pattern are literals in the core; those of a table from another process are kept for ever here,
/// once.
const char* literal(const std::string& words) {
  static std::set<std::string> kept;  // guarded by the interpreter's lock
  return kept.insert(words).first->c_str();
}

Text::Part part_from(const py::handle& given) {
  if (py::isinstance<py::int_>(given)) return given.cast<std::int64_t>();
  if (py::isinstance<py::float_>(given)) return given.cast<double>();
  return given.cast<std::string>();
}

/// (row, code, jumeau.Text)
Issue issue_from(const py::tuple& given) {
  Text what{literal(given[2].attr("pattern").cast<std::string>()), {}};
  for (const py::handle part : given[2].attr("parts")) what.parts.push_back(part_from(part));
  return {given[0].cast<std::int64_t>(), literal(given[1].cast<std::string>()), std::move(what)};
}

/// `origin`: source, record and issues.
TableHandle make(const std::string& name, const py::tuple& origin, const std::string& crs, const std::string& shape,
                 const Plain<double>& xy, const py::object& z, const Plain<std::int64_t>& paths,
                 const Plain<std::int64_t>& parts, const Plain<std::int64_t>& rows, const py::list& columns) {
  Table out;
  out.name = name, out.source = origin[0].cast<std::string>(), out.crs = crs;
  out.geometry.shape = shape_named(shape);
  out.geometry.xy = copied(xy);
  if (!z.is_none()) out.geometry.z = copied(z.cast<Plain<double>>());
  out.geometry.paths = copied(paths), out.geometry.parts = copied(parts), out.geometry.rows = copied(rows);
  check(out.geometry);
  for (const py::handle column : columns) out.columns.push_back(column_from(column.cast<py::tuple>()));
  check_columns(out);
  for (const py::handle issue : origin[2]) out.issues.push_back(issue_from(issue.cast<py::tuple>()));
  return {std::make_shared<const Table>(std::move(out)), origin[1].cast<std::string>()};
}

/// In `crs`, or where it is empty in a metric system that suits the place.
TableHandle moved(const TableHandle& self, const std::string& crs, const py::object& listener) {
  const Table& table = *self.held;
  if (table.crs.empty()) throw bad_input(text("The table has no reference system: it cannot be put into another."));
  return {watched(listener,
                  [&](Monitor&) {
                    const geo::Bounds bounds = geo::bounds_of(table.geometry);
                    const std::string target = !crs.empty()     ? geo::canonical_crs(crs)
                                               : bounds.empty() ? table.crs
                                                                : geo::metric_crs_for(bounds, table.crs);
                    return target == geo::canonical_crs(table.crs)
                               ? self.held
                               : std::make_shared<const Table>(geo::reprojected(table, target));
                  }),
          self.record};
}

py::list column_names(const TableHandle& self) {
  py::list out;
  for (const Column& column : self.held->columns) out.append(decoded(column.name));
  return out;
}

}  // namespace

void bind_table(py::module_& m) {
  py::class_<TableHandle>(m, "Table")
      .def_static("make", &make)
      .def("__len__", [](const TableHandle& self) { return self.held->size(); })
      .def_property_readonly("name", [](const TableHandle& self) { return decoded(self.held->name); })
      .def_property_readonly("source", [](const TableHandle& self) { return decoded(self.held->source); })
      .def_property_readonly("crs", [](const TableHandle& self) { return self.held->crs; })
      .def_property_readonly("shape", [](const TableHandle& self) { return name_of(self.held->geometry.shape); })
      .def_property_readonly("record", [](const TableHandle& self) { return self.record; })
      .def_property_readonly("hash", [](const TableHandle& self) { return content_hash(*self.held); })
      .def_property_readonly("column_names", &column_names)
      .def_property_readonly("xy", &xy_of)
      .def_property_readonly("z",
                             [](const py::object& self) -> py::object {
                               const std::vector<double>& z = table_of(self).geometry.z;
                               return z.empty() ? py::object(py::none()) : view(z, self);
                             })
      .def_property_readonly("paths", [](const py::object& self) { return view(table_of(self).geometry.paths, self); })
      .def_property_readonly("parts", [](const py::object& self) { return view(table_of(self).geometry.parts, self); })
      .def_property_readonly("rows", [](const py::object& self) { return view(table_of(self).geometry.rows, self); })
      .def_property_readonly("issues", &issues_of)
      .def("moved", &moved)
      .def("kind", [](const TableHandle& self, const std::string& name) { return kind_of(self.held->at(name)); })
      .def("values",
           [](const py::object& self, const std::string& name) {
             const Column& column = table_of(self).at(name);
             return std::visit(ValuesView{self, column}, column.values);
           })
      .def("valid", &valid_of)
      .def("bytes", &bytes_of);
}

}  // namespace jumeau::python
