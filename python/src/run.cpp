#include <pybind11/stl.h>

#include "bindings.hpp"
#include "host.hpp"
#include "jumeau/catalogue.hpp"
#include "jumeau/provenance.hpp"

namespace jumeau::python {

namespace {

// ---- descriptions

const char* name_of(Parameter::Kind kind) {
  switch (kind) {
    case Parameter::Kind::vector: return "vector";
    case Parameter::Kind::raster: return "raster";
    case Parameter::Kind::cloud: return "cloud";
    case Parameter::Kind::file: return "file";
    case Parameter::Kind::boolean: return "boolean";
    case Parameter::Kind::integer: return "integer";
    case Parameter::Kind::real: return "real";
    case Parameter::Kind::choice: return "choice";
    case Parameter::Kind::column: return "column";
    case Parameter::Kind::columns: return "columns";
    case Parameter::Kind::text: return "text";
    case Parameter::Kind::crs: return "crs";
    case Parameter::Kind::target_file: return "target_file";
    case Parameter::Kind::target_folder: return "target_folder";
  }
  return "";
}

const char* name_of(Output::Kind kind) {
  switch (kind) {
    case Output::Kind::vector: return "vector";
    case Output::Kind::raster: return "raster";
    case Output::Kind::dataset: return "dataset";
    case Output::Kind::integer: return "integer";
    case Output::Kind::real: return "real";
    case Output::Kind::text: return "text";
  }
  return "";
}

py::list names_of(Shape shapes) {
  py::list out;
  if (accepts(shapes, Shape::point)) out.append("point");
  if (accepts(shapes, Shape::line)) out.append("line");
  if (accepts(shapes, Shape::polygon)) out.append("polygon");
  return out;
}

py::object plain_value(const Value& value) {
  if (const auto* yes = std::get_if<bool>(&value)) return py::bool_(*yes);
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return py::int_(*whole);
  if (const auto* exact = std::get_if<double>(&value)) return py::float_(*exact);
  if (const auto* words = std::get_if<std::string>(&value)) return decoded(*words);
  return py::none();
}

py::dict described(const Parameter& parameter) {
  py::list choices;
  for (const ChoiceInfo& choice : parameter.choices)
    choices.append(py::dict(py::arg("id") = choice.id, py::arg("label") = choice.label));
  py::dict out;
  out["id"] = parameter.id, out["kind"] = name_of(parameter.kind), out["label"] = parameter.label;
  out["input"] = parameter.input();
  out["optional"] = parameter.optional, out["advanced"] = parameter.advanced;
  out["unit"] = symbol(parameter.unit), out["min"] = parameter.min, out["max"] = parameter.max;
  out["default"] = plain_value(parameter.fallback);
  out["shapes"] = names_of(parameter.shapes), out["choices"] = choices;
  out["parent"] = parameter.parent, out["numeric"] = parameter.numeric, out["details"] = parameter.details;
  return out;
}

py::dict described(const OutputColumn& column) {
  py::list codes;
  for (const Code& code : column.codes) codes.append(py::dict(py::arg("id") = code.id, py::arg("label") = code.label));
  return py::dict(py::arg("name") = column.name, py::arg("label") = column.label, py::arg("unit") = symbol(column.unit),
                  py::arg("codes") = codes);
}

py::dict described(const Output& output) {
  py::list columns;
  for (const OutputColumn& column : output.columns) columns.append(described(column));
  py::dict out;
  out["id"] = output.id, out["kind"] = name_of(output.kind), out["label"] = output.label;
  out["shapes"] = names_of(output.shapes), out["style"] = output.style;
  out["columns"] = columns;
  return out;
}

py::dict described(const Algorithm& algorithm) {
  py::list parameters, outputs;
  for (const Parameter& parameter : algorithm.parameters) parameters.append(described(parameter));
  for (const Output& output : algorithm.outputs) outputs.append(described(output));
  py::dict out;
  out["id"] = algorithm.info.id, out["group"] = algorithm.info.group, out["title"] = algorithm.info.title;
  out["summary"] = algorithm.info.summary, out["help"] = algorithm.info.help, out["metric"] = algorithm.info.metric;
  out["parameters"] = parameters, out["outputs"] = outputs;
  return out;
}

py::list described_catalogue() {
  py::list out;
  for (const Algorithm& algorithm : catalogue()) out.append(described(algorithm));
  return out;
}

// ---- values in

Value number_from(const py::handle& given, const std::string& id) {
  int overflow = 0;
  const long long whole = PyLong_AsLongLongAndOverflow(given.ptr(), &overflow);
  if (overflow != 0)
    throw Error(Error::Code::bad_option,
                text("{0} is {1}: it is out of its range.", id, py::str(given).cast<std::string>()));
  return static_cast<std::int64_t>(whole);
}

Value value_from(const py::handle& given, const std::string& id) {
  if (given.is_none()) return {};
  if (py::isinstance<py::bool_>(given)) return given.cast<bool>();
  if (py::isinstance<py::int_>(given)) return number_from(given, id);
  if (py::isinstance<py::float_>(given)) return given.cast<double>();
  if (py::isinstance<py::str>(given)) return given.cast<std::string>();
  if (py::isinstance<TableHandle>(given)) return given.cast<const TableHandle&>().held;
  if (py::isinstance<GridHandle>(given)) return given.cast<const GridHandle&>().held;
  if (py::isinstance<CloudHandle>(given)) return given.cast<const CloudHandle&>().held;
  throw py::type_error(id + ": " + std::string(py::str(py::type::of(given).attr("__name__"))) + " cannot be used here");
}

Values values_from(const py::dict& given) {
  Values out;
  for (const auto& [id, value] : given) {
    const std::string name = id.cast<std::string>();
    out[name] = value_from(value, name);
  }
  return out;
}

// ---- values out

struct Handed {
  const std::string& record;

