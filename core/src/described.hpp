#pragma once

#include <array>
#include <cmath>

#include "jumeau/algorithm.hpp"

/// From the typed description of an algorithm (describe.hpp) to data and a function on Values (algorithm.hpp).
namespace jumeau::described {

template <class T>
struct Unwrapped {
  using type = T;
  static constexpr bool optional = false;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using type = T;
  static constexpr bool optional = true;
};

// ---- inputs

template <class T>
constexpr Parameter::Kind kind_of_input() {
  if constexpr (std::is_same_v<T, Shared<Table>>)
    return Parameter::Kind::vector;
  else if constexpr (std::is_same_v<T, Shared<Grid>>)
    return Parameter::Kind::raster;
  else if constexpr (std::is_same_v<T, Shared<city::Cloud>>)
    return Parameter::Kind::cloud;
  else {
    static_assert(std::is_same_v<T, InputFile>,
                  "an input is a Shared<Table>, a Shared<Grid>, a Shared<city::Cloud> or an InputFile");
    return Parameter::Kind::file;
  }
}

template <class Owner, class T>
Parameter parameter(const Port<Owner, T>& port) {
  using Plain = Unwrapped<T>;
  Parameter out;
  out.id = port.id, out.label = port.label, out.details = port.details, out.shapes = port.shapes;
  out.kind = kind_of_input<typename Plain::type>();
  out.optional = Plain::optional;
  return out;
}

Error missing(const Parameter&);
Error wrong_kind(const Parameter&);

/// The value as what the input wants. @throws Error (bad_input)
void take(Shared<Table>& into, const Value&, const Parameter&);
void take(Shared<Grid>& into, const Value&, const Parameter&);
void take(Shared<city::Cloud>& into, const Value&, const Parameter&);
void take(InputFile& into, const Value&, const Parameter&);

// ---- options

template <class Owner, class T>
Parameter parameter(const Field<Owner, T>& field, const Owner& defaults) {
  using Plain = typename Unwrapped<T>::type;
  Parameter out;
  out.id = field.id, out.label = field.label, out.unit = field.unit;
  out.optional = Unwrapped<T>::optional || field.need == Need::optional;
  out.advanced = field.need == Need::advanced;
  if constexpr (Unwrapped<T>::optional) {
    if (defaults.*field.member) out.fallback = *(defaults.*field.member);
  } else {
    out.fallback = defaults.*field.member;
  }
  if constexpr (std::is_same_v<Plain, bool>) {
    out.kind = Parameter::Kind::boolean;
  } else {
    static_assert(std::is_same_v<Plain, double> || std::is_same_v<Plain, std::int64_t>,
                  "a Field is a double, an int64 or a bool");
    out.kind = std::is_same_v<Plain, double> ? Parameter::Kind::real : Parameter::Kind::integer;
    if (field.min > std::numeric_limits<double>::lowest()) out.min = field.min;
    if (field.max < std::numeric_limits<double>::max()) out.max = field.max;
  }
  return out;
}

template <class Owner, class E>
Parameter parameter(const ChoiceField<Owner, E>& field, const Owner& defaults) {
  Parameter out;
  out.id = field.id, out.label = field.label, out.kind = Parameter::Kind::choice;
  out.advanced = field.need == Need::advanced;
  for (const Choice<E>& choice : field.choices) {
    out.choices.push_back({choice.id, choice.label});
    if (choice.value == defaults.*field.member) out.fallback = std::string(choice.id);
  }
  return out;
}

template <class Owner>
Parameter parameter(const ColumnField<Owner>& field, const Owner&) {
  Parameter out;
  out.id = field.id, out.label = field.label, out.kind = Parameter::Kind::column;
  out.parent = field.parent, out.numeric = field.numeric;
  out.optional = field.need != Need::required, out.advanced = field.need == Need::advanced;
  return out;
}

template <class Owner>
Parameter parameter(const ColumnsField<Owner>& field, const Owner&) {
  Parameter out;
  out.id = field.id, out.label = field.label, out.kind = Parameter::Kind::columns;
  out.parent = field.parent, out.optional = true;
  return out;
}

template <class Owner, class T>
Parameter parameter(const PlainField<Owner, T>& field, const Owner& defaults) {
  Parameter out;
  out.id = field.id, out.label = field.label, out.details = field.details;
  out.optional = field.need != Need::required, out.advanced = field.need == Need::advanced;
  if constexpr (std::is_same_v<T, std::string>) {
    out.kind = Parameter::Kind::text;
    if (!(defaults.*field.member).empty()) out.fallback = defaults.*field.member;
  } else if constexpr (std::is_same_v<T, Crs>) {
    out.kind = Parameter::Kind::crs;
    if (!(defaults.*field.member).code.empty()) out.fallback = (defaults.*field.member).code;
  } else {
    static_assert(std::is_same_v<T, TargetFile> || std::is_same_v<T, TargetFolder>,
                  "a PlainField is text, a Crs or a target");
    out.kind = std::is_same_v<T, TargetFile> ? Parameter::Kind::target_file : Parameter::Kind::target_folder;
  }
  return out;
}

/// @throws Error (bad_option) where the value is of the wrong type or out of its range; NaN is out of every range
double real(const Value&, const Parameter&);
std::int64_t integer(const Value&, const Parameter&);
bool boolean(const Value&, const Parameter&);
std::string words(const Value&, const Parameter&);
std::vector<std::string> names(const Value&, const Parameter&);
std::size_t choice(const Value&, const Parameter&);

template <class Owner, class T>
void set(Owner& options, const Field<Owner, T>& field, const Value& value, const Parameter& parameter) {
  using Plain = typename Unwrapped<T>::type;
  if constexpr (std::is_same_v<Plain, bool>)
    options.*field.member = boolean(value, parameter);
  else if constexpr (std::is_same_v<Plain, double>)
    options.*field.member = real(value, parameter);
  else
    options.*field.member = integer(value, parameter);
}
template <class Owner, class E>
void set(Owner& options, const ChoiceField<Owner, E>& field, const Value& value, const Parameter& parameter) {
  options.*field.member = field.choices[choice(value, parameter)].value;
}
template <class Owner>
void set(Owner& options, const ColumnField<Owner>& field, const Value& value, const Parameter& parameter) {
  (options.*field.member).name = words(value, parameter);
}
template <class Owner>
void set(Owner& options, const ColumnsField<Owner>& field, const Value& value, const Parameter& parameter) {
  (options.*field.member).names = names(value, parameter);
}
template <class Owner, class T>
void set(Owner& options, const PlainField<Owner, T>& field, const Value& value, const Parameter& parameter) {
  if constexpr (std::is_same_v<T, std::string>)
    options.*field.member = words(value, parameter);
  else if constexpr (std::is_same_v<T, Crs>)
    (options.*field.member).code = words(value, parameter);
  else
    (options.*field.member).path = words(value, parameter);
}

// ---- outputs

template <class Owner, class T>
Output output(const Port<Owner, T>& port) {
  Output out;
  out.id = port.id, out.label = port.label, out.shapes = port.shapes, out.style = port.details;
  out.columns = port.columns;
  if constexpr (std::is_same_v<T, Table>)
    out.kind = Output::Kind::vector;
  else if constexpr (std::is_same_v<T, Grid>)
    out.kind = Output::Kind::raster;
  else if constexpr (std::is_same_v<T, Dataset>)
    out.kind = Output::Kind::dataset;
  else if constexpr (std::is_same_v<T, std::int64_t>)
    out.kind = Output::Kind::integer;
  else if constexpr (std::is_same_v<T, double>)
    out.kind = Output::Kind::real;
  else {
    static_assert(std::is_same_v<T, std::string>, "an output is a Table, Grid, Dataset, int64, double or string");
    out.kind = Output::Kind::text;
  }
  return out;
}

template <class T>
Value handed_over(T&& result) {
  using Plain = std::decay_t<T>;
  if constexpr (std::is_same_v<Plain, Table> || std::is_same_v<Plain, Grid> || std::is_same_v<Plain, Dataset>)
    return std::make_shared<const Plain>(std::forward<T>(result));
  else
    return std::forward<T>(result);
}

// ---- the whole

/// @throws Error (bad_option) where a value has no parameter of that name
void check_names(const Algorithm&, const Values&);
/// The given value, else the default. @throws Error where a required one is missing
const Value& given(const Parameter&, const Values&);

template <class A>
typename A::Inputs inputs_from(const Algorithm& algorithm, const Values& values) {
  typename A::Inputs inputs;
  std::size_t next = 0;
  const auto take_one = [&](const auto& port) {
    const Parameter& parameter = algorithm.parameters[next++];
    const Value& value = given(parameter, values);
    using T = typename std::decay_t<decltype(port)>::value_type;
    if (std::holds_alternative<std::monostate>(value)) return;
    if constexpr (Unwrapped<T>::optional)
      take((inputs.*port.member).emplace(), value, parameter);
    else
      take(inputs.*port.member, value, parameter);
  };
  std::apply([&](const auto&... port) { (take_one(port), ...); }, A::inputs());
  return inputs;
}

template <class A>
typename A::Options options_from(const Algorithm& algorithm, const Values& values) {
  typename A::Options options;
  std::size_t next = std::tuple_size_v<decltype(A::inputs())>;
  const auto set_one = [&](const auto& field) {
    const Parameter& parameter = algorithm.parameters[next++];
    const Value& value = given(parameter, values);
    if (!std::holds_alternative<std::monostate>(value)) set(options, field, value, parameter);
  };
  std::apply([&](const auto&... field) { (set_one(field), ...); }, A::fields());
  return options;
}

template <class A>
Values values_from(typename A::Outputs&& outputs) {
  Values out;
  std::apply([&](const auto&... port) { (out.emplace(port.id, handed_over(std::move(outputs.*port.member))), ...); },
             A::outputs());
  return out;
}

/// The option that every metric algorithm has; execute() answers it.
Parameter working_crs();

template <Describes A>
Algorithm algorithm() {
  Algorithm out;
  out.info = A::info;
  const typename A::Options defaults;
  std::apply([&](const auto&... port) { (out.parameters.push_back(parameter(port)), ...); }, A::inputs());
  std::apply([&](const auto&... field) { (out.parameters.push_back(parameter(field, defaults)), ...); }, A::fields());
  if (A::info.metric) out.parameters.push_back(working_crs());
  std::apply([&](const auto&... port) { (out.outputs.push_back(output(port)), ...); }, A::outputs());
  out.run = [shape = Algorithm{out.info, out.parameters, out.outputs, nullptr}](const Values& values,
                                                                                Monitor& monitor) {
    check_names(shape, values);
    const auto options = options_from<A>(shape, values);
    return values_from<A>(A::run(inputs_from<A>(shape, values), options, monitor));
  };
  return out;
}

}  // namespace jumeau::described
