#include "jumeau/sensors/log.hpp"

#include <pybind11/stl.h>

#include <algorithm>

#include "bindings.hpp"
#include "jumeau/sensors/alert_book.hpp"

namespace jumeau::python {

namespace {

using namespace sensors;
using PlaceTuple = std::optional<std::pair<double, double>>;

std::int64_t add(const std::string& store, Time time, const std::string& author, const std::string& category,
                 const std::string& words, const std::string& object, const PlaceTuple& place,
                 const std::vector<std::string>& attachments, std::optional<std::int64_t> corrects,
                 std::optional<std::int64_t> follows) {
  Monitor quiet;
  Store opened(store, Store::Open::create, quiet);
  LogEntry entry;
  entry.time = time, entry.author = author, entry.category = category, entry.text = words, entry.object = object;
  if (place) entry.place = Place{place->first, place->second};
  entry.attachments = attachments, entry.corrects = corrects, entry.follows = follows;
  return Log(opened).add(entry);
}

py::dict dict_of(const LogEntry& entry) {
  py::dict out;
  out["id"] = entry.id, out["time_us"] = entry.time, out["written_us"] = entry.written;
  out["author"] = decoded(entry.author), out["category"] = decoded(entry.category), out["text"] = decoded(entry.text);
  out["object"] = decoded(entry.object), out["alert"] = decoded(entry.alert);
  out["place"] = entry.place ? py::object(py::make_tuple(entry.place->lon, entry.place->lat)) : py::none();
  py::list paths;
  for (const std::string& path : entry.attachments) paths.append(decoded(path));
  out["attachments"] = py::tuple(paths), out["corrects"] = entry.corrects, out["follows"] = entry.follows;
  return out;
}

py::list entries(const std::string& store, Time from, Time to, const std::optional<std::array<double, 4>>& within,
                 const std::string& category, const std::string& words, bool corrected) {
  LogFilter filter{from, to, {}, category, words, corrected};
  if (within) filter.within = {(*within)[0], (*within)[1], (*within)[2], (*within)[3]};
  std::vector<LogEntry> found;
  {
    const py::gil_scoped_release unlocked;
    Monitor quiet;
    Store opened(store, Store::Open::read, quiet);
    found = Log(opened).entries(filter);
  }
  py::list out;
  for (const LogEntry& entry : found) out.append(dict_of(entry));
  return out;
}

void acknowledge(const std::string& store, const std::string& rule, const std::string& network,
                 const std::string& sensor, Time begin, const std::string& by, Time at, const std::string& note) {
  Monitor quiet;
  Store opened(store, Store::Open::write, quiet);
  const auto all = opened.sensors();
  const auto found = std::ranges::find_if(
      all, [&](const Sensor& it) { return it.code == sensor && (network.empty() || it.network == network); });
  if (found == all.end()) throw Error(Error::Code::bad_input, text("The store has no sensor {0}.", sensor));
  AlertBook(opened).acknowledge(rule, found->id, begin, by, at, note);
}

}  // namespace

void bind_log(py::module_& m) {
  m.def("log_add", &add);
  m.def("log_entries", &entries);
  m.def("acknowledge", &acknowledge);
}

}  // namespace jumeau::python
