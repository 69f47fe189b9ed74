#pragma once

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

#include "jumeau/city/cloud.hpp"
#include "jumeau/grid.hpp"
#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// How an algorithm describes itself, once: the QGIS dialog, the Python function, the manual, the translations and the
/// frozen list of ids are all made from it. algorithm.hpp turns the description into data.
namespace jumeau {

enum class Unit { none, metre, kilometre, minute, second, kilometre_per_hour, percent, decibel, degree, people };

/// `group` is one of network, mobility, city, sensors, environment, publish. `help` is plain text, paragraphs by a
/// blank line.
struct Info {
  const char *id, *group, *title, *summary, *help;
  bool metric = true;  ///< inputs are first put into one projected reference system in metres
};

/// A word that a column holds, the same in every language, and what it means for people.
struct Code {
  const char *id, *label;
};
/// A column of an output layer. Programs read names and codes; people see the labels, in their language.
struct OutputColumn {
  const char* name;  ///< API, like ids
  const char* label;
  Unit unit = Unit::none;
  std::span<const Code> codes = {};  ///< where there are some, the column holds nothing else, or NULL
};

/// An input or an output. What it is follows from its type:
///   inputs   Shared<Table>, Shared<Grid>, Shared<city::Cloud>, InputFile; std::optional of them where the input may be
///   left out outputs  Table, Grid, Dataset, std::int64_t, double, std::string
template <class Owner, class T>
struct Port {
  using value_type = T;
  T Owner::* member;
  const char* id;  ///< API: saved Processing models refer to it
  const char* label;
  Shape shapes = Shape::none;                  ///< of tables; none: a table without geometry
  const char* details = "";                    ///< files: the endings ("osm.pbf osm"); output layers: the style's name
  std::span<const OutputColumn> columns = {};  ///< output layers: those that are always there
};

struct InputFile {
  std::filesystem::path path;
};
/// The name of a column of an input table; empty where the field may be left out and was.
struct FieldName {
  std::string name;
};
/// Columns of an input table; none: all of them.
struct FieldNames {
  std::vector<std::string> names;
};
/// A reference system such as "EPSG:2154"; empty: chosen from the inputs.
struct Crs {
  std::string code;
};
/// A folder or file that the algorithm itself fills, because it is too large to hand over.
struct TargetFolder {
  std::filesystem::path path;
};
struct TargetFile {
  std::filesystem::path path;
};

/// How a field may be left out, and how prominent it is.
enum class Need { required, optional, advanced };

/// A number or a switch. The default is the member's own initialiser, so it is written only once.
template <class Owner, class T>
struct Field {
  using value_type = T;
  T Owner::* member;
  const char* id;
  const char* label;
  Unit unit = Unit::none;
  double min = std::numeric_limits<double>::lowest(), max = std::numeric_limits<double>::max();
  Need need = Need::required;
};

template <class E>
struct Choice {
  E value;
  const char *id, *label;
};
/// One of a few named values; `choices` outlives the program.
template <class Owner, class E>
struct ChoiceField {
  using value_type = E;
  E Owner::* member;
  const char* id;
  const char* label;
  std::span<const Choice<E>> choices;
  Need need = Need::required;
};
/// A column of the input `parent`.
template <class Owner>
struct ColumnField {
  FieldName Owner::* member;
  const char* id;
  const char* label;
  const char* parent;
  bool numeric = false;
  Need need = Need::required;
};
/// Several columns of the input `parent`; it may always be left out.
template <class Owner>
struct ColumnsField {
  FieldNames Owner::* member;
  const char* id;
  const char* label;
  const char* parent;
};
/// Text, reference system, file or folder to fill.
template <class Owner, class T>
struct PlainField {
  using value_type = T;
  T Owner::* member;
  const char* id;
  const char* label;
  const char* details = "";  ///< files: the endings
  Need need = Need::required;
};

/// An algorithm is a stateless type that describes itself and runs on what its Inputs hold.
template <class A>
concept Describes = requires(const typename A::Inputs& inputs, const typename A::Options& options, Monitor& monitor) {
  { A::info } -> std::convertible_to<Info>;
  A::inputs();
  A::fields();
  A::outputs();
  { A::run(inputs, options, monitor) } -> std::same_as<typename A::Outputs>;
};

}  // namespace jumeau
