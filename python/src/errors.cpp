#include <pybind11/stl.h>

#include "bindings.hpp"
#include "jumeau/monitor.hpp"

namespace jumeau::python {

namespace {

const char* name_of(Error::Code code) {
  switch (code) {
    case Error::Code::bad_option: return "bad_option";
    case Error::Code::bad_input: return "bad_input";
    case Error::Code::unreadable: return "unreadable";
    case Error::Code::unwritable: return "unwritable";
    case Error::Code::unsupported: return "unsupported";
    case Error::Code::infeasible: return "infeasible";
  }
  return "";
}

py::object words_module() { return py::module_::import("jumeau._words"); }

py::object part_of(const Text::Part& part) {
  if (const auto* words = std::get_if<std::string>(&part)) return decoded(*words);
  if (const auto* whole = std::get_if<std::int64_t>(&part)) return py::int_(*whole);
  return py::float_(std::get<double>(part));
}

void raise(const Error& error) {
  const py::object type = words_module().attr("Error");
  const py::object raised = type(sentence(error.text()), name_of(error.code()));
  PyErr_SetObject(type.ptr(), raised.ptr());
}

}  // namespace

py::str decoded(std::string_view utf8) {
  PyObject* made = PyUnicode_DecodeUTF8(utf8.data(), static_cast<Py_ssize_t>(utf8.size()), "replace");
  if (!made) throw py::error_already_set();
  return py::reinterpret_steal<py::str>(made);
}

py::object sentence(const Text& text) {
  py::tuple parts(text.parts.size());
  for (std::size_t i = 0; i < text.parts.size(); ++i) parts[i] = part_of(text.parts[i]);
  return words_module().attr("Text")(decoded(text.english()), text.pattern, parts);
}

void bind_errors(py::module_& m) {
  m.def("fill", [](const std::string& pattern, const std::vector<std::string>& words) {
    return decoded(fill(pattern, words));
  });
  py::register_local_exception_translator([](std::exception_ptr thrown) {
    try {
      if (thrown) std::rethrow_exception(std::move(thrown));
    } catch (const Error& error) {
      raise(error);
    } catch (const Cancelled&) {
      const py::object type = words_module().attr("Cancelled");
      PyErr_SetObject(type.ptr(), type("The run was cancelled.").ptr());
    }
  });
}

}  // namespace jumeau::python
