#include "described.hpp"

#include <algorithm>
#include <sstream>

namespace jumeau {

const Parameter* Algorithm::parameter(std::string_view id) const {
  const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.id == id; });
  return found == parameters.end() ? nullptr : &*found;
}

const char* symbol(Unit unit) {
  switch (unit) {
    case Unit::none: return "";
    case Unit::metre: return "m";
    case Unit::kilometre: return "km";
    case Unit::minute: return "min";
    case Unit::second: return "s";
    case Unit::kilometre_per_hour: return "km/h";
    case Unit::percent: return "%";
    case Unit::decibel: return "dB";
    case Unit::degree: return "°";
    case Unit::people: return "";
  }
  return "";
}

namespace described {

namespace {

Error bad_option(Text what) { return {Error::Code::bad_option, std::move(what)}; }

Text wrong_shape(const std::string& id, Shape shape) {
  switch (shape) {
    case Shape::point: return text("{0} holds points: it cannot be used here.", id);
    case Shape::line: return text("{0} holds lines: it cannot be used here.", id);
    case Shape::polygon: return text("{0} holds polygons: it cannot be used here.", id);
    default: return text("{0} holds rows without geometry: it cannot be used here.", id);
  }
}

void check_range(double value, const Parameter& parameter) {
  const bool above = !parameter.min || value >= *parameter.min;
  const bool below = !parameter.max || value <= *parameter.max;
  if (std::isfinite(value) && above && below) return;
  if (parameter.min && parameter.max)
    throw bad_option(
        text("{0} is {1}: it must be from {2} to {3}.", parameter.id, value, *parameter.min, *parameter.max));
  if (parameter.min)
    throw bad_option(text("{0} is {1}: it must be at least {2}.", parameter.id, value, *parameter.min));
  throw bad_option(text("{0} is {1}: it is out of its range.", parameter.id, value));
}

}  // namespace

Error missing(const Parameter& parameter) {
  return {parameter.input() ? Error::Code::bad_input : Error::Code::bad_option, text("{0} is missing.", parameter.id)};
}

Error wrong_kind(const Parameter& parameter) {
  return {parameter.input() ? Error::Code::bad_input : Error::Code::bad_option,
          text("{0} is of the wrong type.", parameter.id)};
}

void take(Shared<Table>& into, const Value& value, const Parameter& parameter) {
  const auto* table = std::get_if<TablePtr>(&value);
  if (!table || !*table) throw wrong_kind(parameter);
  const Shape shape = (*table)->geometry.shape;
  if (parameter.shapes != Shape::none && !accepts(parameter.shapes, shape))
    throw Error(Error::Code::bad_input, wrong_shape(parameter.id, shape));
  into = *table;
}

void take(Shared<Grid>& into, const Value& value, const Parameter& parameter) {
  const auto* grid = std::get_if<GridPtr>(&value);
  if (!grid || !*grid) throw wrong_kind(parameter);
  into = *grid;
}

void take(Shared<city::Cloud>& into, const Value& value, const Parameter& parameter) {
  const auto* cloud = std::get_if<CloudPtr>(&value);
  if (!cloud || !*cloud) throw wrong_kind(parameter);
  into = *cloud;
}

void take(InputFile& into, const Value& value, const Parameter& parameter) { into.path = words(value, parameter); }

double real(const Value& value, const Parameter& parameter) {
  double number = 0;
  if (const auto* whole = std::get_if<std::int64_t>(&value))
    number = static_cast<double>(*whole);
  else if (const auto* exact = std::get_if<double>(&value))
    number = *exact;
  else
    throw wrong_kind(parameter);
  check_range(number, parameter);
  return number;
}

std::int64_t integer(const Value& value, const Parameter& parameter) {
  const double number = real(value, parameter);
  if (number != std::floor(number))
    throw bad_option(text("{0} is {1}: it must be a whole number.", parameter.id, number));
  const auto* whole = std::get_if<std::int64_t>(&value);
  return whole ? *whole : static_cast<std::int64_t>(number);
}

bool boolean(const Value& value, const Parameter& parameter) {
  const auto* yes = std::get_if<bool>(&value);
  if (!yes) throw wrong_kind(parameter);
  return *yes;
}

std::string words(const Value& value, const Parameter& parameter) {
  const auto* found = std::get_if<std::string>(&value);
  if (!found) throw wrong_kind(parameter);
  if (found->empty() && !parameter.optional) throw missing(parameter);
  return *found;
}

std::vector<std::string> names(const Value& value, const Parameter& parameter) {
  std::istringstream all(words(value, parameter));
  std::vector<std::string> out;
  for (std::string name; std::getline(all, name, ';');)
    if (!name.empty()) out.push_back(name);
  return out;
}

std::size_t choice(const Value& value, const Parameter& parameter) {
  const std::string wanted = words(value, parameter);
  std::string known;
  for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
    if (parameter.choices[i].id == wanted) return i;
    known += (i == 0 ? "" : ", ") + parameter.choices[i].id;
  }
  throw bad_option(text("{0} is \"{1}\": it must be one of {2}.", parameter.id, wanted, known));
}

Parameter working_crs() {
  Parameter out;
  out.id = "CRS", out.label = "Working reference system (metric; empty: chosen from the place)";
  out.kind = Parameter::Kind::crs;
  out.optional = out.advanced = true;
  return out;
}

void check_names(const Algorithm& algorithm, const Values& values) {
  for (const auto& [id, value] : values)
    if (!algorithm.parameter(id)) throw bad_option(text("{0} has no option {1}.", std::string(algorithm.info.id), id));
}

const Value& given(const Parameter& parameter, const Values& values) {
  const auto found = values.find(parameter.id);
  if (found != values.end() && !std::holds_alternative<std::monostate>(found->second)) return found->second;
  if (std::holds_alternative<std::monostate>(parameter.fallback) && !parameter.optional) throw missing(parameter);
  return parameter.fallback;
}

}  // namespace described
}  // namespace jumeau
