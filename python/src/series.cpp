#include <algorithm>
#include <array>

#include "arrays.hpp"
#include "bindings.hpp"
#include "host.hpp"
#include "jumeau/sensors/forecast.hpp"
#include "jumeau/sensors/noise.hpp"
#include "jumeau/sensors/quality.hpp"

namespace jumeau::python {

namespace {

using namespace sensors;
using Times = Plain<std::int64_t>;

void check_ascending(const Times& times, const Plain<double>& values) {
  if (times.size() != values.size())
    throw Error(Error::Code::bad_input, text("The columns of a series must be of equal length."));
  const auto all = span_of(times);
  if (!std::is_sorted(all.begin(), all.end()))
    throw Error(Error::Code::bad_input, text("The times of a series must not fall: sort it before."));
}

py::array flat(const Times& times, const Plain<double>& values, std::int64_t window, double tolerance,
               std::int64_t longest_gap) {
  check_ascending(times, values);
  std::vector<std::uint8_t> out;
  {
    const py::gil_scoped_release unlocked;
    out = flat_line(span_of(times), span_of(values), window, tolerance, longest_gap);
  }
  return given_away(std::move(out));
}

/// (flags, tests, names of tests)
py::tuple judged(const Times& times, const Plain<double>& values, const std::string& property,
                 const std::string& presets, const Plain<double>& uptime) {
  const std::vector<QualityPreset> all = quality_presets(presets);
  const QualityPreset* preset = preset_of(all, property);
  if (!preset) throw Error(Error::Code::bad_option, text("There are no limits of quality for \"{0}\".", property));
  const Verdict verdict = judge(span_of(times), span_of(values), *preset, span_of(uptime));
  std::vector<std::uint8_t> flags, tests;
  for (std::size_t i = 0; i < verdict.flags.size(); ++i) {
    flags.push_back(static_cast<std::uint8_t>(verdict.flags[i]));
    tests.push_back(static_cast<std::uint8_t>(verdict.tests[i]));
  }
  py::list names;
  for (int test = 0; test <= static_cast<int>(QualityTest::neighbours); ++test)
    names.append(id_of(static_cast<QualityTest>(test)));
  return py::make_tuple(given_away(std::move(flags)), given_away(std::move(tests)), names);
}

py::dict levels(const Times& times, const Plain<double>& levels_db, const std::string& zone) {
  check_ascending(times, levels_db);
  const NoiseLevels found = noise_levels(span_of(times), span_of(levels_db), TimeZone(zone));
  py::dict out;
  out["laeq"] = found.laeq_db, out["l10"] = found.l10_db, out["l50"] = found.l50_db, out["l90"] = found.l90_db;
  out["ld"] = found.day_db, out["le"] = found.evening_db, out["ln"] = found.night_db, out["lden"] = found.lden_db;
  return out;
}

py::dict told(const Plain<double>& values, std::size_t season, std::size_t horizon, std::size_t origins,
              const py::object& listener) {
  static constexpr std::array<const char*, 3> methods{"naive", "seasonal", "smoothing"};
  Forecast found = watched(
      listener, [&](Monitor& monitor) { return forecast(span_of(values), {season, horizon, origins}, monitor); });
  py::dict errors, out;
  for (std::size_t i = 0; i < methods.size(); ++i) errors[methods[i]] = found.absolute_error[i];
  out["value"] = given_away(std::move(found.value)), out["low"] = given_away(std::move(found.low));
  out["high"] = given_away(std::move(found.high)), out["errors"] = errors, out["coverage"] = found.coverage;
  out["method"] = methods[static_cast<std::size_t>(found.method)];
  out["better_than_naive"] = found.better_than_naive;
  return out;
}

}  // namespace

void bind_series(py::module_& m) {
  m.def("flat_line", &flat);
  m.def("judge", &judged);
  m.def("noise_levels", &levels);
  m.def("forecast", &told);
}

}  // namespace jumeau::python
