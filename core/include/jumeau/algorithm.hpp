#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "jumeau/describe.hpp"

/// Algorithms as data: what hosts (QGIS, Python, the manual) work with, made from the typed description by
/// describe<A>().
namespace jumeau {

using TablePtr = std::shared_ptr<const Table>;
using GridPtr = std::shared_ptr<const Grid>;
using DatasetPtr = std::shared_ptr<const Dataset>;
using CloudPtr = std::shared_ptr<const city::Cloud>;
/// monostate: not given.
using Value =
    std::variant<std::monostate, bool, std::int64_t, double, std::string, TablePtr, GridPtr, DatasetPtr, CloudPtr>;
using Values = std::map<std::string, Value, std::less<>>;

struct ChoiceInfo {
  std::string id;
  const char* label;
};

/// An input or an option, as hosts see it.
struct Parameter {
  enum class Kind {
    vector,
    raster,
    cloud,  ///< one file, several, or a folder
    file,
    boolean,
    integer,
    real,
    choice,
    column,
    columns,  ///< a text: names with a semicolon between, as QGIS writes them
    text,
    crs,
    target_file,
    target_folder
  };
  std::string id;
  Kind kind{};
  const char* label = "";
  bool optional = false, advanced = false;
  Unit unit = Unit::none;
  std::optional<double> min, max;
  Value fallback;                   ///< the default; a choice's is its id
  Shape shapes = Shape::none;       ///< vector
  std::vector<ChoiceInfo> choices;  ///< choice
  std::string parent;               ///< column, columns: the input it belongs to
  bool numeric = false;             ///< column
  std::string details;              ///< files: the endings, separated by blanks
  bool input() const { return kind <= Kind::file; }
};

struct Output {
  enum class Kind { vector, raster, dataset, integer, real, text };
  std::string id;
  Kind kind{};
  const char* label = "";
  Shape shapes = Shape::none;
  std::string style;                      ///< vector, raster: name of the style that hosts attach
  std::span<const OutputColumn> columns;  ///< vector
};

struct Algorithm {
  Info info;
  std::vector<Parameter> parameters;  ///< inputs first, in their order
  std::vector<Output> outputs;
  /// Checks and converts the values, runs, and gives the outputs by id. All layers share one metric system already.
  /// @throws Error (bad_option, bad_input ...), Cancelled
  std::function<Values(const Values&, Monitor&)> run;

  const Parameter* parameter(std::string_view id) const;
};

/// What hosts call: puts the layers into one metric reference system (option `CRS`, else chosen from the inputs and
/// told), runs, and says how the answer came to be.
struct Outcome {
  Values outputs;
  std::string provenance;  ///< JSON, see provenance.hpp
};
Outcome execute(const Algorithm&, Values, Monitor&);

/// Says "(m)", "(%)"..., "" for none.
const char* symbol(Unit unit);

}  // namespace jumeau