  template <class T>
  py::object operator()(const T& value) const {
    return plain_value(value);
  }
  py::object operator()(const TablePtr& table) const { return py::cast(TableHandle{table, record}); }
  py::object operator()(const GridPtr& grid) const { return py::cast(GridHandle{grid, record}); }
  /// Its layers, still held by the whole.
  py::object operator()(const DatasetPtr& data) const {
    py::list out;
    for (const Table& table : data->tables)
      out.append(py::make_tuple(decoded(table.name), TableHandle{TablePtr(data, &table), record}));
    for (const Grid& grid : data->grids)
      out.append(py::make_tuple(decoded(grid.name), GridHandle{GridPtr(data, &grid), record}));
    return out;
  }
};

py::tuple handed(const Outcome& outcome, const Messages& said) {
  py::dict outputs;
  for (const auto& [id, value] : outcome.outputs) outputs[id.c_str()] = std::visit(Handed{outcome.provenance}, value);
  py::list messages;
  for (const auto& [level, words] : said)
    messages.append(py::make_tuple(level == Level::warning ? "warning" : "info", sentence(words)));
  return py::make_tuple(outputs, decoded(outcome.provenance), messages);
}

py::tuple run(const std::string& id, const py::dict& given, const py::object& listener) {
  const Algorithm& wanted = algorithm(id);
  const Values values = values_from(given);
  Messages said;
  const Outcome outcome = watched(listener, [&](Monitor& monitor) { return execute(wanted, values, monitor); }, &said);
  return handed(outcome, said);
}

py::tuple run_again(const std::string& record, const py::object& listener) {
  Messages said;
  const Outcome outcome = watched(listener, [&](Monitor& monitor) { return replay(record, monitor); }, &said);
  return handed(outcome, said);
}

}  // namespace

void bind_run(py::module_& m) {
  m.def("catalogue", &described_catalogue);
  m.def("run", &run);
  m.def("replay", &run_again);
}

}  // namespace jumeau::python
