#include <pybind11/stl.h>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"

namespace jumeau::python {

namespace {

CloudHandle open(const std::vector<std::string>& paths, const py::object& listener) {
  return watched(listener, [&](Monitor& monitor) {
    return CloudHandle{city::Cloud::open({paths.begin(), paths.end()}, monitor)};
  });
}

py::dict read(const CloudHandle& cloud, const std::array<double, 4>& box, const py::object& listener) {
  city::Points points = watched(listener, [&](Monitor& monitor) {
    city::Points all;
    cloud.held->read(
        {box[0], box[1], box[2], box[3]}, [&](const city::Points& some) { all.append(some); }, monitor,
        city::Cloud::Times::read);
    cloud.held->tell(monitor);
    return all;
  });
  py::dict out;
  out["x"] = given_away(std::move(points.x)), out["y"] = given_away(std::move(points.y));
  out["z"] = given_away(std::move(points.z));
  out["classification"] = given_away(std::move(points.classification));
  out["return_number"] = given_away(std::move(points.return_number));
  out["returns"] = given_away(std::move(points.returns)), out["gps_time"] = given_away(std::move(points.gps_time));
  return out;
}

void write(const std::string& path, const Plain<double>& x, const Plain<double>& y, const Plain<double>& z,
           const Plain<std::uint8_t>& classification, const std::string& crs, const py::object& listener) {
  if (x.size() != y.size() || x.size() != z.size() || x.size() != classification.size())
    throw Error(Error::Code::bad_input, text("x, y, z and classification must be of equal length."));
  city::Points points;
  points.x = copied(x), points.y = copied(y), points.z = copied(z), points.classification = copied(classification);
  points.return_number.assign(points.size(), 1), points.returns.assign(points.size(), 1);
  points.gps_time.assign(points.size(), 0.0);
  watched(listener, [&](Monitor& monitor) {
    city::write_cloud(points, path, {crs}, monitor);
    return 0;
  });
}

}  // namespace

void bind_cloud(py::module_& m) {
  py::class_<CloudHandle>(m, "Cloud")
      .def_property_readonly("crs", [](const CloudHandle& cloud) { return cloud.held->crs(); })
      .def_property_readonly("points", [](const CloudHandle& cloud) { return cloud.held->points(); })
      .def_property_readonly("box",
                             [](const CloudHandle& cloud) {
                               const geo::Bounds box = cloud.held->box();
                               return py::make_tuple(box.min_x, box.min_y, box.max_x, box.max_y);
                             })
      .def("read", &read);
  m.def("open_cloud", &open);
  m.def("write_cloud", &write);
}

}  // namespace jumeau::python
