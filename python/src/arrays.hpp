#pragma once

#include <pybind11/numpy.h>

#include <span>
#include <vector>

namespace jumeau::python {

namespace py = pybind11;

/// A read-only numpy array over memory that `owner` keeps alive: nothing is copied.
template <class T>
py::array view(std::span<const T> data, std::vector<py::ssize_t> shape, py::handle owner,
               const py::dtype& dtype = py::dtype::of<T>()) {
  py::array out(dtype, std::move(shape), data.data(), owner);
  py::detail::array_proxy(out.ptr())->flags &= ~py::detail::npy_api::NPY_ARRAY_WRITEABLE_;
  return out;
}

template <class T>
py::array view(const std::vector<T>& data, py::handle owner, const py::dtype& dtype = py::dtype::of<T>()) {
  return view(std::span<const T>(data), {static_cast<py::ssize_t>(data.size())}, owner, dtype);
}

/// A numpy array that takes over the vector: nothing is copied.
template <class T>
py::array given_away(std::vector<T> data) {
  auto held = std::make_unique<std::vector<T>>(std::move(data));
  const std::span<const T> all(*held);
  const py::capsule owner(held.release(), [](void* it) { delete static_cast<std::vector<T>*>(it); });
  return py::array(py::dtype::of<T>(), {static_cast<py::ssize_t>(all.size())}, all.data(), owner);
}

/// What the package hands over: already of the right type and contiguous, so that a wrong one is a TypeError.
template <class T>
using Plain = py::array_t<T, py::array::c_style>;

template <class T>
std::span<const T> span_of(const Plain<T>& array) {
  return {array.data(), static_cast<std::size_t>(array.size())};
}

template <class T>
std::vector<T> copied(const Plain<T>& array) {
  return {array.data(), array.data() + array.size()};
}

}  // namespace jumeau::python
